/** NIfTI-1 and NIfTI-2 in one file, plain or gzipped: reading to volumes and writing them. */
import { columnsOf, determinant, fromColumns, type Matrix4, translationOf } from '../spatial/affine.ts';
import type { NumberArray } from '../spatial/number-array.ts';
import { norm, scale, unit } from '../spatial/vectors.ts';
import type { Volume } from '../spatial/volume.ts';
import { decodeElements, ELEMENT_BYTES, elementTypeOf, everySample, littleEndianBytes } from './elements.ts';
import { VolumeFileError } from './errors.ts';
import { type Compression, gzip, headOf, isGzip } from './gzip.ts';
import { DATA_TYPES, LONGEST_HEADER, type NiftiHeader, parseNiftiHeader } from './nifti-header.ts';
import { finished } from './open.ts';
import { type OpenedVolumeFile, type VolumeFile, volumesOnGrid } from './volume-file.ts';

function voxelsOf(bytes: Uint8Array, header: NiftiHeader): NumberArray {
  const count = header.sizes.reduce((product, size) => product * size, 1);
  const stored = decodeElements(bytes.subarray(header.offset), count, header.type, header.littleEndian);
  if (header.scaling === null) return stored;
  const { slope, intercept } = header.scaling;
  const values = new Float64Array(count);
  for (let at = 0; at < count; at++) values[at] = (stored[at] ?? 0) * slope + intercept;
  return values;
}

function needed({ offset, sizes, type }: NiftiHeader): number {
  return offset + sizes.reduce((product, size) => product * size, ELEMENT_BYTES[type]);
}

/** (i, j, k) and (k, j, i) columns changed. */
function reversedAxes(affine: Matrix4): Matrix4 {
  const [a, b, c] = columnsOf(affine);
  return fromColumns(c, b, a, translationOf(affine));
}

/** Header bytes of a file, decompressed where it is gzipped. @throws VolumeFileError for a damaged stream. */
export function niftiHead(bytes: Uint8Array, compression: Pick<Compression, 'first'>): Uint8Array {
  return isGzip(bytes) ? headOf(bytes, LONGEST_HEADER, compression) : bytes.subarray(0, LONGEST_HEADER);
}

/** @param head the header's bytes, as `niftiHead` gives them. @throws VolumeFileError. */
export function openNifti(bytes: Uint8Array, head: Uint8Array): OpenedVolumeFile {
  const packed = isGzip(bytes);
  const header = parseNiftiHeader(head);
  const size = needed(header);
  return {
    packed: packed ? bytes : null,
    size,
    finish(unpacked) {
      const plain = packed ? unpacked : bytes;
      if (plain.length < size)
        throw new VolumeFileError(
          `the file ends early: ${size} bytes are expected by dim, datatype and vox_offset, ${plain.length} are there`,
        );
      const array = voxelsOf(plain, header);
      const [columns, rows, planes, count] = header.sizes;
      const arrays = Array.from({ length: count }, (_, at) => everySample(array, at, count, planes * rows * columns));
      return {
        format: 'nifti',
        volumes: volumesOnGrid(arrays, [planes, rows, columns], reversedAxes(header.affine), 'RAS', header.affineField),
        warnings: header.warnings,
        fields: header.fields,
      };
    },
  };
}

/**
 * Volumes of a `.nii` or `.nii.gz` file: k are planes, j rows, i columns. The affine is the sform where it is set, else the qform,
 * else pixdim with a warning. Scaled values (scl_slope, scl_inter) are doubles; others keep their type, 64-bit integers become Int32
 * or doubles.
 * @throws VolumeFileError for what is no such file, is cut off, or cannot be a volume.
 */
export function readNifti(bytes: Uint8Array, compression: Compression = {}): VolumeFile {
  return finished(openNifti(bytes, niftiHead(bytes, compression)), compression);
}

export interface NiftiOptions extends Compression {
  /** Compress. Default true. */
  readonly gzipped?: boolean;
  /** Default 1; 2 where a size is above 32,767. */
  readonly version?: 1 | 2;
  /** At most 79 characters of ASCII. */
  readonly description?: string;
}

/** The quaternion's b, c, d of a proper rotation, columns given. */
function quaternionOf(m: Matrix4): readonly [number, number, number] {
  const [[r11, r12, r13], [r21, r22, r23], [r31, r32, r33]] = m;
  const trace = r11 + r22 + r33;
  if (trace > 0) {
    const a = 0.5 * Math.sqrt(1 + trace);
    return [(r32 - r23) / (4 * a), (r13 - r31) / (4 * a), (r21 - r12) / (4 * a)];
  }
  // The largest component is found first: dividing by a small one would lose digits.
  const b2 = 1 + r11 - r22 - r33;
  const c2 = 1 - r11 + r22 - r33;
  const d2 = 1 - r11 - r22 + r33;
  let [a, b, c, d] = [0, 0, 0, 0];
  if (b2 >= c2 && b2 >= d2) {
    b = 0.5 * Math.sqrt(b2);
    [a, c, d] = [(r32 - r23) / (4 * b), (r12 + r21) / (4 * b), (r13 + r31) / (4 * b)];
  } else if (c2 >= d2) {
    c = 0.5 * Math.sqrt(c2);
    [a, b, d] = [(r13 - r31) / (4 * c), (r12 + r21) / (4 * c), (r23 + r32) / (4 * c)];
  } else {
    d = 0.5 * Math.sqrt(d2);
    [a, b, c] = [(r21 - r12) / (4 * d), (r13 + r31) / (4 * d), (r23 + r32) / (4 * d)];
  }
  return a < 0 ? [-b, -c, -d] : [b, c, d];
}

