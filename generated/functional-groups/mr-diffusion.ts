// MR Diffusion, PS3.3 Table C.8-96
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.9.html#table_C.8-96
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of DiffusionGradientDirectionSequence. */
export interface MRDiffusionMRDiffusionDiffusionGradientDirectionItem {
  /** Diffusion Gradient Orientation (0018,9089) FD, VM 3, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-96](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.9.html#table_C.8-96) */
  DiffusionGradientOrientation?: [number, number, number];
}

/** An Item of DiffusionBMatrixSequence. */
export interface MRDiffusionMRDiffusionDiffusionBMatrixItem {
  /** Diffusion b-value XX (0018,9602) FD, VM 1, Type 1. [C.8-96](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.9.html#table_C.8-96) */
  DiffusionBValueXX: number;
  /** Diffusion b-value XY (0018,9603) FD, VM 1, Type 1. [C.8-96](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.9.html#table_C.8-96) */
  DiffusionBValueXY: number;
  /** Diffusion b-value XZ (0018,9604) FD, VM 1, Type 1. [C.8-96](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.9.html#table_C.8-96) */
  DiffusionBValueXZ: number;
  /** Diffusion b-value YY (0018,9605) FD, VM 1, Type 1. [C.8-96](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.9.html#table_C.8-96) */
  DiffusionBValueYY: number;
  /** Diffusion b-value YZ (0018,9606) FD, VM 1, Type 1. [C.8-96](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.9.html#table_C.8-96) */
  DiffusionBValueYZ: number;
  /** Diffusion b-value ZZ (0018,9607) FD, VM 1, Type 1. [C.8-96](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.9.html#table_C.8-96) */
  DiffusionBValueZZ: number;
}

/** An Item of MRDiffusionSequence, its conditions apart. */
export interface MRDiffusionMRDiffusionItemAttributes {
  /** Diffusion b-value (0018,9087) FD, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-96](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.9.html#table_C.8-96) */
  DiffusionBValue?: number;
  /** Diffusion Directionality (0018,9075) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8-96](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.9.html#table_C.8-96) */
  DiffusionDirectionality?: DefinedTerm<'DIRECTIONAL' | 'BMATRIX' | 'ISOTROPIC' | 'NONE'>;
  /** Diffusion Gradient Direction Sequence (0018,9076) SQ, VM 1, Type 1C if DiffusionDirectionality is DIRECTIONAL. [C.8-96](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.9.html#table_C.8-96) */
  DiffusionGradientDirectionSequence?: [MRDiffusionMRDiffusionDiffusionGradientDirectionItem];
  /** Diffusion b-matrix Sequence (0018,9601) SQ, VM 1, Type 1C if DiffusionDirectionality is BMATRIX. [C.8-96](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.9.html#table_C.8-96) */
  DiffusionBMatrixSequence?: [MRDiffusionMRDiffusionDiffusionBMatrixItem];
  /** Diffusion Anisotropy Type (0018,9147) CS, VM 1, Type 1C if value 4 of FrameType is DIFFUSION_ANISO. [C.8-96](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.9.html#table_C.8-96) */
  DiffusionAnisotropyType?: DefinedTerm<'FRACTIONAL' | 'RELATIVE' | 'VOLUME_RATIO'>;
}

/** MR Diffusion: PS3.3 Table C.8-96. */
export interface MRDiffusionFunctionalGroup {
  /** MR Diffusion Sequence (0018,9117) SQ, VM 1, Type 1. [C.8-96](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.9.html#table_C.8-96) */
  MRDiffusionSequence: [MRDiffusionMRDiffusionItem];
}

/** An Item of MRDiffusionSequence. */
export type MRDiffusionMRDiffusionItem = MRDiffusionMRDiffusionItemAttributes & (
    | { DiffusionDirectionality: 'DIRECTIONAL'; DiffusionGradientDirectionSequence: unknown; DiffusionBMatrixSequence?: never }
    | { DiffusionDirectionality: 'BMATRIX'; DiffusionBMatrixSequence: unknown }
    | { DiffusionDirectionality?: DefinedTerm<never>; DiffusionBMatrixSequence?: never }
  );

export const mrDiffusionRules: TableRules = {
  kind: 'functional-group',
  id: 'MRDiffusion',
  name: 'MR Diffusion',
  table: 'table_C.8-96',
  section: 'sect_C.8.13.5.9',
  rows: [
    {
      keyword: 'MRDiffusionSequence',
      tag: '00189117',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'DiffusionBValue',
          tag: '00189087',
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
          keyword: 'DiffusionDirectionality',
          tag: '00189075',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', scope: 'frame', value: 1 }, to: ['ORIGINAL'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '34ca7c4c5edf',
          },
          values: [{ kind: 'defined', terms: ['DIRECTIONAL', 'BMATRIX', 'ISOTROPIC', 'NONE'] }],
        },
        {
          keyword: 'DiffusionGradientDirectionSequence',
          tag: '00189076',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'DiffusionDirectionality' }, to: ['DIRECTIONAL'] },
            decided: 'data',
            otherwise: { tree: { op: '=', attribute: { keyword: 'DiffusionDirectionality' }, to: ['BMATRIX'] }, decided: 'data' },
            hash: '11a6e47a777f',
          },
          items: [{ range: [1, 1] }],
          rows: [
            {
              keyword: 'DiffusionGradientOrientation',
              tag: '00189089',
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
        {
          keyword: 'DiffusionBMatrixSequence',
          tag: '00189601',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'DiffusionDirectionality' }, to: ['BMATRIX'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'b8570a37a35d',
          },
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'DiffusionBValueXX', tag: '00189602', vr: 'FD', vm: '1', type: '1' },
            { keyword: 'DiffusionBValueXY', tag: '00189603', vr: 'FD', vm: '1', type: '1' },
            { keyword: 'DiffusionBValueXZ', tag: '00189604', vr: 'FD', vm: '1', type: '1' },
            { keyword: 'DiffusionBValueYY', tag: '00189605', vr: 'FD', vm: '1', type: '1' },
            { keyword: 'DiffusionBValueYZ', tag: '00189606', vr: 'FD', vm: '1', type: '1' },
            { keyword: 'DiffusionBValueZZ', tag: '00189607', vr: 'FD', vm: '1', type: '1' },
          ],
        },
        {
          keyword: 'DiffusionAnisotropyType',
          tag: '00189147',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'FrameType', value: 4 }, to: ['DIFFUSION_ANISO'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '23faa936d0fe',
          },
          values: [{ kind: 'defined', terms: ['FRACTIONAL', 'RELATIVE', 'VOLUME_RATIO'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRDiffusion = (dataset: object): Finding[] => validateTable(dataset, mrDiffusionRules);
