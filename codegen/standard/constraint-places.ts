/** Where an IOD has the attributes that its constraint sentences name. */
import { nameKey } from './dictionary-index.ts';
import { expandRows } from './expand.ts';
import type { AttributeTable, IodModel } from './model.ts';
import type { ConstraintPlace } from '../../src/rules/constraints.ts';

/** What a sentence says of the place of an attribute. */
export interface PlaceWords {
  /** Sequences that it stands in, the outermost first. */
  readonly within: readonly string[];
  /** Sections, or names, of the module or macro that has it; null where none is named. */
  readonly tables: readonly string[] | null;
  /** Only in functional groups. */
  readonly groups?: true;
}

export const ANYWHERE: PlaceWords = { within: [], tables: null };

interface Known {
  readonly place: ConstraintPlace;
  readonly table: AttributeTable;
  /** Enumerated Values that the row has without condition. */
  readonly values: readonly string[];
}

/** Binary values as lists write them. */
const HEX = /^[0-9A-Fa-f]{4}H$/;

/** The tables of an edition, with their rows written out once. */
export class PlaceTables {
  readonly #byTable = new Map<string, AttributeTable>();
  readonly #modules: readonly AttributeTable[];
  readonly #byId = new Map<string, AttributeTable>();
  readonly #rows = new Map<AttributeTable, ReturnType<typeof expandRows>>();

  constructor(modules: readonly AttributeTable[], macros: readonly AttributeTable[]) {
    for (const table of [...modules, ...macros]) this.#byTable.set(table.table, table);
    for (const table of modules) this.#byId.set(table.id, table);
    this.#modules = modules;
  }

  rows(table: AttributeTable): ReturnType<typeof expandRows> {
    const known = this.#rows.get(table) ?? expandRows(table, this.#byTable);
    this.#rows.set(table, known);
    return known;
  }

  byTable(table: string): AttributeTable | undefined {
    return this.#byTable.get(table);
  }

  byId(id: string): AttributeTable | undefined {
    return this.#byId.get(id);
  }

  /** The module that a section defines, or that is called so. */
  moduleOf(section: string): AttributeTable | undefined {
    const key = nameKey(section.replace(/ Module$/, ''));
    return this.#modules.find((table) => table.section === section) ?? this.#modules.find((table) => nameKey(table.name) === key);
  }
}

const inOrder = (chain: readonly string[], path: readonly string[]): boolean => {
  let at = 0;
  for (const keyword of path) if (keyword === chain[at]) at++;
  return at === chain.length;
};
const together = (chain: readonly string[], path: readonly string[]): boolean =>
  chain.every((keyword, index) => path[path.length - chain.length + index] === keyword);

/** The attributes of one IOD by keyword. */
export class IodPlaces {
  readonly iod: IodModel;
  readonly #tables: PlaceTables;
  #known: Map<string, Known[]> | null = null;

  constructor(iod: IodModel, tables: PlaceTables) {
    this.iod = iod;
    this.#tables = tables;
  }

  #all(): Map<string, Known[]> {
    if (this.#known) return this.#known;
    const known = new Map<string, Known[]>();
    const add = (table: AttributeTable | undefined, groups: boolean): void => {
      for (const row of table ? this.#tables.rows(table) : []) {
        if (!('tag' in row) || table === undefined) continue;
        const keyword = row.path.at(-1) ?? '';
        const values = (row.values ?? []).filter((list) => list.kind === 'enumerated' && !list.condition && list.value === undefined);
        const entry: Known = {
          place: groups ? { path: row.path, groups: true } : { path: row.path },
          table,
          values: values.flatMap((list) => list.terms),
        };
        const list = known.get(keyword);
        if (list) list.push(entry);
        else known.set(keyword, [entry]);
      }
    };
    for (const use of this.iod.modules) add(this.#tables.byId(use.module), false);
    for (const use of this.iod.functionalGroups) add(this.#tables.byTable(use.table), true);
    this.#known = known;
    return known;
  }

  /** True where the IOD has a module or functional group of that name. */
  uses(name: string): boolean {
    const key = nameKey(name);
    return (
      this.iod.modules.some((use) => nameKey(this.#tables.byId(use.module)?.name ?? '') === key) ||
      this.iod.functionalGroups.some((use) => nameKey(use.macro) === key)
    );
  }

  #find(keyword: string, words: PlaceWords): Known[] {
    const chain = [...words.within, keyword];
    const { tables } = words;
    const named = tables?.map((one) => nameKey(one)) ?? null;
    const fitting = (this.#all().get(keyword) ?? []).filter(
      ({ place, table }) =>
        inOrder(chain, place.path) &&
        (words.groups === undefined || place.groups === true) &&
        (tables === null || named === null || tables.includes(table.section) || named.includes(nameKey(table.name))),
    );
    const outermost = chain.length === 1 ? fitting.filter(({ place }) => place.path.length === 1 && !place.groups) : [];
    const close = chain.length === 1 ? [] : fitting.filter(({ place }) => together(chain, place.path));
    const nearest = outermost.length > 0 ? outermost : close.length > 0 ? close : fitting;
    const depth = Math.min(...nearest.map(({ place }) => place.path.length));
    return nearest.filter(({ place }) => place.path.length === depth);
  }

  /** The place that words mean; null where the IOD has no such attribute, or where it stands in several places that are equally near. */
  place(keyword: string, words: PlaceWords): ConstraintPlace | null {
    const found = new Map<string, ConstraintPlace>();
    for (const { place } of this.#find(keyword, words)) found.set(`${place.groups ?? ''} ${place.path.join('.')}`, place);
    const [first] = found.values();
    return found.size === 1 && first ? first : null;
  }

  /** True where the IOD has the attribute somewhere. */
  has(keyword: string): boolean {
    return this.#all().has(keyword);
  }

  /**
   * Terms as the Enumerated Values of the attribute are spelled: PS3.4 writes a blank for an underscore.
   * Null where none of them is allowed.
   */
  spelled(keyword: string, words: PlaceWords, terms: readonly (string | number)[]): (string | number)[] | null {
    const lists = this.#find(keyword, words).filter(({ values }) => values.length > 0);
    if (lists.length === 0) return [...terms];
    const allowed = new Set(
      lists.flatMap(({ values }) => values.map((term) => (HEX.test(term) ? String(Number.parseInt(term, 16)) : term))),
    );
    const spelled = terms.map((term) => {
      if (allowed.has(String(term))) return term;
      const other = String(term).replaceAll(' ', '_');
      return allowed.has(other) ? other : null;
    });
    const known = spelled.filter((term) => term !== null);
    return known.length === 0 ? null : terms.map((term, index) => spelled[index] ?? term);
  }
}
