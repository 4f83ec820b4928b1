/** Segmentations opened in parts: bytes read, addresses, handles, metadata with frames from elsewhere; abort, progress. */
import { LabelMapSegmentation } from '../../../src/iods/segmentation/label-map.ts';
import { EQUIPMENT, imageSeries, segment } from '../segmentation-sources.ts';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { toDicomJson } from '../../../src/dcmjs/index.ts';
import { openSegmentation } from '../../../src/iods/segmentation/read/open.ts';
import { type ByteSource, findPixelData, byteSourceOf, PixelDataError } from '../../../src/pixels/index.ts';
import { disc, EXPLICIT, fileOf, RLE, segmentation, sourceUID, type TestFile } from './files.ts';

const SIDE = 64;
const PLANES = 40;
const FILE: TestFile = {
  type: 'LABELMAP',
  rows: SIDE,
  columns: SIDE,
  segments: [3],
  frames: Array.from({ length: PLANES }, (_, plane) => ({ plane, pixels: disc(SIDE, SIDE, 30, 10 + plane, 9, 3) })),
};

/** Large, and nothing that RLE makes smaller. */
const NOISE: TestFile = {
  ...FILE,
  rows: 128,
  columns: 128,
  frames: Array.from({ length: 60 }, (_, plane) => ({
    plane,
    pixels: Uint8Array.from({ length: 128 * 128 }, (_one, at) => (Math.imul(at + plane, 2654435761) >>> 31) * 3),
  })),
};

interface Counted extends ByteSource {
  readonly parts: (readonly [number, number])[];
}

function counted(bytes: Uint8Array): Counted {
  const parts: (readonly [number, number])[] = [];
  return {
    size: bytes.length,
    parts,
    read: (start, end) => {
      parts.push([start, Math.min(end, bytes.length)]);
      return Promise.resolve(bytes.slice(start, end));
    },
  };
}

function total(parts: readonly (readonly [number, number])[]): number {
  return parts.reduce((sum, [start, end]) => sum + end - start, 0);
}

