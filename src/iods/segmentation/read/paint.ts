/** Frames into the arrays that were asked for: label maps, stacks of masks, fractions. */
import { LITTLE_ENDIAN_HOST } from '../../../pixels/samples.ts';
import type { Samples } from '../../../pixels/samples.ts';
import type { NumberArray } from '../../../spatial/number-array.ts';
import type { Window } from '../../image/matrix.ts';
import { SegmentationError } from '../errors.ts';
import { eachSetBit, writeBits } from './bits.ts';
import type { OverlapRule, PixelPlan } from './options.ts';

/** A part of a frame, and which plane and which of the wanted segments it goes to. */
export interface Placement {
  /** From 1. */
  readonly frame: number;
  /** Index among the wanted segments; -1 for frames of label maps, which hold all. */
  readonly segment: number;
  readonly plane: number;
  readonly window: Window;
}

export interface OutputSize {
  readonly planes: number;
  readonly rows: number;
  readonly columns: number;
}

/** True where the window is a whole frame that fills a whole plane. */
export function isWhole(window: Window, frame: { readonly rows: number; readonly columns: number }, size: OutputSize): boolean {
  return window.rows === frame.rows && window.columns === frame.columns && size.rows === frame.rows && size.columns === frame.columns;
}

/** Rows of a window: where each begins in the frame and in the plane. */
function eachRow(window: Window, frameColumns: number, size: OutputSize, plane: number, use: (from: number, to: number) => void): void {
  const base = plane * size.rows * size.columns;
  for (let row = 0; row < window.rows; row++)
    use((window.fromRow + row) * frameColumns + window.fromColumn, base + (window.toRow + row) * size.columns + window.toColumn);
}

/** Samples of a byte, four at once; null where they do not lie so. */
function wordsOf(samples: Samples): Int32Array | null {
  return samples instanceof Uint8Array && samples.byteOffset % 4 === 0
    ? new Int32Array(samples.buffer, samples.byteOffset, samples.length >> 2)
    : null;
}

/** Gives a label to segmented pixels of a plane, and deals with those that have one. */
class Labels {
  readonly #out: NumberArray;
  readonly #plan: PixelPlan;
  readonly #size: OutputSize;
  /** For each plane whether it has labels: until then its pixels need not be looked at. */
  readonly #touched: Uint8Array;
  readonly #scratch: Uint32Array<ArrayBuffer>;

  constructor(out: NumberArray, plan: PixelPlan, size: OutputSize, scratch: Uint32Array<ArrayBuffer>) {
    this.#out = out;
    this.#plan = plan;
    this.#size = size;
    this.#touched = new Uint8Array(size.planes);
    this.#scratch = scratch;
  }

