/**
 * Finds where the attributes stand that conditions name. A sentence names an attribute without saying in which sequence it is; the tables do.
 * Lookup goes from the Item of the row outward, so that only what lies deeper needs to be said.
 */
import type { AttributeRef, Condition } from '../../src/rules/condition.ts';
import { printCondition } from '../../src/rules/print-condition.ts';
import type { AttributeTable, ConditionModel, FunctionalGroupUseModel, IodModel, StandardModel, TableRow } from '../standard/model.ts';
import { bothGroups, groupPaths, groupsAround, type InGroups, PER_FRAME, SHARED } from './groups-around.ts';
import { decidedOf, LABEL, reasonIn } from './labels.ts';
import { join } from './links.ts';

export type Placed = Pick<StandardModel, 'iods' | 'modules' | 'macros' | 'directoryRecords' | 'functionalGroups'>;

/** Where an attribute is, seen from the row: found by lookup, below the row's Item, or elsewhere in the object. An empty path: at top level. */
type Place = 'outward' | 'apart' | readonly (readonly string[])[];

/** Tells the place of an attribute for one row. */
type Finder = (ref: AttributeRef) => Place;

interface Surroundings {
  readonly find: Finder;
  /** The condition is evaluated without a frame: a functional group is one of any frame. */
  readonly frameless: boolean;
}

/** More places than this make no condition that a sentence could mean. */
const MOST_PLACES = 3;

function placeRef(ref: AttributeRef, find: Finder): readonly AttributeRef[] | null {
  if (ref.within !== undefined) return [ref];
  const place = find(ref);
  if (place === 'outward') return [ref];
  if (place === 'apart' || place.length === 0 || place.length > MOST_PLACES) return null;
  const { scope: _scope, ...bare } = ref;
  return place.map((within): AttributeRef => (within.length === 0 ? { ...bare, scope: 'root' } : { ...bare, within }));
}

function placed(condition: Condition, around: Surroundings, hash: string): Condition {
  switch (condition.op) {
    case 'and':
    case 'or':
      return join(
        condition.op,
        condition.of.map((part) => placed(part, around, hash)),
      );
    case 'not':
      return { op: 'not', of: placed(condition.of, around, hash) };
    case 'functional-group': {
      if (!around.frameless) return condition;
      const present = (within: string): Condition => ({ op: 'present', attribute: { keyword: condition.keyword, within: [within] } });
      return { op: 'or', of: [present(SHARED), present(PER_FRAME)] };
    }
    case 'module':
    case 'item':
    case 'character-set':
    case 'declared':
    case 'unknown':
      return condition;
    case '>':
    case '<':
    case '>=':
    case '<=': {
      const refs = placeRef(condition.attribute, around.find);
      const to = typeof condition.to === 'number' ? condition.to : only(placeRef(condition.to, around.find));
      if (!refs || to === null) return { op: 'unknown', reason: 'unread', hash };
      return join(
        'or',
        refs.map((attribute): Condition => ({ ...condition, attribute, to })),
      );
    }
    default: {
      const refs = placeRef(condition.attribute, around.find);
      if (!refs) return { op: 'unknown', reason: 'unread', hash };
      return join(
        'or',
        refs.map((attribute): Condition => ({ ...condition, attribute })),
      );
    }
  }
}

function only<T>(list: readonly T[] | null): T | null {
  return list?.length === 1 ? (list[0] ?? null) : null;
}

/** True for a tree that says nothing. */
function allUnknown(condition: Condition): boolean {
  if (condition.op === 'unknown') return true;
  if (condition.op === 'not') return allUnknown(condition.of);
  return (condition.op === 'and' || condition.op === 'or') && condition.of.length > 0 && condition.of.every(allUnknown);
}

function placeModel(model: ConditionModel, around: Surroundings): ConditionModel {
  const { hash } = model;
  const read = model.tree && placed(model.tree, around, hash);
  const tree = read && allUnknown(read) ? null : read;
  const never = model.never && placed(model.never.tree, around, hash);
  const otherwise =
    typeof model.otherwise === 'string' || !model.otherwise.tree
      ? model.otherwise
      : { ...model.otherwise, tree: placed(model.otherwise.tree, around, hash) };
  const result: ConditionModel = { ...model, tree, text: tree && printCondition(tree), otherwise };
  if (typeof otherwise !== 'string' && otherwise.tree) {
    const reason = reasonIn(otherwise.tree);
    result.otherwise = { ...otherwise, text: printCondition(otherwise.tree), ...(reason ? { decided: LABEL[reason] } : {}) };
  }
  if (never) result.never = { text: printCondition(never), tree: never };
  const reason = read ? reasonIn(read) : undefined;
  if (reason && model.decided === 'data') {
    result.decided = decidedOf(tree, reason);
    result.reason = reason;
  }
  return result;
}

