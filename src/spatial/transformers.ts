/** Transformers between pixel indices, image coordinates and reference coordinates, made from planes or from images. */
import { applyTo, invert, type Matrix4, multiply } from './affine.ts';
import { rootOf, textOf } from './attributes.ts';
import { SpatialError } from './errors.ts';
import { planeOfImage, type PlaneOptions } from './image-plane.ts';
import { normalVector } from './orientation.ts';
import { affineFromAttributes, affineFromImageCoordinates, type PlaneGeometry } from './plane.ts';
import { dot, roundHalfEven, type Vector3, vector3 } from './vectors.ts';

/** Zero-based integer indices: (0, 0) is the centre of the top left pixel. */
export type PixelIndex = readonly [column: number, row: number];
/** Sub-pixel (column, row): (0, 0) is the top left corner of the top left pixel, (0.5, 0.5) its centre. As SCOORD has it. */
export type ImagePoint = readonly [column: number, row: number];
/** (column, row) and the distance from the plane in steps of `spacingBetweenSlices` along row × column direction. */
export type PlanePoint = readonly [column: number, row: number, slice: number];

/** Greatest distance in mm of one plane from another that counts as the same. */
const COPLANAR_DISTANCE = 1e-3;
const PARALLEL_TOLERANCE = 1e-5;

function checkedIndex(index: PixelIndex): Vector3 {
  const [column, row] = index;
  if (index.length !== 2 || !Number.isInteger(column) || !Number.isInteger(row))
    throw new SpatialError('index', 'a pixel index is two integers, (column, row); points between pixels are image coordinates', index);
  return [column, row, 0];
}

function checkedPoint(point: ImagePoint): Vector3 {
  const [column, row] = point;
  if (point.length !== 2 || !Number.isFinite(column) || !Number.isFinite(row))
    throw new SpatialError('point', 'an image coordinate is two finite numbers, (column, row)', point);
  return [column, row, 0];
}

function rounded(index: PlanePoint): PlanePoint {
  return [roundHalfEven(index[0]), roundHalfEven(index[1]), roundHalfEven(index[2])];
}

/** True when both planes are parallel (to 1e-5) and no more than 1e-3 mm apart. */
export function arePlanesCoplanar(a: PlaneGeometry, b: PlaneGeometry): boolean {
  const normal = normalVector(a.imageOrientation);
  if (1 - Math.abs(dot(normal, normalVector(b.imageOrientation))) > PARALLEL_TOLERANCE) return false;
  return Math.abs(dot(normal, a.imagePosition) - dot(normal, b.imagePosition)) <= COPLANAR_DISTANCE;
}

/** True when the points (reference coordinates, mm) lie in one plane, within `tolerance` mm; three or fewer always do. */
export function arePointsCoplanar(points: readonly Vector3[], tolerance = 1e-5): boolean {
  const [origin] = points;
  if (!origin || points.length <= 3) return true;
  const spans = points.map((point): Vector3 => [point[0] - origin[0], point[1] - origin[1], point[2] - origin[2]]);
  const length = (v: Vector3): number => Math.hypot(...v);
  const longest = spans.reduce((best, one) => (length(one) > length(best) ? one : best));
  if (length(longest) <= tolerance) return true;
  const normals = spans.map(
    (one): Vector3 => [
      longest[1] * one[2] - longest[2] * one[1],
      longest[2] * one[0] - longest[0] * one[2],
      longest[0] * one[1] - longest[1] * one[0],
    ],
  );
  const normal = normals.reduce((best, one) => (length(one) > length(best) ? one : best));
  if (length(normal) <= tolerance * length(longest)) return true;
  return spans.every((one) => Math.abs(dot(normal, one)) / length(normal) <= tolerance);
}

function planePair(from: object, to: object, options: PairOptions): readonly [PlaneGeometry, PlaneGeometry] {
  const [a, b] = [from, to].map((one) => textOf(rootOf(one), 'FrameOfReferenceUID'));
  if (a === undefined || a !== b) throw new SpatialError('FrameOfReferenceUID', 'both images must have the same one', [a, b]);
  return [planeOfImage(from, options.from), planeOfImage(to, options.to)];
}

function coplanarAffine(from: PlaneGeometry, to: PlaneGeometry, make: (plane: PlaneGeometry) => Matrix4): Matrix4 {
  if (!arePlanesCoplanar(from, to)) throw new SpatialError('planes', 'the two images do not lie in the same plane', [from, to]);
  return multiply(invert(make({ ...to, spacingBetweenSlices: 1 })), make(from));
}

export interface PairOptions {
  /** Frame or total pixel matrix of the image that indices or points are of. */
  readonly from?: PlaneOptions;
  /** The same of the image that they are mapped to. */
  readonly to?: PlaneOptions;
}

/** Maps pixel indices (column, row) to reference coordinates (x, y, z) in mm. Not for SCOORD: see ImageToReferenceTransformer. */
export class PixelToReferenceTransformer {
  /** (column, row, slice) from 0, pixel centres, to (x, y, z) in mm. */
  readonly affine: Matrix4;

  constructor(plane: PlaneGeometry) {
    this.affine = affineFromAttributes(plane);
  }

