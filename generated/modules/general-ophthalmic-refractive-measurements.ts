// General Ophthalmic Refractive Measurements, PS3.3 Table C.8.25.7-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.7.html#table_C.8.25.7-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** General Ophthalmic Refractive Measurements: PS3.3 Table C.8.25.7-1. */
export interface GeneralOphthalmicRefractiveMeasurementsModule {
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.8.25.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.7.html#table_C.8.25.7-1) */
  InstanceNumber: number;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.8.25.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.7.html#table_C.8.25.7-1) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.8.25.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.7.html#table_C.8.25.7-1) */
  ContentTime: string;
  /** Measurement Laterality (0024,0113) CS, VM 1, Type 3. [C.8.25.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.7.html#table_C.8.25.7-1) */
  MeasurementLaterality?: 'R' | 'L' | 'B' | null;
  /** Image Comments (0020,4000) LT, VM 1, Type 3. [C.8.25.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.7.html#table_C.8.25.7-1) */
  ImageComments?: string | null;
  /** Referenced Refractive Measurements Sequence (0046,0145) SQ, VM 1, Type 2C if VisualAcuityTypeCodeSequence is present. [C.8.25.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.7.html#table_C.8.25.7-1) */
  ReferencedRefractiveMeasurementsSequence?: SOPInstanceReferenceMacro[] | null;
}

export const generalOphthalmicRefractiveMeasurementsRules: TableRules = {
  kind: 'module',
  id: 'GeneralOphthalmicRefractiveMeasurements',
  name: 'General Ophthalmic Refractive Measurements',
  table: 'table_C.8.25.7-1',
  section: 'sect_C.8.25.7',
  rows: [
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { keyword: 'MeasurementLaterality', tag: '00240113', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['R', 'L', 'B'] }] },
    { keyword: 'ImageComments', tag: '00204000', vr: 'LT', vm: '1', type: '3' },
    {
      keyword: 'ReferencedRefractiveMeasurementsSequence',
      tag: '00460145',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: { tree: { op: 'present', attribute: { keyword: 'VisualAcuityTypeCodeSequence' } }, decided: 'data', otherwise: 'allowed', hash: '0bca6a4fde75' },
      items: [{ range: [0, null] }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGeneralOphthalmicRefractiveMeasurements = (dataset: object): Finding[] => validateTable(dataset, generalOphthalmicRefractiveMeasurementsRules);
