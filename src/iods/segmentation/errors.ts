/** The error of segmentations: which frame, segment, plane or byte of a segmentation or its sources is wrong. */

/** Where the fault lies; what does not apply is absent. */
export interface SegmentationPlace {
  /** Frame number, from 1. */
  readonly frame?: number;
  /** Segment Number. */
  readonly segment?: number;
  /** Plane of the pixels or image of the sources, from 0. */
  readonly slice?: number;
  /** Row and column of the pixel, from 0. */
  readonly row?: number;
  readonly column?: number;
  /** Byte in the pixel data, from 0. */
  readonly byte?: number;
}

/** Pixels, sources or a file that do not make a segmentation; no voxel is guessed instead. */
export class SegmentationError extends Error {
  override readonly name = 'SegmentationError';
  readonly reason: string;
  readonly frame: number | undefined;
  readonly segment: number | undefined;
  readonly slice: number | undefined;
  readonly row: number | undefined;
  readonly column: number | undefined;
  readonly byte: number | undefined;

  constructor(reason: string, place: SegmentationPlace = {}, cause?: unknown) {
    const parts = (['frame', 'segment', 'slice', 'row', 'column', 'byte'] as const).flatMap((name) =>
      place[name] === undefined ? [] : [`${name} ${place[name]}`],
    );
    super(parts.length === 0 ? reason : `${reason} (${parts.join(', ')})`, cause === undefined ? undefined : { cause });
    this.reason = reason;
    this.frame = place.frame;
    this.segment = place.segment;
    this.slice = place.slice;
    this.row = place.row;
    this.column = place.column;
    this.byte = place.byte;
  }
}
