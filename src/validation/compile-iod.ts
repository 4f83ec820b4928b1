/** An IOD or a single table to its plan, made once and kept with the rules. */
import type { Condition } from '../rules/condition.ts';
import type { AttributeRule, FunctionalGroupUse, IodRules, OverrideRule, Rule, TableRules } from '../rules/tables.ts';
import { compileLevel } from './compile-level.ts';
import { constraintsPlan, overridesOf } from './compile-constraints.ts';
import type { AttributePlan, GroupPlan, PlanOwner, Source, UnitPlan } from './plan.ts';
import { requirementPlan } from './row-parts.ts';

const iods = new WeakMap<IodRules, PlanOwner>();
const tables = new WeakMap<TableRules, PlanOwner>();

function asksForModule(condition: Condition): boolean {
  if (condition.op === 'module') return true;
  if (condition.op === 'and' || condition.op === 'or') return condition.of.some(asksForModule);
  return condition.op === 'not' && asksForModule(condition.of);
}

/** The sequence of a functional group: the first attribute that its macro's table declares. */
function sequenceOf(rows: readonly Rule[]): AttributeRule | null {
  for (const row of rows) if ('keyword' in row) return row;
  for (const row of rows) {
    if (!('include' in row)) continue;
    const inner = sequenceOf(row.include().rows);
    if (inner) return inner;
  }
  return null;
}

function groupsOf(uses: readonly FunctionalGroupUse[], overrides: readonly OverrideRule[]): GroupPlan[] {
  return uses.flatMap((use) => {
    const table = use.macro();
    const sequence = sequenceOf(table.rows);
    if (sequence === null) return [];
    return [
      {
        use,
        table,
        keyword: sequence.keyword,
        tag: sequence.tag,
        type: overrides.find(({ path, type }) => type && path.length === 1 && path[0] === sequence.keyword)?.type ?? sequence.type,
        requirement: use.condition ? requirementPlan(use.condition) : null,
        rule: sequence.condition ? requirementPlan(sequence.condition) : null,
      },
    ];
  });
}

/** The plan of an IOD. */
export function iodPlan(iod: IodRules): PlanOwner {
  const known = iods.get(iod);
  if (known) return known;
  const units: UnitPlan[] = iod.modules.map((use, index) => ({
    index,
    use,
    table: use.module(),
    requirement: use.condition ? requirementPlan(use.condition) : null,
    undecided: null,
    url: null,
    slots: [],
    late: use.condition?.tree ? asksForModule(use.condition.tree) : false,
    firm: false,
    weight: 0,
  }));
  const overrides = overridesOf(iod, false);
  const groupOverrides = overridesOf(iod, true);
  const sources: Source[] = units.map((unit) => ({ rows: unit.table.rows, table: unit.table, unit: unit.index, overrides, group: false }));
  const root = compileLevel(sources, (unit) => units[unit]?.use.usage === 'M');
  let sharedSlot = -1;
  let perFrameSlot = -1;
  const optional: AttributePlan[] = [];
  // Loops over all attributes of all IODs run before they are optimized, and iterators are objects then.
  for (let slot = 0; slot < root.attributes.length; slot++) {
    const attribute = root.attributes[slot];
    if (attribute === undefined) continue;
    const { role, rules, units: of } = attribute;
    for (let at = 0; at < of.length; at++) units[of[at] ?? -1]?.slots.push(slot);
    for (let at = 0; at < rules.length; at++) {
      const rule = rules[at];
      if (rule === undefined || rule.demand !== 1 || rule.guard >= 0) continue;
      const unit = units[rule.unit];
      if (unit === undefined) continue;
      unit.firm = true;
      unit.weight++;
    }
    if (!attribute.explained) optional.push(attribute);
    if (role === 'shared') sharedSlot = slot;
    else if (role === 'per-frame') perFrameSlot = slot;
  }
  const plan: PlanOwner = {
    name: iod.id,
    root,
    optional,
    units,
    groups: groupsOf(iod.functionalGroups, groupOverrides),
    sharedSlot,
    perFrameSlot,
    partial: false,
    levels: new Map(),
    records: iod.records ?? null,
    content: iod.content ?? null,
    constraints: constraintsPlan(iod),
    groupOverrides,
  };
  iods.set(iod, plan);
  return plan;
}

/** The plan of one module or macro on its own. */
export function tablePlan(table: TableRules): PlanOwner {
  const known = tables.get(table);
  if (known) return known;
  const root = compileLevel([{ rows: table.rows, table, unit: -1, overrides: [], group: false }], () => true);
  const plan: PlanOwner = {
    name: table.name,
    root,
    optional: [],
    units: [],
    groups: [],
    sharedSlot: -1,
    perFrameSlot: -1,
    partial: true,
    levels: new Map(),
    records: null,
    content: null,
    constraints: null,
    groupOverrides: [],
  };
  tables.set(table, plan);
  return plan;
}

/** A plan without rules: every attribute is judged by the dictionary alone. */
export const generalPlan: PlanOwner = {
  name: '',
  root: compileLevel([], () => true),
  optional: [],
  units: [],
  groups: [],
  sharedSlot: -1,
  perFrameSlot: -1,
  partial: true,
  levels: new Map(),
  records: null,
  content: null,
  constraints: null,
  groupOverrides: [],
};
