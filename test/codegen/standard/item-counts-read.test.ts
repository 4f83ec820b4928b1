/** Every row whose number of Items is that of another attribute, as read by hand. */
import { describe, expect, it } from 'vitest';
import type { StandardModel } from '../../../codegen/standard/model.ts';
import golden from './item-counts.json' with { type: 'json' };
import { factsOf, publishedOf } from '../editions.ts';
import { standardFolder } from '../docbook/standard.ts';

/** `NumberOfBeams`, `number of BeamSequence less 1 if this is the first item`, by table and path of the row. */
function countsOf(model: StandardModel): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  for (const { table, rows } of [...model.modules, ...model.macros]) {
    for (const row of rows) {
      if (!('tag' in row)) continue;
      const said = (row.items ?? []).flatMap((one) => {
        if (!('equals' in one)) return [];
        const { keyword, count = false, atMost = false, less } = one.equals;
        const most = atMost ? 'at most ' : '';
        const text = `${most}${count ? 'number of ' : ''}${keyword}${less ? ` less ${less}` : ''}`;
        return [one.condition ? `${text} if ${one.condition.text}` : text];
      });
      if (said.length > 0) found[`${table.replace('table_', '')} ${row.path.join('.')}`] = said;
    }
  }
  return found;
}

describe('numbers of Items', () => {
  it('are those that were read by hand, all of them, in the committed facts', () => {
    expect(Object.keys(golden).length).toBeGreaterThan(70);
    expect(countsOf(factsOf())).toEqual(golden);
  });
  it.skipIf(standardFolder === undefined)('are so in the text of the standard (needs IODINE_STANDARD)', () => {
    expect(countsOf(publishedOf())).toEqual(golden);
  });
});
