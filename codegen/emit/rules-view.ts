/** Table rows to rule literals: nesting by sequence, includes as references, rows that deepen an include. */
import type { ConditionModel, ContextGroupArgument, IncludeRow, ItemsModel, TableRow, ValueListModel } from '../standard/model.ts';
import { missingFactOf } from '../conditions/missing/facts.ts';
import { Code } from './literal.ts';
import { isConditional } from './scopes.ts';
import type { Library, TableEntry } from './library.ts';

/** Condition as a rule carries it: the tree without its text, which the printer makes anew. */
export function requirementOf(condition: ConditionModel): Record<string, unknown> {
  const { otherwise } = condition;
  return {
    tree: condition.tree,
    decided: condition.decided,
    otherwise: typeof otherwise === 'string' ? otherwise : { tree: otherwise.tree, decided: otherwise.decided },
    never: condition.never?.tree,
    hash: condition.hash,
    reason: condition.reason,
    missing: condition.reason && missingFactOf(condition.hash),
  };
}

function scoped(condition: ConditionModel | undefined): Record<string, unknown> {
  if (!condition) return {};
  return condition.tree ? { condition: condition.tree } : { undecided: true };
}

function valuesOf(lists: readonly ValueListModel[] | undefined): unknown {
  return lists?.map((list) => ({
    kind: list.kind,
    terms: list.terms,
    value: list.value,
    ...scoped(list.condition),
    section: list.section,
  }));
}

function itemsOf(items: readonly ItemsModel[] | undefined): unknown {
  const rules = items
    ?.filter((rule) => rule.range || rule.equals)
    .flatMap((rule) =>
      rule.condition && !rule.condition.tree
        ? []
        : [{ range: rule.range, equals: rule.equals, condition: rule.condition?.tree ?? undefined, permitted: rule.permitted }],
    );
  return rules && rules.length > 0 ? rules : undefined;
}

function groupsOf(groups: readonly ContextGroupArgument[]): unknown {
  return groups.length === 0 ? undefined : groups.map((group) => ({ kind: group.kind, cid: group.cid, ...scoped(group.condition) }));
}

/** True where these rows, or those of macros included among them at the path, are what a code is made of. */
function isCode(rows: readonly TableRow[], path: readonly string[], library: Library): boolean {
  return rows.some((row) => {
    if ('include' in row) {
      const inner = row.path.join('.') === path.join('.') ? library.tables.get(row.include)?.table.rows : undefined;
      return inner !== undefined && inner !== rows && isCode(inner, [], library);
    }
    return 'tag' in row && row.path.join('.') === [...path, 'CodeValue'].join('.');
  });
}

/** Code Sequences of a table, with those of the macros that it includes: paths from its top level. */
function codeSequences(rows: readonly TableRow[], library: Library, stack: readonly string[] = []): string[][] {
  return rows.flatMap((row) => {
    if ('include' in row) {
      if (stack.includes(row.include)) return [];
      const inner = codeSequences(library.tables.get(row.include)?.table.rows ?? [], library, [...stack, row.include]);
      return inner.map((path) => [...row.path, ...path]);
    }
    return 'tag' in row && isCode(rows, row.path, library) ? [[...row.path]] : [];
  });
}

/**
 * Path inside an included macro of the Code Sequence that an argument is about: the one named, however deep, or the only one at the macro's top level.
 * Null where the Items of the include are codes themselves, or where it cannot be told.
 */
function targetOf(group: ContextGroupArgument, table: readonly TableRow[], library: Library): readonly string[] | null {
  const sequences = codeSequences(table, library);
  const { target } = group;
  if (target === undefined) {
    const top = sequences.filter((path) => path.length === 1);
    return top.length === 1 && !isCode(table, [], library) ? (top[0] ?? null) : null;
  }
  const found = sequences.filter((path) => path.at(-1) === target.at(-1)).sort((a, b) => a.length - b.length);
  return found[0] ?? target;
}

/** Code Sequences of a macro whose baseline does not hold where the include says that no group is defined but those at the paths given. */
function freed(table: readonly TableRow[], given: ReadonlySet<string>, library: Library): unknown[] {
  return baselines(table, library)
    .filter((path) => !given.has(path))
    .map((path) => ({ path: path.split('.'), contextGroups: [] }));
}

