/** dciodvfy finds no error in secondary captures of every kind; pydicom decodes the samples that they were made of. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeDicom } from '../../src/dcmjs/index.ts';
import { OBJECTS } from '../iods/secondary-captures.ts';
import { DCIODVFY, JUDGES, PYTHON } from './tools.ts';

const SCRIPT = `
import sys, pydicom, pydicom.pixels
d = pydicom.dcmread(sys.argv[1])
sys.stdout.write(' '.join(str(v) for v in pydicom.pixels.pixel_array(d, raw=True).ravel()))
`;
const folder = mkdtempSync(join(tmpdir(), 'iodine-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!JUDGES)('secondary captures (need .interop: npm run interop)', () => {
  it.each(OBJECTS)('%s', (_name, pixels, make, iod) => {
    const image = make();
    const file = join(folder, 'a.dcm');
    writeFileSync(file, writeDicom(image, { transferSyntaxUID: image.transferSyntaxUID }));
    const lines = spawnSync(DCIODVFY, [file], { encoding: 'utf8' }).stderr.split('\n');
    expect(lines.some((line) => line.startsWith(iod))).toBe(true);
    expect(lines.filter((line) => line.startsWith('Error'))).toEqual([]);
    const read = execFileSync(PYTHON, ['-c', SCRIPT, file], { encoding: 'utf8' });
    expect(read.split(' ').map(Number)).toEqual([...pixels]);
  });
});
