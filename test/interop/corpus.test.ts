/** Every file of pydicom's test folder before three judges: each difference between them and Iodine is explained in test/corpus/pydicom.json. */
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import triage from '../corpus/pydicom.json' with { type: 'json' };
import { dciodvfy, dicomValidator, type Difference, differences, filesBelow, folder, judge, type Judged } from './corpus.ts';
import { committed, linesOf, sideBySide } from './side-by-side.ts';
import { JUDGES } from './tools.ts';

const STANDARD = process.env.IODINE_STANDARD;

interface Explanation {
  readonly judge: string;
  readonly side: string;
  readonly text: string;
  readonly files?: readonly string[];
  readonly right: string;
  readonly section: string;
  readonly reason: string;
}

const EXPLANATIONS: readonly Explanation[] = triage.differences;

const explains = (explanation: Explanation, difference: Difference): boolean =>
  explanation.judge === difference.judge &&
  explanation.side === difference.side &&
  new RegExp(explanation.text).test(difference.text) &&
  (explanation.files === undefined || explanation.files.includes(difference.file));

/** Differences without explanation, and explanations without difference. */
function compare(judgeName: string, found: readonly Difference[]): { unexplained: string[]; stale: string[] } {
  const listed = EXPLANATIONS.filter((explanation) => explanation.judge === judgeName);
  return {
    unexplained: found
      .filter((one) => !listed.some((explanation) => explains(explanation, one)))
      .map((one) => `${one.file}: ${one.side} only: ${one.text}`),
    stale: listed.filter((explanation) => !found.some((one) => explains(explanation, one))).map((explanation) => explanation.text),
  };
}

const AGREED = { unexplained: [], stale: [] };

describe('the explanations', () => {
  it('name who is right, the section, and the reason', () => {
    for (const entry of EXPLANATIONS) {
      expect(['iodine', 'judge', 'file']).toContain(entry.right);
      expect(entry.reason.length).toBeGreaterThan(20);
      expect(entry.section).toMatch(/^PS3\.\d+ \S+/);
    }
  });
  it('do not go through when they explain nothing, nor does a difference without one', () => {
    const made: Difference = { file: 'a.dcm', judge: 'dciodvfy', side: 'judge', text: 'Said for the first time' };
    const { unexplained, stale } = compare('dciodvfy', [made]);
    expect(unexplained).toEqual(['a.dcm: judge only: Said for the first time']);
    expect(stale.length).toBe(EXPLANATIONS.filter((entry) => entry.judge === 'dciodvfy').length);
  });
});

describe.skipIf(!JUDGES)('corpus of pydicom (needs .interop: npm run interop)', () => {
  const files: Judged[] = [];
  const unread: string[] = [];
  beforeAll(async () => {
    const root = folder();
    for (const name of filesBelow(root)) {
      const judged = await judge(root, name);
      if (judged) files.push(judged);
      else unread.push(name);
    }
  }, 120_000);

  it('is read', () => {
    expect(files.length).toBeGreaterThan(180);
    expect(files.filter(({ iod }) => iod !== null).length).toBeGreaterThan(170);
    expect(unread.length).toBeLessThan(12);
  });
  it('has nothing that cannot be read by the interpreter', () => {
    expect(files.flatMap(({ findings }) => findings).filter(({ message }) => message.startsWith('Cannot be read'))).toEqual([]);
  });
  it('differs from dciodvfy only as explained, warnings included', () => {
    const found: Difference[] = [];
    const aborted: string[] = [];
    for (const judged of files) {
      const said = dciodvfy(judged.file);
      if (said === null) {
        aborted.push(judged.name);
        continue;
      }
      found.push(...differences(judged, 'dciodvfy', [...said.errors, ...said.warnings], new Set()));
    }
    expect(aborted.sort()).toEqual([...triage.aborts].sort());
    expect(compare('dciodvfy', found)).toEqual(AGREED);
  });
  it.skipIf(STANDARD === undefined)('differs from dicom-validator only as explained (needs IODINE_STANDARD)', () => {
    const root = folder();
    const said = dicomValidator(
      filesBelow(root).map((name) => join(root, name)),
      STANDARD ?? '',
    );
    expect(said.size).toBeGreaterThan(150);
    const found = files.flatMap((judged) => {
      const theirs = said.get(judged.file);
      return theirs
        ? differences(judged, 'dicom-validator', theirs, new Set(['vm', 'items', 'consistency', 'functional-group', 'sop-class']))
        : [];
    });
    expect(compare('dicom-validator', found)).toEqual(AGREED);
  });
  it.skipIf(STANDARD === undefined)('is in the listing side by side (needs IODINE_STANDARD)', async () => {
    const listing = await sideBySide(STANDARD ?? '');
    const before = committed();
    for (const judgeName of ['iodine', 'dciodvfy', 'dicom-validator'])
      expect(linesOf(listing, judgeName), judgeName).toEqual(linesOf(before, judgeName));
    expect(listing).toBe(before);
  });
});
