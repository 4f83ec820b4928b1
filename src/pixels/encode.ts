/** Encoding frames for Pixel Data: native bytes, or one fragment a frame. */
import { packBits } from './bits.ts';
import type { EncodeOptions, FrameCodec } from './codecs/codec.ts';
import { loadCodec } from './codecs/registry.ts';
import { PixelDataError } from './errors.ts';
import { bitsOfNativeFrame, type PixelFormat, samplesOfFrame } from './format.ts';
import { encapsulate } from './fragments.ts';
import { type Samples, sampleBytes } from './samples.ts';
import * as uid from './syntaxes.ts';

export interface EncodeFramesOptions extends EncodeOptions {
  /** Offset table of encapsulated frames; default `basic`. */
  readonly offsetTable?: 'basic' | 'extended' | 'none';
}

/** Attributes of the Image Pixel Macro that hold encoded frames; assign them to the data set. */
export interface EncodedPixels {
  /** One buffer of even length when native, one a frame when encapsulated. */
  readonly PixelData: ArrayBuffer | ArrayBuffer[];
  readonly ExtendedOffsetTable?: ArrayBuffer;
  readonly ExtendedOffsetTableLengths?: ArrayBuffer;
  /** As the transfer syntax makes of it: RGB becomes YBR_FULL_422 in JPEG baseline, YBR_RCT or YBR_ICT in JPEG 2000. */
  readonly PhotometricInterpretation: string;
  readonly PlanarConfiguration?: 0;
  readonly LossyImageCompression?: '01';
  /** Native bytes divided by encoded ones, in all frames. */
  readonly LossyImageCompressionRatio?: number[];
  readonly LossyImageCompressionMethod?: string[];
}

/** What samples of `format` are called once they are encoded. */
export function encodedPhotometric(format: PixelFormat, transferSyntaxUID: string): string {
  const { photometricInterpretation: given, samplesPerPixel } = format;
  if (samplesPerPixel !== 3) return given;
  switch (transferSyntaxUID) {
    case uid.JPEG_BASELINE:
      return 'YBR_FULL_422';
    case uid.JPEG_2000:
      return given === 'RGB' ? 'YBR_ICT' : given;
    case uid.JPEG_2000_LOSSLESS:
    case uid.HTJ2K_LOSSLESS:
    case uid.HTJ2K_LOSSLESS_RPCL:
      return given === 'RGB' ? 'YBR_RCT' : given;
    default:
      return given;
  }
}

function checkFormat(format: PixelFormat, transferSyntaxUID: string): void {
  const place = { transferSyntaxUID, attribute: 'PhotometricInterpretation' };
  if (format.planarConfiguration === 1)
    throw new PixelDataError('samples of a pixel are given side by side', { ...place, attribute: 'PlanarConfiguration' });
  if (format.photometricInterpretation.endsWith('_422'))
    throw new PixelDataError('samples are given for every pixel, as YBR_FULL; subsampling is the encoder’s', place);
  if (
    format.samplesPerPixel === 3 &&
    transferSyntaxUID === uid.JPEG_BASELINE &&
    !/^(?:RGB|YBR_FULL)$/.test(format.photometricInterpretation)
  )
    throw new PixelDataError('JPEG baseline takes RGB or YBR_FULL', place);
  if (format.samplesPerPixel === 3 && /^YBR_(?:RCT|ICT)$/.test(format.photometricInterpretation))
    throw new PixelDataError('samples are given as RGB; the colour transform is the encoder’s', place);
}

/** Throws unless every sample fits the stored bits. */
function checkRange(samples: Samples, format: PixelFormat, frameNumber: number): void {
  const { bitsStored, bitsAllocated, signed } = format;
  if (format.keyword !== 'PixelData' || (bitsStored === bitsAllocated && bitsAllocated > 1)) return;
  const least = signed ? -(2 ** (bitsStored - 1)) : 0;
  const most = least + 2 ** bitsStored - 1;
  for (let at = 0; at < samples.length; at++) {
    const value = samples[at] ?? 0;
    if (value < least || value > most)
      throw new PixelDataError(`sample ${at} is ${value}; ${bitsStored} bits hold ${least} to ${most}`, {
        frameNumber,
        attribute: 'BitsStored',
      });
  }
}

function encodeOne(samples: Samples, format: PixelFormat, codec: FrameCodec, options: EncodeOptions): Uint8Array<ArrayBuffer> {
  if (!codec.encode) throw new PixelDataError('frames can be decoded from this transfer syntax, not encoded in it');
  // The JPEG 2000 family holds one-bit pixels as components of one bit; codecs take a byte each.
  const bytes = format.bitsAllocated === 1 ? Uint8Array.from(samples) : sampleBytes(samples, format);
  return codec.encode(bytes, format, options);
}

