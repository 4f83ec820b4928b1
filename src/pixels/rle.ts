/** RLE Lossless (PS3.5 Annex G): a frame as byte planes, each run-length encoded row by row. */

/** How a frame's samples lie. */
export interface FrameLayout {
  readonly rows: number;
  readonly columns: number;
  /** Samples of a pixel, side by side in the decoded frame. */
  readonly samplesPerPixel: number;
  readonly bitsAllocated: 8 | 16 | 32;
}

export class RleError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RleError';
  }
}

const HEADER = 64;
const MOST_SEGMENTS = 15;
/** Longest run and longest literal of one code byte. */
const LONGEST = 128;

/** Bytes of one plane: every `step`th from `first`. */
function plane(frame: Uint8Array, first: number, step: number): Uint8Array {
  if (step === 1) return frame;
  const bytes = new Uint8Array(frame.length / step);
  for (let at = first, to = 0; at < frame.length; at += step) bytes[to++] = frame[at] ?? 0;
  return bytes;
}

/** Encodes one row of a plane; returns the place after it. */
function encodeRow(row: Uint8Array, out: Uint8Array, to: number): number {
  const end = row.length;
  let place = to;
  let at = 0;
  while (at < end) {
    let run = 1;
    const value = row[at] ?? 0;
    while (run < LONGEST && at + run < end && row[at + run] === value) run++;
    if (run >= 2) {
      out[place++] = 257 - run;
      out[place++] = value;
      at += run;
      continue;
    }
    // A literal goes on until three equal bytes make a run worth its two bytes.
    let length = 1;
    while (length < LONGEST && at + length < end) {
      const next = row[at + length];
      if (next === row[at + length + 1] && next === row[at + length + 2] && at + length + 2 < end) break;
      length++;
    }
    out[place++] = length - 1;
    out.set(row.subarray(at, at + length), place);
    place += length;
    at += length;
  }
  return place;
}

/**
 * Encodes one frame.
 * @param frame native samples: row by row, samples of a pixel side by side, little endian.
 * @returns one fragment of even length: header and segments.
 * @throws RleError when the frame has not as many bytes as its layout says, or more than 15 byte planes.
 */
export function encodeRle(frame: Uint8Array, layout: FrameLayout): Uint8Array<ArrayBuffer> {
  const width = layout.bitsAllocated / 8;
  const step = width * layout.samplesPerPixel;
  const expected = layout.rows * layout.columns * step;
  if (frame.length !== expected) throw new RleError(`the frame has ${frame.length} bytes; its layout asks for ${expected}`);
  if (step > MOST_SEGMENTS) throw new RleError(`the frame has ${step} byte planes; RLE has at most ${MOST_SEGMENTS}`);
  // At worst a code byte for each 128 bytes of a row, and a byte of padding a segment.
  const worst = layout.rows * Math.ceil(layout.columns / LONGEST) * step + frame.length + step;
  const out = new Uint8Array(HEADER + worst + (worst % 2));
  const header = new DataView(out.buffer);
  header.setUint32(0, step, true);
  let place = HEADER;
  let segment = 1;
  for (let sample = 0; sample < layout.samplesPerPixel; sample++) {
    // The most significant byte comes first.
    for (let byte = width - 1; byte >= 0; byte--) {
      header.setUint32(segment++ * 4, place, true);
      const bytes = plane(frame, sample * width + byte, step);
      for (let row = 0; row < layout.rows; row++) {
        place = encodeRow(bytes.subarray(row * layout.columns, (row + 1) * layout.columns), out, place);
      }
      if (place % 2 === 1) place++;
    }
  }
  return out.slice(0, place);
}

/** Decodes one segment into every `step`th byte of the frame. */
function decodeSegment(bytes: Uint8Array, frame: Uint8Array, first: number, step: number, count: number): void {
  let to = first;
  let left = count;
  let at = 0;
  while (left > 0) {
    const codeByte = bytes[at++];
    if (codeByte === undefined) throw new RleError(`a segment ends ${left} bytes too early`);
    if (codeByte === 128) continue;
    const isRun = codeByte > 128;
    const length = Math.min(isRun ? 257 - codeByte : codeByte + 1, left);
    if (at + (isRun ? 1 : length) > bytes.length) throw new RleError(`a segment ends ${left} bytes too early`);
    if (step === 1) {
      if (isRun) frame.fill(bytes[at] ?? 0, to, to + length);
      else for (let index = 0; index < length; index++) frame[to + index] = bytes[at + index] ?? 0;
      to += length;
    } else if (isRun) for (const value = bytes[at] ?? 0, end = to + length * step; to < end; to += step) frame[to] = value;
    else for (let index = 0; index < length; index++, to += step) frame[to] = bytes[at + index] ?? 0;
    at += isRun ? 1 : length;
    left -= length;
  }
}

