/** What a benchmark gives back, and how times, memory and child processes are measured. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Unit = 's' | 'ms' | 'µs' | 'MB' | 'x';

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: Unit;
  /** What the peer needed for the same work in the same run, in the same unit; null where it is not installed or does not do it. */
  readonly peer?: { readonly name: string; readonly value: number } | null;
  /** Largest value that is aimed at; for ratios the smallest. */
  readonly aim?: number;
  /** Smallest ratio of the peer's value to ours that is aimed at. */
  readonly aimedRatio?: number;
}

export interface Outcome {
  readonly rows: readonly Row[];
  /** Peers and inputs that are not at hand, with what is left out. */
  readonly missing: readonly string[];
}

export interface Bench {
  readonly name: string;
  readonly summary: string;
  run(): Promise<Outcome>;
}

export const REPOSITORY: string = fileURLToPath(new URL('..', import.meta.url));

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}

export function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}

/** Milliseconds that a call takes. */
export function time(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export interface ChildRun {
  readonly seconds: number;
  /** Largest resident set in MB; null where the child does not tell. */
  readonly peak: number | null;
  readonly stdout: string;
}

/** Runs a program to its end. `exits` lists exit codes that are no failure. */
export function runChild(
  command: string,
  args: readonly string[],
  options: { readonly input?: string; readonly exits?: readonly number[]; readonly env?: Readonly<Record<string, string>> } = {},
): ChildRun {
  const start = performance.now();
  const result = spawnSync(command, args, {
    cwd: REPOSITORY,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    ...(options.input === undefined ? {} : { input: options.input }),
    env: { ...process.env, ...options.env },
  });
  const seconds = (performance.now() - start) / 1000;
  if (result.error) throw result.error;
  if (!(options.exits ?? [0]).includes(result.status ?? -1))
    throw new Error(`${command} ${args.join(' ')} ended with ${result.status ?? result.signal}: ${result.stderr.slice(-2000)}`);
  return { seconds, peak: null, stdout: result.stdout };
}

/** Runs a script of this repository with this Node and learns its largest resident set. */
export function runNode(args: readonly string[], exits: readonly number[] = [0]): ChildRun {
  const folder = mkdtempSync(join(tmpdir(), 'iodine-bench-'));
  try {
    const file = join(folder, 'peak');
    const preload = new URL('./peak-memory.ts', import.meta.url).href;
    const run = runChild(process.execPath, ['--import', preload, ...args], { exits, env: { IODINE_PEAK_FILE: file } });
    return { ...run, peak: Number(readFileSync(file, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prefix of a command that keeps it on one core; empty where the system has no `taskset`. */
export function oneCore(): readonly string[] {
  return spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];
}

/** Runs a command behind `oneCore`. */
export function runOnOneCore(command: string, args: readonly string[], options: Parameters<typeof runChild>[2] = {}): ChildRun {
  const [program = command, ...rest] = [...oneCore(), command, ...args];
  return runChild(program, rest, options);
}
