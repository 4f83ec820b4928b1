/** Where the attributes that pointers name stand in an IOD: in its functional groups, or in the data set itself. */
import type { Rule, TableRules } from '../rules/tables.ts';
import type { PlanOwner } from './plan.ts';

export type PointerPlace = 'groups' | 'data set' | 'both' | 'neither';

interface Places {
  readonly groups: ReadonlySet<string>;
  readonly dataset: ReadonlySet<string>;
}

/** Depth of the sequences that a pointer may lead into; no functional group of the standard comes near. */
const DEEPEST = 12;
const known = new WeakMap<PlanOwner, Places>();

function gather(rows: readonly Rule[], tags: Set<string>, depth: number, around: ReadonlySet<TableRules>): void {
  if (depth > DEEPEST) return;
  for (const row of rows) {
    if ('keyword' in row) tags.add(row.tag);
    if ('include' in row) {
      const table = row.include();
      if (!around.has(table)) gather(table.rows, tags, depth, new Set([...around, table]));
    } else if ('rows' in row && row.rows) gather(row.rows, tags, depth + 1, around);
  }
}

function placesOf(owner: PlanOwner): Places {
  const found = known.get(owner);
  if (found) return found;
  const groups = new Set<string>();
  for (const { table } of owner.groups) gather(table.rows, groups, 0, new Set([table]));
  const dataset = new Set(owner.root.attributes.map(({ tag }) => tag));
  const places = { groups, dataset };
  known.set(owner, places);
  return places;
}

/** Where the IOD has the attribute of a tag. */
export function placeOfTag(owner: PlanOwner, tag: string): PointerPlace {
  const { groups, dataset } = placesOf(owner);
  const inGroups = groups.has(tag);
  if (dataset.has(tag)) return inGroups ? 'both' : 'data set';
  return inGroups ? 'groups' : 'neither';
}
