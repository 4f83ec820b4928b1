// Surface Mesh, PS3.3 Table C.27-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type PointsMacro, pointsRules } from '../macros/points.ts';
import { type SurfaceMeshPrimitivesMacro, surfaceMeshPrimitivesRules } from '../macros/surface-mesh-primitives.ts';
import { type VectorsMacro, vectorsRules } from '../macros/vectors.ts';

/** An Item of SurfaceSequence, its conditions apart. */
export interface SurfaceMeshSurfaceItemAttributes {
  /** Surface Number (0066,0003) UL, VM 1, Type 1. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  SurfaceNumber: number;
  /** Surface Comments (0066,0004) LT, VM 1, Type 3. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  SurfaceComments?: string | null;
  /** Segmented Property Category Code Sequence (0062,0003) SQ, VM 1, Type 3. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  SegmentedPropertyCategoryCodeSequence?: [CodeSequenceItem] | null;
  /** Segmented Property Type Code Sequence (0062,000F) SQ, VM 1, Type 3. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  SegmentedPropertyTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Surface Processing (0066,0009) CS, VM 1, Type 2. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  SurfaceProcessing: 'YES' | 'NO' | null;
  /** Surface Processing Ratio (0066,000A) FL, VM 1, Type 2C if SurfaceProcessing is YES. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  SurfaceProcessingRatio?: number | null;
  /** Surface Processing Description (0066,000B) LO, VM 1, Type 3. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  SurfaceProcessingDescription?: string | null;
  /** Surface Processing Algorithm Identification Sequence (0066,0035) SQ, VM 1, Type 2C if SurfaceProcessing is YES. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  SurfaceProcessingAlgorithmIdentificationSequence?: AlgorithmIdentificationMacro[] | null;
  /** Recommended Display Grayscale Value (0062,000C) US, VM 1, Type 1. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  RecommendedDisplayGrayscaleValue: number;
  /** Recommended Display CIELab Value (0062,000D) US, VM 3, Type 1. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  RecommendedDisplayCIELabValue: [number, number, number];
  /** Recommended Presentation Opacity (0066,000C) FL, VM 1, Type 1. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  RecommendedPresentationOpacity: number;
  /** Recommended Presentation Type (0066,000D) CS, VM 1, Type 1. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  RecommendedPresentationType: DefinedTerm<'SURFACE' | 'WIREFRAME' | 'POINTS'>;
  /** Recommended Point Radius (0066,0037) FL, VM 1, Type 3. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  RecommendedPointRadius?: number | null;
  /** Recommended Line Thickness (0066,0038) FL, VM 1, Type 3. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  RecommendedLineThickness?: number | null;
  /** Finite Volume (0066,000E) CS, VM 1, Type 1. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  FiniteVolume: 'YES' | 'NO' | 'UNKNOWN';
  /** Manifold (0066,0010) CS, VM 1, Type 1. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  Manifold: 'YES' | 'NO' | 'UNKNOWN';
  /** Surface Points Sequence (0066,0011) SQ, VM 1, Type 1. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  SurfacePointsSequence: [PointsMacro];
  /** Surface Points Normals Sequence (0066,0012) SQ, VM 1, Type 2. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  SurfacePointsNormalsSequence: VectorsMacro[] | null;
  /** Surface Mesh Primitives Sequence (0066,0013) SQ, VM 1, Type 1. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  SurfaceMeshPrimitivesSequence: [SurfaceMeshPrimitivesMacro];
}

/** Surface Mesh: PS3.3 Table C.27-1. */
export interface SurfaceMeshModule {
  /** Number of Surfaces (0066,0001) UL, VM 1, Type 1. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  NumberOfSurfaces: number;
  /** Surface Sequence (0066,0002) SQ, VM 1, Type 1. [C.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.27.1.html#table_C.27-1) */
  SurfaceSequence: SurfaceMeshSurfaceItem[];
}

/** An Item of SurfaceSequence. */
export type SurfaceMeshSurfaceItem = SurfaceMeshSurfaceItemAttributes & (
    | { SurfaceProcessing: 'YES'; SurfaceProcessingRatio: unknown; SurfaceProcessingAlgorithmIdentificationSequence: unknown }
    | { SurfaceProcessing: 'NO' | null; SurfaceProcessingRatio?: never; SurfaceProcessingAlgorithmIdentificationSequence?: never }
  );

export const surfaceMeshRules: TableRules = {
  kind: 'module',
  id: 'SurfaceMesh',
  name: 'Surface Mesh',
  table: 'table_C.27-1',
  section: 'sect_C.27.1',
  rows: [
    { keyword: 'NumberOfSurfaces', tag: '00660001', vr: 'UL', vm: '1', type: '1' },
    {
      keyword: 'SurfaceSequence',
      tag: '00660002',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }, { equals: { keyword: 'NumberOfSurfaces' } }],
      rows: [
        { keyword: 'SurfaceNumber', tag: '00660003', vr: 'UL', vm: '1', type: '1' },
        { keyword: 'SurfaceComments', tag: '00660004', vr: 'LT', vm: '1', type: '3' },
        {
          keyword: 'SegmentedPropertyCategoryCodeSequence',
          tag: '00620003',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7150' }] }],
        },
        {
          keyword: 'SegmentedPropertyTypeCodeSequence',
          tag: '0062000F',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7151' }] }],
        },
        { keyword: 'SurfaceProcessing', tag: '00660009', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'SurfaceProcessingRatio',
          tag: '0066000A',
          vr: 'FL',
          vm: '1',
          type: '2C',
          condition: { tree: { op: '=', attribute: { keyword: 'SurfaceProcessing' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '75b0359bf853' },
        },
        { keyword: 'SurfaceProcessingDescription', tag: '0066000B', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'SurfaceProcessingAlgorithmIdentificationSequence',
          tag: '00660035',
          vr: 'SQ',
          vm: '1',
          type: '2C',
          condition: { tree: { op: '=', attribute: { keyword: 'SurfaceProcessing' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '75b0359bf853' },
          items: [{ range: [0, 1] }],
          rows: [
            {
              include: () => algorithmIdentificationRules,
              overrides: [{ path: ['AlgorithmFamilyCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '7162' }] }],
            },
          ],
        },
        { keyword: 'RecommendedDisplayGrayscaleValue', tag: '0062000C', vr: 'US', vm: '1', type: '1' },
        { keyword: 'RecommendedDisplayCIELabValue', tag: '0062000D', vr: 'US', vm: '3', type: '1' },
        { keyword: 'RecommendedPresentationOpacity', tag: '0066000C', vr: 'FL', vm: '1', type: '1' },
        {
          keyword: 'RecommendedPresentationType',
          tag: '0066000D',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['SURFACE', 'WIREFRAME', 'POINTS'], section: 'sect_C.27.1.1.3' }],
        },
        { keyword: 'RecommendedPointRadius', tag: '00660037', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'RecommendedLineThickness', tag: '00660038', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'FiniteVolume', tag: '0066000E', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO', 'UNKNOWN'] }] },
        { keyword: 'Manifold', tag: '00660010', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO', 'UNKNOWN'] }] },
        { keyword: 'SurfacePointsSequence', tag: '00660011', vr: 'SQ', vm: '1', type: '1', items: [{ range: [1, 1] }], rows: [{ include: () => pointsRules }] },
        {
          keyword: 'SurfacePointsNormalsSequence',
          tag: '00660012',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => vectorsRules }],
        },
        {
          keyword: 'SurfaceMeshPrimitivesSequence',
          tag: '00660013',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => surfaceMeshPrimitivesRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSurfaceMesh = (dataset: object): Finding[] => validateTable(dataset, surfaceMeshRules);
