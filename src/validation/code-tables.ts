/** What codes are checked with: loaded only when a code asks for it, and once. */
import { CodeGroups, type GroupMembership } from './code-groups.ts';

/** Tables of codes; without one of them what it decides is not checked. */
export interface CodeTables {
  /** Membership of context groups. */
  readonly groups?: GroupMembership;
}

export type CodeTable = keyof CodeTables;

const LOADERS: { readonly [K in CodeTable]-?: () => Promise<NonNullable<CodeTables[K]>> } = {
  groups: async () => new CodeGroups((await import('../../generated/terminology/code-groups.ts')).codeGroups),
};

/** The tables of the generated edition that have been loaded. */
let loaded: CodeTables = {};

export function loadedCodeTables(): CodeTables {
  return loaded;
}

async function loadOne<K extends CodeTable>(table: K): Promise<void> {
  if (loaded[table] !== undefined) return;
  const value = await LOADERS[table]();
  loaded = { ...loaded, [table]: value };
}

/** Loads what is named of the generated edition, or all of it: what `validateSync` is given to check codes too. */
export async function loadCodeTables(tables: Iterable<CodeTable> = ['groups']): Promise<CodeTables> {
  await Promise.all([...tables].map(loadOne));
  return loaded;
}
