/** Repeating groups above the first (overlays 6002, 6004 …): each group is checked by the rows that its tables have for 60xx. */
import { multiplicityOf } from '../dataset/dictionary.ts';
import { isItem } from './check-items.ts';
import { checkLevel } from './check-level.ts';
import { type AttributePlan, demandsOf, type LevelPlan, type RulePlan } from './plan.ts';
import { levelRules } from './rules/compile.ts';
import { Scope } from './scope.ts';

/** The rows for a repeating group as a level of their own, under the tags of one group. Null where there are none. */
function planOf(level: LevelPlan, group: string): LevelPlan | null {
  const attributes: AttributePlan[] = [];
  const slots = new Map<string, number>();
  for (const attribute of level.attributes) {
    if (!attribute.tag.includes('xx')) continue;
    const tag = `${group}${attribute.tag.slice(4)}`;
    const rules: RulePlan[] = attribute.rules.map((rule) => ({ ...rule, unit: -1, guard: -1, overriddenBy: [] }));
    slots.set(attribute.keyword, attributes.length);
    attributes.push({
      ...attribute,
      keyword: tag,
      tag,
      slot: attributes.length,
      rules,
      asking: rules.filter((rule) => rule.demand > 0),
      certain: null,
      units: [],
      plain: false,
      lone: false,
      glance: null,
      doubt: null,
      first: rules[0] ?? null,
      demandGuards: [],
      demandUnit: -1,
    });
  }
  if (attributes.length === 0) return null;
  return {
    ...level,
    attributes,
    slots,
    demands: demandsOf(attributes),
    guards: [],
    groups: null,
    consistency: levelRules(attributes),
    extras: null,
  };
}

/** `{ vr, Value }` as the value of a keyword: one value where the VM is 1. */
function elementValue(element: unknown, vm: string): unknown {
  if (!isItem(element)) return element;
  const { Value: values } = element;
  if (!Array.isArray(values)) return values ?? null;
  return multiplicityOf(vm).max === 1 ? (values[0] ?? null) : values;
}

/** Checks a group, given its elements by tag. */
export function checkRepeatingGroup(scope: Scope, group: string, elements: ReadonlyMap<string, unknown>): void {
  const plan = planOf(scope.plan, group);
  if (plan === null) return;
  const inner = new Scope(scope.run, plan, scope.item, scope.parent, scope.sequence, scope.index);
  for (const attribute of plan.attributes) {
    const element = elements.get(attribute.tag);
    if (element !== undefined) inner.values[attribute.slot] = elementValue(element, attribute.rules[0]?.rule.vm ?? '1');
  }
  checkLevel(inner);
}
