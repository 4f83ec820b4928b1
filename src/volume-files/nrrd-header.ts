/** The header of NRRD files: fields and key/value pairs, types, axes, space. */
import { fromColumns, type Matrix4 } from '../spatial/affine.ts';
import type { PatientOrientationLike } from '../spatial/orientation.ts';
import { scale, type Vector3 } from '../spatial/vectors.ts';
import type { ElementType } from './elements.ts';
import { VolumeFileError } from './errors.ts';

/** Longest header that is looked through, in bytes: segment lists of many segments stay far below. */
const LONGEST_HEADER = 1 << 24;

export type NrrdEncoding = 'raw' | 'gzip' | 'ascii';

export interface NrrdHeader {
  readonly type: ElementType;
  readonly encoding: NrrdEncoding;
  readonly littleEndian: boolean;
  /** Of the axes, the fastest first. */
  readonly sizes: readonly number[];
  /** Indices of the axes in space, the fastest first. */
  readonly spatial: readonly [number, number, number];
  /** Indices of the three spatial axes to mm in `convention`. */
  readonly affine: Matrix4;
  readonly affineField: string;
  readonly convention: PatientOrientationLike;
  /** Where data begin in the file, and what is skipped there. */
  readonly offset: number;
  readonly lineSkip: number;
  /** -1: raw data are the last bytes of the file. */
  readonly byteSkip: number;
  readonly warnings: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

const TYPES: Readonly<Record<string, ElementType>> = {
  'signed char': 'int8',
  int8: 'int8',
  int8_t: 'int8',
  uchar: 'uint8',
  'unsigned char': 'uint8',
  uint8: 'uint8',
  uint8_t: 'uint8',
  short: 'int16',
  'short int': 'int16',
  'signed short': 'int16',
  'signed short int': 'int16',
  int16: 'int16',
  int16_t: 'int16',
  ushort: 'uint16',
  'unsigned short': 'uint16',
  'unsigned short int': 'uint16',
  uint16: 'uint16',
  uint16_t: 'uint16',
  int: 'int32',
  'signed int': 'int32',
  int32: 'int32',
  int32_t: 'int32',
  uint: 'uint32',
  'unsigned int': 'uint32',
  uint32: 'uint32',
  uint32_t: 'uint32',
  longlong: 'int64',
  'long long': 'int64',
  'long long int': 'int64',
  'signed long long': 'int64',
  'signed long long int': 'int64',
  int64: 'int64',
  int64_t: 'int64',
  ulonglong: 'uint64',
  'unsigned long long': 'uint64',
  'unsigned long long int': 'uint64',
  uint64: 'uint64',
  uint64_t: 'uint64',
  float: 'float32',
  double: 'float64',
};

const ENCODINGS: Readonly<Record<string, NrrdEncoding>> = {
  raw: 'raw',
  gz: 'gzip',
  gzip: 'gzip',
  txt: 'ascii',
  text: 'ascii',
  ascii: 'ascii',
};

const SPACES: Readonly<Record<string, string>> = {
  'left-posterior-superior': 'LPS',
  lps: 'LPS',
  'right-anterior-superior': 'RAS',
  ras: 'RAS',
  'left-anterior-superior': 'LAS',
  las: 'LAS',
};

/** Millimetres of a unit of length. */
const UNITS: Readonly<Record<string, number>> = { mm: 1, cm: 10, m: 1000, um: 0.001, µm: 0.001, micron: 0.001, nm: 1e-6 };

export function isNrrd(bytes: Uint8Array): boolean {
  return /^NRRD000[1-5]$/.test(String.fromCharCode(...bytes.subarray(0, 8)));
}

interface Lines {
  readonly fields: ReadonlyMap<string, string>;
  readonly pairs: Readonly<Record<string, string>>;
  readonly offset: number;
}

/** Field names as they are compared: case and spaces do not count. */
function fieldKey(name: string): string {
  return name.toLowerCase().replaceAll(' ', '');
}

/** What a value stands for: `\n` and `\\` are escapes. */
function unescaped(value: string): string {
  return value.replaceAll(/\\(n|\\)/g, (_, one: string) => (one === 'n' ? '\n' : '\\'));
}

function linesOf(bytes: Uint8Array): Lines {
  const fields = new Map<string, string>();
  const pairs: Record<string, string> = {};
  const decoder = new TextDecoder();
  const longest = Math.min(bytes.length, LONGEST_HEADER);
  for (let at = 0, number = 1; ; number++) {
    let end = at;
    while (end < longest && bytes[end] !== 0x0a) end++;
    // A file without data ends after its header.
    if (end >= longest && (end === at || longest === LONGEST_HEADER))
      throw new VolumeFileError('there is no empty line that ends the header: data in a file of their own (.nhdr) are not read');
    const line = decoder.decode(bytes.subarray(at, end)).replace(/\r$/, '');
    at = end + 1;
    if (line === '') return { fields, pairs, offset: at };
    if (number === 1 || line.startsWith('#')) continue;
    const pair = /^(.+?):=(.*)$/.exec(line);
    const field = /^([^:]+):\s*(.*?)\s*$/.exec(line);
    if (pair && !/^[^:]*: /.test(line)) pairs[unescaped(pair[1] ?? '')] = unescaped(pair[2] ?? '');
    else if (field) fields.set(fieldKey(field[1] ?? ''), field[2] ?? '');
    else throw new VolumeFileError(`line ${number} is neither a field nor a key/value pair: ${line.slice(0, 60)}`);
  }
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function whole(text: string, field: string, least: number): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value) || value < least || text === '')
    throw new VolumeFileError(`is "${text}"; an integer from ${least} is expected`, field);
  return value;
}

