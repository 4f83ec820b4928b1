/** Tiles of total pixel matrices, and stacks of planes: order, regularity, and why not. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  areTiledFull,
  datasetSortIndex,
  normalVector,
  planeSortIndex,
  regularSeries,
  regularStack,
  SpatialError,
  sortDatasets,
  tiledFullFrame,
  tiledFullFrameCount,
  tiledFullFrames,
  tileOf,
  tilePixelMatrix,
  tilePositions,
  type Vector3,
  volumeOfSeries,
} from '../../src/spatial/index.ts';
import { planes } from './geometries.ts';

const GRID = { rows: 2, columns: 3, totalPixelMatrixRows: 3, totalPixelMatrixColumns: 5 };
const AXIAL = [1, 0, 0, 0, 1, 0] as const;
const at = (...heights: number[]): Vector3[] => heights.map((z) => [1, 2, z]);

const TILED = {
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.4',
  SegmentationType: 'BINARY',
  SegmentSequence: [{}, {}],
  DimensionOrganizationType: 'TILED_FULL',
  ImageOrientationSlide: [1, 0, 0, 0, 1, 0],
  Rows: 2,
  Columns: 3,
  TotalPixelMatrixRows: 3,
  TotalPixelMatrixColumns: 5,
  TotalPixelMatrixFocalPlanes: 3,
  TotalPixelMatrixOriginSequence: [
    { XOffsetInSlideCoordinateSystem: 1, YOffsetInSlideCoordinateSystem: 2, ZOffsetInSlideCoordinateSystem: 3000 },
  ],
  SharedFunctionalGroupsSequence: [{ PixelMeasuresSequence: [{ PixelSpacing: [0.5, 0.5], SpacingBetweenSlices: 0.1 }] }],
};

describe('tiles', () => {
  it('stand row by row, columns fastest', () => {
    expect([...tilePixelMatrix(GRID)]).toEqual([
      [1, 1],
      [2, 1],
      [1, 2],
      [2, 2],
    ]);
    const positions = tilePositions(GRID, { imagePosition: [0, 0, 7], imageOrientation: AXIAL, pixelSpacing: [1, 2] });
    expect(positions.map((one) => [one.columnPosition, one.rowPosition, ...one.position])).toEqual([
      [1, 1, 0, 0, 7],
      [4, 1, 6, 0, 7],
      [1, 3, 0, 2, 7],
      [4, 3, 6, 2, 7],
    ]);
    expect(areTiledFull(positions, GRID)).toBe(true);
    expect(areTiledFull(positions.toReversed(), GRID)).toBe(false);
    expect(areTiledFull(positions.slice(1), GRID)).toBe(false);
    expect(() => [...tilePixelMatrix({ ...GRID, rows: 0 })]).toThrow(/rows: an integer/);
  });

  it('are padded with zeros to the right and below, or cut', () => {
    const matrix = Uint8Array.from({ length: 15 }, (_, index) => index + 1);
    expect(tileOf(matrix, GRID, { columnPosition: 4, rowPosition: 3 })).toEqual({
      pixels: Uint8Array.of(14, 15, 0, 0, 0, 0),
      rows: 2,
      columns: 3,
    });
    expect(tileOf(matrix, GRID, { columnPosition: 4, rowPosition: 3 }, { pad: false })).toEqual({
      pixels: Uint8Array.of(14, 15),
      rows: 1,
      columns: 2,
    });
    expect(() => tileOf(matrix, GRID, { columnPosition: 6, rowPosition: 1 })).toThrow(/columnPosition: an integer from 1 to 5/);
    expect(() => tileOf(matrix.subarray(1), GRID, { columnPosition: 1, rowPosition: 1 })).toThrow(/3 × 5 × 1/);
  });

  it('tiles put back make the matrix again', () => {
    const size = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(size, size, size, size, fc.integer({ min: 1, max: 3 }), (rows, columns, height, width, samples) => {
        const grid = { rows, columns, totalPixelMatrixRows: height, totalPixelMatrixColumns: width };
        const matrix = Uint16Array.from({ length: height * width * samples }, (_, index) => index + 1);
        const again = new Uint16Array(matrix.length);
        for (const tile of tilePositions(grid, { imagePosition: [0, 0, 0], imageOrientation: AXIAL, pixelSpacing: [1, 1] })) {
          const { pixels, columns: wide } = tileOf(matrix, grid, tile, { samples });
          for (let row = 0; row < rows && tile.rowPosition - 1 + row < height; row++)
            for (let column = 0; column < columns && tile.columnPosition - 1 + column < width; column++)
              for (let sample = 0; sample < samples; sample++)
                again[((tile.rowPosition - 1 + row) * width + tile.columnPosition - 1 + column) * samples + sample] =
                  pixels[(row * wide + column) * samples + sample] ?? 0;
        }
        expect(again).toEqual(matrix);
      }),
    );
  });

  it('frames of a TILED_FULL image: columns, rows, focal planes, segments; z begins at the origin’s', () => {
    const frames = [...tiledFullFrames(TILED)];
    expect(frames).toHaveLength(24);
    expect(tiledFullFrameCount(TILED)).toBe(24);
    expect(frames.map((one) => one.channel)).toEqual([...Array(12).fill(1), ...Array(12).fill(2)]);
    expect(frames[5]).toMatchObject({ frameNumber: 6, channel: 1, focalPlane: 2, columnPosition: 4, rowPosition: 1 });
    expect(frames[5]?.position[2]).toBeCloseTo(3.1, 12);
    expect(tiledFullFrame(TILED, 24)).toEqual(frames[23]);
    expect(() => tiledFullFrame(TILED, 25)).toThrow(/from 1 to 24/);
    expect([...tiledFullFrames({ ...TILED, SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.7' })]).toHaveLength(12);
    expect(tiledFullFrame({ ...TILED, SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.7' }, 1).channel).toBeNull();
    expect(() => tiledFullFrame({ ...TILED, DimensionOrganizationType: 'TILED_SPARSE' }, 1)).toThrow(/TILED_FULL/);
    expect(() => tiledFullFrame({ ...TILED, SegmentSequence: [] }, 1)).toThrow(/SegmentSequence/);
  });
});

describe('stacks', () => {
  it('go against row × column direction, so that (plane, row, column) is right-handed', () => {
    expect(planeSortIndex(at(3, 1, 2), AXIAL)).toEqual([0, 2, 1]);
    expect(planeSortIndex(at(3, 1, 2), AXIAL, { indexConvention: 'RD' })).toEqual([1, 2, 0]);
    expect(regularStack(at(3, 1, 2), AXIAL)).toEqual({ regular: true, spacing: 1, indices: [0, 2, 1] });
  });

  it('any shuffled regular stack is found, with its spacing; a plane moved along or aside is not', () => {
    fc.assert(
      fc.property(
        planes,
        fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6], { minLength: 7 }),
        fc.integer({ min: 0, max: 6 }),
        (plane, order, moved) => {
          const normal = normalVector(plane.imageOrientation);
          const place = (height: number): Vector3 => {
            const [x, y, z] = plane.imagePosition;
            return [x + normal[0] * height, y + normal[1] * height, z + normal[2] * height];
          };
          const step = plane.spacingBetweenSlices;
          const positions = order.map((one) => place(one * step));
          const stack = regularStack(positions, plane.imageOrientation);
          if (!stack.regular) throw new Error(stack.reason);
          expect(stack.spacing).toBeCloseTo(step, 6);
          expect(stack.indices).toEqual(order.map((one) => 6 - one));
          const along = positions.with(moved, place((order[moved] ?? 0) * step + 0.3 * step));
          expect(regularStack(along, plane.imageOrientation).regular).toBe(false);
          const [a, b, c] = plane.imageOrientation;
          const [x, y, z] = positions[moved] ?? [0, 0, 0];
          const aside: Vector3 = [x + a * step * 2, y + b * step * 2, z + c * step * 2];
          expect(regularStack(positions.with(moved, aside), plane.imageOrientation)).toMatchObject({
            regular: false,
            reason: 'not perpendicular',
          });
        },
      ),
    );
  });

  it('gaps and duplicates only when they are allowed', () => {
    expect(regularStack(at(0, 1, 3), AXIAL)).toMatchObject({ regular: false, reason: 'irregular spacing' });
    expect(regularStack(at(0, 1, 3), AXIAL, { allowMissing: true })).toEqual({ regular: true, spacing: 1, indices: [3, 2, 0] });
    expect(regularStack(at(0, 2, 4), AXIAL, { allowMissing: true, spacingHint: -1 })).toEqual({
      regular: true,
      spacing: 1,
      indices: [4, 2, 0],
    });
    expect(regularStack(at(0, 1, 2.5), AXIAL, { allowMissing: true })).toMatchObject({ regular: false, reason: 'irregular spacing' });
    expect(regularStack(at(0, 1, 1), AXIAL)).toEqual({ regular: false, reason: 'duplicate positions', at: 2 });
    expect(regularStack(at(0, 1, 1), AXIAL, { allowDuplicates: true })).toEqual({ regular: true, spacing: 1, indices: [1, 0, 0] });
    expect(regularStack(at(5), AXIAL)).toEqual({ regular: true, spacing: 1, indices: [0] });
    expect(
      regularStack(
        [
          [0, 0, 0],
          [1, 0, 0],
        ],
        AXIAL,
      ),
    ).toMatchObject({ regular: false, reason: 'not perpendicular' });
  });

  it('tolerances are of the mean spacing, or in mm', () => {
    expect(regularStack(at(0, 1, 2.005), AXIAL).regular).toBe(true);
    expect(regularStack(at(0, 1, 2.05), AXIAL).regular).toBe(false);
    expect(regularStack(at(0, 1, 2.05), AXIAL, { absoluteTolerance: 0.1 }).regular).toBe(true);
    expect(regularStack(at(0, 1, 2), AXIAL, { spacingHint: 2 })).toMatchObject({ reason: 'differs from hint' });
    expect(() => regularStack(at(0, 1), AXIAL, { absoluteTolerance: 1, relativeTolerance: 1 })).toThrow(SpatialError);
  });

  it('the given order is asked about without sorting', () => {
    expect(regularStack(at(0, 1, 2), AXIAL, { sort: false }).regular).toBe(true);
    expect(regularStack(at(0, 1, 2), AXIAL, { sort: false, enforceHandedness: true })).toMatchObject({ reason: 'wrong handedness' });
    expect(regularStack(at(2, 1, 0), AXIAL, { sort: false, enforceHandedness: true }).regular).toBe(true);
    expect(regularStack(at(0, 2, 1), AXIAL, { sort: false }).regular).toBe(false);
    expect(() => regularStack(at(0, 1), AXIAL, { sort: false, allowMissing: true })).toThrow(/sort/);
    expect(() => regularStack([], AXIAL)).toThrow(/at least one/);
  });
});

describe('series', () => {
  const slice = (z: number, more: object = {}): object => ({
    SeriesInstanceUID: '2.25.1',
    FrameOfReferenceUID: '2.25.2',
    Rows: 4,
    Columns: 5,
    ImagePositionPatient: [0, 0, z],
    ImageOrientationPatient: [...AXIAL],
    PixelSpacing: [1, 2],
    ...more,
  });

  it('is sorted and measured', () => {
    const series = [slice(0), slice(6), slice(3)];
    expect(datasetSortIndex(series)).toEqual([1, 2, 0]);
    expect(sortDatasets(series)).toEqual([series[1], series[2], series[0]]);
    expect(regularSeries(series)).toEqual({ regular: true, spacing: 3, indices: [2, 0, 1] });
    const { geometry, images } = volumeOfSeries(series);
    expect(images).toEqual([1, 2, 0]);
    expect(geometry.spatialShape).toEqual([3, 4, 5]);
    expect(geometry.spacing).toEqual([3, 1, 2]);
    expect(geometry.position).toEqual([0, 0, 6]);
    expect(geometry.frameOfReferenceUID).toBe('2.25.2');
    expect(volumeOfSeries([slice(0), slice(1), slice(3)], { allowMissing: true }).images).toEqual([2, null, 1, 0]);
    // A plane a thousand kilometres away is a wrong number and no reason to take memory for all that would lie between.
    expect(() => volumeOfSeries([slice(0), slice(1), slice(1e9)], { allowMissing: true })).toThrow(/datasets\[\d\]: irregular spacing/);
    const lacking = { ...slice(3), ImagePositionPatient: undefined };
    expect(() => volumeOfSeries([slice(0), slice(1), lacking])).toThrow('datasets[2].ImagePositionPatient');
  });

  it('that is no volume is refused, with the image and the reason', () => {
    expect(() => volumeOfSeries([slice(0), slice(1, { FrameOfReferenceUID: '2.25.3' })])).toThrow(/datasets\[1\].FrameOfReferenceUID/);
    expect(() => volumeOfSeries([slice(0), slice(1, { PixelSpacing: [1, 1] })])).toThrow(/PixelSpacing/);
    expect(() => volumeOfSeries([slice(0), slice(1), slice(5)])).toThrow(/irregular spacing/);
    expect(() => volumeOfSeries([slice(0), slice(1), slice(1)])).toThrow(/datasets\[2\]: duplicate/);
    expect(() => volumeOfSeries([slice(0), slice(1, { ImageOrientationPatient: [0, 1, 0, 0, 0, 1] })])).toThrow(/orientations differ/);
    expect(() => volumeOfSeries([])).toThrow(SpatialError);
    expect(() => datasetSortIndex([slice(0, { NumberOfFrames: 2 })])).toThrow(/single-frame/);
  });
});
