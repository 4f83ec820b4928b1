/** One validation at work: the plan, the modules in use, the frame looked at, the findings so far. */
import type { AttributeRef } from '../rules/condition.ts';
import { type Dictionary, elementByKeyword, elementByTag } from '../dataset/dictionary.ts';
import type { CodeTable, CodeTables } from './code-tables.ts';
import type { Collector } from './collector.ts';
import type { Code } from './evaluate.ts';
import type { Finding } from './finding.ts';
import type { GroupPlan, LevelPlan, PlanOwner, RulePlan } from './plan.ts';
import type { GroupMemory } from './repeated-groups.ts';
import { type Item, Scope } from './scope.ts';

/** Twice the number of requirements that are followed one after the other. */
const CHAIN = 16;

export const UNIT_UNUSED = 0;
export const UNIT_USED = 1;
/** A C module whose condition is not met. */
export const UNIT_REFUSED = 2;

/** Some attribute of the module is there, or it need not be. */
export const MODULE_THERE = 0;
/** A required module of which nothing is there. */
export const MODULE_ABSENT = 1;
/** The same, and it has been said. */
export const MODULE_SAID = 2;

/** The generated dictionary; a rules file brings its own. */
const GENERATED: Dictionary = { byKeyword: elementByKeyword, byTag: elementByTag };

/** A frame's functional groups. */
export interface Frame {
  readonly shared: Scope | null;
  readonly perFrame: Scope | null;
  /** Keywords of group sequences that this frame should have and has not. */
  readonly missing: ReadonlySet<string>;
}

/** What is known of functional groups from the frames looked at so far. */
export interface FrameMemory {
  /** Groups that frames repeat. */
  readonly groups: GroupMemory;
  /** What was said of groups that frames should have, and of those of which that cannot be told. */
  readonly missed: Map<GroupPlan, readonly Finding[]>;
  readonly doubted: Map<GroupPlan, readonly Finding[]>;
  /** What references into the groups of all frames came to, asked from an Item of functional groups with this plan. */
  readonly over: Map<AttributeRef, { readonly plan: LevelPlan; readonly verdict: Code }>;
}

/** Answers conditions on other instances, by the hash of the sentence or of its part. */
export interface OtherInstances {
  answer(hash: string, scope: Scope): Code;
}

/** What a lookup was told of the frame. */
export interface FrameAnswer {
  readonly keyword: string;
  readonly value: unknown;
  readonly reported: boolean;
}

/** What a validation is told besides the data set and the rules. */
export interface RunSetting {
  readonly edition: string;
  readonly dictionary?: Dictionary | undefined;
  readonly codes?: CodeTables | undefined;
  readonly wanted?: Set<CodeTable> | undefined;
  readonly others?: OtherInstances | undefined;
}

export class Run {
  readonly owner: PlanOwner;
  readonly out: Collector;
  readonly edition: string;
  readonly root: Scope;
  /** State of each module of the IOD. */
  readonly units: Uint8Array;
  /** Modules that are wholly absent and said to be so: their attributes are not asked for again. */
  readonly absent: Uint8Array;
  /** True where there is such a module. */
  modulesAbsent = false;
  frame: Frame | null = null;
  /** Set by a lookup that depended on the frame. */
  touched = false;
  /** What lookups were told of the frame; null where nobody wants to know. */
  answers: FrameAnswer[] | null = null;
  /** Set by a lookup that asked for what stands beside the functional group that it came from. */
  beside = false;
  #frames: FrameMemory | null = null;
  /** Set by a lookup whose attribute is absent where that is itself a finding. */
  reported = false;
  /** The row behind the latest answer of `demandOf`. */
  demanding: RulePlan | null = null;
  /** The text that the latest lookup outward from a level has found: it stays what it is. */
  latestScope: Scope | null = null;
  latestKeyword = '';
  latestValue = '';
  /** Attributes whose requirement is being worked out, so that mutual conditions come to an end. */
  readonly asking: (Scope | number)[] = [];
  /** The attribute whose absence is judged: the first of them. */
  askedScope: Scope | null = null;
  askedSlot = -1;
  /** Set where a requirement led back to one that is being worked out. */
  cyclic = false;
  /** True once it is known which modules are in use. */
  settled = false;
  /** The module whose condition is being worked out. */
  settling: string | null = null;
  /** Items visited so far. */
  visited = 0;
  /** Items seen, kept only where there are very many. */
  seen: Set<object> | null = null;
  /** True in frames whose Items are made on demand. */
  onDemand = false;
  /** Said once that not every Item was looked into. */
  limited = false;
  /** Where values stand in sequences, found once by rules that ask for it in every Item. */
  #places: Map<object, Map<string, Map<unknown, number>>> | null = null;
  readonly dictionary: Dictionary;
  /** Tables of codes; null where codes are not checked. */
  readonly codes: CodeTables | null;
  /** Where the tables are named that a code asked for and that are not loaded. */
  readonly wanted: Set<CodeTable> | null;

