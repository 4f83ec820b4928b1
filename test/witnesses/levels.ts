/** Levels of an IOD as its tables declare them: which attributes the data set, or an Item of a sequence, may hold, and where an attribute that a condition names is to be put. */
import type { AttributeRef, Condition } from '../../src/rules/condition.ts';
import type { AttributeRule, FunctionalGroupUse, IodRules, Rule, TableRules } from '../../src/rules/tables.ts';

/** An attribute's row with the table that holds it and the conditions of the includes around it. */
export interface Declared {
  readonly rule: AttributeRule;
  readonly table: TableRules;
  readonly guards: readonly Condition[];
}

/** Rows that stand together in the data set or in one Item. */
interface Source {
  readonly rows: readonly Rule[];
  readonly table: TableRules;
}

export class Level {
  readonly declared: ReadonlyMap<string, readonly Declared[]>;
  /** Set in the Items of a sequence that holds functional groups: the keywords of the groups' sequences. */
  readonly groups: readonly string[] | null;
  readonly #iod: IodRules;
  readonly #children = new Map<string, Level>();

  constructor(iod: IodRules, sources: readonly Source[], groups: readonly FunctionalGroupUse[] | null) {
    this.#iod = iod;
    const declared = new Map<string, Declared[]>();
    const extended: { keyword: string; rows: readonly Rule[]; table: TableRules }[] = [];
    const take = ({ rows, table }: Source, guards: readonly Condition[], around: readonly TableRules[]): void => {
      for (const row of rows) {
        if ('include' in row) {
          const inner = row.include();
          if (around.includes(inner)) continue;
          const more = row.condition?.tree ? [...guards, row.condition.tree] : guards;
          take({ rows: inner.rows, table: inner }, more, [...around, inner]);
        } else if ('extend' in row) extended.push({ keyword: row.extend, rows: row.rows, table });
        else if ('keyword' in row) {
          const known = declared.get(row.keyword);
          if (known) known.push({ rule: row, table, guards });
          else declared.set(row.keyword, [{ rule: row, table, guards }]);
        }
      }
    };
    for (const source of sources) take(source, [], [source.table]);
    let keywords: string[] | null = null;
    if (groups !== null) {
      const before = new Set(declared.keys());
      for (const use of groups) take({ rows: use.macro().rows, table: use.macro() }, [], [use.macro()]);
      keywords = [...declared.keys()].filter((keyword) => !before.has(keyword) && declared.get(keyword)?.[0]?.rule.vr === 'SQ');
    }
    for (const { keyword, rows, table } of extended) {
      const rule = declared.get(keyword)?.[0]?.rule;
      if (rule) declared.get(keyword)?.push({ rule: { ...rule, type: null, rows }, table, guards: [] });
    }
    this.declared = declared;
    this.groups = keywords;
  }

