/** Rows to a level's plan: includes expanded, rows of several modules merged by attribute, Items compiled when first met. */
import { elementByKeyword } from '../dataset/dictionary.ts';
import type { AttributeType, ExtendRule, IncludeRule, OverrideRule, TableRules } from '../rules/tables.ts';
import { compile } from './evaluate.ts';
import {
  type AttributePlan,
  type CodePlan,
  demandsOf,
  type GuardPlan,
  type LevelPlan,
  type NamedGroups,
  type PlanOwner,
  type RulePlan,
  type Source,
} from './plan.ts';
import { glanceAt } from './glance.ts';
import { isConditional, mayBe, partsOf, partsOfRows, requirementOf, requirementPlan, type RowParts } from './row-parts.ts';
import { levelRules } from './rules/compile.ts';

const NO_RULES: readonly RulePlan[] = [];
const NONE: readonly number[] = [];
const NO_OVERRIDES: readonly OverrideRule[] = [];
const RANKS: Readonly<Record<AttributeType, number>> = { '1': 0, '1C': 1, '2': 2, '2C': 3, '3': 4 };

interface Building {
  readonly attributes: AttributePlan[];
  readonly slots: Map<string, number>;
  readonly guards: GuardPlan[];
  readonly codes: (NamedGroups & { readonly guard: number })[];
  open: boolean;
  openPrivate: boolean;
}

/** Tables that name context groups beside an include, by what they name. */
const namers = new WeakMap<NamedGroups['rules'], TableRules>();

/** Says which table, or which section of an IOD, names context groups. */
export function nameGroups(rules: NamedGroups['rules'], table: TableRules): void {
  namers.set(rules, table);
}

/** Groups that hold under a condition alone leave those of the rows in force. */
function beside({ rules }: NamedGroups): boolean {
  return rules.every((rule) => rule.condition !== undefined);
}

/** Context groups that includes around an attribute give to its code; the outermost prevails. */
function groupsGiven(overrides: readonly OverrideRule[]): NamedGroups | null {
  const rules = overrides.findLast((override) => override.contextGroups !== undefined)?.contextGroups;
  const table = rules === undefined ? undefined : namers.get(rules);
  return rules === undefined || table === undefined ? null : { rules, table };
}

/** What overrides around a row make of it; null where none speaks of its attribute. */
interface Overridden {
  readonly retyped: OverrideRule | undefined;
  readonly contextGroups: NamedGroups | null;
  /** Those of attributes in its Items. */
  readonly inner: readonly OverrideRule[];
}

function overriddenBy(overrides: readonly OverrideRule[], keyword: string): Overridden | null {
  if (overrides.length === 0) return null;
  const own = overrides.filter(({ path }) => path[0] === keyword);
  if (own.length === 0) return null;
  const here = own.filter(({ path }) => path.length === 1);
  const inner = own.filter(({ path }) => path.length > 1).map((override) => ({ ...override, path: override.path.slice(1) }));
  return {
    retyped: here.find(({ type }) => type !== undefined),
    contextGroups: groupsGiven(here),
    inner: inner.length === 0 ? NO_OVERRIDES : inner,
  };
}

function addRule(building: Building, parts: RowParts, source: Source, guard: number, extension: boolean): void {
  const { rule, lists, items, multiplicity } = parts;
  const { table, unit, group } = source;
  const overridden = overriddenBy(source.overrides, parts.keyword);
  const retyped = overridden?.retyped;
  const type = extension ? null : (retyped?.type ?? parts.type);
  const judged = group ? null : type;
  putRule(building, parts, {
    rule,
    type,
    table,
    unit,
    guard,
    requirement: retyped ? requirementOf(type, retyped.condition) : parts.requirement,
    demand: judged === '1' || judged === '2' ? 1 : isConditional(judged) ? 2 : 0,
    rank: type === null ? 4 : RANKS[type],
    valued: type === '1' || type === '1C',
    lists,
    items,
    contextGroups: overridden?.contextGroups ?? (rule.contextGroups ? { rules: rule.contextGroups, table } : null),
    multiplicity,
    overrides: overridden?.inner ?? NO_OVERRIDES,
    group,
    overriddenBy: NONE,
    extension,
    url: null,
    undecided: null,
  });
}

