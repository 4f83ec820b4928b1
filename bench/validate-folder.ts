/** The command `validate` on a folder of small files on one core, against dciodvfy run once a file on the same core. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFolder } from './inputs.ts';
import { type Bench, oneCore, REPOSITORY, runChild, runOnOneCore } from './measure.ts';
import { dciodvfy, NO_JUDGES, pythonWith, scriptOf } from './peers.ts';

const FILES = 500;
const RUNS = 3;

let built: string | null = null;

/** The command line as it is published, built anew into an ignored folder. */
export function commandLine(): string {
  if (built === null) {
    const folder = join(REPOSITORY, '.cache', 'bench');
    rmSync(folder, { recursive: true, force: true });
    runChild('tsc', ['-p', 'tsconfig.build.json', '--outDir', folder], { exits: [0, 1, 2] });
    built = join(folder, 'src', 'cli', 'main.js');
  }
  return built;
}

export const validateFolderBench: Bench = {
  name: 'validate-folder',
  summary: `the command on a folder of ${FILES} small files, one core`,
  async run() {
    const missing: string[] = oneCore().length === 0 ? ['taskset: neither side is kept on one core'] : [];
    const folder = mkdtempSync(join(tmpdir(), 'iodine-bench-'));
    try {
      await writeFolder(join(folder, 'files'), FILES);
      const program = dciodvfy();
      const python = pythonWith('sys');
      if (program === null || python === null) missing.push(`dciodvfy: ${NO_JUDGES}`);
      const peers: number[] = [];
      const runs: number[] = [];
      const files = join(folder, 'files');
      const args = [commandLine(), 'validate', files, '--jobs', '1', '--out', join(folder, 'report.txt')];
      // In turn, so that a busy moment of the machine falls on both.
      for (let run = 0; run < RUNS; run++) {
        if (program !== null && python !== null)
          peers.push((Number(runOnOneCore(python, [scriptOf('each_file.py'), program, files]).stdout) / FILES) * 1000);
        runs.push((runOnOneCore(process.execPath, args, { exits: [0, 1, 3] }).seconds / FILES) * 1000);
      }
      return {
        rows: [
          {
            what: 'one file of the folder, start of the command counted in',
            value: Math.min(...runs),
            unit: 'ms',
            peer:
              peers.length === 0 ? null : { name: 'dciodvfy, a process a file; the best of three runs of each', value: Math.min(...peers) },
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
