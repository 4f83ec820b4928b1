/** Stacks of parallel planes: sorting along the normal, and whether they are spaced regularly enough to be a volume. */
import { numbersOf, numberOf, pathTo, rootOf } from './attributes.ts';
import { SpatialError } from './errors.ts';
import { isMultiFrame } from './image-plane.ts';
import { type Handedness, type IndexConvention, normalVector, VOLUME_INDEX_CONVENTION } from './orientation.ts';
import { checkedOrientation } from './plane.ts';
import { dot, norm, subtract, type Vector3, vector3 } from './vectors.ts';

/** Spacings may differ from their mean by this part of it. */
export const SPACING_TOLERANCE = 1e-2;
/** How far the cosine between the stacking direction and the normal may be from 1. */
export const PERPENDICULAR_TOLERANCE = 1e-3;

/** A plane that would stand beyond so many others is misplaced: nobody has the memory for what would be missing between. */
const MOST_PLANES = 2 ** 20;

export interface SortOptions {
  /** Of the in-plane indices; default `DR`, the volumes' own: planes then go against row × column direction. */
  readonly indexConvention?: IndexConvention;
  /** Of (plane, first in-plane, second in-plane); default `right`. */
  readonly handedness?: Handedness;
}

export interface StackOptions extends SortOptions {
  /** Greatest deviation of a spacing as part of the mean spacing; default 0.01. Not with `absoluteTolerance`. */
  readonly relativeTolerance?: number;
  /** Greatest deviation of a spacing in mm. */
  readonly absoluteTolerance?: number;
  /** Greatest difference from 1 of the cosine between stacking direction and normal; default 0.001. */
  readonly perpendicularTolerance?: number;
  /** Sort before looking for regularity; false asks about the given order. Default true. */
  readonly sort?: boolean;
  /** Planes may be missing: each spacing is a multiple of the smallest, or of `spacingHint`. Needs `sort`. */
  readonly allowMissing?: boolean;
  /** Several planes may stand at one position. Needs `sort`. */
  readonly allowDuplicates?: boolean;
  /** Expected spacing in mm (its sign is ignored). */
  readonly spacingHint?: number;
  /** Without `sort`: the order must follow `handedness`, not go against it. */
  readonly enforceHandedness?: boolean;
}

/** Why planes are no volume. */
export type Irregularity =
  | 'duplicate positions'
  | 'irregular spacing'
  | 'not perpendicular'
  | 'differs from hint'
  | 'wrong handedness'
  | 'orientations differ';

export type Stack =
  | {
      readonly regular: true;
      /** Distance of neighbouring planes in mm, above zero; 1 (or the hint) for a single position. */
      readonly spacing: number;
      /** For each plane its index in the volume, from 0. */
      readonly indices: readonly number[];
    }
  | {
      readonly regular: false;
      readonly reason: Irregularity /** Input index of the first plane concerned; null for all. */;
      readonly at: number | null;
    };

function distancesOf(
  positions: readonly Vector3[],
  orientation: ArrayLike<number>,
  options: SortOptions,
): { normal: Vector3; distances: number[] } {
  const normal = normalVector(orientation, {
    indexConvention: options.indexConvention ?? VOLUME_INDEX_CONVENTION,
    handedness: options.handedness ?? 'right',
  });
  return { normal, distances: positions.map((position) => dot(normal, position)) };
}

function checkedPositions(positions: readonly ArrayLike<number>[]): Vector3[] {
  if (positions.length === 0) throw new SpatialError('positions', 'at least one plane is expected');
  return positions.map((position, at) => vector3(position, `positions[${at}]`));
}

/**
 * Order of planes along the normal: element i is the input index of the i-th plane.
 * Planes at the same distance keep their order. `positions` are Image Positions (x, y, z) in mm, all of one `orientation`.
 */
export function planeSortIndex(
  positions: readonly ArrayLike<number>[],
  orientation: ArrayLike<number>,
  options: SortOptions = {},
): number[] {
  const { distances } = distancesOf(checkedPositions(positions), orientation, options);
  return sortedBy(distances);
}

function sortedBy(distances: readonly number[]): number[] {
  return distances.map((_, at) => at).sort((a, b) => (distances[a] ?? 0) - (distances[b] ?? 0));
}

