// X-Ray Image Intensifier, PS3.3 Table C.8.19.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.4.html#table_C.8.19.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** X-Ray Image Intensifier: PS3.3 Table C.8.19.4-1. */
export interface XRayImageIntensifierModule {
  /** Intensifier Size (0018,1162) DS, VM 1, Type 1. [C.8.19.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.4.html#table_C.8.19.4-1) */
  IntensifierSize: number;
  /** Intensifier Active Shape (0018,9427) CS, VM 1, Type 1. [C.8.19.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.4.html#table_C.8.19.4-1) */
  IntensifierActiveShape: 'RECTANGLE' | 'ROUND' | 'HEXAGONAL';
  /** Intensifier Active Dimension(s) (0018,9428) FL, VM 1-2, Type 1. [C.8.19.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.4.html#table_C.8.19.4-1) */
  IntensifierActiveDimensions: number[];
}

export const xRayImageIntensifierRules: TableRules = {
  kind: 'module',
  id: 'XRayImageIntensifier',
  name: 'X-Ray Image Intensifier',
  table: 'table_C.8.19.4-1',
  section: 'sect_C.8.19.4',
  rows: [
    { keyword: 'IntensifierSize', tag: '00181162', vr: 'DS', vm: '1', type: '1' },
    {
      keyword: 'IntensifierActiveShape',
      tag: '00189427',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['RECTANGLE', 'ROUND', 'HEXAGONAL'] }],
    },
    { keyword: 'IntensifierActiveDimensions', tag: '00189428', vr: 'FL', vm: '1-2', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayImageIntensifier = (dataset: object): Finding[] => validateTable(dataset, xRayImageIntensifierRules);
