/** Geometry of images and volumes: affines, coordinates, tiles, stacks, volumes. Lengths in mm; reference coordinates in LPS. */
export {
  type Row4,
  type Matrix4,
  type Matrix3,
  ORTHOGONAL_TOLERANCE,
  IDENTITY,
  fromColumns,
  columnsOf,
  translationOf,
  multiply,
  determinant,
  invert,
  applyTo,
  applyToAll,
  isOrthogonal,
  affinesEqual,
  matrix4,
} from './affine.ts';
export { SpatialError } from './errors.ts';
export {
  type AttributesOfVolume,
  affineFromComponents,
  type ComponentsOfVolume,
  type FrameOfReference,
  gridFromAttributes,
  gridFromComponents,
  VolumeGeometry,
} from './geometry.ts';
export type { GridAttributes, Padding, PixelMeasuresItem, SlidePositionItem } from './grid.ts';
export {
  type CoordinateSystem,
  imageCoordinateSystem,
  isMultiFrame,
  isTiled,
  type PlaneOptions,
  planeOfImage,
  planesOfImage,
} from './image-plane.ts';
export { type VolumeOfImages, type VolumeOptions, volumeOfImage, volumeOfSeries } from './image-volume.ts';
export type { AxisMap, Crop, IndexMap, PadWidth, Range, SpatialAxis, SpatialShape } from './index-map.ts';
export { matchingMap } from './match.ts';
export type { NumberArray } from './number-array.ts';
export {
  type PatientDirection,
  type PatientOrientation,
  type PatientOrientationLike,
  type Handedness,
  type IndexDirection,
  type IndexConvention,
  type ImageOrientation,
  type PlaneAxes,
  LPS,
  RAS,
  VOLUME_INDEX_CONVENTION,
  oppositeDirection,
  directionVector,
  patientOrientation,
  orientationVectors,
  normalVector,
  axisVectors,
  rotationForPatientOrientation,
  closestPatientOrientation,
  handednessOf,
  affineToConvention,
} from './orientation.ts';
export { type AffineOptions, affineFromAttributes, affineFromImageCoordinates, checkedPlane, type PlaneGeometry } from './plane.ts';
export {
  type SortOptions,
  type StackOptions,
  type Irregularity,
  type Stack,
  type SeriesOptions,
  SPACING_TOLERANCE,
  PERPENDICULAR_TOLERANCE,
  planeSortIndex,
  regularStack,
  regularSeries,
  datasetSortIndex,
  sortDatasets,
} from './stack.ts';
export {
  type TileGrid,
  type TilePosition,
  type TiledFullFrame,
  type TileOptions,
  tilesOf,
  tilePixelMatrix,
  tilePositions,
  slideOffsets,
  tiledFullFrameCount,
  tiledFullFrame,
  tiledFullFrames,
  areTiledFull,
  tileOf,
} from './tiles.ts';
export {
  type PixelIndex,
  type ImagePoint,
  type PlanePoint,
  type PairOptions,
  arePlanesCoplanar,
  arePointsCoplanar,
  PixelToReferenceTransformer,
  ReferenceToPixelTransformer,
  PixelToPixelTransformer,
  ImageToReferenceTransformer,
  ReferenceToImageTransformer,
  ImageToImageTransformer,
} from './transformers.ts';
export type { Vector3 } from './vectors.ts';
export { type Channel, RGB_CHANNEL, Volume, type VolumeAttributes } from './volume.ts';
export { type VolumeMapOptions, VolumeToVolumeTransformer } from './volume-transformer.ts';
