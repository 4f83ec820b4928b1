// CT Table Dynamics, PS3.3 Table C.8-120
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.4.html#table_C.8-120
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of CTTableDynamicsSequence. */
export interface CTTableDynamicsCTTableDynamicsItem {
  /** Table Speed (0018,9309) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and AcquisitionType is one of SPIRAL, CONSTANT_ANGLE. [C.8-120](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.4.html#table_C.8-120) */
  TableSpeed?: number;
  /** Table Feed per Rotation (0018,9310) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and AcquisitionType is SPIRAL. [C.8-120](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.4.html#table_C.8-120) */
  TableFeedPerRotation?: number;
  /** Spiral Pitch Factor (0018,9311) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and AcquisitionType is SPIRAL. [C.8-120](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.4.html#table_C.8-120) */
  SpiralPitchFactor?: number;
}

/** CT Table Dynamics: PS3.3 Table C.8-120. */
export interface CTTableDynamicsFunctionalGroup {
  /** CT Table Dynamics Sequence (0018,9308) SQ, VM 1, Type 1. [C.8-120](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.4.html#table_C.8-120) */
  CTTableDynamicsSequence: [CTTableDynamicsCTTableDynamicsItem];
}

export const ctTableDynamicsRules: TableRules = {
  kind: 'functional-group',
  id: 'CTTableDynamics',
  name: 'CT Table Dynamics',
  table: 'table_C.8-120',
  section: 'sect_C.8.15.3.4',
  rows: [
    {
      keyword: 'CTTableDynamicsSequence',
      tag: '00189308',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'TableSpeed',
          tag: '00189309',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'AcquisitionType' }, to: ['SPIRAL', 'CONSTANT_ANGLE'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['DERIVED'] },
                  { op: '=', attribute: { keyword: 'AcquisitionType' }, to: ['SPIRAL', 'CONSTANT_ANGLE'] },
                ],
              },
              decided: 'data',
            },
            hash: '57f3d8c37ae1',
          },
        },
        {
          keyword: 'TableFeedPerRotation',
          tag: '00189310',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'AcquisitionType' }, to: ['SPIRAL'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['DERIVED'] },
                  { op: '=', attribute: { keyword: 'AcquisitionType' }, to: ['SPIRAL'] },
                ],
              },
              decided: 'data',
            },
            hash: '76706f57a35b',
          },
        },
        {
          keyword: 'SpiralPitchFactor',
          tag: '00189311',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'AcquisitionType' }, to: ['SPIRAL'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['DERIVED'] },
                  { op: '=', attribute: { keyword: 'AcquisitionType' }, to: ['SPIRAL'] },
                ],
              },
              decided: 'data',
            },
            hash: '76706f57a35b',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCTTableDynamics = (dataset: object): Finding[] => validateTable(dataset, ctTableDynamicsRules);
