/** Frames of an image's pixel data: their bytes, native or encapsulated, and their samples. */
import { originalOf } from '../dataset/originals.ts';
import { type CodedSize, codedSize } from './codecs/coded-size.ts';
import { loadCodec } from './codecs/registry.ts';
import type { CodedFrame, FrameCodec } from './codecs/codec.ts';
import { PixelDataError } from './errors.ts';
import { bitsOfNativeFrame, type PixelFormat, pixelFormatOf, samplesOfFrame } from './format.ts';
import { type FrameMap, joinFragments, mapFrames } from './fragments.ts';
import { keepStoredBits, nativeSamples, type Samples, samplesLike } from './samples.ts';
import { EXPLICIT_BIG_ENDIAN, isNative } from './syntaxes.ts';

/** Bytes of one frame as they are encoded. */
export interface FrameBytes {
  readonly bytes: Uint8Array;
  /** Bit of the first byte where the frame begins: one-bit native frames follow each other without padding. */
  readonly firstBit: number;
}

/** Bytes of native pixel data, little endian. */
export interface NativeData {
  readonly length: number;
  /** From `start` to before `end`, no more than there are. */
  read(start: number, end: number, signal?: AbortSignal): Uint8Array | Promise<Uint8Array>;
}

/** Where frames come from: a data set in memory, or a file of which only parts are read. */
export interface FrameSource {
  readonly format: PixelFormat;
  readonly transferSyntaxUID: string;
  /** What was wrong though reading went on. */
  readonly warnings: readonly string[];
  /** Native pixel data as they lie, for those who know that they are packed in another way; absent where they are not at hand. */
  readonly nativeData?: NativeData;
  /** `frameNumber` from 1. */
  frameBytes(frameNumber: number, signal?: AbortSignal): FrameBytes | Promise<FrameBytes>;
}

export function checkFrameNumber(frameNumber: number, format: PixelFormat): void {
  if (!Number.isInteger(frameNumber) || frameNumber < 1 || frameNumber > format.numberOfFrames)
    throw new PixelDataError(`an integer from 1 to ${format.numberOfFrames} is expected`, { frameNumber });
}

/** Where a native frame lies: first byte, byte after the last, and bit of the first byte. */
export function nativeRange(
  format: PixelFormat,
  frameNumber: number,
): { readonly start: number; readonly end: number; readonly firstBit: number } {
  const bits = bitsOfNativeFrame(format);
  const first = (frameNumber - 1) * bits;
  return { start: Math.floor(first / 8), end: Math.ceil((first + bits) / 8), firstBit: first % 8 };
}

function viewOf(value: unknown): Uint8Array | null {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : null;
}

/** Little endian 64-bit numbers of an Extended Offset Table, whatever shape it has in the data set. */
export function offsets64(value: unknown): readonly bigint[] | null {
  const bytes = viewOf(value);
  if (bytes !== null) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    return Array.from({ length: Math.floor(bytes.length / 8) }, (_, at) => view.getBigUint64(at * 8, true));
  }
  const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
  const numbers = list.flatMap((one): bigint[] => {
    if (typeof one === 'bigint') return [one];
    if (typeof one === 'number' && Number.isSafeInteger(one) && one >= 0) return [BigInt(one)];
    return [];
  });
  return numbers.length === 0 || numbers.length !== list.length ? null : numbers;
}

function fragmentsOf(dataset: object, format: PixelFormat): { readonly fragments: readonly Uint8Array[]; readonly table: Uint8Array } {
  const original = originalOf(dataset, format.keyword);
  if (original?.fragments) return { fragments: original.fragments, table: original.offsetTable ?? new Uint8Array(0) };
  const value: unknown = Reflect.get(dataset, format.keyword);
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  const fragments = list.map((one, at) => {
    const bytes = viewOf(one);
    if (bytes === null) throw new PixelDataError('an ArrayBuffer a frame is expected', { attribute: `${format.keyword}[${at}]` });
    return bytes;
  });
  return { fragments, table: new Uint8Array(0) };
}

