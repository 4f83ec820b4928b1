/** A worker that breaks off loses the file that it was at, and no other. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkedBy } from '../../src/cli/jobs.ts';
import type { Input } from '../../src/cli/inputs.ts';
import { unreadableFile } from '../../src/validation/report-json.ts';

const given = (names: readonly string[]): Input[] => names.map((name) => ({ name, walked: false }));

const fine = JSON.stringify(unreadableFile('', { code: 'fine', message: '', offset: null }));

/** Runs a worker that breaks off at bad files and tells of the others `each` at a time; `made`: its answer for `file`. */
async function seenOf(crash: string, each: number, made: string): Promise<{ file: string; what: string | undefined }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
  const code = join(folder, 'worker.mjs');
  writeFileSync(
    code,
    `import { parentPort, workerData } from 'node:worker_threads';
     const begun = new Int32Array(workerData.begun);
     parentPort.on('message', (inputs) => {
       let answers = [];
       for (const { name: file } of inputs) {
         Atomics.add(begun, 0, 1);
         if (file.startsWith('bad')) ${crash};
         answers.push(${made});
         if (answers.length < ${each}) continue;
         parentPort.postMessage(answers);
         answers = [];
       }
       parentPort.postMessage(answers);
     });`,
  );
  const names = Array.from({ length: 60 }, (_, index) => (index % 7 === 3 ? `bad${index}` : `good${index}`));
  const seen: { file: string; what: string | undefined }[] = [];
  for await (const checked of checkedBy(2, given(names), {}, null, pathToFileURL(code))) {
    const what = checked === null ? undefined : 'text' in checked ? checked.text : checked.error?.code;
    seen.push({ file: checked?.file ?? '', what });
  }
  expect(seen.map(({ file }) => file)).toEqual(names);
  rmSync(folder, { recursive: true });
  return seen;
}

describe.each([
  ['ends', 'process.exit(3)'],
  ['throws', 'throw new Error("broken")'],
])('a worker that %s', (_what, crash) => {
  it.each([1, 2, 5])('and tells of %d files at a time', async (each) => {
    for (const { file, what } of await seenOf(crash, each, `{ result: JSON.stringify({ ...${fine}, file }) }`))
      expect(what, file).toBe(file.startsWith('bad') ? 'crash' : 'fine');
  });
  it('and makes parts of the report', async () => {
    for (const { file, what } of await seenOf(crash, 3, `{ part: { file, text: 'part of ' + file, totals: {}, conforms: true } }`))
      expect(what, file).toBe(file.startsWith('bad') ? 'crash' : `part of ${file}`);
  });
});

it('a worker that dies between its last file and its telling ends all the same, and loses that file', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
  const code = join(folder, 'worker.mjs');
  writeFileSync(
    code,
    `import { parentPort, workerData } from 'node:worker_threads';
     const begun = new Int32Array(workerData.begun);
     parentPort.on('message', (inputs) => {
       const answers = [];
       for (const { name: file } of inputs) {
         Atomics.add(begun, 0, 1);
         answers.push({ result: JSON.stringify({ ...${fine}, file }) });
       }
       if (inputs.some(({ name }) => name === 'huge')) process.exit(4);
       parentPort.postMessage(answers);
     });`,
  );
  const seen: (string | undefined)[] = [];
  for await (const checked of checkedBy(1, given(['a', 'b', 'huge']), {}, null, pathToFileURL(code)))
    seen.push(checked !== null && 'error' in checked ? checked.error?.code : undefined);
  expect(seen).toEqual(['fine', 'fine', 'crash']);
  rmSync(folder, { recursive: true });
});

it('ends where no worker ever starts', async () => {
  const codes: (string | undefined)[] = [];
  for await (const result of checkedBy(2, given(['a', 'b', 'c']), {}, null, new URL('file:///no/such/worker.mjs')))
    codes.push(result !== null && 'error' in result ? result.error?.code : undefined);
  expect(codes).toEqual(['crash', 'crash', 'crash']);
});
