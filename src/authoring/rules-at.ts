/** The rows of an IOD that speak of one attribute: through modules, includes and functional groups, by a path of keywords. */
import type { AttributeRule, IncludeRule, IodRules, Rule } from '../rules/tables.ts';

const GROUPS = new Set(['SharedFunctionalGroupsSequence', 'PerFrameFunctionalGroupsSequence', 'CurrentFrameFunctionalGroupsSequence']);
/** Depth of includes at one level; no table of the standard comes near. */
const DEEPEST = 30;

const NONE: readonly AttributeRule[] = [];

/** The attribute rows of a level, in their order and by keyword. */
interface Gathered {
  readonly rows: readonly AttributeRule[];
  readonly byKeyword: Rows;
}

const whole = new WeakMap<readonly Rule[], Gathered>();
const unconditional = new WeakMap<readonly Rule[], Gathered>();

/** Every attribute row of a level, includes followed, with overrides of their Type applied. `conditional`: includes that have a condition too. */
function gather(rules: readonly Rule[], conditional: boolean): Gathered {
  const cache = conditional ? whole : unconditional;
  let known = cache.get(rules);
  if (known === undefined) {
    const rows: AttributeRule[] = [];
    const skipped = addRows(rules, conditional, 0, rows);
    known = { rows, byKeyword: grouped(rows) };
    cache.set(rules, known);
    // Without conditional includes both are the same.
    if (!conditional && !skipped) whole.set(rules, known);
  }
  return known;
}

/** Every attribute row of a level, conditional includes followed too. */
export function attributesOf(rules: readonly Rule[]): readonly AttributeRule[] {
  return gather(rules, true).rows;
}

/** True where an include was passed over because it has a condition. */
function addRows(rules: readonly Rule[], conditional: boolean, depth: number, into: AttributeRule[]): boolean {
  if (depth > DEEPEST) return false;
  let skipped = false;
  for (const rule of rules) {
    if ('keyword' in rule) into.push(rule);
    else if ('extend' in rule) into.push({ keyword: rule.extend, tag: '', vr: 'SQ', vm: '1', type: null, rows: rule.rows });
    else if ('include' in rule) {
      if (!conditional && rule.condition) skipped = true;
      else if (addIncluded(rule, conditional, depth, into)) skipped = true;
    }
  }
  return skipped;
}

/** The rows of a macro, with the Types that the include gives them. */
function addIncluded(rule: IncludeRule, conditional: boolean, depth: number, into: AttributeRule[]): boolean {
  const first = into.length;
  const skipped = addRows(rule.include().rows, conditional, depth + 1, into);
  for (const { path, type, condition } of rule.overrides ?? []) {
    if (path.length !== 1 || type === undefined) continue;
    for (let at = first; at < into.length; at++) {
      const row = into[at];
      if (row === undefined || row.keyword !== path[0]) continue;
      const { condition: _dropped, ...rest } = row;
      into[at] = { ...rest, type, ...(condition ? { condition } : {}) };
    }
  }
  return skipped;
}

/** The rows of several tables that make up a level. */
type Levels = readonly (readonly Rule[])[];

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

/** A level without the includes that have a condition. */
interface Firm {
  readonly byKeyword: Rows;
  /** Attributes that a row has as Type 1 or 2. */
  readonly required: readonly string[];
}

const firm = new WeakMap<readonly Rule[], Firm>();

/** What the rows of a level say whatever the data set has. */
export function firmOf(rules: readonly Rule[]): Firm {
  let known = firm.get(rules);
  if (known === undefined) {
    const { byKeyword } = gather(rules, false);
    const required: string[] = [];
    for (const [keyword, rows] of byKeyword) if (rows.some(({ type }) => type === '1' || type === '2')) required.push(keyword);
    known = { byKeyword, required };
    firm.set(rules, known);
  }
  return known;
}

/** The rows of tables that declare an attribute; mostly one table does. */
export function rowsIn(tables: readonly { readonly byKeyword: Rows }[], keyword: string): readonly AttributeRule[] {
  let found = NONE;
  for (let at = 0; at < tables.length; at++) {
    const rows = tables[at]?.byKeyword.get(keyword);
    if (rows !== undefined) found = found.length === 0 ? rows : [...found, ...rows];
  }
  return found;
}

/** The rows of some levels that declare an attribute. */
export function rowsAt(levels: Levels, keyword: string): readonly AttributeRule[] {
  return rowsIn(
    levels.map((rules) => gather(rules, true)),
    keyword,
  );
}

const modules = new WeakMap<IodRules, Levels>();
const groups = new WeakMap<IodRules, Levels>();

/** The tables of an IOD's modules, or of its functional groups. */
function levelsOf(iod: IodRules, ofGroups: boolean): Levels {
  const cache = ofGroups ? groups : modules;
  let known = cache.get(iod);
  if (known === undefined) {
    known = ofGroups ? iod.functionalGroups.map((use) => use.macro().rows) : iod.modules.map((use) => use.module().rows);
    cache.set(iod, known);
  }
  return known;
}

/** Rows for the attribute at a path; empty when the IOD has none. */
export function rulesAt(iod: IodRules, path: readonly string[]): readonly AttributeRule[] {
  const [head] = path;
  const inGroups = head !== undefined && GROUPS.has(head) && path.length > 1;
  let levels = levelsOf(iod, inGroups);
  const keywords = inGroups ? path.slice(1) : path;
  let found = NONE;
  for (const keyword of keywords) {
    found = rowsAt(levels, keyword);
    levels = found.flatMap((rule) => (rule.rows ? [rule.rows] : []));
  }
  return found;
}
