/** Frames out of a file that is not read as a whole: the same as from memory, with no more bytes read than needed; damage told. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';
import {
  type ByteSource,
  byteSourceOf,
  decodeFrame,
  decodeFrames,
  encodeFrames,
  findPixelData,
  framesOf,
  openPixelFile,
  PixelDataError,
  pixelFormatOf,
  type Samples,
} from '../../src/pixels/index.ts';

const EXPLICIT = '1.2.840.10008.1.2.1';
const IMPLICIT = '1.2.840.10008.1.2';
const BIG = '1.2.840.10008.1.2.2';
const RLE = '1.2.840.10008.1.2.5';
const IMAGE = {
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.7.3',
  SOPInstanceUID: '2.25.1',
  Rows: 20,
  Columns: 30,
  SamplesPerPixel: 1,
  BitsAllocated: 16,
  BitsStored: 16,
  HighBit: 15,
  PixelRepresentation: 0,
  PhotometricInterpretation: 'MONOCHROME2',
  SharedFunctionalGroupsSequence: [{ PixelMeasuresSequence: [{ PixelSpacing: [1, 1] }] }],
  PerFrameFunctionalGroupsSequence: [{ FrameContentSequence: [{ StackID: 'a' }] }, {}],
};

function counting(bytes: Uint8Array): ByteSource & { readonly reads: () => number } {
  let total = 0;
  return {
    size: bytes.length,
    read: (start, end) => {
      total += Math.min(end, bytes.length) - start;
      return Promise.resolve(bytes.slice(start, end));
    },
    reads: () => total,
  };
}

async function fileOf(
  frames: Samples[],
  uid: string,
  offsetTable: 'basic' | 'extended' | 'none' = 'basic',
  format: object = IMAGE,
): Promise<Uint8Array> {
  const dataset = { ...format, NumberOfFrames: frames.length, PixelData: new ArrayBuffer(0) };
  return writeDicom(
    { ...dataset, ...(await encodeFrames(frames, pixelFormatOf(dataset), uid, { offsetTable })) },
    { transferSyntaxUID: uid },
  );
}

function noise(frame: number): Uint16Array<ArrayBuffer> {
  return Uint16Array.from({ length: 600 }, (_, at) => Math.imul(at + frame * 77, 2654435761) >>> 16);
}

describe('openPixelFile', () => {
  it.each([
    [EXPLICIT, 'none'],
    [IMPLICIT, 'none'],
    [BIG, 'none'],
    [RLE, 'basic'],
    [RLE, 'extended'],
    [RLE, 'none'],
  ] as const)('%s with table %s: the frames that the whole file has, in any order', async (uid, offsetTable) => {
    const bytes = await fileOf([0, 1, 2, 3, 4].map(noise), uid, offsetTable);
    const file = await openPixelFile(byteSourceOf(bytes));
    const { dataset } = readDicom(file.header);
    expect(dataset).toMatchObject({ Rows: 20, NumberOfFrames: 5 });
    const source = await file.frames(dataset);
    expect(source.warnings).toEqual([]);
    for (const frame of [5, 1, 3]) expect([...(await decodeFrame(source, frame)).samples]).toEqual([...noise(frame - 1)]);
    await expect(decodeFrame(source, 6)).rejects.toThrow(/from 1 to 5/);
    const blob = await openPixelFile(byteSourceOf(new Blob([new Uint8Array(bytes)])));
    expect([...(await decodeFrame(await blob.frames(dataset), 2)).samples]).toEqual([...noise(1)]);
  });

  it.each(['basic', 'extended'] as const)('reads header, offset table (%s) and frame, no more', async (offsetTable) => {
    const count = 300;
    const bytes = await fileOf(
      Array.from({ length: count }, (_, at) => noise(at)),
      RLE,
      offsetTable,
    );
    const input = counting(bytes);
    const file = await openPixelFile(input);
    const source = await file.frames(readDicom(file.header).dataset);
    // The header is found in blocks of 65,536 bytes and read once.
    expect(input.reads()).toBeLessThan(file.header.length + 65536 * 2 + count * 4 + 100);
    const before = input.reads();
    await decodeFrame(source, 150);
    const size = input.reads() - before;
    expect(size).toBeLessThan(1300 + 100);
    await decodeFrame(source, count);
    expect(input.reads() - before - size).toBeLessThan(1300 + 100);
    expect(bytes.length).toBeGreaterThan(count * 1200);
  });

  it('one-bit frames that begin inside bytes', async () => {
    const format = { ...IMAGE, Rows: 3, Columns: 5, BitsAllocated: 1, BitsStored: 1, HighBit: 0 };
    const frames = Array.from({ length: 7 }, (_, frame) => Uint8Array.from({ length: 15 }, (__, at) => (at * frame) % 2));
    const bytes = await fileOf(frames, EXPLICIT, 'none', format);
    const file = await openPixelFile(byteSourceOf(bytes));
    const source = await file.frames(readDicom(file.header).dataset);
    for (const [at, frame] of frames.entries()) expect((await decodeFrame(source, at + 1)).samples).toEqual(frame);
  });

  it('sequences of undefined length are passed over, however deep', async () => {
    const head = [8, 0, 0x40, 0x11, ...'SQ'.split('').map((letter) => letter.charCodeAt(0)), 0, 0, 255, 255, 255, 255];
    const item = [0xfe, 0xff, 0, 0xe0, 255, 255, 255, 255];
    const depth = 20_000;
    const ends = [0xfe, 0xff, 0x0d, 0xe0, 0, 0, 0, 0, 0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0];
    const whole = await fileOf([noise(0)], EXPLICIT);
    const { element } = await findPixelData(byteSourceOf(whole));
    const nest = new Uint8Array(depth * (head.length + item.length + ends.length));
    for (let level = 0; level < depth; level++) {
      nest.set(head, level * 20);
      nest.set(item, level * 20 + 12);
      nest.set(ends, depth * 20 + level * 16);
    }
    const bytes = new Uint8Array(whole.length + nest.length);
    bytes.set(whole.subarray(0, element));
    bytes.set(nest, element);
    bytes.set(whole.subarray(element), element + nest.length);
    expect(await findPixelData(byteSourceOf(bytes))).toMatchObject({ element: element + nest.length, keyword: 'PixelData' });
  });

  it('what is no such file is told with the byte', async () => {
    await expect(openPixelFile(byteSourceOf(new Uint8Array(0)))).rejects.toThrow(PixelDataError);
    await expect(openPixelFile(byteSourceOf(new TextEncoder().encode('text '.repeat(100))))).rejects.toThrow(/File Meta Information/);
    const bytes = writeDicom({ SOPClassUID: '1.2.3', SOPInstanceUID: '2.25.1', PatientName: 'A' });
    await expect(openPixelFile(byteSourceOf(bytes))).rejects.toThrow(/no pixel data/);
    const deflated = writeDicom({ ...IMAGE, PixelData: noise(0).buffer }, { transferSyntaxUID: '1.2.840.10008.1.2.1.99' });
    await expect(openPixelFile(byteSourceOf(deflated))).rejects.toThrow(/deflated/);
  });

  it('files cut off anywhere give an error, or the same frames as before', async () => {
    const frames = [noise(0), noise(1)];
    for (const [uid, table] of [
      [EXPLICIT, 'none'],
      [RLE, 'basic'],
      [RLE, 'none'],
    ] as const) {
      const bytes = await fileOf(frames, uid, table);
      await fc.assert(
        fc.asyncProperty(fc.nat(bytes.length - 1), async (length) => {
          try {
            const file = await openPixelFile(byteSourceOf(bytes.slice(0, length)));
            const source = await file.frames(readDicom(file.header).dataset);
            for (const [at, frame] of frames.entries()) expect((await decodeFrame(source, at + 1)).samples).toEqual(frame);
          } catch (error) {
            if (!(error instanceof PixelDataError)) throw error;
          }
        }),
        { numRuns: 60 },
      );
    }
  });

  it('bytes that were changed never hang, and end in frames or a typed error', async () => {
    const bytes = await fileOf([noise(0), noise(1)], RLE, 'extended');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), async (changes) => {
        const damaged = bytes.slice();
        for (const [at, value] of changes) damaged[at] = value;
        try {
          const file = await openPixelFile(byteSourceOf(damaged));
          const source = await file.frames(readDicom(file.header).dataset);
          for await (const frame of decodeFrames(source)) expect(frame.samples.length).toBeGreaterThan(0);
        } catch (error) {
          if (!(error instanceof Error && /^(?:PixelDataError|ReadDicomError)$/.test(error.name))) throw error;
        }
      }),
      { numRuns: 300 },
    );
  });

  it('agrees with reading the whole file', async () => {
    const bytes = await fileOf([noise(3), noise(4)], RLE, 'basic');
    const { dataset, transferSyntaxUID } = readDicom(bytes);
    const file = await openPixelFile(byteSourceOf(bytes));
    const lazy = await file.frames(readDicom(file.header).dataset);
    for (const frame of [1, 2])
      expect(await decodeFrame(lazy, frame)).toEqual(await decodeFrame(framesOf(dataset, transferSyntaxUID), frame));
  });
});
