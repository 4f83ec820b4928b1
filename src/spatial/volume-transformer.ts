/** Mapping voxel indices of one volume to those of another. */
import { applyTo, invert, type Matrix4, multiply } from './affine.ts';
import { SpatialError } from './errors.ts';
import type { GridAttributes } from './grid.ts';
import { roundHalfEven, type Vector3, vector3 } from './vectors.ts';

export interface VolumeMapOptions {
  /** Nearest voxels instead of places between them. */
  readonly round?: boolean;
  /** A `SpatialError` for a place outside the voxels of the second volume. */
  readonly checkBounds?: boolean;
}

/** Maps (plane, row, column) of one volume to (plane, row, column) of another in the same frame of reference. */
export class VolumeToVolumeTransformer {
  /** (plane, row, column) of the first to those of the second, voxel centres. */
  readonly affine: Matrix4;
  readonly #shape: readonly number[];
  readonly #options: VolumeMapOptions;

  constructor(from: GridAttributes, to: GridAttributes, options: VolumeMapOptions = {}) {
    const [a, b] = [from.frameOfReferenceUID, to.frameOfReferenceUID];
    if (from.coordinateSystem !== to.coordinateSystem || (a !== undefined && b !== undefined && a !== b))
      throw new SpatialError('frameOfReferenceUID', 'the volumes have different frames of reference', [a, b]);
    this.affine = multiply(invert(to.affine), from.affine);
    this.#shape = to.spatialShape;
    this.#options = options;
  }

  map(indices: Vector3): Vector3 {
    const exact = applyTo(this.affine, vector3(indices, 'indices'));
    if (this.#options.checkBounds === true) {
      const axis = exact.findIndex((index, at) => index < -0.5 || index > (this.#shape[at] ?? 0) - 0.5);
      if (axis >= 0) throw new SpatialError('indices', `lie outside the second volume: index ${exact[axis]} along axis ${axis}`, indices);
    }
    return this.#options.round === true ? [roundHalfEven(exact[0]), roundHalfEven(exact[1]), roundHalfEven(exact[2])] : exact;
  }
}
