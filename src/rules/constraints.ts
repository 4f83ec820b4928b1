/** What sentences of annex A of PS3.3 and of PS3.4 B.5.1 fix for all instances of an IOD, or of one of its SOP classes, as data. */
import type { Condition } from './condition.ts';
import type { AttributeType } from './tables.ts';

/** Where an attribute stands: keywords from the data set inward, with `groups` from the functional groups of a frame inward. */
export interface ConstraintPlace {
  readonly path: readonly string[];
  readonly groups?: true;
}

/** A context group or template that a place has: defined (D) or baseline (B). */
export interface AssignedGroup {
  readonly kind: 'DCID' | 'BCID';
  readonly cid: string;
}
export interface AssignedTemplate {
  readonly kind: 'DTID' | 'BTID';
  readonly tid: string;
}

export type ConstraintDemand =
  /** Each value, or Value `value` (from 1), is one of the terms. */
  | (ConstraintPlace & { readonly kind: 'values'; readonly terms: readonly (string | number)[]; readonly value?: number })
  /** Each value lies between these, both allowed. */
  | (ConstraintPlace & { readonly kind: 'range'; readonly min?: number; readonly max?: number })
  /** The value is that of another attribute of the same Item, or so many `less`. */
  | (ConstraintPlace & { readonly kind: 'equals'; readonly keyword: string; readonly less?: number })
  | (ConstraintPlace & { readonly kind: 'absent' | 'present' })
  /** Number of Items, `null` for no limit. */
  | (ConstraintPlace & { readonly kind: 'items'; readonly range: readonly [number, number | null] })
  | (ConstraintPlace & { readonly kind: 'type'; readonly type: AttributeType })
  | (ConstraintPlace & { readonly kind: 'context-groups'; readonly contextGroups: readonly AssignedGroup[] })
  /** The code of the place is this one. */
  | (ConstraintPlace & { readonly kind: 'code'; readonly value: string; readonly scheme: string })
  | (ConstraintPlace & { readonly kind: 'templates'; readonly templates: readonly AssignedTemplate[] })
  /** Templates that a document is constructed from at its root node. */
  | { readonly kind: 'root-templates'; readonly templates: readonly AssignedTemplate[] }
  /**
   * A module is there, or not. `evidence`: attributes of the top level that no other module of the standard has; `hints`: those that no other
   * module of the IOD has.
   */
  | {
      readonly kind: 'module-absent' | 'module-present';
      readonly module: string;
      readonly evidence?: readonly string[];
      readonly hints?: readonly string[];
    };

export interface ConstraintRule {
  /** Section that says it: of PS3.3, with `sopClass` of PS3.4. */
  readonly section: string;
  /** UID of the SOP class that alone it holds for. */
  readonly sopClass?: string;
  readonly condition?: Condition;
  readonly demand: ConstraintDemand;
}
