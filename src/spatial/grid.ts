/** What volumes with and without voxels have in common: a grid of voxels in a frame of reference. */
import {
  affinesEqual,
  applyTo,
  applyToAll,
  columnsOf,
  invert,
  isOrthogonal,
  type Matrix3,
  type Matrix4,
  matrix4,
  translationOf,
} from './affine.ts';
import { SpatialError } from './errors.ts';
import type { CoordinateSystem } from './image-plane.ts';
import {
  type AxisMap,
  type Crop,
  changeAxes,
  cropAxis,
  type IndexMap,
  identityMap,
  type PadWidth,
  padWidths,
  permutation,
  type SpatialAxis,
  type SpatialShape,
  spatialAxes,
  spatialShape,
} from './index-map.ts';
import { matchingMap } from './match.ts';
import {
  affineToConvention,
  closestPatientOrientation,
  type Handedness,
  handednessOf,
  type ImageOrientation,
  oppositeDirection,
  type PatientOrientation,
  type PatientOrientationLike,
  patientOrientation,
} from './orientation.ts';
import type { PlaneGeometry } from './plane.ts';
import { norm, roundHalfEven, unit, type Vector3, vector3 } from './vectors.ts';

export interface GridAttributes {
  /**
   * (plane, row, column) from 0, voxel centres, to (x, y, z) in mm; axes at right angles (to 1e-4), of either handedness.
   */
  readonly affine: Matrix4;
  readonly spatialShape: SpatialShape;
  readonly coordinateSystem: CoordinateSystem;
  readonly frameOfReferenceUID?: string | undefined;
  /** Convention of `affine`'s reference coordinates where it is not LPS, such as RAS of a NIfTI file. PATIENT only. */
  readonly fromReferenceConvention?: PatientOrientationLike;
}

/** How voxels outside the old volume are filled. */
export interface Padding {
  /** `EDGE` repeats the nearest voxel; the last four are statistics of the volume. Default `CONSTANT`. */
  readonly mode?: 'CONSTANT' | 'EDGE' | 'MINIMUM' | 'MAXIMUM' | 'MEAN' | 'MEDIAN';
  /** For `CONSTANT`, default 0; one value a channel is accepted with `perChannel`. */
  readonly constantValue?: number | readonly number[];
  /** Statistics of each channel apart. */
  readonly perChannel?: boolean;
}

/** Items of functional group macros that describe a volume's planes, keyed by keyword. */
export interface SlidePositionItem {
  readonly XOffsetInSlideCoordinateSystem: number;
  readonly YOffsetInSlideCoordinateSystem: number;
  /** In µm. */
  readonly ZOffsetInSlideCoordinateSystem: number;
  readonly ColumnPositionInTotalImagePixelMatrix: number;
  readonly RowPositionInTotalImagePixelMatrix: number;
}

/** In mm. */
export interface PixelMeasuresItem {
  readonly PixelSpacing: readonly [number, number];
  readonly SliceThickness: number;
  readonly SpacingBetweenSlices: number;
}

const TOLERANCE = 1e-5;

/** A grid of voxels. `Self` is what its operations return. All of them return something new. */
export abstract class Grid<Self> {
  /** (plane, row, column) from 0, voxel centres, to (x, y, z) in mm, LPS in the PATIENT coordinate system. */
  readonly affine: Matrix4;
  readonly spatialShape: SpatialShape;
  readonly coordinateSystem: CoordinateSystem;
  readonly frameOfReferenceUID: string | undefined;

