// MR Velocity Encoding, PS3.3 Table C.8-100
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.13.html#table_C.8-100
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MRVelocityEncodingSequence. */
export interface MRVelocityEncodingMRVelocityEncodingItem {
  /** Velocity Encoding Direction (0018,9090) FD, VM 3, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-100](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.13.html#table_C.8-100) */
  VelocityEncodingDirection?: [number, number, number];
  /** Velocity Encoding Minimum Value (0018,9091) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-100](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.13.html#table_C.8-100) */
  VelocityEncodingMinimumValue?: number;
  /** Velocity Encoding Maximum Value (0018,9217) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-100](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.13.html#table_C.8-100) */
  VelocityEncodingMaximumValue?: number;
}

/** MR Velocity Encoding: PS3.3 Table C.8-100. */
export interface MRVelocityEncodingFunctionalGroup {
  /** MR Velocity Encoding Sequence (0018,9197) SQ, VM 1, Type 1. [C.8-100](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.13.html#table_C.8-100) */
  MRVelocityEncodingSequence: MRVelocityEncodingMRVelocityEncodingItem[];
}

export const mrVelocityEncodingRules: TableRules = {
  kind: 'functional-group',
  id: 'MRVelocityEncoding',
  name: 'MR Velocity Encoding',
  table: 'table_C.8-100',
  section: 'sect_C.8.13.5.13',
  rows: [
    {
      keyword: 'MRVelocityEncodingSequence',
      tag: '00189197',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'VelocityEncodingDirection',
          tag: '00189090',
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
          keyword: 'VelocityEncodingMinimumValue',
          tag: '00189091',
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
          keyword: 'VelocityEncodingMaximumValue',
          tag: '00189217',
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
export const validateMRVelocityEncoding = (dataset: object): Finding[] => validateTable(dataset, mrVelocityEncodingRules);
