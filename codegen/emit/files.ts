/** The set of files that the generator writes: only what changed is written, what is no longer made is removed. */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

export class FileSet {
  readonly files = new Map<string, string>();

  /** @throws Error when two tables would be written to one path. */
  add(path: string, text: string): void {
    if (this.files.has(path)) throw new Error(`two tables would be written to ${path}: give one another name in the ledger`);
    this.files.set(path, text.endsWith('\n') ? text : `${text}\n`);
  }

  /** Differences between the set and a folder: paths that are missing, differ or are left over. */
  differences(directory: string): string[] {
    const found: string[] = [];
    for (const [path, text] of this.files) {
      const file = join(directory, path);
      if (!existsSync(file)) found.push(`${path}: missing`);
      else if (readFileSync(file, 'utf8') !== text) found.push(`${path}: differs`);
    }
    for (const path of listFiles(directory)) if (!this.files.has(path)) found.push(`${path}: is not generated any more`);
    return found.sort();
  }

  /** Makes a folder equal to the set. */
  write(directory: string): { written: number; removed: number } {
    let written = 0;
    let removed = 0;
    const made = new Set<string>();
    for (const [path, text] of this.files) {
      const file = join(directory, path);
      const folder = dirname(file);
      if (!made.has(folder)) {
        mkdirSync(folder, { recursive: true });
        made.add(folder);
      }
      if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
      writeFileSync(file, text);
      written++;
    }
    for (const path of listFiles(directory)) {
      if (this.files.has(path)) continue;
      rmSync(join(directory, path));
      removed++;
    }
    return { written, removed };
  }
}

/** Paths of all files below a folder, with forward slashes. */
export function listFiles(directory: string): string[] {
  if (!existsSync(directory)) return [];
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(directory, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
