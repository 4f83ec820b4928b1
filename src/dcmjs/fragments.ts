/** Encapsulated Pixel Data (PS3.5 A.4): frames in fragments, with the Basic Offset Table before them. */
import type { ByteWriter } from './byte-writer.ts';

const ITEM = 0xe000fffe;
const HIGHEST = 0xffffffff;

/**
 * Writes the items of encapsulated Pixel Data, without the delimiter after them.
 * @param fragments one a frame, unless the table is given.
 * @param offsetTable bytes of the Basic Offset Table as they were read; null: made for one fragment a frame, empty where 32 bits do not suffice.
 */
export function writeFragments(out: ByteWriter, fragments: readonly Uint8Array[], offsetTable: Uint8Array | null): void {
  out.tag('FFFEE000');
  if (offsetTable) {
    out.uint32(offsetTable.length);
    out.raw(offsetTable);
  } else {
    const offsets: number[] = [];
    let offset = 0;
    for (const fragment of fragments) {
      offsets.push(offset);
      offset += 8 + fragment.length + (fragment.length % 2);
    }
    const table = offset > HIGHEST ? [] : offsets;
    out.uint32(table.length * 4);
    for (const start of table) out.uint32(start);
  }
  for (const fragment of fragments) {
    out.tag('FFFEE000');
    out.uint32(fragment.length + (fragment.length % 2));
    out.raw(fragment);
    if (fragment.length % 2 === 1) out.uint8(0);
  }
}

/** Items of a stream of encapsulated Pixel Data: the offset table, then fragments; null when the bytes are no such stream. */
export function readFragments(bytes: Uint8Array): { offsetTable: Uint8Array; fragments: Uint8Array[] } | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const items: Uint8Array[] = [];
  let at = 0;
  while (at + 8 <= bytes.length && view.getUint32(at, true) === ITEM) {
    const length = view.getUint32(at + 4, true);
    if (at + 8 + length > bytes.length) return null;
    items.push(bytes.subarray(at + 8, at + 8 + length));
    at += 8 + length;
  }
  const [offsetTable, ...fragments] = items;
  return offsetTable && fragments.length > 0 ? { offsetTable, fragments } : null;
}

/** Frames of encapsulated Pixel Data by the Basic Offset Table; one buffer a fragment where there is no usable one. */
export function framesOf(fragments: readonly Uint8Array[], offsetTable: Uint8Array): ArrayBuffer[] {
  const join = (parts: readonly Uint8Array[]): ArrayBuffer => {
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let at = 0;
    for (const part of parts) {
      whole.set(part, at);
      at += part.length;
    }
    return whole.buffer;
  };
  const table = new DataView(offsetTable.buffer, offsetTable.byteOffset, offsetTable.byteLength);
  const starts = new Map<number, number>();
  let offset = 0;
  fragments.forEach((fragment, index) => {
    starts.set(offset, index);
    offset += fragment.length + 8;
  });
  const firsts = Array.from({ length: Math.floor(offsetTable.length / 4) }, (_, index) => starts.get(table.getUint32(index * 4, true)));
  if (
    firsts.length === 0 ||
    firsts[0] !== 0 ||
    firsts.some((first, index) => first === undefined || (index > 0 && first <= (firsts[index - 1] ?? 0)))
  ) {
    return fragments.map((fragment) => join([fragment]));
  }
  return firsts.map((first, index) => join(fragments.slice(first, firsts[index + 1])));
}
