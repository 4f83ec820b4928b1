/** `seg` as its user runs it: label files to a segmentation and back, exit codes, bad input. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { segmentation } from '../../generated/iods/segmentation.ts';
import { UsageError } from '../../src/cli/usage.ts';
import { segCommand } from '../../src/cli/commands/seg.ts';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';
import { openSegmentation } from '../../src/iods/segmentation/index.ts';
import { validateSync } from '../../src/index.ts';
import type { Volume } from '../../src/spatial/index.ts';
import { alignToGrid, readVolumeFile, writeNifti, writeNrrd } from '../../src/volume-files/index.ts';
import { metaJson, metaSegment, withBoxes, writeSeries } from '../iods/segmentation/label-files.ts';

let folder = '';
let grid: Volume;
let labels: Volume<Uint16Array<ArrayBuffer>>;
let other: Volume<Uint16Array<ArrayBuffer>>;

const at = (...names: string[]): string => join(folder, ...names);

interface Run {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command in a process of its own. */
function spawned(...args: string[]): Run {
  const result = spawnSync('node', ['src/cli/main.ts', 'seg', ...args], { encoding: 'utf8' });
  return { status: result.status, out: result.stdout, err: result.stderr };
}

/** The command in this process, which saves the start of one. */
async function run(...args: string[]): Promise<Run> {
  const written = { out: '', err: '' };
  const out = vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    written.out += String(text);
    return true;
  });
  const err = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    written.err += String(text);
    return true;
  });
  try {
    const status = await segCommand.run(args);
    return { status, ...written };
  } catch (error) {
    if (error instanceof UsageError) return { ...written, status: 2, err: error.message };
    throw error;
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}

