/** JPEG extended of 12 bits (ITU-T T.81, sequential DCT with Huffman coding; transfer syntax .51): decoding. */
import type { CodedFrame } from './codec.ts';
import { inverseDct, ZIGZAG } from './jpeg-dct.ts';
import { BitReader, fail, type HuffmanTable, huffmanTables } from './jpeg-entropy.ts';

interface Component {
  readonly id: number;
  readonly index: number;
  readonly quantizer: number;
}

interface FrameHeader {
  readonly precision: number;
  readonly rows: number;
  readonly columns: number;
  readonly components: readonly Component[];
}

interface ScanComponent extends Component {
  readonly dc: HuffmanTable;
  readonly ac: HuffmanTable;
  previous: number;
}

function frameHeader(bytes: Uint8Array, view: DataView, at: number): FrameHeader {
  const precision = bytes[at] ?? 0;
  const count = bytes[at + 5] ?? 0;
  const header = { precision, rows: view.getUint16(at + 1), columns: view.getUint16(at + 3) };
  if ((precision !== 8 && precision !== 12) || header.rows === 0 || header.columns === 0 || count === 0 || count > 4)
    fail('the frame header makes no sense', at);
  const components = Array.from({ length: count }, (_, index) => {
    const place = at + 6 + index * 3;
    if (count > 1 && bytes[place + 1] !== 0x11) fail('subsampled components of 12 bits are not supported', place);
    return { id: bytes[place] ?? 0, index, quantizer: bytes[place + 2] ?? 0 };
  });
  return { ...header, components };
}

/** Tables of a DQT segment: 64 entries of 8 or 16 bits, in zigzag order. */
function readQuantizers(bytes: Uint8Array, view: DataView, body: number, end: number, quantizers: Map<number, Uint16Array>): void {
  for (let place = body; place < end; ) {
    const wide = (bytes[place] ?? 0) >> 4 !== 0;
    const size = wide ? 128 : 64;
    if (place + 1 + size > end) fail('a quantization table reaches beyond its segment', place);
    const start = place + 1;
    quantizers.set(
      (bytes[place] ?? 0) & 15,
      Uint16Array.from({ length: 64 }, (_, at) => (wide ? view.getUint16(start + at * 2) : (bytes[start + at] ?? 0))),
    );
    place += 1 + size;
  }
}

function signedBits(reader: BitReader, size: number): number {
  if (size === 0) return 0;
  const bits = reader.take(size);
  return bits < 1 << (size - 1) ? bits - (1 << size) + 1 : bits;
}

/** One block's coefficients, multiplied by their quantizers. */
function decodeBlock(reader: BitReader, component: ScanComponent, quantizer: Uint16Array, coefficients: Float64Array): void {
  coefficients.fill(0);
  const size = reader.symbol(component.dc);
  if (size > 15) fail('a difference has at most 15 bits', reader.offset);
  component.previous += signedBits(reader, size);
  coefficients[0] = component.previous * (quantizer[0] ?? 1);
  for (let at = 1; at < 64; at++) {
    const symbol = reader.symbol(component.ac);
    const bits = symbol & 15;
    if (bits === 0) {
      if (symbol !== 0xf0) return;
      at += 15;
      continue;
    }
    at += symbol >> 4;
    if (at > 63) fail('a block has more than 64 coefficients', reader.offset);
    coefficients[ZIGZAG[at] ?? 0] = signedBits(reader, bits) * (quantizer[at] ?? 1);
  }
}

function decodeScan(
  bytes: Uint8Array,
  start: number,
  frame: FrameHeader,
  components: ScanComponent[],
  quantizers: Map<number, Uint16Array>,
  interval: number,
  out: Uint16Array,
): number {
  const { rows, columns, precision } = frame;
  const step = frame.components.length;
  const [middle, most] = [2 ** (precision - 1), 2 ** precision - 1];
  const reader = new BitReader(bytes, start);
  const coefficients = new Float64Array(64);
  const samples = new Float64Array(64);
  let left = interval;
  let restarts = 0;
  for (let top = 0; top < rows; top += 8) {
    for (let side = 0; side < columns; side += 8) {
      if (interval > 0 && left === 0) {
        reader.restart(restarts++);
        for (const component of components) component.previous = 0;
        left = interval;
      }
      left--;
      for (const component of components) {
        const quantizer = quantizers.get(component.quantizer) ?? fail('a quantization table is missing', start);
        decodeBlock(reader, component, quantizer, coefficients);
        inverseDct(coefficients, samples);
        const [high, wide] = [Math.min(8, rows - top), Math.min(8, columns - side)];
        for (let y = 0; y < high; y++)
          for (let x = 0; x < wide; x++) {
            const value = Math.round((samples[y * 8 + x] ?? 0) + middle);
            out[((top + y) * columns + side + x) * step + component.index] = Math.max(0, Math.min(value, most));
          }
      }
    }
    if (reader.exhausted) fail('the data end early', reader.offset);
  }
  return reader.offset;
}

/** Decodes a sequential JPEG stream of 12 bits. */
export function decodeJpegExtended(bytes: Uint8Array): CodedFrame {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = new Map<number, HuffmanTable>();
  const quantizers = new Map<number, Uint16Array>();
  const done = new Set<number>();
  let frame: FrameHeader | undefined;
  let samples = new Uint16Array(0);
  let interval = 0;
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
    if (marker === 0xc4) for (const { slot, table } of huffmanTables(bytes, body, end)) tables.set(slot, table);
    else if (marker === 0xdb) readQuantizers(bytes, view, body, end, quantizers);
    else if (marker === 0xdd) interval = view.getUint16(body);
    else if (marker === 0xc0 || marker === 0xc1) {
      if (length < 8 + 3 * (bytes[body + 5] ?? 0)) fail('the frame header is too short', at);
      frame = frameHeader(bytes, view, body);
      samples = new Uint16Array(frame.rows * frame.columns * frame.components.length);
    } else if (marker > 0xc1 && marker <= 0xcf && marker !== 0xc8 && marker !== 0xcc)
      fail(`process SOF${marker - 0xc0} is not sequential Huffman coding`, at);
    else if (marker === 0xda) {
      if (frame === undefined) fail('a scan comes before the frame header', at);
      const header = frame;
      const count = bytes[body] ?? 0;
      if (length !== 6 + 2 * count || count === 0) fail('the scan header makes no sense', at);
      const components = Array.from({ length: count }, (_, index): ScanComponent => {
        const component = header.components.find((one) => one.id === bytes[body + 1 + index * 2]);
        const slots = bytes[body + 2 + index * 2] ?? 0;
        const dc = tables.get(slots >> 4);
        const ac = tables.get(0x10 | (slots & 15));
        if (!component || !dc || !ac || done.has(component.index)) return fail('the scan names an unknown component or table', at);
        return { ...component, dc, ac, previous: 0 };
      });
      at = decodeScan(bytes, end, header, components, quantizers, interval, samples);
      for (const { index } of components) done.add(index);
      continue;
    }
    at = end;
  }
  const out = new Uint8Array(samples.length * 2);
  for (let index = 0; index < samples.length; index++) {
    const value = samples[index] ?? 0;
    out[index * 2] = value;
    out[index * 2 + 1] = value >> 8;
  }
  return {
    rows: frame.rows,
    columns: frame.columns,
    components: frame.components.length,
    bitsPerSample: 12,
    signed: false,
    bytes: out,
    transformUndone: false,
  };
}
