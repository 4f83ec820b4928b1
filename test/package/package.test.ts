/** The package as npm would publish it: every door opens, types resolve, nothing but the package is in it. */
import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iodList } from '../../generated/iods/registry.ts';
import { writeNifti } from '../../src/volume-files/index.ts';
import { metaJson, withBoxes, writeSeries } from '../iods/segmentation/label-files.ts';

let folder = '';
let tarball = '';

beforeAll(() => {
  execFileSync('node', ['scripts/build.ts'], { stdio: 'inherit' });
  folder = mkdtempSync(join(tmpdir(), 'iodine-'));
  const packed = execFileSync('npm', ['pack', '--json', '--pack-destination', folder, '--ignore-scripts'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const match = /"filename":\s*"([^"]+)"/.exec(packed);
  tarball = join(folder, match?.[1] ?? '');
  const installed = join(folder, 'node_modules', 'iodine-dicom');
  execFileSync('mkdir', ['-p', installed]);
  execFileSync('tar', ['-xzf', tarball, '-C', installed, '--strip-components=1']);
  execFileSync('cp', ['-r', 'node_modules/fflate', join(folder, 'node_modules', 'fflate')]);
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
}, 300_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

const DOORS = [
  '',
  '/dcmjs',
  '/secondary-capture',
  '/segmentation',
  '/image',
  '/spatial',
  '/pixels',
  '/volume-files',
  '/segmentation/meta',
  '/dictionary',
  '/uids',
  '/sop-classes',
  '/iods/ct-image',
  '/iods/12-lead-ecg',
  '/modules/general-image',
  '/macros/code-sequence',
  '/functional-groups/pixel-measures',
  '/context-groups/29',
  '/templates/1500',
];

describe('the packed tarball', () => {
  it.each(DOORS)('iodine-dicom%s opens', (door) => {
    const out = execFileSync(
      'node',
      ['--input-type=module', '-e', `import * as m from 'iodine-dicom${door}'; console.log(Object.keys(m).length)`],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(Number(out)).toBeGreaterThan(0);
  });

  it.each(['nodenext', 'bundler'])('types resolve under %s', (resolution) => {
    writeFileSync(
      join(folder, 'use.ts'),
      `${DOORS.map((door, index) => `import * as m${index} from 'iodine-dicom${door}';`).join('\n')}\nimport type { CTImageAttributes } from 'iodine-dicom/iods/ct-image';\nexport const modality: CTImageAttributes['Modality'] = 'CT';\nexport const all = [${DOORS.map((_door, index) => `m${index}`).join(', ')}];\n`,
    );
    const module = resolution === 'bundler' ? 'esnext' : 'nodenext';
    const { stdout } = spawnSync(
      'node',
      [
        join(process.cwd(), 'node_modules/typescript/bin/tsc'),
        '--noEmit',
        '--strict',
        '--target',
        'es2023',
        '--lib',
        'es2024,dom',
        '--module',
        module,
        '--moduleResolution',
        resolution,
        '--types',
        '',
        'use.ts',
      ],
      { cwd: folder, encoding: 'utf8' },
    );
    expect(stdout).toBe('');
  });

  it('has only what belongs in it', () => {
    expect(readdirSync(join(folder, 'node_modules', 'iodine-dicom')).sort()).toEqual([
      'LICENSE',
      'NOTICE',
      'README.md',
      'dist',
      'package.json',
    ]);
  });

  it('runs as a command', () => {
    const out = execFileSync('node', [join(folder, 'node_modules/iodine-dicom/dist/src/cli/main.js'), 'describe', 'PatientID'], {
      encoding: 'utf8',
    });
    expect(out).toContain('(0010,0020)');
  });

  it('validates with several jobs, and knows context groups, as built', () => {
    const command = join(folder, 'node_modules/iodine-dicom/dist/src/cli/main.js');
    const made = join(folder, 'made.dcm');
    execFileSync('node', [command, 'new', 'CT Image', '--out', made]);
    const out = execFileSync('node', [command, 'validate', made, made, '--jobs', '2', '--format', 'json'], { encoding: 'utf8' });
    expect(JSON.parse(out).totals).toMatchObject({ files: 2, conforming: 2 });
    expect(execFileSync('node', [command, 'describe', 'CID 29'], { encoding: 'utf8' })).toContain('Acquisition Modality');
  });

  it('makes segmentations, and tells failures by their exit codes, as built', () => {
    const command = join(folder, 'node_modules/iodine-dicom/dist/src/cli/main.js');
    const seg = (...args: string[]) => spawnSync('node', [command, 'seg', ...args], { cwd: folder, encoding: 'utf8' });
    const grid = writeSeries(join(folder, 'ct'), { planes: 3, rows: 16, columns: 16 });
    writeFileSync(join(folder, 'labels.nii.gz'), writeNifti(withBoxes(grid, [[1, [0, 2], [4, 9], [3, 8]]])));
    writeFileSync(join(folder, 'meta.json'), JSON.stringify(metaJson([[1]])));
    const encode = ['encode', '--images', 'ct', '--labels', 'labels.nii.gz', '--meta', 'meta.json', '--out', 'seg.dcm'];
    for (const type of ['binary', 'labelmap', 'fractional'])
      expect(seg(...encode, '--type', type)).toMatchObject({ status: 0, stdout: '', stderr: '' });
    expect(seg('decode', 'seg.dcm', '--to', 'out')).toMatchObject({ status: 0 });
    expect(seg('encode')).toMatchObject({ status: 2, stderr: expect.stringContaining('usage: iodine-dicom seg') });
    const missing = seg('encode', '--images', 'ct', '--labels', 'none.nii', '--meta', 'meta.json', '--out', 'a.dcm');
    expect(missing).toMatchObject({ status: 3, stderr: expect.stringContaining('none.nii') });
    expect(missing.stderr).not.toContain('at ');
  });
});

describe.concurrent('the packed tarball, judged', () => {
  /** What a command says, and whether it is content. */
  const judge = (command: string, ...args: string[]) =>
    new Promise<{ content: boolean; said: string }>((resolve) => {
      execFile(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 }, (error, said) => resolve({ content: error === null, said }));
    });

  it('pleases publint', async () => {
    const { content, said } = await judge('publint', 'run', tarball, '--strict');
    expect(said).toContain('All good!');
    expect(content).toBe(true);
  });

  it('pleases attw for ESM', async () => {
    const { content, said } = await judge(
      'attw',
      ...[tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color', '--exclude-entrypoints', 'package.json'],
    );
    expect(said.slice(0, 2000)).not.toContain('❌');
    expect(content).toBe(true);
  });
});

interface Cost {
  /** Of the quickest run. */
  readonly seconds: number;
  /** The part of it that types take: reading and parsing files is not in it. */
  readonly checking: number;
  /** The same in each run. */
  readonly instantiations: number;
}

/** What some runs of TypeScript 7 on each of the files take, in turn, beside the installed package; throws what it complains of. */
function costOf(files: Readonly<Record<string, string>>): (name: string) => Cost {
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    target: 'es2023',
    lib: ['es2024', 'dom'],
    module: 'nodenext',
    types: [],
  };
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, `${name}.ts`), text);
    writeFileSync(join(folder, `tsconfig.${name}.json`), JSON.stringify({ compilerOptions, files: [`${name}.ts`] }));
  }
  const compiler = join(process.cwd(), 'node_modules/typescript/bin/tsc');
  const costs = new Map<string, Cost>();
  for (let run = 0; run < RUNS; run++) {
    for (const name of Object.keys(files)) {
      const { stdout } = spawnSync('node', [compiler, '-p', `tsconfig.${name}.json`, '--extendedDiagnostics'], {
        cwd: folder,
        encoding: 'utf8',
      });
      const total = /Total time:\s*([\d.]+)s/.exec(stdout);
      const checking = /Check time:\s*([\d.]+)s/.exec(stdout);
      const instantiations = /Instantiations:\s*(\d+)/.exec(stdout);
      if (!total || !checking || !instantiations || /error TS/.test(stdout)) throw new Error(stdout);
      const before = costs.get(name);
      costs.set(name, {
        seconds: Math.min(before?.seconds ?? Number.POSITIVE_INFINITY, Number(total[1])),
        checking: Math.min(before?.checking ?? Number.POSITIVE_INFINITY, Number(checking[1])),
        instantiations: Number(instantiations[1]),
      });
    }
  }
  return (name) => costs.get(name) ?? { seconds: Number.NaN, checking: Number.NaN, instantiations: Number.NaN };
}

