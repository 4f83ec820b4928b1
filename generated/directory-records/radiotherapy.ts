// Radiotherapy, PS3.3 Table F.5-46
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.46.html#table_F.5-46
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Radiotherapy: PS3.3 Table F.5-46. */
export interface RadiotherapyKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.46.html#table_F.5-46) */
  SpecificCharacterSet?: string[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [F.5-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.46.html#table_F.5-46) */
  InstanceNumber: number;
  /** User Content Label (3010,0033) SH, VM 1, Type 1C. [F.5-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.46.html#table_F.5-46) */
  UserContentLabel?: string;
  /** User Content Long Label (3010,0034) LO, VM 1, Type 1C. [F.5-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.46.html#table_F.5-46) */
  UserContentLongLabel?: string;
  /** Content Description (0070,0081) LO, VM 1, Type 2. [F.5-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.46.html#table_F.5-46) */
  ContentDescription: string | null;
  /** Content Creator's Name (0070,0084) PN, VM 1, Type 2. [F.5-46](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.46.html#table_F.5-46) */
  ContentCreatorName: PersonName | string | null;
}

export const radiotherapyRules: TableRules = {
  kind: 'directory-record',
  id: 'Radiotherapy',
  name: 'Radiotherapy',
  table: 'table_F.5-46',
  section: 'sect_F.5.46',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    {
      keyword: 'UserContentLabel',
      tag: '30100033',
      vr: 'SH',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'study', otherwise: 'allowed', hash: 'c9e668334c3b', reason: 'other-instance', missing: 'what the referenced SOP Instance holds' },
    },
    {
      keyword: 'UserContentLongLabel',
      tag: '30100034',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'study', otherwise: 'allowed', hash: '22bf5d970fa4', reason: 'other-instance', missing: 'what the referenced SOP Instance holds' },
    },
    { keyword: 'ContentDescription', tag: '00700081', vr: 'LO', vm: '1', type: '2' },
    { keyword: 'ContentCreatorName', tag: '00700084', vr: 'PN', vm: '1', type: '2' },
    { other: 'record-keys', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRadiotherapy = (dataset: object): Finding[] => validateTable(dataset, radiotherapyRules);
