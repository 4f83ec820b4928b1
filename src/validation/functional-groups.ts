/** Functional groups, frame by frame: which must be there, where they stand, and what each frame's groups hold (PS3.3 C.7.6.16). */
import { isOnDemand } from '../dataset/items-on-demand.ts';
import { isItem, openItem } from './check-items.ts';
import { checkLevel } from './check-level.ts';
import { itemPlanOf } from './compile-level.ts';
import type { AttributePlan, GroupPlan } from './plan.ts';
import { addForm, addGroup, conditionText, pathOf } from './add-findings.ts';
import type { Scope } from './scope.ts';
import * as say from './wording.ts';

interface Groups {
  readonly root: Scope;
  readonly shared: Scope | null;
  /** Attribute of the per-frame sequence; null where the IOD has none. */
  readonly perFrame: AttributePlan | null;
  readonly sharedSequence: AttributePlan | null;
  readonly frames: readonly unknown[];
  /** Absence of the sequences is itself reported. */
  readonly sharedMissed: boolean;
  readonly perFrameMissed: boolean;
}

function open(root: Scope, attribute: AttributePlan | null, item: unknown, index: number): Scope | null {
  if (attribute === null || !isItem(item)) return null;
  const mask = (1 << attribute.rules.length) - 1;
  const plan = itemPlanOf(root.run.owner, attribute, mask);
  return plan === null ? null : openItem(root, attribute.keyword, attribute.tag, item, index, plan);
}

/** Reads the shared groups, so that conditions of the data set that ask about frames find them. */
export function openGroups(root: Scope): Groups | null {
  const { owner } = root.run;
  const sharedSequence = root.plan.attributes[owner.sharedSlot] ?? null;
  const perFrame = root.plan.attributes[owner.perFrameSlot] ?? null;
  const shared = sharedSequence === null ? undefined : root.values[sharedSequence.slot];
  const frames = perFrame === null ? undefined : root.values[perFrame.slot];
  if (shared === undefined && frames === undefined) return null;
  const scope = open(root, sharedSequence, Array.isArray(shared) ? shared[0] : undefined, 0);
  const list: readonly unknown[] = Array.isArray(frames) ? frames : [];
  const first = list.length === 1 ? open(root, perFrame, list[0], 0) : null;
  root.run.frame = { shared: scope, perFrame: first, missing: new Set() };
  return {
    root,
    shared: scope,
    perFrame,
    sharedSequence,
    frames: list,
    sharedMissed: scope === null && sharedSequence !== null && root.reported(sharedSequence),
    perFrameMissed: list.length === 0 && perFrame !== null && root.reported(perFrame),
  };
}

function frameCount(groups: Groups): number {
  if (groups.frames.length > 0) return groups.frames.length;
  const slot = groups.root.plan.slots.get('NumberOfFrames');
  const value = slot === undefined ? undefined : groups.root.values[slot];
  return typeof value === 'number' && value >= 1 && Number.isInteger(value) ? value : 1;
}

/** Checks usage and contents of the groups of every frame. */
export function checkGroups(groups: Groups): void {
  const { root, shared, frames } = groups;
  const { run } = root;
  const { out } = run;
  const count = frameCount(groups);
  out.beginFrames();
  if (frames.length === 0) {
    run.frame = { shared, perFrame: null, missing: missingOf(groups, null) };
    const mark = out.mark();
    out.setFrame(1);
    checkUses(groups, null, 0);
    if (shared !== null) checkLevel(shared);
    out.spread(mark, count);
  }
  run.onDemand = isOnDemand(frames);
  let everyFrame = false;
  for (let index = 0; index < frames.length; index++) {
    out.setFrame(index + 1);
    const perFrame = openFrame(groups, index);
    if (perFrame === null) continue;
    run.frame = { shared, perFrame, missing: missingOf(groups, perFrame) };
    checkUses(groups, perFrame, index);
    if (shared !== null && (index === 0 || everyFrame)) {
      const mark = out.mark();
      run.touched = false;
      checkLevel(shared);
      if (index === 0) everyFrame = run.touched;
      if (!everyFrame) out.spread(mark, count);
    }
    checkLevel(perFrame);
  }
  out.endFrames();
  run.onDemand = false;
  run.frame = null;
}

function openFrame(groups: Groups, index: number): Scope | null {
  const item = groups.frames[index];
  const { root, perFrame } = groups;
  if (perFrame === null) return null;
  if (isItem(item)) return open(root, perFrame, item, index);
  const text = say.shown(item);
  const expected = 'an Item: an object keyed by keyword';
  const place = { path: `${pathOf(root, perFrame.keyword)}[${index}]`, tag: perFrame.tag, rule: null };
  addForm(root, 'vr', place, text, expected, say.representation(text, expected));
  return null;
}

