// X-Ray Object Thickness, PS3.3 Table C.8.19.6-7
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.7.html#table_C.8.19.6-7
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ObjectThicknessSequence. */
export interface XRayObjectThicknessObjectThicknessItem {
  /** Calculated Anatomy Thickness (0018,9452) FL, VM 1, Type 1. [C.8.19.6-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.7.html#table_C.8.19.6-7) */
  CalculatedAnatomyThickness: number;
}

/** X-Ray Object Thickness: PS3.3 Table C.8.19.6-7. */
export interface XRayObjectThicknessFunctionalGroup {
  /** Object Thickness Sequence (0018,9456) SQ, VM 1, Type 1. [C.8.19.6-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.7.html#table_C.8.19.6-7) */
  ObjectThicknessSequence: [XRayObjectThicknessObjectThicknessItem];
}

export const xRayObjectThicknessRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayObjectThickness',
  name: 'X-Ray Object Thickness',
  table: 'table_C.8.19.6-7',
  section: 'sect_C.8.19.6.7',
  rows: [
    {
      keyword: 'ObjectThicknessSequence',
      tag: '00189456',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'CalculatedAnatomyThickness', tag: '00189452', vr: 'FL', vm: '1', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayObjectThickness = (dataset: object): Finding[] => validateTable(dataset, xRayObjectThicknessRules);
