/** The interpreter of one level: reads the values once, then looks at each attribute that the plan knows, and at the others. */
import { inheritsNothing, ownValues } from '../dataset/own-values.ts';
import { printCondition } from '../rules/print-condition.ts';
import { isBlank } from './blank.ts';
import { variantOf } from './choice.ts';
import { checkCode } from './check-codes.ts';
import { checkCount, checkForm, checkItemCount } from './check-values.ts';
import { checkExtras } from './check-extras.ts';
import { RECORDS, recordType } from './check-directory.ts';
import { checkItems } from './check-items.ts';
import { itemPlanOf } from './compile-level.ts';
import { appliesTo, demandOf, demandOfRule } from './demand.ts';
import { refuses } from './glance.ts';
import { checkGroupItems } from './repeated-groups.ts';
import { checkOriginal } from './original-text.ts';
import { type AttributePlan, NEVER_DEMANDED, type RulePlan } from './plan.ts';
import {
  addEmpty,
  addForbidden,
  addForbiddenByModule,
  addForm,
  addMissing,
  addModule,
  addTerm,
  addUndecided,
  conditionText,
  pathOf,
} from './add-findings.ts';
import { MODULE_ABSENT, MODULE_SAID, MODULE_THERE, UNIT_REFUSED, UNIT_USED } from './run.ts';
import { checkRules } from './rules/compile.ts';
import type { Item, Scope } from './scope.ts';
import { checkLists } from './terms.ts';
import * as say from './wording.ts';

/** Reads an object's own attributes into the scope. What cannot be read is a finding; false when nothing can be. */
export function fill(scope: Scope): boolean {
  const filled = takeValues(scope);
  if (filled) scope.variant = variantOf(scope);
  return filled;
}

function takeValues(scope: Scope): boolean {
  const { item } = scope;
  try {
    // Both several times as fast on large data sets as a try around each value.
    const plain = inheritsNothing(item);
    const listed = scope.parent === null && (scope.originals !== null || !plain);
    if (listed && takeLists(scope, item)) return true;
    if (plain) {
      takeAll(scope, item);
      return true;
    }
  } catch {
    // Some value cannot be read: one by one, it is named.
    scope.startAgain();
  }
  try {
    for (const key of Object.keys(item)) take(scope, item, key);
    return true;
  } catch (error) {
    unreadable(scope, scope.path(), error);
    return false;
  }
}

/** Data sets as they were read, and instances of classes. False where keys and values do not belong together. */
function takeLists(scope: Scope, item: Item): boolean {
  const keys = Object.keys(item);
  const values = ownValues(item, keys);
  if (keys.length !== values.length) return false;
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at];
    const value = values[at];
    if (key === undefined || value === undefined) continue;
    // A revoked proxy answers nothing, not even whether it is an array.
    if (typeof value === 'object' && value !== null) Array.isArray(value);
    scope.take(key, value);
  }
  return true;
}

function takeAll(scope: Scope, item: Item): void {
  for (const key in item) {
    const value = item[key];
    if (value === undefined) continue;
    // A revoked proxy answers nothing, not even whether it is an array.
    if (typeof value === 'object' && value !== null) Array.isArray(value);
    scope.take(key, value);
  }
}

function take(scope: Scope, item: Item, key: string): void {
  let value: unknown;
  try {
    value = item[key];
    if (typeof value === 'object' && value !== null) Array.isArray(value);
  } catch (error) {
    unreadable(scope, pathOf(scope, key), error);
    scope.unreadable ??= new Set();
    scope.unreadable.add(key);
    return;
  }
  if (value !== undefined) scope.take(key, value);
}

function unreadable(scope: Scope, path: string, error: unknown): void {
  const reason = error instanceof Error ? error.message : String(error);
  addForm(scope, 'vr', { path, tag: null, rule: null }, '', 'a value that can be read', say.unreadable(reason));
}