/** The attribute that the row declares, with this rule besides those of other rows. */
function putRule(building: Building, { keyword, tag, vr, check, role }: RowParts, rule: RulePlan): void {
  const slot = building.slots.get(keyword);
  const known = slot === undefined ? undefined : building.attributes[slot];
  if (known !== undefined) {
    known.rules.push(rule);
    if (role !== 'none') known.role = role;
    return;
  }
  building.slots.set(keyword, building.attributes.length);
  building.attributes.push({
    keyword,
    tag,
    vr,
    slot: building.attributes.length,
    rules: [rule],
    first: null,
    units: NONE,
    plain: false,
    lone: false,
    bare: false,
    glance: null,
    demanded: false,
    doubt: null,
    reportable: false,
    asking: NO_RULES,
    certain: null,
    explained: true,
    demandGuards: NONE,
    demandUnit: -1,
    role,
    check,
    sequence: vr === 'SQ',
    itemPlans: null,
  });
}

function addExtension(building: Building, rule: ExtendRule, source: Source, guard: number): void {
  const slot = building.slots.get(rule.extend);
  const declared = slot === undefined ? undefined : building.attributes[slot]?.rules[0]?.rule;
  const definition = declared ?? elementByKeyword(rule.extend);
  const row = {
    keyword: rule.extend,
    tag: definition?.tag ?? '',
    vr: 'SQ',
    vm: definition?.vm ?? '1',
    type: null,
    rows: rule.rows,
  };
  addRule(building, partsOf(row), source, guard, true);
}

function addInclude(building: Building, include: IncludeRule, source: Source, guard: number, stack: readonly TableRules[]): void {
  const table = include.include();
  // A macro that includes itself at the same level adds nothing.
  if (stack.includes(table)) return;
  for (const { contextGroups } of include.overrides ?? []) if (contextGroups) nameGroups(contextGroups, source.table);
  let inner = guard;
  if (include.condition) {
    inner = building.guards.length;
    building.guards.push({ requirement: requirementPlan(include.condition), glance: null, outer: guard, slots: [] });
  }
  if (include.contextGroups && (!source.codes || beside(source.codes)))
    building.codes.push({ rules: include.contextGroups, table: source.table, guard: inner });
  const overrides = include.overrides && include.overrides.length > 0 ? [...include.overrides, ...source.overrides] : source.overrides;
  addRows(building, { rows: table.rows, table, unit: source.unit, overrides, group: source.group }, inner, [...stack, table]);
}

function addRows(building: Building, source: Source, guard: number, stack: readonly TableRules[]): void {
  const { rows } = source;
  const parts = partsOfRows(rows);
  for (let at = 0; at < rows.length; at++) {
    const attribute = parts[at];
    if (attribute) {
      addRule(building, attribute, source, guard, false);
      continue;
    }
    const row = rows[at];
    if (row === undefined) continue;
    if ('include' in row) addInclude(building, row, source, guard, stack);
    else if ('extend' in row) addExtension(building, row, source, guard);
    else if ('other' in row) {
      if (row.other === 'any-attribute' || row.other === 'record-keys') building.open = true;
      else if (row.other === 'any-private') building.openPrivate = true;
    }
  }
}

/** Inside a sequence all rules of a level are in force, so one that another overrides never holds there. */
function dropOverridden(attribute: AttributePlan): void {
  const overrides = attribute.rules.flatMap((rule) => (rule.unit < 0 ? (rule.rule.overrides ?? []) : []));
  if (overrides.length === 0) return;
  const kept = attribute.rules.filter((rule) => !overrides.includes(rule.table.section));
  attribute.rules.splice(0, attribute.rules.length, ...kept);
}

const cannotTell = (): 2 => 2;

/** What makes the level's Items codes; null where they are none. */
function codeOf({ slots, codes }: Building): CodePlan | null {
  const value = slots.get('CodeValue');
  const scheme = slots.get('CodingSchemeDesignator');
  if (value === undefined || scheme === undefined) return null;
  return {
    value,
    longValue: slots.get('LongCodeValue') ?? -1,
    urnValue: slots.get('URNCodeValue') ?? -1,
    scheme,
    meaning: slots.get('CodeMeaning') ?? -1,
    lists: codes.map(({ rules, table, guard }) => ({
      rules,
      table,
      guard,
      tests: rules.map((rule) => (rule.undecided ? cannotTell : rule.condition ? compile(rule.condition) : null)),
    })),
  };
}

