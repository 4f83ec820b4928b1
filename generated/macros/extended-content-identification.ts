// Extended Content Identification, PS3.3 Table 10.9.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.2.html#table_10.9.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentCreatorMacro, contentCreatorRules } from './content-creator.ts';

/** Extended Content Identification: PS3.3 Table 10.9.2-1. */
export interface ExtendedContentIdentificationMacro extends ContentCreatorMacro {
  /** User Content Long Label (3010,0034) LO, VM 1, Type 1. [10.9.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.2.html#table_10.9.2-1) */
  UserContentLongLabel: string;
  /** Content Description (0070,0081) LO, VM 1, Type 2. [10.9.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.2.html#table_10.9.2-1) */
  ContentDescription: string | null;
}

export const extendedContentIdentificationRules: TableRules = {
  kind: 'macro',
  id: 'ExtendedContentIdentification',
  name: 'Extended Content Identification',
  table: 'table_10.9.2-1',
  section: 'sect_10.9.2',
  rows: [
    { keyword: 'UserContentLongLabel', tag: '30100034', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'ContentDescription', tag: '00700081', vr: 'LO', vm: '1', type: '2' },
    { include: () => contentCreatorRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateExtendedContentIdentification = (dataset: object): Finding[] => validateTable(dataset, extendedContentIdentificationRules);
