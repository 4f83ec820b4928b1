/** Segmentations that are wrong: read as far as can be, with warnings; else errors that name frame, segment, byte. */
import { describe, expect, it } from 'vitest';
import { openSegmentation } from '../../../src/iods/segmentation/read/open.ts';
import { SegmentationReader } from '../../../src/iods/segmentation/read/reader.ts';
import { SegmentationError } from '../../../src/iods/segmentation/errors.ts';
import { byteSourceOf, findPixelData, PixelDataError } from '../../../src/pixels/index.ts';
import { LabelMapSegmentation } from '../../../src/iods/segmentation/label-map.ts';
import { Segmentation } from '../../../src/iods/segmentation/segmentation.ts';
import { EQUIPMENT, imageSeries, segment, wholeSlide } from '../segmentation-sources.ts';
import { disc, fileOf, LABEL_MAP, RLE, segmentation, segmentItem, type TestFile } from './files.ts';

const ROWS = 3;
const COLUMNS = 3;
const FILE: TestFile = {
  type: 'BINARY',
  rows: ROWS,
  columns: COLUMNS,
  segments: [1],
  frames: [0, 1, 2].map((plane) => ({ plane, segment: 1, pixels: disc(ROWS, COLUMNS, plane, 1, 0) })),
};
const PIXELS = FILE.frames.flatMap((frame) => Array.from(frame.pixels));

function reader(change: Readonly<Record<string, unknown>> = {}, file = FILE): SegmentationReader {
  return SegmentationReader.from(segmentation({ ...file, with: change }));
}

/** Stored pixels of all frames, in order. */
async function pixelsOf(one: SegmentationReader): Promise<number[]> {
  const found: number[] = [];
  for await (const { pixels } of one.iterateSegments()) found.push(...pixels);
  return found;
}

describe('what is no segmentation', () => {
  it.each([
    [{ SOPClassUID: '1.2.840.10008.5.1.4.1.1.2' }, /is no segmentation/],
    [{ SOPClassUID: undefined }, /SOP Class UID is absent/],
    [{ ConcatenationUID: '2.25.4', InConcatenationNumber: 2, InConcatenationTotalNumber: 3 }, /part 2 of 3 of a concatenation/],
    [{ SegmentationType: 'SURFACE', BitsAllocated: 8, BitsStored: 8, HighBit: 7 }, /Segmentation Type is SURFACE/],
    [{ SamplesPerPixel: 3 }, /one sample a pixel, not 3/],
  ])('%o', (change, message) => {
    expect(() => reader(change)).toThrow(SegmentationError);
    expect(() => reader(change)).toThrow(message);
  });

  it('a concatenation of one part is one', async () => {
    expect(await pixelsOf(reader({ ConcatenationUID: '2.25.4', InConcatenationNumber: 1, InConcatenationTotalNumber: 1 }))).toEqual(PIXELS);
  });
});

