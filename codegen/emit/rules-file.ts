/** An edition as one file of rules, which `validate --rules FILE` loads at run time. */
import { writeFileSync } from 'node:fs';
import type { IodModel, StandardModel } from '../standard/model.ts';
import { codeGroupsText, dcmMeanings } from './code-groups.ts';
import { constraintRulesOf } from './constraints.ts';
import { contentRulesOf } from './content.ts';
import { directoryIod, recordsOf } from './directory.ts';
import { elementLines } from './index-files.ts';
import { Code } from './literal.ts';
import { libraryOf, type Library } from './library.ts';
import { requirementOf, rulesOf } from './rules-view.ts';

/** Replaces references to other tables (`() => xRules`) by the table's id. */
function plain(value: unknown, tables: ReadonlyMap<string, string>): unknown {
  if (value instanceof Code) return tables.get(value.text) ?? value.text;
  if (Array.isArray(value)) return value.map((part) => plain(part, tables));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, part]) => part !== undefined)
        .map(([key, part]) => [key, plain(part, tables)]),
    );
  return value;
}

/** The content of a rules file: schema version, edition, dictionary, SOP classes, tables by id, IODs. */
export function rulesOfModel(model: StandardModel): unknown {
  const library = libraryOf(model);
  const tables: Record<string, unknown> = {};
  for (const entry of library.tables.values()) {
    const references = new Map(
      [...library.tables.values()].map(
        (other) => [`() => ${other === entry ? other.rulesName : other.localRules}`, other.table.table] as const,
      ),
    );
    tables[entry.table.table] = {
      kind: entry.kind,
      id: entry.table.id,
      name: entry.table.name,
      table: entry.table.table,
      section: entry.table.section,
      rows: plain(
        rulesOf(entry.table.rows, library, entry, () => {}),
        references,
      ),
    };
  }
  const directory = directoryIod(model);
  const composite = new Set(model.iods.map((iod) => iod.id));
  return {
    iodineRules: 1,
    edition: model.edition,
    dictionary: elementLines(model).join('\n'),
    sopClasses: Object.fromEntries(
      model.sopClasses.map((sop) => [sop.uid, { name: sop.name, iod: sop.iod !== null && composite.has(sop.iod) ? sop.iod : null }]),
    ),
    codeGroups: { ...codeGroupsText(model), meanings: dcmMeanings(model) },
    tables,
    iods: model.iods.map((iod) => ({
      id: iod.id,
      name: iod.name,
      section: iod.section,
      table: iod.table,
      sopClassUIDs: model.sopClasses.filter((sop) => sop.iod === iod.id).map((sop) => sop.uid),
      modules: iod.modules.map((use) => ({
        ie: use.ie ?? '',
        usage: use.usage ?? 'M',
        module: library.moduleById(use.module).table.table,
        ...(use.condition ? { condition: plain(requirementOf(use.condition), new Map()) } : {}),
      })),
      functionalGroups: iod.functionalGroups.map((use) => ({
        macro: use.table,
        usage: use.usage,
        ...(use.condition ? { condition: plain(requirementOf(use.condition), new Map()) } : {}),
        ...(use.place ? { place: use.place } : {}),
      })),
      ...(iod.content ? { content: contentRulesOf(iod.content) } : {}),
      ...constraintsOf(iod, library),
    })),
    ...(directory ? { directory: directoryRules(directory, library) } : {}),
  };
}

function constraintsOf(iod: IodModel, library: Library): { constraints?: unknown } {
  const constraints = constraintRulesOf(iod, library);
  return constraints === undefined ? {} : { constraints };
}

function directoryRules(iod: IodModel, library: Library): unknown {
  return {
    id: iod.id,
    name: iod.name,
    section: iod.section,
    table: iod.table,
    sopClassUIDs: library.model.uids.filter((uid) => uid.keyword === 'MediaStorageDirectoryStorage').map(({ uid }) => uid),
    modules: iod.modules.map((use) => ({ ie: use.ie ?? '', usage: use.usage ?? 'M', module: library.moduleById(use.module).table.table })),
    functionalGroups: [],
    records: recordsOf(library.model, (id) => id),
  };
}

export function writeRulesFile(model: StandardModel, file: string): void {
  writeFileSync(file, `${JSON.stringify(rulesOfModel(model))}\n`);
}
