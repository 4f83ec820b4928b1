// Prism Sequence, PS3.3 Table C.8.25.6.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.6.2.html#table_C.8.25.6.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PrismSequence. */
export interface PrismSequencePrismItem {
  /** Horizontal Prism Power (0046,0030) FD, VM 1, Type 1. [C.8.25.6.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.6.2.html#table_C.8.25.6.2-1) */
  HorizontalPrismPower: number;
  /** Horizontal Prism Base (0046,0032) CS, VM 1, Type 1. [C.8.25.6.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.6.2.html#table_C.8.25.6.2-1) */
  HorizontalPrismBase: 'IN' | 'OUT';
  /** Vertical Prism Power (0046,0034) FD, VM 1, Type 1. [C.8.25.6.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.6.2.html#table_C.8.25.6.2-1) */
  VerticalPrismPower: number;
  /** Vertical Prism Base (0046,0036) CS, VM 1, Type 1. [C.8.25.6.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.6.2.html#table_C.8.25.6.2-1) */
  VerticalPrismBase: 'UP' | 'DOWN';
}

/** Prism Sequence: PS3.3 Table C.8.25.6.2-1. */
export interface PrismSequenceMacro {
  /** Prism Sequence (0046,0028) SQ, VM 1, Type 1C. [C.8.25.6.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.6.2.html#table_C.8.25.6.2-1) */
  PrismSequence?: [PrismSequencePrismItem];
}

export const prismSequenceRules: TableRules = {
  kind: 'macro',
  id: 'PrismSequence',
  name: 'Prism Sequence',
  table: 'table_C.8.25.6.2-1',
  section: 'sect_C.8.25.6.2',
  rows: [
    {
      keyword: 'PrismSequence',
      tag: '00460028',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '806971ed2500',
        reason: 'knowledge',
        missing: 'whether a prism was measured, or a patient was refracted',
      },
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'HorizontalPrismPower', tag: '00460030', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'HorizontalPrismBase', tag: '00460032', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['IN', 'OUT'] }] },
        { keyword: 'VerticalPrismPower', tag: '00460034', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'VerticalPrismBase', tag: '00460036', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['UP', 'DOWN'] }] },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePrismSequence = (dataset: object): Finding[] => validateTable(dataset, prismSequenceRules);
