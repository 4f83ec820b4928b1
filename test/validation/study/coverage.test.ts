/** How many of the rows that ask about other instances study mode decides; no family is for a sentence that no table has. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { iodList, loadIod } from '../../../generated/iods/registry.ts';
import type { Condition, Requirement } from '../../../src/rules/condition.ts';
import { loadRules } from '../../../src/rules/load.ts';
import type { IodRules, Rule, TableRules } from '../../../src/rules/tables.ts';
import { FAMILIES } from '../../../src/validation/study/study-conditions.ts';

function hashesOf(condition: Condition): string[] {
  if (condition.op === 'unknown') return [condition.hash];
  if (condition.op === 'and' || condition.op === 'or') return condition.of.flatMap(hashesOf);
  return condition.op === 'not' ? hashesOf(condition.of) : [];
}

/** Attribute rows with the label, by table and attribute, with the hashes that are to be answered. */
function studyRows(iods: Iterable<IodRules>): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  const seen = new Set<TableRules>();
  const add = (requirement: Requirement | undefined, table: TableRules, name: string): void => {
    if (requirement?.decided !== 'study') return;
    rows.set(`${table.table} ${name}`, requirement.tree === null ? [requirement.hash] : hashesOf(requirement.tree));
  };
  const visit = (list: readonly Rule[], table: TableRules): void => {
    for (const row of list) {
      if ('include' in row) reach(row.include());
      if ('keyword' in row) add(row.condition, table, `${row.tag} ${row.keyword}`);
      if ('rows' in row && row.rows) visit(row.rows, table);
    }
  };
  const reach = (table: TableRules): void => {
    if (seen.has(table)) return;
    seen.add(table);
    visit(table.rows, table);
  };
  for (const iod of iods) {
    for (const use of iod.modules) reach(use.module());
    for (const use of iod.functionalGroups) reach(use.macro());
  }
  return rows;
}

const decided = (rows: ReadonlyMap<string, string[]>): number =>
  [...rows.values()].filter((hashes) => hashes.every((hash) => Object.hasOwn(FAMILIES, hash))).length;

it('decides most of the rows of the generated edition', async () => {
  const iods: IodRules[] = [];
  for (const { path } of iodList) {
    const iod = await loadIod[path]?.();
    if (iod) iods.push(iod);
  }
  const rows = studyRows(iods);
  const known = new Set([...rows.values()].flat());
  expect(Object.keys(FAMILIES).filter((hash) => !known.has(hash))).toEqual([]);
  expect(rows.size).toBeGreaterThan(100);
  expect(decided(rows)).toBeGreaterThanOrEqual(80);
});

it('decides as many of those of 2024a, by a rules file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'iodine-'));
  try {
    const file = join(folder, 'rules.json');
    execFileSync('node', ['codegen/cli.ts', 'generate', '--edition', '2024a', '--rules', file]);
    const rows = studyRows(loadRules(readFileSync(file, 'utf8')).iods.values());
    expect(decided(rows)).toBeGreaterThan(70);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
