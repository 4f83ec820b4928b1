/** Decoded frames equal pydicom's raw ones on its test files, lossless JPEG DCMTK's; pydicom decodes what we encode. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';
import {
  decodeFrames,
  encodeFrames,
  framesOf,
  PixelDataError,
  pixelFormatOf,
  pixelKeywordOf,
  readVolumeOfSeries,
  type Samples,
} from '../../src/pixels/index.ts';
import { testFolder } from './pydicom-files.ts';
import { JUDGES, PYTHON } from './tools.ts';

interface Theirs {
  readonly dtype?: string;
  readonly error?: string;
}

/** Files that cannot be decoded, each with the reason; pydicom decodes none of them either. */
const REFUSED: Readonly<Record<string, string>> = {
  'JPEG2000-embedded-sequence-delimiter.dcm': 'a header without an image, made for parsers',
  'MR_truncated.dcm': 'pixel data end early',
  'badVR.dcm': 'Number of Frames is no number',
  'meta_missing_tsyntax.dcm': 'no Image Pixel attributes',
  'nested_priv_SQ.dcm': 'no Image Pixel attributes',
};

function askPydicom(pairs: readonly (readonly [string, string])[]): Theirs[] {
  const input = pairs.map((pair) => `${pair.join('\t')}\n`).join('');
  const output = execFileSync(PYTHON, ['test/interop/spatial_pixels.py'], { input, encoding: 'utf8', stdio: ['pipe', 'pipe', 'ignore'] });
  return output
    .trim()
    .split('\n')
    .map((line): Theirs => JSON.parse(line));
}

function numbersIn(file: string, dtype: string): ArrayLike<number> {
  const { buffer } = new Uint8Array(readFileSync(file));
  switch (dtype) {
    case '<u2':
      return new Uint16Array(buffer);
    case '<i2':
      return new Int16Array(buffer);
    case '<u4':
      return new Uint32Array(buffer);
    case '<f4':
      return new Float32Array(buffer);
    default:
      return dtype === '|i1' ? new Int8Array(buffer) : new Uint8Array(buffer);
  }
}

async function framesIn(file: string): Promise<Samples[]> {
  const { dataset, transferSyntaxUID } = readDicom(readFileSync(file));
  const frames: Samples[] = [];
  for await (const frame of decodeFrames(framesOf(dataset, transferSyntaxUID))) frames.push(frame.samples);
  return frames;
}

/** Greatest difference between frames in a row and all samples. */
function difference(frames: readonly ArrayLike<number>[], all: ArrayLike<number>): number {
  let place = 0;
  let most = 0;
  for (const frame of frames)
    for (let at = 0; at < frame.length; at++, place++) most = Math.max(most, Math.abs((frame[at] ?? 0) - (all[place] ?? Number.NaN)));
  return place === all.length ? most : Number.POSITIVE_INFINITY;
}

const SERIES = `
import glob, json, os, sys, highdicom, pydicom, pydicom.data
folder = os.path.join(os.path.dirname(pydicom.data.__file__), 'test_files', 'dicomdirtests', sys.argv[1])
datasets = [pydicom.dcmread(f) for f in sorted(glob.glob(folder + '/*'))]
volume = highdicom.get_volume_from_series(datasets)
json.dump({'affine': volume.affine.tolist(), 'values': volume.array.ravel().tolist(), 'uid': volume.frame_of_reference_uid}, sys.stdout)
`;

const LOSSY = /^1\.2\.840\.10008\.1\.2\.4\.(?:50|51|81|91)$/;

