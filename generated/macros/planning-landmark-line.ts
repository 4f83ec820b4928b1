// Planning Landmark Line, PS3.3 Table C.29.1.5-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of TwoDLineCoordinatesSequence. */
export interface PlanningLandmarkLineTwoDLineCoordinatesItem {
  /** Referenced HPGL Document ID (0068,6440) US, VM 1, Type 1. [C.29.1.5-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-3) */
  ReferencedHPGLDocumentID: number;
  /** 2D Line Coordinates (0068,65B0) FD, VM 4, Type 1. [C.29.1.5-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-3) */
  TwoDLineCoordinates: [number, number, number, number];
}

/** Planning Landmark Line: PS3.3 Table C.29.1.5-3. */
export interface PlanningLandmarkLineMacro {
  /** 2D Line Coordinates Sequence (0068,65A0) SQ, VM 1, Type 1C if ThreeDLineCoordinates is not present and HPGLDocumentSequence is present. [C.29.1.5-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-3) */
  TwoDLineCoordinatesSequence?: PlanningLandmarkLineTwoDLineCoordinatesItem[];
  /** 3D Line Coordinates (0068,65D0) FD, VM 6, Type 1C if TwoDLineCoordinatesSequence is not present and ImplantTemplate3DModelSurfaceNumber is present. [C.29.1.5-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.5.1.html#table_C.29.1.5-3) */
  ThreeDLineCoordinates?: [number, number, number, number, number, number];
}

export const planningLandmarkLineRules: TableRules = {
  kind: 'macro',
  id: 'PlanningLandmarkLine',
  name: 'Planning Landmark Line',
  table: 'table_C.29.1.5-3',
  section: 'sect_C.29.1.5.1',
  rows: [
    {
      keyword: 'TwoDLineCoordinatesSequence',
      tag: '006865A0',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ThreeDLineCoordinates' } } },
            { op: 'present', attribute: { keyword: 'HPGLDocumentSequence' } },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [{ op: 'present', attribute: { keyword: 'ThreeDLineCoordinates' } }, { op: 'present', attribute: { keyword: 'HPGLDocumentSequence' } }],
          },
          decided: 'data',
        },
        hash: '4631d27be4b3',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ReferencedHPGLDocumentID', tag: '00686440', vr: 'US', vm: '1', type: '1' },
        { keyword: 'TwoDLineCoordinates', tag: '006865B0', vr: 'FD', vm: '4', type: '1' },
      ],
    },
    {
      keyword: 'ThreeDLineCoordinates',
      tag: '006865D0',
      vr: 'FD',
      vm: '6',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'TwoDLineCoordinatesSequence' } } },
            { op: 'present', attribute: { keyword: 'ImplantTemplate3DModelSurfaceNumber' } },
          ],
        },
        decided: 'data',
        otherwise: {
          tree: {
            op: 'and',
            of: [
              { op: 'present', attribute: { keyword: 'TwoDLineCoordinatesSequence' } },
              { op: 'present', attribute: { keyword: 'ImplantTemplate3DModelSurfaceNumber' } },
            ],
          },
          decided: 'data',
        },
        hash: '0424d3285d37',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePlanningLandmarkLine = (dataset: object): Finding[] => validateTable(dataset, planningLandmarkLineRules);
