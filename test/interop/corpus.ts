/** What the outside judges and Iodine say about a file, brought to one form, and what they say differently. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { edition } from '../../generated/edition.ts';
import { fileSetOf } from '../../src/cli/file-set.ts';
import { elementByKeyword, elementByTag } from '../../src/dataset/dictionary.ts';
import { readDicom, ReadDicomError } from '../../src/dcmjs/index.ts';
import { iodPlan } from '../../src/validation/compile-iod.ts';
import { findIod } from '../../src/validation/find-iod.ts';
import type { Finding } from '../../src/validation/finding.ts';
import { checkDirectoryFiles } from '../../src/validation/study/directory-files.ts';
import { validate } from '../../src/validation/validate.ts';
import { DCIODVFY, inPackage, PYTHON } from './tools.ts';

export interface Judged {
  /** Path below the folder. */
  readonly name: string;
  readonly file: string;
  readonly findings: readonly Finding[];
  /** Keywords of modules that are said to be wholly absent. */
  readonly covered: ReadonlySet<string>;
  readonly iod: string | null;
}

/** One thing that a judge says: `missing PatientID`, or its own words where tables have no part in it. */
export interface Saying {
  /** Kind and keyword where the saying is of a kind that tables give rise to. */
  readonly key: string | null;
  /** In the judge's words, without numbers of Items. */
  readonly text: string;
}

export interface Difference {
  readonly file: string;
  readonly judge: string;
  readonly side: 'judge' | 'iodine';
  readonly text: string;
}

/** Folder of pydicom's test files; `''` where they are not at hand. */
export const folder = (): string => inPackage('pydicom', 'data');

export function filesBelow(root: string): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => !/\.(?:py|pyc|json|txt|md|dump|gz|icc)$/.test(name) && statSync(join(root, name)).isFile())
    .sort();
}

