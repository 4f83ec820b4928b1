/** Context groups of 100 rows drawn by chance and read by hand: kind, number, what they are for, under which condition, extensible or not. */
import { describe, expect, it } from 'vitest';
import type { ContextGroupArgument, StandardModel } from '../../../codegen/standard/model.ts';
import golden from './context-groups.json' with { type: 'json' };
import { factsOf, publishedOf } from '../editions.ts';
import { standardFolder } from '../docbook/standard.ts';

const shown = ({ kind, cid, target, condition }: ContextGroupArgument): string =>
  [`${kind} ${cid}`, target ? `for ${target.join('.')}` : '', condition ? `if ${condition.text ?? 'known'}` : '']
    .filter((part) => part !== '')
    .join(' ');

/** Groups by table, path of the row, and included table: `C.8-18 TransducerIdentificationSequence 10.36-1`. */
function groupsOf(model: StandardModel): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { table, rows } of [...model.modules, ...model.macros]) {
    for (const row of rows) {
      if (!('include' in row)) continue;
      const key = [table, row.path.join('.'), row.include].filter((part) => part !== '').join(' ');
      const groups = row.arguments?.contextGroups ?? [];
      if (groups.length > 0) found.set(key.replaceAll('table_', ''), groups.map(shown));
    }
  }
  return found;
}

function isReadAsByHand(model: StandardModel): void {
  const groups = groupsOf(model);
  for (const [row, wanted] of Object.entries(golden.groups)) expect([row, groups.get(row)]).toEqual([row, wanted]);
  const extensible = new Map(model.contextGroups.map((group) => [group.cid, group.extensible]));
  const flags = (cids: readonly string[]): unknown[] => cids.map((cid) => [cid, extensible.get(cid)]);
  expect(flags(golden.extensible)).toEqual(golden.extensible.map((cid) => [cid, true]));
  expect(flags(golden.closed)).toEqual(golden.closed.map((cid) => [cid, false]));
  expect(flags(golden.elsewhere)).toEqual(golden.elsewhere.map((cid) => [cid, null]));
}

describe('context groups', () => {
  it('are those that were read by hand, in the committed facts', () => {
    expect(Object.values(golden.groups).flat().length).toBeGreaterThan(100);
    isReadAsByHand(factsOf());
  });
  it.skipIf(standardFolder === undefined)('are so in the text of the standard (needs IODINE_STANDARD)', () => {
    isReadAsByHand(publishedOf());
  });
});
