// MR Averages, PS3.3 Table C.8-97
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.10.html#table_C.8-97
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MRAveragesSequence. */
export interface MRAveragesMRAveragesItem {
  /** Number of Averages (0018,0083) DS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-97](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.10.html#table_C.8-97) */
  NumberOfAverages?: number;
}

/** MR Averages: PS3.3 Table C.8-97. */
export interface MRAveragesFunctionalGroup {
  /** MR Averages Sequence (0018,9119) SQ, VM 1, Type 1. [C.8-97](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.10.html#table_C.8-97) */
  MRAveragesSequence: [MRAveragesMRAveragesItem];
}

export const mrAveragesRules: TableRules = {
  kind: 'functional-group',
  id: 'MRAverages',
  name: 'MR Averages',
  table: 'table_C.8-97',
  section: 'sect_C.8.13.5.10',
  rows: [
    {
      keyword: 'MRAveragesSequence',
      tag: '00189119',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'NumberOfAverages',
          tag: '00180083',
          vr: 'DS',
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
export const validateMRAverages = (dataset: object): Finding[] => validateTable(dataset, mrAveragesRules);