/** Where each byte plane lies in a fragment. @throws RleError when the header is broken or does not fit. */
function segmentsIn(fragment: Uint8Array, step: number): Uint8Array[] {
  if (fragment.length < HEADER) throw new RleError(`the fragment has ${fragment.length} bytes; the header alone has ${HEADER}`);
  const header = new DataView(fragment.buffer, fragment.byteOffset, HEADER);
  const segments = header.getUint32(0, true);
  if (segments !== step) throw new RleError(`the fragment has ${segments} segments; the frame has ${step} byte planes`);
  const offsets = Array.from({ length: segments }, (_one, index) => header.getUint32((index + 1) * 4, true));
  return offsets.map((offset, index) => {
    const end = offsets[index + 1] ?? fragment.length;
    if (offset < HEADER || end < offset || end > fragment.length) throw new RleError(`segment ${index + 1} lies from ${offset} to ${end}`);
    return fragment.subarray(offset, end);
  });
}

/**
 * Decodes one frame.
 * @param into bytes to decode to, as many as the frame has; default new ones.
 * @returns native samples: row by row, samples of a pixel side by side, little endian.
 * @throws RleError when header or segments are broken or do not fit the layout.
 */
export function decodeRle(fragment: Uint8Array, layout: FrameLayout, into?: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const width = layout.bitsAllocated / 8;
  const step = width * layout.samplesPerPixel;
  const segments = segmentsIn(fragment, step);
  const size = layout.rows * layout.columns * step;
  if (into !== undefined && into.length !== size) throw new RleError(`${into.length} bytes are no room for a frame of ${size}`);
  const frame = into ?? new Uint8Array(size);
  for (const [index, segment] of segments.entries()) {
    const sample = Math.floor(index / width);
    const byte = width - 1 - (index % width);
    decodeSegment(segment, frame, sample * width + byte, step, layout.rows * layout.columns);
  }
  return frame;
}

/**
 * Decodes one frame of a byte a pixel through a table. What becomes 0 is not written.
 * @param out takes `count` pixels, from `from`; all 0 so far.
 * @param table what each stored byte becomes.
 * @param seen becomes 1 at each stored byte that occurs.
 * @throws RleError when header or segment are broken or hold fewer pixels.
 */
export function decodeRleThrough(
  fragment: Uint8Array,
  count: number,
  out: Uint8Array,
  from: number,
  table: Uint8Array,
  seen: Uint8Array,
): void {
  const words = out.byteOffset % 4 === 0 ? new Int32Array(out.buffer, out.byteOffset, out.length >> 2) : null;
  for (const segment of segmentsIn(fragment, 1)) segmentThrough(segment, count, out, words, from, table, seen);
}

function segmentThrough(
  bytes: Uint8Array,
  count: number,
  out: Uint8Array,
  words: Int32Array | null,
  from: number,
  table: Uint8Array,
  seen: Uint8Array,
): void {
  const end = from + count;
  let to = from;
  let at = 0;
  while (to < end) {
    const codeByte = bytes[at++];
    if (codeByte === undefined) throw new RleError(`a segment ends ${end - to} bytes too early`);
    if (codeByte === 128) continue;
    const isRun = codeByte > 128;
    const stop = Math.min(to + (isRun ? 257 - codeByte : codeByte + 1), end);
    if (at + (isRun ? 1 : stop - to) > bytes.length) throw new RleError(`a segment ends ${end - to} bytes too early`);
    if (!isRun) {
      while (to < stop) {
        const value = bytes[at++] ?? 0;
        seen[value] = 1;
        const mapped = table[value] ?? 0;
        if (mapped !== 0) out[to] = mapped;
        to++;
      }
      continue;
    }
    const value = bytes[at++] ?? 0;
    seen[value] = 1;
    const mapped = table[value] ?? 0;
    if (mapped !== 0) {
      if (words !== null) {
        while (to < stop && (to & 3) !== 0) out[to++] = mapped;
        const four = Math.imul(mapped, 0x01010101);
        for (; to + 4 <= stop; to += 4) words[to >> 2] = four;
      }
      while (to < stop) out[to++] = mapped;
    }
    to = stop;
  }
}
