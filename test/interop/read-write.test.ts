/** Every DICOM file of pydicom's test folder, read and written untouched, has the same values as pydicom reads them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ReadDicomError, readDicom, writeDicom } from '../../src/dcmjs/index.ts';
import { compared, testFiles, testFolder } from './pydicom-files.ts';
import { JUDGES } from './tools.ts';

/** Files that are damaged on purpose, or are no DICOM; each with what is wrong. */
const UNREADABLE: Readonly<Record<string, string>> = {
  'MR_truncated.dcm': 'Pixel Data end early',
  'no_meta.dcm': 'a stray byte stands before the first element',
  'rtplan_truncated.dcm': 'a sequence ends early',
  'dicomdirtests/TINY_ALPHA/README': 'text',
  'README.txt': 'text',
  'crayons.icc': 'an ICC profile',
  'rtplan.dump': 'text',
  'rtstruct.dump': 'text',
  'zipMR.gz': 'gzip',
  'dicomdirtests/README.txt': 'text',
};

describe.skipIf(!JUDGES)('pydicom’s test files (needs .interop: npm run interop)', () => {
  it('survive reading and writing', () => {
    const folder = testFolder();
    const target = mkdtempSync(join(tmpdir(), 'iodine-'));
    const pairs: string[] = [];
    const unreadable: string[] = [];
    for (const name of testFiles(folder)) {
      const file = join(folder, name);
      try {
        const { dataset, meta, transferSyntaxUID } = readDicom(readFileSync(file));
        const copy = join(target, name);
        mkdirSync(dirname(copy), { recursive: true });
        writeFileSync(copy, writeDicom(dataset, { meta, transferSyntaxUID }));
        pairs.push(`${file}\t${copy}`);
      } catch (error) {
        if (!(error instanceof ReadDicomError)) throw error;
        unreadable.push(name);
      }
    }
    const lines = compared(pairs);
    rmSync(target, { recursive: true, force: true });
    expect(lines.filter((line) => !line.endsWith('\tequal'))).toEqual([]);
    expect(lines.length).toBeGreaterThan(150);
    expect(unreadable.filter((name) => UNREADABLE[name] === undefined)).toEqual([]);
  });
});
