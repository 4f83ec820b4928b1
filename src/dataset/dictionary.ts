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

/** A dictionary from its text: one line an element, `TAG VR|VR VM Keyword`, and ` R` where it is retired. */
export function dictionaryFrom(text: string): Dictionary {
  const byKeyword = new Map<string, ElementDefinition>();
  const byTag = new Map<string, ElementDefinition>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [tag = '', vr = '', vm = '', keyword = '', retired] = line.split(' ');
    const definition: ElementDefinition = { keyword, tag, vr, vm, retired: retired === 'R' };
    byKeyword.set(keyword, definition);
    byTag.set(tag, definition);
  }
  return {
    byKeyword: (keyword) => byKeyword.get(keyword),
    byTag: (tag) => {
      const found = byTag.get(tag);
      if (found) return found;
      const group = tag.slice(0, 2);
      if (group === '60' || group === '50') return byTag.get(`${group}xx${tag.slice(4)}`);
      if (tag.startsWith('002031')) return byTag.get('002031xx');
      if (tag.startsWith('0028')) return byTag.get(`${tag.slice(0, 6)}x${tag.slice(7)}`);
      return undefined;
    },
  };
}

let generated: Dictionary | null = null;

/** Definition by keyword in the generated dictionary; undefined when PS3.6 has none. */
export function elementByKeyword(keyword: string): ElementDefinition | undefined {
  generated ??= dictionaryFrom(elements);
  return generated.byKeyword(keyword);
}

/** Definition by tag in the generated dictionary. */
export function elementByTag(tag: string): ElementDefinition | undefined {
  generated ??= dictionaryFrom(elements);
  return generated.byTag(tag);
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
