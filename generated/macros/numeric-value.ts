// Numeric Value, PS3.3 Table 10-26
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.22.html#table_10-26
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** Numeric Value: PS3.3 Table 10-26. */
export interface NumericValueMacro {
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 1. [10-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.22.html#table_10-26) */
  ConceptNameCodeSequence: [CodeSequenceItem];
  /** Numeric Value (0040,A30A) DS, VM 1-n, Type 1. [10-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.22.html#table_10-26) */
  NumericValue: number[];
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1, Type 1. [10-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.22.html#table_10-26) */
  MeasurementUnitsCodeSequence: [CodeSequenceItem];
}

export const numericValueRules: TableRules = {
  kind: 'macro',
  id: 'NumericValue',
  name: 'Numeric Value',
  table: 'table_10-26',
  section: 'sect_10.22',
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
    { keyword: 'NumericValue', tag: '0040A30A', vr: 'DS', vm: '1-n', type: '1' },
    {
      keyword: 'MeasurementUnitsCodeSequence',
      tag: '004008EA',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '82' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateNumericValue = (dataset: object): Finding[] => validateTable(dataset, numericValueRules);