describe('packing of BINARY', () => {
  it('frames that begin with a new byte are read so, told by length or by bits that must be 0', async () => {
    const aligned = FILE.frames.flatMap(({ pixels }) => {
      const bits = Array.from(pixels).reduce((sum, one, at) => sum | (one << at), 0);
      return [bits & 255, bits >> 8];
    });
    const three = reader({ PixelData: Uint8Array.from(aligned).buffer });
    expect(await pixelsOf(three)).toEqual(PIXELS);
    expect(three.warnings).toMatchObject([{ message: /6 bytes/ }, { message: /begin with a new byte/ }]);
    // Two frames of nine pixels have four bytes either way.
    const two = { ...FILE, frames: [0, 1].map((plane) => ({ plane, segment: 1, pixels: [1, 0, 0, 0, 0, 0, 0, 0, 1] })) };
    const wrong = reader({ PixelData: Uint8Array.of(1, 1, 1, 1).buffer }, two);
    expect(await pixelsOf(wrong)).toEqual(two.frames.flatMap((one) => one.pixels));
    expect(wrong.warnings).toMatchObject([{ message: /begin with a new byte/ }]);
    const right = reader({ PixelData: Uint8Array.of(1, 3, 2, 0).buffer }, two);
    expect(await pixelsOf(right)).toEqual(two.frames.flatMap((one) => one.pixels));
    expect(right.warnings).toEqual([]);
  });

  it('a last byte that pads with the character 0, as highdicom writes it, says nothing of the packing', async () => {
    // Three frames of six pixels have three bytes and one that pads, or a byte each and one that pads.
    const rows = [0, 1, 2].map((plane) => ({ plane, segment: 1, pixels: [1, 0, 0, 0, 0, plane === 2 ? 1 : 0] }));
    const file = { ...FILE, rows: 2, columns: 3, frames: rows };
    const padded = reader({ PixelData: Uint8Array.of(0b01000001, 0b00010000, 0b10, 0x30).buffer }, file);
    expect(await pixelsOf(padded)).toEqual(rows.flatMap((one) => one.pixels));
    expect(padded.warnings).toEqual([]);
    // Four frames of fourteen pixels have seven bytes and one that pads, or two each.
    const wide = [0, 1, 2, 3].map((plane) => ({ plane, segment: 1, pixels: Array.from({ length: 14 }, (_, at) => (at === 7 ? 1 : 0)) }));
    const seven = reader(
      { PixelData: Uint8Array.of(0x80, 0, 0x20, 0, 8, 0, 2, 0x30).buffer },
      { ...FILE, rows: 2, columns: 7, frames: wide },
    );
    expect(await pixelsOf(seven)).toEqual(wide.flatMap((one) => one.pixels));
    expect(seven.warnings).toEqual([]);
  });

  it('a wrong Number of Frames that fits another packing by its length changes no pixel', async () => {
    // Eight frames of 35 pixels have 35 bytes and one that pads; seven that each begin with a new byte have 35 too.
    const frames = Array.from({ length: 8 }, (_, plane) => ({
      plane,
      segment: 1,
      pixels: Array.from({ length: 35 }, (_one, at) => (at + plane) % 2),
    }));
    const file = { ...FILE, rows: 5, columns: 7, frames };
    const seven = reader({ NumberOfFrames: 7 }, file);
    expect(await pixelsOf(seven)).toEqual(frames.slice(0, 7).flatMap((one) => one.pixels));
    expect(seven.warnings).toMatchObject([{ message: /8 Items, Number of Frames is 7/ }, { message: /36 bytes, 31 are expected/ }]);
  });

  it.each([0, -1, '3'])('a Number of Frames that is none (%o): the Items count', async (NumberOfFrames) => {
    const one = reader({ NumberOfFrames });
    expect(Array.from((await one.volume()).array)).toEqual(Array.from((await reader().volume()).array));
    expect(one.warnings).toMatchObject([{ message: /Number of Frames is no number of frames; there are 3 Items/ }]);
  });

  it('Bits Stored below Bits Allocated is told: labels above it lose bits', () => {
    const labels: TestFile = { type: 'LABELMAP', rows: 2, columns: 2, segments: [1, 2], frames: [{ plane: 0, pixels: [0, 1, 2, 2] }] };
    const narrow = reader({ BitsStored: 1, HighBit: 0 }, labels);
    expect(narrow.warnings).toMatchObject([{ message: /Bits Stored is 1 of 8/ }]);
  });

  it('a byte a pixel is read so; other values than 0 and 1 or 255 are refused', async () => {
    for (const value of [1, 255]) {
      const bytes = reader({ PixelData: Uint8Array.from(PIXELS, (one) => one * value).buffer });
      const volume = await bytes.volume();
      expect(Array.from(volume.array).filter((one) => one === 1).length).toBe(3);
      expect(bytes.warnings.some(({ message }) => /have a byte each/.test(message))).toBe(true);
    }
    const odd = reader({ PixelData: Uint8Array.from(PIXELS, (one) => one * 7).buffer });
    await expect(odd.volume()).rejects.toMatchObject({ frame: 1, row: 0, column: 1, message: /is 7/ });
  });
});

