/** Pixels of segmentations: label maps, stacks, fractions, volumes, by source, by dimension, on other geometries. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openSegmentation } from '../../../src/iods/segmentation/read/open.ts';
import { SegmentationReader } from '../../../src/iods/segmentation/read/reader.ts';
import { SegmentationError } from '../../../src/iods/segmentation/errors.ts';
import { ImageReadingError } from '../../../src/iods/image/index.ts';
import { VolumeGeometry } from '../../../src/spatial/index.ts';
import { disc, EXPLICIT, fileOf, RLE, segmentation, sourceImage, sourceUID, type TestFile, type TestFrame, type Type } from './files.ts';

const ROWS = 9;
const COLUMNS = 7;
const SIZE = ROWS * COLUMNS;

function frame(plane: number, segment: number, value = 1): TestFrame {
  return { plane, segment, pixels: disc(ROWS, COLUMNS, segment * 4 - 2, 1 + plane, 1, value) };
}

async function all<T>(values: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const one of values) found.push(one);
  return found;
}

/** Two segments on planes 0, 1 and 3, the second not on plane 0, frames in no order. */
const TWO: TestFile = {
  type: 'BINARY',
  rows: ROWS,
  columns: COLUMNS,
  segments: [1, 2],
  frames: [frame(3, 2), frame(1, 1), frame(0, 1), frame(1, 2), frame(3, 1)],
};

/** Expected label map of TWO by plane, planes of right-handed volumes: descending z. */
function expectedLabels(planes: readonly number[], file = TWO): number[] {
  return planes.flatMap((plane) => {
    const out = new Array<number>(SIZE).fill(0);
    for (const one of file.frames)
      if (one.plane === plane)
        Array.from(one.pixels).forEach((value, at) => {
          if (value !== 0) out[at] = one.segment ?? value;
        });
    return out;
  });
}

