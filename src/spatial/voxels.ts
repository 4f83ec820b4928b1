/** Moving voxels by an index map, and what fills the places outside. */
import { SpatialError } from './errors.ts';
import type { Padding } from './grid.ts';
import { type AxisMap, type IndexMap, isInside, type SpatialShape } from './index-map.ts';
import { emptyLike, type NumberArray } from './number-array.ts';

/** Values of one voxel that fill the outside, or `EDGE`. */
export type Fill = readonly number[] | 'EDGE';

interface Voxels {
  readonly array: NumberArray;
  readonly spatialShape: SpatialShape;
  readonly samples: number;
}

function median(values: NumberArray): number {
  const sorted = values.slice().sort();
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

const STATISTICS: Readonly<Record<'MINIMUM' | 'MAXIMUM' | 'MEAN' | 'MEDIAN', (values: NumberArray) => number>> = {
  MINIMUM: (values) => fold(values, Number.POSITIVE_INFINITY, Math.min),
  MAXIMUM: (values) => fold(values, Number.NEGATIVE_INFINITY, Math.max),
  MEAN: (values) => fold(values, 0, (sum, one) => sum + one) / values.length,
  MEDIAN: median,
};

function fold(values: NumberArray, from: number, step: (sum: number, one: number) => number): number {
  let sum = from;
  for (const value of values) sum = step(sum, value);
  return sum;
}

/** What fills voxels outside; nothing is computed where `map` stays inside. Statistics of integers are cut off to integers. */
export function paddingValues(volume: Voxels, map: IndexMap, padding: Padding): Fill {
  const { mode = 'CONSTANT', constantValue = 0, perChannel = false } = padding;
  const { array, samples } = volume;
  if (mode === 'EDGE') return 'EDGE';
  if (mode === 'CONSTANT') {
    const values = typeof constantValue === 'number' ? Array.from({ length: samples }, () => constantValue) : constantValue;
    if (values.length !== samples)
      throw new SpatialError('constantValue', `one value or one for each of ${samples} channels is expected`, constantValue);
    const probe = emptyLike(array, samples);
    probe.set(values);
    const floating = array instanceof Float32Array || array instanceof Float64Array;
    if (!floating && values.some((value, at) => probe[at] !== value))
      throw new SpatialError('constantValue', 'does not fit the type of the voxels', constantValue);
    return values;
  }
  if (isInside(map, volume.spatialShape)) return Array.from({ length: samples }, () => 0);
  const statistic = STATISTICS[mode];
  if (!perChannel || samples === 1) {
    const value = statistic(array);
    return Array.from({ length: samples }, () => value);
  }
  return Array.from({ length: samples }, (_, channel) => {
    const values = emptyLike(array, array.length / samples);
    for (let at = 0; at < values.length; at++) values[at] = array[at * samples + channel] ?? 0;
    return statistic(values);
  });
}

/** For each index of a new axis the offset in the old array, or -1 outside. */
function offsetsOf({ axis, start, step, size }: AxisMap, shape: SpatialShape, stride: number, clamp: boolean): Int32Array | Float64Array {
  const offsets = new Float64Array(size);
  const last = shape[axis] - 1;
  for (let at = 0; at < size; at++) {
    const index = start + at * step;
    const inside = index >= 0 && index <= last;
    offsets[at] = inside ? index * stride : clamp ? Math.min(Math.max(index, 0), last) * stride : -1;
  }
  return offsets;
}

/** `count` values, every `step`th from `from`, to places that follow each other. A loop of its own is optimized by itself. */
function copyEvery(array: NumberArray, from: number, step: number, out: NumberArray, to: number, count: number): void {
  for (let index = 0, place = from; index < count; index++, place += step) out[to + index] = array[place] ?? 0;
}

/** New voxels by `map`: (plane, row, column, samples), the last fastest, of the same kind of array. */
export function gatherVoxels(array: NumberArray, shape: SpatialShape, samples: number, map: IndexMap, fill: Fill): NumberArray {
  const strides = [shape[1] * shape[2] * samples, shape[2] * samples, samples];
  const clamp = fill === 'EDGE';
  const [planes, rows, columns] = map.map((one) => offsetsOf(one, shape, strides[one.axis] ?? 0, clamp));
  if (!planes || !rows || !columns) return emptyLike(array, 0);
  const out = emptyLike(array, planes.length * rows.length * columns.length * samples);
  const outside = clamp ? [] : fill;
  const uniform = outside[0] ?? 0;
  if (!clamp && !isInside(map, shape) && outside.some((one) => one !== 0)) {
    if (outside.every((one) => one === uniform)) out.fill(uniform);
    else for (let at = 0; at < out.length; at += samples) out.set(outside, at);
  }
  const run = map[2];
  const contiguous = run.axis === 2 && run.step === 1 && !clamp;
  const firstInside = Math.max(0, -run.start);
  const lastInside = Math.min(run.size, shape[2] - run.start);
  const columnsInside = !clamp && columns.every((offset) => offset >= 0);
  // Rows that stay as they are make whole planes that are copied at once.
  const wholePlanes = contiguous && map[1].axis === 1 && map[1].step === 1 && map[1].start === 0 && run.start === 0;
  const planeSize = rows.length * columns.length * samples;
  const isWhole = wholePlanes && rows.length === shape[1] && columns.length === shape[2];
  let at = 0;
  for (const plane of planes) {
    if (isWhole) {
      if (plane >= 0) out.set(array.subarray(plane, plane + planeSize), at);
      at += planeSize;
      continue;
    }
    for (const row of rows) {
      if (plane < 0 || row < 0) at += columns.length * samples;
      else if (contiguous) {
        const from = plane + row + (run.start + firstInside) * samples;
        if (lastInside > firstInside)
          out.set(array.subarray(from, from + (lastInside - firstInside) * samples), at + firstInside * samples);
        at += columns.length * samples;
      } else if (samples === 1 && columnsInside) {
        copyEvery(array, plane + row + (columns[0] ?? 0), run.step * (strides[run.axis] ?? 0), out, at, columns.length);
        at += columns.length;
      } else {
        const base = plane + row;
        for (let column = 0; column < columns.length; column++) {
          const offset = columns[column] ?? -1;
          if (offset >= 0) {
            const from = base + offset;
            for (let sample = 0; sample < samples; sample++) out[at + sample] = array[from + sample] ?? 0;
          }
          at += samples;
        }
      }
    }
  }
  return out;
}