  bits(packed: Uint8Array, firstBit: number, columns: number, { segment, plane, frame, window }: Placement): void {
    const label = this.#plan.labels[segment] ?? 0;
    const size = this.#size;
    const count = size.rows * size.columns;
    if (isWhole(window, { rows: window.rows, columns }, size)) {
      if (this.#touched[plane] === 0 && this.#out instanceof Uint8Array)
        writeBits(packed, firstBit, count, this.#out, plane * count, label, this.#scratch);
      else {
        const base = plane * count;
        eachSetBit(packed, firstBit, count, (pixel) => this.#set(base + pixel, label, frame, segment));
      }
    } else
      eachRow(window, columns, size, plane, (from, to) => {
        eachSetBit(packed, firstBit + from, window.columns, (pixel) => this.#set(to + pixel, label, frame, segment));
      });
    this.#touched[plane] = 1;
  }

  /** Where `isSet` of a sample is 1. */
  mask(samples: Samples, isSet: Uint8Array, columns: number, { segment, plane, frame, window }: Placement): void {
    const label = this.#plan.labels[segment] ?? 0;
    eachRow(window, columns, this.#size, plane, (from, to) => {
      for (let at = 0; at < window.columns; at++) if (isSet[samples[from + at] ?? 0] === 1) this.#set(to + at, label, frame, segment);
    });
  }

  #set(at: number, label: number, frame: number, segment: number): void {
    const there = this.#out[at] ?? 0;
    this.#out[at] = there === 0 || there === label ? label : this.#resolve(there, label, at, frame, segment);
  }

  #resolve(there: number, label: number, at: number, frame: number, segment: number): number {
    const rule: OverlapRule = this.#plan.overlap;
    const { labels, segments } = this.#plan;
    switch (rule) {
      case 'highest':
        return Math.max(there, label);
      case 'lowest':
        return Math.min(there, label);
      case 'first':
        return labels.indexOf(there) < segment ? there : label;
      case 'last':
        return labels.indexOf(there) < segment ? label : there;
      default: {
        const { rows, columns } = this.#size;
        throw new SegmentationError(
          `overlaps segment ${segments[labels.indexOf(there)]}: ask for stacked segments, or for an overlap rule`,
          {
            frame,
            segment: segments[segment] ?? 0,
            slice: Math.floor(at / (rows * columns)),
            row: Math.floor(at / columns) % rows,
            column: at % columns,
          },
        );
      }
    }
  }
}

/** Values from which on the table of pairs is soon made up for. */
const LARGE = 1 << 20;

/** Writes frames of a file to one array. */
export class Painter {
  readonly out: NumberArray;
  readonly size: OutputSize;
  readonly #plan: PixelPlan;
  readonly #labels: Labels;
  readonly #columns: number;
  readonly #scratch: Uint32Array<ArrayBuffer>;

  #pairs: { readonly table: Float64Array; readonly out: Float64Array; readonly values: ArrayLike<number> } | null = null;

  /** True where `out` may hold other than 0, so that zeros are written too. */
  readonly #isDirty: boolean;

  /** @param columns of the frames. */
  constructor(out: NumberArray, plan: PixelPlan, size: OutputSize, columns: number, isDirty = false) {
    this.#isDirty = isDirty;
    this.out = out;
    this.#plan = plan;
    this.size = size;
    this.#columns = columns;
    // Needed for frames that fill a plane alone.
    this.#scratch = new Uint32Array(size.columns === columns ? Math.floor((size.rows * size.columns) / 32) : 0);
    this.#labels = new Labels(out, plan, size, this.#scratch);
  }

