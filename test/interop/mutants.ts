/** Damages to smallest objects, sampled for each IOD, and what dciodvfy calls an error in them that it does not in the object itself. */
import { spawnSync } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { COMMITTED, readEdition } from '../../codegen/edition.ts';
import { iodList, loadIod } from '../../generated/iods/registry.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import { readDicom, writeDicom } from '../../src/dcmjs/index.ts';
import { validateSync } from '../../src/validation/validate.ts';
import { mutantsOf, Rows, type Mutant } from '../mutation/mutants.ts';
import { DCIODVFY } from './tools.ts';

export interface MutantJudged {
  readonly iod: string;
  readonly mutant: Pick<Mutant, 'kind' | 'path'>;
  /** Errors of dciodvfy that the object itself does not have. */
  readonly theirs: readonly string[];
  /** Errors of Iodine: code and path. */
  readonly ours: readonly string[];
}

function errorsOf(file: string): string[] | null {
  const { status, stderr } = spawnSync(DCIODVFY, ['-new', file], { encoding: 'latin1', maxBuffer: 1 << 26 });
  const lines = stderr.split('\n');
  if ((status !== 0 && status !== 1) || lines.some((line) => /Information Object Not found/.test(line))) return null;
  return lines.filter((line) => line.startsWith('Error'));
}

/** Every so manieth damage, so that all kinds and all parts of an object come up. */
export async function judgeMutants(folder: string, each: number): Promise<MutantJudged[]> {
  const model = readEdition({ edition: COMMITTED });
  const dictionary = new Map(model.dictionary.map((entry) => [entry.keyword, entry] as const));
  const judged: MutantJudged[] = [];
  const file = join(folder, 'mutant.dcm');
  for (const { id, path } of iodList) {
    const iod = await loadIod[path]?.();
    const tables = model.iods.find((one) => one.id === id);
    if (!iod || !tables) continue;
    const dataset: Record<string, unknown> = { ...Object(minimalInstance(iod)) };
    writeFileSync(file, writeDicom(dataset));
    const before = errorsOf(file);
    if (before === null) continue;
    const rows = new Rows(model, tables);
    const all = [...mutantsOf(rows, dataset, dictionary)];
    const step = Math.max(1, all.length / each);
    for (let at = 0; at < all.length; at += step) {
      const mutant = all[Math.floor(at)];
      if (!mutant) continue;
      let bytes: Uint8Array;
      try {
        bytes = writeDicom(mutant.dataset);
      } catch {
        // What cannot be written is not there to be judged.
        continue;
      }
      writeFileSync(file, bytes);
      const theirs = errorsOf(file)?.filter((line) => !before.includes(line));
      if (theirs === undefined) continue;
      // Judged as it was written: a wrong value may be right in its bytes.
      const result = validateSync(readDicom(bytes).dataset, iod);
      const ours = result.findings.filter(({ severity }) => severity === 'error').map(({ code, path: where }) => `${code} ${where}`);
      judged.push({ iod: id, mutant: { kind: mutant.kind, path: mutant.path }, theirs, ours });
    }
  }
  rmSync(file, { force: true });
  return judged;
}
