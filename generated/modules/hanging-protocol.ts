// Hanging Protocol, PS3.3 Table F.5-31
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.31.html#table_F.5-31
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of HangingProtocolDefinitionSequence. */
export interface HangingProtocolHangingProtocolDefinitionItem {
  /** Modality (0008,0060) CS, VM 1, Type 1C if AnatomicRegionSequence is not present. [F.5-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.31.html#table_F.5-31) */
  Modality?: string;
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 1C if Modality is not present. [F.5-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.31.html#table_F.5-31) */
  AnatomicRegionSequence?: CodeSequenceItem[];
  /** Laterality (0020,0060) CS, VM 1, Type 2C if AnatomicRegionSequence is present. [F.5-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.31.html#table_F.5-31) */
  Laterality?: string | null;
  /** Procedure Code Sequence (0008,1032) SQ, VM 1, Type 2. [F.5-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.31.html#table_F.5-31) */
  ProcedureCodeSequence: CodeSequenceItem[] | null;
  /** Reason for Requested Procedure Code Sequence (0040,100A) SQ, VM 1, Type 2. [F.5-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.31.html#table_F.5-31) */
  ReasonForRequestedProcedureCodeSequence: CodeSequenceItem[] | null;
}

/** Hanging Protocol: PS3.3 Table F.5-31. */
export interface HangingProtocolModule {
  /** Specific Character Set (0008,0005) CS, VM 1-n, Type 1C if text is not all of the default repertoire. [F.5-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.31.html#table_F.5-31) */
  SpecificCharacterSet?: string[];
  /** Hanging Protocol Name (0072,0002) SH, VM 1, Type 1. [F.5-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.31.html#table_F.5-31) */
  HangingProtocolName: string;
  /** Hanging Protocol Description (0072,0004) LO, VM 1, Type 1. [F.5-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.31.html#table_F.5-31) */
  HangingProtocolDescription: string;
  /** Hanging Protocol Level (0072,0006) CS, VM 1, Type 1. [F.5-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.31.html#table_F.5-31) */
  HangingProtocolLevel: string;
  /** Hanging Protocol Creator (0072,0008) LO, VM 1, Type 1. [F.5-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.31.html#table_F.5-31) */
  HangingProtocolCreator: string;
  /** Hanging Protocol Creation DateTime (0072,000A) DT, VM 1, Type 1. [F.5-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.31.html#table_F.5-31) */
  HangingProtocolCreationDateTime: string;
  /** Hanging Protocol Definition Sequence (0072,000C) SQ, VM 1, Type 1. [F.5-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.31.html#table_F.5-31) */
  HangingProtocolDefinitionSequence: HangingProtocolHangingProtocolDefinitionItem[];
  /** Number of Priors Referenced (0072,0014) US, VM 1, Type 1. [F.5-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.31.html#table_F.5-31) */
  NumberOfPriorsReferenced: number;
  /** Hanging Protocol User Identification Code Sequence (0072,000E) SQ, VM 1, Type 2. [F.5-31](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_F.5.31.html#table_F.5-31) */
  HangingProtocolUserIdentificationCodeSequence: CodeSequenceItem[] | null;
  /** Any other attribute may stand here. */
  [keyword: string]: unknown;
}

export const hangingProtocolRules: TableRules = {
  kind: 'module',
  id: 'HangingProtocol',
  name: 'Hanging Protocol',
  table: 'table_F.5-31',
  section: 'sect_F.5.31',
  rows: [
    {
      keyword: 'SpecificCharacterSet',
      tag: '00080005',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'character-set' }, decided: 'data', otherwise: 'allowed', hash: 'ebd0ceba6739' },
    },
    { keyword: 'HangingProtocolName', tag: '00720002', vr: 'SH', vm: '1', type: '1' },
    { keyword: 'HangingProtocolDescription', tag: '00720004', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'HangingProtocolLevel', tag: '00720006', vr: 'CS', vm: '1', type: '1' },
    { keyword: 'HangingProtocolCreator', tag: '00720008', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'HangingProtocolCreationDateTime', tag: '0072000A', vr: 'DT', vm: '1', type: '1' },
    {
      keyword: 'HangingProtocolDefinitionSequence',
      tag: '0072000C',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'Modality',
          tag: '00080060',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'AnatomicRegionSequence' } } },
            decided: 'data',
            otherwise: 'allowed',
            hash: '12e14488b889',
          },
        },
        {
          keyword: 'AnatomicRegionSequence',
          tag: '00082218',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'Modality' } } }, decided: 'data', otherwise: 'allowed', hash: 'e8c3b8ea5c78' },
          items: [{ range: [1, null] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'Laterality',
          tag: '00200060',
          vr: 'CS',
          vm: '1',
          type: '2C',
          condition: { tree: { op: 'present', attribute: { keyword: 'AnatomicRegionSequence' } }, decided: 'data', otherwise: 'forbidden', hash: '463eac6af411' },
        },
        {
          keyword: 'ProcedureCodeSequence',
          tag: '00081032',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'ReasonForRequestedProcedureCodeSequence',
          tag: '0040100A',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [{ include: () => codeSequenceRules }],
        },
      ],
    },
    { keyword: 'NumberOfPriorsReferenced', tag: '00720014', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'HangingProtocolUserIdentificationCodeSequence',
      tag: '0072000E',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => codeSequenceRules }],
    },
    { other: 'any-attribute', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateHangingProtocol = (dataset: object): Finding[] => validateTable(dataset, hangingProtocolRules);