/** One frame in an encapsulated transfer syntax: (row, column, sample), components side by side. */
export async function encodeFrame(
  samples: Samples,
  format: PixelFormat,
  transferSyntaxUID: string,
  options: EncodeOptions = {},
): Promise<Uint8Array<ArrayBuffer>> {
  checkFormat(format, transferSyntaxUID);
  const codec = await loadCodec(transferSyntaxUID);
  try {
    if (samples.length !== samplesOfFrame(format))
      throw new PixelDataError(`${samplesOfFrame(format)} samples are expected, not ${samples.length}`);
    checkRange(samples, format, 1);
    return encodeOne(samples, format, codec, options);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new PixelDataError(reason, { transferSyntaxUID }, error);
  }
}

/** Frames as native pixel data: one buffer, padded to even length with a zero byte; one-bit frames without gaps. */
export function nativePixelData(frames: Iterable<Samples>, format: PixelFormat): ArrayBuffer {
  const samples = samplesOfFrame(format);
  const total = format.numberOfFrames * samples;
  const byteLength = format.bitsAllocated === 1 ? Math.ceil(total / 8) : (total * format.bitsAllocated) / 8;
  const out = new Uint8Array(byteLength + (byteLength % 2));
  const aligned = bitsOfNativeFrame(format) % 8 === 0;
  const bits = aligned ? null : new Uint8Array(total);
  let count = 0;
  for (const frame of frames) {
    if (count === format.numberOfFrames)
      throw new PixelDataError(`there are more frames than ${format.numberOfFrames}`, { attribute: 'NumberOfFrames' });
    if (frame.length !== samples)
      throw new PixelDataError(`${samples} samples are expected, not ${frame.length}`, { frameNumber: count + 1 });
    checkRange(frame, format, count + 1);
    if (bits) bits.set(frame, count * samples);
    else {
      const bytes = sampleBytes(frame, format);
      out.set(bytes, count * bytes.length);
    }
    count++;
  }
  if (count !== format.numberOfFrames)
    throw new PixelDataError(`${count} frames are there, ${format.numberOfFrames} are expected`, { attribute: 'NumberOfFrames' });
  if (bits) out.set(packBits(bits));
  return out.buffer;
}

/**
 * Frames as attributes of a data set in the given transfer syntax. `format` describes the samples that are given:
 * colour as RGB (or YBR_FULL), side by side; a byte a one-bit pixel.
 */
export async function encodeFrames(
  frames: Iterable<Samples>,
  format: PixelFormat,
  transferSyntaxUID: string,
  options: EncodeFramesOptions = {},
): Promise<EncodedPixels> {
  checkFormat(format, transferSyntaxUID);
  const planar = format.samplesPerPixel > 1 ? { PlanarConfiguration: 0 as const } : {};
  if (uid.isNative(transferSyntaxUID))
    return { PixelData: nativePixelData(frames, format), PhotometricInterpretation: format.photometricInterpretation, ...planar };
  const codec = await loadCodec(transferSyntaxUID);
  const encoded: Uint8Array[] = [];
  for (const frame of frames) {
    const frameNumber = encoded.length + 1;
    try {
      if (frame.length !== samplesOfFrame(format))
        throw new PixelDataError(`${samplesOfFrame(format)} samples are expected, not ${frame.length}`);
      checkRange(frame, format, frameNumber);
      encoded.push(encodeOne(frame, format, codec, options));
    } catch (error) {
      const reason = error instanceof PixelDataError ? error.reason : error instanceof Error ? error.message : String(error);
      throw new PixelDataError(reason, { frameNumber, transferSyntaxUID }, error);
    }
  }
  if (encoded.length !== format.numberOfFrames)
    throw new PixelDataError(`${encoded.length} frames are there, ${format.numberOfFrames} are expected`, { attribute: 'NumberOfFrames' });
  const packed = encapsulate(encoded, options.offsetTable);
  const { lossy, method } = uid.lossyCompression(transferSyntaxUID);
  const size = encoded.reduce((sum, one) => sum + one.length, 0);
  const native = (samplesOfFrame(format) * format.numberOfFrames * format.bitsAllocated) / 8;
  return {
    PixelData: packed.frames,
    ...(packed.extendedOffsetTable === null ? {} : { ExtendedOffsetTable: packed.extendedOffsetTable }),
    ...(packed.extendedOffsetTableLengths === null ? {} : { ExtendedOffsetTableLengths: packed.extendedOffsetTableLengths }),
    PhotometricInterpretation: encodedPhotometric(format, transferSyntaxUID),
    ...planar,
    ...(lossy === '01' && method !== null
      ? {
          LossyImageCompression: '01' as const,
          LossyImageCompressionRatio: [Number((native / size).toPrecision(6))],
          LossyImageCompressionMethod: [method],
        }
      : {}),
  };
}
