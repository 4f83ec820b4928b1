/** Odd arguments, odd files and odd names on the command line: exit codes as promised, a message of one line, nothing lost. */
import { spawnSync } from 'node:child_process';
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';
import { findContextGroup } from '../../src/cli/terminology.ts';
import { didYouMean } from '../../src/cli/usage.ts';
import { Baseline } from '../../src/validation/known-findings.ts';
import { inputs, pathOf, readIfDicom, readInput } from '../../src/cli/inputs.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iodine-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string): string => join(folder, name);

function run(...args: string[]): { status: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync('node', ['src/cli/main.ts', ...args], { encoding: 'utf8' });
  expect(stderr, 'no stack').not.toMatch(/\n\s+at /);
  return { status, out: stdout, err: stderr };
}

describe('new', () => {
  it.each([
    [['--set', 'Rows=99999999'], 'Rows: 99999999 is no integer'],
    [['--set', 'PixelData=abc'], 'PixelData holds bytes'],
    [['--set', 'Modality=山'], 'Modality: CS holds characters'],
    [['--set', 'FrameIncrementPointer=zz'], 'FrameIncrementPointer: a tag of eight hex digits'],
    [['--set', 'SelectorSVValue=x'], 'a number is expected'],
    [['--set', 'TransferSyntaxUID=1.2'], 'TransferSyntaxUID is of the File Meta Information'],
    [['--set', 'Rows=1\\2'], 'Rows has one value, not 2'],
  ])('%j is wrong usage, said in a line', (set, message) => {
    const { status, err } = run('new', 'CT Image', '--out', file('x.dcm'), ...set);
    expect(err).toContain(message);
    expect(status).toBe(2);
  });
  it('says that it cannot write', () => {
    expect(run('new', 'CT Image', '--out', file('none/x.dcm'))).toMatchObject({ status: 2, err: expect.stringContaining('cannot write') });
  });
  it('takes nothing for no value, and big numbers', () => {
    const { out } = run('new', 'CT Image', '--json', '--set', 'Rows=', '--set', 'SelectorSVValue=9007199254740993');
    expect(JSON.parse(out)).toMatchObject({ '00280010': { vr: 'US' }, '00720082': { vr: 'SV', Value: ['9007199254740993'] } });
    expect(JSON.parse(out)['00280010']).not.toHaveProperty('Value');
  });
});

describe('json and dicom', () => {
  const RLE = '1.2.840.10008.1.2.5';
  it('go both ways with compressed pixel data, whose transfer syntax is named', () => {
    const compressed = { ...minimalInstance(ctImage), PixelData: [Uint8Array.of(1, 2, 3, 4).buffer] };
    writeFileSync(file('rle.dcm'), writeDicom(compressed, { transferSyntaxUID: RLE }));
    writeFileSync(file('rle.json'), run('json', file('rle.dcm')).out);
    const unnamed = run('dicom', file('rle.json'), '--out', file('back.dcm'));
    expect(unnamed).toMatchObject({ status: 3, err: expect.stringContaining('--transfer-syntax UID') });
    expect(run('dicom', file('rle.json'), '--out', file('back.dcm'), '--transfer-syntax', RLE).status).toBe(0);
    const back = readDicom(readInput(file('back.dcm')));
    expect(back.transferSyntaxUID).toBe(RLE);
    expect(back.dataset.PixelData).toStrictEqual(compressed.PixelData);
  });
  it('tell what cannot be written from what cannot be read', () => {
    writeFileSync(file('empty.json'), '{}');
    expect(run('dicom', file('empty.json'), '--out', file('none/x.dcm'))).toMatchObject({
      status: 2,
      err: expect.stringContaining('cannot write'),
    });
    expect(run('dicom', file('empty.json'), '--out', file('x.dcm'), '--transfer-syntax', 'JPEG').status).toBe(2);
  });
});

describe('describe', () => {
  it('has nothing under an empty name', async () => {
    expect(run('describe', '').status).toBe(2);
    expect(await findContextGroup('')).toBeNull();
    expect(run('describe', '60xx3000').out).toContain('Overlay Data');
    expect(run('describe', 'slice thickness').out).toContain('keyword SliceThickness');
    expect(run('describe', "Patient's Name").out).toContain('(0010,0010)');
    expect(run('describe', 'SliceThicknes').err).toContain('did you mean SliceThickness');
  });
  it('suggests names only', () => {
    expect(didYouMean('X', ['', 'XA'])).toBe('; did you mean XA?');
  });
});

it.each(['{"files":[null]}', '{"files":[{"findings":[null]}]}', '{"files":[{"findings":[{}]}]}'])('%s is no baseline', (text) => {
  expect(() => new Baseline(text)).toThrow('it is no report of validate --format json');
});

describe('files', () => {
  it('of names that are no UTF-8, in folders whose names are none', () => {
    const odd = Buffer.concat([Buffer.from(file('od')), Buffer.from([0xe9])]);
    mkdirSync(odd);
    const good = writeDicom(minimalInstance(ctImage));
    writeFileSync(Buffer.concat([odd, Buffer.from('/'), Buffer.from([0xfc])]), good);
    writeFileSync(Buffer.concat([odd, Buffer.from('/é.dcm')]), good);
    const found = [...inputs([folder])].filter(({ name }) => name.includes('od\uFFFD'));
    expect(found.map(({ name }) => name.slice(folder.length + 1)).sort()).toEqual(['od\uFFFD/é.dcm', 'od\uFFFD/\uFFFD']);
    for (const input of found) expect(readIfDicom(pathOf(input))?.length).toBe(good.length);
    for (const jobs of ['1', '2']) {
      const report = JSON.parse(run('validate', folder, '--format', 'json', '--jobs', jobs).out);
      expect(report.totals.unreadable, jobs).toBe(0);
    }
    rmSync(odd, { recursive: true });
  });
  it('of more than 2 GB are read where they are named', () => {
    const path = file('huge.dcm');
    const size = 2 ** 31 + 16;
    const handle = openSync(path, 'w');
    writeSync(handle, 'begins');
    ftruncateSync(handle, size);
    closeSync(handle);
    const bytes = readInput(path);
    rmSync(path);
    expect(bytes.length).toBe(size);
    expect(Buffer.from(bytes.subarray(0, 6)).toString()).toBe('begins');
  });
});
