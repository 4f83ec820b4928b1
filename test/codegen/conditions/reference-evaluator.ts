/** Conditions evaluated in the plainest way, on a data set as an object: what the engine has to agree with. */
import type { AttributeRef, Comparison, Condition } from '../../../src/rules/condition.ts';

export type Verdict = 'met' | 'not met' | 'cannot tell';

export interface Case {
  readonly dataset: object;
  /** The Item that the row stands in: `BeamSequence[0].ControlPointSequence[2]`; empty at the root. */
  readonly at: string;
  /** Modules that are in use. */
  readonly modules?: readonly string[];
  /** Attributes that stand in functional groups alone. */
  readonly groups?: readonly string[];
  /** Attributes that the IOD's tables have. */
  readonly declared?: readonly string[];
}

interface Level {
  readonly sequence: string;
  readonly item: object;
}

const own = (item: object, keyword: string): unknown => (Object.hasOwn(item, keyword) ? Reflect.get(item, keyword) : undefined);
const itemsOf = (value: unknown): object[] =>
  Array.isArray(value) ? value.filter((item): item is object => typeof item === 'object' && item !== null) : [];
const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.every((one) => one === null || one === ''));

function levelsOf({ dataset, at }: Case): Level[] {
  const levels: Level[] = [{ sequence: '', item: dataset }];
  for (const step of at === '' ? [] : at.split('.')) {
    const match = /^([A-Za-z0-9]+)\[(\d+)\]$/.exec(step);
    const item = itemsOf(own(levels.at(-1)?.item ?? {}, match?.[1] ?? ''))[Number(match?.[2])];
    if (!match || !item) throw new Error(`the data set has no ${at}`);
    levels.push({ sequence: match[1] ?? '', item });
  }
  return levels;
}

const GROUPS = /^(?:Shared|PerFrame)FunctionalGroupsSequence$/;

class Reference {
  readonly levels: readonly Level[];
  readonly modules: ReadonlySet<string>;
  readonly groups: readonly string[];
  readonly declared: readonly string[];

  constructor(one: Case) {
    this.levels = levelsOf(one);
    this.modules = new Set(one.modules);
    this.groups = one.groups ?? [];
    this.declared = one.declared ?? [];
  }

  /** The value in this frame's functional groups, per-frame before shared. */
  inFrame(keyword: string): unknown {
    const frame = this.levels[1];
    if (!frame || !GROUPS.test(frame.sequence)) return undefined;
    const shared = itemsOf(own(this.levels[0]?.item ?? {}, 'SharedFunctionalGroupsSequence'))[0];
    for (const groups of [frame.item, shared ?? {}]) {
      const direct = own(groups, keyword);
      if (direct !== undefined) return direct;
      for (const group of Object.values(groups)) {
        const value = own(itemsOf(group)[0] ?? {}, keyword);
        if (value !== undefined) return value;
      }
    }
    return undefined;
  }

  value({ keyword, scope }: AttributeRef): unknown {
    const root = this.levels[0]?.item ?? {};
    if (scope === 'root') return own(root, keyword);
    if (scope === 'frame') return this.inFrame(keyword) ?? own(root, keyword);
    if (scope === 'item') return own(this.levels.at(-1)?.item ?? {}, keyword);
    for (const { item } of this.levels.slice(1, scope === 'enclosing' ? -1 : undefined).reverse()) {
      const value = own(item, keyword);
      if (value !== undefined) return value;
    }
    return this.inFrame(keyword) ?? own(root, keyword);
  }

  /** What a reference leads to, one entry for each Item that may hold it. */
  values(ref: AttributeRef): unknown[] {
    const component = (value: unknown): unknown => {
      if (ref.value === undefined) return value;
      return Array.isArray(value) ? value[ref.value - 1] : ref.value === 1 ? value : undefined;
    };
    if (!ref.within) return [component(this.value(ref))];
    const [first = '', ...rest] = ref.within;
    if (ref.where) {
      const { key, by } = ref.where;
      const number = own(this.levels.at(-1)?.item ?? {}, by);
      let found = itemsOf(this.value({ keyword: first }));
      for (const step of rest) found = found.flatMap((item) => itemsOf(own(item, step)));
      return found.filter((item) => own(item, key) === number).map((item) => component(own(item, ref.keyword)));
    }
    const around = this.levels.findLast(
      ({ sequence }, at) =>
        sequence === ref.within?.at(-1) &&
        ref.within.every((step, index) => this.levels[at - (ref.within?.length ?? 0) + 1 + index]?.sequence === step),
    );
    if (around) return [component(own(around.item, ref.keyword))];
    let items = itemsOf(this.value(ref.scope ? { keyword: first, scope: ref.scope } : { keyword: first }));
    for (const step of rest) items = items.flatMap((item) => itemsOf(own(item, step)));
    return items.map((item) => component(own(item, ref.keyword)));
  }

