/** A worker of `validate --jobs`: checks the files that it is told, one after the other. */
import { parentPort, workerData } from 'node:worker_threads';
import { type CheckOptions, checkerOf } from './check-file.ts';

const options: CheckOptions = workerData;
const checker = checkerOf(options);

parentPort?.on('message', (name: string) => {
  checker
    .then((one) => one.check(name))
    .then(
      (result) => parentPort?.postMessage({ result }),
      (error: unknown) => parentPort?.postMessage({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
});
