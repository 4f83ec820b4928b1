/** The error of what an author gives: which option, which rule, what to do. */

/** An option of a class or of a content builder that cannot become a right attribute. */
export class AuthoringError extends Error {
  /** The option as the author names it. */
  readonly option: string;

  constructor(option: string, message: string, cause?: unknown) {
    super(`${option}: ${message}`, cause === undefined ? undefined : { cause });
    this.name = 'AuthoringError';
    this.option = option;
  }
}
