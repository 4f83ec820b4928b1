/** The error of pixel data: what is wrong, in which frame, of which transfer syntax, at which byte. */

export interface PixelPlace {
  /** From 1. */
  readonly frameNumber?: number | undefined;
  readonly transferSyntaxUID?: string | undefined;
  /** Byte in the frame, or in the pixel data. */
  readonly offset?: number | undefined;
  /** Keyword of the attribute that is wrong. */
  readonly attribute?: string | undefined;
}

/** Pixel data that cannot be read, decoded or encoded. No wrong pixel is returned instead. */
export class PixelDataError extends Error {
  override readonly name = 'PixelDataError';
  readonly reason: string;
  readonly frameNumber: number | undefined;
  readonly transferSyntaxUID: string | undefined;
  readonly offset: number | undefined;
  readonly attribute: string | undefined;

  constructor(reason: string, place: PixelPlace = {}, cause?: unknown) {
    const parts = [
      place.attribute,
      place.frameNumber === undefined ? undefined : `frame ${place.frameNumber}`,
      place.transferSyntaxUID === undefined ? undefined : `transfer syntax ${place.transferSyntaxUID}`,
      place.offset === undefined ? undefined : `byte ${place.offset}`,
    ].filter((part) => part !== undefined);
    super(parts.length === 0 ? reason : `${reason} (${parts.join(', ')})`, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.frameNumber = place.frameNumber;
    this.transferSyntaxUID = place.transferSyntaxUID;
    this.offset = place.offset;
    this.attribute = place.attribute;
  }
}
