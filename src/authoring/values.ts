/** Values for attributes by their rows: seeds, value lists, VR and VM. */
import { NUMBERS } from '../dataset/vr-kinds.ts';
import { multiplicityOf } from '../dataset/dictionary.ts';
import type { DataItem, DataValue } from '../dataset/types.ts';
import { newUid } from '../dataset/uids.ts';
import type { AttributeRule, Rule } from '../rules/tables.ts';
import { firmOf, rowsIn } from './rules-at.ts';
import { ANY_INSTANCE, COMPANIONS, NUMBERED, REFERRED, SEEDS, type Seeds } from './seeds.ts';

const DEFAULTS: Readonly<Record<string, () => DataValue>> = {
  AE: () => 'IODINE',
  AS: () => '030Y',
  AT: () => '00080018',
  CS: () => 'EXAMPLE',
  DA: () => '20260101',
  DT: () => '20260101120000',
  LO: () => 'Example',
  LT: () => 'Example',
  PN: () => 'Doe^Jane',
  SH: () => 'Example',
  ST: () => 'Example',
  SV: () => 1n,
  TM: () => '120000',
  UC: () => 'Example',
  UI: newUid,
  UR: () => 'https://example.org/',
  UT: () => 'Example',
  UV: () => 1n,
};

const NO_TERMS: readonly string[] = [];

/** Terms that every closed list of the rows has; those of Defined Terms where no list is closed. */
function termsOf(rules: readonly AttributeRule[], value: number | undefined): readonly string[] {
  if (rules.every((rule) => rule.values === undefined)) return NO_TERMS;
  const lists = (kind: string): (readonly string[])[] =>
    rules.flatMap((rule) =>
      (rule.values ?? [])
        .filter((list) => list.kind === kind && list.value === value && !list.condition && !list.undecided)
        .map((list) => list.terms),
    );
  const closed = lists('enumerated');
  if (closed.length > 0) {
    const common = closed.reduce((left, right) => left.filter((term) => right.includes(term)));
    return [...(common.length > 0 ? common : (closed[0] ?? []))];
  }
  return [...(lists('defined')[0] ?? [])];
}

export function typed(term: string, vr: string): DataValue {
  if (!NUMBERS.has(vr)) return term;
  const hex = /^([0-9A-F]+)H$/i.exec(term);
  return hex ? Number.parseInt(hex[1] ?? '', 16) : Number(term);
}

/** The first Value Representation of a row that has several. */
function vrOf({ vr }: AttributeRule): string {
  const bar = vr.indexOf('|');
  return bar < 0 ? vr : vr.slice(0, bar);
}

/** A value of a VR. */
function anyOf(vr: string): DataValue {
  if (NUMBERS.has(vr)) return 1;
  if (vr === 'OB' || vr === 'OW' || vr === 'UN') return new ArrayBuffer(2);
  if (vr === 'OF' || vr === 'OL') return new ArrayBuffer(4);
  if (vr === 'OD' || vr === 'OV') return new ArrayBuffer(8);
  return DEFAULTS[vr]?.() ?? 'Example';
}

/** The least number of Items that the rows ask for whatever the data set has. */
function leastItems(rules: readonly AttributeRule[]): number {
  let least = 1;
  for (const { items } of rules) {
    if (items === undefined) continue;
    for (const { condition, range } of items) if (!condition && range !== undefined && range[0] > least) least = range[0];
  }
  return least;
}

/** Deepest filling of nested required sequences. */
const DEEPEST = 12;

/** The Item with the number that its place gives it: what only the first needs is then not asked of it. */
export function numbered(item: DataItem, index: number): DataItem {
  for (const [keyword, first] of Object.entries(NUMBERED)) if (item[keyword] !== undefined) item[keyword] = first + index;
  return item;
}

