/** Functional groups that are the same in frame after frame: looked into once, their findings said of each frame that answers their conditions alike. */
import { checkItems } from './check-items.ts';
import type { Finding } from './finding.ts';
import type { AttributePlan, LevelPlan } from './plan.ts';
import { ofFrame } from './lookup.ts';
import type { FrameAnswer, Run } from './run.ts';
import type { Scope } from './scope.ts';

/** Contents of a group kept for comparison: frames often take turns. */
const KEPT = 4;
/** A group that differs this many times with no two alike is not compared any more. */
const GIVEN_UP = 64;
/** Deepest Items, and most values, compared; larger groups are looked into each time. */
const DEEPEST = 8;
const MOST = 256;

/** A content of the group with what was found in it. */
interface Known {
  readonly items: readonly unknown[];
  readonly plan: LevelPlan | null;
  readonly findings: readonly Finding[];
  /** What their conditions were told of the frame. */
  readonly answers: readonly FrameAnswer[];
}

interface Memory {
  readonly known: Known[];
  hits: number;
  misses: number;
}

/** What is known of the groups of a validation, by the attribute of each. */
export type GroupMemory = Map<AttributePlan, Memory>;

let compared = 0;

/** Each question once: within a frame it is answered alike. */
function distinct(answers: readonly FrameAnswer[]): FrameAnswer[] {
  const asked = new Map(answers.map((answer) => [answer.keyword, answer]));
  return [...asked.values()];
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function sameItem(one: object, other: object, depth: number): boolean {
  if (depth > DEEPEST || !isPlain(one) || !isPlain(other)) return false;
  const left = one as Readonly<Record<string, unknown>>;
  const right = other as Readonly<Record<string, unknown>>;
  let keys = 0;
  for (const key in left) {
    keys++;
    const value = left[key];
    const against = right[key];
    if (value !== against && !same(value, against, depth)) return false;
    if (value === undefined && !(key in right)) return false;
  }
  for (const _ in right) keys--;
  return keys === 0;
}

/** The same values, to any depth; what is not compared counts as different. */
function same(one: unknown, other: unknown, depth: number): boolean {
  if (one === other) return true;
  compared++;
  if (compared > MOST || typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (!Array.isArray(one)) return !Array.isArray(other) && sameItem(one, other, depth + 1);
  if (!Array.isArray(other) || one.length !== other.length || depth > DEEPEST) return false;
  for (let index = 0; index < one.length; index++) if (!same(one[index], other[index], depth + 1)) return false;
  return true;
}

/** Whether this frame answers as the other did. */
function answersAlike(run: Run, answers: readonly FrameAnswer[]): boolean {
  for (const { keyword, value, reported } of answers) {
    if (run.frame === null) return false;
    run.reported = false;
    const now = ofFrame(run, run.frame, keyword);
    if (run.reported !== reported || !same(now, value, 0)) return false;
  }
  return true;
}

function find(run: Run, memory: Memory, items: readonly unknown[], plan: LevelPlan | null): Known | null {
  for (const known of memory.known) {
    compared = 0;
    if (known.plan === plan && same(known.items, items, 0) && answersAlike(run, known.answers)) return known;
  }
  return null;
}

/** Checks the Items of a functional group of a frame. */
export function checkGroupItems(scope: Scope, attribute: AttributePlan, items: readonly unknown[], plan: LevelPlan | null): void {
  const { run } = scope;
  const { keyword, tag } = attribute;
  // What stood otherwise in the file is looked at each time; so is a frame with attributes of its own beside the groups, and who asks of other
  // instances is asked of each frame.
  if (scope.originals !== null || scope.extraKeys.length > 0 || run.others !== null) {
    checkItems(scope, keyword, tag, items, plan);
    return;
  }
  let memory = run.frames.groups.get(attribute);
  if (memory === undefined) {
    memory = { known: [], hits: 0, misses: 0 };
    run.frames.groups.set(attribute, memory);
  }
  if (memory.hits === 0 && memory.misses > GIVEN_UP) {
    checkItems(scope, keyword, tag, items, plan);
    return;
  }
  const known = find(run, memory, items, plan);
  if (known !== null) {
    memory.hits++;
    run.out.repeat(known.findings);
    return;
  }
  memory.misses++;
  const answers: FrameAnswer[] = [];
  run.answers = answers;
  run.beside = false;
  let findings: readonly Finding[] | null = null;
  try {
    findings = run.out.recording(() => checkItems(scope, keyword, tag, items, plan));
  } finally {
    run.answers = null;
  }
  if (run.beside || findings === null) return;
  if (memory.known.length === KEPT) memory.known.shift();
  memory.known.push({ items, plan, findings, answers: distinct(answers) });
}
