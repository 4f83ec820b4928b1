// Person Identification, PS3.3 Table 10-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.1.html#table_10-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** Person Identification: PS3.3 Table 10-1. */
export interface PersonIdentificationMacro {
  /** Person Identification Code Sequence (0040,1101) SQ, VM 1, Type 1. [10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.1.html#table_10-1) */
  PersonIdentificationCodeSequence: CodeSequenceItem[];
  /** Person's Address (0040,1102) ST, VM 1, Type 3. [10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.1.html#table_10-1) */
  PersonAddress?: string | null;
  /** Person's Telephone Numbers (0040,1103) LO, VM 1-n, Type 3. [10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.1.html#table_10-1) */
  PersonTelephoneNumbers?: string[] | null;
  /** Person's Telecom Information (0040,1104) LT, VM 1, Type 3. [10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.1.html#table_10-1) */
  PersonTelecomInformation?: string | null;
  /** Institution Name (0008,0080) LO, VM 1, Type 1C if InstitutionCodeSequence is not present. [10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.1.html#table_10-1) */
  InstitutionName?: string;
  /** Institution Address (0008,0081) ST, VM 1, Type 3. [10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.1.html#table_10-1) */
  InstitutionAddress?: string | null;
  /** Institution Code Sequence (0008,0082) SQ, VM 1, Type 1C if InstitutionName is not present. [10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.1.html#table_10-1) */
  InstitutionCodeSequence?: [CodeSequenceItem];
  /** Institutional Department Name (0008,1040) LO, VM 1, Type 3. [10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.1.html#table_10-1) */
  InstitutionalDepartmentName?: string | null;
  /** Institutional Department Type Code Sequence (0008,1041) SQ, VM 1, Type 3. [10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.1.html#table_10-1) */
  InstitutionalDepartmentTypeCodeSequence?: [CodeSequenceItem] | null;
}

export const personIdentificationRules: TableRules = {
  kind: 'macro',
  id: 'PersonIdentification',
  name: 'Person Identification',
  table: 'table_10-1',
  section: 'sect_10.1',
  rows: [
    {
      keyword: 'PersonIdentificationCodeSequence',
      tag: '00401101',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { keyword: 'PersonAddress', tag: '00401102', vr: 'ST', vm: '1', type: '3' },
    { keyword: 'PersonTelephoneNumbers', tag: '00401103', vr: 'LO', vm: '1-n', type: '3' },
    { keyword: 'PersonTelecomInformation', tag: '00401104', vr: 'LT', vm: '1', type: '3' },
    {
      keyword: 'InstitutionName',
      tag: '00080080',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'InstitutionCodeSequence' } } },
        decided: 'data',
        otherwise: 'allowed',
        hash: '211fb83c1721',
      },
    },
    { keyword: 'InstitutionAddress', tag: '00080081', vr: 'ST', vm: '1', type: '3' },
    {
      keyword: 'InstitutionCodeSequence',
      tag: '00080082',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'InstitutionName' } } }, decided: 'data', otherwise: 'allowed', hash: '605819806c69' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '5002' }] }],
    },
    { keyword: 'InstitutionalDepartmentName', tag: '00081040', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'InstitutionalDepartmentTypeCodeSequence',
      tag: '00081041',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7030' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePersonIdentification = (dataset: object): Finding[] => validateTable(dataset, personIdentificationRules);
