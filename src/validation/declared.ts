/** Which attributes the tables of an IOD have, wherever they stand: in modules, in Items of theirs, in functional groups. */
import type { Rule, TableRules } from '../rules/tables.ts';
import type { PlanOwner } from './plan.ts';

/** Depth of Items that is looked into: what lies deeper describes something else than the instance. */
const DEEPEST = 1;
const known = new WeakMap<PlanOwner, Map<string, boolean>>();

function has(rows: readonly Rule[], keyword: string, depth: number, around: ReadonlySet<TableRules>): boolean {
  for (const row of rows) {
    if ('keyword' in row && row.keyword === keyword) return true;
    if ('include' in row) {
      const table = row.include();
      if (!around.has(table) && has(table.rows, keyword, depth, new Set([...around, table]))) return true;
    } else if (depth < DEEPEST && 'rows' in row && row.rows && has(row.rows, keyword, depth + 1, around)) return true;
  }
  return false;
}

/** True where a table of the IOD has one of the attributes; asked of the tables once. */
export function declares(owner: PlanOwner, keywords: readonly string[]): boolean {
  const answers = known.get(owner) ?? new Map<string, boolean>();
  known.set(owner, answers);
  return keywords.some((keyword) => {
    const answer =
      answers.get(keyword) ?? [...owner.units, ...owner.groups].some(({ table }) => has(table.rows, keyword, 0, new Set([table])));
    answers.set(keyword, answer);
    return answer;
  });
}
