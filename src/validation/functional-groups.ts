/** Functional groups (PS3.3 C.7.6.16), frame by frame: presence by usage, place, contents; findings merged over frames. */
import type { CompiledGroup, CompiledIod } from './compile.ts';
import { isItem, read, type Item, type Ternary } from './condition.ts';
import type { Finding } from './finding.ts';
import type { Place } from './collector.ts';
import type { Walk } from './interpret.ts';
import { conditionText, wording } from './wording.ts';

const SHARED = 'SharedFunctionalGroupsSequence';
const PER_FRAME = 'PerFrameFunctionalGroupsSequence';

/** Findings alike in all but the frame, with the frames where they were made. */
class FrameMerge {
  readonly merged = new Map<string, { finding: Finding; frames: [number, number][] }>();

  add(finding: Finding, frame: number): void {
    const value = 'value' in finding ? finding.value : '';
    const key = `${finding.code}|${finding.path.replace(/^[A-Za-z]+\[\d+\]/, '')}|${finding.table}|${finding.verdict}|${value}`;
    const known = this.merged.get(key);
    if (!known) {
      this.merged.set(key, { finding, frames: [[frame, frame]] });
      return;
    }
    const last = known.frames.at(-1);
    if (last && last[1] === frame - 1) last[1] = frame;
    else if (last && last[1] < frame) known.frames.push([frame, frame]);
    known.finding.count++;
  }

  flush(push: (finding: Finding) => void): void {
    for (const { finding, frames } of this.merged.values()) push({ ...finding, frames });
  }
}

function itemsOf(root: Item, keyword: string): Item[] {
  const value = read(root, keyword);
  return Array.isArray(value) ? value.filter(isItem) : [];
}

function place(group: CompiledGroup): Place {
  return {
    keyword: group.keyword,
    tag: group.tag,
    module: group.table.name,
    table: group.table.table,
    section: group.table.section,
    type: null,
  };
}

/** Checks the shared and the per-frame functional groups of a data set. */
export function checkFunctionalGroups(walk: Walk, plan: CompiledIod, root: Item): void {
  const shared = itemsOf(root, SHARED)[0] ?? null;
  const frames = itemsOf(root, PER_FRAME);
  if (shared === null && frames.length === 0) return;
  const { collector, view } = walk;
  for (const group of plan.groups) {
    const inShared = shared !== null && read(shared, group.keyword) !== undefined;
    const inFrames = frames.some((frame) => read(frame, group.keyword) !== undefined);
    if (inShared && inFrames) {
      const first = frames.findIndex((frame) => read(frame, group.keyword) !== undefined);
      const ranges = rangesOf(frames, (frame) => read(frame, group.keyword) !== undefined);
      collector.enter(PER_FRAME, first);
      collector.add(place(group), {
        code: 'functional-group',
        severity: 'error',
        frames: ranges,
        message: wording.groupBoth(group.table.name),
      });
      collector.leave();
    }
    if (inShared && group.place === 'per-frame')
      inItem(walk, SHARED, 0, () =>
        collector.add(place(group), {
          code: 'functional-group',
          severity: 'error',
          message: wording.groupPlace(group.table.name, 'per-frame'),
        }),
      );
    if (inFrames && group.place === 'shared') {
      const first = frames.findIndex((frame) => read(frame, group.keyword) !== undefined);
      inItem(walk, PER_FRAME, first, () =>
        collector.add(place(group), {
          code: 'functional-group',
          severity: 'error',
          frames: rangesOf(frames, (frame) => read(frame, group.keyword) !== undefined),
          message: wording.groupPlace(group.table.name, 'shared'),
        }),
      );
    }
    if (!inShared) missing(walk, group, shared, frames);
    if (inShared || inFrames) forbidden(walk, group, shared, frames, inShared);
  }
  const contents = (keyword: string, index: number, item: Item): void => {
    inItem(walk, keyword, index, () => {
      view.items.push(item);
      view.scopes.push(plan.groupScope);
      walk.scope(plan.groupScope, item, true);
      view.items.pop();
      view.scopes.pop();
    });
  };
  const sharedItems = itemsOf(root, SHARED);
  sharedItems.forEach((item, index) => {
    view.frame = [item];
    contents(SHARED, index, item);
  });
  const merge = new FrameMerge();
  frames.forEach((frame, index) => {
    view.frame = shared ? [frame, shared] : [frame];
    collector.sink = (finding) => merge.add(finding, index + 1);
    contents(PER_FRAME, index, frame);
  });
  collector.sink = null;
  view.frame = null;
  merge.flush((finding) => collector.push(finding));
}

