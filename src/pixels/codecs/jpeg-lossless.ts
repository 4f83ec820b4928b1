/** JPEG lossless, Huffman coded (ITU-T T.81 Annex H; transfer syntaxes .57 and .70): decoding, all predictors, 2 to 16 bits. */
import type { CodedFrame, FrameCodec } from './codec.ts';
import { BitReader, fail, type HuffmanTable, huffmanTables } from './jpeg-entropy.ts';

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
      for (const { slot, table } of huffmanTables(bytes, body, end)) tables.set(slot & 0x0f, table);
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
