/** Start of the command `validate` on one small file, from the shell's call to its end. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeFolder } from './inputs.ts';
import { type Bench, median, runChild } from './measure.ts';
import { commandLine } from './validate-folder.ts';

const RUNS = 9;

export const startBench: Bench = {
  name: 'start',
  summary: 'the command on one file',
  async run() {
    const folder = mkdtempSync(join(tmpdir(), 'iodine-bench-'));
    try {
      await writeFolder(folder, 1, 'in turn');
      const runs: number[] = [];
      const bare: number[] = [];
      for (let run = 0; run < RUNS; run++) {
        runs.push(runChild(process.execPath, [commandLine(), 'validate', folder], { exits: [0, 1] }).seconds);
        bare.push(runChild(process.execPath, ['-e', '0']).seconds);
      }
      return {
        rows: [
          { what: 'validate one CT slice', value: median(runs), unit: 's', aim: 0.25 },
          { what: '… of that, Node alone', value: median(bare), unit: 's' },
        ],
        missing: [],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};