function encode(files: readonly string[], meta: string, ...more: string[]): Promise<Run> {
  return run(
    'encode',
    '--images',
    at('ct'),
    '--labels',
    ...files.map((name) => at(name)),
    '--meta',
    at(meta),
    '--out',
    at('seg.dcm'),
    ...more,
  );
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iodine-'));
  grid = writeSeries(at('ct'), { planes: 6, rows: 20, columns: 18, oblique: true });
  writeFileSync(at('ct', 'notes.txt'), 'no DICOM at all, only text that goes on for a while\n');
  labels = withBoxes(grid, [
    [2, [1, 4], [2, 8], [3, 9]],
    [5, [1, 5], [10, 18], [3, 9]],
    [9, [2, 3], [2, 8], [10, 16]],
  ]);
  other = withBoxes(grid, [[1, [1, 3], [4, 12], [4, 8]]]);
  writeFileSync(at('labels.nii.gz'), writeNifti(labels));
  writeFileSync(at('other.nrrd'), writeNrrd(other));
  writeFileSync(at('cut.nii.gz'), readFileSync(at('labels.nii.gz')).subarray(0, -20));
  writeFileSync(at('text.json'), '{');
  writeFileSync(at('one.json'), JSON.stringify(metaJson([[2, 5, 9]])));
  writeFileSync(at('two.json'), JSON.stringify(metaJson([[2, 5, 9], [1]])));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The label volumes that `decode` writes, on the grid of the images. */
async function decoded(
  to: string,
  ...more: string[]
): Promise<{ readonly volumes: Volume[]; readonly meta: { segmentAttributes: { labelID: number }[][] } }> {
  rmSync(at(to), { recursive: true, force: true });
  const { status, err } = await run('decode', at('seg.dcm'), '--to', at(to), ...more);
  expect(err).toBe('');
  expect(status).toBe(0);
  const names = readdirSync(at(to))
    .filter((name) => name !== 'meta.json')
    .sort((a, b) => Number.parseInt(a, 10) - Number.parseInt(b, 10));
  const volumes = names.map((name) => alignToGrid(readVolumeFile(readFileSync(at(to, name))).volumes[0], grid, { allowPart: true }));
  return { volumes, meta: JSON.parse(readFileSync(at(to, 'meta.json'), 'utf8')) };
}

/** Labels renumbered as BINARY does. */
const renumbered = (): number[] => Array.from(labels.array, (label) => ({ 2: 1, 5: 2, 9: 3 })[label] ?? 0);

describe('encode and decode', () => {
  it('BINARY numbers labels with gaps from 1; overlapping files stay apart; the object conforms', async () => {
    expect(await encode(['labels.nii.gz', 'other.nrrd'], 'two.json')).toEqual({ status: 0, out: '', err: '' });
    const { dataset } = readDicom(readFileSync(at('seg.dcm')));
    expect(validateSync(dataset, segmentation).findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(dataset).toMatchObject({
      SegmentationType: 'BINARY',
      SeriesNumber: 300,
      BodyPartExamined: 'HEAD',
      ClinicalTrialSeriesID: 'Session1',
    });
    const { volumes, meta } = await decoded('binary');
    expect(volumes.map(({ array }) => [...array])).toEqual([renumbered(), Array.from(other.array, (label) => (label === 1 ? 4 : 0))]);
    const expected = metaJson([[2, 5, 9], [1]]);
    expect(meta).toEqual({
      ...expected,
      segmentAttributes: [
        [2, 5, 9].map((labelID, index) => ({ ...metaSegment(labelID), labelID: index + 1 })),
        [{ ...metaSegment(1), labelID: 4 }],
      ],
    });
  });

  it('encode takes back what decode wrote: nii.gz and nrrd, in groups and for each segment', async () => {
    await encode(['labels.nii.gz', 'other.nrrd'], 'two.json');
    const first = await decoded('first');
    for (const [format, more] of [
      ['nii.gz', []],
      ['nrrd', []],
      ['nrrd', ['--per-segment']],
    ] as const) {
      const again = await decoded('again', '--format', format, ...more);
      expect(again.volumes).toHaveLength(more.length > 0 ? 4 : 2);
      const names = readdirSync(at('again'))
        .filter((name) => name !== 'meta.json')
        .map((name) => join('again', name));
      expect((await encode(names, 'again/meta.json')).err).toBe('');
      const { volumes, meta } = await decoded('third');
      expect(volumes.map(({ array }) => [...array])).toEqual(first.volumes.map(({ array }) => [...array]));
      expect(meta).toEqual(first.meta);
      await encode(['labels.nii.gz', 'other.nrrd'], 'two.json');
    }
  });

  it('LABELMAP keeps the labels', async () => {
    expect(await encode(['labels.nii.gz'], 'one.json', '--type', 'labelmap')).toEqual({ status: 0, out: '', err: '' });
    const { volumes, meta } = await decoded('labelmap');
    expect(volumes.map(({ array }) => [...array])).toEqual([[...labels.array]]);
    expect(meta).toEqual(metaJson([[2, 5, 9]]));
    expect((await decoded('each', '--per-segment')).volumes.map(({ array }) => new Set(array))).toEqual(
      [2, 5, 9].map((label) => new Set([0, label])),
    );
  });

  it('label maps are RLE Lossless unless told otherwise; BINARY and FRACTIONAL are native', async () => {
    const syntax = async (...more: string[]) => {
      const { status, err } = await encode(['labels.nii.gz'], 'one.json', ...more);
      if (status !== 0) return err;
      const { transferSyntaxUID } = readDicom(readFileSync(at('seg.dcm')));
      const { volumes } = await decoded('syntax');
      const all = volumes.reduce((sum, { array }) => sum + array.filter((label) => label !== 0).length, 0);
      expect(all).toBe(labels.array.filter((label) => label !== 0).length);
      return transferSyntaxUID;
    };
    expect(await syntax('--type', 'labelmap')).toBe('1.2.840.10008.1.2.5');
    expect(await syntax('--type', 'binary')).toBe('1.2.840.10008.1.2.1');
    expect(await syntax('--type', 'fractional')).toBe('1.2.840.10008.1.2.1');
    expect(await syntax('--type', 'labelmap', '--transfer-syntax', 'native')).toBe('1.2.840.10008.1.2.1');
    expect(await syntax('--type', 'fractional', '--transfer-syntax', 'rle')).toBe('1.2.840.10008.1.2.5');
    expect(await syntax('--type', 'labelmap', '--transfer-syntax', 'jpeg-ls')).toBe('1.2.840.10008.1.2.4.80');
    expect(await syntax('--type', 'binary', '--transfer-syntax', 'htj2k')).toBe('1.2.840.10008.1.2.4.201');
    expect(await syntax('--type', 'labelmap', '--transfer-syntax', '1.2.840.10008.1.2')).toBe('1.2.840.10008.1.2');
    expect(await syntax('--type', 'binary', '--transfer-syntax', 'rle')).toContain(
      '1.2.840.10008.1.2.5 is no lossless syntax of pixels of one bit',
    );
    expect(await syntax('--type', 'labelmap', '--transfer-syntax', '1.2.840.10008.1.2.4.50')).toContain('is no lossless syntax');
    expect(await syntax('--transfer-syntax', 'zip')).toContain('--transfer-syntax is one of native, rle,');
  });

  it('FRACTIONAL takes labels and fractions', async () => {
    const array = Float32Array.from({ length: grid.array.length }, (_, voxel) => (voxel % 256) / 255);
    writeFileSync(at('fractions.nii.gz'), writeNifti(grid.withArray(array)));
    writeFileSync(at('fractions.json'), JSON.stringify(metaJson([[1], [2, 5, 9]])));
    expect((await encode(['fractions.nii.gz', 'labels.nii.gz'], 'fractions.json', '--type', 'fractional')).err).toBe('');
    const { volumes, meta } = await decoded('fractional');
    expect(volumes.map(({ array: values }) => [...values])).toEqual([
      [...array],
      ...[2, 5, 9].map((label) => Array.from(labels.array, (one) => (one === label ? 1 : 0))),
    ]);
    expect(meta.segmentAttributes.map((list) => list.map(({ labelID }) => labelID))).toEqual([[1], [1], [1], [1]]);
    const names = readdirSync(at('fractional'))
      .filter((name) => name !== 'meta.json')
      .map((name) => join('fractional', name));
    expect((await encode(names, 'fractional/meta.json', '--type', 'fractional')).err).toBe('');
    expect((await decoded('again')).volumes.map(({ array: values }) => [...values])).toEqual(
      volumes.map(({ array: values }) => [...values]),
    );
  });

  it('label volumes with other orders and directions of axes are the same', async () => {
    await encode(['labels.nii.gz'], 'one.json');
    const { volumes } = await decoded('straight');
    for (const [order, flips] of [
      [[2, 0, 1], [0]],
      [
        [1, 2, 0],
        [1, 2],
      ],
      [
        [0, 1, 2],
        [0, 1],
      ],
    ] as const) {
      writeFileSync(at('turned.nrrd'), writeNrrd(labels.permuteSpatialAxes(order).flipSpatial(flips)));
      expect((await encode(['turned.nrrd'], 'one.json')).err).toBe('');
      expect((await decoded('turned')).volumes.map(({ array }) => [...array])).toEqual(volumes.map(({ array }) => [...array]));
    }
  });

  it('layers of one file are label volumes of their own', async () => {
    const both = new Uint16Array(labels.array.length * 2);
    for (let voxel = 0; voxel < labels.array.length; voxel++) both.set([labels.array[voxel] ?? 0, other.array[voxel] ?? 0], 2 * voxel);
    writeFileSync(at('layers.seg.nrrd'), writeNrrd(labels.withArray(both, [{ name: 'layer', values: [0, 1] }])));
    expect((await encode(['layers.seg.nrrd'], 'two.json')).err).toBe('');
    expect((await decoded('layers')).volumes[0]?.array.slice()).toEqual(Uint8Array.from(renumbered()));
  });

  it('a described segment without voxels stays, and is told', async () => {
    writeFileSync(at('more.json'), JSON.stringify(metaJson([[2, 5, 7, 9]])));
    expect(await encode(['labels.nii.gz'], 'more.json')).toMatchObject({ status: 0, err: 'segment 3 (Segment 7) has no voxel\n' });
    expect((await decoded('more')).meta.segmentAttributes).toHaveLength(1);
  });
});

describe('images other than a series without gaps', () => {
  const first = (file: string): Record<string, unknown> => ({ ...readDicom(readFileSync(file)).dataset });
  const files = () => readdirSync(at('ct')).filter((name) => name.endsWith('.dcm'));
  const run3 = (folderName: string, type: string) =>
    run(
      'encode',
      '--images',
      at(folderName),
      '--labels',
      at('labels.nii.gz'),
      '--meta',
      at('one.json'),
      '--out',
      at('seg.dcm'),
      '--type',
      type,
    );
  const expectedOf = (type: string) => [type === 'labelmap' ? [...labels.array] : renumbered()];

  it.each(['binary', 'labelmap', 'fractional'])('an enhanced multi-frame image with its frames in any order: %s', async (type) => {
    const slices = files().map((name) => first(at('ct', name)));
    const order = [3, 0, 5, 1, 4, 2].map((index) => slices.find((one) => one.InstanceNumber === index + 1) ?? {});
    const [any = {}] = slices;
    mkdirSync(at('enhanced'), { recursive: true });
    writeFileSync(
      at('enhanced', 'one.dcm'),
      writeDicom({
        ...Object.fromEntries(
          Object.entries(any).filter(([key]) => !/^(Image(Position|Orientation)Patient|PixelSpacing|SliceThickness)$/.test(key)),
        ),
        SOPClassUID: '1.2.840.10008.5.1.4.1.1.2.1',
        SOPInstanceUID: '2.25.4711',
        NumberOfFrames: 6,
        PixelData: new ArrayBuffer(6 * 20 * 18 * 2),
        SharedFunctionalGroupsSequence: [
          {
            PixelMeasuresSequence: [{ PixelSpacing: any.PixelSpacing, SliceThickness: 2.5 }],
            PlaneOrientationSequence: [{ ImageOrientationPatient: any.ImageOrientationPatient }],
          },
        ],
        PerFrameFunctionalGroupsSequence: order.map(({ ImagePositionPatient }) => ({ PlanePositionSequence: [{ ImagePositionPatient }] })),
      }),
    );
    expect(await run3('enhanced', type)).toEqual({ status: 0, out: '', err: '' });
    const reader = await openSegmentation(new Uint8Array(readFileSync(at('seg.dcm'))));
    // Each frame names the source frame at its own place.
    for (let frame = 1; frame <= reader.numberOfFrames; frame++) {
      const { plane, sources } = reader.frameInfo(frame);
      expect(sources).toMatchObject([{ sopInstanceUID: '2.25.4711', spatialLocationsPreserved: 'YES' }]);
      const position = order[(sources[0]?.frameNumber ?? 0) - 1]?.ImagePositionPatient;
      for (const axis of [0, 1, 2]) expect(plane?.imagePosition[axis]).toBeCloseTo(Number((position as number[])[axis]), 9);
    }
    const { volumes } = await decoded('enhanced-labels');
    if (type === 'fractional') expect(volumes.map(({ array }) => array.filter((one) => one === 1).length)).toEqual([108, 192, 36]);
    else expect(volumes.map(({ array }) => [...array])).toEqual(expectedOf(type));
  });

  it.each(['binary', 'labelmap'])('a series with a slice missing: its plane is segmented without a source: %s', async (type) => {
    mkdirSync(at('gap'), { recursive: true });
    for (const name of files()) if (first(at('ct', name)).InstanceNumber !== 3) cpSync(at('ct', name), at('gap', name));
    expect(await run3('gap', type)).toEqual({ status: 0, out: '', err: 'the images have a gap: of 6 planes these have no image: 2\n' });
    const reader = await openSegmentation(new Uint8Array(readFileSync(at('seg.dcm'))));
    const without = Array.from({ length: reader.numberOfFrames }, (_, frame) => reader.frameInfo(frame + 1)).filter(
      ({ sources }) => sources.length === 0,
    );
    expect(without.length).toBe(type === 'labelmap' ? 1 : 3);
    const { volumes } = await decoded('gap-labels');
    expect(volumes.map(({ array }) => [...array])).toEqual(expectedOf(type));
  });

  it.each([
    ['that lies where another does', { SOPInstanceUID: '2.25.77' }, /duplicate positions/],
    ['that is turned', { SOPInstanceUID: '2.25.77', ImageOrientationPatient: [0, 1, 0, 0, 0, -1] }, /orientation/],
    ['without a position', { SOPInstanceUID: '2.25.77', ImagePositionPatient: undefined }, /ImagePositionPatient/],
  ])('an image %s is named by its file', async (_name, change, message) => {
    rmSync(at('odd'), { recursive: true, force: true });
    cpSync(at('ct'), at('odd'), { recursive: true });
    const [name = ''] = files();
    writeFileSync(at('odd', 'zz-odd.dcm'), writeDicom({ ...first(at('ct', name)), ...change }));
    const { status, err } = await run3('odd', 'binary');
    expect(status).toBe(1);
    expect(err).toMatch(message);
    expect(err).toContain('zz-odd.dcm');
  });
});

describe('exit code 2', () => {
  it('without --meta: a template of the labels is printed', async () => {
    writeFileSync(
      at('slicer.seg.nrrd'),
      writeNrrd(labels, {
        fields: {
          Segment0_ID: 'a',
          Segment0_Name: 'Left kidney',
          Segment0_LabelValue: '5',
          Segment0_Layer: '0',
          Segment0_Color: '1 0.5 0',
        },
      }),
    );
    const { status, out } = spawned(
      'encode',
      '--images',
      at('ct'),
      '--labels',
      at('slicer.seg.nrrd'),
      at('other.nrrd'),
      '--out',
      at('none.dcm'),
    );
    expect(status).toBe(2);
    expect(JSON.parse(out).segmentAttributes).toMatchObject([
      [{ labelID: 2 }, { labelID: 5, SegmentLabel: 'Left kidney', recommendedDisplayRGBValue: [255, 128, 0] }, { labelID: 9 }],
      [{ labelID: 1 }],
    ]);
    expect(readdirSync(folder)).not.toContain('none.dcm');
  });

  it.each([
    [['frob'], 'say encode or decode'],
    [['encode', '--labels', 'a.nii', '--meta', 'b.json', '--out', 'c.dcm'], '--images is needed'],
    [['encode', '--images', 'a', '--meta', 'b.json', '--out', 'c.dcm'], '--labels FILE… is needed'],
    [
      ['encode', '--images', 'a', '--labels', 'l', '--meta', 'b', '--out', 'c', '--type', 'grey'],
      '--type is one of binary, fractional, labelmap',
    ],
    [['decode', 'seg.dcm'], '--to is needed'],
    [['decode', 'seg.dcm', '--to', 'x', '--format', 'mha'], '--format is one of nii.gz, nrrd'],
  ])('%j', async (args, message) => {
    const { status, err } = await run(...args);
    expect(err).toContain(message);
    expect(status).toBe(2);
  });
});

describe('inputs that do not fit each other: exit code 1', () => {
  it('a geometry that does not match, by how much', async () => {
    const { affine } = labels;
    const moved = new (Object.getPrototypeOf(labels).constructor)({
      ...labels,
      affine: [affine[0], [...affine[1].slice(0, 3), affine[1][3] + 4], affine[2], affine[3]],
    });
    writeFileSync(at('moved.nii.gz'), writeNifti(moved));
    const { status, err } = await encode(['moved.nii.gz'], 'one.json');
    expect(err).toMatch(/moved\.nii\.gz: the grid is not that of the images: its first voxel lies \(.*, 4, .*\) mm beside .* 4 mm in all/);
    expect(status).toBe(1);
  });

  it('labels of which nothing is said, lists that are missing, wrong keys', async () => {
    writeFileSync(at('few.json'), JSON.stringify(metaJson([[2]])));
    expect(await encode(['labels.nii.gz'], 'few.json')).toMatchObject({
      status: 1,
      err: expect.stringContaining('few.json: segmentAttributes[0]: labels.nii.gz has the labels 5, 9, of which nothing is said'),
    });
    expect(await encode(['labels.nii.gz', 'other.nrrd'], 'one.json')).toMatchObject({
      status: 1,
      err: expect.stringContaining('has 1 list of segments; there are 2 label volumes'),
    });
    writeFileSync(at('wrong.json'), JSON.stringify({ segmentAttributes: [[{ ...metaSegment(2), SegmentAlgorithmType: 'AUTO' }]] }));
    expect(await encode(['labels.nii.gz'], 'wrong.json')).toMatchObject({
      status: 1,
      err: expect.stringContaining('wrong.json: segmentAttributes[0][0].SegmentAlgorithmType: is "AUTO"'),
    });
  });

  it('overlap, and one label for two segments, in LABELMAP', async () => {
    expect((await encode(['labels.nii.gz', 'other.nrrd'], 'two.json', '--type', 'labelmap')).status).toBe(1);
    writeFileSync(
      at('same.json'),
      JSON.stringify(
        metaJson([
          [2, 5, 9],
          [2, 5, 9],
        ]),
      ),
    );
    expect(await encode(['labels.nii.gz', 'labels.nii.gz'], 'same.json', '--type', 'labelmap')).toMatchObject({
      status: 1,
      err: expect.stringContaining('labelID 2 is that of a segment of labels.nii.gz too'),
    });
  });

  it('values that are no labels', async () => {
    writeFileSync(at('half.nii.gz'), writeNifti(labels.withArray(Float32Array.from(labels.array, (one) => one / 2))));
    expect(await encode(['half.nii.gz'], 'one.json')).toMatchObject({
      status: 1,
      err: expect.stringMatching(/half\.nii\.gz: the voxel \(plane, row, column\) \(1, 10, 3\) is 2\.5/),
    });
  });

  it('several series that the labels fit', async () => {
    cpSync(at('ct'), at('two-series', 'a'), { recursive: true });
    const again = writeSeries(at('two-series', 'b'), { planes: 6, rows: 20, columns: 18, oblique: true });
    const args = [
      'encode',
      '--images',
      at('two-series'),
      '--labels',
      at('labels.nii.gz'),
      '--meta',
      at('one.json'),
      '--out',
      at('seg.dcm'),
    ];
    const { status, err } = await run(...args);
    expect({ status, err }).toMatchObject({
      status: 1,
      err: expect.stringContaining('the labels fit 2 series; choose one with --series: '),
    });
    const uid = String(/[\d.]+$/.exec(err.trim())?.[0]);
    expect((await run(...args, '--series', uid)).status).toBe(0);
    expect(again.spatialShape).toEqual([6, 20, 18]);
  });
});

describe('unreadable inputs: exit code 3', () => {
  it.each([
    ['labels', () => encode(['absent.nii.gz'], 'one.json'), 'absent.nii.gz'],
    ['labels that are damaged', () => encode(['cut.nii.gz'], 'one.json'), 'cut.nii.gz: '],
    ['meta', () => encode(['labels.nii.gz'], 'absent.json'), 'absent.json'],
    ['meta that is no JSON', () => encode(['labels.nii.gz'], 'text.json'), 'text.json: '],
    ['a segmentation that is none', () => run('decode', at('one.json'), '--to', at('x')), 'one.json: '],
    ['a segmentation that is another object', () => run('decode', at('ct', readdirSync(at('ct'))[0] ?? ''), '--to', at('x')), '.dcm: '],
    [
      'images',
      () => run('encode', '--images', at('absent'), '--labels', at('labels.nii.gz'), '--meta', at('one.json'), '--out', at('x.dcm')),
      'absent',
    ],
  ])('%s', async (_name, make, message) => {
    const { status, err } = await make();
    expect(err).toContain(message);
    expect(status).toBe(3);
  });
});
