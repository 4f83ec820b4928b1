/** Runs the steps of a check one after the other and sums what passed, failed and was skipped. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Tally {
  passed: number;
  failed: number;
  skipped: number;
  /** The names of the tests that failed, and of those that were skipped where none may be. */
  names?: string[];
}

export interface Step {
  readonly name: string;
  run(): Tally;
}

/** A program as one test: passed when it exits with 0. */
export function program(name: string, command: string, ...args: string[]): Step {
  return {
    name,
    run() {
      const result = spawnSync(command, args, { stdio: 'inherit' });
      return result.status === 0 ? { passed: 1, failed: 0, skipped: 0 } : { passed: 0, failed: 1, skipped: 0 };
    },
  };
}

interface VitestResult {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages?: readonly string[] | null;
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly name: string; readonly assertionResults: readonly VitestResult[] }[];
}

/** By itself vitest leaves one core idle, half of a machine with two. */
export const ON_TWO_CORES = ['--maxWorkers', '2'] as const;

/** A vitest project: each test counts. A file that does not load counts as one failed test. */
export function vitest(name: string, ...args: string[]): Step {
  return {
    name,
    run() {
      const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
      const file = join(folder, 'report.json');
      const result = spawnSync('vitest', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...args], {
        stdio: 'inherit',
      });
      try {
        const report: VitestReport = JSON.parse(readFileSync(file, 'utf8'));
        const broken = report.testResults.filter((one) => one.status === 'failed' && one.assertionResults.length === 0).length;
        const tally = {
          passed: report.numPassedTests,
          failed: report.numFailedTests + broken,
          skipped: report.numPendingTests + report.numTodoTests,
        };
        if (result.status !== 0 && tally.failed === 0) tally.failed = 1;
        const names = report.testResults.flatMap((one) => [
          ...(one.status === 'failed' && one.assertionResults.length === 0 ? [one.name] : []),
          ...one.assertionResults
            .filter(({ status }) => status !== 'passed')
            .map((test) => `${test.fullName} (${test.status}) ${(test.failureMessages?.[0] ?? '').split('\n')[0]?.slice(0, 300)}`),
        ]);
        // In CI the standard's text is there: a test that was skipped is a test that did not run.
        const skips = process.env.CI && tally.skipped > 0 ? { failed: tally.failed + tally.skipped, skipped: 0 } : {};
        return { ...tally, ...skips, names };
      } catch {
        return { passed: 0, failed: 1, skipped: 0 };
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    },
  };
}

/** Runs all steps and prints the closing line; the exit code is 1 when something failed. */
export function runSteps(steps: readonly Step[]): number {
  const total: Tally = { passed: 0, failed: 0, skipped: 0 };
  const lines: string[] = [];
  for (const step of steps) {
    const start = performance.now();
    process.stdout.write(`\n== ${step.name}\n`);
    const tally = step.run();
    total.passed += tally.passed;
    total.failed += tally.failed;
    total.skipped += tally.skipped;
    lines.push(
      `${tally.failed > 0 ? 'FAILED' : 'ok'} ${step.name}: ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped} skipped, ${((performance.now() - start) / 1000).toFixed(1)} s`,
    );
    if (tally.failed > 0) lines.push(...(tally.names ?? []).slice(0, 20).map((name) => `  failed: ${name}`));
  }
  process.stdout.write(`\n${lines.join('\n')}\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped\n`);
  return total.failed > 0 ? 1 : 0;
}
