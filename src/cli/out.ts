/** `--out FILE` of commands that write one file at once. */
import { writeFileSync } from 'node:fs';
import { UsageError } from './usage.ts';

/** @throws UsageError when the file cannot be written. */
export function writeOut(file: string, content: string | Uint8Array): void {
  try {
    writeFileSync(file, content);
  } catch (error) {
    throw new UsageError(`cannot write ${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
