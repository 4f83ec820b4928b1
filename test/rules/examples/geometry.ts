/** Examples of the rules of geometry, acquisition, surfaces. */
import { bytes, type Example } from './form.ts';

const ct = 'ct-image';
const xray = 'digital-x-ray-image';
const identity = [1, 0, 0, 5, 0, 1, 0, 6, 0, 0, 1, 7, 0, 0, 0, 1];
const matrices = 'RegistrationSequence.MatrixRegistrationSequence.MatrixSequence';
const matrix = (values: readonly number[], type: string) => ({
  FrameOfReferenceTransformationMatrixType: type,
  FrameOfReferenceTransformationMatrix: [...values],
});
const scaled = [2, 0, 0, 0, 0, 3, 0, 0, 0, 0, 4, 0, 0, 0, 0, 1];
const sheared = [1, 0.5, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

export const geometryExamples: Readonly<Record<string, Example>> = {
  'surface-model-descriptions': {
    iod: 'generic-implant-template',
    root: { NumberOfSurfaces: 2, SurfaceSequence: [{ SurfaceNumber: 1 }, { SurfaceNumber: 2 }] },
    pass: { SurfaceModelDescriptionSequence: [{ ReferencedSurfaceNumber: 1 }, { ReferencedSurfaceNumber: 2 }] },
    fail: { SurfaceModelDescriptionSequence: [{ ReferencedSurfaceNumber: 1 }] },
  },
  'excitation-wavelengths': {
    iod: 'photoacoustic-image',
    at: 'SharedFunctionalGroupsSequence',
    root: { ExcitationWavelengthSequence: [{ ExcitationWavelength: 700 }, { ExcitationWavelength: 800 }] },
    pass: { PhotoacousticExcitationCharacteristicsSequence: [{ ExcitationWavelength: 700 }, { ExcitationWavelength: 800 }] },
    fail: { PhotoacousticExcitationCharacteristicsSequence: [{ ExcitationWavelength: 700 }] },
  },
  'orientation-unit': {
    iod: ct,
    pass: { ImageOrientationPatient: [1, 0, 0, 0, 1, 0] },
    fail: { ImageOrientationPatient: [1, 0, 0, 0, 1.1, 0] },
  },
  'orientation-orthogonal': {
    iod: ct,
    pass: { ImageOrientationPatient: [1, 0, 0, 0, 0.6, 0.8] },
    fail: { ImageOrientationPatient: [1, 0, 0, 0.6, 0.8, 0] },
  },
  'plane-normal-unit': {
    iod: 'volume-rendering-volumetric-presentation-state',
    on: 'LightDirection',
    pass: { LightDirection: [0, 0, -1] },
    fail: { LightDirection: [0, 0, -2] },
  },
  'patient-orientation-letters': {
    iod: xray,
    pass: { PatientOrientation: ['L', 'FP'] },
    fail: { PatientOrientation: ['L', 'X'] },
  },
  'patient-orientation-opposites': {
    iod: xray,
    pass: { PatientOrientation: ['LP', 'F'] },
    fail: { PatientOrientation: ['LR', 'F'] },
  },
  'patient-orientation-agrees': {
    iod: ct,
    root: { ImageOrientationPatient: [1, 0, 0, 0, 1, 0] },
    pass: { PatientOrientation: ['L', 'P'] },
    fail: { PatientOrientation: ['R', 'P'] },
  },
  'spacing-not-negative': { iod: 'rt-image', pass: { ImagePlanePixelSpacing: [0.5, 0.5] }, fail: { ImagePlanePixelSpacing: [0.5, -0.5] } },
  'spacing-of-line-not-negative': {
    iod: ct,
    root: { Rows: 1, Columns: 4, PixelData: bytes(8) },
    pass: { PixelSpacing: [0, 0.5] },
    fail: { PixelSpacing: [-0.5, 0.5] },
  },
  'spacing-not-zero': { iod: ct, root: { Rows: 4, Columns: 4 }, pass: { PixelSpacing: [0.5, 0.5] }, fail: { PixelSpacing: [0, 0.5] } },
  'magnification-factor': {
    iod: 'x-ray-angiographic-image',
    root: { DistanceSourceToDetector: 1500, DistanceSourceToPatient: 1000 },
    pass: { EstimatedRadiographicMagnificationFactor: 1.5 },
    fail: { EstimatedRadiographicMagnificationFactor: 1.2 },
  },
  'exposure-twice': { iod: ct, root: { Exposure: 12 }, pass: { ExposureInuAs: 12340 }, fail: { ExposureInuAs: 12 } },
  'exposure-time-twice': { iod: xray, root: { ExposureTime: 20 }, pass: { ExposureTimeInuS: 20500 }, fail: { ExposureTimeInuS: 20 } },
  'tube-current-twice': {
    iod: xray,
    root: { XRayTubeCurrent: 100 },
    pass: { XRayTubeCurrentInuA: 100400 },
    fail: { XRayTubeCurrentInuA: 100 },
  },
  'polygon-vertices': {
    iod: 'rt-image',
    at: 'EnhancedRTBeamLimitingDeviceSequence.FixedRTBeamDelimiterDeviceSequence',
    beside: { DeviceIndex: 1 },
    pass: { OutlineShapeType: 'POLYGONAL', NumberOfPolygonalVertices: 3, VerticesOfThePolygonalOutline: [0, 0, 4, 0, 4, 4] },
    fail: { OutlineShapeType: 'POLYGONAL', NumberOfPolygonalVertices: 4, VerticesOfThePolygonalOutline: [0, 0, 4, 0, 4, 4] },
  },
  'polygon-vertices-once': {
    iod: 'rt-image',
    at: 'EnhancedRTBeamLimitingDeviceSequence.FixedRTBeamDelimiterDeviceSequence',
    beside: { DeviceIndex: 1 },
    pass: { OutlineShapeType: 'POLYGONAL', NumberOfPolygonalVertices: 4, VerticesOfThePolygonalOutline: [0, 0, 4, 0, 4, 4, 0, 4] },
    fail: { OutlineShapeType: 'POLYGONAL', NumberOfPolygonalVertices: 4, VerticesOfThePolygonalOutline: [0, 0, 4, 0, 4, 4, 0, 0] },
  },
  'matrix-last-row': {
    iod: 'spatial-registration',
    at: matrices,
    pass: matrix(sheared, 'AFFINE'),
    fail: matrix([...sheared.slice(0, 12), 1, 0, 0, 1], 'AFFINE'),
  },
  'matrix-rigid': { iod: 'spatial-registration', at: matrices, pass: matrix(identity, 'RIGID'), fail: matrix(scaled, 'RIGID') },
  'matrix-rigid-scale': {
    iod: 'spatial-registration',
    at: matrices,
    pass: matrix(scaled, 'RIGID_SCALE'),
    fail: matrix(sheared, 'RIGID_SCALE'),
  },
  'mapping-matrix-last-row': {
    iod: 'tomotherapeutic-radiation',
    at: 'TreatmentPositionSequence',
    pass: { ImageToEquipmentMappingMatrix: identity },
    fail: { ImageToEquipmentMappingMatrix: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 0, 0, 1] },
  },
  'mapping-matrix-rigid': {
    iod: 'tomotherapeutic-radiation',
    at: 'TreatmentPositionSequence',
    pass: { ImageToEquipmentMappingMatrix: [0, 1, 0, 5, -1, 0, 0, 6, 0, 0, 1, 7, 0, 0, 0, 1] },
    fail: { ImageToEquipmentMappingMatrix: scaled },
  },
  'surface-points': {
    iod: 'surface-segmentation',
    at: 'SurfaceSequence.SurfacePointsSequence',
    pass: { NumberOfSurfacePoints: 2, PointCoordinatesData: bytes(24) },
    fail: { NumberOfSurfacePoints: 3, PointCoordinatesData: bytes(24) },
  },
  'surface-vectors': {
    iod: 'surface-segmentation',
    at: 'SurfaceSequence.SurfacePointsNormalsSequence',
    pass: { NumberOfVectors: 2, VectorDimensionality: 3, VectorCoordinateData: bytes(24) },
    fail: { NumberOfVectors: 2, VectorDimensionality: 2, VectorCoordinateData: bytes(24) },
  },
  'surface-points-values': {
    iod: 'surface-scan-point-cloud',
    root: { SurfacePointsSequence: [{ NumberOfSurfacePoints: 3, PointCoordinatesData: bytes(36) }] },
    pass: { SurfacePointPresentationValueData: bytes(6) },
    fail: { SurfacePointPresentationValueData: bytes(4) },
  },
  'surface-points-colors': {
    iod: 'surface-scan-point-cloud',
    root: { SurfacePointsSequence: [{ NumberOfSurfacePoints: 3, PointCoordinatesData: bytes(36) }] },
    pass: { SurfacePointColorCIELabValueData: bytes(18) },
    fail: { SurfacePointColorCIELabValueData: bytes(6) },
  },
  'track-set-statistics': {
    iod: 'tractography-results',
    at: 'TrackSetSequence.TrackStatisticsSequence',
    beside: { TrackSequence: [{ PointCoordinatesData: bytes(24) }, { PointCoordinatesData: bytes(24) }] },
    pass: { FloatingPointValues: bytes(8) },
    fail: { FloatingPointValues: bytes(4) },
  },
};
