/** What commands of the command line are made of: usage, wrong usage, names that are close. */

/** Version of Iodine, as package.json has it. */
export const VERSION = '0.1.0';

/** Wrong usage of the command line: exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** What a subcommand is. */
export interface Command {
  readonly usage: string;
  readonly summary: string;
  run(args: readonly string[]): Promise<number>;
}

/** Letters and figures alone: by nothing else names are told apart. */
export function key(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+/g, '');
}

/** Number of edits between two words. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length] ?? 0;
}

/** `; did you mean …?` with up to three names that are close; empty when none is. */
export function didYouMean(name: string, names: Iterable<string>): string {
  const wanted = key(name);
  const found = [...names]
    .filter((candidate) => key(candidate) !== '')
    .map((candidate) => ({ candidate, edits: key(candidate).includes(wanted) && wanted.length > 2 ? 0 : distance(wanted, key(candidate)) }))
    .filter(({ edits }) => edits <= Math.max(2, wanted.length / 4))
    .sort((a, b) => a.edits - b.edits)
    .slice(0, 3)
    .map(({ candidate }) => candidate);
  return found.length === 0 ? '' : `; did you mean ${found.join(' or ')}?`;
}
