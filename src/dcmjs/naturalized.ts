/** Data sets to and from the shape that dcmjs calls naturalized, which OHIF and others work with. */
import type { Dataset } from '../../generated/dictionary/dataset.ts';
import { elementByKeyword, elementByTag } from '../dataset/dictionary.ts';
import type { DataItem } from '../dataset/types.ts';
import { dcmjsName, keywordOfName } from './dcmjs-names.ts';
import { DcmjsShapeError } from './from-dcmjs.ts';
import { shapedValue } from './from-values.ts';
import { nameGroups } from './person-name.ts';
import { type Bag, isBag } from './shapes.ts';
import { type DcmjsDict, type DcmjsElement, toDcmjs, type ToDcmjsOptions } from './to-dcmjs.ts';

/** A naturalized data set or Item: keyed by dcmjs's names, with the VRs of what the dictionary leaves open. */
export interface Naturalized {
  _vrMap: Record<string, string>;
  [name: string]: unknown;
}

/** A naturalized data set with the transfer syntax where dcmjs's `datasetToDict` looks for it. */
export interface NaturalizedDataset extends Naturalized {
  _meta: Record<string, DcmjsElement>;
}

const NUMBERS: ReadonlySet<string> = new Set(['DS', 'IS']);
const DEEPEST = 500;

/** Properties of the first Item, readable and writable on the array itself, as dcmjs's proxies have them; not enumerable. */
function forward(list: unknown[], item: Bag): unknown[] {
  for (const key of Object.keys(item)) {
    Object.defineProperty(list, key, {
      configurable: true,
      enumerable: false,
      get: () => Reflect.get(Object(list[0]), key) as unknown,
      set: (value: unknown) => void Reflect.set(Object(list[0]), key, value),
    });
  }
  return list;
}

function isDict(value: unknown): value is DcmjsDict {
  return isBag(value);
}

function naturalizedValue(element: DcmjsElement): unknown {
  const { vr, Value: values } = element;
  if (vr === 'SQ') {
    const items = values.filter(isDict).map(naturalizedItem);
    const [only] = items;
    return items.length === 1 && only ? forward(items, only) : items;
  }
  if (vr === 'PN') {
    const names = values.map((name) => ({ Alphabetic: '', ...nameGroups(String(name)) }));
    const [only] = names;
    return names.length === 1 && only ? forward(names, only) : names;
  }
  // DS has been put into 16 characters: the number of that text is what dcmjs writes in full.
  const shaped = NUMBERS.has(vr) ? values.map((text) => (text === '' ? '' : Number.isFinite(Number(text)) ? Number(text) : text)) : values;
  const [only, ...others] = shaped;
  if (only === undefined) return vr === 'UI' || !/^(?:US|SS|UL|SL|FL|FD|AT|UV|SV|O.|UN)$/.test(vr) ? '' : [];
  return others.length === 0 && !(only instanceof ArrayBuffer) ? only : shaped;
}

function naturalizedItem(dict: DcmjsDict): Naturalized {
  const item: Naturalized = { _vrMap: {} };
  for (const [tag, element] of Object.entries(dict)) {
    const definition = elementByTag(tag);
    const named = definition && (!definition.tag.includes('x') || definition.tag.replace('xx', '00') === tag) ? definition : undefined;
    const name = named ? dcmjsName(named.keyword) : tag;
    item[name] = naturalizedValue(element);
    // dcmjs's dictionary leaves some open and has others wrong; what the map says goes before it.
    if (element.vr !== 'SQ') item._vrMap[name] = element.vr;
  }
  return item;
}

/**
 * A data set as dcmjs's users know it: one value unwrapped, several in an array, person names and single Items reachable on their array,
 * attribute tags as numbers, `_vrMap` for VRs that the dictionary leaves open, `_meta` for dcmjs's `datasetToDict`.
 * dcmjs drops private elements and elements that its dictionary does not know when it writes; `toDcmjs` keeps them.
 * @throws WriteDicomError with the path of what cannot be written.
 */
export function toNaturalized(dataset: object, options: ToDcmjsOptions = {}): NaturalizedDataset {
  const { meta, dict } = toDcmjs(dataset, options);
  const named = Object.entries(meta).map(([tag, element]) => [elementByTag(tag)?.keyword ?? tag, element] as const);
  return { ...naturalizedItem(dict), _meta: Object.fromEntries(named) };
}

function vrsOf(item: Bag): Bag {
  const map: unknown = item._vrMap;
  return isBag(map) ? map : {};
}

/** Bytes, or text of numbers, or else text: the VR of a value that nothing tells the VR of. */
function guessVr(value: unknown): string {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (first instanceof ArrayBuffer || ArrayBuffer.isView(first)) return 'UN';
  return isBag(first) ? 'SQ' : 'LO';
}

function itemFrom(item: unknown, path: string, open: readonly object[]): DataItem {
  if (!isBag(item)) throw new DcmjsShapeError('an object keyed by name is expected', path);
  if (open.includes(item)) throw new DcmjsShapeError('the item contains itself', path);
  if (open.length > DEEPEST) throw new DcmjsShapeError(`items are nested deeper than ${DEEPEST} levels`, path);
  const vrs = vrsOf(item);
  const result: DataItem = {};
  for (const key of Object.keys(item)) {
    const value = item[key];
    if (value === undefined || key.startsWith('_')) continue;
    const where = path === '' ? key : `${path}.${key}`;
    const isTag = /^[0-9A-Fa-f]{8}$/.test(key);
    const keyword = isTag ? key.toUpperCase() : keywordOfName(key);
    const definition = isTag ? undefined : elementByKeyword(keyword);
    if (!isTag && !definition)
      throw new DcmjsShapeError('this is no keyword of the data dictionary, no name of dcmjs and no 8-digit tag', where);
    const inner = isTag && isBag(value) && typeof value.vr === 'string' ? value : null;
    const stated: unknown = vrs[key] ?? inner?.vr;
    const open_ = definition?.vr.split('|')[0];
    const vr = typeof stated === 'string' ? stated : (open_ ?? guessVr(value));
    result[keyword] = shapedValue(vr, inner ? inner.Value : value, definition ?? null, (one, index) =>
      itemFrom(one, `${where}[${index}]`, [...open, item]),
    );
  }
  return result;
}

/**
 * A naturalized data set, of dcmjs or of its users, as a data set: plain arrays for its proxies, text for its String objects, keywords of PS3.6.
 * @returns a new data set; bytes are shared.
 * @throws DcmjsShapeError with the path of a name that is none, or of what is no Item.
 */
export function fromNaturalized(naturalized: object): Dataset {
  // Values have the types of their VR, as `readDicom` gives them.
  return itemFrom(naturalized, '', []) as Dataset;
}
