/** Bringing a volume onto the grid of images: axes in another order or direction are moved, what does not match is told by how much. */
import { applyTo, columnsOf, invert, multiply, translationOf } from '../spatial/affine.ts';
import type { GridAttributes } from '../spatial/grid.ts';
import type { AxisMap, SpatialAxis } from '../spatial/index-map.ts';
import { dot, norm, subtract, unit, type Vector3 } from '../spatial/vectors.ts';
import { Volume } from '../spatial/volume.ts';
import { VolumeFileError } from './errors.ts';

/** How far the volume's voxels may lie beside those of the grid, in voxels: more than numbers of 32 bits and rounded spacings bring about. */
export const GRID_TOLERANCE = 0.1;

const AXES: readonly SpatialAxis[] = [0, 1, 2];

interface Match {
  /** For each axis of the grid, the volume's axis that runs along it. */
  readonly axes: readonly [SpatialAxis, SpatialAxis, SpatialAxis];
  /** Those that run the other way. */
  readonly reversed: readonly [boolean, boolean, boolean];
  /** Of the worst axis, in degrees. */
  readonly angle: number;
}

/** The volume's axis that is nearest to each axis of the grid, each taken once. */
function matchAxes(volume: GridAttributes, grid: GridAttributes): Match {
  const from = columnsOf(volume.affine).map((column) => unit(column));
  const to = columnsOf(grid.affine).map((column) => unit(column));
  const cosine = (wanted: number, axis: number): number => dot(to[wanted] ?? [0, 0, 0], from[axis] ?? [0, 0, 0]);
  const free = new Set<SpatialAxis>(AXES);
  const taken = AXES.map((wanted) => {
    let best: SpatialAxis = [...free][0] ?? 0;
    for (const axis of free) if (Math.abs(cosine(wanted, axis)) > Math.abs(cosine(wanted, best))) best = axis;
    free.delete(best);
    return best;
  });
  const [a = 0, b = 1, c = 2] = taken;
  const axes = [a, b, c] as const;
  const degrees = (at: number): number => {
    // Near zero the sine is exact where the cosine is not.
    const value = Math.min(1, Math.abs(cosine(at, axes[at] ?? 0)));
    return (Math.asin(Math.sqrt(Math.max(0, 1 - value * value))) * 180) / Math.PI;
  };
  return {
    axes,
    reversed: [cosine(0, a) < 0, cosine(1, b) < 0, cosine(2, c) < 0],
    angle: Math.max(degrees(0), degrees(1), degrees(2)),
  };
}

function rounded(value: number): string {
  return String(Number(value.toPrecision(5)));
}

function listed(values: readonly number[], separator: string): string {
  return values.map(rounded).join(separator);
}

/** What differs, each by how much; sizes and spacings as (columns, rows, planes) of the images. */
function differences(volume: Volume, grid: GridAttributes, match: Match, first: Vector3): string[] {
  const [a, b, c] = match.axes;
  const order = [c, b, a] as const;
  const found: string[] = [];
  const sizes = order.map((axis) => volume.spatialShape[axis]);
  const wanted = [...grid.spatialShape].reverse();
  if (sizes.some((size, at) => size !== wanted[at]))
    found.push(`it has ${sizes.join(' × ')} voxels, the images have ${wanted.join(' × ')}`);
  const spacings = order.map((axis) => volume.spacing[axis]);
  const expected = columnsOf(grid.affine)
    .map((column) => norm(column))
    .reverse();
  if (spacings.some((one, at) => Math.abs(one / (expected[at] ?? 1) - 1) > 1e-4))
    found.push(`its voxels are ${listed(spacings, ' × ')} mm, the images' ${listed(expected, ' × ')} mm`);
  if (match.angle > 0.005) found.push(`its axes are turned by ${rounded(match.angle)}°`);
  const shift = subtract(first, translationOf(grid.affine));
  if (norm(shift) > 0.01 * Math.min(...expected))
    found.push(
      `its first voxel lies (${listed(shift, ', ')}) mm beside that of the images (x, y, z to left, back, head), ${rounded(norm(shift))} mm in all`,
    );
  return found;
}

