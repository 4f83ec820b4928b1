/** How many of the conditional rows that an IOD reaches are decided from one data set, each written row once. */
import type { IodRules, Rule, TableRules } from '../rules/tables.ts';

export interface Coverage {
  readonly rows: number;
  readonly decided: number;
}

/** Rows of Type 1C and 2C in the tables of the IOD's modules and functional groups, and of what these include. */
export function coverageOf(iod: IodRules): Coverage {
  let rows = 0;
  let decided = 0;
  const reached = new Set<TableRules>();
  const visit = (list: readonly Rule[]): void => {
    for (const row of list) {
      if ('include' in row) reach(row.include());
      if ('keyword' in row && (row.type === '1C' || row.type === '2C')) {
        rows++;
        if (row.condition?.decided === 'data') decided++;
      }
      if ('rows' in row && row.rows) visit(row.rows);
    }
  };
  const reach = (table: TableRules): void => {
    if (reached.has(table)) return;
    reached.add(table);
    visit(table.rows);
  };
  for (const use of iod.modules) reach(use.module());
  for (const use of iod.functionalGroups) reach(use.macro());
  return { rows, decided };
}
