/** Slides that are not tiled (R-GEO-23), specimens (BASE-4), volumes with channels (D-20), options of another type (R-SEG-10, D-19). */
import { describe, expect, it } from 'vitest';
import { segmentation } from '../../generated/iods/segmentation.ts';
import { validateSync } from '../../src/index.ts';
import { LabelMapSegmentation, Segmentation, SegmentationBuilder } from '../../src/iods/segmentation/index.ts';
import { planeOfImage, Volume } from '../../src/spatial/index.ts';
import { boxes, EQUIPMENT, imageSeries, segment, wholeSlide } from './segmentation-sources.ts';

const errors = (made: object) => validateSync(made, segmentation).findings.filter((one) => one.severity === 'error');
const TILED = /^(TotalPixelMatrix|DimensionOrganization|NumberOf(Frames|OpticalPaths)|SharedFunctional|PerFrame)/;
const tiled = wholeSlide({ tile: [8, 6], total: [8, 6] });

/** One microscopic image of a slide, of which the centre is told, not the corner (PS3.3 C.8.12.2). */
const single = {
  ...Object.fromEntries(Object.entries(tiled).filter(([key]) => !TILED.test(key))),
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.77.1.3',
  SOPInstanceUID: '2.25.2201',
  PixelSpacing: [0.004, 0.002],
  SliceThickness: 0.001,
  // Rows run along -x, columns along -y.
  ImageCenterPointCoordinatesSequence: [
    {
      XOffsetInSlideCoordinateSystem: 20 - 3.5 * 0.004,
      YOffsetInSlideCoordinateSystem: 40 - 2.5 * 0.002,
      ZOffsetInSlideCoordinateSystem: 3,
    },
  ],
};
/** The same with functional groups. */
const grouped = {
  ...Object.fromEntries(Object.entries(tiled).filter(([key]) => !/^(TotalPixelMatrix|DimensionOrganization)/.test(key))),
  PerFrameFunctionalGroupsSequence: [
    {
      PlanePositionSlideSequence: [
        {
          ...{ ColumnPositionInTotalImagePixelMatrix: 1, RowPositionInTotalImagePixelMatrix: 1 },
          ...{ XOffsetInSlideCoordinateSystem: 20, YOffsetInSlideCoordinateSystem: 40, ZOffsetInSlideCoordinateSystem: 3 },
        },
      ],
    },
  ],
};
const options = { ...EQUIPMENT, segments: [segment(1), segment(2)], pixels: boxes(1, 8, 6, 2) } as const;

describe('a slide that is not tiled (R-GEO-23)', () => {
  it('lies where its centre says', () => {
    const { imagePosition, pixelSpacing } = planeOfImage(single);
    expect(imagePosition.map((one) => Number(one.toFixed(9)))).toEqual([20, 40, 0.003]);
    expect(pixelSpacing).toEqual([0.004, 0.002]);
    expect(() => planeOfImage({ ...single, ImageOrientationSlide: null })).toThrow('ImageOrientationSlide');
  });

  it.each([
    ['of one frame', single, [0.004, 0.002]],
    ['with functional groups', grouped, [0.002, 0.002]],
  ])('%s makes the total pixel matrix of its one plane', async (_name, source, spacing) => {
    for (const made of [
      new LabelMapSegmentation({ ...options, source }),
      new Segmentation({ ...options, source, segmentationType: 'BINARY' }),
      new Segmentation({ ...options, source, segmentationType: 'FRACTIONAL' }),
    ]) {
      expect(made).toMatchObject({
        TotalPixelMatrixRows: 8,
        TotalPixelMatrixColumns: 6,
        TotalPixelMatrixOriginSequence: [{ YOffsetInSlideCoordinateSystem: 40, ZOffsetInSlideCoordinateSystem: 3 }],
        ImageOrientationSlide: [0, -1, 0, -1, 0, 0],
        DimensionOrganizationType: 'TILED_SPARSE',
        ContainerIdentifier: 'S1',
        SpecimenDescriptionSequence: [{ SpecimenIdentifier: 'S1' }],
      });
      expect(errors(made)).toEqual([]);
      const [image] = made.PerFrameFunctionalGroupsSequence?.[0]?.DerivationImageSequence?.[0]?.SourceImageSequence ?? [];
      expect(image).toMatchObject({
        ReferencedSOPInstanceUID: (source as { SOPInstanceUID: string }).SOPInstanceUID,
        SpatialLocationsPreserved: 'YES',
      });
      const { array, affine } = await made.volume(made.SegmentationType === 'FRACTIONAL' ? { as: 'label-map' } : {});
      expect([...array]).toEqual([...options.pixels]);
      expect(affine.map((row) => Number((row[3] ?? 0).toFixed(9)))).toEqual([20, 40, 0.003, 1]);
      expect([affine[0]?.[1], affine[1]?.[2]].map((one) => Number((one ?? 0).toFixed(9)))).toEqual(spacing.map((one) => -one));
    }
  });

  it('without total pixel matrix but with several frames is refused', () => {
    const [group] = grouped.PerFrameFunctionalGroupsSequence;
    const source = { ...grouped, NumberOfFrames: 2, PerFrameFunctionalGroupsSequence: [group, group] };
    expect(() => new LabelMapSegmentation({ ...options, source, pixels: boxes(2, 8, 6, 2) })).toThrow('TotalPixelMatrixRows');
  });
});

