/** Lookups over PS3.6 for the readers: by tag (repeating groups too), by keyword, by name. */
import { collapse } from '../docbook/text.ts';
import type { DictionaryEntry } from './model.ts';

export interface DictionaryIndex {
  /** Tag as written: `(0010,0010)`, `(60xx,3000)`, `00100010`. */
  byTag(tag: string): DictionaryEntry | null;
  byKeyword(keyword: string): DictionaryEntry | null;
  /** By the name of PS3.6, letters only, case ignored. */
  byName(name: string): DictionaryEntry | null;
}

export const TAG = /\(\s*([0-9A-Fa-fxX]{4})\s*[,.]\s*([0-9A-Fa-fxX]{4})\s*\)/;

/** `(60XX,3000)` and `(60xx,3000)` are `60xx3000`; null when it is no tag. */
export function normalTag(text: string): string | null {
  const match = TAG.exec(text);
  if (!match) return null;
  return `${match[1]}${match[2]}`.toUpperCase().replaceAll('X', 'x');
}

/** Letters and digits of a name in lower case, so that spelling of spaces, hyphens and apostrophes does not matter. */
export function nameKey(name: string): string {
  return collapse(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

export function indexDictionary(entries: readonly DictionaryEntry[]): DictionaryIndex {
  const tags = new Map<string, DictionaryEntry>();
  const keywords = new Map<string, DictionaryEntry>();
  const names = new Map<string, DictionaryEntry>();
  for (const entry of entries) {
    tags.set(entry.tag, entry);
    if (entry.keyword !== '') keywords.set(entry.keyword, entry);
    // "Item" and its delimiters are words of running text.
    const key = entry.tag.startsWith('FFFE') ? '' : nameKey(entry.name);
    const known = names.get(key);
    if (key !== '' && (!known || (known.retired && !entry.retired))) names.set(key, entry);
  }
  return {
    byTag(tag) {
      const plain = /^[0-9A-Fa-fx]{8}$/.test(tag) ? tag.toUpperCase().replaceAll('X', 'x') : normalTag(tag);
      return plain === null ? null : (tags.get(plain) ?? null);
    },
    byKeyword: (keyword) => keywords.get(keyword) ?? null,
    byName: (name) => names.get(nameKey(name)) ?? null,
  };
}