describe('a BINARY segmentation', () => {
  const reader = (): SegmentationReader => SegmentationReader.from(segmentation(TWO));

  it('is a label map volume, planes that are missing empty', async () => {
    const volume = await reader().volume();
    expect(volume.spatialShape).toEqual([4, ROWS, COLUMNS]);
    expect(volume.handedness).toBe('right');
    const order = [0, 1, 2, 3].map((plane) => Math.round(((volume.planeGeometry(plane).imagePosition[2] ?? 0) - 5) / 2.5));
    expect(Array.from(volume.array)).toEqual(expectedLabels(order));
    expect([...order].sort()).toEqual([0, 1, 2, 3]);
  });

  it('is refused as a volume with gaps when these are not allowed', async () => {
    await expect(reader().volume({ allowMissing: false })).rejects.toThrow(/irregular spacing.*frame/);
    expect(reader().volumeGeometry({ allowMissing: false })).toMatchObject({ geometry: null, reason: 'irregular spacing' });
  });

  it('is a stack and fractions with a channel a segment, in the order asked', async () => {
    const stack = await reader().volume({ as: 'stacked', segments: [2, 1] });
    const labels = await reader().volume();
    expect(stack.channels).toEqual([{ name: 'ReferencedSegmentNumber', values: [2, 1] }]);
    for (let at = 0; at < labels.array.length; at++)
      expect([stack.array[at * 2], stack.array[at * 2 + 1]]).toEqual([Number(labels.array[at] === 2), Number(labels.array[at] === 1)]);
    const fractions = await reader().volume({ as: 'fractions', segments: [2, 1] });
    expect(fractions.array).toBeInstanceOf(Float32Array);
    expect(Array.from(fractions.array)).toEqual(Array.from(stack.array));
  });

  it('is relabelled in the order asked', async () => {
    const plain = await reader().volume({ segments: [2] });
    const relabelled = await reader().volume({ segments: [2], relabel: true });
    expect(Array.from(relabelled.array)).toEqual(Array.from(plain.array, (value) => value / 2));
    expect(new Set(plain.array)).toEqual(new Set([0, 2]));
  });

  it('is written into the caller’s array, which is emptied', async () => {
    const into = new Int16Array(4 * SIZE).fill(99);
    const volume = await reader().volume({ into });
    expect(volume.array).toBe(into);
    expect(Array.from(into)).toEqual(Array.from((await reader().volume()).array));
    await expect(reader().volume({ into: new Uint8Array(3) })).rejects.toThrow(/3 values, 252 are needed/);
    await expect(reader().volume({ as: 'fractions', into: new Uint8Array(8 * SIZE) })).rejects.toThrow(/Float32Array/);
  });

  it('D-2: any range of planes, rows and columns, by index or position', async () => {
    const whole = await reader().volume();
    for (const [options, crop] of [
      [{ planes: [0, 2] }, [{ start: 0, stop: 2 }]],
      [{ planes: [1, 3], numbering: 'positions' }, [{ start: 0, stop: 2 }]],
      [{ planes: [1, 5], numbering: 'positions' }, [{ start: 0, stop: 4 }]],
      [
        { planes: [-2], rows: [2, 5], columns: [1, -1] },
        [
          { start: 2, stop: 4 },
          { start: 2, stop: 5 },
          { start: 1, stop: 6 },
        ],
      ],
    ] as const) {
      const part = await reader().volume(options);
      const expected = whole.crop(...crop);
      expect(Array.from(part.array)).toEqual(Array.from(expected.array));
      expect(part.geometryEqual(expected)).toBe(true);
    }
    await expect(reader().volume({ planes: [0, 2], numbering: 'positions' })).rejects.toThrow(/begin with 1/);
    await expect(reader().volume({ rows: [5, 5] })).rejects.toThrow(/not empty/);
  });

  it('is read by source instance; sources without frames are empty, unknown ones refused', async () => {
    const { array, shape } = await reader().bySourceInstance([sourceUID(3), sourceUID(2), sourceUID(0)]);
    expect(shape).toEqual([3, ROWS, COLUMNS]);
    expect(Array.from(array)).toEqual(expectedLabels([3, 2, 0]));
    await expect(reader().bySourceInstance(['2.25.9'])).rejects.toThrow(ImageReadingError);
    const empty = await reader().bySourceInstance(['2.25.9'], { missing: 'empty' });
    expect(empty.array.every((value) => value === 0)).toBe(true);
  });

  it('R-SEG-18: is refused by source where spatial locations are not preserved', async () => {
    const dataset = segmentation(TWO);
    const text = JSON.stringify(dataset.PerFrameFunctionalGroupsSequence);
    for (const said of ['NO', null]) {
      const groups = JSON.parse(text, (key, value: unknown) => (key === 'SpatialLocationsPreserved' ? said : value));
      const other = SegmentationReader.from({ ...dataset, PerFrameFunctionalGroupsSequence: groups });
      await expect(other.bySourceInstance([sourceUID(1)])).rejects.toThrow(/ignoreSpatialLocations/);
      const read = await other.bySourceInstance([sourceUID(1)], { ignoreSpatialLocations: true });
      expect(Array.from(read.array)).toEqual(expectedLabels([1]));
    }
  });

  it('is read by dimension index values; R-SEG-20', async () => {
    const one = reader();
    expect(one.defaultDimensionIndexPointers).toEqual(['ImagePositionPatient']);
    expect(one.areDimensionIndicesUnique(['ImagePositionPatient'])).toBe(true);
    const { array } = await one.byDimensionIndexValues([[2], [1]]);
    expect(Array.from(array)).toEqual(expectedLabels([1, 0]));
    expect(Array.from((await one.byDimensionIndexValues([[3]], ['00200032'])).array)).toEqual(expectedLabels([3]));
    await expect(one.byDimensionIndexValues([[1, 2]])).rejects.toThrow(/2 dimension index values; 1 are expected/);
    await expect(one.byDimensionIndexValues([[9]])).rejects.toThrow(/no frame/);
    await expect(one.byDimensionIndexValues([[1]], ['ReferencedSegmentNumber'])).rejects.toThrow(/option segments/);
    await expect(one.byDimensionIndexValues([[1]], ['TemporalPositionIndex'])).rejects.toThrow(/no dimension/);
  });

  it('R-SEG-19: two frames of a segment on one plane are refused, and chosen by a dimension', async () => {
    const dataset = segmentation({ ...TWO, frames: [frame(0, 1), frame(0, 1), frame(1, 1)] });
    const groups = dataset.PerFrameFunctionalGroupsSequence as { FrameContentSequence: { DimensionIndexValues: number[] }[] }[];
    for (const [at, one] of groups.entries()) one.FrameContentSequence[0]?.DimensionIndexValues.push(at === 1 ? 2 : 1);
    (dataset.DimensionIndexSequence as object[]).push({ DimensionIndexPointer: '00209128', FunctionalGroupPointer: '00209310' });
    const one = SegmentationReader.from(dataset);
    await expect(one.volume()).rejects.toThrow(/frame 1 answers the same question.*frame 2, segment 1, slice/);
    const volume = await one.volume({ where: { TemporalPositionIndex: 2 } });
    expect(volume.spatialShape[0]).toBe(1);
  });

  it('overlap is refused with its place, or resolved by rule', async () => {
    const file: TestFile = {
      ...TWO,
      segments: [1, 2, 3],
      frames: [1, 2, 3].map((segment) => ({ plane: 0, segment, pixels: disc(ROWS, COLUMNS, 4, 3, segment === 2 ? 2 : 1) })),
    };
    const one = SegmentationReader.from(segmentation(file));
    const error = await one.volume().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(SegmentationError);
    expect(error).toMatchObject({ segment: 2, frame: 2, slice: 0, row: 3, column: 3 });
    const at = 4 * COLUMNS + 3;
    for (const [overlap, segments, label] of [
      ['highest', [1, 2, 3], 3],
      ['lowest', [1, 2, 3], 1],
      ['first', [2, 3, 1], 2],
      ['last', [2, 3, 1], 1],
      ['last', [3, 1, 2], 2],
    ] as const)
      expect((await one.volume({ overlap, segments })).array[at]).toBe(label);
    expect((await one.volume({ as: 'stacked' })).array.subarray(at * 3, at * 3 + 3)).toEqual(Uint8Array.of(1, 1, 1));
  });

  it('unknown segments, twice the same, none: refused by number', async () => {
    await expect(reader().volume({ segments: [1, 7] })).rejects.toThrow(/unknown; there are 1, 2 \(segment 7\)/);
    await expect(reader().volume({ segments: [1, 1] })).rejects.toThrow(/twice \(segment 1\)/);
    await expect(reader().volume({ segments: [] })).rejects.toThrow(/no segment/);
    await expect(reader().volume({ threshold: 0.5 })).rejects.toThrow(/FRACTIONAL/);
  });

  it.each(['shared', 'nowhere'] as const)('with the segment named %s is the same (D-29 for single segments)', async (identification) => {
    const file: TestFile = { ...TWO, segments: [1], frames: [frame(0, 1), frame(1, 1)] };
    const expected = await SegmentationReader.from(segmentation(file)).volume();
    const other = SegmentationReader.from(segmentation({ ...file, identification }));
    expect(Array.from((await other.volume()).array)).toEqual(Array.from(expected.array));
    expect(other.warnings.length).toBe(identification === 'nowhere' ? 1 : 0);
    const [only] = await all(other.iterateSegments());
    expect(only?.frames.map((one) => one.frame)).toEqual([1, 2]);
    expect(Array.from(only?.pixels ?? [])).toEqual([frame(0, 1), frame(1, 1)].flatMap((one) => Array.from(one.pixels)));
  });

  it('several segments that no frame names are refused', () => {
    expect(() => SegmentationReader.from(segmentation({ ...TWO, identification: 'nowhere' }))).toThrow(/no frame names its segment/);
  });
});

