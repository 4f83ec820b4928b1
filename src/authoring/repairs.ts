/** Repairs that change the form of a value and not its meaning: suggested, and applied only when asked. */
import { readableCopy } from '../dataset/readable.ts';
import { elementByKeyword } from '../dataset/dictionary.ts';
import { rulesAt } from './rules-at.ts';
import type { IodRules } from '../rules/tables.ts';
import { isItem } from '../validation/check-items.ts';
import type { Item } from '../validation/scope.ts';

export interface Repair {
  /** `BeamSequence[0].TreatmentDate`; `meta.` in front for File Meta Information. */
  readonly path: string;
  readonly code: 'padding' | 'date' | 'time' | 'date-time' | 'person-name' | 'case' | 'length' | 'count' | 'meta';
  readonly before: unknown;
  readonly after: unknown;
}

export interface RepairOptions {
  /** Definition of the IOD, for counts that must equal a number of Items. */
  readonly iod?: IodRules;
  /** File Meta Information, keyed by keyword. */
  readonly meta?: object;
}

/** Depth of Items that is looked into. */
const DEEPEST = 200;
const TEXT = new Set(['AE', 'AS', 'CS', 'DA', 'DS', 'DT', 'IS', 'LO', 'PN', 'SH', 'TM', 'UI']);

type Mend = readonly [code: Repair['code'], after: unknown];

const DATE = /^(\d{4})[-./](\d{2})[-./](\d{2})$/;
const TIME = /^(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,6})?)?$/;
const DATE_TIME = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(\.\d{1,6})?\d*)?(?:(Z)|([+-]\d{2}):?(\d{2}))?$/;

function mendText(vr: string, text: string): Mend | null {
  const plain = text.replace(/[\0 ]+$/, '');
  const bare = vr === 'LO' || vr === 'SH' || vr === 'PN' ? plain.replace(/^ +/, '') : plain.trim();
  if (bare.includes('\0')) return null;
  const form = mendForm(vr, bare);
  if (form) return form;
  // A trailing NUL belongs to UI in a file and to no value; blanks at the ends do not count in these VRs.
  return bare !== text ? ['padding', bare] : null;
}

function mendForm(vr: string, text: string): Mend | null {
  switch (vr) {
    case 'DA': {
      const match = DATE.exec(text);
      return match ? ['date', match.slice(1).join('')] : null;
    }
    case 'TM': {
      const match = TIME.exec(text);
      return match ? ['time', match.slice(1).join('')] : null;
    }
    case 'DT': {
      const match = DATE_TIME.exec(text);
      if (!match) return null;
      const [, year, month, day, hour, minute, second = '', fraction = '', utc, offset = '', minutes = ''] = match;
      return ['date-time', `${year}${month}${day}${hour}${minute}${second}${fraction}${utc ? '+0000' : `${offset}${minutes}`}`];
    }
    case 'CS':
      return text !== text.toUpperCase() && /^[A-Z0-9 _]{1,16}$/.test(text.toUpperCase()) ? ['case', text.toUpperCase()] : null;
    case 'PN':
      return mendName(text);
    default:
      return null;
  }
}

/** Delimiters that delimit nothing (PS3.5 6.2.1.1). */
function mendName(text: string): Mend | null {
  const groups = text.split('=').map((group) => group.replace(/[\^ ]+$/, ''));
  while (groups.length > 1 && groups.at(-1) === '') groups.pop();
  const after = groups.join('=');
  return after !== text ? ['person-name', after] : null;
}

function mendGroups(name: Item): Mend | null {
  const after: Record<string, unknown> = {};
  let moved = false;
  for (const [key, value] of Object.entries(name)) {
    const mend = typeof value === 'string' ? mendName(value.replace(/[\0 ]+$/, '')) : null;
    after[key] = mend ? mend[1] : value;
    moved ||= mend !== null;
  }
  return moved ? ['person-name', after] : null;
}

function mendValue(vr: string, value: unknown): Mend | null {
  if (typeof value === 'string') return TEXT.has(vr) ? mendText(vr, value) : null;
  if (value instanceof ArrayBuffer && value.byteLength % 2 === 1) {
    const even = new Uint8Array(value.byteLength + 1);
    even.set(new Uint8Array(value));
    return ['length', even.buffer];
  }
  return vr === 'PN' && isItem(value) ? mendGroups(value) : null;
}

/** A list as a whole, when any value of it is mended. */
function mendList(vr: string, values: readonly unknown[]): Mend | null {
  let code: Repair['code'] | null = null;
  const after = values.map((value) => {
    const mend = mendValue(vr, value);
    if (!mend) return value;
    code ??= mend[0];
    return mend[1];
  });
  return code ? [code, after] : null;
}

