// MR FOV/Geometry, PS3.3 Table C.8-90
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.3.html#table_C.8-90
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MRFOVGeometrySequence. */
export interface MRFOVGeometryMRFOVGeometryItem {
  /** In-plane Phase Encoding Direction (0018,1312) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-90](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.3.html#table_C.8-90) */
  InPlanePhaseEncodingDirection?: 'COLUMN' | 'ROW' | 'OTHER';
  /** MR Acquisition Frequency Encoding Steps (0018,9058) US, VM 1, Type 1C if value 1 of FrameType is ORIGINAL. [C.8-90](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.3.html#table_C.8-90) */
  MRAcquisitionFrequencyEncodingSteps?: number;
  /** MR Acquisition Phase Encoding Steps in-plane (0018,9231) US, VM 1, Type 1C if value 1 of FrameType is ORIGINAL. [C.8-90](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.3.html#table_C.8-90) */
  MRAcquisitionPhaseEncodingStepsInPlane?: number;
  /** MR Acquisition Phase Encoding Steps out-of-plane (0018,9232) US, VM 1, Type 1C if MRAcquisitionType is "3D" and value 1 of FrameType is ORIGINAL. [C.8-90](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.3.html#table_C.8-90) */
  MRAcquisitionPhaseEncodingStepsOutOfPlane?: number;
  /** Percent Sampling (0018,0093) DS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-90](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.3.html#table_C.8-90) */
  PercentSampling?: number;
  /** Percent Phase Field of View (0018,0094) DS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-90](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.3.html#table_C.8-90) */
  PercentPhaseFieldOfView?: number;
}

/** MR FOV/Geometry: PS3.3 Table C.8-90. */
export interface MRFOVGeometryFunctionalGroup {
  /** MR FOV/Geometry Sequence (0018,9125) SQ, VM 1, Type 1. [C.8-90](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.3.html#table_C.8-90) */
  MRFOVGeometrySequence: [MRFOVGeometryMRFOVGeometryItem];
}

export const mrfovGeometryRules: TableRules = {
  kind: 'functional-group',
  id: 'MRFOVGeometry',
  name: 'MR FOV/Geometry',
  table: 'table_C.8-90',
  section: 'sect_C.8.13.5.3',
  rows: [
    {
      keyword: 'MRFOVGeometrySequence',
      tag: '00189125',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'InPlanePhaseEncodingDirection',
          tag: '00181312',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'enumerated', terms: ['COLUMN', 'ROW', 'OTHER'] }],
        },
        {
          keyword: 'MRAcquisitionFrequencyEncodingSteps',
          tag: '00189058',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '9c167a6f8623' },
        },
        {
          keyword: 'MRAcquisitionPhaseEncodingStepsInPlane',
          tag: '00189231',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '9c167a6f8623' },
        },
        {
          keyword: 'MRAcquisitionPhaseEncodingStepsOutOfPlane',
          tag: '00189232',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'MRAcquisitionType' }, to: ['3D'] },
                { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '854348cc2bec',
          },
        },
        {
          keyword: 'PercentSampling',
          tag: '00180093',
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
        {
          keyword: 'PercentPhaseFieldOfView',
          tag: '00180094',
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
export const validateMRFOVGeometry = (dataset: object): Finding[] => validateTable(dataset, mrfovGeometryRules);