describe('a LABELMAP segmentation', () => {
  const labels = (plane: number): Uint8Array =>
    Uint8Array.from({ length: SIZE }, (_, at) => ((at + plane) % 5 === 0 ? 5 : at % 7 === 0 ? 200 : 0));
  const file: TestFile = {
    type: 'LABELMAP',
    rows: ROWS,
    columns: COLUMNS,
    segments: [5, 200],
    frames: [0, 1].map((plane) => ({ plane, pixels: labels(plane) })),
  };

  it('D-1: does not count its background', () => {
    const reader = SegmentationReader.from(segmentation(file));
    expect([reader.numberOfSegments, reader.segmentNumbers, reader.background]).toEqual([2, [5, 200], 0]);
    const nameless = SegmentationReader.from(segmentation({ ...file, with: { PixelPaddingValue: undefined } }));
    expect(nameless.segmentNumbers).toEqual([5, 200]);
    expect(reader.types.map((one) => one.value)).toEqual(['64033007']);
  });

  it.each([EXPLICIT, RLE])('is its labels, some of them, relabelled or stacked (%s)', async (uid) => {
    const reader = await openSegmentation(await fileOf(segmentation(file), uid));
    const all = await reader.bySourceInstance([sourceUID(0), sourceUID(1)]);
    expect(Array.from(all.array)).toEqual([...labels(0), ...labels(1)]);
    const one = await reader.bySourceInstance([sourceUID(1)], { segments: [200] });
    expect(Array.from(one.array)).toEqual(Array.from(labels(1), (value) => (value === 200 ? 200 : 0)));
    const relabelled = await reader.bySourceInstance([sourceUID(1)], { segments: [200, 5], relabel: true });
    expect(Array.from(relabelled.array)).toEqual(Array.from(labels(1), (value) => (value === 200 ? 1 : value === 5 ? 2 : 0)));
    const stacked = await reader.bySourceInstance([sourceUID(1)], { as: 'stacked' });
    expect(Array.from(stacked.array)).toEqual(Array.from(labels(1)).flatMap((value) => [Number(value === 5), Number(value === 200)]));
    const region = await reader.volume({ rows: [1, 4], columns: [2, 6] });
    const crop = (await reader.volume()).crop(undefined, { start: 1, stop: 4 }, { start: 2, stop: 6 });
    expect(Array.from(region.array)).toEqual(Array.from(crop.array));
  });

  it('of 16 bits', async () => {
    const wide = {
      BitsAllocated: 16,
      BitsStored: 16,
      HighBit: 15,
      PixelData: Uint16Array.from([...labels(0), ...labels(1)], (one) => one * 300).buffer,
    };
    const reader = SegmentationReader.from(segmentation({ ...file, segments: [1500, 60000], with: wide }));
    const { array } = await reader.bySourceInstance([sourceUID(0)]);
    expect(array).toBeInstanceOf(Uint16Array);
    expect(Array.from(array)).toEqual(Array.from(labels(0), (one) => one * 300));
    expect((await reader.bySourceInstance([sourceUID(0)], { relabel: true })).array).toBeInstanceOf(Uint8Array);
  });

  it('warns of values that no segment describes, and does not return them', async () => {
    const told: unknown[] = [];
    const reader = SegmentationReader.from(segmentation({ ...file, segments: [5] }), { onWarning: (warning) => told.push(warning) });
    const { array } = await reader.bySourceInstance([sourceUID(1)]);
    expect(new Set(array)).toEqual(new Set([0, 5]));
    expect(told).toMatchObject([{ frame: 2, segment: 200, message: /pixels are 200 \(first in row 0, column 0\)/ }]);
  });

  it('D-29: is iterated by segment', async () => {
    const found = await all(SegmentationReader.from(segmentation(file)).iterateSegments());
    expect(found.map((one) => one.segment.number)).toEqual([5, 200]);
    expect(Array.from(found[1]?.pixels ?? [])).toEqual([...labels(0), ...labels(1)].map((value) => Number(value === 200)));
  });
});

