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
import { join, sep } from 'node:path';

/** First bytes that tell DICOM. */
const HEAD = 256;
/** Most bytes that one call of the system reads. */
const MOST_AT_ONCE = 0x4000_0000;

export interface Input {
  /** As shown: the path as given or found; `-` for standard input. */
  readonly name: string;
  /** Found in a walked folder: what is not DICOM is skipped there. */
  readonly walked: boolean;
  /** The path as the system has it, where that is no UTF-8; `name` then shows U+FFFD for what it cannot. */
  readonly bytes?: Uint8Array;
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
function statOf(path: string | Buffer): Stats | null {
  try {
    return statSync(path);
  } catch {
    // What is not there is reported when it is read.
    return null;
  }
}

/** What the path of an input is to the system. */
export const pathOf = ({ name, bytes }: Input): string | Buffer => (bytes === undefined ? name : Buffer.from(bytes));

const inputAt = (path: string | Buffer, walked: boolean): Input =>
  typeof path === 'string' ? { name: path, walked } : { name: path.toString(), walked, bytes: path };

/** Entries of a folder; paths of names that are no UTF-8 are bytes. */
function entriesOf(folder: string | Buffer): { path: string | Buffer; name: string; entry: Dirent<string | Buffer> }[] {
  if (typeof folder === 'string') {
    const entries = readdirSync(folder, { withFileTypes: true });
    if (!entries.some(({ name }) => name.includes('\uFFFD')))
      return entries.map((entry) => ({ path: join(folder, entry.name), name: entry.name, entry }));
  }
  const around = typeof folder === 'string' ? Buffer.from(join(folder, sep)) : Buffer.concat([folder, Buffer.from(sep)]);
  return readdirSync(folder, { withFileTypes: true, encoding: 'buffer' }).map((entry) => {
    const name = entry.name.toString();
    const whole = Buffer.concat([around, entry.name]);
    return { path: Buffer.from(whole.toString()).equals(whole) ? whole.toString() : whole, name, entry };
  });
}

function* walk(folder: string | Buffer, seen: Set<string>): Generator<Input> {
  let entries: ReturnType<typeof entriesOf>;
  try {
    // The other one takes no bytes.
    const real = realpathSync.native(folder, 'latin1');
    if (seen.has(real)) return;
    seen.add(real);
    entries = entriesOf(folder);
  } catch {
    // Reading it says why it cannot be read.
    yield inputAt(folder, false);
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
  for (const { path, entry } of entries) {
    const what = entry.isSymbolicLink() ? statOf(path) : entry;
    if (what?.isDirectory()) yield* walk(path, seen);
    // Pipes and devices are no files; a read of one may never end.
    else if (what?.isFile()) yield inputAt(path, true);
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
export function readIfDicom(path: string | Buffer, into: Uint8Array = new Uint8Array(HEAD)): Uint8Array | null {
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

/** All bytes of a file, of any size that memory holds; `-` is standard input. */
export function readInput(path: string | Buffer): Uint8Array {
  if (path === '-') return readFileSync(0);
  const file = openSync(path, 'r');
  try {
    const stats = fstatSync(file);
    // What says no size of its own is read until it ends.
    if (!stats.isFile() || stats.size === 0) return readFileSync(file);
    const bytes = new Uint8Array(stats.size);
    return bytes.subarray(0, fill(file, bytes, 0));
  } finally {
    closeSync(file);
  }
}
