/** A worker of `validate --jobs`: checks the files that it is told, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { withoutIgnored } from '../validation/known-findings.ts';
import { partMaker } from '../validation/reports.ts';
import { checkerOf } from './check-file.ts';
import type { Input } from './inputs.ts';
import type { Answer, WorkerTask } from './jobs.ts';

/** Milliseconds after which what is done is told, though more was asked for. */
const TELL_AFTER = 50;

const task: WorkerTask = workerData;
const checker = checkerOf(task.options);
const { report } = task;
const makePart = report === null ? null : partMaker(report.format, report.about, report.severity);
const ignored = report?.ignored ?? [];
const begun = new Int32Array(task.begun);

async function answerTo(input: Input): Promise<Answer> {
  try {
    const result = await (await checker).check(input);
    if (result === null) return null;
    // A text costs less on its way than the objects that it says.
    return makePart === null ? { result: JSON.stringify(result) } : { part: makePart(withoutIgnored(result, ignored)) };
  } catch (error) {
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

/** Several inputs at a time; answers wait for each other, since each message wakes the other side. */
async function answer(inputs: readonly Input[]): Promise<void> {
  let answers: Answer[] = [];
  let told = performance.now();
  for (const input of inputs) {
    Atomics.add(begun, 0, 1);
    answers.push(await answerTo(input));
    if (performance.now() - told < TELL_AFTER) continue;
    parentPort?.postMessage(answers);
    answers = [];
    told = performance.now();
  }
  if (answers.length > 0) parentPort?.postMessage(answers);
}

let last = Promise.resolve();
parentPort?.on('message', (inputs: readonly Input[]) => {
  last = last.then(() => answer(inputs));
});
