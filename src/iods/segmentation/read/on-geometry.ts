/** Frames on the planes of something else: which plane of it each lies on, and how its pixels lie in it. */
import type { Matrix4 } from '../../../spatial/affine.ts';
import { SpatialError } from '../../../spatial/errors.ts';
import { VolumeGeometry } from '../../../spatial/geometry.ts';
import type { GridAttributes } from '../../../spatial/grid.ts';
import { imageCoordinateSystem, isMultiFrame, isTiled, planeOfImage, planesOfImage } from '../../../spatial/image-plane.ts';
import type { IndexMap } from '../../../spatial/index-map.ts';
import { matchingMap } from '../../../spatial/match.ts';
import { normalVector } from '../../../spatial/orientation.ts';
import { affineFromAttributes, type PlaneGeometry } from '../../../spatial/plane.ts';
import { add, dot, scale, subtract } from '../../../spatial/vectors.ts';
import { textAt } from '../../../pixels/attributes.ts';
import { countAt } from '../../image/attributes.ts';
import type { FrameIndex } from '../../image/frame-index.ts';
import { SegmentationError } from '../errors.ts';

/** A volume or its geometry, images of one frame each (a plane each, in their order), or one image of several frames. */
export type GeometryTarget = GridAttributes | object | readonly object[];

export interface OnGeometryOptions {
  /** Greatest distance in mm of a frame from its plane; default 0.001. */
  readonly tolerance?: number;
  /** Greatest deviation within the plane, in pixels, and of direction cosines; default 0.001. */
  readonly pixelTolerance?: number;
  /**
   * What happens where planes of the target lie between those of the segmentation: an error (default), or they stay empty. Frames on planes
   * that the target does not have are left out either way.
   */
  readonly between?: 'error' | 'drop';
  /** Read though the target has another Frame of Reference UID. */
  readonly ignoreFrameOfReference?: boolean;
}

export function isGrid(target: GeometryTarget): target is GridAttributes {
  return 'affine' in target && 'spatialShape' in target;
}

/** Planes of one size. */
export interface TargetPlanes {
  readonly planes: readonly PlaneGeometry[];
  readonly rows: number;
  readonly columns: number;
}

function checkFrameOfReference(index: FrameIndex, uid: string | undefined, options: OnGeometryOptions): void {
  const own = textAt(index.dataset, 'FrameOfReferenceUID');
  if (options.ignoreFrameOfReference === true || uid === undefined || own === undefined || uid === own) return;
  throw new SegmentationError(`the target has the frame of reference ${uid}, the segmentation ${own}`);
}

export function checkGridFrame(index: FrameIndex, grid: GridAttributes, options: OnGeometryOptions): void {
  checkFrameOfReference(index, grid.frameOfReferenceUID, options);
}

function planeOf(image: object, slice: number): PlaneGeometry {
  try {
    return planeOfImage(image);
  } catch (error) {
    throw new SegmentationError(error instanceof Error ? error.message : String(error), { slice }, error);
  }
}

/** Planes of images in the order of the images, or of the frames of one. */
export function planesOfTarget(index: FrameIndex, target: object | readonly object[], options: OnGeometryOptions): TargetPlanes {
  const images: readonly object[] = Array.isArray(target) ? target : [target];
  const [first] = images;
  if (first === undefined) throw new SegmentationError('the target has no image');
  const [rows, columns] = [countAt(first, 'Rows'), countAt(first, 'Columns')];
  if (rows === undefined || columns === undefined) throw new SegmentationError('the target has no Rows and Columns', { slice: 0 });
  for (const [slice, image] of images.entries()) {
    if (countAt(image, 'Rows') !== rows || countAt(image, 'Columns') !== columns)
      throw new SegmentationError(`the image has not ${rows} × ${columns} pixels as the first has`, { slice });
    if (imageCoordinateSystem(image) === null)
      throw new SegmentationError('the image has no frame of reference, or no position in it', { slice });
    checkFrameOfReference(index, textAt(image, 'FrameOfReferenceUID'), options);
    if (images.length > 1 && isMultiFrame(image) && (countAt(image, 'NumberOfFrames') ?? 1) > 1)
      throw new SegmentationError('a multi-frame image must be given alone', { slice });
  }
  if (isTiled(first)) throw new SegmentationError('a tiled image has no planes: read the total pixel matrix');
  const planes = images.length === 1 && isMultiFrame(first) ? planesOfImage(first) : images.map((image, slice) => planeOf(image, slice));
  return { planes, rows, columns };
}

/** Planes of a grid; null where they are not parallel to the frames. */
export function planesOfGrid(index: FrameIndex, frames: readonly number[], target: GridAttributes): TargetPlanes | null {
  const grid = new VolumeGeometry(target);
  const plane = frames.map((frame) => index.plane(frame)).find((one) => one !== null);
  const own = plane && normalVector(plane.imageOrientation);
  const [count, rows, columns] = grid.spatialShape;
  if (own === undefined || 1 - Math.abs(dot(own, normalVector(grid.directionCosines))) > 1e-4) return null;
  return { planes: Array.from({ length: count }, (_, at) => grid.planeGeometry(at)), rows, columns };
}

/** A plane as a grid of one plane. */
function gridAffine(plane: PlaneGeometry): Matrix4 {
  return affineFromAttributes({ ...plane, spacingBetweenSlices: 1 }, { indexConvention: 'DR', slicesFirst: true });
}

/** On which plane a frame lies, and the map from that plane's pixels to the frame's. */
export interface MatchedFrame {
  readonly frame: number;
  /** Index from 0. */
  readonly plane: number;
  readonly map: IndexMap;
}

