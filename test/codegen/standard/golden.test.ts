/** Golden counts of the tables, on NEMA's text where it is at hand and on the committed facts always; both give one model. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factFiles } from '../../../codegen/facts/files.ts';
import type { AttributeTable, StandardModel } from '../../../codegen/standard/model.ts';
import { expectSame, factsOf, publishedOf } from '../editions.ts';
import { standardFolder } from '../docbook/standard.ts';

function tally(tables: readonly AttributeTable[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    for (const row of table.rows) {
      const key = 'include' in row ? 'include' : 'other' in row ? 'other' : (row.type ?? 'untyped');
      counts[key] = (counts[key] ?? 0) + 1;
    }
  }
  return counts;
}

function usages(uses: readonly { readonly usage: string | null }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { usage } of uses) counts[usage ?? 'none'] = (counts[usage ?? 'none'] ?? 0) + 1;
  return counts;
}

/** Value lists in cells and in linked sections, sequences with a number of Items, types of directory records. */
function details(model: StandardModel): Record<string, number> {
  const counts = { enumerated: 0, defined: 0, linked: 0, counted: 0, recordTypes: model.directoryRecordTypes.length };
  for (const { rows } of [...model.modules, ...model.macros, ...model.directoryRecords]) {
    for (const row of rows) {
      if (!('tag' in row)) continue;
      for (const list of row.values ?? []) counts[list.section === undefined ? list.kind : 'linked']++;
      if (row.items) counts.counted++;
    }
  }
  return counts;
}

/** Relationship tables of SR IODs, the Value Types beside them, IODs that say nothing of relationships by-reference. */
function contentCounts(model: StandardModel): Record<string, number> {
  const content = model.iods.flatMap((iod) => iod.content ?? []);
  return {
    iods: content.length,
    rows: content.reduce((sum, one) => sum + one.relationships.length, 0),
    valueTypes: content.reduce((sum, one) => sum + (one.valueTypes?.terms.length ?? 0), 0),
    unsaidByReference: content.filter((one) => one.byReference === null).length,
    incomplete: content.filter((one) => one.incomplete).length,
  };
}

const GOLDEN: Readonly<
  Record<
    string,
    {
      tables: Record<string, number>;
      rows: Record<string, number>;
      keys: Record<string, number>;
      modules: Record<string, number>;
      groups: Record<string, number>;
      details: Record<string, number>;
      content: Record<string, number>;
    }
  >
> = {
  '2024c': {
    tables: { iods: 171, normalized: 18, attributes: 736, records: 31, groups: 31 },
    rows: { '1': 2630, '1C': 1808, '2': 479, '2C': 178, '3': 2391, untyped: 842, include: 1431, other: 21 },
    keys: { '1': 84, '1C': 38, '2': 18, '3': 7, include: 23, other: 27 },
    modules: { M: 1768, U: 1185, C: 316 },
    groups: { M: 157, U: 109, C: 169 },
    details: { enumerated: 934, defined: 327, linked: 300, counted: 1845, recordTypes: 35 },
    content: { iods: 23, rows: 154, valueTypes: 227, unsaidByReference: 1, incomplete: 0 },
  },
  '2024a': {
    tables: { iods: 170, normalized: 18, attributes: 735, records: 31, groups: 31 },
    rows: { '1': 2625, '1C': 1807, '2': 476, '2C': 178, '3': 2371, untyped: 840, include: 1417, other: 21 },
    keys: { '1': 84, '1C': 38, '2': 18, '3': 7, include: 23, other: 27 },
    modules: { M: 1760, U: 1179, C: 314 },
    groups: { M: 159, U: 109, C: 167 },
    details: { enumerated: 933, defined: 330, linked: 302, counted: 1832, recordTypes: 35 },
    content: { iods: 22, rows: 147, valueTypes: 216, unsaidByReference: 1, incomplete: 0 },
  },
};

function check(model: StandardModel, edition: string): void {
  const golden = GOLDEN[edition];
  expect({
    tables: {
      iods: model.iods.length,
      normalized: model.normalizedIods.length,
      attributes: model.modules.length + model.macros.length + model.directoryRecords.length,
      records: model.directoryRecords.length,
      groups: model.functionalGroups.length,
    },
    rows: tally([...model.modules, ...model.macros]),
    keys: tally(model.directoryRecords),
    modules: usages(model.iods.flatMap((iod) => iod.modules)),
    groups: usages(model.functionalGroups.flatMap((table) => table.rows)),
    details: details(model),
    content: contentCounts(model),
  }).toEqual(golden);
}

describe.each(['2024c', '2024a'])('%s', (edition) => {
  const facts = factsOf(edition);

  it('the committed facts have the golden counts', () => {
    check(facts, edition);
  });

  it('every include, module and macro reference leads to a table', () => {
    const tables = new Set([...facts.modules, ...facts.macros].map((table) => table.table));
    const ids = new Set(facts.modules.map((table) => table.id));
    for (const table of [...facts.modules, ...facts.macros, ...facts.directoryRecords])
      for (const row of table.rows) if ('include' in row) expect(tables).toContain(row.include);
    for (const iod of facts.iods) {
      for (const use of iod.modules) expect(ids).toContain(use.module);
      for (const use of iod.functionalGroups) expect(tables).toContain(use.table);
    }
  });

  it('every functional group table is an IOD’s, and every IOD of functional groups has one', () => {
    const owners = facts.functionalGroups.map((groups) => groups.owner);
    expect(owners).not.toContain(null);
    expect(new Set(owners).size).toBe(owners.length);
    const without = facts.iods.filter(
      (iod) =>
        iod.functionalGroups.length === 0 &&
        iod.modules.some((use) => use.usage === 'M' && /^(?:MultiFrame|CurrentFrame)FunctionalGroups$/.test(use.module)),
    );
    expect(without.map((iod) => iod.id)).toEqual([]);
  });

  it('writing the facts again gives the same bytes', () => {
    expect(factFiles(facts).differences(join('standard-xml', edition))).toEqual([]);
  });

  it('are small', () => {
    const sizes = [...factFiles(facts).files].filter(([path]) => path !== 'part16.xml').map(([, text]) => text.length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(6_000_000);
  });

  it.skipIf(standardFolder === undefined)('model(full) = model(facts) (needs IODINE_STANDARD)', () => {
    const full = publishedOf(edition);
    check(full, edition);
    expectSame(facts, full);
  });
});