/** Checks a filled scope. */
export function checkLevel(scope: Scope): void {
  const { attributes } = scope.plan;
  const { values, variant } = scope;
  const { demands } = variant ?? scope.plan;
  const { run } = scope;
  const { units } = run;
  for (let slot = 0; slot < attributes.length; slot++) {
    const value = values[slot];
    if (value === undefined) {
      const demand = demands[slot] ?? NEVER_DEMANDED;
      if (demand < -1 || (demand >= 0 && units[demand] !== UNIT_USED)) continue;
    }
    const attribute = attributes[slot];
    if (attribute === undefined) continue;
    if (value === undefined) {
      const { demandGuards, glance, doubt } = attribute;
      if (doubt !== null && !run.modulesAbsent && scope.unreadable === null) {
        addUndecided(scope, attribute, doubt);
        continue;
      }
      if (demandGuards.length > 0 && scope.refusedBy(demandGuards)) continue;
      if (glance === null || !refuses(glance, scope)) checkAbsent(scope, attribute);
      continue;
    }
    try {
      checkPresent(scope, attribute, value);
    } catch (error) {
      // Values are the caller's objects: proxies and getters inside them may throw at any touch.
      unreadable(scope, pathOf(scope, attribute.keyword), error);
    }
  }
  if (scope.plan.code !== null && scope.run.codes !== null) checkCode(scope, scope.plan.code);
  if (scope.plan.consistency !== null) checkRules(scope, scope.plan.consistency);
  if (scope.extraKeys.length > 0) checkExtras(scope);
}

function checkAbsent(scope: Scope, attribute: AttributePlan): void {
  if (scope.unreadable?.has(attribute.keyword)) return;
  const { run } = scope;
  run.askedScope = scope;
  run.askedSlot = attribute.slot;
  const demand = demandOf(scope, attribute);
  run.askedScope = null;
  run.cyclic = false;
  if (demand === 0) return;
  const rule = run.demanding;
  if (rule === null) return;
  if (run.modulesAbsent && rule.unit >= 0 && wholeModules(scope, attribute, demand)) return;
  if (demand === 1) addMissing(scope, attribute, rule);
  else addUndecided(scope, attribute, rule);
}

/** Says wholly absent modules that ask for the attribute; true when no other module asks as firmly. */
function wholeModules(scope: Scope, attribute: AttributePlan, demand: 1 | 2): boolean {
  const { run } = scope;
  let others = false;
  for (const rule of attribute.rules) {
    if (rule.demand === 0) continue;
    const verdict = demandOfRule(scope, rule);
    if (verdict === 0) continue;
    const state = run.absent[rule.unit] ?? MODULE_THERE;
    if (state === MODULE_THERE) {
      if (verdict === demand) others = true;
    } else if (state === MODULE_ABSENT) {
      const unit = run.owner.units[rule.unit];
      if (verdict === 1 && unit !== undefined) {
        run.absent[rule.unit] = MODULE_SAID;
        addModule(scope, unit);
      } else if (demand === 2) others = true;
    }
  }
  return !others;
}

/** Whether a rule in force refuses the attribute: 0 no, 1 yes, 2 yes and no other rule gives leave. */
function refusal(scope: Scope, rule: RulePlan): 0 | 1 | 2 {
  const plan = rule.requirement;
  if (plan === null || !plan.refuses) return 0;
  if (plan.never !== null && plan.never(scope) === 1) return 2;
  if (plan.otherwise === 'allowed' || plan.test(scope) !== 0) return 0;
  return plan.otherwise === 'forbidden' || plan.otherwise(scope) === 0 ? 1 : 0;
}

function checkPresent(scope: Scope, attribute: AttributePlan, value: unknown): void {
  const { first } = attribute;
  if (first === null) return;
  const blank = typeof value !== 'number' && isBlank(attribute.vr, value);
  if (!blank && (attribute.plain || (attribute.lone && (first.unit < 0 || scope.run.units[first.unit] === UNIT_USED)))) {
    checkContent(scope, attribute, value, first, 1);
    return;
  }
  if (attribute.plain) {
    if (first.valued) addEmpty(scope, attribute, first);
    else checkNoItems(scope, attribute, first);
    return;
  }
  checkMerged(scope, attribute, value, blank);
}

function checkMerged(scope: Scope, attribute: AttributePlan, value: unknown, blank: boolean): void {
  let mask = 0;
  let doubtful = 0;
  let chosen: RulePlan | null = null;
  let refused: RulePlan | null = null;
  let leave = false;
  const { rules } = attribute;
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index];
    if (rule === undefined) continue;
    const applies = appliesTo(scope, rule);
    if (applies === 0) continue;
    if (applies === 2) {
      doubtful |= 1 << index;
      leave = true;
      continue;
    }
    const refuses = refusal(scope, rule);
    if (refuses === 2 && rule.requirement?.requirement.never) {
      addForbidden(scope, attribute, rule, printCondition(rule.requirement.requirement.never), true);
      return;
    }
    mask |= 1 << index;
    if (refuses === 1) refused ??= rule;
    else if (!rule.extension) leave = true;
    if (!rule.extension && (chosen === null || rule.rank < chosen.rank)) chosen = rule;
  }
  if (mask === 0) mask = doubtful;
  if (mask === 0) {
    refuseByModuleOrInclude(scope, attribute);
    return;
  }
  if (refused !== null && !leave) {
    addForbidden(scope, attribute, refused, conditionText(refused.requirement), false);
    return;
  }
  if (blank) {
    const demand = demandOf(scope, attribute);
    const rule = scope.run.demanding;
    if (demand === 1 && rule?.valued) addEmpty(scope, attribute, rule);
    else if (chosen?.group && chosen.type === '1') addEmpty(scope, attribute, chosen);
    else if (chosen !== null && neverEmpty(scope, attribute)) addEmpty(scope, attribute, chosen, demand === 2 ? 'cannot tell' : 'not met');
    else if (chosen !== null) checkNoItems(scope, attribute, chosen);
    return;
  }
  checkContent(scope, attribute, value, chosen, mask);
}

