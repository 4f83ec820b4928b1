/** Macros written out at the place of their includes, every row with its full path. */
import type { AttributeTable, IncludeRow, StandardModel, TableRow } from './model.ts';

/**
 * Rows of a table with its includes written out. A table that is met again on its own path is not entered a second time:
 * its include row stays.
 */
export function expandRows(table: AttributeTable, tables: ReadonlyMap<string, AttributeTable>): TableRow[] {
  const into: TableRow[] = [];
  write(table, [], new Set([table.table]), tables, into);
  return into;
}

function write(
  table: AttributeTable,
  prefix: readonly string[],
  open: ReadonlySet<string>,
  tables: ReadonlyMap<string, AttributeTable>,
  into: TableRow[],
): void {
  for (const row of table.rows) {
    const path = [...prefix, ...row.path];
    if (!('include' in row)) {
      into.push({ ...row, path });
      continue;
    }
    const macro = tables.get(row.include);
    if (!macro || open.has(row.include)) {
      into.push({ ...row, path });
      continue;
    }
    const from = into.length;
    write(macro, path, new Set([...open, row.include]), tables, into);
    override(row, path, into, from);
  }
}

/** Type overrides of an include act on the rows that it brought. */
function override(row: IncludeRow, path: readonly string[], into: TableRow[], from: number): void {
  for (const one of row.arguments.typeOverrides ?? []) {
    const wanted = [...path, ...one.path].join('.');
    for (let index = from; index < into.length; index++) {
      const target = into[index];
      if (target && 'tag' in target && target.path.join('.') === wanted)
        into[index] = { ...target, type: one.type, condition: one.condition ?? null };
    }
  }
}

export function expandTables(model: StandardModel): StandardModel {
  const tables = new Map([...model.modules, ...model.macros, ...model.directoryRecords].map((table) => [table.table, table] as const));
  const expand = (list: readonly AttributeTable[]): AttributeTable[] =>
    list.map((table) => ({ ...table, rows: expandRows(table, tables) }));
  return { ...model, modules: expand(model.modules), macros: expand(model.macros), directoryRecords: expand(model.directoryRecords) };
}
