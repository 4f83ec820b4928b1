/** Presence: which of the rows that declare an attribute are in force, and whether they ask for it. */
import type { AttributePlan, RulePlan } from './plan.ts';
import { UNIT_USED } from './run.ts';
import type { Scope } from './scope.ts';

/** 0: the row is not in force here, 1: it is, 2: cannot be told (the include's condition cannot). */
export function appliesTo(scope: Scope, rule: RulePlan): number {
  if (rule.unit >= 0 && scope.run.units[rule.unit] !== UNIT_USED) return 0;
  if (rule.overriddenBy.length > 0 && rule.overriddenBy.some((unit) => scope.run.units[unit] === UNIT_USED)) return 0;
  return rule.guard < 0 ? 1 : scope.guard(rule.guard);
}

/** What one row asks: 1 for the attribute, 0 nothing, 2 cannot be told. */
export function demandOfRule(scope: Scope, rule: RulePlan): 0 | 1 | 2 {
  if (rule.demand === 0) return 0;
  const applies = appliesTo(scope, rule);
  if (applies === 0) return 0;
  if (rule.demand === 1) return applies === 1 ? 1 : 2;
  // A conditional row without a sentence: nothing can be told.
  const own = rule.requirement === null ? 2 : rule.requirement.test(scope);
  if (own === 0) return 0;
  return own === 1 && applies === 1 ? 1 : 2;
}

/**
 * 1: an attribute is asked for by a row in force, 0: by none, 2: by one of which that cannot be told.
 * The strictest such row is left in `scope.run.demanding`.
 */
export function demandOf(scope: Scope, attribute: AttributePlan): 0 | 1 | 2 {
  let demand: 0 | 1 | 2 = 0;
  let found: RulePlan | null = null;
  const { asking } = attribute;
  for (let index = 0; index < asking.length; index++) {
    const rule = asking[index];
    if (rule === undefined) continue;
    const verdict = demandOfRule(scope, rule);
    if (verdict === 1) {
      if (demand !== 1 || found === null || rule.rank < found.rank) found = rule;
      demand = 1;
    } else if (verdict === 2 && demand === 0) {
      demand = 2;
      found = rule;
    }
  }
  scope.run.demanding = found;
  return demand;
}