type Tables = ReadonlyMap<string, AttributeTable>;
type Paths = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Paths of the wanted attributes in a table with its includes; a table that is met again on its own path is not entered twice. */
function pathsOf(table: AttributeTable, tables: Tables, wanted: ReadonlySet<string>): Paths {
  const found = new Map<string, Map<string, readonly string[]>>();
  const open = new Set<string>();
  const visit = (current: AttributeTable, prefix: readonly string[]): void => {
    open.add(current.table);
    for (const row of current.rows) {
      if ('tag' in row) {
        const keyword = row.path.at(-1) ?? '';
        if (!wanted.has(keyword)) continue;
        const path = [...prefix, ...row.path];
        const known = found.get(keyword) ?? new Map<string, readonly string[]>();
        found.set(keyword, known.set(path.join('.'), path));
      } else if ('include' in row && !open.has(row.include)) {
        const macro = tables.get(row.include);
        if (macro) visit(macro, [...prefix, ...row.path]);
      }
    }
    open.delete(current.table);
  };
  visit(table, []);
  return new Map([...found].map(([keyword, paths]) => [keyword, [...paths.values()]]));
}

function addKeywords(condition: Condition | null, into: Set<string>): void {
  if (!condition) return;
  if (condition.op === 'and' || condition.op === 'or') for (const part of condition.of) addKeywords(part, into);
  else if (condition.op === 'not') addKeywords(condition.of, into);
  else if ('attribute' in condition) {
    into.add(condition.attribute.keyword);
    if ('to' in condition && typeof condition.to === 'object' && 'keyword' in condition.to) into.add(condition.to.keyword);
  }
}

function addModelKeywords(model: ConditionModel | null | undefined, into: Set<string>): void {
  if (!model) return;
  addKeywords(model.tree, into);
  addKeywords(model.never?.tree ?? null, into);
  if (typeof model.otherwise !== 'string') addKeywords(model.otherwise.tree, into);
}

/** All conditions of a row, each given to `change`. */
function changeConditions(row: TableRow, change: (model: ConditionModel) => ConditionModel): void {
  if ('other' in row) return;
  const one = <T extends { condition?: ConditionModel }>(holder: T): T =>
    holder.condition ? { ...holder, condition: change(holder.condition) } : holder;
  if (row.condition) row.condition = change(row.condition);
  if ('tag' in row) {
    if (row.values) row.values = row.values.map(one);
    if (row.items) row.items = row.items.map(one);
    if (row.contextGroups) row.contextGroups = row.contextGroups.map(one);
    return;
  }
  const { contextGroups, templates, typeOverrides } = row.arguments;
  if (contextGroups) row.arguments.contextGroups = contextGroups.map(one);
  if (templates) row.arguments.templates = templates.map(one);
  if (typeOverrides) row.arguments.typeOverrides = typeOverrides.map(one);
}

const startsWith = (path: readonly string[], prefix: readonly string[]): boolean => prefix.every((step, at) => path[at] === step);

/** What is known of attributes that are not in the row's own table. */
interface Beyond {
  readonly topLevel: ReadonlySet<string>;
  readonly inGroups: InGroups;
}

/** Places for a row of a table whose Item is at `own`; `row`: the path of an attribute, whose own Items its condition does not mean. */
function rowFinder(own: readonly string[], row: readonly string[] | null, paths: Paths, { topLevel, inGroups }: Beyond): Finder {
  return (ref) => {
    const all = (paths.get(ref.keyword) ?? []).filter((path) => row === null || path.length <= row.length || !startsWith(path, row));
    if (ref.scope === 'item' || ref.scope === 'enclosing') return 'outward';
    // Items on the way outward, and the root.
    if (all.some((path) => startsWith(own, path.slice(0, -1)))) return 'outward';
    const below = all.filter((path) => startsWith(path, own)).map((path) => path.slice(own.length, -1));
    if (below.length > 0 && below.length === all.length) return below;
    // Of an Item elsewhere in the object: which one belongs to this row takes more than its name.
    if (all.length > 0) return 'apart';
    if (ref.scope === 'root') return topLevel.has(ref.keyword) ? 'outward' : 'apart';
    const groups = inGroups(ref.keyword);
    return groups.length > 0 ? groups : 'outward';
  };
}

/** Attributes that the conditions of tables name. */
function namedIn(tables: readonly AttributeTable[]): Set<string> {
  const named = new Set<string>();
  for (const { rows } of tables)
    for (const row of rows)
      changeConditions(row, (model) => {
        addModelKeywords(model, named);
        return model;
      });
  return named;
}