/** `(a,b,c)` vectors and `none`, in order. */
function vectors(text: string, field: string): (readonly number[] | null)[] {
  const found = text.match(/\([^)]*\)|[^\s()]+/g) ?? [];
  return found.map((one) => {
    if (one === 'none') return null;
    const values = one
      .replaceAll(/[()]/g, '')
      .split(',')
      .map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
    if (!one.startsWith('(') || values.some((value) => !Number.isFinite(value)))
      throw new VolumeFileError(`${one} is no vector of numbers`, field);
    return values;
  });
}

function threeOf(values: readonly number[], field: string): Vector3 {
  const [x, y, z] = values;
  if (values.length !== 3 || x === undefined || y === undefined || z === undefined)
    throw new VolumeFileError(`vectors of three numbers are expected, not ${values.length}: the space is not the patient's`, field);
  return [x, y, z];
}

interface Space {
  readonly convention: string;
  readonly factor: number;
}

function spaceOf(fields: Lines['fields'], warnings: string[]): Space {
  const space = fields.get('space');
  const known = space === undefined ? undefined : SPACES[space.toLowerCase()];
  if (known === undefined) {
    if (space?.toLowerCase().endsWith('-time')) throw new VolumeFileError(`is ${space}: volumes in time are not read`, 'space');
    warnings.push(
      `space: ${space ?? 'none is named'}; its axes are taken as left, posterior, superior, as those of a scanner are for a patient lying head first on the back`,
    );
  }
  const units = new Set((fields.get('spaceunits') ?? '').match(/"[^"]*"/g)?.map((one) => one.slice(1, -1)) ?? []);
  const [unit = ''] = units;
  if (units.size > 1) throw new VolumeFileError('the axes of space have different units', 'space units');
  const factor = unit === '' ? 1 : UNITS[unit];
  if (factor === undefined) throw new VolumeFileError(`"${unit}" is no unit of length that is known`, 'space units');
  return { convention: known ?? 'LPS', factor };
}

const NO_SPACE_KINDS = new Set(['list', 'vector', 'point', 'normal', 'scalar', 'stub', 'none', '???']);

/** Axes in space and their affine, from directions and origin, else from spacings. */
function gridOf(
  fields: Lines['fields'],
  sizes: readonly number[],
  warnings: string[],
): Pick<NrrdHeader, 'spatial' | 'affine' | 'affineField' | 'convention'> {
  const { convention, factor } = spaceOf(fields, warnings);
  const directions = fields.get('spacedirections');
  const kinds = words(fields.get('kinds') ?? '').map((kind) => kind.toLowerCase());
  if (kinds.length > 0 && kinds.length !== sizes.length)
    throw new VolumeFileError(`${sizes.length} kinds are expected, not ${kinds.length}`, 'kinds');
  const found = directions === undefined ? [] : vectors(directions, 'space directions');
  if (directions !== undefined && found.length !== sizes.length)
    throw new VolumeFileError(`${sizes.length} vectors or none are expected, not ${found.length}`, 'space directions');
  const axes = sizes.flatMap((_, at) => {
    const inSpace = directions === undefined ? !NO_SPACE_KINDS.has(kinds[at] ?? 'domain') || sizes.length === 3 : found[at] !== null;
    return inSpace ? [at] : [];
  });
  const [first, second, third] = axes;
  if (axes.length !== 3 || first === undefined || second === undefined || third === undefined)
    throw new VolumeFileError(
      `three axes in space are expected, not ${axes.length}`,
      directions === undefined ? 'kinds' : 'space directions',
    );
  const spatial = [first, second, third] as const;
  if (directions !== undefined) {
    const column = (axis: number): Vector3 => scale(threeOf(found[axis] ?? [], 'space directions'), factor);
    const origin = fields.get('spaceorigin');
    if (origin === undefined) warnings.push('space origin: there is none; (0, 0, 0) is taken');
    const [place] = origin === undefined ? [[0, 0, 0]] : vectors(origin, 'space origin');
    const affine = fromColumns(column(first), column(second), column(third), scale(threeOf(place ?? [], 'space origin'), factor));
    return { spatial, affine, affineField: 'space directions', convention };
  }
  const lengths = words(fields.get('spacings') ?? '').map(Number);
  warnings.push(
    'space directions: there are none: the place and the direction of the axes are not known; spacings from (0, 0, 0) are taken',
  );
  const length = (axis: number): number => {
    const value = Math.abs(lengths[axis] ?? 1);
    return Number.isFinite(value) && value > 0 ? value : 1;
  };
  const affine = fromColumns([length(first), 0, 0], [0, length(second), 0], [0, 0, length(third)], [0, 0, 0]);
  return { spatial, affine, affineField: 'spacings', convention };
}

function endianOf(fields: Lines['fields'], type: ElementType, encoding: NrrdEncoding): boolean {
  const endian = fields.get('endian')?.toLowerCase();
  if (endian === 'little' || endian === 'big') return endian === 'little';
  if (endian !== undefined) throw new VolumeFileError(`is ${endian}; little or big is expected`, 'endian');
  if (encoding !== 'ascii' && !type.endsWith('8')) throw new VolumeFileError(`is missing, which ${type} needs`, 'endian');
  return true;
}

function required(fields: Lines['fields'], name: string): string {
  const value = fields.get(fieldKey(name));
  if (value === undefined) throw new VolumeFileError('is missing', name);
  return value;
}

/**
 * The header at the start of a file.
 * @throws VolumeFileError naming the field.
 */
export function parseNrrdHeader(bytes: Uint8Array): NrrdHeader {
  if (!isNrrd(bytes)) throw new VolumeFileError('the file does not begin with NRRD0001 to NRRD0005: no NRRD file');
  const { fields, pairs, offset } = linesOf(bytes);
  const warnings: string[] = [];
  if (fields.has('datafile'))
    throw new VolumeFileError('data in a file of their own are not read; write them into the .nrrd file', 'data file');
  const named = required(fields, 'type').toLowerCase();
  const type = TYPES[named];
  if (type === undefined) throw new VolumeFileError(`${named} is no type of numbers`, 'type');
  const coded = required(fields, 'encoding').toLowerCase();
  const encoding = ENCODINGS[coded];
  if (encoding === undefined) throw new VolumeFileError(`${coded} is not read; raw, gzip and ascii are`, 'encoding');
  const dimension = whole(required(fields, 'dimension'), 'dimension', 1);
  const sizes = words(required(fields, 'sizes')).map((size) => whole(size, 'sizes', 1));
  if (sizes.length !== dimension) throw new VolumeFileError(`${dimension} sizes are expected, not ${sizes.length}`, 'sizes');
  if (dimension !== 3 && dimension !== 4) throw new VolumeFileError(`is ${dimension}; files of 3 or 4 dimensions are read`, 'dimension');
  return {
    type,
    encoding,
    littleEndian: endianOf(fields, type, encoding),
    sizes,
    ...gridOf(fields, sizes, warnings),
    offset,
    lineSkip: whole(fields.get('lineskip') ?? '0', 'line skip', 0),
    byteSkip: whole(fields.get('byteskip') ?? '0', 'byte skip', -1),
    warnings,
    fields: pairs,
  };
}
