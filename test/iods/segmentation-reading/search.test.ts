/** Segments and frames by what they are; tiled segmentations; what classes read of themselves. */
import { describe, expect, it } from 'vitest';
import { LabelMapSegmentation, Segmentation, SegmentationError, SegmentationReader } from '../../../src/iods/segmentation/index.ts';
import { VolumeGeometry } from '../../../src/spatial/index.ts';
import { disc, segmentation, segmentItem, sourceUID, type TestFile } from './files.ts';

const FILE: TestFile = {
  type: 'BINARY',
  rows: 4,
  columns: 5,
  segments: [1, 2, 3],
  frames: [1, 2, 3].flatMap((segment) => [0, 1].map((plane) => ({ plane, segment, pixels: disc(4, 5, segment, plane + 1, 0) }))),
};

function withAnatomy(): Record<string, unknown> {
  return segmentation({
    ...FILE,
    with: {
      SegmentSequence: [1, 2, 3].map((number) => ({
        ...segmentItem(number),
        AnatomicRegionSequence: [
          { CodeValue: number === 3 ? '818983003' : '51185008', CodingSchemeDesignator: 'SCT', CodeMeaning: 'Region' },
        ],
        SegmentationAlgorithmIdentificationSequence:
          number === 3
            ? [
                {
                  AlgorithmName: 'Net',
                  AlgorithmVersion: '2',
                  AlgorithmFamilyCodeSequence: [
                    { CodeValue: '123110', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Artificial Intelligence' },
                  ],
                },
              ]
            : undefined,
      })),
    },
  });
}

describe('segments', () => {
  const reader = SegmentationReader.from(withAnatomy());
  const sct = (value: string) => ({ value, scheme: 'SCT', meaning: '' });

  it.each([
    [{ label: 'Segment 2' }, [2]],
    [{ label: /[13]$/g }, [1, 3]],
    [{ type: sct('64033007') }, [2, 3]],
    // T-62000 of SRT is 10200004 of SCT.
    [{ type: sct('10200004') }, [1]],
    [{ type: { value: 'T-62000', scheme: 'SNM3', meaning: '' } }, [1]],
    [{ type: { value: 'T-71000', scheme: 'SRT', meaning: '' } }, [2, 3]],
    [{ type: { value: '10200004', scheme: 'DCM', meaning: '' } }, []],
    [{ category: sct('91723000') }, [1, 2, 3]],
    [{ algorithmType: 'MANUAL' }, [2]],
    [{ algorithmName: 'Alg' }, [1, 3]],
    [{ algorithmName: 'Net' }, [3]],
    [{ algorithmFamily: { value: '123110', scheme: 'DCM', meaning: '' } }, [3]],
    [{ trackingID: 'track 3' }, [3]],
    [{ trackingUID: '2.25.501' }, [1]],
    [{ anatomicRegion: sct('818983003') }, [3]],
    [{ primaryAnatomicStructure: sct('818983003') }, []],
    [{ algorithmType: 'AUTOMATIC', anatomicRegion: sct('51185008') }, [1]],
    [{}, [1, 2, 3]],
  ] as const)('%o', async (criteria, numbers) => {
    expect(await reader.segmentNumbersOf(criteria)).toEqual(numbers);
  });

  it('tracking, categories and types', async () => {
    expect(await reader.trackingIDs({ algorithmType: 'AUTOMATIC' })).toEqual([
      { segment: 1, trackingID: 'track 1', trackingUID: '2.25.501' },
      { segment: 3, trackingID: 'track 3', trackingUID: '2.25.503' },
    ]);
    expect(reader.categories.map((one) => one.value)).toEqual(['91723000']);
    expect(reader.types.map((one) => one.value)).toEqual(['T-62000', '64033007']);
  });
});

describe('frames', () => {
  const reader = SegmentationReader.from(segmentation(FILE));
  const numbers = (criteria: Parameters<typeof reader.findFrames>[0]): number[] => reader.findFrames(criteria).map((one) => one.frame);

  it('by segment, source, position, dimension', () => {
    expect(numbers({ segment: 2 })).toEqual([3, 4]);
    expect(numbers({ source: sourceUID(1) })).toEqual([2, 4, 6]);
    expect(numbers({ source: sourceUID(1), segment: 3 })).toEqual([6]);
    expect(numbers({ position: [-10, -20, 7.5] })).toEqual([2, 4, 6]);
    expect(numbers({ position: [-10, -20, 7.6] })).toEqual([]);
    expect(numbers({ position: [-10, -20, 7.6], tolerance: 0.2 })).toEqual([2, 4, 6]);
    expect(numbers({ where: { ImagePositionPatient: 1, '0062000B': 3 } })).toEqual([5]);
    expect(() => numbers({ where: { StackID: 1 } })).toThrow(/no dimension/);
    expect(() => numbers({ segment: 9 })).toThrow(SegmentationError);
    expect(() => numbers({ sourceFrame: 1 })).toThrow(/needs source/);
    expect(reader.frameInfo(4)).toMatchObject({
      frame: 4,
      segment: 2,
      dimensionIndexValues: [2, 2],
      plane: { imagePosition: [-10, -20, 7.5] },
    });
  });
});

describe('tiles', () => {
  const ROWS = 7;
  const COLUMNS = 9;
  const TILE = 4;
  const matrix = (segment: number): number[] =>
    Array.from({ length: ROWS * COLUMNS }, (_, at) => Number(Math.imul(at + segment * 31, 2654435761) >>> 30 === segment));
  const tileOf = (pixels: readonly number[], top: number, left: number): number[] =>
    Array.from({ length: TILE * TILE }, (_, at) => {
      const [row, column] = [top + Math.floor(at / TILE), left + (at % TILE)];
      return row < ROWS && column < COLUMNS ? (pixels[row * COLUMNS + column] ?? 0) : 0;
    });
  const places = [0, 4].flatMap((top) => [0, 4, 8].map((left) => [top, left] as const));
  const slide = {
    ImageOrientationSlide: [0, -1, 0, -1, 0, 0],
    TotalPixelMatrixRows: ROWS,
    TotalPixelMatrixColumns: COLUMNS,
    TotalPixelMatrixOriginSequence: [
      { XOffsetInSlideCoordinateSystem: 10, YOffsetInSlideCoordinateSystem: 20, ZOffsetInSlideCoordinateSystem: 3000 },
    ],
    SharedFunctionalGroupsSequence: [{ PixelMeasuresSequence: [{ PixelSpacing: [0.1, 0.2], SpacingBetweenSlices: 1 }] }],
  };
  const full = (change: object = {}): SegmentationReader =>
    SegmentationReader.from(
      segmentation({
        type: 'BINARY',
        rows: TILE,
        columns: TILE,
        segments: [1, 2],
        frames: [1, 2].flatMap((segment) =>
          places.map(([top, left]) => ({ plane: 0, segment, pixels: tileOf(matrix(segment), top, left) })),
        ),
        with: {
          ...slide,
          DimensionOrganizationType: 'TILED_FULL',
          PerFrameFunctionalGroupsSequence: undefined,
          DimensionIndexSequence: undefined,
          ...change,
        },
      }),
    );

  it('TILED_FULL without groups of frames: the segments by order, a region, a volume of one plane', async () => {
    const reader = full();
    expect(reader.hasTotalPixelMatrix).toBe(true);
    const { array, shape } = await reader.totalPixelMatrix({ as: 'stacked' });
    expect(shape).toEqual([1, ROWS, COLUMNS, 2]);
    for (const segment of [1, 2]) expect(Array.from(array).filter((_, at) => at % 2 === segment - 1)).toEqual(matrix(segment));
    const region = await reader.totalPixelMatrix({ segments: [2], relabel: true, rows: [2, 6], columns: [-6, -1] });
    expect(Array.from(region.array)).toEqual([2, 3, 4, 5].flatMap((row) => matrix(2).slice(row * COLUMNS + 3, row * COLUMNS + 8)));
    const volume = await reader.volume({ segments: [1] });
    expect(volume.spatialShape).toEqual([1, ROWS, COLUMNS]);
    // D-26: the origin's Z Offset, in µm, counts.
    expect(volume.position).toEqual([10, 20, 3]);
    const found = [];
    for await (const one of reader.iterateSegments()) found.push(one.frames.length);
    expect(found).toEqual([6, 6]);
  });

  it('its dimensions are implied, its sources are none', async () => {
    const reader = full();
    expect(reader.defaultDimensionIndexPointers).toEqual(['RowPositionInTotalImagePixelMatrix', 'ColumnPositionInTotalImagePixelMatrix']);
    const { array } = await reader.byDimensionIndexValues([[2, 3]], undefined, { segments: [1] });
    expect(Array.from(array)).toEqual(tileOf(matrix(1), 4, 8));
    await expect(reader.bySourceInstance(['2.25.1000'])).rejects.toThrow(/TILED_FULL/);
  });

  it('more or fewer frames than tiles are warned of', async () => {
    const reader = full({ TotalPixelMatrixColumns: 14 });
    await reader.totalPixelMatrix({ segments: [1], rows: [0, 4], columns: [0, 4] });
    expect(reader.warnings).toMatchObject([{ message: /16 frames, Number of Frames is 12/ }]);
  });

  it('TILED_SPARSE: tiles by their positions, those left out empty, those that overlap refused', async () => {
    const sparse = (positions: readonly (readonly [number, number])[]): SegmentationReader =>
      SegmentationReader.from(
        segmentation({
          type: 'LABELMAP',
          rows: TILE,
          columns: TILE,
          segments: [1],
          frames: positions.map(([top, left]) => ({ plane: 0, pixels: tileOf(matrix(1), top, left) })),
          with: {
            ...slide,
            DimensionOrganizationType: 'TILED_SPARSE',
            PerFrameFunctionalGroupsSequence: positions.map(([top, left]) => ({
              PlanePositionSlideSequence: [
                {
                  RowPositionInTotalImagePixelMatrix: top + 1,
                  ColumnPositionInTotalImagePixelMatrix: left + 1,
                  XOffsetInSlideCoordinateSystem: 10 - top * 0.1,
                  YOffsetInSlideCoordinateSystem: 20 - left * 0.2,
                  ZOffsetInSlideCoordinateSystem: 3000,
                },
              ],
            })),
          },
        }),
      );
    const { array } = await sparse([
      [4, 8],
      [0, 0],
      [1, 4],
    ]).totalPixelMatrix();
    const expected = matrix(1).map((value, at) => {
      const [row, column] = [Math.floor(at / COLUMNS), at % COLUMNS];
      return (row < 4 && column < 4) || (row >= 4 && column >= 8) || (row >= 1 && row < 5 && column >= 4 && column < 8) ? value : 0;
    });
    expect(Array.from(array)).toEqual(expected);
    await expect(
      sparse([
        [0, 0],
        [2, 3],
      ]).totalPixelMatrix(),
    ).rejects.toThrow(/covers pixels of another.*frame 2/);
  });
});

describe('classes', () => {
  it('read themselves', async () => {
    const seg = Segmentation.from(segmentation(FILE));
    expect(seg).toBeInstanceOf(Segmentation);
    expect(Object.keys(seg)).toContain('SegmentSequence');
    expect(seg.segments.map((one) => one.number)).toEqual([1, 2, 3]);
    expect((await seg.findSegments({ label: 'Segment 2' }))[0]?.number).toBe(2);
    const volume = await seg.volume();
    // D-20: the geometry has the frame of reference, and copies keep channels.
    expect(volume.frameOfReferenceUID).toBe('2.25.300');
    const stacked = await seg.volume({ as: 'stacked' });
    expect(stacked.copy().channels).toEqual(stacked.channels);
    expect(volume.geometryEqual(new VolumeGeometry({ ...volume.geometry(), frameOfReferenceUID: '2.25.9' }))).toBe(false);
    expect((await seg.onGeometry(volume)).array).toEqual(volume.array);
    expect(() => LabelMapSegmentation.from(segmentation(FILE))).toThrow(/BINARY is no LabelMapSegmentation/);
  });

  it('a palette gives labels colours', async () => {
    const lut = (values: readonly number[]): ArrayBuffer => Uint8Array.from(values).buffer;
    const map = LabelMapSegmentation.from(
      segmentation({
        type: 'LABELMAP',
        rows: 1,
        columns: 4,
        segments: [1, 2],
        frames: [{ plane: 0, pixels: [0, 1, 2, 1] }],
        with: {
          PhotometricInterpretation: 'PALETTE COLOR',
          ...Object.fromEntries(['Red', 'Green', 'Blue'].map((name) => [`${name}PaletteColorLookupTableDescriptor`, [4, 0, 8]])),
          RedPaletteColorLookupTableData: lut([0, 10, 20, 30]),
          GreenPaletteColorLookupTableData: lut([1, 11, 21, 31]),
          BluePaletteColorLookupTableData: lut([2, 12, 22, 32]),
        },
      }),
    );
    expect(Array.from(map.colors((await map.volume({ segments: [2] })).array))).toEqual([0, 1, 2, 0, 1, 2, 20, 21, 22, 0, 1, 2]);
    expect(() => Segmentation.from(segmentation(FILE)).colors(new Uint8Array(1))).toThrow(/no palette/);
  });
});
