/** Bounds of bad input from files: time, memory, and a finding or an error that names it. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ctImage } from '../../generated/iods/ct-image.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { fromDicomJson, readDicom, writeDicom } from '../../src/dcmjs/index.ts';
import { validate } from '../../src/validation/validate.ts';
import { bytes, element, file as fileOf, IDENTITY, tag, u16, u32 } from '../validation/file/bytes.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'iodine-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const CLI = ['src/cli/main.ts', 'validate'];

/** Result of the command, seconds of processor time and peak memory of its process. */
function run(...args: string[]): {
  status: number | null;
  report: { files: { file: string; error: { message: string } | null; findings: { code: string; path: string; count: number }[] }[] };
  seconds: number;
  megabytes: number;
} {
  const script = `process.on('exit', () => { const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage(); process.stderr.write(JSON.stringify([(userCPUTime + systemCPUTime) / 1e6, maxRSS / 1024])); });`;
  const result = spawnSync(
    'node',
    ['--import', `data:text/javascript,${encodeURIComponent(script)}`, ...CLI, ...args, '--format', 'json'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
    },
  );
  const [seconds, megabytes]: [number, number] = JSON.parse(/\[[\d.,]+\]$/.exec(result.stderr)?.[0] ?? '[0,0]');
  expect(seconds).toBeGreaterThan(0);
  return { status: result.status, report: JSON.parse(result.stdout), seconds, megabytes };
}

describe('bad input from files', () => {
  it('a million Items: under 60 s and 2 GB', { timeout: 400_000 }, () => {
    const one = bytes(tag('FFFEE000'), u32(26), element('00081150', 'UI', '1.2.840'), element('00081155', 'UI', '1.'));
    const inside = Buffer.alloc(one.length * 1_000_000, one);
    const head = bytes(fileOf(IDENTITY), tag('00081140'), [0x53, 0x51, 0, 0], u32(inside.length));
    const path = join(folder, 'items.dcm');
    writeFileSync(path, Buffer.concat([head, inside]));
    const { report, seconds, megabytes } = run(path);
    expect(report.files[0]?.error).toBeNull();
    expect(report.files[0]?.findings.some(({ path: place }) => place.startsWith('ReferencedImageSequence['))).toBe(true);
    expect(seconds).toBeLessThan(60);
    expect(megabytes).toBeLessThan(2048);
  });

  it('10,000 levels: an error that says so', () => {
    const open = bytes(tag('00081140'), [0x53, 0x51, 0, 0], u32(0xffffffff), tag('FFFEE000'), u32(0xffffffff));
    const path = join(folder, 'deep.dcm');
    writeFileSync(path, Buffer.concat([fileOf(IDENTITY), Buffer.alloc(open.length * 10_000, open)]));
    const { status, report } = run(path);
    expect(status).toBe(3);
    expect(report.files[0]?.error?.message).toMatch(/nested deeper than \d+ levels .*offset \d+/);
  });

  it('a text of 100 MB: a finding of bounded size', { timeout: 200_000 }, () => {
    const length = 100_000_000;
    const path = join(folder, 'text.dcm');
    // Implicit VR has room for it.
    const head = bytes(
      fileOf([], { syntax: '1.2.840.10008.1.2' }),
      tag('00080016'),
      u32(26),
      [...'1.2.840.10008.5.1.4.1.1.2\0'].map((c) => c.charCodeAt(0)),
    );
    writeFileSync(path, Buffer.concat([head, bytes(tag('00100020'), u32(length)), Buffer.alloc(length, 'A')]));
    const { report, seconds } = run(path);
    expect(report.files[0]?.findings).toContainEqual(expect.objectContaining({ code: 'vr', path: 'PatientID' }));
    expect(JSON.stringify(report).length).toBeLessThan(100_000);
    expect(seconds).toBeLessThan(30);
  });

  it('65,536 private elements: counted, in time', { timeout: 200_000 }, () => {
    const path = join(folder, 'private.dcm');
    const group = tag('00090000').slice(0, 2);
    const all = Array.from({ length: 61_440 }, (_, index) => [...group, ...u16(0x1000 + index), 0x4c, 0x4f, ...u16(2), 65, 66]).flat();
    writeFileSync(path, Buffer.concat([fileOf(IDENTITY), Uint8Array.from(all)]));
    const { report, seconds } = run(path);
    const found = report.files[0]?.findings.filter(({ code }) => code === 'private') ?? [];
    expect(found.length).toBe(1000);
    expect(found.reduce((sum, { count }) => sum + count, 0)).toBe(61_440);
    expect(seconds).toBeLessThan(30);
  });

  it('names what cannot be read in a walked folder, and goes on', () => {
    const inner = mkdtempSync(join(folder, 'walk-'));
    const good = writeDicom(minimalInstance(ctImage));
    writeFileSync(join(inner, 'a.dcm'), good.subarray(0, good.length - 3));
    writeFileSync(join(inner, 'b.dcm'), good);
    symlinkSync('nowhere', join(inner, 'c.dcm'));
    spawnSync('mkfifo', [join(inner, 'd.dcm')]);
    const { status, report } = run(inner, '--jobs', '2');
    expect(status).toBe(3);
    expect(report.files.map(({ file, error }) => [file.slice(-5), error === null])).toEqual([
      ['a.dcm', false],
      ['b.dcm', true],
    ]);
  });
});

it('keys of JavaScript objects are no attributes, from DICOM JSON too', async () => {
  const json: unknown = JSON.parse('{"00080016":{"vr":"UI","Value":["1.2.840.10008.5.1.4.1.1.2"]},"__proto__":{"vr":"LO","Value":["x"]}}');
  let dataset: object = {};
  try {
    dataset = fromDicomJson(json as Parameters<typeof fromDicomJson>[0]);
  } catch (error) {
    expect(String(error)).toContain('__proto__');
  }
  expect(Object.getPrototypeOf(dataset)).toBe(Object.prototype);
  const own: object = JSON.parse('{"SOPClassUID":"1.2.840.10008.5.1.4.1.1.2","__proto__":{"PatientID":"x"},"constructor":5}');
  const { findings } = await validate(own);
  expect(findings.filter(({ code }) => code === 'unexpected').map(({ path }) => path)).toEqual(['__proto__', 'constructor']);
  expect(findings.some(({ code, path }) => code !== 'unexpected' && path === 'PatientID')).toBe(false);
  expect(readDicom(writeDicom(minimalInstance(ctImage))).warnings).toEqual([]);
});
