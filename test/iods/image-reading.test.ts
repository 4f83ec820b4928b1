/** Any image through `ImageReader`: frames, volumes, total pixel matrices, sources, dimensions. */
import { describe, expect, it } from 'vitest';
import { writeDicom } from '../../src/dcmjs/index.ts';
import { ImageReader, ImageReadingError, openImage } from '../../src/iods/image/index.ts';

const EXPLICIT = '1.2.840.10008.1.2.1';
const ROWS = 3;
const COLUMNS = 4;
const SIZE = ROWS * COLUMNS;

function stored(frame: number): number[] {
  return Array.from({ length: SIZE }, (_, at) => frame * 100 + at);
}

/** An enhanced image whose frames stand at the given heights. */
function enhanced(heights: readonly number[], change: object = {}): Record<string, unknown> {
  return {
    SOPClassUID: '1.2.840.10008.5.1.4.1.1.2.1',
    SOPInstanceUID: '2.25.1',
    FrameOfReferenceUID: '2.25.2',
    NumberOfFrames: heights.length,
    Rows: ROWS,
    Columns: COLUMNS,
    SamplesPerPixel: 1,
    PhotometricInterpretation: 'MONOCHROME2',
    BitsAllocated: 16,
    BitsStored: 16,
    HighBit: 15,
    PixelRepresentation: 0,
    DimensionIndexSequence: [{ DimensionIndexPointer: '00200032', FunctionalGroupPointer: '00209113' }],
    SharedFunctionalGroupsSequence: [
      {
        PixelMeasuresSequence: [{ PixelSpacing: [0.5, 0.5], SliceThickness: 1 }],
        PlaneOrientationSequence: [{ ImageOrientationPatient: [1, 0, 0, 0, 1, 0] }],
        PixelValueTransformationSequence: [{ RescaleSlope: 2, RescaleIntercept: -10, RescaleType: 'HU' }],
      },
    ],
    PerFrameFunctionalGroupsSequence: heights.map((z, at) => ({
      FrameContentSequence: [{ DimensionIndexValues: [heights.length - at] }],
      PlanePositionSequence: [{ ImagePositionPatient: [0, 0, z] }],
      DerivationImageSequence: [
        {
          SourceImageSequence: [
            {
              ReferencedSOPClassUID: '1.2',
              ReferencedSOPInstanceUID: '2.25.70',
              ReferencedFrameNumber: at + 1,
              SpatialLocationsPreserved: 'YES',
            },
          ],
        },
      ],
    })),
    PixelData: Uint16Array.from(heights.flatMap((_, at) => stored(at))).buffer,
    ...change,
  };
}

describe('frames', () => {
  const reader = ImageReader.from(enhanced([0, 1, 2]), EXPLICIT);

  it('raw, stored, transformed', async () => {
    const { bytes } = await reader.rawFrame(2);
    expect(Array.from(new Uint16Array(bytes.slice().buffer))).toEqual(stored(1));
    expect(Array.from((await reader.storedFrame(2)).samples)).toEqual(stored(1));
    expect(Array.from((await reader.frame(2)).values)).toEqual(stored(1).map((value) => value * 2 - 10));
    const some = await reader.frames([3, 1]);
    expect(some.shape).toEqual([2, ROWS, COLUMNS, 1]);
    expect(Array.from(some.values)).toEqual([...stored(2), ...stored(0)]);
    expect(Array.from((await reader.frames([3], { values: 'modality' })).values)).toEqual(stored(2).map((value) => value * 2 - 10));
    await expect(reader.storedFrame(4)).rejects.toThrow(/frame 4/);
  });

  it('by source frame and dimension index values', async () => {
    expect(Array.from((await reader.bySourceFrame('2.25.70', [2], { values: 'stored' })).values)).toEqual(stored(1));
    expect((await reader.bySourceFrame('2.25.70')).frames).toEqual([1, 2, 3]);
    await expect(reader.bySourceFrame('2.25.70', [4])).rejects.toThrow(/beyond 3/);
    await expect(reader.bySourceInstance(['2.25.70'])).rejects.toThrow(/answer the same question.*frame 2/);
    expect((await reader.byDimensionIndexValues([[1], [3]])).frames).toEqual([3, 1]);
    await expect(reader.byDimensionIndexValues([[9]])).rejects.toThrow(ImageReadingError);
    expect(reader.areDimensionIndicesUnique(['ImagePositionPatient'])).toBe(true);
    expect(reader.sourceImages()).toMatchObject([{ sopInstanceUID: '2.25.70' }]);
  });

  it('D-23: a single-frame image has the sources of its General Reference', async () => {
    const { NumberOfFrames: _n, PerFrameFunctionalGroupsSequence: _p, SharedFunctionalGroupsSequence: _s, ...single } = enhanced([0]);
    const one = ImageReader.from(
      { ...single, SourceImageSequence: [{ ReferencedSOPInstanceUID: '2.25.80', SpatialLocationsPreserved: 'YES' }] },
      EXPLICIT,
    );
    expect((await one.bySourceInstance(['2.25.80'])).frames).toEqual([1]);
  });
});

describe('files that are encoded otherwise than they say', () => {
  it('are read as a whole where all bytes are at hand', async () => {
    // The group length of the meta information is its first element.
    const metaEnd = (file: Uint8Array): number => 144 + new DataView(file.buffer, file.byteOffset).getUint32(140, true);
    const implicit = writeDicom(enhanced([0, 1]), { transferSyntaxUID: '1.2.840.10008.1.2' });
    const explicit = writeDicom(enhanced([0, 1]));
    const mixed = Uint8Array.from([...explicit.subarray(0, metaEnd(explicit)), ...implicit.subarray(metaEnd(implicit))]);
    const reader = await openImage(mixed);
    expect(Array.from((await reader.storedFrame(2)).samples)).toEqual(stored(1));
    expect(reader.warnings[0]?.message).toContain('not encoded as Transfer Syntax');
  });
});

