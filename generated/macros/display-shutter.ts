// Display Shutter, PS3.3 Table C.7-17a
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.11.html#table_C.7-17a
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Display Shutter: PS3.3 Table C.7-17a. */
export interface DisplayShutterMacro {
  /** Shutter Shape (0018,1600) CS, VM 1-3, Type 1. [C.7-17a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.11.html#table_C.7-17a) */
  ShutterShape: ('RECTANGULAR' | 'CIRCULAR' | 'POLYGONAL')[];
  /** Shutter Left Vertical Edge (0018,1602) IS, VM 1, Type 1C if ShutterShape is RECTANGULAR. [C.7-17a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.11.html#table_C.7-17a) */
  ShutterLeftVerticalEdge?: number;
  /** Shutter Right Vertical Edge (0018,1604) IS, VM 1, Type 1C if ShutterShape is RECTANGULAR. [C.7-17a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.11.html#table_C.7-17a) */
  ShutterRightVerticalEdge?: number;
  /** Shutter Upper Horizontal Edge (0018,1606) IS, VM 1, Type 1C if ShutterShape is RECTANGULAR. [C.7-17a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.11.html#table_C.7-17a) */
  ShutterUpperHorizontalEdge?: number;
  /** Shutter Lower Horizontal Edge (0018,1608) IS, VM 1, Type 1C if ShutterShape is RECTANGULAR. [C.7-17a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.11.html#table_C.7-17a) */
  ShutterLowerHorizontalEdge?: number;
  /** Center of Circular Shutter (0018,1610) IS, VM 2, Type 1C if ShutterShape is CIRCULAR. [C.7-17a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.11.html#table_C.7-17a) */
  CenterOfCircularShutter?: [number, number];
  /** Radius of Circular Shutter (0018,1612) IS, VM 1, Type 1C if ShutterShape is CIRCULAR. [C.7-17a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.11.html#table_C.7-17a) */
  RadiusOfCircularShutter?: number;
  /** Vertices of the Polygonal Shutter (0018,1620) IS, VM 2-2n, Type 1C if ShutterShape is POLYGONAL. [C.7-17a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.11.html#table_C.7-17a) */
  VerticesOfThePolygonalShutter?: number[];
  /** Shutter Presentation Value (0018,1622) US, VM 1, Type 3. [C.7-17a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.11.html#table_C.7-17a) */
  ShutterPresentationValue?: number | null;
  /** Shutter Presentation Color CIELab Value (0018,1624) US, VM 3, Type 3. [C.7-17a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.11.html#table_C.7-17a) */
  ShutterPresentationColorCIELabValue?: [number, number, number] | null;
}

export const displayShutterRules: TableRules = {
  kind: 'macro',
  id: 'DisplayShutter',
  name: 'Display Shutter',
  table: 'table_C.7-17a',
  section: 'sect_C.7.6.11',
  rows: [
    {
      keyword: 'ShutterShape',
      tag: '00181600',
      vr: 'CS',
      vm: '1-3',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['RECTANGULAR', 'CIRCULAR', 'POLYGONAL'] }],
    },
    {
      keyword: 'ShutterLeftVerticalEdge',
      tag: '00181602',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ShutterShape' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '2a00a4f16133' },
    },
    {
      keyword: 'ShutterRightVerticalEdge',
      tag: '00181604',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ShutterShape' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '2a00a4f16133' },
    },
    {
      keyword: 'ShutterUpperHorizontalEdge',
      tag: '00181606',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ShutterShape' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '2a00a4f16133' },
    },
    {
      keyword: 'ShutterLowerHorizontalEdge',
      tag: '00181608',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ShutterShape' }, to: ['RECTANGULAR'] }, decided: 'data', otherwise: 'forbidden', hash: '2a00a4f16133' },
    },
    {
      keyword: 'CenterOfCircularShutter',
      tag: '00181610',
      vr: 'IS',
      vm: '2',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ShutterShape' }, to: ['CIRCULAR'] }, decided: 'data', otherwise: 'forbidden', hash: 'e918cac8f37a' },
    },
    {
      keyword: 'RadiusOfCircularShutter',
      tag: '00181612',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ShutterShape' }, to: ['CIRCULAR'] }, decided: 'data', otherwise: 'forbidden', hash: 'e918cac8f37a' },
    },
    {
      keyword: 'VerticesOfThePolygonalShutter',
      tag: '00181620',
      vr: 'IS',
      vm: '2-2n',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ShutterShape' }, to: ['POLYGONAL'] }, decided: 'data', otherwise: 'forbidden', hash: '7228ae5ca3a3' },
    },
    { keyword: 'ShutterPresentationValue', tag: '00181622', vr: 'US', vm: '1', type: '3' },
    { keyword: 'ShutterPresentationColorCIELabValue', tag: '00181624', vr: 'US', vm: '3', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDisplayShutter = (dataset: object): Finding[] => validateTable(dataset, displayShutterRules);
