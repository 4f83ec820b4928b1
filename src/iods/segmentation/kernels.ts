/** Loops over the pixels of one plane, several at a time where bytes allow it: which labels there are, packing, scaling. */
import { LITTLE_ENDIAN_HOST } from '../../pixels/samples.ts';
import type { SegmentArray } from './content.ts';

type Bytes = Uint8Array<ArrayBuffer> | Uint8ClampedArray<ArrayBuffer>;

function isBytes(plane: SegmentArray): plane is Bytes {
  return plane instanceof Uint8Array || plane instanceof Uint8ClampedArray;
}

/** Four pixels a word, signed since integers above 2³¹ are slower; null where the bytes do not lie on words. */
function wordsOf(plane: SegmentArray): Int32Array<ArrayBuffer> | null {
  if (!isBytes(plane) || !LITTLE_ENDIAN_HOST || plane.byteOffset % 4 !== 0) return null;
  return new Int32Array(plane.buffer, plane.byteOffset, plane.length >> 2);
}

/** True where the array has fractions. */
export function isFloat(plane: SegmentArray): boolean {
  return plane instanceof Float32Array || plane instanceof Float64Array;
}

/**
 * Marks in `seen` the labels of a plane.
 * @param seen 1 at each label met; as long as labels may be.
 * @returns index of the first pixel that is no label (below 0, above the end of `seen`, no integer), or -1.
 */
export function markLabels(plane: SegmentArray, seen: Uint8Array): number {
  const words = seen.length >= 256 ? wordsOf(plane) : null;
  let at = 0;
  if (words) {
    markWords(words, seen);
    at = words.length * 4;
  }
  for (; at < plane.length; at++) {
    const value = plane[at] ?? 0;
    if (!(value >= 0 && value < seen.length) || value !== Math.floor(value)) return at;
    seen[value] = 1;
  }
  return -1;
}

function markWord(word: number, seen: Uint8Array): void {
  seen[word & 255] = 1;
  seen[(word >>> 8) & 255] = 1;
  seen[(word >>> 16) & 255] = 1;
  seen[word >>> 24] = 1;
}

/** Neighbours are alike most of the time: 16 pixels that are as those before are passed over at once. */
function markWords(words: Int32Array, seen: Uint8Array): void {
  const whole = words.length & ~3;
  let last = ~(words[0] ?? 0);
  for (let at = 0; at < whole; at += 4) {
    const a = words[at] ?? 0;
    const b = words[at + 1] ?? 0;
    const c = words[at + 2] ?? 0;
    const d = words[at + 3] ?? 0;
    if (((a ^ last) | (b ^ last) | (c ^ last) | (d ^ last)) === 0) continue;
    markWord(a, seen);
    if (b !== a) markWord(b, seen);
    if (c !== b) markWord(c, seen);
    if (d !== c) markWord(d, seen);
    last = d;
  }
  for (let at = whole; at < words.length; at++) markWord(words[at] ?? 0, seen);
}

/** Index of the first pixel with a label, from `from`; -1 when there is none. */
export function indexOfLabel(plane: SegmentArray, label: number): number {
  return plane.indexOf(label);
}

/** What a plane of zeros and ones holds: `wrong` is the index of the first pixel that is neither, or -1. */
export function scanMask(plane: SegmentArray): { readonly filled: boolean; readonly wrong: number } {
  const words = wordsOf(plane);
  let filled = false;
  let at = 0;
  if (words) {
    let all = 0;
    for (let index = 0; index < words.length; index++) all |= words[index] ?? 0;
    if ((all & 0xfefefefe) !== 0) return { filled: true, wrong: plane.findIndex((value) => value > 1) };
    filled = all !== 0;
    at = words.length * 4;
  }
  for (; at < plane.length; at++) {
    const value = plane[at] ?? 0;
    if (value === 0) continue;
    if (value !== 1) return { filled, wrong: at };
    filled = true;
  }
  return { filled, wrong: -1 };
}

