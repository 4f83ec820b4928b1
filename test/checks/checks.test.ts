/** The checks of the house complain about what breaks its rules, and about nothing else. */
import { describe, expect, it } from 'vitest';
import { arrows } from '../../scripts/checks/arrows.ts';
import { sizes } from '../../scripts/checks/sizes.ts';
import { style } from '../../scripts/checks/style.ts';

const file = (path: string, text: string) => [{ path, text }];

describe('arrows', () => {
  it.each([
    ['src/spatial/affine.ts', "import { a } from '../dcmjs/read.ts';"],
    ['src/validation/x.ts', "import { a } from '../../codegen/emit/emit.ts';"],
    ['generated/modules/patient.ts', "import { a } from '../../src/validation/validate.ts';"],
    ['src/iods/sc/sc.ts', "import dcmjs from 'dcmjs';"],
    ['src/dataset/x.ts', "import { readFileSync } from 'node:fs';"],
    ['codegen/emit/x.ts', "import { Parser } from 'xml2js';"],
  ])('%s with %s', (path, text) => {
    expect(arrows(file(path, text))).toHaveLength(1);
  });

  it('lets rooms import along the arrows', () => {
    expect(
      arrows(file('src/iods/sc/sc.ts', "import { a } from '../../../generated/iods/ct-image.ts';\nimport type { b } from './build.ts';")),
    ).toEqual([]);
    expect(arrows(file('codegen/docbook/parse.ts', "import { Parser } from 'xml2js';"))).toEqual([]);
  });
});

describe('sizes', () => {
  it('holds hand-written files to 500 lines', () => {
    expect(sizes(file('src/a.ts', '\n'.repeat(501)))).toHaveLength(1);
    expect(sizes(file('src/a.ts', '\n'.repeat(500)))).toEqual([]);
  });
});

describe('style', () => {
  it('wants a first line, no hidden doubt, no machine path', () => {
    expect(style(file('src/a.ts', 'export const a = 1;\n'))).toHaveLength(1);
    expect(style(file('src/a.ts', '/** A. */\nexport const a: any = 1;\n'))).toHaveLength(1);
    expect(style(file('docs/a.md', 'see /ro' + 'ot/thing\n'))).toHaveLength(1);
    expect(style(file('src/a.ts', '/** Any value. */\nexport const a = 1;\n'))).toEqual([]);
  });
});
