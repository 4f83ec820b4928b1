/** Connectives between clauses and how they bind: "and" closer than "or", a comma or a bullet beside a connective last. */
import type { AttributeRef, Condition } from '../../src/rules/condition.ts';

export interface Link {
  readonly op: 'and' | 'or';
  /** What parts more than the connective alone: 1, a comma before it ("A or B, and C" is (A or B) and C); 2, a bullet beside it. */
  readonly break: 0 | 1 | 2;
}

/** "and" or "or" over parts, nested ones of the same kind taken in; a single part stands for itself. */
export function join(op: 'and' | 'or', of: readonly Condition[]): Condition {
  const flat = of.flatMap((part) => (part.op === op ? part.of : [part]));
  const only = flat[0];
  return flat.length === 1 && only ? only : { op, of: flat };
}

/** Attributes whose absence says that none of their terms holds: a Dimension Organization Type that is absent is no tiling (PS3.3 C.7.6.17). */
const NONE_WHEN_ABSENT: ReadonlySet<string> = new Set(['DimensionOrganizationType']);

/** The attribute has none of the values. */
export function differs(attribute: AttributeRef, to: readonly (string | number)[]): Condition {
  return NONE_WHEN_ABSENT.has(attribute.keyword) ? { op: 'not', of: { op: '=', attribute, to } } : { op: '!=', attribute, to };
}

export function negate(condition: Condition): Condition {
  switch (condition.op) {
    case 'not':
      return condition.of;
    case '=':
      return differs(condition.attribute, condition.to);
    default:
      return { op: 'not', of: condition };
  }
}

/** A comma alone stands for the connective that comes after it; null when none comes. */
export function resolveLinks(links: readonly (Link | null)[]): Link[] | null {
  const resolved: Link[] = [];
  let following: Link | null = null;
  for (let index = links.length - 1; index >= 0; index--) {
    const own = links[index];
    if (own) following = own;
    else if (following) following = { op: following.op, break: 0 };
    if (!following) return null;
    resolved[index] = following;
  }
  return resolved;
}

/** Folds parts with the links between them; null when there is no part. */
export function fold(parts: readonly Condition[], links: readonly Link[]): Condition | null {
  const first = parts[0];
  if (!first) return null;
  if (links.length === 0) return first;
  if (new Set(links.map((link) => link.op)).size === 1) return join(links[0]?.op ?? 'and', parts);
  const strongest = Math.max(...links.map((link) => link.break));
  if (links.some((link) => link.break < strongest)) {
    const groups: Condition[] = [];
    const outer: Link[] = [];
    let from = 0;
    for (let index = 0; index <= links.length; index++) {
      const link = links[index];
      if (link && link.break < strongest) continue;
      const group = fold(parts.slice(from, index + 1), links.slice(from, index));
      if (!group) return null;
      groups.push(group);
      if (link) outer.push({ op: link.op, break: 0 });
      from = index + 1;
    }
    return fold(groups, outer);
  }
  const alternatives: Condition[] = [];
  let run: Condition[] = [first];
  links.forEach((link, index) => {
    const part = parts[index + 1];
    if (!part) return;
    if (link.op === 'and') run.push(part);
    else {
      alternatives.push(join('and', run));
      run = [part];
    }
  });
  alternatives.push(join('and', run));
  return join('or', alternatives);
}
