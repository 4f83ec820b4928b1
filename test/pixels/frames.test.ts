/** Frames: native of every width, encapsulated with every kind of offset table, tables that lie, data that end early. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';
import {
  decodeFrame,
  decodeFrames,
  encapsulate,
  encodeFrames,
  type FrameFragments,
  framesOf,
  joinFragments,
  mapFrames,
  nativePixelData,
  PixelDataError,
  pixelFormatOf,
  type Samples,
} from '../../src/pixels/index.ts';

const EXPLICIT = '1.2.840.10008.1.2.1';
const RLE = '1.2.840.10008.1.2.5';
const IMAGE = {
  Rows: 2,
  Columns: 3,
  SamplesPerPixel: 1,
  BitsAllocated: 16,
  BitsStored: 12,
  HighBit: 11,
  PixelRepresentation: 0,
  PhotometricInterpretation: 'MONOCHROME2',
};

function pixels(...words: number[]): ArrayBuffer {
  return Uint16Array.from(words).buffer;
}

async function samplesOf(dataset: object, transferSyntaxUID = EXPLICIT): Promise<number[][]> {
  const all: number[][] = [];
  for await (const frame of decodeFrames(framesOf(dataset, transferSyntaxUID))) all.push([...frame.samples]);
  return all;
}

describe('native frames', () => {
  it('unused bits, such as overlays, are no values', async () => {
    const dataset = { ...IMAGE, PixelData: pixels(0xf001, 2, 3, 0x1fff, 5, 6) };
    expect(await samplesOf(dataset)).toEqual([[1, 2, 3, 0xfff, 5, 6]]);
    const signed = { ...dataset, PixelRepresentation: 1 };
    expect(await samplesOf(signed)).toEqual([[1, 2, 3, -1, 5, 6]]);
    const high = { ...IMAGE, HighBit: 15, PixelData: pixels(0x0010, 0xfff0, 0x002f, 0, 0, 0) };
    expect(await samplesOf(high)).toEqual([[1, 0xfff, 2, 0, 0, 0]]);
  });

  it('components in planes, and chrominance of every second pixel', async () => {
    const colour = {
      ...IMAGE,
      Rows: 1,
      Columns: 2,
      SamplesPerPixel: 3,
      BitsAllocated: 8,
      BitsStored: 8,
      HighBit: 7,
      PhotometricInterpretation: 'RGB',
    };
    expect(await samplesOf({ ...colour, PlanarConfiguration: 1, PixelData: Uint8Array.of(1, 2, 3, 4, 5, 6).buffer })).toEqual([
      [1, 3, 5, 2, 4, 6],
    ]);
    expect(await samplesOf({ ...colour, PlanarConfiguration: 0, PixelData: Uint8Array.of(1, 2, 3, 4, 5, 6).buffer })).toEqual([
      [1, 2, 3, 4, 5, 6],
    ]);
    const ybr = { ...colour, PhotometricInterpretation: 'YBR_FULL_422', PixelData: Uint8Array.of(1, 2, 3, 4).buffer };
    expect(await samplesOf(ybr)).toEqual([[1, 3, 4, 2, 3, 4]]);
    expect((await decodeFrame(framesOf(ybr, EXPLICIT), 1)).photometricInterpretation).toBe('YBR_FULL');
  });

  it('one-bit frames begin inside bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 9 }),
        fc.integer({ min: 1, max: 9 }),
        fc.array(fc.infiniteStream(fc.integer({ min: 0, max: 1 })), { minLength: 1, maxLength: 5 }),
        async (rows, columns, streams) => {
          const frames = streams.map((stream) => Uint8Array.from([...stream.take(rows * columns)]));
          const dataset = {
            ...IMAGE,
            Rows: rows,
            Columns: columns,
            BitsAllocated: 1,
            BitsStored: 1,
            HighBit: 0,
            NumberOfFrames: frames.length,
            PixelData: new ArrayBuffer(0),
          };
          const PixelData = nativePixelData(frames, pixelFormatOf(dataset));
          expect(PixelData.byteLength % 2).toBe(0);
          expect(await samplesOf({ ...dataset, PixelData })).toEqual(frames.map((frame) => [...frame]));
        },
      ),
    );
  });

  it('float and double pixels', async () => {
    const base = { Rows: 1, Columns: 2, SamplesPerPixel: 1, PhotometricInterpretation: 'MONOCHROME2' };
    expect(await samplesOf({ ...base, BitsAllocated: 32, FloatPixelData: Float32Array.of(0.5, -2).buffer })).toEqual([[0.5, -2]]);
    expect(await samplesOf({ ...base, BitsAllocated: 64, DoubleFloatPixelData: Float64Array.of(0.1, -2).buffer })).toEqual([[0.1, -2]]);
    expect(() => framesOf({ ...base, BitsAllocated: 16, FloatPixelData: new ArrayBuffer(8) }, EXPLICIT)).toThrow(/BitsAllocated/);
  });

  it('a frame beyond the end is refused, those before it are read, and the length is warned of', async () => {
    const source = framesOf({ ...IMAGE, NumberOfFrames: 2, PixelData: pixels(1, 2, 3, 4, 5, 6, 7) }, EXPLICIT);
    expect(source.warnings).toEqual(['pixel data have 14 bytes, 24 are expected']);
    expect([...(await decodeFrame(source, 1)).samples]).toEqual([1, 2, 3, 4, 5, 6]);
    await expect(decodeFrame(source, 2)).rejects.toThrow(/ends at byte 24, the pixel data at 14.*frame 2/);
    await expect(decodeFrame(source, 3)).rejects.toThrow(/from 1 to 2/);
    await expect(decodeFrame(source, 0)).rejects.toThrow(PixelDataError);
  });

  it('attributes that are absent or contradict each other are named', () => {
    const dataset = { ...IMAGE, PixelData: pixels(1) };
    for (const keyword of ['Rows', 'Columns', 'SamplesPerPixel', 'BitsAllocated', 'PixelRepresentation', 'PhotometricInterpretation'])
      expect(() => framesOf({ ...dataset, [keyword]: null }, EXPLICIT)).toThrow(new RegExp(keyword));
    expect(() => framesOf({ ...dataset, BitsStored: 17 }, EXPLICIT)).toThrow(/BitsStored/);
    expect(() => framesOf({ ...dataset, HighBit: 3 }, EXPLICIT)).toThrow(/HighBit/);
    expect(() => framesOf({ ...dataset, NumberOfFrames: 0 }, EXPLICIT)).toThrow(/NumberOfFrames/);
    expect(() => framesOf({ ...dataset, PixelData: 'text' }, EXPLICIT)).toThrow(/PixelData/);
    expect(() => framesOf(IMAGE, EXPLICIT)).toThrow(/no pixel data/);
  });
});

function encapsulated(
  fragments: Uint8Array[],
  more: { basic?: number[]; extended?: bigint[]; lengths?: bigint[]; frames: number },
): Parameters<typeof mapFrames>[0] {
  return {
    fragments,
    basicOffsetTable: new Uint8Array(Uint32Array.from(more.basic ?? []).buffer),
    extendedOffsetTable: more.extended ?? null,
    extendedOffsetTableLengths: more.lengths ?? null,
    numberOfFrames: more.frames,
  };
}

const part = (length: number, ...begin: number[]): Uint8Array => Uint8Array.from({ length }, (_, at) => begin[at] ?? 7);
const spans = (frames: readonly FrameFragments[]): number[][] => frames.map(({ first, end }) => [first, end]);

describe('fragments', () => {
  const four = [part(4), part(6), part(2), part(8)];

  it('by the Basic Offset Table', () => {
    expect(mapFrames(encapsulated(four, { basic: [0, 26], frames: 2 }))).toEqual({
      frames: [
        { first: 0, end: 2, length: null },
        { first: 2, end: 4, length: null },
      ],
      warnings: [],
    });
  });

  it('by the Extended Offset Table, with lengths that leave out padding', () => {
    const { frames, warnings } = mapFrames(encapsulated(four, { extended: [0n, 26n], lengths: [9n, 10n], frames: 2 }));
    expect(warnings).toEqual([]);
    expect(frames.map((frame) => joinFragments(four, frame).length)).toEqual([9, 10]);
  });

  it('without a table: all, one each, or by the markers of codestreams', () => {
    expect(spans(mapFrames(encapsulated(four, { frames: 1 })).frames)).toEqual([[0, 4]]);
    expect(spans(mapFrames(encapsulated(four, { frames: 4 })).frames)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    const jpeg = [part(4, 0xff, 0xd8, 0xff), part(4), part(4, 0xff, 0xd8, 0xff), part(4), part(4)];
    expect(spans(mapFrames(encapsulated(jpeg, { frames: 2 })).frames)).toEqual([
      [0, 2],
      [2, 5],
    ]);
    const j2k = [part(4, 0xff, 0x4f, 0xff, 0x51), part(4, 0xff, 0x4f, 0xff, 0x51), part(4)];
    expect(spans(mapFrames(encapsulated(j2k, { frames: 2 })).frames)).toEqual([
      [0, 1],
      [1, 3],
    ]);
  });

  it('a table that lies is told and left for another way', () => {
    const { frames, warnings } = mapFrames(encapsulated(four, { basic: [0, 13, 26, 36], frames: 4 }));
    expect(spans(frames)).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    expect(warnings).toEqual(['the Basic Offset Table is wrong: offset 13 of frame 2 is not where a fragment begins']);
    expect(mapFrames(encapsulated(four, { extended: [0n, 26n], lengths: [9n, 99n], basic: [0, 26], frames: 2 })).warnings).toEqual([
      'the Extended Offset Table is wrong: the length of frame 2 does not fit its fragments',
    ]);
    expect(mapFrames(encapsulated(four, { basic: [0, 26], frames: 4 })).warnings[0]).toMatch(/2 frames, Number of Frames is 4/);
    expect(mapFrames(encapsulated(four, { basic: [26, 0], frames: 1 })).warnings).toHaveLength(1);
  });

  it('that cannot be told apart are refused, not guessed', () => {
    expect(() => mapFrames(encapsulated(four, { frames: 3 }))).toThrow(/4 fragments cannot be told apart into 3 frames/);
    expect(() => mapFrames(encapsulated([], { frames: 1 }))).toThrow(PixelDataError);
  });

  it('what is written is found again, through a file', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('basic', 'extended', 'none'),
        fc.infiniteStream(fc.nat(4095)),
        async (count, offsetTable, stream) => {
          const frames: Samples[] = Array.from({ length: count }, () => Uint16Array.from([...stream.take(6)]));
          const dataset = {
            SOPClassUID: '1.2.840.10008.5.1.4.1.1.7',
            SOPInstanceUID: '2.25.1',
            ...IMAGE,
            NumberOfFrames: count,
            PixelData: new ArrayBuffer(0),
          };
          const encoded = await encodeFrames(frames, pixelFormatOf(dataset), RLE, { offsetTable });
          expect('ExtendedOffsetTable' in encoded).toBe(offsetTable === 'extended');
          const made = { ...dataset, ...encoded };
          const expected = frames.map((frame) => [...frame]);
          expect(await samplesOf(made, RLE)).toEqual(expected);
          const { dataset: read, transferSyntaxUID } = readDicom(writeDicom(made, { transferSyntaxUID: RLE }));
          const source = framesOf(read, transferSyntaxUID);
          expect(source.warnings).toEqual([]);
          expect(await samplesOf(read, transferSyntaxUID)).toEqual(expected);
          expect(await samplesOf(structuredClone(read), transferSyntaxUID)).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('odd frames are padded with a zero byte', () => {
    const { frames, basicOffsetTable, extendedOffsetTableLengths } = encapsulate([Uint8Array.of(1, 2, 3), Uint8Array.of(4)], 'extended');
    expect(frames.map((frame) => [...new Uint8Array(frame)])).toEqual([
      [1, 2, 3, 0],
      [4, 0],
    ]);
    expect(basicOffsetTable.byteLength).toBe(0);
    expect([...new BigUint64Array(extendedOffsetTableLengths ?? new ArrayBuffer(0))]).toEqual([3n, 1n]);
  });
});

describe('encoding', () => {
  const format = pixelFormatOf({ ...IMAGE, PixelData: new ArrayBuffer(0) });

  it('samples that do not fit, and wrong counts, are refused', async () => {
    await expect(encodeFrames([Uint16Array.of(1, 2, 3, 4, 5, 4096)], format, RLE)).rejects.toThrow(/sample 5 is 4096.*frame 1/);
    await expect(encodeFrames([Uint16Array.of(1)], format, RLE)).rejects.toThrow(/6 samples are expected/);
    await expect(encodeFrames([], format, RLE)).rejects.toThrow(/0 frames/);
    await expect(encodeFrames([Uint8Array.of(1, 2, 3, 4, 5, 6)], format, EXPLICIT)).rejects.toThrow(/16 bits allocated/);
    await expect(encodeFrames([], { ...format, photometricInterpretation: 'YBR_FULL_422' }, EXPLICIT)).rejects.toThrow(/subsampling/);
    expect(() =>
      nativePixelData([Uint8Array.of(2)], { ...format, rows: 1, columns: 1, bitsAllocated: 1, bitsStored: 1, highBit: 0 }),
    ).toThrow(/1 bits hold 0 to 1/);
  });

  it('native bytes are little endian and of even length', async () => {
    const { PixelData } = await encodeFrames(
      [Uint8Array.of(1, 2, 3)],
      { ...format, rows: 1, bitsAllocated: 8, bitsStored: 8, highBit: 7 },
      EXPLICIT,
    );
    if (!(PixelData instanceof ArrayBuffer)) throw new Error('one buffer is expected');
    expect([...new Uint8Array(PixelData)]).toEqual([1, 2, 3, 0]);
  });
});