  static forImage(dataset: object, options: PlaneOptions = {}): PixelToReferenceTransformer {
    return new PixelToReferenceTransformer(planeOfImage(dataset, options));
  }

  /** Reference coordinates of a pixel's centre; a `SpatialError` for an index that is no integer. */
  map(index: PixelIndex): Vector3 {
    return applyTo(this.affine, checkedIndex(index));
  }
}

/** Maps reference coordinates (x, y, z) in mm to pixel indices (column, row, slice). */
export class ReferenceToPixelTransformer {
  /** (x, y, z) in mm to (column, row, slice) from 0, pixel centres. */
  readonly affine: Matrix4;

  constructor(plane: PlaneGeometry) {
    this.affine = invert(affineFromAttributes(plane));
  }

  static forImage(dataset: object, options: PlaneOptions = {}): ReferenceToPixelTransformer {
    return new ReferenceToPixelTransformer(planeOfImage(dataset, options));
  }

  /** Nearest indices (halves to even), which may lie outside the image, and be negative. */
  map(point: Vector3): PlanePoint {
    return rounded(this.mapExact(point));
  }

  /** The same without rounding. */
  mapExact(point: Vector3): PlanePoint {
    return applyTo(this.affine, vector3(point, 'point'));
  }

  /** Nearest (column, row); a `SpatialError` when the point is more than half a slice from the plane. */
  mapInPlane(point: Vector3): PixelIndex {
    const exact = this.mapExact(point);
    requireInPlane(exact, point);
    return [roundHalfEven(exact[0]), roundHalfEven(exact[1])];
  }
}

function requireInPlane(exact: PlanePoint, point: Vector3): void {
  if (Math.abs(exact[2]) > 0.5) throw new SpatialError('point', `lies ${exact[2]} slices away from the image plane`, point);
}

/** Maps pixel indices of one image to those of another in the same plane. */
export class PixelToPixelTransformer {
  /** (column, row, slice) of the first image to those of the second, pixel centres. */
  readonly affine: Matrix4;

  constructor(from: PlaneGeometry, to: PlaneGeometry) {
    this.affine = coplanarAffine(from, to, affineFromAttributes);
  }

  static forImages(from: object, to: object, options: PairOptions = {}): PixelToPixelTransformer {
    return new PixelToPixelTransformer(...planePair(from, to, options));
  }

  /** Nearest pixel (halves to even), which may lie outside the second image. */
  map(index: PixelIndex): PixelIndex {
    const [column, row] = this.mapExact(index);
    return [roundHalfEven(column), roundHalfEven(row)];
  }

  /** The same without rounding. */
  mapExact(index: PixelIndex): PixelIndex {
    const [column, row] = applyTo(this.affine, checkedIndex(index));
    return [column, row];
  }
}

/** Maps image coordinates (column, row), corner-based, to reference coordinates in mm: SCOORD to SCOORD3D. */
export class ImageToReferenceTransformer {
  /** (column, row, slice), (0, 0) the corner of the top left pixel, to (x, y, z) in mm. */
  readonly affine: Matrix4;

  constructor(plane: PlaneGeometry) {
    this.affine = affineFromImageCoordinates(plane);
  }

  static forImage(dataset: object, options: PlaneOptions = {}): ImageToReferenceTransformer {
    return new ImageToReferenceTransformer(planeOfImage(dataset, options));
  }

  map(point: ImagePoint): Vector3 {
    return applyTo(this.affine, checkedPoint(point));
  }
}

/** Maps reference coordinates in mm to image coordinates (column, row), corner-based: SCOORD3D to SCOORD. */
export class ReferenceToImageTransformer {
  /** (x, y, z) in mm to (column, row, slice), (0, 0) the corner of the top left pixel. */
  readonly affine: Matrix4;

  constructor(plane: PlaneGeometry) {
    this.affine = invert(affineFromImageCoordinates(plane));
  }

  static forImage(dataset: object, options: PlaneOptions = {}): ReferenceToImageTransformer {
    return new ReferenceToImageTransformer(planeOfImage(dataset, options));
  }

  /** Image coordinates and distance from the plane in slices. */
  map(point: Vector3): PlanePoint {
    return applyTo(this.affine, vector3(point, 'point'));
  }

  /** (column, row); a `SpatialError` when the point is more than half a slice from the plane. */
  mapInPlane(point: Vector3): ImagePoint {
    const exact = this.map(point);
    requireInPlane(exact, point);
    return [exact[0], exact[1]];
  }
}

/** Maps image coordinates (corner-based) of one image to those of another in the same plane. */
export class ImageToImageTransformer {
  /** (column, row, slice) of the first image to those of the second, both corner-based. */
  readonly affine: Matrix4;

  constructor(from: PlaneGeometry, to: PlaneGeometry) {
    this.affine = coplanarAffine(from, to, affineFromImageCoordinates);
  }

  static forImages(from: object, to: object, options: PairOptions = {}): ImageToImageTransformer {
    return new ImageToImageTransformer(...planePair(from, to, options));
  }

  map(point: ImagePoint): ImagePoint {
    const [column, row] = applyTo(this.affine, checkedPoint(point));
    return [column, row];
  }
}
