/** How much of an edition the grammar decides, and that what it reads survives printing. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../../codegen/conditions/labels.ts';
import { HAND_ENTRIES } from '../../../codegen/conditions/hand/table.ts';
import { missingFactOf } from '../../../codegen/conditions/missing-usage-facts.ts';
import { parseNormal } from '../../../codegen/conditions/parse-normal.ts';
import { readEdition } from '../../../codegen/edition.ts';
import type { AttributeRow, StandardModel } from '../../../codegen/standard/model.ts';
import { NEEDS_STANDARD, standardFolder } from '../docbook/standard.ts';

function conditionalRows(model: StandardModel): AttributeRow[] {
  return [...model.modules, ...model.macros]
    .flatMap(({ rows }) => rows)
    .filter((row): row is AttributeRow => 'tag' in row && (row.type === '1C' || row.type === '2C'));
}

function check(model: StandardModel): void {
  const rows = conditionalRows(model);
  const decided = rows.filter((row) => row.condition?.decided === 'data');
  expect(rows.length).toBeGreaterThanOrEqual(1_985);
  // By grammar alone, and with the hand table; an edition of other sentences has fewer entries that fit.
  const byHand = new Set(HAND_ENTRIES.map(({ hash }) => hash));
  expect(decided.filter(({ condition }) => !byHand.has(condition?.hash ?? '')).length).toBeGreaterThanOrEqual(1_376);
  expect(decided.length).toBeGreaterThanOrEqual(1_566);
  // One row of 2024a states its Type and no more.
  expect(rows.filter(({ condition }) => condition === null).length).toBeLessThanOrEqual(1);
  for (const { path, condition } of rows) {
    if (!condition) continue;
    // A label and what it says belong together: decided is what shows both verdicts, whatever part is left open.
    const { met, notMet } = condition.tree ? sidesOf(condition.tree) : { met: false, notMet: false };
    if (condition.reason === undefined) expect(condition.text, path.join('.')).not.toMatch(/#[0-9a-f]{12}\]/);
    expect(condition.decided === 'data', path.join('.')).toBe(condition.reason === undefined || (met && notMet));
    const { otherwise, never } = condition;
    for (const [text, tree] of [
      [condition.text, condition.tree],
      ...(typeof otherwise === 'string' ? [] : [[otherwise.text, otherwise.tree] as const]),
      ...(never ? [[never.text, never.tree] as const] : []),
    ] as const) {
      expect(tree, path.join('.')).toEqual(text === null ? null : parseNormal(text));
    }
  }
}

describe.each(['2024c', '2024a'])('%s', (edition) => {
  it('the facts decide what they should', () => {
    check(readEdition({ edition }));
  });

  it.runIf(edition === '2024c')('the report says in words what each usage lacks that is not decided', () => {
    const model = readEdition({ edition });
    const uses = [...model.iods.flatMap(({ modules }) => modules), ...model.functionalGroups.flatMap(({ rows }) => rows)];
    const open = uses.flatMap(({ usage, condition }) =>
      usage === 'C' && condition && condition.decided !== 'data' ? [condition.hash] : [],
    );
    expect(open.filter((hash) => missingFactOf(hash) === undefined)).toEqual([]);
  });

  it.skipIf(standardFolder === undefined)(`the grammar decides what it should (${NEEDS_STANDARD})`, () => {
    const model = readEdition({ from: join(standardFolder ?? '', edition), edition });
    check(model);
    const usages = model.iods.flatMap(({ modules }) => modules).filter(({ usage }) => usage === 'C');
    const groups = model.functionalGroups.flatMap(({ rows }) => rows).filter(({ usage }) => usage === 'C');
    expect(usages.filter(({ condition }) => condition?.decided === 'data').length).toBeGreaterThanOrEqual(edition === '2024c' ? 86 : 70);
    expect(groups.filter(({ condition }) => condition?.decided === 'data').length).toBeGreaterThanOrEqual(edition === '2024c' ? 115 : 93);
  });
});
