// Planning Landmark Plane, PS3.3 Table C.29.1.5-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-4
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of TwoDPlaneCoordinatesSequence. */
export interface PlanningLandmarkPlaneTwoDPlaneCoordinatesItem {
  /** Referenced HPGL Document ID (0068,6440) US, VM 1, Type 1. [C.29.1.5-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-4) */
  ReferencedHPGLDocumentID: number;
  /** 2D Plane Intersection (0068,65F0) FD, VM 4, Type 1. [C.29.1.5-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-4) */
  TwoDPlaneIntersection: [number, number, number, number];
}

/** Planning Landmark Plane: PS3.3 Table C.29.1.5-4. */
export interface PlanningLandmarkPlaneMacro {
  /** 2D Plane Coordinates Sequence (0068,65E0) SQ, VM 1, Type 1C if ThreeDPlaneOrigin is not present and HPGLDocumentSequence is present. [C.29.1.5-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-4) */
  TwoDPlaneCoordinatesSequence?: PlanningLandmarkPlaneTwoDPlaneCoordinatesItem[];
  /** 3D Plane Origin (0068,6610) FD, VM 3, Type 1C if TwoDPlaneCoordinatesSequence is not present and ImplantTemplate3DModelSurfaceNumber is present. [C.29.1.5-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-4) */
  ThreeDPlaneOrigin?: [number, number, number];
  /** 3D Plane Normal (0068,6620) FD, VM 3, Type 1C if ThreeDPlaneOrigin is present. [C.29.1.5-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-4) */
  ThreeDPlaneNormal?: [number, number, number];
}

export const planningLandmarkPlaneRules: TableRules = {
  kind: 'macro',
  id: 'PlanningLandmarkPlane',
  name: 'Planning Landmark Plane',
  table: 'table_C.29.1.5-4',
  section: 'sect_C.29.1.5.1',
  rows: [
    {
      keyword: 'TwoDPlaneCoordinatesSequence',
      tag: '006865E0',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'not', of: { op: 'present', attribute: { keyword: 'ThreeDPlaneOrigin' } } }, { op: 'present', attribute: { keyword: 'HPGLDocumentSequence' } }],
        },
        decided: 'data',
        otherwise: {
          tree: { op: 'and', of: [{ op: 'present', attribute: { keyword: 'ThreeDPlaneOrigin' } }, { op: 'present', attribute: { keyword: 'HPGLDocumentSequence' } }] },
          decided: 'data',
        },
        hash: '5db4aa098aaa',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ReferencedHPGLDocumentID', tag: '00686440', vr: 'US', vm: '1', type: '1' },
        { keyword: 'TwoDPlaneIntersection', tag: '006865F0', vr: 'FD', vm: '4', type: '1' },
      ],
    },
    {
      keyword: 'ThreeDPlaneOrigin',
      tag: '00686610',
      vr: 'FD',
      vm: '3',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'TwoDPlaneCoordinatesSequence' } } },
            { op: 'present', attribute: { keyword: 'ImplantTemplate3DModelSurfaceNumber' } },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: 'present', attribute: { keyword: 'TwoDPlaneCoordinatesSequence' } },
              { op: 'present', attribute: { keyword: 'ImplantTemplate3DModelSurfaceNumber' } },
            ],
          },
          decided: 'data',
        },
        hash: '24e14e77113b',
      },
    },
    {
      keyword: 'ThreeDPlaneNormal',
      tag: '00686620',
      vr: 'FD',
      vm: '3',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'ThreeDPlaneOrigin' } }, decided: 'data', otherwise: 'forbidden', hash: '2fed3125946a' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePlanningLandmarkPlane = (dataset: object): Finding[] => validateTable(dataset, planningLandmarkPlaneRules);
