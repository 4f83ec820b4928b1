/** Errors of reading and writing: where in the file, which element, what to do. */

export interface ReadPlace {
  /** Offset of the element in the file, or in the inflated data set of a deflated one. */
  readonly offset: number;
  /** Eight hex digits; null outside any element. */
  readonly tag: string | null;
}

/** The bytes are no DICOM data set that can be read. */
export class ReadDicomError extends Error {
  override readonly name = 'ReadDicomError';
  readonly offset: number;
  readonly tag: string | null;
  readonly reason: string;

  constructor(reason: string, place: ReadPlace, cause?: unknown) {
    super(
      `${reason} (offset ${place.offset}${place.tag === null ? '' : `, element ${place.tag}`})`,
      cause === undefined ? undefined : { cause },
    );
    this.reason = reason;
    this.offset = place.offset;
    this.tag = place.tag;
  }
}

/** The data set holds something that cannot be written. */
export class WriteDicomError extends Error {
  override readonly name = 'WriteDicomError';
  /** `BeamSequence[0].BeamName` */
  readonly path: string;

  constructor(message: string, path: string, cause?: unknown) {
    super(path === '' ? message : `${path}: ${message}`, cause === undefined ? undefined : { cause });
    this.path = path;
  }
}
