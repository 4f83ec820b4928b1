/** Ranges of planes, rows and columns: half-open, negative numbers from the end. */
import { SpatialError } from '../../spatial/errors.ts';

/** `[start, end]`: from `start` to before `end`; either may be left open with null or be negative, which counts from the end. */
export type IndexRange = readonly [start?: number | null, end?: number | null];

export interface RegionOptions {
  readonly rows?: IndexRange;
  readonly columns?: IndexRange;
  /** `indices` from 0 (default), or `positions` from 1, as DICOM numbers rows, columns and frames. Ends are exclusive either way. */
  readonly numbering?: 'indices' | 'positions';
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The range as indices from 0. A `SpatialError` where it is empty or reaches outside. */
export function spanOf(
  range: IndexRange | undefined,
  size: number,
  subject: string,
  numbering: RegionOptions['numbering'] = 'indices',
): Span {
  const first = numbering === 'positions' ? 1 : 0;
  const place = (value: number | null | undefined, open: number): number => {
    if (value === undefined || value === null) return open;
    if (!Number.isInteger(value)) throw new SpatialError(subject, 'integers are expected', value);
    if (value < 0) return size + value;
    if (value < first) throw new SpatialError(subject, 'positions begin with 1', value);
    return value - first;
  };
  const start = place(range?.[0], 0);
  const end = place(range?.[1], size);
  if (start < 0 || end > size || start >= end)
    throw new SpatialError(subject, `a part of ${first} to ${size + first} is expected that is not empty`, range);
  return { start, end };
}

export function cropOf({ start, end }: Span): { readonly start: number; readonly stop: number } {
  return { start, stop: end };
}
