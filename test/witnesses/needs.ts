/**
 * What a data set needs so that a condition is met, or is not: alternatives of needs, from the meaning of each operation.
 * Written apart from the evaluator, which has to come to the same verdict on the data sets made from it.
 */
import type { AttributeRef, CodeRef, Comparison, Condition } from '../../src/rules/condition.ts';

/** One need: what an attribute holds, or how the Item of the row stands. */
export type Need =
  | { readonly is: 'present' | 'absent' | 'valued' | 'empty'; readonly of: AttributeRef }
  /** The Items that would hold it are there. */
  | { readonly is: 'items'; readonly of: AttributeRef }
  /** The list of values ends before the one that is named. */
  | { readonly is: 'shorter'; readonly of: AttributeRef; readonly length: number }
  | { readonly is: 'one of' | 'none of'; readonly of: AttributeRef; readonly values: readonly (string | number)[] }
  | { readonly is: Comparison; readonly of: AttributeRef; readonly than: number | AttributeRef }
  | { readonly is: 'count'; readonly of: AttributeRef; readonly count: number }
  | { readonly is: 'code' | 'other code'; readonly of: AttributeRef; readonly codes: readonly CodeRef[] }
  | {
      readonly is: 'points' | 'points elsewhere';
      readonly of: AttributeRef;
      readonly to: Extract<Condition, { op: 'points-to' }>;
      readonly by: 'keyword' | 'private' | 'groups';
    }
  | { readonly is: 'module' | 'no module'; readonly module: string }
  | { readonly is: 'first' | 'last' | 'not first' | 'not last' }
  | { readonly is: 'changes' | 'stays' | 'single'; readonly of: AttributeRef }
  | { readonly is: 'text beyond the default' | 'text of the default' };

export type Needs = readonly Need[];

/** More alternatives of one condition than this are not tried. */
const MOST = 48;

const OPPOSITE: Readonly<Record<Comparison, Comparison>> = { '>': '<=', '<': '>=', '>=': '<', '<=': '>' };

/** A count that compares as asked, and one that does not; null where there is none. */
function counts(is: Comparison | '=', to: number): { readonly met: number | null; readonly not: number | null } {
  switch (is) {
    case '=':
      return { met: to, not: to + 1 };
    case '>':
      return { met: to + 1, not: to };
    case '>=':
      return { met: to, not: to - 1 };
    case '<':
      return { met: to - 1, not: to };
    case '<=':
      return { met: to, not: to + 1 };
  }
}

/** All of the parts: each alternative of each part at least once, then other combinations. */
function together(parts: readonly (readonly Needs[])[]): Needs[] {
  if (parts.some((part) => part.length === 0)) return [];
  const found: Needs[] = [];
  const longest = Math.max(1, ...parts.map((part) => part.length));
  for (let at = 0; at < longest && found.length < MOST; at++) found.push(parts.flatMap((part) => part[at % part.length] ?? []));
  let combinations: Needs[] = [[]];
  for (const part of parts) combinations = combinations.flatMap((needs) => part.map((more) => [...needs, ...more])).slice(0, MOST * 4);
  return [...found, ...combinations].slice(0, MOST);
}

/** Any of the parts, taking turns. */
function either(parts: readonly (readonly Needs[])[]): Needs[] {
  const found: Needs[] = [];
  const longest = Math.max(0, ...parts.map((part) => part.length));
  for (let at = 0; at < longest; at++) for (const part of parts) if (part[at]) found.push(part[at] ?? []);
  return found.slice(0, MOST);
}

function one(need: Need): Needs[] {
  return [[need]];
}

/** Alternatives of needs that make the condition come out as wanted; none where it never does. */
export function needsOf(condition: Condition, wanted: 'met' | 'not met'): Needs[] {
  const met = wanted === 'met';
  switch (condition.op) {
    case 'and':
    case 'or': {
      const parts = condition.of.map((part) => needsOf(part, wanted));
      return (condition.op === 'and') === met ? together(parts) : either(parts);
    }
    case 'not':
      return needsOf(condition.of, met ? 'not met' : 'met');
    case 'unknown':
    // The same for all data sets of an IOD: none makes it come out otherwise.
    case 'declared':
      return [];
    case 'module':
      return one({ is: met ? 'module' : 'no module', module: condition.module });
    case 'functional-group': {
      const of: AttributeRef = { keyword: condition.keyword, scope: 'frame' };
      return one({ is: met ? 'present' : 'absent', of });
    }
    case 'item':
      return one({ is: met ? condition.is : condition.is === 'first' ? 'not first' : 'not last' });
    case 'character-set':
      return one({ is: met ? 'text beyond the default' : 'text of the default' });
    default:
      return needsOfValue(condition, met);
  }
}

function needsOfValue(condition: Extract<Condition, { attribute: AttributeRef }>, met: boolean): Needs[] {
  const of = condition.attribute;
  const absent: Need = { is: 'absent', of };
  const { value } = of;
  const nothing: Needs[] = [
    ...(value !== undefined && value > 1 ? [[{ is: 'shorter', of, length: value - 1 } as const]] : []),
    [absent],
    // Items without the attribute, where the Items themselves must be there.
    ...(of.within ? [[{ is: 'items', of } as const, absent]] : []),
    // Nor the sequence within them, where its Items would have to have it.
    ...(of.within && of.within.length > 1 ? [[{ is: 'items', of: { ...of, within: of.within.slice(0, -1) } } as const, absent]] : []),
  ];
  switch (condition.op) {
    case 'present':
      return met ? one({ is: 'present', of }) : nothing;
    case 'valued':
      return met ? one({ is: 'valued', of }) : [...nothing, [{ is: 'empty', of }]];
    case '=':
      if (met) return condition.to.map((value) => [{ is: 'one of', of, values: [value] }]);
      return [[{ is: 'none of', of, values: condition.to }], ...nothing];
    case '!=':
      if (met) return one({ is: 'none of', of, values: condition.to });
      return condition.to.map((value) => [{ is: 'one of', of, values: [value] }]);
    case '>':
    case '<':
    case '>=':
    case '<=': {
      const than = condition.to;
      return met ? one({ is: condition.op, of, than }) : [[{ is: OPPOSITE[condition.op], of, than }], ...nothing];
    }
    case 'count': {
      const { met: enough, not } = counts(condition.is, condition.to);
      const count = met ? enough : not;
      const needs: Needs[] = count === null || count < 0 ? [] : count === 0 ? [] : [[{ is: 'count', of, count }]];
      return met ? needs : [...needs, ...nothing];
    }
    case 'code':
      if (met) return condition.codes.map((code) => [{ is: 'code', of, codes: [code] }]);
      return [[{ is: 'other code', of, codes: condition.codes }], ...nothing];
    case 'points-to': {
      const to = condition;
      if (!met) return [[{ is: 'points elsewhere', of, to, by: 'keyword' }], ...nothing];
      return [
        ...condition.keywords.map((keyword): Needs => [{ is: 'points', of, to: { ...to, keywords: [keyword] }, by: 'keyword' }]),
        ...(condition.private ? [[{ is: 'points', of, to, by: 'private' } as const]] : []),
        ...(condition.groups ? [[{ is: 'points', of, to, by: 'groups' } as const]] : []),
      ];
    }
    case 'changes':
      if (met) return one({ is: 'changes', of });
      return [[{ is: 'stays', of }], [{ is: 'single', of }]];
  }
}
