// X-Ray Filter, PS3.3 Table C.8.31.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.8.html#table_C.8.31.8-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type XRayFiltrationMacro, xRayFiltrationRules as xRayFiltrationMacroRules } from '../macros/x-ray-filtration.ts';

/** X-Ray Filter: PS3.3 Table C.8.31.8-1. */
export interface XRayFilterFunctionalGroup {
  /** X-Ray Filter Sequence (0018,9556) SQ, VM 1, Type 1. [C.8.31.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.8.html#table_C.8.31.8-1) */
  XRayFilterSequence: [XRayFiltrationMacro];
}

export const xRayFilterRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayFilter',
  name: 'X-Ray Filter',
  table: 'table_C.8.31.8-1',
  section: 'sect_C.8.31.8',
  rows: [
    {
      keyword: 'XRayFilterSequence',
      tag: '00189556',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => xRayFiltrationMacroRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayFilter = (dataset: object): Finding[] => validateTable(dataset, xRayFilterRules);