  /** The Items of a sequence; null where no table says what they hold. */
  child(keyword: string): Level | null {
    const known = this.#children.get(keyword);
    if (known) return known;
    const rules = this.declared.get(keyword) ?? [];
    const sources = rules.flatMap(({ rule, table }) => (rule.rows ? [{ rows: rule.rows, table }] : []));
    if (sources.length === 0) return null;
    const holdsGroups = sources.some(({ rows }) =>
      rows.some((row) => 'other' in row && (row.other === 'functional-groups-shared' || row.other === 'functional-groups-per-frame')),
    );
    const level = new Level(this.#iod, sources, holdsGroups ? this.#iod.functionalGroups : null);
    this.#children.set(keyword, level);
    return level;
  }
}

/** The top level of an IOD. */
export function topLevel(iod: IodRules): Level {
  return new Level(
    iod,
    iod.modules.map((use) => ({ rows: use.module().rows, table: use.module() })),
    null,
  );
}

export interface Step {
  readonly sequence: string;
  readonly index: number;
}

/** Where a row stands: the levels from the data set down to its Item, with the sequence and the place of each Item. */
export interface Stand {
  readonly iod: IodRules;
  readonly levels: readonly Level[];
  /** One fewer than the levels. */
  readonly steps: readonly Step[];
}

/** A place in the data set: steps down to an Item, then a keyword. */
export interface Address {
  readonly steps: readonly Step[];
  readonly keyword: string;
  /** The level that holds it, as far as tables tell. */
  readonly level: Level | null;
}

export const addressKey = ({ steps, keyword }: Pick<Address, 'steps' | 'keyword'>): string =>
  [...steps.map(({ sequence, index }) => `${sequence}[${index}]`), keyword].join('.');

const SHARED = 'SharedFunctionalGroupsSequence';

/** In the Item of the functional group that declares the keyword; `at` is the level whose Items are groups. */
function inGroups(level: Level, steps: readonly Step[], keyword: string): Address | null {
  for (const group of level.groups ?? []) {
    const inner = level.child(group);
    if (inner?.declared.has(keyword)) return { steps: [...steps, { sequence: group, index: 0 }], keyword, level: inner };
  }
  return null;
}

/** Outward from a depth of the stand: the nearest level whose tables declare the attribute; at the top level where none does. */
function outward({ levels, steps }: Stand, from: number, keyword: string): Address {
  for (let depth = from; depth >= 0; depth--) {
    const level = levels[depth];
    if (!level) continue;
    if (level.declared.has(keyword)) return { steps: steps.slice(0, depth), keyword, level };
    const group = inGroups(level, steps.slice(0, depth), keyword);
    if (group) return group;
  }
  return { steps: [], keyword, level: levels[0] ?? null };
}

/** Where the values of a frame stand: in a group of the frame that the row is of, in shared groups, or in the data set. */
function ofFrame(stand: Stand, keyword: string): Address {
  const { levels, steps } = stand;
  for (const [depth, level] of levels.entries()) {
    if (level.groups === null) continue;
    if (level.groups.includes(keyword)) return { steps: steps.slice(0, depth), keyword, level };
    const found = inGroups(level, steps.slice(0, depth), keyword);
    if (found) return found;
  }
  const [root] = levels;
  const shared = root?.child(SHARED) ?? null;
  const first = [{ sequence: SHARED, index: 0 }];
  if (shared?.groups?.includes(keyword)) return { steps: first, keyword, level: shared };
  return (shared && inGroups(shared, first, keyword)) ?? { steps: [], keyword, level: root ?? null };
}

function start(stand: Stand, keyword: string, scope: AttributeRef['scope']): Address {
  const depth = stand.levels.length - 1;
  switch (scope) {
    case 'root':
      return { steps: [], keyword, level: stand.levels[0] ?? null };
    case 'item':
      return { steps: stand.steps, keyword, level: stand.levels[depth] ?? null };
    case 'enclosing':
      return outward(stand, depth - 1, keyword);
    case 'frame':
      return ofFrame(stand, keyword);
    default:
      return outward(stand, depth, keyword);
  }
}

/** The depth of the stand whose Item is the one that `within` ends in; -1 where the row stands in no such Item. */
function depthWithin({ steps }: Stand, within: readonly string[]): number {
  for (let depth = steps.length; depth >= within.length; depth--) {
    const tail = steps.slice(depth - within.length, depth).map(({ sequence }) => sequence);
    if (tail.every((sequence, at) => sequence === within[at])) return depth;
  }
  return -1;
}

/** The place that a reference means, seen from where the row stands. */
export function addressOf(stand: Stand, { keyword, within, scope, where }: AttributeRef): Address {
  const [first, ...rest] = within ?? [];
  if (!within || first === undefined) return start(stand, keyword, scope);
  const depth = where || scope === 'item' ? -1 : depthWithin(stand, within);
  if (depth >= 0) return { steps: stand.steps.slice(0, depth), keyword, level: stand.levels[depth] ?? null };
  const outer = start(stand, first, scope);
  let steps = [...outer.steps, { sequence: first, index: 0 }];
  let level = outer.level?.child(first) ?? null;
  for (const sequence of rest) {
    steps = [...steps, { sequence, index: 0 }];
    level = level?.child(sequence) ?? null;
  }
  return { steps, keyword, level };
}
