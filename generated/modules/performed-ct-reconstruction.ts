// Performed CT Reconstruction, PS3.3 Table C.34.12-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ProtocolElementIdentificationMacro, protocolElementIdentificationRules } from '../macros/protocol-element-identification.ts';
import { type ReferenceLocationMacro, referenceLocationRules } from '../macros/reference-location.ts';

/** An Item of ReconstructionProtocolElementSequence. */
export interface PerformedCTReconstructionReconstructionProtocolElementItem extends ProtocolElementIdentificationMacro {
  /** Source Acquisition Protocol Element Number (0018,9938) US, VM 1-n, Type 1. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  SourceAcquisitionProtocolElementNumber: number[];
  /** Source Acquisition Beam Number (0018,9939) US, VM 1-n, Type 1. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  SourceAcquisitionBeamNumber: number[];
  /** Referenced SOP Class UID (0008,1150) UI, VM 1, Type 1C. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ReferencedSOPClassUID?: string;
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1, Type 1C. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ReferencedSOPInstanceUID?: string;
  /** Reconstruction Start Location Sequence (0018,993B) SQ, VM 1, Type 1. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ReconstructionStartLocationSequence: [ReferenceLocationMacro];
  /** Reconstruction End Location Sequence (0018,993C) SQ, VM 1, Type 1. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ReconstructionEndLocationSequence: [ReferenceLocationMacro];
  /** Reconstruction Algorithm Sequence (0018,993D) SQ, VM 1, Type 3. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ReconstructionAlgorithmSequence?: [AlgorithmIdentificationMacro] | null;
  /** Convolution Kernel (0018,1210) SH, VM 1-n, Type 1. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ConvolutionKernel: string[];
  /** Convolution Kernel Group (0018,9316) CS, VM 1, Type 1. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ConvolutionKernelGroup: DefinedTerm<'BRAIN' | 'SOFT_TISSUE' | 'LUNG' | 'BONE' | 'CONSTANT_ANGLE'>;
  /** Reconstruction Diameter (0018,1100) DS, VM 1, Type 1C if ReconstructionFieldOfView is not present. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ReconstructionDiameter?: number;
  /** Reconstruction Field of View (0018,9317) FD, VM 2, Type 1C if ReconstructionDiameter is not present. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ReconstructionFieldOfView?: [number, number];
  /** Reconstruction Target Center (Patient) (0018,9318) FD, VM 3, Type 3. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ReconstructionTargetCenterPatient?: [number, number, number] | null;
  /** Reconstruction Target Center Location Sequence (0018,993E) SQ, VM 1, Type 3. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ReconstructionTargetCenterLocationSequence?: ReferenceLocationMacro[] | null;
  /** Reconstruction Pixel Spacing (0018,9322) FD, VM 2, Type 1. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ReconstructionPixelSpacing: [number, number];
  /** Rows (0028,0010) US, VM 1, Type 1. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  Rows: number;
  /** Columns (0028,0011) US, VM 1, Type 1. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  Columns: number;
  /** Reconstruction Angle (0018,9319) FD, VM 1, Type 1. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ReconstructionAngle: number;
  /** Image Filter (0018,9320) SH, VM 1, Type 3. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ImageFilter?: string | null;
  /** Image Filter Description (0018,9941) UT, VM 1, Type 3. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ImageFilterDescription?: string | null;
  /** Derivation Code Sequence (0008,9215) SQ, VM 1, Type 3. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  DerivationCodeSequence?: CodeSequenceItem[] | null;
  /** Slice Thickness (0018,0050) DS, VM 1, Type 1. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  SliceThickness: number;
  /** Spacing Between Slices (0018,0088) DS, VM 1, Type 1. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  SpacingBetweenSlices: number;
  /** Window Center (0028,1050) DS, VM 1-n, Type 3. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  WindowCenter?: number[] | null;
  /** Window Width (0028,1051) DS, VM 1-n, Type 3. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  WindowWidth?: number[] | null;
  /** Requested Series Description (0018,9937) LO, VM 1, Type 3. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  RequestedSeriesDescription?: string | null;
  /** Requested Series Description Code Sequence (0018,11C1) SQ, VM 1, Type 3. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  RequestedSeriesDescriptionCodeSequence?: [CodeSequenceItem] | null;
  /** Content Qualification (0018,9004) CS, VM 1, Type 3. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ContentQualification?: 'PRODUCT' | 'RESEARCH' | 'SERVICE' | null;
}

/** Performed CT Reconstruction: PS3.3 Table C.34.12-1. */
export interface PerformedCTReconstructionModule {
  /** Reconstruction Protocol Element Sequence (0018,9934) SQ, VM 1, Type 1. [C.34.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.12.html#table_C.34.12-1) */
  ReconstructionProtocolElementSequence: PerformedCTReconstructionReconstructionProtocolElementItem[];
}

export const performedCTReconstructionRules: TableRules = {
  kind: 'module',
  id: 'PerformedCTReconstruction',
  name: 'Performed CT Reconstruction',
  table: 'table_C.34.12-1',
  section: 'sect_C.34.12',
  rows: [
    {
      keyword: 'ReconstructionProtocolElementSequence',
      tag: '00189934',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { include: () => protocolElementIdentificationRules },
        { keyword: 'SourceAcquisitionProtocolElementNumber', tag: '00189938', vr: 'US', vm: '1-n', type: '1' },
        { keyword: 'SourceAcquisitionBeamNumber', tag: '00189939', vr: 'US', vm: '1-n', type: '1' },
        {
          keyword: 'ReferencedSOPClassUID',
          tag: '00081150',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '3e2fb9dd694d',
            reason: 'other-instance',
            missing: 'where the referenced protocol element stands',
          },
        },
        {
          keyword: 'ReferencedSOPInstanceUID',
          tag: '00081155',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '3e2fb9dd694d',
            reason: 'other-instance',
            missing: 'where the referenced protocol element stands',
          },
        },
        {
          keyword: 'ReconstructionStartLocationSequence',
          tag: '0018993B',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            {
              include: () => referenceLocationRules,
              overrides: [
                { path: ['ReferenceBasisCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '1000' }] },
                { path: ['ReferenceGeometryCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '1010' }] },
              ],
            },
          ],
        },
        {
          keyword: 'ReconstructionEndLocationSequence',
          tag: '0018993C',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            {
              include: () => referenceLocationRules,
              overrides: [
                { path: ['ReferenceBasisCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '1000' }] },
                { path: ['ReferenceGeometryCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '1010' }] },
              ],
            },
          ],
        },
        {
          keyword: 'ReconstructionAlgorithmSequence',
          tag: '0018993D',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            {
              include: () => algorithmIdentificationRules,
              overrides: [{ path: ['AlgorithmFamilyCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '10033' }] }],
            },
          ],
        },
        { keyword: 'ConvolutionKernel', tag: '00181210', vr: 'SH', vm: '1-n', type: '1' },
        {
          keyword: 'ConvolutionKernelGroup',
          tag: '00189316',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['BRAIN', 'SOFT_TISSUE', 'LUNG', 'BONE', 'CONSTANT_ANGLE'] }],
        },
        {
          keyword: 'ReconstructionDiameter',
          tag: '00181100',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReconstructionFieldOfView' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '9460c5f2a65f',
          },
        },
        {
          keyword: 'ReconstructionFieldOfView',
          tag: '00189317',
          vr: 'FD',
          vm: '2',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReconstructionDiameter' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '1fcc4bb879e4',
          },
        },
        { keyword: 'ReconstructionTargetCenterPatient', tag: '00189318', vr: 'FD', vm: '3', type: '3' },
        {
          keyword: 'ReconstructionTargetCenterLocationSequence',
          tag: '0018993E',
          vr: 'SQ',
          vm: '1',
          type: '3',
          rows: [
            {
              include: () => referenceLocationRules,
              overrides: [
                { path: ['ReferenceBasisCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '1000' }] },
                { path: ['ReferenceGeometryCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '1010' }] },
              ],
            },
          ],
        },
        { keyword: 'ReconstructionPixelSpacing', tag: '00189322', vr: 'FD', vm: '2', type: '1' },
        { keyword: 'Rows', tag: '00280010', vr: 'US', vm: '1', type: '1' },
        { keyword: 'Columns', tag: '00280011', vr: 'US', vm: '1', type: '1' },
        { keyword: 'ReconstructionAngle', tag: '00189319', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'ImageFilter', tag: '00189320', vr: 'SH', vm: '1', type: '3' },
        { keyword: 'ImageFilterDescription', tag: '00189941', vr: 'UT', vm: '1', type: '3' },
        { keyword: 'DerivationCodeSequence', tag: '00089215', vr: 'SQ', vm: '1', type: '3', rows: [{ include: () => codeSequenceRules }] },
        { keyword: 'SliceThickness', tag: '00180050', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'SpacingBetweenSlices', tag: '00180088', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'WindowCenter', tag: '00281050', vr: 'DS', vm: '1-n', type: '3' },
        { keyword: 'WindowWidth', tag: '00281051', vr: 'DS', vm: '1-n', type: '3' },
        { keyword: 'RequestedSeriesDescription', tag: '00189937', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'RequestedSeriesDescriptionCodeSequence',
          tag: '001811C1',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'ContentQualification',
          tag: '00189004',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['PRODUCT', 'RESEARCH', 'SERVICE'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePerformedCTReconstruction = (dataset: object): Finding[] => validateTable(dataset, performedCTReconstructionRules);
