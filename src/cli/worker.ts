/** A worker of `validate --jobs`: checks the files that it is told, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { type CheckOptions, checkerOf } from './check-file.ts';
import type { Input } from './inputs.ts';

const options: CheckOptions = workerData;
const checker = checkerOf(options);

/** Several inputs at a time; each is answered when it is checked, in one text: that costs less than a copy of its objects. */
async function answer(inputs: readonly Input[]): Promise<void> {
  for (const input of inputs) {
    try {
      const result = await (await checker).check(input);
      parentPort?.postMessage(JSON.stringify({ result }));
    } catch (error) {
      parentPort?.postMessage(JSON.stringify({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }));
    }
  }
}

let last = Promise.resolve();
parentPort?.on('message', (inputs: readonly Input[]) => {
  last = last.then(() => answer(inputs));
});