/** Asked for every IOD that has the table, found once. */
function memoized<T>(find: (table: AttributeTable) => T): (table: AttributeTable) => T {
  const known = new Map<AttributeTable, T>();
  return (table) => {
    const found = known.get(table) ?? find(table);
    known.set(table, found);
    return found;
  };
}

function placeTable(table: AttributeTable, tables: Tables, beyond: Beyond, frameless: boolean): void {
  const wanted = namedIn([table]);
  if (wanted.size === 0 && !frameless) return;
  const paths = pathsOf(table, tables, wanted);
  for (const row of table.rows) {
    const own = 'tag' in row ? row.path.slice(0, -1) : row.path;
    const around: Surroundings = { find: rowFinder(own, 'tag' in row ? row.path : null, paths, beyond), frameless };
    changeConditions(row, (model) => placeModel(model, around));
  }
}

interface IodPaths {
  /** By module, so that a module's own attributes are left out of its own condition. */
  readonly modules: readonly { readonly id: string; readonly paths: Paths }[];
  readonly groups: Paths;
}

function usageFinder(iod: IodPaths, self: string | null): Finder {
  return (ref) => {
    const found: (readonly string[])[] = [];
    for (const module of iod.modules) {
      const paths = module.paths.get(ref.keyword) ?? [];
      if (paths.some((path) => path.length === 1)) return 'outward';
      if (module.id !== self) for (const path of paths) found.push(path.slice(0, -1));
    }
    const groups = iod.groups.get(ref.keyword) ?? [];
    // A frame's groups are found by lookup where there is a frame.
    if (self === null && groups.length > 0) return 'outward';
    const distinct = [...new Map(found.map((path) => [path.join('.'), path])).values()];
    if (distinct.length > 0) return distinct;
    return groups.length > 0 ? bothGroups(groups) : 'outward';
  };
}

function placeUses(iod: IodModel, paths: IodPaths): void {
  for (const use of iod.modules) {
    if (use.condition) use.condition = placeModel(use.condition, { find: usageFinder(paths, use.module), frameless: true });
  }
  for (const use of iod.functionalGroups) placeGroupUse(use, paths);
}

function placeGroupUse(use: FunctionalGroupUseModel, paths: IodPaths): void {
  if (use.condition) use.condition = placeModel(use.condition, { find: usageFinder(paths, null), frameless: false });
}

/** Says, in every condition, in which sequence an attribute is that lookup would not find. Doing it again changes nothing. */
export function placeReferences(model: Placed): void {
  const tables = new Map([...model.modules, ...model.macros, ...model.directoryRecords].map((table) => [table.table, table] as const));
  const wanted = namedIn([...tables.values()]);
  for (const iod of model.iods) for (const use of [...iod.modules, ...iod.functionalGroups]) addModelKeywords(use.condition, wanted);
  for (const table of model.functionalGroups) for (const use of table.rows) addModelKeywords(use.condition, wanted);
  const pathsIn = memoized((table) => pathsOf(table, tables, wanted));
  const byModule = new Map(model.modules.map((table) => [table.id, pathsIn(table)] as const));
  const topLevel = new Set<string>();
  for (const table of model.modules) addTopLevel(table, tables, topLevel, new Set());
  const around = groupsAround(model, tables, pathsIn);
  const beyond = (table: AttributeTable): Beyond => ({ topLevel, inGroups: around(table.table) });
  for (const table of model.modules) placeTable(table, tables, beyond(table), true);
  for (const table of [...model.macros, ...model.directoryRecords]) placeTable(table, tables, beyond(table), false);

  const done = new Set<FunctionalGroupUseModel>();
  for (const iod of model.iods) {
    const paths: IodPaths = {
      modules: iod.modules.flatMap(({ module }) => {
        const found = byModule.get(module);
        return found ? [{ id: module, paths: found }] : [];
      }),
      groups: groupPaths(iod, tables, pathsIn),
    };
    placeUses(iod, paths);
    for (const use of iod.functionalGroups) done.add(use);
    for (const table of model.functionalGroups)
      if (table.owner === iod.id) for (const use of table.rows) if (!done.has(use)) placeGroupUse(use, paths);
  }
}

/** Attributes that a module has outside of sequences. */
function addTopLevel(table: AttributeTable, tables: Tables, into: Set<string>, open: Set<string>): void {
  open.add(table.table);
  for (const row of table.rows) {
    if ('tag' in row && row.path.length === 1) into.add(row.path[0] ?? '');
    else if ('include' in row && row.path.length === 0 && !open.has(row.include)) {
      const macro = tables.get(row.include);
      if (macro) addTopLevel(macro, tables, into, open);
    }
  }
  open.delete(table.table);
}