/** Bytes of native pixel data, little endian. */
function nativeBytes(dataset: object, format: PixelFormat, transferSyntaxUID: string): Uint8Array {
  const original = originalOf(dataset, format.keyword);
  // Samples of 32 bits are written whole, high byte first, though the VR OW has words of 16.
  if (
    original?.bytes &&
    !original.littleEndian &&
    transferSyntaxUID === EXPLICIT_BIG_ENDIAN &&
    format.bitsAllocated === 32 &&
    original.vr === 'OW'
  ) {
    const copy = new Uint8Array(original.bytes);
    for (let at = 0; at + 4 <= copy.length; at += 4) copy.subarray(at, at + 4).reverse();
    return copy;
  }
  const value: unknown = Reflect.get(dataset, format.keyword);
  const only: unknown = Array.isArray(value) && value.length === 1 ? value[0] : value;
  const bytes = viewOf(only);
  if (bytes === null)
    throw new PixelDataError('one ArrayBuffer is expected in a native transfer syntax', { attribute: format.keyword, transferSyntaxUID });
  return bytes;
}

/**
 * The frames of a data set that is in memory. Nothing is decoded yet.
 * @param transferSyntaxUID of the file it came from; Explicit VR Little Endian for a data set made in memory.
 */
export function framesOf(dataset: object, transferSyntaxUID: string): FrameSource {
  const format = pixelFormatOf(dataset);
  if (isNative(transferSyntaxUID)) {
    const bytes = nativeBytes(dataset, format, transferSyntaxUID);
    const needed = nativeRange(format, format.numberOfFrames).end;
    // Some writers pad, and some give fewer frames; what is there can be read.
    const warnings =
      bytes.length === needed + (needed % 2) || bytes.length === needed
        ? []
        : [`pixel data have ${bytes.length} bytes, ${needed} are expected`];
    return {
      format,
      transferSyntaxUID,
      warnings,
      nativeData: { length: bytes.length, read: (start, end) => bytes.subarray(start, end) },
      frameBytes: (frameNumber) => {
        checkFrameNumber(frameNumber, format);
        const { start, end, firstBit } = nativeRange(format, frameNumber);
        if (end > bytes.length)
          throw new PixelDataError(`the frame ends at byte ${end}, the pixel data at ${bytes.length}`, {
            frameNumber,
            offset: bytes.length,
            attribute: format.keyword,
          });
        return { bytes: bytes.subarray(start, end), firstBit };
      },
    };
  }
  const { fragments, table } = fragmentsOf(dataset, format);
  const map: FrameMap = mapFrames({
    fragments,
    basicOffsetTable: table,
    extendedOffsetTable: offsets64(Reflect.get(dataset, 'ExtendedOffsetTable')),
    extendedOffsetTableLengths: offsets64(Reflect.get(dataset, 'ExtendedOffsetTableLengths')),
    numberOfFrames: format.numberOfFrames,
  });
  return {
    format,
    transferSyntaxUID,
    warnings: map.warnings,
    frameBytes: (frameNumber) => {
      checkFrameNumber(frameNumber, format);
      const frame = map.frames[frameNumber - 1];
      if (frame === undefined) throw new PixelDataError('the frame has no fragments', { frameNumber });
      return { bytes: joinFragments(fragments, frame), firstBit: 0 };
    },
  };
}

/** A frame decoded to the samples that are stored in it. */
export interface DecodedFrame {
  /** (row, column, sample), components side by side; only the stored bits, sign extended. */
  readonly samples: Samples;
  readonly rows: number;
  readonly columns: number;
  readonly samplesPerPixel: number;
  /** What the samples mean: `RGB` where decoding undid a colour transform, else as in the data set. */
  readonly photometricInterpretation: string;
}

function checkSize({ rows, columns, components }: CodedSize, format: PixelFormat): void {
  if (rows !== format.rows || columns !== format.columns || components !== format.samplesPerPixel)
    throw new PixelDataError(
      `the codestream has ${rows} × ${columns} pixels of ${components} samples, the data set says ${format.rows} × ${format.columns} of ${format.samplesPerPixel}`,
    );
}