describe('pixel data', () => {
  it('that are too short: frames before the end are read, those beyond named with the byte', async () => {
    const short = reader({
      PixelData: segmentation(FILE).PixelData instanceof ArrayBuffer ? (segmentation(FILE).PixelData as ArrayBuffer).slice(0, 3) : null,
    });
    expect(Array.from((await short.storedFrame(2)).samples)).toEqual(PIXELS.slice(9, 18));
    await expect(short.storedFrame(3)).rejects.toMatchObject({ frameNumber: 3, offset: 3 });
    await expect(short.volume()).rejects.toThrow(PixelDataError);
    expect(short.warnings).toMatchObject([{ message: /3 bytes, 4 are expected/ }]);
  });

  const LABELS: TestFile = {
    type: 'LABELMAP',
    rows: 40,
    columns: 40,
    segments: [1],
    frames: [0, 1, 2, 3].map((plane) => ({ plane, pixels: disc(40, 40, 20, 20, 5 + plane) })),
  };

  it.each(['basic', 'extended'] as const)('offset tables that lie (%s): the right frames, or an error', async (table) => {
    const bytes = new Uint8Array(await fileOf(segmentation(LABELS), RLE, table));
    const good = await openSegmentation(bytes);
    const expected = await Promise.all([1, 2, 3, 4].map((frame) => good.storedFrame(frame).then((one) => one.samples)));
    const view = new DataView(bytes.buffer);
    // The table's second entry stands after the first, which is 0.
    const text = new TextDecoder('latin1').decode(bytes);
    const place = table === 'basic' ? (await findPixelData(byteSourceOf(bytes))).value + 12 : text.indexOf('\xe0\x7f\x01\x00OV') + 20;
    for (const lie of [1, 9, 0, 1e6, view.getUint32(place, true) + 2]) {
      const damaged = bytes.slice();
      new DataView(damaged.buffer).setUint32(place, lie, true);
      const one = await openSegmentation(damaged);
      for (const frame of [1, 2, 3, 4]) {
        const got = await one.storedFrame(frame).then(
          ({ samples }) => samples,
          (error: unknown) => error,
        );
        if (got instanceof Error) expect(got).toMatchObject({ name: 'PixelDataError', frameNumber: frame });
        else expect(got).toEqual(expected[frame - 1]);
      }
    }
  });

  it('a damaged RLE frame is named', async () => {
    const bytes = new Uint8Array(await fileOf(segmentation(LABELS), RLE));
    const view = new DataView(bytes.buffer);
    let at = (await findPixelData(byteSourceOf(bytes))).value;
    for (let item = 0; item < 2; item++) at += 8 + view.getUint32(at + 4, true);
    bytes.fill(0xff, at + 8, at + 12);
    const one = await openSegmentation(bytes);
    await expect(one.volume()).rejects.toMatchObject({ name: 'PixelDataError', frameNumber: 2 });
  });
});

describe('groups of frames', () => {
  const groups = segmentation(FILE).PerFrameFunctionalGroupsSequence as Record<string, unknown>[];

  it('fewer or more Items than frames', async () => {
    const fewer = reader({ PerFrameFunctionalGroupsSequence: groups.slice(0, 2) });
    expect(fewer.warnings).toMatchObject([
      { message: /2 Items, Number of Frames is 3/, frame: 3 },
      { message: /names no segment/, frame: 3 },
    ]);
    expect((await fewer.volume()).spatialShape[0]).toBe(2);
    const more = reader({ PerFrameFunctionalGroupsSequence: [...groups, groups[0]] });
    expect(more.warnings).toMatchObject([{ message: /4 Items/ }]);
    expect((await more.volume()).spatialShape[0]).toBe(3);
  });

  it('Number of Frames absent: as many as there are Items', async () => {
    const one = reader({ NumberOfFrames: undefined });
    expect(one.numberOfFrames).toBe(3);
    expect(await pixelsOf(one)).toEqual(PIXELS);
    expect(one.warnings).toMatchObject([{ message: /Number of Frames is absent/ }]);
  });

  it('segments without an Item', async () => {
    const one = reader({
      PerFrameFunctionalGroupsSequence: groups.map((item, at) =>
        at === 1 ? { ...item, SegmentIdentificationSequence: [{ ReferencedSegmentNumber: 9 }] } : item,
      ),
    });
    expect(one.warnings).toMatchObject([
      { frame: 2, message: /frame 1 of the same dimension index/ },
      { frame: 2, segment: 9 },
    ]);
    expect(one.frameInfo(2).segment).toBeNull();
    expect(one.findFrames({ segment: 1 }).map(({ frame }) => frame)).toEqual([1, 3]);
  });

  it('R-SEG-22: dimension index values that are too few', async () => {
    const one = reader({
      PerFrameFunctionalGroupsSequence: groups.map((item, at) =>
        at === 2 ? { ...item, FrameContentSequence: [{ DimensionIndexValues: [1] }] } : item,
      ),
    });
    await expect(one.byDimensionIndexValues([[3]])).rejects.toThrow(/no frame/);
    expect(one.warnings).toMatchObject([{ frame: 3, message: /are not 2/ }]);
  });

  it('a frame without position', async () => {
    const one = reader({
      PerFrameFunctionalGroupsSequence: groups.map(({ PlanePositionSequence, ...item }, at) =>
        at === 1 ? item : { ...item, PlanePositionSequence },
      ),
    });
    await expect(one.volume()).rejects.toMatchObject({ frame: 2 });
    expect(await pixelsOf(one)).toEqual(PIXELS);
  });

  it('without frame of reference: warned, or no volume', async () => {
    const one = reader({ FrameOfReferenceUID: undefined });
    expect(one.warnings).toMatchObject([{ message: /Frame of Reference UID is absent/ }]);
    expect((await one.volume()).spatialShape[0]).toBe(3);
    const none = reader({
      FrameOfReferenceUID: undefined,
      PerFrameFunctionalGroupsSequence: groups.map(({ PlanePositionSequence: _, ...item }) => item),
    });
    await expect(none.volume()).rejects.toThrow(/no frame of reference/);
  });

  it('a Spacing Between Slices that is not that of the planes', async () => {
    const shared = segmentation(FILE).SharedFunctionalGroupsSequence as Record<string, unknown>[];
    const one = reader({
      SharedFunctionalGroupsSequence: [{ ...shared[0], PixelMeasuresSequence: [{ PixelSpacing: [0.5, 0.5], SpacingBetweenSlices: 1.7 }] }],
    });
    expect((await one.volume()).spacing[0]).toBeCloseTo(2.5);
    expect(one.warnings).toMatchObject([{ message: /Spacing Between Slices is 1\.7/ }]);
  });
});

