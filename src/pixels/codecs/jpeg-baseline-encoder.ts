/** JPEG baseline encoding (ITU-T T.81, sequential DCT, 8 bits, Huffman tables of Annex K); colour as YCbCr with 4:2:2 chrominance. */
import { PixelDataError } from '../errors.ts';
import type { PixelFormat } from '../format.ts';
import { COSINES, ZIGZAG } from './jpeg-dct.ts';

/** Tables K.1 and K.2, row by row. */
const LUMINANCE = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22, 29, 51, 87, 80, 62, 18, 22,
  37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103, 121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
];
const CHROMINANCE = [
  17,
  18,
  24,
  47,
  99,
  99,
  99,
  99,
  18,
  21,
  26,
  66,
  99,
  99,
  99,
  99,
  24,
  26,
  56,
  99,
  99,
  99,
  99,
  99,
  47,
  66,
  99,
  99,
  99,
  99,
  99,
  99,
  ...Array.from({ length: 32 }, () => 99),
];
/** Tables K.3 to K.6: codes of each length from 1 to 16, and the values. */
const DC_LUMINANCE = { counts: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0], values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] };
const DC_CHROMINANCE = { counts: [0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0], values: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] };

function bytesOfHex(hex: string): number[] {
  return (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

const AC_LUMINANCE = {
  counts: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125],
  values: bytesOfHex(
    '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a25262728292a3435363738393a434445464748494a535455565758595a636465666768696a737475767778797a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
  ),
};
const AC_CHROMINANCE = {
  counts: [0, 2, 1, 2, 4, 4, 3, 4, 7, 5, 4, 4, 0, 1, 2, 119],
  values: bytesOfHex(
    '0001020311040521310612415107617113223281081442 91a1b1c109233352f0156272d10a162434e125f11718191a262728292a35363738393a434445464748494a535455565758595a636465666768696a737475767778797a82838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9cad2d3d4d5d6d7d8d9dae2e3e4e5e6e7e8e9eaf2f3f4f5f6f7f8f9fa'.replace(
      ' ',
      '',
    ),
  ),
};

interface TableSpec {
  readonly counts: readonly number[];
  readonly values: readonly number[];
}

interface Codes {
  readonly code: Uint16Array;
  readonly size: Uint8Array;
}

function codesOf({ counts, values }: TableSpec): Codes {
  const code = new Uint16Array(256);
  const size = new Uint8Array(256);
  let next = 0;
  let at = 0;
  counts.forEach((count, length) => {
    for (let index = 0; index < count; index++, next++, at++) {
      code[values[at] ?? 0] = next;
      size[values[at] ?? 0] = length + 1;
    }
    next <<= 1;
  });
  return { code, size };
}

/** Quantization at a quality from 1 to 100, scaled as the Independent JPEG Group does. */
function quantization(base: readonly number[], quality: number): Uint8Array {
  const percent = quality < 50 ? 5000 / quality : 200 - quality * 2;
  return Uint8Array.from(base, (value) => Math.min(255, Math.max(1, Math.floor((value * percent + 50) / 100))));
}

class BitWriter {
  #bytes = new Uint8Array(4096);
  #length = 0;
  #bits = 0;
  #held = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const grown = new Uint8Array(this.#bytes.length * 2);
      grown.set(this.#bytes);
      this.#bytes = grown;
    }
    this.#bytes[this.#length++] = value;
  }

  bytes(values: ArrayLike<number>): void {
    for (let at = 0; at < values.length; at++) this.byte(values[at] ?? 0);
  }

  word(value: number): void {
    this.byte(value >> 8);
    this.byte(value & 0xff);
  }

  bits(value: number, count: number): void {
    this.#bits = (this.#bits << count) | value;
    this.#held += count;
    while (this.#held >= 8) {
      this.#held -= 8;
      const byte = (this.#bits >> this.#held) & 0xff;
      this.byte(byte);
      if (byte === 0xff) this.byte(0);
    }
    this.#bits &= (1 << this.#held) - 1;
  }

  /** Fills the last byte with ones. */
  flush(): void {
    if (this.#held > 0) this.bits((1 << (8 - this.#held)) - 1, 8 - this.#held);
  }

  result(): Uint8Array<ArrayBuffer> {
    return this.#bytes.slice(0, this.#length);
  }
}

interface Plane {
  readonly samples: Float64Array;
  readonly width: number;
  readonly height: number;
  readonly quantizer: Uint8Array;
  readonly dc: Codes;
  readonly ac: Codes;
  /** Blocks in a unit, side by side. */
  readonly across: number;
  previous: number;
}

const row = new Float64Array(64);
const coefficients = new Int32Array(64);

function sizeOf(value: number): number {
  return 32 - Math.clz32(Math.abs(value));
}

function writeValue(out: BitWriter, value: number, size: number): void {
  if (size > 0) out.bits(value < 0 ? value + (1 << size) - 1 : value, size);
}

/** One block, its first sample at (left, top); places outside repeat the edge. */
function encodeBlock(out: BitWriter, plane: Plane, left: number, top: number): void {
  const { samples, width, height, quantizer, dc, ac } = plane;
  for (let y = 0; y < 8; y++) {
    const line = Math.min(top + y, height - 1) * width;
    for (let u = 0; u < 8; u++) {
      let sum = 0;
      for (let x = 0; x < 8; x++) sum += (samples[line + Math.min(left + x, width - 1)] ?? 0) * (COSINES[u * 8 + x] ?? 0);
      row[y * 8 + u] = sum;
    }
  }
  for (let u = 0; u < 8; u++)
    for (let v = 0; v < 8; v++) {
      let sum = 0;
      for (let y = 0; y < 8; y++) sum += (row[y * 8 + u] ?? 0) * (COSINES[v * 8 + y] ?? 0);
      coefficients[v * 8 + u] = Math.round(sum / (quantizer[v * 8 + u] ?? 1));
    }
  const first = coefficients[0] ?? 0;
  const difference = first - plane.previous;
  plane.previous = first;
  const dcSize = sizeOf(difference);
  out.bits(dc.code[dcSize] ?? 0, dc.size[dcSize] ?? 0);
  writeValue(out, difference, dcSize);
  let zeros = 0;
  for (let at = 1; at < 64; at++) {
    const value = coefficients[ZIGZAG[at] ?? 0] ?? 0;
    if (value === 0) {
      zeros++;
      continue;
    }
    for (; zeros > 15; zeros -= 16) out.bits(ac.code[0xf0] ?? 0, ac.size[0xf0] ?? 0);
    const size = sizeOf(value);
    const symbol = (zeros << 4) | size;
    out.bits(ac.code[symbol] ?? 0, ac.size[symbol] ?? 0);
    writeValue(out, value, size);
    zeros = 0;
  }
  if (zeros > 0) out.bits(ac.code[0] ?? 0, ac.size[0] ?? 0);
}

function planesOf(bytes: Uint8Array, format: PixelFormat, quality: number): Plane[] {
  const { rows, columns } = format;
  const luminance = { quantizer: quantization(LUMINANCE, quality), dc: codesOf(DC_LUMINANCE), ac: codesOf(AC_LUMINANCE) };
  if (format.samplesPerPixel === 1) {
    const samples = Float64Array.from(bytes, (value) => value - 128);
    return [{ samples, width: columns, height: rows, ...luminance, across: 1, previous: 0 }];
  }
  const chrominance = { quantizer: quantization(CHROMINANCE, quality), dc: codesOf(DC_CHROMINANCE), ac: codesOf(AC_CHROMINANCE) };
  const half = Math.ceil(columns / 2);
  const planes = [new Float64Array(rows * columns), new Float64Array(rows * half), new Float64Array(rows * half)] as const;
  const rgb = format.photometricInterpretation === 'RGB';
  for (let y = 0; y < rows; y++)
    for (let x = 0; x < columns; x++) {
      const at = (y * columns + x) * 3;
      const [a, b, c] = [bytes[at] ?? 0, bytes[at + 1] ?? 0, bytes[at + 2] ?? 0];
      // Chrominance of two neighbours is averaged; the last column of an odd number stands alone.
      const share = columns % 2 === 1 && x === columns - 1 ? 1 : 0.5;
      const to = y * half + (x >> 1);
      planes[0][y * columns + x] = (rgb ? 0.299 * a + 0.587 * b + 0.114 * c : a) - 128;
      planes[1][to] = (planes[1][to] ?? 0) + share * (rgb ? -0.168735892 * a - 0.331264108 * b + 0.5 * c : b - 128);
      planes[2][to] = (planes[2][to] ?? 0) + share * (rgb ? 0.5 * a - 0.418687589 * b - 0.081312411 * c : c - 128);
    }
  return [
    { samples: planes[0], width: columns, height: rows, ...luminance, across: 2, previous: 0 },
    { samples: planes[1], width: half, height: rows, ...chrominance, across: 1, previous: 0 },
    { samples: planes[2], width: half, height: rows, ...chrominance, across: 1, previous: 0 },
  ];
}

function writeHeaders(out: BitWriter, format: PixelFormat, planes: readonly Plane[]): void {
  out.bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 0, 0, 1, 0, 1, 0, 0]);
  const tables: readonly (readonly [number, TableSpec, TableSpec])[] = [
    [0, DC_LUMINANCE, AC_LUMINANCE],
    [1, DC_CHROMINANCE, AC_CHROMINANCE],
  ];
  for (const [id, dc, ac] of tables.slice(0, planes.length === 1 ? 1 : 2)) {
    const quantizer = planes[id]?.quantizer;
    out.bytes([0xff, 0xdb, 0, 67, id]);
    out.bytes(Array.from(ZIGZAG, (at) => quantizer?.[at] ?? 1));
    for (const [kind, spec] of [
      [0, dc],
      [0x10, ac],
    ] as const) {
      out.bytes([0xff, 0xc4]);
      out.word(19 + spec.values.length);
      out.byte(kind | id);
      out.bytes(spec.counts);
      out.bytes(spec.values);
    }
  }
  out.bytes([0xff, 0xc0]);
  out.word(8 + 3 * planes.length);
  out.byte(8);
  out.word(format.rows);
  out.word(format.columns);
  out.byte(planes.length);
  planes.forEach((plane, index) => {
    out.bytes([index + 1, (plane.across << 4) | 1, Math.min(index, 1)]);
  });
  out.bytes([0xff, 0xda]);
  out.word(6 + 2 * planes.length);
  out.byte(planes.length);
  planes.forEach((_, index) => {
    out.bytes([index + 1, index === 0 ? 0 : 0x11]);
  });
  out.bytes([0, 63, 0]);
}

