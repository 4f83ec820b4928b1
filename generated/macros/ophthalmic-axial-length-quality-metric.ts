// Ophthalmic Axial Length Quality Metric, PS3.3 Table C.8.25.14-6
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.5.html#table_C.8.25.14-6
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** Ophthalmic Axial Length Quality Metric: PS3.3 Table C.8.25.14-6. */
export interface OphthalmicAxialLengthQualityMetricMacro {
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 1. [C.8.25.14-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.5.html#table_C.8.25.14-6) */
  ConceptNameCodeSequence: [CodeSequenceItem];
  /** Numeric Value (0040,A30A) DS, VM 1-n, Type 1. [C.8.25.14-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.5.html#table_C.8.25.14-6) */
  NumericValue: number[];
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1, Type 1. [C.8.25.14-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.14.5.html#table_C.8.25.14-6) */
  MeasurementUnitsCodeSequence: [CodeSequenceItem];
}

export const ophthalmicAxialLengthQualityMetricRules: TableRules = {
  kind: 'macro',
  id: 'OphthalmicAxialLengthQualityMetric',
  name: 'Ophthalmic Axial Length Quality Metric',
  table: 'table_C.8.25.14-6',
  section: 'sect_C.8.25.14.5',
  rows: [
    {
      keyword: 'ConceptNameCodeSequence',
      tag: '0040A043',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4243' }] }],
    },
    { keyword: 'NumericValue', tag: '0040A30A', vr: 'DS', vm: '1-n', type: '1' },
    {
      keyword: 'MeasurementUnitsCodeSequence',
      tag: '004008EA',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '82' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicAxialLengthQualityMetric = (dataset: object): Finding[] => validateTable(dataset, ophthalmicAxialLengthQualityMetricRules);