  /** Any of what the reference leads to; `absent` is the verdict where it leads nowhere. */
  any(ref: AttributeRef, absent: Verdict, test: (value: unknown) => Verdict): Verdict {
    const found = this.values(ref).map((value) =>
      value === undefined || (ref.value !== undefined && value === null) ? absent : test(value),
    );
    if (found.length === 0) return ref.where ? 'cannot tell' : absent;
    return found.includes('met') ? 'met' : found.includes('cannot tell') ? 'cannot tell' : 'not met';
  }

  verdict(condition: Condition): Verdict {
    const is = (yes: boolean): Verdict => (yes ? 'met' : 'not met');
    switch (condition.op) {
      case 'and':
      case 'or': {
        const found = condition.of.map((part) => this.verdict(part));
        const [decisive, other]: [Verdict, Verdict] = condition.op === 'and' ? ['not met', 'met'] : ['met', 'not met'];
        return found.includes(decisive) ? decisive : found.includes('cannot tell') ? 'cannot tell' : other;
      }
      case 'not': {
        const inner = this.verdict(condition.of);
        return inner === 'cannot tell' ? inner : is(inner === 'not met');
      }
      case 'present':
        return this.any(condition.attribute, 'not met', () => 'met');
      case 'valued':
        return this.any(condition.attribute, 'not met', (value) => is(!isEmpty(value)));
      case '=':
        return this.any(condition.attribute, 'not met', (value) => is(equalsAny(value, condition.to)));
      case '!=':
        return this.any(condition.attribute, 'cannot tell', (value) =>
          isEmpty(value) ? 'cannot tell' : is(!equalsAny(value, condition.to)),
        );
      case 'count':
        return this.any(condition.attribute, 'not met', (value) =>
          is(compare(Array.isArray(value) ? value.length : isEmpty(value) ? 0 : 1, condition.is, condition.to)),
        );
      case 'code':
        return this.any(condition.attribute, 'not met', (value) =>
          is(
            itemsOf(value).some((item) =>
              condition.codes.some((code) => own(item, 'CodeValue') === code.value && own(item, 'CodingSchemeDesignator') === code.scheme),
            ),
          ),
        );
      case 'points-to':
        // Pointers stand in these data sets as keywords, a private one as its tag.
        return this.any(condition.attribute, 'not met', (value) =>
          is(
            [value]
              .flat()
              .some(
                (one) =>
                  condition.keywords.includes(String(one)) ||
                  (condition.groups === true && this.groups.includes(String(one))) ||
                  (condition.private === true && /^[0-9A-F]{3}[13579BDF]/.test(String(one))),
              ),
          ),
        );
      case 'module':
        return is(this.modules.has(condition.module));
      case 'functional-group':
        return is(itemsOf(this.inFrame(condition.keyword)).length > 0);
      case 'item':
      case 'changes': {
        const sequence = this.levels.length > 1 ? this.levels.at(-1)?.sequence : undefined;
        if (sequence === undefined) return 'cannot tell';
        const list = itemsOf(own(this.levels.at(-2)?.item ?? {}, sequence));
        if (condition.op === 'item')
          return is(list.indexOf(this.levels.at(-1)?.item ?? {}) === (condition.is === 'first' ? 0 : list.length - 1));
        const texts = list.map((item) => own(item, condition.attribute.keyword)).filter((value) => value !== undefined && !isEmpty(value));
        return is(new Set(texts.map((value) => JSON.stringify(value))).size > 1);
      }
      case 'character-set':
        return is(/[^\0-\x7f]/.test(JSON.stringify(this.levels.at(-1)?.item)));
      case 'declared':
        return is(condition.keywords.some((keyword) => this.declared.includes(keyword)));
      case 'unknown':
        return 'cannot tell';
      default: {
        const to = typeof condition.to === 'number' ? condition.to : Number(this.values(condition.to)[0]);
        return this.any(condition.attribute, 'not met', (value) => {
          const values = [value].flat().filter((one) => !isEmpty(one));
          if (values.some((one) => compare(Number(one), condition.op, to))) return 'met';
          return values.some((one) => Number.isNaN(Number(one))) ? 'cannot tell' : 'not met';
        });
      }
    }
  }
}

function equalsAny(value: unknown, to: readonly (string | number)[]): boolean {
  return [value]
    .flat()
    .some((one) => one !== null && to.some((other) => (typeof other === 'number' ? Number(one) === other : String(one) === other)));
}

function compare(left: number, is: Comparison | '=', right: number): boolean {
  if (is === '=') return left === right;
  if (is === '>') return left > right;
  if (is === '<') return left < right;
  return is === '>=' ? left >= right : left <= right;
}

/** The verdict on a condition over a data set. */
export function verdictOn(condition: Condition, one: Case): Verdict {
  return new Reference(one).verdict(condition);
}
