/** Values of an object's own keys, the quickest way: V8 lists those of many keys faster than it looks them up one by one, those of few more slowly. */

const MANY = 128;

/** In the order of the keys, which are all own keys of the object that can be enumerated. Getters are asked, and may throw. */
export function ownValues(item: object, keys: readonly string[]): readonly unknown[] {
  return keys.length > MANY ? Object.values(item) : keys.map((key): unknown => Reflect.get(item, key));
}
