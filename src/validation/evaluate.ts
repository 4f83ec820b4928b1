/** Three-valued evaluation of conditions: trees compiled to tests of a scope. */
import type { AttributeRef, Comparison, Condition } from '../rules/condition.ts';
import { isBeyondDefault } from '../dataset/characters.ts';
import { isEmpty } from '../dataset/empty.ts';
import { changesAmong } from './changed-value.ts';
import { declares } from './declared.ts';
import { hasCode } from './has-code.ts';
import { askedWithin, find, finder, items, read } from './lookup.ts';
import { placeOfTag } from './pointer-places.ts';
import type { Run } from './run.ts';
import type { Scope } from './scope.ts';

export const NOT_MET = 0;
export const MET = 1;
export const CANNOT_TELL = 2;
export type Code = 0 | 1 | 2;

/** A compiled condition. */
export type Test = (scope: Scope) => Code;

/** What a reference leads to: values one by one, or none. `reported`: an absence that is itself a finding. */
type Probe = (value: unknown, scope: Scope) => Code;

/** What other instances say, where they are at hand. */
export function answerOf(hash: string): Test {
  return (scope) => scope.run.others?.answer(hash, scope) ?? CANNOT_TELL;
}

/** Applies a probe to what the reference finds. `absent` is the verdict where nothing is found. */
function probing(ref: AttributeRef, absent: Code, probe: Probe): Test {
  const { value: number, within } = ref;
  const single: Probe =
    number === undefined
      ? probe
      : (value, scope) => {
          const component: unknown = Array.isArray(value) ? value[number - 1] : number === 1 ? value : undefined;
          return component === undefined || component === null ? absent : probe(component, scope);
        };
  if (within === undefined) {
    const seek = finder(ref);
    return (scope) => {
      const value = seek(scope);
      if (scope.run.reported) return CANNOT_TELL;
      return value === undefined ? absent : single(value, scope);
    };
  }
  const over: Test = (scope) => {
    const targets = items(scope, ref, within);
    // Of an Item that is referred to and is not there nothing can be told.
    if (scope.run.reported || (ref.where !== undefined && targets.length === 0)) return CANNOT_TELL;
    let verdict: Code = absent;
    for (const target of targets) {
      const value = read(target, ref.keyword);
      if (value === undefined && scope.run.asksInside(target, ref.keyword)) scope.run.cyclic = true;
      const one = value !== undefined ? single(value, scope) : askedWithin(scope, ref.keyword, within) ? CANNOT_TELL : absent;
      if (one === MET) return MET;
      if (one === CANNOT_TELL) verdict = CANNOT_TELL;
      else if (verdict !== CANNOT_TELL || absent === CANNOT_TELL) verdict = one;
    }
    return verdict;
  };
  if (within.length < 2 || ref.where !== undefined || ref.scope !== undefined) return over;
  // Asked in each frame for the groups of all frames, found once.
  return (scope) => {
    const { run, plan } = scope;
    if (plan.groups === null || run.askedScope !== null || run.asking.length > 0 || scope.extraKeys.length > 0) return over(scope);
    const known = run.frames.over.get(ref);
    if (known?.plan === plan) {
      run.reported = false;
      return known.verdict;
    }
    const verdict = over(scope);
    if (!run.reported) run.frames.over.set(ref, { plan, verdict });
    return verdict;
  };
}

function textOf(value: unknown): string | null {
  if (typeof value === 'string') {
    const last = value.charCodeAt(value.length - 1);
    return last === 0x20 || last === 0 || value.charCodeAt(0) === 0x20 ? value.replace(/[ \0]+$/, '').trimStart() : value;
  }
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (typeof value === 'object' && value !== null) {
    const alphabetic = read(value, 'Alphabetic');
    return typeof alphabetic === 'string' ? alphabetic : null;
  }
  return null;
}

/** A number, also where it stands as text; null for what is none. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'string' || value.trim() === '') return null;
  const number = Number(value);
  return Number.isNaN(number) ? null : number;
}

function equal(value: unknown, to: string | number): boolean {
  if (typeof value === 'string' && typeof to === 'string') {
    // Padding apart, texts of one length are equal or they are not.
    return value === to || (value.length > to.length && textOf(value) === to);
  }
  if (typeof value === 'number' || typeof value === 'bigint' || typeof to === 'number') {
    const number = numberOf(value);
    return number !== null && number === numberOf(to);
  }
  return textOf(value) === to;
}

function anyEqual(value: unknown, to: readonly (string | number)[]): boolean {
  if (Array.isArray(value)) return value.some((one) => !isEmpty(one) && to.some((other) => equal(one, other)));
  for (const other of to) if (equal(value, other)) return true;
  return false;
}

function compare(is: Comparison | '=', left: number, right: number): boolean {
  switch (is) {
    case '=':
      return left === right;
    case '>':
      return left > right;
    case '<':
      return left < right;
    case '>=':
      return left >= right;
    case '<=':
      return left <= right;
  }
}

function anyCompare(is: Comparison, value: unknown, to: number): Code {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  let verdict: Code = NOT_MET;
  for (const one of values) {
    const number = numberOf(one);
    if (number === null) {
      // What should be a number and is none is found by its form; nothing may be concluded from it.
      if (!isEmpty(one)) verdict = CANNOT_TELL;
    } else if (compare(is, number, to)) return MET;
  }
  return verdict;
}

/** Private Attributes have an odd group. */
const isPrivateTag = (tag: string): boolean => '13579BDF'.includes(tag.charAt(3)) && tag.length === 8;

