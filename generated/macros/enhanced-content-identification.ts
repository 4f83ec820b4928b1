// Enhanced Content Identification, PS3.3 Table 10.9.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.1.html#table_10.9.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentCreatorMacro, contentCreatorRules } from './content-creator.ts';

/** Enhanced Content Identification: PS3.3 Table 10.9.1-1. */
export interface EnhancedContentIdentificationMacro extends ContentCreatorMacro {
  /** User Content Label (3010,0033) SH, VM 1, Type 1. [10.9.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.1.html#table_10.9.1-1) */
  UserContentLabel: string;
  /** Content Description (0070,0081) LO, VM 1, Type 2. [10.9.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.1.html#table_10.9.1-1) */
  ContentDescription: string | null;
}

export const enhancedContentIdentificationRules: TableRules = {
  kind: 'macro',
  id: 'EnhancedContentIdentification',
  name: 'Enhanced Content Identification',
  table: 'table_10.9.1-1',
  section: 'sect_10.9.1',
  rows: [
    { keyword: 'UserContentLabel', tag: '30100033', vr: 'SH', vm: '1', type: '1' },
    { keyword: 'ContentDescription', tag: '00700081', vr: 'LO', vm: '1', type: '2' },
    { include: () => contentCreatorRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedContentIdentification = (dataset: object): Finding[] => validateTable(dataset, enhancedContentIdentificationRules);
