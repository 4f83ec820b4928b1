/** What dciodvfy calls an error in a damaged object, Iodine calls one too. `MUTANTS` sets how many damages of each IOD are judged. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judgeMutants } from './mutants.ts';
import { JUDGES } from './tools.ts';

const EACH = Number(process.env.MUTANTS ?? 40);

describe.skipIf(!JUDGES)('damages before dciodvfy (need .interop: npm run interop)', () => {
  it('each that it sees is seen', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
    const judged = await judgeMutants(folder, EACH);
    rmSync(folder, { recursive: true });
    expect(new Set(judged.map(({ iod }) => iod)).size).toBe(107);
    const seen = judged.filter(({ theirs }) => theirs.length > 0);
    expect(seen.length).toBeGreaterThan(judged.length / 2);
    const missed = seen
      .filter(({ ours }) => ours.length === 0)
      .map(({ iod, mutant, theirs }) => `${iod}: ${mutant.kind} ${mutant.path}: ${theirs[0]}`);
    expect(missed).toEqual([]);
  }, 1_200_000);
});
