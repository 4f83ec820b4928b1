/** What can be read of an object that a caller gave: getters and proxies may throw, Items may contain themselves. */

/** Levels beyond which nothing is taken along. */
const DEEPEST = 100;
/** Elements of a list that are taken along; lists without end are no data. */
const MOST = 1_000_000;

/** A member; undefined where it cannot be read. */
export function readable(item: object, key: string): unknown {
  try {
    return Reflect.get(item, key);
  } catch {
    return undefined;
  }
}

/** Elements of a list; undefined for those that cannot be read. */
export function readableElements(list: readonly unknown[]): unknown[] {
  return Array.from({ length: Math.min(list.length, MOST) }, (_, index) => readable(list, String(index)));
}

/** Own keys that can be enumerated; none where they cannot be told. */
function keysOf(item: object): string[] {
  try {
    return Object.keys(item);
  } catch {
    return [];
  }
}

function part(value: unknown, above: readonly object[]): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (above.includes(value) || above.length > DEEPEST) return undefined;
  try {
    const inside = [...above, value];
    if (Array.isArray(value)) return readableElements(value).map((one) => part(one, inside));
    const prototype: unknown = Object.getPrototypeOf(value);
    return prototype === Object.prototype || prototype === null ? itemOf(value, inside) : value;
  } catch {
    return undefined;
  }
}

function itemOf(item: object, above: readonly object[]): Record<string, unknown> {
  const copy: Record<string, unknown> = {};
  for (const key of keysOf(item)) {
    const value = key === '__proto__' ? undefined : part(readable(item, key), above);
    if (value !== undefined) copy[key] = value;
  }
  return copy;
}

/** A plain copy of what can be read; bytes are shared. */
export const readableCopy = (item: object): Readonly<Record<string, unknown>> => itemOf(item, [item]);