class Finder {
  readonly found: Repair[] = [];
  readonly iod: IodRules | null;

  constructor(iod: IodRules | null) {
    this.iod = iod;
  }

  visit(item: Item, around: string, depth: number, above: ReadonlySet<object>): void {
    if (depth > DEEPEST || above.has(item)) return;
    const inside = new Set([...above, item]);
    for (const keyword of Object.keys(item)) {
      const value = item[keyword];
      const vr = elementByKeyword(keyword)?.vr.split('|')[0];
      if (vr === undefined) continue;
      const path = around === '' ? keyword : `${around}.${keyword}`;
      if (vr === 'SQ') {
        if (!Array.isArray(value)) continue;
        this.count(item, keyword, path, around, value.length);
        value.forEach((inner: unknown, index) => {
          if (isItem(inner)) this.visit(inner, `${path}[${index}]`, depth + 1, inside);
        });
        continue;
      }
      const mend = Array.isArray(value) ? mendList(vr, value) : mendValue(vr, value);
      if (mend) this.found.push({ path, code: mend[0], before: value, after: mend[1] });
    }
  }

  /** The number that must equal the Items of a sequence. */
  count(item: Item, keyword: string, path: string, around: string, items: number): void {
    const numbers =
      keyword === 'PerFrameFunctionalGroupsSequence'
        ? ['NumberOfFrames']
        : this.iod === null
          ? []
          : rulesAt(this.iod, path.replace(/\[\d+\]/g, '').split('.')).flatMap((rule) =>
              (rule.items ?? []).flatMap(({ equals, condition }) => (equals && !equals.count && !condition ? [equals.keyword] : [])),
            );
    for (const number of new Set(numbers)) {
      const before = item[number];
      if (typeof before !== 'number' || before === items) continue;
      this.found.push({ path: around === '' ? number : `${around}.${number}`, code: 'count', before, after: items });
    }
  }
}

/**
 * Repairs of form: padding, separators in dates and times, delimiters of names, code strings in lower case, odd lengths, counts of Items and
 * frames, UIDs of the File Meta Information. None changes what a value means; nothing is changed here.
 */
export function suggestRepairs(dataset: object, options: RepairOptions = {}): Repair[] {
  if (!isItem(dataset)) return [];
  let finder = new Finder(options.iod ?? null);
  try {
    finder.visit(dataset, '', 0, new Set());
  } catch {
    // What cannot be read cannot be mended; the rest can.
    finder = new Finder(options.iod ?? null);
    finder.visit(readableCopy(dataset), '', 0, new Set());
  }
  const { meta } = options;
  if (isItem(meta))
    for (const [of, from] of [
      ['MediaStorageSOPClassUID', 'SOPClassUID'],
      ['MediaStorageSOPInstanceUID', 'SOPInstanceUID'],
    ] as const) {
      const after = dataset[from];
      if (typeof after === 'string' && after !== '' && meta[of] !== after)
        finder.found.push({ path: `meta.${of}`, code: 'meta', before: meta[of], after });
    }
  return finder.found;
}

function put(item: Item, steps: readonly string[], after: unknown): Item {
  const [step = '', ...rest] = steps;
  const match = /^([^[]+)(?:\[(\d+)\])?$/.exec(step);
  const keyword = match?.[1] ?? step;
  if (rest.length === 0) return withMember(item, keyword, after);
  const list = item[keyword];
  if (!Array.isArray(list)) return item;
  const items: unknown[] = [...list];
  const inner = items[Number(match?.[2])];
  if (isItem(inner)) items[Number(match?.[2])] = put(inner, rest, after);
  return withMember(item, keyword, items);
}

/** The Item with one member changed; getters that throw are taken along as they are. */
function withMember(item: Item, keyword: string, value: unknown): Item {
  try {
    return { ...item, [keyword]: value };
  } catch {
    return Object.defineProperties(
      {},
      { ...Object.getOwnPropertyDescriptors(item), [keyword]: { value, enumerable: true, writable: true, configurable: true } },
    );
  }
}

/** The data set with the repairs made; what they do not touch is shared with the one given. Those of `meta` are left to its owner. */
export function applyRepairs(dataset: object, repairs: readonly Repair[]): object {
  let mended: object = dataset;
  for (const { path, after } of repairs) if (!path.startsWith('meta.') && isItem(mended)) mended = put(mended, path.split('.'), after);
  return mended;
}
