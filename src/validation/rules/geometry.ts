/** Rules of geometry and acquisition: directions, spacings, shapes, matrices, quantities given twice. */
import type { Amount, ConsistencyRule } from './language.ts';
import { above, all, by, count, has, is, not, number, own, times, top } from './shorthand.ts';

/** Spacings of the image itself, which may be zero where there is one row or column only. */
const OF_IMAGE = ['PixelSpacing', 'ImagerPixelSpacing', 'NominalScannedPixelSpacing'] as const;
const SPACINGS = [
  'ImagePlanePixelSpacing',
  'CompensatorPixelSpacing',
  'DetectorElementSpacing',
  'PresentationPixelSpacing',
  'ObjectPixelSpacingInCenterOfBeam',
] as const;

const EXTENDED = all(above({ keyword: 'Rows' }, 1), above({ keyword: 'Columns' }, 1));

/** The same quantity in two units: the coarser is a whole number, rounded or cut off. */
const twice = (name: string, says: string, fine: string, coarse: string): ConsistencyRule => ({
  name,
  section: 'PS3.3 C.8.7.2',
  says,
  severity: 'warning',
  on: [fine],
  when: has(coarse),
  assert: { is: '=', to: times(number(own(coarse)), 1000), tolerance: 1000, relative: 0.01 },
});

const magnification: Amount = by(number(own('DistanceSourceToDetector')), number(own('DistanceSourceToPatient')));

/** Matrices that their tables call rigid: PS3.3 10.39, C.7.6.21, C.8.24.2, C.8.8.5 and C.36.2.4. */
const MAPPINGS = [
  'ImageToEquipmentMappingMatrix',
  'DevicePositionToEquipmentMappingMatrix',
  'VolumeToTransducerMappingMatrix',
  'VolumeToTableMappingMatrix',
  'FrameOfReferenceToDisplayedCoordinateSystemTransformationMatrix',
];

