/** The command `validate` on a folder of small files on one core, against dciodvfy run once a file on the same core. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileInto } from '../scripts/compile.ts';
import { writeFolder } from './inputs.ts';
import { type Bench, oneCore, REPOSITORY, type Row, runChild, runOnOneCore } from './measure.ts';
import { dciodvfy, NO_JUDGES, pythonWith, scriptOf } from './peers.ts';

const FILES = 500;
/** Files that two workers check together; the peer takes as many milliseconds a file for fewer. */
const MANY = 5000;
const RUNS = 3;

let built: string | null = null;

/** The command line as it is published, built anew into an ignored folder. */
export function commandLine(): string {
  if (built === null) {
    const folder = join(REPOSITORY, '.cache', 'bench');
    rmSync(folder, { recursive: true, force: true });
    const status = compileInto(folder);
    if (status !== 0) throw new Error(`the library does not compile (${status})`);
    built = join(folder, 'src', 'cli', 'main.js');
  }
  return built;
}

/** Two workers on many files, against two processes at a time, each of which starts dciodvfy once a file. */
async function twoAtATime(folder: string, program: string | null, python: string | null): Promise<Row[]> {
  const [many, mixed] = [join(folder, 'many'), join(folder, 'mixed')];
  const [a, b] = [join(folder, 'a'), join(folder, 'b')];
  await writeFolder(many, MANY, 'together');
  await writeFolder(mixed, MANY, 'in turn');
  for (const half of [a, b]) await writeFolder(half, FILES / 2, 'in turn');
  const peers: number[] = [];
  const runs: number[] = [];
  const mixedRuns: number[] = [];
  const report = join(folder, 'report.txt');
  const each = (of: string): number =>
    (runChild(process.execPath, [commandLine(), 'validate', of, '--jobs', '2', '--out', report], { exits: [0, 1, 3] }).seconds / MANY) *
    1000;
  for (let run = 0; run < RUNS; run++) {
    if (program !== null && python !== null) {
      const half = (of: string): string => `"${python}" "${scriptOf('each_file.py')}" "${program}" "${of}" > /dev/null`;
      peers.push((runChild('sh', ['-c', `${half(a)} & ${half(b)} & wait`]).seconds / FILES) * 1000);
    }
    runs.push(each(many));
    mixedRuns.push(each(mixed));
  }
  const peer = peers.length === 0 ? null : { name: 'dciodvfy, two processes at a time, one a file', value: Math.min(...peers) };
  return [
    { what: `one file of ${MANY}, those of a kind together, --jobs 2`, value: Math.min(...runs), unit: 'ms', peer, aimedRatio: 10 },
    { what: `one file of ${MANY}, five kinds in turn, --jobs 2`, value: Math.min(...mixedRuns), unit: 'ms', peer },
  ];
}

export const validateFolderBench: Bench = {
  name: 'validate-folder',
  summary: `the command on a folder of ${FILES} small files, one core`,
  async run() {
    const missing: string[] = oneCore().length === 0 ? ['taskset: neither side is kept on one core'] : [];
    const folder = mkdtempSync(join(tmpdir(), 'iodine-bench-'));
    try {
      await writeFolder(join(folder, 'files'), FILES, 'in turn');
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
      const two = await twoAtATime(folder, program, python);
      return {
        rows: [
          ...two,
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
