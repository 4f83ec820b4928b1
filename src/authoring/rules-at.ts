/** The rows of an IOD that speak of one attribute: through modules, includes and functional groups, by a path of keywords. */
import type { AttributeRule, IodRules, Rule } from '../rules/tables.ts';

const GROUPS = new Set(['SharedFunctionalGroupsSequence', 'PerFrameFunctionalGroupsSequence', 'CurrentFrameFunctionalGroupsSequence']);
/** Depth of includes at one level; no table of the standard comes near. */
const DEEPEST = 30;

const NONE: readonly AttributeRule[] = [];

const whole = new WeakMap<readonly Rule[], readonly AttributeRule[]>();
const unconditional = new WeakMap<readonly Rule[], readonly AttributeRule[]>();

/** Every attribute row of a level, includes followed, with overrides of their Type applied. `conditional`: includes that have a condition too. */
export function attributesOf(rules: readonly Rule[], conditional = true): readonly AttributeRule[] {
  const cache = conditional ? whole : unconditional;
  let known = cache.get(rules);
  if (known === undefined) {
    known = [...rowsOf(rules, conditional, 0)];
    cache.set(rules, known);
  }
  return known;
}

function* rowsOf(rules: readonly Rule[], conditional: boolean, depth: number): Generator<AttributeRule> {
  if (depth > DEEPEST) return;
  for (const rule of rules) {
    if ('keyword' in rule) yield rule;
    else if ('include' in rule) {
      if (rule.condition && !conditional) continue;
      const overrides = new Map(
        (rule.overrides ?? []).filter((one) => one.path.length === 1 && one.type !== undefined).map((one) => [one.path[0], one] as const),
      );
      for (const inner of rowsOf(rule.include().rows, conditional, depth + 1)) {
        const override = overrides.get(inner.keyword);
        if (!override?.type) yield inner;
        else {
          const { condition: _dropped, ...rest } = inner;
          yield { ...rest, type: override.type, ...(override.condition ? { condition: override.condition } : {}) };
        }
      }
    } else if ('extend' in rule) yield { keyword: rule.extend, tag: '', vr: 'SQ', vm: '1', type: null, rows: rule.rows };
  }
}

/** The rows of a level by keyword. */
type Rows = ReadonlyMap<string, readonly AttributeRule[]>;

function grouped(rules: readonly AttributeRule[]): Rows {
  const found = new Map<string, AttributeRule[]>();
  for (const rule of rules) {
    const rows = found.get(rule.keyword);
    if (rows) rows.push(rule);
    else found.set(rule.keyword, [rule]);
  }
  return found;
}

const byKeyword = new WeakMap<readonly Rule[], Rows>();

function keywordsOf(rules: readonly Rule[]): Rows {
  let known = byKeyword.get(rules);
  if (known === undefined) {
    known = grouped(attributesOf(rules));
    byKeyword.set(rules, known);
  }
  return known;
}

/** A level without the includes that have a condition. */
export interface Firm {
  readonly byKeyword: Rows;
  /** Attributes that a row has as Type 1 or 2. */
  readonly required: readonly string[];
}

const firm = new WeakMap<readonly Rule[], Firm>();

/** What the rows of a level say whatever the data set has. */
export function firmOf(rules: readonly Rule[]): Firm {
  let known = firm.get(rules);
  if (known === undefined) {
    const byKeyword = grouped(attributesOf(rules, false));
    const required: string[] = [];
    for (const [keyword, rows] of byKeyword) if (rows.some(({ type }) => type === '1' || type === '2')) required.push(keyword);
    known = { byKeyword, required };
    firm.set(rules, known);
  }
  return known;
}

function level(levels: readonly (readonly Rule[])[], keyword: string): AttributeRule[] {
  const found: AttributeRule[] = [];
  for (const rules of levels) for (const rule of keywordsOf(rules).get(keyword) ?? NONE) found.push(rule);
  return found;
}

/** Rows for the attribute at a path; empty when the IOD has none. */
export function rulesAt(iod: IodRules, path: readonly string[]): AttributeRule[] {
  const [head] = path;
  let levels: (readonly Rule[])[] = iod.modules.map((use) => use.module().rows);
  let keywords = path;
  if (head !== undefined && GROUPS.has(head) && path.length > 1) {
    levels = iod.functionalGroups.map((use) => use.macro().rows);
    keywords = path.slice(1);
  }
  let found: AttributeRule[] = [];
  for (const keyword of keywords) {
    found = level(levels, keyword);
    levels = found.flatMap((rule) => (rule.rows ? [rule.rows] : []));
  }
  return found;
}