describe('a FRACTIONAL segmentation', () => {
  const stored = Uint8Array.from({ length: SIZE }, (_, at) => (at % 3 === 0 ? 0 : (at * 4) % 256));
  const file: TestFile = {
    type: 'FRACTIONAL',
    rows: ROWS,
    columns: COLUMNS,
    segments: [1],
    frames: [
      { plane: 0, segment: 1, pixels: stored },
      { plane: 2, segment: 1, pixels: stored },
    ],
  };

  it('is fractions by default, stored values on demand', async () => {
    const reader = SegmentationReader.from(segmentation(file));
    const { array } = await reader.bySourceInstance([sourceUID(2)]);
    expect(Array.from(array)).toEqual(Array.from(stored, (value) => Math.fround(value / 255)));
    expect(Array.from((await reader.bySourceInstance([sourceUID(2)], { as: 'stored' })).array)).toEqual(Array.from(stored));
    expect(reader.fractionalType).toBe('PROBABILITY');
  });

  it.each([Float32Array, Float64Array])('is written into the caller’s %s, missing planes emptied', async (make) => {
    const reader = SegmentationReader.from(segmentation(file));
    const into = new make(3 * SIZE).fill(7);
    const volume = await reader.volume({ into });
    const fresh = await reader.volume();
    expect(Array.from(into, Math.fround)).toEqual(Array.from(fresh.array));
    expect(volume.array).toBe(into);
  });

  it('of many pixels are the same fractions, in a new array and in one that held others', async () => {
    const [rows, columns] = [513, 411];
    const noise = (at: number): number => Math.imul(at + 1, 2654435761) >>> 24;
    // Blocks of nothing, of which some are as long as a row, and of everything.
    const pixels = (plane: number): number[] =>
      Array.from({ length: rows * columns }, (_, at) => (noise((at >> 5) + plane) < 100 || at % 2500 < 700 ? 0 : noise(at + plane)));
    const frames = [0, 1, 2, 3, 4].map((plane): TestFrame => ({ plane, segment: 1, pixels: pixels(plane) }));
    const reader = SegmentationReader.from(segmentation({ type: 'FRACTIONAL', rows, columns, segments: [1], frames }));
    const { array } = await reader.volume();
    const stored = (await reader.volume({ as: 'stored' })).array;
    const expected = Float32Array.from(stored, (value) => value / 255);
    expect(stored.length).toBe(5 * rows * columns);
    expect(Buffer.compare(Buffer.from(array.buffer), Buffer.from(expected.buffer))).toBe(0);
    const into = new Float32Array(array.length).fill(7);
    await reader.volume({ into });
    expect(Buffer.compare(Buffer.from(into.buffer), Buffer.from(expected.buffer))).toBe(0);
    expect(new Set(frames.map((one) => Buffer.from(Uint8Array.from(one.pixels)).toString('latin1')))).toEqual(
      new Set(
        [0, 1, 2, 3, 4].map((plane) =>
          Buffer.from(Uint8Array.from(stored.slice(plane * rows * columns, (plane + 1) * rows * columns))).toString('latin1'),
        ),
      ),
    );
  });

  it('is no label map unless all is 0 or 1, or there is a threshold', async () => {
    const reader = SegmentationReader.from(segmentation(file));
    await expect(reader.volume({ as: 'label-map' })).rejects.toThrow(/4 of 255.*frame 1, row 0, column 1/);
    const { array } = await reader.bySourceInstance([sourceUID(0)], { as: 'label-map', threshold: 0.5 });
    expect(Array.from(array)).toEqual(Array.from(stored, (value) => Number(value / 255 >= 0.5)));
    const crisp = SegmentationReader.from(
      segmentation({ ...file, frames: [{ plane: 0, segment: 1, pixels: Uint8Array.from(stored, (value) => (value > 99 ? 255 : 0)) }] }),
    );
    expect(Array.from((await crisp.volume({ as: 'label-map' })).array)).toEqual(Array.from(stored, (value) => Number(value > 99)));
  });

  it('warns of values above the maximum, and of its absence', async () => {
    const over = SegmentationReader.from(segmentation({ ...file, with: { MaximumFractionalValue: 100 } }));
    await over.volume();
    expect(over.warnings).toMatchObject([{ message: /above Maximum Fractional Value 100/, frame: 1 }]);
    expect(SegmentationReader.from(segmentation({ ...file, with: { MaximumFractionalValue: undefined } })).warnings).toMatchObject([
      { message: /255 is assumed/ },
    ]);
  });
});

