// Threshold Sequence, PS3.3 Table C.11.33.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.1.2.html#table_C.11.33.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ThresholdValueSequence. */
export interface ThresholdSequenceThresholdThresholdValueItem {
  /** Threshold Value (0070,1B14) FD, VM 1, Type 1. [C.11.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.1.2.html#table_C.11.33.1-1) */
  ThresholdValue: number;
}

/** An Item of ThresholdSequence. */
export interface ThresholdSequenceThresholdItem {
  /** Threshold Type (0070,1B13) CS, VM 1, Type 1. [C.11.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.1.2.html#table_C.11.33.1-1) */
  ThresholdType: 'RANGE_INCL' | 'RANGE_EXCL' | 'GREATER_OR_EQUAL' | 'LESS_OR_EQUAL' | 'GREATER_THAN' | 'LESS_THAN';
  /** Threshold Value Sequence (0070,1B12) SQ, VM 1, Type 1. [C.11.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.1.2.html#table_C.11.33.1-1) */
  ThresholdValueSequence: ThresholdSequenceThresholdThresholdValueItem[];
}

/** Threshold Sequence: PS3.3 Table C.11.33.1-1. */
export interface ThresholdSequenceMacro {
  /** Threshold Sequence (0070,1B11) SQ, VM 1, Type 1C if [knowledge #cbb96671b68d] and SoftcopyVOILUTSequence is not present. [C.11.33.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.33.1.2.html#table_C.11.33.1-1) */
  ThresholdSequence?: ThresholdSequenceThresholdItem[];
}

export const thresholdSequenceRules: TableRules = {
  kind: 'macro',
  id: 'ThresholdSequence',
  name: 'Threshold Sequence',
  table: 'table_C.11.33.1-1',
  section: 'sect_C.11.33.1.2',
  rows: [
    {
      keyword: 'ThresholdSequence',
      tag: '00701B11',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'unknown', reason: 'knowledge', hash: 'cbb96671b68d' }, { op: 'not', of: { op: 'present', attribute: { keyword: 'SoftcopyVOILUTSequence' } } }],
        },
        decided: 'knowledge',
        otherwise: { tree: null, decided: 'knowledge' },
        hash: 'cbb96671b68d',
        reason: 'knowledge',
        missing: 'whether a threshold is to be applied',
      },
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'ThresholdType',
          tag: '00701B13',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [
            {
              kind: 'enumerated',
              terms: ['RANGE_INCL', 'RANGE_EXCL', 'GREATER_OR_EQUAL', 'LESS_OR_EQUAL', 'GREATER_THAN', 'LESS_THAN'],
              section: 'sect_C.11.33.1.2.1',
            },
          ],
        },
        {
          keyword: 'ThresholdValueSequence',
          tag: '00701B12',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [
            {
              range: [1, 1],
              condition: { op: '=', attribute: { keyword: 'ThresholdType' }, to: ['GREATER_OR_EQUAL', 'LESS_OR_EQUAL', 'GREATER_THAN', 'LESS_THAN'] },
            },
            { range: [2, 2], condition: { op: '=', attribute: { keyword: 'ThresholdType' }, to: ['RANGE_INCL', 'RANGE_EXCL'] } },
          ],
          rows: [{ keyword: 'ThresholdValue', tag: '00701B14', vr: 'FD', vm: '1', type: '1' }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateThresholdSequence = (dataset: object): Finding[] => validateTable(dataset, thresholdSequenceRules);
