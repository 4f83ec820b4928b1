/** Typed arrays that pixels and voxels are held in. */

/** Arrays of numbers that pixels and voxels are held in. */
export type NumberArray =
  | Uint8Array<ArrayBuffer>
  | Uint8ClampedArray<ArrayBuffer>
  | Int8Array<ArrayBuffer>
  | Uint16Array<ArrayBuffer>
  | Int16Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Float32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>;

/** One kind of array, of another length. */
export function emptyLike(array: NumberArray, length: number): NumberArray {
  switch (true) {
    case array instanceof Uint8ClampedArray:
      return new Uint8ClampedArray(length);
    case array instanceof Uint8Array:
      return new Uint8Array(length);
    case array instanceof Int8Array:
      return new Int8Array(length);
    case array instanceof Uint16Array:
      return new Uint16Array(length);
    case array instanceof Int16Array:
      return new Int16Array(length);
    case array instanceof Uint32Array:
      return new Uint32Array(length);
    case array instanceof Int32Array:
      return new Int32Array(length);
    case array instanceof Float32Array:
      return new Float32Array(length);
    default:
      return new Float64Array(length);
  }
}
