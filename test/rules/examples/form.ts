/** The form of examples of rules between attributes: an instance of an IOD with a few attributes put in, one that passes and one that fails. */

/** Attributes of the data set, or of an Item. */
export type Attributes = Readonly<Record<string, unknown>>;

export interface Example {
  /** Path name of the IOD. */
  readonly iod: string;
  /** Sequences that the attributes stand in, each with one Item; the Items of the last are those of the example. */
  readonly at?: string;
  /** Attributes beside the last of these sequences, in the Item that holds it. */
  readonly beside?: Attributes;
  /** Attributes of the data set. */
  readonly root?: Attributes;
  readonly pass: Attributes | readonly Attributes[];
  readonly fail: Attributes | readonly Attributes[];
  /** The attribute that is found wrong; default: the first that the rule constrains. */
  readonly on?: string;
  /** Number of the Item that is found wrong, from 0; default: the last. */
  readonly item?: number;
}

/** Bytes without content. */
export const bytes = (length: number): ArrayBuffer => new ArrayBuffer(length);
export const words = (...values: number[]): ArrayBuffer => Uint16Array.from(values).buffer;
export const longs = (...values: number[]): ArrayBuffer => Uint32Array.from(values).buffer;

const listOf = (items: Attributes | readonly Attributes[]): readonly Attributes[] => (isList(items) ? items : [items]);

function isList(items: Attributes | readonly Attributes[]): items is readonly Attributes[] {
  return Array.isArray(items);
}

/** What is put into the smallest instance. */
export function patchOf(example: Example, side: 'pass' | 'fail'): Attributes {
  const { at, beside = {}, root = {} } = example;
  if (at === undefined) return { ...root, ...listOf(example[side])[0] };
  const steps = at.split('.');
  let inner: Attributes = { ...beside, [steps.at(-1) ?? '']: listOf(example[side]) };
  for (const step of steps.slice(0, -1).reverse()) inner = { [step]: [inner] };
  return merged(root, inner);
}

/** Both, with the first Items of a sequence that both have made one. */
export function merged(left: Attributes, right: Attributes): Attributes {
  const result: Record<string, unknown> = { ...left };
  for (const [key, value] of Object.entries(right)) {
    const other = result[key];
    const both = Array.isArray(other) && Array.isArray(value) && isItem(other[0]) && isItem(value[0]);
    result[key] = both ? [merged(other[0], value[0]), ...value.slice(1)] : value;
  }
  return result;
}

const isItem = (value: unknown): value is Attributes => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The path at which the failing example is found wrong. */
export function pathOf(example: Example, keyword: string): string {
  const { at, on = keyword } = example;
  if (at === undefined) return on;
  const index = example.item ?? listOf(example.fail).length - 1;
  return [...at.split('.').map((step, place, all) => `${step}[${place === all.length - 1 ? index : 0}]`), on].join('.');
}

/** An example as text: attributes with their values, buffers by their length or their numbers. */
export function shown(value: unknown): string {
  if (value instanceof ArrayBuffer) {
    const numbers = value.byteLength % 4 === 0 ? [...new Uint32Array(value)] : [];
    return numbers.some((one) => one !== 0 && one < 65536) ? `longs(${numbers.join(', ')})` : `bytes(${value.byteLength})`;
  }
  if (Array.isArray(value)) return `[${value.map(shown).join(', ')}]`;
  if (isItem(value)) {
    const members = Object.entries(value).filter(([, one]) => one !== undefined);
    return `{ ${members.map(([key, one]) => `${key}: ${shown(one)}`).join(', ')} }`;
  }
  return typeof value === 'string' ? `'${JSON.stringify(value).slice(1, -1).replaceAll("'", "\\'")}'` : String(value);
}