describe('segments', () => {
  it('Items that lack something are read as far as they go', async () => {
    const one = reader({ SegmentSequence: [{ SegmentNumber: 1 }, { SegmentLabel: 'x' }, { ...segmentItem(1), SegmentLabel: 'again' }] });
    expect(one.segmentNumbers).toEqual([1]);
    expect(one.segment(1).label).toBeUndefined();
    expect(one.warnings.some(({ message }) => /stands twice/.test(message))).toBe(true);
    expect(one.warnings.some(({ message }) => /no usable Segment Number/.test(message))).toBe(true);
    expect(await pixelsOf(one)).toEqual(PIXELS);
    expect(() => one.segment(4)).toThrow(/unknown.*segment 4/);
    expect(() => one.frameInfo(4)).toThrow(/1 to 3.*frame 4/);
  });

  it('a type that does not go with the SOP Class is warned of', () => {
    expect(reader({ SOPClassUID: LABEL_MAP }).warnings).toMatchObject([{ message: /BINARY does not go with/ }]);
    expect(reader({ SegmentationType: undefined }).type).toBe('BINARY');
  });
});

describe('any attribute with any value', () => {
  const VALUES: readonly unknown[] = [
    undefined,
    null,
    '',
    'x',
    -1,
    0,
    1.5,
    1e9,
    [],
    [1],
    ['x', null],
    {},
    [{}],
    [null],
    [[1]],
    new ArrayBuffer(3),
  ];
  const KNOWN = new Set(['SegmentationError', 'PixelDataError', 'SpatialError', 'ImageReadingError', 'RleError']);

  /** All ways to the attributes of a data set, one Item deep into each sequence. */
  function paths(item: object, before: readonly (string | number)[] = []): (readonly (string | number)[])[] {
    return Object.entries(item).flatMap(([keyword, value]) => {
      const path = [...before, keyword];
      const first: unknown = Array.isArray(value) ? value[0] : undefined;
      return [path, ...(typeof first === 'object' && first !== null ? paths(first, [...path, 0]) : [])];
    });
  }

  function changed(item: unknown, [key, ...rest]: readonly (string | number)[], value: unknown): unknown {
    if (key === undefined) return value;
    if (Array.isArray(item)) return item.map((one, at) => (at === key ? changed(one, rest, value) : one));
    return typeof item === 'object' && item !== null ? { ...item, [key]: changed(Reflect.get(item, key), rest, value) } : item;
  }

  it.each(['BINARY', 'LABELMAP'] as const)('%s is read or refused with an error of its own', async (type) => {
    const dataset = segmentation({ ...FILE, type });
    let read = 0;
    for (const path of paths(dataset))
      for (const value of VALUES) {
        const other = changed(dataset, path, value);
        if (typeof other !== 'object' || other === null) continue;
        try {
          const one = SegmentationReader.from(other);
          await one.bySourceInstance(['2.25.1001'], { missing: 'empty', ignoreSpatialLocations: true });
          await one.byDimensionIndexValues([[1]], undefined, { missing: 'empty' });
          one.findFrames({ segment: 1 });
          one.sourceImages();
          await one.findSegments({ label: 'x' });
          await one.volume();
          read++;
        } catch (error) {
          const name = error instanceof Error ? error.name : String(error);
          expect(KNOWN.has(name), `${path.join('.')} = ${JSON.stringify(value)}: ${error instanceof Error ? error.stack : name}`).toBe(
            true,
          );
        }
      }
    expect(read).toBeGreaterThan(300);
  });
});