  /** A frame of one-bit pixels as they lie packed. */
  bits(packed: Uint8Array, firstBit: number, placement: Placement): void {
    const { out } = this;
    const { segment, window, plane } = placement;
    const step = this.#plan.segments.length;
    const size = this.size;
    if (this.#plan.kind === 'label-map') this.#labels.bits(packed, firstBit, this.#columns, placement);
    else if (step === 1 && out instanceof Uint8Array && isWhole(window, { rows: window.rows, columns: this.#columns }, size))
      writeBits(packed, firstBit, size.rows * size.columns, out, plane * size.rows * size.columns, 1, this.#scratch);
    else
      eachRow(window, this.#columns, this.size, plane, (from, to) => {
        const base = to * step + segment;
        eachSetBit(packed, firstBit + from, window.columns, (pixel) => {
          out[base + pixel * step] = 1;
        });
      });
  }

  /** A frame of segmented pixels, those whose sample `isSet` has 1 for. */
  mask(samples: Samples, isSet: Uint8Array, placement: Placement): void {
    if (this.#plan.kind === 'label-map') this.#labels.mask(samples, isSet, this.#columns, placement);
    else this.scaled(samples, isSet, placement);
  }

  /** A frame whose samples become what `values` has for them. */
  scaled(samples: Samples, values: Float32Array | Float64Array | Uint8Array | Uint16Array, placement: Placement): void {
    const { out } = this;
    const { segment, window, plane } = placement;
    const step = this.#plan.segments.length;
    const size = this.size;
    const words =
      values[0] === 0 && step === 1 && isWhole(window, { rows: window.rows, columns: this.#columns }, size) ? wordsOf(samples) : null;
    if (words !== null && samples instanceof Uint8Array) {
      const base = plane * size.rows * size.columns;
      const pairs = this.#pairsFor(values, base);
      if (pairs !== null) scaleToPairs(words, pairs.table, pairs.out, base / 2, this.#isDirty);
      else scaleWords(samples, words, values, out, base, this.#isDirty);
      for (let at = words.length * 4; at < samples.length; at++) out[base + at] = values[samples[at] ?? 0] ?? 0;
      return;
    }
    eachRow(window, this.#columns, size, plane, (from, to) => {
      for (let at = 0, place = to * step + segment; at < window.columns; at++, place += step)
        out[place] = values[samples[from + at] ?? 0] ?? 0;
    });
  }

  /** `out` as pairs of floats and the table for them, where the plane that begins at `base` can be written so. */
  #pairsFor(
    values: ArrayLike<number>,
    base: number,
  ): { readonly table: Float64Array; readonly out: Float64Array; readonly values: ArrayLike<number> } | null {
    const { out } = this;
    if (!(out instanceof Float32Array && values instanceof Float32Array) || base % 2 !== 0) return null;
    if (out.length < LARGE || out.byteOffset % 8 !== 0 || !LITTLE_ENDIAN_HOST) return null;
    if (this.#pairs?.values !== values)
      this.#pairs = { table: pairsOf(values), out: new Float64Array(out.buffer, out.byteOffset, out.length >> 1), values };
    return this.#pairs;
  }

  /** A frame of labels; `labels` has the wanted label of each stored value, 0 for those that are not wanted. Which values occur goes to `seen`. */
  labels(samples: Samples, labels: Uint16Array, seen: Uint8Array, { window, plane }: Placement): void {
    const { out } = this;
    const size = this.size;
    const offset = plane * size.rows * size.columns;
    const words = isWhole(window, { rows: window.rows, columns: this.#columns }, size) ? wordsOf(samples) : null;
    if (words !== null && out instanceof Uint8Array && (out.byteOffset + offset) % 4 === 0) {
      mapWords(words, new Int32Array(out.buffer, out.byteOffset + offset, words.length), labels, seen);
      for (let at = words.length * 4; at < samples.length; at++) {
        seen[samples[at] ?? 0] = 1;
        out[offset + at] = labels[samples[at] ?? 0] ?? 0;
      }
      return;
    }
    valuesIn(samples, seen);
    eachRow(window, this.#columns, size, plane, (from, to) => {
      for (let at = 0; at < window.columns; at++) out[to + at] = labels[samples[from + at] ?? 0] ?? 0;
    });
  }

  /** A frame of labels to a stack of masks; `places` has the wanted segment's index for each stored value, plus one. */
  stack(samples: Samples, places: Uint16Array, { window, plane }: Placement): void {
    const { out } = this;
    const step = this.#plan.segments.length;
    eachRow(window, this.#columns, this.size, plane, (from, to) => {
      for (let at = 0; at < window.columns; at++) {
        const place = places[samples[from + at] ?? 0] ?? 0;
        if (place !== 0) out[(to + at) * step + place - 1] = 1;
      }
    });
  }
}

/** Values of two neighbouring samples in the bits of one double: half as many to look up and to store. */
function pairsOf(values: Float32Array): Float64Array<ArrayBuffer> {
  const pairs = new Float64Array(65536);
  const halves = new Float32Array(pairs.buffer);
  for (let pair = 0; pair < pairs.length; pair++) {
    halves[pair * 2] = values[pair & 0xff] ?? 0;
    halves[pair * 2 + 1] = values[pair >>> 8] ?? 0;
  }
  return pairs;
}

/** Loops of their own are optimized by themselves. Samples of 0, 16 at once, are passed over where the array holds 0 there. */
function scaleToPairs(words: Int32Array, pairs: Float64Array, out: Float64Array, base: number, isDirty: boolean): void {
  const whole = words.length & ~3;
  for (let word = 0; word < whole; word += 4) {
    const a = words[word] ?? 0;
    const b = words[word + 1] ?? 0;
    const c = words[word + 2] ?? 0;
    const d = words[word + 3] ?? 0;
    const at = base + word * 2;
    if ((a | b | c | d) === 0) {
      if (!isDirty) continue;
      const start = word;
      while (word + 4 < whole && words[word + 4] === 0 && words[word + 5] === 0 && words[word + 6] === 0 && words[word + 7] === 0)
        word += 4;
      out.fill(0, base + start * 2, base + word * 2 + 8);
      continue;
    }
    out[at] = pairs[a & 0xffff] ?? 0;
    out[at + 1] = pairs[a >>> 16] ?? 0;
    out[at + 2] = pairs[b & 0xffff] ?? 0;
    out[at + 3] = pairs[b >>> 16] ?? 0;
    out[at + 4] = pairs[c & 0xffff] ?? 0;
    out[at + 5] = pairs[c >>> 16] ?? 0;
    out[at + 6] = pairs[d & 0xffff] ?? 0;
    out[at + 7] = pairs[d >>> 16] ?? 0;
  }
  for (let word = whole; word < words.length; word++) {
    const four = words[word] ?? 0;
    out[base + word * 2] = pairs[four & 0xffff] ?? 0;
    out[base + word * 2 + 1] = pairs[four >>> 16] ?? 0;
  }
}

function scaleWords(
  samples: Uint8Array,
  words: Int32Array,
  values: ArrayLike<number>,
  out: NumberArray,
  base: number,
  isDirty: boolean,
): void {
  for (let word = 0, at = base; word < words.length; word++, at += 4) {
    if (words[word] === 0 && !isDirty) continue;
    for (let byte = 0; byte < 4; byte++) out[at + byte] = values[samples[word * 4 + byte] ?? 0] ?? 0;
  }
}

/** Four labels at once; most words are the same as the one before. What becomes 0 is not written: the array holds 0 there. */
function mapWords(words: Int32Array, out: Int32Array, labels: Uint16Array, seen: Uint8Array): void {
  const count = words.length;
  for (let at = 0; at < count; ) {
    const word = words[at] ?? 0;
    const start = at++;
    while (at < count && words[at] === word) at++;
    const a = word & 0xff;
    const b = (word >>> 8) & 0xff;
    const c = (word >>> 16) & 0xff;
    const d = word >>> 24;
    seen[a] = seen[b] = seen[c] = seen[d] = 1;
    const mapped = (labels[a] ?? 0) | ((labels[b] ?? 0) << 8) | ((labels[c] ?? 0) << 16) | ((labels[d] ?? 0) << 24);
    if (mapped === 0) continue;
    if (at - start > 16) out.fill(mapped, start, at);
    else for (let to = start; to < at; to++) out[to] = mapped;
  }
}

/** Which values occur: 1 for each. Runs of equal pixels are looked at once. */
export function valuesIn(samples: Samples, seen: Uint8Array): void {
  const words = wordsOf(samples);
  if (words !== null) valuesInWords(words, seen);
  let last = -1;
  for (let at = words === null ? 0 : words.length * 4; at < samples.length; at++) {
    const value = samples[at] ?? 0;
    if (value === last) continue;
    last = value;
    seen[value] = 1;
  }
}

function valuesInWords(words: Int32Array, seen: Uint8Array): void {
  const count = words.length;
  for (let at = 0; at < count; ) {
    const word = words[at++] ?? 0;
    while (at < count && words[at] === word) at++;
    seen[word & 0xff] = seen[(word >>> 8) & 0xff] = seen[(word >>> 16) & 0xff] = seen[word >>> 24] = 1;
  }
}

/** First pixel with this value, for messages. */
export function pixelOf(samples: Samples, value: number, columns: number): { readonly row: number; readonly column: number } {
  const at = samples.indexOf(value);
  return { row: Math.floor(at / columns), column: at % columns };
}
