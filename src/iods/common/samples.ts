/** Samples out of Pixel Data that Iodine encodes: native or RLE Lossless. */
import { AuthoringError } from '../../content/errors.ts';
import { unpackBits } from '../../pixels/bits.ts';
import { decodeRle } from '../../pixels/rle.ts';

function number(image: object, keyword: string, otherwise: number): number {
  const value: unknown = Object.hasOwn(image, keyword) ? Reflect.get(image, keyword) : undefined;
  return typeof value === 'number' ? value : otherwise;
}

/** Native bytes of all frames out of their fragments. */
function decoded(frames: readonly unknown[], length: number, layout: Parameters<typeof decodeRle>[1]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(length);
  frames.forEach((frame, index) => {
    if (!(frame instanceof ArrayBuffer)) throw new AuthoringError('PixelData', `frame ${index + 1} is no ArrayBuffer`);
    bytes.set(decodeRle(new Uint8Array(frame), layout), (index * length) / frames.length);
  });
  return bytes;
}

/**
 * Samples as they were given: frame after frame, row by row, samples of a pixel side by side; pixels of one bit as one byte each.
 * @throws AuthoringError when the data set has no pixels or they have other than 1, 8 or 16 bits; RleError for broken fragments.
 */
export function samplesOf(image: object): Uint8Array | Uint16Array {
  const data: unknown = Object.hasOwn(image, 'PixelData') ? Reflect.get(image, 'PixelData') : undefined;
  const [rows, columns] = [number(image, 'Rows', 0), number(image, 'Columns', 0)];
  const samplesPerPixel = number(image, 'SamplesPerPixel', 1);
  const bits = number(image, 'BitsAllocated', 0);
  if (bits !== 1 && bits !== 8 && bits !== 16) throw new AuthoringError('BitsAllocated', `is ${bits}; 1, 8 and 16 are read here`);
  const count = rows * columns * samplesPerPixel * number(image, 'NumberOfFrames', 1);
  const length = (count * bits) / 8;
  if (Array.isArray(data) && bits !== 1) {
    const bytes = decoded(data, length, { rows, columns, samplesPerPixel, bitsAllocated: bits });
    return bits === 8 ? bytes : new Uint16Array(bytes.buffer);
  }
  if (!(data instanceof ArrayBuffer)) throw new AuthoringError('PixelData', 'is missing, or not native as pixels of one bit are');
  if (data.byteLength < length) throw new AuthoringError('PixelData', `has ${data.byteLength} bytes; ${Math.ceil(length)} are needed`);
  if (bits === 1) return unpackBits(new Uint8Array(data), count);
  return bits === 8 ? new Uint8Array(data.slice(0, length)) : new Uint16Array(data.slice(0, length));
}
