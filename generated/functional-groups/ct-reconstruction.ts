// CT Reconstruction, PS3.3 Table C.8-123
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.7.html#table_C.8-123
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of CTReconstructionSequence. */
export interface CTReconstructionCTReconstructionItem {
  /** Reconstruction Algorithm (0018,9315) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-123](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.7.html#table_C.8-123) */
  ReconstructionAlgorithm?: DefinedTerm<'FILTER_BACK_PROJ' | 'ITERATIVE'>;
  /** Convolution Kernel (0018,1210) SH, VM 1-n, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-123](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.7.html#table_C.8-123) */
  ConvolutionKernel?: string[];
  /** Convolution Kernel Group (0018,9316) CS, VM 1, Type 1C if ConvolutionKernel is present. [C.8-123](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.7.html#table_C.8-123) */
  ConvolutionKernelGroup?: DefinedTerm<'BRAIN' | 'SOFT_TISSUE' | 'LUNG' | 'BONE' | 'CONSTANT_ANGLE'>;
  /** Reconstruction Diameter (0018,1100) DS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL and ReconstructionFieldOfView is not present. [C.8-123](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.7.html#table_C.8-123) */
  ReconstructionDiameter?: number;
  /** Reconstruction Field of View (0018,9317) FD, VM 2, Type 1C if value 1 of FrameType of this frame is ORIGINAL and ReconstructionDiameter is not present. [C.8-123](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.7.html#table_C.8-123) */
  ReconstructionFieldOfView?: [number, number];
  /** Reconstruction Pixel Spacing (0018,9322) FD, VM 2, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-123](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.7.html#table_C.8-123) */
  ReconstructionPixelSpacing?: [number, number];
  /** Reconstruction Angle (0018,9319) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-123](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.7.html#table_C.8-123) */
  ReconstructionAngle?: number;
  /** Image Filter (0018,9320) SH, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-123](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.7.html#table_C.8-123) */
  ImageFilter?: string;
}

/** CT Reconstruction: PS3.3 Table C.8-123. */
export interface CTReconstructionFunctionalGroup {
  /** CT Reconstruction Sequence (0018,9314) SQ, VM 1, Type 1. [C.8-123](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.7.html#table_C.8-123) */
  CTReconstructionSequence: [CTReconstructionCTReconstructionItem];
}

export const ctReconstructionRules: TableRules = {
  kind: 'functional-group',
  id: 'CTReconstruction',
  name: 'CT Reconstruction',
  table: 'table_C.8-123',
  section: 'sect_C.8.15.3.7',
  rows: [
    {
      keyword: 'CTReconstructionSequence',
      tag: '00189314',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'ReconstructionAlgorithm',
          tag: '00189315',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'defined', terms: ['FILTER_BACK_PROJ', 'ITERATIVE'] }],
        },
        {
          keyword: 'ConvolutionKernel',
          tag: '00181210',
          vr: 'SH',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
        },
        {
          keyword: 'ConvolutionKernelGroup',
          tag: '00189316',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'ConvolutionKernel' } }, decided: 'data', otherwise: 'allowed', hash: 'e31660321cbd' },
          values: [{ kind: 'defined', terms: ['BRAIN', 'SOFT_TISSUE', 'LUNG', 'BONE', 'CONSTANT_ANGLE'] }],
        },
        {
          keyword: 'ReconstructionDiameter',
          tag: '00181100',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReconstructionFieldOfView' } } },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['DERIVED'] },
                  { op: 'not', of: { op: 'present', attribute: { keyword: 'ReconstructionFieldOfView' } } },
                ],
              },
              decided: 'data',
            },
            hash: 'f364c2fca816',
          },
        },
        {
          keyword: 'ReconstructionFieldOfView',
          tag: '00189317',
          vr: 'FD',
          vm: '2',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReconstructionDiameter' } } },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['DERIVED'] },
                  { op: 'not', of: { op: 'present', attribute: { keyword: 'ReconstructionDiameter' } } },
                ],
              },
              decided: 'data',
            },
            hash: 'c6bd1adace81',
          },
        },
        {
          keyword: 'ReconstructionPixelSpacing',
          tag: '00189322',
          vr: 'FD',
          vm: '2',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
        },
        {
          keyword: 'ReconstructionAngle',
          tag: '00189319',
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
          keyword: 'ImageFilter',
          tag: '00189320',
          vr: 'SH',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '93fd8a80703b',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCTReconstruction = (dataset: object): Finding[] => validateTable(dataset, ctReconstructionRules);
