/** What the plain shape cannot hold, beside the data set: VR and bytes as they stood in the file. Gone after a clone, and nothing breaks. */

/** An element as it was read. */
export interface Original {
  /** VR in the file, or as it was resolved from Implicit VR. */
  readonly vr: string;
  /** Bytes of the value, a view on the file; null for sequences and fragments. */
  readonly bytes: Uint8Array | null;
  /** True when numbers in `bytes` have their low byte first. */
  readonly littleEndian: boolean;
  /** The value that was made of it, to tell whether it was changed since. */
  readonly value: unknown;
  /** Components of an array value at reading. */
  readonly components: readonly unknown[] | null;
  /** Fragments of encapsulated Pixel Data, without the offset table. */
  readonly fragments: readonly Uint8Array[] | null;
  readonly offsetTable: Uint8Array | null;
}

const store = new WeakMap<object, Map<string, Original>>();

export function keepOriginal(item: object, key: string, original: Original): void {
  const known = store.get(item);
  if (known) known.set(key, original);
  else store.set(item, new Map([[key, original]]));
}

/** True when the data set or Item was read from a file and has elements kept as they were read. */
export function hasOriginals(item: object): boolean {
  return store.has(item);
}

function isElement(value: unknown): value is { readonly Value: unknown } {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'Value') && Object.hasOwn(value, 'vr');
}

/** The element under `key` as it was read; undefined when there is none or the value was changed since. */
export function originalOf(item: object, key: string): Original | undefined {
  const original = store.get(item)?.get(key);
  if (!original) return undefined;
  const value: unknown = Object.hasOwn(item, key) ? Reflect.get(item, key) : undefined;
  if (value !== original.value) return undefined;
  const inner: unknown = isElement(value) ? value.Value : value;
  if (original.components) {
    if (!Array.isArray(inner) || inner.length !== original.components.length) return undefined;
    for (let index = 0; index < inner.length; index++) if (inner[index] !== original.components[index]) return undefined;
  }
  return original;
}
