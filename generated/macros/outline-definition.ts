// Outline Definition, PS3.3 Table 10.38-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.38.html#table_10.38-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Outline Definition: PS3.3 Table 10.38-1. */
export interface OutlineDefinitionMacro {
  /** Outline Shape Type (0018,1630) CS, VM 1, Type 1. [10.38-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.38.html#table_10.38-1) */
  OutlineShapeType: 'RECTANGULAR' | 'CIRCULAR' | 'POLYGONAL';
  /** Outline Left Vertical Edge (0018,1631) FD, VM 1, Type 1C if OutlineShapeType is RECTANGULAR. [10.38-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.38.html#table_10.38-1) */
  OutlineLeftVerticalEdge?: number;
  /** Outline Right Vertical Edge (0018,1632) FD, VM 1, Type 1C if OutlineShapeType is RECTANGULAR. [10.38-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.38.html#table_10.38-1) */
  OutlineRightVerticalEdge?: number;
  /** Outline Upper Horizontal Edge (0018,1633) FD, VM 1, Type 1C if OutlineShapeType is RECTANGULAR. [10.38-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.38.html#table_10.38-1) */
  OutlineUpperHorizontalEdge?: number;
  /** Outline Lower Horizontal Edge (0018,1634) FD, VM 1, Type 1C if OutlineShapeType is RECTANGULAR. [10.38-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.38.html#table_10.38-1) */
  OutlineLowerHorizontalEdge?: number;
  /** Center of Circular Outline (0018,1635) FD, VM 2, Type 1C if OutlineShapeType is CIRCULAR. [10.38-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.38.html#table_10.38-1) */
  CenterOfCircularOutline?: [number, number];
  /** Diameter of Circular Outline (0018,1636) FD, VM 1, Type 1C if OutlineShapeType is CIRCULAR. [10.38-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.38.html#table_10.38-1) */
  DiameterOfCircularOutline?: number;
  /** Number of Polygonal Vertices (0018,1637) UL, VM 1, Type 1C if OutlineShapeType is POLYGONAL. [10.38-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.38.html#table_10.38-1) */
  NumberOfPolygonalVertices?: number;
  /** Vertices of the Polygonal Outline (0018,1638) OF, VM 1, Type 1C if OutlineShapeType is POLYGONAL. [10.38-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.38.html#table_10.38-1) */
  VerticesOfThePolygonalOutline?: ArrayBuffer;
}

/** What the conditions of Outline Definition ask for and refuse. */
export type OutlineDefinitionConditions = (
    | { OutlineShapeType: 'RECTANGULAR'; OutlineLeftVerticalEdge: unknown; OutlineRightVerticalEdge: unknown; OutlineUpperHorizontalEdge: unknown; OutlineLowerHorizontalEdge: unknown; CenterOfCircularOutline?: never; DiameterOfCircularOutline?: never; NumberOfPolygonalVertices?: never; VerticesOfThePolygonalOutline?: never }
    | { OutlineShapeType: 'CIRCULAR'; CenterOfCircularOutline: unknown; DiameterOfCircularOutline: unknown; OutlineLeftVerticalEdge?: never; OutlineRightVerticalEdge?: never; OutlineUpperHorizontalEdge?: never; OutlineLowerHorizontalEdge?: never; NumberOfPolygonalVertices?: never; VerticesOfThePolygonalOutline?: never }
    | { OutlineShapeType: 'POLYGONAL'; NumberOfPolygonalVertices: unknown; VerticesOfThePolygonalOutline: unknown; OutlineLeftVerticalEdge?: never; OutlineRightVerticalEdge?: never; OutlineUpperHorizontalEdge?: never; OutlineLowerHorizontalEdge?: never; CenterOfCircularOutline?: never; DiameterOfCircularOutline?: never }
  );

/** An Item of Outline Definition alone. */
export type OutlineDefinitionItem = OutlineDefinitionMacro & OutlineDefinitionConditions;

export const outlineDefinitionRules: TableRules = {
  kind: 'macro',
  id: 'OutlineDefinition',
  name: 'Outline Definition',
  table: 'table_10.38-1',
  section: 'sect_10.38',
  rows: [
    {
      keyword: 'OutlineShapeType',
      tag: '00181630',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['RECTANGULAR', 'CIRCULAR', 'POLYGONAL'] }],
    },
    {
      keyword: 'OutlineLeftVerticalEdge',
      tag: '00181631',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'OutlineShapeType' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '7a05776e0270' },
    },
    {
      keyword: 'OutlineRightVerticalEdge',
      tag: '00181632',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'OutlineShapeType' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '7a05776e0270' },
    },
    {
      keyword: 'OutlineUpperHorizontalEdge',
      tag: '00181633',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'OutlineShapeType' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '7a05776e0270' },
    },
    {
      keyword: 'OutlineLowerHorizontalEdge',
      tag: '00181634',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'OutlineShapeType' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '7a05776e0270' },
    },
    {
      keyword: 'CenterOfCircularOutline',
      tag: '00181635',
      vr: 'FD',
      vm: '2',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'OutlineShapeType' }, to: ['CIRCULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '887f6ad35497' },
    },
    {
      keyword: 'DiameterOfCircularOutline',
      tag: '00181636',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'OutlineShapeType' }, to: ['CIRCULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '887f6ad35497' },
    },
    {
      keyword: 'NumberOfPolygonalVertices',
      tag: '00181637',
      vr: 'UL',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'OutlineShapeType' }, to: ['POLYGONAL'] }, decided: 'data', otherwise: 'forbidden', hash: '53e01b418e66' },
    },
    {
      keyword: 'VerticesOfThePolygonalOutline',
      tag: '00181638',
      vr: 'OF',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'OutlineShapeType' }, to: ['POLYGONAL'] }, decided: 'data', otherwise: 'forbidden', hash: '53e01b418e66' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOutlineDefinition = (dataset: object): Finding[] => validateTable(dataset, outlineDefinitionRules);
