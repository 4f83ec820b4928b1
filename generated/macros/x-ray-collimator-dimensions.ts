// X-Ray Collimator Dimensions, PS3.3 Table C.8-28b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.3.html#table_C.8-28b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** X-Ray Collimator Dimensions: PS3.3 Table C.8-28b. */
export interface XRayCollimatorDimensionsMacro {
  /** Collimator Left Vertical Edge (0018,1702) IS, VM 1, Type 1C if CollimatorShape is RECTANGULAR. [C.8-28b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.3.html#table_C.8-28b) */
  CollimatorLeftVerticalEdge?: number;
  /** Collimator Right Vertical Edge (0018,1704) IS, VM 1, Type 1C if CollimatorShape is RECTANGULAR. [C.8-28b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.3.html#table_C.8-28b) */
  CollimatorRightVerticalEdge?: number;
  /** Collimator Upper Horizontal Edge (0018,1706) IS, VM 1, Type 1C if CollimatorShape is RECTANGULAR. [C.8-28b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.3.html#table_C.8-28b) */
  CollimatorUpperHorizontalEdge?: number;
  /** Collimator Lower Horizontal Edge (0018,1708) IS, VM 1, Type 1C if CollimatorShape is RECTANGULAR. [C.8-28b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.3.html#table_C.8-28b) */
  CollimatorLowerHorizontalEdge?: number;
  /** Center of Circular Collimator (0018,1710) IS, VM 2, Type 1C if CollimatorShape is CIRCULAR. [C.8-28b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.3.html#table_C.8-28b) */
  CenterOfCircularCollimator?: [number, number];
  /** Radius of Circular Collimator (0018,1712) IS, VM 1, Type 1C if CollimatorShape is CIRCULAR. [C.8-28b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.3.html#table_C.8-28b) */
  RadiusOfCircularCollimator?: number;
  /** Vertices of the Polygonal Collimator (0018,1720) IS, VM 2-2n, Type 1C if CollimatorShape is POLYGONAL. [C.8-28b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.3.html#table_C.8-28b) */
  VerticesOfThePolygonalCollimator?: number[];
}

export const xRayCollimatorDimensionsRules: TableRules = {
  kind: 'macro',
  id: 'XRayCollimatorDimensions',
  name: 'X-Ray Collimator Dimensions',
  table: 'table_C.8-28b',
  section: 'sect_C.8.7.3',
  rows: [
    {
      keyword: 'CollimatorLeftVerticalEdge',
      tag: '00181702',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'CollimatorShape' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '7c5716ba1bd3' },
    },
    {
      keyword: 'CollimatorRightVerticalEdge',
      tag: '00181704',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'CollimatorShape' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '7c5716ba1bd3' },
    },
    {
      keyword: 'CollimatorUpperHorizontalEdge',
      tag: '00181706',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'CollimatorShape' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '7c5716ba1bd3' },
    },
    {
      keyword: 'CollimatorLowerHorizontalEdge',
      tag: '00181708',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'CollimatorShape' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '7c5716ba1bd3' },
    },
    {
      keyword: 'CenterOfCircularCollimator',
      tag: '00181710',
      vr: 'IS',
      vm: '2',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'CollimatorShape' }, to: ['CIRCULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '155d3e38871f' },
    },
    {
      keyword: 'RadiusOfCircularCollimator',
      tag: '00181712',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'CollimatorShape' }, to: ['CIRCULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '155d3e38871f' },
    },
    {
      keyword: 'VerticesOfThePolygonalCollimator',
      tag: '00181720',
      vr: 'IS',
      vm: '2-2n',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'CollimatorShape' }, to: ['POLYGONAL'] }, decided: 'data', otherwise: 'forbidden', hash: '209cbb7d163f' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayCollimatorDimensions = (dataset: object): Finding[] => validateTable(dataset, xRayCollimatorDimensionsRules);
