/** Every file of pydicom's test folder before three judges: each difference between them and Iodine is triaged in test/corpus/pydicom.json. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import triage from '../corpus/pydicom.json' with { type: 'json' };
import { elementByKeyword, elementByTag } from '../../src/dataset/dictionary.ts';
import { readDicom, ReadDicomError } from '../../src/dcmjs/index.ts';
import { iodPlan } from '../../src/validation/compile-iod.ts';
import { findIod } from '../../src/validation/find-iod.ts';
import type { Finding } from '../../src/validation/finding.ts';
import { validate } from '../../src/validation/validate.ts';

const VENV = '.interop/venv/bin';
const STANDARD = process.env.IODINE_STANDARD;

interface Judged {
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Keywords of modules that are said to be wholly absent. */
  readonly covered: ReadonlySet<string>;
  readonly iod: string | null;
}

function folder(): string {
  const script = 'import pydicom.data, os; print(os.path.dirname(pydicom.data.__file__))';
  return execFileSync(join(VENV, 'python'), ['-c', script], { encoding: 'utf8' }).trim();
}

async function ours(file: string): Promise<Judged | null> {
  let dataset: object;
  try {
    ({ dataset } = readDicom(readFileSync(file), { partial: true }));
  } catch (error) {
    if (error instanceof ReadDicomError) return null;
    throw error;
  }
  const { findings, iod } = await validate(dataset);
  const covered = new Set<string>();
  if (iod !== null) {
    const { root, units } = iodPlan(await findIod(iod));
    const absent = new Set(findings.filter(({ code }) => code === 'module').map((finding) => finding.module));
    for (const attribute of root.attributes) {
      if (attribute.units.some((unit) => absent.has(units[unit]?.table.name ?? ''))) covered.add(attribute.keyword);
    }
  }
  return { file, findings, covered, iod };
}

/** `kind Keyword` of what an outside judge or Iodine calls wrong; `times` counts files. */
type Difference = string;

const last = (path: string): string =>
  path
    .replace(/\[\d+\]/g, '')
    .split('.')
    .at(-1) ?? '';

function ownErrors(judged: Judged): Set<Difference> {
  const codes = new Set(['missing', 'empty', 'forbidden', 'value', 'vr', 'vm', 'items', 'functional-group']);
  return new Set(judged.findings.filter(({ code }) => codes.has(code)).map(({ code, path }) => `${code} ${last(path)}`));
}

