/** The form of rules between attributes: what a rule constrains, where it applies, what it asks, as data. */
import type { AttributeRef, Condition } from '../../rules/condition.ts';

/** A number that a data set gives. What cannot be told makes the rule say nothing. */
export type Amount =
  | number
  /** A value of an attribute; `absent` where it has none. */
  | { readonly value: AttributeRef; readonly absent?: number }
  /** Number of values, or of Items; `absent` where the attribute is absent. */
  | { readonly count: AttributeRef; readonly absent?: number }
  /** Bytes of a value. */
  | { readonly bytes: AttributeRef }
  /** Entries that a LUT Descriptor announces: its first value, where 0 stands for 65,536. */
  | { readonly entries: AttributeRef }
  /** Sum, or largest, of all values that the reference leads to. */
  | { readonly sum: AttributeRef }
  | { readonly largest: AttributeRef }
  | { readonly op: '+' | '-' | '*' | '/'; readonly of: readonly Amount[] }
  | { readonly up: Amount }
  | { readonly if: Condition; readonly met: Amount; readonly otherwise: Amount }
  /** The first that can be told. */
  | { readonly first: readonly Amount[] };

export type Relation = '=' | '<' | '>' | '<=' | '>=';

/** Predicates that need geometry, bits or texts of their own. */
export type Named =
  | 'unit-vectors'
  | 'orthogonal-vectors'
  | 'private-scheme'
  | 'orientation-letters'
  | 'orientation-opposites'
  | 'orientation-agrees'
  | 'affine-last-row'
  | 'rigid-matrix'
  | 'orthogonal-matrix'
  | 'coplanar-points'
  | 'open-points'
  | 'distinct-pairs'
  | 'points-to-present'
  | 'within-bits'
  | 'index-list'
  | 'spot-weights'
  | 'channels-exist'
  | 'one-class';

/** What the attribute has to be. */
export type Assertion =
  /** Each value (or the one numbered `value`, or `of`) stands in the relation to `to`, or to one of several. */
  | {
      readonly is: Relation;
      readonly to: Amount | readonly Amount[];
      readonly of?: Amount;
      readonly value?: number;
      readonly tolerance?: number;
      /** Tolerance as a part of `to`. */
      readonly relative?: number;
    }
  /** So many values, or Items. */
  | { readonly is: 'count'; readonly to: Amount }
  /** So many bytes, padded to an even number or not; one of several lengths. */
  | { readonly is: 'length'; readonly to: Amount | readonly Amount[] }
  /** The same values as another attribute. */
  | { readonly is: 'same'; readonly as: AttributeRef }
  /** Another value than these attributes have; of those that come after the attribute itself nothing is asked. */
  | { readonly is: 'other'; readonly than: readonly AttributeRef[] }
  /** The condition is not "not met". */
  | { readonly is: 'holds'; readonly condition: Condition }
  /** From one value to the next, in one direction. */
  | { readonly is: 'monotonic' }
  | { readonly is: 'increasing' }
  /** Not less than in the Item before. */
  | { readonly is: 'not-less' }
  /** `from` in the first Item of the sequence, one more in each that follows. */
  | { readonly is: 'numbered'; readonly from: number }
  /** A number from 1 to the number of Items of the sequence, which no other Item has. */
  | { readonly is: 'permutation' }
  /** No two Items of the sequence have it alike. */
  | { readonly is: 'unique' }
  /** The Items of the sequence use all numbers from 1 to the largest, in any order and more than once. */
  | { readonly is: 'ordinals' }
  /** One that an Item of another sequence has: the nearest sequence of that name, from this Item outward. */
  | { readonly is: 'refers'; readonly to: readonly Target[] }
  | { readonly is: Named };

/** The way to what is referred to: sequences, and the attribute in their Items. */
export interface Target {
  readonly within: readonly string[];
  readonly keyword: string;
}

export interface ConsistencyRule {
  /** Its name in findings and in docs/rules.md. */
  readonly name: string;
  /** `PS3.3 C.7.6.3.1.2` */
  readonly section: string;
  /** What it asks, in a few words: a finding begins with them. */
  readonly says: string;
  readonly severity?: 'warning';
  /** Keywords of the attributes that it constrains, at any level that has them. */
  readonly on: readonly string[];
  /** Only at the top level. */
  readonly root?: true;
  /** Only in Items of these sequences. */
  readonly in?: readonly string[];
  /** Only where a row of one of these tables declares the attribute. */
  readonly tables?: readonly string[];
  /** Only where Pixel Data of the level are native. */
  readonly native?: true;
  /** Only where this is met. */
  readonly when?: Condition;
  readonly assert: Assertion;
}
