// MR Echo, PS3.3 Table C.8-91
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.4.html#table_C.8-91
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MREchoSequence. */
export interface MREchoMREchoItem {
  /** Effective Echo Time (0018,9082) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-91](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.4.html#table_C.8-91) */
  EffectiveEchoTime?: number;
}

/** MR Echo: PS3.3 Table C.8-91. */
export interface MREchoFunctionalGroup {
  /** MR Echo Sequence (0018,9114) SQ, VM 1, Type 1. [C.8-91](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.4.html#table_C.8-91) */
  MREchoSequence: [MREchoMREchoItem];
}

export const mrEchoRules: TableRules = {
  kind: 'functional-group',
  id: 'MREcho',
  name: 'MR Echo',
  table: 'table_C.8-91',
  section: 'sect_C.8.13.5.4',
  rows: [
    {
      keyword: 'MREchoSequence',
      tag: '00189114',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'EffectiveEchoTime',
          tag: '00189082',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMREcho = (dataset: object): Finding[] => validateTable(dataset, mrEchoRules);
