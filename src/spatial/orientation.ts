/** Directions in the patient, handedness, index conventions, and matrices made of them. */
import { columnsOf, fromColumns, isOrthogonal, type Matrix4, translationOf, multiply, invert } from './affine.ts';
import { SpatialError } from './errors.ts';
import { cross, scale, unit, type Vector3, vector3 } from './vectors.ts';

/** Towards the patient's Left, Right, Posterior, Anterior, Head or Feet (PS3.3 C.7.6.1.1.1, bipeds). */
export type PatientDirection = 'L' | 'R' | 'P' | 'A' | 'H' | 'F';
/** One direction for each of three axes: which way one goes when its index or coordinate increases. */
export type PatientOrientation = readonly [PatientDirection, PatientDirection, PatientDirection];
/** Directions, or as a word: `LPH`, `FPL`; S and I stand for H and F. */
export type PatientOrientationLike = string | readonly string[];

/** `right` when the third axis is the cross product of the first two. */
export type Handedness = 'right' | 'left';
/** Along the rows, column index increasing (Right), or along the columns, row index increasing (Down), or against them. */
export type IndexDirection = 'R' | 'L' | 'D' | 'U';
/** What the first and the second in-plane index run along: `RD` is (column, row), `DR` is (row, column). */
export type IndexConvention = 'RD' | 'DR' | 'RU' | 'UR' | 'LD' | 'DL' | 'LU' | 'UL';

/** Reference coordinates of DICOM and ITK. */
export const LPS: PatientOrientation = ['L', 'P', 'H'];
/** Reference coordinates of NIfTI. */
export const RAS: PatientOrientation = ['R', 'A', 'H'];
/** Volumes are indexed (plane, row, column). */
export const VOLUME_INDEX_CONVENTION: IndexConvention = 'DR';

const DIRECTIONS: Readonly<Record<PatientDirection, Vector3>> = {
  L: [1, 0, 0],
  R: [-1, 0, 0],
  P: [0, 1, 0],
  A: [0, -1, 0],
  H: [0, 0, 1],
  F: [0, 0, -1],
};
const OPPOSITE: Readonly<Record<PatientDirection, PatientDirection>> = { L: 'R', R: 'L', P: 'A', A: 'P', H: 'F', F: 'H' };
const POSITIVE: PatientOrientation = LPS;

function isDirection(letter: string): letter is PatientDirection {
  return Object.hasOwn(DIRECTIONS, letter);
}

/** The direction that is opposite in the patient. */
export function oppositeDirection(direction: PatientDirection): PatientDirection {
  return OPPOSITE[direction];
}

/** The unit vector of a direction, in LPS coordinates. */
export function directionVector(direction: PatientDirection): Vector3 {
  return DIRECTIONS[direction];
}

/** Three directions, one of each of L/R, A/P and F/H; a `SpatialError` otherwise. */
export function patientOrientation(value: PatientOrientationLike, subject = 'orientation'): PatientOrientation {
  const letters = [...value].map((one) => (one === 'S' ? 'H' : one === 'I' ? 'F' : one)).filter(isDirection);
  const [a, b, c] = letters;
  const axes = new Set(letters.map((one) => POSITIVE.findIndex((p) => p === one || OPPOSITE[p] === one)));
  if (a === undefined || b === undefined || c === undefined || value.length !== 3 || axes.size !== 3)
    throw new SpatialError(subject, 'one each of L or R, A or P, F or H is expected', value);
  return [a, b, c];
}

/** Image Orientation (Patient) or (Slide): direction cosines of the rows (first three) and of the columns. */
export type ImageOrientation = readonly [number, number, number, number, number, number];

/** How far lengths and right angle of direction cosines may be off: they are often written with few digits. */
const COSINE_TOLERANCE = 1e-2;

/** Directions in which the column index (first) and the row index (second) increase; checks lengths and right angle. */
export function orientationVectors(value: unknown, subject = 'imageOrientation'): readonly [Vector3, Vector3] {
  const list: readonly unknown[] = Array.isArray(value) || ArrayBuffer.isView(value) ? Array.from(Object.values(value)) : [];
  if (list.length !== 6) throw new SpatialError(subject, 'six direction cosines are expected', value);
  const along = vector3(list.slice(0, 3), subject);
  const down = vector3(list.slice(3), subject);
  const matrix = fromColumns(along, down, cross(along, down), [0, 0, 0]);
  if (!isOrthogonal(matrix, true, COSINE_TOLERANCE))
    throw new SpatialError(subject, 'the direction cosines are two vectors of length one at a right angle', value);
  return [along, down];
}

interface Normal {
  /** Order and sense of the in-plane indices; default `RD`. */
  readonly indexConvention?: IndexConvention;
  /** Of (first index, second index, normal) or (normal, first, second), which is the same; default `right`. */
  readonly handedness?: Handedness;
}

