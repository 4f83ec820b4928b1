/** Inputs of the command line: files, walked folders, standard input. */
import {
  closeSync,
  type Dirent,
  fstatSync,
  openSync,
  readFileSync,
  readSync,
  readdirSync,
  realpathSync,
  type Stats,
  statSync,
} from 'node:fs';
import { join } from 'node:path';

/** First bytes that tell DICOM. */
const HEAD = 256;
/** Most bytes that one call of the system reads. */
const MOST_AT_ONCE = 0x4000_0000;

export interface Input {
  /** As shown: the path as given or found; `-` for standard input. */
  readonly name: string;
  /** Found in a walked folder: what is not DICOM is skipped there. */
  readonly walked: boolean;
}

/** Files of the paths in the order given; folders in the order of their names, each real folder once. */
export function* inputs(paths: readonly string[]): Generator<Input> {
  for (const path of paths) {
    if (path === '-') yield { name: '-', walked: false };
    else if (statOf(path)?.isDirectory()) yield* walk(path, new Set());
    else yield { name: path, walked: false };
  }
}

/** What a path leads to, links followed; null where it leads nowhere. */
function statOf(path: string): Stats | null {
  try {
    return statSync(path);
  } catch {
    // What is not there is reported when it is read.
    return null;
  }
}

function* walk(folder: string, seen: Set<string>): Generator<Input> {
  let entries: Dirent[];
  try {
    const real = realpathSync(folder);
    if (seen.has(real)) return;
    seen.add(real);
    entries = readdirSync(folder, { withFileTypes: true });
  } catch {
    // Reading it says why it cannot be read.
    yield { name: folder, walked: false };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    const what = entry.isSymbolicLink() ? statOf(path) : entry;
    if (what?.isDirectory()) yield* walk(path, seen);
    // Pipes and devices are no files; a read of one may never end.
    else if (what?.isFile()) yield { name: path, walked: true };
  }
}

/** True when a file can be DICOM by its first bytes: the prefix, or a plausible first element of group 0008 or 0002. */
export function looksLikeDicom(bytes: Uint8Array): boolean {
  if (bytes.length >= 132 && bytes[128] === 0x44 && bytes[129] === 0x49 && bytes[130] === 0x43 && bytes[131] === 0x4d) return true;
  if (bytes.length < 8) return false;
  const [a, b, c, d] = bytes;
  const little = b === 0 && (a === 8 || a === 2) && d === 0;
  const big = a === 0 && (b === 8 || b === 2) && c === 0;
  if (!little && !big) return false;
  const letters = (byte: number | undefined): boolean => byte !== undefined && byte >= 65 && byte <= 90;
  if (letters(bytes[4]) && letters(bytes[5])) return true;
  const length = new DataView(bytes.buffer, bytes.byteOffset + 4, 4).getUint32(0, little);
  return little && length < 0x10000;
}

/** Room for files that are read one after the other. */
export function room(): Uint8Array {
  return new Uint8Array(1 << 18);
}

/** Reads from the file's place on until the bytes are full or the file ends; the place in the bytes behind the last one read. */
function fill(file: number, bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length) {
    const count = readSync(file, bytes, at, Math.min(bytes.length - at, MOST_AT_ONCE), null);
    if (count === 0) break;
    at += count;
  }
  return at;
}

/** The first bytes of a file. */
export function head(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(HEAD);
    return bytes.subarray(0, fill(file, bytes, 0));
  } finally {
    closeSync(file);
  }
}

/**
 * All bytes of a file; null, after its first ones, when it can be no DICOM.
 * @param into small files are read into it: then they stand as long as nothing else is read into it.
 */
export function readIfDicom(path: string, into: Uint8Array = new Uint8Array(HEAD)): Uint8Array | null {
  const file = openSync(path, 'r');
  try {
    const first = fill(file, into, 0);
    if (!looksLikeDicom(into.subarray(0, first))) return null;
    if (first < into.length) return into.subarray(0, first);
    const bytes = new Uint8Array(Math.max(fstatSync(file).size, first));
    bytes.set(into);
    return bytes.subarray(0, fill(file, bytes, first));
  } finally {
    closeSync(file);
  }
}

/** All bytes of a file; `-` is standard input. */
export function readInput(name: string): Uint8Array {
  return name === '-' ? readFileSync(0) : readFileSync(name);
}
