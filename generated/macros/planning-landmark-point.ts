// Planning Landmark Point, PS3.3 Table C.29.1.5-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of TwoDPointCoordinatesSequence. */
export interface PlanningLandmarkPointTwoDPointCoordinatesItem {
  /** Referenced HPGL Document ID (0068,6440) US, VM 1, Type 1. [C.29.1.5-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-2) */
  ReferencedHPGLDocumentID: number;
  /** 2D Point Coordinates (0068,6560) FD, VM 2, Type 1. [C.29.1.5-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-2) */
  TwoDPointCoordinates: [number, number];
}

/** Planning Landmark Point: PS3.3 Table C.29.1.5-2. */
export interface PlanningLandmarkPointMacro {
  /** 2D Point Coordinates Sequence (0068,6550) SQ, VM 1, Type 1C if ThreeDPointCoordinates is not present and HPGLDocumentSequence is present. [C.29.1.5-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-2) */
  TwoDPointCoordinatesSequence?: PlanningLandmarkPointTwoDPointCoordinatesItem[];
  /** 3D Point Coordinates (0068,6590) FD, VM 3, Type 1C if TwoDPointCoordinatesSequence is not present and ImplantTemplate3DModelSurfaceNumber is present. [C.29.1.5-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-2) */
  ThreeDPointCoordinates?: [number, number, number];
}

export const planningLandmarkPointRules: TableRules = {
  kind: 'macro',
  id: 'PlanningLandmarkPoint',
  name: 'Planning Landmark Point',
  table: 'table_C.29.1.5-2',
  section: 'sect_C.29.1.5.1',
  rows: [
    {
      keyword: 'TwoDPointCoordinatesSequence',
      tag: '00686550',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ThreeDPointCoordinates' } } },
            { op: 'present', attribute: { keyword: 'HPGLDocumentSequence' } },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [{ op: 'present', attribute: { keyword: 'ThreeDPointCoordinates' } }, { op: 'present', attribute: { keyword: 'HPGLDocumentSequence' } }],
          },
          decided: 'data',
        },
        hash: 'b4cc5f1d9b42',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ReferencedHPGLDocumentID', tag: '00686440', vr: 'US', vm: '1', type: '1' },
        { keyword: 'TwoDPointCoordinates', tag: '00686560', vr: 'FD', vm: '2', type: '1' },
      ],
    },
    {
      keyword: 'ThreeDPointCoordinates',
      tag: '00686590',
      vr: 'FD',
      vm: '3',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'TwoDPointCoordinatesSequence' } } },
            { op: 'present', attribute: { keyword: 'ImplantTemplate3DModelSurfaceNumber' } },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: 'present', attribute: { keyword: 'TwoDPointCoordinatesSequence' } },
              { op: 'present', attribute: { keyword: 'ImplantTemplate3DModelSurfaceNumber' } },
            ],
          },
          decided: 'data',
        },
        hash: '99b0be39461e',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePlanningLandmarkPoint = (dataset: object): Finding[] => validateTable(dataset, planningLandmarkPointRules);
