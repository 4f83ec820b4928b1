/** The reviewed sample: each requirement is read as it was reviewed, and its data sets decide it. */
import { describe, expect, it } from 'vitest';
import { parseNormal } from '../../../codegen/conditions/parse-normal.ts';
import type { ConditionModel, StandardModel } from '../../../codegen/standard/model.ts';
import { printCondition } from '../../../src/rules/print-condition.ts';
import { NEEDS_STANDARD, standardFolder } from '../docbook/standard.ts';
import { verdictOn } from './reference-evaluator.ts';
import { reviewed, type Reviewed } from './reviewed.ts';
import { factsOf, publishedOf } from '../editions.ts';

function conditionsOf(model: StandardModel): Map<string, ConditionModel> {
  const found = new Map<string, ConditionModel>();
  const add = (table: string, path: string, condition: ConditionModel | null): void => {
    if (condition) found.set(`${table} ${path}`, condition);
  };
  for (const table of [...model.modules, ...model.macros, ...model.directoryRecords])
    for (const row of table.rows) if ('tag' in row) add(table.table, row.path.join('.'), row.condition);
  const nameOf = new Map(model.modules.map(({ id, name }) => [id, name] as const));
  for (const iod of model.iods) for (const use of iod.modules) add(iod.table, nameOf.get(use.module) ?? use.module, use.condition);
  for (const table of model.functionalGroups) for (const use of table.rows) add(table.table, use.macro, use.condition);
  return found;
}

/** What the fixture says of a requirement. */
function summary(condition: ConditionModel | undefined): Omit<Reviewed, 'table' | 'path' | 'kind' | 'met' | 'notMet'> | null {
  if (!condition) return null;
  const { hash, decided, reason, text, otherwise, never } = condition;
  return {
    hash,
    decided,
    ...(reason ? { reason } : {}),
    condition: text,
    otherwise: typeof otherwise === 'string' ? otherwise : { condition: otherwise.text, decided: otherwise.decided },
    ...(never ? { never: never.text } : {}),
  };
}

const name = ({ table, path }: Reviewed): string => `${table} ${path}`;

function isReadAsReviewed(model: StandardModel): void {
  const conditions = conditionsOf(model);
  for (const rows of reviewed.values())
    for (const row of rows) {
      const { table, path, kind: _kind, met: _met, notMet: _notMet, ...expected } = row;
      expect(summary(conditions.get(`${table} ${path}`)), name(row)).toEqual(expected);
      const tree = conditions.get(`${table} ${path}`)?.tree ?? null;
      expect(tree, name(row)).toEqual(row.condition === null ? null : parseNormal(row.condition));
    }
}

describe('the reviewed sample', () => {
  it('has rows of every family of phrases', () => {
    expect(reviewed.size).toBeGreaterThanOrEqual(20);
    for (const [family, rows] of reviewed) expect(rows.length, family).toBeGreaterThanOrEqual(5);
    expect([...reviewed.values()].flat().length).toBeGreaterThanOrEqual(150);
  });

  it('holds no sentence, only normal forms that print as they stand', () => {
    for (const row of [...reviewed.values()].flat())
      if (row.condition !== null) expect(printCondition(parseNormal(row.condition))).toBe(row.condition);
  });

  describe.each([...reviewed])('%s', (_family, rows) => {
    const decided = rows.filter((row) => row.met && row.notMet);
    it.each(decided.map((row) => [name(row), row] as const))('%s is met by one data set and not by another', (_name, row) => {
      const tree = parseNormal(row.condition ?? 'never');
      expect(row.decided).toBe('data');
      if (row.met) expect(verdictOn(tree, row.met)).toBe('met');
      if (row.notMet) expect(verdictOn(tree, row.notMet)).toBe('not met');
    });
    it('gives data sets for all that is decided from one', () => {
      expect(rows.filter((row) => row.decided === 'data' && row.condition !== 'never')).toEqual(decided);
    });
  });

  it('is what the committed facts say', () => {
    isReadAsReviewed(factsOf());
  });

  it.skipIf(standardFolder === undefined)(`is what the grammar reads (${NEEDS_STANDARD})`, () => {
    isReadAsReviewed(publishedOf());
  });
});
