/** Maps from the indices of a new volume to those of an old one: what cropping, padding, flipping and permuting have in common. */
import { applyTo, columnsOf, fromColumns, type Matrix4 } from './affine.ts';
import { SpatialError } from './errors.ts';
import { scale, type Vector3 } from './vectors.ts';

/** Axis 0 is planes, 1 rows (row index), 2 columns (column index). */
export type SpatialAxis = 0 | 1 | 2;
/** Numbers of planes, rows and columns. */
export type SpatialShape = readonly [planes: number, rows: number, columns: number];

/** One axis of the new volume: index i is index `start + i · step` along `axis` of the old one, which may lie outside it. */
export interface AxisMap {
  readonly axis: SpatialAxis;
  readonly start: number;
  /** An integer other than zero. */
  readonly step: number;
  readonly size: number;
}

export type IndexMap = readonly [AxisMap, AxisMap, AxisMap];

export function identityMap(shape: SpatialShape): IndexMap {
  return [
    { axis: 0, start: 0, step: 1, size: shape[0] },
    { axis: 1, start: 0, step: 1, size: shape[1] },
    { axis: 2, start: 0, step: 1, size: shape[2] },
  ];
}

export function shapeOfMap(map: IndexMap): SpatialShape {
  return [map[0].size, map[1].size, map[2].size];
}

/** The map with each axis replaced by what `change` makes of it. */
export function changeAxes(map: IndexMap, change: (one: AxisMap, axis: SpatialAxis) => AxisMap): IndexMap {
  return [change(map[0], 0), change(map[1], 1), change(map[2], 2)];
}

/** Affine of the new volume: (plane, row, column) of the new one to reference coordinates in mm. */
export function affineAfter(affine: Matrix4, map: IndexMap): Matrix4 {
  const columns = columnsOf(affine);
  const origin: [number, number, number] = [0, 0, 0];
  for (const { axis, start } of map) origin[axis] = start;
  const along = ({ axis, step }: AxisMap): Vector3 => scale(columns[axis], step);
  return fromColumns(along(map[0]), along(map[1]), along(map[2]), applyTo(affine, origin));
}

/** True when every new index lies inside the old volume. */
export function isInside(map: IndexMap, shape: SpatialShape): boolean {
  return map.every(({ axis, start, step, size }) => {
    const last = start + (size - 1) * step;
    return start >= 0 && start < shape[axis] && last >= 0 && last < shape[axis];
  });
}

/** An index (one plane, row or column, kept as an axis of size one), or a range. */
export type Crop = number | Range | undefined;

/** From `start`, included, to `stop`, excluded; negative ones count from the end; a negative step goes backwards. */
export interface Range {
  readonly start?: number;
  readonly stop?: number;
  /** Default 1. */
  readonly step?: number;
}

function bound(value: number | undefined, size: number, fallback: number, least: number, most: number, subject: string): number {
  if (value === undefined) return fallback;
  if (!Number.isInteger(value) || value < least || value > most)
    throw new SpatialError(subject, `an integer from ${least} to ${most} is expected`, value);
  return value < 0 ? value + size : value;
}

/** A range along an axis of `size`; a `SpatialError` when it reaches outside or is empty. */
export function cropAxis(crop: Crop, axis: SpatialAxis, size: number): AxisMap {
  const subject = `axis ${axis}`;
  if (crop === undefined) return { axis, start: 0, step: 1, size };
  if (typeof crop === 'number') return { axis, start: bound(crop, size, 0, -size, size - 1, subject), step: 1, size: 1 };
  const { step = 1 } = crop;
  if (!Number.isInteger(step) || step === 0) throw new SpatialError(`${subject} step`, 'an integer other than zero is expected', step);
  const forward = step > 0;
  const start = bound(crop.start, size, forward ? 0 : size - 1, -size, size - 1, `${subject} start`);
  // Backwards, -size - 1 stands for the place before the first element.
  const stop = bound(crop.stop, size, forward ? size : -1, forward ? -size : -size - 1, size, `${subject} stop`);
  const count = Math.ceil((stop - start) / step);
  if (count < 1) throw new SpatialError(subject, 'the range is empty', crop);
  return { axis, start, step, size: count };
}

/** Three distinct axes, checked. */
export function permutation(axes: readonly number[]): readonly [SpatialAxis, SpatialAxis, SpatialAxis] {
  const [a, b, c] = axes.filter((one): one is SpatialAxis => one === 0 || one === 1 || one === 2);
  if (axes.length !== 3 || a === undefined || b === undefined || c === undefined || new Set(axes).size !== 3)
    throw new SpatialError('axes', 'a permutation of 0, 1, 2 is expected', axes);
  return [a, b, c];
}

/** Axes 0, 1 or 2, each at most once. */
export function spatialAxes(axes: number | readonly number[]): readonly SpatialAxis[] {
  const list = typeof axes === 'number' ? [axes] : axes;
  const known = list.filter((one): one is SpatialAxis => one === 0 || one === 1 || one === 2);
  if (known.length !== list.length || new Set(list).size !== list.length)
    throw new SpatialError('axes', 'axes 0, 1 and 2, each at most once, are expected', axes);
  return known;
}

/** Three integers above zero. */
export function spatialShape(value: readonly number[], subject = 'spatialShape'): SpatialShape {
  const [planes, rows, columns] = value;
  if (
    value.length !== 3 ||
    planes === undefined ||
    rows === undefined ||
    columns === undefined ||
    !value.every((one) => Number.isInteger(one) && one > 0)
  )
    throw new SpatialError(subject, 'three integers above zero are expected: planes, rows, columns', value);
  return [planes, rows, columns];
}

/** Voxels to add before and after; one number for all sides, a pair for all axes, or a number or pair for each axis. */
export type PadWidth = number | readonly [number, number] | readonly [readonly number[], readonly number[], readonly number[]];

export function padWidths(width: PadWidth): readonly (readonly [number, number])[] {
  const pair = (value: readonly number[]): readonly [number, number] => {
    const [before, after = before] = value;
    if (
      before === undefined ||
      after === undefined ||
      value.length > 2 ||
      ![before, after].every((one) => Number.isInteger(one) && one >= 0)
    )
      throw new SpatialError('width', 'integers of zero or more are expected, one or two an axis', width);
    return [before, after];
  };
  if (typeof width === 'number') return [pair([width]), pair([width]), pair([width])];
  if (width.length === 3) return width.map((one) => pair(one));
  const both = pair(width);
  return [both, both, both];
}
