/** Fragments of encapsulated pixel data (PS3.5 A.4): which belong to which frame, and writing them. */
import { PixelDataError } from './errors.ts';

/** An encapsulated attribute as it stands in a file. */
export interface Encapsulated {
  /** Values of the Items after the first; their lengths and first bytes suffice. */
  readonly fragments: readonly ArrayLike<number>[];
  /** Value of the first Item: 32-bit offsets, or empty. */
  readonly basicOffsetTable: Uint8Array;
  /** Extended Offset Table and its Lengths (PS3.3 C.7.6.3.1.8): 64-bit numbers; null where they are absent. */
  readonly extendedOffsetTable: readonly bigint[] | null;
  readonly extendedOffsetTableLengths: readonly bigint[] | null;
  readonly numberOfFrames: number;
}

/** A frame's fragments: indices of the first and after the last, and bytes of the last to leave out. */
export interface FrameFragments {
  readonly first: number;
  readonly end: number;
  /** Bytes of the frame where the table tells them, else null: then padding belongs to the frame. */
  readonly length: number | null;
}

export interface FrameMap {
  readonly frames: readonly FrameFragments[];
  /** What was wrong though frames could be told. */
  readonly warnings: readonly string[];
}

/** Offsets of the fragments' Item tags from that of the first, and after the last. */
function itemOffsets(fragments: readonly ArrayLike<number>[]): Map<number, number> {
  const offsets = new Map<number, number>();
  let at = 0;
  fragments.forEach((fragment, index) => {
    offsets.set(at, index);
    at += fragment.length + 8;
  });
  return offsets;
}

function byOffsets(offsets: readonly number[], { fragments }: Encapsulated, lengths: readonly bigint[] | null): FrameFragments[] | string {
  const starts = itemOffsets(fragments);
  const firsts: number[] = [];
  for (const [frame, offset] of offsets.entries()) {
    const first = starts.get(offset);
    if (first === undefined) return `offset ${offset} of frame ${frame + 1} is not where a fragment begins`;
    if (frame === 0 && first !== 0) return 'the first frame does not begin with the first fragment';
    if (frame > 0 && first <= (firsts[frame - 1] ?? 0)) return `frame ${frame + 1} begins before or where frame ${frame} does`;
    firsts.push(first);
  }
  const frames = firsts.map((first, frame) => {
    const length = lengths?.[frame];
    return { first, end: firsts[frame + 1] ?? fragments.length, length: length === undefined ? null : Number(length) };
  });
  const wrong = frames.findIndex(({ first, end, length }) => {
    if (length === null) return false;
    const there = fragments.slice(first, end).reduce((sum, one) => sum + one.length, 0);
    return length > there || length <= there - (fragments[end - 1]?.length ?? 0);
  });
  return wrong < 0 ? frames : `the length of frame ${wrong + 1} does not fit its fragments`;
}

/** First bytes of a compressed frame: JPEG and JPEG-LS (SOI and another marker), JPEG 2000 (SOC, SIZ) and its file format. */
function beginsFrame(fragment: ArrayLike<number>): boolean {
  const { 0: a, 1: b, 2: c, 3: d } = fragment;
  if (a !== 0xff) return a === 0 && b === 0 && c === 0 && d === 0x0c && fragment[4] === 0x6a && fragment[5] === 0x50;
  return (b === 0xd8 && c === 0xff) || (b === 0x4f && c === 0xff && d === 0x51);
}

function perFragment(fragments: readonly ArrayLike<number>[]): FrameFragments[] {
  return fragments.map((_, at) => ({ first: at, end: at + 1, length: null }));
}

function basicOffsets(table: Uint8Array): number[] {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  return Array.from({ length: Math.floor(table.length / 4) }, (_, at) => view.getUint32(at * 4, true));
}

/**
 * Which fragments make up each frame: by the Extended Offset Table, else by the Basic one, else one frame of all fragments,
 * one fragment a frame, or a new frame where a fragment begins with the marker of a codestream.
 * A table that lies is left for the next way, with a warning; a `PixelDataError` when no way gives the number of frames.
 */
