// Code Sequence, PS3.3 Table 8.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type BasicCodeSequenceMacro, basicCodeSequenceRules } from './basic-code-sequence.ts';
import { type EnhancedCodeSequenceMacro, type EnhancedCodeSequenceConditions, enhancedCodeSequenceRules } from './enhanced-code-sequence.ts';

/** An Item of EquivalentCodeSequence, its conditions apart. */
export interface CodeSequenceEquivalentCodeItemAttributes extends BasicCodeSequenceMacro, EnhancedCodeSequenceMacro {
}

/** Code Sequence: PS3.3 Table 8.8-1. */
export interface CodeSequenceMacro extends BasicCodeSequenceMacro, EnhancedCodeSequenceMacro {
  /** Equivalent Code Sequence (0008,0121) SQ, VM 1, Type 3. [8.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_8.8.html#table_8.8-1) */
  EquivalentCodeSequence?: CodeSequenceEquivalentCodeItem[] | null;
}

/** An Item of EquivalentCodeSequence. */
export type CodeSequenceEquivalentCodeItem = CodeSequenceEquivalentCodeItemAttributes & EnhancedCodeSequenceConditions;

/** What the conditions of Code Sequence ask for and refuse. */
export type CodeSequenceConditions = EnhancedCodeSequenceConditions;

/** An Item of Code Sequence alone. */
export type CodeSequenceItem = CodeSequenceMacro & CodeSequenceConditions;

export const codeSequenceRules: TableRules = {
  kind: 'macro',
  id: 'CodeSequence',
  name: 'Code Sequence',
  table: 'table_8.8-1',
  section: 'sect_8.8',
  rows: [
    { include: () => basicCodeSequenceRules },
    {
      keyword: 'EquivalentCodeSequence',
      tag: '00080121',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => basicCodeSequenceRules }, { include: () => enhancedCodeSequenceRules }],
    },
    { include: () => enhancedCodeSequenceRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCodeSequence = (dataset: object): Finding[] => validateTable(dataset, codeSequenceRules);