/** Path of a file below the folder as the corpus names it. */
export const nameOf = (path: string): string => path.replaceAll('\\', '/').replace(/^(?:test_files|charset_files|palettes)\//, '');

/** Null for a file that cannot be read. */
export async function judge(root: string, name: string): Promise<Judged | null> {
  const file = join(root, name);
  let dataset: object;
  try {
    ({ dataset } = readDicom(readFileSync(file), { partial: true }));
  } catch (error) {
    if (error instanceof ReadDicomError) return null;
    throw error;
  }
  const { findings: own, iod } = await validate(dataset);
  // A directory is judged with the files beside it, as the command line does.
  const beside = 'DirectoryRecordSequence' in dataset ? checkDirectoryFiles(dataset, fileSetOf(file), edition) : [];
  const findings = [...own, ...beside];
  const covered = new Set<string>();
  if (iod !== null) {
    const { root: level, units } = iodPlan(await findIod(iod));
    const absent = new Set(findings.filter(({ code }) => code === 'module').map((finding) => finding.module));
    for (const attribute of level.attributes)
      if (attribute.units.some((unit) => absent.has(units[unit]?.table.name ?? ''))) covered.add(attribute.keyword);
  }
  return {
    name: nameOf(relative(root, file)),
    file,
    findings,
    covered,
    iod,
  };
}

const last = (path: string): string =>
  path
    .replace(/\[\d+\]/g, '')
    .split('.')
    .at(-1) ?? '';

const CODES_OF_OURS: ReadonlySet<string> = new Set([
  'missing',
  'empty',
  'forbidden',
  'value',
  'vr',
  'vm',
  'items',
  'functional-group',
  'consistency',
  'unexpected',
  'retired',
  'private',
  'sop-class',
  'term',
]);

/** What Iodine says with the severity of an error, or of what others call one. */
export function ownSayings(judged: Judged): Saying[] {
  const seen = new Map<string, Saying>();
  for (const { code, path } of judged.findings) {
    if (!CODES_OF_OURS.has(code)) continue;
    const key = `${code} ${last(path)}`;
    seen.set(key, { key, text: key });
  }
  return [...seen.values()];
}

/** Kinds of dciodvfy's messages that tables can give rise to; others are rules of their own. */
const KINDS: readonly (readonly [RegExp, string])[] = [
  [/^Missing attribute/, 'missing'],
  [/^Attribute present when condition unsatisfied/, 'forbidden'],
  [/^Value invalid for this VR/, 'vr'],
  [/^Unrecognized enumerated value/, 'value'],
  [/^Empty attribute/, 'empty'],
  [/^Attribute is not present in standard DICOM IOD/, 'unexpected'],
  [/^Retired attribute/, 'retired'],
  [/^Unrecognized defined term/, 'term'],
  [/^Private CodingSchemeDesignator contains/, 'consistency'],
  [/^CodingSchemeDesignator is deprecated/, 'retired'],
  [/^Shall not be present when \w+ is present/, 'forbidden'],
  [/^Shall not be present for Referenced SOP Class that is not multi-frame/, 'consistency'],
  [/^PixelData has incorrect value length/, 'consistency'],
  [/^Value Representation for encapsulated compressed PixelData/, 'vr'],
  [/^Illegal root for UID/, 'vr'],
  [/^Referenced SOP Instance is not listed in Current/, 'consistency'],
  [/^Number of items in PerFrameFunctionalGroupsSequence/, 'consistency'],
  [/^Bad attribute Value Multiplicity|^Incorrect attribute Value Multiplicity|^Bad Sequence number of Items/, 'vm'],
];

const printed = new Map<string, string[] | null>();

/** What dciodvfy prints, line by line; null where it aborts. Each file is judged once. */
export function dciodvfyLines(file: string): string[] | null {
  const known = printed.get(file);
  if (known !== undefined) return known;
  const lines = judgedByDciodvfy(file);
  printed.set(file, lines);
  return lines;
}

function judgedByDciodvfy(file: string): string[] | null {
  const { status, stderr } = spawnSync(DCIODVFY, ['-new', file], { encoding: 'latin1', maxBuffer: 1 << 26 });
  return status !== 0 && status !== 1 ? null : stderr.split('\n');
}

export interface Judgement {
  readonly errors: Saying[];
  readonly warnings: Saying[];
}

/** Null where dciodvfy aborts. */
export function dciodvfy(file: string): Judgement | null {
  const lines = dciodvfyLines(file);
  if (lines === null) return null;
  const errors = new Map<string, Saying>();
  const warnings = new Map<string, Saying>();
  for (const line of lines) {
    const match = /^(Error|Warning) - (?:<(\/[^>]*)> - )?(.*)$/.exec(line);
    if (!match) continue;
    const [, severity, path = '', message = ''] = match;
    // It names the entity whose UID another one has: the later of the two is where the rule breaks.
    const reused = /^\w+ has same value as (\w+)/.exec(message)?.[1];
    const keyword = reused ?? [...path.matchAll(/\/([A-Za-z0-9]+)\(/g)].at(-1)?.[1];
    const kind = reused !== undefined ? 'consistency' : KINDS.find(([pattern]) => pattern.test(message))?.[1];
    const meta = keyword !== undefined && elementByKeyword(keyword)?.tag.startsWith('0002') === true;
    const key = keyword === undefined || kind === undefined || meta ? null : `${kind} ${keyword}`;
    const text = `${message.replace(/[^\x20-\x7e]/g, '?')}${keyword === undefined ? '' : ` @ ${keyword}`}`;
    (severity === 'Error' ? errors : warnings).set(key ?? text, { key, text });
  }
  return { errors: [...errors.values()], warnings: [...warnings.values()] };
}

const CODES: Readonly<Record<string, string>> = {
  TagMissing: 'missing',
  TagEmpty: 'empty',
  TagNotAllowed: 'forbidden',
  TagUnexpected: 'unexpected',
  EnumValueNotAllowed: 'value',
  InvalidValue: 'vr',
};

type Answers = Readonly<Record<string, { readonly status: string; readonly findings: readonly (readonly [string, string])[] }>>;

let answered: { readonly to: string; readonly answers: Answers } | null = null;

/** What dicom-validator answers about each file, `more` with other arguments; asked again for the same it is the same answer. */
export function dicomValidatorAnswers(files: readonly string[], standard: string, ...more: string[]): Answers {
  const to = [standard, ...more, ...files].join('\n');
  answered = answered?.to === to ? answered : { to, answers: askDicomValidator(files, standard, more) };
  return answered.answers;
}

function askDicomValidator(files: readonly string[], standard: string, more: readonly string[]): Answers {
  const text = execFileSync(PYTHON, ['test/interop/dicom_validator_findings.py', standard, '2024c', ...more], {
    input: `${files.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const answer: Answers = JSON.parse(text);
  return answer;
}

/** Sayings of dicom-validator by file; none for a file whose SOP class it does not know or at which it breaks off. */
export function dicomValidator(files: readonly string[], standard: string): Map<string, Saying[]> {
  const answer = dicomValidatorAnswers(files, standard);
  const found = new Map<string, Saying[]>();
  for (const [file, { status, findings }] of Object.entries(answer)) {
    if (/SOPClassUID|Aborted/.test(status)) continue;
    const sayings = new Map<string, Saying>();
    for (const [code, tags] of findings) {
      const tag = tags.split(' / ').at(-1)?.replace(/[(),]/g, '').toUpperCase() ?? '';
      const keyword = elementByTag(tag)?.keyword ?? tag;
      const said = `${CODES[code] ?? code} ${keyword}`;
      sayings.set(said, { key: CODES[code] === undefined ? null : said, text: said });
    }
    found.set(file, [...sayings.values()]);
  }
  return found;
}

/**
 * What one side says and the other does not. Of Iodine's sayings only errors count: what a judge calls an error or a warning,
 * a warning of Iodine's answers as well.
 */
export function differences(judged: Judged, judgeName: string, theirs: readonly Saying[], silent: ReadonlySet<string>): Difference[] {
  const own = new Set(ownSayings(judged).map(({ key }) => key));
  const errors = new Set(judged.findings.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${last(path)}`));
  const found: Difference[] = [];
  const keys = new Set(theirs.map(({ key }) => key));
  for (const { key, text } of theirs) {
    if (key !== null) {
      const [kind, keyword = ''] = key.split(' ');
      if (own.has(key) || (kind === 'missing' && judged.covered.has(keyword))) continue;
      if (kind === 'vm' && own.has(`items ${keyword}`)) continue;
      // What is retired is no attribute of the IOD either.
      if (kind === 'unexpected' && own.has(`retired ${keyword}`)) continue;
    } else if (/^Information Object Not found/.test(text) && own.has('sop-class SOPClassUID')) continue;
    else if (/^(?:Bad private owner|Private tag without owner)/.test(text) && judged.findings.some(({ code }) => code === 'private'))
      continue;
    found.push({ file: judged.name, judge: judgeName, side: 'judge', text });
  }
  for (const text of errors) {
    const [kind = ''] = text.split(' ');
    if (!CODES_OF_OURS.has(kind) || silent.has(kind) || keys.has(text)) continue;
    if (kind === 'items' && keys.has(text.replace('items', 'vm'))) continue;
    found.push({ file: judged.name, judge: judgeName, side: 'iodine', text });
  }
  return found;
}
