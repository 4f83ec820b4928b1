/** Cases for the conditions of an IOD's top level: one call of `createInstance` that must compile, one that must not. */
import { type Demand, demandsOf, type IodAttribute, isRequired } from './iod-conditions.ts';
import { type Leaf, leavesOf, type Verdict, verdictOf } from './type-conditions.ts';

/** How an attribute stands in a call: written, of a type that tells nothing, or left out. */
type State = { readonly written: readonly string[] } | 'wide' | 'absent';
type States = ReadonlyMap<string, State>;

const ROUNDS = 12;
const MOST_TRIED = 4000;

function stateOf(attribute: IodAttribute | undefined, states: States, keyword: string): State {
  const state = states.get(keyword);
  if (state !== undefined) return state;
  if (!attribute || !isRequired(attribute)) return 'absent';
  const [only, ...others] = attribute.literals ?? [];
  return only !== undefined && others.length === 0 ? { written: [only] } : 'wide';
}

function leafVerdict(leaf: Leaf, state: State): Verdict {
  if (state === 'wide') return 'open';
  if (state === 'absent') return leaf.op === 'isNot' ? 'open' : 'not';
  if (leaf.op === 'present' || leaf.op === 'valued') return 'met';
  if (leaf.op === 'isNot') return leaf.terms.includes(state.written[0] ?? '') ? 'not' : 'met';
  const looked = leaf.at === 'any' || leaf.at === null ? state.written : state.written.slice(leaf.at - 1, leaf.at);
  return looked.some((value) => leaf.terms.includes(value)) ? 'met' : 'not';
}

/** States in which a leaf's attribute may be written. */
function statesOf(attribute: IodAttribute, leaves: readonly Leaf[]): State[] {
  const terms = [...new Set(leaves.flatMap((leaf) => ('terms' in leaf ? leaf.terms : [])))];
  const known = attribute.literals ?? attribute.elements;
  const allowed = known ? terms.filter((term) => known.includes(term)) : terms;
  const other = known ? known.find((value) => !terms.includes(value)) : attribute.numeric ? '4711' : "'OTHER VALUE'";
  const values = other === undefined ? allowed : [...allowed, other];
  const states: State[] = isRequired(attribute) ? [] : ['absent'];
  if (!attribute.several) return [...states, ...values.map((value) => ({ written: [value] }))];
  const positions = [...new Set(leaves.map((leaf) => ('at' in leaf && typeof leaf.at === 'number' ? leaf.at : 1)))];
  const filler = other ?? values[0] ?? '';
  const length = Math.max(2, ...positions);
  const lists = positions.reduce<string[][]>(
    (made, at) => made.flatMap((list) => [filler, ...values].map((value) => list.map((old, index) => (index === at - 1 ? value : old)))),
    [Array.from({ length }, () => filler)],
  );
  for (const written of lists) states.push({ written });
  return states;
}

interface Outcome {
  readonly requires: ReadonlySet<string>;
  readonly forbids: ReadonlySet<string>;
  readonly states: States;
}

/** All that the conditions say of what is written; what they ask for is added, with a type that tells nothing, until nothing more comes. */
function settle(demands: readonly Demand[], attributes: ReadonlyMap<string, IodAttribute>, written: States): Outcome | null {
  let states = written;
  for (let round = 0; round < ROUNDS; round++) {
    const requires = new Set<string>();
    const forbids = new Set<string>();
    for (const demand of demands) {
      const verdict = verdictOf(demand.condition, (leaf) => leafVerdict(leaf, stateOf(attributes.get(leaf.keyword), states, leaf.keyword)));
      if (verdict === 'met' && demand.requires) requires.add(demand.keyword);
      if (verdict === 'not' && demand.forbids) forbids.add(demand.keyword);
    }
    const given = (keyword: string): boolean => (states.get(keyword) ?? 'absent') !== 'absent';
    const added = [...requires].filter((keyword) => !given(keyword) && written.get(keyword) !== 'absent');
    if (added.length === 0) {
      const broken = [...requires].some((keyword) => !given(keyword)) || [...forbids].some(given);
      return broken ? null : { requires, forbids, states };
    }
    const next = new Map(states);
    for (const keyword of added) {
      const [only, ...others] = attributes.get(keyword)?.literals ?? [];
      next.set(keyword, only !== undefined && others.length === 0 ? { written: [only] } : 'wide');
    }
    states = next;
  }
  return null;
}