describe('onGeometry', () => {
  const reader = (): SegmentationReader => SegmentationReader.from(segmentation(TWO));
  const size = { rows: ROWS, columns: COLUMNS };

  it('gives planes in the order of the images', async () => {
    const { array, outside } = await reader().onGeometry([2, 0, 3, 1].map((plane) => sourceImage(plane, size)));
    expect(Array.from(array)).toEqual(expectedLabels([2, 0, 3, 1]));
    expect(outside).toEqual([]);
    const fewer = await reader().onGeometry([0, 1].map((plane) => sourceImage(plane, size)));
    expect(fewer.outside).toEqual([1, 5]);
    const others = await reader().onGeometry([3, 0].map((plane) => sourceImage(plane, size)));
    expect(Array.from(others.array)).toEqual(expectedLabels([3, 0]));
    expect(others.outside).toEqual([2, 4]);
  });

  it('shifts and fills within the plane', async () => {
    const moved = { ...sourceImage(1, { rows: 5, columns: 20 }), ImagePositionPatient: [-11, -18.5, 7.5] };
    const { array } = await reader().onGeometry([moved]);
    const labels = expectedLabels([1]);
    const expected = Array.from({ length: 100 }, (_, at) => {
      const [row, column] = [Math.floor(at / 20) + 3, (at % 20) - 2];
      return row < ROWS && column >= 0 && column < COLUMNS ? labels[row * COLUMNS + column] : 0;
    });
    expect(Array.from(array)).toEqual(expected);
  });

  it('flips and turns', async () => {
    const turned = {
      ...sourceImage(1, { rows: COLUMNS, columns: ROWS }),
      ImageOrientationPatient: [0, -1, 0, 1, 0, 0],
      ImagePositionPatient: [-10, -20 + (ROWS - 1) * 0.5, 7.5],
    };
    const { array } = await reader().onGeometry([turned], { segments: [1] });
    const labels = expectedLabels([1]).map((value) => (value === 1 ? 1 : 0));
    expect(Array.from(array)).toEqual(
      Array.from({ length: SIZE }, (_, at) => labels[(ROWS - 1 - (at % ROWS)) * COLUMNS + Math.floor(at / ROWS)]),
    );
  });

  it('a volume: its planes, another direction, a part', async () => {
    const whole = await reader().volume();
    const grid = new VolumeGeometry(whole).crop({ start: 1, stop: 4 }, undefined, { start: 2, stop: 6 });
    const part = await reader().onGeometry(grid);
    expect(Array.from(part.array)).toEqual(Array.from(whole.matchGeometry(grid).array));
    const sagittal = new VolumeGeometry(whole).permuteSpatialAxes([2, 0, 1]).flipSpatial([0]);
    const other = await reader().onGeometry(sagittal, { as: 'stacked' });
    expect(other.shape).toEqual([COLUMNS, 4, ROWS, 2]);
    expect(Array.from(other.array)).toEqual(Array.from((await reader().volume({ as: 'stacked' })).matchGeometry(sagittal).array));
  });

  it('says by how much a frame lies beside', async () => {
    const target = (change: object): Promise<unknown> =>
      reader().onGeometry([0, 1, 2, 3].map((plane) => ({ ...sourceImage(plane, size), ...change })));
    const between = [0, 1, 2, 3].map((plane) => ({
      ...sourceImage(plane, size),
      ImagePositionPatient: [-10, -20, 5.3 + plane * 2.5 - 2.5],
    }));
    await expect(reader().onGeometry(between)).rejects.toThrow(/0\.3000 mm.*frame/);
    const one = { ...sourceImage(1, size), ImagePositionPatient: [-10, -20, 8.1] };
    await expect(reader().onGeometry([sourceImage(0, size), one])).rejects.toThrow(/0\.6000 mm.*slice 1/);
    expect(
      (await reader().onGeometry([sourceImage(0, size), one], { between: 'drop' })).array.subarray(SIZE).every((value) => value === 0),
    ).toBe(true);
    await expect(target({ PixelSpacing: [0.7, 0.5] })).rejects.toThrow(/spacing of axis 1 is 1\.4/);
    await expect(target({ ImagePositionPatient: [-10.2, -20, 7.5] })).rejects.toThrow(/0\.4.* voxels beside/);
    await expect(target({ ImageOrientationPatient: [0, 1, 0, 0, 0, 1] })).rejects.toThrow(/turned by 90/);
    await expect(target({ FrameOfReferenceUID: '2.25.7' })).rejects.toThrow(/frame of reference 2\.25\.7/);
    await expect(reader().onGeometry([])).rejects.toThrow(/no image/);
  });
});