  constructor(attributes: GridAttributes) {
    const { coordinateSystem, fromReferenceConvention, frameOfReferenceUID } = attributes;
    if (coordinateSystem !== 'PATIENT' && coordinateSystem !== 'SLIDE')
      throw new SpatialError('coordinateSystem', 'PATIENT or SLIDE is expected', coordinateSystem);
    const affine = matrix4(attributes.affine);
    if (!isOrthogonal(affine)) throw new SpatialError('affine', 'the axes of a volume are at right angles', affine);
    if (fromReferenceConvention !== undefined && coordinateSystem === 'SLIDE')
      throw new SpatialError('fromReferenceConvention', 'conventions of the patient do not apply to a slide', fromReferenceConvention);
    this.affine = fromReferenceConvention === undefined ? affine : affineToConvention(affine, fromReferenceConvention, 'LPS');
    this.spatialShape = spatialShape(attributes.spatialShape);
    this.coordinateSystem = coordinateSystem;
    this.frameOfReferenceUID = frameOfReferenceUID;
  }

  /** The volume that `map` describes; voxels outside this one are filled as `padding` says. */
  abstract gather(map: IndexMap, padding?: Padding): Self;

  /** Distances of planes, rows and columns in mm. */
  get spacing(): Vector3 {
    const [a, b, c] = columnsOf(this.affine);
    return [norm(a), norm(b), norm(c)];
  }

  /** Distance of rows, then of columns, in mm: the order of Pixel Spacing. */
  get pixelSpacing(): readonly [number, number] {
    return [this.spacing[1], this.spacing[2]];
  }

  /** In mm. */
  get spacingBetweenSlices(): number {
    return this.spacing[0];
  }

  /** Centre of voxel (0, 0, 0): (x, y, z) in mm. */
  get position(): Vector3 {
    return translationOf(this.affine);
  }

  /** Indices of the centre, half-integers for axes of even size. */
  get centerIndices(): Vector3 {
    const [planes, rows, columns] = this.spatialShape;
    return [(planes - 1) / 2, (rows - 1) / 2, (columns - 1) / 2];
  }

  /** Voxel at the centre, the lower one where two are equally near. */
  get nearestCenterIndices(): Vector3 {
    const [k, i, j] = this.centerIndices;
    return [Math.floor(k), Math.floor(i), Math.floor(j)];
  }

  /** Centre of the volume: (x, y, z) in mm. */
  get centerPosition(): Vector3 {
    return applyTo(this.affine, this.centerIndices);
  }

  /** Direction in which the column index increases (first three cosines), then that of the row index. */
  get directionCosines(): ImageOrientation {
    const [, rows, columns] = this.unitVectors();
    return [...columns, ...rows];
  }

  /** 3 × 3 matrix whose columns are the unit vectors of the axes. */
  get direction(): Matrix3 {
    const [a, b, c] = this.unitVectors();
    return [
      [a[0], b[0], c[0]],
      [a[1], b[1], c[1]],
      [a[2], b[2], c[2]],
    ];
  }

  /** Extents along planes, rows and columns in mm, from the outer faces of the first voxels to those of the last. */
  get physicalExtent(): Vector3 {
    const [planes, rows, columns] = this.spatialShape;
    const [a, b, c] = this.spacing;
    return [planes * a, rows * b, columns * c];
  }

  /** In mm³. */
  get voxelVolume(): number {
    const [a, b, c] = this.spacing;
    return a * b * c;
  }

  /** In mm³. */
  get physicalVolume(): number {
    const [planes, rows, columns] = this.spatialShape;
    return this.voxelVolume * planes * rows * columns;
  }

  /** Of the axes (plane, row, column). */
  get handedness(): Handedness {
    return handednessOf(this.affine);
  }

  /** (x, y, z) in mm to (plane, row, column) from 0. */
  get inverseAffine(): Matrix4 {
    return invert(this.affine);
  }

  /** The affine with its reference coordinates in another convention, such as `RAS` for NIfTI. PATIENT only. */
  affineIn(convention: PatientOrientationLike): Matrix4 {
    this.requirePatient('convention');
    return affineToConvention(this.affine, 'LPS', convention);
  }

  /** One step along planes, rows and columns: (x, y, z) in mm. */
  spacingVectors(): readonly [Vector3, Vector3, Vector3] {
    return columnsOf(this.affine);
  }

  unitVectors(): readonly [Vector3, Vector3, Vector3] {
    const [a, b, c] = columnsOf(this.affine);
    return [unit(a), unit(b), unit(c)];
  }

