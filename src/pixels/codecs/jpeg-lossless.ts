/** JPEG lossless, Huffman coded (ITU-T T.81 Annex H; transfer syntaxes .57 and .70): decoding, all predictors, 2 to 16 bits. */
import { PixelDataError } from '../errors.ts';
import type { CodedFrame, FrameCodec } from './codec.ts';

interface HuffmanTable {
  /** For the next 8 bits: length of the code (high byte) and its value; 0 where the code is longer. */
  readonly fast: Uint16Array;
  /** Greatest code of each length from 1 to 16, or -1; then where its values begin. */
  readonly greatest: Int32Array;
  readonly offset: Int32Array;
  readonly values: Uint8Array;
}

interface Component {
  readonly id: number;
  readonly index: number;
}

interface FrameHeader {
  readonly precision: number;
  readonly rows: number;
  readonly columns: number;
  readonly components: readonly Component[];
}

function fail(reason: string, offset: number): never {
  throw new PixelDataError(`the JPEG stream is damaged: ${reason}`, { offset });
}

function huffmanTable(counts: Uint8Array, values: Uint8Array): HuffmanTable {
  const fast = new Uint16Array(256);
  const greatest = new Int32Array(17).fill(-1);
  const offset = new Int32Array(17);
  let code = 0;
  let at = 0;
  for (let length = 1; length <= 16; length++, code <<= 1) {
    offset[length] = at - code;
    for (let count = counts[length - 1] ?? 0; count > 0; count--, code++, at++) {
      if (length <= 8) fast.fill((length << 8) | (values[at] ?? 0), code << (8 - length), (code + 1) << (8 - length));
      greatest[length] = code;
    }
  }
  return { fast, greatest, offset, values };
}

