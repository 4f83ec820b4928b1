/** The tracked files of the repository, by what wrote them. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** What a check has to say of a file. */
export interface Complaint {
  readonly path: string;
  readonly message: string;
}

export type Check = (files: readonly SourceFile[]) => Complaint[];

/** Files of the work tree that git does not ignore. */
export function repositoryFiles(): SourceFile[] {
  const list = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return list
    .split('\0')
    .filter((path) => path !== '' && existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
}

/** TypeScript that people write. */
export function handWritten(files: readonly SourceFile[]): SourceFile[] {
  return files.filter(
    ({ path }) => /\.(?:ts|mjs)$/.test(path) && !path.startsWith('generated/') && !path.startsWith('test/types/generated/'),
  );
}
