/** NEMA's own text, for the tests that need it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Folder with one subfolder an edition; undefined where the text is not at hand. */
export const standardFolder = process.env.IODINE_STANDARD;

/** What a skipped test says. */
export const NEEDS_STANDARD = "needs NEMA's text in the folder named by IODINE_STANDARD";

export function partText(edition: string, part: string): string {
  return readFileSync(join(standardFolder ?? '', edition, `part${part}.xml`), 'utf8');
}
