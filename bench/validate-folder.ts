/** The command `validate` on a folder of small files on one core, against dciodvfy run once a file on the same core. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFolder } from './inputs.ts';
import { type Bench, median, oneCore, REPOSITORY, runOnOneCore } from './measure.ts';
import { dciodvfy, NO_JUDGES, pythonWith, scriptOf } from './peers.ts';

const FILES = 500;
const RUNS = 3;

/** The built command line, else its source. */
export function commandLine(): string {
  const built = join(REPOSITORY, 'dist', 'src', 'cli', 'main.js');
  return existsSync(built) ? built : join(REPOSITORY, 'src', 'cli', 'main.ts');
}

export const validateFolderBench: Bench = {
  name: 'validate-folder',
  summary: `the command on a folder of ${FILES} small files, one core`,
  async run() {
    const missing: string[] = oneCore().length === 0 ? ['taskset: neither side is kept on one core'] : [];
    const folder = mkdtempSync(join(tmpdir(), 'iodine-bench-'));
    try {
      await writeFolder(folder, FILES);
      const program = dciodvfy();
      const python = pythonWith('sys');
      let peer: number | null = null;
      if (program === null || python === null) missing.push(`dciodvfy: ${NO_JUDGES}`);
      else peer = (Number(runOnOneCore(python, [scriptOf('each_file.py'), program, folder]).stdout) / FILES) * 1000;
      const runs: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        const args = [commandLine(), 'validate', folder, '--format', 'ndjson', '--out', join(tmpdir(), 'iodine-bench.ndjson')];
        runs.push((runOnOneCore(process.execPath, args, { exits: [0, 1, 3] }).seconds / FILES) * 1000);
      }
      return {
        rows: [
          {
            what: 'one file of the folder, start of the command counted in',
            value: median(runs),
            unit: 'ms',
            peer: peer === null ? null : { name: 'dciodvfy, a process a file', value: peer },
            aimedRatio: 5,
          },
        ],
        missing,
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
