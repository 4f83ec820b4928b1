// SR Document, PS3.3 Table F.5-25
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.25.html#table_F.5-25
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type DocumentContentMacro, type DocumentContentConditions, documentContentRules } from '../macros/document-content.ts';

/** An Item of ContentSequence, its conditions apart. */
export interface SRDocumentContentItemAttributes extends DocumentContentMacro {
  /** Relationship Type (0040,A010) CS, VM 1, Type 1. [F.5-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.25.html#table_F.5-25) */
  RelationshipType: 'HAS CONCEPT MOD';
}

/** SR Document: PS3.3 Table F.5-25. */
export interface SRDocumentKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.25.html#table_F.5-25) */
  SpecificCharacterSet?: string[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [F.5-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.25.html#table_F.5-25) */
  InstanceNumber: number;
  /** Completion Flag (0040,A491) CS, VM 1, Type 1. [F.5-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.25.html#table_F.5-25) */
  CompletionFlag: string;
  /** Verification Flag (0040,A493) CS, VM 1, Type 1. [F.5-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.25.html#table_F.5-25) */
  VerificationFlag: string;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [F.5-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.25.html#table_F.5-25) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [F.5-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.25.html#table_F.5-25) */
  ContentTime: string;
  /** Verification DateTime (0040,A030) DT, VM 1, Type 1C if VerificationFlag is VERIFIED. [F.5-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.25.html#table_F.5-25) */
  VerificationDateTime?: string;
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 1. [F.5-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.25.html#table_F.5-25) */
  ConceptNameCodeSequence: [CodeSequenceItem];
  /** Content Sequence (0040,A730) SQ, VM 1, Type 1C. [F.5-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.25.html#table_F.5-25) */
  ContentSequence?: SRDocumentContentItem[];
}

/** An Item of ContentSequence. */
export type SRDocumentContentItem = SRDocumentContentItemAttributes & DocumentContentConditions;

export const srDocumentRules: TableRules = {
  kind: 'directory-record',
  id: 'SRDocument',
  name: 'SR Document',
  table: 'table_F.5-25',
  section: 'sect_F.5.25',
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
    { keyword: 'CompletionFlag', tag: '0040A491', vr: 'CS', vm: '1', type: '1' },
    { keyword: 'VerificationFlag', tag: '0040A493', vr: 'CS', vm: '1', type: '1' },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    {
      keyword: 'VerificationDateTime',
      tag: '0040A030',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'VerificationFlag' }, to: ['VERIFIED'] }, decided: 'data', otherwise: 'forbidden', hash: 'bea66d8cb092' },
    },
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
export const validateSRDocument = (dataset: object): Finding[] => validateTable(dataset, srDocumentRules);
