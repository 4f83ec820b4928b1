/** What rules ask, compiled: each check gives what is wrong in words, or null where nothing is, or nothing can be told. */
import { isEmpty } from '../../dataset/empty.ts';
import { sameValue } from '../../dataset/same-value.ts';
import { CANNOT_TELL, compile, MET, numberOf } from '../evaluate.ts';
import { read, single } from '../lookup.ts';
import type { Scope } from '../scope.ts';
import { shown } from '../wording.ts';
import { bytesOf, isList, type Reckoning, reckon, valuesAt } from './amounts.ts';
import type { Amount, Assertion, Relation, Target } from './language.ts';
import { named } from './named.ts';
import * as say from './words.ts';

/** The attribute that is judged, where it stands. */
export interface Place {
  readonly scope: Scope;
  /** Its keyword in the tables. */
  readonly keyword: string;
  /** As it stands in the data set: a tag in repeating groups above the first. */
  readonly key: string;
  readonly vr: string;
  readonly value: unknown;
}

export type Check = (place: Place) => string | null;

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Items of the sequence that the scope's Item is of; null at the top level. */
function fellows({ parent, sequence }: Scope): readonly unknown[] | null {
  const value = parent === null ? null : read(parent.item, sequence);
  return Array.isArray(value) ? value : null;
}

const memberOf = (item: unknown, keyword: string): unknown =>
  typeof item === 'object' && item !== null && !Array.isArray(item) ? read(item, keyword) : undefined;

function stands(relation: Relation, left: number, right: number, tolerance: number): boolean {
  switch (relation) {
    case '=':
      return Math.abs(left - right) <= tolerance;
    case '<':
      return left < right + tolerance;
    case '<=':
      return left <= right + tolerance;
    case '>':
      return left > right - tolerance;
    case '>=':
      return left >= right - tolerance;
  }
}

function targets(to: Amount | readonly Amount[]): (scope: Scope) => number[] | null {
  const parts: readonly Reckoning[] = isList(to) ? to.map(reckon) : [reckon(to)];
  return (scope) => {
    const results: number[] = [];
    for (const part of parts) {
      const value = part(scope);
      if (value === null) return null;
      results.push(value);
    }
    return results;
  };
}

function relation(assertion: Extract<Assertion, { is: Relation }>): Check {
  const { is, of, value: place, tolerance = 0, relative = 0 } = assertion;
  const wanted = targets(assertion.to);
  const amount = of === undefined ? null : reckon(of);
  return ({ scope, value }) => {
    const right = wanted(scope);
    if (right === null) return null;
    const values = amount === null ? listOf(value) : [amount(scope)];
    for (const [index, one] of values.entries()) {
      if (place !== undefined && index !== place - 1) continue;
      const left = numberOf(one);
      if (left === null) continue;
      if (!right.some((other) => stands(is, left, other, tolerance + relative * Math.abs(other)))) return say.relation(left, is, right);
    }
    return null;
  };
}

function length(to: Amount | readonly Amount[]): Check {
  const wanted = targets(to);
  return ({ scope, keyword, vr, value }) => {
    // Fragments and frames of encapsulated data are an array; so are numbers where the VR lets them be some.
    if (Array.isArray(value) && !vr.includes('US')) return null;
    if (scope.originals?.get(keyword)?.fragments) return null;
    const bytes = bytesOf(value);
    const right = bytes === null ? null : wanted(scope);
    if (bytes === null || right === null) return null;
    const fits = right.some((one) => {
      const whole = Math.ceil(one);
      return bytes === whole || bytes === whole + (whole % 2);
    });
    return fits ? null : say.bytes(bytes, right.map(Math.ceil));
  };
}

const numbered =
  (from: number): Check =>
  ({ scope, keyword, value }) => {
    const list = fellows(scope);
    const own = numberOf(single(value));
    if (list === null || own === null) return null;
    const before = scope.index === 0 ? from - 1 : numberOf(single(memberOf(list[scope.index - 1], keyword)));
    return before === null || own === before + 1 ? null : say.numbered(own, before + 1);
  };

const notLess: Check = ({ scope, keyword, value }) => {
  const list = fellows(scope);
  const own = numberOf(single(value));
  if (list === null || own === null) return null;
  const before = scope.index === 0 ? null : numberOf(single(memberOf(list[scope.index - 1], keyword)));
  return before === null || own >= before ? null : say.less(own, before);
};

const unique: Check = ({ scope, keyword, value }) => {
  const list = fellows(scope);
  const own = single(value);
  if (list === null || isEmpty(own) || typeof own === 'object') return null;
  const at = firstPlaces(scope, list, keyword).get(own);
  return at !== undefined && at < scope.index ? say.repeated(shown(own), at) : null;
};

