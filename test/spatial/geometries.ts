/** Random geometries for tests, from a seed: planes in every orientation, grids, points. */
import fc from 'fast-check';
import type { GridAttributes, ImageOrientation, PlaneGeometry, SpatialShape, Vector3 } from '../../src/spatial/index.ts';
import { gridFromAttributes } from '../../src/spatial/index.ts';

const finite = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

export const points: fc.Arbitrary<Vector3> = fc.tuple(finite(-500, 500), finite(-500, 500), finite(-500, 500));

/** Direction cosines by Euler angles; a third of them along the axes of the patient. */
export const orientations: fc.Arbitrary<ImageOrientation> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: 0, max: 3 }).map((n) => (n * Math.PI) / 2),
      finite(0, 6.283),
      finite(0, 6.283),
    ),
    fc.oneof(
      fc.integer({ min: 0, max: 3 }).map((n) => (n * Math.PI) / 2),
      finite(0, 6.283),
      finite(0, 6.283),
    ),
    fc.oneof(
      fc.integer({ min: 0, max: 3 }).map((n) => (n * Math.PI) / 2),
      finite(0, 6.283),
      finite(0, 6.283),
    ),
  )
  .map(([a, b, c]) => {
    const [ca, sa, cb, sb, cc, sc] = [Math.cos(a), Math.sin(a), Math.cos(b), Math.sin(b), Math.cos(c), Math.sin(c)];
    return [ca * cb, sa * cb, -sb, ca * sb * sc - sa * cc, sa * sb * sc + ca * cc, cb * sc];
  });

export const planes: fc.Arbitrary<Required<PlaneGeometry>> = fc.record({
  imagePosition: points,
  imageOrientation: orientations,
  pixelSpacing: fc.tuple(finite(0.05, 5), finite(0.05, 5)),
  spacingBetweenSlices: finite(0.1, 10),
});

export const shapes: fc.Arbitrary<SpatialShape> = fc.tuple(
  fc.integer({ min: 1, max: 4 }),
  fc.integer({ min: 2, max: 5 }),
  fc.integer({ min: 1, max: 5 }),
);

export const grids: fc.Arbitrary<GridAttributes> = fc
  .tuple(planes, shapes)
  .map(([plane, spatialShape]) =>
    gridFromAttributes({ ...plane, spatialShape, coordinateSystem: 'PATIENT', frameOfReferenceUID: '2.25.1' }),
  );
