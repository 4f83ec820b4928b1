// CT Position, PS3.3 Table C.8-121
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.5.html#table_C.8-121
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of CTPositionSequence. */
export interface CTPositionCTPositionItem {
  /** Table Position (0018,9327) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-121](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.5.html#table_C.8-121) */
  TablePosition?: number;
  /** Data Collection Center (Patient) (0018,9313) FD, VM 3, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-121](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.5.html#table_C.8-121) */
  DataCollectionCenterPatient?: [number, number, number];
  /** Reconstruction Target Center (Patient) (0018,9318) FD, VM 3, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-121](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.5.html#table_C.8-121) */
  ReconstructionTargetCenterPatient?: [number, number, number];
}

/** CT Position: PS3.3 Table C.8-121. */
export interface CTPositionFunctionalGroup {
  /** CT Position Sequence (0018,9326) SQ, VM 1, Type 1. [C.8-121](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.5.html#table_C.8-121) */
  CTPositionSequence: [CTPositionCTPositionItem];
}

export const ctPositionRules: TableRules = {
  kind: 'functional-group',
  id: 'CTPosition',
  name: 'CT Position',
  table: 'table_C.8-121',
  section: 'sect_C.8.15.3.5',
  rows: [
    {
      keyword: 'CTPositionSequence',
      tag: '00189326',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'TablePosition',
          tag: '00189327',
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
        {
          keyword: 'DataCollectionCenterPatient',
          tag: '00189313',
          vr: 'FD',
          vm: '3',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
        },
        {
          keyword: 'ReconstructionTargetCenterPatient',
          tag: '00189318',
          vr: 'FD',
          vm: '3',
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
export const validateCTPosition = (dataset: object): Finding[] => validateTable(dataset, ctPositionRules);
