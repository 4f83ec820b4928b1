// MR Spectroscopy FOV/Geometry, PS3.3 Table C.8-105
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.3.2.html#table_C.8-105
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MRSpectroscopyFOVGeometrySequence. */
export interface MRSpectroscopyFOVGeometryMRSpectroscopyFOVGeometryItem {
  /** Spectroscopy Acquisition Data Columns (0018,9127) UL, VM 1, Type 1C if value 1 of FrameType is ORIGINAL. [C.8-105](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.3.2.html#table_C.8-105) */
  SpectroscopyAcquisitionDataColumns?: number;
  /** Spectroscopy Acquisition Phase Rows (0018,9095) UL, VM 1, Type 1C if value 1 of FrameType is ORIGINAL. [C.8-105](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.3.2.html#table_C.8-105) */
  SpectroscopyAcquisitionPhaseRows?: number;
  /** Spectroscopy Acquisition Phase Columns (0018,9234) UL, VM 1, Type 1C if value 1 of FrameType is ORIGINAL. [C.8-105](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.3.2.html#table_C.8-105) */
  SpectroscopyAcquisitionPhaseColumns?: number;
  /** Spectroscopy Acquisition Out-of-plane Phase Steps (0018,9159) UL, VM 1, Type 1C if MRSpectroscopyAcquisitionType is PLANE and value 1 of FrameType is ORIGINAL. [C.8-105](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.3.2.html#table_C.8-105) */
  SpectroscopyAcquisitionOutOfPlanePhaseSteps?: number;
  /** Percent Sampling (0018,0093) DS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-105](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.3.2.html#table_C.8-105) */
  PercentSampling?: number;
  /** Percent Phase Field of View (0018,0094) DS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-105](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.3.2.html#table_C.8-105) */
  PercentPhaseFieldOfView?: number;
}

/** MR Spectroscopy FOV/Geometry: PS3.3 Table C.8-105. */
export interface MRSpectroscopyFOVGeometryFunctionalGroup {
  /** MR Spectroscopy FOV/Geometry Sequence (0018,9103) SQ, VM 1, Type 1. [C.8-105](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.14.3.2.html#table_C.8-105) */
  MRSpectroscopyFOVGeometrySequence: [MRSpectroscopyFOVGeometryMRSpectroscopyFOVGeometryItem];
}

export const mrSpectroscopyFOVGeometryRules: TableRules = {
  kind: 'functional-group',
  id: 'MRSpectroscopyFOVGeometry',
  name: 'MR Spectroscopy FOV/Geometry',
  table: 'table_C.8-105',
  section: 'sect_C.8.14.3.2',
  rows: [
    {
      keyword: 'MRSpectroscopyFOVGeometrySequence',
      tag: '00189103',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'SpectroscopyAcquisitionDataColumns',
          tag: '00189127',
          vr: 'UL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '9c167a6f8623' },
        },
        {
          keyword: 'SpectroscopyAcquisitionPhaseRows',
          tag: '00189095',
          vr: 'UL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '9c167a6f8623' },
        },
        {
          keyword: 'SpectroscopyAcquisitionPhaseColumns',
          tag: '00189234',
          vr: 'UL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '9c167a6f8623' },
        },
        {
          keyword: 'SpectroscopyAcquisitionOutOfPlanePhaseSteps',
          tag: '00189159',
          vr: 'UL',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'MRSpectroscopyAcquisitionType' }, to: ['PLANE'] },
                { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '6699d068a3b2',
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
export const validateMRSpectroscopyFOVGeometry = (dataset: object): Finding[] => validateTable(dataset, mrSpectroscopyFOVGeometryRules);
