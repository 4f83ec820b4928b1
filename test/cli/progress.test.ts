/** Progress stands on a terminal only, on one line, and is taken away. */
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { Progress } from '../../src/cli/progress.ts';

function written(isTTY: boolean, resultsOnTerminal: boolean): string[] {
  const lines: string[] = [];
  let time = 0;
  const progress = new Progress({ isTTY, columns: 40, write: (text) => lines.push(text) }, resultsOnTerminal, () => time);
  for (let index = 0; index < 1000; index++) {
    time += 1;
    progress.file(`a-folder-with-a-long-name/\u001b[31m${index}`);
  }
  progress.end();
  return lines;
}

it('tells files and files a second on a terminal, a few times a second', () => {
  const lines = written(true, false);
  expect(lines.length).toBe(6);
  expect(lines[0]?.startsWith('\r\u001b[2K200 files, 1000 files/s  a-folder')).toBe(true);
  expect(lines.every((line) => line.length <= 4 + 40 && !line.slice(4).includes('\u001b'))).toBe(true);
  expect(lines.at(-1)).toBe('\r\u001b[2K');
});

it('writes nothing where there is no terminal, or where results go to one', () => {
  expect(written(false, false)).toEqual([]);
  expect(written(true, true)).toEqual([]);
});

it('leaves the error stream of a pipe alone', () => {
  const { stderr } = spawnSync('node', ['src/cli/main.ts', 'validate', 'package.json', '--format', 'json'], { encoding: 'utf8' });
  expect(stderr).toBe('');
});
