/** The DICOM files that come with pydicom, and the comparison of pairs of files by pydicom. */
import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inPackage, PYTHON } from './tools.ts';

/** The folder of pydicom's test files; `''` where they are not at hand. */
export const testFolder = (): string => inPackage('pydicom', 'data', 'test_files');

/** Names of all files below the folder that may be DICOM. */
export function testFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(folder, name)).isFile() && !/\.(?:py|json|pyc)$/.test(name))
    .sort();
}

/** One line a difference, or `FILE\tequal`. `loose`: see compare.py. */
export function compared(pairs: readonly string[], loose = false): string[] {
  const answer = execFileSync(PYTHON, ['test/interop/compare.py', ...(loose ? ['loose'] : [])], {
    input: `${pairs.join('\n')}\n`,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return answer.trim().split('\n');
}
