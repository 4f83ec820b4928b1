/** Frames of one image as planes of a volume: which frame lies on which plane, or why they are no volume. */
import { gridFromAttributes, VolumeGeometry } from '../../spatial/geometry.ts';
import { normalVector, VOLUME_INDEX_CONVENTION } from '../../spatial/orientation.ts';
import { regularStack, type StackOptions } from '../../spatial/stack.ts';
import { dot, norm, subtract, type Vector3 } from '../../spatial/vectors.ts';
import type { PlaneGeometry } from '../../spatial/plane.ts';
import { textAt } from '../../pixels/attributes.ts';
import type { FrameIndex } from './frame-index.ts';
import { matrixSize } from './matrix.ts';

export interface VolumeGeometryOptions
  extends Pick<StackOptions, 'relativeTolerance' | 'absoluteTolerance' | 'perpendicularTolerance' | 'spacingHint'> {
  /** Planes may be missing: spacings are multiples of Spacing Between Slices where the file has it, else of the smallest. */
  readonly allowMissing?: boolean;
  /** Several frames may lie on one plane. */
  readonly allowDuplicates?: boolean;
  /** Greatest difference of a direction cosine between frames; default 0.0001. */
  readonly orientationTolerance?: number;
}

export interface FrameStack {
  readonly geometry: VolumeGeometry;
  /** For each frame (index from 0) its plane from 0; -1 for frames that were not asked about. */
  readonly planes: Int32Array;
  /** What is odd though the planes are a volume. */
  readonly warning?: string;
}

export interface NoStack {
  readonly geometry: null;
  readonly reason: string;
  /** The frame concerned, from 1; null for all. */
  readonly frame: number | null;
}

/** Distance in mm within which frames lie on one plane, and positions are the same. */
export const SAME_PLACE = 1e-3;

function none(reason: string, frame: number | null = null): NoStack {
  return { geometry: null, reason, frame };
}

function differ(a: readonly number[], b: readonly number[], tolerance: number): boolean {
  if (a === b) return false;
  for (let at = 0; at < a.length; at++) if (Math.abs((a[at] ?? 0) - (b[at] ?? 0)) > tolerance) return true;
  return false;
}

/** Frames (numbers from 1) as a stack of planes that is sorted for right-handed (plane, row, column). */
export function stackOfFrames(
  index: FrameIndex,
  frames: readonly number[],
  size: { readonly rows: number; readonly columns: number },
  options: VolumeGeometryOptions = {},
): FrameStack | NoStack {
  const { coordinateSystem } = index;
  if (coordinateSystem === null) return none('the image has no frame of reference, or no positions in it');
  const [firstFrame] = frames;
  const first = firstFrame === undefined ? null : index.plane(firstFrame);
  if (firstFrame === undefined) return none('there is no frame');
  if (first === null) return none(index.planeMissing(firstFrame) ?? 'no position', firstFrame);
  const { orientationTolerance = 1e-4, allowMissing = false, allowDuplicates = true, ...tolerances } = options;
  const normal = normalVector(first.imageOrientation, { indexConvention: VOLUME_INDEX_CONVENTION, handedness: 'right' });
  const points: { readonly frame: number; readonly position: Vector3; readonly height: number }[] = [];
  for (const frame of frames) {
    const plane = index.plane(frame);
    if (plane === null) return none(index.planeMissing(frame) ?? 'no position', frame);
    if (differ(plane.imageOrientation, first.imageOrientation, orientationTolerance)) return none('orientations differ', frame);
    if (differ(plane.pixelSpacing, first.pixelSpacing, 1e-4)) return none('pixel spacings differ', frame);
    points.push({ frame, position: plane.imagePosition, height: dot(normal, plane.imagePosition) });
  }
  points.sort((a, b) => a.height - b.height || a.frame - b.frame);
  const groups: { readonly position: Vector3; readonly frames: number[] }[] = [];
  let height = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    const last = groups.at(-1);
    if (last === undefined || point.height - height > SAME_PLACE) {
      groups.push({ position: point.position, frames: [point.frame] });
      height = point.height;
      continue;
    }
    const aside = norm(subtract(point.position, last.position));
    if (aside > 2 * SAME_PLACE)
      return none(`lies on the plane of frame ${last.frames[0]}, but ${aside.toPrecision(4)} mm aside`, point.frame);
    if (!allowDuplicates) return none(`has the position of frame ${last.frames[0]}`, point.frame);
    last.frames.push(point.frame);
  }
  const stackOf = (spacingHint: number | undefined) =>
    regularStack(
      groups.map((one) => one.position),
      first.imageOrientation,
      { ...tolerances, allowMissing, ...(spacingHint === undefined ? {} : { spacingHint }) },
    );
  const stated = options.spacingHint === undefined && allowMissing ? first.spacingBetweenSlices : undefined;
  let stack = stackOf(stated ?? options.spacingHint);
  let warning: string | undefined;
  if (!stack.regular && stated !== undefined) {
    stack = stackOf(undefined);
    warning = `Spacing Between Slices is ${stated}, but the planes do not stand at multiples of it`;
  }
  if (!stack.regular) return none(stack.reason, stack.at === null ? null : (groups[stack.at]?.frames[0] ?? null));
  const planes = new Int32Array(index.numberOfFrames).fill(-1);
  let count = 1;
  for (const [at, group] of groups.entries()) {
    const plane = stack.indices[at] ?? 0;
    count = Math.max(count, plane + 1);
    for (const frame of group.frames) planes[frame - 1] = plane;
  }
  const bottom = groups[stack.indices.indexOf(0)] ?? groups[0];
  const uid = textAt(index.dataset, 'FrameOfReferenceUID');
  // The ends tell the spacing better than a rounded attribute does.
  const extent = Math.abs(
    dot(normal, groups.at(-1)?.position ?? first.imagePosition) - dot(normal, groups[0]?.position ?? first.imagePosition),
  );
  const between = groups.length === 1 ? Math.abs(first.spacingBetweenSlices ?? stack.spacing) : extent / (count - 1);
  const geometry = new VolumeGeometry(
    gridFromAttributes({
      imageOrientation: first.imageOrientation,
      pixelSpacing: first.pixelSpacing,
      imagePosition: bottom?.position ?? first.imagePosition,
      spacingBetweenSlices: between,
      spatialShape: [count, size.rows, size.columns],
      coordinateSystem,
      ...(uid === undefined ? {} : { frameOfReferenceUID: uid }),
    }),
  );
  return { geometry, planes, ...(warning === undefined ? {} : { warning }) };
}

/** The volume of one plane that a total pixel matrix is. */
export function matrixGeometry(index: FrameIndex, plane: PlaneGeometry): VolumeGeometry {
  const { rows, columns } = matrixSize(index);
  const uid = textAt(index.dataset, 'FrameOfReferenceUID');
  return new VolumeGeometry(
    gridFromAttributes({
      ...plane,
      spacingBetweenSlices: Math.abs(plane.spacingBetweenSlices ?? 1),
      spatialShape: [1, rows, columns],
      coordinateSystem: index.coordinateSystem ?? 'SLIDE',
      ...(uid === undefined ? {} : { frameOfReferenceUID: uid }),
    }),
  );
}
