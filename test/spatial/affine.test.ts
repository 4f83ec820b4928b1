/** Affines and orientations: inverse of inverse, round trips, conventions, refusals. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  affineFromAttributes,
  affinesEqual,
  affineToConvention,
  applyTo,
  applyToAll,
  closestPatientOrientation,
  columnsOf,
  determinant,
  handednessOf,
  IDENTITY,
  invert,
  matrix4,
  multiply,
  normalVector,
  patientOrientation,
  rotationForPatientOrientation,
  SpatialError,
} from '../../src/spatial/index.ts';
import { grids, orientations, planes, points } from './geometries.ts';

const ORIENTATIONS = ['L', 'R'].flatMap((a) =>
  ['P', 'A'].flatMap((b) =>
    ['H', 'F'].flatMap((c) => [`${a}${b}${c}`, `${a}${c}${b}`, `${b}${a}${c}`, `${b}${c}${a}`, `${c}${a}${b}`, `${c}${b}${a}`]),
  ),
);

describe('affines', () => {
  it('the inverse of the inverse is the affine, and both together change nothing', () => {
    fc.assert(
      fc.property(planes, (plane) => {
        const affine = affineFromAttributes(plane);
        const scale = Math.max(...affine.flat().map(Math.abs), 1);
        expect(affinesEqual(invert(invert(affine)), affine, 1e-9 * scale)).toBe(true);
        expect(affinesEqual(multiply(invert(affine), affine), IDENTITY, 1e-8)).toBe(true);
      }),
    );
  });

  it('many points at once are mapped like each alone', () => {
    fc.assert(
      fc.property(grids, fc.array(points, { maxLength: 5 }), ({ affine }, list) => {
        expect([...applyToAll(affine, list.flat())]).toEqual(list.flatMap((point) => [...applyTo(affine, point)]));
      }),
    );
    expect(() => applyToAll(IDENTITY, [1, 2])).toThrow(SpatialError);
  });

  it('the first pixel is at the position; column index runs along the row direction', () => {
    const affine = affineFromAttributes({
      imagePosition: [10, 20, 30],
      imageOrientation: [1, 0, 0, 0, 1, 0],
      pixelSpacing: [2, 3],
      spacingBetweenSlices: 5,
    });
    expect(applyTo(affine, [0, 0, 0])).toEqual([10, 20, 30]);
    expect(applyTo(affine, [1, 0, 0])).toEqual([13, 20, 30]);
    expect(applyTo(affine, [0, 1, 0])).toEqual([10, 22, 30]);
    expect(applyTo(affine, [0, 0, 1])).toEqual([10, 20, 35]);
  });

  it('refuses what is no affine, naming it', () => {
    expect(() => matrix4([[1, 0, 0, 0]])).toThrow(/affine: four rows/);
    expect(() =>
      matrix4([
        [1, 0, 0, 0],
        [0, 1, 0, Number.NaN],
        [0, 0, 1, 0],
        [0, 0, 0, 1],
      ]),
    ).toThrow(/affine\[1\]/);
    expect(() =>
      matrix4([
        [1, 0, 0, 0],
        [0, 1, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 1, 1],
      ]),
    ).toThrow(/0 0 0 1/);
    expect(() =>
      invert([
        [1, 2, 0, 0],
        [2, 4, 0, 0],
        [0, 0, 1, 0],
        [0, 0, 0, 1],
      ]),
    ).toThrow(/dependent/);
    const plane = { imagePosition: [0, 0, 0], imageOrientation: [1, 0, 0, 0, 1, 0], pixelSpacing: [1, 1] } as const;
    expect(() => affineFromAttributes({ ...plane, pixelSpacing: [0, 1] })).toThrow(/plane.pixelSpacing/);
    expect(() => affineFromAttributes({ ...plane, imageOrientation: [1, 0, 0, 1, 0, 0] })).toThrow(/right angle/);
    expect(() => affineFromAttributes({ ...plane, imagePosition: [0, Number.POSITIVE_INFINITY, 0] })).toThrow(/imagePosition/);
    expect(() => affineFromAttributes({ ...plane, spacingBetweenSlices: 0 })).toThrow(/spacingBetweenSlices/);
    expect(() => affineFromAttributes(plane, { indexConvention: 'LD' })).toThrow(/R and D/);
  });
});

describe('orientation', () => {
  it('all 48 orientations are found again from their rotation', () => {
    expect(new Set(ORIENTATIONS).size).toBe(48);
    for (const one of ORIENTATIONS) expect(closestPatientOrientation(rotationForPatientOrientation(one, [1, 2, 3])).join('')).toBe(one);
  });

  it('S and I stand for H and F; nonsense is refused', () => {
    expect(patientOrientation('LPS')).toEqual(['L', 'P', 'H']);
    expect(patientOrientation(['I', 'R', 'A'])).toEqual(['F', 'R', 'A']);
    for (const wrong of ['', 'LP', 'LRP', 'LPX', 'LPHF', 'HFA']) expect(() => patientOrientation(wrong)).toThrow(SpatialError);
  });

  it('conversion between conventions and back changes nothing; each coordinate goes where the letters say', () => {
    fc.assert(
      fc.property(grids, fc.constantFrom(...ORIENTATIONS), fc.constantFrom(...ORIENTATIONS), ({ affine }, from, to) => {
        const there = affineToConvention(affine, from, to);
        expect(affinesEqual(affineToConvention(there, to, from), affine, 1e-12)).toBe(true);
        // A row of the result is the row of the same body axis, negated where the letters are opposite.
        [...patientOrientation(to)].forEach((letter, row) => {
          const opposite: Record<string, string> = { L: 'R', R: 'L', A: 'P', P: 'A', H: 'F', F: 'H' };
          const same = patientOrientation(from).findIndex((one) => one === letter || one === opposite[letter]);
          const sign = patientOrientation(from)[same] === letter ? 1 : -1;
          there[row]?.forEach((value, column) => {
            expect(value).toBeCloseTo(sign * (affine[same]?.[column] ?? 0), 9);
          });
        });
      }),
    );
  });

  it('the normal is at right angles to rows and columns, of length one, and turns with convention and handedness', () => {
    fc.assert(
      fc.property(orientations, (orientation) => {
        const normal = normalVector(orientation);
        const [a, b, c, d, e, f] = orientation;
        expect(Math.abs(normal[0] * a + normal[1] * b + normal[2] * c)).toBeLessThan(1e-12);
        expect(Math.abs(normal[0] * d + normal[1] * e + normal[2] * f)).toBeLessThan(1e-12);
        const negated = normal.map((one) => 0 - one);
        normalVector(orientation, { indexConvention: 'DR' }).forEach((one, at) => {
          expect(one).toBeCloseTo(negated[at] ?? 0, 12);
        });
        normalVector(orientation, { handedness: 'left' }).forEach((one, at) => {
          expect(one).toBeCloseTo(negated[at] ?? 0, 12);
        });
      }),
    );
  });

  it('volumes made from attributes are right-handed', () => {
    fc.assert(
      fc.property(grids, ({ affine }) => {
        expect(handednessOf(affine)).toBe('right');
        expect(determinant(affine)).toBeGreaterThan(0);
        expect(columnsOf(affine)).toHaveLength(3);
      }),
    );
  });
});