/** Kinds of dciodvfy's messages that tables of modules can give rise to; others are rules of their own. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^Missing attribute for/, 'missing'],
  [/^Attribute present when condition unsatisfied/, 'forbidden'],
  [/^Value invalid for this VR/, 'vr'],
  [/^Unrecognized enumerated value/, 'value'],
  [/^Empty attribute/, 'empty'],
];

function dciodvfyErrors(file: string): Set<Difference> | null {
  const { status, stderr } = spawnSync(join(VENV, 'dciodvfy'), ['-new', file], { encoding: 'latin1', maxBuffer: 1 << 26 });
  if (status !== 0 && status !== 1) return null;
  const errors = new Set<Difference>();
  for (const line of stderr.split('\n')) {
    const match = /^Error - <(\/[^>]*)> - (.*)$/.exec(line);
    if (!match) continue;
    const [, path = '', message = ''] = match;
    const keyword = [...path.matchAll(/\/([A-Za-z0-9]+)\(/g)].at(-1)?.[1];
    const kind = KINDS.find(([pattern]) => pattern.test(message))?.[1];
    if (keyword === undefined || kind === undefined) continue;
    // Only attributes of data sets: File Meta Information is no part of one.
    if (elementByKeyword(keyword)?.tag.startsWith('0002')) continue;
    errors.add(`${kind} ${keyword}`);
  }
  return errors;
}

const CODES: Readonly<Record<string, string>> = {
  TagMissing: 'missing',
  TagEmpty: 'empty',
  TagNotAllowed: 'forbidden',
  EnumValueNotAllowed: 'value',
  InvalidValue: 'vr',
};

const listed = new Set(triage.differences.map((entry) => `${entry.judge}: ${entry.side} only: ${entry.finding}`));

function differences(judge: string, all: readonly (readonly [Judged, ReadonlySet<Difference>])[]): string[] {
  const found = new Set<string>();
  for (const [judged, theirs] of all) {
    const own = ownErrors(judged);
    for (const one of theirs) {
      const [kind = '', keyword = ''] = one.split(' ');
      if (own.has(one) || (kind === 'missing' && judged.covered.has(keyword))) continue;
      found.add(`${judge}: judge only: ${one}`);
    }
    for (const one of own) {
      if (judge === 'dicom-validator' && !Object.values(CODES).includes(one.split(' ')[0] ?? '')) continue;
      if (!theirs.has(one)) found.add(`${judge}: iodine only: ${one}`);
    }
  }
  return [...found].sort();
}

describe.skipIf(!existsSync(join(VENV, 'dciodvfy')))('corpus of pydicom (needs .interop: npm run interop)', () => {
  const files: Judged[] = [];
  beforeAll(async () => {
    const root = folder();
    for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).sort()) {
      const file = join(root, name);
      if (!statSync(file).isFile() || /\.(?:py|pyc|json|txt|md|dump|gz|icc)$/.test(name)) continue;
      const judged = await ours(file);
      if (judged) files.push(judged);
    }
  });

  it('is read', () => {
    expect(files.length).toBeGreaterThan(180);
    expect(files.filter(({ iod }) => iod !== null).length).toBeGreaterThan(160);
  });
  it('has nothing that cannot be read by the interpreter', () => {
    expect(files.flatMap(({ findings }) => findings).filter(({ message }) => message.startsWith('Cannot be read'))).toEqual([]);
  });
  it('differs from dciodvfy only where it is triaged', () => {
    const pairs: [Judged, ReadonlySet<Difference>][] = [];
    const aborted: string[] = [];
    for (const judged of files) {
      if (judged.iod === null) continue;
      const errors = dciodvfyErrors(judged.file);
      if (errors === null) aborted.push(judged.file.split('/').at(-1) ?? '');
      else pairs.push([judged, errors]);
    }
    expect(aborted.sort()).toEqual([...triage.aborts].sort());
    expect(differences('dciodvfy', pairs).filter((one) => !listed.has(one))).toEqual([]);
  });
  it.skipIf(STANDARD === undefined)('differs from dicom-validator only where it is triaged (needs IODINE_STANDARD)', () => {
    const known = files.filter(({ iod }) => iod !== null);
    const text = execFileSync(join(VENV, 'python'), ['test/interop/dicom_validator_findings.py', STANDARD ?? '', '2024c'], {
      input: `${known.map(({ file }) => file).join('\n')}\n`,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const answer: Record<string, { status: string; findings: [string, string][] }> = JSON.parse(text);
    const pairs = known.flatMap((judged): [Judged, ReadonlySet<Difference>][] => {
      const result = answer[judged.file];
      if (!result || /SOPClassUID/.test(result.status)) return [];
      const errors = result.findings.flatMap(([code, tags]) => {
        const tag = tags.split(' / ').at(-1)?.replace(/[(),]/g, '').toUpperCase() ?? '';
        const keyword = elementByTag(tag)?.keyword;
        const kind = CODES[code];
        return kind === undefined || keyword === undefined ? [] : [`${kind} ${keyword}`];
      });
      return [[judged, new Set(errors)]];
    });
    expect(pairs.length).toBeGreaterThan(150);
    expect(differences('dicom-validator', pairs).filter((one) => !listed.has(one))).toEqual([]);
  });
  it('has a section and a reason for each difference', () => {
    for (const entry of triage.differences) {
      expect(['iodine', 'judge', 'open']).toContain(entry.right);
      expect(entry.reason.length).toBeGreaterThan(20);
      expect(entry.section).toMatch(/^(PS3\.\d+ |–)/);
    }
  });
});
