// X-Ray Collimator, PS3.3 Table C.8.19.6-12
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.12.html#table_C.8.19.6-12
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of CollimatorShapeSequence. */
export interface XRayCollimatorCollimatorShapeItem {
  /** Collimator Shape (0018,1700) CS, VM 1-3, Type 1. [C.8.19.6-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.12.html#table_C.8.19.6-12) */
  CollimatorShape: ('RECTANGULAR' | 'CIRCULAR' | 'POLYGONAL')[];
  /** Collimator Left Vertical Edge (0018,1702) IS, VM 1, Type 1C if CollimatorShape is RECTANGULAR. [C.8.19.6-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.12.html#table_C.8.19.6-12) */
  CollimatorLeftVerticalEdge?: number;
  /** Collimator Right Vertical Edge (0018,1704) IS, VM 1, Type 1C if CollimatorShape is RECTANGULAR. [C.8.19.6-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.12.html#table_C.8.19.6-12) */
  CollimatorRightVerticalEdge?: number;
  /** Collimator Upper Horizontal Edge (0018,1706) IS, VM 1, Type 1C if CollimatorShape is RECTANGULAR. [C.8.19.6-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.12.html#table_C.8.19.6-12) */
  CollimatorUpperHorizontalEdge?: number;
  /** Collimator Lower Horizontal Edge (0018,1708) IS, VM 1, Type 1C if CollimatorShape is RECTANGULAR. [C.8.19.6-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.12.html#table_C.8.19.6-12) */
  CollimatorLowerHorizontalEdge?: number;
  /** Center of Circular Collimator (0018,1710) IS, VM 2, Type 1C if CollimatorShape is CIRCULAR. [C.8.19.6-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.12.html#table_C.8.19.6-12) */
  CenterOfCircularCollimator?: [number, number];
  /** Radius of Circular Collimator (0018,1712) IS, VM 1, Type 1C if CollimatorShape is CIRCULAR. [C.8.19.6-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.12.html#table_C.8.19.6-12) */
  RadiusOfCircularCollimator?: number;
  /** Vertices of the Polygonal Collimator (0018,1720) IS, VM 2-2n, Type 1C if CollimatorShape is POLYGONAL. [C.8.19.6-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.12.html#table_C.8.19.6-12) */
  VerticesOfThePolygonalCollimator?: number[];
}

/** X-Ray Collimator: PS3.3 Table C.8.19.6-12. */
export interface XRayCollimatorFunctionalGroup {
  /** Collimator Shape Sequence (0018,9407) SQ, VM 1, Type 1. [C.8.19.6-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.12.html#table_C.8.19.6-12) */
  CollimatorShapeSequence: [XRayCollimatorCollimatorShapeItem];
}

export const xRayCollimatorRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayCollimator',
  name: 'X-Ray Collimator',
  table: 'table_C.8.19.6-12',
  section: 'sect_C.8.19.6.12',
  rows: [
    {
      keyword: 'CollimatorShapeSequence',
      tag: '00189407',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'CollimatorShape',
          tag: '00181700',
          vr: 'CS',
          vm: '1-3',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['RECTANGULAR', 'CIRCULAR', 'POLYGONAL'] }],
        },
        {
          keyword: 'CollimatorLeftVerticalEdge',
          tag: '00181702',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'CollimatorShape' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '2f4127f60d01' },
        },
        {
          keyword: 'CollimatorRightVerticalEdge',
          tag: '00181704',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'CollimatorShape' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '2f4127f60d01' },
        },
        {
          keyword: 'CollimatorUpperHorizontalEdge',
          tag: '00181706',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'CollimatorShape' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '2f4127f60d01' },
        },
        {
          keyword: 'CollimatorLowerHorizontalEdge',
          tag: '00181708',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'CollimatorShape' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '2f4127f60d01' },
        },
        {
          keyword: 'CenterOfCircularCollimator',
          tag: '00181710',
          vr: 'IS',
          vm: '2',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'CollimatorShape' }, to: ['CIRCULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '6097e65fb4e6' },
        },
        {
          keyword: 'RadiusOfCircularCollimator',
          tag: '00181712',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'CollimatorShape' }, to: ['CIRCULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '6097e65fb4e6' },
        },
        {
          keyword: 'VerticesOfThePolygonalCollimator',
          tag: '00181720',
          vr: 'IS',
          vm: '2-2n',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'CollimatorShape' }, to: ['POLYGONAL'] }, decided: 'data', otherwise: 'forbidden', hash: 'ecaa475f4361' },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayCollimator = (dataset: object): Finding[] => validateTable(dataset, xRayCollimatorRules);
