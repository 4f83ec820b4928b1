/** Where a condition finds the attribute that it names: this item, enclosing items, this frame's functional groups, the root. */
import { isEmpty } from '../dataset/empty.ts';
import { isOnDemand } from '../dataset/items-on-demand.ts';
import { sameValue } from '../dataset/same-value.ts';
import type { AttributeRef } from '../rules/condition.ts';
import { itemPlanOf } from './compile-level.ts';
import { isThere } from './glance.ts';
import type { AttributePlan, LevelPlan } from './plan.ts';
import type { Frame, Run } from './run.ts';
import type { Scope } from './scope.ts';

/** An own member of an object that a caller gave; one that cannot be read counts as absent. */
export function read(target: object, key: string): unknown {
  try {
    const value = (target as Readonly<Record<string, unknown>>)[key];
    if (value === undefined) return undefined;
    return Object.hasOwn(target, key) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The one value of a list of one: both ways of giving a single value mean the same. */
export function single(value: unknown): unknown {
  try {
    return Array.isArray(value) && value.length === 1 ? value[0] : value;
  } catch {
    // A revoked proxy is no list, and an element may throw.
    return undefined;
  }
}

/** The value at one level. Leaves in `run.reported` whether its absence is itself a finding. */
function here(scope: Scope, keyword: string): unknown {
  const slot = scope.plan.slots.get(keyword);
  if (slot === undefined) return scope.extra(keyword);
  const value = scope.values[slot];
  const attribute = scope.plan.attributes[slot];
  if (attribute === undefined || !attribute.reportable) return value;
  // Working out whether an absence is reported looks up other attributes, and so leaves its own mark.
  const reported = scope.reported(attribute);
  scope.run.reported = reported;
  return reported ? undefined : value;
}

function inGroups(groups: Scope | null, keyword: string): unknown {
  if (groups === null) return undefined;
  const slot = groups.plan.slots.get(keyword);
  if (slot !== undefined && groups.values[slot] !== undefined) return groups.values[slot];
  const holders = groups.plan.groups?.holders.get(keyword);
  if (holders === undefined) return undefined;
  for (const holder of holders) {
    const sequence = groups.values[holder];
    if (!Array.isArray(sequence)) continue;
    const item: unknown = sequence[0];
    if (typeof item !== 'object' || item === null) continue;
    const value = read(item, keyword);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** This frame's groups, per-frame over shared. Leaves what was asked for, where that is wanted. */
export function ofFrame(run: Run, frame: Frame, keyword: string): unknown {
  const value = inFrame(run, frame, keyword);
  run.answers?.push({ keyword, value, reported: run.reported });
  return value;
}

function inFrame(run: Run, frame: Frame, keyword: string): unknown {
  const shared = inGroups(frame.shared, keyword);
  const own = inGroups(frame.perFrame, keyword);
  const value = own ?? shared;
  if (value !== undefined) {
    if (own !== undefined) run.touched = true;
    return value;
  }
  const level = frame.perFrame?.plan ?? frame.shared?.plan;
  const holders = level?.groups?.holders.get(keyword);
  if (holders === undefined) return undefined;
  run.touched = true;
  for (const holder of holders) if (frame.missing.has(level?.attributes[holder]?.keyword ?? '')) run.reported = true;
  return undefined;
}

/** From the level outward; the nearest level whose tables declare the attribute is the one that a sentence means. */
function outward(from: Scope, keyword: string): unknown {
  const { run } = from;
  if (from === run.latestScope && keyword === run.latestKeyword) return run.latestValue;
  let framed = false;
  for (let at: Scope | null = from; at !== null; at = at.parent) {
    const slot = at.plan.slots.get(keyword);
    if (at.plan.groups !== null) framed = true;
    if (slot !== undefined) {
      const value = here(at, keyword);
      if (at.plan.groups !== null) run.beside = true;
      else if (!framed && typeof value === 'string' && value !== '') {
        // Includes of a Content Item all ask for its Value Type, one after the other.
        run.latestScope = from;
        run.latestKeyword = keyword;
        run.latestValue = value;
      }
      return value;
    }
    const extra = at.extra(keyword);
    if (extra !== undefined) return extra;
    if (at.plan.groups !== null && run.frame !== null) {
      const value = ofFrame(run, run.frame, keyword);
      if (value !== undefined || run.reported) return value;
    }
  }
  return undefined;
}

/** The value that a reference means, undefined where there is none. `run.reported` tells that its absence is itself a finding. */
export function find(scope: Scope, ref: AttributeRef): unknown {
  const { run } = scope;
  run.reported = false;
  switch (ref.scope) {
    case undefined:
      return outward(scope, ref.keyword);
    case 'item':
      return here(scope, ref.keyword);
    case 'enclosing':
      return scope.parent === null ? undefined : outward(scope.parent, ref.keyword);
    case 'root':
      return here(run.root, ref.keyword);
    case 'frame': {
      if (run.frame !== null) {
        const value = ofFrame(run, run.frame, ref.keyword);
        if (value !== undefined || run.reported) return value;
      }
      return here(run.root, ref.keyword);
    }
  }
}

/**
 * `find` of one reference. Where the level itself declares the attribute, as nearly always, its place is kept from one Item of a level to the next;
 * a value that is there is no finding, and neither is the absence of what nothing asks for.
 */
export function finder(ref: AttributeRef): (scope: Scope) => unknown {
  if (ref.scope !== undefined && ref.scope !== 'item') return (scope) => find(scope, ref);
  let level: LevelPlan | null = null;
  let slot = -1;
  let reportable: AttributePlan | null = null;
  return (scope) => {
    const { plan, run } = scope;
    if (plan !== level) {
      level = plan;
      slot = plan.groups === null ? (plan.slots.get(ref.keyword) ?? -1) : -1;
      const attribute = plan.attributes[slot];
      reportable = attribute?.reportable ? attribute : null;
    }
    if (slot < 0) return find(scope, ref);
    const value = scope.values[slot];
    if (reportable === null || isThere(value, reportable.sequence)) {
      run.reported = false;
      return value;
    }
    const reported = scope.reported(reportable);
    run.reported = reported;
    return reported ? undefined : value;
  };
}

/** True when the Items that `within` leads to must have the attribute (Type 1, 2), so that its absence in one is itself reported. */
export function askedWithin(scope: Scope, keyword: string, within: readonly string[]): boolean {
  const [first = '', ...rest] = within;
  let level: LevelPlan | null = null;
  for (let at: Scope | null = scope; at !== null && level === null; at = at.parent) {
    // The Items around the condition itself are of the sequence too.
    if (at.sequence === within[within.length - 1] && at.parent !== null) level = at.plan;
    else level = innerPlan(scope.run, at.plan, first, rest);
  }
  const slot = level?.slots.get(keyword);
  return slot !== undefined && (level?.attributes[slot]?.rules.some((rule) => rule.demand === 1 && rule.guard < 0) ?? false);
}

function innerPlan(run: Run, outer: LevelPlan, first: string, rest: readonly string[]): LevelPlan | null {
  let level: LevelPlan | null = outer;
  for (const keyword of [first, ...rest]) {
    const slot: number | undefined = level?.slots.get(keyword);
    const attribute = slot === undefined ? undefined : level?.attributes[slot];
    if (attribute === undefined) return null;
    level = itemPlanOf(run.owner, attribute, (1 << attribute.rules.length) - 1);
  }
  return level;
}

function itemsOf(value: unknown): readonly object[] {
  // One after the other, for who walks over them.
  if (isOnDemand(value)) return value;
  if (!Array.isArray(value)) return [];
  return value.filter((item): item is object => typeof item === 'object' && item !== null);
}

/** The Items that `within` leads to: the Item that the condition itself stands in, or all Items of the sequence; of this Item those beneath it. */
export function items(scope: Scope, ref: AttributeRef, within: readonly string[]): readonly object[] {
  scope.run.reported = false;
  if (ref.where !== undefined) return referred(scope, ref, within, ref.where);
  const last = within[within.length - 1];
  // "Of this Item" leads down from it, also where it stands in a sequence of the same name.
  const around = ref.scope === 'item' ? null : scope;
  for (let at: Scope | null = around; at !== null && at.parent !== null; at = at.parent) {
    if (at.sequence !== last) continue;
    let outer: Scope | null = at;
    for (let i = within.length - 1; i >= 0 && outer !== null; i--) outer = outer.sequence === within[i] ? outer.parent : null;
    if (outer === null) continue;
    if (at.plan.groups !== null) scope.run.beside = true;
    return [at.item];
  }
  return below(scope, ref, within);
}

function below(scope: Scope, ref: AttributeRef, within: readonly string[]): readonly object[] {
  const [first = '', ...rest] = within;
  let found = itemsOf(find(scope, ref.scope === undefined ? { keyword: first } : { keyword: first, scope: ref.scope }));
  for (const keyword of rest) found = found.flatMap((item) => itemsOf(read(item, keyword)));
  return found;
}

/** The Items that this Item refers to by a number or a UID. */
function referred(
  scope: Scope,
  ref: AttributeRef,
  within: readonly string[],
  where: NonNullable<AttributeRef['where']>,
): readonly object[] {
  const by = here(scope, where.by);
  if (scope.run.reported || isEmpty(by)) return [];
  return below(scope, ref, within).filter((item) => sameValue(read(item, where.key), by));
}
