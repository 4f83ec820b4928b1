/** One-bit pixels merged into label maps as they lie packed: bytes without a segmented pixel are passed over. */
import { LITTLE_ENDIAN_HOST } from '../../../pixels/samples.ts';

/** Eight bits as eight bytes: two words of four. */
const WORDS = Uint32Array.from({ length: 512 }, (_, index) => {
  const bits = (index >> 1) >> (index % 2 === 0 ? 0 : 4);
  return (bits & 1) | ((bits & 2) << 7) | ((bits & 4) << 14) | ((bits & 8) << 21);
});

/** Eight pixels from bit `at` of `packed`, no more than there are before `end`. */
export function eightBits(packed: Uint8Array, at: number, end: number): number {
  const byte = at >> 3;
  const shift = at & 7;
  const bits = shift === 0 ? (packed[byte] ?? 0) : (((packed[byte] ?? 0) >> shift) | ((packed[byte + 1] ?? 0) << (8 - shift))) & 0xff;
  const left = end - at;
  return left >= 8 ? bits : bits & ((1 << left) - 1);
}

/**
 * Writes `label` where a bit is set, into places of `out` that hold 0 so far and are not looked at.
 * @param count pixels, from bit `first` of `packed`, to `out` from `offset`.
 * @param scratch four-byte words with room for the packed bytes.
 */
export function writeBits(
  packed: Uint8Array,
  first: number,
  count: number,
  out: Uint8Array,
  offset: number,
  label: number,
  scratch: Uint32Array<ArrayBuffer>,
): void {
  let done = 0;
  if (LITTLE_ENDIAN_HOST && first % 8 === 0 && (out.byteOffset + offset) % 4 === 0) {
    const words = count >> 5;
    // Packed frames lie anywhere; copied, they can be looked at 32 pixels at once.
    new Uint8Array(scratch.buffer).set(packed.subarray(first >> 3, (first >> 3) + words * 4));
    writeWords(scratch, words, new Uint32Array(out.buffer, out.byteOffset + offset, words * 8), label);
    done = words * 32;
  }
  for (; done < count; done += 8) {
    let bits = eightBits(packed, first + done, first + count);
    for (let at = offset + done; bits !== 0; bits >>= 1, at++) if ((bits & 1) !== 0) out[at] = label;
  }
}

/** A loop of its own is optimized by itself. */
function writeWords(packed: Uint32Array, count: number, out: Uint32Array, label: number): void {
  const full = 0x01010101 * label;
  for (let word = 0; word < count; word++) {
    let bits = packed[word] ?? 0;
    if (bits === 0) continue;
    const to = word * 8;
    if (bits === 0xffffffff) {
      for (let at = to; at < to + 8; at++) out[at] = full;
      continue;
    }
    for (let at = to; bits !== 0; bits >>>= 8, at += 2) {
      out[at] = (WORDS[(bits & 0xff) * 2] ?? 0) * label;
      out[at + 1] = (WORDS[(bits & 0xff) * 2 + 1] ?? 0) * label;
    }
  }
}

/** Indices of the pixels that are set, from 0, handed to `use` in order. */
export function eachSetBit(packed: Uint8Array, first: number, count: number, use: (pixel: number) => void): void {
  for (let done = 0; done < count; done += 8) {
    let bits = eightBits(packed, first + done, first + count);
    for (let at = done; bits !== 0; bits >>= 1, at++) if ((bits & 1) !== 0) use(at);
  }
}
