/** Cases for Items whose attributes depend on each other: one literal that must compile, one that must not. */
import type { ItemUnion, UnionMember } from './item-conditions.ts';
import type { ItemTypes } from './table-view.ts';

/** A value as it is written; null: the attribute is left out. */
type Assigned = ReadonlyMap<string, string | null>;

const OTHER = "'OTHER VALUE'";

function memberOf(union: ItemUnion, value: string | null): UnionMember | undefined {
  if (value === null || value === 'null') return union.members.find((member) => member.absent);
  return union.members.find((member) => member.values.includes(value)) ?? union.members.find((member) => member.others);
}

function candidates(union: ItemUnion, member: UnionMember): (string | null)[] {
  // Type 2 is written without a value.
  const found: (string | null)[] = member.absent ? [union.type === '2' ? 'null' : null, ...member.values] : [...member.values];
  if (member.others) found.push(OTHER);
  return found;
}

interface Demands {
  readonly requires: ReadonlySet<string>;
  readonly forbids: ReadonlySet<string>;
}

/** What all unions together say of an assignment; null when they contradict each other. */
function demandsOf(unions: readonly ItemUnion[], assigned: Assigned): Demands | null {
  const requires = new Set<string>();
  const forbids = new Set<string>();
  for (const union of unions) {
    const member = memberOf(union, assigned.get(union.discriminator) ?? null);
    if (!member) return null;
    for (const keyword of member.requires) requires.add(keyword);
    for (const keyword of member.forbids) forbids.add(keyword);
  }
  for (const [keyword, value] of assigned) if (value !== null && forbids.has(keyword)) return null;
  return [...requires].some((keyword) => forbids.has(keyword)) ? null : { requires, forbids };
}

/** The least demanding value of each discriminator, but for the ones set. */
function assign(unions: readonly ItemUnion[], set: Assigned): Assigned {
  const assigned = new Map(set);
  for (const union of unions) {
    if (assigned.has(union.discriminator)) continue;
    const members = [...union.members].sort((a, b) => a.requires.length - b.requires.length);
    for (const member of members) {
      const [value] = candidates(union, member);
      if (value === undefined) continue;
      assigned.set(union.discriminator, value);
      if (demandsOf(unions, assigned) !== null || member === members.at(-1)) break;
      assigned.delete(union.discriminator);
    }
  }
  return assigned;
}

/** A literal's members; K is given as the attribute of a value that has all. */
function literal(rest: string, whole: string, assigned: Assigned, given: Iterable<string>): string {
  const members = [...assigned].filter(([, value]) => value !== null).map(([keyword, value]) => `${keyword}: ${value}`);
  for (const keyword of given) if (!assigned.get(keyword)) members.push(`${keyword}: ${whole}.${keyword}`);
  return `{ ...${rest}, ${members.join(', ')} }`;
}

export interface Case {
  /** Declarations that both literals use. */
  readonly setup: string;
  readonly good: string;
  readonly bad: string;
}

/** A case of one union of an Item; null when no assignment brings it about. */
function caseOf(item: ItemTypes, union: ItemUnion, type: (name: string) => string, name: string): Case | null {
  const keywords = new Set(
    item.all.flatMap((one) => [one.discriminator, ...one.members.flatMap((member) => [...member.requires, ...member.forbids])]),
  );
  const setup = `declare const r${name}: Without<${type(item.base)}, ${[...keywords].map((keyword) => `'${keyword}'`).join(' | ')}>;
declare const w${name}: Required<${type(item.base)}>;`;
  const closed = union.members.every((member) => !member.others);
  for (const member of union.members) {
    for (const value of candidates(union, member)) {
      // Where other values are allowed, a listed one passes as one of them.
      if (!closed && value !== null && value !== OTHER) continue;
      const assigned = assign(item.all, new Map([[union.discriminator, value]]));
      const demands = demandsOf(item.all, assigned);
      if (!demands) continue;
      const dropped = member.requires.find((keyword) => !assigned.get(keyword));
      const added = dropped === undefined ? member.forbids.find((keyword) => !assigned.get(keyword)) : undefined;
      if (dropped === undefined && added === undefined) continue;
      const wrong = dropped === undefined ? [...demands.requires, added ?? ''] : [...demands.requires].filter((one) => one !== dropped);
      return {
        setup,
        good: `export const c${name}: ${type(item.name)} = ${literal(`r${name}`, `w${name}`, assigned, demands.requires)};`,
        bad: `export const c${name}: ${type(item.name)} = ${literal(`r${name}`, `w${name}`, assigned, wrong)};`,
      };
    }
  }
  return null;
}

/** Cases of an Item: of each union of its own, or of one of its macros'. */
export function itemCases(item: ItemTypes, type: (name: string) => string, prefix: string): Case[] {
  const own = item.own.map((union, index) => caseOf(item, union, type, `${prefix}_${index}`)).filter((one) => one !== null);
  if (own.length > 0) return own;
  for (const [index, union] of item.all.entries()) {
    const one = caseOf(item, union, type, `${prefix}_${index}`);
    if (one) return [one];
  }
  return [];
}
