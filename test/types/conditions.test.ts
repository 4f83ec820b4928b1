/** Conditions at the type level: the generator's cases, each of which must or must not compile, with TypeScript 7, 6 and 5.9. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readEdition } from '../../codegen/edition.ts';
import { type CaseFiles, caseFiles, WRONG } from '../../codegen/emit/cases.ts';
import { COMPILERS, compile, errorLines } from './compilers.ts';

const FOLDER = '.cache/type-cases';
function write(folder: string, cases: CaseFiles): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  for (const [name, text] of cases.files) writeFileSync(join(folder, name), text);
}

/** Lines that must not compile. */
function wrongLines(cases: CaseFiles): string[] {
  return [...cases.files].flatMap(([name, text]) =>
    text.split('\n').flatMap((line, index) => (line.endsWith(WRONG) ? [`${name}:${index + 1}`] : [])),
  );
}

const model = readEdition({});
const all = caseFiles(model, '../../..');
const rows = caseFiles(model, '../../..', true);

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  write(join(FOLDER, 'all'), all);
  write(join(FOLDER, 'rows'), rows);
});

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe('the generator', () => {
  it('tells Items apart by an enumerated attribute', () => {
    expect(all.itemTypes).toBeGreaterThanOrEqual(190);
    expect(all.sequences).toBeGreaterThanOrEqual(500);
  });

  it('holds conditions of the top level', () => {
    expect(all.rows).toBeGreaterThanOrEqual(350);
    expect(all.conditions).toBeGreaterThanOrEqual(1900);
    expect(all.without).toEqual([]);
  });
});

// Side by side, since each compiler but the newest works on one core.
describe.concurrent.each([
  ['7, every IOD', COMPILERS['7'], 'all', all],
  ['6, one IOD a row', COMPILERS['6'], 'rows', rows],
  ['5.9, one IOD a row', COMPILERS['5.9'], 'rows', rows],
] as const)('TypeScript %s', (_name, compiler, folder, cases) => {
  it('compiles each right case and refuses each wrong one', async () => {
    const errors = errorLines(await compile(compiler, join(FOLDER, folder), [...cases.files.keys()]));
    const wrong = wrongLines(cases);
    expect(wrong.length).toBeGreaterThanOrEqual(cases.conditions + cases.itemTypes);
    expect(wrong.filter((line) => !errors.has(line))).toEqual([]);
    expect([...errors].filter((line) => !wrong.includes(line))).toEqual([]);
  });
});
