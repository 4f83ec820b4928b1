/** A level at work: the values of one data set or Item, read once, with the way outward to the root. */
import { type Original, type Originals, originalsOf } from '../dataset/originals.ts';
import { isBlank } from './blank.ts';
import type { Variant } from './choice.ts';
import { demandOf } from './demand.ts';
import { refuses } from './glance.ts';
import type { AttributePlan, LevelPlan } from './plan.ts';
import { type Run, UNIT_USED } from './run.ts';

/** A data set or an Item as it is walked: its own members, whatever they are. */
export type Item = Readonly<Record<string, unknown>>;

const NO_KEYS: readonly string[] = [];
const NO_EXTRAS: unknown[] = [];

/** Whether an attribute differs among the Items of a sequence. */
interface Changing {
  readonly keyword: string;
  readonly sequence: string;
  readonly differ: boolean;
}

/** Tags begin with a digit, for the most part; keywords never do. */
function isDigit(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 0x30 && first <= 0x39;
}

export class Scope {
  readonly run: Run;
  readonly plan: LevelPlan;
  readonly item: Item;
  readonly parent: Scope | null;
  /** Where the Item stands: its sequence and its place in it. */
  readonly sequence: string;
  readonly index: number;
  /** Values by the plan's slots; undefined is absent. */
  readonly values: unknown[];
  /** Attributes that the plan does not know: keys, and values at the same places. */
  extraKeys: readonly string[] = NO_KEYS;
  extraValues: readonly unknown[] = NO_KEYS;
  /** Attributes that are there and cannot be read: said once, not missed too. */
  unreadable: Set<string> | null = null;
  readonly depth: number;
  /** Its elements as they stood in the file; null where it was not read from one. */
  readonly originals: Originals | null;
  /** Those of `values`, by slot. */
  readonly #elements: (Original | undefined)[] | null;
  /** Place in `originals` of the attribute that is taken next, if nothing was changed since. */
  #place = 0;
  /** Whether an attribute changes between the Items of one of this level's sequences. */
  changing: Changing[] | null = null;
  /** What the value of the level's dividing attribute settles. */
  variant: Variant | null = null;
  #path: string | null = null;
  /** Slot of the attribute taken before, if the plan knows it. */
  #last = 0;
  #keys: string[] | null = null;
  #extras: unknown[] = NO_EXTRAS;
  /** Places of those extras that stand under a keyword: private elements are many, and no condition names their tags. */
  #named: number[] | null = null;
  #guards: (number | undefined)[] | null = null;
  /** Answers of `reported` by slot, where they stay what they are. */
  #reported: boolean[] | null = null;

  constructor(run: Run, plan: LevelPlan, item: Item, parent: Scope | null, sequence: string, index: number) {
    this.run = run;
    this.plan = plan;
    this.item = item;
    this.parent = parent;
    this.sequence = sequence;
    this.index = index;
    this.values = new Array(plan.attributes.length);
    this.originals = originalsOf(item);
    this.#elements = this.originals === null ? null : new Array(plan.attributes.length);
    this.depth = parent === null ? 0 : parent.depth + 1;
  }

  /** Path of the level: `BeamSequence[0].ControlPointSequence[3]`, `""` at the root. */
  path(): string {
    if (this.parent === null) return '';
    if (this.#path === null) {
      const outer = this.parent.path();
      this.#path = outer === '' ? `${this.sequence}[${this.index}]` : `${outer}.${this.sequence}[${this.index}]`;
    }
    return this.#path;
  }

