/** Pixels of one bit (PS3.5 8.1.1): eight in a byte, the first in the lowest bit, frames following each other without padding. */
import { LITTLE_ENDIAN_HOST } from './samples.ts';

/**
 * Packs pixels.
 * @param pixels one byte a pixel, frame after frame, row by row; any value but 0 is 1.
 * @returns ceil(pixels / 8) bytes; unused bits of the last one are 0.
 */
export function packBits(pixels: ArrayLike<number>): Uint8Array<ArrayBuffer> {
  const count = pixels.length;
  const packed = new Uint8Array(Math.ceil(count / 8));
  const bytes = pixels instanceof Uint8Array && LITTLE_ENDIAN_HOST && pixels.byteOffset % 4 === 0 ? packWords(pixels, packed) : 0;
  let at = bytes * 8;
  for (let byte = bytes; at < count; byte++) {
    let bits = 0;
    for (let bit = 1; bit < 256 && at < count; bit <<= 1, at++) if (pixels[at] !== 0) bits |= bit;
    packed[byte] = bits;
  }
  return packed;
}

/** Packs whole bytes, four pixels at once; returns how many bytes were packed. */
function packWords(pixels: Uint8Array, packed: Uint8Array): number {
  const whole = pixels.length >> 3;
  const words = new Uint32Array(pixels.buffer, pixels.byteOffset, whole * 2);
  for (let byte = 0; byte < whole; byte++) packed[byte] = nibble(words[byte * 2] ?? 0) | (nibble(words[byte * 2 + 1] ?? 0) << 4);
  return whole;
}

/** Four pixels in four bytes to four bits. */
function nibble(word: number): number {
  // Bytes other than 0 and 1 become 1: adding 127 to seven bits carries into the eighth unless they are all 0.
  const ones = (word & 0xfefefefe) === 0 ? word : ((((word & 0x7f7f7f7f) + 0x7f7f7f7f) | word) >>> 7) & 0x01010101;
  // The product has the four bits, in order, at 24 to 27; no other partial product reaches them.
  return (Math.imul(ones, 0x01020408) >>> 24) & 15;
}

/**
 * Unpacks pixels.
 * @param packed as `packBits` gives them.
 * @param count pixels wanted.
 * @param first the pixel that comes first, when a frame begins inside a byte.
 * @returns one byte a pixel, 0 or 1.
 * @throws RangeError when there are fewer.
 */
export function unpackBits(packed: Uint8Array, count: number, first = 0): Uint8Array<ArrayBuffer> {
  if (first < 0 || count < 0 || first + count > packed.length * 8) {
    throw new RangeError(
      `${packed.length} bytes hold ${packed.length * 8} pixels of one bit; pixels ${first} to ${first + count} were asked for`,
    );
  }
  const pixels = new Uint8Array(count);
  const whole = LITTLE_ENDIAN_HOST ? unpackWords(packed, pixels, first) : 0;
  for (let index = whole * 8; index < count; index++) {
    const at = first + index;
    pixels[index] = ((packed[at >> 3] ?? 0) >> (at & 7)) & 1;
  }
  return pixels;
}

/** For each byte its eight pixels, as two words of four bytes. */
const UNPACKED = Uint32Array.from({ length: 512 }, (_, index) => {
  const bits = (index >> 1) >> (index % 2 === 0 ? 0 : 4);
  return (bits & 1) | ((bits & 2) << 7) | ((bits & 4) << 14) | ((bits & 8) << 21);
});

/** Unpacks eight pixels at once; returns how many groups of eight were unpacked. */
function unpackWords(packed: Uint8Array, pixels: Uint8Array<ArrayBuffer>, first: number): number {
  const whole = pixels.length >> 3;
  const words = new Uint32Array(pixels.buffer, 0, whole * 2);
  const shift = first & 7;
  let byte = first >> 3;
  for (let to = 0; to < whole * 2; to += 2, byte++) {
    const bits = shift === 0 ? (packed[byte] ?? 0) : (((packed[byte] ?? 0) >> shift) | ((packed[byte + 1] ?? 0) << (8 - shift))) & 0xff;
    words[to] = UNPACKED[bits * 2] ?? 0;
    words[to + 1] = UNPACKED[bits * 2 + 1] ?? 0;
  }
  return whole;
}