function isClose(value: number, expected: number, absolute: number, relative: number): boolean {
  return Math.abs(value - expected) <= absolute + relative * Math.abs(expected);
}

function tolerances(options: StackOptions): { absolute: number; relative: number } {
  const { relativeTolerance, absoluteTolerance } = options;
  if (relativeTolerance !== undefined && absoluteTolerance !== undefined)
    throw new SpatialError('relativeTolerance', 'a relative and an absolute tolerance exclude each other', relativeTolerance);
  const value = relativeTolerance ?? absoluteTolerance ?? 0;
  if (!(value >= 0)) throw new SpatialError('tolerance', 'zero or more is expected', value);
  return { absolute: absoluteTolerance ?? 0, relative: relativeTolerance ?? (absoluteTolerance === undefined ? SPACING_TOLERANCE : 0) };
}

function hintOf(options: StackOptions): number | undefined {
  const hint = options.spacingHint;
  if (hint !== undefined && (!Number.isFinite(hint) || hint === 0))
    throw new SpatialError('spacingHint', 'a finite number other than zero is expected', hint);
  return hint === undefined ? undefined : Math.abs(hint);
}

/**
 * Whether planes of one orientation are a volume: equal spacing along the normal, no sideways displacement.
 * `positions` are Image Positions (x, y, z) in mm. A single position is a volume of spacing 1 (or the hint).
 */
export function regularStack(positions: readonly ArrayLike<number>[], orientation: ArrayLike<number>, options: StackOptions = {}): Stack {
  const { sort = true, allowMissing = false, allowDuplicates = false } = options;
  if (!sort && (allowMissing || allowDuplicates))
    throw new SpatialError('sort', 'must be true where planes may be missing or at the same position', sort);
  const tolerance = tolerances(options);
  const hint = hintOf(options);
  const points = checkedPositions(positions);
  const { normal, distances } = distancesOf(points, orientation, options);

  // Unique positions, each with the input planes that stand there.
  const places = new Map<string, number[]>();
  points.forEach(([x, y, z], at) => {
    const key = `${x + 0},${y + 0},${z + 0}`;
    const there = places.get(key);
    if (there) there.push(at);
    else places.set(key, [at]);
  });
  const groups = [...places.values()];
  const duplicate = groups.find((one) => one.length > 1);
  if (duplicate && !allowDuplicates) return { regular: false, reason: 'duplicate positions', at: duplicate[1] ?? null };
  if (groups.length === 1) return { regular: true, spacing: hint ?? 1, indices: points.map(() => 0) };

  const heights = groups.map(([first = 0]) => distances[first] ?? 0);
  const order = sort ? sortedBy(heights) : heights.map((_, at) => at);
  const ordered = order.map((at) => heights[at] ?? 0);
  const inputAt = (rank: number): number => groups[order[rank] ?? 0]?.[0] ?? 0;
  const steps = ordered.slice(1).map((height, at) => height - (ordered[at] ?? 0));
  const indices = points.map(() => 0);
  let spacing: number;
  if (allowMissing) {
    spacing = hint ?? steps.reduce((least, one) => Math.min(least, one), Number.POSITIVE_INFINITY);
    const narrow = steps.findIndex((step) => step <= 1e-5);
    if (narrow >= 0) return { regular: false, reason: 'not perpendicular', at: inputAt(narrow + 1) };
    const [bottom = 0] = ordered;
    for (const [rank, height] of ordered.entries()) {
      const index = Math.round((height - bottom) / spacing);
      const off = Math.abs(height - bottom - index * spacing);
      if (off > tolerance.absolute + tolerance.relative * spacing || index >= MOST_PLANES)
        return { regular: false, reason: 'irregular spacing', at: inputAt(rank) };
      for (const at of groups[order[rank] ?? 0] ?? []) indices[at] = index;
    }
  } else {
    spacing = ((ordered.at(-1) ?? 0) - (ordered[0] ?? 0)) / steps.length;
    if (Math.abs(spacing) <= 1e-5) return { regular: false, reason: 'not perpendicular', at: null };
    if (hint !== undefined && !isClose(Math.abs(spacing), hint, tolerance.absolute, tolerance.relative))
      return { regular: false, reason: 'differs from hint', at: null };
    const uneven = steps.findIndex((step) => !isClose(step, spacing, tolerance.absolute, tolerance.relative));
    if (uneven >= 0) return { regular: false, reason: 'irregular spacing', at: inputAt(uneven + 1) };
    order.forEach((group, rank) => {
      for (const at of groups[group] ?? []) indices[at] = rank;
    });
  }
  if (options.enforceHandedness === true && spacing < 0) return { regular: false, reason: 'wrong handedness', at: null };

  const perpendicular = options.perpendicularTolerance ?? PERPENDICULAR_TOLERANCE;
  const base = points[inputAt(0)] ?? [0, 0, 0];
  for (let rank = 1; rank < order.length; rank++) {
    const span = subtract(points[inputAt(rank)] ?? base, base);
    if (1 - Math.abs(dot(span, normal)) / norm(span) >= perpendicular)
      return { regular: false, reason: 'not perpendicular', at: inputAt(rank) };
  }
  return { regular: true, spacing: Math.abs(spacing), indices };
}

