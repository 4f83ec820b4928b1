// Table Summary Statistics, PS3.3 Table C.8.33-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.3.html#table_C.8.33-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** Table Summary Statistics: PS3.3 Table C.8.33-3. */
export interface TableSummaryStatisticsMacro {
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 1. [C.8.33-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.3.html#table_C.8.33-3) */
  ConceptNameCodeSequence: [CodeSequenceItem];
  /** Modifier Code Sequence (0040,A195) SQ, VM 1, Type 1. [C.8.33-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.3.html#table_C.8.33-3) */
  ModifierCodeSequence: [CodeSequenceItem];
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1, Type 1. [C.8.33-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.3.html#table_C.8.33-3) */
  MeasurementUnitsCodeSequence: [CodeSequenceItem];
  /** Floating Point Value (0040,A161) FD, VM 1-n, Type 1. [C.8.33-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.3.html#table_C.8.33-3) */
  FloatingPointValue: number[];
}

export const tableSummaryStatisticsRules: TableRules = {
  kind: 'macro',
  id: 'TableSummaryStatistics',
  name: 'Table Summary Statistics',
  table: 'table_C.8.33-3',
  section: 'sect_C.8.33.3',
  rows: [
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
      keyword: 'ModifierCodeSequence',
      tag: '0040A195',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7464' }] }],
    },
    {
      keyword: 'MeasurementUnitsCodeSequence',
      tag: '004008EA',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '82' }] }],
    },
    { keyword: 'FloatingPointValue', tag: '0040A161', vr: 'FD', vm: '1-n', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateTableSummaryStatistics = (dataset: object): Finding[] => validateTable(dataset, tableSummaryStatisticsRules);
