/** Volumes: every operation leaves each voxel where it is in the patient; matching finds it again; refusals say by how much. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  affineFromComponents,
  type GridAttributes,
  RGB_CHANNEL,
  SpatialError,
  type Vector3,
  Volume,
  VolumeGeometry,
  VolumeToVolumeTransformer,
} from '../../src/spatial/index.ts';
import { grids, points } from './geometries.ts';

function numbered(grid: GridAttributes): Volume<Int32Array<ArrayBuffer>> {
  const [planes, rows, columns] = grid.spatialShape;
  return new Volume({ ...grid, array: Int32Array.from({ length: planes * rows * columns }, (_, index) => index + 1) });
}

/** Place in mm of each value. */
function places(volume: Volume): Map<number, Vector3> {
  const [, rows, columns] = volume.spatialShape;
  return new Map(
    [...volume.array].map((value, index) => [
      value,
      volume.mapIndicesToReference([Math.floor(index / (rows * columns)), Math.floor(index / columns) % rows, index % columns]),
    ]),
  );
}

/** Each value of `part` stands where it stands in `whole`. */
function expectSamePlaces(part: Volume, whole: Volume, except?: number): void {
  const all = places(whole);
  for (const [value, place] of places(part)) {
    if (value === except) continue;
    const expected = all.get(value) ?? [Number.NaN, Number.NaN, Number.NaN];
    expect(Math.hypot(...place.map((one, at) => one - (expected[at] ?? 0)))).toBeLessThan(1e-6);
  }
}

const volumes = grids.map(numbered);
const RANDOM = fc.infiniteStream(fc.double({ min: 0, max: 0.999999, noNaN: true }));
const BASE: GridAttributes = {
  affine: [
    [0, 0, 2, 10],
    [0, 3, 0, 20],
    [5, 0, 0, 30],
    [0, 0, 0, 1],
  ],
  spatialShape: [2, 3, 4],
  coordinateSystem: 'PATIENT',
};

