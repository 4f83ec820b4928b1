/** What values are made of, asked of values of unknown origin. */

export type Bag = Readonly<Record<string, unknown>>;

/** An object that could be a data set, an Item, a person name: no array, no bytes, no Date. */
export function isBag(value: unknown): value is Bag {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof ArrayBuffer) &&
    !ArrayBuffer.isView(value) &&
    !(value instanceof Date)
  );
}

/** Bytes of a buffer or of a view, which keeps its offset; null for other values. */
export function bytesOf(value: unknown): Uint8Array | null {
  if (value instanceof ArrayBuffer) return new Uint8Array(value);
  return ArrayBuffer.isView(value) ? new Uint8Array(value.buffer, value.byteOffset, value.byteLength) : null;
}

/** A buffer of exactly these bytes. */
export function exactBuffer(bytes: Uint8Array): ArrayBuffer {
  if (bytes.buffer instanceof ArrayBuffer && bytes.byteOffset === 0 && bytes.byteLength === bytes.buffer.byteLength) return bytes.buffer;
  return bytes.slice().buffer;
}
