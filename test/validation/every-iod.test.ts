/** Every generated IOD: its tables become plans at every level, and it judges the empty data set and one of all its attributes. */
import { describe, expect, it } from 'vitest';
import { loadIod } from '../../generated/iods/registry.ts';
import { itemPlanOf } from '../../src/validation/compile-level.ts';
import { iodPlan } from '../../src/validation/compile-iod.ts';
import type { LevelPlan, PlanOwner } from '../../src/validation/plan.ts';
import { validateIod } from '../../src/validation/validate-tables.ts';

/** Compiles every level that can be reached, each once. */
function levels(owner: PlanOwner, level: LevelPlan, seen: Set<LevelPlan>): void {
  if (seen.has(level)) return;
  seen.add(level);
  for (const attribute of level.attributes) {
    if (!attribute.sequence) continue;
    expect(attribute.rules.length).toBeLessThan(31);
    const inner = itemPlanOf(owner, attribute, (1 << attribute.rules.length) - 1);
    if (inner !== null) levels(owner, inner, seen);
  }
}

describe('every IOD', () => {
  it.each(Object.keys(loadIod))('%s', async (path) => {
    const rules = await loadIod[path]?.();
    if (!rules) throw new Error(`${path} has no rules`);
    const owner = iodPlan(rules);
    levels(owner, owner.root, new Set());
    for (const attribute of owner.root.attributes) for (const rule of attribute.rules) expect(owner.units[rule.unit]).toBeDefined();
    expect(owner.groups).toHaveLength(rules.functionalGroups.length);
    const absent = validateIod({}, rules);
    expect(absent.filter((finding) => finding.code === 'module').map((finding) => finding.module)).toContain('SOP Common');
    expect(absent.every((finding) => finding.code === 'module' || finding.code === 'undecided' || finding.code === 'missing')).toBe(true);
    const empty = Object.fromEntries(owner.root.attributes.map((attribute) => [attribute.keyword, null]));
    const findings = validateIod(empty, rules);
    expect(findings.some((finding) => finding.code === 'empty')).toBe(true);
    expect(
      new Set(findings.map((finding) => finding.code)).isSubsetOf(
        new Set(['empty', 'forbidden', 'undecided', 'functional-group', 'items', 'consistency']),
      ),
    ).toBe(true);
  });
});
