// PET Table Dynamics, PS3.3 Table C.8.22-18
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.7.html#table_C.8.22-18
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PETTableDynamicsSequence. */
export interface PETTableDynamicsPETTableDynamicsItem {
  /** Table Speed (0018,9309) FD, VM 1, Type 1. [C.8.22-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.7.html#table_C.8.22-18) */
  TableSpeed: number;
}

/** PET Table Dynamics: PS3.3 Table C.8.22-18. */
export interface PETTableDynamicsFunctionalGroup {
  /** PET Table Dynamics Sequence (0018,9734) SQ, VM 1, Type 1. [C.8.22-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.7.html#table_C.8.22-18) */
  PETTableDynamicsSequence: [PETTableDynamicsPETTableDynamicsItem];
}

export const petTableDynamicsRules: TableRules = {
  kind: 'functional-group',
  id: 'PETTableDynamics',
  name: 'PET Table Dynamics',
  table: 'table_C.8.22-18',
  section: 'sect_C.8.22.5.7',
  rows: [
    {
      keyword: 'PETTableDynamicsSequence',
      tag: '00189734',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'TableSpeed', tag: '00189309', vr: 'FD', vm: '1', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePETTableDynamics = (dataset: object): Finding[] => validateTable(dataset, petTableDynamicsRules);