  /** Reference coordinates (mm) of a place in the volume, (plane, row, column); need not be integers nor inside. */
  mapIndicesToReference(indices: Vector3): Vector3 {
    return applyTo(this.affine, vector3(indices, 'indices'));
  }

  /** Many places, flat: `plane, row, column, plane, …` to `x, y, z, x, …`. */
  mapAllIndicesToReference(indices: ArrayLike<number>): Float64Array {
    return applyToAll(this.affine, indices);
  }

  /**
   * (plane, row, column) of a point in reference coordinates (mm); rounded to the nearest voxel with `round`;
   * with `checkBounds` a `SpatialError` when the point lies outside the volume's voxels.
   */
  mapReferenceToIndices(point: Vector3, options: { readonly round?: boolean; readonly checkBounds?: boolean } = {}): Vector3 {
    const exact = applyTo(this.inverseAffine, vector3(point, 'point'));
    if (options.checkBounds === true) {
      const axis = exact.findIndex((index, at) => index < -0.5 || index > (this.spatialShape[at] ?? 0) - 0.5);
      if (axis >= 0) throw new SpatialError('point', `lies outside the volume: index ${exact[axis]} along axis ${axis}`, point);
    }
    return options.round === true ? [roundHalfEven(exact[0]), roundHalfEven(exact[1]), roundHalfEven(exact[2])] : exact;
  }

  /** Where plane `index` (from 0) lies. */
  planeGeometry(index: number): PlaneGeometry {
    if (!Number.isInteger(index) || index < 0 || index >= this.spatialShape[0])
      throw new SpatialError('index', `an integer from 0 to ${this.spatialShape[0] - 1} is expected`, index);
    return {
      imagePosition: applyTo(this.affine, [index, 0, 0]),
      imageOrientation: this.directionCosines,
      pixelSpacing: this.pixelSpacing,
      spacingBetweenSlices: this.spacingBetweenSlices,
    };
  }

  /** Item of the Plane Position (Patient) or (Slide) macro for plane `index` (from 0). */
  planePositionItem(index: number): { readonly ImagePositionPatient: Vector3 } | SlidePositionItem {
    const [x, y, z] = this.planeGeometry(index).imagePosition;
    if (this.coordinateSystem === 'PATIENT') return { ImagePositionPatient: [x, y, z] };
    return {
      XOffsetInSlideCoordinateSystem: x,
      YOffsetInSlideCoordinateSystem: y,
      ZOffsetInSlideCoordinateSystem: z * 1000,
      ColumnPositionInTotalImagePixelMatrix: 1,
      RowPositionInTotalImagePixelMatrix: 1,
    };
  }

  /** Item of the Plane Orientation macro; on a slide the attribute of the image itself. */
  planeOrientationItem(): { readonly ImageOrientationPatient: ImageOrientation } | { readonly ImageOrientationSlide: ImageOrientation } {
    const cosines = this.directionCosines;
    return this.coordinateSystem === 'PATIENT' ? { ImageOrientationPatient: cosines } : { ImageOrientationSlide: cosines };
  }

  /** Item of the Pixel Measures macro, in mm; slices are as thick as they are apart. */
  pixelMeasuresItem(): PixelMeasuresItem {
    const between = this.spacingBetweenSlices;
    return { PixelSpacing: this.pixelSpacing, SliceThickness: between, SpacingBetweenSlices: between };
  }

  /** Part of the volume: an index or a range for planes, rows, columns; a step of -1 flips, of 2 takes every second. */
  crop(planes?: Crop, rows?: Crop, columns?: Crop): Self {
    const [a, b, c] = this.spatialShape;
    return this.gather([cropAxis(planes, 0, a), cropAxis(rows, 1, b), cropAxis(columns, 2, c)]);
  }

