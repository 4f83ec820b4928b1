// Current Frame Functional Groups, PS3.3 Table C.7.6.27-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.27.html#table_C.7.6.27-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of CurrentFrameFunctionalGroupsSequence. */
export interface CurrentFrameFunctionalGroupsCurrentFrameFunctionalGroupsItem {
}

/** Current Frame Functional Groups: PS3.3 Table C.7.6.27-1. */
export interface CurrentFrameFunctionalGroupsModule {
  /** Current Frame Functional Groups Sequence (0006,0001) SQ, VM 1, Type 1. [C.7.6.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.27.html#table_C.7.6.27-1) */
  CurrentFrameFunctionalGroupsSequence: [CurrentFrameFunctionalGroupsCurrentFrameFunctionalGroupsItem];
}

export const currentFrameFunctionalGroupsRules: TableRules = {
  kind: 'module',
  id: 'CurrentFrameFunctionalGroups',
  name: 'Current Frame Functional Groups',
  table: 'table_C.7.6.27-1',
  section: 'sect_C.7.6.27',
  rows: [
    {
      keyword: 'CurrentFrameFunctionalGroupsSequence',
      tag: '00060001',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ other: 'functional-groups-per-frame', type: null }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCurrentFrameFunctionalGroups = (dataset: object): Finding[] => validateTable(dataset, currentFrameFunctionalGroupsRules);
