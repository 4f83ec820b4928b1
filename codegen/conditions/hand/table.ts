/** The hand table: entries by table, path and hash, and the check that each still fits the edition that it was written for. */
import type { ConditionModel, ReaderNote, StandardModel } from '../../standard/model.ts';
import { printCondition } from '../../../src/rules/print-condition.ts';
import { decidedOf, reasonIn } from '../labels.ts';
import { parseNormal } from '../parse-normal.ts';
import type { HandEntry } from './entry.ts';
import { controlPoints } from './control-points.ts';
import { dataSets } from './data-sets.ts';
import { evidence } from './evidence.ts';
import { images } from './images.ts';
import { instances } from './instances.ts';
import { missingFacts } from './missing-facts.ts';
import { radiotherapy } from './radiotherapy.ts';
import { structure } from './structure.ts';
import { usages } from './usages.ts';

/** All entries; one file a subject. */
export const HAND_ENTRIES: readonly HandEntry[] = [
  ...controlPoints,
  ...dataSets,
  ...evidence,
  ...images,
  ...instances,
  ...missingFacts,
  ...radiotherapy,
  ...structure,
  ...usages,
];

const key = (table: string, path: string, hash: string): string => `${table} ${path} ${hash}`;
const byKey = new Map(HAND_ENTRIES.map((entry) => [key(entry.table, entry.path, entry.hash), entry] as const));

/** The requirement that was read by hand for these very sentences; null when there is none. */
export function readByHand(table: string, path: string, hash: string): ConditionModel | null {
  const entry = byKey.get(key(table, path, hash));
  if (!entry) return null;
  const tree = entry.condition === null ? null : parseNormal(entry.condition);
  const { reason } = entry;
  const never = entry.never === undefined ? null : parseNormal(entry.never);
  const { otherwise = 'forbidden' } = entry;
  const second = otherwise === 'forbidden' || otherwise === 'allowed' ? null : parseNormal(otherwise.condition);
  return {
    text: tree ? printCondition(tree) : null,
    decided: decidedOf(tree, reason),
    ...(reason ? { reason } : {}),
    otherwise:
      otherwise === 'forbidden' || otherwise === 'allowed'
        ? otherwise
        : { text: second ? printCondition(second) : null, decided: second ? decidedOf(second, reasonIn(second)) : 'data', tree: second },
    tree,
    ...(never ? { never: { text: printCondition(never), tree: never } } : {}),
    hash,
  };
}

/** Entries whose row is gone or has other sentences in this edition. */
export function staleHandEntries(
  model: Pick<StandardModel, 'iods' | 'modules' | 'macros' | 'directoryRecords' | 'functionalGroups'>,
): HandEntry[] {
  const there = new Set<string>();
  for (const table of [...model.modules, ...model.macros, ...model.directoryRecords])
    for (const row of table.rows)
      if ('condition' in row && row.condition)
        there.add(key(table.table, ('include' in row ? [...row.path, row.include] : row.path).join('.'), row.condition.hash));
  const nameOf = new Map(model.modules.map(({ id, name }) => [id, name] as const));
  for (const iod of model.iods)
    for (const use of iod.modules) if (use.condition) there.add(key(iod.table, nameOf.get(use.module) ?? use.module, use.condition.hash));
  for (const table of model.functionalGroups)
    for (const use of table.rows) if (use.condition) there.add(key(table.table, use.macro, use.condition.hash));
  return HAND_ENTRIES.filter((entry) => !there.has(key(entry.table, entry.path, entry.hash)));
}

/** A note for each entry that does not fit: its row is read by grammar alone, or stays unread. */
export function staleNotes(entries: readonly HandEntry[]): ReaderNote[] {
  return entries.map(({ table, path, hash }) => ({
    part: '03',
    kind: 'unread-condition',
    table,
    row: path,
    hash,
    message: 'read by hand in another edition; here the row is gone or its sentences are others',
  }));
}
