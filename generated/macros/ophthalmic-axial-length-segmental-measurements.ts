// Ophthalmic Axial Length Segmental Measurements, PS3.3 Table C.8.25.14-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.2.html#table_C.8.25.14-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type OphthalmicAxialMeasurementsRelatedInformationMacro, ophthalmicAxialMeasurementsRelatedInformationRules } from './ophthalmic-axial-measurements-related-information.ts';

/** Ophthalmic Axial Length Segmental Measurements: PS3.3 Table C.8.25.14-3. */
export interface OphthalmicAxialLengthSegmentalMeasurementsMacro extends OphthalmicAxialMeasurementsRelatedInformationMacro {
  /** Ophthalmic Axial Length (0022,1019) FL, VM 1, Type 1. [C.8.25.14-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.2.html#table_C.8.25.14-3) */
  OphthalmicAxialLength: number;
  /** Ophthalmic Axial Length Measurement Modified (0022,1140) CS, VM 1, Type 1. [C.8.25.14-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.2.html#table_C.8.25.14-3) */
  OphthalmicAxialLengthMeasurementModified: 'YES' | 'NO';
  /** Ophthalmic Axial Length Measurements Segment Name Code Sequence (0022,1101) SQ, VM 1, Type 1. [C.8.25.14-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.2.html#table_C.8.25.14-3) */
  OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence: [CodeSequenceItem];
}

export const ophthalmicAxialLengthSegmentalMeasurementsRules: TableRules = {
  kind: 'macro',
  id: 'OphthalmicAxialLengthSegmentalMeasurements',
  name: 'Ophthalmic Axial Length Segmental Measurements',
  table: 'table_C.8.25.14-3',
  section: 'sect_C.8.25.14.2',
  rows: [
    { keyword: 'OphthalmicAxialLength', tag: '00221019', vr: 'FL', vm: '1', type: '1' },
    {
      keyword: 'OphthalmicAxialLengthMeasurementModified',
      tag: '00221140',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'OphthalmicAxialLengthMeasurementsSegmentNameCodeSequence',
      tag: '00221101',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4233' }] }],
    },
    { include: () => ophthalmicAxialMeasurementsRelatedInformationRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicAxialLengthSegmentalMeasurements = (dataset: object): Finding[] => validateTable(dataset, ophthalmicAxialLengthSegmentalMeasurementsRules);