/** Where each value of an attribute first stands among Items. */
function firstPlaces(scope: Scope, list: readonly unknown[], keyword: string): ReadonlyMap<unknown, number> {
  return scope.run.once(list, `first ${keyword}`, () => {
    const places = new Map<unknown, number>();
    for (const [index, item] of list.entries()) {
      const one = single(memberOf(item, keyword));
      if (!isEmpty(one) && !places.has(one)) places.set(one, index);
    }
    return places;
  });
}

const ordinals: Check = ({ scope, keyword }) => {
  const list = fellows(scope);
  if (list === null || scope.index !== 0) return null;
  const used = new Set<number>();
  for (const item of list) {
    const one = numberOf(single(memberOf(item, keyword)));
    if (one === null) return null;
    used.add(one);
  }
  for (let wanted = 1; wanted <= used.size; wanted++) if (!used.has(wanted)) return say.unused(wanted);
  return null;
};

/** Values of the attributes that a target names, from the nearest Item outward that has its first sequence. */
function known(scope: Scope, target: Target): ReadonlyMap<unknown, number> | null {
  const [first = '', ...rest] = target.within;
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const sequence = read(at.item, first);
    if (!Array.isArray(sequence) || sequence.length === 0) continue;
    return valuesOf(scope, sequence, rest, target.keyword);
  }
  return null;
}

function valuesOf(scope: Scope, sequence: readonly unknown[], rest: readonly string[], keyword: string): Map<unknown, number> {
  return scope.run.once(sequence, `all ${rest.join('.')}.${keyword}`, () => {
    let items = sequence;
    for (const inner of rest) items = items.flatMap((item) => listOf(memberOf(item, inner)));
    const values = new Map<unknown, number>();
    for (const [index, item] of items.entries()) {
      const value = single(memberOf(item, keyword));
      if (!isEmpty(value)) values.set(typeof value === 'string' ? value.trim() : value, index);
    }
    return values;
  });
}

function refers(to: readonly Target[]): Check {
  return ({ scope, value }) => {
    const sets = to.flatMap((target) => known(scope, target) ?? []).filter((set) => set.size > 0);
    if (sets.length === 0) return null;
    for (const one of listOf(value)) {
      if (isEmpty(one) || typeof one === 'object') continue;
      const text = typeof one === 'string' ? one.trim() : one;
      if (!sets.some((set) => set.has(text))) return say.noTarget(shown(one), to);
    }
    return null;
  };
}

function ordered(strictly: boolean): Check {
  return ({ value }) => {
    let direction = strictly ? 1 : 0;
    let before: number | null = null;
    for (const [index, one] of listOf(value).entries()) {
      const number = numberOf(one);
      if (number === null) return null;
      if (before !== null) {
        const sign = Math.sign(number - before);
        if (direction === 0) direction = sign;
        if ((strictly || sign !== 0) && sign !== direction) return say.order(index + 1, before, number);
      }
      before = number;
    }
    return null;
  };
}

export function checkOf(assertion: Assertion): Check {
  switch (assertion.is) {
    case '=':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return relation(assertion);
    case 'count': {
      const wanted = reckon(assertion.to);
      return ({ scope, value }) => {
        const right = wanted(scope);
        const count = listOf(value).length;
        return right === null || count === right ? null : say.count(count, right);
      };
    }
    case 'length':
      return length(assertion.to);
    case 'same':
      return ({ scope, value }) => {
        const others = valuesAt(scope, assertion.as);
        const [other] = others ?? [];
        return isEmpty(other) || sameValue(single(value), single(other)) ? null : say.differs(value, other);
      };
    case 'other':
      return ({ scope, keyword, value }) => {
        for (const ref of assertion.than) {
          if (ref.keyword === keyword) return null;
          const [other] = valuesAt(scope, ref) ?? [];
          if (!isEmpty(other) && sameValue(single(value), single(other))) return say.alike(ref.keyword);
        }
        return null;
      };
    case 'holds': {
      const test = compile(assertion.condition);
      return ({ scope, value }) => {
        const verdict = test(scope);
        return verdict === MET || verdict === CANNOT_TELL ? null : say.broken(value, assertion.condition);
      };
    }
    case 'monotonic':
      return ordered(false);
    case 'increasing':
      return ordered(true);
    case 'not-less':
      return notLess;
    case 'numbered':
      return numbered(assertion.from);
    case 'unique':
      return unique;
    case 'ordinals':
      return ordinals;
    case 'refers':
      return refers(assertion.to);
    default:
      return named(assertion.is);
  }
}