/** Bytes in which four pixels are equal to the four of `pattern`, as the lowest bit of each byte. */
function equalBytes(word: number, pattern: number): number {
  const difference = word ^ pattern;
  // Adding 127 to the low seven bits carries into the eighth unless they are all 0.
  const other = (((difference & 0x7f7f7f7f) + 0x7f7f7f7f) | difference) >>> 7;
  return ~other & 0x01010101;
}

/** The lowest bits of four bytes side by side. */
const nibble = (ones: number): number => (Math.imul(ones, 0x01020408) >>> 24) & 15;

/** Eight pixels, in two words, as the bits of those that are equal to the four of `pattern`. */
function packEight(low: number, high: number, pattern: number): number {
  if (low === pattern && high === pattern) return 255;
  return nibble(equalBytes(low, pattern)) | (nibble(equalBytes(high, pattern)) << 4);
}

function packBytes(words: Int32Array, label: number, out: Uint8Array, first: number): number {
  const pattern = Math.imul(label, 0x01010101);
  const whole = words.length & ~3;
  let to = first;
  for (let at = 0; at < whole; at += 4, to += 2) {
    const a = words[at] ?? 0;
    const b = words[at + 1] ?? 0;
    const c = words[at + 2] ?? 0;
    const d = words[at + 3] ?? 0;
    // Most of an image is background.
    if ((a | b | c | d) === 0) continue;
    const low = packEight(a, b, pattern);
    const high = packEight(c, d, pattern);
    if (low !== 0) out[to] = (out[to] ?? 0) | low;
    if (high !== 0) out[to + 1] = (out[to + 1] ?? 0) | high;
  }
  return whole * 4;
}

/**
 * Sets the bits of the pixels of a plane that have a label (above 0): PS3.5 8.1.1.
 * @param bit the bit of the first pixel in `out`, which need not begin a byte. Bits that are set stay.
 */
export function packLabel(plane: SegmentArray, label: number, out: Uint8Array, bit: number): void {
  let at = 0;
  const words = bit % 8 === 0 && label < 256 ? wordsOf(plane) : null;
  if (words) at = packBytes(words, label, out, bit / 8);
  for (; at < plane.length; at++) {
    if (plane[at] !== label) continue;
    const to = bit + at;
    out[to >> 3] = (out[to >> 3] ?? 0) | (1 << (to & 7));
  }
}

/**
 * The same for several labels, all different, each with the bit of its first pixel: a plane is looked at once for all of them.
 * @param bits in the order of `labels`.
 */
export function packLabels(plane: SegmentArray, labels: readonly number[], out: Uint8Array, bits: readonly number[]): void {
  const words = labels.every((label) => label < 256) && bits.every((bit) => bit % 8 === 0) ? wordsOf(plane) : null;
  if (words === null || labels.length === 1) {
    for (const [at, label] of labels.entries()) packLabel(plane, label, out, bits[at] ?? 0);
    return;
  }
  const patterns = Int32Array.from(labels, (label) => Math.imul(label, 0x01010101));
  const firsts = Float64Array.from(bits, (bit) => bit / 8);
  for (let at = packWords(words, patterns, out, firsts); at < plane.length; at++) {
    const index = labels.indexOf(plane[at] ?? 0);
    const to = (bits[index] ?? 0) + at;
    if (index >= 0) out[to >> 3] = (out[to >> 3] ?? 0) | (1 << (to & 7));
  }
}

function packWords(words: Int32Array, patterns: Int32Array, out: Uint8Array, firsts: Float64Array): number {
  const whole = words.length & ~3;
  for (let at = 0; at < whole; at += 4) {
    const a = words[at] ?? 0;
    const b = words[at + 1] ?? 0;
    const c = words[at + 2] ?? 0;
    const d = words[at + 3] ?? 0;
    if ((a | b | c | d) === 0) continue;
    const to = at >> 1;
    const uniform = a === b && b === c && c === d ? patterns.indexOf(a) : -1;
    if (uniform >= 0) {
      const first = (firsts[uniform] ?? 0) + to;
      out[first] = 255;
      out[first + 1] = 255;
      continue;
    }
    for (let label = 0; label < patterns.length; label++) {
      const pattern = patterns[label] ?? 0;
      const low = packEight(a, b, pattern);
      const high = packEight(c, d, pattern);
      const first = (firsts[label] ?? 0) + to;
      if (low !== 0) out[first] = (out[first] ?? 0) | low;
      if (high !== 0) out[first + 1] = (out[first + 1] ?? 0) | high;
    }
  }
  return whole * 4;
}

