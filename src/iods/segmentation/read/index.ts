/** Reading segmentations: what `iodine-dicom/segmentation` hands on of this room. */
export type { BySourceOptions } from '../../image/by-source.ts';
export { ImageReadingError } from '../../image/errors.ts';
export type { DimensionPointer, MatrixPlace, SourceImage, SourceOfFrame } from '../../image/frame-index.ts';
export type { ReadingOptions } from '../../image/frame-loop.ts';
export type { ImageSource, MetadataSource } from '../../image/open.ts';
export type { IndexRange, RegionOptions } from '../../image/ranges.ts';
export type { FrameStack, NoStack, VolumeGeometryOptions } from '../../image/stack.ts';
export type { GeometryTarget, OnGeometryOptions } from './on-geometry.ts';
export { openSegmentation, type OpenSegmentationOptions } from './open.ts';
export type { OverlapRule, SegmentPixelOptions } from './options.ts';
export type { GeometryReadOptions, MatrixReadOptions, SegmentPlanes, SegmentsOnGeometry, VolumeReadOptions, Where } from './read-pixels.ts';
export {
  type FrameCriteria,
  type FrameOfSegmentation,
  SegmentationReader,
  type SegmentationReaderOptions,
  type SegmentFrames,
  type TrackedSegment,
} from './reader.ts';
export type { SegmentCriteria } from './search.ts';
export type { SegmentationWarning, SegmentOfFile } from './segment-table.ts';