function dataTypeOf(array: NumberArray): number {
  const type = elementTypeOf(array);
  const entry = Object.entries(DATA_TYPES).find(([, one]) => one === type);
  return Number(entry?.[0]);
}

/** Values with the channels outermost, as NIfTI keeps its fourth dimension. */
function outermostChannels(volume: Volume): NumberArray {
  const { array, samples } = volume;
  if (samples === 1) return array;
  const out = array.slice();
  const voxels = array.length / samples;
  for (let sample = 0; sample < samples; sample++) out.set(everySample(array, sample, samples, 1), sample * voxels);
  return out;
}

interface Placed {
  readonly sizes: readonly number[];
  readonly edges: readonly [number, number, number];
  readonly quaternion: readonly [number, number, number];
  readonly handed: 1 | -1;
  readonly affine: Matrix4;
}

function placed(volume: Volume): Placed {
  const [planes, rows, columns] = volume.spatialShape;
  const affine = reversedAxes(volume.affineIn('RAS'));
  const [i, j, k] = columnsOf(affine);
  const handed = determinant(affine) < 0 ? -1 : 1;
  const rotation = fromColumns(unit(i), unit(j), scale(unit(k), handed), [0, 0, 0]);
  return {
    sizes: volume.samples === 1 ? [columns, rows, planes] : [columns, rows, planes, volume.samples],
    edges: [norm(i), norm(j), norm(k)],
    quaternion: quaternionOf(rotation),
    handed,
    affine,
  };
}

function ascii(view: DataView, at: number, length: number, text: string): void {
  for (let index = 0; index < Math.min(text.length, length); index++) view.setUint8(at + index, text.charCodeAt(index) & 0x7f);
}

/** Scanner coordinates, in the words of the format: what Image Position and Orientation (Patient) give. */
const SCANNER = 1;
const MILLIMETRES = 2;

function header1(view: DataView, volume: Volume, at: Placed, description: string): void {
  view.setInt32(0, 348, true);
  view.setUint8(38, 'r'.charCodeAt(0));
  const dim = [at.sizes.length, ...at.sizes];
  for (let index = 0; index < 8; index++) view.setInt16(40 + 2 * index, dim[index] ?? 1, true);
  view.setInt16(70, dataTypeOf(volume.array), true);
  view.setInt16(72, volume.array.BYTES_PER_ELEMENT * 8, true);
  for (const [index, value] of [at.handed, ...at.edges, 1, 1, 1, 1].entries()) view.setFloat32(76 + 4 * index, value, true);
  view.setFloat32(108, 352, true);
  view.setFloat32(112, 1, true);
  view.setUint8(123, MILLIMETRES);
  ascii(view, 148, 79, description);
  view.setInt16(252, SCANNER, true);
  view.setInt16(254, SCANNER, true);
  for (const [index, value] of [...at.quaternion, ...translationOf(at.affine)].entries()) view.setFloat32(256 + 4 * index, value, true);
  for (const [index, value] of at.affine.slice(0, 3).flat().entries()) view.setFloat32(280 + 4 * index, value, true);
  ascii(view, 344, 4, 'n+1');
}

function header2(view: DataView, volume: Volume, at: Placed, description: string): void {
  view.setInt32(0, 540, true);
  ascii(view, 4, 4, 'n+2');
  for (const [index, byte] of [0x0d, 0x0a, 0x1a, 0x0a].entries()) view.setUint8(8 + index, byte);
  view.setInt16(12, dataTypeOf(volume.array), true);
  view.setInt16(14, volume.array.BYTES_PER_ELEMENT * 8, true);
  const dim = [at.sizes.length, ...at.sizes];
  for (let index = 0; index < 8; index++) view.setBigInt64(16 + 8 * index, BigInt(dim[index] ?? 1), true);
  for (const [index, value] of [at.handed, ...at.edges, 1, 1, 1, 1].entries()) view.setFloat64(104 + 8 * index, value, true);
  view.setBigInt64(168, 544n, true);
  view.setFloat64(176, 1, true);
  ascii(view, 240, 79, description);
  view.setInt32(344, SCANNER, true);
  view.setInt32(348, SCANNER, true);
  for (const [index, value] of [...at.quaternion, ...translationOf(at.affine)].entries()) view.setFloat64(352 + 8 * index, value, true);
  for (const [index, value] of at.affine.slice(0, 3).flat().entries()) view.setFloat64(400 + 8 * index, value, true);
  view.setInt32(500, MILLIMETRES, true);
}

const LARGEST_SIZE_1 = 32767;

/**
 * A volume in the PATIENT coordinate system as a NIfTI file: sform and qform set, mm, little endian; channels are the fourth dimension.
 * NIfTI-1 holds places in 32 bits, NIfTI-2 in 64.
 * @throws VolumeFileError for a size that NIfTI-1 cannot hold, a `SpatialError` for a slide's volume.
 */
export function writeNifti(volume: Volume, options: NiftiOptions = {}): Uint8Array {
  const at = placed(volume);
  const largest = Math.max(...at.sizes);
  const version = options.version ?? (largest > LARGEST_SIZE_1 ? 2 : 1);
  if (version === 1 && largest > LARGEST_SIZE_1)
    throw new VolumeFileError(`a size of ${largest} is more than NIfTI-1 holds (${LARGEST_SIZE_1}); write version 2`, 'dim');
  const offset = version === 1 ? 352 : 544;
  const voxels = littleEndianBytes(outermostChannels(volume));
  const bytes = new Uint8Array(offset + voxels.length);
  (version === 1 ? header1 : header2)(new DataView(bytes.buffer), volume, at, options.description ?? '');
  bytes.set(voxels, offset);
  return options.gzipped === false ? bytes : gzip(bytes, options);
}
