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
const places = new WeakMap<PlanOwner, Places>();
const tagsByTable = new WeakMap<TableRules, ReadonlySet<string>>();

function gather(rows: readonly Rule[], tags: Set<string>, depth: number, around: readonly TableRules[]): void {
  if (depth > DEEPEST) return;
  for (const row of rows) {
    if ('keyword' in row) tags.add(row.tag);
    if ('include' in row) {
      const table = row.include();
      if (!around.includes(table)) gather(table.rows, tags, depth, [...around, table]);
    } else if ('rows' in row && row.rows) gather(row.rows, tags, depth + 1, around);
  }
}

/** Tags of a table's attributes, those of their Items among them. */
function tagsOf(table: TableRules): ReadonlySet<string> {
  let known = tagsByTable.get(table);
  if (known === undefined) {
    const tags = new Set<string>();
    gather(table.rows, tags, 0, [table]);
    tagsByTable.set(table, tags);
    known = tags;
  }
  return known;
}

function placesOf(owner: PlanOwner): Places {
  let known = places.get(owner);
  if (known === undefined) {
    const groups = new Set(owner.groups.flatMap(({ table }) => [...tagsOf(table)]));
    known = { groups, dataset: new Set(owner.root.attributes.map(({ tag }) => tag)) };
    places.set(owner, known);
  }
  return known;
}

/** Where the IOD has the attribute of a tag. */
export function placeOfTag(owner: PlanOwner, tag: string): PointerPlace {
  const { groups, dataset } = placesOf(owner);
  const inGroups = groups.has(tag);
  if (dataset.has(tag)) return inGroups ? 'both' : 'data set';
  return inGroups ? 'groups' : 'neither';
}
