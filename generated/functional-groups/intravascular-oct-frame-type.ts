// Intravascular OCT Frame Type, PS3.3 Table C.8.27.6.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.6.1.html#table_C.8.27.6.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of IntravascularOCTFrameTypeSequence. */
export interface IntravascularOCTFrameTypeIntravascularOCTFrameTypeItem {
  /** Frame Type (0008,9007) CS, VM 4-5, Type 1. [C.8.27.6.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.6.1.html#table_C.8.27.6.1-1) */
  FrameType: string[];
}

/** Intravascular OCT Frame Type: PS3.3 Table C.8.27.6.1-1. */
export interface IntravascularOCTFrameTypeFunctionalGroup {
  /** Intravascular OCT Frame Type Sequence (0052,0025) SQ, VM 1, Type 1. [C.8.27.6.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.6.1.html#table_C.8.27.6.1-1) */
  IntravascularOCTFrameTypeSequence: [IntravascularOCTFrameTypeIntravascularOCTFrameTypeItem];
}

export const intravascularOCTFrameTypeRules: TableRules = {
  kind: 'functional-group',
  id: 'IntravascularOCTFrameType',
  name: 'Intravascular OCT Frame Type',
  table: 'table_C.8.27.6.1-1',
  section: 'sect_C.8.27.6.1',
  rows: [
    {
      keyword: 'IntravascularOCTFrameTypeSequence',
      tag: '00520025',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'FrameType',
          tag: '00089007',
          vr: 'CS',
          vm: '4-5',
          type: '1',
          values: [{ kind: 'defined', terms: ['AXIAL', 'LONGITUDINAL'], value: 3, section: 'sect_C.8.27.2.1' }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIntravascularOCTFrameType = (dataset: object): Finding[] => validateTable(dataset, intravascularOCTFrameTypeRules);
