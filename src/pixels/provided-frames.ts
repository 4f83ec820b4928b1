/** Frames that someone else fetches, such as by WADO-RS, for a data set whose metadata alone are at hand. */
import { PixelDataError } from './errors.ts';
import { bitsOfNativeFrame, pixelFormatOf, pixelKeywordOf } from './format.ts';
import { checkFrameNumber, type FrameBytes, type FrameSource } from './frames.ts';
import { isNative } from './syntaxes.ts';

/** A frame's bytes; with the bit of the first byte where a one-bit frame begins, where that is not 0. */
export type ProvidedFrame = Uint8Array | ArrayBuffer | FrameBytes;

/** Gives frame `frameNumber` (from 1) as it is encoded, without multipart boundaries. */
export type FrameProvider = (frameNumber: number, signal?: AbortSignal) => ProvidedFrame | Promise<ProvidedFrame>;

function bytesOf(frame: ProvidedFrame): FrameBytes {
  if (frame instanceof ArrayBuffer) return { bytes: new Uint8Array(frame), firstBit: 0 };
  return frame instanceof Uint8Array ? { bytes: frame, firstBit: 0 } : frame;
}

/**
 * @param dataset need not have pixel data.
 * @param transferSyntaxUID that the provider gives frames in.
 */
export function providedFrames(dataset: object, transferSyntaxUID: string, provider: FrameProvider): FrameSource {
  const keyword = pixelKeywordOf(dataset) ?? 'PixelData';
  const format = pixelFormatOf({ ...dataset, [keyword]: new ArrayBuffer(0) });
  const bits = bitsOfNativeFrame(format);
  const native = isNative(transferSyntaxUID);
  const warnings =
    native && bits % 8 !== 0
      ? ['frames end inside a byte: those without a first bit are taken to begin with the lowest bit of theirs']
      : [];
  return {
    format,
    transferSyntaxUID,
    warnings,
    frameBytes: async (frameNumber, signal) => {
      checkFrameNumber(frameNumber, format);
      const frame = bytesOf(await provider(frameNumber, signal));
      const needed = Math.ceil((bits + frame.firstBit) / 8);
      if (native && frame.bytes.length !== needed && frame.bytes.length !== needed + (needed % 2))
        throw new PixelDataError(`the provider gave ${frame.bytes.length} bytes, a frame has ${needed}`, {
          frameNumber,
          transferSyntaxUID,
        });
      if (!native && frame.bytes.length === 0) throw new PixelDataError('the provider gave no bytes', { frameNumber, transferSyntaxUID });
      return frame;
    },
  };
}