/** Samples of the codestream in the width and sign that the data set declares. */
function fitted(coded: CodedFrame, format: PixelFormat): Samples {
  checkSize(coded, format);
  const { bitsPerSample, bytes } = coded;
  const width = bitsPerSample > 16 ? 32 : bitsPerSample > 8 ? 16 : 8;
  const declared = format.bitsAllocated === 1 ? 8 : format.bitsAllocated;
  if (width > declared)
    throw new PixelDataError(`the codestream has samples of ${bitsPerSample} bits, the data set allocates ${format.bitsAllocated}`);
  const source = samplesLike({ ...format, bitsAllocated: width, signed: coded.signed }, bytes.buffer);
  // A sign that only one of both has is the data set's to decide: the stored bits are the same.
  const precise =
    bitsPerSample < format.bitsStored
      ? { ...format, bitsStored: bitsPerSample, highBit: bitsPerSample - 1 }
      : { ...format, highBit: format.bitsStored - 1 };
  if (width === declared && coded.signed === format.signed) return keepStoredBits(source, precise);
  const out = samplesLike(format, new ArrayBuffer(samplesOfFrame(format) * (declared / 8)));
  out.set(source);
  return coded.signed === format.signed ? out : keepStoredBits(out, precise);
}

/** Decodes one frame by a codec that is loaded. */
export function decodeWithCodec(bytes: Uint8Array, format: PixelFormat, codec: FrameCodec): DecodedFrame {
  const size = codedSize(bytes);
  if (size !== null) checkSize(size, format);
  const coded = codec.decode(bytes, format);
  const { rows, columns, samplesPerPixel, photometricInterpretation } = format;
  return {
    samples: fitted(coded, format),
    rows,
    columns,
    samplesPerPixel,
    photometricInterpretation: coded.transformUndone ? 'RGB' : photometricInterpretation,
  };
}

/** Decodes one native frame. */
export function decodeNative({ bytes, firstBit }: FrameBytes, format: PixelFormat): DecodedFrame {
  const { rows, columns, samplesPerPixel, photometricInterpretation } = format;
  return {
    samples: keepStoredBits(nativeSamples(bytes, format, firstBit), format),
    rows,
    columns,
    samplesPerPixel,
    // Subsampled chrominance was repeated for every pixel.
    photometricInterpretation: photometricInterpretation === 'YBR_FULL_422' ? 'YBR_FULL' : photometricInterpretation,
  };
}

/**
 * Decodes frame `frameNumber` (from 1). A `PixelDataError` names frame, transfer syntax and what is wrong.
 */
export async function decodeFrame(source: FrameSource, frameNumber: number, signal?: AbortSignal): Promise<DecodedFrame> {
  const { format, transferSyntaxUID } = source;
  checkFrameNumber(frameNumber, format);
  signal?.throwIfAborted();
  try {
    const frame = await source.frameBytes(frameNumber, signal);
    if (isNative(transferSyntaxUID)) return decodeNative(frame, format);
    const codec = await loadCodec(transferSyntaxUID);
    return decodeWithCodec(frame.bytes, format, codec);
  } catch (error) {
    if (signal?.aborted === true) throw error;
    throw frameError(error, frameNumber, transferSyntaxUID);
  }
}

/** Decodes bytes of frames of a source, its codec loaded once; throws what `decodeFrame` rejects with. */
export async function frameDecoder(
  source: Pick<FrameSource, 'format' | 'transferSyntaxUID'>,
): Promise<(frame: FrameBytes, frameNumber: number) => DecodedFrame> {
  const { format, transferSyntaxUID } = source;
  const codec = isNative(transferSyntaxUID) ? null : await loadCodec(transferSyntaxUID);
  return (frame, frameNumber) => {
    try {
      return codec === null ? decodeNative(frame, format) : decodeWithCodec(frame.bytes, format, codec);
    } catch (error) {
      throw frameError(error, frameNumber, transferSyntaxUID);
    }
  };
}

/** What went wrong with a frame as an error that names frame and transfer syntax. */
export function frameError(error: unknown, frameNumber: number, transferSyntaxUID: string): PixelDataError {
  if (error instanceof PixelDataError && error.frameNumber !== undefined) return error;
  const reason = error instanceof PixelDataError ? error.reason : error instanceof Error ? error.message : String(error);
  const place = error instanceof PixelDataError ? { offset: error.offset, attribute: error.attribute } : {};
  return new PixelDataError(reason, { ...place, frameNumber, transferSyntaxUID }, error);
}

/** All frames, one after another, decoded as they are asked for. */
export async function* decodeFrames(source: FrameSource): AsyncGenerator<DecodedFrame> {
  for (let frameNumber = 1; frameNumber <= source.format.numberOfFrames; frameNumber++) yield await decodeFrame(source, frameNumber);
}
