/** `iodine-dicom/segmentation`: segmentations and what their options are made of. */
export { type AlgorithmIdentification, algorithmItem, algorithmOf } from '../../content/algorithm.ts';
export {
  type CIELab,
  type CIELabValue,
  type Color,
  cielab,
  cielabOf,
  cielabOfRgb,
  cielabOfValue,
  cielabValue,
  type Rgb,
  rgbOfCielab,
  rgbOfText,
} from '../../content/cielab.ts';
export { type Code, code, codeKey, codeOf, sameCode } from '../../content/code.ts';
export { AuthoringError } from '../../content/errors.ts';
export { checkedIccProfile, srgbProfile } from '../../content/icc.ts';
export { type PaletteAttributes, type PaletteOptions, paletteAttributes } from '../../content/palette.ts';
export { type PersonIdentification, personIdentification } from '../../content/person-identification.ts';
export { type BuilderOptions, type FrameAt, type LabelMapBuilderOptions, SegmentationBuilder } from './builder.ts';
export { type ReferencedPart, referencedImages, segmentOfFrame } from '../../content/referenced-images.ts';
export type {
  BinaryKind,
  DimensionOrganization,
  FractionalKind,
  FractionalType,
  LabelMapKind,
  LabelMapOptions,
  LabelPalette,
  OwnGeometry,
  SegmentArray,
  SegmentationBase,
  SegmentationOptions,
  SegmentationType,
  SegmentLayout,
  SegmentPixels,
  Tiling,
} from './content.ts';
export {
  type AddedSegment,
  editSegmentation,
  planesOf,
  type SegmentationEdit,
  type StoredSegmentation,
  toBinary,
  toFractional,
  toLabelMap,
} from './edit.ts';
export { SegmentationError, type SegmentationPlace } from './errors.ts';
export { LabelMapSegmentation } from './label-map.ts';
export { createSegmentationPyramid, type PyramidMatrix, type PyramidOptions, resizedMatrix } from './pyramid.ts';
export { Segmentation } from './segmentation.ts';
export {
  type FoundSegment,
  findSegment,
  type ModifiedCode,
  type SegmentAlgorithmType,
  type SegmentDescription,
  segmentDescriptionOf,
  segmentItem,
} from './segments.ts';
export {
  type BySourceOptions,
  type DimensionPointer,
  type FrameCriteria,
  type FrameOfSegmentation,
  type FrameStack,
  type GeometryReadOptions,
  type GeometryTarget,
  ImageReadingError,
  type ImageSource,
  type IndexRange,
  type MatrixPlace,
  type MatrixReadOptions,
  type MetadataSource,
  type NoStack,
  type OnGeometryOptions,
  openSegmentation,
  type OpenSegmentationOptions,
  type OverlapRule,
  type ReadingOptions,
  type RegionOptions,
  SegmentationReader,
  type SegmentationReaderOptions,
  type SegmentationWarning,
  type SegmentCriteria,
  type SegmentFrames,
  type SegmentOfFile,
  type SegmentPixelOptions,
  type SegmentPlanes,
  type SegmentsOnGeometry,
  type SourceImage,
  type SourceOfFrame,
  type TrackedSegment,
  type VolumeGeometryOptions,
  type VolumeReadOptions,
  type Where,
} from './read/index.ts';
