/** Values of one attribute that differ from Item to Item of a sequence, as parameters do from control point to control point. */
import { isEmpty } from '../dataset/empty.ts';
import { sameValue } from '../dataset/same-value.ts';
import { read } from './lookup.ts';

/** Levels of sequences that are compared; what is deeper counts as the same. */
const DEEPEST = 8;
/** Pairs of Items that are looked at; longer sequences are compared place by place. */
const MOST_PAIRS = 10_000;

function isItem(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !ArrayBuffer.isView(value) && !(value instanceof ArrayBuffer);
}

function isSequence(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.every(isItem);
}

/** Items that agree in all that both say. */
function agree(a: object, b: object, depth: number): boolean {
  return Object.keys(a).every((keyword) => {
    const other = read(b, keyword);
    return other === undefined || !differ(read(a, keyword), other, depth + 1);
  });
}

/**
 * True when two values differ. Of sequences only what both say counts: the Items need not be as many, since those that do not change may
 * be left out, nor say as much.
 */
function differ(a: unknown, b: unknown, depth: number): boolean {
  if (!isSequence(a) || !isSequence(b)) return !sameValue(a, b);
  if (depth > DEEPEST) return false;
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  if (few.length * many.length > MOST_PAIRS) return few.some((item, at) => !agree(item, many[at] ?? item, depth));
  return few.some((item, at) => !agree(item, many[at] ?? item, depth) && !many.some((other) => agree(item, other, depth)));
}

/** Whether Items that have the attribute have different values of it; each is compared with the first and with the one before. */
export function changesAmong(list: readonly unknown[], keyword: string): boolean {
  let first: unknown;
  let before: unknown;
  for (const item of list) {
    const value = typeof item === 'object' && item !== null ? read(item, keyword) : undefined;
    if (value === undefined || isEmpty(value)) continue;
    if (first === undefined) first = value;
    else if (differ(value, first, 0) || (before !== first && differ(value, before, 0))) return true;
    before = value;
  }
  return false;
}
