// Code, PS3.3 Table C.18.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.2.html#table_C.18.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** Code: PS3.3 Table C.18.2-1. */
export interface CodeMacro {
  /** Concept Code Sequence (0040,A168) SQ, VM 1, Type 1. [C.18.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.2.html#table_C.18.2-1) */
  ConceptCodeSequence: [CodeSequenceItem];
}

export const codeRules: TableRules = {
  kind: 'macro',
  id: 'Code',
  name: 'Code',
  table: 'table_C.18.2-1',
  section: 'sect_C.18.2',
  rows: [{ keyword: 'ConceptCodeSequence', tag: '0040A168', vr: 'SQ', vm: '1', type: '1', items: [{ range: [1, 1] }], rows: [{ include: () => codeSequenceRules }] }],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCode = (dataset: object): Finding[] => validateTable(dataset, codeRules);