/** True where only Type 1C rows are in force: an attribute of that Type has a value wherever it is present (PS3.5 7.4.2). */
function neverEmpty(scope: Scope, attribute: AttributePlan): boolean {
  return attribute.rules.every((rule) => rule.type === '1C' || appliesTo(scope, rule) === 0);
}

/** A Type 3 sequence has Items or is absent, where the row says how many there are (PS3.3 5.2). Types 2 and 2C may be empty. */
function checkNoItems(scope: Scope, attribute: AttributePlan, rule: RulePlan): void {
  if (attribute.sequence && rule.type === '3' && rule.items !== null) checkItemCount(scope, attribute, rule, 0);
}

/** No rule in force has the attribute: a C module that is refused, or an include whose condition is not met. */
function refuseByModuleOrInclude(scope: Scope, attribute: AttributePlan): void {
  for (const rule of attribute.rules) {
    const unit = scope.run.owner.units[rule.unit];
    if (unit !== undefined && scope.run.units[rule.unit] === UNIT_REFUSED) {
      addForbiddenByModule(scope, attribute, unit, rule.type);
      return;
    }
  }
  const { first } = attribute;
  const guard = first === null || first.guard < 0 ? undefined : scope.plan.guards[first.guard];
  if (first === null || guard === undefined || guard.requirement.otherwise === 'allowed') return;
  addForbidden(scope, attribute, first, conditionText(guard.requirement), false);
}

function checkContent(scope: Scope, attribute: AttributePlan, value: unknown, first: RulePlan | null, mask: number): void {
  if (attribute.sequence) {
    const count = Array.isArray(value) ? value.length : -1;
    if (count < 0) {
      const text = say.shown(value);
      const expected = 'SQ: an array of Items';
      const place = { path: pathOf(scope, attribute.keyword), tag: attribute.tag, rule: first };
      addForm(scope, 'vr', place, text, expected, say.representation(text, expected));
      return;
    }
    for (let index = 0; index < attribute.rules.length; index++) {
      const rule = attribute.rules[index];
      if (rule !== undefined && rule.items !== null && (mask & (1 << index)) !== 0) checkItemCount(scope, attribute, rule, count);
    }
    if (attribute.role !== 'none' && scope.parent === null && !scope.run.owner.partial) return;
    if (!Array.isArray(value)) return;
    const { owner } = scope.run;
    const plan =
      owner.records !== null && attribute.keyword === RECORDS
        ? (item: Item) => itemPlanOf(owner, attribute, mask, recordType(item))
        : itemPlanOf(owner, attribute, mask);
    if (scope.plan.groups !== null && typeof plan !== 'function') checkGroupItems(scope, attribute, value, plan);
    else checkItems(scope, attribute.keyword, attribute.tag, value, plan);
    return;
  }
  if (!checkForm(scope, attribute.check, attribute, first, value)) return;
  const original = scope.elementAt(attribute.slot);
  if (original !== undefined && !checkOriginal(scope, original, attribute, first, value)) return;
  const single = !Array.isArray(value);
  if (single && attribute.bare) return;
  const { rules } = attribute;
  let counted: RulePlan | null = null;
  for (let index = 0; index < rules.length; index++) {
    const rule = rules[index];
    if (rule === undefined || (mask & (1 << index)) === 0) continue;
    // One value is what nearly all have, and may have.
    if (!single || rule.multiplicity.min > 1) {
      if (counted === null || rule.rule.vm !== counted.rule.vm) checkCount(scope, rule.multiplicity, rule.rule.vm, attribute, first, value);
      counted = rule;
    }
    if (rule.lists === null) continue;
    const breach = checkLists(rule.lists, value, scope);
    if (breach !== null) addTerm(scope, attribute, rule, breach);
  }
}
