// Key Object Document, PS3.3 Table F.5-26
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.26.html#table_F.5-26
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type DocumentContentMacro, type DocumentContentConditions, documentContentRules } from '../macros/document-content.ts';

/** An Item of ContentSequence, its conditions apart. */
export interface KeyObjectDocumentContentItemAttributes extends DocumentContentMacro {
  /** Relationship Type (0040,A010) CS, VM 1, Type 1. [F.5-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.26.html#table_F.5-26) */
  RelationshipType: 'HAS CONCEPT MOD';
}

/** Key Object Document: PS3.3 Table F.5-26. */
export interface KeyObjectDocumentKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.26.html#table_F.5-26) */
  SpecificCharacterSet?: string[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [F.5-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.26.html#table_F.5-26) */
  InstanceNumber: number;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [F.5-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.26.html#table_F.5-26) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [F.5-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.26.html#table_F.5-26) */
  ContentTime: string;
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 1. [F.5-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.26.html#table_F.5-26) */
  ConceptNameCodeSequence: [CodeSequenceItem];
  /** Content Sequence (0040,A730) SQ, VM 1, Type 1C. [F.5-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.26.html#table_F.5-26) */
  ContentSequence?: KeyObjectDocumentContentItem[];
}

/** An Item of ContentSequence. */
export type KeyObjectDocumentContentItem = KeyObjectDocumentContentItemAttributes & DocumentContentConditions;

export const keyObjectDocumentRules: TableRules = {
  kind: 'directory-record',
  id: 'KeyObjectDocument',
  name: 'Key Object Document',
  table: 'table_F.5-26',
  section: 'sect_F.5.26',
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
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    {
      keyword: 'ConceptNameCodeSequence',
      tag: '0040A043',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    {
      keyword: 'ContentSequence',
      tag: '0040A730',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'study', otherwise: 'forbidden', hash: 'fd3381b5c872', reason: 'other-instance', missing: 'the content of the document' },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'RelationshipType', tag: '0040A010', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['HAS CONCEPT MOD'] }] },
        { include: () => documentContentRules },
      ],
    },
    { other: 'record-keys', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateKeyObjectDocument = (dataset: object): Finding[] => validateTable(dataset, keyObjectDocumentRules);
