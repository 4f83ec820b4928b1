/** The rows of an IOD that speak of one attribute: through modules, includes and functional groups, by a path of keywords. */
import type { AttributeRule, AttributeType, IodRules, Rule } from '../rules/tables.ts';

const GROUPS = new Set(['SharedFunctionalGroupsSequence', 'PerFrameFunctionalGroupsSequence', 'CurrentFrameFunctionalGroupsSequence']);
/** Depth of includes at one level; no table of the standard comes near. */
const DEEPEST = 30;

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

const byKeyword = new WeakMap<readonly Rule[], ReadonlyMap<string, readonly AttributeRule[]>>();

/** The rows of a level by keyword. */
function keywordsOf(rules: readonly Rule[]): ReadonlyMap<string, readonly AttributeRule[]> {
  const known = byKeyword.get(rules);
  if (known !== undefined) return known;
  const found = new Map<string, AttributeRule[]>();
  for (const rule of attributesOf(rules)) {
    const rows = found.get(rule.keyword);
    if (rows) rows.push(rule);
    else found.set(rule.keyword, [rule]);
  }
  byKeyword.set(rules, found);
  return found;
}

function level(levels: readonly (readonly Rule[])[], keyword: string): AttributeRule[] {
  return levels.flatMap((rules) => keywordsOf(rules).get(keyword) ?? []);
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

const RANK: Readonly<Record<string, number>> = { '1': 0, '2': 1, '1C': 2, '2C': 3, '3': 4 };

/** The strictest Type of the rows. */
export function strictest(rules: readonly AttributeRule[]): AttributeType | null {
  let best: AttributeType | null = null;
  for (const { type } of rules) if (type !== null && (best === null || (RANK[type] ?? 5) < (RANK[best] ?? 5))) best = type;
  return best;
}
