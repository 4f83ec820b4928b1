/** What a command of the generator is. */

/** The arguments do not fit: the command line ends with exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

export interface Command {
  readonly usage: string;
  readonly summary: string;
  run(args: readonly string[]): Promise<number> | number;
}

/** An option that must be given. */
export function needed(value: string | undefined, option: string): string {
  if (value === undefined) throw new UsageError(`${option} is needed`);
  return value;
}