describe('operations in space', () => {
  it('permuting, flipping and orienting move no voxel in the patient', () => {
    fc.assert(
      fc.property(
        volumes,
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.subarray([0, 1, 2]),
        fc.constantFrom('FPL', 'LPH', 'HAR', 'PRF'),
        (volume, order, flips, orientation) => {
          expectSamePlaces(volume.permuteSpatialAxes(order), volume);
          expectSamePlaces(volume.flipSpatial(flips), volume);
          const turned = volume.toPatientOrientation(orientation);
          expectSamePlaces(turned, volume);
          expect(turned.closestPatientOrientation().join('')).toBe(orientation);
          expect(turned.matchOrientation(volume).array).toEqual(volume.array);
          expect(volume.flipSpatial(0).flipSpatial(0).array).toEqual(volume.array);
          expect(volume.ensureHandedness('left').handedness).toBe('left');
          expectSamePlaces(volume.ensureHandedness('left', { swapAxes: [1, 2] }), volume);
        },
      ),
    );
  });

  it('cropping and padding keep or add voxels around those that stay in place', () => {
    fc.assert(
      fc.property(volumes, fc.nat(3), fc.nat(3), (volume, before, after) => {
        const padded = volume.pad([before, after], { constantValue: -7 });
        expect(padded.spatialShape).toEqual(volume.spatialShape.map((size) => size + before + after));
        expectSamePlaces(padded, volume, -7);
        expect([...padded.array].filter((one) => one === -7)).toHaveLength(padded.array.length - volume.array.length);
        expect(padded.cropToSpatialShape(volume.spatialShape).spatialShape).toEqual(volume.spatialShape);
        expectSamePlaces(volume.crop(0, { start: 1 }, { step: -1 }), volume);
        expect(volume.pad(2).crop({ start: 2, stop: -2 }, { start: 2, stop: -2 }, { start: 2, stop: -2 }).array).toEqual(volume.array);
      }),
    );
  });

  it('matching the geometry undoes any of them', () => {
    fc.assert(
      fc.property(
        volumes,
        fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
        fc.subarray([0, 1, 2]),
        fc.nat(2),
        RANDOM,
        (volume, order, flips, width, random) => {
          const changed = volume.pad(width).permuteSpatialAxes(order).flipSpatial(flips);
          const back = changed.matchGeometry(volume);
          expect(back.array).toEqual(volume.array);
          expect(back.geometryEqual(volume)).toBe(true);
          const next = (): number => random.next().value ?? 0;
          const jumbled = volume.randomPermuteSpatialAxes([0, 1, 2], next).randomFlipSpatial([0, 1, 2], next);
          expect(jumbled.matchGeometry(volume).array).toEqual(volume.array);
          const part = volume.randomSpatialCrop([1, 1, 1], next);
          expect(volume.matchGeometry(part).array).toEqual(part.array);
          expect(volume.geometry().matchGeometry(part).geometryEqual(part)).toBe(true);
        },
      ),
    );
  });

  it('every second voxel is a geometry too; a finer, shifted or turned grid is refused with the difference', () => {
    const volume = numbered(BASE);
    const half = volume.crop(undefined, undefined, { step: 2 });
    expect(half.spacing).toEqual([5, 3, 4]);
    expect(volume.matchGeometry(half).array).toEqual(half.array);
    expect(() => half.matchGeometry(volume)).toThrow(/axis 2 is 0.5 times/);
    const shifted = new VolumeGeometry({
      ...BASE,
      affine: [
        [0, 0, 2, 10.5],
        [0, 3, 0, 20],
        [5, 0, 0, 30],
        [0, 0, 0, 1],
      ],
    });
    expect(() => volume.matchGeometry(shifted)).toThrow(/0.25 voxels beside the grid along axis 2/);
    const [c, s] = [Math.cos(0.1), Math.sin(0.1)];
    const turned = new VolumeGeometry({
      ...BASE,
      affine: [
        [0, -3 * s, 2 * c, 10],
        [0, 3 * c, 2 * s, 20],
        [5, 0, 0, 30],
        [0, 0, 0, 1],
      ],
    });
    expect(() => volume.matchGeometry(turned)).toThrow(/5.73°/);
  });

  it('frames of reference are compared with each other', () => {
    const one = new VolumeGeometry({ ...BASE, frameOfReferenceUID: '2.25.1' });
    const other = new VolumeGeometry({ ...BASE, frameOfReferenceUID: '2.25.2' });
    expect(one.geometryEqual(other)).toBe(false);
    expect(one.geometryEqual(new VolumeGeometry(BASE))).toBe(true);
    expect(() => one.matchGeometry(other)).toThrow(/frames of reference/);
    expect(() => new VolumeToVolumeTransformer(one, other)).toThrow(SpatialError);
  });

  it('sizes about the centre: the odd voxel is added after and taken from the end', () => {
    const line = new Volume({ ...BASE, spatialShape: [1, 1, 4], array: Uint8Array.of(1, 2, 3, 4) });
    expect([...line.padToSpatialShape([1, 1, 7]).array]).toEqual([0, 1, 2, 3, 4, 0, 0]);
    expect([...line.cropToSpatialShape([1, 1, 1]).array]).toEqual([2]);
    expect(line.padOrCropToSpatialShape([3, 2, 2]).spatialShape).toEqual([3, 2, 2]);
    expect(() => line.padToSpatialShape([1, 1, 3])).toThrow(/spatialShape\[2\]/);
    expect(() => line.cropToSpatialShape([1, 1, 5])).toThrow(/spatialShape\[2\]/);
  });

  it('modes of padding', () => {
    const line = new Volume({ ...BASE, spatialShape: [1, 1, 4], array: Uint8Array.of(1, 2, 3, 9) });
    const around = (mode: 'EDGE' | 'MINIMUM' | 'MAXIMUM' | 'MEAN' | 'MEDIAN'): number[] => [...line.pad([[0], [0], [1]], { mode }).array];
    expect(around('EDGE')).toEqual([1, 1, 2, 3, 9, 9]);
    expect(around('MINIMUM')).toEqual([1, 1, 2, 3, 9, 1]);
    expect(around('MAXIMUM')).toEqual([9, 1, 2, 3, 9, 9]);
    expect(around('MEAN')).toEqual([3, 1, 2, 3, 9, 3]);
    expect(around('MEDIAN')).toEqual([2, 1, 2, 3, 9, 2]);
    expect(() => line.pad(1, { constantValue: 300 })).toThrow(/does not fit/);
    expect(() => line.pad(-1)).toThrow(SpatialError);
  });

  it('indices that reach outside are refused', () => {
    const volume = numbered(BASE);
    expect(() => volume.crop(2)).toThrow(/axis 0: an integer from -2 to 1/);
    expect(() => volume.crop({ start: 1, stop: 1 })).toThrow(/empty/);
    expect(() => volume.crop({ step: 0 })).toThrow(/step/);
    expect([...volume.crop(-1, 0).array]).toEqual([13, 14, 15, 16]);
    expect(() => volume.permuteSpatialAxes([0, 1, 1])).toThrow(/permutation/);
    expect(() => volume.flipSpatial([3])).toThrow(SpatialError);
  });
});