/** True of an unguarded row of whose condition nothing was read, nor is said by other instances. */
function isAlwaysDoubtful({ requirement, guard, overriddenBy }: RulePlan): boolean {
  const { tree, reason } = requirement?.requirement ?? {};
  return tree === null && reason !== 'other-instance' && guard < 0 && overriddenBy.length === 0;
}

/** True where the row asks for the attribute, or may do so when its condition is met. */
function mayBeCertain({ demand, requirement }: RulePlan): boolean {
  if (demand !== 2) return demand === 1;
  return requirement !== null && mayBe(requirement.requirement, true);
}

/** Lists that hold one module, shared by all attributes that only it has. */
const oneUnit: (readonly number[])[] = [];

function unitsOf(unit: number): readonly number[] {
  if (unit < 0) return NONE;
  let known = oneUnit[unit];
  if (known === undefined) {
    known = [unit];
    oneUnit[unit] = known;
  }
  return known;
}

type Firm = (unit: number) => boolean;

/** What follows for an attribute that one row declares: most of all. */
function finishSingle(building: Building, attribute: AttributePlan, rule: RulePlan, firm: Firm): void {
  const { unit, guard, demand } = rule;
  const inUse = unit < 0 || firm(unit);
  attribute.first = rule;
  attribute.plain = guard < 0 && inUse && rule.requirement === null;
  attribute.bare = rule.lists === null && rule.multiplicity.min <= 1;
  attribute.lone = guard < 0 && rule.requirement?.refuses !== true && !rule.extension;
  attribute.explained = inUse;
  attribute.units = unitsOf(unit);
  if (guard >= 0) building.guards[guard]?.slots.push(attribute.slot);
  if (demand === 0) return;
  attribute.demanded = true;
  attribute.reportable = mayBeCertain(rule);
  attribute.asking = attribute.rules;
  if (demand === 1 && guard < 0) attribute.certain = rule;
  if (guard >= 0) attribute.demandGuards = [guard];
  attribute.demandUnit = unit;
}

/** What follows from the rows that declare an attribute, taken together. */
function finishMerged(building: Building, attribute: AttributePlan, firm: Firm): void {
  dropOverridden(attribute);
  const { rules } = attribute;
  const first = rules[0];
  attribute.first = first ?? null;
  for (const rule of rules) {
    for (const other of rules)
      if (other.unit >= 0 && other.rule.overrides?.includes(rule.table.section)) rule.overriddenBy = [...rule.overriddenBy, other.unit];
  }
  // Plans of all IODs are many: lists that need not be their own are shared.
  const demanding = rules.filter((rule) => rule.demand > 0);
  const asking = demanding.length === 0 ? NO_RULES : demanding.length === rules.length ? rules : demanding;
  attribute.demanded = asking.length > 0;
  attribute.reportable = asking.some(mayBeCertain);
  attribute.asking = asking;
  const [only] = asking;
  if (asking.length === 1 && only?.demand === 1 && only.guard < 0 && only.overriddenBy.length === 0) attribute.certain = only;
  attribute.explained = rules.some((rule) => rule.unit < 0 || firm(rule.unit));
  if (asking.length > 0 && asking.every((rule) => rule.guard >= 0)) attribute.demandGuards = [...new Set(asking.map((rule) => rule.guard))];
  const unit = asking[0]?.unit ?? -1;
  if (asking.every((rule) => rule.unit === unit)) attribute.demandUnit = unit;
  if (first !== undefined && first.guard >= 0 && rules.every((rule) => rule.guard === first.guard))
    building.guards[first.guard]?.slots.push(attribute.slot);
  for (const { unit: of } of rules) if (of >= 0 && !attribute.units.includes(of)) attribute.units = [...attribute.units, of];
}

