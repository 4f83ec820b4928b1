/** Attributes that the IODs around a table have in functional groups alone: what stands outside of frames does not find them by lookup. */
import type { AttributeTable, IodModel, StandardModel } from '../standard/model.ts';

/** Paths from the top level for an attribute; an empty one where some IOD has it at top level, none where lookup does. */
export type InGroups = (keyword: string) => readonly (readonly string[])[];

/** Paths of the attributes of a table that conditions name, includes written out. */
type PathsOf = (table: AttributeTable) => ReadonlyMap<string, readonly (readonly string[])[]>;

export const SHARED = 'SharedFunctionalGroupsSequence';
export const PER_FRAME = 'PerFrameFunctionalGroupsSequence';

/** Both sequences of functional groups, with the way from there to the attribute. */
export function bothGroups(paths: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return paths.flatMap((path) => [SHARED, PER_FRAME].map((outer) => [outer, ...path.slice(0, -1)]));
}

type Tables = ReadonlyMap<string, AttributeTable>;

/** A table and all that it includes. */
function reached(table: AttributeTable, tables: Tables, into: Set<string>): Set<string> {
  if (into.has(table.table)) return into;
  into.add(table.table);
  for (const row of table.rows) {
    const inner = 'include' in row ? tables.get(row.include) : undefined;
    if (inner) reached(inner, tables, into);
  }
  return into;
}

/** Paths of attributes in the functional groups of an IOD, from the group on. */
export function groupPaths(iod: IodModel, tables: Tables, pathsOf: PathsOf): ReadonlyMap<string, readonly (readonly string[])[]> {
  const groups = new Map<string, readonly (readonly string[])[]>();
  for (const use of iod.functionalGroups) {
    const macro = tables.get(use.table);
    for (const [keyword, paths] of macro ? pathsOf(macro) : []) groups.set(keyword, [...(groups.get(keyword) ?? []), ...paths]);
  }
  return groups;
}

interface Found {
  atTopLevel: boolean;
  readonly paths: Map<string, readonly string[]>;
}

/** By table: what its IODs have in functional groups only. Tables that stand in functional groups too are left to lookup. */
export function groupsAround(
  model: Pick<StandardModel, 'iods' | 'modules'>,
  tables: Tables,
  pathsOf: PathsOf,
): (table: string) => InGroups {
  const modules = new Map(model.modules.map((table) => [table.id, table] as const));
  const framed = new Set<string>();
  for (const iod of model.iods)
    for (const { table } of iod.functionalGroups) {
      const macro = tables.get(table);
      if (macro) reached(macro, tables, framed);
    }
  const around = new Map<string, Map<string, Found>>();
  for (const iod of model.iods) {
    const own = iod.modules.flatMap(({ module }) => modules.get(module) ?? []);
    const topLevel = new Set<string>();
    for (const table of own)
      for (const [keyword, paths] of pathsOf(table)) if (paths.some(({ length }) => length === 1)) topLevel.add(keyword);
    const groups = groupPaths(iod, tables, pathsOf);
    const here = new Set<string>();
    for (const table of own) reached(table, tables, here);
    for (const table of here) {
      const known = around.get(table) ?? new Map<string, Found>();
      around.set(table, known);
      const at = (keyword: string): Found => {
        const found = known.get(keyword) ?? { atTopLevel: false, paths: new Map<string, readonly string[]>() };
        known.set(keyword, found);
        return found;
      };
      for (const keyword of topLevel) at(keyword).atTopLevel = true;
      for (const [keyword, paths] of groups)
        if (!topLevel.has(keyword)) for (const path of paths) at(keyword).paths.set(path.join('.'), path);
    }
  }
  return (table) => (keyword) => {
    const found = framed.has(table) ? undefined : around.get(table)?.get(keyword);
    if (!found || found.paths.size === 0) return [];
    return [...(found.atTopLevel ? [[]] : []), ...bothGroups([...found.paths.values()])];
  };
}
