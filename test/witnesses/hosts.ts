/** Where each table stands: IODs that reach it, with the way to it; tables that no IOD reaches stand alone. */
import { readdirSync } from 'node:fs';
import { basicDirectory } from '../../generated/directory-records/basic-directory.ts';
import { loadIod } from '../../generated/iods/registry.ts';
import type { Condition, Requirement } from '../../src/rules/condition.ts';
import type { IodRules, Rule, TableRules } from '../../src/rules/tables.ts';

export interface Guard {
  readonly depth: number;
  /** Null where the condition of the include cannot be told. */
  readonly tree: Condition | null;
  readonly requirement: Requirement;
}

/** A way to a table: sequences from the top level, the conditions of includes with the depth at which each is asked. */
export interface Way {
  readonly sequences: readonly string[];
  readonly guards: readonly Guard[];
}

export interface Host extends Way {
  readonly iod: IodRules;
  /** The module that must be in use; null for an Item of a directory record. */
  readonly module: TableRules;
  /** Type of the directory record that the keys are of. */
  readonly record?: string;
}

/** Ways from one module to one table; more add nothing new. */
const WAYS = 3;
const ROOMS = ['modules', 'macros', 'functional-groups', 'directory-records'] as const;

function isTable(value: unknown): value is TableRules {
  return typeof value === 'object' && value !== null && 'rows' in value && 'table' in value && 'kind' in value;
}

/** Every generated table. */
export async function allTables(): Promise<TableRules[]> {
  const found: TableRules[] = [];
  for (const room of ROOMS) {
    const folder = new URL(`../../generated/${room}/`, import.meta.url);
    for (const file of readdirSync(folder).sort()) {
      const module: Readonly<Record<string, unknown>> = await import(new URL(file, folder).href);
      for (const value of Object.values(module)) if (isTable(value)) found.push(value);
    }
  }
  return found;
}

export async function allIods(): Promise<IodRules[]> {
  return Promise.all(Object.values(loadIod).map((load) => load()));
}

function visit(rows: readonly Rule[], table: TableRules, way: Way, around: readonly TableRules[], found: Map<TableRules, Way[]>): void {
  const known = found.get(table);
  if (around.at(-1) === table) {
    if (known && known.length >= WAYS) return;
    if (known) known.push(way);
    else found.set(table, [way]);
  }
  walk(rows, way, around, found);
}

function walk(rows: readonly Rule[], way: Way, around: readonly TableRules[], found: Map<TableRules, Way[]>): void {
  const { sequences, guards } = way;
  for (const row of rows) {
    if ('include' in row) {
      const inner = row.include();
      if (around.includes(inner)) continue;
      const more = row.condition ? [...guards, { depth: sequences.length, tree: row.condition.tree, requirement: row.condition }] : guards;
      visit(inner.rows, inner, { sequences, guards: more }, [...around, inner], found);
    } else if ('rows' in row && row.rows) {
      const keyword = 'extend' in row ? row.extend : row.keyword;
      walk(row.rows, { sequences: [...sequences, keyword], guards }, around, found);
    }
  }
}

/** Tables that a table reaches, with ways to each. */
function reach(table: TableRules, memo: Map<TableRules, Map<TableRules, Way[]>>): Map<TableRules, Way[]> {
  const known = memo.get(table);
  if (known) return known;
  const found = new Map<TableRules, Way[]>();
  visit(table.rows, table, { sequences: [], guards: [] }, [table], found);
  memo.set(table, found);
  return found;
}

/** The sequences of the IOD that hold functional groups, with the module of each. */
export function groupSequences(iod: IodRules): { module: TableRules; keyword: string; shared: boolean }[] {
  return iod.modules.flatMap((use) => {
    const module = use.module();
    const rows = module.rows.flatMap((row) => ('include' in row ? row.include().rows : [row]));
    return rows.flatMap((row) => {
      if (!('keyword' in row)) return [];
      const other = row.rows?.find((inner) => 'other' in inner);
      if (!other || !('other' in other) || !other.other.startsWith('functional-groups')) return [];
      return [{ module, keyword: row.keyword, shared: other.other === 'functional-groups-shared' }];
    });
  });
}

/** An IOD of one table alone, for tables that no IOD reaches. */
function alone(table: TableRules): IodRules {
  const { name, section } = table;
  return {
    id: `Only${table.id}`,
    name,
    section,
    table: table.table,
    sopClassUIDs: [],
    modules: [{ ie: 'Image', usage: 'M', module: () => table }],
    functionalGroups: [],
  };
}

/** Hosts of every table, those of few sequences first. */
export async function hostsOfTables(tables: readonly TableRules[], iods: readonly IodRules[]): Promise<Map<TableRules, Host[]>> {
  const hosts = new Map<TableRules, Host[]>();
  const memo = new Map<TableRules, Map<TableRules, Way[]>>();
  const add = (table: TableRules, host: Host): void => {
    const known = hosts.get(table);
    if (known) known.push(host);
    else hosts.set(table, [host]);
  };
  for (const iod of iods) {
    for (const use of iod.modules) {
      const module = use.module();
      for (const [table, ways] of reach(module, memo)) for (const way of ways) add(table, { ...way, iod, module });
    }
    const sequences = groupSequences(iod);
    for (const use of iod.functionalGroups) {
      const outer = sequences.find(({ shared }) => shared === (use.place === 'shared')) ?? sequences[0];
      if (!outer) continue;
      for (const [table, ways] of reach(use.macro(), memo))
        for (const { sequences: inner, guards } of ways)
          add(table, {
            iod,
            module: outer.module,
            sequences: [outer.keyword, ...inner],
            guards: guards.map((guard) => ({ ...guard, depth: guard.depth + 1 })),
          });
    }
  }
  const directory = basicDirectory.modules.map((use) => use.module()).find(({ id }) => id === 'DirectoryInformation');
  for (const [record, { keys }] of Object.entries(basicDirectory.records ?? {})) {
    if (!keys || !directory) continue;
    for (const [table, ways] of reach(keys(), memo))
      for (const { sequences, guards } of ways)
        add(table, {
          iod: basicDirectory,
          module: directory,
          record,
          sequences: ['DirectoryRecordSequence', ...sequences],
          guards: guards.map((guard) => ({ ...guard, depth: guard.depth + 1 })),
        });
  }
  for (const use of basicDirectory.modules)
    for (const [table, ways] of reach(use.module(), memo))
      for (const way of ways) add(table, { ...way, iod: basicDirectory, module: use.module() });
  for (const table of tables) {
    if (hosts.has(table)) continue;
    for (const [inner, ways] of reach(table, memo))
      if (inner === table || !hosts.has(inner)) for (const way of ways) add(inner, { ...way, iod: alone(table), module: table });
  }
  for (const list of hosts.values())
    list.sort((a, b) => a.sequences.length + a.guards.length * 2 - b.sequences.length - b.guards.length * 2);
  return hosts;
}
