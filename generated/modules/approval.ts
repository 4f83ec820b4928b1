// Approval, PS3.3 Table C.8-52
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.16.html#table_C.8-52
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Approval: PS3.3 Table C.8-52. */
export interface ApprovalModule {
  /** Approval Status (300E,0002) CS, VM 1, Type 1. [C.8-52](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.16.html#table_C.8-52) */
  ApprovalStatus: 'APPROVED' | 'UNAPPROVED' | 'REJECTED';
  /** Review Date (300E,0004) DA, VM 1, Type 2C if ApprovalStatus is one of APPROVED, REJECTED. [C.8-52](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.16.html#table_C.8-52) */
  ReviewDate?: string | null;
  /** Review Time (300E,0005) TM, VM 1, Type 2C if ApprovalStatus is one of APPROVED, REJECTED. [C.8-52](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.16.html#table_C.8-52) */
  ReviewTime?: string | null;
  /** Reviewer Name (300E,0008) PN, VM 1, Type 2C if ApprovalStatus is one of APPROVED, REJECTED. [C.8-52](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.16.html#table_C.8-52) */
  ReviewerName?: PersonName | string | null;
}

export const approvalRules: TableRules = {
  kind: 'module',
  id: 'Approval',
  name: 'Approval',
  table: 'table_C.8-52',
  section: 'sect_C.8.8.16',
  rows: [
    {
      keyword: 'ApprovalStatus',
      tag: '300E0002',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['APPROVED', 'UNAPPROVED', 'REJECTED'] }],
    },
    {
      keyword: 'ReviewDate',
      tag: '300E0004',
      vr: 'DA',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ApprovalStatus' }, to: ['APPROVED', 'REJECTED'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '8e55ba5e1dc5',
      },
    },
    {
      keyword: 'ReviewTime',
      tag: '300E0005',
      vr: 'TM',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ApprovalStatus' }, to: ['APPROVED', 'REJECTED'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '8e55ba5e1dc5',
      },
    },
    {
      keyword: 'ReviewerName',
      tag: '300E0008',
      vr: 'PN',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ApprovalStatus' }, to: ['APPROVED', 'REJECTED'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '8e55ba5e1dc5',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateApproval = (dataset: object): Finding[] => validateTable(dataset, approvalRules);
