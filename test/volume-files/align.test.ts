/** Volumes brought onto the grid of images: every order and direction of axes; what does not match is told by how much. */
import { describe, expect, it } from 'vitest';
import { type Matrix4, Volume } from '../../src/spatial/index.ts';
import { alignToGrid, readVolumeFile, VolumeFileError, writeNifti } from '../../src/volume-files/index.ts';

/** Oblique axes, unequal spacings and sizes. */
const cos = Math.cos(0.3);
const sin = Math.sin(0.3);
const affine: Matrix4 = [
  [2 * -sin, 0.5 * 0, 0.75 * cos, -40],
  [0, 0.5, 0, -90],
  [2 * cos, 0, 0.75 * sin, 12.5],
  [0, 0, 0, 1],
];
const images = new Volume({
  array: Uint16Array.from({ length: 60 }, (_, at) => at),
  spatialShape: [3, 4, 5],
  affine,
  coordinateSystem: 'PATIENT',
  frameOfReferenceUID: '1.2.3',
});

const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 0, 2],
  [1, 2, 0],
  [2, 0, 1],
  [2, 1, 0],
] as const;

function changed(change: (affine: number[][]) => void, of: Volume = images): Volume {
  const rows = of.affine.map((row) => [...row]);
  change(rows);
  const row = (at: number): [number, number, number, number] => [
    rows[at]?.[0] ?? 0,
    rows[at]?.[1] ?? 0,
    rows[at]?.[2] ?? 0,
    rows[at]?.[3] ?? 0,
  ];
  return new Volume({
    array: of.array,
    spatialShape: of.spatialShape,
    affine: [row(0), row(1), row(2), [0, 0, 0, 1]],
    coordinateSystem: 'PATIENT',
  });
}

describe('the same grid', () => {
  it.each(ORDERS.flatMap((order) => [0, 1, 2, 3, 4, 5, 6, 7].map((flips) => [order.join(''), flips, order] as const)))(
    'with axes %s, flips %i, through a NIfTI file',
    (_name, flips, order) => {
      let other: Volume = images.permuteSpatialAxes(order);
      for (const axis of [0, 1, 2] as const) if (flips & (1 << axis)) other = other.flipSpatial([axis]);
      const [read] = readVolumeFile(writeNifti(other)).volumes;
      const aligned = alignToGrid(read, images);
      expect(aligned.array).toEqual(images.array);
      expect(aligned.affine).toEqual(images.affine);
      expect(aligned.frameOfReferenceUID).toBe('1.2.3');
    },
  );

  it('is not copied where nothing moves', () => {
    expect(alignToGrid(images, images).array).toBe(images.array);
  });

  it('takes rounded numbers', () => {
    const aligned = alignToGrid(
      changed((rows) => {
        if (rows[0]) rows[0][3] = -40.02;
      }),
      images,
    );
    expect(aligned.affine).toEqual(images.affine);
  });
});

describe('a part of the grid', () => {
  it.each(ORDERS.map((order) => [order.join(''), order] as const))('with axes %s is filled up with 0', (_name, order) => {
    const part = images.crop({ start: 1 }, { start: 1, stop: 3 }, { start: 2, stop: 4 });
    const aligned = alignToGrid(part.permuteSpatialAxes(order).flipSpatial([0, 2]), images, { allowPart: true });
    const expected = images.array.map((value, at) => {
      const [plane, row, column] = [Math.floor(at / 20), Math.floor(at / 5) % 4, at % 5];
      return plane >= 1 && row >= 1 && row < 3 && column >= 2 && column < 4 ? value : 0;
    });
    expect(aligned.array).toEqual(expected);
    expect(aligned.affine).toEqual(images.affine);
  });

  it('that reaches beyond it is refused', () => {
    const more = images.pad([1, 0]);
    expect(() => alignToGrid(more, images, { allowPart: true })).toThrow(/it has 6 × 5 × 4 voxels, .*; it reaches beyond the images/);
  });
});

describe('another grid is an error that tells by how much', () => {
  it.each([
    [
      'shifted',
      changed((rows) => {
        if (rows[1]) rows[1][3] = -91.5;
      }),
      /its first voxel lies \(0, -1\.5, 0\) mm beside .*, 1\.5 mm in all; voxels lie up to 3 voxels/,
    ],
    [
      'of another spacing',
      changed((rows) => {
        if (rows[1]) rows[1][1] = 0.6;
      }),
      /its voxels are 0\.75 × 0\.6 × 2 mm, the images' 0\.75 × 0\.5 × 2 mm/,
    ],
    ['cut', images.crop({ start: 1 }), /it has 5 × 4 × 2 voxels, the images have 5 × 4 × 3/],
    [
      'cut and turned over',
      images.crop(undefined, undefined, { start: 1, stop: 4 }).flipSpatial([2]),
      /it has 3 × 4 × 3 voxels, the images have 5 × 4 × 3/,
    ],
    [
      'turned',
      new Volume({
        array: images.array,
        spatialShape: images.spatialShape,
        coordinateSystem: 'PATIENT',
        affine: [
          [2 * -Math.sin(0.4), 0, 0.75 * Math.cos(0.4), -40],
          [0, 0.5, 0, -90],
          [2 * Math.cos(0.4), 0, 0.75 * Math.sin(0.4), 12.5],
          [0, 0, 0, 1],
        ],
      }),
      /its axes are turned by 5\.7296°/,
    ],
  ])('%s', (_name, volume, message) => {
    expect(() => alignToGrid(volume, images)).toThrow(VolumeFileError);
    expect(() => alignToGrid(volume, images)).toThrow(message);
  });
});
