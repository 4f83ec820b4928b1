// Substance Approval, PS3.3 Table C.26-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.2.html#table_C.26-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Substance Approval: PS3.3 Table C.26-2. */
export interface SubstanceApprovalModule {
  /** Substance Administration Approval (0044,0002) CS, VM 1. [C.26-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.2.html#table_C.26-2) */
  SubstanceAdministrationApproval?: 'APPROVED' | 'WARNING' | 'CONTRA_INDICATED' | null;
  /** Approval Status Further Description (0044,0003) LT, VM 1. [C.26-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.2.html#table_C.26-2) */
  ApprovalStatusFurtherDescription?: string | null;
  /** Approval Status DateTime (0044,0004) DT, VM 1. [C.26-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.26.2.html#table_C.26-2) */
  ApprovalStatusDateTime?: string | null;
}

export const substanceApprovalRules: TableRules = {
  kind: 'module',
  id: 'SubstanceApproval',
  name: 'Substance Approval',
  table: 'table_C.26-2',
  section: 'sect_C.26.2',
  rows: [
    {
      keyword: 'SubstanceAdministrationApproval',
      tag: '00440002',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'enumerated', terms: ['APPROVED', 'WARNING', 'CONTRA_INDICATED'] }],
    },
    { keyword: 'ApprovalStatusFurtherDescription', tag: '00440003', vr: 'LT', vm: '1', type: null },
    { keyword: 'ApprovalStatusDateTime', tag: '00440004', vr: 'DT', vm: '1', type: null },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSubstanceApproval = (dataset: object): Finding[] => validateTable(dataset, substanceApprovalRules);