describe('volumes', () => {
  it('sorted, in modality units, and parts of them from a file', async () => {
    const dataset = enhanced([4, 0, 2]);
    const reader = await openImage(writeDicom(dataset));
    const volume = await reader.volume();
    expect(volume.spacing[0]).toBe(2);
    expect(volume.frameOfReferenceUID).toBe('2.25.2');
    const heights = [0, 1, 2].map((plane) => volume.planeGeometry(plane).imagePosition[2]);
    expect(heights).toEqual([4, 2, 0]);
    expect(Array.from(volume.array)).toEqual([0, 2, 1].flatMap(stored).map((value) => value * 2 - 10));
    const part = await reader.volume({ planes: [1, 2], rows: [-2], columns: [1, 3], values: 'stored' });
    const whole = await reader.volume({ values: 'stored' });
    expect(Array.from(part.array)).toEqual(Array.from(whole.crop(1, { start: 1 }, { start: 1, stop: 3 }).array));
  });

  it('why not: gaps, duplicates, other orientations, no positions', async () => {
    const gap = ImageReader.from(enhanced([0, 1, 3]), EXPLICIT);
    expect(gap.volumeGeometry()).toMatchObject({ geometry: null, reason: 'irregular spacing' });
    await expect(gap.volume()).rejects.toThrow(/no volume: irregular spacing/);
    expect((await gap.volume({ allowMissing: true, missing: 7, values: 'stored' })).crop(1).array).toEqual(new Uint16Array(SIZE).fill(7));
    const twice = ImageReader.from(enhanced([0, 1, 1]), EXPLICIT);
    await expect(twice.volume()).rejects.toThrow(/has the position of frame 2.*frame 3/);
    expect(twice.volumeGeometry().geometry?.spatialShape[0]).toBe(2);
    const turned = enhanced([0, 1]);
    const groups = turned.PerFrameFunctionalGroupsSequence as object[];
    groups[1] = { ...groups[1], PlaneOrientationSequence: [{ ImageOrientationPatient: [0, 1, 0, 1, 0, 0] }] };
    expect(ImageReader.from(turned, EXPLICIT).volumeGeometry()).toMatchObject({ reason: 'orientations differ', frame: 2 });
    expect(
      ImageReader.from(
        enhanced([0], { FrameOfReferenceUID: undefined, PerFrameFunctionalGroupsSequence: [{}] }),
        EXPLICIT,
      ).volumeGeometry(),
    ).toMatchObject({ geometry: null });
  });
});

describe('total pixel matrices', () => {
  const slide = (change: object = {}): ImageReader =>
    ImageReader.from(
      {
        ...enhanced([0, 0, 0, 0, 0, 0, 0, 0]),
        SOPClassUID: '1.2.840.10008.5.1.4.1.1.77.1.6',
        DimensionOrganizationType: 'TILED_FULL',
        ImageOrientationSlide: [0, -1, 0, -1, 0, 0],
        TotalPixelMatrixRows: 5,
        TotalPixelMatrixColumns: 7,
        TotalPixelMatrixOriginSequence: [
          { XOffsetInSlideCoordinateSystem: 1, YOffsetInSlideCoordinateSystem: 2, ZOffsetInSlideCoordinateSystem: 500 },
        ],
        NumberOfOpticalPaths: 2,
        OpticalPathSequence: [{ OpticalPathIdentifier: 'red' }, { OpticalPathIdentifier: 'blue' }],
        PerFrameFunctionalGroupsSequence: undefined,
        ...change,
      },
      EXPLICIT,
    );
  const pixel = (path: number, row: number, column: number): number =>
    (path * 4 + Math.floor(row / ROWS) * 2 + Math.floor(column / COLUMNS)) * 100 + (row % ROWS) * COLUMNS + (column % COLUMNS);

  it('one optical path; a region of only the tiles that it needs', async () => {
    const { values, shape } = await slide().totalPixelMatrix({ opticalPath: 'blue', values: 'stored' });
    expect(shape).toEqual([1, 5, 7, 1]);
    expect(Array.from(values)).toEqual(Array.from({ length: 35 }, (_, at) => pixel(1, Math.floor(at / 7), at % 7)));
    const done: number[] = [];
    const region = await slide().totalPixelMatrix({
      opticalPath: 'red',
      values: 'stored',
      rows: [2, 4],
      columns: [5, 8],
      numbering: 'positions',
      onProgress: (_done, total) => done.push(total),
    });
    expect(Array.from(region.values)).toEqual([1, 2].flatMap((row) => [4, 5, 6].map((column) => pixel(0, row, column))));
    expect(done).toEqual([1]);
    await expect(slide().totalPixelMatrix()).rejects.toThrow(/several optical paths.*red, blue/);
    await expect(slide().totalPixelMatrix({ opticalPath: 'green' })).rejects.toThrow(/green/);
  });

  it('as a volume of one plane', async () => {
    const volume = await slide().volume({ opticalPath: 'red', rows: [1, 3], values: 'stored' });
    expect(volume.spatialShape).toEqual([1, 2, 7]);
    expect(volume.position).toEqual([0.5, 2, 0.5]);
    expect(volume.array[0]).toBe(pixel(0, 1, 0));
  });

  it('an image that is not tiled has none', async () => {
    await expect(ImageReader.from(enhanced([0]), EXPLICIT).totalPixelMatrix()).rejects.toThrow(/no total pixel matrix/);
    expect(ImageReader.from(enhanced([0]), EXPLICIT).hasTotalPixelMatrix).toBe(false);
    expect(slide().hasTotalPixelMatrix).toBe(true);
  });
});
