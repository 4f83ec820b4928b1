/** Conditions inside Items as unions told apart by an enumerated attribute: which members, which attributes each asks for or refuses. */
import type { AttributeType } from '../../src/rules/tables.ts';
import type { AttributeRow } from '../standard/model.ts';
import type { Library, TableEntry } from './library.ts';
import { flatten, isConditional, type Scope, type ScopeAttribute } from './scopes.ts';
import { leavesOf, type Leaf, type Readable, type TypeCondition, typeCondition, type Verdict, verdictOf } from './type-conditions.ts';
import { elementType } from './type-text.ts';

/** One member: values of the discriminator, the attributes that are there with them, those that are not. */
export interface UnionMember {
  /** TypeScript literals; `others` stands for every other value. */
  readonly values: readonly string[];
  readonly others: boolean;
  readonly absent: boolean;
  readonly requires: readonly string[];
  readonly forbids: readonly string[];
}

export interface ItemUnion {
  readonly discriminator: string;
  /** Type of the discriminator's row: how it may be absent. */
  readonly type: AttributeType | null;
  readonly members: readonly UnionMember[];
}

/** Members of the product of several unions in one type that a checker still follows lightly. */
const LARGEST_PRODUCT = 48;

interface Sibling extends Readable {
  readonly row: AttributeRow;
  readonly times: number;
}

export function readableOf(row: AttributeRow, library: Library): Readable {
  const entry = library.dictionary.byTag(row.tag);
  const element = elementType(row, entry);
  const several = (row.vm ?? entry?.vm ?? '1') !== '1';
  const numeric = element.text === 'number' || element.literals?.every((text) => !text.startsWith("'")) === true;
  const comparable =
    !entry?.vr.includes('SQ') &&
    (element.literals !== null || numeric || element.text === 'string' || element.text.startsWith('DefinedTerm<'));
  const counts = entry?.keyword.startsWith('NumberOf') === true;
  const whole = entry?.vr.every((vr) => vr === 'US' || vr === 'UL' || (vr === 'IS' && counts)) === true;
  const tagOf = entry?.vr.includes('AT')
    ? (keyword: string): string | null => library.dictionary.byKeyword(keyword)?.tag ?? null
    : undefined;
  return {
    numeric,
    several,
    literals: several ? null : element.literals,
    elements: element.literals,
    comparable,
    whole,
    ...(tagOf ? { tagOf } : {}),
  };
}

/** Attributes of a scope by keyword; `times`: rows that declare it. */
function siblingsOf(scope: Scope, library: Library): Map<string, Sibling> {
  const found = new Map<string, Sibling>();
  const add = (row: AttributeRow): void => {
    const keyword = row.path.at(-1) ?? '';
    const before = found.get(keyword);
    found.set(keyword, before ? { ...before, times: before.times + 1 } : { ...readableOf(row, library), row, times: 1 });
  };
  for (const attribute of scope.attributes) add(attribute.row);
  for (const include of scope.includes) {
    for (const [keyword, declarations] of flatten(include.entry, library)) {
      for (const declaration of declarations) add(declaration.attribute.row);
      const sibling = found.get(keyword);
      // Behind a condition, or with another Type, the row does not say alone what holds.
      const changed = isConditional(include.row) || include.row.arguments.typeOverrides?.some((one) => one.path[0] === keyword);
      if (sibling && changed) found.set(keyword, { ...sibling, times: sibling.times + 1 });
    }
  }
  for (const extension of scope.extensions) {
    const sibling = found.get(extension.sequence);
    if (sibling) found.set(extension.sequence, { ...sibling, times: sibling.times + 1 });
  }
  return found;
}

/** What a leaf over the discriminator says for one of its values; null for its absence. */
function leafVerdict(leaf: Leaf, discriminator: string, value: string | null, other: boolean): Verdict {
  if (leaf.keyword !== discriminator) return 'open';
  // What may be empty is present without a value: one member holds both.
  if (leaf.op === 'present') return value === null && !other ? 'open' : 'met';
  if (leaf.op === 'valued') return value === null && !other ? 'not' : 'met';
  if (value === null && !other) return leaf.op === 'is' ? 'not' : 'open';
  const listed = !other && value !== null && leaf.terms.includes(value);
  return listed === (leaf.op === 'is') ? 'met' : 'not';
}

interface Conditional {
  readonly keyword: string;
  readonly condition: TypeCondition;
  readonly forbidden: boolean;
}

function mayBeAbsent(type: AttributeType | null): boolean {
  return type !== '1';
}

