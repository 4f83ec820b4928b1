// Content Creator, PS3.3 Table 10.9.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.3.html#table_10.9.3-1
import type { Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from './person-identification.ts';

/** Content Creator: PS3.3 Table 10.9.3-1. */
export interface ContentCreatorMacro {
  /** Content Creator's Name (0070,0084) PN, VM 1, Type 3. [10.9.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.3.html#table_10.9.3-1) */
  ContentCreatorName?: PersonName | string | null;
  /** Content Creator's Identification Code Sequence (0070,0086) SQ, VM 1, Type 3. [10.9.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.3.html#table_10.9.3-1) */
  ContentCreatorIdentificationCodeSequence?: [PersonIdentificationMacro] | null;
}

export const contentCreatorRules: TableRules = {
  kind: 'macro',
  id: 'ContentCreator',
  name: 'Content Creator',
  table: 'table_10.9.3-1',
  section: 'sect_10.9.3',
  rows: [
    { keyword: 'ContentCreatorName', tag: '00700084', vr: 'PN', vm: '1', type: '3' },
    {
      keyword: 'ContentCreatorIdentificationCodeSequence',
      tag: '00700086',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => personIdentificationRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateContentCreator = (dataset: object): Finding[] => validateTable(dataset, contentCreatorRules);
