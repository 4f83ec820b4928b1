// Ophthalmic Axial Measurements Quality Image SOP Instance Reference, PS3.3 Table C.8.25.16-6
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.6.html#table_C.8.25.16-6
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Ophthalmic Axial Measurements Quality Image SOP Instance Reference: PS3.3 Table C.8.25.16-6. */
export interface OphthalmicAxialMeasurementsQualityImageSOPInstanceReferenceMacro {
  /** Referenced SOP Class UID (0008,1150) UI, VM 1, Type 1. [C.8.25.16-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.6.html#table_C.8.25.16-6) */
  ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.7.2' | '1.2.840.10008.5.1.4.1.1.7.4';
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1, Type 1. [C.8.25.16-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.6.html#table_C.8.25.16-6) */
  ReferencedSOPInstanceUID: string;
  /** Referenced Frame Number (0008,1160) IS, VM 1-n, Type 1. [C.8.25.16-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.6.html#table_C.8.25.16-6) */
  ReferencedFrameNumber: number[];
}

export const ophthalmicAxialMeasurementsQualityImageSOPInstanceReferenceRules: TableRules = {
  kind: 'macro',
  id: 'OphthalmicAxialMeasurementsQualityImageSOPInstanceReference',
  name: 'Ophthalmic Axial Measurements Quality Image SOP Instance Reference',
  table: 'table_C.8.25.16-6',
  section: 'sect_C.8.25.16.6',
  rows: [
    {
      keyword: 'ReferencedSOPClassUID',
      tag: '00081150',
      vr: 'UI',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['1.2.840.10008.5.1.4.1.1.7.2', '1.2.840.10008.5.1.4.1.1.7.4'] }],
    },
    { keyword: 'ReferencedSOPInstanceUID', tag: '00081155', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'ReferencedFrameNumber', tag: '00081160', vr: 'IS', vm: '1-n', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicAxialMeasurementsQualityImageSOPInstanceReference = (dataset: object): Finding[] => validateTable(dataset, ophthalmicAxialMeasurementsQualityImageSOPInstanceReferenceRules);
