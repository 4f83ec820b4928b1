/** Values of an object's own keys, the quickest way: what that is depends on how V8 keeps them. */
import { originalsOf } from './originals.ts';

/** Keys from which on listing values is faster than looking them up, where they lie side by side as in clones and literals. */
const MANY = 128;

/** In the order of the keys, which are all own keys of the object that can be enumerated. Getters are asked, and may throw. */
export function ownValues(item: object, keys: readonly string[]): readonly unknown[] {
  // What was put together key by key, as the reader does, is a hash table: listing its values sorts them first.
  return keys.length > MANY && originalsOf(item) === null ? Object.values(item) : keys.map((key): unknown => Reflect.get(item, key));
}
