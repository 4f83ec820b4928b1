/** Comparing editions: nothing changed within one; the committed report is what the generator writes. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareEditions } from '../../../codegen/compare/compare.ts';
import { comparisonReport } from '../../../codegen/compare/report.ts';
import { factsOf } from '../editions.ts';

const before = factsOf('2024a');
const after = factsOf('2024c');

describe('compare', () => {
  it('an edition with itself: nothing changed', () => {
    expect(comparisonReport(compareEditions(after, after))).toContain('Nothing changed.');
  });

  it('both ways: what one adds, the other removes', () => {
    const forth = compareEditions(before, after);
    const back = compareEditions(after, before);
    expect(back.removedTables.map((table) => table.table)).toEqual(forth.addedTables.map((table) => table.table));
    expect(back.removedIods.map((iod) => iod.id)).toEqual(forth.addedIods.map((iod) => iod.id));
    expect(back.tables.map((table) => table.table).sort()).toEqual(forth.tables.map((table) => table.table).sort());
  });

  it('finds an added row, a changed Type, a changed term', () => {
    const changed = structuredClone(after);
    const table = changed.modules.find((one) => one.table === 'table_C.7-1');
    const row = table?.rows.find((one) => 'tag' in one && one.tag === '00100040');
    if (!table || !row || !('tag' in row)) throw new Error('Patient Sex is in the Patient Module');
    row.type = '1';
    row.values = [{ kind: 'enumerated', terms: ['M', 'F', 'O', 'X'] }];
    table.rows.push({ path: ['PatientAge'], tag: '00101010', type: '3', condition: null });
    const { tables } = compareEditions(after, changed);
    expect(tables).toHaveLength(1);
    expect(tables[0]?.lines).toEqual(
      expect.arrayContaining(['added: PatientAge, Type 3', 'PatientSex: Type 2 → 1', 'PatientSex: values: added X']),
    );
  });

  it('docs/editions/2024a-to-2024c.md is up to date', () => {
    expect(readFileSync('docs/editions/2024a-to-2024c.md', 'utf8')).toBe(comparisonReport(compareEditions(before, after)));
  });
});
