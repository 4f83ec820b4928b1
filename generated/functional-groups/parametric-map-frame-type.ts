// Parametric Map Frame Type, PS3.3 Table PS3.3_C.8.32-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.3.1.html#table_PS3.3_C.8.32-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ParametricMapFrameTypeSequence. */
export interface ParametricMapFrameTypeParametricMapFrameTypeItem {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [PS3.3_C.8.32-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.3.1.html#table_PS3.3_C.8.32-3) */
  FrameType: string[];
}

/** Parametric Map Frame Type: PS3.3 Table PS3.3_C.8.32-3. */
export interface ParametricMapFrameTypeFunctionalGroup {
  /** Parametric Map Frame Type Sequence (0040,9092) SQ, VM 1, Type 1. [PS3.3_C.8.32-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.3.1.html#table_PS3.3_C.8.32-3) */
  ParametricMapFrameTypeSequence: [ParametricMapFrameTypeParametricMapFrameTypeItem];
}

export const parametricMapFrameTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'ParametricMapFrameType',
  name: 'Parametric Map Frame Type',
  table: 'table_PS3.3_C.8.32-3',
  section: 'sect_C.8.32.3.1',
  rows: [
    {
      keyword: 'ParametricMapFrameTypeSequence',
      tag: '00409092',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'FrameType', tag: '00089007', vr: 'CS', vm: '4-5', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateParametricMapFrameType = (dataset: object): Finding[] => validateTable(dataset, parametricMapFrameTypeRules);