const RUNS = 11;

describe('what type-checking costs with TypeScript 7', () => {
  const literal = (call: string): string => `import { type CTImageAttributes, ctImage } from 'iodine-dicom/iods/ct-image';
import { assertConforms, conformsTo, createInstance, validate, validateSync } from 'iodine-dicom';
import { writeDicom } from 'iodine-dicom/dcmjs';
declare const ct: CTImageAttributes;
export const used = [ct, ctImage, assertConforms, conformsTo, createInstance, validate, validateSync, writeDicom].length;
${call}`;

  it('one IOD: under half a second', () => {
    const cost = costOf({ one: literal('export const made = createInstance(ctImage, { ...ct, KVP: 120 });\n') });
    expect(cost('one').seconds).toBeLessThan(0.5);
  });

  it('all IODs: under a second', () => {
    const lines = iodList.map(
      (iod, index) =>
        `import type { ${iod.id}Attributes } from 'iodine-dicom/iods/${iod.path}';\nexport declare const d${index}: ${iod.id}Attributes;\nexport const u${index} = d${index}.SOPInstanceUID;`,
    );
    const cost = costOf({ all: lines.join('\n') });
    expect(cost('all').seconds).toBeLessThan(1);
  });

  it('a typed IOD given to each public function: under 50 ms, and 10,000 instantiations, more than not', () => {
    const calls = `createInstance(ctImage, ct);
void validate(ct);
validateSync(ct, ctImage);
conformsTo(ct, ctImage);
writeDicom(ct);
`;
    const cost = costOf({ without: literal(''), given: literal(calls) });
    expect(cost('given').instantiations - cost('without').instantiations).toBeLessThan(10_000);
    // The same files are read and parsed for both: what they take differs by the machine's mood only.
    expect(cost('given').checking - cost('without').checking).toBeLessThan(0.05);
  });
});
