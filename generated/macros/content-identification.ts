// Content Identification, PS3.3 Table 10-12
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.html#table_10-12
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type ContentCreatorMacro, contentCreatorRules } from './content-creator.ts';

/** An Item of AlternateContentDescriptionSequence. */
export interface ContentIdentificationAlternateContentDescriptionItem {
  /** Content Description (0070,0081) LO, VM 1, Type 1. [10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.html#table_10-12) */
  ContentDescription: string;
  /** Language Code Sequence (0008,0006) SQ, VM 1, Type 1. [10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.html#table_10-12) */
  LanguageCodeSequence: [CodeSequenceItem];
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 3. [10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.html#table_10-12) */
  ConceptNameCodeSequence?: [CodeSequenceItem] | null;
}

/** Content Identification: PS3.3 Table 10-12. */
export interface ContentIdentificationMacro extends ContentCreatorMacro {
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.html#table_10-12) */
  InstanceNumber: number;
  /** Content Label (0070,0080) CS, VM 1, Type 1. [10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.html#table_10-12) */
  ContentLabel: string;
  /** Content Description (0070,0081) LO, VM 1, Type 2. [10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.html#table_10-12) */
  ContentDescription: string | null;
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 3. [10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.html#table_10-12) */
  ConceptNameCodeSequence?: [CodeSequenceItem] | null;
  /** Alternate Content Description Sequence (0070,0087) SQ, VM 1, Type 3. [10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.html#table_10-12) */
  AlternateContentDescriptionSequence?: ContentIdentificationAlternateContentDescriptionItem[] | null;
}

export const contentIdentificationRules: TableRules = {
  kind: 'macro',
  id: 'ContentIdentification',
  name: 'Content Identification',
  table: 'table_10-12',
  section: 'sect_10.9',
  rows: [
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'ContentLabel', tag: '00700080', vr: 'CS', vm: '1', type: '1' },
    { keyword: 'ContentDescription', tag: '00700081', vr: 'LO', vm: '1', type: '2' },
    {
      keyword: 'ConceptNameCodeSequence',
      tag: '0040A043',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'AlternateContentDescriptionSequence',
      tag: '00700087',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'ContentDescription', tag: '00700081', vr: 'LO', vm: '1', type: '1' },
        {
          keyword: 'LanguageCodeSequence',
          tag: '00080006',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '5000' }] }],
        },
        {
          keyword: 'ConceptNameCodeSequence',
          tag: '0040A043',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
      ],
    },
    { include: () => contentCreatorRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateContentIdentification = (dataset: object): Finding[] => validateTable(dataset, contentIdentificationRules);
