/** Levels that one attribute divides, as Value Type does Content Items: what its value settles is worked out once for each value. */
import type { AttributeRef, Condition } from '../rules/condition.ts';
import { compile, MET, NOT_MET, type Test } from './evaluate.ts';
import { type LevelPlan, NEVER_DEMANDED } from './plan.ts';
import type { Scope } from './scope.ts';

/** What a value of the dividing attribute settles. */
export interface Variant {
  /** Verdicts on include conditions: 0 or 1, -1 where more is needed to tell. */
  readonly guards: Int8Array;
  /** As the level's `demands`, without attributes that nothing asks for beside this value. */
  readonly demands: Int16Array;
}

/** What of a condition the dividing attribute alone tells. */
interface Share {
  /** True where the value refuses the condition, whatever else the Item has. */
  readonly refuses: (scope: Scope) => boolean;
  /** The condition, where it reads nothing else. */
  readonly whole: Test | null;
}

/** A level's dividing attribute. */
export interface Choice {
  readonly slot: number;
  readonly guards: readonly (Share | null)[];
  /** By slot: the rules that may ask for the attribute, with the shares of their requirements. */
  readonly asking: readonly (readonly { readonly guard: number; readonly share: Share | null }[])[];
  readonly variants: Map<string, Variant>;
}

/** Items of a level looked into before its dividing attribute is sought: many levels are met once. */
const FIRST = 8;
/** Fewer conditions are not worth a look at the value. */
const FEWEST = 4;
/** Values that are remembered: more come from files that are wrong. */
const MOST = 64;
/** Code Strings: longer values are none that a condition names. */
const LONGEST = 16;

/** The keyword of an attribute that stands at the level itself, as a whole. */
function keywordOf({ keyword, within, where, scope, value }: AttributeRef): string | null {
  return within === undefined && where === undefined && value === undefined && (scope === undefined || scope === 'item') ? keyword : null;
}

function namesOnly(condition: Condition, keyword: string): boolean {
  switch (condition.op) {
    case '=':
    case '!=':
      return keywordOf(condition.attribute) === keyword;
    case 'not':
      return namesOnly(condition.of, keyword);
    case 'and':
    case 'or':
      return condition.of.every((part) => namesOnly(part, keyword));
    default:
      return false;
  }
}

function shareOf(condition: Condition, keyword: string): Share | null {
  if (namesOnly(condition, keyword)) {
    const whole = compile(condition);
    return { refuses: (scope) => whole(scope) === NOT_MET, whole };
  }
  if (condition.op !== 'and' && condition.op !== 'or') return null;
  const shares = condition.of.flatMap((part) => shareOf(part, keyword) ?? []);
  if (condition.op === 'and') {
    if (shares.length === 0) return null;
    return { refuses: (scope) => shares.some((share) => share.refuses(scope)), whole: null };
  }
  if (shares.length < condition.of.length) return null;
  return { refuses: (scope) => shares.every((share) => share.refuses(scope)), whole: null };
}

function countKeywords(condition: Condition, counts: Map<string, number>): void {
  if (condition.op === 'and' || condition.op === 'or') for (const part of condition.of) countKeywords(part, counts);
  else if (condition.op === 'not') countKeywords(condition.of, counts);
  else if (condition.op === '=' || condition.op === '!=') {
    const keyword = keywordOf(condition.attribute);
    if (keyword !== null) counts.set(keyword, (counts.get(keyword) ?? 0) + 1);
  }
}

/** The attribute of a level whose value settles most of its conditions; null where none settles some. */
export function choiceOf({ attributes, slots, guards }: LevelPlan): Choice | null {
  const counts = new Map<string, number>();
  for (const { requirement } of guards) if (requirement.requirement.tree !== null) countKeywords(requirement.requirement.tree, counts);
  for (const { asking } of attributes)
    for (const { demand, requirement } of asking)
      if (demand === 2 && requirement?.requirement.tree) countKeywords(requirement.requirement.tree, counts);
  let chosen: string | null = null;
  let most = FEWEST - 1;
  for (const [keyword, count] of counts) {
    const attribute = attributes[slots.get(keyword) ?? -1];
    if (attribute === undefined || attribute.sequence || count <= most) continue;
    chosen = keyword;
    most = count;
  }
  if (chosen === null) return null;
  const keyword = chosen;
  return {
    slot: slots.get(keyword) ?? -1,
    guards: guards.map(({ requirement: { requirement } }) => (requirement.tree === null ? null : shareOf(requirement.tree, keyword))),
    asking: attributes.map(({ asking }) =>
      asking.map(({ guard, demand, requirement }) => {
        const tree = demand === 2 ? (requirement?.requirement.tree ?? null) : null;
        return { guard, share: tree === null ? null : shareOf(tree, keyword) };
      }),
    ),
    variants: new Map(),
  };
}

/** The level's dividing attribute; null where there is none, and as long as few Items of the level were looked into. */
function choiceAt(plan: LevelPlan): Choice | null {
  if (plan.choice === undefined && plan.looked++ >= FIRST) plan.choice = choiceOf(plan);
  return plan.choice ?? null;
}

/** What the level's value of the dividing attribute settles; null where it is no text that settles anything. */
export function variantOf(scope: Scope): Variant | null {
  const choice = choiceAt(scope.plan);
  if (choice === null) return null;
  const value = scope.values[choice.slot];
  if (typeof value !== 'string' || value === '' || value.length > LONGEST) return null;
  const known = choice.variants.get(value);
  if (known !== undefined) return known;
  if (choice.variants.size >= MOST) return null;
  const variant = makeVariant(scope, choice);
  choice.variants.set(value, variant);
  return variant;
}

function makeVariant(scope: Scope, { guards, asking }: Choice): Variant {
  const verdicts = new Int8Array(guards.length).fill(-1);
  // Includes come after those that they stand in.
  for (const [index, share] of guards.entries()) {
    const around = scope.plan.guards[index]?.outer ?? -1;
    const aroundIt = around < 0 ? MET : (verdicts[around] ?? -1);
    if (aroundIt === NOT_MET || share?.refuses(scope) === true) verdicts[index] = NOT_MET;
    else if (aroundIt === MET && share?.whole?.(scope) === MET) verdicts[index] = MET;
  }
  const demands = Int16Array.from(scope.plan.demands);
  for (const [slot, rules] of asking.entries())
    if (rules.every(({ guard, share }) => verdicts[guard] === NOT_MET || share?.refuses(scope) === true)) demands[slot] = NEVER_DEMANDED;
  return { guards: verdicts, demands };
}
