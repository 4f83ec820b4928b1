/** NRRD with the data in the same file: reading to volumes and writing them. */
import { columnsOf, fromColumns, translationOf } from '../spatial/affine.ts';
import type { NumberArray } from '../spatial/number-array.ts';
import type { Vector3 } from '../spatial/vectors.ts';
import type { Volume } from '../spatial/volume.ts';
import { decodeElements, ELEMENT_BYTES, elementTypeOf, emptyElements, everySample, littleEndianBytes } from './elements.ts';
import { VolumeFileError } from './errors.ts';
import { type Compression, gzip, isGzip } from './gzip.ts';
import { type NrrdEncoding, type NrrdHeader, parseNrrdHeader } from './nrrd-header.ts';
import { finished } from './open.ts';
import { type OpenedVolumeFile, type VolumeFile, volumesOnGrid } from './volume-file.ts';

const COUNT = (sizes: readonly number[]): number => sizes.reduce((product, size) => product * size, 1);

function afterLines(bytes: Uint8Array, lines: number): Uint8Array {
  let at = 0;
  for (let line = 0; line < lines; line++) {
    const end = bytes.indexOf(0x0a, at);
    if (end < 0) throw new VolumeFileError(`the file ends before ${lines} lines are skipped`, 'line skip');
    at = end + 1;
  }
  return bytes.subarray(at);
}

/** Numbers in text, parted by blanks or commas. */
function asciiElements(bytes: Uint8Array, count: number, header: NrrdHeader): NumberArray {
  // Each value has a sign of its own and a blank before the next.
  if (count > (bytes.length + 1) / 2)
    throw new VolumeFileError(`the file ends early: ${count} values are expected by sizes, which ${bytes.length} bytes cannot hold`);
  const wide = header.type === 'int64' || header.type === 'uint64';
  const out = emptyElements(wide ? 'float64' : header.type, count);
  const decoder = new TextDecoder();
  const floating = out instanceof Float32Array || (out instanceof Float64Array && !wide);
  let found = 0;
  for (let at = 0; at < bytes.length && found < count; ) {
    while (at < bytes.length && isBlank(bytes[at])) at++;
    const start = at;
    while (at < bytes.length && !isBlank(bytes[at])) at++;
    if (at === start) break;
    const word = decoder.decode(bytes.subarray(start, at));
    const value = /^nan$/i.test(word) ? Number.NaN : Number(word);
    if (Number.isNaN(value) && !/^nan$/i.test(word)) throw new VolumeFileError(`value ${found} is "${word.slice(0, 20)}", no number`);
    out[found] = value;
    if (!floating && (out[found] !== value || !Number.isSafeInteger(value)))
      throw new VolumeFileError(`value ${found} is ${word.slice(0, 20)}, which is no ${header.type}`);
    found++;
  }
  if (found < count) throw new VolumeFileError(`the file ends early: ${count} values are expected by sizes, ${found} are there`);
  return out;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09 || byte === 0x2c;
}

/** The values in bytes that are no longer compressed. */
function valuesOf(plain: Uint8Array, header: NrrdHeader, size: number): NumberArray {
  const count = COUNT(header.sizes);
  const { byteSkip, type, littleEndian } = header;
  const data = byteSkip < 0 ? plain.subarray(Math.max(0, plain.length - size)) : plain.subarray(byteSkip);
  if (data.length < size)
    throw new VolumeFileError(`the file ends early: ${size} bytes are expected by sizes and type, ${data.length} are there`);
  return decodeElements(data, count, type, littleEndian);
}

/** The header; @throws VolumeFileError. */
export function openNrrd(bytes: Uint8Array): OpenedVolumeFile {
  const header = parseNrrdHeader(bytes);
  const { encoding, byteSkip } = header;
  const rest = afterLines(bytes.subarray(header.offset), header.lineSkip);
  const size = COUNT(header.sizes) * ELEMENT_BYTES[header.type];
  if (byteSkip < 0 && encoding !== 'raw') throw new VolumeFileError('-1 is for raw data only', 'byte skip');
  if (encoding === 'gzip' && !isGzip(rest)) throw new VolumeFileError('is gzip, and the data are no gzip stream', 'encoding');
  return {
    packed: encoding === 'gzip' ? rest : null,
    size: size + Math.max(byteSkip, 0),
    finish(plain) {
      if (encoding === 'ascii') return volumesOf(header, asciiElements(rest.subarray(byteSkip), COUNT(header.sizes), header));
      return volumesOf(header, valuesOf(encoding === 'gzip' ? plain : rest, header, size));
    },
  };
}

