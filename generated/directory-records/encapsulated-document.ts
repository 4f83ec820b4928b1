// Encapsulated Document, PS3.3 Table F.5-32
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.32.html#table_F.5-32
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** Encapsulated Document: PS3.3 Table F.5-32. */
export interface EncapsulatedDocumentKeys {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-32](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.32.html#table_F.5-32) */
  SpecificCharacterSet?: string[];
  /** Content Date (0008,0023) DA, VM 1, Type 2. [F.5-32](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.32.html#table_F.5-32) */
  ContentDate: string | null;
  /** Content Time (0008,0033) TM, VM 1, Type 2. [F.5-32](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.32.html#table_F.5-32) */
  ContentTime: string | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [F.5-32](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.32.html#table_F.5-32) */
  InstanceNumber: number;
  /** Document Title (0042,0010) ST, VM 1, Type 2. [F.5-32](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.32.html#table_F.5-32) */
  DocumentTitle: string | null;
  /** HL7 Instance Identifier (0040,E001) ST, VM 1, Type 1C if ReferencedSOPClassUIDInFile is "1.2.840.10008.5.1.4.1.1.104.2". [F.5-32](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.32.html#table_F.5-32) */
  HL7InstanceIdentifier?: string;
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 2. [F.5-32](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.32.html#table_F.5-32) */
  ConceptNameCodeSequence: CodeSequenceItem[] | null;
  /** MIME Type of Encapsulated Document (0042,0012) LO, VM 1, Type 1. [F.5-32](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.32.html#table_F.5-32) */
  MIMETypeOfEncapsulatedDocument: string;
}

export const encapsulatedDocumentRules: TableRules = {
  kind: 'directory-record',
  id: 'EncapsulatedDocument',
  name: 'Encapsulated Document',
  table: 'table_F.5-32',
  section: 'sect_F.5.32',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '2' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '2' },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'DocumentTitle', tag: '00420010', vr: 'ST', vm: '1', type: '2' },
    {
      keyword: 'HL7InstanceIdentifier',
      tag: '0040E001',
      vr: 'ST',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ReferencedSOPClassUIDInFile' }, to: ['1.2.840.10008.5.1.4.1.1.104.2'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'bf2ac96d996b',
      },
    },
    {
      keyword: 'ConceptNameCodeSequence',
      tag: '0040A043',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7020' }] }],
    },
    { keyword: 'MIMETypeOfEncapsulatedDocument', tag: '00420012', vr: 'LO', vm: '1', type: '1' },
    { other: 'record-keys', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEncapsulatedDocument = (dataset: object): Finding[] => validateTable(dataset, encapsulatedDocumentRules);
