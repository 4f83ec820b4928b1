/** The whole standard is read the same when its files are laid out otherwise. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, it } from 'vitest';
import type { StandardModel } from '../../../codegen/standard/model.ts';
import { readStandard } from '../../../codegen/standard/read-standard.ts';
import { expectSame } from '../editions.ts';
import { disturbances, disturbAll } from './disturb.ts';
import { noConditions } from './no-conditions.ts';
import { NEEDS_STANDARD, partText, standardFolder } from './standard.ts';

const { breakLines, zeroWidth, withoutXrefstyle } = disturbances;

const GROUPS: Readonly<Record<string, (text: string) => string>> = {
  'lines broken, zero-width spaces, no xrefstyle': (text) => breakLines(zeroWidth(withoutXrefstyle(text))),
  'disturbed in all ways': disturbAll,
};

describe.skipIf(!standardFolder)(`parts 3, 4 and 6 of 2024c (${NEEDS_STANDARD})`, () => {
  const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
  let plain: StandardModel;

  function modelOf(directory: string): StandardModel {
    return readStandard({ directory, edition: '2024c', conditions: noConditions });
  }

  function modelWith(disturb: (text: string) => string): StandardModel {
    for (const part of ['03', '04', '06']) writeFileSync(join(folder, `part${part}.xml`), disturb(partText('2024c', part)));
    return modelOf(folder);
  }

  beforeAll(() => {
    plain = modelWith((text) => text);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(Object.entries(GROUPS))(
    'are read the same: %s',
    (_, disturb) => {
      const model = modelWith(disturb);
      for (const [key, value] of Object.entries(plain)) expectSame(Reflect.get(model, key), value, key);
    },
    120_000,
  );
});