function holds(scope: Scope | null, group: GroupPlan): boolean {
  if (scope === null) return false;
  const slot = scope.plan.slots.get(group.keyword);
  return slot !== undefined && scope.values[slot] !== undefined;
}

/** 1: the frame needs the group, 0: it does not, 2: cannot be told. */
function needed(scope: Scope, group: GroupPlan): number {
  if (group.use.usage === 'U' || group.type === '3' || group.type === null) return 0;
  let verdict: number = group.use.usage === 'M' ? 1 : (group.requirement?.test(scope) ?? 2);
  if (verdict !== 0 && (group.type === '1C' || group.type === '2C')) {
    const own = group.rule?.test(scope) ?? 2;
    if (own !== 1) verdict = own;
  }
  return verdict;
}

/** True where the group's absence is a consequence of what is already reported, or of per-frame groups that need not be there. */
function excused(groups: Groups, group: GroupPlan, perFrame: Scope | null): boolean {
  const { place } = group.use;
  if (place === 'per-frame') {
    // A frame that is not selected has no groups of its own (PS3.3 C.7.6.29).
    const none = groups.perFrame === null || groups.perFrame.keyword === 'SelectedFrameFunctionalGroupsSequence';
    return perFrame === null && (none || groups.perFrameMissed || groups.frames.length > 0);
  }
  if (place === 'shared') return groups.sharedMissed || groups.sharedSequence === null;
  return groups.sharedMissed || groups.perFrameMissed;
}

function missingOf(groups: Groups, perFrame: Scope | null): Set<string> {
  const missing = new Set<string>();
  const scope = perFrame ?? groups.shared ?? groups.root;
  for (const group of groups.root.run.owner.groups) {
    if (group.use.usage === 'M' && !holds(groups.shared, group) && !holds(perFrame, group) && needed(scope, group) === 1)
      missing.add(group.keyword);
  }
  return missing;
}

function checkUses(groups: Groups, perFrame: Scope | null, index: number): void {
  const { root, shared } = groups;
  const scope = perFrame ?? shared ?? root;
  const frameItem = groups.perFrame === null ? '' : `${groups.perFrame.keyword}[${index}]`;
  const sharedItem = groups.sharedSequence === null ? '' : `${groups.sharedSequence.keyword}[0]`;
  for (const group of root.run.owner.groups) {
    const inShared = holds(shared, group);
    const inFrame = holds(perFrame, group);
    const { name } = group.table;
    const { place } = group.use;
    if (!inShared && !inFrame) {
      const need = needed(scope, group);
      if (need === 0 || excused(groups, group, perFrame)) continue;
      const path = `${place === 'per-frame' || sharedItem === '' ? frameItem : sharedItem}.${group.keyword}`;
      const text = group.use.usage === 'M' ? null : conditionText(group.requirement);
      const verdict = group.use.usage === 'M' ? null : 'met';
      const said = need === 1 ? root.run.frames.missed : root.run.frames.doubted;
      const known = said.get(group);
      if (known !== undefined) {
        root.run.out.repeat(known);
        continue;
      }
      const found = root.run.out.recording(() => {
        if (need === 1) addGroup(root, 'functional-group', group, path, verdict, say.groupAbsent(name, text));
        else addGroup(root, 'undecided', group, path, 'cannot tell', say.undecidedGroup(name, group.requirement?.requirement));
      });
      if (found !== null) said.set(group, found);
      continue;
    }
    const path = `${inFrame ? frameItem : sharedItem}.${group.keyword}`;
    if (inShared && inFrame) addGroup(root, 'functional-group', group, path, null, say.groupTwice(name));
    if (place === 'shared' && inFrame)
      addGroup(root, 'functional-group', group, `${frameItem}.${group.keyword}`, null, say.groupMisplaced(name, place));
    if (place === 'per-frame' && inShared)
      addGroup(root, 'functional-group', group, `${sharedItem}.${group.keyword}`, null, say.groupMisplaced(name, place));
    if (refused(scope, group))
      addGroup(root, 'forbidden', group, path, 'not met', say.forbiddenGroup(name, conditionText(group.requirement)));
  }
}

function refused(scope: Scope, group: GroupPlan): boolean {
  const plan = group.requirement;
  if (plan === null || group.use.usage === 'M') return false;
  if (plan.never !== null && plan.never(scope) === 1) return true;
  if (plan.otherwise === 'allowed' || plan.test(scope) !== 0) return false;
  return plan.otherwise === 'forbidden' || plan.otherwise(scope) === 0;
}