export const geometryRules: readonly ConsistencyRule[] = [
  {
    name: 'orientation-unit',
    section: 'PS3.3 C.7.6.2.1.1',
    says: 'Direction cosines are unit vectors',
    on: ['ImageOrientationPatient', 'ImageOrientationSlide', 'ImageOrientationVolume'],
    assert: { is: 'unit-vectors' },
  },
  {
    name: 'orientation-orthogonal',
    section: 'PS3.3 C.7.6.2.1.1',
    says: 'Row and column directions are orthogonal',
    on: ['ImageOrientationPatient', 'ImageOrientationSlide', 'ImageOrientationVolume'],
    assert: { is: 'orthogonal-vectors' },
  },
  {
    name: 'plane-normal-unit',
    section: 'PS3.3 C.11.24, C.11.31',
    says: 'The direction is a unit vector',
    on: ['PlaneNormal', 'LightDirection'],
    assert: { is: 'unit-vectors' },
  },
  {
    name: 'patient-orientation-letters',
    section: 'PS3.3 C.7.6.1.1.1',
    says: 'Patient Orientation is made of one to three abbreviations of directions',
    on: ['PatientOrientation'],
    assert: { is: 'orientation-letters' },
  },
  {
    name: 'patient-orientation-opposites',
    section: 'PS3.3 C.7.6.1.1.1',
    says: 'Patient Orientation names each axis once',
    on: ['PatientOrientation'],
    assert: { is: 'orientation-opposites' },
  },
  {
    name: 'patient-orientation-agrees',
    section: 'PS3.3 C.7.6.1.1.1',
    says: 'Patient Orientation agrees with Image Orientation (Patient)',
    on: ['PatientOrientation'],
    assert: { is: 'orientation-agrees' },
  },
  {
    name: 'spacing-not-negative',
    section: 'PS3.3 10.7.1.3',
    says: 'A spacing of pixels is not negative',
    on: [...SPACINGS],
    assert: { is: '>=', to: 0 },
  },
  {
    name: 'spacing-of-line-not-negative',
    section: 'PS3.3 10.7.1.3',
    says: 'A spacing of pixels is not negative, where there is one row or column only',
    on: [...OF_IMAGE],
    when: not(EXTENDED),
    assert: { is: '>=', to: 0 },
  },
  {
    name: 'spacing-not-zero',
    section: 'PS3.3 10.7.1.3',
    says: 'A spacing of pixels is more than zero, where there is more than one row and column',
    on: [...OF_IMAGE],
    when: EXTENDED,
    assert: { is: '>', to: 0 },
  },
  {
    name: 'magnification-factor',
    section: 'PS3.3 C.8.7.5, C.8.7.6, C.8.11.7',
    says: 'The magnification is the distance to the detector over that to the patient',
    severity: 'warning',
    on: ['EstimatedRadiographicMagnificationFactor'],
    when: all(above(own('DistanceSourceToDetector'), 0), above(own('DistanceSourceToPatient'), 0)),
    assert: { is: '=', to: magnification, relative: 0.02 },
  },
  twice('exposure-twice', 'Exposure in µAs is Exposure in another unit', 'ExposureInuAs', 'Exposure'),
  twice('exposure-time-twice', 'Exposure Time in µS is Exposure Time in another unit', 'ExposureTimeInuS', 'ExposureTime'),
  twice('tube-current-twice', 'X-Ray Tube Current in µA is X-Ray Tube Current in another unit', 'XRayTubeCurrentInuA', 'XRayTubeCurrent'),
  {
    name: 'excitation-wavelengths',
    section: 'PS3.3 C.8.34.5.1',
    says: 'There is one Item for each Item of Excitation Wavelength Sequence',
    on: ['PhotoacousticExcitationCharacteristicsSequence'],
    assert: { is: 'count', to: count(top('ExcitationWavelengthSequence')) },
  },
  {
    name: 'surface-model-descriptions',
    section: 'PS3.3 C.29.1.3',
    says: 'There is one Item for each Item of Surface Sequence',
    on: ['SurfaceModelDescriptionSequence'],
    assert: { is: 'count', to: count(top('SurfaceSequence')) },
  },
  {
    name: 'polygon-vertices',
    section: 'PS3.3 10.38',
    says: 'The outline has as many vertices as it says',
    on: ['VerticesOfThePolygonalOutline'],
    assert: { is: 'count', to: times(number(own('NumberOfPolygonalVertices')), 2) },
  },
  {
    name: 'polygon-vertices-once',
    section: 'PS3.3 10.38',
    says: 'A vertex of the outline is there once',
    on: ['VerticesOfThePolygonalOutline'],
    assert: { is: 'distinct-pairs' },
  },
  {
    name: 'matrix-last-row',
    section: 'PS3.3 C.20.2.1.2',
    says: 'The last row of a transformation matrix is 0, 0, 0, 1',
    on: ['FrameOfReferenceTransformationMatrix'],
    when: has('FrameOfReferenceTransformationMatrixType'),
    assert: { is: 'affine-last-row' },
  },
  {
    name: 'matrix-rigid',
    section: 'PS3.3 C.20.2.1.2',
    says: 'A RIGID matrix is orthonormal',
    on: ['FrameOfReferenceTransformationMatrix'],
    when: is('FrameOfReferenceTransformationMatrixType', 'RIGID'),
    assert: { is: 'rigid-matrix' },
  },
  {
    name: 'matrix-rigid-scale',
    section: 'PS3.3 C.20.2.1.2',
    says: 'A RIGID_SCALE matrix is orthogonal',
    on: ['FrameOfReferenceTransformationMatrix'],
    when: is('FrameOfReferenceTransformationMatrixType', 'RIGID_SCALE'),
    assert: { is: 'orthogonal-matrix' },
  },
  {
    name: 'mapping-matrix-last-row',
    section: 'PS3.3 C.36.1.1.11',
    says: 'The last row of a matrix from one coordinate system to another is 0, 0, 0, 1',
    on: MAPPINGS,
    assert: { is: 'affine-last-row' },
  },
  {
    name: 'mapping-matrix-rigid',
    section: 'PS3.3 C.36.1.1.11',
    says: 'The matrix from one coordinate system to another is rigid: orthonormal',
    on: MAPPINGS,
    assert: { is: 'rigid-matrix' },
  },
  {
    name: 'surface-points',
    section: 'PS3.3 C.27.2',
    says: 'Point Coordinates Data hold three coordinates for each surface point',
    on: ['PointCoordinatesData'],
    when: has('NumberOfSurfacePoints'),
    assert: { is: 'length', to: times(number(own('NumberOfSurfacePoints')), 12) },
  },
  {
    name: 'surface-vectors',
    section: 'PS3.3 C.27.3.1',
    says: 'Vector Coordinate Data hold as many vectors of as many dimensions as are announced',
    on: ['VectorCoordinateData'],
    assert: { is: 'length', to: times(number(own('NumberOfVectors')), number(own('VectorDimensionality')), 4) },
  },
  {
    name: 'surface-points-values',
    section: 'PS3.3 C.27.5',
    says: 'There is a P-Value for each surface point',
    on: ['SurfacePointPresentationValueData'],
    assert: { is: 'length', to: times(number({ keyword: 'NumberOfSurfacePoints', within: ['SurfacePointsSequence'] }), 2) },
  },
  {
    name: 'surface-points-colors',
    section: 'PS3.3 C.27.5',
    says: 'There is a colour for each surface point',
    on: ['SurfacePointColorCIELabValueData'],
    assert: { is: 'length', to: times(number({ keyword: 'NumberOfSurfacePoints', within: ['SurfacePointsSequence'] }), 6) },
  },
  {
    name: 'track-set-statistics',
    section: 'PS3.3 C.8.33.2',
    says: 'A statistic has a value for each track',
    on: ['FloatingPointValues'],
    in: ['TrackStatisticsSequence'],
    assert: { is: 'length', to: times(count({ keyword: 'TrackSequence' }), 4) },
  },
];
