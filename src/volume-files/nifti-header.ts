/** The header of NIfTI-1 and NIfTI-2: fields by offset, the affine by its methods, units. Indices are (i, j, k), i fastest; coordinates RAS. */
import { applyTo, fromColumns, type Matrix4 } from '../spatial/affine.ts';
import { norm, scale, subtract } from '../spatial/vectors.ts';
import type { ElementType } from './elements.ts';
import { VolumeFileError } from './errors.ts';

/** Bytes that tell both versions' headers whole, with the extension flag. */
export const LONGEST_HEADER = 544;

export const DATA_TYPES: Readonly<Record<number, ElementType>> = {
  2: 'uint8',
  4: 'int16',
  8: 'int32',
  16: 'float32',
  64: 'float64',
  256: 'int8',
  512: 'uint16',
  768: 'uint32',
  1024: 'int64',
  1280: 'uint64',
};

const OTHER_TYPES: Readonly<Record<number, string>> = {
  1: 'one bit',
  32: 'complex64',
  128: 'RGB24',
  1536: 'float128',
  1792: 'complex128',
  2048: 'complex256',
  2304: 'RGBA32',
};

export interface NiftiHeader {
  readonly version: 1 | 2;
  readonly littleEndian: boolean;
  /** i, j, k and the fourth dimension. */
  readonly sizes: readonly [number, number, number, number];
  readonly type: ElementType;
  /** Where voxels begin, in bytes. */
  readonly offset: number;
  /** Null where the values stand as they are. */
  readonly scaling: { readonly slope: number; readonly intercept: number } | null;
  /** (i, j, k) to RAS in mm. */
  readonly affine: Matrix4;
  /** The field that the affine comes from. */
  readonly affineField: 'sform' | 'qform' | 'pixdim';
  readonly warnings: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

/** Fields by their places in either version. */
interface Fields {
  readonly version: 1 | 2;
  readonly littleEndian: boolean;
  readonly dim: readonly number[];
  readonly dataType: number;
  readonly pixdim: readonly number[];
  readonly offset: number;
  readonly slope: number;
  readonly intercept: number;
  readonly units: number;
  readonly qformCode: number;
  readonly sformCode: number;
  /** b, c, d, then the offsets x, y, z. */
  readonly quaternion: readonly number[];
  /** Three rows of four. */
  readonly rows: readonly number[];
  readonly description: string;
  readonly intentName: string;
}

function text(view: DataView, at: number, length: number): string {
  let out = '';
  for (let index = at; index < at + length; index++) {
    const byte = view.getUint8(index);
    if (byte === 0) break;
    out += String.fromCharCode(byte);
  }
  return out.trim();
}

function magicOf(view: DataView, at: number, expected: string): void {
  const magic = text(view, at, 4);
  if (magic === expected) return;
  if (magic === 'ni1' || magic === 'ni2')
    throw new VolumeFileError('the header of a pair of files (.hdr and .img); give one .nii or .nii.gz file', 'magic');
  throw new VolumeFileError(`is "${magic}"; ${expected} is expected: no NIfTI file`, 'magic');
}

function list(count: number, read: (index: number) => number): number[] {
  return Array.from({ length: count }, (_, index) => read(index));
}

function fieldsOf1(view: DataView, le: boolean): Fields {
  magicOf(view, 344, 'n+1');
  return {
    version: 1,
    littleEndian: le,
    dim: list(8, (at) => view.getInt16(40 + 2 * at, le)),
    dataType: view.getInt16(70, le),
    pixdim: list(8, (at) => view.getFloat32(76 + 4 * at, le)),
    offset: view.getFloat32(108, le),
    slope: view.getFloat32(112, le),
    intercept: view.getFloat32(116, le),
    units: view.getUint8(123),
    qformCode: view.getInt16(252, le),
    sformCode: view.getInt16(254, le),
    quaternion: list(6, (at) => view.getFloat32(256 + 4 * at, le)),
    rows: list(12, (at) => view.getFloat32(280 + 4 * at, le)),
    description: text(view, 148, 80),
    intentName: text(view, 328, 16),
  };
}

function fieldsOf2(view: DataView, le: boolean): Fields {
  magicOf(view, 4, 'n+2');
  const wide = (at: number): number => Number(view.getBigInt64(at, le));
  return {
    version: 2,
    littleEndian: le,
    dim: list(8, (at) => wide(16 + 8 * at)),
    dataType: view.getInt16(12, le),
    pixdim: list(8, (at) => view.getFloat64(104 + 8 * at, le)),
    offset: wide(168),
    slope: view.getFloat64(176, le),
    intercept: view.getFloat64(184, le),
    units: view.getInt32(500, le),
    qformCode: view.getInt32(344, le),
    sformCode: view.getInt32(348, le),
    quaternion: list(6, (at) => view.getFloat64(352 + 8 * at, le)),
    rows: list(12, (at) => view.getFloat64(400 + 8 * at, le)),
    description: text(view, 240, 80),
    intentName: text(view, 508, 16),
  };
}

/** Version and byte order by the first four bytes, which are the header's length. */
function formOf(view: DataView): { readonly version: 1 | 2; readonly littleEndian: boolean } | null {
  if (view.byteLength < 4) return null;
  for (const littleEndian of [true, false]) {
    const length = view.getInt32(0, littleEndian);
    if (length === 348) return { version: 1, littleEndian };
    if (length === 540) return { version: 2, littleEndian };
  }
  return null;
}

/** True when the first bytes are those of a NIfTI file (or of an Analyze file, which has no magic). */
export function isNifti(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const form = formOf(view);
  if (form === null || bytes.length < 348) return false;
  return /^n[+i][12]$/.test(text(view, form.version === 1 ? 344 : 4, 4));
}

function sizesOf(dim: readonly number[], warnings: string[]): readonly [number, number, number, number] {
  const [count = 0, ...all] = dim;
  if (count < 1 || count > 7) throw new VolumeFileError(`dim[0] is ${count}; 1 to 7 dimensions are expected`, 'dim');
  const sizes = all.map((size, at) => (at < count ? size : 1));
  const wrong = sizes.findIndex((size) => !Number.isSafeInteger(size) || size < 1);
  if (wrong >= 0) throw new VolumeFileError(`dim[${wrong + 1}] is ${sizes[wrong]}; sizes are from 1`, 'dim');
  const beyond = sizes.findIndex((size, at) => at > 3 && size > 1);
  if (beyond >= 0) throw new VolumeFileError(`dim[${beyond + 1}] is ${sizes[beyond]}; volumes of at most four dimensions are read`, 'dim');
  if (count < 3) warnings.push(`dim: the file has ${count} dimensions; it is taken as a single plane`);
  return [sizes[0] ?? 1, sizes[1] ?? 1, sizes[2] ?? 1, sizes[3] ?? 1];
}

/** Lengths of the voxels' edges. The third one of a plane may be missing. */
function edgesOf({ pixdim, dim }: Fields, warnings: string[]): readonly [number, number, number] {
  const edge = (at: number): number => {
    const length = Math.abs(pixdim[at] ?? 0);
    if (Number.isFinite(length) && length > 0) return length;
    if ((dim[0] ?? 0) >= at && (dim[at] ?? 1) > 1)
      throw new VolumeFileError(`pixdim[${at}] is ${pixdim[at]}; a length is expected`, 'pixdim');
    warnings.push(`pixdim: pixdim[${at}] is ${pixdim[at]}; 1 is taken`);
    return 1;
  };
  return [edge(1), edge(2), edge(3)];
}

function affineOfQuaternion(fields: Fields, warnings: string[]): Matrix4 {
  const [b = 0, c = 0, d = 0, x = 0, y = 0, z = 0] = fields.quaternion;
  const rest = 1 - (b * b + c * c + d * d);
  if (!(rest > -1e-3)) throw new VolumeFileError(`the quaternion (${b}, ${c}, ${d}) is longer than 1`, 'qform');
  // Rounding to 32 bits can make the vector part a little longer than one: then it is a half turn.
  const factor = rest < 1e-7 ? 1 / Math.sqrt(b * b + c * c + d * d) : 1;
  const [p, q, r] = [b * factor, c * factor, d * factor];
  const a = rest < 1e-7 ? 0 : Math.sqrt(rest);
  const [di, dj, dk] = edgesOf(fields, warnings);
  const handed = (fields.pixdim[0] ?? 0) < 0 ? -1 : 1;
  return fromColumns(
    scale([a * a + p * p - q * q - r * r, 2 * (p * q + a * r), 2 * (p * r - a * q)], di),
    scale([2 * (p * q - a * r), a * a + q * q - p * p - r * r, 2 * (q * r + a * p)], dj),
    scale([2 * (p * r + a * q), 2 * (q * r - a * p), a * a + r * r - p * p - q * q], dk * handed),
    [x, y, z],
  );
}

function affineOfRows({ rows }: Fields): Matrix4 {
  const at = (row: number, column: number): number => rows[4 * row + column] ?? 0;
  const column = (one: number): readonly [number, number, number] => [at(0, one), at(1, one), at(2, one)];
  return fromColumns(column(0), column(1), column(2), column(3));
}

/** Millimetres of the unit of length. */
function unitOf(units: number, warnings: string[]): number {
  const code = units & 7;
  if (code === 1) return 1000;
  if (code === 3) return 0.001;
  if (code !== 0 && code !== 2) warnings.push(`xyzt_units: the unit of length ${code} is unknown; mm is taken`);
  return 1;
}

function scaled(affine: Matrix4, factor: number): Matrix4 {
  const [x, y, z, last] = affine;
  const times = (row: readonly [number, number, number, number]): readonly [number, number, number, number] => [
    row[0] * factor,
    row[1] * factor,
    row[2] * factor,
    row[3] * factor,
  ];
  return factor === 1 ? affine : [times(x), times(y), times(z), last];
}

/** The largest distance in mm between a corner's places by two affines. */
export function cornerDistance(a: Matrix4, b: Matrix4, sizes: readonly number[]): number {
  const ends = [0, 1, 2].map((axis) => [0, (sizes[axis] ?? 1) - 1]);
  let most = 0;
  for (const i of ends[0] ?? [])
    for (const j of ends[1] ?? [])
      for (const k of ends[2] ?? []) most = Math.max(most, norm(subtract(applyTo(a, [i, j, k]), applyTo(b, [i, j, k]))));
  return most;
}

/** Largest disagreement of sform and qform, in mm, of which nothing is said. */
const DISAGREEMENT = 0.1;

function affineOf(
  fields: Fields,
  sizes: readonly number[],
  warnings: string[],
): { readonly affine: Matrix4; readonly field: NiftiHeader['affineField'] } {
  const unit = unitOf(fields.units, warnings);
  const { sformCode, qformCode } = fields;
  if (sformCode > 0) {
    const affine = scaled(affineOfRows(fields), unit);
    if (qformCode > 0) {
      const apart = cornerDistance(affine, scaled(affineOfQuaternion(fields, []), unit), sizes);
      if (!(apart <= DISAGREEMENT)) warnings.push(`sform: differs from qform by up to ${apart.toPrecision(4)} mm; sform is taken`);
    }
    return { affine, field: 'sform' };
  }
  if (qformCode > 0) return { affine: scaled(affineOfQuaternion(fields, warnings), unit), field: 'qform' };
  const [di, dj, dk] = edgesOf(fields, warnings);
  warnings.push(
    'sform: neither sform nor qform is set: the place and the direction of the axes are not known; RAS from (0, 0, 0) is taken',
  );
  return { affine: scaled(fromColumns([di, 0, 0], [0, dj, 0], [0, 0, dk], [0, 0, 0]), unit), field: 'pixdim' };
}

function offsetOf({ offset, version }: Fields, warnings: string[]): number {
  const least = version === 1 ? 352 : 544;
  if (Number.isSafeInteger(offset) && offset >= least) return offset;
  if (offset === 0) {
    warnings.push(`vox_offset: is 0; ${least} is taken`);
    return least;
  }
  throw new VolumeFileError(`is ${offset}; voxels of one file begin at byte ${least} or later`, 'vox_offset');
}

/**
 * The header from the first bytes of a file.
 * @throws VolumeFileError naming the field.
 */
export function parseNiftiHeader(bytes: Uint8Array): NiftiHeader {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const form = formOf(view);
  if (form === null) throw new VolumeFileError('is neither 348 nor 540: no NIfTI file', 'sizeof_hdr');
  const length = form.version === 1 ? 348 : 540;
  if (bytes.length < length) throw new VolumeFileError(`the file ends inside the header: ${bytes.length} of ${length} bytes`);
  const fields = form.version === 1 ? fieldsOf1(view, form.littleEndian) : fieldsOf2(view, form.littleEndian);
  const warnings: string[] = [];
  const type = DATA_TYPES[fields.dataType];
  if (type === undefined) {
    const name = OTHER_TYPES[fields.dataType] ?? 'unknown';
    throw new VolumeFileError(`is ${fields.dataType} (${name}); integers of 8 to 64 bits, float32 and float64 are read`, 'datatype');
  }
  const sizes = sizesOf(fields.dim, warnings);
  const { slope, intercept } = fields;
  // A slope that is zero or no number means that the stored values are meant.
  const plain = slope === 0 || Number.isNaN(slope) || (slope === 1 && (intercept === 0 || Number.isNaN(intercept)));
  if (!plain && !(Number.isFinite(slope) && Number.isFinite(intercept)))
    throw new VolumeFileError(`slope ${slope} and intercept ${intercept} are no numbers to scale with`, 'scl_slope');
  const { affine, field } = affineOf(fields, sizes, warnings);
  return {
    version: fields.version,
    littleEndian: fields.littleEndian,
    sizes,
    type,
    offset: offsetOf(fields, warnings),
    scaling: plain ? null : { slope, intercept },
    affine,
    affineField: field,
    warnings,
    fields: {
      ...(fields.description === '' ? {} : { descrip: fields.description }),
      ...(fields.intentName === '' ? {} : { intent_name: fields.intentName }),
    },
  };
}
