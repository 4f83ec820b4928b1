/** `validate`: files and folders against the standard. */
import { once } from 'node:events';
import { createWriteStream, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { edition } from '../../../generated/edition.ts';
import { RulesFileError } from '../../validation/errors.ts';
import type { Severity } from '../../validation/finding.ts';
import { Baseline, type Ignored, ignoredFrom, withoutIgnored } from '../../validation/known-findings.ts';
import type { FileResult } from '../../validation/report-json.ts';
import { type About, type Format, FORMATS, ReportWriter } from '../../validation/reports.ts';
import { type Beside, withStudy } from '../beside.ts';
import type { Checker, CheckOptions } from '../check-file.ts';
import { type Input, inputs } from '../inputs.ts';
import { checkedBy, type ReportTask } from '../jobs.ts';
import { Progress } from '../progress.ts';
import { MANY_FILES, optimizeAsUsual, optimizeLate } from '../tiering.ts';
import { type Command, UsageError, VERSION } from '../usage.ts';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

function oneOf<One extends string>(what: string, text: string, all: readonly One[]): One {
  const found = all.find((one) => one === text);
  if (found === undefined) throw new UsageError(`there is no ${what} ${text}; there are ${all.join(', ')}`);
  return found;
}

function jobsOf(text: string | undefined): number {
  if (text === undefined) return 1;
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1) throw new UsageError(`--jobs is a number from 1, not ${text}`);
  return Math.min(jobs, availableParallelism() * 4);
}

function ignoredOf(text: string): Ignored {
  try {
    return ignoredFrom(text);
  } catch (error) {
    throw error instanceof RangeError ? new UsageError(`--ignore: ${error.message}`) : error;
  }
}

function baselineOf(file: string): Baseline {
  try {
    return new Baseline(readFileSync(file, 'utf8'));
  } catch (error) {
    if (error instanceof Error) throw new UsageError(`--baseline ${file}: ${error.message}`);
    throw error;
  }
}

/** Characters that go into a file at once: files that are checked have little to say each. */
const AT_ONCE = 1 << 16;

interface Output {
  write(text: string): void;
  /** Waits until there is room again. @throws UsageError when the file cannot be written. */
  drained(): Promise<void>;
  /** Waits until all is written. @throws UsageError when the file cannot be written. */
  end(): Promise<void>;
}

