// Stereometric Relationship, PS3.3 Table C.8.18.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.18.2.html#table_C.8.18.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** An Item of StereoPairsSequence. */
export interface StereometricRelationshipStereoPairsItem {
  /** Stereo Baseline Angle (0022,0010) FL, VM 1, Type 3. [C.8.18.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.18.2.html#table_C.8.18.2-1) */
  StereoBaselineAngle?: number | null;
  /** Stereo Baseline Displacement (0022,0011) FL, VM 1, Type 3. [C.8.18.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.18.2.html#table_C.8.18.2-1) */
  StereoBaselineDisplacement?: number | null;
  /** Stereo Horizontal Pixel Offset (0022,0012) FL, VM 1, Type 3. [C.8.18.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.18.2.html#table_C.8.18.2-1) */
  StereoHorizontalPixelOffset?: number | null;
  /** Stereo Vertical Pixel Offset (0022,0013) FL, VM 1, Type 3. [C.8.18.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.18.2.html#table_C.8.18.2-1) */
  StereoVerticalPixelOffset?: number | null;
  /** Stereo Rotation (0022,0014) FL, VM 1, Type 3. [C.8.18.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.18.2.html#table_C.8.18.2-1) */
  StereoRotation?: number | null;
  /** Left Image Sequence (0022,0021) SQ, VM 1, Type 1. [C.8.18.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.18.2.html#table_C.8.18.2-1) */
  LeftImageSequence: [ImageSOPInstanceReferenceMacro];
  /** Right Image Sequence (0022,0022) SQ, VM 1, Type 1. [C.8.18.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.18.2.html#table_C.8.18.2-1) */
  RightImageSequence: [ImageSOPInstanceReferenceMacro];
}

/** Stereometric Relationship: PS3.3 Table C.8.18.2-1. */
export interface StereometricRelationshipModule {
  /** Stereo Pairs Sequence (0022,0020) SQ, VM 1, Type 1. [C.8.18.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.18.2.html#table_C.8.18.2-1) */
  StereoPairsSequence: StereometricRelationshipStereoPairsItem[];
}

export const stereometricRelationshipRules: TableRules = {
  kind: 'module',
  id: 'StereometricRelationship',
  name: 'Stereometric Relationship',
  table: 'table_C.8.18.2-1',
  section: 'sect_C.8.18.2',
  rows: [
    {
      keyword: 'StereoPairsSequence',
      tag: '00220020',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'StereoBaselineAngle', tag: '00220010', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'StereoBaselineDisplacement', tag: '00220011', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'StereoHorizontalPixelOffset', tag: '00220012', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'StereoVerticalPixelOffset', tag: '00220013', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'StereoRotation', tag: '00220014', vr: 'FL', vm: '1', type: '3' },
        {
          keyword: 'LeftImageSequence',
          tag: '00220021',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
        {
          keyword: 'RightImageSequence',
          tag: '00220022',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateStereometricRelationship = (dataset: object): Finding[] => validateTable(dataset, stereometricRelationshipRules);