describe.skipIf(!JUDGES)('pydicom (needs .interop: npm run interop)', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'iodine-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  it('has the same samples in its test files', async () => {
    const root = testFolder();
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => statSync(join(root, name)).isFile())
      .sort()
      .filter((name) => {
        try {
          return pixelKeywordOf(readDicom(readFileSync(join(root, name)), { partial: true }).dataset) !== null;
        } catch {
          return false;
        }
      });
    const answers = askPydicom(files.map((name, at) => [join(root, name), join(folder, `${at}`)]));
    const wrong: string[] = [];
    let equal = 0;
    for (const [at, name] of files.entries()) {
      const { dtype, error } = answers[at] ?? {};
      try {
        const { transferSyntaxUID } = readDicom(readFileSync(join(root, name)), { partial: true });
        const frames = await framesIn(join(root, name));
        if (dtype === undefined) continue;
        const most = difference(frames, numbersIn(join(folder, `${at}`), dtype));
        if (most <= (LOSSY.test(transferSyntaxUID) ? 2 : 0)) equal++;
        else wrong.push(`${name}: ${most}`);
      } catch (reason) {
        if (!(error !== undefined && REFUSED[name] !== undefined)) wrong.push(`${name}: ${String(reason)}`);
        else if (!(reason instanceof Error && /^(?:PixelDataError|ReadDicomError)$/.test(reason.name))) throw reason;
      }
    }
    expect(wrong).toEqual([]);
    expect(equal).toBeGreaterThanOrEqual(85);
  }, 60_000);

  it('has the same volume of a series, by highdicom; what is no volume there is none here', async () => {
    const read = (series: string): ReturnType<typeof readDicom>[] => {
      const root = join(testFolder(), 'dicomdirtests', series);
      return readdirSync(root).map((name) => readDicom(readFileSync(join(root, name))));
    };
    const ask = (series: string): string =>
      execFileSync(PYTHON, ['-c', SERIES, series], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const theirs: { affine: number[][]; values: number[] } = JSON.parse(ask('98892001/CT5N'));
    const volume = await readVolumeOfSeries(read('98892001/CT5N'));
    expect(difference([volume.array], theirs.values)).toBe(0);
    expect(difference([volume.affine.flat()], theirs.affine.flat())).toBeLessThan(1e-9);
    for (const [series, reason] of [
      ['77654033/CT2', /irregular spacing/],
      ['98892003/MR700', /orientations differ/],
      ['98892003/MR1', /duplicate|SeriesInstanceUID|FrameOfReferenceUID/],
    ] as const) {
      expect(() => ask(series)).toThrow(/Command failed/);
      await expect(readVolumeOfSeries(read(series))).rejects.toThrow(reason);
    }
  });

  it('decodes what is encoded here, without loss', async () => {
    const base = {
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.7',
      SOPInstanceUID: '2.25.1',
      Rows: 45,
      Columns: 61,
      NumberOfFrames: 2,
      PixelData: new ArrayBuffer(0),
    };
    const grey = {
      ...base,
      SamplesPerPixel: 1,
      BitsAllocated: 16,
      BitsStored: 12,
      HighBit: 11,
      PixelRepresentation: 0,
      PhotometricInterpretation: 'MONOCHROME2',
    };
    const byte = { ...grey, BitsAllocated: 8, BitsStored: 8, HighBit: 7 };
    const kinds: Readonly<Record<string, typeof grey>> = {
      grey,
      byte,
      colour: { ...byte, SamplesPerPixel: 3, PhotometricInterpretation: 'RGB' },
      signed: { ...grey, PixelRepresentation: 1, BitsStored: 16, HighBit: 15 },
    };
    const written: { readonly name: string; readonly frames: Samples[] }[] = [];
    for (const [kind, attributes] of Object.entries(kinds)) {
      const length = 45 * 61 * attributes.SamplesPerPixel;
      const value =
        (frame: number) =>
        (_: unknown, at: number): number =>
          (Math.imul(at + frame, 2654435761) >>> 20) % 2 ** Math.min(attributes.BitsStored, 12);
      const make = (frame: number): Samples => {
        if (attributes.BitsAllocated === 8) return Uint8Array.from({ length }, value(frame));
        return attributes.PixelRepresentation === 1
          ? Int16Array.from({ length }, (_, at) => value(frame)(_, at) - 2000)
          : Uint16Array.from({ length }, value(frame));
      };
      const frames = [make(0), make(9)];
      for (const uid of ['1.2.840.10008.1.2.1', '1.2.840.10008.1.2.5', '1.2.840.10008.1.2.4.80', '1.2.840.10008.1.2.4.90'])
        for (const offsetTable of uid.endsWith('.2.1') ? (['none'] as const) : (['basic', 'extended'] as const)) {
          const encoded = await encodeFrames(frames, pixelFormatOf(attributes), uid, { offsetTable });
          const name = `${kind} ${uid} ${offsetTable}`;
          writeFileSync(join(folder, `${name}.dcm`), writeDicom({ ...attributes, ...encoded }, { transferSyntaxUID: uid }));
          written.push({ name, frames });
        }
    }
    const answers = askPydicom(written.map(({ name }) => [join(folder, `${name}.dcm`), join(folder, name)]));
    const wrong = written.filter(({ name, frames }, at) => {
      const dtype = answers[at]?.dtype;
      return dtype === undefined || difference(frames, numbersIn(join(folder, name), dtype)) !== 0;
    });
    expect(wrong.map(({ name }, at) => `${name}: ${answers[at]?.error ?? ''}`)).toEqual([]);
    expect(written).toHaveLength(28);
  }, 60_000);

  it('decodes JPEG baseline from here as we do, within 2 levels', async () => {
    const attributes = {
      SOPClassUID: '1.2.840.10008.5.1.4.1.1.7',
      SOPInstanceUID: '2.25.1',
      Rows: 37,
      Columns: 51,
      SamplesPerPixel: 3,
      BitsAllocated: 8,
      BitsStored: 8,
      HighBit: 7,
      PixelRepresentation: 0,
      PhotometricInterpretation: 'RGB',
      PixelData: new ArrayBuffer(0),
    };
    const samples = Uint8Array.from({ length: 37 * 51 * 3 }, (_, at) => 128 + 100 * Math.sin(at / 70) * Math.cos((at % 3) + at / 900));
    const uid = '1.2.840.10008.1.2.4.50';
    for (const quality of [30, 75, 100]) {
      const encoded = await encodeFrames([samples], pixelFormatOf(attributes), uid, { quality });
      const file = join(folder, `jpeg-${quality}.dcm`);
      writeFileSync(file, writeDicom({ ...attributes, ...encoded }, { transferSyntaxUID: uid }));
      const [answer] = askPydicom([[file, `${file}.raw`]]);
      expect(answer?.error).toBeUndefined();
      expect(difference(await framesIn(file), numbersIn(`${file}.raw`, '|u1'))).toBeLessThanOrEqual(2);
    }
  });
});

