/** Which attributes of a data set are those of its Patient, Study, Series, Frame of Reference and Equipment, by the modules of its IOD. */
import type { IodRules, Rule, TableRules } from '../../rules/tables.ts';

/** Information Entities that several SOP Instances share (PS3.3 7.3). */
export type EntityLevel = 'Patient' | 'Study' | 'Series' | 'Frame of Reference' | 'Equipment';

export interface EntityAttribute {
  readonly keyword: string;
  readonly tag: string;
  readonly vr: string;
  readonly level: EntityLevel;
  readonly table: TableRules;
}

const LEVELS: ReadonlySet<string> = new Set<EntityLevel>(['Patient', 'Study', 'Series', 'Frame of Reference', 'Equipment']);
const isLevel = (ie: string): ie is EntityLevel => LEVELS.has(ie);
const known = new WeakMap<IodRules, readonly EntityAttribute[]>();

interface Row {
  readonly keyword: string;
  readonly tag: string;
  readonly vr: string;
}

/** Attributes at the top level of a table, those of its includes too. */
function* topRows(rows: readonly Rule[], around: readonly TableRules[] = []): Generator<Row> {
  for (const row of rows) {
    if ('keyword' in row) yield row;
    else if ('include' in row) {
      const table = row.include();
      if (!around.includes(table)) yield* topRows(table.rows, [...around, table]);
    }
  }
}

/** Attributes that are of one entity alone: what a module of a lower one holds too may differ between instances. */
export function entityAttributes(iod: IodRules): readonly EntityAttribute[] {
  const cached = known.get(iod);
  if (cached) return cached;
  const levels = new Map<string, Set<string>>();
  const found = new Map<string, EntityAttribute>();
  for (const use of iod.modules) {
    const table = use.module();
    for (const { keyword, tag, vr } of topRows(table.rows)) {
      const at = levels.get(keyword) ?? new Set();
      levels.set(keyword, at.add(use.ie));
      if (isLevel(use.ie) && !found.has(keyword)) found.set(keyword, { keyword, tag, vr, level: use.ie, table });
    }
  }
  const attributes = [...found.values()].filter(({ keyword }) => levels.get(keyword)?.size === 1);
  known.set(iod, attributes);
  return attributes;
}
