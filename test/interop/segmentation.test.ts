/** Segmentations of every kind: no error of dciodvfy or ours; highdicom reads each with equal voxels, places, segments. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { segmentation } from '../../generated/iods/segmentation.ts';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';
import { validateSync } from '../../src/index.ts';
import { type NamedObject, segmentationObjects } from '../iods/segmentation-objects.ts';
import { DCIODVFY, JUDGES, PYTHON } from './tools.ts';

const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
const objects = JUDGES ? await segmentationObjects() : [];
const fileOf = (name: string): string => join(folder, `${name}.dcm`);

for (const { name, object } of objects) writeFileSync(fileOf(name), writeDicom(object));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Planes, rows and columns of the expected values. */
function shapeOf({ object, values, by }: NamedObject): [number, number, number] {
  const segments = object.SegmentSequence.filter((item) => item.SegmentNumber !== 0).length;
  const [rows, columns] = 'matrix' in by ? by.matrix : [object.Rows ?? 0, object.Columns ?? 0];
  return [values.length / (segments * rows * columns), rows, columns];
}

/** What highdicom says of each file. */
function highdicomReads(): Map<string, Record<string, unknown>> {
  const jobs = objects.map((one) => {
    const raw = join(folder, `${one.name}.raw`);
    writeFileSync(raw, new Uint8Array(one.values.buffer, one.values.byteOffset, one.values.byteLength));
    return JSON.stringify({ name: one.name, file: fileOf(one.name), raw, shape: shapeOf(one), by: one.by });
  });
  const lines = execFileSync(PYTHON, ['test/interop/segmentation.py'], {
    input: jobs.join('\n'),
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return new Map(
    lines
      .trim()
      .split('\n')
      .map((line): [string, Record<string, unknown>] => {
        const answer: Record<string, unknown> = JSON.parse(line);
        return [String(answer.name), answer];
      }),
  );
}

/** The Python of the interop folder has no decoder of HTJ2K. */
const UNREAD: Readonly<Record<string, string>> = { 'labelmap-htj2k': 'High-Throughput', 'fractional-htj2k': 'High-Throughput' };

describe.skipIf(!JUDGES)('segmentations (need .interop: npm run interop)', () => {
  it.each(objects.map((one): [string, NamedObject] => [one.name, one]))('%s is without error for dciodvfy and for us', (name) => {
    const lines = spawnSync(DCIODVFY, [fileOf(name)], { encoding: 'utf8' }).stderr.split('\n');
    expect(lines.some((line) => line.startsWith('Segmentation'))).toBe(true);
    expect(lines.filter((line) => /^(?:Error|Abort)/.test(line))).toEqual([]);
    const { dataset } = readDicom(execFileSync('cat', [fileOf(name)], { maxBuffer: 1 << 28 }));
    expect(validateSync(dataset, segmentation).findings.filter((one) => one.severity !== 'info')).toEqual([]);
  });

  const answers = JUDGES ? highdicomReads() : new Map<string, Record<string, unknown>>();

  it.each(objects.map((one): [string, NamedObject] => [one.name, one]))('%s is read by highdicom with equal voxels', (name, { object }) => {
    const answer = answers.get(name);
    if (UNREAD[name] !== undefined) return expect(answer?.error).toContain(UNREAD[name]);
    const items = object.SegmentSequence.filter((item) => item.SegmentNumber !== 0);
    expect(answer).toMatchObject({
      type: object.SegmentationType,
      segments: items.map((item) => item.SegmentNumber),
      label: items[0]?.SegmentLabel,
      category: 'Anatomical Structure',
      property: 'Liver',
      algorithm: 'AUTOMATIC',
    });
    expect(answer?.difference).toBeLessThanOrEqual(Number(answer?.allowed));
  });
});
