/** Plans: rule tables compiled once into what the interpreter walks, one plan per level (the data set, the Items of a sequence). */
import type { Multiplicity } from '../dataset/dictionary.ts';
import type { Requirement } from '../rules/condition.ts';
import type { ConstraintRule } from '../rules/constraints.ts';
import type {
  AttributeRule,
  AttributeType,
  ContentRules,
  ContextGroupRule,
  FunctionalGroupUse,
  IodRules,
  ItemsRule,
  ModuleUse,
  OverrideRule,
  Rule,
  TableRules,
} from '../rules/tables.ts';
import type { Choice } from './choice.ts';
import type { Test } from './evaluate.ts';
import type { Glance } from './glance.ts';
import type { AttributeRules } from './rules/compile.ts';
import type { ListPlan } from './terms.ts';
import type { ValueCheck } from './vr.ts';

/** Rows that make up a level, with where they stand: the table that holds them, the module, the include's condition. */
export interface Source {
  readonly rows: readonly Rule[];
  readonly table: TableRules;
  /** Index of the module in the IOD; -1 inside Items. */
  readonly unit: number;
  readonly overrides: readonly OverrideRule[];
  /** True for the rows of functional group macros: whether they must be there is judged for the frame. */
  readonly group: boolean;
  /** Context groups given from outside to the code that an Item of these rows is, in place of those that the rows name. */
  readonly codes?: NamedGroups;
}

/** Context groups named together, with the table that names them: a code is in one of them. */
export interface NamedGroups {
  readonly rules: readonly ContextGroupRule[];
  readonly table: TableRules;
}

/** A 1C, 2C, C usage or include condition, compiled when it is first needed. */
export interface RequirementPlan {
  readonly requirement: Requirement;
  readonly test: Test;
  /** Not met, what then: refuse, allow, or a second test that must not fail. */
  readonly otherwise: 'forbidden' | 'allowed' | Test;
  readonly never: Test | null;
  /** An attribute that is there may be refused: what is always undecided, or gives leave, refuses nothing. */
  readonly refuses: boolean;
  /** Normal sentence; made at the first finding. */
  text: string | null;
}

/** The condition of an include: rows behind it hold only where it is met. */
export interface GuardPlan {
  readonly requirement: RequirementPlan;
  glance: Glance | null;
  /** The include around this one, -1 for none. */
  readonly outer: number;
  /** Slots of attributes that only rows behind this condition declare: where the condition cannot be told, one of them is evidence. */
  readonly slots: number[];
}

/** One row that declares an attribute of a level. */
export interface RulePlan {
  readonly rule: AttributeRule;
  readonly type: AttributeType | null;
  readonly table: TableRules;
  readonly unit: number;
  readonly guard: number;
  readonly requirement: RequirementPlan | null;
  /** 0 never asked for, 1 always (Type 1, 2), 2 under its condition (1C, 2C). */
  readonly demand: 0 | 1 | 2;
  /** Strictness among rules that ask for the attribute: Type 1 before 1C before 2 before 2C. */
  readonly rank: number;
  /** True when a value is needed wherever the attribute is needed (Type 1, 1C). */
  readonly valued: boolean;
  readonly lists: ListPlan | null;
  readonly items: readonly ItemsPlan[] | null;
  readonly contextGroups: NamedGroups | null;
  readonly multiplicity: Multiplicity;
  readonly overrides: readonly OverrideRule[];
  readonly group: boolean;
  /** Modules whose row replaces this one where they are in use. */
  overriddenBy: readonly number[];
  /** Rows added to the Items of a sequence that another row declares. */
  readonly extension: boolean;
  url: string | null;
  /** What is said where its requirement cannot be told; made at the first finding. */
  undecided: string | null;
}

export interface ItemsPlan {
  readonly rule: ItemsRule;
  readonly test: Test | null;
}

/** What a sequence at the top level is for: functional groups are judged by frame. */
export type GroupRole = 'none' | 'shared' | 'per-frame';

/** An attribute of a level with every row that declares it. */
export interface AttributePlan {
  readonly keyword: string;
  readonly tag: string;
  readonly vr: string;
  readonly slot: number;
  readonly rules: RulePlan[];
  /** The first of them. */
  first: RulePlan | null;
  /** Modules that declare it, each once; empty inside Items. */
  units: readonly number[];
  /** One rule, always in force: nothing to choose. */
  plain: boolean;
  /** One rule that is in force where its module is in use, and refuses no value. */
  lone: boolean;
  /** One rule, which says nothing of a single value beyond its form. */
  bare: boolean;
  /** Where the only rule that may ask for it does so under a condition. */
  glance: Glance | null;
  /** Some rule may ask for it. */
  demanded: boolean;
  /** The only rule that asks for it, where nothing can be told of its condition. */
  doubt: RulePlan | null;
  /** Some rule may ask for it for certain, so that its absence may be a finding. */
  reportable: boolean;
  /** The rules that may ask for it. */
  asking: readonly RulePlan[];
  /** The only one of them, where it asks for the attribute whatever the data set has, as long as its module is in use. */
  certain: RulePlan | null;
  /** It belongs to a module that is always in use, or to none. */
  explained: boolean;
  /** The include conditions that the rules asking for it stand behind; none where one of them stands behind none. */
  demandGuards: readonly number[];
  /** The module that every rule asking for it belongs to; -1 where there is no such one. */
  demandUnit: number;
  role: GroupRole;
  readonly check: ValueCheck | null;
  readonly sequence: boolean;
  /** Plans of its Items by the set of rules in force; made with the first of them. */
  itemPlans: Map<number, LevelPlan | null> | null;
}

