/** Segmentations of highdicom and dcmqi read as highdicom itself reads them: voxels, geometry, segments, sources. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSegmentation } from '../../src/iods/segmentation/read/open.ts';
import type { SegmentPixelOptions } from '../../src/iods/segmentation/read/options.ts';
import type { SegmentationReader } from '../../src/iods/segmentation/read/reader.ts';
import { PYTHON } from './tools.ts';

interface Answer {
  readonly method: string;
  readonly arguments: SegmentPixelOptions & {
    readonly uids?: readonly string[];
    readonly uid?: string;
    readonly frames?: readonly number[];
    readonly values?: readonly (readonly number[])[];
  };
  readonly file: string;
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly affine?: readonly (readonly number[])[];
}

interface Facts {
  readonly type: string;
  readonly segmentNumbers: readonly number[];
  readonly labels: readonly string[];
  readonly livers: readonly number[];
  readonly tracked: readonly number[];
  readonly trackingIDs: readonly (readonly [string, string])[];
  readonly sources: readonly string[];
  readonly answers: readonly Answer[];
}

const NAMES = [
  ...['binary', 'binary-implicit', 'binary-single', 'overlapping', 'fractional', 'fractional-rle'],
  ...['labelmap-explicit', 'labelmap-rle', 'labelmap-jpegls', 'labelmap-extended', 'labelmap-wide'],
  ...[
    'enhanced',
    'enhanced-labelmap',
    'tiled-sparse',
    'tiled-full',
    'tiled-sparse-labelmap',
    'tiled-full-labelmap',
    'tiled-full-single',
    'dcmqi',
  ],
];

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iodine-segmentations-'));
  execFileSync(PYTHON, ['-W', 'ignore', 'test/interop/segmentation_reading.py', folder], { stdio: ['ignore', 'ignore', 'inherit'] });
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function numbersIn(file: string, dtype: string): ArrayLike<number> {
  const { buffer } = new Uint8Array(readFileSync(join(folder, file)));
  switch (dtype) {
    case '|u1':
      return new Uint8Array(buffer);
    case '<u2':
      return new Uint16Array(buffer);
    case '<f4':
      return new Float32Array(buffer);
    default:
      throw new Error(`numbers of ${dtype}`);
  }
}

function product(shape: readonly number[]): number {
  return shape.reduce((all, one) => all * one, 1);
}

/** The same question to the reader: its array, and its affine where it has one. */
async function ask(reader: SegmentationReader, { method, arguments: given }: Answer) {
  const { uids = [], uid = '', frames, values = [], ...options } = given;
  switch (method) {
    case 'volume': {
      const volume = await reader.volume(options);
      return { array: volume.array, affine: volume.affine };
    }
    case 'bySourceInstance':
      return { array: (await reader.bySourceInstance(uids, options)).array };
    case 'bySourceFrame':
      return { array: (await reader.bySourceFrame(uid, frames, { ...options, missing: 'empty' })).array };
    case 'byDimensionIndexValues':
      return { array: (await reader.byDimensionIndexValues(values, undefined, options)).array };
    case 'totalPixelMatrix':
      return { array: (await reader.totalPixelMatrix(options)).array };
    default: {
      const array: number[] = [];
      for (let frame = 1; frame <= reader.numberOfFrames; frame++) array.push(...(await reader.storedFrame(frame)).samples);
      return { array };
    }
  }
}

describe('read as highdicom reads', () => {
  it('every file is in the list', () => {
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort(),
    ).toEqual(NAMES.map((name) => `${name}.json`).sort());
  });

  it.each(NAMES)('%s', async (name) => {
    const facts: Facts = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    const file = join(folder, `${name}.dcm`);
    const handle = await open(file);
    try {
      for (const reader of [await openSegmentation(new Uint8Array(readFileSync(file))), await openSegmentation(handle)]) {
        expect(reader.warnings).toEqual([]);
        expect(reader.type).toBe(facts.type);
        expect(reader.segmentNumbers).toEqual(facts.segmentNumbers);
        expect(reader.segments.map((one) => one.label)).toEqual(facts.labels);
        expect(await reader.segmentNumbersOf({ type: { value: 'T-62000', scheme: 'SRT', meaning: 'Liver' } })).toEqual(facts.livers);
        expect(await reader.segmentNumbersOf({ trackingID: 'track 2' })).toEqual(facts.tracked);
        const tracked = (await reader.trackingIDs()).map((one): [string, string] => [one.trackingID, one.trackingUID]);
        expect(tracked.sort()).toEqual([...facts.trackingIDs].sort());
        expect(
          reader
            .sourceImages()
            .map((one) => one.sopInstanceUID)
            .sort(),
        ).toEqual(facts.sources);
        expect(facts.answers.length).toBeGreaterThan(1);
        for (const answer of facts.answers) {
          const said = `${answer.method} ${JSON.stringify(answer.arguments)}`;
          const ours = await ask(reader, answer);
          const theirs = numbersIn(answer.file, answer.dtype);
          expect(ours.array.length, said).toBe(product(answer.shape));
          let differ = 0;
          for (let at = 0; at < theirs.length; at++) if (ours.array[at] !== theirs[at]) differ++;
          expect(differ, said).toBe(0);
          // dcmqi's direction cosines have seven digits: highdicom's axes are as long as they say, ours as long as the spacing.
          answer.affine?.forEach((row, at) => {
            row.forEach((value, column) => {
              expect(ours.affine?.[at]?.[column], `${said}, affine`).toBeCloseTo(value, name === 'dcmqi' ? 6 : 9);
            });
          });
        }
      }
    } finally {
      await handle.close();
    }
  });
});
