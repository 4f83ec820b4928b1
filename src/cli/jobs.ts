/** Files checked by several workers; results come in the order of the files, and few wait at a time. */
import { Worker } from 'node:worker_threads';
import { type FileResult, unreadableFile } from '../validation/report-json.ts';
import type { CheckOptions } from './check-file.ts';
import type { Input } from './inputs.ts';

/** Files given out ahead of the one whose result is due, for each worker. */
const AHEAD = 64;
/** Files that a worker is told of at a time. */
const BATCH = 16;

interface Answer {
  /** Null: no DICOM, found in a walked folder. */
  readonly result?: FileResult | null;
  readonly error?: string;
}

/** The worker beside this file, as source or as built. */
const WORKER = new URL(`./worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

interface Asked {
  readonly input: Input;
  readonly resolve: (result: FileResult | null) => void;
}

/** A worker and what it was asked; one that breaks off is replaced, and loses but the file that it was at. */
class Job {
  readonly options: CheckOptions;
  readonly code: URL;
  readonly asked: Asked[] = [];
  /** Asked for and not yet told to the worker. */
  private waiting: Input[] = [];
  /** None before the first file, and after a worker broke off with nothing left to do. */
  worker: Worker | null = null;
  ended = false;

  constructor(options: CheckOptions, code: URL) {
    this.options = options;
    this.code = code;
  }

  start(): Worker {
    const worker = new Worker(this.code, { workerData: this.options });
    // It answers in the order in which it was asked.
    worker.on('message', (text: string) => {
      const { result, error }: Answer = JSON.parse(text);
      const first = this.asked.shift();
      first?.resolve(result === undefined ? broken(first.input.name, error ?? 'no answer') : result);
    });
    let why = 'the worker ended';
    // Answers that are under way come between the error and the end.
    worker.on('error', (error) => {
      why = error.message;
    });
    worker.on('exit', () => this.broke(worker, why));
    return worker;
  }

  broke(worker: Worker, why: string): void {
    if (this.ended || worker !== this.worker) return;
    const first = this.asked.shift();
    first?.resolve(broken(first.input.name, why));
    this.worker = null;
    this.waiting = [];
    if (this.asked.length === 0) return;
    const next = this.start();
    this.worker = next;
    next.postMessage(this.asked.map(({ input }) => input));
  }

  check(input: Input): Promise<FileResult | null> {
    return new Promise((resolve) => {
      this.asked.push({ input, resolve });
      this.waiting.push(input);
      if (this.waiting.length >= BATCH) this.flush();
    });
  }

  /** Tells the worker what is waiting. */
  flush(): void {
    if (this.waiting.length === 0) return;
    this.worker ??= this.start();
    this.worker.postMessage(this.waiting);
    this.waiting = [];
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.worker?.terminate();
  }
}

const broken = (name: string, why: string): FileResult =>
  unreadableFile(name, { code: 'crash', message: `checking broke off: ${why}`, offset: null });

/** Checks files with `jobs` workers; `code` is what a worker runs. Null for what is no DICOM in a walked folder. */
export async function* checkedBy(
  jobs: number,
  inputs: Iterable<Input>,
  options: CheckOptions,
  code: URL = WORKER,
): AsyncGenerator<FileResult | null> {
  const workers = Array.from({ length: jobs }, () => new Job(options, code));
  const flush = (): void => {
    for (const worker of workers) worker.flush();
  };
  try {
    const due: Promise<FileResult | null>[] = [];
    let next = 0;
    for (const input of inputs) {
      const result = workers[Math.floor(next++ / BATCH) % jobs]?.check(input);
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
