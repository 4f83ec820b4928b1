/** How much of an edition the grammar decides, and that what it reads survives printing. */
import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../../codegen/conditions/labels.ts';
import { HAND_ENTRIES } from '../../../codegen/conditions/hand/table.ts';
import { MISSING_FACTS, missingFactOf } from '../../../codegen/conditions/missing/facts.ts';
import { parseNormal } from '../../../codegen/conditions/parse-normal.ts';
import type { AttributeRow, StandardModel } from '../../../codegen/standard/model.ts';
import { NEEDS_STANDARD, standardFolder } from '../docbook/standard.ts';
import { factsOf, publishedOf } from '../editions.ts';

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

it('a sentence has one missing fact', () => {
  const hashes = MISSING_FACTS.flatMap(([, all]) => all.split(' '));
  expect(hashes.filter((hash, index) => hashes.indexOf(hash) !== index)).toEqual([]);
  expect(hashes.filter((hash) => !/^[0-9a-f]{12}$/.test(hash))).toEqual([]);
});

describe.each(['2024c', '2024a'])('%s', (edition) => {
  it('the facts decide what they should', () => {
    check(factsOf(edition));
  });

  it('each row, key and usage of which a part cannot be told has its missing fact in words', () => {
    const model = factsOf(edition);
    const uses = [...model.iods.flatMap(({ modules }) => modules), ...model.functionalGroups.flatMap(({ rows }) => rows)];
    const open = [
      ...uses.filter(({ usage }) => usage === 'C').map(({ condition }) => condition),
      ...[...model.modules, ...model.macros, ...model.directoryRecords].flatMap(({ rows }) =>
        rows.flatMap((row) => [
          'condition' in row ? row.condition : null,
          ...('include' in row ? (row.arguments.typeOverrides ?? []).map(({ condition }) => condition) : []),
        ]),
      ),
    ].flatMap((condition) => (condition?.reason ? [condition.hash] : []));
    expect(open.length).toBeGreaterThan(400);
    expect([...new Set(open)].filter((hash) => missingFactOf(hash) === undefined)).toEqual([]);
  });

  it.skipIf(standardFolder === undefined)(`the grammar decides what it should (${NEEDS_STANDARD})`, () => {
    const model = publishedOf(edition);
    check(model);
    const usages = model.iods.flatMap(({ modules }) => modules).filter(({ usage }) => usage === 'C');
    const groups = model.functionalGroups.flatMap(({ rows }) => rows).filter(({ usage }) => usage === 'C');
    expect(usages.filter(({ condition }) => condition?.decided === 'data').length).toBeGreaterThanOrEqual(edition === '2024c' ? 86 : 70);
    expect(groups.filter(({ condition }) => condition?.decided === 'data').length).toBeGreaterThanOrEqual(edition === '2024c' ? 115 : 93);
  });
});
