/** `seg encode` and `seg decode` against dcmqi: the same label files and meta.json to segmentations and back, each by the other's. dciodvfy judges ours. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Volume } from '../../src/spatial/index.ts';
import { alignToGrid, readVolumeFile, writeNifti, writeNrrd } from '../../src/volume-files/index.ts';
import { metaJson, metaSegment, withBoxes, writeSeries } from '../iods/segmentation/label-files.ts';
import { DCIODVFY, dcmqi, JUDGES } from './tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
const at = (...names: string[]): string => join(folder, ...names);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(command: string, ...args: string[]): string {
  const result = spawnSync(command, args, { encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${result.stdout.slice(-1000)}${result.stderr.slice(-1000)}`);
  return result.stdout;
}

const OURS = {
  encode: (images: string, labels: readonly string[], meta: string, out: string, type: string): void => {
    program(
      'node',
      'src/cli/main.ts',
      'seg',
      'encode',
      '--images',
      images,
      '--labels',
      ...labels,
      '--meta',
      meta,
      '--out',
      out,
      '--type',
      type,
    );
  },
  decode: (file: string, to: string, format: string): void => {
    program('node', 'src/cli/main.ts', 'seg', 'decode', file, '--to', to, '--format', format);
  },
};

const DCMQI = {
  encode: (images: string, labels: readonly string[], meta: string, out: string, type: string): void => {
    const kept = type === 'labelmap' ? ['--useLabelIDAsSegmentNumber'] : [];
    const args = ['--inputDICOMDirectory', images, '--inputImageList', labels.join(), '--inputMetadata', meta, '--outputDICOM', out];
    program(dcmqi('itkimage2segimage'), ...args, '--segmentationType', type, ...kept);
  },
  decode: (file: string, to: string, format: string): void => {
    mkdirSync(to, { recursive: true });
    const kind = format === 'nrrd' ? 'nrrd' : 'nifti';
    program(dcmqi('segimage2itkimage'), '--inputDICOM', file, '--outputDirectory', to, '--outputType', kind, '--mergeSegments');
  },
};

interface Read {
  readonly volumes: readonly (readonly number[])[];
  readonly meta: unknown;
}

/** What a folder of decoded files says, on the grid of the images. */
function read(name: string, grid: Volume): Read {
  const files = readdirSync(at(name)).filter((one) => one !== 'meta.json');
  const volumes = files.sort().map((one) => {
    const [volume] = readVolumeFile(readFileSync(at(name, one))).volumes;
    return [...alignToGrid(volume, grid, { allowPart: true }).array];
  });
  return { volumes, meta: JSON.parse(readFileSync(at(name, 'meta.json'), 'utf8')) };
}

function errors(file: string): string[] {
  const { stderr } = spawnSync(DCIODVFY, [file], { encoding: 'utf8' });
  return stderr.split('\n').filter((line) => line.startsWith('Error'));
}

/** Files of a folder but its meta.json, by name. */
function labelFiles(name: string): string[] {
  return readdirSync(at(name))
    .filter((one) => one !== 'meta.json')
    .sort()
    .map((one) => at(name, one));
}

describe.skipIf(!JUDGES)('label files (need .interop: npm run interop)', () => {
  describe.each([
    ['straight', false, 'nii.gz'],
    ['oblique', true, 'nrrd'],
  ] as const)('%s images', (name, oblique, format) => {
    let grid: Volume;
    let labels: Volume;
    let overlapping: Volume;
    const file = (one: string): string => at(`${name}-${one}`);
    const files = (): string[] => [file(`a.${format}`), file(`b.${format}`)];

    beforeAll(() => {
      grid = writeSeries(file('ct'), { planes: 7, rows: 21, columns: 19, oblique });
      labels = withBoxes(grid, [
        [2, [1, 5], [2, 9], [3, 9]],
        [5, [2, 6], [10, 19], [3, 9]],
        [9, [2, 3], [2, 3], [17, 18]],
      ]);
      overlapping = withBoxes(grid, [[1, [2, 4], [4, 12], [4, 8]]]);
      const write = format === 'nrrd' ? writeNrrd : writeNifti;
      writeFileSync(file(`a.${format}`), write(labels));
      writeFileSync(file(`b.${format}`), write(overlapping));
      writeFileSync(file('two.json'), JSON.stringify(metaJson([[2, 5, 9], [1]])));
      writeFileSync(file('one.json'), JSON.stringify(metaJson([[2, 5, 9]])));
    });

    const binary = (): Read => ({
      volumes: [
        Array.from(labels.array, (label) => ({ 2: 1, 5: 2, 9: 3 })[label] ?? 0),
        Array.from(overlapping.array, (label) => (label === 1 ? 4 : 0)),
      ],
      meta: {
        ...metaJson([]),
        segmentAttributes: [
          [2, 5, 9].map((label, index) => ({ ...metaSegment(label), labelID: index + 1 })),
          [{ ...metaSegment(1), labelID: 4 }],
        ],
      },
    });

    it.each([
      ['ours by ours', OURS, OURS],
      ['ours by dcmqi', OURS, DCMQI],
      ["dcmqi's by ours", DCMQI, OURS],
      ["dcmqi's by dcmqi", DCMQI, DCMQI],
    ])('BINARY, overlapping: %s', (_name, writer, reader) => {
      writer.encode(file('ct'), files(), file('two.json'), file('seg.dcm'), 'binary');
      if (writer === OURS) expect(errors(file('seg.dcm'))).toEqual([]);
      rmSync(file('out'), { recursive: true, force: true });
      reader.decode(file('seg.dcm'), file('out'), format);
      expect(read(`${name}-out`, grid)).toEqual(binary());
    });

    it.each([
      ['ours by ours', OURS, OURS],
      ['ours by dcmqi', OURS, DCMQI],
      ["dcmqi's by ours", DCMQI, OURS],
    ])('LABELMAP, with gaps: %s', (_name, writer, reader) => {
      writer.encode(file('ct'), [file(`a.${format}`)], file('one.json'), file('map.dcm'), 'labelmap');
      if (writer === OURS) expect(errors(file('map.dcm'))).toEqual([]);
      rmSync(file('map'), { recursive: true, force: true });
      reader.decode(file('map.dcm'), file('map'), format);
      expect(read(`${name}-map`, grid)).toEqual({ volumes: [[...labels.array]], meta: metaJson([[2, 5, 9]]) });
    });

    it.each([
      ['what ours decodes, dcmqi encodes', OURS, DCMQI],
      ['what dcmqi decodes, ours encodes', DCMQI, OURS],
    ])('%s', (_name, reader, writer) => {
      OURS.encode(file('ct'), files(), file('two.json'), file('seg.dcm'), 'binary');
      rmSync(file('there'), { recursive: true, force: true });
      reader.decode(file('seg.dcm'), file('there'), format);
      writer.encode(file('ct'), labelFiles(`${name}-there`), join(file('there'), 'meta.json'), file('again.dcm'), 'binary');
      rmSync(file('back'), { recursive: true, force: true });
      OURS.decode(file('again.dcm'), file('back'), format);
      expect(read(`${name}-back`, grid)).toEqual(binary());
    });
  });
});
