/** dciodvfy finds no error in the objects of examples/; pydicom reads them with equal pixels. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ctSlice } from '../../examples/ct-slice.ts';
import { greyRamp } from '../../examples/secondary-capture.ts';
import { labels, liverAlone, overlapping } from '../../examples/segmentation-from-ct.ts';
import { fractional, sliceBySlice } from '../../examples/segmentation-from-volume.ts';
import { writeDicom } from '../../src/dcmjs/index.ts';
import { DCIODVFY, JUDGES, PYTHON } from './tools.ts';

function sumOf(values: Iterable<number>): number {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
}

describe.skipIf(!JUDGES)('judges (need .interop: npm run interop)', () => {
  it.each([
    ['CTImage', ctSlice],
    ['SCImage', greyRamp],
  ] as const)('%s', (name, make) => {
    const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
    const file = join(folder, 'a.dcm');
    const object = make();
    writeFileSync(file, writeDicom(object));
    const judged = spawnSync(DCIODVFY, [file], { encoding: 'utf8' });
    const lines = judged.stderr.split('\n');
    expect(lines.some((line) => line.startsWith(name))).toBe(true);
    expect(lines.filter((line) => line.startsWith('Error'))).toEqual([]);
    const sum = execFileSync(
      PYTHON,
      [
        '-c',
        'import sys, pydicom; d = pydicom.dcmread(sys.argv[1]); print(int(d.pixel_array.astype("int64").sum()), *d.pixel_array.shape)',
        file,
      ],
      { encoding: 'utf8' },
    ).trim();
    const pixels = object.PixelData;
    if (!(pixels instanceof ArrayBuffer)) throw new Error('native pixel data are one buffer');
    const values = object.BitsAllocated === 16 ? new Int16Array(pixels) : new Uint8Array(pixels);
    expect(sum).toBe(`${sumOf(values)} ${object.Rows} ${object.Columns}`);
    rmSync(folder, { recursive: true, force: true });
  });

  it.each([
    ['overlapping', overlapping],
    ['labels', labels],
    ['liverAlone', liverAlone],
    ['fractional', fractional],
    ['sliceBySlice', sliceBySlice],
  ] as const)('the example %s of a segmentation', async (_name, make) => {
    const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
    const file = join(folder, 'a.dcm');
    const object = await make();
    writeFileSync(file, writeDicom(object, { transferSyntaxUID: object.transferSyntaxUID }));
    const lines = spawnSync(DCIODVFY, [file], { encoding: 'utf8' }).stderr.split('\n');
    expect(lines.some((line) => line.startsWith('Segmentation'))).toBe(true);
    expect(lines.filter((line) => line.startsWith('Error'))).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });
});