/** Combinations of states of several attributes, the first ones varying slowest. */
function* combinations(choices: readonly (readonly [string, readonly State[]])[]): Generator<Map<string, State>> {
  const [first, ...rest] = choices;
  if (!first) {
    yield new Map();
    return;
  }
  for (const state of first[1]) for (const others of combinations(rest)) yield new Map([[first[0], state], ...others]);
}

function call(
  iod: string,
  attributes: ReadonlyMap<string, IodAttribute>,
  states: States,
  left: string | null,
  added: string | null,
): string {
  const members: string[] = [];
  for (const [keyword, state] of states) {
    if (state === 'absent' || keyword === left) continue;
    if (state === 'wide') members.push(`${keyword}: whole.${keyword}`);
    else members.push(`${keyword}: ${attributes.get(keyword)?.several ? `[${state.written.join(', ')}]` : state.written[0]}`);
  }
  if (added !== null) members.push(`${added}: whole.${added}`);
  return `createInstance(${iod}, { ...rest, ${members.join(', ')} });`;
}

export interface IodCase {
  /** Table and path of the row. */
  readonly row: string;
  readonly good: string;
  readonly bad: string;
}

function caseOf(demand: Demand, demands: readonly Demand[], iod: string, attributes: ReadonlyMap<string, IodAttribute>): IodCase | null {
  const leaves = leavesOf(demand.condition);
  const keywords = [...new Set(leaves.map((leaf) => leaf.keyword))];
  const choices = keywords.flatMap((keyword): [string, State[]][] => {
    const attribute = attributes.get(keyword);
    const own = leaves.filter((leaf) => leaf.keyword === keyword);
    return attribute ? [[keyword, statesOf(attribute, own)]] : [];
  });
  const wanted: Verdict = demand.requires ? 'met' : 'not';
  let tried = 0;
  for (const states of combinations(choices)) {
    if (++tried > MOST_TRIED) return null;
    const verdict = verdictOf(demand.condition, (leaf) => leafVerdict(leaf, stateOf(attributes.get(leaf.keyword), states, leaf.keyword)));
    if (verdict !== wanted || states.has(demand.keyword)) continue;
    // Required discriminators of other conditions are given with a type that tells nothing.
    const others = [...new Set(demands.flatMap((one) => leavesOf(one.condition).map((leaf) => leaf.keyword)))];
    for (const keyword of others) {
      const attribute = attributes.get(keyword);
      if (!states.has(keyword) && attribute && isRequired(attribute)) states.set(keyword, stateOf(attribute, states, keyword));
    }
    const outcome = settle(demands, attributes, states);
    if (!outcome) continue;
    return {
      row: demand.row,
      good: call(iod, attributes, outcome.states, null, null),
      bad: demand.requires
        ? call(iod, attributes, outcome.states, demand.keyword, null)
        : call(iod, attributes, outcome.states, null, demand.keyword),
    };
  }
  return null;
}

export interface IodCases {
  /** Attributes that no call takes from the rest. */
  readonly omitted: readonly string[];
  readonly cases: readonly IodCase[];
  /** Rows for which no call was found. */
  readonly without: readonly string[];
}

export function iodCases(iod: string, attributes: ReadonlyMap<string, IodAttribute>): IodCases {
  const demands = demandsOf(attributes);
  const omitted = new Set(demands.flatMap((demand) => [demand.keyword, ...leavesOf(demand.condition).map((leaf) => leaf.keyword)]));
  const found = demands.map((demand) => ({ demand, one: caseOf(demand, demands, iod, attributes) }));
  return {
    omitted: [...omitted],
    cases: found.flatMap(({ one }) => (one ? [one] : [])),
    without: found.filter(({ one }) => one === null).map(({ demand }) => demand.row),
  };
}
