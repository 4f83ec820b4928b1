/** Geometry of images and volumes: affines, coordinates, tiles, stacks, volumes. Lengths in mm; reference coordinates in LPS. */
export * from './affine.ts';
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
export * from './orientation.ts';
export { type AffineOptions, affineFromAttributes, affineFromImageCoordinates, checkedPlane, type PlaneGeometry } from './plane.ts';
export * from './stack.ts';
export * from './tiles.ts';
export * from './transformers.ts';
export type { Vector3 } from './vectors.ts';
export { type Channel, RGB_CHANNEL, Volume, type VolumeAttributes } from './volume.ts';
export { type VolumeMapOptions, VolumeToVolumeTransformer } from './volume-transformer.ts';
