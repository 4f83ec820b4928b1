/** What must and must not compile, with TypeScript 7, 6 and 5.9; what using one IOD and all of them costs. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iodList } from '../../generated/iods/registry.ts';

const FOLDER = '.cache/types';
const COMPILERS = {
  '7': 'node_modules/typescript/bin/tsc',
  '6': 'node_modules/typescript-6/bin/tsc',
  '5.9': 'node_modules/typescript-5.9/bin/tsc',
} as const;

const GOOD = readFileSync('examples/ct-slice.ts', 'utf8').replaceAll("'../", "'../../");

/** Each change to the whole CT Image makes exactly one error. */
const BAD: readonly (readonly [string, (source: string) => string])[] = [
  ['a missing Type 1 attribute', (source) => source.replace(/ {4}Rows: size,\n/, '')],
  ['a missing Type 2 attribute', (source) => source.replace(/ {4}PatientBirthDate: null,\n/, '')],
  ['null for a Type 1 attribute', (source) => source.replace('Rows: size', 'Rows: null')],
  ['a misspelt keyword at the top', (source) => source.replace('KVP: 120', 'KVP: 120, KVPX: 1')],
  [
    'a misspelt keyword inside an Item',
    (source) =>
      source.replace('KVP: 120', "KVP: 120, OtherPatientIDsSequence: [{ PatientID: 'x', TypeOfPatientID: 'TEXT', PatentID: 'y' }]"),
  ],
  [
    'a missing Type 1 attribute inside an Item',
    (source) => source.replace('KVP: 120', "KVP: 120, OtherPatientIDsSequence: [{ PatientID: 'x' }]"),
  ],
  ['a wrong Enumerated Value', (source) => source.replace('PatientSex: null', "PatientSex: 'X'")],
  ['a wrong number of values', (source) => source.replace('PixelSpacing: [0.5, 0.5]', 'PixelSpacing: [0.5]')],
  ['text for a number', (source) => source.replace('KVP: 120', "KVP: '120'")],
];

let runs = 0;

function compile(compiler: string, files: readonly string[]): string {
  const project = join(FOLDER, `tsconfig.${runs++}.json`);
  const compilerOptions = {
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    target: 'es2023',
    lib: ['es2024', 'dom'],
    module: 'nodenext',
    moduleResolution: 'nodenext',
    allowImportingTsExtensions: true,
    types: [],
  };
  writeFileSync(project, JSON.stringify({ compilerOptions, files }));
  return spawnSync('node', [compiler, '-p', project], { encoding: 'utf8' }).stdout;
}

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(FOLDER, 'good.ts'), GOOD);
  BAD.forEach(([, change], index) => {
    writeFileSync(join(FOLDER, `bad-${index}.ts`), change(GOOD));
  });
  const all = iodList.map((iod) => `import type { ${iod.id}Attributes } from '../../generated/iods/${iod.path}.ts';`).join('\n');
  const never = iodList.map((iod) => `  ${iod.id}: Never<${iod.id}Attributes>;`).join('\n');
  writeFileSync(
    join(FOLDER, 'all.ts'),
    `${all}\ntype Never<T> = { [K in keyof T]-?: [NonNullable<T[K]>] extends [never] ? K : never }[keyof T];\nexport interface NeverKeys {\n${never}\n}\ntype Any = NeverKeys[keyof NeverKeys];\nexport const none: [Any] extends [never] ? true : Any = true;\n`,
  );
});

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe.each(Object.entries(COMPILERS))('TypeScript %s', (_version, compiler) => {
  it('compiles a right CT Image, and no attribute of any IOD is never', () => {
    expect(compile(compiler, ['good.ts', 'all.ts'])).toBe('');
  });

  it('refuses each wrong one', () => {
    const output = compile(
      compiler,
      BAD.map((_case, index) => join(FOLDER, `bad-${index}.ts`)),
    );
    const refused = BAD.filter((_case, index) => output.includes(`bad-${index}.ts`)).map(([name]) => name);
    expect(refused).toEqual(BAD.map(([name]) => name));
  });
});
