/** Counts of data sets of unknown origin: what has not the expected form counts as absent. */
import { valueAt } from '../../pixels/attributes.ts';

/** An integer of one or more. */
export function countAt(item: object, keyword: string): number | undefined {
  const value = valueAt(item, keyword);
  return typeof value === 'number' && Number.isInteger(value) && value > 0 ? value : undefined;
}

/** The data set; with Number of Frames where that is absent and there is an Item for each of several. */
export function withFrameCount(dataset: object): object {
  const items = valueAt(dataset, 'PerFrameFunctionalGroupsSequence');
  if (!Array.isArray(items) || items.length < 2 || countAt(dataset, 'NumberOfFrames') !== undefined) return dataset;
  return { ...dataset, NumberOfFrames: items.length };
}