  /** Voxels added before and after along planes, rows and columns. */
  pad(width: PadWidth, padding: Padding = {}): Self {
    const widths = padWidths(width);
    return this.gather(
      changeAxes(identityMap(this.spatialShape), (one, axis) => {
        const [before = 0, after = 0] = widths[axis] ?? [];
        return { ...one, start: -before, size: one.size + before + after };
      }),
      padding,
    );
  }

  /** Axes in another order: axis i of the result is axis `axes[i]` of this. The patient stays where it is. */
  permuteSpatialAxes(axes: readonly number[]): Self {
    const order = permutation(axes);
    const map = identityMap(this.spatialShape);
    return this.gather([map[order[0]], map[order[1]], map[order[2]]]);
  }

  swapSpatialAxes(first: SpatialAxis, second: SpatialAxis): Self {
    if (spatialAxes([first, second]).length !== 2) throw new SpatialError('axes', 'two axes are expected', [first, second]);
    return this.permuteSpatialAxes([0, 1, 2].map((axis) => (axis === first ? second : axis === second ? first : axis)));
  }

  /** Reverses the order of voxels along the axes, and the axes with them: each voxel stays where it is in the patient. */
  flipSpatial(axes: number | readonly number[]): Self {
    const flipped = spatialAxes(axes);
    return this.gather(changeAxes(identityMap(this.spatialShape), (one, axis) => (flipped.includes(axis) ? reversed(one) : one)));
  }

  /** For planes, rows, columns: the direction in the patient that each axis is closest to. PATIENT only. */
  closestPatientOrientation(): PatientOrientation {
    this.requirePatient('orientation');
    return closestPatientOrientation(this.affine);
  }

  /** Axes permuted and flipped to run as closely as possible in the three directions. PATIENT only. */
  toPatientOrientation(orientation: PatientOrientationLike): Self {
    this.requirePatient('orientation');
    const current = closestPatientOrientation(this.affine);
    const map = identityMap(this.spatialShape);
    const [a, b, c] = patientOrientation(orientation).map((direction): AxisMap => {
      const [one, flip] = map.flatMap((axisMap, axis): [AxisMap, boolean][] =>
        current[axis] === direction || current[axis] === oppositeDirection(direction) ? [[axisMap, current[axis] !== direction]] : [],
      )[0] ?? [map[0], false];
      return flip ? reversed(one) : one;
    });
    return this.gather([a ?? map[0], b ?? map[1], c ?? map[2]]);
  }

  /** Axes permuted and flipped to run as closely as possible along those of `other`. PATIENT only. */
  matchOrientation(other: { closestPatientOrientation(): PatientOrientation }): Self {
    return this.toPatientOrientation(other.closestPatientOrientation());
  }

  /** A volume of the wanted handedness: as it is, or with `flipAxis` flipped (default 0), or with `swapAxes` exchanged. */
  ensureHandedness(
    handedness: Handedness,
    options: { readonly flipAxis?: SpatialAxis; readonly swapAxes?: readonly [SpatialAxis, SpatialAxis] } = {},
  ): Self {
    if (this.handedness === handedness) return this.gather(identityMap(this.spatialShape));
    if (options.flipAxis !== undefined && options.swapAxes !== undefined)
      throw new SpatialError('swapAxes', 'flipAxis and swapAxes exclude each other', options.swapAxes);
    return options.swapAxes ? this.swapSpatialAxes(...options.swapAxes) : this.flipSpatial(options.flipAxis ?? 0);
  }

  /** Padded to a shape no smaller than this one; the odd voxel goes after. */
  padToSpatialShape(shape: readonly number[], padding: Padding = {}): Self {
    return this.resize(spatialShape(shape), padding, (wanted, size) => wanted >= size);
  }

  /** Cropped about the centre to a shape no greater than this one; the odd voxel goes from the end. */
  cropToSpatialShape(shape: readonly number[]): Self {
    return this.resize(spatialShape(shape), {}, (wanted, size) => wanted <= size);
  }

  /** Each axis padded or cropped to the wanted size about the centre. */
  padOrCropToSpatialShape(shape: readonly number[], padding: Padding = {}): Self {
    return this.resize(spatialShape(shape), padding, () => true);
  }

