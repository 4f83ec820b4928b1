/** The files beside a DICOMDIR on disk. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ReadDicomError } from '../dcmjs/errors.ts';
import { readDicom } from '../dcmjs/read.ts';
import type { FileSet, ReadFile } from '../validation/study/directory-files.ts';
import { head, looksLikeDicom, readInput } from './inputs.ts';

/** Most levels of folders that are looked into for files that no record names. */
const DEEPEST = 16;

/** ISO 9660 may show the version of a file behind its name. */
const withoutVersion = (name: string): string => name.replace(/\.?;1$/, '');
const isDirectoryName = (name: string): boolean => withoutVersion(name).toUpperCase() === 'DICOMDIR';

/** Folders of a path as they are spelt on disk: media lower the case of names, and some append a version. */
class Folders {
  readonly #known = new Map<string, ReadonlyMap<string, string>>();

  /** The name in the folder that is this component; null where there is none. */
  find(folder: string, component: string): string | null {
    return this.#names(folder).get(component.toUpperCase()) ?? null;
  }

  #names(folder: string): ReadonlyMap<string, string> {
    const known = this.#known.get(folder);
    if (known) return known;
    const names = new Map<string, string>();
    try {
      for (const name of readdirSync(folder)) names.set(withoutVersion(name).toUpperCase(), name);
    } catch {
      // A folder that is not there has no files.
    }
    this.#known.set(folder, names);
    return names;
  }
}

function* dicomBelow(folder: string, around: readonly string[]): Generator<readonly string[]> {
  if (around.length >= DEEPEST) return;
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  // A folder with a DICOMDIR of its own is another File-set.
  if (around.length > 0 && entries.some((entry) => entry.isFile() && isDirectoryName(entry.name))) return;
  for (const entry of entries) {
    const path = join(folder, entry.name);
    try {
      if (entry.isDirectory()) yield* dicomBelow(path, [...around, entry.name]);
      else if (entry.isFile() && looksLikeDicom(head(path))) yield [...around, withoutVersion(entry.name)];
    } catch {
      // What cannot be opened cannot be told to be DICOM.
    }
  }
}

/** The File-set of a DICOMDIR file. */
export function fileSetOf(directory: string): FileSet {
  const folder = dirname(directory);
  const own = basename(directory);
  const folders = new Folders();
  return {
    read(components): ReadFile | string | null {
      let path = folder;
      for (const component of components) {
        const name = component === '' || component === '.' || component === '..' ? null : folders.find(path, component);
        if (name === null) return null;
        path = join(path, name);
      }
      try {
        return readDicom(readInput(path));
      } catch (error) {
        if (error instanceof ReadDicomError || (error instanceof Error && 'code' in error)) return error.message;
        throw error;
      }
    },
    *files(): Generator<readonly string[]> {
      for (const components of dicomBelow(folder, [])) {
        const [only] = components;
        if (components.length > 1 || (only !== own && !isDirectoryName(only ?? ''))) yield components;
      }
    },
  };
}