/** Bits of entropy coded data; stops at a marker. */
class BitReader {
  #at: number;
  #bits = 0;
  #held = 0;
  /** Zero bits given after the end. */
  #missing = 0;
  readonly #bytes: Uint8Array;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = bytes;
    this.#at = at;
  }

  get offset(): number {
    return this.#at;
  }

  #fill(): void {
    while (this.#held <= 16) {
      let byte = this.#bytes[this.#at] ?? 0xff;
      if (byte !== 0xff) this.#at++;
      else if (this.#bytes[this.#at + 1] === 0) this.#at += 2;
      else {
        // A marker or the end: what is asked for beyond is missing.
        byte = 0;
        this.#missing += 8;
        if (this.#missing > 64) fail('the data end early', this.#at);
      }
      this.#bits = ((this.#bits << 8) | byte) & 0xffffff;
      this.#held += 8;
    }
  }

  /** Bits were used that are not there. */
  get exhausted(): boolean {
    return this.#missing > this.#held;
  }

  take(count: number): number {
    if (count === 0) return 0;
    this.#fill();
    this.#held -= count;
    return (this.#bits >> this.#held) & ((1 << count) - 1);
  }

  symbol({ fast, greatest, offset, values }: HuffmanTable): number {
    this.#fill();
    const entry = fast[(this.#bits >> (this.#held - 8)) & 0xff] ?? 0;
    if (entry !== 0) {
      this.#held -= entry >> 8;
      return entry & 0xff;
    }
    for (let length = 9; length <= 16; length++) {
      const code = (this.#bits >> (this.#held - length)) & ((1 << length) - 1);
      if (code <= (greatest[length] ?? -1)) {
        this.#held -= length;
        return values[code + (offset[length] ?? 0)] ?? 0;
      }
    }
    return fail('no such Huffman code', this.#at);
  }

  /** Goes on after the restart marker that comes next. */
  restart(number: number): void {
    this.#bits = 0;
    this.#held = 0;
    this.#missing = 0;
    while (this.#bytes[this.#at] === 0xff && this.#bytes[this.#at + 1] === 0xff) this.#at++;
    if (this.#bytes[this.#at] !== 0xff || this.#bytes[this.#at + 1] !== 0xd0 + (number & 7))
      fail(`restart marker ${number & 7} is expected`, this.#at);
    this.#at += 2;
  }
}

interface Scan {
  readonly components: readonly { readonly index: number; readonly table: HuffmanTable }[];
  readonly predictor: number;
  readonly pointTransform: number;
  readonly restartInterval: number;
}

/** Decodes the samples of one scan into `out`; returns where its data end. */
function decodeScan(bytes: Uint8Array, start: number, frame: FrameHeader, scan: Scan, out: Uint16Array): number {
  const { rows, columns, precision } = frame;
  const step = frame.components.length;
  const width = columns * step;
  const first = 1 << (precision - scan.pointTransform - 1);
  const reader = new BitReader(bytes, start);
  let left = scan.restartInterval;
  let restarts = 0;
  // Samples before this one belong to an earlier restart interval, which nothing is predicted from.
  let fromRow = 0;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (scan.restartInterval > 0 && left === 0) {
        reader.restart(restarts++);
        if (column !== 0) fail('a restart interval ends inside a line', reader.offset);
        left = scan.restartInterval;
        fromRow = row;
      }
      left--;
      for (const { index, table } of scan.components) {
        const at = row * width + column * step + index;
        const size = reader.symbol(table);
        let difference = 0;
        if (size === 16) difference = 32768;
        else if (size > 16) fail('a difference has at most 16 bits', reader.offset);
        else if (size > 0) {
          const bits = reader.take(size);
          difference = bits < 1 << (size - 1) ? bits - (1 << size) + 1 : bits;
        }
        let prediction: number;
        if (row === fromRow) prediction = column === 0 ? first : (out[at - step] ?? 0);
        else if (column === 0) prediction = out[at - width] ?? 0;
        else {
          const a = out[at - step] ?? 0;
          const b = out[at - width] ?? 0;
          const c = out[at - width - step] ?? 0;
          switch (scan.predictor) {
            case 1:
              prediction = a;
              break;
            case 2:
              prediction = b;
              break;
            case 3:
              prediction = c;
              break;
            case 4:
              prediction = a + b - c;
              break;
            case 5:
              prediction = a + ((b - c) >> 1);
              break;
            case 6:
              prediction = b + ((a - c) >> 1);
              break;
            default:
              prediction = (a + b) >> 1;
          }
        }
        // Arithmetic is modulo 65536.
        out[at] = prediction + difference;
      }
    }
    if (reader.exhausted) fail('the data end early', reader.offset);
  }
  return reader.offset;
}

function frameHeader(bytes: Uint8Array, view: DataView, at: number): FrameHeader {
  const precision = bytes[at] ?? 0;
  const count = bytes[at + 5] ?? 0;
  const header = { precision, rows: view.getUint16(at + 1), columns: view.getUint16(at + 3) };
  if (precision < 2 || precision > 16 || header.rows === 0 || header.columns === 0 || count === 0 || count > 4)
    fail('the frame header makes no sense', at);
  const components = Array.from({ length: count }, (_, index) => {
    if (bytes[at + 7 + index * 3] !== 0x11) fail('subsampled components are not allowed in lossless DICOM images', at + 7 + index * 3);
    return { id: bytes[at + 6 + index * 3] ?? 0, index };
  });
  return { ...header, components };
}

/** Decodes a lossless JPEG stream. */
export function decodeJpegLossless(bytes: Uint8Array): CodedFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<number, HuffmanTable>();
  let frame: FrameHeader | undefined;
  let samples = new Uint16Array(0);
  let restartInterval = 0;
  const done = new Set<number>();
  const shifts: number[] = [];
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) fail('it does not begin with SOI', 0);
  let at = 2;
  while (frame === undefined || done.size < frame.components.length) {
    while (bytes[at] === 0xff && bytes[at + 1] === 0xff) at++;
    const marker = bytes[at + 1];
    if (bytes[at] !== 0xff || marker === undefined || at + 4 > bytes.length) fail('a marker is expected', at);
    if (marker === 0xd9) fail('it ends before all components were read', at);
    const length = view.getUint16(at + 2);
    const body = at + 4;
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) fail('a segment reaches beyond the end', at);
    if (marker === 0xc4) {
      for (let place = body; place < end; ) {
        const counts = bytes.subarray(place + 1, place + 17);
        const total = counts.reduce((sum, one) => sum + one, 0);
        if (place + 17 + total > end || total > 256) fail('a Huffman table reaches beyond its segment', place);
        tables.set((bytes[place] ?? 0) & 0x0f, huffmanTable(counts, bytes.subarray(place + 17, place + 17 + total)));
        place += 17 + total;
      }
    } else if (marker === 0xdd) restartInterval = view.getUint16(body);
    else if (marker === 0xc3) {
      if (length < 8 + 3 * (bytes[body + 5] ?? 0)) fail('the frame header is too short', at);
      frame = frameHeader(bytes, view, body);
      samples = new Uint16Array(frame.rows * frame.columns * frame.components.length);
    } else if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc8 && marker !== 0xcc)
      fail(`process SOF${marker - 0xc0} is not lossless Huffman coding`, at);
    else if (marker === 0xda) {
      if (frame === undefined) fail('a scan comes before the frame header', at);
      const header = frame;
      const count = bytes[body] ?? 0;
      if (length !== 6 + 2 * count || count === 0) fail('the scan header makes no sense', at);
      const components = Array.from({ length: count }, (_, index) => {
        const component = header.components.find((one) => one.id === bytes[body + 1 + index * 2]);
        const table = tables.get((bytes[body + 2 + index * 2] ?? 0) >> 4);
        if (component === undefined || table === undefined || done.has(component.index))
          return fail('the scan names an unknown component or table', at);
        return { index: component.index, table };
      });
      const predictor = bytes[body + 1 + count * 2] ?? 0;
      const pointTransform = (bytes[body + 3 + count * 2] ?? 0) & 0x0f;
      if (predictor < 1 || predictor > 7 || pointTransform >= header.precision) fail('the predictor is from 1 to 7', at);
      at = decodeScan(bytes, end, header, { components, predictor, pointTransform, restartInterval }, samples);
      for (const { index } of components) {
        done.add(index);
        shifts[index] = pointTransform;
      }
      continue;
    }
    at = end;
  }
  const step = frame.components.length;
  if (shifts.some((shift) => shift > 0))
    for (let index = 0; index < samples.length; index++) samples[index] = (samples[index] ?? 0) << (shifts[index % step] ?? 0);
  const wide = frame.precision > 8;
  const out = new Uint8Array(samples.length * (wide ? 2 : 1));
  if (wide) {
    for (let index = 0; index < samples.length; index++) {
      const value = samples[index] ?? 0;
      out[index * 2] = value;
      out[index * 2 + 1] = value >> 8;
    }
  } else out.set(samples);
  return {
    rows: frame.rows,
    columns: frame.columns,
    components: step,
    bitsPerSample: frame.precision,
    signed: false,
    bytes: out,
    transformUndone: false,
  };
}

export const jpegLossless: FrameCodec = { decode: (bytes) => decodeJpegLossless(bytes) };
