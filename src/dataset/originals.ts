/** What the plain shape cannot hold, beside the data set: VR and bytes as they stood in the file. Gone after a clone, and nothing breaks. */

/** The element in the bytes. */
interface Source {
  readonly input: Uint8Array;
  readonly start: number;
  readonly end: number;
  readonly littleEndian: boolean;
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
  /** True where every component of a DS or IS is known to have the form of its VR: the reader has seen each character of them. */
  readonly plain: boolean;

  constructor(vr: string, source: Source, value: unknown, components: readonly unknown[] | null, plain = false) {
    this.vr = vr;
    this.input = source.input;
    this.start = source.start;
    this.end = source.end;
    this.littleEndian = source.littleEndian;
    this.value = value;
    this.components = components;
    this.fragments = source.fragments;
    this.offsetTable = source.offsetTable;
    this.plain = plain;
  }

  /** Bytes of the value, a view on the file, made when asked for; null for sequences and fragments. */
  get bytes(): Uint8Array | null {
    return this.start < 0 ? null : this.input.subarray(this.start, this.end);
  }
}

/** Searches through a list, after which a table of it is worth its making. */
const SEARCHES = 16;

/** The elements of a data set or Item, each under its keyword or tag, in the order in which they were read. */
export class Originals {
  readonly keys: string[] = [];
  readonly elements: Original[] = [];
  #searches = 0;
  #places: Map<string, number> | null = null;

  /** Adds an element under a key that is not there yet. */
  add(key: string, element: Original): void {
    this.#places?.set(key, this.keys.length);
    this.keys.push(key);
    this.elements.push(element);
  }

  /** Puts another element where one is known. */
  replace(place: number, element: Original): void {
    this.elements[place] = element;
  }

  /** Where the element of a key stands in the lists; -1 where there is none. */
  placeOf(key: string): number {
    if (this.#places === null) {
      if (this.#searches++ < SEARCHES) return this.keys.indexOf(key);
      this.#places = new Map(this.keys.map((one, place) => [one, place]));
    }
    return this.#places.get(key) ?? -1;
  }

  get(key: string): Original | undefined {
    const place = this.placeOf(key);
    return place < 0 ? undefined : this.elements[place];
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
  #originals: Originals;

  constructor(item: object, originals: Originals) {
    super(item);
    this.#originals = originals;
  }

  static of(item: object): Originals | null {
    return #originals in item ? item.#originals : null;
  }

  static put(item: object, originals: Originals): void {
    if (#originals in item) item.#originals = originals;
    else new Kept(item, originals);
  }
}

/** Keeps the elements of a data set or Item. */
export function keepOriginals(item: object, originals: Originals): void {
  Kept.put(item, originals);
}

/** The elements of a data set or Item as they were read; null where it was not read from a file. */
export function originalsOf(item: object): Originals | null {
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