function inItem(walk: Walk, keyword: string, index: number, act: () => void): void {
  walk.collector.enter(keyword, index);
  act();
  walk.collector.leave();
}

function rangesOf(frames: readonly Item[], test: (frame: Item) => boolean): [number, number][] {
  const ranges: [number, number][] = [];
  frames.forEach((frame, index) => {
    if (!test(frame)) return;
    const last = ranges.at(-1);
    if (last && last[1] === index) last[1] = index + 1;
    else ranges.push([index + 1, index + 1]);
  });
  return ranges;
}

function verdictOf(walk: Walk, group: CompiledGroup): Ternary {
  if (group.usage === 'M') return 1;
  if (group.usage === 'U' || !group.condition) return 0;
  return group.condition.condition(walk.view);
}

/** Frames in which a group is required and absent. */
function missing(walk: Walk, group: CompiledGroup, shared: Item | null, frames: readonly Item[]): void {
  if (group.usage === 'U') return;
  const { view, collector } = walk;
  const lacking: number[] = [];
  let undecided = false;
  if (frames.length === 0) {
    view.frame = shared ? [shared] : [];
    const verdict = verdictOf(walk, group);
    if (verdict === 1) lacking.push(0);
    else if (verdict === -1) undecided = true;
  }
  frames.forEach((frame, index) => {
    if (read(frame, group.keyword) !== undefined) return;
    view.frame = shared ? [frame, shared] : [frame];
    const verdict = verdictOf(walk, group);
    if (verdict === 1) lacking.push(index + 1);
    else if (verdict === -1) undecided = true;
  });
  view.frame = null;
  const condition = conditionText(group.condition?.tree ?? null);
  if (lacking.length > 0) {
    const everywhere = lacking.length >= frames.length;
    const inPerFrame = group.place === 'per-frame' || !everywhere;
    const ranges: [number, number][] = [];
    for (const frame of lacking) {
      const last = ranges.at(-1);
      if (last && last[1] === frame - 1) last[1] = frame;
      else if (frame > 0) ranges.push([frame, frame]);
    }
    const first = Math.max(0, (lacking[0] ?? 1) - 1);
    inItem(walk, inPerFrame ? PER_FRAME : SHARED, inPerFrame ? first : 0, () => {
      collector.add(place(group), {
        code: 'functional-group',
        severity: 'error',
        condition,
        verdict: group.usage === 'C' ? 'met' : null,
        ...(ranges.length > 0 ? { frames: ranges } : {}),
        message: wording.groupMissing(group.table.name, condition),
      });
    });
  } else if (undecided) {
    collector.undecided++;
    inItem(walk, group.place === 'per-frame' ? PER_FRAME : SHARED, 0, () => {
      collector.add(place(group), {
        code: 'undecided',
        severity: 'info',
        condition,
        verdict: 'cannot tell',
        message: wording.undecided(group.keyword, condition, group.condition?.reason ?? null),
      });
    });
  }
}

/** Frames in which a conditional group is there though its condition is not met. */
function forbidden(walk: Walk, group: CompiledGroup, shared: Item | null, frames: readonly Item[], inShared: boolean): void {
  const requirement = group.condition;
  if (!requirement || group.usage === 'M') return;
  const { view, collector } = walk;
  const denied = (frame: readonly Item[]): boolean => {
    view.frame = frame;
    if (requirement.never?.(view) === 1) return true;
    if (group.usage === 'U') return requirement.leave !== null && requirement.leave(view) === 0 && requirement.condition(view) !== 1;
    return requirement.condition(view) === 0 && (requirement.leave === null || requirement.leave(view) === 0);
  };
  const condition = conditionText(requirement.tree);
  const say = (keyword: string, index: number, ranges: [number, number][]): void => {
    inItem(walk, keyword, index, () =>
      collector.add(place(group), {
        code: 'forbidden',
        severity: 'error',
        condition,
        verdict: 'not met',
        ...(ranges.length > 0 ? { frames: ranges } : {}),
        message: wording.groupForbidden(group.table.name, condition),
      }),
    );
  };
  if (inShared && shared) {
    // A shared group is wrong only when it is wrong for every frame.
    const wrong = frames.length === 0 ? denied([shared]) : frames.every((frame) => denied([frame, shared]));
    if (wrong) say(SHARED, 0, []);
  } else {
    const ranges = rangesOf(frames, (frame) => read(frame, group.keyword) !== undefined && denied(shared ? [frame, shared] : [frame]));
    const first = ranges[0];
    if (first) say(PER_FRAME, first[0] - 1, ranges);
  }
  view.frame = null;
}
