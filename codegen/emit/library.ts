/** The model as an emitter needs it: tables by id with their names as identifiers, paths and constants. */
import { indexDictionary, type DictionaryIndex } from '../standard/dictionary-index.ts';
import type { AttributeTable, StandardModel } from '../standard/model.ts';
import { constantOf, slugOf } from '../standard/names.ts';
import type { ScopeConditions } from './item-conditions.ts';

export type TableKind = 'module' | 'macro' | 'functional-group' | 'directory-record';

export interface TableEntry {
  readonly kind: TableKind;
  readonly table: AttributeTable;
  /** `modules/general-image.ts` */
  readonly path: string;
  /** `GeneralImageModule` */
  readonly interfaceName: string;
  /** `generalImageRules` */
  readonly rulesName: string;
  /** Its name where another file imports it: a module and a macro may share a name. */
  localRules: string;
  /** `validateGeneralImage` */
  readonly validateName: string;
}

export interface Library {
  readonly model: StandardModel;
  readonly dictionary: DictionaryIndex;
  readonly tables: ReadonlyMap<string, TableEntry>;
  /** Conditions of the Items that a table describes, as they are worked out. */
  readonly itemConditions: Map<TableEntry, ScopeConditions>;
  moduleById(id: string): TableEntry;
}

const FOLDERS: Readonly<Record<TableKind, string>> = {
  module: 'modules',
  macro: 'macros',
  'functional-group': 'functional-groups',
  'directory-record': 'directory-records',
};
const SUFFIXES: Readonly<Record<TableKind, string>> = {
  module: 'Module',
  macro: 'Macro',
  'functional-group': 'FunctionalGroup',
  'directory-record': 'Keys',
};

export function libraryOf(model: StandardModel): Library {
  const tables = new Map<string, TableEntry>();
  const modules = new Map<string, TableEntry>();
  const paths = new Set<string>();
  const add = (table: AttributeTable, kind: TableKind): TableEntry => {
    const folder = FOLDERS[kind];
    const slug = slugOf(table.name);
    let path = `${folder}/${slug}.ts`;
    if (paths.has(path)) path = `${folder}/${slug}-${slugOf(table.table.replace(/^table_/, ''))}.ts`;
    paths.add(path);
    const constant = constantOf(table.id);
    const entry: TableEntry = {
      kind,
      table,
      path,
      interfaceName: `${table.id}${SUFFIXES[kind]}`,
      rulesName: `${constant}Rules`,
      localRules: `${constant}Rules`,
      validateName: `validate${table.id}`,
    };
    tables.set(table.table, entry);
    return entry;
  };
  for (const table of model.modules) modules.set(table.id, add(table, 'module'));
  for (const table of model.macros) add(table, table.functionalGroup ? 'functional-group' : 'macro');
  for (const table of model.directoryRecords) add(table, 'directory-record');
  const names = new Map<string, number>();
  for (const entry of tables.values()) names.set(entry.rulesName, (names.get(entry.rulesName) ?? 0) + 1);
  for (const entry of tables.values()) {
    if (entry.kind !== 'module' && (names.get(entry.rulesName) ?? 0) > 1)
      entry.localRules = `${constantOf(entry.table.id)}${SUFFIXES[entry.kind]}Rules`;
  }
  return {
    model,
    dictionary: indexDictionary(model.dictionary),
    tables,
    itemConditions: new Map(),
    moduleById(id) {
      const entry = modules.get(id) ?? [...tables.values()].find((candidate) => candidate.table.id === id);
      if (!entry) throw new Error(`the model names a module ${id} that it does not hold`);
      return entry;
    },
  };
}

/** Link to a table or section of the standard as NEMA serves it. */
export function linkOf(edition: string, section: string, table: string | null): string {
  const anchor = table === null ? '' : `#${table}`;
  return `https://dicom.nema.org/medical/dicom/${edition}/output/chtml/part03/${section}.html${anchor}`;
}

/** The import of a table's rules under its local name. */
export function rulesImport(entry: TableEntry): string {
  return entry.localRules === entry.rulesName ? entry.rulesName : `${entry.rulesName} as ${entry.localRules}`;
}