export interface AlignOptions {
  /** A volume that covers only a part of the grid is taken too: voxels outside it are 0. Default false. */
  readonly allowPart?: boolean;
}

/** Where the volume lies on the grid, in whole voxels. */
interface Placement {
  readonly start: readonly [number, number, number];
  /** Of the worst corner, in voxels. */
  readonly beside: number;
}

/** @param toGrid from the volume's indices, turned to run along the grid's axes, to the grid's. */
function placementOf(toGrid: (place: Vector3) => Vector3, sizes: readonly number[], start: readonly [number, number, number]): Placement {
  const ends = (at: number): number[] => [0, (sizes[at] ?? 1) - 1];
  let beside = 0;
  for (const k of ends(0))
    for (const j of ends(1))
      for (const i of ends(2)) {
        const [p, q, r] = toGrid([k, j, i]);
        beside = Math.max(beside, Math.abs(p - k - start[0]), Math.abs(q - j - start[1]), Math.abs(r - i - start[2]));
      }
  return { start, beside };
}

/**
 * The volume on the grid of images: the same voxels in the order of the grid's axes, with the grid's affine and frame of reference.
 * Nothing is interpolated or cut.
 * @throws VolumeFileError telling sizes, spacings, angle and shift where the volume's voxels are not those of the grid (to `GRID_TOLERANCE`).
 */
export function alignToGrid<V extends Volume>(volume: V, grid: GridAttributes, options?: AlignOptions): Volume<V['array']>;
export function alignToGrid(volume: Volume, grid: GridAttributes, options: AlignOptions = {}): Volume {
  const match = matchAxes(volume, grid);
  const { axes, reversed } = match;
  const sizes = AXES.map((at) => volume.spatialShape[axes[at]] ?? 1);
  const size = (at: SpatialAxis): number => sizes[at] ?? 1;
  const indices = (place: Vector3): Vector3 => {
    const out: [number, number, number] = [0, 0, 0];
    for (const at of AXES) out[axes[at]] = reversed[at] ? size(at) - 1 - place[at] : place[at];
    return out;
  };
  const matrix = multiply(invert(grid.affine), volume.affine);
  const toGrid = (place: Vector3): Vector3 => applyTo(matrix, indices(place));
  const same = AXES.every((at) => size(at) === grid.spatialShape[at]);
  const [k, j, i] = same ? [0, 0, 0] : toGrid([0, 0, 0]);
  const { start, beside } = placementOf(toGrid, sizes, [Math.round(k), Math.round(j), Math.round(i)]);
  const inside = AXES.every((at) => start[at] >= 0 && start[at] + size(at) <= grid.spatialShape[at]);
  if (!(beside <= GRID_TOLERANCE) || !inside || !(same || options.allowPart === true)) {
    const found = differences(volume, grid, match, applyTo(volume.affine, indices([0, 0, 0])));
    if (!(beside <= GRID_TOLERANCE)) found.push(`voxels lie up to ${rounded(beside)} voxels beside those of the images`);
    else if (!inside) found.push('it reaches beyond the images');
    throw new VolumeFileError(`the grid is not that of the images: ${found.join('; ')}`);
  }
  const axisMap = (at: SpatialAxis): AxisMap => ({
    axis: axes[at],
    start: reversed[at] ? size(at) - 1 + start[at] : -start[at],
    step: reversed[at] ? -1 : 1,
    size: grid.spatialShape[at],
  });
  const moved = !same || axes.some((axis, at) => axis !== at || reversed[at]);
  const array = moved ? volume.gather([axisMap(0), axisMap(1), axisMap(2)]).array : volume.array;
  const { affine, spatialShape, coordinateSystem, frameOfReferenceUID } = grid;
  return new Volume({
    array,
    affine,
    spatialShape,
    coordinateSystem,
    channels: volume.channels,
    ...(frameOfReferenceUID === undefined ? {} : { frameOfReferenceUID }),
  });
}
