/** Where an image plane lies (position, orientation, spacing), and the affines that follow from it. */
import { fromColumns, type Matrix4, multiply } from './affine.ts';
import { SpatialError } from './errors.ts';
import { axisVectors, type Handedness, type ImageOrientation, type IndexConvention, orientationVectors } from './orientation.ts';
import { finiteNumbers, type Vector3, vector3 } from './vectors.ts';

/** An image plane in its frame of reference. */
export interface PlaneGeometry {
  /** Centre of the first (top left) pixel: (x, y, z) in mm. */
  readonly imagePosition: Vector3;
  /** Direction cosines of the rows (the way the column index increases), then of the columns. */
  readonly imageOrientation: ImageOrientation;
  /** Distance in mm between rows (first, vertical), then between columns: the order of Pixel Spacing. */
  readonly pixelSpacing: readonly [number, number];
  /** Distance of neighbouring planes in mm, the step of the third index; 1 where it is not given. */
  readonly spacingBetweenSlices?: number;
}

/** Pixel Spacing: distance of rows, then of columns, in mm, each above zero. */
export function checkedSpacing(value: unknown, subject: string): [number, number] {
  const [rows = 0, columns = 0] = finiteNumbers(value, 2, subject);
  if (rows <= 0 || columns <= 0) throw new SpatialError(subject, 'spacings are above zero', value);
  return [rows, columns];
}

/** Six direction cosines, copied: two vectors of length one at a right angle. */
export function checkedOrientation(value: unknown, subject: string): ImageOrientation {
  const [along, down] = orientationVectors(value, subject);
  return [...along, ...down];
}

/** A copy of `plane`, checked: finite numbers, spacings above zero, cosines of length one at a right angle. */
export function checkedPlane(plane: PlaneGeometry, subject = 'plane'): PlaneGeometry {
  const between = plane.spacingBetweenSlices;
  if (between !== undefined && (!Number.isFinite(between) || between === 0))
    throw new SpatialError(`${subject}.spacingBetweenSlices`, 'a finite number other than zero is expected', between);
  return {
    imagePosition: vector3(plane.imagePosition, `${subject}.imagePosition`),
    imageOrientation: checkedOrientation(plane.imageOrientation, `${subject}.imageOrientation`),
    pixelSpacing: checkedSpacing(plane.pixelSpacing, `${subject}.pixelSpacing`),
    ...(between === undefined ? {} : { spacingBetweenSlices: between }),
  };
}

export interface AffineOptions {
  readonly indexConvention?: IndexConvention;
  readonly handedness?: Handedness;
  readonly slicesFirst?: boolean;
}

/**
 * Affine from pixel indices to reference coordinates (mm); indices from 0, (0, 0, 0) the centre of the first pixel.
 * By default the indices are (column, row, plane), PS3.3 Equation C.7.6.2.1-1, with planes along the cross product of
 * row and column direction; volumes use `{ indexConvention: 'DR', slicesFirst: true }`.
 */
export function affineFromAttributes(plane: PlaneGeometry, options: AffineOptions = {}): Matrix4 {
  const { imagePosition, imageOrientation, pixelSpacing, spacingBetweenSlices } = checkedPlane(plane);
  if (options.indexConvention !== undefined && /[LU]/.test(options.indexConvention))
    throw new SpatialError('indexConvention', 'indices begin at the top left pixel: R and D only', options.indexConvention);
  const axes = axisVectors(imageOrientation, {
    pixelSpacing,
    ...options,
    ...(spacingBetweenSlices === undefined ? {} : { spacingBetweenSlices }),
  });
  return fromColumns(...axes, imagePosition);
}

/** Moves the origin of (column, row) from the first pixel's centre to its top left corner. */
const CORNER_TO_CENTRE: Matrix4 = [
  [1, 0, 0, -0.5],
  [0, 1, 0, -0.5],
  [0, 0, 1, 0],
  [0, 0, 0, 1],
];

/**
 * Affine from image coordinates (column, row, plane) to reference coordinates (mm); (0, 0) is the top left corner of the
 * first pixel and (0.5, 0.5) its centre, as in spatial coordinates of structured reports (PS3.3 C.18.6).
 */
export function affineFromImageCoordinates(plane: PlaneGeometry): Matrix4 {
  return multiply(affineFromAttributes(plane), CORNER_TO_CENTRE);
}
