// PET Reconstruction, PS3.3 Table C.8.22-17
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.6.html#table_C.8.22-17
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PETReconstructionSequence. */
export interface PETReconstructionPETReconstructionItem {
  /** Reconstruction Type (0018,9756) CS, VM 1, Type 1C if value 1 of FrameType is ORIGINAL. [C.8.22-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.6.html#table_C.8.22-17) */
  ReconstructionType?: DefinedTerm<'2D' | '3D' | '3D_REBINNED'>;
  /** Reconstruction Algorithm (0018,9315) CS, VM 1, Type 1C if value 1 of FrameType of this frame is ORIGINAL. [C.8.22-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.6.html#table_C.8.22-17) */
  ReconstructionAlgorithm?: DefinedTerm<'FILTER_BACK_PROJ' | 'REPROJECTION' | 'RAMLA' | 'MLEM'>;
  /** Iterative Reconstruction Method (0018,9769) CS, VM 1, Type 1. [C.8.22-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.6.html#table_C.8.22-17) */
  IterativeReconstructionMethod: 'YES' | 'NO';
  /** Number of Iterations (0018,9739) US, VM 1, Type 1C if value 1 of FrameType is ORIGINAL and IterativeReconstructionMethod is YES. [C.8.22-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.6.html#table_C.8.22-17) */
  NumberOfIterations?: number;
  /** Number of Subsets (0018,9740) US, VM 1, Type 1C if value 1 of FrameType is ORIGINAL and IterativeReconstructionMethod is YES. [C.8.22-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.6.html#table_C.8.22-17) */
  NumberOfSubsets?: number;
  /** Reconstruction Diameter (0018,1100) DS, VM 1, Type 1C if value 1 of FrameType is ORIGINAL and ReconstructionFieldOfView is not present. [C.8.22-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.6.html#table_C.8.22-17) */
  ReconstructionDiameter?: number;
  /** Reconstruction Field of View (0018,9317) FD, VM 2, Type 1C if value 1 of FrameType is ORIGINAL and ReconstructionDiameter is not present. [C.8.22-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.6.html#table_C.8.22-17) */
  ReconstructionFieldOfView?: [number, number];
}

/** PET Reconstruction: PS3.3 Table C.8.22-17. */
export interface PETReconstructionFunctionalGroup {
  /** PET Reconstruction Sequence (0018,9749) SQ, VM 1, Type 1. [C.8.22-17](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.6.html#table_C.8.22-17) */
  PETReconstructionSequence: [PETReconstructionPETReconstructionItem];
}

export const petReconstructionRules: TableRules = {
  kind: 'functional-group',
  id: 'PETReconstruction',
  name: 'PET Reconstruction',
  table: 'table_C.8.22-17',
  section: 'sect_C.8.22.5.6',
  rows: [
    {
      keyword: 'PETReconstructionSequence',
      tag: '00189749',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'ReconstructionType',
          tag: '00189756',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: 'b6ed8de0e617' },
          values: [{ kind: 'defined', terms: ['2D', '3D', '3D_REBINNED'] }],
        },
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
          values: [{ kind: 'defined', terms: ['FILTER_BACK_PROJ', 'REPROJECTION', 'RAMLA', 'MLEM'] }],
        },
        { keyword: 'IterativeReconstructionMethod', tag: '00189769', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'NumberOfIterations',
          tag: '00189739',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'IterativeReconstructionMethod' }, to: ['YES'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '0e21d08982d7',
          },
        },
        {
          keyword: 'NumberOfSubsets',
          tag: '00189740',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'IterativeReconstructionMethod' }, to: ['YES'] },
              ],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '0e21d08982d7',
          },
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
                { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReconstructionFieldOfView' } } },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['DERIVED'] },
                  { op: 'not', of: { op: 'present', attribute: { keyword: 'ReconstructionFieldOfView' } } },
                ],
              },
              decided: 'data',
            },
            hash: '70720bcbafb5',
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
                { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'ReconstructionDiameter' } } },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['DERIVED'] },
                  { op: 'not', of: { op: 'present', attribute: { keyword: 'ReconstructionDiameter' } } },
                ],
              },
              decided: 'data',
            },
            hash: '9adbcab0d970',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePETReconstruction = (dataset: object): Finding[] => validateTable(dataset, petReconstructionRules);
