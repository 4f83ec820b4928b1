// Points, PS3.3 Table C.27-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.2.html#table_C.27-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Points: PS3.3 Table C.27-2. */
export interface PointsMacro {
  /** Number of Surface Points (0066,0015) UL, VM 1, Type 1. [C.27-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.2.html#table_C.27-2) */
  NumberOfSurfacePoints: number;
  /** Point Coordinates Data (0066,0016) OF, VM 1, Type 1. [C.27-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.2.html#table_C.27-2) */
  PointCoordinatesData: ArrayBuffer;
  /** Point Position Accuracy (0066,0017) FL, VM 3, Type 3. [C.27-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.2.html#table_C.27-2) */
  PointPositionAccuracy?: [number, number, number] | null;
  /** Mean Point Distance (0066,0018) FL, VM 1, Type 3. [C.27-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.2.html#table_C.27-2) */
  MeanPointDistance?: number | null;
  /** Maximum Point Distance (0066,0019) FL, VM 1, Type 3. [C.27-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.2.html#table_C.27-2) */
  MaximumPointDistance?: number | null;
  /** Points Bounding Box Coordinates (0066,001A) FL, VM 6, Type 3. [C.27-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.2.html#table_C.27-2) */
  PointsBoundingBoxCoordinates?: [number, number, number, number, number, number] | null;
  /** Axis of Rotation (0066,001B) FL, VM 3, Type 3. [C.27-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.2.html#table_C.27-2) */
  AxisOfRotation?: [number, number, number] | null;
  /** Center of Rotation (0066,001C) FL, VM 3, Type 1C if AxisOfRotation is present. [C.27-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.2.html#table_C.27-2) */
  CenterOfRotation?: [number, number, number];
}

export const pointsRules: TableRules = {
  kind: 'macro',
  id: 'Points',
  name: 'Points',
  table: 'table_C.27-2',
  section: 'sect_C.27.2',
  rows: [
    { keyword: 'NumberOfSurfacePoints', tag: '00660015', vr: 'UL', vm: '1', type: '1' },
    { keyword: 'PointCoordinatesData', tag: '00660016', vr: 'OF', vm: '1', type: '1' },
    { keyword: 'PointPositionAccuracy', tag: '00660017', vr: 'FL', vm: '3', type: '3' },
    { keyword: 'MeanPointDistance', tag: '00660018', vr: 'FL', vm: '1', type: '3' },
    { keyword: 'MaximumPointDistance', tag: '00660019', vr: 'FL', vm: '1', type: '3' },
    { keyword: 'PointsBoundingBoxCoordinates', tag: '0066001A', vr: 'FL', vm: '6', type: '3' },
    { keyword: 'AxisOfRotation', tag: '0066001B', vr: 'FL', vm: '3', type: '3' },
    {
      keyword: 'CenterOfRotation',
      tag: '0066001C',
      vr: 'FL',
      vm: '3',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'AxisOfRotation' } }, decided: 'data', otherwise: 'allowed', hash: 'eb6d915a1fb0' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePoints = (dataset: object): Finding[] => validateTable(dataset, pointsRules);
