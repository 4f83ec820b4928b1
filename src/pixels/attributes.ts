/** Attributes of data sets and Items of unknown origin, and of functional groups: what has not the expected form counts as absent, or is refused by name. */
import { PixelDataError } from './errors.ts';

export function isItem(value: unknown): value is object {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof ArrayBuffer) && !ArrayBuffer.isView(value)
  );
}

/** The value; undefined where it is absent or empty. */
export function valueAt(item: object, keyword: string): unknown {
  const value: unknown = Object.hasOwn(item, keyword) ? Reflect.get(item, keyword) : undefined;
  return value === null || value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

const NONE: readonly object[] = [];

/** Items of a sequence; none where it is absent. */
export function itemsAt(item: object, keyword: string): readonly object[] {
  const value = valueAt(item, keyword);
  if (value === undefined) return NONE;
  return (Array.isArray(value) ? value : [value]).filter(isItem);
}

export function numberAt(item: object, keyword: string): number | undefined {
  const value = valueAt(item, keyword);
  const only: unknown = Array.isArray(value) ? value[0] : value;
  if (only === undefined) return undefined;
  if (typeof only !== 'number' || !Number.isFinite(only))
    throw new PixelDataError(`a number is expected, not ${String(only)}`, { attribute: keyword });
  return only;
}

/** All values, one or several. */
export function numbersAt(item: object, keyword: string): number[] | undefined {
  const value = valueAt(item, keyword);
  if (value === undefined) return undefined;
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((one) => {
    if (typeof one !== 'number' || !Number.isFinite(one))
      throw new PixelDataError(`a number is expected, not ${String(one)}`, { attribute: keyword });
    return one;
  });
}

export function textAt(item: object, keyword: string): string | undefined {
  const value = valueAt(item, keyword);
  const only: unknown = Array.isArray(value) ? value[0] : value;
  return typeof only === 'string' ? only : undefined;
}

/** Bytes of OB, OW or UN. */
export function bytesAt(item: object, keyword: string): Uint8Array | undefined {
  const value = valueAt(item, keyword);
  const only: unknown = Array.isArray(value) ? value[0] : value;
  if (only instanceof ArrayBuffer) return new Uint8Array(only);
  return ArrayBuffer.isView(only) ? new Uint8Array(only.buffer, only.byteOffset, only.byteLength) : undefined;
}

/** Items of a functional group macro for frame `frameNumber` (from 1): the frame's own, else the shared ones, else those of the image. */
export function groupItems(dataset: object, keyword: string, frameNumber: number): readonly object[] {
  // One Item only is looked at: images may have ten thousands of frames.
  const frames = valueAt(dataset, 'PerFrameFunctionalGroupsSequence');
  const own: unknown = Array.isArray(frames) ? frames[frameNumber - 1] : undefined;
  const [shared] = itemsAt(dataset, 'SharedFunctionalGroupsSequence');
  for (const place of [own, shared, dataset]) {
    const items = isItem(place) ? itemsAt(place, keyword) : [];
    if (items.length > 0) return items;
  }
  return [];
}
