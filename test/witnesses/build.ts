/** A data set from needs: each need is put where the tables place its attribute; needs that contradict each other make none. */
import { elementByKeyword } from '../../src/dataset/dictionary.ts';
import type { AttributeRef, CodeRef } from '../../src/rules/condition.ts';
import type { AttributeRule, TableRules } from '../../src/rules/tables.ts';
import { type Address, addressKey, addressOf, type Level, type Stand, type Step, topLevel } from './levels.ts';
import type { Need, Needs } from './needs.ts';
import { fits, otherTerm, sample, termsOf } from './values.ts';

type Item = Record<string, unknown>;

/** What is asked of the value at one address. */
interface Slot {
  readonly address: Address;
  absent: boolean;
  present: boolean;
  empty: boolean;
  /** By Value number, 0 for a value of any number: exactly this, or none of these. */
  readonly exactly: Map<number, string | number>;
  readonly none: Map<number, (string | number)[]>;
  /** The values end with this number. */
  shorter: number;
  above: number;
  below: number;
  count: number | null;
  codes: CodeRef[];
  /** Tags that it points to. */
  tags: string[];
  /** A value that is simply written. */
  fixed: unknown;
}

export class Contradiction extends Error {}

export interface Built {
  readonly dataset: Item;
  readonly steps: readonly Step[];
  /** Needs that an attribute be absent: where its absence is itself an error, nothing can be told. */
  readonly absences: boolean;
}

export class Builder {
  readonly #slots = new Map<string, Slot>();
  readonly #items: (readonly Step[])[] = [];
  readonly #extra: (() => void)[] = [];
  readonly #dataset: Item = {};
  #stand: Stand;
  #absences = false;
  /** Number of Items that the sequence around the row has at least. */
  #fellows = 1;

  readonly #beyond: boolean;

  /** @param beyond values may be others than the Enumerated Values. */
  constructor(stand: Stand, beyond: boolean) {
    this.#stand = stand;
    this.#beyond = beyond;
  }

  /** Puts the row's Item where the needs ask for it: the first, the last, one between others. */
  place(needs: Needs): void {
    const wants = new Set(needs.map(({ is }) => is));
    for (const kind of ['first', 'last'] as const) if (wants.has(kind) && wants.has(`not ${kind}`)) throw new Contradiction();
    if (wants.has('changes') && wants.has('stays')) throw new Contradiction();
    const { steps } = this.#stand;
    const own = steps.at(-1);
    const placed = ['first', 'last', 'not first', 'not last', 'changes', 'stays', 'single'] as const;
    if (!placed.some((kind) => wants.has(kind))) return;
    if (own === undefined) throw new Contradiction();
    let index = wants.has('not first') ? 1 : 0;
    let count = Math.max(index + 1, wants.has('not last') ? index + 2 : 1, wants.has('changes') || wants.has('stays') ? 2 : 1);
    if (wants.has('last')) index = count - 1;
    if (wants.has('first') && index > 0) {
      index = 0;
      if (wants.has('last') && count > 1) throw new Contradiction();
    }
    if (wants.has('last') && wants.has('not first')) count = Math.max(count, 2);
    this.#fellows = count;
    this.#stand = { ...this.#stand, steps: [...steps.slice(0, -1), { ...own, index }] };
  }

