// Corneal Topography Map Analysis, PS3.3 Table C.8.30.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ExternallySourcedDataSetIdentificationMacro, externallySourcedDataSetIdentificationRules } from '../macros/externally-sourced-data-set-identification.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type KeratometricMeasurementsMacro, keratometricMeasurementsRules } from '../macros/keratometric-measurements.ts';

/** An Item of MinimumKeratometricSequence. */
export interface CornealTopographyMapAnalysisMinimumKeratometricItem {
  /** Radius of Curvature (0046,0075) FD, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  RadiusOfCurvature: number;
  /** Keratometric Power (0046,0076) FD, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  KeratometricPower: number;
  /** Keratometric Axis (0046,0077) FD, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  KeratometricAxis: number;
}

/** An Item of SimulatedKeratometricCylinderSequence. */
export interface CornealTopographyMapAnalysisSimulatedKeratometricCylinderItem {
  /** Keratometric Power (0046,0076) FD, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  KeratometricPower: number;
  /** Keratometric Axis (0046,0077) FD, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  KeratometricAxis: number;
}

/** An Item of MaximumCornealCurvatureSequence. */
export interface CornealTopographyMapAnalysisMaximumCornealCurvatureItem {
  /** Maximum Corneal Curvature (0046,0212) FL, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  MaximumCornealCurvature: number;
  /** Maximum Corneal Curvature Location (0046,0213) FL, VM 2, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  MaximumCornealCurvatureLocation: [number, number];
}

/** An Item of SourceImageSequence. */
export interface CornealTopographyMapAnalysisSourceImageItem extends ImageSOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** An Item of SourceImageCornealProcessedDataSequence. */
export interface CornealTopographyMapAnalysisSourceImageCornealProcessedDataItem {
  /** Corneal Point Location (0046,0247) FL, VM 3, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  CornealPointLocation: [number, number, number];
  /** Corneal Point Estimated (0046,0248) CS, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  CornealPointEstimated: 'Y' | 'N';
  /** Axial Power (0046,0249) FL, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  AxialPower: number;
  /** Tangential Power (0046,0250) FL, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  TangentialPower: number;
  /** Refractive Power (0046,0251) FL, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  RefractivePower: number;
  /** Relative Elevation (0046,0252) FL, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  RelativeElevation: number;
  /** Corneal Wavefront (0046,0253) FL, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  CornealWavefront: number;
}

/** Corneal Topography Map Analysis: PS3.3 Table C.8.30.3-1. */
export interface CornealTopographyMapAnalysisModule extends KeratometricMeasurementsMacro {
  /** Ophthalmic Mapping Device Type (0022,1415) CS, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  OphthalmicMappingDeviceType: DefinedTerm<'REFLECTION' | 'SLIT_BASED' | 'INTERFEROMETRY'>;
  /** Corneal Vertex Location (0046,0202) FL, VM 2, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  CornealVertexLocation: [number, number];
  /** Corneal Topography Surface (0046,0201) CS, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  CornealTopographySurface: 'A' | 'P';
  /** Pupil Centroid X-Coordinate (0046,0203) FL, VM 1, Type 1C if CornealTopographySurface is "A". [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  PupilCentroidXCoordinate?: number;
  /** Pupil Centroid Y-Coordinate (0046,0204) FL, VM 1, Type 1C if CornealTopographySurface is "A". [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  PupilCentroidYCoordinate?: number;
  /** Equivalent Pupil Radius (0046,0205) FL, VM 1, Type 1C if CornealTopographySurface is "A". [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  EquivalentPupilRadius?: number;
  /** Vertices of the Outline of Pupil (0046,0208) IS, VM 2-2n, Type 1C if CornealTopographySurface is "A". [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  VerticesOfTheOutlineOfPupil?: number[];
  /** Minimum Keratometric Sequence (0046,0215) SQ, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  MinimumKeratometricSequence: [CornealTopographyMapAnalysisMinimumKeratometricItem];
  /** Simulated Keratometric Cylinder Sequence (0046,0218) SQ, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  SimulatedKeratometricCylinderSequence: [CornealTopographyMapAnalysisSimulatedKeratometricCylinderItem];
  /** Average Corneal Power (0046,0220) FL, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  AverageCornealPower: number;
  /** Corneal I-S Value (0046,0224) FL, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  CornealISValue: number;
  /** Analyzed Area (0046,0227) FL, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  AnalyzedArea: number;
  /** Maximum Corneal Curvature Sequence (0046,0211) SQ, VM 1, Type 3. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  MaximumCornealCurvatureSequence?: [CornealTopographyMapAnalysisMaximumCornealCurvatureItem] | null;
  /** Surface Regularity Index (0046,0230) FL, VM 1, Type 3. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  SurfaceRegularityIndex?: number | null;
  /** Surface Asymmetry Index (0046,0232) FL, VM 1, Type 3. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  SurfaceAsymmetryIndex?: number | null;
  /** Corneal Eccentricity Index (0046,0234) FL, VM 1, Type 3. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  CornealEccentricityIndex?: number | null;
  /** Keratoconus Prediction Index (0046,0236) FL, VM 1, Type 3. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  KeratoconusPredictionIndex?: number | null;
  /** Decimal Potential Visual Acuity (0046,0238) FL, VM 1, Type 3. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  DecimalPotentialVisualAcuity?: number | null;
  /** Corneal Topography Map Quality Evaluation (0046,0242) CS, VM 1, Type 1C. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  CornealTopographyMapQualityEvaluation?: 'ACCEPTABLE' | 'MARGINAL' | 'NOT_ACCEPTABLE';
  /** Corneal Topography Map Type Code Sequence (0046,0207) SQ, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  CornealTopographyMapTypeCodeSequence: [CodeSequenceItem];
  /** Corneal Topography Mapping Normals Sequence (0046,0210) SQ, VM 1, Type 1C. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  CornealTopographyMappingNormalsSequence?: [ExternallySourcedDataSetIdentificationMacro];
  /** Source Image Sequence (0008,2112) SQ, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  SourceImageSequence: [CornealTopographyMapAnalysisSourceImageItem];
  /** Source Image Corneal Processed Data Sequence (0046,0244) SQ, VM 1, Type 1. [C.8.30.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.3.html#table_C.8.30.3-1) */
  SourceImageCornealProcessedDataSequence: CornealTopographyMapAnalysisSourceImageCornealProcessedDataItem[];
}

export const cornealTopographyMapAnalysisRules: TableRules = {
  kind: 'module',
  id: 'CornealTopographyMapAnalysis',
  name: 'Corneal Topography Map Analysis',
  table: 'table_C.8.30.3-1',
  section: 'sect_C.8.30.3',
  rows: [
    {
      keyword: 'OphthalmicMappingDeviceType',
      tag: '00221415',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['REFLECTION', 'SLIT_BASED', 'INTERFEROMETRY'] }],
    },
    { keyword: 'CornealVertexLocation', tag: '00460202', vr: 'FL', vm: '2', type: '1' },
    { keyword: 'CornealTopographySurface', tag: '00460201', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['A', 'P'] }] },
    {
      keyword: 'PupilCentroidXCoordinate',
      tag: '00460203',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'CornealTopographySurface' }, to: ['A'] }, decided: 'data', otherwise: 'forbidden', hash: 'dfad8047c28c' },
    },
    {
      keyword: 'PupilCentroidYCoordinate',
      tag: '00460204',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'CornealTopographySurface' }, to: ['A'] }, decided: 'data', otherwise: 'forbidden', hash: 'dfad8047c28c' },
    },
    {
      keyword: 'EquivalentPupilRadius',
      tag: '00460205',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'CornealTopographySurface' }, to: ['A'] }, decided: 'data', otherwise: 'forbidden', hash: 'dfad8047c28c' },
    },
    {
      keyword: 'VerticesOfTheOutlineOfPupil',
      tag: '00460208',
      vr: 'IS',
      vm: '2-2n',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'CornealTopographySurface' }, to: ['A'] }, decided: 'data', otherwise: 'forbidden', hash: 'dfad8047c28c' },
    },
    { include: () => keratometricMeasurementsRules },
    {
      keyword: 'MinimumKeratometricSequence',
      tag: '00460215',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'RadiusOfCurvature', tag: '00460075', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'KeratometricPower', tag: '00460076', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'KeratometricAxis', tag: '00460077', vr: 'FD', vm: '1', type: '1' },
      ],
    },
    {
      keyword: 'SimulatedKeratometricCylinderSequence',
      tag: '00460218',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'KeratometricPower', tag: '00460076', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'KeratometricAxis', tag: '00460077', vr: 'FD', vm: '1', type: '1' },
      ],
    },
    { keyword: 'AverageCornealPower', tag: '00460220', vr: 'FL', vm: '1', type: '1' },
    { keyword: 'CornealISValue', tag: '00460224', vr: 'FL', vm: '1', type: '1' },
    { keyword: 'AnalyzedArea', tag: '00460227', vr: 'FL', vm: '1', type: '1' },
    {
      keyword: 'MaximumCornealCurvatureSequence',
      tag: '00460211',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { keyword: 'MaximumCornealCurvature', tag: '00460212', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'MaximumCornealCurvatureLocation', tag: '00460213', vr: 'FL', vm: '2', type: '1' },
      ],
    },
    { keyword: 'SurfaceRegularityIndex', tag: '00460230', vr: 'FL', vm: '1', type: '3' },
    { keyword: 'SurfaceAsymmetryIndex', tag: '00460232', vr: 'FL', vm: '1', type: '3' },
    { keyword: 'CornealEccentricityIndex', tag: '00460234', vr: 'FL', vm: '1', type: '3' },
    { keyword: 'KeratoconusPredictionIndex', tag: '00460236', vr: 'FL', vm: '1', type: '3' },
    { keyword: 'DecimalPotentialVisualAcuity', tag: '00460238', vr: 'FL', vm: '1', type: '3' },
    {
      keyword: 'CornealTopographyMapQualityEvaluation',
      tag: '00460242',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'ef35a878ffb3', reason: 'knowledge', missing: 'whether a quality rating exists' },
      values: [{ kind: 'enumerated', terms: ['ACCEPTABLE', 'MARGINAL', 'NOT_ACCEPTABLE'] }],
    },
    {
      keyword: 'CornealTopographyMapTypeCodeSequence',
      tag: '00460207',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4268' }] }],
    },
    {
      keyword: 'CornealTopographyMappingNormalsSequence',
      tag: '00460210',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'ba2c4838f520', reason: 'knowledge', missing: 'whether normative data were used' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => externallySourcedDataSetIdentificationRules }],
    },
    {
      keyword: 'SourceImageSequence',
      tag: '00082112',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => imageSOPInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules }],
        },
      ],
    },
    {
      keyword: 'SourceImageCornealProcessedDataSequence',
      tag: '00460244',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'CornealPointLocation', tag: '00460247', vr: 'FL', vm: '3', type: '1' },
        { keyword: 'CornealPointEstimated', tag: '00460248', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['Y', 'N'] }] },
        { keyword: 'AxialPower', tag: '00460249', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'TangentialPower', tag: '00460250', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'RefractivePower', tag: '00460251', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'RelativeElevation', tag: '00460252', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'CornealWavefront', tag: '00460253', vr: 'FL', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCornealTopographyMapAnalysis = (dataset: object): Finding[] => validateTable(dataset, cornealTopographyMapAnalysisRules);
