/** Condition trees: what the standard's 1C, 2C, "C" usage and include sentences say, as data that can be evaluated and printed. */

/**
 * Names one attribute that a condition reads.
 * Lookup without `scope`: the same item, then the enclosing items outward to the root;
 * inside functional groups first the groups of the same frame (per-frame before shared).
 */
export interface AttributeRef {
  /** Keyword of PS3.6, for example `ImageType`. */
  readonly keyword: string;
  /** Sequence keywords to descend through before `keyword` is looked up ("within the X Sequence"). */
  readonly within?: readonly string[];
  /** Of the Items that `within` leads to, those whose `key` equals `by` of this Item: a cross-reference by number or UID. */
  readonly where?: { readonly key: string; readonly by: string };
  /** `item`: this item only. `enclosing`: outside this item only. `root`: top level only. `frame`: this frame's functional groups and the root. */
  readonly scope?: 'item' | 'enclosing' | 'root' | 'frame';
  /** Value number from 1 ("Value 3 of Image Type"); absent: any value. */
  readonly value?: number;
}

export interface CodeRef {
  readonly value: string;
  readonly scheme: string;
  readonly meaning?: string;
}

export type Comparison = '>' | '<' | '>=' | '<=';

export type Condition =
  | { readonly op: 'and' | 'or'; readonly of: readonly Condition[] }
  | { readonly op: 'not'; readonly of: Condition }
  /** The element is there, with or without a value. */
  | { readonly op: 'present'; readonly attribute: AttributeRef }
  /** The element is there and has a value. */
  | { readonly op: 'valued'; readonly attribute: AttributeRef }
  /** One of the values equals one of `to`. Numbers are compared as numbers, text as text without padding. */
  | { readonly op: '='; readonly attribute: AttributeRef; readonly to: readonly (string | number)[] }
  /** The value is there and equals none of `to`. */
  | { readonly op: '!='; readonly attribute: AttributeRef; readonly to: readonly (string | number)[] }
  | { readonly op: Comparison; readonly attribute: AttributeRef; readonly to: number | AttributeRef }
  /** The number of Items of a sequence, or the number of values of an attribute. */
  | { readonly op: 'count'; readonly attribute: AttributeRef; readonly is: Comparison | '='; readonly to: number }
  /** A code sequence has an Item with one of these codes. */
  | { readonly op: 'code'; readonly attribute: AttributeRef; readonly codes: readonly CodeRef[] }
  /** An AT attribute holds the tag of one of the named attributes; `private`: of a Private Attribute; `groups`: of one in the IOD's functional groups. */
  | {
      readonly op: 'points-to';
      readonly attribute: AttributeRef;
      readonly keywords: readonly string[];
      readonly private?: boolean;
      readonly groups?: boolean;
    }
  /** A module of the IOD is present (some attribute that only it has is there). Named as in the IOD table. */
  | { readonly op: 'module'; readonly module: string }
  /** A functional group is present, in the shared or this frame's groups. Keyword of its sequence. */
  | { readonly op: 'functional-group'; readonly keyword: string }
  /** The Item that the row stands in is the first, or the last, of its sequence. */
  | { readonly op: 'item'; readonly is: 'first' | 'last' }
  /** Items of the sequence that the row's Item is of hold different values of the attribute; Items without it count for none. */
  | { readonly op: 'changes'; readonly attribute: AttributeRef }
  /** The tables of the IOD have one of these attributes, in a module, in Items or in a functional group: the same for all its instances. */
  | { readonly op: 'declared'; readonly keywords: readonly string[] }
  /** Text of this data set or Item, or of Items beneath it, has characters outside the default repertoire (PS3.5 6.1.2.1). */
  | { readonly op: 'character-set' }
  /** A part that cannot be computed from this data set: always "cannot tell". */
  | { readonly op: 'unknown'; readonly reason: UnknownReason; readonly hash: string };

/** Why a condition, or a part of one, is not decided. */
export type UnknownReason = 'first-item' | 'other-instance' | 'knowledge' | 'unread';

/** What a label says: `data`: met and not met can both follow from one data set. */
export type Decided = 'data' | 'study' | 'knowledge' | 'unread';

/** A requirement as a row carries it. */
export interface Requirement {
  /** The condition as a tree; null when nothing of the sentence was read. */
  readonly tree: Condition | null;
  readonly decided: Decided;
  /** What holds when the condition is not met (PS3.5 7.4.2: forbidden unless the sentence gives leave). */
  readonly otherwise: 'forbidden' | 'allowed' | { readonly tree: Condition | null; readonly decided: Decided };
  /** "Shall not be present if …". */
  readonly never?: Condition;
  /** First 12 hex digits of the SHA-256 of the sentence with white space collapsed: the key of the hand table. */
  readonly hash: string;
  /** Set where the condition, or a part of it, cannot be told from the data set. */
  readonly reason?: UnknownReason;
  /** The fact that would tell, in words that follow "it depends on"; absent where all is told, or where the reason is all that is known. */
  readonly missing?: string;
}
