/** The Basic Directory IOD as a file: its modules, and the keys and places of its directory records. */
import type { IodModel, StandardModel } from '../standard/model.ts';
import { Code, literal } from './literal.ts';
import { linkOf, rulesImport, type Library, type TableEntry } from './library.ts';
import { requirementOf } from './rules-view.ts';
import { relativePath } from './table-view.ts';

export const DIRECTORY_PATH = 'directory-records/basic-directory.ts';

/** The IOD whose module holds the Directory Record Sequence; null in an edition without one. */
export function directoryIod(model: StandardModel): IodModel | null {
  if (model.directoryRecordTypes.length === 0) return null;
  const modules = new Set(
    model.modules.filter(({ rows }) => rows.some((row) => 'other' in row && row.other === 'record-keys')).map(({ id }) => id),
  );
  return model.normalizedIods.find((iod) => iod.modules.some((use) => modules.has(use.module))) ?? null;
}

/** Directory records as rules carry them; `table` gives the reference to a table of keys. */
export function recordsOf<Reference>(model: StandardModel, table: (id: string) => Reference): Record<string, unknown> {
  return Object.fromEntries(
    model.directoryRecordTypes.map((record) => [
      record.type ?? '',
      {
        keys: record.table === null ? undefined : table(record.table),
        below: record.below ?? undefined,
      },
    ]),
  );
}

export function directoryFile(library: Library): string | null {
  const { model } = library;
  const iod = directoryIod(model);
  if (!iod) return null;
  const used = new Set<TableEntry>();
  const rules = (entry: TableEntry): Code => {
    used.add(entry);
    return new Code(`() => ${entry.localRules}`);
  };
  const definition = literal({
    id: iod.id,
    name: iod.name,
    section: iod.section,
    table: iod.table,
    sopClassUIDs: model.uids.filter((uid) => uid.keyword === 'MediaStorageDirectoryStorage').map(({ uid }) => uid),
    modules: iod.modules.map((use) => ({
      ie: use.ie ?? '',
      usage: use.usage ?? 'M',
      module: rules(library.moduleById(use.module)),
      condition: use.condition ? requirementOf(use.condition) : undefined,
    })),
    functionalGroups: [],
    records: recordsOf(model, (id) => {
      const entry = library.tables.get(id);
      if (!entry) throw new Error(`${id} holds the keys of a directory record and is not in the model`);
      return rules(entry);
    }),
  });
  const imports = [...used]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((entry) => `import { ${rulesImport(entry)} } from '${relativePath(DIRECTORY_PATH, entry.path)}';`);
  return `// ${iod.name}, PS3.3 Table ${iod.table.replace(/^table_/, '')}, and its directory records, Table F.4-1
// ${linkOf(model.edition, iod.section, null)}
import type { IodRules } from '../../src/rules/index.ts';
${imports.join('\n')}

/** ${iod.name}: modules of a DICOMDIR, keys of its directory records by Directory Record Type (\`''\` is the Root Directory Entity). */
export const basicDirectory: IodRules = ${definition};
`;
}