  #slot(address: Address): Slot {
    const key = addressKey(address);
    const known = this.#slots.get(key);
    if (known) return known;
    const slot: Slot = {
      address,
      absent: false,
      present: false,
      empty: false,
      exactly: new Map(),
      none: new Map(),
      shorter: Number.POSITIVE_INFINITY,
      above: Number.NEGATIVE_INFINITY,
      below: Number.POSITIVE_INFINITY,
      count: null,
      codes: [],
      tags: [],
      fixed: undefined,
    };
    this.#slots.set(key, slot);
    return slot;
  }

  /** The address of a reference; an Item that is referred to by number gets the number of this Item. */
  #at(of: AttributeRef): Address {
    const address = addressOf(this.#stand, of);
    if (of.where) {
      const { key, by } = of.where;
      const here = addressOf(this.#stand, { keyword: by, scope: 'item' });
      const value = sample(by, null);
      this.#slot(here).fixed = value;
      this.#slot({ ...address, keyword: key }).fixed = value;
    }
    return address;
  }

  /** Above what is declared: places a value whatever else is needed. */
  set(address: Address, value: unknown): void {
    this.#slot(address).fixed = value;
  }

  add(need: Need): void {
    switch (need.is) {
      case 'absent':
        this.#absences = true;
        this.#slot(this.#at(need.of)).absent = true;
        return;
      case 'shorter': {
        const slot = this.#slot(this.#at(need.of));
        slot.shorter = Math.min(slot.shorter, need.length);
        return;
      }
      case 'items':
        this.#items.push(this.#at(need.of).steps);
        return;
      case 'empty':
        this.#slot(this.#at(need.of)).empty = true;
        return;
      case 'present':
      case 'valued':
        this.#slot(this.#at(need.of)).present = true;
        return;
      case 'one of': {
        const slot = this.#slot(this.#at(need.of));
        const number = need.of.value ?? 0;
        const [value] = need.values;
        if (value === undefined || (slot.exactly.has(number) && slot.exactly.get(number) !== value)) throw new Contradiction();
        slot.exactly.set(number, value);
        slot.present = true;
        return;
      }
      case 'none of': {
        const slot = this.#slot(this.#at(need.of));
        const number = need.of.value ?? 0;
        slot.none.set(number, [...(slot.none.get(number) ?? []), ...need.values]);
        slot.present = true;
        return;
      }
      case '>':
      case '<':
      case '>=':
      case '<=':
        this.#compare(need.of, need.is, need.than);
        return;
      case 'count': {
        const slot = this.#slot(this.#at(need.of));
        if (slot.count !== null && slot.count !== need.count) throw new Contradiction();
        slot.count = need.count;
        slot.present = true;
        return;
      }
      case 'code': {
        const slot = this.#slot(this.#at(need.of));
        slot.codes.push(...need.codes);
        slot.present = true;
        return;
      }
      case 'other code': {
        const slot = this.#slot(this.#at(need.of));
        if (slot.codes.some((code) => need.codes.some(({ value, scheme }) => code.value === value && code.scheme === scheme)))
          throw new Contradiction();
        slot.codes.push({ value: 'OTHER', scheme: '99TEST' });
        slot.present = true;
        return;
      }
      case 'points':
      case 'points elsewhere':
        this.#point(need);
        return;
      case 'changes':
      case 'stays':
        this.#fellow(need.of, need.is === 'changes');
        return;
      case 'text beyond the default':
        this.#text();
        return;
      case 'module':
      case 'no module':
        this.#module(need.module, need.is === 'module');
        return;
      default:
    }
  }

  #compare(of: AttributeRef, is: '>' | '<' | '>=' | '<=', than: number | AttributeRef): void {
    const slot = this.#slot(this.#at(of));
    slot.present = true;
    let limit = 5;
    if (typeof than === 'number') limit = than;
    else {
      const other = this.#slot(this.#at(than));
      if (typeof other.fixed === 'number') limit = other.fixed;
      else other.fixed = limit;
    }
    if (is === '>') slot.above = Math.max(slot.above, limit + 1);
    else if (is === '>=') slot.above = Math.max(slot.above, limit);
    else if (is === '<') slot.below = Math.min(slot.below, limit - 1);
    else slot.below = Math.min(slot.below, limit);
  }

  #point(need: Extract<Need, { is: 'points' | 'points elsewhere' }>): void {
    const slot = this.#slot(this.#at(need.of));
    const { iod, levels } = this.#stand;
    let tag: string | undefined;
    if (need.is === 'points elsewhere')
      tag = ['00100010', '00200011'].find((one) => !need.to.keywords.some((k) => elementByKeyword(k)?.tag === one));
    else if (need.by === 'keyword') tag = elementByKeyword(need.to.keywords[0] ?? '')?.tag;
    else if (need.by === 'private') tag = '00091001';
    else {
      const [root] = levels;
      for (const use of iod.functionalGroups)
        for (const row of use.macro().rows) if ('keyword' in row && !root?.declared.has(row.keyword)) tag ??= row.tag;
    }
    if (tag === undefined) throw new Contradiction();
    if (!slot.tags.includes(tag)) slot.tags.push(tag);
    if (need.is === 'points elsewhere')
      for (const keyword of need.to.keywords) slot.none.set(0, [...(slot.none.get(0) ?? []), elementByKeyword(keyword)?.tag ?? '']);
    slot.present = true;
  }

  /** Another Item of the row's sequence with the same value of the attribute, or with another. */
  #fellow(of: AttributeRef, other: boolean): void {
    const own = this.#stand.steps.at(-1);
    if (own === undefined) throw new Contradiction();
    const outer = this.#stand.steps.slice(0, -1);
    const level = this.#stand.levels.at(-1) ?? null;
    const slot = this.#slot({ steps: this.#stand.steps, keyword: of.keyword, level });
    slot.present = true;
    this.#extra.push(() => {
      const value = this.#item(this.#stand.steps)[of.keyword];
      for (let index = 0; index < this.#fellows; index++) {
        if (index === own.index) continue;
        const item = this.#item([...outer, { sequence: own.sequence, index }]);
        item[of.keyword] = other ? sample(of.keyword, value) : value;
      }
    });
  }

  #text(): void {
    const level = this.#stand.levels.at(-1);
    for (const [keyword, declared] of level?.declared ?? []) {
      if (!/^(?:LO|SH|LT|ST|UT|UC)$/.test(declared[0]?.rule.vr ?? '')) continue;
      const address: Address = { steps: this.#stand.steps, keyword, level: level ?? null };
      if (this.#slots.has(addressKey(address))) continue;
      this.#slot(address).fixed = sample(keyword, null, 'Grün');
      return;
    }
    // Tables that name no text of their own have leave for that of others.
    this.#slot({ steps: this.#stand.steps, keyword: 'SeriesDescription', level: null }).fixed = 'Grün';
  }

  /** Evidence of a module: an attribute that no other module of the IOD has. */
  #module(name: string, used: boolean): void {
    const { iod, levels } = this.#stand;
    const same = (one: string): boolean => one.toLowerCase() === name.toLowerCase().replace(/ module$/, '');
    const use = iod.modules.find(({ module }) => same(module().name));
    if (!use) throw new Contradiction();
    if (!used) {
      if (use.usage === 'M') throw new Contradiction();
      return;
    }
    if (use.usage === 'M') return;
    const [root] = levels;
    const others = topLevel({ ...iod, modules: iod.modules.filter((one) => one !== use) });
    for (const keyword of topLevel({ ...iod, modules: [use] }).declared.keys()) {
      if (others.declared.has(keyword) || this.#slots.has(keyword)) continue;
      this.#slot({ steps: [], keyword, level: root ?? null }).present = true;
      return;
    }
    throw new Contradiction();
  }

  #item(steps: readonly Step[]): Item {
    let at: Item = this.#dataset;
    for (const { sequence, index } of steps) {
      const list: Item[] = Array.isArray(at[sequence]) ? at[sequence] : [];
      while (list.length <= index) list.push({});
      at[sequence] = list;
      at = list[index] ?? {};
    }
    return at;
  }

  #write(slot: Slot): void {
    const { address, absent } = slot;
    const { keyword, steps } = address;
    const target = this.#item(absent ? steps.slice(0, 0) : steps);
    if (absent) {
      if (slot.present || slot.fixed !== undefined) throw new Contradiction();
      return;
    }
    if (slot.empty) {
      if (slot.present || slot.fixed !== undefined || Array.isArray(target[keyword])) throw new Contradiction();
      target[keyword] = null;
      return;
    }
    if (slot.fixed !== undefined) {
      target[keyword] = slot.fixed;
      return;
    }
    const rules = (address.level?.declared.get(keyword) ?? []).map(({ rule }) => rule);
    target[keyword] = this.#value(slot, rules, target[keyword]);
  }

  #value(slot: Slot, rules: readonly AttributeRule[], there: unknown): unknown {
    const { keyword } = slot.address;
    const definition = elementByKeyword(keyword);
    if ((rules[0]?.vr ?? definition?.vr) === 'SQ') {
      const items: Item[] = Array.isArray(there) ? there : [];
      for (const { value, scheme } of slot.codes) items.push({ CodeValue: value, CodingSchemeDesignator: scheme, CodeMeaning: 'x' });
      while (items.length < (slot.count ?? 1)) items.push({});
      if (slot.count !== null && items.length > slot.count) throw new Contradiction();
      return items;
    }
    if (slot.tags.length > 0) {
      if (slot.tags.some((tag) => slot.none.get(0)?.includes(tag))) throw new Contradiction();
      return definition?.vm === '1' ? slot.tags[0] : slot.tags;
    }
    const { iod } = this.#stand;
    const numbered = [...slot.exactly.keys(), ...slot.none.keys(), 1];
    const length = Math.max(slot.count ?? 1, Number.isFinite(slot.shorter) ? slot.shorter : 1, ...numbered);
    const single = definition?.vm === '1';
    if (length > slot.shorter || (single && length > 1)) throw new Contradiction();
    const values: unknown[] = [];
    for (let number = 1; number <= length; number++) {
      const terms = this.#beyond ? null : termsOf(rules, number, keyword, iod);
      const refused = [...(slot.none.get(number) ?? []), ...(slot.none.get(0) ?? [])];
      const asked = slot.exactly.get(number) ?? (number === 1 ? slot.exactly.get(0) : undefined);
      if (asked !== undefined) {
        if (refused.some((one) => String(one) === String(asked)) || !fits(asked, terms)) throw new Contradiction();
        values.push(asked);
        continue;
      }
      const limited = number === 1 && (slot.above > Number.NEGATIVE_INFINITY || slot.below < Number.POSITIVE_INFINITY);
      if (limited) {
        if (slot.above > slot.below) throw new Contradiction();
        values.push(slot.above > Number.NEGATIVE_INFINITY ? slot.above : slot.below);
        continue;
      }
      const other = otherTerm(keyword, terms, refused);
      if (other === undefined) throw new Contradiction();
      values.push(other);
    }
    return single ? values[0] : values;
  }

  /**
   * @param around needs of the includes around the row, each with the depth of the level that it is asked at.
   * @throws Contradiction where the needs exclude each other.
   */
  build(needs: Needs, around: readonly { readonly depth: number; readonly needs: Needs }[] = []): Built {
    this.place(needs);
    this.#item(this.#stand.steps);
    const own = this.#stand.steps.at(-1);
    if (own) this.#item([...this.#stand.steps.slice(0, -1), { sequence: own.sequence, index: this.#fellows - 1 }]);
    for (const need of needs) this.add(need);
    const stand = this.#stand;
    for (const { depth, needs: outer } of around) {
      this.#stand = { ...stand, levels: stand.levels.slice(0, depth + 1), steps: stand.steps.slice(0, depth) };
      for (const need of outer) this.add(need);
    }
    this.#stand = stand;
    for (const steps of this.#items) this.#item(steps);
    const slots = [...this.#slots.values()];
    for (const slot of slots) if (!slot.absent) this.#write(slot);
    for (const extra of this.#extra) extra();
    for (const slot of slots) {
      if (!slot.absent) continue;
      this.#write(slot);
      if (this.#holds(slot.address)) throw new Contradiction();
    }
    return { dataset: this.#dataset, steps: this.#stand.steps, absences: this.#absences };
  }

  #holds({ steps, keyword }: Address): boolean {
    let at: Item | undefined = this.#dataset;
    for (const { sequence, index } of steps) {
      const list: unknown = at?.[sequence];
      at = Array.isArray(list) ? list[index] : undefined;
    }
    return at !== undefined && Object.hasOwn(at, keyword);
  }
}

/** Some attribute of the tables that the needs and the condition do not touch, so that the module is there. */
export function evidenceFor(level: Level, tables: readonly TableRules[], taken: ReadonlySet<string>): string | undefined {
  for (const [keyword, declared] of level.declared)
    if (declared.some(({ table }) => tables.includes(table)) && !taken.has(keyword) && declared.every(({ rule }) => rule.vr !== 'SQ'))
      return keyword;
  return undefined;
}
