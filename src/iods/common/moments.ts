/** Dates and times of an object: now, and in the right order (DA and TM of PS3.5 6.2). */
import { AuthoringError } from '../../content/errors.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** `YYYYMMDD` of the local calendar. */
export function dateOf(moment: Date): string {
  return `${String(moment.getFullYear()).padStart(4, '0')}${two(moment.getMonth() + 1)}${two(moment.getDate())}`;
}

/** `HHMMSS.FFF` of the local clock. */
export function timeOf(moment: Date): string {
  const milliseconds = String(moment.getMilliseconds()).padStart(3, '0');
  return `${two(moment.getHours())}${two(moment.getMinutes())}${two(moment.getSeconds())}.${milliseconds}`;
}

export interface Moments {
  readonly contentDate?: string;
  readonly contentTime?: string;
  readonly seriesDate?: string;
  readonly seriesTime?: string;
}

/**
 * Refuses times without a date and a series that begins after its content.
 * @throws AuthoringError
 */
export function checkMoments(moments: Moments): void {
  const { contentDate, contentTime, seriesDate, seriesTime } = moments;
  if (contentTime !== undefined && contentDate === undefined) throw new AuthoringError('contentTime', 'stands without contentDate');
  if (seriesTime !== undefined && seriesDate === undefined) throw new AuthoringError('seriesTime', 'stands without seriesDate');
  if (seriesDate === undefined || contentDate === undefined) return;
  if (seriesDate > contentDate) throw new AuthoringError('seriesDate', `${seriesDate} is later than the content's date ${contentDate}`);
  if (seriesDate === contentDate && seriesTime !== undefined && contentTime !== undefined && seriesTime > contentTime) {
    throw new AuthoringError('seriesTime', `${seriesTime} is later than the content's time ${contentTime} of the same date`);
  }
}