/** Gives a reference the SOP Class that the name of its sequence asks for, where nothing else has. */
function refer(item: DataItem, sequence: string): void {
  const uid = Object.hasOwn(REFERRED, sequence) ? REFERRED[sequence] : undefined;
  if (uid === undefined) return;
  const inner = item.ReferencedSOPSequence;
  for (const one of [item, ...(Array.isArray(inner) ? inner : [])])
    if (typeof one === 'object' && one !== null && 'ReferencedSOPClassUID' in one && one.ReferencedSOPClassUID === ANY_INSTANCE)
      one.ReferencedSOPClassUID = uid;
}

/** Fills attributes by their rows; what seeds name comes from them where the value lists of the rows allow it. */
export class Filler {
  readonly seeds: Seeds;
  /** Attributes that have a value where Type 2 lets them be empty. */
  readonly chosen: ReadonlySet<string>;

  /** @param own values of the object's own, before the general seeds. */
  constructor(own: Seeds = {}) {
    this.seeds = { ...SEEDS, ...own };
    this.chosen = new Set(Object.keys(own));
  }

  /** One value of a VR, or a list of the least number that the VM asks for. */
  value(rules: readonly AttributeRule[], depth = 0, also: readonly string[] = []): DataItem[string] {
    const [first] = rules;
    if (!first) return null;
    const vr = vrOf(first);
    if (vr === 'SQ') return this.items(rules, depth, also);
    const general = termsOf(rules, undefined);
    const seed = this.seeds[first.keyword]?.();
    const one = (index: number): DataValue => {
      const own = termsOf(rules, index + 1);
      const allowed = own.length > 0 ? own : general;
      const seeded = Array.isArray(seed) ? seed[index] : seed;
      if (seeded !== undefined && (allowed.length === 0 || allowed.some((term) => typed(term, vr) === seeded))) return seeded;
      const [chosen] = allowed;
      return chosen === undefined ? anyOf(vr) : typed(chosen, vr);
    };
    if (first.vm === '1' || vr.startsWith('O') || vr === 'UN') return one(0);
    const count = Math.max(1, multiplicityOf(first.vm).min, Array.isArray(seed) ? seed.length : 0);
    return Array.from({ length: count }, (_, index) => one(index));
  }

  /** The least number of Items, each with what it must have. */
  items(rules: readonly AttributeRule[], depth: number, also: readonly string[] = []): DataItem[] {
    const least = leastItems(rules);
    const rows: (readonly Rule[])[] = [];
    for (const rule of rules) if (rule.rows) rows.push(rule.rows);
    const keyword = rules[0]?.keyword ?? '';
    return Array.from({ length: least }, (_, index) => {
      const item = this.item(rows, depth + 1, also);
      refer(item, keyword);
      return numbered(item, index);
    });
  }

  /** An Item with its Type 1 attributes and those of `also` valued, its Type 2 attributes empty. */
  item(levels: readonly (readonly Rule[])[], depth: number, also: readonly string[] = []): DataItem {
    const item: DataItem = {};
    const tables = levels.map(firmOf);
    const keywords = new Set<string>();
    for (const { required, byKeyword } of tables) {
      for (const keyword of required) keywords.add(keyword);
      for (const keyword of also) if (byKeyword.has(keyword)) keywords.add(keyword);
    }
    for (const keyword of keywords) {
      const rules = rowsIn(tables, keyword);
      if (also.includes(keyword) || rules.some(({ type }) => type === '1'))
        item[keyword] = depth > DEEPEST ? [] : this.value(rules, depth, also);
      else item[keyword] = this.chosen.has(keyword) ? this.value(rules, depth) : rules[0]?.vr === 'SQ' ? [] : null;
    }
    for (const keyword of Object.keys(item))
      for (const companion of COMPANIONS[keyword] ?? []) {
        const rules = rowsIn(tables, companion);
        if (rules.length > 0) item[companion] ??= this.value(rules, depth) ?? null;
      }
    return item;
  }
}
