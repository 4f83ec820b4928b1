/** Transformers, affines, tiles, stacks and volumes agree with highdicom on 1,000 random geometries to 1e-9. */
import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  affineFromAttributes,
  ImageToImageTransformer,
  ImageToReferenceTransformer,
  normalVector,
  type PlaneGeometry,
  PixelToPixelTransformer,
  PixelToReferenceTransformer,
  planeSortIndex,
  ReferenceToImageTransformer,
  ReferenceToPixelTransformer,
  regularStack,
  tilePositions,
  type Vector3,
  Volume,
} from '../../src/spatial/index.ts';
import { planes, points, shapes } from '../spatial/geometries.ts';
import { JUDGES, PYTHON } from './tools.ts';

function along(plane: Required<PlaneGeometry>, column: number, row: number, slice = 0): Vector3 {
  const [a, b, c, d, e, f] = plane.imageOrientation;
  const [n, o, p] = normalVector(plane.imageOrientation);
  const [x, y, z] = plane.imagePosition;
  const [right, down] = [column * plane.pixelSpacing[1], row * plane.pixelSpacing[0]];
  const up = slice * plane.spacingBetweenSlices;
  return [x + a * right + d * down + n * up, y + b * right + e * down + o * up, z + c * right + f * down + p * up];
}

const cases = fc
  .record({
    from: planes,
    shift: fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: -50, max: 50 })),
    spacing: fc.tuple(fc.double({ min: 0.1, max: 3, noNaN: true }), fc.double({ min: 0.1, max: 3, noNaN: true })),
    indices: fc.array(fc.tuple(fc.integer({ min: -9, max: 999 }), fc.integer({ min: -9, max: 999 })), { minLength: 3, maxLength: 3 }),
    points: fc.array(fc.tuple(fc.double({ min: -9, max: 999, noNaN: true }), fc.double({ min: -9, max: 999, noNaN: true })), {
      minLength: 3,
      maxLength: 3,
    }),
    reference: fc.array(points, { minLength: 3, maxLength: 3 }),
    shape: shapes,
    orientation: fc.constantFrom('FPL', 'HAR', 'LPH', 'RAF', 'PRH', 'ALF'),
    slices: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 2 }),
  })
  .map(({ shift, spacing, slices, ...rest }) => ({
    ...rest,
    to: { ...rest.from, imagePosition: along(rest.from, shift[0], shift[1]), pixelSpacing: spacing },
    positions: slices.map((slice) => along(rest.from, 0, 0, slice)),
  }));

function flat(value: unknown): unknown[] {
  return Array.isArray(value) ? value.flatMap(flat) : [value];
}

/** Greatest difference of the numbers, each relative to one or to its size. */
function difference(ours: unknown, theirs: unknown): number {
  const [a, b] = [flat(ours), flat(theirs)];
  if (a.length !== b.length) return Number.POSITIVE_INFINITY;
  return a.reduce<number>((most, one, at) => {
    const other = b[at];
    if (typeof one !== 'number' || typeof other !== 'number') return one === other ? most : Number.POSITIVE_INFINITY;
    return Math.max(most, Math.abs(one - other) / Math.max(1, Math.abs(other)));
  }, 0);
}

describe.skipIf(!JUDGES)('agreement with highdicom (needs .interop: npm run interop)', () => {
  it('on 1,000 random geometries', () => {
    const samples = fc.sample(cases, { numRuns: 1000, seed: 20240915 });
    const output = execFileSync(PYTHON, ['test/interop/spatial.py'], {
      input: JSON.stringify(samples),
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    });
    const answers: unknown = JSON.parse(output);
    if (!Array.isArray(answers)) throw new Error('an array is expected');
    const worst: Record<string, number> = {};
    samples.forEach((one, at) => {
      const { from, to } = one;
      const single = { ...from, spacingBetweenSlices: 1 };
      const volume = Volume.fromAttributes({
        ...from,
        coordinateSystem: 'PATIENT',
        spatialShape: one.shape,
        array: Int32Array.from({ length: one.shape[0] * one.shape[1] * one.shape[2] }, (_, index) => index),
      });
      const moved = volume.crop({ step: -1 }, { start: 1 }, { step: 2 }).pad(
        [
          [1, 0],
          [0, 2],
          [3, 1],
        ],
        { constantValue: 7 },
      );
      const turned = volume.toPatientOrientation(one.orientation);
      const stack = regularStack(one.positions, from.imageOrientation);
      const ours: Record<string, unknown> = {
        affine: affineFromAttributes(from),
        pixelToReference: one.indices.map((index) => new PixelToReferenceTransformer(from).map(index)),
        referenceToPixel: one.reference.map((point) => new ReferenceToPixelTransformer(from).mapExact(point)),
        referenceToPixelRounded: one.reference.map((point) => new ReferenceToPixelTransformer(from).map(point)),
        imageToReference: one.points.map((point) => new ImageToReferenceTransformer(from).map(point)),
        referenceToImage: one.reference.map((point) => new ReferenceToImageTransformer(from).map(point)),
        pixelToPixel: one.indices.map((index) => new PixelToPixelTransformer(single, to).mapExact(index)),
        imageToImage: one.points.map((point) => new ImageToImageTransformer(single, to).map(point)),
        volumeAffine: volume.affine,
        ras: volume.affineIn('RAS'),
        closest: volume.closestPatientOrientation().join(''),
        handedness: volume.handedness === 'right' ? 'RIGHT_HANDED' : 'LEFT_HANDED',
        center: volume.centerPosition,
        movedAffine: moved.affine,
        moved: [...moved.array],
        turnedAffine: turned.affine,
        turned: [...turned.array],
        tiles: tilePositions({ rows: 3, columns: 4, totalPixelMatrixRows: 7, totalPixelMatrixColumns: 9 }, from).map((tile) => [
          [tile.columnPosition, tile.rowPosition],
          tile.position,
        ]),
        stack: stack.regular ? [stack.spacing, stack.indices] : [null, null],
        sort: planeSortIndex(one.positions, from.imageOrientation),
      };
      const theirs: unknown = answers[at];
      if (typeof theirs !== 'object' || theirs === null) throw new Error('an object is expected');
      for (const [key, value] of Object.entries(ours)) worst[key] = Math.max(worst[key] ?? 0, difference(value, Reflect.get(theirs, key)));
    });
    expect(Object.entries(worst).filter(([, most]) => most > 1e-9)).toEqual([]);
    expect(Object.keys(worst)).toHaveLength(20);
  }, 120_000);
});