/** The plan of a level made of these sources, in table order. `firm` tells which modules are always in use. */
export function compileLevel(sources: readonly Source[], firm: Firm): LevelPlan {
  const building: Building = { attributes: [], slots: new Map(), guards: [], codes: [], open: false, openPrivate: false };
  for (const source of sources) {
    if (source.codes) building.codes.push({ ...source.codes, guard: -1 });
    addRows(building, source, -1, []);
  }
  const { attributes, slots, guards, open, openPrivate } = building;
  // By index here and below: plans of all IODs are made before these loops are optimized, and iterators are objects then.
  for (let slot = 0; slot < attributes.length; slot++) {
    const attribute = attributes[slot];
    if (attribute === undefined) continue;
    const first = attribute.rules[0];
    if (first !== undefined && attribute.rules.length === 1 && first.rule.overrides === undefined)
      finishSingle(building, attribute, first, firm);
    else finishMerged(building, attribute, firm);
  }
  const sight = { attributes, slots, top: sources.some(({ unit }) => unit >= 0) };
  for (let slot = 0; slot < attributes.length; slot++) {
    const attribute = attributes[slot];
    const only = attribute?.asking.length === 1 ? attribute.asking[0] : undefined;
    if (attribute === undefined || only?.demand !== 2) continue;
    const tree = only.requirement?.requirement.tree;
    if (tree) attribute.glance = glanceAt(tree, sight);
    else if (isAlwaysDoubtful(only)) attribute.doubt = only;
  }
  for (const guard of guards) {
    const { tree } = guard.requirement.requirement;
    if (tree !== null) guard.glance = glanceAt(tree, sight);
  }
  return {
    attributes,
    slots,
    followers: new Int16Array(attributes.length),
    demands: demandsOf(attributes),
    guards,
    choice: undefined,
    looked: 0,
    open,
    openPrivate,
    code: codeOf(building),
    groups: null,
    consistency: levelRules(attributes),
    extras: null,
  };
}

const identities = new WeakMap<object, number>();
let identified = 0;

function identity(value: object): number {
  const known = identities.get(value);
  if (known !== undefined) return known;
  identified++;
  identities.set(value, identified);
  return identified;
}

const always = (): boolean => true;

/**
 * The plan of a sequence's Items where the rules of the mask are in force; null where no table says what an Item holds.
 * @param record type of a directory record, whose keys the Item has besides.
 */
export function itemPlanOf(owner: PlanOwner, attribute: AttributePlan, mask: number, record?: string): LevelPlan | null {
  const keys = record === undefined ? undefined : owner.records?.[record]?.keys?.();
  const known = keys === undefined ? attribute.itemPlans?.get(mask) : undefined;
  if (known !== undefined) return known;
  const sources: Source[] = [];
  let key = attribute.role === 'none' ? '' : attribute.role;
  for (const [index, rule] of attribute.rules.entries()) {
    if ((mask & (1 << index)) === 0 || !rule.rule.rows) continue;
    const codes = rule.contextGroups;
    const source = { rows: rule.rule.rows, table: rule.table, unit: -1, overrides: rule.overrides, group: false };
    sources.push(codes === null ? source : { ...source, codes });
    key += `|${identity(rule.rule.rows)}`;
    if (codes !== null) key += `=${identity(codes.rules)}`;
    for (const override of rule.overrides) key += `:${identity(override)}`;
  }
  if (keys !== undefined) {
    sources.push({ rows: keys.rows, table: keys, unit: -1, overrides: NO_OVERRIDES, group: false });
    key += `|${identity(keys.rows)}`;
  }
  let plan: LevelPlan | null = null;
  if (sources.length > 0) {
    plan = owner.levels.get(key) ?? null;
    if (plan === null) {
      plan = attribute.role === 'none' ? compileLevel(sources, always) : compileGroups(owner, attribute.role, sources);
      owner.levels.set(key, plan);
    }
  }
  if (keys === undefined) {
    attribute.itemPlans ??= new Map();
    attribute.itemPlans.set(mask, plan);
  }
  return plan;
}

function compileGroups(owner: PlanOwner, role: 'shared' | 'per-frame', sources: readonly Source[]): LevelPlan {
  const macros = owner.groups.map(({ table }) => ({ rows: table.rows, table, unit: -1, overrides: owner.groupOverrides, group: true }));
  const level = compileLevel([...sources, ...macros], always);
  // Without a table of functional groups nothing is said about what may stand there.
  const plan: LevelPlan = macros.length === 0 ? { ...level, open: true } : level;
  // Conditions look at the frame here.
  for (const guard of plan.guards) guard.glance = null;
  plan.choice = null;
  const holders = new Map<string, number[]>();
  for (const attribute of plan.attributes) {
    attribute.glance = null;
    if (!attribute.sequence) continue;
    const inner = itemPlanOf(owner, attribute, (1 << attribute.rules.length) - 1);
    for (const keyword of inner?.slots.keys() ?? []) {
      const slots = holders.get(keyword);
      if (slots) slots.push(attribute.slot);
      else holders.set(keyword, [attribute.slot]);
    }
  }
  plan.groups = { role, holders };
  return plan;
}
