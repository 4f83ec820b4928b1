// Temporal Position, PS3.3 Table C.7.6.16.2.23-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.23.html#table_C.7.6.16.2.23-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of TemporalPositionSequence. */
export interface TemporalPositionTemporalPositionItem {
  /** Temporal Position Time Offset (0020,930D) FD, VM 1, Type 1. [C.7.6.16.2.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.23.html#table_C.7.6.16.2.23-1) */
  TemporalPositionTimeOffset: number;
}

/** Temporal Position: PS3.3 Table C.7.6.16.2.23-1. */
export interface TemporalPositionFunctionalGroup {
  /** Temporal Position Sequence (0020,9310) SQ, VM 1, Type 1. [C.7.6.16.2.23-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.23.html#table_C.7.6.16.2.23-1) */
  TemporalPositionSequence: [TemporalPositionTemporalPositionItem];
}

export const temporalPositionRules: TableRules = {
  kind: 'functional-group',
  id: 'TemporalPosition',
  name: 'Temporal Position',
  table: 'table_C.7.6.16.2.23-1',
  section: 'sect_C.7.6.16.2.23',
  rows: [
    {
      keyword: 'TemporalPositionSequence',
      tag: '00209310',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'TemporalPositionTimeOffset', tag: '0020930D', vr: 'FD', vm: '1', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateTemporalPosition = (dataset: object): Finding[] => validateTable(dataset, temporalPositionRules);