/** Standard output, or a file; a reader that goes away ends the run in quiet. */
function output(file: string | undefined): Output {
  if (file === undefined) {
    const { stdout } = process;
    return {
      write: (text) => void stdout.write(text),
      drained: async () => {
        if (stdout.writableNeedDrain) await once(stdout, 'drain');
      },
      end: async () => {},
    };
  }
  const stream = createWriteStream(file);
  let failure: Error | null = null;
  stream.on('error', (error) => {
    failure = error;
  });
  const wrong = (error: unknown): UsageError =>
    new UsageError(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
  let waiting: string[] = [];
  let length = 0;
  const flush = (): void => {
    if (length > 0) stream.write(waiting.join(''));
    waiting = [];
    length = 0;
  };
  return {
    write: (text) => {
      waiting.push(text);
      length += text.length;
      if (length >= AT_ONCE) flush();
    },
    async drained() {
      try {
        if (failure === null && stream.writableNeedDrain) await once(stream, 'drain');
      } catch (error) {
        throw wrong(error);
      }
      if (failure !== null) throw wrong(failure);
    },
    end: () =>
      new Promise((resolve, reject) => {
        const done = (error?: Error | null): void => {
          const first = error ?? failure;
          if (first) reject(wrong(first));
          else resolve();
        };
        flush();
        if (failure) done();
        else stream.end(done).on('error', done);
      }),
  };
}

async function checkerFor(options: CheckOptions): Promise<Checker> {
  const { checkerOf } = await import('../check-file.ts');
  try {
    return await checkerOf(options);
  } catch (error) {
    if (error instanceof RulesFileError) throw new UsageError(`${options.rules}: ${error.message}`);
    if (options.rules !== undefined && error instanceof Error && 'code' in error) throw new UsageError(error.message);
    throw error;
  }
}

async function* oneByOne(checker: Checker, all: Iterable<Input>): AsyncGenerator<FileResult | null> {
  for (const input of all) yield checker.check(input);
}

export const validateCommand: Command = {
  usage:
    'validate PATH… [--format text|json|ndjson|sarif|junit|html] [--out FILE] [--severity error|warning|info] [--iod NAME] [--rules FILE] [--jobs N] [--study] [--ignore CODE[:PATH]]… [--baseline FILE]',
  summary: 'checks files, walked folders or standard input (-); exit code 1 with errors, 3 with unreadable input',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: {
        format: { type: 'string' },
        out: { type: 'string' },
        severity: { type: 'string' },
        iod: { type: 'string' },
        rules: { type: 'string' },
        jobs: { type: 'string' },
        study: { type: 'boolean' },
        ignore: { type: 'string', multiple: true },
        baseline: { type: 'string' },
      },
    });
    if (positionals.length === 0) throw new UsageError('name a file, a folder, or - for standard input');
    const format: Format = oneOf('format', values.format ?? 'text', FORMATS);
    const severity = oneOf('severity', values.severity ?? (format === 'text' ? 'warning' : 'info'), SEVERITIES);
    const jobs = jobsOf(values.jobs);
    optimizeLate();
    const ignored = (values.ignore ?? []).map(ignoredOf);
    const baseline = values.baseline === undefined ? null : baselineOf(values.baseline);
    const options: CheckOptions = {
      severity,
      ...(values.iod === undefined ? {} : { iod: values.iod }),
      ...(values.rules === undefined ? {} : { rules: values.rules }),
    };
    // Workers load what they need; here it is loaded only where it has to be judged before them, or instead of them.
    const here = jobs === 1 || values.iod !== undefined || values.rules !== undefined;
    const checker = here ? await checkerFor(options) : null;
    let skipped = 0;
    let all: Iterable<Input> = inputs(positionals);
    let between: ReadonlyMap<string, Beside> = new Map();
    if (values.study) {
      const list = [...all];
      if (list.some(({ name }) => name === '-')) throw new UsageError('--study reads each file twice: name files or folders, not -');
      const { studyFindings } = await import('../study.ts');
      between = await studyFindings(list, values.rules === undefined ? null : readFileSync(values.rules, 'utf8'));
      all = list;
    }
    const out = output(values.out);
    const about: About = { iodine: VERSION, edition: checker?.edition ?? edition };
    const report = new ReportWriter(format, about, severity, out.write);
    // What other files or an earlier report say of a file is not known to the workers.
    const task: ReportTask | null = values.study || baseline ? null : { format, about, severity, ignored };
    const progress = new Progress(process.stderr, values.out === undefined && process.stdout.isTTY);
    let failed = false;
    for await (const checked of jobs > 1 || checker === null ? checkedBy(jobs, all, options, task) : oneByOne(checker, all)) {
      if (checked === null) {
        skipped++;
        continue;
      }
      if ('text' in checked) {
        if (checked.conforms === false) failed = true;
        report.addPart(checked);
      } else {
        const result = withoutIgnored(withStudy(checked, between.get(checked.file)), ignored);
        if (baseline ? baseline.hasNewError(result) : result.conforms === false) failed = true;
        report.add(result);
      }
      progress.file(checked.file);
      if (report.totals.files === MANY_FILES) optimizeAsUsual();
      await out.drained();
    }
    report.end();
    progress.end();
    await out.end();
    if (skipped > 0) process.stderr.write(`${skipped} file${skipped === 1 ? ' is' : 's are'} no DICOM and skipped\n`);
    if (report.totals.files === 0) {
      process.stderr.write('no DICOM file was found\n');
      return 2;
    }
    return report.totals.unreadable > 0 ? 3 : failed ? 1 : 0;
  },
};