export interface Matches {
  readonly matched: readonly MatchedFrame[];
  /** Frames on none of the planes. */
  readonly outside: readonly number[];
}

/**
 * Matches frames (numbers from 1) and planes. A `SegmentationError` names the frame or plane and says by how much it lies beside.
 * @param geometry of the segmentation's planes, those that it leaves out among them; null where they are not regular.
 */
export function matchFrames(
  index: FrameIndex,
  frames: readonly number[],
  target: TargetPlanes,
  geometry: VolumeGeometry | null,
  options: OnGeometryOptions,
): Matches {
  const { tolerance = 1e-3, pixelTolerance = 1e-3 } = options;
  const targets = target.planes.map((plane) => ({ plane, normal: normalVector(plane.imageOrientation) }));
  const known = new Map<string, readonly Omit<MatchedFrame, 'frame'>[]>();
  const outside: number[] = [];
  const matched: MatchedFrame[] = [];
  /** Frames that lie between planes of the target. */
  const strays: { readonly frame: number; readonly slice: number; readonly distance: number }[] = [];
  for (const frame of frames) {
    const plane = index.plane(frame);
    if (plane === null) throw new SegmentationError(index.planeMissing(frame) ?? 'no position', { frame });
    const key = [...plane.imagePosition, ...plane.imageOrientation, ...plane.pixelSpacing].join(' ');
    let match = known.get(key);
    if (match === undefined) {
      match = matchOne(plane, frame);
      known.set(key, match);
    }
    if (match.length === 0) outside.push(frame);
    for (const one of match) matched.push({ frame, ...one });
  }
  if (options.between !== 'drop') checkPlanes();
  return { matched, outside };

  function checkPlanes(): void {
    const [stray] = strays;
    if (stray !== undefined && (matched.length === 0 || geometry === null))
      throw new SegmentationError(`the frame lies ${stray.distance.toPrecision(4)} mm from the nearest plane of the target`, {
        frame: stray.frame,
        slice: stray.slice,
      });
    if (geometry === null) return;
    const reached = new Set(matched.map((one) => one.plane));
    const [planes] = geometry.spatialShape;
    const [spacing] = geometry.spacing;
    for (const [slice, { plane }] of targets.entries()) {
      if (reached.has(slice)) continue;
      const [place] = geometry.mapReferenceToIndices(plane.imagePosition);
      const beside = Math.abs(place - Math.round(place)) * spacing;
      if (place > 0 && place < planes - 1 && beside > Math.max(tolerance, spacing * 0.01))
        throw new SegmentationError(`the plane of the target lies ${beside.toPrecision(4)} mm from the nearest plane of the segmentation`, {
          slice,
        });
    }
  }

  function matchOne(plane: PlaneGeometry, frame: number): readonly Omit<MatchedFrame, 'frame'>[] {
    const normal = normalVector(plane.imageOrientation);
    let [nearest, distance, cosine] = [-1, Number.POSITIVE_INFINITY, 0];
    let [below, above] = [false, false];
    const found: number[] = [];
    for (const [at, one] of targets.entries()) {
      const parallel = Math.abs(dot(one.normal, normal));
      cosine = Math.max(cosine, parallel);
      if (1 - parallel > 1e-4) continue;
      const height = dot(normal, subtract(one.plane.imagePosition, plane.imagePosition));
      if (height <= 0) below = true;
      if (height >= 0) above = true;
      if (Math.abs(height) <= tolerance) found.push(at);
      if (Math.abs(height) < distance) [nearest, distance] = [at, Math.abs(height)];
    }
    if (nearest < 0) {
      const degrees = (Math.acos(Math.min(cosine, 1)) * 180) / Math.PI;
      throw new SegmentationError(`the frame's plane is turned by ${degrees.toPrecision(3)}° against the target's`, { frame });
    }
    if (found.length === 0 && below && above) strays.push({ frame, slice: nearest, distance });
    // Several planes may stand at one place, such as those of two echoes.
    return found.map((at) => ({ plane: at, map: mapTo(plane, at, frame) }));
  }

  function mapTo(plane: PlaneGeometry, at: number, frame: number): IndexMap {
    const there = targets[at] ?? { plane, normal: normalVector(plane.imageOrientation) };
    // Moved along the normal to the target's plane, so that the map is one between the pixels of one plane.
    const step = dot(there.normal, subtract(there.plane.imagePosition, plane.imagePosition));
    const moved = { ...plane, imagePosition: add(plane.imagePosition, scale(there.normal, step)) };
    try {
      return matchingMap(gridAffine(moved), gridAffine(there.plane), [1, target.rows, target.columns], pixelTolerance);
    } catch (error) {
      if (!(error instanceof SpatialError)) throw error;
      throw new SegmentationError(`the frame's pixels are not those of the target: ${error.message}`, { frame, slice: at }, error);
    }
  }
}

/** The window of a map that only shifts; null where it turns, flips or leaves out pixels, undefined where nothing overlaps. */
export function windowOfMap(map: IndexMap, frame: { readonly rows: number; readonly columns: number }) {
  const [, rows, columns] = map;
  if (rows.axis !== 1 || columns.axis !== 2 || rows.step !== 1 || columns.step !== 1) return null;
  const fromRow = Math.max(rows.start, 0);
  const fromColumn = Math.max(columns.start, 0);
  const height = Math.min(rows.start + rows.size, frame.rows) - fromRow;
  const width = Math.min(columns.start + columns.size, frame.columns) - fromColumn;
  if (height <= 0 || width <= 0) return undefined;
  return { fromRow, fromColumn, toRow: fromRow - rows.start, toColumn: fromColumn - columns.start, rows: height, columns: width };
}
