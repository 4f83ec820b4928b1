// Spatial Registration, PS3.3 Table C.20.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of MatrixSequence. */
export interface SpatialRegistrationRegistrationMatrixRegistrationMatrixItem {
  /** Frame of Reference Transformation Matrix (3006,00C6) DS, VM 16, Type 1. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  FrameOfReferenceTransformationMatrix: [number, number, number, number, number, number, number, number, number, number, number, number, number, number, number, number];
  /** Frame of Reference Transformation Matrix Type (0070,030C) CS, VM 1, Type 1. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  FrameOfReferenceTransformationMatrixType: 'RIGID' | 'RIGID_SCALE' | 'AFFINE';
}

/** An Item of MatrixRegistrationSequence. */
export interface SpatialRegistrationRegistrationMatrixRegistrationItem {
  /** Frame of Reference Transformation Comment (3006,00C8) LO, VM 1, Type 3. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  FrameOfReferenceTransformationComment?: string | null;
  /** Registration Type Code Sequence (0070,030D) SQ, VM 1, Type 2. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  RegistrationTypeCodeSequence: CodeSequenceItem[] | null;
  /** Matrix Sequence (0070,030A) SQ, VM 1, Type 1. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  MatrixSequence: SpatialRegistrationRegistrationMatrixRegistrationMatrixItem[];
}

/** An Item of UsedFiducialsSequence. */
export interface SpatialRegistrationRegistrationUsedFiducialsItem extends SOPInstanceReferenceMacro {
  /** Fiducial UID (0070,031A) UI, VM 1, Type 1. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  FiducialUID: string;
}

/** An Item of UsedSegmentsSequence. */
export interface SpatialRegistrationRegistrationUsedSegmentsItem extends SOPInstanceReferenceMacro {
  /** Referenced Segment Number (0062,000B) US, VM 1-n, Type 1. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  ReferencedSegmentNumber: number[];
}

/** An Item of UsedRTStructureSetROISequence. */
export interface SpatialRegistrationRegistrationUsedRTStructureSetROIItem extends SOPInstanceReferenceMacro {
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 1. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  ReferencedROINumber: number;
}

/** An Item of RegistrationSequence. */
export interface SpatialRegistrationRegistrationItem {
  /** Frame of Reference UID (0020,0052) UI, VM 1, Type 1C if ReferencedImageSequence is not present. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  FrameOfReferenceUID?: string;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C if FrameOfReferenceUID is not present. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  ReferencedImageSequence?: ImageSOPInstanceReferenceMacro[];
  /** Matrix Registration Sequence (0070,0309) SQ, VM 1, Type 1. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  MatrixRegistrationSequence: [SpatialRegistrationRegistrationMatrixRegistrationItem];
  /** Used Fiducials Sequence (0070,0314) SQ, VM 1, Type 3. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  UsedFiducialsSequence?: SpatialRegistrationRegistrationUsedFiducialsItem[] | null;
  /** Used Segments Sequence (0062,0012) SQ, VM 1, Type 3. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  UsedSegmentsSequence?: SpatialRegistrationRegistrationUsedSegmentsItem[] | null;
  /** Used RT Structure Set ROI Sequence (0070,0315) SQ, VM 1, Type 3. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  UsedRTStructureSetROISequence?: SpatialRegistrationRegistrationUsedRTStructureSetROIItem[] | null;
}

/** Spatial Registration: PS3.3 Table C.20.2-1. */
export interface SpatialRegistrationModule extends ContentIdentificationMacro {
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  ContentTime: string;
  /** Registration Sequence (0070,0308) SQ, VM 1, Type 1. [C.20.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.20.2.html#table_C.20.2-1) */
  RegistrationSequence: SpatialRegistrationRegistrationItem[];
}

export const spatialRegistrationRules: TableRules = {
  kind: 'module',
  id: 'SpatialRegistration',
  name: 'Spatial Registration',
  table: 'table_C.20.2-1',
  section: 'sect_C.20.2',
  rows: [
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { include: () => contentIdentificationRules },
    {
      keyword: 'RegistrationSequence',
      tag: '00700308',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'FrameOfReferenceUID',
          tag: '00200052',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedImageSequence' } } },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'a303ebadeca3',
          },
        },
        {
          keyword: 'ReferencedImageSequence',
          tag: '00081140',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'FrameOfReferenceUID' } } },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'b23d8c5dc669',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
        {
          keyword: 'MatrixRegistrationSequence',
          tag: '00700309',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [
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
              keyword: 'MatrixSequence',
              tag: '0070030A',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, null] }],
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
        {
          keyword: 'UsedSegmentsSequence',
          tag: '00620012',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => sopInstanceReferenceRules }, { keyword: 'ReferencedSegmentNumber', tag: '0062000B', vr: 'US', vm: '1-n', type: '1' }],
        },
        {
          keyword: 'UsedRTStructureSetROISequence',
          tag: '00700315',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => sopInstanceReferenceRules }, { keyword: 'ReferencedROINumber', tag: '30060084', vr: 'IS', vm: '1', type: '1' }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSpatialRegistration = (dataset: object): Finding[] => validateTable(dataset, spatialRegistrationRules);
