/** Values of an object's own keys, the quickest way: what that is depends on how V8 keeps them. */
import { originalsOf } from './originals.ts';

/** Keys from which on listing values is faster than looking them up, where they lie side by side as in clones and literals. */
const MANY = 128;

/** True where for-in gives an object's own keys alone: nothing is inherited that can be enumerated. */
export function inheritsNothing(item: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(item);
  if (prototype === null) return true;
  if (prototype !== Object.prototype) return false;
  for (const _ in Object.prototype) return false;
  return true;
}

/** In the order of the keys, which are all own keys of the object that can be enumerated. Getters are asked, and may throw. */
export function ownValues(item: object, keys: readonly string[]): readonly unknown[] {
  // What was put together key by key, as the reader does, is a hash table: listing its values sorts them first.
  return keys.length > MANY && originalsOf(item) === null ? Object.values(item) : keys.map((key): unknown => Reflect.get(item, key));
}

/** The same of all keys. What is inherited counts for nothing. */
export function allValues(item: Readonly<Record<string, unknown>>): readonly unknown[] {
  if (originalsOf(item) !== null || !inheritsNothing(item)) return ownValues(item, Object.keys(item));
  const values: unknown[] = [];
  // The quickest way through objects of one shape, as clones and literals are.
  for (const key in item) values.push(item[key]);
  return values;
}
