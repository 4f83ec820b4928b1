/** Numbers that a data set gives: amounts of rules compiled to functions of a scope; null is what cannot be told. */
import type { AttributeRef, Condition } from '../../rules/condition.ts';
import { isEmpty } from '../../dataset/empty.ts';
import { compile, MET, NOT_MET, numberOf } from '../evaluate.ts';
import { find, finder, items, read } from '../lookup.ts';
import type { Scope } from '../scope.ts';
import { byteLength } from '../vr.ts';
import type { Amount } from './language.ts';

export type Reckoning = (scope: Scope) => number | null;

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** What a reference leads to, Item by Item; null where an absence is itself reported. */
export function valuesAt(scope: Scope, ref: AttributeRef): readonly unknown[] | null {
  if (ref.within === undefined) {
    const value = find(scope, ref);
    if (scope.run.reported) return null;
    return value === undefined ? [] : [value];
  }
  const holders = items(scope, ref, ref.within);
  if (scope.run.reported) return null;
  return holders.flatMap((holder) => {
    const value = read(holder, ref.keyword);
    return value === undefined ? [] : [value];
  });
}

/** The one value that a reference leads to; undefined where there is none, null where there are several or nothing can be told. */
function only(ref: AttributeRef): (scope: Scope) => unknown {
  if (ref.within === undefined) {
    const seek = finder(ref);
    return (scope) => {
      const value = seek(scope);
      return scope.run.reported ? null : value;
    };
  }
  return (scope) => {
    const values = valuesAt(scope, ref);
    if (values === null) return null;
    return values.length === 1 ? values[0] : values.length === 0 ? undefined : null;
  };
}

function component(value: unknown, place: number | undefined): number | null {
  if (!Array.isArray(value)) return place === undefined || place === 1 ? numberOf(value) : null;
  return place === undefined && value.length !== 1 ? null : numberOf(value[(place ?? 1) - 1]);
}

/** Bytes of a buffer, alone or in a list of one, or of numbers of two bytes each that stand for one. */
export function bytesOf(value: unknown): number | null {
  if (Array.isArray(value)) {
    if (value.length === 1 && typeof value[0] === 'object') return bytesOf(value[0]);
    return value.every((one) => typeof one === 'number') ? value.length * 2 : null;
  }
  const length = byteLength(value);
  return length < 0 ? null : length;
}

/** Entries of a look-up table by its descriptor. */
export function entriesOf(descriptor: unknown): number | null {
  const first = Array.isArray(descriptor) ? numberOf(descriptor[0]) : null;
  if (first === null) return null;
  // The descriptor may be signed as a whole; the number of entries never is.
  return first > 0 ? first : first + 65536;
}

function total(scope: Scope, ref: AttributeRef, join: (a: number, b: number) => number): number | null {
  const values = valuesAt(scope, ref);
  if (values === null || values.length === 0) return null;
  let result: number | null = null;
  for (const value of values.flatMap(listOf)) {
    const one = numberOf(value);
    if (one === null) return null;
    result = result === null ? one : join(result, one);
  }
  return result;
}

function arithmetic(op: '+' | '-' | '*' | '/', parts: readonly Reckoning[]): Reckoning {
  return (scope) => {
    let result: number | null = null;
    for (const part of parts) {
      const one = part(scope);
      if (one === null) return null;
      if (result === null) result = one;
      else if (op === '+') result += one;
      else if (op === '-') result -= one;
      else if (op === '*') result *= one;
      else result = one === 0 ? Number.NaN : result / one;
    }
    return result === null || Number.isFinite(result) ? result : null;
  };
}

export function reckon(amount: Amount): Reckoning {
  if (typeof amount === 'number') return () => amount;
  if ('value' in amount) {
    const { value: ref, absent } = amount;
    const seek = only(ref);
    return (scope) => {
      const value = seek(scope);
      if (typeof value === 'number' && ref.value === undefined) return value;
      return value === undefined ? (absent ?? null) : component(value, ref.value);
    };
  }
  if ('count' in amount) {
    const { count: ref, absent } = amount;
    const seek = only(ref);
    return (scope) => {
      const value = seek(scope);
      if (value === undefined) return absent ?? null;
      return value === null || isEmpty(value) ? null : Array.isArray(value) ? value.length : 1;
    };
  }
  if ('bytes' in amount) {
    const seek = only(amount.bytes);
    return (scope) => bytesOf(seek(scope));
  }
  if ('entries' in amount) {
    const seek = only(amount.entries);
    return (scope) => entriesOf(seek(scope));
  }
  if ('sum' in amount) return (scope) => total(scope, amount.sum, (a, b) => a + b);
  if ('largest' in amount) return (scope) => total(scope, amount.largest, Math.max);
  if ('op' in amount) return arithmetic(amount.op, amount.of.map(reckon));
  if ('up' in amount) {
    const inner = reckon(amount.up);
    return (scope) => {
      const value = inner(scope);
      return value === null ? null : Math.ceil(value);
    };
  }
  if ('first' in amount) {
    const parts = amount.first.map(reckon);
    return (scope) => {
      for (const part of parts) {
        const value = part(scope);
        if (value !== null) return value;
      }
      return null;
    };
  }
  const test = compile(amount.if);
  const met = reckon(amount.met);
  const otherwise = reckon(amount.otherwise);
  return (scope) => {
    const verdict = test(scope);
    return verdict === MET ? met(scope) : verdict === NOT_MET ? otherwise(scope) : null;
  };
}

/** References of a condition. */
export function refsOfCondition(condition: Condition): AttributeRef[] {
  if (condition.op === 'and' || condition.op === 'or') return condition.of.flatMap(refsOfCondition);
  if (condition.op === 'not') return refsOfCondition(condition.of);
  if (!('attribute' in condition)) return [];
  return 'to' in condition && typeof condition.to === 'object' && 'keyword' in condition.to
    ? [condition.attribute, condition.to]
    : [condition.attribute];
}

/** References of an amount. */
export function refsOf(amount: Amount | readonly Amount[]): AttributeRef[] {
  if (typeof amount === 'number') return [];
  if (isList(amount)) return amount.flatMap(refsOf);
  if ('value' in amount) return [amount.value];
  if ('count' in amount) return [amount.count];
  if ('bytes' in amount) return [amount.bytes];
  if ('entries' in amount) return [amount.entries];
  if ('sum' in amount) return [amount.sum];
  if ('largest' in amount) return [amount.largest];
  if ('op' in amount) return amount.of.flatMap(refsOf);
  if ('up' in amount) return refsOf(amount.up);
  if ('first' in amount) return amount.first.flatMap(refsOf);
  return [...refsOfCondition(amount.if), ...refsOf(amount.met), ...refsOf(amount.otherwise)];
}

export function isList(amount: Amount | readonly Amount[]): amount is readonly Amount[] {
  return Array.isArray(amount);
}