export function mapFrames(data: Encapsulated): FrameMap {
  const { fragments, numberOfFrames, extendedOffsetTable, basicOffsetTable } = data;
  const warnings: string[] = [];
  if (extendedOffsetTable !== null && extendedOffsetTable.length > 0) {
    const frames = byOffsets(extendedOffsetTable.map(Number), data, data.extendedOffsetTableLengths);
    if (typeof frames === 'string') warnings.push(`the Extended Offset Table is wrong: ${frames}`);
    else if (frames.length !== numberOfFrames)
      warnings.push(`the Extended Offset Table has ${frames.length} frames, Number of Frames is ${numberOfFrames}`);
    else return { frames, warnings };
  }
  if (basicOffsetTable.length >= 4) {
    const frames = byOffsets(basicOffsets(basicOffsetTable), data, null);
    if (typeof frames === 'string') warnings.push(`the Basic Offset Table is wrong: ${frames}`);
    else if (frames.length !== numberOfFrames)
      warnings.push(`the Basic Offset Table has ${frames.length} frames, Number of Frames is ${numberOfFrames}`);
    else return { frames, warnings };
  }
  if (numberOfFrames === 1 && fragments.length > 0) return { frames: [{ first: 0, end: fragments.length, length: null }], warnings };
  if (fragments.length === numberOfFrames) return { frames: perFragment(fragments), warnings };
  const firsts = fragments.flatMap((fragment, at) => (beginsFrame(fragment) ? [at] : []));
  if (firsts.length === numberOfFrames && firsts[0] === 0)
    return { frames: firsts.map((first, at) => ({ first, end: firsts[at + 1] ?? fragments.length, length: null })), warnings };
  throw new PixelDataError([`${fragments.length} fragments cannot be told apart into ${numberOfFrames} frames`, ...warnings].join('; '), {
    attribute: 'PixelData',
  });
}

/** Bytes of a frame: a view where it is one fragment, else a copy. */
export function joinFragments(fragments: readonly Uint8Array[], { first, end, length }: FrameFragments): Uint8Array {
  const [only, ...rest] = fragments.slice(first, end);
  if (only === undefined) throw new PixelDataError('the frame has no fragment');
  const size = length ?? rest.reduce((sum, one) => sum + one.length, only.length);
  if (rest.length === 0) return only.subarray(0, size);
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of [only, ...rest]) {
    whole.set(part.subarray(0, size - at), at);
    at += part.length;
  }
  return whole;
}

/** Frames as an encapsulated attribute: one fragment each, of even length. */
export interface EncapsulatedFrames {
  /** Values of the Items, each of even length; for `PixelData` of a data set. */
  readonly frames: ArrayBuffer[];
  /** Empty where 32 bits do not suffice, or where it was not asked for. */
  readonly basicOffsetTable: ArrayBuffer;
  /** Bytes of 64-bit offsets, and of lengths without padding; null unless asked for. */
  readonly extendedOffsetTable: ArrayBuffer | null;
  readonly extendedOffsetTableLengths: ArrayBuffer | null;
}

const LARGEST_OFFSET = 2 ** 32 - 1;

/**
 * One fragment a frame, padded to even length with a zero byte, and the offset table: `basic` (default), `extended`, or `none`.
 * Basic and Extended Offset Table exclude each other (PS3.3 C.7.6.3.1.8).
 */
export function encapsulate(frames: readonly Uint8Array[], table: 'basic' | 'extended' | 'none' = 'basic'): EncapsulatedFrames {
  const padded = frames.map((frame) => {
    const even = new Uint8Array(frame.length + (frame.length % 2));
    even.set(frame);
    return even.buffer;
  });
  const offsets: number[] = [];
  let at = 0;
  for (const frame of padded) {
    if (frame.byteLength >= LARGEST_OFFSET)
      throw new PixelDataError('a fragment has at most 4294967294 bytes', { frameNumber: offsets.length + 1 });
    offsets.push(at);
    at += frame.byteLength + 8;
  }
  const fits = table === 'basic' && (offsets.at(-1) ?? 0) <= LARGEST_OFFSET;
  const wide = (values: readonly number[]): ArrayBuffer => {
    const view = new DataView(new ArrayBuffer(values.length * 8));
    values.forEach((value, index) => {
      view.setBigUint64(index * 8, BigInt(value), true);
    });
    return view.buffer;
  };
  const basic = new DataView(new ArrayBuffer(fits ? offsets.length * 4 : 0));
  if (fits)
    offsets.forEach((offset, index) => {
      basic.setUint32(index * 4, offset, true);
    });
  return {
    frames: padded,
    basicOffsetTable: basic.buffer,
    extendedOffsetTable: table === 'extended' ? wide(offsets) : null,
    extendedOffsetTableLengths: table === 'extended' ? wide(frames.map((frame) => frame.length)) : null,
  };
}
