/** Files checked by several workers; results come in the order of the files, and few wait at a time. */
import { Worker } from 'node:worker_threads';
import type { FileResult } from '../validation/report-json.ts';
import type { CheckOptions } from './check-file.ts';

/** Files given out ahead of the one whose result is due, for each worker. */
const AHEAD = 8;

interface Answer {
  readonly result?: FileResult;
  readonly error?: string;
}

/** The worker beside this file, as source or as built. */
const WORKER = new URL(`./worker${import.meta.url.endsWith('.ts') ? '.ts' : '.js'}`, import.meta.url);

/** Checks files with `jobs` workers. */
export async function* checkedBy(jobs: number, names: Iterable<string>, options: CheckOptions): AsyncGenerator<FileResult> {
  const workers = Array.from({ length: jobs }, () => new Worker(WORKER, { workerData: options }));
  // Each worker answers in the order in which it was asked.
  const waiting = workers.map((): { resolve: (result: FileResult) => void; reject: (error: Error) => void }[] => []);
  workers.forEach((worker, index) => {
    worker.on('message', ({ result, error }: Answer) => {
      const first = waiting[index]?.shift();
      if (result) first?.resolve(result);
      else first?.reject(new Error(error));
    });
    const fail = (error: Error): void => {
      for (const one of waiting[index]?.splice(0) ?? []) one.reject(error);
    };
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('a worker ended before its files were checked')));
  });
  try {
    const due: Promise<FileResult>[] = [];
    let next = 0;
    for (const name of names) {
      const index = next++ % jobs;
      const result = new Promise<FileResult>((resolve, reject) => waiting[index]?.push({ resolve, reject }));
      // A failure is met when the result is due.
      result.catch(() => {});
      due.push(result);
      workers[index]?.postMessage(name);
      const first = due.length >= jobs * AHEAD ? due.shift() : undefined;
      if (first) yield await first;
    }
    for (const result of due) yield await result;
  } finally {
    for (const worker of workers) {
      worker.removeAllListeners('exit');
      await worker.terminate();
    }
  }
}