/** Sets bytes of `out` to `value` where the plane has the label; others stay. */
export function paintLabel(plane: SegmentArray, label: number, out: Uint8Array | Uint16Array, from: number, value: number): void {
  for (let at = 0; at < plane.length; at++) if (plane[at] === label) out[from + at] = value;
}

/** Floats that are looked at together for being all zero. */
const BLOCK = 16;

/** Scales some floats; index of the first outside 0 to 1, or -1 - n, n above 0 where a scaled value is. */
function scaleRange(plane: Float32Array, maximum: number, out: Uint8Array, from: number, start: number, end: number): number {
  let all = 0;
  for (let at = start; at < end; at++) {
    const value = plane[at] ?? 0;
    if (!(value >= 0 && value <= 1)) return at;
    const scaled = (value * maximum + 0.5) | 0;
    out[from + at] = scaled;
    all |= scaled;
  }
  return -1 - all;
}

/** The same for a plane: most of an image is zero, which pairs of floats, read as doubles, tell sooner. */
function scaleFloats(plane: Float32Array, maximum: number, out: Uint8Array, from: number): number {
  const count = plane.length;
  const whole = plane.byteOffset % 8 === 0 ? count - (count % BLOCK) : 0;
  const pairs = new Float64Array(plane.buffer, whole === 0 ? 0 : plane.byteOffset, whole / 2);
  let all = 0;
  for (let pair = 0, at = 0; at < whole; pair += BLOCK / 2, at += BLOCK) {
    const first = pairs[pair] === 0 && pairs[pair + 1] === 0 && pairs[pair + 2] === 0 && pairs[pair + 3] === 0;
    if (first && pairs[pair + 4] === 0 && pairs[pair + 5] === 0 && pairs[pair + 6] === 0 && pairs[pair + 7] === 0) continue;
    const found = scaleRange(plane, maximum, out, from, at, at + BLOCK);
    if (found >= 0) return found;
    all |= -1 - found;
  }
  const rest = scaleRange(plane, maximum, out, from, whole, count);
  return rest >= 0 ? rest : -1 - (all | (-1 - rest));
}

/**
 * Fractions from 0 to 1 as whole numbers from 0 to `maximum`, rounded to the nearest; `out` holds zeros where they go.
 * @returns `wrong`: index of the first pixel outside 0 to 1, or -1; `filled`: one is above 0 after rounding.
 */
export function scaleFractions(
  plane: SegmentArray,
  maximum: number,
  out: Uint8Array,
  from: number,
): { readonly filled: boolean; readonly wrong: number } {
  if (plane instanceof Float32Array) {
    const found = scaleFloats(plane, maximum, out, from);
    return found >= 0 ? { filled: true, wrong: found } : { filled: found < -1, wrong: -1 };
  }
  let all = 0;
  for (let at = 0; at < plane.length; at++) {
    const value = plane[at] ?? 0;
    if (!(value >= 0 && value <= 1)) return { filled: true, wrong: at };
    const scaled = Math.floor(value * maximum + 0.5);
    out[from + at] = scaled;
    all |= scaled;
  }
  return { filled: all !== 0, wrong: -1 };
}

/** True when two packed planes of bits have one in common. */
export function bitsMeet(a: Uint8Array, b: Uint8Array): boolean {
  for (let at = 0; at < a.length; at++) if (((a[at] ?? 0) & (b[at] ?? 0)) !== 0) return true;
  return false;
}
