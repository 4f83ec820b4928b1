/** Numbers as volume files store them: element types, byte order, 64-bit integers. */
import type { NumberArray } from '../spatial/number-array.ts';
import { VolumeFileError } from './errors.ts';

export type ElementType = 'int8' | 'uint8' | 'int16' | 'uint16' | 'int32' | 'uint32' | 'int64' | 'uint64' | 'float32' | 'float64';

export const ELEMENT_BYTES: Readonly<Record<ElementType, number>> = {
  int8: 1,
  uint8: 1,
  int16: 2,
  uint16: 2,
  int32: 4,
  uint32: 4,
  int64: 8,
  uint64: 8,
  float32: 4,
  float64: 8,
};

const HOST_IS_LITTLE = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;
const WORD = 2 ** 32;

/** The element type that holds an array's values. */
export function elementTypeOf(array: NumberArray): ElementType {
  switch (true) {
    case array instanceof Int8Array:
      return 'int8';
    case array instanceof Int16Array:
      return 'int16';
    case array instanceof Uint16Array:
      return 'uint16';
    case array instanceof Int32Array:
      return 'int32';
    case array instanceof Uint32Array:
      return 'uint32';
    case array instanceof Float32Array:
      return 'float32';
    case array instanceof Float64Array:
      return 'float64';
    default:
      return 'uint8';
  }
}

/** An array of zeros for 8 to 32-bit elements and floats; 64-bit integers are read as doubles. */
export function emptyElements(type: ElementType, length: number): NumberArray {
  switch (type) {
    case 'int8':
      return new Int8Array(length);
    case 'uint8':
      return new Uint8Array(length);
    case 'int16':
      return new Int16Array(length);
    case 'uint16':
      return new Uint16Array(length);
    case 'int32':
      return new Int32Array(length);
    case 'uint32':
      return new Uint32Array(length);
    case 'float32':
      return new Float32Array(length);
    default:
      return new Float64Array(length);
  }
}

/** The bytes in an order that the host reads, at the start of a buffer or where they lie when that can be: then the buffer is shared. */
function hostBytes(bytes: Uint8Array, width: number, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const { buffer } = bytes;
  const swap = width > 1 && littleEndian !== HOST_IS_LITTLE;
  if (!swap && buffer instanceof ArrayBuffer && bytes.byteOffset % width === 0)
    return new Uint8Array(buffer, bytes.byteOffset, bytes.byteLength);
  const out = new Uint8Array(bytes.length);
  if (!swap) out.set(bytes);
  else
    for (let start = 0; start < out.length; start += width)
      for (let at = 0; at < width; at++) out[start + at] = bytes[start + width - 1 - at] ?? 0;
  return out;
}

/** 64-bit integers as Int32 where all fit, else as doubles. */
function wholeNumbers({ buffer, byteOffset, byteLength }: Uint8Array<ArrayBuffer>, signed: boolean): NumberArray {
  const words = new Uint32Array(buffer, byteOffset, byteLength / 4);
  const [low, high] = HOST_IS_LITTLE ? [0, 1] : [1, 0];
  const doubles = new Float64Array(words.length / 2);
  let small = true;
  for (let at = 0; at < doubles.length; at++) {
    const upper = words[2 * at + high] ?? 0;
    const value = (signed ? upper | 0 : upper) * WORD + (words[2 * at + low] ?? 0);
    if (!Number.isSafeInteger(value)) throw new VolumeFileError(`value ${at} is a 64-bit integer beyond 2^53, which a number cannot hold`);
    if ((value | 0) !== value) small = false;
    doubles[at] = value;
  }
  return small ? Int32Array.from(doubles) : doubles;
}

/**
 * `count` elements from the start of `bytes`. Where byte order and alignment allow it the array is a view on the bytes.
 * @throws VolumeFileError when the bytes end early, or a 64-bit integer is no safe integer.
 */
export function decodeElements(bytes: Uint8Array, count: number, type: ElementType, littleEndian: boolean): NumberArray {
  const width = ELEMENT_BYTES[type];
  if (bytes.length < count * width)
    throw new VolumeFileError(`${count} voxel values of ${type} need ${count * width} bytes; there are ${bytes.length}`);
  const host = hostBytes(bytes.subarray(0, count * width), width, littleEndian);
  const { buffer, byteOffset } = host;
  switch (type) {
    case 'int8':
      return new Int8Array(buffer, byteOffset, count);
    case 'uint8':
      return host;
    case 'int16':
      return new Int16Array(buffer, byteOffset, count);
    case 'uint16':
      return new Uint16Array(buffer, byteOffset, count);
    case 'int32':
      return new Int32Array(buffer, byteOffset, count);
    case 'uint32':
      return new Uint32Array(buffer, byteOffset, count);
    case 'float32':
      return new Float32Array(buffer, byteOffset, count);
    case 'float64':
      return new Float64Array(buffer, byteOffset, count);
    case 'int64':
      return wholeNumbers(host, true);
    case 'uint64':
      return wholeNumbers(host, false);
  }
}

/** The elements in little-endian order; a view where that can be. */
export function littleEndianBytes(array: NumberArray): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  return HOST_IS_LITTLE ? bytes : hostBytes(bytes, array.BYTES_PER_ELEMENT, false);
}

/** Voxels that are kept `groups` groups of `samples` times `inner` values: the values of sample `sample`, in order. */
export function everySample(array: NumberArray, sample: number, samples: number, inner: number): NumberArray {
  const groups = array.length / samples / inner;
  if (groups === 1) return array.subarray(sample * inner, (sample + 1) * inner);
  const out = array.slice(0, groups * inner);
  for (let group = 0; group < groups; group++) {
    const from = (group * samples + sample) * inner;
    if (inner === 1) out[group] = array[from] ?? 0;
    else out.set(array.subarray(from, from + inner), group * inner);
  }
  return out;
}
