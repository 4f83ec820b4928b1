/** A failure of `seg` that is told in words, and its exit code. */

export class SegFailure extends Error {
  override readonly name = 'SegFailure';
  /** 1: inputs that do not fit each other; 3: an input that cannot be read. */
  readonly exitCode: 1 | 3;

  constructor(exitCode: 1 | 3, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.exitCode = exitCode;
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What `read` gives; its failure is an unreadable input that is named. */
export function readable<Value>(name: string, read: () => Value): Value {
  try {
    return read();
  } catch (error) {
    throw new SegFailure(3, `${name}: ${messageOf(error)}`, error);
  }
}
