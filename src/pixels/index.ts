/** Pixel data: frames in and out of native and encapsulated attributes, codecs, and pixels as numbers that mean something. */
export { type ByteSource, byteSourceOf } from './byte-source.ts';
export { packBits, unpackBits } from './bits.ts';
export type { CodedFrame, EncodeOptions, FrameCodec } from './codecs/codec.ts';
export { decodableSyntaxes, type LocateFile, loadCodec, locateCodecFiles, registerCodec } from './codecs/registry.ts';
export { rgbToYbr, ybrToRgb } from './colour.ts';
export {
  type EncodedPixels,
  type EncodeFramesOptions,
  encodedPhotometric,
  encodeFrame,
  encodeFrames,
  nativePixelData,
} from './encode.ts';
export { PixelDataError, type PixelPlace } from './errors.ts';
export { findPixelData, type PixelDataPlace } from './find-pixel-data.ts';
export { bitsOfNativeFrame, type PixelFormat, type PixelKeyword, pixelFormatOf, pixelKeywordOf } from './format.ts';
export {
  type Encapsulated,
  type EncapsulatedFrames,
  encapsulate,
  type FrameFragments,
  type FrameMap,
  joinFragments,
  mapFrames,
} from './fragments.ts';
export {
  type DecodedFrame,
  decodeFrame,
  decodeFrames,
  decodeNative,
  decodeWithCodec,
  type FrameBytes,
  frameDecoder,
  frameError,
  type FrameSource,
  framesOf,
  type NativeData,
} from './frames.ts';
export { type OpenOptions, openPixelFile, type PixelFile } from './frames-in-file.ts';
export { type FrameProvider, type ProvidedFrame, providedFrames } from './provided-frames.ts';
export { type FileHandleLike, fileHandleSource, type UrlSourceOptions, urlSource } from './remote-sources.ts';
export { applyLut, applyPalette, expandSegments, type Lut, lutOf, type Palette, paletteOf } from './lut.ts';
export {
  applyModality,
  applyRealWorld,
  type ModalityTransform,
  modalityTransformOf,
  type RealWorldMap,
  realWorldMapsOf,
} from './real-world.ts';
export { decodeRle, encodeRle, RleError } from './rle.ts';
export type { Samples } from './samples.ts';
export { isNative, lossyCompression } from './syntaxes.ts';
export { type FrameValues, paddingRangeOf, readFrame, type ValueOptions, valuesOfFrame } from './values.ts';
export {
  applyVoiLut,
  applyVoiWindow,
  type OutputRange,
  type VoiFunction,
  type VoiWindow,
  voiLutsOf,
  voiWindowsOf,
} from './voi.ts';
export { type EncodedImage, type ReadVolumeOptions, readVolumeOfImage, readVolumeOfSeries } from './volumes.ts';
