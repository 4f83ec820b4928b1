/** Making the attributes of a grid from DICOM's attributes or from components; and grids without voxels. */
import { applyTo, columnsOf, fromColumns, IDENTITY, isOrthogonal, type Matrix3, type Matrix4 } from './affine.ts';
import { SpatialError } from './errors.ts';
import { Grid, type GridAttributes } from './grid.ts';
import type { CoordinateSystem } from './image-plane.ts';
import { affineAfter, type IndexMap, type SpatialShape, shapeOfMap, spatialShape } from './index-map.ts';
import { type ImageOrientation, type PatientOrientationLike, patientOrientation, rotationForPatientOrientation } from './orientation.ts';
import { affineFromAttributes } from './plane.ts';
import { scale, subtract, type Vector3, vector3 } from './vectors.ts';

/** A grid of voxels without the voxels. */
export class VolumeGeometry extends Grid<VolumeGeometry> {
  gather(map: IndexMap): VolumeGeometry {
    return new VolumeGeometry(gathered(this, map));
  }
}

/** Attributes of a grid after `map`. */
export function gathered(grid: GridAttributes, map: IndexMap): GridAttributes {
  return {
    affine: affineAfter(grid.affine, map),
    spatialShape: shapeOfMap(map),
    coordinateSystem: grid.coordinateSystem,
    ...(grid.frameOfReferenceUID === undefined ? {} : { frameOfReferenceUID: grid.frameOfReferenceUID }),
  };
}

export interface FrameOfReference {
  readonly coordinateSystem: CoordinateSystem;
  readonly frameOfReferenceUID?: string;
}

export interface AttributesOfVolume extends FrameOfReference {
  /** Image Position of the first plane: (x, y, z) in mm. */
  readonly imagePosition: Vector3;
  readonly imageOrientation: ImageOrientation;
  /** Distance of rows, then of columns, in mm. */
  readonly pixelSpacing: readonly [number, number];
  /** In mm; planes follow each other against the cross product of row and column direction, which makes the axes right-handed. */
  readonly spacingBetweenSlices: number;
  readonly spatialShape: SpatialShape;
}

function frameOf(from: FrameOfReference): FrameOfReference {
  return {
    coordinateSystem: from.coordinateSystem,
    ...(from.frameOfReferenceUID === undefined ? {} : { frameOfReferenceUID: from.frameOfReferenceUID }),
  };
}

/** Grid from DICOM's attributes. */
export function gridFromAttributes(attributes: AttributesOfVolume): GridAttributes {
  return {
    affine: affineFromAttributes(attributes, { indexConvention: 'DR', slicesFirst: true }),
    spatialShape: spatialShape(attributes.spatialShape),
    ...frameOf(attributes),
  };
}

export interface ComponentsOfVolume extends FrameOfReference {
  /** Distances of planes, rows and columns in mm; one number for all. */
  readonly spacing: Vector3 | number;
  readonly spatialShape: SpatialShape;
  /** Centre of voxel (0, 0, 0) in mm; excludes `centerPosition`. */
  readonly position?: Vector3;
  /** Centre of the volume in mm. */
  readonly centerPosition?: Vector3;
  /** 3 × 3, by rows; its columns are the unit vectors of the axes (plane, row, column). Excludes `patientOrientation`. */
  readonly direction?: Matrix3;
  /** Directions in the patient of the axes (plane, row, column). */
  readonly patientOrientation?: PatientOrientationLike;
  readonly fromReferenceConvention?: PatientOrientationLike;
}

function axesOf(from: ComponentsOfVolume): Matrix4 {
  const { direction } = from;
  if ((direction === undefined) === (from.patientOrientation === undefined))
    throw new SpatialError('direction', 'exactly one of direction and patientOrientation is expected', direction);
  if (direction === undefined) {
    if (from.coordinateSystem !== 'PATIENT')
      throw new SpatialError('patientOrientation', 'needs the PATIENT coordinate system', from.coordinateSystem);
    const wanted = patientOrientation(from.patientOrientation ?? '', 'patientOrientation');
    return rotationForPatientOrientation(wanted);
  }
  const [x, y, z] = [vector3(direction[0], 'direction[0]'), vector3(direction[1], 'direction[1]'), vector3(direction[2], 'direction[2]')];
  const axes: Matrix4 = [[...x, 0], [...y, 0], [...z, 0], IDENTITY[3]];
  if (!isOrthogonal(axes, true)) throw new SpatialError('direction', 'columns of length one at right angles are expected', direction);
  return axes;
}

/** Affine, (plane, row, column) to mm, from spacing, direction and position of a corner or of the centre. */
export function affineFromComponents(from: ComponentsOfVolume): Matrix4 {
  const given = typeof from.spacing === 'number' ? [from.spacing, from.spacing, from.spacing] : from.spacing;
  const spacing = vector3(given, 'spacing');
  if (spacing.some((one) => one <= 0)) throw new SpatialError('spacing', 'spacings are above zero', from.spacing);
  const [a, b, c] = columnsOf(axesOf(from));
  const axes = [scale(a, spacing[0]), scale(b, spacing[1]), scale(c, spacing[2])] as const;
  if ((from.position === undefined) === (from.centerPosition === undefined))
    throw new SpatialError('position', 'exactly one of position and centerPosition is expected', from.position);
  if (from.position !== undefined) return fromColumns(...axes, vector3(from.position, 'position'));
  const [planes, rows, columns] = spatialShape(from.spatialShape);
  const toCentre = applyTo(fromColumns(...axes, [0, 0, 0]), [(planes - 1) / 2, (rows - 1) / 2, (columns - 1) / 2]);
  return fromColumns(...axes, subtract(vector3(from.centerPosition, 'centerPosition'), toCentre));
}

/** Grid from spacing, direction and position. */
export function gridFromComponents(from: ComponentsOfVolume): GridAttributes {
  return {
    affine: affineFromComponents(from),
    spatialShape: from.spatialShape,
    ...frameOf(from),
    ...(from.fromReferenceConvention === undefined ? {} : { fromReferenceConvention: from.fromReferenceConvention }),
  };
}