describe('properties', () => {
  const files = fc
    .record({
      type: fc.constantFrom<Type>('BINARY', 'FRACTIONAL', 'LABELMAP'),
      rows: fc.integer({ min: 1, max: 9 }),
      columns: fc.integer({ min: 1, max: 9 }),
      planes: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1, maxLength: 5 }),
      seed: fc.integer(),
    })
    .map(({ type, rows, columns, planes, seed }): TestFile => {
      const noise = (at: number): number => Math.imul(at + 1, seed | 1) >>> 24;
      const segments = type === 'FRACTIONAL' ? [1] : [1, 2];
      const frames = planes.flatMap((plane): TestFrame[] => {
        const pixels = (segment: number): number[] =>
          Array.from({ length: rows * columns }, (_, at) => {
            const value = noise(at + plane * 97);
            return type === 'FRACTIONAL' ? value : type === 'LABELMAP' ? value % 3 : Number(value % 3 === segment);
          });
        return type === 'BINARY'
          ? segments.map((segment) => ({ plane, segment, pixels: pixels(segment) }))
          : [{ plane, segment: 1, pixels: pixels(0) }];
      });
      return { type, rows, columns, segments, frames };
    });

  it('lazily from a file, or from memory: the same, and what was packed', async () => {
    await fc.assert(
      fc.asyncProperty(files, async (file) => {
        const dataset = segmentation(file);
        const eager = await SegmentationReader.from(dataset).volume();
        const lazy = await (await openSegmentation(new Blob([new Uint8Array(await fileOf(dataset))]))).volume();
        expect(lazy.array).toEqual(eager.array);
        expect(lazy.geometryEqual(eager)).toBe(true);
        const planes = [...new Set(file.frames.map((one) => one.plane))];
        const { array } = await SegmentationReader.from(dataset).bySourceInstance(planes.map(sourceUID), {
          as: file.type === 'FRACTIONAL' ? 'stored' : 'label-map',
        });
        const size = file.rows * file.columns;
        planes.forEach((plane, at) => {
          const expected = new Array<number>(size).fill(0);
          for (const one of file.frames)
            if (one.plane === plane)
              Array.from(one.pixels).forEach((value, pixel) => {
                if (value !== 0) expected[pixel] = file.type === 'BINARY' ? (one.segment ?? 0) : value;
              });
          expect(Array.from(array.subarray(at * size, (at + 1) * size))).toEqual(expected);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('a region is the slice of the whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        files,
        fc.double({ min: 0, max: 0.99, noNaN: true }),
        fc.constantFrom('label-map', 'stacked', 'stored'),
        async (file, cut, as) => {
          const reader = SegmentationReader.from(segmentation(file));
          const threshold = file.type === 'FRACTIONAL' && as !== 'stored' ? { threshold: 0.5 } : {};
          const whole = await reader.volume({ as, ...threshold });
          const [planes, rows, columns] = whole.spatialShape.map(
            (size) => [Math.floor(size * cut * 0.5), Math.floor(size * cut * 0.5) + Math.ceil(size * (1 - cut))] as const,
          );
          const ranges = [planes, rows, columns].map(
            (one, axis) => [one?.[0] ?? 0, Math.min(one?.[1] ?? 1, whole.spatialShape[axis] ?? 1)] as const,
          );
          const part = await reader.volume({ as, ...threshold, planes: ranges[0] ?? [], rows: ranges[1] ?? [], columns: ranges[2] ?? [] });
          const [a, b, c] = ranges.map(([start, stop]) => ({ start, stop }));
          const expected = whole.crop(a, b, c);
          expect(Array.from(part.array)).toEqual(Array.from(expected.array));
          expect(part.geometryEqual(expected)).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });
});
