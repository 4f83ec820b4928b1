/** Attributes of data sets and Items that others made: what has not the expected form counts as absent. */

export function fieldOf(item: object, keyword: string): unknown {
  const value: unknown = Object.hasOwn(item, keyword) ? Reflect.get(item, keyword) : undefined;
  return value === null ? undefined : value;
}

export function textOf(item: object, keyword: string): string | null {
  const value = fieldOf(item, keyword);
  return typeof value === 'string' && value !== '' ? value : null;
}

export function numberOf(item: object, keyword: string): number | null {
  const value = fieldOf(item, keyword);
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

/** Items of a sequence of an object; none where it is absent. */
export function itemsOf(item: object, keyword: string): object[] {
  const value = fieldOf(item, keyword);
  return Array.isArray(value) ? value.filter((one) => typeof one === 'object' && one !== null) : [];
}
