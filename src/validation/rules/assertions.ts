/** What rules ask, compiled: each check gives what is wrong in words, or null where nothing is, or nothing can be told. */
import { isEmpty } from '../../dataset/empty.ts';
import { sameValue } from '../../dataset/same-value.ts';
import { CANNOT_TELL, compile, MET, numberOf } from '../evaluate.ts';
import { find, read, single } from '../lookup.ts';
import type { Scope } from '../scope.ts';
import { shown } from '../wording.ts';
import { bytesOf, isList, type Reckoning, reckon, listOf } from './amounts.ts';
import type { Amount, Assertion, Relation, Target } from './language.ts';
import { named } from './named.ts';
import * as say from './words.ts';

/** The attribute that is judged, where it stands. */
export interface Place {
  readonly scope: Scope;
  /** Its keyword in the tables. */
  readonly keyword: string;
  readonly vr: string;
  readonly value: unknown;
}

export type Check = (place: Place) => string | null;

/** Items of the sequence that the scope's Item is of; null at the top level. */
function fellows({ parent, sequence }: Scope): readonly unknown[] | null {
  const value = parent === null ? null : read(parent.item, sequence);
  return Array.isArray(value) ? value : null;
}

const PADDING = new Set([0x20, 0]);
const isPadded = (text: string): boolean => PADDING.has(text.charCodeAt(text.length - 1)) || text.charCodeAt(0) === 0x20;

/** The same, where texts are compared without padding. */
function alike(a: unknown, b: unknown): boolean {
  if (typeof a !== 'string' || typeof b !== 'string' || isPadded(a) || isPadded(b)) return sameValue(a, b);
  return a === b;
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

function targets(to: readonly Amount[]): (scope: Scope) => number[] | null {
  const parts: readonly Reckoning[] = to.map(reckon);
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
  const { is, of, to, value: place, tolerance = 0, relative = 0 } = assertion;
  const wanted = isList(to) ? targets(to) : null;
  const only = isList(to) ? null : reckon(to);
  const amount = of === undefined ? null : reckon(of);
  const fits = (left: number, right: number): boolean => stands(is, left, right, tolerance + relative * Math.abs(right));
  const judge = (scope: Scope, one: unknown): string | null => {
    const left = numberOf(one);
    if (left === null) return null;
    if (only !== null) {
      const right = only(scope);
      return right === null || fits(left, right) ? null : say.relation(left, is, [right]);
    }
    const right = wanted?.(scope) ?? null;
    return right === null || right.some((other) => fits(left, other)) ? null : say.relation(left, is, right);
  };
  return ({ scope, value }) => {
    if (amount !== null) return judge(scope, amount(scope));
    if (!Array.isArray(value)) return place === undefined || place === 1 ? judge(scope, value) : null;
    if (place !== undefined) return judge(scope, value[place - 1]);
    return extreme(is, value, (one) => judge(scope, one));
  };
}

/** Judges the values of a list: where a bound is asked for, the one that is farthest out speaks for all. */
function extreme(is: Relation, values: readonly unknown[], judge: (value: unknown) => string | null): string | null {
  if (is === '=') {
    for (const one of values) {
      const wrong = judge(one);
      if (wrong !== null) return wrong;
    }
    return null;
  }
  const upper = is === '<' || is === '<=';
  let farthest: number | null = null;
  for (const one of values) {
    const number = numberOf(one);
    if (number !== null && (farthest === null || (upper ? number > farthest : number < farthest))) farthest = number;
  }
  return farthest === null ? null : judge(farthest);
}

function length(to: Amount | readonly Amount[]): Check {
  const wanted = targets(isList(to) ? to : [to]);
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
    const own = numberOf(single(value));
    if (scope.parent === null || own === null) return null;
    const before = scope.index === 0 ? from - 1 : numberOf(single(memberOf(fellows(scope)?.[scope.index - 1], keyword)));
    return before === null || own === before + 1 ? null : say.numbered(own, before + 1);
  };

const notLess: Check = ({ scope, keyword, value }) => {
  if (scope.index === 0) return null;
  const own = numberOf(single(value));
  const before = numberOf(single(memberOf(fellows(scope)?.[scope.index - 1], keyword)));
  return own === null || before === null || own >= before ? null : say.less(own, before);
};

const unique: Check = ({ scope, keyword, value }) => {
  if (scope.index === 0) return null;
  const list = fellows(scope);
  const own = single(value);
  if (list === null || isEmpty(own) || typeof own === 'object') return null;
  const at = firstPlaces(scope, list, keyword).get(own);
  return at !== undefined && at < scope.index ? say.repeated(shown(own), at) : null;
};

/** In a sequence of n Items, numbers from 1 to n of which none is there twice are all of them. */
const permutation: Check = (place) => {
  const own = numberOf(single(place.value));
  const list = fellows(place.scope);
  if (own === null || list === null) return null;
  return own < 1 || own > list.length ? say.beyond(own, list.length) : unique(place);
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

/** A target with the name under which what it has is kept for a sequence. */
interface Known extends Target {
  readonly rest: readonly string[];
  readonly first: string;
  readonly what: string;
}

/** Values of the attributes that a target names, from the nearest Item outward that has its first sequence. */
function known(scope: Scope, target: Known): ReadonlyMap<unknown, number> | null {
  for (let at: Scope | null = scope; at !== null; at = at.parent) {
    const sequence = read(at.item, target.first);
    if (Array.isArray(sequence) && sequence.length > 0) return scope.run.once(sequence, target.what, () => valuesOf(sequence, target));
  }
  return null;
}

function valuesOf(sequence: readonly unknown[], { rest, keyword }: Known): Map<unknown, number> {
  let items = sequence;
  for (const inner of rest) items = items.flatMap((item) => listOf(memberOf(item, inner)));
  const values = new Map<unknown, number>();
  for (const [index, item] of items.entries()) {
    const value = single(memberOf(item, keyword));
    if (!isEmpty(value)) values.set(typeof value === 'string' ? value.trim() : value, index);
  }
  return values;
}

function refers(to: readonly Target[]): Check {
  const sought = to.map((target): Known => {
    const [first = '', ...rest] = target.within;
    return { ...target, first, rest, what: `all ${rest.join('.')}.${target.keyword}` };
  });
  const isThere = (scope: Scope, one: unknown): boolean => {
    if (isEmpty(one) || typeof one === 'object') return true;
    const text = typeof one === 'string' ? one.trim() : one;
    let any = false;
    for (const target of sought) {
      const values = known(scope, target);
      if (values === null || values.size === 0) continue;
      if (values.has(text)) return true;
      any = true;
    }
    return !any;
  };
  return ({ scope, value }) => {
    if (!Array.isArray(value)) return isThere(scope, value) ? null : say.noTarget(shown(value), to);
    const missing = value.find((one) => !isThere(scope, one));
    return missing === undefined ? null : say.noTarget(shown(missing), to);
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
        const count = Array.isArray(value) ? value.length : 1;
        return right === null || count === right ? null : say.count(count, right);
      };
    }
    case 'length':
      return length(assertion.to);
    case 'same':
      return ({ scope, value }) => {
        const other = find(scope, assertion.as);
        return scope.run.reported || isEmpty(other) || sameValue(single(value), single(other)) ? null : say.differs(value, other);
      };
    case 'other':
      return ({ scope, keyword, value }) => {
        for (const ref of assertion.than) {
          if (ref.keyword === keyword) return null;
          const other = find(scope, ref);
          if (!scope.run.reported && !isEmpty(other) && alike(single(value), single(other))) return say.alike(ref.keyword);
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
    case 'permutation':
      return permutation;
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
