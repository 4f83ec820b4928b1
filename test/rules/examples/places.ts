/** Where rules apply: the shortest way to an Item of some IOD at which each can say something. */
import { iodList, loadIod } from '../../../generated/iods/registry.ts';
import { itemPlanOf } from '../../../src/validation/compile-level.ts';
import { iodPlan } from '../../../src/validation/compile-iod.ts';
import type { LevelPlan, PlanOwner } from '../../../src/validation/plan.ts';

export interface Place {
  /** Path name of the IOD. */
  readonly iod: string;
  /** Sequences down to the Item. */
  readonly at: readonly string[];
  readonly keyword: string;
}

interface Step {
  readonly level: LevelPlan;
  readonly at: readonly string[];
}

/** Levels of an IOD with the way to them, those of fewer sequences first. */
function* levelsOf(owner: PlanOwner): Generator<Step> {
  const seen = new Set<LevelPlan>([owner.root]);
  let open: Step[] = [{ level: owner.root, at: [] }];
  while (open.length > 0) {
    const next: Step[] = [];
    for (const step of open) {
      yield step;
      for (const attribute of step.level.attributes) {
        if (!attribute.sequence) continue;
        const level = itemPlanOf(owner, attribute, (1 << attribute.rules.length) - 1);
        if (level === null) continue;
        // Items alike are those of several sequences: rules tell them by name.
        const again = seen.has(level);
        if (!again) seen.add(level);
        const inner = { level, at: [...step.at, attribute.keyword] };
        if (again) yield inner;
        else next.push(inner);
      }
    }
    open = next;
  }
}

let known: Promise<ReadonlyMap<string, readonly Place[]>> | null = null;

/** Places of each rule by its name: the first of each attribute that it constrains. */
export function places(): Promise<ReadonlyMap<string, readonly Place[]>> {
  known ??= find();
  return known;
}

async function find(): Promise<ReadonlyMap<string, readonly Place[]>> {
  const found = new Map<string, Place[]>();
  for (const { path } of iodList) {
    const iod = await loadIod[path]?.();
    if (!iod) continue;
    for (const { level, at } of levelsOf(iodPlan(iod))) {
      for (const { keyword, rules } of level.consistency ?? []) {
        for (const { rule } of rules) {
          const sequence = at.at(-1);
          if ((rule.root && at.length > 0) || (rule.in && (sequence === undefined || !rule.in.includes(sequence)))) continue;
          const list = found.get(rule.name) ?? [];
          if (!list.some((place) => place.keyword === keyword)) list.push({ iod: path, at, keyword });
          found.set(rule.name, list);
        }
      }
    }
  }
  return found;
}
