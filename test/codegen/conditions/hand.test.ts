/** The hand table: it fits the committed edition, is well-formed, and tells when it no longer fits. */
import { describe, expect, it } from 'vitest';
import { HAND_ENTRIES, readByHand, staleHandEntries, staleNotes } from '../../../codegen/conditions/hand/table.ts';
import { parseNormal } from '../../../codegen/conditions/parse-normal.ts';
import { printCondition } from '../../../src/rules/print-condition.ts';
import { factsOf } from '../editions.ts';

describe('the hand table', () => {
  const facts = factsOf();

  it('fits every row that it was written for', () => {
    expect(staleHandEntries(facts)).toEqual([]);
  });

  it('holds normal forms, each with a reason, each once', () => {
    for (const entry of HAND_ENTRIES) {
      if (entry.condition === null) expect(entry.reason).toBeDefined();
      else expect(printCondition(parseNormal(entry.condition))).toBe(entry.condition);
      expect(entry.because).not.toBe('');
    }
    const keys = HAND_ENTRIES.map(({ table, path }) => `${table} ${path}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('is asked by table, path and hash together', () => {
    const [entry] = HAND_ENTRIES;
    if (!entry) return;
    expect(readByHand(entry.table, entry.path, entry.hash)).toMatchObject({ text: entry.condition, decided: 'data', hash: entry.hash });
    expect(readByHand(entry.table, entry.path, '000000000000')).toBeNull();
    expect(readByHand(entry.table, 'Rows', entry.hash)).toBeNull();
  });

  it('tells which entries a changed edition leaves behind', () => {
    const [entry] = HAND_ENTRIES;
    const changed = structuredClone(facts);
    for (const table of changed.modules)
      for (const row of table.rows)
        if ('condition' in row && row.condition && row.condition.hash === entry?.hash) row.condition.hash = '000000000000';
    const stale = staleHandEntries(changed);
    expect(stale.map(({ path }) => path)).toContain(entry?.path);
    expect(staleNotes(stale)[0]).toMatchObject({ kind: 'unread-condition', table: entry?.table, row: entry?.path });
  });
});
