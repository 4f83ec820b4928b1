// Encrypted Attributes Data Set, PS3.3 Table C.12-7
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.4.2.html#table_C.12-7
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ModifiedAttributesSequence. */
export interface EncryptedAttributesDataSetModifiedAttributesItem {
  /** Any other attribute may stand here. */
  [keyword: string]: unknown;
}

/** Encrypted Attributes Data Set: PS3.3 Table C.12-7. */
export interface EncryptedAttributesDataSetModule {
  /** Modified Attributes Sequence (0400,0550) SQ, VM 1, Type 1. [C.12-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.1.4.2.html#table_C.12-7) */
  ModifiedAttributesSequence: [EncryptedAttributesDataSetModifiedAttributesItem];
}

export const encryptedAttributesDataSetRules: TableRules = {
  kind: 'module',
  id: 'EncryptedAttributesDataSet',
  name: 'Encrypted Attributes Data Set',
  table: 'table_C.12-7',
  section: 'sect_C.12.1.1.4.2',
  rows: [
    {
      keyword: 'ModifiedAttributesSequence',
      tag: '04000550',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ other: 'any-attribute', type: '3' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEncryptedAttributesDataSet = (dataset: object): Finding[] => validateTable(dataset, encryptedAttributesDataSetRules);
