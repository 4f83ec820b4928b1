/** What a volume file gives, and how its grid and its labels are checked. */
import { columnsOf, type Matrix4 } from '../spatial/affine.ts';
import type { NumberArray } from '../spatial/number-array.ts';
import type { PatientOrientationLike } from '../spatial/orientation.ts';
import { dot, norm, unit, type Vector3 } from '../spatial/vectors.ts';
import { Volume } from '../spatial/volume.ts';
import { VolumeFileError } from './errors.ts';

export interface VolumeFile {
  readonly format: 'nifti' | 'nrrd';
  /** One for a file of three dimensions; for each index of the fourth one, all on the same grid. Arrays may share the file's bytes. */
  readonly volumes: readonly [Volume, ...Volume[]];
  /** What could be read and is doubtful. */
  readonly warnings: readonly string[];
  /** Fields that the format leaves to programs: key/value pairs of NRRD, `descrip` and `intent_name` of NIfTI. */
  readonly fields: Readonly<Record<string, string>>;
}

/** A file whose header was read: what is still to be decompressed, and what then becomes of it. */
export interface OpenedVolumeFile {
  /** The gzip stream that holds the values; null where the file is not compressed. */
  readonly packed: Uint8Array | null;
  /** Decompressed bytes that are needed. */
  readonly size: number;
  /** @param plain what `packed` decompresses to. @throws VolumeFileError. */
  finish(plain: Uint8Array): VolumeFile;
}

/** How far two axes are from a right angle, in degrees. */
function slant(a: Vector3, b: Vector3): number {
  return Math.abs(90 - (Math.acos(Math.min(1, Math.max(-1, dot(unit(a), unit(b))))) * 180) / Math.PI);
}

/**
 * Volumes of one grid. @param affine takes (plane, row, column) to mm in `convention`.
 * @throws VolumeFileError for axes of no length or not at right angles, by how much.
 */
export function volumesOnGrid(
  arrays: readonly NumberArray[],
  spatialShape: readonly [planes: number, rows: number, columns: number],
  affine: Matrix4,
  convention: PatientOrientationLike,
  field: string,
): [Volume, ...Volume[]] {
  const [a, b, c] = columnsOf(affine);
  if (affine.some((row) => row.some((one) => !Number.isFinite(one)))) throw new VolumeFileError('has values that are no numbers', field);
  if ([a, b, c].some((axis) => norm(axis) === 0)) throw new VolumeFileError('an axis has no length', field);
  const most = Math.max(slant(a, b), slant(b, c), slant(a, c));
  const [first, ...others] = arrays.map((array): Volume => {
    try {
      return new Volume({ array, spatialShape, affine, coordinateSystem: 'PATIENT', fromReferenceConvention: convention });
    } catch (error) {
      if (most > 0.001)
        throw new VolumeFileError(
          `the axes are ${most.toPrecision(3)}° off right angles (gantry tilt, shear): resample the volume`,
          field,
          error,
        );
      throw error;
    }
  });
  if (!first) throw new VolumeFileError('there are no voxels');
  return [first, ...others];
}

/** `(plane, row, column)` of voxel `at`. */
function voxelName(volume: Volume, at: number): string {
  const [, rows, columns] = volume.spatialShape;
  return `(${Math.floor(at / rows / columns)}, ${Math.floor(at / columns) % rows}, ${at % columns})`;
}

const LARGEST_LABEL = 65535;

/** A volume of labels, and which there are. */
export interface LabelVolume {
  /** (plane, row, column); 8 bits where all labels fit them. */
  readonly volume: Volume<Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>>;
  /** Ascending, without 0. */
  readonly labels: readonly number[];
}

function labelsIn(seen: Uint8Array): number[] {
  const labels: number[] = [];
  for (let label = 1; label < seen.length; label++) if (seen[label] === 1) labels.push(label);
  return labels;
}

/** Marks the values that occur. Words of equal labels, which most are, are looked at once. */
function markBytes(array: Uint8Array<ArrayBuffer>, seen: Uint8Array): void {
  const head = Math.min(array.length, (4 - (array.byteOffset % 4)) % 4);
  const words = new Uint32Array(array.buffer, array.byteOffset + head, (array.length - head) >> 2);
  for (let at = 0; at < head; at++) seen[array[at] ?? 0] = 1;
  let last = -1;
  for (let at = 0; at < words.length; at++) {
    // Background, sixteen voxels at a time; past the end a word counts as background.
    while (at + 3 < words.length && ((words[at] ?? 0) | (words[at + 1] ?? 0) | (words[at + 2] ?? 0) | (words[at + 3] ?? 0)) === 0) at += 4;
    const word = words[at] ?? 0;
    if (word === last) continue;
    last = word;
    seen[word & 255] = 1;
    seen[(word >>> 8) & 255] = 1;
    seen[(word >>> 16) & 255] = 1;
    seen[word >>> 24] = 1;
  }
  for (let at = head + words.length * 4; at < array.length; at++) seen[array[at] ?? 0] = 1;
}

/**
 * The voxels as labels: integers from 0 to 65535, whatever type the file holds them in.
 * @throws VolumeFileError naming the first voxel (plane, row, column) whose value is no label.
 */
export function labelVolumeOf(volume: Volume): LabelVolume {
  const { array } = volume;
  if (volume.samples !== 1) throw new VolumeFileError(`${volume.samples} values a voxel are no labels`);
  const seen = new Uint8Array(LARGEST_LABEL + 1);
  if (array instanceof Uint8Array) {
    markBytes(array, seen);
    return { volume: volume.withArray(array), labels: labelsIn(seen) };
  }
  const labels = new Uint16Array(array.length);
  labels.set(array);
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at] ?? 0;
    if (label !== array[at])
      throw new VolumeFileError(
        `the voxel (plane, row, column) ${voxelName(volume, at)} is ${array[at]}; labels are integers from 0 to ${LARGEST_LABEL}`,
      );
    seen[label] = 1;
  }
  const found = labelsIn(seen);
  const narrow = (found.at(-1) ?? 0) <= 255;
  return { volume: volume.withArray(narrow ? Uint8Array.from(labels) : labels), labels: found };
}
