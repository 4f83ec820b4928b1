/** Files checked by several workers; results come in the order of the files, and few wait at a time. */
import { Worker } from 'node:worker_threads';
import type { Severity } from '../validation/finding.ts';
import type { Ignored } from '../validation/known-findings.ts';
import { brokenOff, type FileResult } from '../validation/report-json.ts';
import type { About, FilePart, Format } from '../validation/reports.ts';
import type { CheckOptions } from './check-file.ts';
import type { Input } from './inputs.ts';

/** Files given out ahead of the one whose result is due, for each worker. */
const AHEAD = 192;
/** Files that a worker is told of at a time. */
const BATCH = 16;

/** What a worker needs to make parts of the report itself. */
export interface ReportTask {
  readonly format: Format;
  readonly about: About;
  readonly severity: Severity;
  readonly ignored: readonly Ignored[];
}

/** What a worker is started with. */
export interface WorkerTask {
  readonly options: CheckOptions;
  /** Null: results are told whole. */
  readonly report: ReportTask | null;
  /** One `Int32`: files that the worker has begun with. */
  readonly begun: SharedArrayBuffer;
}

/** What a worker says of one input: a FileResult as JSON, a part of the report, why checking broke off; null: no DICOM, found in a walked folder. */
export type Answer = { readonly result: string } | { readonly part: FilePart } | { readonly error: string } | null;

/** What comes of one input. */
export type Checked = FileResult | FilePart | null;

/** The worker beside this file, as source or as built. */
const WORKER = new URL(`./worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

interface Asked {
  readonly input: Input;
  readonly resolve: (checked: Checked) => void;
}

/** A worker and what it was asked; one that breaks off is replaced, and loses but the file that it was at. */
class Job {
  readonly options: CheckOptions;
  readonly report: ReportTask | null;
  readonly code: URL;
  /** Not answered yet. */
  asked: Asked[] = [];
  /** Asked for and not yet told to the worker. */
  private waiting: Input[] = [];
  /** None before the first file, and after a worker broke off with nothing left to do. */
  worker: Worker | null = null;
  ended = false;

  constructor(options: CheckOptions, report: ReportTask | null, code: URL) {
    this.options = options;
    this.report = report;
    this.code = code;
  }

  start(): Worker {
    const begun = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
    const workerData: WorkerTask = { options: this.options, report: this.report, begun: begun.buffer };
    const worker = new Worker(this.code, { workerData });
    let answered = 0;
    // It answers in the order in which it was asked.
    worker.on('message', (answers: readonly Answer[]) => {
      answered += answers.length;
      for (const answer of answers) this.take(answer);
    });
    let why = 'the worker ended';
    // Answers that are under way come between the error and the end.
    worker.on('error', (error) => {
      why = error.message;
    });
    worker.on('exit', () => this.broke(worker, Atomics.load(begun, 0) - answered, why));
    return worker;
  }

  private take(answer: Answer): void {
    const first = this.asked.shift();
    if (!first) return;
    if (answer === null) first.resolve(null);
    else if ('part' in answer) first.resolve(answer.part);
    else if ('error' in answer) first.resolve(brokenOff(first.input.name, answer.error));
    else {
      const result: FileResult = JSON.parse(answer.result);
      first.resolve(result);
    }
  }

  /**
   * `untold`: files that the worker has begun with and not told of. The last of them is the one that it was at, or whose answer it broke off at;
   * one that never began loses a file too, so that it is not started without end.
   */
  broke(worker: Worker, untold: number, why: string): void {
    if (this.ended || worker !== this.worker) return;
    const [at] = this.asked.splice(Math.max(0, untold - 1), 1);
    at?.resolve(brokenOff(at.input.name, why));
    this.worker = null;
    this.waiting = [];
    if (this.asked.length === 0) return;
    const next = this.start();
    this.worker = next;
    next.postMessage(this.asked.map(({ input }) => input));
  }

  check(input: Input): Promise<Checked> {
    return new Promise((resolve) => {
      // It loads its tables while it is told what to do.
      this.worker ??= this.start();
      this.asked.push({ input, resolve });
      this.waiting.push(input);
      if (this.waiting.length >= BATCH) this.flush();
    });
  }

  /** Tells the worker what is waiting. */
  flush(): void {
    if (this.waiting.length === 0) return;
    this.worker?.postMessage(this.waiting);
    this.waiting = [];
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.worker?.terminate();
  }
}

function leastAsked(workers: readonly Job[]): Job | undefined {
  let least = workers[0];
  for (const worker of workers) if (worker.asked.length < (least?.asked.length ?? 0)) least = worker;
  return least;
}

/**
 * Checks files with `jobs` workers; `code` is what a worker runs. Null for what is no DICOM in a walked folder.
 * With a `report` workers make the parts of it; what broke off is a result all the same.
 */
export async function* checkedBy(
  jobs: number,
  inputs: Iterable<Input>,
  options: CheckOptions,
  report: ReportTask | null = null,
  code: URL = WORKER,
): AsyncGenerator<Checked> {
  const workers = Array.from({ length: jobs }, () => new Job(options, report, code));
  const flush = (): void => {
    for (const worker of workers) worker.flush();
  };
  try {
    const due: Promise<Checked>[] = [];
    let next = 0;
    let worker: Job | undefined;
    for (const input of inputs) {
      // Workers take different times, for their files and for what else the machine does.
      if (next++ % BATCH === 0) worker = leastAsked(workers);
      const result = worker?.check(input);
      if (result) due.push(result);
      const first = due.length >= jobs * AHEAD ? due.shift() : undefined;
      if (first) yield await first;
    }
    flush();
    for (const result of due) yield await result;
  } finally {
    for (const worker of workers) await worker.end();
  }
}
