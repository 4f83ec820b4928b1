/** The command line as its user runs it: exit codes, formats, bad input. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ctSlice } from '../../examples/ct-slice.ts';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iodine-'));
  const good = writeDicom(ctSlice());
  writeFileSync(join(folder, 'good.dcm'), good);
  const { dataset } = readDicom(good);
  dataset.PatientSex = 'X';
  writeFileSync(join(folder, 'bad.dcm'), writeDicom(dataset));
  writeFileSync(join(folder, 'truncated.dcm'), good.subarray(0, 900));
  writeFileSync(join(folder, 'text.txt'), 'no DICOM at all, only text that goes on for a while\n');
  writeFileSync(join(folder, 'empty.dcm'), '');
  mkdirSync(join(folder, 'nothing'));
  mkdirSync(join(folder, 'mixed'));
  writeFileSync(join(folder, 'mixed', 'a.dcm'), good);
  writeFileSync(join(folder, 'mixed', 'notes.txt'), 'notes');
  symlinkSync('..', join(folder, 'mixed', 'loop'));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const result = spawnSync('node', ['src/cli/main.ts', ...args], { encoding: 'utf8' });
  return { status: result.status, out: result.stdout, err: result.stderr };
}

const file = (name: string): string => join(folder, name);

describe('validate', () => {
  it('exits with 0 when all conform', () => {
    const { status, out } = run('validate', file('good.dcm'));
    expect(out).toContain('CTImage: conforms');
    expect(status).toBe(0);
  });

  it('exits with 1 on an error finding and names it', () => {
    const { status, out } = run('validate', file('bad.dcm'));
    expect(status).toBe(1);
    expect(out).toContain('PatientSex');
  });

  it('writes the promised JSON', () => {
    const { out } = run('validate', file('bad.dcm'), file('good.dcm'), '--format', 'json');
    const report = JSON.parse(out);
    expect(report).toMatchObject({ edition: '2024c', totals: { files: 2, conforming: 1, errors: 1, unreadable: 0 } });
    const finding = report.files[0].findings.find((one: { code: string }) => one.code === 'value');
    expect(finding).toMatchObject({
      severity: 'error',
      path: 'PatientSex',
      tag: '00100040',
      module: 'Patient',
      table: 'table_C.7-1',
      type: '2',
      count: 1,
    });
    expect(Object.keys(report.files[0])).toEqual(
      expect.arrayContaining([
        'file',
        'sopClassUID',
        'iod',
        'conforms',
        'sopInstanceUID',
        'seriesInstanceUID',
        'studyInstanceUID',
        'transferSyntaxUID',
        'undecided',
        'error',
        'findings',
      ]),
    );
  });

  it('writes a line a file as ndjson', () => {
    const lines = run('validate', file('good.dcm'), file('bad.dcm'), '--format', 'ndjson').out.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).conforms)).toEqual([true, false]);
  });

  it.each(['truncated.dcm', 'text.txt', 'empty.dcm', 'not-there.dcm'])('exits with 3 for %s', (name) => {
    const { status, out } = run('validate', file(name), file('bad.dcm'), '--format', 'json');
    expect(status).toBe(3);
    const [first] = JSON.parse(out).files;
    expect(first.error).toMatchObject({ code: 'unreadable' });
    expect(first.error.message.length).toBeGreaterThan(10);
  });

  it('skips and counts what is no DICOM in a walked folder, and ends on loops of links', () => {
    const { status, out, err } = run('validate', file('mixed'), '--format', 'ndjson');
    expect(err).toMatch(/no DICOM and skipped/);
    expect(out).toContain('a.dcm');
    expect([0, 1, 3]).toContain(status);
  });

  it.each([
    [['validate']],
    [['validate', '--format', 'xml', 'x']],
    [['validate', '--nonsense']],
    [['nonsense']],
    [['validate', 'x', '--iod', 'CT Imag']],
  ])('exits with 2 for %j', (args) => {
    expect(run(...args).status).toBe(2);
  });

  it('exits with 2 where there is no DICOM file', () => {
    expect(run('validate', file('nothing')).status).toBe(2);
  });

  it('offers what is close to an unknown IOD', () => {
    expect(run('validate', file('good.dcm'), '--iod', 'CT Imag').err).toContain('CT Image');
  });

  it.each(['CTImage', 'CT Image', 'ct-image', '1.2.840.10008.5.1.4.1.1.2'])('takes the IOD as %s', (name) => {
    expect(run('validate', file('good.dcm'), '--iod', name).status).toBe(0);
  });
});

describe('describe', () => {
  it.each([
    ['CT Image', 'Image Plane'],
    ['PatientID', '(0010,0020)'],
    ['00100020', 'Patient ID'],
    ['Image Plane', 'PixelSpacing'],
    ['CT Image Storage', 'Modules'],
  ])('%s', (name, shown) => {
    const { status, out } = run('describe', name);
    expect(status).toBe(0);
    expect(out).toContain(shown);
  });
});

describe('json and dicom', () => {
  it('go both ways', () => {
    const json = run('json', file('good.dcm'));
    expect(json.status).toBe(0);
    writeFileSync(file('good.json'), json.out);
    expect(run('dicom', file('good.json'), '--out', file('again.dcm')).status).toBe(0);
    const first = readDicom(readFileSync(file('good.dcm'))).dataset;
    const again = readDicom(readFileSync(file('again.dcm'))).dataset;
    expect(again).toEqual(first);
  });
});

describe('rules of another edition', () => {
  it('are written by the generator and used by validate', () => {
    const rules = join(folder, '2024a.json');
    expect(spawnSync('node', ['codegen/cli.ts', 'generate', '--edition', '2024a', '--rules', rules]).status).toBe(0);
    const { status, out } = run('validate', join(folder, 'bad.dcm'), '--rules', rules, '--format', 'json');
    expect(status).toBe(1);
    const report = JSON.parse(out);
    expect(report.edition).toBe('2024a');
    expect(report.files[0]).toMatchObject({ iod: 'CTImage', conforms: false });
    expect(
      report.files[0].findings.filter((one: { severity: string }) => one.severity === 'error').map((one: { path: string }) => one.path),
    ).toEqual(['PatientSex']);
  });
});
