// MR Modifier, PS3.3 Table C.8-92
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MRModifierSequence. */
export interface MRModifierMRModifierItem {
  /** Inversion Recovery (0018,9009) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  InversionRecovery?: 'YES' | 'NO';
  /** Inversion Times (0018,9079) FD, VM 1-n, Type 1C if value 1 of FrameType of this frame is ORIGINAL and InversionRecovery is YES. [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  InversionTimes?: number[];
  /** Flow Compensation (0018,9010) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  FlowCompensation?: DefinedTerm<'ACCELERATION' | 'VELOCITY' | 'OTHER' | 'NONE'>;
  /** Flow Compensation Direction (0018,9183) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and FlowCompensation is not "NONE". [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  FlowCompensationDirection?: 'PHASE' | 'FREQUENCY' | 'SLICE_SELECT' | 'SLICE_AND_FREQ' | 'SLICE_FREQ_PHASE' | 'PHASE_AND_FREQ' | 'SLICE_AND_PHASE' | 'OTHER';
  /** Spoiling (0018,9016) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and EchoPulseSequence is one of GRADIENT, BOTH. [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  Spoiling?: 'RF' | 'GRADIENT' | 'RF_AND_GRADIENT' | 'NONE';
  /** T2 Preparation (0018,9021) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  T2Preparation?: 'YES' | 'NO';
  /** Spectrally Selected Excitation (0018,9026) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  SpectrallySelectedExcitation?: 'WATER' | 'FAT' | 'NONE';
  /** Spatial Pre-saturation (0018,9027) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  SpatialPresaturation?: DefinedTerm<'SLAB' | 'NONE'>;
  /** Partial Fourier (0018,9081) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  PartialFourier?: 'YES' | 'NO';
  /** Partial Fourier Direction (0018,9036) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and PartialFourier is YES. [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  PartialFourierDirection?: 'PHASE' | 'FREQUENCY' | 'SLICE_SELECT' | 'COMBINATION';
  /** Parallel Acquisition (0018,9077) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  ParallelAcquisition?: 'YES' | 'NO';
  /** Parallel Acquisition Technique (0018,9078) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and ParallelAcquisition is YES. [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  ParallelAcquisitionTechnique?: DefinedTerm<'PILS' | 'SENSE' | 'SMASH' | 'OTHER'>;
  /** Parallel Reduction Factor In-plane (0018,9069) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and ParallelAcquisition is YES. [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  ParallelReductionFactorInPlane?: number;
  /** Parallel Reduction Factor out-of-plane (0018,9155) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and ParallelAcquisition is YES. [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  ParallelReductionFactorOutOfPlane?: number;
  /** Parallel Reduction Factor Second In-plane (0018,9168) FD, VM 1, Type 1C if SOPClassUID of the data set is "1.2.840.10008.5.1.4.1.1.4.2" and value 1 of FrameType of this frame is ORIGINAL and ParallelAcquisition is YES. [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  ParallelReductionFactorSecondInPlane?: number;
}

/** MR Modifier: PS3.3 Table C.8-92. */
export interface MRModifierFunctionalGroup {
  /** MR Modifier Sequence (0018,9115) SQ, VM 1, Type 1. [C.8-92](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.5.html#table_C.8-92) */
  MRModifierSequence: [MRModifierMRModifierItem];
}

export const mrModifierRules: TableRules = {
  kind: 'functional-group',
  id: 'MRModifier',
  name: 'MR Modifier',
  table: 'table_C.8-92',
  section: 'sect_C.8.13.5.5',
  rows: [
    {
      keyword: 'MRModifierSequence',
      tag: '00189115',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'InversionRecovery',
          tag: '00189009',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'InversionTimes',
          tag: '00189079',
          vr: 'FD',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'InversionRecovery' }, to: ['YES'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['DERIVED'] },
                  { op: '=', attribute: { keyword: 'InversionRecovery' }, to: ['YES'] },
                ],
              },
              decided: 'data',
            },
            hash: '6c8a05b39657',
          },
        },
        {
          keyword: 'FlowCompensation',
          tag: '00189010',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'defined', terms: ['ACCELERATION', 'VELOCITY', 'OTHER', 'NONE'] }],
        },
        {
          keyword: 'FlowCompensationDirection',
          tag: '00189183',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '!=', attribute: { keyword: 'FlowCompensation' }, to: ['NONE'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['DERIVED'] },
                  { op: '!=', attribute: { keyword: 'FlowCompensation' }, to: ['NONE'] },
                ],
              },
              decided: 'data',
            },
            hash: '7c04a8d63c31',
          },
          values: [
            {
              kind: 'enumerated',
              terms: ['PHASE', 'FREQUENCY', 'SLICE_SELECT', 'SLICE_AND_FREQ', 'SLICE_FREQ_PHASE', 'PHASE_AND_FREQ', 'SLICE_AND_PHASE', 'OTHER'],
            },
          ],
        },
        {
          keyword: 'Spoiling',
          tag: '00189016',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'EchoPulseSequence' }, to: ['GRADIENT', 'BOTH'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['DERIVED'] },
                  { op: '=', attribute: { keyword: 'EchoPulseSequence' }, to: ['GRADIENT', 'BOTH'] },
                ],
              },
              decided: 'data',
            },
            hash: 'a3682e1c1b8b',
          },
          values: [{ kind: 'enumerated', terms: ['RF', 'GRADIENT', 'RF_AND_GRADIENT', 'NONE'] }],
        },
        {
          keyword: 'T2Preparation',
          tag: '00189021',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'SpectrallySelectedExcitation',
          tag: '00189026',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'enumerated', terms: ['WATER', 'FAT', 'NONE'] }],
        },
        {
          keyword: 'SpatialPresaturation',
          tag: '00189027',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'defined', terms: ['SLAB', 'NONE'] }],
        },
        {
          keyword: 'PartialFourier',
          tag: '00189081',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'PartialFourierDirection',
          tag: '00189036',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'PartialFourier' }, to: ['YES'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['DERIVED'] },
                  { op: '=', attribute: { keyword: 'PartialFourier' }, to: ['YES'] },
                ],
              },
              decided: 'data',
            },
            hash: 'd992b57df780',
          },
          values: [{ kind: 'enumerated', terms: ['PHASE', 'FREQUENCY', 'SLICE_SELECT', 'COMBINATION'] }],
        },
        {
          keyword: 'ParallelAcquisition',
          tag: '00189077',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'ParallelAcquisitionTechnique',
          tag: '00189078',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ParallelAcquisition' }, to: ['YES'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['DERIVED'] },
                  { op: '=', attribute: { keyword: 'ParallelAcquisition' }, to: ['YES'] },
                ],
              },
              decided: 'data',
            },
            hash: 'a812cb3db9a7',
          },
          values: [{ kind: 'defined', terms: ['PILS', 'SENSE', 'SMASH', 'OTHER'] }],
        },
        {
          keyword: 'ParallelReductionFactorInPlane',
          tag: '00189069',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ParallelAcquisition' }, to: ['YES'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['DERIVED'] },
                  { op: '=', attribute: { keyword: 'ParallelAcquisition' }, to: ['YES'] },
                ],
              },
              decided: 'data',
            },
            hash: 'a812cb3db9a7',
          },
        },
        {
          keyword: 'ParallelReductionFactorOutOfPlane',
          tag: '00189155',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ParallelAcquisition' }, to: ['YES'] },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['DERIVED'] },
                  { op: '=', attribute: { keyword: 'ParallelAcquisition' }, to: ['YES'] },
                ],
              },
              decided: 'data',
            },
            hash: 'a812cb3db9a7',
          },
        },
        {
          keyword: 'ParallelReductionFactorSecondInPlane',
          tag: '00189168',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'SOPClassUID', scope: 'root' }, to: ['1.2.840.10008.5.1.4.1.1.4.2'] },
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'ParallelAcquisition' }, to: ['YES'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '85844640afce',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRModifier = (dataset: object): Finding[] => validateTable(dataset, mrModifierRules);
