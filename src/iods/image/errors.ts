/** The error of questions to an image that its frames do not answer. */

export interface ImagePlace {
  /** From 1. */
  readonly frame?: number | undefined;
  /** SOP Instance UID of the source image concerned. */
  readonly source?: string | undefined;
}

/** An image has not the frames that are asked for, or more than one where one is meant. */
export class ImageReadingError extends Error {
  override readonly name = 'ImageReadingError';
  readonly reason: string;
  readonly frame: number | undefined;
  readonly source: string | undefined;

  constructor(reason: string, place: ImagePlace = {}) {
    const parts = [
      place.frame === undefined ? [] : `frame ${place.frame}`,
      place.source === undefined ? [] : `source ${place.source}`,
    ].flat();
    super(parts.length === 0 ? reason : `${reason} (${parts.join(', ')})`);
    this.reason = reason;
    this.frame = place.frame;
    this.source = place.source;
  }
}
