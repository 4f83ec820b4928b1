/** Sequences of very many Items that are made when they are asked for: whoever reads such an attribute finds a plain array, who writes a file needs none. */

/** Items from which on they are made on demand: fewer take little room. */
const MANY = 1000;

/** Makes the Item of an index: a new one each time, that shares no object with another. */
type Make = (index: number) => object;

/** What makes the Items of each list on demand. */
const makers = new WeakMap<object, Make>();
/** The list behind a getter, until somebody has read it. */
const unread = new WeakMap<() => unknown, readonly unknown[]>();
/** Data sets that were given such lists. */
const holders = new WeakSet();

function indexOf(key: string | symbol, count: number): number {
  const index = typeof key === 'symbol' ? -1 : Number(key);
  return Number.isInteger(index) && index >= 0 && index < count ? index : -1;
}

/**
 * A list of Items. Where there are many none of them is kept, so that a walk over them leaves nothing behind: two looks at one place give two
 * Items, unless one follows the other, and the list cannot be changed. It is for who makes a data set; `giveOnDemand` makes an attribute of it.
 * @param make the Item of an index, a new one each time, that shares no object with another and is the same whenever it is made.
 */
export function itemsOnDemand<Item extends object>(count: number, make: (index: number) => Item): Item[] {
  if (count < MANY) return Array.from({ length: count }, (_, index) => make(index));
  let latest: Item | null = null;
  let place = -1;
  const refuse = (): boolean => false;
  const list = new Proxy(new Array<Item>(count), {
    get(target, key, receiver): unknown {
      const index = indexOf(key, count);
      if (index < 0) return Reflect.get(target, key, receiver);
      if (latest === null || index !== place) {
        latest = make(index);
        place = index;
      }
      return latest;
    },
    has: (target, key) => indexOf(key, count) >= 0 || Reflect.has(target, key),
    set: refuse,
    defineProperty: refuse,
    deleteProperty: refuse,
  });
  makers.set(list, make);
  return list;
}

/** True of a list whose Items are made when they are asked for. */
export function isOnDemand(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length >= MANY && makers.has(value);
}

/** An array of all Items of a list on demand; any other value as it is. */
export function inFull(value: unknown): unknown {
  const make = isOnDemand(value) ? makers.get(value) : undefined;
  return make !== undefined && isOnDemand(value) ? Array.from({ length: value.length }, (_, index) => make(index)) : value;
}

/**
 * Sets an attribute to a list. One on demand becomes an array of its Items as soon as it is read, and with it a property as any other; until then
 * the property differs from others in its descriptor alone.
 */
export function giveOnDemand(owner: object, key: string, value: unknown): void {
  if (!isOnDemand(value)) {
    if (!Reflect.set(owner, key, value)) throw new TypeError(`Cannot set property ${key}`);
    return;
  }
  let items: unknown = null;
  function get(this: unknown): unknown {
    if (items === null) {
      items = inFull(value);
      unread.delete(get);
    }
    // Not on what inherits the property, nor on what is frozen.
    if (typeof this === 'object' && this !== null && Object.getOwnPropertyDescriptor(this, key)?.get === get) settle(this, key, items);
    return items;
  }
  function set(this: unknown, other: unknown): void {
    if (typeof this !== 'object' || this === null || !settle(this, key, other)) throw new TypeError(`Cannot set property ${key}`);
  }
  unread.set(get, value);
  holders.add(owner);
  Object.defineProperty(owner, key, { get, set, enumerable: true, configurable: true });
}

function settle(owner: object, key: string, value: unknown): boolean {
  return Reflect.defineProperty(owner, key, { value, writable: true, enumerable: true, configurable: true });
}

/** True of a data set that was given Items on demand: then `peek` may find them unread. */
export function hasOnDemand(owner: object): boolean {
  return holders.has(owner);
}

/** The value of an own property; one that is made on demand and that nobody has read yet stays so, for who looks at each Item once. */
export function peek(owner: object, key: string): unknown {
  const get = Object.getOwnPropertyDescriptor(owner, key)?.get;
  const list = get === undefined ? undefined : unread.get(get);
  return list ?? Reflect.get(owner, key);
}

/** `Object.assign` that reads nothing which is made on demand. */
export function assignUnread(target: object, source: object): void {
  for (const key of Object.keys(source)) giveOnDemand(target, key, peek(source, key));
}
