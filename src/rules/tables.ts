/** The shape of the generated rule tables: modules, macros, functional groups and IODs as data without calls. */
import type { Condition, Requirement } from './condition.ts';
import type { ConstraintRule } from './constraints.ts';

export type AttributeType = '1' | '1C' | '2' | '2C' | '3';
export type Usage = 'M' | 'C' | 'U';

/** A list of Enumerated Values or Defined Terms. */
export interface ValueRule {
  readonly kind: 'enumerated' | 'defined';
  readonly terms: readonly string[];
  /** Value number from 1; absent: every value. */
  readonly value?: number;
  /** The list holds only under this condition; with `undecided` it could not be read and the list is only advice. */
  readonly condition?: Condition;
  readonly undecided?: true;
  /** Section that holds the list, when it is not the cell. */
  readonly section?: string;
}

/** Number of Items: `[min, max]`, `max` null for no limit; or equal to the value, or to the number of Items, of another attribute, or so many `less`. */
export interface ItemsRule {
  readonly range?: readonly [number, number | null];
  readonly equals?: { readonly keyword: string; readonly count?: true; readonly less?: number; readonly atMost?: true };
  /** Holds only under this condition. */
  readonly condition?: Condition;
  /** "is permitted": a present Type 3 sequence without Items breaks only this sentence. */
  readonly permitted?: true;
}

/** Context group named at a Code Sequence: DCID (defined: no code outside unless extensible) or BCID (baseline: a suggestion). */
export interface ContextGroupRule {
  readonly kind: 'DCID' | 'BCID';
  readonly cid: string;
  readonly condition?: Condition;
  readonly undecided?: true;
}

export interface AttributeRule {
  readonly keyword: string;
  /** Eight hex digits in upper case; `60xx0010` for repeating groups. */
  readonly tag: string;
  /** `US`, or the alternatives of PS3.6: `US|SS`, `OB|OW`. */
  readonly vr: string;
  /** As PS3.6, or as the row restricts it: `1`, `1-n`, `2-2n`. */
  readonly vm: string;
  readonly type: AttributeType | null;
  readonly condition?: Requirement;
  readonly values?: readonly ValueRule[];
  readonly items?: readonly ItemsRule[];
  readonly contextGroups?: readonly ContextGroupRule[];
  /** Contents of an Item, for sequences. */
  readonly rows?: readonly Rule[];
  /** Sections whose row for this attribute no longer holds where this one does ("shall override the definition in …"). */
  readonly overrides?: readonly string[];
}

/** What an include's description cell says about attributes of the included macro. */
export interface OverrideRule {
  readonly path: readonly string[];
  readonly type?: AttributeType;
  readonly condition?: Requirement;
  readonly contextGroups?: readonly ContextGroupRule[];
}

export interface IncludeRule {
  readonly include: () => TableRules;
  readonly condition?: Requirement;
  /** Context groups of the code whose sequence includes the Code Sequence Macro. */
  readonly contextGroups?: readonly ContextGroupRule[];
  readonly overrides?: readonly OverrideRule[];
}

/** More rows for the Items of a sequence that an include before it brings (PS3.3 C.18.4). */
export interface ExtendRule {
  readonly extend: string;
  readonly rows: readonly Rule[];
}

/** A row that names no single attribute: any attribute, any private attribute, the functional group macros of the IOD. */
export interface OtherRule {
  readonly other: 'any-attribute' | 'any-private' | 'functional-groups-shared' | 'functional-groups-per-frame' | 'record-keys';
  readonly type: AttributeType | null;
}

export type Rule = AttributeRule | IncludeRule | ExtendRule | OtherRule;

export interface TableRules {
  readonly kind: 'module' | 'macro' | 'functional-group' | 'directory-record';
  readonly id: string;
  readonly name: string;
  /** `table_C.7-1` */
  readonly table: string;
  /** `sect_C.7.1.1` */
  readonly section: string;
  readonly rows: readonly Rule[];
}

export interface ModuleUse {
  readonly ie: string;
  readonly usage: Usage;
  readonly module: () => TableRules;
  readonly condition?: Requirement;
}

export interface FunctionalGroupUse {
  readonly macro: () => TableRules;
  readonly usage: Usage;
  readonly condition?: Requirement;
  /** Where alone the group may stand; absent: in either place. */
  readonly place?: 'shared' | 'per-frame';
}

/** A type of directory record (PS3.3 F.4, F.5). */
export interface DirectoryRecordRule {
  /** Its keys; absent for the Root Directory Entity and for private records. */
  readonly keys?: () => TableRules;
  /** Types of records in the next lower-level Directory Entity; absent where any may stand. */
  readonly below?: readonly string[];
}

/** Value Types or Relationship Types: those named, or with `any` all but those named. */
export interface TermsRule {
  readonly any?: true;
  readonly terms: readonly string[];
}

/** Constraints on the content of an SR IOD (PS3.3 A.35.n.3.1). */
export interface ContentRules {
  /** `table_A.35.3-2` */
  readonly table: string;
  /** `sect_A.35.3.3.1.2` */
  readonly section: string;
  /** Enumerated Values of Value Type in Content Sequence; null where the IOD names none of its own. */
  readonly valueTypes: readonly string[] | null;
  /** Value Types that may stand beneath others, by Relationship Type. */
  readonly relationships: readonly {
    readonly source: TermsRule;
    readonly relationship: TermsRule;
    readonly target: TermsRule;
  }[];
  /** Relationship Types that may be conveyed by-reference, `noAncestors` to Content Items that they do not stand in; null where not said. */
  readonly byReference: (TermsRule & { readonly noAncestors?: true }) | null;
  /** Some row of the table could not be read: what no row allows may still be allowed. */
  readonly incomplete?: true;
}

/** An IOD as data: what `validateSync` interprets. */
export interface IodRules {
  readonly id: string;
  readonly name: string;
  readonly section: string;
  readonly table: string;
  readonly sopClassUIDs: readonly string[];
  readonly modules: readonly ModuleUse[];
  readonly functionalGroups: readonly FunctionalGroupUse[];
  /** Directory records by Directory Record Type, `''` for the Root Directory Entity; the Basic Directory IOD alone has them. */
  readonly records?: Readonly<Record<string, DirectoryRecordRule>>;
  /** SR IODs alone have them. */
  readonly content?: ContentRules;
  /** What sentences of annex A and of PS3.4 B.5.1 fix for its instances. */
  readonly constraints?: readonly ConstraintRule[];
}
