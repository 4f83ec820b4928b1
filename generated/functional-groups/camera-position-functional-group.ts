// Camera Position Functional Group, PS3.3 Table C.7.6.16.2.28-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.28.html#table_C.7.6.16.2.28-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of CameraPositionGroupSequence. */
export interface CameraPositionFunctionalGroupCameraPositionGroupItem {
  /** Render Projection (0070,1602) CS, VM 1, Type 1. [C.7.6.16.2.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.28.html#table_C.7.6.16.2.28-1) */
  RenderProjection: 'PERSPECTIVE';
  /** Viewpoint Position (0070,1603) FD, VM 3, Type 1. [C.7.6.16.2.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.28.html#table_C.7.6.16.2.28-1) */
  ViewpointPosition: [number, number, number];
  /** Viewpoint LookAt Point (0070,1604) FD, VM 3, Type 1. [C.7.6.16.2.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.28.html#table_C.7.6.16.2.28-1) */
  ViewpointLookAtPoint: [number, number, number];
  /** Viewpoint Up Direction (0070,1605) FD, VM 3, Type 1. [C.7.6.16.2.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.28.html#table_C.7.6.16.2.28-1) */
  ViewpointUpDirection: [number, number, number];
  /** Render Field of View (0070,1606) FD, VM 6, Type 1. [C.7.6.16.2.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.28.html#table_C.7.6.16.2.28-1) */
  RenderFieldOfView: [number, number, number, number, number, number];
}

/** Camera Position Functional Group: PS3.3 Table C.7.6.16.2.28-1. */
export interface CameraPositionFunctionalGroupFunctionalGroup {
  /** Camera Position Group Sequence (0034,000B) SQ, VM 1, Type 1. [C.7.6.16.2.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.28.html#table_C.7.6.16.2.28-1) */
  CameraPositionGroupSequence: [CameraPositionFunctionalGroupCameraPositionGroupItem];
}

export const cameraPositionFunctionalGroupRules: TableRules = {
  kind: 'functional-group',
  id: 'CameraPositionFunctionalGroup',
  name: 'Camera Position Functional Group',
  table: 'table_C.7.6.16.2.28-1',
  section: 'sect_C.7.6.16.2.28',
  rows: [
    {
      keyword: 'CameraPositionGroupSequence',
      tag: '0034000B',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'RenderProjection', tag: '00701602', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['PERSPECTIVE'] }] },
        { keyword: 'ViewpointPosition', tag: '00701603', vr: 'FD', vm: '3', type: '1' },
        { keyword: 'ViewpointLookAtPoint', tag: '00701604', vr: 'FD', vm: '3', type: '1' },
        { keyword: 'ViewpointUpDirection', tag: '00701605', vr: 'FD', vm: '3', type: '1' },
        { keyword: 'RenderFieldOfView', tag: '00701606', vr: 'FD', vm: '6', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCameraPositionFunctionalGroup = (dataset: object): Finding[] => validateTable(dataset, cameraPositionFunctionalGroupRules);
