/** `ImageReader` beside highdicom.Image (rows IMG-1 to 12): the same frames, geometries, volumes, matrices, sources and dimensions. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { elementByKeyword } from '../../src/dataset/dictionary.ts';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';
import { type ImageReader, openImage } from '../../src/iods/image/index.ts';
import { Segmentation } from '../../src/iods/segmentation/index.ts';
import { readVolumeOfSeries } from '../../src/pixels/index.ts';
import { boxes, EQUIPMENT, enhancedImage, imageSeries, segment, wholeSlide } from '../iods/segmentation-sources.ts';
import { testFolder } from './pydicom-files.ts';
import { JUDGES, PYTHON } from './tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'iodine-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Job {
  readonly name: string;
  readonly file?: string;
  readonly files?: readonly string[];
  readonly by_frame?: readonly [string, readonly number[]];
  readonly by_instance?: readonly string[];
}

const GREY = {
  SamplesPerPixel: 1,
  PhotometricInterpretation: 'MONOCHROME2',
  BitsAllocated: 16,
  BitsStored: 12,
  HighBit: 11,
  PixelRepresentation: 0,
};
const COLOUR = {
  ...{ SamplesPerPixel: 3, PhotometricInterpretation: 'RGB', PlanarConfiguration: 0 },
  ...{ BitsAllocated: 8, BitsStored: 8, HighBit: 7, PixelRepresentation: 0 },
};
const noise = (count: number, most: number): number[] => Array.from({ length: count }, (_, at) => (at * 7919 + (at >> 3)) % most);

/** An enhanced image with frames in no order of their places, each with its source, a rescale of its own and a place in two dimensions. */
function enhanced(heights: readonly number[]): object {
  const made = enhancedImage(heights.length, 8, 6);
  return {
    ...made,
    ...GREY,
    DimensionOrganizationSequence: [{ DimensionOrganizationUID: '2.25.51' }],
    DimensionIndexSequence: ['00200032', '00209057'].map((DimensionIndexPointer, at) => ({
      DimensionIndexPointer,
      FunctionalGroupPointer: at === 0 ? '00209113' : '00209111',
      DimensionOrganizationUID: '2.25.51',
    })),
    ReferencedSeriesSequence: [
      {
        SeriesInstanceUID: '2.25.61',
        ReferencedInstanceSequence: [{ ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2.1', ReferencedSOPInstanceUID: '2.25.60' }],
      },
    ],
    PerFrameFunctionalGroupsSequence: heights.map((height, at) => ({
      PlanePositionSequence: [{ ImagePositionPatient: [-10, 5 + height, 40] }],
      FrameContentSequence: [
        { DimensionIndexValues: [heights.length - at, (at % 2) + 1], InStackPositionNumber: (at % 2) + 1, StackID: '1' },
      ],
      PixelValueTransformationSequence: [{ RescaleSlope: 1 + at, RescaleIntercept: -at, RescaleType: 'HU' }],
      DerivationImageSequence: [
        {
          DerivationCodeSequence: [{ CodeValue: '113072', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Multiplanar reformatting' }],
          SourceImageSequence: [
            {
              ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.2.1',
              ReferencedSOPInstanceUID: '2.25.60',
              ReferencedFrameNumber: [at + 1],
              SpatialLocationsPreserved: 'YES',
              PurposeOfReferenceCodeSequence: [
                { CodeValue: '121322', CodingSchemeDesignator: 'DCM', CodeMeaning: 'Source image for image processing operation' },
              ],
            },
          ],
        },
      ],
    })),
    PixelData: Uint16Array.from(noise(heights.length * 48, 4096)).buffer,
  };
}

function slide(organization: 'TILED_FULL' | 'TILED_SPARSE'): object {
  const made = wholeSlide({ tile: [4, 5], total: [11, 13], organization });
  return {
    ...made,
    ...COLOUR,
    OpticalPathSequence: [{ OpticalPathIdentifier: '1' }],
    PixelData: Uint8Array.from(noise(9 * 20 * 3, 256)).buffer,
    ...(organization === 'TILED_FULL'
      ? {}
      : {
          DimensionOrganizationSequence: [{ DimensionOrganizationUID: '2.25.51' }],
          DimensionIndexSequence: ['0048021F', '0048021E'].map((DimensionIndexPointer) => ({
            DimensionIndexPointer,
            FunctionalGroupPointer: '0048021A',
            DimensionOrganizationUID: '2.25.51',
          })),
          PerFrameFunctionalGroupsSequence: (made.PerFrameFunctionalGroupsSequence as object[]).map((group, at) => ({
            ...group,
            FrameContentSequence: [{ DimensionIndexValues: [Math.floor(at / 3) + 1, (at % 3) + 1] }],
          })),
        }),
  };
}

function own(): Job[] {
  const write = (name: string, dataset: object, more: object = {}): Job => {
    const file = join(folder, `${name}.dcm`);
    writeFileSync(file, writeDicom(dataset));
    return { name, file, ...more };
  };
  const source = imageSeries({ planes: 4, rows: 10, columns: 12 });
  const made = (number: number): Segmentation =>
    new Segmentation({ ...EQUIPMENT, source, segmentationType: 'BINARY', segments: [segment(1)], pixels: boxes(4, 10, 12, number) });
  return [
    write('enhanced', enhanced([4, 0, 6, 2, 8]), { by_frame: ['2.25.60', [2, 5, 1]] }),
    write('enhanced-gap', enhanced([4, 0, 6, 10, 8])),
    write('enhanced-twice', enhanced([4, 0, 4, 2])),
    write('enhanced-irregular', enhanced([4, 0, 5.5, 2])),
    write('slide-full', slide('TILED_FULL')),
    write('slide-sparse', slide('TILED_SPARSE')),
    write('segmentation', made(1), { by_instance: [3, 2].map((at) => source[at]?.SOPInstanceUID) }),
  ];
}

const PYDICOM = JUDGES ? testFolder() : '';
/** Files that highdicom cannot open: no meta information, big endian, no image, damaged. */
const names = JUDGES ? readdirSync(PYDICOM).filter((name) => name.endsWith('.dcm')) : [];
const dirs = ['77654033/CT2', '98892001/CT5N', '98892003/MR1', '98892003/MR2'].map((name) => join(PYDICOM, 'dicomdirtests', name));
const jobs: Job[] = !JUDGES
  ? []
  : [
      ...own(),
      ...names.map((name) => ({ name, file: join(PYDICOM, name) })),
      ...dirs
        .filter((dir) => existsSync(dir))
        .map((dir) => ({ name: basename(dir), files: readdirSync(dir).map((name) => join(dir, name)) })),
    ];

interface Kept {
  readonly shape: readonly number[];
  readonly path: string;
}
type Failed = { readonly error: string };
interface Grid {
  readonly affine: readonly (readonly number[])[];
  readonly shape: readonly number[];
}
interface Answer {
  readonly name: string;
  readonly error?: string;
  readonly frames: number;
  readonly tiled: boolean;
  readonly system: string | null;
  readonly pointers: readonly string[];
  readonly unique: readonly (boolean | Failed)[];
  readonly matrix: boolean | Failed;
  readonly sources: readonly (readonly string[])[];
  readonly raw: readonly number[];
  readonly stored: readonly (Kept | Failed)[];
  readonly modality: readonly (Kept | Failed)[];
  readonly geometry: Grid | Failed | null;
  readonly gaps: Grid | Failed | null;
  readonly volume: (Grid & { readonly voxels: Kept }) | Failed;
  readonly whole?: Kept | Failed;
  readonly part?: Kept | Failed;
  readonly by_frame?: Kept | Failed;
  readonly by_instance?: Kept | Failed;
}

function highdicom(): Answer[] {
  if (!JUDGES) return [];
  const input = jobs.map((job) => JSON.stringify({ ...job, out: join(folder, job.name) })).join('\n');
  const lines = execFileSync(PYTHON, ['test/interop/image_reading.py'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: 'pipe',
  });
  return lines
    .trim()
    .split('\n')
    .map((line): Answer => JSON.parse(line));
}

const failed = (value: object | boolean | null | undefined): value is Failed =>
  typeof value === 'object' && value !== null && 'error' in value;

function valuesOf({ path }: Kept): Float64Array {
  const bytes = readFileSync(path);
  return new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
}

/** The greatest difference; infinite where there are not as many. */
function difference(kept: Kept, found: ArrayLike<number>): number {
  const expected = valuesOf(kept);
  if (expected.length !== found.length) return Number.POSITIVE_INFINITY;
  return expected.reduce((most, value, at) => Math.max(most, Math.abs(value - (found[at] ?? Number.NaN))), 0);
}

/** Where the two differ, and why; the rest of these files is compared all the same. */
const GEOMETRY_DIFFERS: Readonly<Record<string, string>> = {
  '693_J2KI.dcm': 'has a position without frame of reference, which is read with a warning',
  'rtdose.dcm': 'the planes of doses come from Grid Frame Offset Vector',
  'rtdose_rle.dcm': 'the same',
  'rtdose_1frame.dcm': 'the same',
  'rtdose_rle_1frame.dcm': 'the same',
  'liver_1frame.dcm': 'Number of Frames is absent: three Items of frames, of which one has pixels',
};

const LOSSY = new Set(['1.2.840.10008.1.2.4.50', '1.2.840.10008.1.2.4.51', '1.2.840.10008.1.2.4.81', '1.2.840.10008.1.2.4.91']);
const near = (a: readonly (readonly number[])[], b: readonly (readonly number[])[]): void =>
  expect(a.flat().every((value, at) => Math.abs(value - (b.flat()[at] ?? Number.NaN)) < 2e-5)).toBe(true);

const answers = highdicom();
const jobOf = (name: string): Job => jobs.find((job) => job.name === name) ?? { name };
const readers = new Map<string, ImageReader>();
const unopened = new Map<string, string>();
for (const { name, error, frames } of answers)
  if (error === undefined && frames !== undefined)
    await openImage(new Uint8Array(readFileSync(jobOf(name).file ?? '')))
      .then((reader) => readers.set(name, reader))
      .catch((failure: unknown) => unopened.set(name, String(failure)));
const read = answers.filter(({ name }) => readers.has(name));
const readerOf = (name: string): ImageReader => readers.get(name) as ImageReader;

describe.skipIf(!JUDGES)('images beside highdicom (need .interop)', () => {
  it('enough of them are read by both', () => {
    expect(read.length).toBeGreaterThan(50);
    expect([...unopened]).toEqual([]);
    const ours = new Set(jobs.filter(({ name, file }) => file !== undefined && !names.includes(name)).map(({ name }) => name));
    expect(answers.filter((one) => ours.has(one.name) && one.error !== undefined)).toEqual([]);
  });

  it.each(read)('$name: what it is (IMG-1, 2, 11)', (answer) => {
    const reader = readerOf(answer.name);
    expect(reader.isTiled).toBe(answer.tiled);
    expect(reader.hasTotalPixelMatrix).toBe(answer.matrix);
    const tags = reader.dimensionIndexPointers.map(({ attribute }) => elementByKeyword(attribute)?.tag ?? attribute);
    expect(tags).toEqual(answer.pointers);
    if (answer.name === 'liver_1frame.dcm') return expect(reader.numberOfFrames).toBe(3);
    expect(reader.numberOfFrames).toBe(answer.frames);
    expect(reader.dimensionIndexPointers.map(({ attribute }) => reader.areDimensionIndicesUnique([attribute]))).toEqual(answer.unique);
    if (GEOMETRY_DIFFERS[answer.name] === undefined) expect(reader.coordinateSystem).toBe(answer.system);
    const sources = reader.sourceImages().filter((one) => one.seriesInstanceUID !== undefined);
    expect(sources.map((one) => [one.studyInstanceUID, one.seriesInstanceUID, one.sopInstanceUID]).sort()).toEqual(answer.sources);
  });

  it.each(read)('$name: its frames (IMG-3 to 5)', async (answer) => {
    const reader = readerOf(answer.name);
    const frames = [...new Set([1, Math.floor((answer.frames + 1) / 2), answer.frames])].sort((a, b) => a - b);
    const tolerance = LOSSY.has(reader.transferSyntaxUID) ? 2 : 0;
    for (const [at, frame] of frames.entries()) {
      const [stored, modality] = [answer.stored[at], answer.modality[at]];
      if (stored === undefined || modality === undefined) throw new Error('a frame is missing');
      if (failed(stored)) continue;
      const own = await reader.storedFrame(frame);
      // highdicom gives colours of YBR as RGB.
      const colour = own.samplesPerPixel === 3;
      if (!colour) expect(difference(stored, own.samples)).toBeLessThanOrEqual(tolerance);
      else expect(difference(stored, (await reader.frame(frame)).values)).toBeLessThanOrEqual(2);
      if (failed(modality)) continue;
      const values =
        colour || reader.frameSource.format.photometricInterpretation === 'PALETTE COLOR' ? {} : { values: 'modality' as const };
      const found = await reader.frame(frame, values).catch(() => null);
      if (found === null) expect(difference(modality, own.samples)).toBeLessThanOrEqual(tolerance);
      else expect(difference(modality, found.values)).toBeLessThanOrEqual(colour ? 2 : 1e-6 + tolerance * 100);
    }
  });

  it.each(read.filter(({ name }) => GEOMETRY_DIFFERS[name] === undefined))('$name: its geometry and volume (IMG-7, 8)', async (answer) => {
    const reader = readerOf(answer.name);
    for (const [grid, allowMissing] of [
      [answer.geometry, false],
      [answer.gaps, true],
    ] as const) {
      if (failed(grid)) continue;
      const { geometry } = reader.volumeGeometry({ allowMissing });
      if (grid === null) expect(geometry).toBeNull();
      else {
        expect(geometry?.spatialShape).toEqual(grid.shape);
        near(grid.affine, geometry?.affine ?? []);
      }
    }
    if (failed(answer.volume)) return;
    const colour = reader.frameSource.format.samplesPerPixel === 3;
    const volume = await reader.volume(colour ? {} : { values: 'stored' });
    near(answer.volume.affine, volume.affine);
    expect(difference(answer.volume.voxels, volume.array)).toBeLessThanOrEqual(LOSSY.has(reader.transferSyntaxUID) ? 2 : 0);
  });

  it.each(read.filter((one) => one.tiled))('$name: its total pixel matrix (IMG-6)', async (answer) => {
    const reader = readerOf(answer.name);
    const { whole, part } = answer;
    if (whole === undefined || part === undefined || failed(whole) || failed(part)) throw new Error(JSON.stringify([whole, part]));
    const all = await reader.totalPixelMatrix();
    expect(all.shape.slice(1)).toEqual(whole.shape);
    expect(difference(whole, all.values)).toBe(0);
    const some = await reader.totalPixelMatrix({ rows: [3, -2], columns: [2, 9], numbering: 'positions' });
    expect(some.shape.slice(1)).toEqual(part.shape);
    expect(difference(part, some.values)).toBe(0);
  });

  it('by source frame and by source instance (IMG-9, 10)', async () => {
    const [frames, instances] = ['enhanced', 'segmentation'].map((name) => read.find((one) => one.name === name));
    if (frames?.by_frame === undefined || failed(frames.by_frame)) throw new Error(JSON.stringify(frames?.by_frame));
    const found = await readerOf('enhanced').bySourceFrame('2.25.60', [2, 5, 1], { values: 'stored' });
    expect(difference(frames.by_frame, found.values)).toBe(0);
    if (instances?.by_instance === undefined || failed(instances.by_instance)) throw new Error(JSON.stringify(instances?.by_instance));
    const planes = await readerOf('segmentation').bySourceInstance(jobOf('segmentation').by_instance ?? [], { values: 'stored' });
    expect(difference(instances.by_instance, planes.values)).toBe(0);
  });

  it.each(jobs.filter((job) => job.files !== undefined))('series $name (IMG-12)', async ({ name, files = [] }) => {
    const answer = answers.find((one) => one.name === name) as unknown as (Grid & { voxels: Kept }) | Failed;
    const images = files.map((file) => readDicom(new Uint8Array(readFileSync(file))));
    const own = readVolumeOfSeries(images, { values: 'modality' }).catch(() => readVolumeOfSeries(images, { values: 'stored' }));
    if (failed(answer)) return expect(own).rejects.toThrow();
    const volume = await own;
    near(answer.affine, volume.affine);
    expect(volume.spatialShape).toEqual(answer.shape);
    expect(difference(answer.voxels, volume.array)).toBeLessThanOrEqual(1e-6);
  });
});