/**
 * Encodes a frame of unsigned samples of 8 bits. Colour may be given as RGB or as YBR_FULL; it is coded as YBR_FULL_422.
 * @param quality from 1 to 100.
 */
export function encodeJpegBaseline(bytes: Uint8Array, format: PixelFormat, quality: number): Uint8Array<ArrayBuffer> {
  if (format.bitsAllocated !== 8 || format.bitsStored !== 8 || format.signed)
    throw new PixelDataError('JPEG baseline holds unsigned samples of 8 bits', { attribute: 'BitsStored' });
  if (format.samplesPerPixel !== 1 && format.samplesPerPixel !== 3)
    throw new PixelDataError('one or three samples a pixel are expected', { attribute: 'SamplesPerPixel' });
  if (!(quality >= 1 && quality <= 100)) throw new PixelDataError(`a quality from 1 to 100 is expected, not ${quality}`);
  const planes = planesOf(bytes, format, quality);
  const out = new BitWriter();
  writeHeaders(out, format, planes);
  const unit = planes.length === 1 ? 8 : 16;
  for (let top = 0; top < format.rows; top += 8)
    for (let left = 0; left < format.columns; left += unit)
      for (const plane of planes)
        for (let block = 0; block < plane.across; block++)
          encodeBlock(out, plane, (plane.across === 2 || unit === 8 ? left : left / 2) + block * 8, top);
  out.flush();
  out.bytes([0xff, 0xd9]);
  return out.result();
}
