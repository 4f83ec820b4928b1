/** A scope is what stands side by side: the top level of a table or the Items of a sequence; its own attributes and what it includes. */
import type { AttributeRow, IncludeRow, TableRow } from '../standard/model.ts';
import type { Library, TableEntry } from './library.ts';

export interface ScopeAttribute {
  readonly row: AttributeRow;
  /** Scope of the Items of a sequence that this table describes; null where it has no rows below. */
  readonly items: Scope | null;
}

export interface ScopeInclude {
  readonly row: IncludeRow;
  readonly entry: TableEntry;
}

export interface Scope {
  readonly attributes: ScopeAttribute[];
  readonly includes: ScopeInclude[];
  /** Rows that deepen a sequence of an included macro. */
  readonly extensions: { readonly sequence: string; readonly items: Scope }[];
  /** Any attribute may stand here, or any private one. */
  open: boolean;
}

/** Parts rows into scopes. */
export function scopeOf(rows: readonly TableRow[], library: Library, depth = 0): Scope {
  const scope: Scope = { attributes: [], includes: [], extensions: [], open: false };
  let index = 0;
  while (index < rows.length) {
    const row = rows[index];
    if (!row) break;
    if ('tag' in row && row.path.length === depth + 1) {
      const keyword = row.path[depth];
      let end = index + 1;
      while (end < rows.length && rows[end]?.path[depth] === keyword && (rows[end]?.path.length ?? 0) > depth) {
        const next = rows[end];
        if (next && 'tag' in next && next.path.length === depth + 1) break;
        end++;
      }
      const inner = rows.slice(index + 1, end);
      scope.attributes.push({ row, items: inner.length > 0 ? scopeOf(inner, library, depth + 1) : null });
      index = end;
      continue;
    }
    if (row.path.length > depth) {
      const sequence = row.path[depth] ?? '';
      let end = index + 1;
      while (end < rows.length && rows[end]?.path[depth] === sequence) end++;
      scope.extensions.push({ sequence, items: scopeOf(rows.slice(index, end), library, depth + 1) });
      index = end;
      continue;
    }
    if ('include' in row) {
      const entry = library.tables.get(row.include);
      if (entry) scope.includes.push({ row, entry });
    } else if ('other' in row && (row.other === 'any-attribute' || row.other === 'any-private')) scope.open = true;
    index++;
  }
  return scope;
}

/** False for an include without condition, or with one that is always met. */
export function isConditional(row: IncludeRow): boolean {
  const tree = row.condition?.tree;
  return row.condition !== null && !(tree?.op === 'and' && tree.of.length === 0);
}

/** Where a top-level attribute of a table is declared. */
export interface Declaration {
  readonly attribute: ScopeAttribute;
  /** Table whose interface declares it first-hand. */
  readonly entry: TableEntry;
  /** True behind a conditional include: its presence is not sure. */
  readonly optional: boolean;
}

/** Attributes that a table's interface has at top level, includes followed, by keyword. */
export function flatten(entry: TableEntry, library: Library, seen: ReadonlySet<string> = new Set()): Map<string, Declaration[]> {
  const found = new Map<string, Declaration[]>();
  if (seen.has(entry.table.table)) return found;
  const scope = scopeOf(entry.table.rows, library);
  collect(scope, entry, library, new Set([...seen, entry.table.table]), false, found);
  return found;
}

function collect(
  scope: Scope,
  entry: TableEntry,
  library: Library,
  seen: ReadonlySet<string>,
  optional: boolean,
  into: Map<string, Declaration[]>,
): void {
  for (const attribute of scope.attributes) {
    const keyword = attribute.row.path.at(-1) ?? '';
    const list = into.get(keyword);
    const declaration: Declaration = { attribute, entry, optional };
    if (list) list.push(declaration);
    else into.set(keyword, [declaration]);
  }
  for (const include of scope.includes) {
    for (const [keyword, declarations] of flatten(include.entry, library, seen)) {
      const conditional = optional || isConditional(include.row);
      const shifted = declarations.map((declaration) => ({ ...declaration, optional: declaration.optional || conditional }));
      into.set(keyword, [...(into.get(keyword) ?? []), ...shifted]);
    }
  }
}
