/** Files checked by several workers; results come in the order of the files, and few wait at a time. */
import { Worker } from 'node:worker_threads';
import { type FileResult, unreadableFile } from '../validation/report-json.ts';
import type { CheckOptions } from './check-file.ts';

/** Files given out ahead of the one whose result is due, for each worker. */
const AHEAD = 8;

interface Answer {
  readonly result?: FileResult;
  readonly error?: string;
}

/** The worker beside this file, as source or as built. */
const WORKER = new URL(`./worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

interface Asked {
  readonly name: string;
  readonly resolve: (result: FileResult) => void;
}

/** A worker and what it was asked; one that breaks off is replaced, and loses but the file that it was at. */
class Job {
  readonly options: CheckOptions;
  readonly code: URL;
  readonly asked: Asked[] = [];
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
    worker.on('message', ({ result, error }: Answer) => {
      const first = this.asked.shift();
      first?.resolve(result ?? broken(first.name, error ?? 'no answer'));
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
    first?.resolve(broken(first.name, why));
    this.worker = null;
    if (this.asked.length === 0) return;
    const next = this.start();
    this.worker = next;
    for (const { name } of this.asked) next.postMessage(name);
  }

  check(name: string): Promise<FileResult> {
    return new Promise((resolve) => {
      this.asked.push({ name, resolve });
      this.worker ??= this.start();
      this.worker.postMessage(name);
    });
  }

  async end(): Promise<void> {
    this.ended = true;
    await this.worker?.terminate();
  }
}

const broken = (name: string, why: string): FileResult =>
  unreadableFile(name, { code: 'crash', message: `checking broke off: ${why}`, offset: null });

/** Checks files with `jobs` workers; `code` is what a worker runs. */
export async function* checkedBy(
  jobs: number,
  names: Iterable<string>,
  options: CheckOptions,
  code: URL = WORKER,
): AsyncGenerator<FileResult> {
  const workers = Array.from({ length: jobs }, () => new Job(options, code));
  try {
    const due: Promise<FileResult>[] = [];
    let next = 0;
    for (const name of names) {
      const result = workers[next++ % jobs]?.check(name);
      if (result) due.push(result);
      const first = due.length >= jobs * AHEAD ? due.shift() : undefined;
      if (first) yield await first;
    }
    for (const result of due) yield await result;
  } finally {
    for (const worker of workers) await worker.end();
  }
}