/**
 * Volumes of an `.nrrd` file: of the axes in space the slowest are planes, the fastest columns. The axis that is not in space (a list of
 * layers, as 3D Slicer writes for overlapping segments) gives one volume for each index.
 * @throws VolumeFileError for what is no such file, is cut off, or cannot be a volume.
 */
export function readNrrd(bytes: Uint8Array, compression: Compression = {}): VolumeFile {
  return finished(openNrrd(bytes), compression);
}

function volumesOf(header: NrrdHeader, array: NumberArray): VolumeFile {
  const { sizes, spatial, affine } = header;
  const list = sizes.findIndex((_, axis) => !spatial.includes(axis));
  const count = list < 0 ? 1 : (sizes[list] ?? 1);
  const inner = list < 0 ? array.length : COUNT(sizes.slice(0, list));
  const arrays = Array.from({ length: count }, (_, at) => everySample(array, at, count, inner));
  const size = (axis: 0 | 1 | 2): number => sizes[spatial[axis]] ?? 1;
  const [a, b, c] = columnsOf(affine);
  return {
    format: 'nrrd',
    volumes: volumesOnGrid(
      arrays,
      [size(2), size(1), size(0)],
      fromColumns(c, b, a, translationOf(affine)),
      header.convention,
      header.affineField,
    ),
    warnings: header.warnings,
    fields: header.fields,
  };
}

export interface NrrdOptions extends Compression {
  /** Default gzip. */
  readonly encoding?: NrrdEncoding;
  /** Key/value pairs. */
  readonly fields?: Readonly<Record<string, string>>;
}

const TYPE_NAMES = { float32: 'float', float64: 'double' } as const satisfies Readonly<Record<string, string>>;

function typeName(array: NumberArray): string {
  const type = elementTypeOf(array);
  return type === 'float32' || type === 'float64' ? TYPE_NAMES[type] : type;
}

function pairLine([key, value]: readonly [string, string]): string {
  const escaped = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll('\n', '\\n');
  if (key === '' || key.includes(':=') || key.includes('\n') || key.startsWith('#') || key.includes(': '))
    throw new VolumeFileError(`"${key}" cannot be a key of NRRD`, 'fields');
  return `${escaped(key)}:=${escaped(value)}`;
}

function encoded(array: NumberArray, options: NrrdOptions): Uint8Array {
  switch (options.encoding ?? 'gzip') {
    case 'raw':
      return littleEndianBytes(array);
    case 'gzip':
      return gzip(littleEndianBytes(array), options);
    case 'ascii':
      return new TextEncoder().encode(`${array.join('\n')}\n`);
  }
}

/**
 * A volume as an NRRD file with its data, little endian; LPS, mm. Channels become a list axis, the fastest, as 3D Slicer has it.
 * @throws VolumeFileError for a key that NRRD cannot hold or a volume with several dimensions of channels.
 */
export function writeNrrd(volume: Volume, options: NrrdOptions = {}): Uint8Array {
  const [planes, rows, columns] = volume.spatialShape;
  if (volume.channels.length > 1) throw new VolumeFileError('one dimension of channels at most can be written', 'dimension');
  if (volume.coordinateSystem !== 'PATIENT') throw new VolumeFileError("a slide's volume has no axes of the patient", 'space');
  const layers = volume.channels.length === 1 ? [volume.samples] : [];
  const vector = (one: Vector3): string => `(${one.join(',')})`;
  const [k, j, i] = columnsOf(volume.affine);
  const lines = [
    'NRRD0004',
    `type: ${typeName(volume.array)}`,
    `dimension: ${layers.length + 3}`,
    'space: left-posterior-superior',
    `sizes: ${[...layers, columns, rows, planes].join(' ')}`,
    `space directions: ${[...layers.map(() => 'none'), vector(i), vector(j), vector(k)].join(' ')}`,
    `kinds: ${[...layers.map(() => 'list'), 'domain', 'domain', 'domain'].join(' ')}`,
    'endian: little',
    `encoding: ${options.encoding ?? 'gzip'}`,
    `space origin: ${vector(translationOf(volume.affine))}`,
    'space units: "mm" "mm" "mm"',
    ...Object.entries(options.fields ?? {}).map(pairLine),
    '',
    '',
  ];
  const header = new TextEncoder().encode(lines.join('\n'));
  const data = encoded(volume.array, options);
  const bytes = new Uint8Array(header.length + data.length);
  bytes.set(header);
  bytes.set(data, header.length);
  return bytes;
}