function pointsTo(value: unknown, to: Extract<Condition, { op: 'points-to' }>, run: Run): Code {
  const { keywords, private: orPrivate = false, groups = false } = to;
  const { dictionary } = run;
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  let verdict: Code = NOT_MET;
  for (const one of values) {
    if (typeof one !== 'string') continue;
    const tag = one.toUpperCase();
    if (orPrivate && isPrivateTag(tag)) return MET;
    for (const keyword of keywords) if (dictionary.byKeyword(keyword)?.tag === tag) return MET;
    if (!groups) continue;
    const place = placeOfTag(run.owner, tag);
    if (place === 'groups') return MET;
    if (place !== 'data set') verdict = CANNOT_TELL;
  }
  return verdict;
}

/** The sequence that the scope's Item is of; null at the top level. */
function fellows({ parent, sequence }: Scope): readonly unknown[] | null {
  const value = parent === null ? null : read(parent.item, sequence);
  return Array.isArray(value) ? value : null;
}

function place(scope: Scope, is: 'first' | 'last'): Code {
  const list = fellows(scope);
  if (list === null) return CANNOT_TELL;
  return scope.index === (is === 'first' ? 0 : list.length - 1) ? MET : NOT_MET;
}

function changes(scope: Scope, keyword: string): Code {
  const list = fellows(scope);
  if (list === null || scope.parent === null) return CANNOT_TELL;
  // Asked in each Item of the sequence, found once.
  const { parent, sequence } = scope;
  const known = parent.changing?.find((one) => one.keyword === keyword && one.sequence === sequence);
  if (known !== undefined) return known.differ ? MET : NOT_MET;
  const differ = changesAmong(list, keyword);
  parent.changing ??= [];
  parent.changing.push({ keyword, sequence, differ });
  return differ ? MET : NOT_MET;
}

function all(tests: readonly Test[]): Test {
  return (scope) => {
    let verdict: Code = MET;
    for (const test of tests) {
      const one = test(scope);
      if (one === NOT_MET) return NOT_MET;
      if (one === CANNOT_TELL) verdict = CANNOT_TELL;
    }
    return verdict;
  };
}

function any(tests: readonly Test[]): Test {
  return (scope) => {
    let verdict: Code = NOT_MET;
    for (const test of tests) {
      const one = test(scope);
      if (one === MET) return MET;
      if (one === CANNOT_TELL) verdict = CANNOT_TELL;
    }
    return verdict;
  };
}

function comparison(condition: { op: Comparison; attribute: AttributeRef; to: number | AttributeRef }): Test {
  const { op, to } = condition;
  if (typeof to === 'number') return probing(condition.attribute, NOT_MET, (value) => anyCompare(op, value, to));
  return (scope) => {
    const other = find(scope, to);
    if (scope.run.reported) return CANNOT_TELL;
    const component: unknown = Array.isArray(other) ? other[(to.value ?? 1) - 1] : other;
    const number = numberOf(component);
    // The attribute comes first: where its absence is a finding nothing can be told.
    return probing(condition.attribute, NOT_MET, (value) => (number === null ? NOT_MET : anyCompare(op, value, number)))(scope);
  };
}

function countOf(value: unknown): number {
  if (Array.isArray(value)) return value.length;
  return isEmpty(value) ? 0 : 1;
}

/** A test of the condition. Trees come from rule tables only, so that their depth is bounded. */
export function compile(condition: Condition): Test {
  switch (condition.op) {
    case 'and':
      return all(condition.of.map(compile));
    case 'or':
      return any(condition.of.map(compile));
    case 'not': {
      const inner = compile(condition.of);
      return (scope) => {
        const verdict = inner(scope);
        return verdict === CANNOT_TELL ? CANNOT_TELL : verdict === MET ? NOT_MET : MET;
      };
    }
    case 'present':
      return probing(condition.attribute, NOT_MET, () => MET);
    case 'valued':
      return probing(condition.attribute, NOT_MET, (value) => (isEmpty(value) ? NOT_MET : MET));
    case '=':
      return probing(condition.attribute, NOT_MET, (value) => (anyEqual(value, condition.to) ? MET : NOT_MET));
    case '!=':
      return probing(condition.attribute, CANNOT_TELL, (value) =>
        isEmpty(value) ? CANNOT_TELL : anyEqual(value, condition.to) ? NOT_MET : MET,
      );
    case '>':
    case '<':
    case '>=':
    case '<=':
      return comparison(condition);
    case 'count':
      return probing(condition.attribute, NOT_MET, (value) => (compare(condition.is, countOf(value), condition.to) ? MET : NOT_MET));
    case 'code':
      return probing(condition.attribute, NOT_MET, (value, scope) => {
        const has = hasCode(value, condition.codes, scope.run);
        return has === null ? CANNOT_TELL : has ? MET : NOT_MET;
      });
    case 'points-to':
      return probing(condition.attribute, NOT_MET, (value, scope) => pointsTo(value, condition, scope.run));
    case 'module':
      return (scope) => scope.run.moduleInUse(condition.module);
    case 'functional-group': {
      const ref: AttributeRef = { keyword: condition.keyword, scope: 'frame' };
      return (scope) => {
        const value = find(scope, ref);
        return scope.run.reported ? CANNOT_TELL : isEmpty(value) ? NOT_MET : MET;
      };
    }
    case 'item':
      return (scope) => place(scope, condition.is);
    case 'changes':
      return (scope) => changes(scope, condition.attribute.keyword);
    case 'declared':
      return (scope) => (declares(scope.run.owner, condition.keywords) ? MET : NOT_MET);
    case 'character-set':
      return (scope) => (isBeyondDefault(scope.values, scope.extraValues) ? MET : NOT_MET);
    case 'unknown':
      return condition.reason === 'other-instance' ? answerOf(condition.hash) : () => CANNOT_TELL;
    default:
      // An operation that a newer rules file may hold: nothing is claimed about it.
      return () => CANNOT_TELL;
  }
}