describe('what contradicts itself is said', () => {
  const several: TestFile = {
    ...FILE,
    segments: [1, 2],
    frames: [1, 2].flatMap((number) => [0, 1].map((plane) => ({ plane, segment: number, pixels: disc(ROWS, COLUMNS, plane, 1, 0) }))),
  };

  it('numbers of segments with holes, where the type has none', () => {
    const holes = segmentation({ ...several, with: { SegmentSequence: [segmentItem(1), segmentItem(2), segmentItem(4)] } });
    expect(SegmentationReader.from(holes).warnings).toMatchObject([{ message: /BINARY are 1 to 3 without holes, not 1, 2, 4/ }]);
    const labels: TestFile = {
      ...FILE,
      type: 'LABELMAP',
      segments: [1, 4],
      frames: [{ plane: 0, pixels: disc(ROWS, COLUMNS, 1, 1, 0, 4) }],
    };
    expect(SegmentationReader.from(segmentation(labels)).warnings).toEqual([]);
  });

  it('a frame that names another segment than others of its dimension index', () => {
    const groups = segmentation(several).PerFrameFunctionalGroupsSequence as object[];
    const changed = groups.map((item, at) =>
      at === 3 ? { ...item, SegmentIdentificationSequence: [{ ReferencedSegmentNumber: 1 }] } : item,
    );
    const told = reader({ PerFrameFunctionalGroupsSequence: changed }, several).warnings;
    expect(told).toMatchObject([{ frame: 4, message: /names segment 1, frame 3 of the same dimension index 2/ }]);
  });

  it('a background of another number than Pixel Padding Value', async () => {
    const map = new LabelMapSegmentation({
      ...EQUIPMENT,
      source: imageSeries({ planes: 1, rows: 3, columns: 3 }),
      segments: [segment(1)],
      pixels: Uint8Array.of(0, 1, 0, 0, 0, 0, 0, 0, 0),
    });
    const one = SegmentationReader.from({ ...map, PixelPaddingValue: 5 });
    expect(one.warnings).toMatchObject([{ segment: 0, message: /segment 0 is described as background, but Pixel Padding Value is 5/ }]);
    expect(one.segmentNumbers).toEqual([1]);
    expect([...(await one.volume()).array]).toEqual([0, 1, 0, 0, 0, 0, 0, 0, 0]);
  });

  it('tiles whose offsets are not those of their row and column', async () => {
    const source = wholeSlide({ tile: [4, 5], total: [8, 10], organization: 'TILED_SPARSE' });
    const made = new Segmentation({
      ...EQUIPMENT,
      source,
      segmentationType: 'BINARY',
      segments: [segment(1)],
      tilePixels: true,
      pixels: new Uint8Array(80).fill(1),
    });
    const moved = (change: object) =>
      SegmentationReader.from({
        ...made,
        PerFrameFunctionalGroupsSequence: made.PerFrameFunctionalGroupsSequence?.map((group, at) =>
          at === 2 ? { ...group, PlanePositionSlideSequence: [{ ...group.PlanePositionSlideSequence?.[0], ...change }] } : group,
        ),
      });
    const told = async (change: object) => {
      const one = moved(change);
      await one.totalPixelMatrix({ overlap: 'first' }).catch(() => undefined);
      return one.warnings;
    };
    expect(await told({})).toEqual([]);
    expect(await told({ ColumnPositionInTotalImagePixelMatrix: 2 })).toMatchObject([{ frame: 3, message: /offsets lie 0\.002/ }]);
    expect(await told({ RowPositionInTotalImagePixelMatrix: 0 })).toMatchObject([{ frame: 3, message: /row 0, column 1 .* begins at 1/ }]);
  });
});
