/** Which source frames show a plane of the segmentation: the same pixels, or the same plane with others (R-GEO-19, R-GEO-20). */
import { type ImageOrientation, normalVector } from '../../spatial/orientation.ts';
import { dot, subtract, type Vector3 } from '../../spatial/vectors.ts';
import type { SourceFrame, SourceSet } from './sources.ts';

export interface SourceMatch {
  readonly frame: SourceFrame;
  /** Spatial Locations Preserved: YES where each pixel is the one of the source. */
  readonly preserved: 'YES' | 'NO';
}

/** Pixels of the planes. */
interface Sampling {
  readonly rows: number;
  readonly columns: number;
  readonly orientation: ImageOrientation | null;
  readonly pixelSpacing: readonly [number, number] | null;
}

/** mm. */
const SAME_PLACE = 1e-3;
const SAME_SPACING = 1e-4;
const SAME_DIRECTION = 1e-5;

const close = (a: readonly number[], b: readonly number[], tolerance: number): boolean =>
  a.every((value, at) => Math.abs(value - (b[at] ?? Number.POSITIVE_INFINITY)) <= tolerance);

const ON_GRID = (value: number): number => Math.round(value / SAME_PLACE);

/** Keys of a position and, where it lies near the edge of its cell, of the neighbouring cells. */
function cellsOf(position: Vector3): string[] {
  const axes = position.map((value) => {
    const cell = ON_GRID(value);
    const rest = value / SAME_PLACE - cell;
    return rest > 0.25 ? [cell, cell + 1] : rest < -0.25 ? [cell, cell - 1] : [cell];
  });
  return (axes[0] ?? []).flatMap((x) => (axes[1] ?? []).flatMap((y) => (axes[2] ?? []).map((z) => `${x},${y},${z}`)));
}

/** True when the rectangles of two parallel planes have an area in common; half a pixel around the centres. */
function overlaps(position: Vector3, own: Sampling, frame: SourceFrame): boolean {
  const { plane, instance } = frame;
  if (plane === null || own.orientation === null || own.pixelSpacing === null) return false;
  const [a, b, c, d, e, f] = own.orientation;
  const offset = subtract(plane.imagePosition, position);
  const across = (place: Vector3, axis: Vector3, spacing: number): number => dot(place, axis) / spacing;
  const [rowAxis, columnAxis]: [Vector3, Vector3] = [
    [a, b, c],
    [d, e, f],
  ];
  const corners = [0, 1].flatMap((right) =>
    [0, 1].map((down): Vector3 => {
      const right1 = (right * instance.columns - 0.5) * plane.pixelSpacing[1];
      const down1 = (down * instance.rows - 0.5) * plane.pixelSpacing[0];
      const [u, v, w, x, y, z] = plane.imageOrientation;
      return [offset[0] + right1 * u + down1 * x, offset[1] + right1 * v + down1 * y, offset[2] + right1 * w + down1 * z];
    }),
  );
  const columns = corners.map((corner) => across(corner, rowAxis, own.pixelSpacing?.[1] ?? 1));
  const rows = corners.map((corner) => across(corner, columnAxis, own.pixelSpacing?.[0] ?? 1));
  const meet = (values: readonly number[], size: number): boolean =>
    Math.min(...values) < size - 0.5 - 1e-6 && Math.max(...values) > -0.5 + 1e-6;
  return meet(columns, own.columns) && meet(rows, own.rows);
}

class Matcher {
  readonly own: Sampling;
  /** Frames of the same pixels, by position. */
  readonly same = new Map<string, SourceFrame[]>();
  /** Parallel frames, by distance along the normal. */
  readonly parallel = new Map<number, SourceFrame[]>();
  readonly normal: Vector3 | null;

  constructor(own: Sampling, frames: readonly SourceFrame[]) {
    this.own = own;
    this.normal = own.orientation === null ? null : normalVector(own.orientation, { indexConvention: 'DR', handedness: 'right' });
    for (const frame of frames) this.add(frame);
  }

  private add(frame: SourceFrame): void {
    const { own, normal } = this;
    if (frame.plane === null || normal === null || own.orientation === null || own.pixelSpacing === null) return;
    const { imageOrientation, pixelSpacing, imagePosition } = frame.plane;
    const put = <Key>(map: Map<Key, SourceFrame[]>, key: Key): void => {
      const list = map.get(key);
      if (list) list.push(frame);
      else map.set(key, [frame]);
    };
    const equal =
      close(imageOrientation, own.orientation, SAME_DIRECTION) &&
      close(pixelSpacing, own.pixelSpacing, SAME_SPACING) &&
      frame.instance.rows === own.rows &&
      frame.instance.columns === own.columns;
    if (equal) put(this.same, imagePosition.map(ON_GRID).join());
    const across = normalVector(imageOrientation, { indexConvention: 'DR', handedness: 'right' });
    if (Math.abs(Math.abs(dot(across, normal)) - 1) <= SAME_DIRECTION) put(this.parallel, ON_GRID(dot(normal, imagePosition)));
  }

  find(position: Vector3): SourceMatch[] {
    const exact = cellsOf(position).flatMap((cell) => this.same.get(cell) ?? []);
    const there = exact.filter((frame) => frame.plane !== null && close(frame.plane.imagePosition, position, SAME_PLACE));
    if (there.length > 0 || this.normal === null) return there.map((frame) => ({ frame, preserved: 'YES' }));
    const height = ON_GRID(dot(this.normal, position));
    return [height - 1, height, height + 1]
      .flatMap((cell) => this.parallel.get(cell) ?? [])
      .filter((frame) => overlaps(position, this.own, frame))
      .map((frame) => ({ frame, preserved: 'NO' }));
  }
}

/** Finds the source frames of a plane: `known` where it was taken from them, with the further sources of the same place. */
export function matcherOf(
  own: Sampling,
  set: SourceSet | null,
  further: readonly SourceFrame[],
): (position: Vector3 | null, known: readonly SourceFrame[] | null) => SourceMatch[] {
  const matcher = new Matcher(own, set?.frames ?? []);
  const others = further.length === 0 ? null : new Matcher(own, further);
  return (position, known) => {
    const own: SourceMatch[] = known
      ? known.map((frame) => ({ frame, preserved: 'YES' }))
      : position === null
        ? []
        : matcher.find(position);
    return position === null || others === null ? own : [...own, ...others.find(position)];
  };
}
