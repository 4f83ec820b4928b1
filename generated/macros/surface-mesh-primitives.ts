// Surface Mesh Primitives, PS3.3 Table C.27-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.4.html#table_C.27-4
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of TriangleStripSequence. */
export interface SurfaceMeshPrimitivesTriangleStripItem {
  /** Long Primitive Point Index List (0066,0040) OL, VM 1, Type 1. [C.27-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.4.html#table_C.27-4) */
  LongPrimitivePointIndexList: ArrayBuffer;
}

/** An Item of TriangleFanSequence. */
export interface SurfaceMeshPrimitivesTriangleFanItem {
  /** Long Primitive Point Index List (0066,0040) OL, VM 1, Type 1. [C.27-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.4.html#table_C.27-4) */
  LongPrimitivePointIndexList: ArrayBuffer;
}

/** An Item of LineSequence. */
export interface SurfaceMeshPrimitivesLineItem {
  /** Long Primitive Point Index List (0066,0040) OL, VM 1, Type 1. [C.27-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.4.html#table_C.27-4) */
  LongPrimitivePointIndexList: ArrayBuffer;
}

/** An Item of FacetSequence. */
export interface SurfaceMeshPrimitivesFacetItem {
  /** Long Primitive Point Index List (0066,0040) OL, VM 1, Type 1. [C.27-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.4.html#table_C.27-4) */
  LongPrimitivePointIndexList: ArrayBuffer;
}

/** Surface Mesh Primitives: PS3.3 Table C.27-4. */
export interface SurfaceMeshPrimitivesMacro {
  /** Long Vertex Point Index List (0066,0043) OL, VM 1, Type 2. [C.27-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.4.html#table_C.27-4) */
  LongVertexPointIndexList: ArrayBuffer | null;
  /** Long Edge Point Index List (0066,0042) OL, VM 1, Type 2. [C.27-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.4.html#table_C.27-4) */
  LongEdgePointIndexList: ArrayBuffer | null;
  /** Long Triangle Point Index List (0066,0041) OL, VM 1, Type 2. [C.27-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.4.html#table_C.27-4) */
  LongTrianglePointIndexList: ArrayBuffer | null;
  /** Triangle Strip Sequence (0066,0026) SQ, VM 1, Type 2. [C.27-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.4.html#table_C.27-4) */
  TriangleStripSequence: SurfaceMeshPrimitivesTriangleStripItem[] | null;
  /** Triangle Fan Sequence (0066,0027) SQ, VM 1, Type 2. [C.27-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.4.html#table_C.27-4) */
  TriangleFanSequence: SurfaceMeshPrimitivesTriangleFanItem[] | null;
  /** Line Sequence (0066,0028) SQ, VM 1, Type 2. [C.27-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.4.html#table_C.27-4) */
  LineSequence: SurfaceMeshPrimitivesLineItem[] | null;
  /** Facet Sequence (0066,0034) SQ, VM 1, Type 2. [C.27-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.4.html#table_C.27-4) */
  FacetSequence: SurfaceMeshPrimitivesFacetItem[] | null;
}

export const surfaceMeshPrimitivesRules: TableRules = {
  kind: 'macro',
  id: 'SurfaceMeshPrimitives',
  name: 'Surface Mesh Primitives',
  table: 'table_C.27-4',
  section: 'sect_C.27.4',
  rows: [
    { keyword: 'LongVertexPointIndexList', tag: '00660043', vr: 'OL', vm: '1', type: '2' },
    { keyword: 'LongEdgePointIndexList', tag: '00660042', vr: 'OL', vm: '1', type: '2' },
    { keyword: 'LongTrianglePointIndexList', tag: '00660041', vr: 'OL', vm: '1', type: '2' },
    {
      keyword: 'TriangleStripSequence',
      tag: '00660026',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ keyword: 'LongPrimitivePointIndexList', tag: '00660040', vr: 'OL', vm: '1', type: '1' }],
    },
    {
      keyword: 'TriangleFanSequence',
      tag: '00660027',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ keyword: 'LongPrimitivePointIndexList', tag: '00660040', vr: 'OL', vm: '1', type: '1' }],
    },
    {
      keyword: 'LineSequence',
      tag: '00660028',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ keyword: 'LongPrimitivePointIndexList', tag: '00660040', vr: 'OL', vm: '1', type: '1' }],
    },
    {
      keyword: 'FacetSequence',
      tag: '00660034',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ keyword: 'LongPrimitivePointIndexList', tag: '00660040', vr: 'OL', vm: '1', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSurfaceMeshPrimitives = (dataset: object): Finding[] => validateTable(dataset, surfaceMeshPrimitivesRules);
