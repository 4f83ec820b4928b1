/** Types through which generated IOD definitions lead the author: an IOD's value type, which terms are open, what conditions demand. */
import type { IodRules } from './tables.ts';

/** Defined Terms: the listed ones are offered, others are allowed (PS3.3 5.2). */
export type DefinedTerm<T extends string> = T | (string & {});

/** A function from one type to another: `given` goes in, `demands` comes out. */
export interface TypeFn {
  readonly given: unknown;
  readonly demands: unknown;
}

/** The result of a type function. */
export type Apply<F extends TypeFn, Given> = (F & { readonly given: Given })['demands'];

/**
 * An IOD's definition: rules as data, with three types that are never there at run time.
 * `Attributes` is its data set, `Select` the attributes that its conditions read, `Conditions` what these demand.
 */
export interface Iod<Attributes, Select = NoSelection, Conditions extends TypeFn = TypeFn> extends IodRules {
  readonly attributes?: (attributes: Attributes) => void;
  readonly select?: Select;
  readonly conditions?: Conditions;
}

/** Of an IOD whose conditions read nothing at the top level. */
export type NoSelection = Record<never, unknown>;

/** The data set type of an IOD's definition. */
export type AttributesOf<I> = I extends Iod<infer Attributes> ? Attributes : never;

/** Attributes that `createInstance` makes where the author does not give them. */
type MadeUid = 'SOPInstanceUID' | 'StudyInstanceUID' | 'SeriesInstanceUID' | 'FrameOfReferenceUID';

/** True for one literal; false for `string` and for a union. */
type IsOne<T> = string extends T ? false : [T] extends [UnionToIntersection<T>] ? true : false;
type UnionToIntersection<T> = (T extends unknown ? (value: T) => void : never) extends (value: infer I) => void ? I : never;

/** What `createInstance` fills in: UIDs, and the SOP Class UID of an IOD that has just one. */
type Derived<Attributes> =
  | MadeUid
  | (Attributes extends { readonly SOPClassUID: infer Uid } ? (IsOne<Uid> extends true ? 'SOPClassUID' : never) : never);

/** What the author gives at the top level: all that is required, but what may be empty and what can be derived. */
export type Authored<Attributes> = Pick<Attributes, Exclude<Mandatory<Attributes>, Derived<Attributes>>> & Partial<Attributes>;

/** Attributes of Type 1. */
type Mandatory<Attributes> = {
  [K in keyof Attributes]-?: undefined extends Attributes[K] ? never : null extends Attributes[K] ? never : K;
}[keyof Attributes];

/** Whether a condition is met, as far as the types of what is given tell. */
export type Verdict = 'met' | 'not' | 'open';

/** True where a type tells which value is given: one literal. What may be absent was declared, not written, and is a union or no literal. */
type IsKnown<Value> = string extends Value ? false : number extends Value ? false : IsUnion<Value> extends false ? true : false;
type IsUnion<Value, All = Value> = Value extends unknown ? ([All] extends [Value] ? false : true) : never;

/** One value against terms. */
type IsValue<Value, Terms> = [Value] extends [null]
  ? 'not'
  : IsKnown<Value> extends true
    ? [Value] extends [Terms]
      ? 'met'
      : 'not'
    : 'open';

/** `=` (design: three-valued): not met where the attribute is absent or empty. */
export type Is<Given, Keyword extends PropertyKey, Terms> = Keyword extends keyof Given ? IsValue<Given[Keyword], Terms> : 'not';

/** `≠`: cannot be told where the attribute is absent or empty. */
export type IsNot<Given, Keyword extends PropertyKey, Terms> = Keyword extends keyof Given
  ? [Given[Keyword]] extends [null]
    ? 'open'
    : Not<IsValue<Given[Keyword], Terms>>
  : 'open';

/** Value `Index` (from 0) of an attribute of several values equals a term. */
export type IsAt<Given, Keyword extends PropertyKey, Index extends number, Terms> = Keyword extends keyof Given
  ? Given[Keyword] extends readonly unknown[]
    ? number extends Given[Keyword]['length']
      ? 'open'
      : `${Index}` extends keyof Given[Keyword]
        ? IsValue<Given[Keyword][Index], Terms>
        : 'not'
    : [Given[Keyword]] extends [null]
      ? 'not'
      : 'open'
  : 'not';

/** Any value of an attribute of several equals a term. */
export type IsAny<Given, Keyword extends PropertyKey, Terms> = Keyword extends keyof Given
  ? Given[Keyword] extends readonly unknown[]
    ? number extends Given[Keyword]['length']
      ? 'open'
      : string extends Given[Keyword][number]
        ? 'open'
        : number extends Given[Keyword][number]
          ? 'open'
          : [Given[Keyword][number] & Terms] extends [never]
            ? 'not'
            : 'met'
    : [Given[Keyword]] extends [null]
      ? 'not'
      : 'open'
  : 'not';

/** The attribute is there, with or without a value. */
export type Present<Given, Keyword extends PropertyKey> = Keyword extends keyof Given
  ? IsKnown<Given[Keyword]> extends true
    ? 'met'
    : 'open'
  : 'not';

/** The attribute is there with a value. */
export type Valued<Given, Keyword extends PropertyKey> = Keyword extends keyof Given
  ? [Given[Keyword]] extends [null]
    ? 'not'
    : Present<Given, Keyword>
  : 'not';

export type Not<V> = V extends 'met' ? 'not' : V extends 'not' ? 'met' : 'open';
/** All of the verdicts in a union. */
export type Every<V> = 'not' extends V ? 'not' : 'open' extends V ? 'open' : 'met';
/** Any of the verdicts in a union. */
export type Some<V> = 'met' extends V ? 'met' : 'open' extends V ? 'open' : 'not';

/** There when the condition is met. */
export type Requires<V, Keyword extends PropertyKey> = V extends 'met' ? { readonly [K in Keyword]: unknown } : unknown;
/** Absent when the condition is not met (PS3.5 7.4.2). */
export type Forbids<V, Keyword extends PropertyKey> = V extends 'not' ? { readonly [K in Keyword]?: never } : unknown;
/** There when the condition is met, absent when it is not. */
export type Demands<V, Keyword extends PropertyKey> = V extends 'met'
  ? { readonly [K in Keyword]: unknown }
  : V extends 'not'
    ? { readonly [K in Keyword]?: never }
    : unknown;