  private resize(shape: SpatialShape, padding: Padding, allowed: (wanted: number, size: number) => boolean): Self {
    return this.gather(
      changeAxes(identityMap(this.spatialShape), (one, axis) => {
        const wanted = shape[axis];
        if (!allowed(wanted, one.size)) throw new SpatialError(`spatialShape[${axis}]`, `does not go with the size ${one.size}`, wanted);
        const more = wanted - one.size;
        const start = more >= 0 ? -Math.floor(more / 2) : Math.floor(-more / 2);
        return { ...one, start: start + 0, size: wanted };
      }),
      padding,
    );
  }

  /** A random choice of all orders of axes; `random` yields numbers from 0 to below 1. */
  randomPermuteSpatialAxes(axes: readonly number[] = [0, 1, 2], random: () => number = Math.random): Self {
    const chosen: readonly number[] = spatialAxes(axes);
    const shuffled = [...chosen];
    for (let at = shuffled.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1));
      const [a = 0, b = 0] = [shuffled[at], shuffled[other]];
      shuffled[at] = b;
      shuffled[other] = a;
    }
    return this.permuteSpatialAxes([0, 1, 2].map((axis) => shuffled[chosen.indexOf(axis)] ?? axis));
  }

  /** Each of the axes flipped or not, with equal chance. */
  randomFlipSpatial(axes: readonly number[] = [0, 1, 2], random: () => number = Math.random): Self {
    return this.flipSpatial(spatialAxes(axes).filter(() => random() < 0.5));
  }

  /** A part of the given shape at a random place. */
  randomSpatialCrop(shape: readonly number[], random: () => number = Math.random): Self {
    const wanted = spatialShape(shape);
    return this.gather(
      changeAxes(identityMap(this.spatialShape), (one, axis) => {
        const room = one.size - wanted[axis];
        if (room < 0) throw new SpatialError(`spatialShape[${axis}]`, `is greater than ${one.size}`, wanted[axis]);
        return { ...one, start: Math.floor(random() * (room + 1)), size: wanted[axis] };
      }),
    );
  }

  /** Same shape, coordinate system, frame of reference (where both have one) and affine, to `tolerance` in each element. */
  geometryEqual(other: GridAttributes, tolerance = TOLERANCE): boolean {
    return (
      this.sameFrame(other) &&
      this.spatialShape.every((size, axis) => size === other.spatialShape[axis]) &&
      affinesEqual(this.affine, other.affine, tolerance)
    );
  }

  private sameFrame(other: Pick<GridAttributes, 'coordinateSystem' | 'frameOfReferenceUID'>): boolean {
    const [a, b] = [this.frameOfReferenceUID, other.frameOfReferenceUID];
    return this.coordinateSystem === other.coordinateSystem && (a === undefined || b === undefined || a === b);
  }

  /**
   * The geometry of `other` by permuting, flipping, taking every n-th voxel, cropping and padding; never by interpolation.
   * A `SpatialError` says by how much the grids differ when that cannot be; `tolerance` is in voxels and cosines.
   */
  matchGeometry(other: GridAttributes, options: Padding & { readonly tolerance?: number } = {}): Self {
    if (!this.sameFrame(other))
      throw new SpatialError(
        'other',
        'the volumes have different frames of reference',
        other.frameOfReferenceUID ?? other.coordinateSystem,
      );
    const { tolerance = TOLERANCE, ...padding } = options;
    return this.gather(matchingMap(this.affine, other.affine, other.spatialShape, tolerance), padding);
  }

  private requirePatient(subject: string): void {
    if (this.coordinateSystem !== 'PATIENT')
      throw new SpatialError(subject, 'directions of the patient need the PATIENT coordinate system', this.coordinateSystem);
  }
}

function reversed(one: AxisMap): AxisMap {
  return { ...one, start: one.start + (one.size - 1) * one.step, step: -one.step };
}
