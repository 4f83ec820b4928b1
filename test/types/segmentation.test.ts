/** Options of segmentations that must and must not compile: what one type has and another has not. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMPILERS, compile, errorLines } from './compilers.ts';

const FOLDER = '.cache/segmentation-types';

const HEAD = `import { editSegmentation, LabelMapSegmentation, Segmentation, SegmentationBuilder, type SegmentDescription } from '../../src/iods/segmentation/index.ts';
declare const segment: SegmentDescription;
const base = {
  source: {}, segments: [segment], seriesNumber: 1, instanceNumber: 1,
  manufacturer: 'M', manufacturerModelName: 'N', softwareVersions: '1', deviceSerialNumber: '1',
} as const;
const pixels = new Uint8Array(4);
const palette = { colors: ['black', 'red'] } as const;
`;

const GOOD: readonly string[] = [
  "new Segmentation({ ...base, pixels, segmentationType: 'BINARY' });",
  "new Segmentation({ ...base, pixels, segmentationType: 'FRACTIONAL', fractionalType: 'OCCUPANCY', maximumFractionalValue: 100 });",
  'new LabelMapSegmentation({ ...base, pixels, palette, iccProfile: new ArrayBuffer(0), bitsAllocated: 16 });',
  "new SegmentationBuilder({ ...base, segmentationType: 'LABELMAP', palette });",
  "new SegmentationBuilder({ ...base, segmentationType: 'BINARY', expectedFrames: 3 });",
  "editSegmentation(new Segmentation({ ...base, pixels, segmentationType: 'BINARY' }), { type: 'LABELMAP' });",
];

/** One error each. */
const BAD: readonly (readonly [string, string])[] = [
  ['a palette for BINARY', "new Segmentation({ ...base, pixels, segmentationType: 'BINARY', palette });"],
  ['a palette for FRACTIONAL', "new Segmentation({ ...base, pixels, segmentationType: 'FRACTIONAL', palette });"],
  ['an ICC profile for BINARY', "new Segmentation({ ...base, pixels, segmentationType: 'BINARY', iccProfile: new ArrayBuffer(0) });"],
  ['bits of a label for BINARY', "new Segmentation({ ...base, pixels, segmentationType: 'BINARY', bitsAllocated: 8 });"],
  ['a palette for a builder of BINARY', "new SegmentationBuilder({ ...base, segmentationType: 'BINARY', palette });"],
  ['a maximum of fractions for BINARY', "new Segmentation({ ...base, pixels, segmentationType: 'BINARY', maximumFractionalValue: 9 });"],
  ['a kind of fractions for a label map', "new LabelMapSegmentation({ ...base, pixels, fractionalType: 'OCCUPANCY' });"],
  ['LABELMAP for the class of the others', "new Segmentation({ ...base, pixels, segmentationType: 'LABELMAP' });"],
  ['no type', 'new Segmentation({ ...base, pixels });'],
  ['no pixels', "new Segmentation({ ...base, segmentationType: 'BINARY' });"],
  ['a list of numbers', "new Segmentation({ ...base, pixels: [0, 1], segmentationType: 'BINARY' });"],
  ['numbers of 64 bits', "new Segmentation({ ...base, pixels: new BigUint64Array(4), segmentationType: 'BINARY' });"],
  ['pixels for a builder', "new SegmentationBuilder({ ...base, pixels, segmentationType: 'BINARY' });"],
  ['a misspelt option', "new Segmentation({ ...base, pixels, segmentationType: 'BINARY', omitEmptyFrame: false });"],
  [
    'an organization that there is not',
    "new Segmentation({ ...base, pixels, segmentationType: 'BINARY', dimensionOrganizationType: '2D' });",
  ],
  [
    'a segment without type',
    "new LabelMapSegmentation({ ...base, pixels, segments: [{ number: 1, label: 'a', category: segment.type, algorithmType: 'MANUAL' }] });",
  ],
  ['no manufacturer', "const { manufacturer: _, ...rest } = base;\nnew Segmentation({ ...rest, pixels, segmentationType: 'BINARY' });"],
];

beforeAll(() => {
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(FOLDER, 'good.ts'), `${HEAD}${GOOD.join('\n')}\n`);
  BAD.forEach(([, text], at) => {
    writeFileSync(join(FOLDER, `bad-${at}.ts`), `${HEAD}${text}\n`);
  });
});

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

describe.each(Object.entries(COMPILERS))('TypeScript %s', (_version, compiler) => {
  it('takes what each type has, and refuses what only another has', async () => {
    const files = BAD.map((_case, at) => `bad-${at}.ts`);
    // One run for all: most of its time goes to what they import.
    const failed = [...errorLines(await compile(compiler, FOLDER, ['good.ts', ...files]))].map((line) => line.split(':')[0]);
    const compiled = BAD.filter((_case, at) => !failed.includes(`bad-${at}.ts`)).map(([name]) => name);
    expect(compiled).toEqual([]);
    expect(failed.sort()).toEqual([...files].sort());
  });
});
