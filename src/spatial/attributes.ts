/** Reading attributes of data sets keyed by keyword, with errors that name the path. */
import { SpatialError } from './errors.ts';
import { finiteNumbers } from './vectors.ts';

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** A data set or an Item, and where it stands. */
export interface Place {
  readonly item: object;
  /** Path with item indices; `""` for the data set. */
  readonly path: string;
}

export function rootOf(dataset: object): Place {
  return { item: dataset, path: '' };
}

export function pathTo(place: Place, keyword: string): string {
  return place.path === '' ? keyword : `${place.path}.${keyword}`;
}

/** The attribute's value; undefined where it is absent or has no value. */
export function attributeOf(place: Place, keyword: string): unknown {
  const value: unknown = Object.hasOwn(place.item, keyword) ? Reflect.get(place.item, keyword) : undefined;
  return value === null || (Array.isArray(value) && value.length === 0) ? undefined : value;
}

/** Items of a sequence; none where it is absent or empty. A lone Item is taken as a sequence of one. */
export function itemsOf(place: Place, keyword: string): Place[] {
  const value = attributeOf(place, keyword);
  const list: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return list.map((item, index) => {
    const path = `${pathTo(place, keyword)}[${index}]`;
    if (!isObject(item)) throw new SpatialError(path, 'an Item is expected', item);
    return { item, path };
  });
}

/** One Item, from 0, without looking at the others: images may have ten thousands of frames. */
export function itemAt(place: Place, keyword: string, index: number): Place | undefined {
  const value = attributeOf(place, keyword);
  const item: unknown = Array.isArray(value) ? value[index] : index === 0 ? value : undefined;
  if (item === undefined) return undefined;
  const path = `${pathTo(place, keyword)}[${index}]`;
  if (!isObject(item)) throw new SpatialError(path, 'an Item is expected', item);
  return { item, path };
}

/** Number of Items; 0 where the sequence is absent or empty. */
export function itemCount(place: Place, keyword: string): number {
  const value = attributeOf(place, keyword);
  return Array.isArray(value) ? value.length : value === undefined ? 0 : 1;
}

export function firstItem(place: Place, keyword: string): Place | undefined {
  return itemAt(place, keyword, 0);
}

export function numberOf(place: Place, keyword: string): number | undefined {
  const value = attributeOf(place, keyword);
  if (value === undefined) return undefined;
  if (typeof value !== 'number' || !Number.isFinite(value)) throw new SpatialError(pathTo(place, keyword), 'a number is expected', value);
  return value;
}

export function requiredNumber(place: Place, keyword: string): number {
  const value = numberOf(place, keyword);
  if (value === undefined) throw new SpatialError(pathTo(place, keyword), 'is absent or has no value');
  return value;
}

/** A count: an integer of one or more. */
export function requiredCount(place: Place, keyword: string): number {
  const value = requiredNumber(place, keyword);
  if (!Number.isInteger(value) || value < 1) throw new SpatialError(pathTo(place, keyword), 'an integer above zero is expected', value);
  return value;
}

export function countOf(place: Place, keyword: string): number | undefined {
  return attributeOf(place, keyword) === undefined ? undefined : requiredCount(place, keyword);
}

export function numbersOf(place: Place, keyword: string, count: number): number[] {
  const value = attributeOf(place, keyword);
  if (value === undefined) throw new SpatialError(pathTo(place, keyword), 'is absent or has no value');
  return finiteNumbers(value, count, pathTo(place, keyword));
}

export function textOf(place: Place, keyword: string): string | undefined {
  const value = attributeOf(place, keyword);
  return typeof value === 'string' ? value : undefined;
}