function unionOf(discriminator: string, sibling: Sibling, conditionals: readonly Conditional[]): ItemUnion | null {
  const type = sibling.row.type;
  const closed = sibling.literals;
  if (!closed && sibling.numeric) return null;
  const mentioned = conditionals.flatMap((one) =>
    leavesOf(one.condition).flatMap((leaf) => ('terms' in leaf && leaf.keyword === discriminator ? leaf.terms : [])),
  );
  const values = closed ?? [...new Set(mentioned)];
  const cases: { value: string | null; other: boolean }[] = values.map((value) => ({ value, other: false }));
  if (!closed) cases.push({ value: null, other: true });
  if (mayBeAbsent(type)) cases.push({ value: null, other: false });
  const members = new Map<string, { values: string[]; others: boolean; absent: boolean; requires: string[]; forbids: string[] }>();
  for (const { value, other } of cases) {
    const requires: string[] = [];
    const forbids: string[] = [];
    for (const one of conditionals) {
      const verdict = verdictOf(one.condition, (leaf) => leafVerdict(leaf, discriminator, value, other));
      if (verdict === 'met') requires.push(one.keyword);
      else if (verdict === 'not' && one.forbidden) forbids.push(one.keyword);
    }
    const key = `${requires.join()} ${forbids.join()}`;
    const member = members.get(key) ?? { values: [], others: false, absent: false, requires, forbids };
    members.set(key, member);
    if (value !== null) member.values.push(value);
    else if (other) member.others = true;
    else member.absent = true;
  }
  // A value that the types do not know may be any: where others are allowed, nothing is asked for, but what they refuse holds.
  if (!closed) for (const member of members.values()) if (member.others) member.requires.length = 0;
  const holds = closed !== null || [...members.values()].some((member) => (member.others || member.absent) && member.forbids.length > 0);
  return members.size > 1 && holds ? { discriminator, type, members: [...members.values()] } : null;
}

function conditionalsOf(attributes: readonly ScopeAttribute[], siblings: ReadonlyMap<string, Sibling>): Conditional[] {
  return attributes.flatMap(({ row }) => {
    const keyword = row.path.at(-1) ?? '';
    const { condition, type } = row;
    if (!condition || (type !== '1C' && type !== '2C') || siblings.get(keyword)?.times !== 1) return [];
    const read = (name: string): Readable | null => siblings.get(name) ?? null;
    const found: Conditional[] = [];
    if (condition.tree) {
      found.push({ keyword, condition: typeCondition(condition.tree, read, false), forbidden: condition.otherwise === 'forbidden' });
    }
    return found;
  });
}

/** The unions of a scope's own conditions. */
export function unionsOf(scope: Scope, library: Library): ItemUnion[] {
  const siblings = siblingsOf(scope, library);
  const conditionals = conditionalsOf(scope.attributes, siblings);
  const discriminators = new Set(
    conditionals.flatMap((one) => leavesOf(one.condition).flatMap((leaf) => ('terms' in leaf ? [leaf.keyword] : []))),
  );
  const unions: ItemUnion[] = [];
  let product = 1;
  for (const discriminator of discriminators) {
    const sibling = siblings.get(discriminator);
    if (!sibling || sibling.several || sibling.times !== 1) continue;
    const reading = conditionals.filter((one) => leavesOf(one.condition).some((leaf) => leaf.keyword === discriminator));
    const union = unionOf(discriminator, sibling, reading);
    if (!union || product * union.members.length > LARGEST_PRODUCT) continue;
    product *= union.members.length;
    unions.push(union);
  }
  return unions;
}

/** What makes up the conditions of a scope: its own unions, and the macros whose conditions hold in it unchanged. */
export interface ScopeConditions {
  readonly unions: readonly ItemUnion[];
  readonly macros: readonly TableEntry[];
  /** Attributes that the unions tell apart, ask for or refuse. */
  readonly keywords: ReadonlySet<string>;
  readonly product: number;
}

const NONE: ScopeConditions = { unions: [], macros: [], keywords: new Set(), product: 1 };

/** Conditions of the Items that a table alone describes. */
export function tableConditions(entry: TableEntry, library: Library, topOf: (entry: TableEntry) => Scope): ScopeConditions {
  const known = library.itemConditions.get(entry);
  if (known) return known;
  // A macro that includes itself finds nothing on the way round.
  library.itemConditions.set(entry, NONE);
  const found = scopeConditions(topOf(entry), library, topOf);
  library.itemConditions.set(entry, found);
  return found;
}

export function scopeConditions(scope: Scope, library: Library, topOf: (entry: TableEntry) => Scope): ScopeConditions {
  const unions = unionsOf(scope, library);
  const siblings = siblingsOf(scope, library);
  const keywords = new Set<string>();
  let product = 1;
  for (const union of unions) {
    product *= union.members.length;
    keywords.add(union.discriminator);
    for (const member of union.members) for (const keyword of [...member.requires, ...member.forbids]) keywords.add(keyword);
  }
  const macros: TableEntry[] = [];
  for (const include of scope.includes) {
    if (isConditional(include.row) || macros.includes(include.entry)) continue;
    const conditions = tableConditions(include.entry, library, topOf);
    const changed = [...conditions.keywords].some((keyword) => siblings.get(keyword)?.times !== 1);
    if (conditions.product === 1 || changed || product * conditions.product > LARGEST_PRODUCT) continue;
    product *= conditions.product;
    macros.push(include.entry);
    for (const keyword of conditions.keywords) keywords.add(keyword);
  }
  return { unions, macros, keywords, product };
}

/** One union as TypeScript. */
export function printUnion(union: ItemUnion): string {
  const members = union.members.map((member) => {
    const values = [...member.values];
    if (member.others) values.push('DefinedTerm<never>');
    const optional = member.absent && union.type !== '2';
    if (member.absent && union.type !== '1C') values.push('null');
    const discriminator = values.length > 0 ? values.join(' | ') : 'never';
    const parts = [
      `${union.discriminator}${optional ? '?' : ''}: ${discriminator}`,
      ...member.requires.map((keyword) => `${keyword}: unknown`),
      ...member.forbids.map((keyword) => `${keyword}?: never`),
    ];
    return `{ ${parts.join('; ')} }`;
  });
  return `(\n${members.map((member) => `    | ${member}\n`).join('')}  )`;
}
