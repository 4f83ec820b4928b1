/** How a native BINARY file really packs its pixels: as the standard says, each frame from a new byte, or a byte a pixel. */
import { type FrameBytes, type FrameSource, frameError, type NativeData } from '../../../pixels/frames.ts';
import { PixelDataError } from '../../../pixels/errors.ts';
import { isNative } from '../../../pixels/syntaxes.ts';
import type { Warn } from './segment-table.ts';

export type Packing = 'standard' | 'byte-a-frame' | 'byte-a-pixel';

function padded(bytes: number): number {
  return bytes + (bytes % 2);
}

/** The character 0: some writers, highdicom among them, pad to an even length with it and not with a zero byte. */
const PADS = 0x30;

/** True when bits `from` to before the end of the byte are 0. */
function restIsZero(byte: number, from: number): boolean {
  return from % 8 === 0 || byte >> (from % 8) === 0;
}

/**
 * How the pixels are packed, told from the length of the pixel data, and by the bits that must be 0: a wrong Number of Frames can give the
 * length of another way too.
 * The standard's way where nothing speaks for another.
 */
export async function packingOf(data: NativeData, pixels: number, frames: number): Promise<Packing> {
  const standard = Math.ceil((pixels * frames) / 8);
  const perFrame = Math.ceil(pixels / 8);
  const fits = (bytes: number): boolean => data.length === bytes || data.length === padded(bytes);
  if (pixels % 8 === 0 || frames === 1) return !fits(standard) && fits(pixels * frames) ? 'byte-a-pixel' : 'standard';
  if (!fits(perFrame * frames)) return !fits(standard) && fits(pixels * frames) ? 'byte-a-pixel' : 'standard';
  if (fits(standard)) {
    const tail = await data.read(standard - 1, data.length);
    const clean = restIsZero(tail[0] ?? 0, pixels * frames) && tail.subarray(1).every((byte) => byte === 0 || byte === PADS);
    if (clean) return 'standard';
  }
  for (let frame = 0; frame < frames; frame++) {
    const [last = 0] = await data.read((frame + 1) * perFrame - 1, (frame + 1) * perFrame);
    if (!restIsZero(last, pixels)) return 'standard';
  }
  return 'byte-a-frame';
}

/** Frames of a native BINARY file in the packing that it really has; others as they are. */
export async function repackedFrames(source: FrameSource, warn: Warn): Promise<FrameSource> {
  const { format, nativeData } = source;
  if (nativeData === undefined || format.bitsAllocated !== 1 || !isNative(source.transferSyntaxUID)) return source;
  const pixels = format.rows * format.columns * format.samplesPerPixel;
  const packing = await packingOf(nativeData, pixels, format.numberOfFrames);
  if (packing === 'standard') return source;
  warn({
    message:
      packing === 'byte-a-frame'
        ? `frames of ${pixels} pixels each begin with a new byte, against PS3.5 8.1.1; they are read so`
        : 'pixels of one bit have a byte each, against PS3.5 8.1.1; they are read so',
  });
  const size = packing === 'byte-a-frame' ? Math.ceil(pixels / 8) : pixels;
  const checked = (bytes: Uint8Array, frameNumber: number): FrameBytes => {
    if (bytes.length < size)
      throw frameError(new PixelDataError(`the frame has ${bytes.length} of ${size} bytes`), frameNumber, source.transferSyntaxUID);
    return { bytes, firstBit: 0 };
  };
  return {
    ...source,
    format: packing === 'byte-a-frame' ? format : { ...format, bitsAllocated: 8, bitsStored: 8, highBit: 7 },
    warnings: [],
    frameBytes: (frameNumber, signal) => {
      const bytes = nativeData.read((frameNumber - 1) * size, frameNumber * size, signal);
      return bytes instanceof Promise ? bytes.then((all) => checked(all, frameNumber)) : checked(bytes, frameNumber);
    },
  };
}
