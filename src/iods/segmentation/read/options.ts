/** What a caller says of the pixels that are wanted, checked against the file. */
import type { NumberArray } from '../../../spatial/number-array.ts';
import type { ReadingOptions } from '../../image/frame-loop.ts';
import type { SegmentationType } from '../content.ts';
import { SegmentationError } from '../errors.ts';
import type { SegmentTable } from './segment-table.ts';

/** How segments that share a pixel of a label map are dealt with: refused, or whose label stays. */
export type OverlapRule = 'error' | 'highest' | 'lowest' | 'first' | 'last';

export interface SegmentPixelOptions extends ReadingOptions {
  /** Segment Numbers in the order wanted; default all, ascending. */
  readonly segments?: readonly number[];
  /**
   * - `label-map`: one value a pixel, the segment's number, 0 for none. Default for BINARY and LABELMAP.
   * - `stacked`: (…, segment), 0 or 1.
   * - `fractions`: (…, segment), from 0 to 1. Default for FRACTIONAL.
   * - `stored`: (…, segment), values of FRACTIONAL as they are stored, 0 or 1 of others.
   */
  readonly as?: 'label-map' | 'stacked' | 'fractions' | 'stored';
  /** Labels 1, 2, 3 … in the order of `segments` in place of their numbers. */
  readonly relabel?: boolean;
  /** Where labels meet in one pixel; `first` and `last` by the order of `segments`. Default `error`. */
  readonly overlap?: OverlapRule;
  /** Of FRACTIONAL as `label-map` or `stacked`: fractions from this on count as segmented. Without it all must be 0 or 1. */
  readonly threshold?: number;
  /** Array to write to, of exactly the length needed; what it holds is overwritten. Default: a new one of the smallest kind. */
  readonly into?: NumberArray;
}

/** The options, checked. */
export interface PixelPlan {
  readonly segments: readonly number[];
  readonly kind: 'label-map' | 'stacked' | 'fractions' | 'stored';
  /** Label of each segment in a label map, else 1. */
  readonly labels: readonly number[];
  readonly overlap: OverlapRule;
  readonly threshold: number | undefined;
  readonly into: NumberArray | undefined;
}

export function pixelPlan(options: SegmentPixelOptions, type: SegmentationType, table: SegmentTable): PixelPlan {
  const segments = options.segments ?? [...table.segments.keys()];
  for (const [at, number] of segments.entries()) {
    if (!table.segments.has(number))
      throw new SegmentationError(
        number === table.background && type === 'LABELMAP'
          ? 'is the background'
          : `is unknown; there are ${[...table.segments.keys()].join(', ')}`,
        { segment: number },
      );
    if (segments.indexOf(number) !== at) throw new SegmentationError('the segment is asked for twice', { segment: number });
  }
  if (segments.length === 0) throw new SegmentationError('no segment is asked for');
  const kind = options.as ?? (type === 'FRACTIONAL' ? 'fractions' : 'label-map');
  const { threshold } = options;
  if (threshold !== undefined && !(threshold > 0 && threshold <= 1))
    throw new SegmentationError(`a threshold above 0 and up to 1 is expected, not ${threshold}`);
  if (threshold !== undefined && (type !== 'FRACTIONAL' || kind === 'fractions' || kind === 'stored'))
    throw new SegmentationError('a threshold is for FRACTIONAL as label-map or stacked');
  if (options.relabel === true && kind !== 'label-map') throw new SegmentationError('relabel is for label maps');
  const labels = segments.map((number, at) => (kind !== 'label-map' ? 1 : options.relabel === true ? at + 1 : number));
  if (labels.includes(0)) throw new SegmentationError('the number of the segment is what stands for none: relabel', { segment: 0 });
  return { segments, kind, labels, overlap: options.overlap ?? 'error', threshold, into: options.into };
}

function limits(array: NumberArray): readonly [most: number, floating: boolean] {
  if (array instanceof Float32Array) return [2 ** 24, true];
  if (array instanceof Float64Array) return [Number.MAX_SAFE_INTEGER, true];
  if (array instanceof Int8Array || array instanceof Int16Array || array instanceof Int32Array)
    return [2 ** (array.BYTES_PER_ELEMENT * 8 - 1) - 1, false];
  return [2 ** (array.BYTES_PER_ELEMENT * 8) - 1, false];
}

/** The array for `length` values of at most `most`: the caller's, emptied unless told otherwise, or a new one. A `SegmentationError` where the caller's does not fit. */
export function outputArray(plan: PixelPlan, length: number, most: number, emptied: boolean): NumberArray {
  const { into, kind } = plan;
  if (into === undefined) {
    try {
      if (kind === 'fractions') return new Float32Array(length);
      return most > 255 ? new Uint16Array(length) : new Uint8Array(length);
    } catch (error) {
      throw new SegmentationError(`${length} values are too many for one array: ask for fewer segments or a region`, {}, error);
    }
  }
  if (into.length !== length) throw new SegmentationError(`the array has ${into.length} values, ${length} are needed`);
  const [largest, floating] = limits(into);
  if (kind === 'fractions' && !floating) throw new SegmentationError('fractions need a Float32Array or Float64Array');
  if (most > largest) throw new SegmentationError(`${into.constructor.name} does not hold ${most}`);
  return emptied ? into.fill(0) : into;
}
