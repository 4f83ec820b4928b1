/** Attributes of data sets and Items of unknown origin: what has not the expected form counts as absent. */

/** The value; undefined where it is absent or empty. */
export function valueAt(item: object, keyword: string): unknown {
  const value: unknown = Object.hasOwn(item, keyword) ? Reflect.get(item, keyword) : undefined;
  return value === null || value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

function isItem(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ArrayBuffer) && !ArrayBuffer.isView(value)
  );
}

const NONE: readonly object[] = [];

/** Items of a sequence; none where it is absent. */
export function itemsAt(item: object, keyword: string): readonly object[] {
  const value = valueAt(item, keyword);
  if (value === undefined) return NONE;
  return (Array.isArray(value) ? value : [value]).filter(isItem);
}

export function textAt(item: object, keyword: string): string | undefined {
  const value = valueAt(item, keyword);
  const only: unknown = Array.isArray(value) ? value[0] : value;
  return typeof only === 'string' ? only : undefined;
}

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
