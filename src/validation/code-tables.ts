/** What codes are checked with: loaded only when a code asks for it, and once. */
import { CodeGroups, type GroupMembership } from './code-groups.ts';

/** A meaning that a context group gives a code. */
export interface GivenMeaning {
  readonly cid: string;
  readonly meaning: string;
}

/** Tables of codes; without one of them what it decides is not checked. */
export interface CodeTables {
  /** Membership of context groups. */
  readonly groups?: GroupMembership;
  /** SNOMED CT codes by the retired code that they stand for (PS3.16 8.1). */
  readonly snomed?: ReadonlyMap<string, readonly string[]>;
  /** Meanings of DCM codes, as far as context groups list them. */
  readonly meanings?: ReadonlyMap<string, readonly GivenMeaning[]>;
}

export type CodeTable = keyof CodeTables;

/** Each line's first word, with what follows. */
function byFirst<T>(text: string, separator: string, read: (rest: readonly string[]) => T): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const line of text.split('\n')) {
    const [first = '', ...rest] = line.split(separator);
    if (first !== '') map.set(first, read(rest));
  }
  return map;
}

function meaningOf(text: string): GivenMeaning {
  const space = text.indexOf(' ');
  return { cid: text.slice(0, space), meaning: text.slice(space + 1) };
}

/** Meanings of DCM codes from their text: a line a code, its value, then number of a group and meaning. */
export function readMeanings(text: string): ReadonlyMap<string, readonly GivenMeaning[]> {
  return byFirst(text, '|', (rest) => rest.map(meaningOf));
}

const LOADERS: { readonly [K in CodeTable]-?: () => Promise<NonNullable<CodeTables[K]>> } = {
  groups: async () => new CodeGroups((await import('../../generated/terminology/code-groups.ts')).codeGroups),
  snomed: async () => byFirst((await import('../../generated/terminology/retired-snomed.ts')).retiredSnomed, ' ', (rest) => rest),
  meanings: async () => readMeanings((await import('../../generated/terminology/dcm-meanings.ts')).dcmMeanings),
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
export async function loadCodeTables(tables: Iterable<CodeTable> = ['groups', 'snomed', 'meanings']): Promise<CodeTables> {
  await Promise.all([...tables].map(loadOne));
  return loaded;
}