describe('a file that is read in parts', () => {
  it.each([
    [EXPLICIT, 'none'],
    [RLE, 'basic'],
    [RLE, 'extended'],
  ] as const)('%s, table %s: the header once, the offset table, the frame', async (uid, table) => {
    // Large enough that the block in which the header ends does not hold it all.
    const { frames } = NOISE;
    const bytes = await fileOf(segmentation(NOISE), uid, table);
    const { element } = await findPixelData(byteSourceOf(bytes));
    const source = counted(bytes);
    const reader = await openSegmentation(source);
    const opened = total(source.parts);
    expect(opened).toBeLessThanOrEqual(element + 65536 + 8 + 60 * 4);
    const sorted = [...source.parts].sort((a, b) => a[0] - b[0]);
    for (const [at, [start]] of sorted.slice(1).entries()) expect(start).toBeGreaterThanOrEqual(sorted[at]?.[1] ?? 0);
    const { samples } = await reader.storedFrame(50);
    expect(Array.from(samples)).toEqual(Array.from(frames[49]?.pixels ?? []));
    const read = total(source.parts) - opened;
    expect(read).toBeLessThan(128 * 128 + 1000);
    expect(read).toBeGreaterThan(1000);
  });

  it('a region reads only its frames', async () => {
    const bytes = await fileOf(
      segmentation({
        ...FILE,
        rows: 256,
        columns: 256,
        frames: Array.from({ length: 20 }, (_, plane) => ({ plane, pixels: disc(256, 256, 99, 99, 50 + plane, 3) })),
      }),
    );
    const source = counted(bytes);
    const reader = await openSegmentation(source);
    const before = total(source.parts);
    const volume = await reader.volume({ planes: [15, 17] });
    expect(volume.spatialShape[0]).toBe(2);
    expect(total(source.parts) - before).toBe(2 * 256 * 256);
  });

  it('onProgress and abort', async () => {
    const source = counted(await fileOf(segmentation(FILE)));
    const reader = await openSegmentation(source);
    const told: (readonly [number, number])[] = [];
    await reader.volume({ onProgress: (done, all) => told.push([done, all]) });
    expect(told.length).toBe(PLANES);
    expect(told.at(-1)).toEqual([PLANES, PLANES]);
    const stop = new AbortController();
    const reason = new Error('no longer wanted');
    const waiting = reader.volume({ signal: stop.signal, onProgress: (done) => done === 5 && stop.abort(reason) });
    await expect(waiting).rejects.toBe(reason);
    await expect(openSegmentation(source, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('abort while the headers of fragments are looked for', async () => {
    const full = new Uint8Array(await fileOf(segmentation(NOISE), RLE));
    const { value } = await findPixelData(byteSourceOf(full));
    const table = 4 * NOISE.frames.length;
    const bytes = new Uint8Array(full.length - table);
    bytes.set(full.subarray(0, value + 8));
    new DataView(bytes.buffer).setUint32(value + 4, 0, true);
    bytes.set(full.subarray(value + 8 + table), value + 8);
    const whole = counted(bytes);
    await openSegmentation(whole);
    const source = counted(bytes);
    const stop = new AbortController();
    const reason = new Error('no longer wanted');
    const slow: ByteSource = {
      size: source.size,
      read: (start, end) => {
        if (source.parts.length >= 3) stop.abort(reason);
        return source.read(start, end);
      },
    };
    await expect(openSegmentation(slow, { signal: stop.signal })).rejects.toBe(reason);
    expect(source.parts.length).toBeLessThan(whole.parts.length);
  });
});

describe('sources', () => {
  let folder = '';
  let bytes = new Uint8Array(0);
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'iodine-'));
    bytes = new Uint8Array(await fileOf(segmentation(FILE), RLE));
    writeFileSync(join(folder, 'seg.dcm'), bytes);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const expected = async (): Promise<unknown> => (await (await openSegmentation(bytes)).volume()).array;

  it('a file handle, a Blob, an ArrayBuffer', async () => {
    const handle = await open(join(folder, 'seg.dcm'));
    try {
      expect((await (await openSegmentation(handle)).volume()).array).toEqual(await expected());
    } finally {
      await handle.close();
    }
    expect((await (await openSegmentation(new Blob([bytes]))).volume()).array).toEqual(await expected());
    expect((await (await openSegmentation(bytes.buffer)).volume()).array).toEqual(await expected());
  });

  /** A server that answers as the test wants it. */
  function server(
    change: (
      start: number,
      end: number,
    ) => Partial<{ status: number; headers: Record<string, string>; body: Uint8Array<ArrayBuffer> }> = () => ({}),
  ) {
    const asked: string[] = [];
    const fetch = (_url: string, init: RequestInit): Promise<Response> => {
      const range = new Headers(init.headers).get('Range') ?? '';
      asked.push(range);
      init.signal?.throwIfAborted();
      const [start = 0, last = 0] = /bytes=(\d+)-(\d+)/.exec(range)?.slice(1).map(Number) ?? [];
      const end = Math.min(last + 1, bytes.length);
      const { status = 206, headers = {}, body = bytes.slice(start, end) } = change(start, end);
      return Promise.resolve(
        new Response(body, { status, headers: { 'Content-Range': `bytes ${start}-${end - 1}/${bytes.length}`, ETag: '"a"', ...headers } }),
      );
    };
    return { fetch, asked };
  }
  const url = new URL('https://example.org/seg.dcm');

  it('an address, by ranges', async () => {
    const { fetch, asked } = server();
    const reader = await openSegmentation(url, { fetch, headers: { Authorization: 'x' } });
    expect((await reader.volume()).array).toEqual(await expected());
    expect(asked.every((range) => range.startsWith('bytes='))).toBe(true);
  });

  it('a server without ranges: an error, or the whole', async () => {
    const { fetch } = server(() => ({ status: 200, body: bytes }));
    await expect(openSegmentation(url, { fetch })).rejects.toThrow(/range requests/);
    const reader = await openSegmentation(url, { fetch, withoutRanges: 'whole' });
    expect((await reader.volume()).array).toEqual(await expected());
  });

  it.each([
    ['404', { status: 404 }],
    ['no Content-Range', { headers: { 'Content-Range': 'none' } }],
    ['fewer bytes', { body: new Uint8Array(3) }],
  ])('%s is an error', async (_name, answer) => {
    await expect(openSegmentation(url, { fetch: server(() => answer).fetch })).rejects.toThrow(PixelDataError);
  });

  it.each([1, 2])('a connection that breaks at request %i is an error that names the address and the byte', async (broken) => {
    let asked = 0;
    const { fetch } = server();
    const failing = (address: string, init: RequestInit): Promise<Response> =>
      ++asked === broken ? Promise.reject(new TypeError('fetch failed')) : fetch(address, init);
    const cut = async (address: string, init: RequestInit): Promise<Response> => {
      const response = await fetch(address, init);
      if (++asked !== broken) return response;
      const body = new ReadableStream({ pull: (controller) => controller.error(new TypeError('terminated')) });
      return new Response(body, { status: response.status, headers: response.headers });
    };
    const whole = bytes;
    bytes = new Uint8Array(await fileOf(segmentation(NOISE)));
    try {
      for (const one of [failing, cut]) {
        asked = 0;
        const error: unknown = await openSegmentation(url, { fetch: one })
          .then((reader) => reader.volume())
          .catch((thrown: unknown) => thrown);
        expect(error).toBeInstanceOf(PixelDataError);
        expect(error).toMatchObject({ offset: broken === 1 ? 0 : expect.any(Number), message: /example\.org.*(fetch failed|terminated)/ });
      }
    } finally {
      bytes = whole;
    }
  });

  it('a file that changes meanwhile is an error', async () => {
    const large = new Uint8Array(
      await fileOf(
        segmentation({
          ...FILE,
          rows: 256,
          columns: 256,
          frames: Array.from({ length: 9 }, (_, plane) => ({ plane, pixels: disc(256, 256, 99, 99, 50, 3) })),
        }),
      ),
    );
    const before = bytes;
    bytes = large;
    try {
      const { fetch } = server((start) => (start === 0 ? {} : { headers: { ETag: '"b"' } }));
      await expect(openSegmentation(url, { fetch }).then((reader) => reader.volume())).rejects.toThrow(/changed/);
    } finally {
      bytes = before;
    }
  });

  it('metadata, as JSON or a data set, and a provider of frames', async () => {
    const dataset = segmentation(FILE);
    const { PixelData: _pixels, ...metadata } = dataset;
    const asked: number[] = [];
    const frame = (number: number, signal?: AbortSignal): Promise<Uint8Array> => {
      expect(signal).toBeInstanceOf(AbortSignal);
      asked.push(number);
      return Promise.resolve(Uint8Array.from(FILE.frames[number - 1]?.pixels ?? []));
    };
    for (const source of [
      { metadata, frame },
      { metadata: JSON.parse(JSON.stringify(toDicomJson(metadata))), frame },
    ]) {
      asked.length = 0;
      const reader = await openSegmentation(source);
      const { array } = await reader.bySourceInstance([sourceUID(7)]);
      expect(Array.from(array)).toEqual(Array.from(FILE.frames[7]?.pixels ?? []));
      expect(asked).toEqual([8]);
      expect((await reader.volume()).array).toEqual(await expected());
    }
  });

  it('metadata as servers give it: pixel data by address, palettes inline', async () => {
    const map = new LabelMapSegmentation({
      ...EQUIPMENT,
      source: imageSeries({ planes: 1, rows: 2, columns: 2 }),
      segments: [segment(1)],
      pixels: Uint8Array.of(0, 1, 0, 1),
      palette: { colors: ['black', 'red'] },
    });
    const json = JSON.parse(JSON.stringify(toDicomJson(map)));
    expect(json['00281201'].InlineBinary).toBeDefined();
    json['7FE00010'] = { vr: 'OB', BulkDataURI: 'https://example.org/bulk/1' };
    const reader = await openSegmentation({ metadata: json, frame: () => Uint8Array.of(0, 1, 0, 1) });
    const { array } = await reader.volume();
    expect([...array]).toEqual([0, 1, 0, 1]);
    expect([...reader.colors(array)].slice(0, 6)).toEqual([0, 0, 0, 65535, 0, 0]);
    json['00281201'] = { vr: 'OW', BulkDataURI: 'https://example.org/bulk/2' };
    const without = await openSegmentation({ metadata: json, frame: () => Uint8Array.of(0, 1, 0, 1) });
    expect(() => without.colors(array)).toThrow(/RedPaletteColorLookupTableData/);
  });

  it('a provider that gives too few bytes, or fails, is named by frame', async () => {
    const { PixelData: _pixels, ...metadata } = segmentation(FILE);
    const short = await openSegmentation({ metadata, frame: () => new Uint8Array(10) });
    await expect(short.storedFrame(3)).rejects.toMatchObject({ frameNumber: 3, message: /gave 10 bytes, a frame has 4096/ });
    const failing = await openSegmentation({ metadata, frame: () => Promise.reject(new Error('offline')) });
    await expect(failing.volume()).rejects.toMatchObject({ frameNumber: 1, message: /offline/ });
  });
});
