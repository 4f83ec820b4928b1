// Clinical Trial Subject, PS3.3 Table C.7-2b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of OtherClinicalTrialProtocolIDsSequence. */
export interface ClinicalTrialSubjectOtherClinicalTrialProtocolIDsItem {
  /** Clinical Trial Protocol ID (0012,0020) LO, VM 1, Type 1. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  ClinicalTrialProtocolID: string;
  /** Issuer of Clinical Trial Protocol ID (0012,0022) LO, VM 1, Type 1. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  IssuerOfClinicalTrialProtocolID: string;
}

/** Clinical Trial Subject: PS3.3 Table C.7-2b. */
export interface ClinicalTrialSubjectModule {
  /** Clinical Trial Sponsor Name (0012,0010) LO, VM 1, Type 1. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  ClinicalTrialSponsorName: string;
  /** Clinical Trial Protocol ID (0012,0020) LO, VM 1, Type 1. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  ClinicalTrialProtocolID: string;
  /** Issuer of Clinical Trial Protocol ID (0012,0022) LO, VM 1, Type 3. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  IssuerOfClinicalTrialProtocolID?: string | null;
  /** Other Clinical Trial Protocol IDs Sequence (0012,0023) SQ, VM 1, Type 3. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  OtherClinicalTrialProtocolIDsSequence?: ClinicalTrialSubjectOtherClinicalTrialProtocolIDsItem[] | null;
  /** Clinical Trial Protocol Name (0012,0021) LO, VM 1, Type 2. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  ClinicalTrialProtocolName: string | null;
  /** Clinical Trial Site ID (0012,0030) LO, VM 1, Type 2. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  ClinicalTrialSiteID: string | null;
  /** Issuer of Clinical Trial Site ID (0012,0032) LO, VM 1, Type 3. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  IssuerOfClinicalTrialSiteID?: string | null;
  /** Clinical Trial Site Name (0012,0031) LO, VM 1, Type 2. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  ClinicalTrialSiteName: string | null;
  /** Clinical Trial Subject ID (0012,0040) LO, VM 1, Type 1C if ClinicalTrialSubjectReadingID is not present. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  ClinicalTrialSubjectID?: string;
  /** Issuer of Clinical Trial Subject ID (0012,0041) LO, VM 1, Type 3. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  IssuerOfClinicalTrialSubjectID?: string | null;
  /** Clinical Trial Subject Reading ID (0012,0042) LO, VM 1, Type 1C if ClinicalTrialSubjectID is not present. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  ClinicalTrialSubjectReadingID?: string;
  /** Issuer of Clinical Trial Subject Reading ID (0012,0043) LO, VM 1, Type 3. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  IssuerOfClinicalTrialSubjectReadingID?: string | null;
  /** Clinical Trial Protocol Ethics Committee Name (0012,0081) LO, VM 1, Type 1C if ClinicalTrialProtocolEthicsCommitteeApprovalNumber is present. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  ClinicalTrialProtocolEthicsCommitteeName?: string;
  /** Clinical Trial Protocol Ethics Committee Approval Number (0012,0082) LO, VM 1, Type 3. [C.7-2b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.1.3.html#table_C.7-2b) */
  ClinicalTrialProtocolEthicsCommitteeApprovalNumber?: string | null;
}

export const clinicalTrialSubjectRules: TableRules = {
  kind: 'module',
  id: 'ClinicalTrialSubject',
  name: 'Clinical Trial Subject',
  table: 'table_C.7-2b',
  section: 'sect_C.7.1.3',
  rows: [
    { keyword: 'ClinicalTrialSponsorName', tag: '00120010', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'ClinicalTrialProtocolID', tag: '00120020', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'IssuerOfClinicalTrialProtocolID', tag: '00120022', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'OtherClinicalTrialProtocolIDsSequence',
      tag: '00120023',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'ClinicalTrialProtocolID', tag: '00120020', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'IssuerOfClinicalTrialProtocolID', tag: '00120022', vr: 'LO', vm: '1', type: '1' },
      ],
    },
    { keyword: 'ClinicalTrialProtocolName', tag: '00120021', vr: 'LO', vm: '1', type: '2' },
    { keyword: 'ClinicalTrialSiteID', tag: '00120030', vr: 'LO', vm: '1', type: '2' },
    { keyword: 'IssuerOfClinicalTrialSiteID', tag: '00120032', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'ClinicalTrialSiteName', tag: '00120031', vr: 'LO', vm: '1', type: '2' },
    {
      keyword: 'ClinicalTrialSubjectID',
      tag: '00120040',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ClinicalTrialSubjectReadingID' } } },
        decided: 'data',
        otherwise: 'allowed',
        hash: '4bdaa7398600',
      },
    },
    { keyword: 'IssuerOfClinicalTrialSubjectID', tag: '00120041', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'ClinicalTrialSubjectReadingID',
      tag: '00120042',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ClinicalTrialSubjectID' } } },
        decided: 'data',
        otherwise: 'allowed',
        hash: '5a0148dece55',
      },
    },
    { keyword: 'IssuerOfClinicalTrialSubjectReadingID', tag: '00120043', vr: 'LO', vm: '1', type: '3' },
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
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateClinicalTrialSubject = (dataset: object): Finding[] => validateTable(dataset, clinicalTrialSubjectRules);
