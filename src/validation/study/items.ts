/** Readers of data sets and Items of a study: what has not the expected form counts as absent. */
import { isItem } from '../check-items.ts';
import { read } from '../lookup.ts';
import type { Item } from '../scope.ts';

/** Text without its padding; null where there is none. */
export function text(item: object, keyword: string): string | null {
  const value = read(item, keyword);
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/[ \0]+$/, '') : null;
}

/** Items of a sequence. */
export function listOf(item: object, keyword: string): readonly Item[] {
  const value = read(item, keyword);
  return Array.isArray(value) ? value.filter(isItem) : [];
}
