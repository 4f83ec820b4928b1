/** Transformers: round trips, half a pixel between the conventions, pairs of images, images as data sets. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arePointsCoplanar,
  ImageToImageTransformer,
  ImageToReferenceTransformer,
  imageCoordinateSystem,
  PixelToPixelTransformer,
  PixelToReferenceTransformer,
  planeOfImage,
  planesOfImage,
  ReferenceToImageTransformer,
  ReferenceToPixelTransformer,
  SpatialError,
} from '../../src/spatial/index.ts';
import { planes } from './geometries.ts';

const CT = {
  FrameOfReferenceUID: '2.25.7',
  ImagePositionPatient: [-100, -50, 25],
  ImageOrientationPatient: [1, 0, 0, 0, 1, 0],
  PixelSpacing: [0.5, 0.25],
  SpacingBetweenSlices: 0,
};

const ENHANCED = {
  FrameOfReferenceUID: '2.25.7',
  NumberOfFrames: 2,
  SharedFunctionalGroupsSequence: [
    {
      PixelMeasuresSequence: [{ PixelSpacing: [1, 2], SpacingBetweenSlices: 3 }],
      PlaneOrientationSequence: [{ ImageOrientationPatient: [1, 0, 0, 0, 1, 0] }],
    },
  ],
  PerFrameFunctionalGroupsSequence: [
    { PlanePositionSequence: [{ ImagePositionPatient: [0, 0, 0] }] },
    { PlanePositionSequence: [{ ImagePositionPatient: [0, 0, 3] }] },
  ],
};

const SLIDE = {
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.77.1.6',
  FrameOfReferenceUID: '2.25.8',
  NumberOfFrames: 8,
  DimensionOrganizationType: 'TILED_FULL',
  ImageOrientationSlide: [0, -1, 0, -1, 0, 0],
  Rows: 10,
  Columns: 20,
  TotalPixelMatrixRows: 15,
  TotalPixelMatrixColumns: 40,
  TotalPixelMatrixFocalPlanes: 2,
  TotalPixelMatrixOriginSequence: [
    { XOffsetInSlideCoordinateSystem: 20, YOffsetInSlideCoordinateSystem: 40, ZOffsetInSlideCoordinateSystem: 500 },
  ],
  OpticalPathSequence: [{}],
  SharedFunctionalGroupsSequence: [{ PixelMeasuresSequence: [{ PixelSpacing: [0.01, 0.02], SpacingBetweenSlices: 0.002 }] }],
};

describe('transformers', () => {
  it('pixel to reference and back, for every plane', () => {
    fc.assert(
      fc.property(planes, fc.integer({ min: -1000, max: 5000 }), fc.integer({ min: -1000, max: 5000 }), (plane, column, row) => {
        const point = new PixelToReferenceTransformer(plane).map([column, row]);
        expect(new ReferenceToPixelTransformer(plane).map(point)).toEqual([column, row, 0]);
        expect(new ReferenceToPixelTransformer(plane).mapInPlane(point)).toEqual([column, row]);
        // The centre of a pixel is half a pixel from its corner.
        const [imageColumn, imageRow] = new ReferenceToImageTransformer(plane).mapInPlane(point);
        expect(imageColumn).toBeCloseTo(column + 0.5, 6);
        expect(imageRow).toBeCloseTo(row + 0.5, 6);
        const again = new ImageToReferenceTransformer(plane).map([imageColumn, imageRow]);
        again.forEach((one, at) => {
          expect(one).toBeCloseTo(point[at] ?? 0, 6);
        });
      }),
    );
  });

  it('a point beside the plane is told from one in it', () => {
    const plane = planeOfImage(CT);
    expect(() => new ReferenceToPixelTransformer(plane).mapInPlane([-100, -50, 26])).toThrow(/1 slices away/);
    expect(new ReferenceToPixelTransformer({ ...plane, spacingBetweenSlices: 4 }).mapInPlane([-100, -50, 26])).toEqual([0, 0]);
    expect(() => new ReferenceToImageTransformer(plane).mapInPlane([0, 0, 0])).toThrow(SpatialError);
  });

  it('indices between pixels are refused: they are image coordinates', () => {
    expect(() => PixelToReferenceTransformer.forImage(CT).map([0.5, 0])).toThrow(/two integers/);
    expect(() => ImageToReferenceTransformer.forImage(CT).map([Number.NaN, 0])).toThrow(/finite/);
  });

  it('from one image to another in its plane', () => {
    const finer = { ...CT, PixelSpacing: [0.25, 0.125] };
    expect(ImageToImageTransformer.forImages(CT, CT).map([3.25, 4.5])).toEqual([3.25, 4.5]);
    expect(PixelToPixelTransformer.forImages(CT, finer).map([3, 4])).toEqual([6, 8]);
    expect(ImageToImageTransformer.forImages(CT, finer).map([1, 1])[0]).toBeCloseTo(1.5, 12);
    expect(() => PixelToPixelTransformer.forImages(CT, { ...CT, ImagePositionPatient: [0, 0, 0] })).toThrow(/same plane/);
    expect(() => PixelToPixelTransformer.forImages(CT, { ...CT, FrameOfReferenceUID: '2.25.9' })).toThrow(/FrameOfReferenceUID/);
    // In-plane mapping does not depend on the distance of slices.
    expect(PixelToPixelTransformer.forImages(ENHANCED, ENHANCED, { from: { frameNumber: 2 }, to: { frameNumber: 2 } }).map([5, 6])).toEqual(
      [5, 6],
    );
  });

  it('coplanar points', () => {
    expect(
      arePointsCoplanar([
        [0, 0, 0],
        [1, 0, 0],
        [0, 1, 0],
        [5, 5, 0],
      ]),
    ).toBe(true);
    expect(
      arePointsCoplanar([
        [0, 0, 0],
        [1, 0, 0],
        [0, 1, 0],
        [5, 5, 0.1],
      ]),
    ).toBe(false);
    expect(
      arePointsCoplanar([
        [0, 0, 0],
        [1, 1, 1],
        [2, 2, 2],
        [3, 3, 3],
      ]),
    ).toBe(true);
  });
});

describe('planes of images', () => {
  it('a single-frame image; a Spacing Between Slices of zero is none', () => {
    expect(planeOfImage(CT)).toEqual({ imagePosition: [-100, -50, 25], imageOrientation: [1, 0, 0, 0, 1, 0], pixelSpacing: [0.5, 0.25] });
    expect(planeOfImage(CT, { frameNumber: 1 }).imagePosition).toEqual([-100, -50, 25]);
    expect(() => planeOfImage(CT, { frameNumber: 2 })).toThrow(/from 1 to 1/);
  });

  it('a frame of a multi-frame image', () => {
    expect(planeOfImage(ENHANCED, { frameNumber: 2 })).toEqual({
      imagePosition: [0, 0, 3],
      imageOrientation: [1, 0, 0, 0, 1, 0],
      pixelSpacing: [1, 2],
      spacingBetweenSlices: 3,
    });
    expect(() => planeOfImage(ENHANCED)).toThrow(/one must be named/);
    expect(() => planeOfImage(ENHANCED, { frameNumber: 3 })).toThrow(/from 1 to 2/);
  });

  it('of all frames, in time linear in their number', () => {
    const count = 20_000;
    const frames = Array.from({ length: count }, (_, z) => ({ PlanePositionSequence: [{ ImagePositionPatient: [0, 0, z] }] }));
    const start = performance.now();
    const planes = planesOfImage({ ...ENHANCED, NumberOfFrames: count, PerFrameFunctionalGroupsSequence: frames });
    expect(planes.at(-1)?.imagePosition).toEqual([0, 0, count - 1]);
    expect(performance.now() - start).toBeLessThan(60_000);
    expect(planesOfImage(CT)).toEqual([planeOfImage(CT)]);
  });

  it('a tile and the total pixel matrix; the Z offset is in µm, the origin’s is not lost', () => {
    expect(planeOfImage(SLIDE, { forTotalPixelMatrix: true }).imagePosition).toEqual([20, 40, 0.5]);
    // Frame 8 is the last tile of the second focal plane: one tile down and one across.
    const { imagePosition } = planeOfImage(SLIDE, { frameNumber: 8 });
    expect(imagePosition[0]).toBeCloseTo(20 - 10 * 0.01, 12);
    expect(imagePosition[1]).toBeCloseTo(40 - 20 * 0.02, 12);
    expect(imagePosition[2]).toBeCloseTo(0.502, 12);
    expect(() => planeOfImage(SLIDE, { forTotalPixelMatrix: true, frameNumber: 1 })).toThrow(/exclude/);
    expect(() => planeOfImage(ENHANCED, { forTotalPixelMatrix: true })).toThrow(/not tiled/);
  });

  it('dose planes by their offsets, relative and absolute', () => {
    const dose = { ...CT, NumberOfFrames: 3, GridFrameOffsetVector: [0, 2, 4] };
    expect(planeOfImage(dose, { frameNumber: 3 }).imagePosition).toEqual([-100, -50, 29]);
    expect(planeOfImage({ ...dose, GridFrameOffsetVector: [25, 23, 21] }, { frameNumber: 2 }).imagePosition).toEqual([-100, -50, 23]);
    expect(() => planeOfImage({ ...dose, GridFrameOffsetVector: [5, 6, 7] }, { frameNumber: 2 })).toThrow(/GridFrameOffsetVector/);
    expect(() => planeOfImage({ ...dose, GridFrameOffsetVector: [0, 1] }, { frameNumber: 2 })).toThrow(/3 finite numbers/);
    expect(() => planeOfImage({ ...CT, NumberOfFrames: 3 }, { frameNumber: 2 })).toThrow(/positions of the frames/);
  });

  it('says what is absent or malformed, by path', () => {
    expect(imageCoordinateSystem({})).toBeNull();
    expect(imageCoordinateSystem(SLIDE)).toBe('SLIDE');
    expect(imageCoordinateSystem(ENHANCED)).toBe('PATIENT');
    expect(() => planeOfImage({ ...CT, FrameOfReferenceUID: null })).toThrow(/FrameOfReferenceUID/);
    expect(() => planeOfImage({ ...CT, PixelSpacing: null })).toThrow(/PixelSpacing: is absent/);
    expect(() => planeOfImage({ ...CT, PixelSpacing: ['a', 1] })).toThrow(/PixelSpacing/);
    const broken = { ...ENHANCED, PerFrameFunctionalGroupsSequence: [{}, { PlanePositionSequence: [{ ImagePositionPatient: [1, 2] }] }] };
    expect(() => planeOfImage(broken, { frameNumber: 1 })).toThrow(/FrameOfReferenceUID|PlanePositionSequence/);
    expect(() =>
      planeOfImage(
        { ...ENHANCED, PerFrameFunctionalGroupsSequence: [ENHANCED.PerFrameFunctionalGroupsSequence[0], 5] },
        { frameNumber: 2 },
      ),
    ).toThrow(/PerFrameFunctionalGroupsSequence\[1\]: an Item/);
  });
});
