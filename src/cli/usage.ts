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
