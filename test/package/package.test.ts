/** The package as npm would publish it: every door opens, types resolve, nothing but the package is in it. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

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

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const DOORS = [
  '',
  '/dcmjs',
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

  it('pleases publint', () => {
    const { stdout, status } = spawnSync('publint', ['run', tarball, '--strict'], { encoding: 'utf8' });
    expect(stdout).toContain('All good!');
    expect(status).toBe(0);
  });

  it('pleases attw for ESM', () => {
    const { stdout, status } = spawnSync(
      'attw',
      [tarball, '--profile', 'esm-only', '--format', 'ascii', '--no-color', '--exclude-entrypoints', 'package.json'],
      { encoding: 'utf8' },
    );
    expect(`${stdout.slice(0, 2000)}`).not.toContain('❌');
    expect(status).toBe(0);
  });
});
