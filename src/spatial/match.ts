/** Finding the index map that takes one grid of voxels to another without interpolation. */
import { applyTo, columnsOf, invert, type Matrix4, translationOf } from './affine.ts';
import { SpatialError } from './errors.ts';
import type { AxisMap, IndexMap, SpatialAxis, SpatialShape } from './index-map.ts';
import { dot, norm, roundHalfEven, unit, type Vector3 } from './vectors.ts';

const AXES: readonly SpatialAxis[] = [0, 1, 2];

/**
 * Map from the indices of the grid `target` (of `shape`) to those of the grid `source`; both affines take
 * (plane, row, column) to mm. A `SpatialError` where axes are not parallel, spacings no integer multiples,
 * or origins no whole number of voxels apart; `tolerance` in cosines, multiples and voxels.
 */
export function matchingMap(source: Matrix4, target: Matrix4, shape: SpatialShape, tolerance: number): IndexMap {
  const from = columnsOf(source);
  const start = applyTo(invert(source), translationOf(target));
  const axisFor = (column: Vector3, at: SpatialAxis): AxisMap => {
    const cosines = from.map((one) => dot(unit(one), unit(column)));
    const axis = AXES.find((one) => 1 - Math.abs(cosines[one] ?? 0) < tolerance);
    if (axis === undefined) {
      const nearest = Math.max(...cosines.map(Math.abs));
      const degrees = (Math.acos(Math.min(nearest, 1)) * 180) / Math.PI;
      throw new SpatialError('other', `axis ${at} is ${degrees.toPrecision(3)}° away from the nearest axis of this volume`, nearest);
    }
    const factor = norm(column) / norm(from[axis]);
    const step = Math.round(factor);
    if (step < 1 || Math.abs(factor - step) > tolerance)
      throw new SpatialError(
        'other',
        `the spacing of axis ${at} is ${Number(factor.toPrecision(6))} times that of this volume, no integer`,
        factor,
      );
    const first = roundHalfEven(start[axis]);
    if (Math.abs(first - start[axis]) > tolerance)
      throw new SpatialError(
        'other',
        `lies ${Number(Math.abs(first - start[axis]).toPrecision(4))} voxels beside the grid along axis ${axis}`,
        start[axis],
      );
    return { axis, start: first, step: (cosines[axis] ?? 0) < 0 ? -step : step, size: shape[at] };
  };
  const [a, b, c] = columnsOf(target);
  const map: IndexMap = [axisFor(a, 0), axisFor(b, 1), axisFor(c, 2)];
  if (new Set(map.map((one) => one.axis)).size !== 3)
    throw new SpatialError('other', 'two of its axes run along the same axis of this volume');
  return map;
}