describe('volumes with channels (D-20, R-SEG-13)', () => {
  const source = imageSeries({ planes: 3, rows: 4, columns: 5 });
  const masks = Uint8Array.from({ length: 120 }, (_, at) => (at % 3 === 0 ? 1 : 0));
  const volume = Volume.fromComponents({
    array: masks,
    spatialShape: [3, 4, 5],
    spacing: [2.5, 0.75, 0.5],
    position: [-10, -20, 0],
    direction: [
      [0, 0, 1],
      [0, 1, 0],
      [1, 0, 0],
    ],
    coordinateSystem: 'PATIENT',
    frameOfReferenceUID: '2.25.3001',
    channels: [{ name: 'SegmentNumber', values: [1, 2] }],
  });
  const base = { ...EQUIPMENT, source, segments: [segment(1), segment(2)], segmentationType: 'BINARY' } as const;

  it('copied, flipped, cropped and padded are segmented as they are', async () => {
    const straight = await new Segmentation({ ...base, pixels: volume }).onGeometry(volume, { as: 'stacked' });
    expect([...straight.array]).toEqual([...masks]);
    for (const moved of [volume.copy(), volume.flipSpatial([0, 2]), volume.flipSpatial(1).copy()]) {
      expect(moved.channels).toEqual(volume.channels);
      const made = new Segmentation({ ...base, pixels: moved });
      expect([...(await made.onGeometry(volume, { as: 'stacked' })).array]).toEqual([...masks]);
      expect(made.PerFrameFunctionalGroupsSequence?.every((group) => group.DerivationImageSequence?.length)).toBe(true);
    }
    const part = volume.crop({ start: 1 }).pad([
      [1, 0],
      [0, 0],
      [0, 0],
    ]);
    const found = await new Segmentation({ ...base, pixels: part }).onGeometry(volume, { as: 'stacked' });
    expect([...found.array]).toEqual([...masks].map((one, at) => (at < 40 ? 0 : one)));
  });

  it('frames of reference are compared with those of the sources', () => {
    const elsewhere = new Volume({ ...volume, frameOfReferenceUID: '2.25.9' });
    expect(() => new Segmentation({ ...base, pixels: elsewhere })).toThrow('2.25.9');
    expect(() => new Segmentation({ ...base, pixels: [volume, elsewhere] })).toThrow('volume 1 lies elsewhere');
  });
});

describe('options of another type are refused at run time too (R-SEG-10, D-19)', () => {
  const source = imageSeries({ planes: 1, rows: 8, columns: 6 });
  const palette = { colors: ['black', 'red', 'lime'] };

  it.each([
    ['BINARY', { palette }, 'palette: '],
    ['BINARY', { iccProfile: new ArrayBuffer(8) }, 'iccProfile: '],
    ['FRACTIONAL', { palette }, 'palette: '],
    ['BINARY', { bitsAllocated: 8 }, 'bitsAllocated: '],
    ['BINARY', { maximumFractionalValue: 100 }, 'maximumFractionalValue: '],
    ['BINARY', { fractionalType: 'OCCUPANCY' }, 'fractionalType: '],
    ['LABELMAP', {}, 'segmentationType: '],
  ])('%s with %o', (segmentationType, more, message) => {
    const given = { ...options, source, segmentationType, ...more };
    expect(() => new Segmentation(given as never)).toThrow(message);
    if (segmentationType !== 'LABELMAP') expect(() => new SegmentationBuilder(given as never)).toThrow(message);
  });

  it.each([
    [{ maximumFractionalValue: 100 }, 'maximumFractionalValue: '],
    [{ segmentationType: 'BINARY' }, 'segmentationType: '],
  ])('LABELMAP with %o', (more, message) => {
    expect(() => new LabelMapSegmentation({ ...options, source, ...more } as never)).toThrow(message);
  });
});