describe('attributes', () => {
  it('indices to reference and back; bounds are asked on each axis', () => {
    fc.assert(
      fc.property(volumes, points, (volume, point) => {
        const back = volume.mapIndicesToReference(volume.mapReferenceToIndices(point));
        back.forEach((one, at) => {
          expect(one).toBeCloseTo(point[at] ?? 0, 6);
        });
      }),
    );
    const volume = numbered(BASE);
    expect(volume.mapReferenceToIndices([16, 26, 35], { round: true, checkBounds: true })).toEqual([1, 2, 3]);
    expect(() => volume.mapReferenceToIndices([18, 20, 30], { checkBounds: true })).toThrow(/axis 2/);
    expect(() => volume.mapReferenceToIndices([10, 20, 50], { checkBounds: true })).toThrow(/axis 0/);
  });

  it('sizes and places in mm', () => {
    const volume = numbered(BASE);
    expect(volume.spacing).toEqual([5, 3, 2]);
    expect(volume.pixelSpacing).toEqual([3, 2]);
    expect(volume.physicalExtent).toEqual([10, 9, 8]);
    expect(volume.voxelVolume).toBe(30);
    expect(volume.physicalVolume).toBe(720);
    expect(volume.centerIndices).toEqual([0.5, 1, 1.5]);
    expect(volume.nearestCenterIndices).toEqual([0, 1, 1]);
    expect(volume.centerPosition).toEqual([13, 23, 32.5]);
    expect(volume.directionCosines).toEqual([1, 0, 0, 0, 1, 0]);
    expect(volume.direction).toEqual([
      [0, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
    ]);
    expect(volume.handedness).toBe('left');
    expect(volume.planePositionItem(1)).toEqual({ ImagePositionPatient: [10, 20, 35] });
    expect(volume.planeOrientationItem()).toEqual({ ImageOrientationPatient: [1, 0, 0, 0, 1, 0] });
    expect(volume.pixelMeasuresItem()).toEqual({ PixelSpacing: [3, 2], SliceThickness: 5, SpacingBetweenSlices: 5 });
    expect(new VolumeGeometry({ ...BASE, coordinateSystem: 'SLIDE' }).planePositionItem(0)).toMatchObject({
      ZOffsetInSlideCoordinateSystem: 30000,
    });
    expect(() => volume.planeGeometry(2)).toThrow(/0 to 1/);
  });

  it('from components, by corner or centre', () => {
    const components = { spacing: [5, 3, 2], spatialShape: [2, 3, 4], coordinateSystem: 'PATIENT', patientOrientation: 'HPL' } as const;
    const byCentre = affineFromComponents({ ...components, centerPosition: [13, 23, 32.5] });
    expect(byCentre).toEqual(BASE.affine);
    expect(affineFromComponents({ ...components, position: [10, 20, 30] })).toEqual(BASE.affine);
    expect(() => affineFromComponents(components)).toThrow(/exactly one of position/);
    expect(() => affineFromComponents({ ...components, position: [0, 0, 0], spacing: 0 })).toThrow(/spacing/);
    expect(() => affineFromComponents({ ...components, coordinateSystem: 'SLIDE', position: [0, 0, 0] })).toThrow(/PATIENT/);
    const nifti = new VolumeGeometry({ ...BASE, fromReferenceConvention: 'RAS' });
    expect(nifti.position).toEqual([-10, -20, 30]);
    expect(nifti.affineIn('RAS')).toEqual(BASE.affine);
    expect(() => new VolumeGeometry({ ...BASE, coordinateSystem: 'SLIDE', fromReferenceConvention: 'RAS' })).toThrow(/slide/);
  });

  it('a geometry takes voxels, and gives its own back', () => {
    const geometry = new VolumeGeometry({ ...BASE, frameOfReferenceUID: '2.25.1' });
    const volume = new Volume({ ...geometry, array: new Float32Array(24) });
    expect(volume.geometry()).toEqual(geometry);
    expect(volume.withArray(new Uint8Array(24)).geometryEqual(geometry, 0)).toBe(true);
  });

  it('a voxel of one volume in another', () => {
    const volume = numbered(BASE);
    const part = volume.crop(1, { start: 1 }, { step: -1 });
    const transformer = new VolumeToVolumeTransformer(volume, part, { round: true, checkBounds: true });
    expect(transformer.map([1, 1, 3])).toEqual([0, 0, 0]);
    expect(() => transformer.map([0, 1, 3])).toThrow(/axis 0/);
  });

  it('refuses what is no volume', () => {
    const array = new Uint8Array(24);
    expect(() => new Volume({ ...BASE, array: array.subarray(1) })).toThrow(/2 × 3 × 4 = 24 values/);
    expect(() => new Volume({ ...BASE, array, spatialShape: [2, 3, 0] })).toThrow(SpatialError);
    expect(
      () =>
        new Volume({
          ...BASE,
          array,
          affine: [
            [1, 1, 0, 0],
            [0, 1, 0, 0],
            [0, 0, 1, 0],
            [0, 0, 0, 1],
          ],
        }),
    ).toThrow(/right angles/);
    expect(() => new VolumeGeometry({ ...BASE, coordinateSystem: 'SLIDE' }).toPatientOrientation('LPH')).toThrow(/PATIENT/);
  });
});

describe('channels and values', () => {
  const colour = new Volume({
    ...BASE,
    spatialShape: [1, 1, 2],
    array: Uint8Array.of(1, 2, 3, 4, 5, 6, 11, 12, 13, 14, 15, 16),
    channels: [{ name: 'time', values: [0, 1] }, RGB_CHANNEL],
  });

  it('stay with their voxels, and survive copies', () => {
    expect(colour.shape).toEqual([1, 1, 2, 2, 3]);
    expect(colour.copy()).toEqual(colour);
    expect([...colour.flipSpatial(2).array]).toEqual([11, 12, 13, 14, 15, 16, 1, 2, 3, 4, 5, 6]);
    expect([...colour.pad([[0], [0], [0, 1]], { constantValue: [9, 8, 7, 6, 5, 4] }).array].slice(12)).toEqual([9, 8, 7, 6, 5, 4]);
    expect([...colour.pad([[0], [0], [0, 1]], { mode: 'MAXIMUM', perChannel: true }).array].slice(12)).toEqual([11, 12, 13, 14, 15, 16]);
  });

  it('are picked, permuted, squeezed by name', () => {
    expect([...colour.channel({ RGBColorChannel: 'G' }).array]).toEqual([2, 5, 12, 15]);
    expect(colour.channel({ RGBColorChannel: 'G' }).channels).toEqual([{ name: 'time', values: [0, 1] }]);
    const kept = colour.channel({ time: 1 }, { keepDimensions: true });
    expect([...kept.array]).toEqual([4, 5, 6, 14, 15, 16]);
    expect(kept.channelShape).toEqual([1, 3]);
    expect(kept.squeezeChannel().channelShape).toEqual([3]);
    expect([...colour.permuteChannels(['RGBColorChannel', 'time']).array]).toEqual([1, 4, 2, 5, 3, 6, 11, 14, 12, 15, 13, 16]);
    expect(() => colour.channel({ time: 2 })).toThrow(/0, 1/);
    expect(() => colour.channel({ phase: 2 })).toThrow(/no such channels/);
    expect(() => colour.squeezeChannel('time')).toThrow(/2 channels/);
  });

  it('values are converted only where they fit', () => {
    const volume = new Volume({ ...BASE, spatialShape: [1, 1, 3], array: Float64Array.of(0, 100, 255) });
    expect(volume.as(Uint8Array).array).toEqual(Uint8Array.of(0, 100, 255));
    expect(() => volume.as(Int8Array)).toThrow(/array\[2\]: does not fit Int8Array/);
    expect(volume.clip(50, 200).array).toEqual(Float64Array.of(50, 100, 200));
    expect(volume.normalizeMinMax().array).toEqual(Float64Array.of(0, 100 / 255, 1));
    const standard = volume.normalizeMeanStd();
    expect(standard.array.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 12);
    expect(volume.normalizeMinMax({ min: 5, max: 5 }).array).toEqual(Float64Array.of(5, 5, 5));
    expect(volume.plane(0)).toEqual(volume.array);
  });
});
