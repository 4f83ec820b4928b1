/** Which modules of an IOD are in use: mandatory ones, conditional ones whose condition is met, others by evidence (PS3.3 A.1.3). */
import type { AttributePlan, RequirementPlan, UnitPlan } from './plan.ts';
import { addModule, addUndecidedModule } from './add-findings.ts';
import { MODULE_ABSENT, MODULE_SAID, UNIT_REFUSED, UNIT_UNUSED, UNIT_USED } from './run.ts';
import type { Scope } from './scope.ts';

/** Settles the state of each module, and says which required ones are wholly absent. */
export function settleModules(root: Scope): void {
  const { run } = root;
  const { units } = run.owner;
  let late = false;
  for (const unit of units) {
    if (unit.use.usage === 'M') run.units[unit.index] = UNIT_USED;
    if (unit.late) late = true;
  }
  // Without evidence a module is not in use, so that a first look at the evidence comes before conditions about modules.
  const verdicts = new Int8Array(units.length).fill(2);
  for (const unit of units) if (unit.requirement !== null && !unit.late) settleByCondition(root, unit, unit.requirement, verdicts);
  settleByEvidence(root);
  if (late) {
    for (const unit of units) if (unit.requirement !== null && unit.late) settleByCondition(root, unit, unit.requirement, verdicts);
    settleByEvidence(root);
  }
  for (const unit of units) {
    const { usage } = unit.use;
    if (usage === 'C' && verdicts[unit.index] === 2 && run.units[unit.index] === UNIT_UNUSED) addUndecidedModule(root, unit);
    const required = usage === 'M' || (usage === 'C' && verdicts[unit.index] === 1);
    if (!required || isThere(root, unit)) continue;
    run.absent[unit.index] = unit.firm ? MODULE_SAID : MODULE_ABSENT;
    run.modulesAbsent = true;
    if (unit.firm) addModule(root, unit);
  }
}

/** Some attribute of the module is there. */
function isThere({ values }: Scope, { slots }: UnitPlan): boolean {
  for (const slot of slots) if (values[slot] !== undefined) return true;
  return false;
}

function settleByCondition(root: Scope, unit: UnitPlan, plan: RequirementPlan, verdicts: Int8Array): void {
  const { run } = root;
  if (plan.never !== null && plan.never(root) === 1) {
    run.units[unit.index] = UNIT_REFUSED;
    verdicts[unit.index] = 0;
    return;
  }
  // An attribute that stands in for the module asks for it in turn: there the plain absence counts.
  run.settling = unit.table.name;
  const verdict = plan.test(root);
  run.settling = null;
  run.cyclic = false;
  verdicts[unit.index] = verdict;
  if (verdict === 1 && unit.use.usage === 'C') run.units[unit.index] = UNIT_USED;
  if (verdict !== 0 || unit.use.usage === 'M') return;
  const { otherwise } = plan;
  if (otherwise === 'forbidden' || (otherwise !== 'allowed' && otherwise(root) === 0)) run.units[unit.index] = UNIT_REFUSED;
}

function settleByEvidence(root: Scope): void {
  const { run } = root;
  let open: AttributePlan[] = [];
  const { values } = root;
  for (const attribute of run.owner.optional) if (values[attribute.slot] !== undefined && !explained(root, attribute)) open.push(attribute);
  while (open.length > 0) {
    let settled = false;
    for (const attribute of open) {
      const [only, ...others] = candidates(root, attribute);
      if (only === undefined || others.length > 0) continue;
      run.units[only] = UNIT_USED;
      settled = true;
    }
    if (!settled) {
      const best = bestOf(root, open);
      if (best === null) return;
      run.units[best.index] = UNIT_USED;
    }
    open = open.filter((attribute) => !explained(root, attribute) && candidates(root, attribute).length > 0);
  }
}

function explained(root: Scope, attribute: AttributePlan): boolean {
  for (const unit of attribute.units) if (root.run.units[unit] === UNIT_USED) return true;
  return false;
}

function candidates(root: Scope, attribute: AttributePlan): number[] {
  return attribute.units.filter((unit) => root.run.units[unit] === UNIT_UNUSED);
}

/** Of several modules that would explain what is there: the one that misses least, then the one that explains most. */
function bestOf(root: Scope, open: readonly AttributePlan[]): UnitPlan | null {
  let best: UnitPlan | null = null;
  let bestMissing = 0;
  let bestCount = 0;
  const counts = new Map<number, number>();
  for (const attribute of open) for (const unit of candidates(root, attribute)) counts.set(unit, (counts.get(unit) ?? 0) + 1);
  for (const unit of root.run.owner.units) {
    const count = counts.get(unit.index);
    if (count === undefined) continue;
    const missing = missingOf(root, unit);
    if (best !== null && (missing > bestMissing || (missing === bestMissing && count <= bestCount))) continue;
    best = unit;
    bestMissing = missing;
    bestCount = count;
  }
  return best;
}

/** Attributes that the module asks for in any case and that are not there. */
function missingOf(root: Scope, unit: UnitPlan): number {
  let missing = 0;
  for (const slot of unit.slots) {
    if (root.values[slot] !== undefined) continue;
    const rules = root.plan.attributes[slot]?.rules ?? [];
    if (rules.some((rule) => rule.unit === unit.index && rule.demand === 1 && rule.guard < 0)) missing++;
  }
  return missing;
}
