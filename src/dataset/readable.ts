/** What can be read of an object that a caller gave: getters and proxies may throw, Items may contain themselves. */

/** Levels beyond which nothing is taken along. */
const DEEPEST = 100;

/** A member; undefined where it cannot be read. */
export function readable(item: object, key: string): unknown {
  try {
    return Reflect.get(item, key);
  } catch {
    return undefined;
  }
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
    if (Array.isArray(value)) return value.map((_, index) => part(readable(value, String(index)), inside));
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