  /** Null where the data set is judged alone. */
  readonly others: OtherInstances | null;

  constructor(owner: PlanOwner, dataset: Item, out: Collector, setting: RunSetting) {
    const { edition, dictionary = GENERATED, codes = null, wanted = null, others = null } = setting;
    this.others = others;
    this.owner = owner;
    this.out = out;
    this.edition = edition;
    this.dictionary = dictionary;
    this.codes = codes;
    this.wanted = wanted;
    this.units = new Uint8Array(owner.units.length);
    this.absent = new Uint8Array(owner.units.length);
    this.root = new Scope(this, owner.root, dataset, null, '', 0);
  }

  /** What frames have in common; made for data sets that have frames. */
  get frames(): FrameMemory {
    this.#frames ??= { groups: new Map(), missed: new Map(), doubted: new Map(), over: new Map() };
    return this.#frames;
  }

  /** True when the requirement of the attribute is being worked out, or the chain of requirements is too long to follow. */
  asks(scope: Scope, slot: number): boolean {
    const { asking } = this;
    if ((scope === this.askedScope && slot === this.askedSlot) || asking.length > CHAIN) return true;
    for (let i = 0; i < asking.length; i += 2) if (asking[i] === scope && asking[i + 1] === slot) return true;
    return false;
  }

  /** What `make` finds out about a sequence of this data set, made once for each `what`. */
  once(sequence: object, what: string, make: () => Map<unknown, number>): Map<unknown, number> {
    this.#places ??= new Map();
    const known = this.#places.get(sequence) ?? new Map<string, Map<unknown, number>>();
    this.#places.set(sequence, known);
    const found = known.get(what) ?? make();
    known.set(what, found);
    return found;
  }

  /** The same of an attribute of an Item that a condition looks into from elsewhere. */
  asksInside(item: object, keyword: string): boolean {
    const { asking, askedScope } = this;
    if (askedScope?.item === item && askedScope.plan.attributes[this.askedSlot]?.keyword === keyword) return true;
    for (let i = 0; i < asking.length; i += 2) {
      const scope = asking[i];
      const slot = asking[i + 1];
      if (typeof scope === 'object' && scope.item === item && typeof slot === 'number' && scope.plan.attributes[slot]?.keyword === keyword)
        return true;
    }
    return false;
  }

  /** Whether a module of this IOD is there: named as in the IOD table. */
  moduleInUse(name: string): Code {
    const wanted = moduleName(name);
    if (this.settling !== null && moduleName(this.settling) === wanted) this.cyclic = true;
    let found = false;
    for (const unit of this.owner.units) {
      if (moduleName(unit.table.name) !== wanted) continue;
      found = true;
      if (unit.use.usage === 'M') return 1;
      // A module that is asked for and wholly absent is not there, whoever asks.
      if (this.units[unit.index] === UNIT_USED && this.absent[unit.index] === MODULE_THERE) return 1;
    }
    return found ? 0 : 2;
  }
}

const moduleNames = new Map<string, string>();

/** Name of a module as tables and sentences may differ in it; there are as many as the tables name. */
function moduleName(name: string): string {
  const known = moduleNames.get(name);
  if (known !== undefined) return known;
  const plain = name.toLowerCase().replace(/ module$/, '');
  moduleNames.set(name, plain);
  return plain;
}
