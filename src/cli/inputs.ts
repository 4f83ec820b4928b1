/** Inputs of the command line: files, walked folders, standard input. */
import { closeSync, openSync, readFileSync, readSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';

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
    else yield* walk(path, false, new Set());
  }
}

function* walk(path: string, walked: boolean, seen: Set<string>): Generator<Input> {
  let folder = false;
  try {
    folder = statSync(path).isDirectory();
  } catch {
    // A file that is not there is reported when it is read.
  }
  if (!folder) {
    yield { name: path, walked };
    return;
  }
  const real = realpathSync(path);
  if (seen.has(real)) return;
  seen.add(real);
  for (const name of readdirSync(path).sort()) yield* walk(join(path, name), true, seen);
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

/** The first bytes of a file. */
export function head(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(256);
    return bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0));
  } finally {
    closeSync(file);
  }
}

/** All bytes of a file; `-` is standard input. */
export function readInput(name: string): Uint8Array {
  return name === '-' ? readFileSync(0) : readFileSync(name);
}