export interface SeriesOptions extends StackOptions {
  /** Greatest difference of a direction cosine between the images; without it they must be the same numbers. */
  readonly orientationTolerance?: number;
}

/**
 * The same for single-frame images by their Image Position and Orientation (Patient).
 * With `allowMissing` and no hint, Spacing Between Slices of the first image is the hint where it is there and not zero.
 */
export function regularSeries(datasets: readonly object[], options: SeriesOptions = {}): Stack {
  const several = datasets.findIndex(isMultiFrame);
  if (several >= 0) throw new SpatialError(`datasets[${several}]`, 'single-frame images are expected');
  if (datasets.length === 1) return { regular: true, spacing: 1, indices: [0] };
  const read = datasets.map(readPlane);
  const orientation = read[0]?.orientation ?? [];
  const tolerance = options.orientationTolerance ?? 0;
  const other = read.findIndex((one) => one.orientation.some((cosine, at) => !(Math.abs(cosine - (orientation[at] ?? 0)) <= tolerance)));
  if (other >= 0) return { regular: false, reason: 'orientations differ', at: other };
  const between = options.allowMissing === true && datasets[0] ? numberOf(rootOf(datasets[0]), 'SpacingBetweenSlices') : undefined;
  return regularStack(
    read.map((one) => one.position),
    orientation,
    { ...options, ...(options.spacingHint === undefined && between !== undefined && between !== 0 ? { spacingHint: between } : {}) },
  );
}

function readPlane(dataset: object, at: number): { position: number[]; orientation: ArrayLike<number> & readonly number[] } {
  const root = { ...rootOf(dataset), path: `datasets[${at}]` };
  return {
    position: numbersOf(root, 'ImagePositionPatient', 3),
    orientation: checkedOrientation(numbersOf(root, 'ImageOrientationPatient', 6), pathTo(root, 'ImageOrientationPatient')),
  };
}

/** Order of single-frame images along the normal of their common orientation (cosines equal to 1e-5). */
export function datasetSortIndex(datasets: readonly object[], options: SortOptions = {}): number[] {
  const several = datasets.findIndex(isMultiFrame);
  if (several >= 0) throw new SpatialError(`datasets[${several}]`, 'single-frame images are expected');
  const read = datasets.map(readPlane);
  const orientation = read[0]?.orientation ?? [];
  const other = read.findIndex((one) => one.orientation.some((cosine, at) => Math.abs(cosine - (orientation[at] ?? 0)) > 1e-5));
  if (other >= 0)
    throw new SpatialError(`datasets[${other}].ImageOrientationPatient`, 'differs from that of the first image', read[other]?.orientation);
  return planeSortIndex(
    read.map((one) => one.position),
    orientation,
    options,
  );
}

/** The images in the order of `datasetSortIndex`; the caller's array stays as it is. */
export function sortDatasets<T extends object>(datasets: readonly T[], options: SortOptions = {}): T[] {
  return datasetSortIndex(datasets, options).flatMap((at) => datasets[at] ?? []);
}
