/** Conditions as far as the types of attributes that stand side by side can tell: met, not met, or open. */
import type { AttributeRef, Condition } from '../../src/rules/condition.ts';
import { quote } from './literal.ts';

/** What a condition may read. */
export interface Readable {
  /** Numbers are written without quotes. */
  readonly numeric: boolean;
  /** True where the dictionary's VM is other than 1. */
  readonly several: boolean;
  /** All values that the attribute may have, as TypeScript literals; null when others are allowed. */
  readonly literals: readonly string[] | null;
  /** What each of several values may be; null when other values are allowed. */
  readonly elements: readonly string[] | null;
  /** False for sequences, bytes and person names. */
  readonly comparable: boolean;
  /** A whole number that counts something. */
  readonly whole: boolean;
  /** The value where it is sure, though the author does not write it. */
  readonly fixed?: string;
  /** Eight digits of the tag of an attribute, for attributes that point to others. */
  readonly tagOf?: (keyword: string) => string | null;
}

export type Readables = (keyword: string) => Readable | null;

export type Verdict = 'met' | 'not' | 'open';

/** One test of one attribute; `terms` are TypeScript literals. */
export type Leaf =
  | { readonly op: 'is'; readonly keyword: string; readonly terms: readonly string[]; readonly at: number | 'any' | null }
  | { readonly op: 'isNot'; readonly keyword: string; readonly terms: readonly string[] }
  | { readonly op: 'present'; readonly keyword: string }
  | { readonly op: 'valued'; readonly keyword: string };

export type TypeCondition =
  | Leaf
  | { readonly op: 'every'; readonly of: readonly TypeCondition[] }
  | { readonly op: 'some'; readonly of: readonly TypeCondition[] }
  | { readonly op: 'negated'; readonly of: TypeCondition }
  | { readonly op: 'open' };

const OPEN: TypeCondition = { op: 'open' };
const ALWAYS: TypeCondition = { op: 'every', of: [] };
const NEVER: TypeCondition = { op: 'some', of: [] };
/** Bounds up to which the whole numbers below are written out. */
const HIGHEST_BOUND = 8;

function isSibling(ref: AttributeRef, top: boolean): boolean {
  return ref.within === undefined && (ref.scope === undefined || ref.scope === 'item' || (top && ref.scope === 'root'));
}

function compare(value: number, op: '>' | '<' | '>=' | '<=', bound: number): boolean {
  if (op === '>') return value > bound;
  if (op === '<') return value < bound;
  return op === '>=' ? value >= bound : value <= bound;
}

/** Terms as literals of the attribute's type; null when one of them is no number for a number. */
function termsOf(to: readonly (string | number)[], readable: Readable): string[] | null {
  if (!readable.numeric) return to.map((term) => quote(String(term)));
  const numbers = to.map(Number);
  return numbers.every(Number.isFinite) ? numbers.map(String) : null;
}

/** True for the condition that is always met, false for the one that never is. */
function constant(condition: TypeCondition): boolean | null {
  if ((condition.op !== 'every' && condition.op !== 'some') || condition.of.length > 0) return null;
  return condition.op === 'every';
}

function fold(op: 'every' | 'some', parts: readonly TypeCondition[]): TypeCondition {
  const absorbing = op === 'some';
  if (parts.some((part) => constant(part) === absorbing)) return absorbing ? ALWAYS : NEVER;
  const rest = parts.filter((part) => constant(part) === null);
  const [only, ...others] = rest;
  return only !== undefined && others.length === 0 ? only : { op, of: rest };
}

/** All of several conditions. */
export function everyOf(parts: readonly TypeCondition[]): TypeCondition {
  return fold('every', parts);
}

function negate(condition: TypeCondition): TypeCondition {
  const known = constant(condition);
  if (known !== null) return known ? NEVER : ALWAYS;
  return condition.op === 'open' ? OPEN : { op: 'negated', of: condition };
}

/** The condition as types see it; what they cannot see is `open`. `top`: the attributes stand at the data set's top level. */
export function typeCondition(tree: Condition, read: Readables, top: boolean): TypeCondition {
  switch (tree.op) {
    case 'and':
    case 'or':
      return fold(
        tree.op === 'and' ? 'every' : 'some',
        tree.of.map((part) => typeCondition(part, read, top)),
      );
    case 'not':
      return negate(typeCondition(tree.of, read, top));
    case 'present':
    case 'valued': {
      const readable = isSibling(tree.attribute, top) ? read(tree.attribute.keyword) : null;
      if (readable?.fixed !== undefined) return ALWAYS;
      return readable && tree.attribute.value === undefined && readable.comparable && !readable.several
        ? { op: tree.op, keyword: tree.attribute.keyword }
        : OPEN;
    }
    case '=':
    case '!=': {
      const readable = isSibling(tree.attribute, top) ? read(tree.attribute.keyword) : null;
      if (!readable?.comparable) return OPEN;
      const all = termsOf(tree.to, readable);
      // A term that the attribute cannot have is never equal.
      const terms =
        tree.op === '=' && readable.literals && !readable.several
          ? (all?.filter((term) => readable.literals?.includes(term)) ?? null)
          : all;
      if (tree.op === '=' && terms?.length === 0) return NEVER;
      if (!terms || (tree.op === '!=' && readable.several)) return OPEN;
      if (readable.fixed !== undefined) return terms.includes(readable.fixed) === (tree.op === '=') ? ALWAYS : NEVER;
      const { keyword, value } = tree.attribute;
      return tree.op === '='
        ? { op: 'is', keyword, terms, at: readable.several ? (value ?? 'any') : null }
        : { op: 'isNot', keyword, terms };
    }
    case '>':
    case '<':
    case '>=':
    case '<=': {
      const { op, to } = tree;
      const readable = isSibling(tree.attribute, top) ? read(tree.attribute.keyword) : null;
      if (!readable?.numeric || readable.several || typeof to !== 'number') return OPEN;
      const small = readable.literals?.filter((text) => compare(Number(text), op, to));
      if (small?.length === 0) return NEVER;
      if (!small) return readable.whole ? wholeNumbers(tree.attribute.keyword, op, to) : OPEN;
      return { op: 'is', keyword: tree.attribute.keyword, terms: small, at: null };
    }
    case 'points-to': {
      const readable = isSibling(tree.attribute, top) ? read(tree.attribute.keyword) : null;
      const tags = tree.keywords.map((keyword) => readable?.tagOf?.(keyword) ?? null);
      if (!readable?.comparable || tree.private || tags.length === 0) return OPEN;
      const terms = tags.filter((tag) => tag !== null).map(quote);
      if (terms.length < tags.length) return OPEN;
      return { op: 'is', keyword: tree.attribute.keyword, terms, at: readable.several ? (tree.attribute.value ?? 'any') : null };
    }
    default:
      return OPEN;
  }
}

