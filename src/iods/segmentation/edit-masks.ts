/** Masks of the segments of an edit: as they were stored, or as they were given. */
import { AuthoringError } from '../../content/errors.ts';
import type { SegmentArray } from './content.ts';
import { SegmentationError } from './errors.ts';
import { scanMask } from './kernels.ts';
import { valuesIn } from './read/paint.ts';
import type { Stored } from './stored.ts';

/** A segment by its new number, and where its pixels come from: a stored segment by its number, or planes × rows × columns of 0 and 1. */
export interface MaskedSegment {
  readonly number: number;
  readonly from: number | SegmentArray;
}

/** Masks of segments as they were stored, or as they were given: 0 and above, `maximum` for 1. */
export class Masks {
  readonly #stored: Stored;
  readonly #frames = new Map<string, number>();
  /** 1 for labels that are described, or that were warned of. */
  readonly #known = new Uint8Array(65536);
  readonly #warn: ((message: string) => void) | undefined;
  #last: { frame: number; samples: Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer> } | null = null;

  constructor(stored: Stored, warn: ((message: string) => void) | undefined) {
    this.#stored = stored;
    for (const { segment, plane, number } of stored.frames) this.#frames.set(`${segment ?? ''} ${plane}`, number);
    this.#known[stored.background] = 1;
    for (const { SegmentNumber } of stored.segments) this.#known[SegmentNumber] = 1;
    this.#warn = warn;
  }

  private async samples(frame: number): Promise<Uint8Array<ArrayBuffer> | Uint16Array<ArrayBuffer>> {
    if (this.#last?.frame === frame) return this.#last.samples;
    const samples = await this.#stored.samples(frame);
    this.#last = { frame, samples };
    if (this.#stored.type === 'LABELMAP') {
      const seen = new Uint8Array(65536);
      valuesIn(samples, seen);
      for (let label = seen.indexOf(1); label >= 0; label = seen.indexOf(1, label + 1)) {
        if (this.#known[label] === 1) continue;
        this.#known[label] = 1;
        this.#warn?.(`pixels of frame ${frame} are ${label}, which no Item of Segment Sequence describes; they become background`);
      }
    }
    return samples;
  }

  /** True where a plane has frames, and nothing is segmented in them. */
  async emptyAt(plane: number): Promise<boolean> {
    const { frames, background, type } = this.#stored;
    let any = false;
    for (const one of frames) {
      if (one.plane !== plane) continue;
      any = true;
      const samples = await this.samples(one.number);
      if (samples.some((value) => value !== (type === 'LABELMAP' ? background : 0))) return false;
    }
    return any;
  }

  /** Null where no frame holds the segment. */
  async of(segment: MaskedSegment, plane: number): Promise<Uint8Array | Uint16Array | null> {
    const { target, type, maximum } = this.#stored;
    const { from } = segment;
    if (typeof from !== 'number') {
      const size = target.rows * target.columns;
      const mask = from.subarray(plane * size, (plane + 1) * size);
      const { filled, wrong } = scanMask(mask);
      if (wrong >= 0)
        throw new SegmentationError(`the pixel is ${mask[wrong]}; the mask of a segment is 0 or 1`, {
          segment: segment.number,
          slice: plane,
          row: Math.floor(wrong / target.columns),
          column: wrong % target.columns,
        });
      return filled ? Uint8Array.from(mask, (one) => one * maximum) : null;
    }
    const frame = this.#frames.get(`${type === 'LABELMAP' ? '' : from} ${plane}`);
    if (frame === undefined) return null;
    const samples = await this.samples(frame);
    return type === 'LABELMAP' ? Uint8Array.from(samples, (one) => (one === from ? 1 : 0)) : samples;
  }
}

/** A value of the old type as one of the new: 0 to `to`. */
export function converter(stored: Stored, to: number, threshold: number | undefined): (value: number) => number | null {
  const { maximum, type } = stored;
  if (threshold !== undefined && !(threshold > 0 && threshold <= 1))
    throw new AuthoringError('threshold', `is ${threshold}; it lies above 0, to 1`);
  if (type === 'FRACTIONAL' && to > 1 && threshold === undefined)
    return (value) => (value > maximum ? null : Math.round((value * to) / maximum));
  if (threshold !== undefined) return (value) => (value / maximum >= threshold ? to : 0);
  return (value) => (value === 0 ? 0 : value === maximum ? to : null);
}