function inPlane(convention: IndexConvention, along: Vector3, down: Vector3): readonly [Vector3, Vector3] {
  const vectors: Readonly<Record<IndexDirection, Vector3>> = { R: along, L: scale(along, -1), D: down, U: scale(down, -1) };
  const [first, second] = [...convention].filter((one): one is IndexDirection => Object.hasOwn(vectors, one));
  if (convention.length !== 2 || first === undefined || second === undefined || 'RL'.includes(first) === 'RL'.includes(second))
    throw new SpatialError('indexConvention', 'one of R or L and one of D or U is expected', convention);
  return [vectors[first], vectors[second]];
}

/**
 * Unit vector at right angles to the image plane, in reference coordinates.
 * With `RD` it is the cross product of row direction and column direction; with `DR` (volumes) its opposite.
 */
export function normalVector(orientation: ArrayLike<number>, options: Normal = {}): Vector3 {
  const [along, down] = orientationVectors(orientation);
  const [first, second] = inPlane(options.indexConvention ?? 'RD', along, down);
  return unit(scale(cross(first, second), options.handedness === 'left' ? -1 : 1));
}

export interface PlaneAxes extends Normal {
  /** Pixel Spacing: distance of rows (first), then of columns, in mm. */
  readonly pixelSpacing: readonly [number, number];
  /** Distance of planes in mm; default 1. */
  readonly spacingBetweenSlices?: number;
  /** The plane index stands before the two in-plane ones; default false. */
  readonly slicesFirst?: boolean;
}

/** Axis vectors, scaled to mm a step, in the order of the indices that `axes` describes. */
export function axisVectors(orientation: ArrayLike<number>, axes: PlaneAxes): readonly [Vector3, Vector3, Vector3] {
  const [along, down] = orientationVectors(orientation);
  const [rowSpacing, columnSpacing] = axes.pixelSpacing;
  const [first, second] = inPlane(axes.indexConvention ?? 'RD', scale(along, columnSpacing), scale(down, rowSpacing));
  const normal = scale(normalVector(orientation, axes), axes.spacingBetweenSlices ?? 1);
  return axes.slicesFirst === true ? [normal, first, second] : [first, second, normal];
}

/** Matrix whose columns point in the three directions, scaled by `spacing` (mm a step); its translation is zero. */
export function rotationForPatientOrientation(orientation: PatientOrientationLike, spacing: Vector3 | number = 1): Matrix4 {
  const [a, b, c] = patientOrientation(orientation);
  const [x, y, z]: Vector3 = typeof spacing === 'number' ? [spacing, spacing, spacing] : spacing;
  return fromColumns(scale(DIRECTIONS[a], x), scale(DIRECTIONS[b], y), scale(DIRECTIONS[c], z), [0, 0, 0]);
}

/**
 * For each axis of `affine` (to LPS coordinates) the direction in the patient that it is closest to.
 * An axis half-way between two takes what the axes before it have left.
 */
export function closestPatientOrientation(affine: Matrix4): PatientOrientation {
  if (!isOrthogonal(affine)) throw new SpatialError('affine', 'the axes are not at right angles', affine);
  const used = new Set<PatientDirection>();
  const choose = (axis: Vector3): PatientDirection => {
    let best: PatientDirection = 'L';
    let most = -1;
    POSITIVE.forEach((direction, at) => {
      const component = axis[at] ?? 0;
      if (used.has(direction) || Math.abs(component) <= most) return;
      most = Math.abs(component);
      best = component > 0 ? direction : OPPOSITE[direction];
    });
    used.add(best);
    used.add(OPPOSITE[best]);
    return best;
  };
  const [a, b, c] = columnsOf(affine);
  return [choose(a), choose(b), choose(c)];
}

/** Handedness of an affine's axes. */
export function handednessOf(affine: Matrix4): Handedness {
  const [a, b, c] = columnsOf(affine);
  const [x, y, z] = cross(a, b);
  return x * c[0] + y * c[1] + z * c[2] < 0 ? 'left' : 'right';
}

/**
 * The same mapping with its reference coordinates in another convention, such as from `LPS` (DICOM) to `RAS` (NIfTI).
 * A convention names which way in the patient each coordinate increases.
 */
export function affineToConvention(affine: Matrix4, from: PatientOrientationLike, to: PatientOrientationLike): Matrix4 {
  const fromMatrix = rotationForPatientOrientation(patientOrientation(from, 'from'));
  const toMatrix = rotationForPatientOrientation(patientOrientation(to, 'to'));
  const [a, b, c] = columnsOf(multiply(invert(toMatrix), fromMatrix));
  const moved = multiply(fromColumns(a, b, c, [0, 0, 0]), affine);
  return fromColumns(...columnsOf(moved), translationOf(moved));
}
