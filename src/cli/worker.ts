/** A worker of `validate --jobs`: checks the files that it is told. */
import { parentPort, workerData } from 'node:worker_threads';
import { withoutIgnored } from '../validation/known-findings.ts';
import { partMaker } from '../validation/reports.ts';
import { checkerOf, Failure, type Outcome } from './check-file.ts';
import type { Input } from './inputs.ts';
import type { Answer, WorkerTask } from './jobs.ts';

/** Milliseconds after which what is done is told, though more was asked for. */
const TELL_AFTER = 50;

const task: WorkerTask = workerData;
const checker = checkerOf(task.options);
const { report } = task;
const makePart = report === null ? null : partMaker(report.format, report.about, report.severity);
const ignored = report?.ignored ?? [];
/** Where the number of the file stands that is worked on. */
const place = new Int32Array(task.at);

function answerTo(outcome: Outcome): Answer {
  if (outcome === null) return null;
  try {
    if (outcome instanceof Failure) throw outcome.error;
    // A text costs less on its way than the objects that it says.
    return makePart === null ? { result: JSON.stringify(outcome) } : { part: makePart(withoutIgnored(outcome, ignored)) };
  } catch (error) {
    return { error: error instanceof Error ? (error.stack ?? error.message) : String(error) };
  }
}

/** Inputs that the worker was told of before. */
let before = 0;

/** Several inputs at a time; answers wait for each other, since each message wakes the other side. */
async function answer(inputs: readonly Input[]): Promise<void> {
  let answers: Answer[] = [];
  let told = performance.now();
  const tell = (): void => {
    if (answers.length > 0) parentPort?.postMessage(answers);
    answers = [];
    told = performance.now();
  };
  const at = (index: number): void => {
    Atomics.store(place, 0, before + index + 1);
  };
  for await (const outcomes of (await checker).checkAll(inputs, at)) {
    for (const outcome of outcomes) answers.push(answerTo(outcome));
    if (performance.now() - told >= TELL_AFTER) tell();
  }
  tell();
  before += inputs.length;
}

let last = Promise.resolve();
parentPort?.on('message', (inputs: readonly Input[]) => {
  last = last.then(() => answer(inputs));
});
