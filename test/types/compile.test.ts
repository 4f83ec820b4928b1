/** What must and must not compile, with TypeScript 7, 6 and 5.9; what using one IOD and all of them costs. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { iodList } from '../../generated/iods/registry.ts';
import { COMPILERS, compile, errorLines } from './compilers.ts';

const FOLDER = '.cache/types';
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

const CREATE = `import { ctImage, type CTImageAttributes } from '../../generated/iods/ct-image.ts';
import { xRay3DCraniofacialImage } from '../../generated/iods/x-ray-3d-craniofacial-image.ts';
import { createInstance } from '../../src/authoring/create-instance.ts';
import type { Authored } from '../../src/rules/authoring.ts';
declare const rest: Omit<Authored<CTImageAttributes>, 'KVP' | 'OtherPatientIDsSequence' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'ResponsiblePerson' | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'PatientAlternativeCalendar'>;
declare const whole: CTImageAttributes;
export const made: CTImageAttributes = createInstance(ctImage, { ...rest, KVP: 120 });
export const again: CTImageAttributes = createInstance(ctImage, whole);
void xRay3DCraniofacialImage;
`;
const CREATE_BAD: readonly string[] = [
  'KVP: 120, KVPX: 1',
  "KVP: '120'",
  "KVP: 120, OtherPatientIDsSequence: [{ PatientID: 'x', TypeOfPatientID: 'TEXT', PatentID: 'y' }]",
  "KVP: 120, PatientBirthDateInAlternativeCalendar: '13620504'",
  "KVP: 120, PatientAlternativeCalendar: 'HEBREW'",
  "KVP: 120, PatientSex: 'X'",
];

/** A class whose literal lacks one line must not compile: the compiler proves that it has what the modules require. */
const CLASS = readFileSync('src/iods/secondary-capture/secondary-capture.ts', 'utf8')
  .replaceAll("'../../../", "'../../")
  .replaceAll("'../../content", "'../../src/content")
  .replaceAll("'../common", "'../../src/iods/common")
  .replaceAll("'./", "'../../src/iods/secondary-capture/");
const SEGMENTATION = ['segmentation', 'label-map'].map((name) =>
  readFileSync(`src/iods/segmentation/${name}.ts`, 'utf8')
    .replaceAll(/'\.\.\/\.\.\/(?!\.\.\/)/g, "'../../src/")
    .replaceAll("'../../../", "'../../")
    .replaceAll("'../common", "'../../src/iods/common")
    .replaceAll("'./", "'../../src/iods/segmentation/"),
);
const SEGMENTATION_LINES = [/ +\.\.\.attributes,\n(?= +\.\.\.pixels)/, / +Modality: 'SEG',\n/, / +SOPClassUID: '1[^']*',\n/];
const CLASS_LINES = [/ +ConversionType: .*\n/, / +\.\.\.pixelAttributes\([^}]*\}\),\n/];

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(FOLDER, 'good.ts'), GOOD);
  BAD.forEach(([, change], index) => {
    writeFileSync(join(FOLDER, `bad-${index}.ts`), change(GOOD));
  });
  writeFileSync(join(FOLDER, 'create.ts'), CREATE);
  CREATE_BAD.forEach((members, index) => {
    writeFileSync(join(FOLDER, `create-bad-${index}.ts`), CREATE.replace('KVP: 120', members));
  });
  writeFileSync(join(FOLDER, 'class.ts'), CLASS);
  CLASS_LINES.forEach((line, index) => {
    writeFileSync(join(FOLDER, `class-bad-${index}.ts`), CLASS.replace(line, ''));
  });
  SEGMENTATION.forEach((text, at) => {
    writeFileSync(join(FOLDER, `segmentation-${at}.ts`), text);
    SEGMENTATION_LINES.forEach((line, index) => {
      writeFileSync(join(FOLDER, `segmentation-${at}-bad-${index}.ts`), text.replace(line, ''));
    });
  });
  const all = iodList.map((iod) => `import type { ${iod.id}Attributes } from '../../generated/iods/${iod.path}.ts';`).join('\n');
  const never = iodList.map((iod) => `  ${iod.id}: Never<${iod.id}Attributes>;`).join('\n');
  writeFileSync(
    join(FOLDER, 'all.ts'),
    `${all}\ntype Never<T> = { [K in keyof T]-?: [NonNullable<T[K]>] extends [never] ? K : never }[keyof T];\nexport interface NeverKeys {\n${never}\n}\ntype Any = NeverKeys[keyof NeverKeys];\nexport const none: [Any] extends [never] ? true : Any = true;\n`,
  );
});

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

const RIGHT = ['good.ts', 'all.ts', 'create.ts', 'class.ts', ...SEGMENTATION.map((_text, at) => `segmentation-${at}.ts`)];
const WRONG = {
  images: BAD.map((_case, index) => `bad-${index}.ts`),
  created: CREATE_BAD.map((_case, index) => `create-bad-${index}.ts`),
  classes: CLASS_LINES.map((_line, index) => `class-bad-${index}.ts`),
  segmentations: SEGMENTATION.flatMap((_text, at) => SEGMENTATION_LINES.map((_line, index) => `segmentation-${at}-bad-${index}.ts`)),
};

describe.each(Object.entries(COMPILERS))('TypeScript %s', (_version, compiler) => {
  // All files in one run: each run reads the library anew.
  let output = '';
  beforeAll(async () => {
    output = await compile(compiler, FOLDER, [...RIGHT, ...Object.values(WRONG).flat()]);
  }, 300_000);
  /** Files of the list that have an error, once for each line with one. */
  const failing = (files: readonly string[]): string[] =>
    [...errorLines(output)].flatMap((line) => line.split(':')[0] ?? []).filter((file) => files.includes(file));

  it('compiles what is right, and no attribute of any IOD is never', () => {
    const wrong = new Set(Object.values(WRONG).flat());
    expect([...errorLines(output)].filter((line) => !wrong.has(line.split(':')[0] ?? ''))).toEqual([]);
    expect(errorLines(output).size).toBeGreaterThan(0);
  });

  it('refuses each wrong CT Image, with one error each', () => {
    expect(failing(WRONG.images).sort()).toEqual([...WRONG.images].sort());
  });

  it('leads the author of createInstance', () => {
    expect(failing(WRONG.created).sort()).toEqual([...WRONG.created].sort());
    expect(output).toContain("Did you mean to write 'PatientID'?");
  });

  it('proves that a class has what its modules require', () => {
    for (const line of CLASS_LINES) expect(CLASS).toMatch(line);
    expect([...new Set(failing(WRONG.classes))].sort()).toEqual(WRONG.classes);
  });

  it('proves that segmentations have what their modules require', () => {
    for (const text of SEGMENTATION) for (const line of SEGMENTATION_LINES) expect(text).toMatch(line);
    expect([...new Set(failing(WRONG.segmentations))].sort()).toEqual([...WRONG.segmentations].sort());
  });
});