  /** Takes an attribute: into its slot, or among those that the plan does not know. */
  take(key: string, value: unknown): void {
    const tagged = isDigit(key);
    if (!tagged) {
      const slot = this.#slotOf(key);
      if (slot >= 0) {
        this.values[slot] = value;
        if (this.#elements !== null) this.#elements[slot] = this.#original(key);
        return;
      }
    }
    if (this.originals?.keys[this.#place] === key) this.#place++;
    if (this.#keys === null) {
      this.#keys = [];
      this.#extras = [];
      this.extraKeys = this.#keys;
      this.extraValues = this.#extras;
    }
    if (!tagged) {
      this.#named ??= [];
      this.#named.push(this.#keys.length);
    }
    this.#keys.push(key);
    this.#extras.push(value);
  }

  /** The attribute's slot, -1 where the plan does not know it. Most attributes follow the one that they followed in an Item before. */
  #slotOf(key: string): number {
    const { attributes, slots, followers } = this.plan;
    const last = this.#last;
    const likely = followers[last] ?? 0;
    if (attributes[likely]?.keyword === key) {
      this.#last = likely;
      return likely;
    }
    const slot = slots.get(key);
    if (slot === undefined) return -1;
    followers[last] = slot;
    this.#last = slot;
    return slot;
  }

  /** The element of the attribute that is taken; attributes come in the order in which they were read. */
  #original(key: string): Original | undefined {
    const { originals } = this;
    if (originals === null) return undefined;
    const place = originals.keys[this.#place] === key ? this.#place : originals.placeOf(key);
    if (place < 0) return undefined;
    this.#place = place + 1;
    return originals.elements[place];
  }

  /** The element as which an attribute of the plan was read. */
  elementAt(slot: number): Original | undefined {
    return this.#elements?.[slot];
  }

  /** Forgets what was taken. */
  startAgain(): void {
    this.values.fill(undefined);
    this.#elements?.fill(undefined);
    this.#place = 0;
    this.#keys = null;
    this.#named = null;
    this.extraKeys = NO_KEYS;
    this.extraValues = NO_KEYS;
  }

  /** The value of an attribute that the plan does not know, by its keyword. */
  extra(keyword: string): unknown {
    if (this.#named === null) return undefined;
    for (const at of this.#named) if (this.extraKeys[at] === keyword) return this.extraValues[at];
    return undefined;
  }

  /** True where none of the include conditions is met. */
  refusedBy(guards: readonly number[]): boolean {
    for (let at = 0; at < guards.length; at++) if (this.guard(guards[at] ?? -1) !== 0) return false;
    return true;
  }

  /** Verdict on an include condition of this level, the includes around it counted in. */
  guard(index: number): number {
    const settled = this.variant === null ? -1 : (this.variant.guards[index] ?? -1);
    if (settled >= 0) return settled;
    this.#guards ??= new Array(this.plan.guards.length);
    const known = this.#guards[index];
    if (known !== undefined) return known;
    const plan = this.plan.guards[index];
    if (plan === undefined) return 1;
    if (plan.glance !== null && refuses(plan.glance, this)) {
      this.#guards[index] = 0;
      return 0;
    }
    let verdict: number = plan.requirement.test(this);
    if (verdict === 2 && plan.slots.some((slot) => this.values[slot] !== undefined)) verdict = 1;
    if (plan.outer >= 0) {
      const outer = this.guard(plan.outer);
      if (outer === 0 || (outer === 2 && verdict === 1)) verdict = outer;
    }
    this.#guards[index] = verdict;
    return verdict;
  }

  /**
   * True when the attribute is absent, or without value, and that is itself reported: nothing may be concluded from it.
   * Attributes that stand in for each other ask for each other; there the plain absence counts, so that each is found missing.
   */
  reported(attribute: AttributePlan): boolean {
    const value = this.values[attribute.slot];
    if (value !== undefined && !isBlank(attribute.vr, value)) return false;
    const { run } = this;
    // A row of a module that is not in use asks for nothing.
    if (attribute.demandUnit >= 0 && run.units[attribute.demandUnit] !== UNIT_USED) return false;
    if (run.asks(this, attribute.slot)) {
      run.cyclic = true;
      return false;
    }
    if (attribute.certain !== null) return value === undefined || attribute.certain.valued;
    const known = this.#reported?.[attribute.slot];
    if (known !== undefined) return known;
    const outer = run.cyclic;
    run.cyclic = false;
    run.asking.push(this, attribute.slot);
    const demand = demandOf(this, attribute);
    const rule = run.demanding;
    // Setting the length would cost more than both.
    run.asking.pop();
    run.asking.pop();
    const { cyclic } = run;
    run.cyclic = outer || cyclic;
    const answer = !cyclic && demand === 1 && (value === undefined || (rule?.valued ?? false));
    // What frames say differs from one to the next; a requirement that led back to itself has no answer of its own.
    if (!cyclic && run.settled && run.frame === null) {
      this.#reported ??= [];
      this.#reported[attribute.slot] = answer;
    }
    return answer;
  }
}
