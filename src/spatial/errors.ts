/** The error of spatial computations: which argument or attribute is wrong, and with what value. */

/** A geometry is malformed, or two geometries do not fit each other. */
export class SpatialError extends Error {
  override readonly name = 'SpatialError';
  /** Argument, or path of the attribute from the data set, such as `PixelMeasuresSequence[0].PixelSpacing`. */
  readonly subject: string;
  /** The offending value; undefined where something is absent. */
  readonly value: unknown;

  constructor(subject: string, reason: string, value?: unknown, cause?: unknown) {
    super(`${subject}: ${reason}`, cause === undefined ? undefined : { cause });
    this.subject = subject;
    this.value = value;
  }
}