/** A bound on a whole number, from 0 up, that is there: the few numbers on the small side, or none of them. */
function wholeNumbers(keyword: string, op: '>' | '<' | '>=' | '<=', bound: number): TypeCondition {
  const last = op === '>' || op === '<=' ? Math.floor(bound) : Math.ceil(bound) - 1;
  if (last < 0 || last > HIGHEST_BOUND) return OPEN;
  const terms = Array.from({ length: last + 1 }, (_one, index) => String(index));
  if (op === '<' || op === '<=') return { op: 'is', keyword, terms, at: null };
  return {
    op: 'every',
    of: [
      { op: 'valued', keyword },
      { op: 'isNot', keyword, terms },
    ],
  };
}

/** The leaves of a condition. */
export function leavesOf(condition: TypeCondition): Leaf[] {
  if (condition.op === 'open') return [];
  if (condition.op === 'every' || condition.op === 'some') return condition.of.flatMap(leavesOf);
  return condition.op === 'negated' ? leavesOf(condition.of) : [condition];
}

const NEGATED: Readonly<Record<Verdict, Verdict>> = { met: 'not', not: 'met', open: 'open' };

function combine(op: 'every' | 'some', verdicts: readonly Verdict[]): Verdict {
  const [absorbing, neutral] = op === 'every' ? (['not', 'met'] as const) : (['met', 'not'] as const);
  if (verdicts.includes(absorbing)) return absorbing;
  return verdicts.includes('open') ? 'open' : neutral;
}

/** The verdict when each leaf has the one given. */
export function verdictOf(condition: TypeCondition, leaf: (leaf: Leaf) => Verdict): Verdict {
  if (condition.op === 'open') return 'open';
  if (condition.op === 'negated') return NEGATED[verdictOf(condition.of, leaf)];
  if (condition.op === 'every' || condition.op === 'some')
    return combine(
      condition.op,
      condition.of.map((part) => verdictOf(part, leaf)),
    );
  return leaf(condition);
}

/** Which verdicts a condition can have at all. */
export function reach(condition: TypeCondition): { readonly met: boolean; readonly not: boolean } {
  if (condition.op === 'open') return { met: false, not: false };
  if (condition.op === 'negated') {
    const inner = reach(condition.of);
    return { met: inner.not, not: inner.met };
  }
  if (condition.op === 'every' || condition.op === 'some') {
    const parts = condition.of.map(reach);
    return condition.op === 'every'
      ? { met: parts.every((part) => part.met), not: parts.some((part) => part.not) }
      : { met: parts.some((part) => part.met), not: parts.every((part) => part.not) };
  }
  return { met: true, not: true };
}

/** True when the condition is met only where one of these attributes is there. */
export function needsOneOf(condition: TypeCondition, has: (keyword: string) => boolean): boolean {
  if (condition.op === 'open' || condition.op === 'negated') return false;
  if (condition.op === 'every') return condition.of.some((part) => needsOneOf(part, has));
  if (condition.op === 'some') return condition.of.every((part) => needsOneOf(part, has));
  return has(condition.keyword);
}

/** The condition over a type named `given`, in the words of src/rules/authoring.ts. */
export function printTypeCondition(condition: TypeCondition, given: string): string {
  if (condition.op === 'open') return "'open'";
  if (condition.op === 'negated') {
    const inner = printTypeCondition(condition.of, given);
    return inner === "'open'" ? inner : `Not<${inner}>`;
  }
  if (condition.op === 'every' || condition.op === 'some') {
    if (condition.of.length === 0) return condition.op === 'every' ? "'met'" : "'not'";
    const parts = [...new Set(condition.of.map((part) => printTypeCondition(part, given)))];
    if (parts.length === 1 && parts[0] !== undefined) return parts[0];
    return `${condition.op === 'every' ? 'Every' : 'Some'}<${parts.join(' | ')}>`;
  }
  const keyword = quote(condition.keyword);
  if (condition.op === 'present') return `Present<${given}, ${keyword}>`;
  if (condition.op === 'valued') return `Valued<${given}, ${keyword}>`;
  const terms = condition.terms.length > 0 ? condition.terms.join(' | ') : 'never';
  if (condition.op === 'isNot') return `IsNot<${given}, ${keyword}, ${terms}>`;
  if (condition.at === 'any') return `IsAny<${given}, ${keyword}, ${terms}>`;
  return condition.at === null ? `Is<${given}, ${keyword}, ${terms}>` : `IsAt<${given}, ${keyword}, ${String(condition.at - 1)}, ${terms}>`;
}