describe.skipIf(!JUDGES || spawnSync('dcmcjpeg', ['--version']).status !== 0)('DCMTK (needs dcmcjpeg, dcmdjpeg)', () => {
  it.each([
    ['CT_small.dcm', 1],
    ['CT_small.dcm', 2],
    ['MR_small.dcm', 3],
    ['MR_small.dcm', 4],
    ['MR_small.dcm', 5],
    ['CT_small.dcm', 6],
    ['CT_small.dcm', 7],
    ['SC_rgb_small_odd.dcm', 6],
    ['examples_rgb_color.dcm', 1],
  ])('%s as lossless JPEG with predictor %i comes back equal', async (name, predictor) => {
    const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
    const source = join(testFolder(), name);
    const target = join(folder, 'a.dcm');
    execFileSync('dcmcjpeg', ['+el', '+sv', `${predictor}`, '+cn', source, target], { stdio: 'ignore' });
    const [ours] = await framesIn(target);
    const [native] = await framesIn(source);
    rmSync(folder, { recursive: true, force: true });
    expect(readDicom(readFileSync(source)).dataset).toBeDefined();
    expect(ours).toEqual(native);
  });

  it('a file of GDCM’s (.70) is decoded as DCMTK does', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
    const source = join(testFolder(), 'SC_rgb_jpeg_gdcm.dcm');
    const target = join(folder, 'a.dcm');
    execFileSync('dcmdjpeg', ['+cn', source, target], { stdio: 'ignore' });
    expect(await framesIn(source)).toEqual(await framesIn(target));
    rmSync(folder, { recursive: true, force: true });
  });

  it.each(['JPEG-lossy.dcm', 'JPGExtended.dcm'])('%s (.51, 12 bits) is decoded as DCMTK does, within 1 level', async (name) => {
    const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
    const source = join(testFolder(), name);
    const target = join(folder, 'a.dcm');
    execFileSync('dcmdjpeg', [source, target], { stdio: 'ignore' });
    const [native = new Uint8Array(0)] = await framesIn(target);
    expect(difference(await framesIn(source), native)).toBeLessThanOrEqual(1);
    rmSync(folder, { recursive: true, force: true });
  });

  it('a lossless stream that is cut off is an error', async () => {
    const { dataset } = readDicom(readFileSync(join(testFolder(), 'SC_rgb_jpeg_gdcm.dcm')));
    const frames: unknown = Reflect.get(dataset, 'PixelData');
    const [first]: unknown[] = Array.isArray(frames) ? frames : [];
    if (!(first instanceof ArrayBuffer)) throw new Error('a frame is expected');
    for (const length of [first.byteLength >> 1, 30, 3]) {
      const cut = { ...dataset, PixelData: [first.slice(0, length)] };
      const reading = (async () => {
        for await (const frame of decodeFrames(framesOf(cut, '1.2.840.10008.1.2.4.70'))) expect(frame).toBeUndefined();
      })();
      await expect(reading).rejects.toThrow(PixelDataError);
    }
  });
});
