/** Every single damage to the smallest object of every IOD is found, at its place and with its code, and nothing is said beyond it. */
import { describe, expect, it } from 'vitest';
import { COMMITTED, readEdition } from '../../codegen/edition.ts';
import { iodList, loadIod } from '../../generated/iods/registry.ts';
import { minimalInstance } from '../../src/authoring/minimal-instance.ts';
import type { Finding } from '../../src/validation/finding.ts';
import { resultOf } from '../../src/validation/validate-tables.ts';
import { Rows, mutantsOf, type Mutant } from './mutants.ts';

const names = (finding: Finding, keywords: ReadonlySet<string>): boolean =>
  [...keywords].some((keyword) => new RegExp(`\\b${keyword}\\b`).test(`${finding.condition ?? ''} ${finding.message}`));

const isFound = (mutant: Mutant, findings: readonly Finding[]): boolean =>
  findings.some(({ code, path }) => mutant.codes.includes(code) && (path === mutant.path || code === 'module'));

/** An attribute that is asked for by another and asks for it: the one that is left alone is forbidden, or the other is missing. */
const atTheOtherEnd = (mutant: Mutant, findings: readonly Finding[]): boolean =>
  mutant.kind === 'forbidden' &&
  findings.some((finding) => finding.code === 'missing' && names({ ...finding, message: '' }, mutant.touched));

function isConsequence(mutant: Mutant, finding: Finding, rows: Rows): boolean {
  const { path, code } = finding;
  if (path === mutant.path || path.startsWith(`${mutant.path}[`) || path.startsWith(`${mutant.path}.`)) return true;
  if (code === 'module' && mutant.codes.includes('module')) return true;
  // A rule names what it looks at; one that compares Items with each other stands at the same attribute of another Item.
  if (
    finding.code === 'consistency' &&
    [path, ...finding.related].some((one) => one.split(/[.[\]]+/).some((part) => mutant.touched.has(part)))
  )
    return true;
  return names(finding, mutant.touched) || rows.depends(path, mutant.touched);
}

describe('single damages', () => {
  const model = readEdition({ edition: COMMITTED });
  const dictionary = new Map(model.dictionary.map((entry) => [entry.keyword, entry] as const));
  const counts: Record<string, number> = {};
  const survivors: string[] = [];
  const beyond: string[] = [];
  let otherEnd = 0;

  it('are made of every IOD', async () => {
    for (const { id, path } of iodList) {
      const iod = await loadIod[path]?.();
      const tables = model.iods.find((one) => one.id === id);
      expect(iod && tables, id).toBeDefined();
      if (!iod || !tables) continue;
      const rows = new Rows(model, tables);
      const dataset: Record<string, unknown> = { ...Object(minimalInstance(iod)) };
      const before = Object.values(counts).reduce((sum, count) => sum + count, 0);
      for (const mutant of mutantsOf(rows, dataset, dictionary)) {
        counts[mutant.kind] = (counts[mutant.kind] ?? 0) + 1;
        const { findings } = resultOf(mutant.dataset, iod);
        if (!isFound(mutant, findings)) {
          if (atTheOtherEnd(mutant, findings)) otherEnd++;
          else survivors.push(`${id}: ${mutant.kind} ${mutant.path}`);
        }
        for (const finding of findings)
          if (finding.severity === 'error' && !isConsequence(mutant, finding, rows))
            beyond.push(`${id}: ${mutant.kind} ${mutant.path}: ${finding.code} ${finding.path}`);
      }
      expect(
        Object.values(counts).reduce((sum, count) => sum + count, 0),
        id,
      ).toBeGreaterThan(before + 10);
    }
  });

  it('are many, of every kind', () => {
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(24_500);
    for (const kind of ['drop', 'empty', 'second value', 'value', 'vr', 'items', 'count', 'forbidden', 'both places'])
      expect(counts[kind] ?? 0, kind).toBeGreaterThan(70);
  });

  it('are all found', () => {
    expect(survivors).toEqual([]);
    // Concatenation UID and number, Tracking ID and UID, Field of View origin, rotation and flip.
    expect(otherEnd).toBeLessThan(50);
  });

  it('bring nothing with them but what follows from them', () => {
    expect(beyond).toEqual([]);
  });
});
