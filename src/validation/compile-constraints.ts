/** Constraints of an IOD compiled: what changes rows goes into the plans of its levels, the rest is looked at after them. */
import type { ConstraintRule } from '../rules/constraints.ts';
import type { ContextGroupRule, IodRules, OverrideRule, TableRules } from '../rules/tables.ts';
import { nameGroups } from './compile-level.ts';
import { compile } from './evaluate.ts';
import type { ConstraintPlan, ConstraintsPlan } from './plan.ts';

/** Types and context groups act where the rows themselves are judged. */
function changesRows({ demand, sopClass, condition }: ConstraintRule): boolean {
  if (sopClass !== undefined) return false;
  return demand.kind === 'context-groups' || (demand.kind === 'type' && condition === undefined);
}

/** What the constraints say of rows at the top level, or of the rows of functional groups. */
export function overridesOf(iod: IodRules, groups: boolean): OverrideRule[] {
  return (iod.constraints ?? []).filter(changesRows).flatMap(({ demand, section, condition }): OverrideRule[] => {
    if (!('path' in demand) || (demand.groups === true) !== groups) return [];
    if (demand.kind === 'type') return [{ path: demand.path, type: demand.type }];
    if (demand.kind !== 'context-groups') return [];
    const contextGroups = demand.contextGroups.map((group): ContextGroupRule => (condition ? { ...group, condition } : group));
    const said: TableRules = { kind: 'module', id: iod.id, name: iod.name, table: section, section, rows: [] };
    nameGroups(contextGroups, said);
    return [{ path: demand.path, contextGroups }];
  });
}

/** The constraints that are looked at; null where there are none. */
export function constraintsPlan(iod: IodRules): ConstraintsPlan | null {
  const root: ConstraintPlan[] = [];
  const frames: ConstraintPlan[] = [];
  for (const rule of iod.constraints ?? []) {
    // Templates that a place has are a matter of its content items.
    if (changesRows(rule) || rule.demand.kind === 'templates') continue;
    const plan: ConstraintPlan = { rule, test: rule.condition ? compile(rule.condition) : null };
    if ('path' in rule.demand && rule.demand.groups) frames.push(plan);
    else root.push(plan);
  }
  return root.length + frames.length === 0 ? null : { iod: iod.name, root, frames };
}
