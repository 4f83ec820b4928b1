/** `iodine-dicom/image`: any image read in parts, its frames, volumes, total pixel matrices, sources and dimensions. */
export type { BySourceOptions } from './by-source.ts';
export { ImageReadingError, type ImagePlace } from './errors.ts';
export type { DimensionPointer, MatrixPlace, ReadingWarning, SourceImage, SourceOfFrame } from './frame-index.ts';
export type { ReadingOptions } from './frame-loop.ts';
export { type ImageSource, type MetadataSource, openImage, type OpenImageOptions } from './open.ts';
export type { IndexRange, RegionOptions } from './ranges.ts';
export {
  type ImagePlanes,
  ImageReader,
  type ImageVolumeOptions,
  type PixelValueOptions,
  type TotalPixelMatrixOptions,
} from './reader.ts';
export type { FrameStack, NoStack, VolumeGeometryOptions } from './stack.ts';
