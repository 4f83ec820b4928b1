// Basic Code Sequence, PS3.3 Table 8.8-1a
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1a
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Basic Code Sequence: PS3.3 Table 8.8-1a. */
export interface BasicCodeSequenceMacro {
  /** Code Value (0008,0100) SH, VM 1, Type 1C if LongCodeValue is not present and URNCodeValue is not present. [8.8-1a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1a) */
  CodeValue?: string;
  /** Coding Scheme Designator (0008,0102) SH, VM 1, Type 1C if CodeValue is present or LongCodeValue is present. [8.8-1a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1a) */
  CodingSchemeDesignator?: string;
  /** Coding Scheme Version (0008,0103) SH, VM 1, Type 1C if CodingSchemeDesignator is present and [knowledge #9cfe6662cb15]. [8.8-1a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1a) */
  CodingSchemeVersion?: string;
  /** Code Meaning (0008,0104) LO, VM 1, Type 1. [8.8-1a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1a) */
  CodeMeaning: string;
  /** Long Code Value (0008,0119) UC, VM 1, Type 1C if CodeValue of this item is not present and URNCodeValue of this item is not present. [8.8-1a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1a) */
  LongCodeValue?: string;
  /** URN Code Value (0008,0120) UR, VM 1, Type 1C if CodeValue is not present and [knowledge #3efa2eb20173]. [8.8-1a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1a) */
  URNCodeValue?: string;
}

export const basicCodeSequenceRules: TableRules = {
  kind: 'macro',
  id: 'BasicCodeSequence',
  name: 'Basic Code Sequence',
  table: 'table_8.8-1a',
  section: 'sect_8.8',
  rows: [
    {
      keyword: 'CodeValue',
      tag: '00080100',
      vr: 'SH',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'LongCodeValue' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'URNCodeValue' } } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '0c7c5bae188b',
      },
    },
    {
      keyword: 'CodingSchemeDesignator',
      tag: '00080102',
      vr: 'SH',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'or', of: [{ op: 'present', attribute: { keyword: 'CodeValue' } }, { op: 'present', attribute: { keyword: 'LongCodeValue' } }] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '1171553a4c34',
      },
    },
    {
      keyword: 'CodingSchemeVersion',
      tag: '00080103',
      vr: 'SH',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'and', of: [{ op: 'present', attribute: { keyword: 'CodingSchemeDesignator' } }, { op: 'unknown', reason: 'knowledge', hash: '9cfe6662cb15' }] },
        decided: 'knowledge',
        otherwise: 'allowed',
        never: { op: 'not', of: { op: 'present', attribute: { keyword: 'CodingSchemeDesignator' } } },
        hash: '9cfe6662cb15',
        reason: 'knowledge',
        missing: 'whether the code needs a version of its coding scheme',
      },
    },
    { keyword: 'CodeMeaning', tag: '00080104', vr: 'LO', vm: '1', type: '1' },
    {
      keyword: 'LongCodeValue',
      tag: '00080119',
      vr: 'UC',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'CodeValue', scope: 'item' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'URNCodeValue', scope: 'item' } } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '318ae8889932',
      },
    },
    {
      keyword: 'URNCodeValue',
      tag: '00080120',
      vr: 'UR',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'not', of: { op: 'present', attribute: { keyword: 'CodeValue' } } }, { op: 'unknown', reason: 'knowledge', hash: '3efa2eb20173' }],
        },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '3efa2eb20173',
        reason: 'knowledge',
        missing: 'whether the code is a URN',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBasicCodeSequence = (dataset: object): Finding[] => validateTable(dataset, basicCodeSequenceRules);
