// Assertion, PS3.3 Table 10.30-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.30.html#table_10.30-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type IdentifiedPersonOrDeviceItem, identifiedPersonOrDeviceRules } from './identified-person-or-device.ts';

/** An Item of PertinentDocumentsSequence. */
export interface AssertionPertinentDocumentsItem {
  /** Referenced SOP Class UID (0008,1150) UI, VM 1, Type 3. [10.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.30.html#table_10.30-1) */
  ReferencedSOPClassUID?: string | null;
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1, Type 3. [10.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.30.html#table_10.30-1) */
  ReferencedSOPInstanceUID?: string | null;
  /** HL7 Instance Identifier (0040,E001) ST, VM 1, Type 3. [10.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.30.html#table_10.30-1) */
  HL7InstanceIdentifier?: string | null;
  /** Retrieve URI (0040,E010) UR, VM 1, Type 3. [10.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.30.html#table_10.30-1) */
  RetrieveURI?: string | null;
}

/** An Item of RelatedAssertionSequence. */
export interface AssertionRelatedAssertionItem {
  /** Referenced Assertion UID (0044,0108) UI, VM 1, Type 1. [10.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.30.html#table_10.30-1) */
  ReferencedAssertionUID: string;
}

/** Assertion: PS3.3 Table 10.30-1. */
export interface AssertionMacro {
  /** Assertion Code Sequence (0044,0101) SQ, VM 1, Type 1. [10.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.30.html#table_10.30-1) */
  AssertionCodeSequence: [CodeSequenceItem];
  /** Assertion UID (0044,0102) UI, VM 1, Type 1. [10.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.30.html#table_10.30-1) */
  AssertionUID: string;
  /** Asserter Identification Sequence (0044,0103) SQ, VM 1, Type 1. [10.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.30.html#table_10.30-1) */
  AsserterIdentificationSequence: [IdentifiedPersonOrDeviceItem];
  /** Assertion DateTime (0044,0104) DT, VM 1, Type 1. [10.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.30.html#table_10.30-1) */
  AssertionDateTime: string;
  /** Assertion Expiration DateTime (0044,0105) DT, VM 1, Type 3. [10.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.30.html#table_10.30-1) */
  AssertionExpirationDateTime?: string | null;
  /** Assertion Comments (0044,0106) UT, VM 1, Type 3. [10.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.30.html#table_10.30-1) */
  AssertionComments?: string | null;
  /** Pertinent Documents Sequence (0038,0100) SQ, VM 1, Type 3. [10.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.30.html#table_10.30-1) */
  PertinentDocumentsSequence?: AssertionPertinentDocumentsItem[] | null;
  /** Related Assertion Sequence (0044,0107) SQ, VM 1, Type 3. [10.30-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.30.html#table_10.30-1) */
  RelatedAssertionSequence?: AssertionRelatedAssertionItem[] | null;
}

export const assertionRules: TableRules = {
  kind: 'macro',
  id: 'Assertion',
  name: 'Assertion',
  table: 'table_10.30-1',
  section: 'sect_10.30',
  rows: [
    {
      keyword: 'AssertionCodeSequence',
      tag: '00440101',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'AssertionUID', tag: '00440102', vr: 'UI', vm: '1', type: '1' },
    {
      keyword: 'AsserterIdentificationSequence',
      tag: '00440103',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          include: () => identifiedPersonOrDeviceRules,
          overrides: [{ path: ['OrganizationalRoleCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '7452' }] }],
        },
      ],
    },
    { keyword: 'AssertionDateTime', tag: '00440104', vr: 'DT', vm: '1', type: '1' },
    { keyword: 'AssertionExpirationDateTime', tag: '00440105', vr: 'DT', vm: '1', type: '3' },
    { keyword: 'AssertionComments', tag: '00440106', vr: 'UT', vm: '1', type: '3' },
    {
      keyword: 'PertinentDocumentsSequence',
      tag: '00380100',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'ReferencedSOPClassUID', tag: '00081150', vr: 'UI', vm: '1', type: '3' },
        { keyword: 'ReferencedSOPInstanceUID', tag: '00081155', vr: 'UI', vm: '1', type: '3' },
        { keyword: 'HL7InstanceIdentifier', tag: '0040E001', vr: 'ST', vm: '1', type: '3' },
        { keyword: 'RetrieveURI', tag: '0040E010', vr: 'UR', vm: '1', type: '3' },
      ],
    },
    {
      keyword: 'RelatedAssertionSequence',
      tag: '00440107',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ keyword: 'ReferencedAssertionUID', tag: '00440108', vr: 'UI', vm: '1', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateAssertion = (dataset: object): Finding[] => validateTable(dataset, assertionRules);
