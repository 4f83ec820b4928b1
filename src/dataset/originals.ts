/** What the plain shape cannot hold, beside the data set: VR and bytes as they stood in the file. Gone after a clone, and nothing breaks. */

/** What an element is made of when it is kept. */
interface Parts {
  readonly vr: string;
  readonly input: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly littleEndian: boolean;
  readonly value: unknown;
  readonly components: readonly unknown[] | null;
  readonly fragments: readonly Uint8Array[] | null;
  readonly offsetTable: Uint8Array | null;
}

/** An element as it was read. */
export class Original {
  /** VR in the file, or as it was resolved from Implicit VR. */
  readonly vr: string;
  /** The file, and where the value lies in it; `start` is -1 for sequences and fragments. */
  readonly input: Uint8Array;
  readonly start: number;
  readonly end: number;
  /** True when numbers in `bytes` have their low byte first. */
  readonly littleEndian: boolean;
  /** The value that was made of it, to tell whether it was changed since. */
  readonly value: unknown;
  /** Components of an array value at reading. */
  readonly components: readonly unknown[] | null;
  /** Fragments of encapsulated Pixel Data, without the offset table. */
  readonly fragments: readonly Uint8Array[] | null;
  readonly offsetTable: Uint8Array | null;

  constructor(parts: Parts) {
    this.vr = parts.vr;
    this.input = parts.input;
    this.start = parts.start;
    this.end = parts.end;
    this.littleEndian = parts.littleEndian;
    this.value = parts.value;
    this.components = parts.components;
    this.fragments = parts.fragments;
    this.offsetTable = parts.offsetTable;
  }

  /** Bytes of the value, a view on the file, made when asked for; null for sequences and fragments. */
  get bytes(): Uint8Array | null {
    return this.start < 0 ? null : this.input.subarray(this.start, this.end);
  }
}

class Itself {
  constructor(item: object) {
    // biome-ignore lint/correctness/noConstructorReturn: a class that extends this one adds its private field to the given object
    return item;
  }
}

/**
 * Elements in a private field of the data set or Item itself: seen by no one else, neither copied nor cloned with it.
 * A WeakMap does the same, but its hundreds of thousands of entries cost the garbage collector more than reading a file takes.
 */
class Kept extends Itself {
  #originals: ReadonlyMap<string, Original>;

  constructor(item: object, originals: ReadonlyMap<string, Original>) {
    super(item);
    this.#originals = originals;
  }

  static of(item: object): ReadonlyMap<string, Original> | null {
    return #originals in item ? item.#originals : null;
  }

  static put(item: object, originals: ReadonlyMap<string, Original>): void {
    if (#originals in item) item.#originals = originals;
    else new Kept(item, originals);
  }
}

/** Keeps the elements of a data set or Item, by keyword or tag. */
export function keepOriginals(item: object, originals: ReadonlyMap<string, Original>): void {
  Kept.put(item, originals);
}

/** The elements of a data set or Item as they were read; null where it was not read from a file. */
export function originalsOf(item: object): ReadonlyMap<string, Original> | null {
  return Kept.of(item);
}

function isElement(value: unknown): value is { readonly Value: unknown } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'Value') && Object.hasOwn(value, 'vr');
}

/** True while the value is the one that was made of the element. */
export function isUnchanged({ value: made, components }: Original, value: unknown): boolean {
  if (value !== made) return false;
  if (components === null) return true;
  const inner: unknown = Array.isArray(value) || !isElement(value) ? value : value.Value;
  if (!Array.isArray(inner) || inner.length !== components.length) return false;
  for (let index = 0; index < inner.length; index++) if (inner[index] !== components[index]) return false;
  return true;
}

/** The element under `key` as it was read; undefined when there is none or the value was changed since. */
export function originalOf(item: object, key: string): Original | undefined {
  const original = Kept.of(item)?.get(key);
  if (!original) return undefined;
  return isUnchanged(original, Object.hasOwn(item, key) ? Reflect.get(item, key) : undefined) ? original : undefined;
}
