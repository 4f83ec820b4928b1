/** A worker that breaks off loses the file that it was at, and no other. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import { checkedBy } from '../../src/cli/jobs.ts';
import type { Input } from '../../src/cli/inputs.ts';
import { unreadableFile } from '../../src/validation/report-json.ts';

const given = (names: readonly string[]): Input[] => names.map((name) => ({ name, walked: false }));

const answer = JSON.stringify(unreadableFile('', { code: 'fine', message: '', offset: null }));

it.each([
  ['ends', 'process.exit(3)'],
  ['throws', 'throw new Error("broken")'],
])('a worker that %s', async (_what, crash) => {
  const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
  const code = join(folder, 'worker.mjs');
  writeFileSync(
    code,
    `import { parentPort } from 'node:worker_threads';
     parentPort.on('message', (inputs) => {
       for (const { name: file } of inputs) {
         if (file.startsWith('bad')) ${crash};
         parentPort.postMessage(JSON.stringify({ result: { ...${answer}, file } }));
       }
     });`,
  );
  const names = Array.from({ length: 60 }, (_, index) => (index % 7 === 3 ? `bad${index}` : `good${index}`));
  const seen: string[] = [];
  for await (const result of checkedBy(2, given(names), {}, pathToFileURL(code))) {
    const { file = '', error } = result ?? {};
    seen.push(file);
    expect(error?.code, file).toBe(file.startsWith('bad') ? 'crash' : 'fine');
  }
  expect(seen).toEqual(names);
  rmSync(folder, { recursive: true });
});

it('ends where no worker ever starts', async () => {
  const codes: (string | undefined)[] = [];
  for await (const result of checkedBy(2, given(['a', 'b', 'c']), {}, new URL('file:///no/such/worker.mjs')))
    codes.push(result?.error?.code);
  expect(codes).toEqual(['crash', 'crash', 'crash']);
});
