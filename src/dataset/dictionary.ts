/** Lookups in the data dictionary (PS3.6) by keyword and by tag; the table is parsed at the first lookup. */
import { elements } from '../../generated/dictionary/elements.ts';

/** One data element as PS3.6 defines it. */
export interface ElementDefinition {
  readonly keyword: string;
  /** Eight hex digits in upper case; `x` in repeating groups. */
  readonly tag: string;
  /** `US`, or alternatives: `US|SS`. */
  readonly vr: string;
  readonly vm: string;
  readonly retired: boolean;
}

/** Lookups in one data dictionary. */
export interface Dictionary {
  /** Definition by keyword; undefined when it has none. */
  byKeyword(keyword: string): ElementDefinition | undefined;
  /** Definition by tag (eight hex digits in upper case); repeating groups such as 60xx are found by any of their tags. */
  byTag(tag: string): ElementDefinition | undefined;
}

function definitionOf(line: string): ElementDefinition {
  const [tag = '', vr = '', vm = '', keyword = '', retired] = line.split(' ');
  return { keyword, tag, vr, vm, retired: retired === 'R' };
}

/** The tag under which a repeating group has its definition; null where there is none. */
function repeatingTag(tag: string): string | null {
  const group = tag.slice(0, 2);
  if (group === '60' || group === '50') return `${group}xx${tag.slice(4)}`;
  if (tag.startsWith('002031')) return '002031xx';
  return tag.startsWith('0028') ? `${tag.slice(0, 6)}x${tag.slice(7)}` : null;
}

/** A dictionary from its text: one line an element, `TAG VR|VR VM Keyword`, and ` R` where it is retired. */
export function dictionaryFrom(text: string): Dictionary {
  const byKeyword = new Map<string, ElementDefinition>();
  const byTag = new Map<string, ElementDefinition>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const definition = definitionOf(line);
    byKeyword.set(definition.keyword, definition);
    byTag.set(definition.tag, definition);
  }
  return {
    byKeyword: (keyword) => byKeyword.get(keyword),
    byTag: (tag) => byTag.get(tag) ?? byTag.get(repeatingTag(tag) ?? ''),
  };
}

/** The line of a text in the order of its tags that begins with the tag; null where there is none. */
function lineOf(text: string, tag: string): string | null {
  let from = 0;
  let to = text.length;
  // Each line begins behind a line break; `from` and `to` are such breaks, or the ends of the text.
  while (from < to) {
    const start = text.lastIndexOf('\n', (from + to) >> 1) + 1;
    const end = text.indexOf('\n', start);
    const found = text.slice(start, start + 8);
    if (found === tag) return text.slice(start, end < 0 ? text.length : end);
    if (found > tag) to = start - 1;
    else if (end < 0) return null;
    else from = end;
  }
  return null;
}

/** The line of a text that has the keyword; null where there is none. */
function lineWith(text: string, keyword: string): string | null {
  for (let at = text.indexOf(keyword); at >= 0; at = text.indexOf(keyword, at + 1)) {
    const after = text.charAt(at + keyword.length);
    if (text.charAt(at - 1) !== ' ' || (after !== '\n' && after !== ' ' && after !== '')) continue;
    const end = text.indexOf('\n', at);
    const line = text.slice(text.lastIndexOf('\n', at) + 1, end < 0 ? text.length : end);
    if (definitionOf(line).keyword === keyword) return line;
  }
  return null;
}

/** Keywords that are searched for in the text before it is read whole. */
const SEARCHES = 24;

/** Most tags outside of the dictionary that are kept. */
const UNKNOWN_TAGS = 10_000;

/** The same for a text in the order of its tags, one line break before each line: a definition is read when it is first asked for. */
function sortedDictionary(text: string): Dictionary {
  const byTag = new Map<string, ElementDefinition | undefined>();
  const byKeyword = new Map<string, ElementDefinition | undefined>();
  let unknown = 0;
  let whole: Dictionary | null = null;
  return {
    byKeyword(keyword) {
      if (whole === null && byKeyword.has(keyword)) return byKeyword.get(keyword);
      if (whole === null && byKeyword.size < SEARCHES && keyword !== '') {
        const line = lineWith(text, keyword);
        const definition = line === null ? undefined : definitionOf(line);
        byKeyword.set(keyword, definition);
        return definition;
      }
      whole ??= dictionaryFrom(text);
      return whole.byKeyword(keyword);
    },
    byTag(tag) {
      const known = byTag.get(tag);
      if (known !== undefined || byTag.has(tag)) return known;
      const repeating = repeatingTag(tag);
      const line = lineOf(text, tag) ?? (repeating === null ? null : lineOf(text, repeating));
      const definition = line === null ? undefined : definitionOf(line);
      if (definition === undefined) unknown++;
      if (definition !== undefined || unknown < UNKNOWN_TAGS) byTag.set(tag, definition);
      return definition;
    },
  };
}

const generated: Dictionary = sortedDictionary(elements);

/** Definition by keyword in the generated dictionary; undefined when PS3.6 has none. */
export function elementByKeyword(keyword: string): ElementDefinition | undefined {
  return generated.byKeyword(keyword);
}

/** Definition by tag in the generated dictionary. */
export function elementByTag(tag: string): ElementDefinition | undefined {
  return generated.byTag(tag);
}

/** The key of an element in a data set: its keyword; its tag where it is private, unknown, or of a repeating group above the first. */
export function keyOfTag(tag: string): string {
  const definition = generated.byTag(tag);
  return definition && (definition.tag === tag || definition.tag.replace('xx', '00') === tag) ? definition.keyword : tag;
}

/** `1-n`, `2-2n`, `3` as bounds; `step` is the multiple of `2-2n`. */
export interface Multiplicity {
  readonly min: number;
  /** Infinity where there is no limit. */
  readonly max: number;
  readonly step: number;
}

const multiplicities = new Map<string, Multiplicity>();

export function multiplicityOf(vm: string): Multiplicity {
  const known = multiplicities.get(vm);
  if (known) return known;
  const match = /^(\d+)(?:-(\d*)(n?))?$/.exec(vm);
  const min = match ? Number(match[1]) : 1;
  const upper = match?.[2];
  const open = match?.[3] === 'n';
  const multiplicity: Multiplicity = {
    min,
    max: match === null || open ? Number.POSITIVE_INFINITY : upper === undefined || upper === '' ? min : Number(upper),
    step: open && upper !== undefined && upper !== '' ? Number(upper) : 1,
  };
  multiplicities.set(vm, multiplicity);
  return multiplicity;
}
