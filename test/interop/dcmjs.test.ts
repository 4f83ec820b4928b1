/** pydicom's test files through `toDcmjs` and `toNaturalized`, written by dcmjs's own writer, have the values that pydicom reads in the originals. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import dcmjs from 'dcmjs';
import { afterAll, describe, expect, it } from 'vitest';
import { elementByTag } from '../../src/dataset/dictionary.ts';
import { fromDcmjs, fromNaturalized, readDicom, toDcmjs, toNaturalized } from '../../src/dcmjs/index.ts';
import { compared, testFiles, testFolder } from './pydicom-files.ts';
import { JUDGES } from './tools.ts';

const OPTIONS = { fragmentMultiframe: false, allowInvalidVRLength: true };
const target = mkdtempSync(join(tmpdir(), 'iodine-'));

afterAll(() => rmSync(target, { recursive: true, force: true }));

/** Writes each file that reads, and compares; lines that differ. */
function differences(write: (dataset: object, meta: object) => ArrayBuffer): { lines: string[]; files: number } {
  const folder = testFolder();
  const pairs: string[] = [];
  for (const name of testFiles(folder)) {
    let read: ReturnType<typeof readDicom>;
    try {
      read = readDicom(readFileSync(join(folder, name)));
    } catch {
      continue;
    }
    const copy = join(target, name);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, new Uint8Array(write(read.dataset, read.meta)));
    pairs.push(`${join(folder, name)}\t${copy}`);
  }
  return { lines: compared(pairs, true).filter((line) => !line.endsWith('\tequal')), files: pairs.length };
}

/** What dcmjs leaves out when it writes a naturalized data set: private elements, groups above the first of repeating ones, tags unknown to it. */
function isLeftOut(line: string): boolean {
  const match = /\(([0-9A-F]{4}),([0-9A-F]{4})\) only in first/.exec(line.slice(line.lastIndexOf('(')));
  if (!match) return false;
  const tag = `${match[1]}${match[2]}`;
  return Number.parseInt(match[1] ?? '', 16) % 2 === 1 || elementByTag(tag) === undefined || /^(?:60|50)(?!00)/.test(tag);
}

describe.skipIf(!JUDGES)('dcmjs’s writer (needs .interop: npm run interop)', () => {
  it('writes what toDcmjs gives', () => {
    const { lines, files } = differences((dataset, meta) => {
      const { meta: group2, dict } = toDcmjs(dataset, { meta });
      return Object.assign(new dcmjs.data.DicomDict(group2), { dict }).write(OPTIONS);
    });
    expect(lines).toEqual([]);
    expect(files).toBeGreaterThan(150);
  });

  it('writes what toNaturalized gives, but for what it always leaves out', () => {
    const { lines, files } = differences((dataset, meta) => dcmjs.data.datasetToDict(toNaturalized(dataset, { meta })).write(OPTIONS));
    expect(lines.filter((line) => !isLeftOut(line))).toEqual([]);
    expect(files).toBeGreaterThan(150);
  });

  it('is taken back: fromDcmjs and fromNaturalized of these are the data sets', () => {
    const folder = testFolder();
    let files = 0;
    for (const name of testFiles(folder)) {
      let read: ReturnType<typeof readDicom>;
      try {
        read = readDicom(readFileSync(join(folder, name)));
      } catch {
        continue;
      }
      files++;
      const { dataset, meta } = read;
      const again = fromDcmjs(toDcmjs(dataset, { meta })).dataset;
      // What they cannot hold: more than 16 characters of DS, text that is no number, the declared character set.
      expect(Object.keys(again).sort(), name).toEqual(
        [
          ...new Set([
            ...Object.keys(dataset).filter((key) => !/0000$/.test(key)),
            ...('SpecificCharacterSet' in again ? ['SpecificCharacterSet'] : []),
          ]),
        ].sort(),
      );
      const natural = fromNaturalized(toNaturalized(dataset, { meta }));
      expect(Object.keys(natural).sort(), name).toEqual(Object.keys(again).sort());
      for (const key of [
        'PatientID',
        'PatientName',
        'Rows',
        'PixelSpacing',
        'ImageType',
        'SeriesInstanceUID',
        'FrameIncrementPointer',
      ] as const) {
        expect(again[key], `${name} ${key}`).toEqual(dataset[key]);
      }
    }
    expect(files).toBeGreaterThan(150);
  });
});
