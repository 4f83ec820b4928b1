/** Which attributes the tables of an IOD have, wherever they stand: in modules, in Items of theirs, in functional groups. */
import type { Rule, TableRules } from '../rules/tables.ts';
import type { PlanOwner } from './plan.ts';

/** Depth of Items that is looked into: what lies deeper describes something else than the instance. */
const DEEPEST = 1;

function has(rows: readonly Rule[], keyword: string, depth: number, around: readonly TableRules[]): boolean {
  for (const row of rows) {
    if ('keyword' in row && row.keyword === keyword) return true;
    if ('include' in row) {
      const table = row.include();
      if (!around.includes(table) && has(table.rows, keyword, depth, [...around, table])) return true;
    } else if (depth < DEEPEST && 'rows' in row && row.rows && has(row.rows, keyword, depth + 1, around)) return true;
  }
  return false;
}

const ofTables = new WeakMap<TableRules, Map<string, boolean>>();

/** True where the table has the attribute; looked for once. */
function tableHas(table: TableRules, keyword: string): boolean {
  const answers = ofTables.get(table) ?? new Map<string, boolean>();
  ofTables.set(table, answers);
  const answer = answers.get(keyword) ?? has(table.rows, keyword, 0, [table]);
  answers.set(keyword, answer);
  return answer;
}

const ofOwners = new WeakMap<PlanOwner, Map<string, boolean>>();

/** True where a table of the IOD has one of the attributes. */
export function declares(owner: PlanOwner, keywords: readonly string[]): boolean {
  const answers = ofOwners.get(owner) ?? new Map<string, boolean>();
  ofOwners.set(owner, answers);
  return keywords.some((keyword) => {
    const answer =
      answers.get(keyword) ??
      (owner.units.some(({ table }) => tableHas(table, keyword)) || owner.groups.some(({ table }) => tableHas(table, keyword)));
    answers.set(keyword, answer);
    return answer;
  });
}
