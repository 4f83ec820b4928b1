// Deformable Spatial Registration, PS3.3 Table C.20.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of PreDeformationMatrixRegistrationSequence. */
export interface DeformableSpatialRegistrationDeformableRegistrationPreDeformationMatrixRegistrationItem {
  /** Frame of Reference Transformation Matrix (3006,00C6) DS, VM 16, Type 1. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  FrameOfReferenceTransformationMatrix: [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];
  /** Frame of Reference Transformation Matrix Type (0070,030C) CS, VM 1, Type 1. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  FrameOfReferenceTransformationMatrixType: 'RIGID' | 'RIGID_SCALE' | 'AFFINE';
}

/** An Item of PostDeformationMatrixRegistrationSequence. */
export interface DeformableSpatialRegistrationDeformableRegistrationPostDeformationMatrixRegistrationItem {
  /** Frame of Reference Transformation Matrix (3006,00C6) DS, VM 16, Type 1. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  FrameOfReferenceTransformationMatrix: [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];
  /** Frame of Reference Transformation Matrix Type (0070,030C) CS, VM 1, Type 1. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  FrameOfReferenceTransformationMatrixType: DefinedTerm<'RIGID' | 'RIGID_SCALE' | 'AFFINE'>;
}

/** An Item of DeformableRegistrationGridSequence. */
export interface DeformableSpatialRegistrationDeformableRegistrationDeformableRegistrationGridItem {
  /** Image Orientation (Patient) (0020,0037) DS, VM 6, Type 1. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  ImageOrientationPatient: [number, number, number, number, number, number];
  /** Image Position (Patient) (0020,0032) DS, VM 3, Type 1. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  ImagePositionPatient: [number, number, number];
  /** Grid Dimensions (0064,0007) UL, VM 3, Type 1. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  GridDimensions: [number, number, number];
  /** Grid Resolution (0064,0008) FD, VM 3, Type 1. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  GridResolution: [number, number, number];
  /** Vector Grid Data (0064,0009) OF, VM 1, Type 1. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  VectorGridData: ArrayBuffer;
}

/** An Item of UsedFiducialsSequence. */
export interface DeformableSpatialRegistrationDeformableRegistrationUsedFiducialsItem extends SOPInstanceReferenceMacro {
  /** Fiducial UID (0070,031A) UI, VM 1, Type 1. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  FiducialUID: string;
}

/** An Item of DeformableRegistrationSequence. */
export interface DeformableSpatialRegistrationDeformableRegistrationItem {
  /** Source Frame of Reference UID (0064,0003) UI, VM 1, Type 1. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  SourceFrameOfReferenceUID: string;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  ReferencedImageSequence?: ImageSOPInstanceReferenceMacro[];
  /** Frame of Reference Transformation Comment (3006,00C8) LO, VM 1, Type 3. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  FrameOfReferenceTransformationComment?: string | null;
  /** Registration Type Code Sequence (0070,030D) SQ, VM 1, Type 2. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  RegistrationTypeCodeSequence: CodeSequenceItem[] | null;
  /** Pre Deformation Matrix Registration Sequence (0064,000F) SQ, VM 1, Type 1C. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  PreDeformationMatrixRegistrationSequence?: [DeformableSpatialRegistrationDeformableRegistrationPreDeformationMatrixRegistrationItem];
  /** Post Deformation Matrix Registration Sequence (0064,0010) SQ, VM 1, Type 1C. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  PostDeformationMatrixRegistrationSequence?: [DeformableSpatialRegistrationDeformableRegistrationPostDeformationMatrixRegistrationItem];
  /** Deformable Registration Grid Sequence (0064,0005) SQ, VM 1, Type 1C. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  DeformableRegistrationGridSequence?: [DeformableSpatialRegistrationDeformableRegistrationDeformableRegistrationGridItem];
  /** Used Fiducials Sequence (0070,0314) SQ, VM 1, Type 3. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  UsedFiducialsSequence?: DeformableSpatialRegistrationDeformableRegistrationUsedFiducialsItem[] | null;
}

/** Deformable Spatial Registration: PS3.3 Table C.20.3-1. */
export interface DeformableSpatialRegistrationModule extends ContentIdentificationMacro {
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  ContentTime: string;
  /** Deformable Registration Sequence (0064,0002) SQ, VM 1, Type 1. [C.20.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.3.html#table_C.20.3-1) */
  DeformableRegistrationSequence: DeformableSpatialRegistrationDeformableRegistrationItem[];
}

export const deformableSpatialRegistrationRules: TableRules = {
  kind: 'module',
  id: 'DeformableSpatialRegistration',
  name: 'Deformable Spatial Registration',
  table: 'table_C.20.3-1',
  section: 'sect_C.20.3',
  rows: [
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { include: () => contentIdentificationRules },
    {
      keyword: 'DeformableRegistrationSequence',
      tag: '00640002',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'SourceFrameOfReferenceUID', tag: '00640003', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'ReferencedImageSequence',
          tag: '00081140',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '107fa2673bf9',
            reason: 'knowledge',
            missing: 'whether the registration is for a subset of the images',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
        { keyword: 'FrameOfReferenceTransformationComment', tag: '300600C8', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'RegistrationTypeCodeSequence',
          tag: '0070030D',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7100' }] }],
        },
        {
          keyword: 'PreDeformationMatrixRegistrationSequence',
          tag: '0064000F',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '4dad77cbd265',
            reason: 'knowledge',
            missing: 'whether a matrix is to be applied before the deformation',
          },
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'FrameOfReferenceTransformationMatrix', tag: '300600C6', vr: 'DS', vm: '16', type: '1' },
            {
              keyword: 'FrameOfReferenceTransformationMatrixType',
              tag: '0070030C',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['RIGID', 'RIGID_SCALE', 'AFFINE'] }],
            },
          ],
        },
        {
          keyword: 'PostDeformationMatrixRegistrationSequence',
          tag: '00640010',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '0146692a97f6',
            reason: 'knowledge',
            missing: 'whether a matrix is to be applied after the deformation',
          },
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'FrameOfReferenceTransformationMatrix', tag: '300600C6', vr: 'DS', vm: '16', type: '1' },
            {
              keyword: 'FrameOfReferenceTransformationMatrixType',
              tag: '0070030C',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['RIGID', 'RIGID_SCALE', 'AFFINE'] }],
            },
          ],
        },
        {
          keyword: 'DeformableRegistrationGridSequence',
          tag: '00640005',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '971afec6aece', reason: 'knowledge', missing: 'whether there is a deformation' },
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'ImageOrientationPatient', tag: '00200037', vr: 'DS', vm: '6', type: '1' },
            { keyword: 'ImagePositionPatient', tag: '00200032', vr: 'DS', vm: '3', type: '1' },
            { keyword: 'GridDimensions', tag: '00640007', vr: 'UL', vm: '3', type: '1' },
            { keyword: 'GridResolution', tag: '00640008', vr: 'FD', vm: '3', type: '1' },
            { keyword: 'VectorGridData', tag: '00640009', vr: 'OF', vm: '1', type: '1' },
          ],
        },
        {
          keyword: 'UsedFiducialsSequence',
          tag: '00700314',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => sopInstanceReferenceRules }, { keyword: 'FiducialUID', tag: '0070031A', vr: 'UI', vm: '1', type: '1' }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDeformableSpatialRegistration = (dataset: object): Finding[] => validateTable(dataset, deformableSpatialRegistrationRules);