/** Paths of sequences of a table whose codes have a baseline with codes of its own, with those of the macros that it includes. */
function baselines(rows: readonly TableRow[], library: Library, stack: readonly string[] = []): string[] {
  const found = rows.flatMap((row) => {
    if (!('include' in row) || stack.includes(row.include)) return [];
    const path = row.path.join('.');
    const listed = (cid: string): boolean => library.model.contextGroups.some((group) => group.cid === cid && group.codes.length > 0);
    const baseline = (row.arguments.contextGroups ?? []).some((group) => group.kind === 'BCID' && !group.target && listed(group.cid));
    if (baseline && path !== '' && isCode(rows, row.path, library)) return [path];
    const inner = library.tables.get(row.include)?.table.rows ?? [];
    return baselines(inner, library, [...stack, row.include]).map((below) => (path === '' ? below : `${path}.${below}`));
  });
  return [...new Set(found)];
}

function includeOf(row: IncludeRow, library: Library, owner: TableEntry, use: (entry: TableEntry) => void): unknown {
  const entry = library.tables.get(row.include);
  if (!entry) throw new Error(`${row.include} is included and not in the model`);
  use(entry);
  const { contextGroups = [], typeOverrides = [], noContextGroup } = row.arguments;
  const targets = new Map(contextGroups.map((group) => [group, targetOf(group, entry.table.rows, library)] as const));
  const paths = new Set([...targets.values()].filter((path) => path !== null).map((path) => path.join('.')));
  const overrides = [
    ...typeOverrides.map((override) => ({
      path: override.path,
      type: override.type,
      condition: override.condition ? requirementOf(override.condition) : undefined,
    })),
    ...[...paths].map((target) => ({
      path: target.split('.'),
      contextGroups: groupsOf(contextGroups.filter((group) => targets.get(group)?.join('.') === target)),
    })),
    ...(noContextGroup ? freed(entry.table.rows, paths, library) : []),
  ];
  return {
    include: new Code(`() => ${entry === owner ? entry.rulesName : entry.localRules}`),
    condition: row.condition && isConditional(row) ? requirementOf(row.condition) : undefined,
    contextGroups: groupsOf(contextGroups.filter((group) => targets.get(group) === null)),
    overrides: overrides.length > 0 ? overrides : undefined,
  };
}

const OTHER: ReadonlySet<string> = new Set([
  'any-attribute',
  'any-private',
  'functional-groups-shared',
  'functional-groups-per-frame',
  'record-keys',
]);

/** Rows at a depth, nested. `use` is told of each table that is included. */
export function rulesOf(
  rows: readonly TableRow[],
  library: Library,
  owner: TableEntry,
  use: (entry: TableEntry) => void,
  depth = 0,
): unknown[] {
  const rules: unknown[] = [];
  let index = 0;
  while (index < rows.length) {
    const row = rows[index];
    if (!row) break;
    const here = 'tag' in row ? row.path.length === depth + 1 : row.path.length === depth;
    if (!here) {
      // Rows of a sequence that no row of this table declares: an include brought it.
      const sequence = row.path[depth] ?? '';
      const end = endOf(rows, index, depth, sequence);
      rules.push({ extend: sequence, rows: rulesOf(rows.slice(index, end), library, owner, use, depth + 1) });
      index = end;
      continue;
    }
    if ('include' in row) rules.push(includeOf(row, library, owner, use));
    else if ('other' in row) {
      if (OTHER.has(row.other)) rules.push({ other: row.other, type: row.type });
    } else {
      const keyword = row.path[depth] ?? '';
      const entry = library.dictionary.byTag(row.tag);
      const end = endOf(rows, index + 1, depth, keyword);
      const inner = rows.slice(index + 1, end);
      rules.push({
        keyword,
        tag: row.tag,
        vr: entry?.vr.join('|') ?? 'UN',
        vm: row.vm ?? entry?.vm ?? '1',
        type: row.type,
        condition: row.condition ? requirementOf(row.condition) : undefined,
        values: valuesOf(row.values),
        items: itemsOf(row.items),
        contextGroups: row.contextGroups ? groupsOf(row.contextGroups) : undefined,
        overrides: row.overrides,
        rows: inner.length > 0 ? rulesOf(inner, library, owner, use, depth + 1) : undefined,
      });
      index = end;
      continue;
    }
    index++;
  }
  return rules;
}

/** First row from `from` that does not lie inside `sequence` at `depth`. */
function endOf(rows: readonly TableRow[], from: number, depth: number, sequence: string): number {
  let end = from;
  for (; end < rows.length; end++) {
    const row = rows[end];
    if (!row) break;
    const inside = row.path[depth] === sequence && ('tag' in row ? row.path.length > depth + 1 : row.path.length > depth);
    if (!inside) break;
  }
  return end;
}