/** Stands for an attribute that no rule asks for. */
export const NEVER_DEMANDED = -2;

/** Who asks for each attribute of a level, by slot. */
export function demandsOf(attributes: readonly AttributePlan[]): Int16Array {
  const demands = new Int16Array(attributes.length).fill(NEVER_DEMANDED);
  for (let slot = 0; slot < attributes.length; slot++) {
    const attribute = attributes[slot];
    if (attribute?.demanded) demands[slot] = attribute.demandUnit;
  }
  return demands;
}

/** A level: the data set or the Items of one sequence. */
export interface LevelPlan {
  readonly attributes: AttributePlan[];
  readonly slots: Map<string, number>;
  /** By slot: that of the attribute which stood after this one in an Item seen before. */
  readonly followers: Int16Array;
  /** By slot: the module that every rule asking for the attribute belongs to, -1 where there is no such one, `NEVER_DEMANDED` where none asks. */
  readonly demands: Int16Array;
  readonly guards: GuardPlan[];
  /**
   * The attribute whose value settles many of the level's conditions; null where there is none, and where conditions look at the frame.
   * Undefined until enough Items were looked into for its making to be worth while.
   */
  choice: Choice | null | undefined;
  /** Items looked into before that. */
  looked: number;
  /** Any attribute may stand here. */
  readonly open: boolean;
  /** Any private attribute may stand here (Raw Data). */
  readonly openPrivate: boolean;
  /** Set where an Item of this level is a code. */
  readonly code: CodePlan | null;
  /** Set for Items of functional groups sequences. */
  groups: GroupsPlan | null;
  /** Rules between attributes that apply here; null where none does. */
  readonly consistency: readonly AttributeRules[] | null;
  /** Attributes that the tables do not have, as they stood in the latest Item: those of the next are mostly the same. */
  extras: ExtrasInOrder | null;
}

/** Keys of attributes that no table of a level has. */
export interface ExtrasInOrder {
  readonly keys: readonly string[];
  /** The number that a tag is; -1 of a keyword. */
  readonly numbers: readonly number[];
  /** Places in the order of tags and names; null where the keys are in order. */
  readonly order: readonly number[] | null;
}

/** Context groups of a code, named in one place. */
export interface CodeListPlan extends NamedGroups {
  readonly tests: readonly (Test | null)[];
  /** The condition of the include that names them, -1 for none. */
  readonly guard: number;
}

/** Slots of what a code is made of, and the context groups that its places name. */
export interface CodePlan {
  readonly value: number;
  readonly longValue: number;
  readonly urnValue: number;
  readonly scheme: number;
  readonly meaning: number;
  readonly lists: readonly CodeListPlan[];
}

export interface GroupsPlan {
  readonly role: 'shared' | 'per-frame';
  /** For a keyword inside groups: the slots of the group sequences whose Items declare it. */
  readonly holders: Map<string, number[]>;
}

/** A module as an IOD uses it. */
export interface UnitPlan {
  readonly index: number;
  readonly use: ModuleUse;
  readonly table: TableRules;
  readonly requirement: RequirementPlan | null;
  /** What is said where its requirement cannot be told; made at the first finding. */
  undecided: string | null;
  url: string | null;
  /** Slots of its attributes at the top level. */
  readonly slots: number[];
  /** Its condition asks for another module: worked out after the others. */
  readonly late: boolean;
  /** It has a row of Type 1 or 2 that no include condition guards: absent as a whole it is missed without further question. */
  firm: boolean;
  /** Number of its unguarded rows of Type 1 and 2, for the choice among modules that explain an attribute equally well. */
  weight: number;
}

/** A functional group macro as an IOD uses it. */
export interface GroupPlan {
  readonly use: FunctionalGroupUse;
  readonly table: TableRules;
  /** Keyword of its sequence. */
  readonly keyword: string;
  readonly tag: string;
  /** Type of the sequence in the macro's own table. */
  readonly type: AttributeType | null;
  readonly requirement: RequirementPlan | null;
  readonly rule: RequirementPlan | null;
}

/** What plans share: caches, modules and groups of one IOD or one table. */
export interface PlanOwner {
  readonly name: string;
  readonly root: LevelPlan;
  /** Attributes at the top level that only modules have which may not be in use. */
  readonly optional: readonly AttributePlan[];
  readonly units: UnitPlan[];
  readonly groups: GroupPlan[];
  /** Slots of the sequences that hold functional groups, -1 where the IOD has none. */
  readonly sharedSlot: number;
  readonly perFrameSlot: number;
  /** A single table on its own: attributes of other tables are not unexpected. */
  readonly partial: boolean;
  readonly levels: Map<string, LevelPlan>;
  /** Directory records by type, for the Basic Directory IOD. */
  readonly records: NonNullable<IodRules['records']> | null;
  /** Constraints on the content, for SR IODs. */
  readonly content: ContentRules | null;
  /** What sentences fix for instances of the IOD. */
  readonly constraints: ConstraintsPlan | null;
  /** What they say of rows of its functional groups. */
  readonly groupOverrides: readonly OverrideRule[];
}

/** A constraint with its condition compiled. */
export interface ConstraintPlan {
  readonly rule: ConstraintRule;
  readonly test: Test | null;
}

/** Constraints of an IOD by where they are looked at: the data set, each frame. */
export interface ConstraintsPlan {
  readonly iod: string;
  readonly root: readonly ConstraintPlan[];
  readonly frames: readonly ConstraintPlan[];
}
