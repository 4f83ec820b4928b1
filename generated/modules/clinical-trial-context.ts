// Clinical Trial Context, PS3.3 Table C.34.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.4.html#table_C.34.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Clinical Trial Context: PS3.3 Table C.34.4-1. */
export interface ClinicalTrialContextModule {
  /** Clinical Trial Sponsor Name (0012,0010) LO, VM 1, Type 1. [C.34.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.4.html#table_C.34.4-1) */
  ClinicalTrialSponsorName: string;
  /** Clinical Trial Protocol ID (0012,0020) LO, VM 1, Type 1. [C.34.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.4.html#table_C.34.4-1) */
  ClinicalTrialProtocolID: string;
  /** Clinical Trial Protocol Name (0012,0021) LO, VM 1, Type 2. [C.34.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.4.html#table_C.34.4-1) */
  ClinicalTrialProtocolName: string | null;
  /** Clinical Trial Site ID (0012,0030) LO, VM 1, Type 2. [C.34.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.4.html#table_C.34.4-1) */
  ClinicalTrialSiteID: string | null;
  /** Clinical Trial Site Name (0012,0031) LO, VM 1, Type 2. [C.34.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.4.html#table_C.34.4-1) */
  ClinicalTrialSiteName: string | null;
  /** Clinical Trial Protocol Ethics Committee Name (0012,0081) LO, VM 1, Type 1C if ClinicalTrialProtocolEthicsCommitteeApprovalNumber is present. [C.34.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.4.html#table_C.34.4-1) */
  ClinicalTrialProtocolEthicsCommitteeName?: string;
  /** Clinical Trial Protocol Ethics Committee Approval Number (0012,0082) LO, VM 1, Type 3. [C.34.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.4.html#table_C.34.4-1) */
  ClinicalTrialProtocolEthicsCommitteeApprovalNumber?: string | null;
  /** Ethics Committee Approval Effectiveness Start Date (0012,0086) DA, VM 1, Type 3. [C.34.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.4.html#table_C.34.4-1) */
  EthicsCommitteeApprovalEffectivenessStartDate?: string | null;
  /** Ethics Committee Approval Effectiveness End Date (0012,0087) DA, VM 1, Type 3. [C.34.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.4.html#table_C.34.4-1) */
  EthicsCommitteeApprovalEffectivenessEndDate?: string | null;
  /** Clinical Trial Coordinating Center Name (0012,0060) LO, VM 1, Type 2. [C.34.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.4.html#table_C.34.4-1) */
  ClinicalTrialCoordinatingCenterName: string | null;
}

export const clinicalTrialContextRules: TableRules = {
  kind: 'module',
  id: 'ClinicalTrialContext',
  name: 'Clinical Trial Context',
  table: 'table_C.34.4-1',
  section: 'sect_C.34.4',
  rows: [
    { keyword: 'ClinicalTrialSponsorName', tag: '00120010', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'ClinicalTrialProtocolID', tag: '00120020', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'ClinicalTrialProtocolName', tag: '00120021', vr: 'LO', vm: '1', type: '2' },
    { keyword: 'ClinicalTrialSiteID', tag: '00120030', vr: 'LO', vm: '1', type: '2' },
    { keyword: 'ClinicalTrialSiteName', tag: '00120031', vr: 'LO', vm: '1', type: '2' },
    {
      keyword: 'ClinicalTrialProtocolEthicsCommitteeName',
      tag: '00120081',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'present', attribute: { keyword: 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber' } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'b2d50bda8660',
      },
    },
    { keyword: 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber', tag: '00120082', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'EthicsCommitteeApprovalEffectivenessStartDate', tag: '00120086', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'EthicsCommitteeApprovalEffectivenessEndDate', tag: '00120087', vr: 'DA', vm: '1', type: '3' },
    { keyword: 'ClinicalTrialCoordinatingCenterName', tag: '00120060', vr: 'LO', vm: '1', type: '2' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateClinicalTrialContext = (dataset: object): Finding[] => validateTable(dataset, clinicalTrialContextRules);
