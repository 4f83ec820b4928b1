/** The four IODs at which dicom-validator breaks off, at conditions that it read by half: with these left out it finds nothing but what a section refutes. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadIod } from '../../generated/iods/registry.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { writeDicom } from '../../src/dcmjs/index.ts';
import { NEEDS_STANDARD, standardFolder } from '../codegen/docbook/standard.ts';
import { dicomValidatorAnswers } from './corpus.ts';
import { JUDGES } from './tools.ts';

/**
 * "Required if RT Record Flag is YES …, may be present otherwise only if …": the second half is lost, and every RT Radiation has control points
 * with such a row (PS3.3 Table C.36.2.2.5-1). No lawful content goes around it.
 */
const BROKEN_OFF = [
  'c-arm-photon-electron-radiation',
  'robotic-arm-radiation',
  'robotic-arm-radiation-record',
  'tomotherapeutic-radiation',
];

/**
 * What it calls missing all the same: required where another attribute has a value, which is there and empty; and at control points after the
 * first, where the value stays what it was.
 */
const REFUTED = [
  ['3010,001C', '10.36'],
  ['3010,001D', '10.36'],
  ['3010,0093', 'C.36.2.2.5.1.1'],
  ['3010,0094', 'C.36.2.2.5.1.1'],
  ['3010,0095', 'C.36.2.2.5.1.1'],
  ['3010,0096', 'C.36.2.2.5.1.1'],
  ['300A,0613', 'C.36.2.2.3'],
  ['300A,066D', 'C.36.2.2.13'],
] as const;

const READY = JUDGES && standardFolder !== undefined;

describe.skipIf(!READY)(`dicom-validator without its halved conditions (needs .interop: npm run interop; ${NEEDS_STANDARD})`, () => {
  let folder = '';
  const files = new Map<string, string>();
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'iodine-'));
    for (const path of BROKEN_OFF) {
      const iod = await loadIod[path]?.();
      if (iod === undefined) throw new Error(`there is no ${path}`);
      const dataset: unknown = minimalInstance(iod);
      if (typeof dataset !== 'object' || dataset === null) throw new Error(`${path} is no object`);
      const file = join(folder, `${path}.dcm`);
      writeFileSync(file, writeDicom(dataset));
      files.set(path, file);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('breaks off with them', () => {
    const answers = dicomValidatorAnswers([...files.values()], standardFolder ?? '');
    expect([...files.values()].map((file) => answers[file]?.status)).toEqual(BROKEN_OFF.map(() => 'Aborted'));
  }, 300_000);

  it('finds nothing but what is refuted without them', () => {
    const answers = dicomValidatorAnswers([...files.values()], standardFolder ?? '', 'halved');
    expect(answers.halved?.status).toBe('5');
    const used = new Set<string>();
    for (const [path, file] of files) {
      const answer = answers[file];
      expect(answer?.status, path).toMatch(/^(?:Passed|Failed)$/);
      for (const [code, tags = ''] of answer?.findings ?? []) {
        const tag = tags.split(' / ').at(-1)?.replace(/[()]/g, '') ?? '';
        expect(
          REFUTED.map(([one]) => one as string),
          `${path}: ${code} ${tags}`,
        ).toContain(tag);
        expect(code, `${path}: ${tags}`).toBe('TagMissing');
        used.add(tag);
      }
    }
    expect([...used].sort()).toEqual(REFUTED.map(([tag]) => tag).sort());
  }, 300_000);
});
