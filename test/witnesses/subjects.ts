/** What is labelled as decided from one data set: rows, includes, usages of modules and of functional groups, each with where it can stand. */
import type { Requirement } from '../../src/rules/condition.ts';
import type { AttributeType, IodRules, Rule, TableRules } from '../../src/rules/tables.ts';
import { allIods, allTables, groupSequences, type Host, hostsOfTables } from './hosts.ts';
import type { Subject } from './witness.ts';

export interface Labelled extends Subject {
  readonly kind: 'attribute' | 'record key' | 'include' | 'module' | 'functional group';
  /** Table, path and hash: the key of the hand table. */
  readonly key: string;
  readonly type: AttributeType | null;
  readonly hosts: readonly Host[];
}

type Kind = Labelled['kind'];

const keyOf = (table: string, path: string, { hash }: Requirement): string => `${table} ${path} ${hash}`;
const isNever = ({ tree }: Requirement): boolean => tree?.op === 'or' && tree.of.length === 0;

/** A usage that is never asked for is bounded by what it may be there under. */
function partOf(requirement: Requirement | undefined): Pick<Subject, 'tree' | 'part'> | null {
  if (requirement?.decided !== 'data' || !requirement.tree) return null;
  if (!isNever(requirement)) return { tree: requirement.tree, part: 'tree' };
  const { otherwise } = requirement;
  return typeof otherwise === 'object' && otherwise.tree ? { tree: otherwise.tree, part: 'otherwise' } : null;
}

function rowsOf(table: TableRules, hosts: readonly Host[]): Labelled[] {
  const found: Labelled[] = [];
  const add = (requirement: Requirement, kind: Kind, path: readonly string[], keyword: string | null, type: AttributeType | null): void => {
    const part = partOf(requirement);
    if (!part) return;
    const outer = path.slice(0, -1);
    const inner = hosts.map((host) => ({ ...host, sequences: [...host.sequences, ...outer] }));
    found.push({ ...part, requirement, table, keyword, kind, key: keyOf(table.table, path.join('.'), requirement), type, hosts: inner });
  };
  const walk = (rows: readonly Rule[], path: readonly string[]): void => {
    for (const row of rows) {
      if ('include' in row) {
        if (row.condition) add(row.condition, 'include', [...path, row.include().table], null, null);
      } else if ('extend' in row) walk(row.rows, [...path, row.extend]);
      else if ('keyword' in row) {
        const here = [...path, row.keyword];
        const kind = table.kind === 'directory-record' ? 'record key' : 'attribute';
        if (row.condition && (row.type === '1C' || row.type === '2C')) add(row.condition, kind, here, row.keyword, row.type);
        if (row.rows) walk(row.rows, here);
      }
    }
  };
  walk(table.rows, []);
  return found;
}

function usesOf(iod: IodRules, seen: Set<string>): Labelled[] {
  const found: Labelled[] = [];
  for (const use of iod.modules) {
    const part = use.usage === 'C' ? partOf(use.condition) : null;
    if (!part || !use.condition) continue;
    const table = use.module();
    const host: Host = { iod, module: table, sequences: [], guards: [] };
    const key = keyOf(iod.table, table.name, use.condition);
    found.push({ ...part, requirement: use.condition, table, keyword: null, kind: 'module', key, type: null, hosts: [host] });
  }
  const sequences = groupSequences(iod);
  for (const use of iod.functionalGroups) {
    const part = use.usage === 'C' ? partOf(use.condition) : null;
    if (!part || !use.condition) continue;
    const table = use.macro();
    const hosts = sequences
      .filter(({ shared }) => use.place === undefined || shared === (use.place === 'shared'))
      .map(({ module, keyword }): Host => ({ iod, module, sequences: [keyword], guards: [] }));
    const key = keyOf(iod.table, `functional group ${table.name}`, use.condition);
    if (seen.has(key)) continue;
    seen.add(key);
    found.push({ ...part, requirement: use.condition, table, keyword: null, kind: 'functional group', key, type: null, hosts });
  }
  return found;
}

/** All of them, in the order of the tables. */
export async function labelled(): Promise<Labelled[]> {
  const tables = await allTables();
  const iods = await allIods();
  const hosts = await hostsOfTables(tables, iods);
  const seen = new Set<string>();
  return [...tables.flatMap((table) => rowsOf(table, hosts.get(table) ?? [])), ...iods.flatMap((iod) => usesOf(iod, seen))];
}
