/** An edition's rules from a file that `codegen generate --rules FILE` wrote. */
import type { ElementDefinition } from '../dataset/dictionary.ts';
import { RulesFileError } from '../validation/errors.ts';
import type { Rules } from '../validation/validate.ts';
import type { FunctionalGroupUse, IodRules, ModuleUse, Rule, TableRules } from './tables.ts';

/** The schema that this loader reads. */
const SCHEMA = 1;

type Json = Readonly<Record<string, unknown>>;

function object(value: unknown, place: string): Json {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new RulesFileError('an object is expected', place);
  return value as Json;
}

function list(value: unknown, place: string): readonly unknown[] {
  if (!Array.isArray(value)) throw new RulesFileError('an array is expected', place);
  return value;
}

function text(value: unknown, place: string): string {
  if (typeof value !== 'string') throw new RulesFileError('text is expected', place);
  return value;
}

class Loader {
  readonly tables = new Map<string, TableRules>();

  /** A table by its id, when it is asked for: tables may contain themselves. */
  table(id: string, place: string): () => TableRules {
    return () => {
      const table = this.tables.get(id);
      if (!table) throw new RulesFileError(`there is no table ${id}`, place);
      return table;
    };
  }

  rows(value: unknown, place: string): Rule[] {
    return list(value, place).map((row, index) => {
      const where = `${place}[${index}]`;
      const json = object(row, where);
      const rows = json.rows === undefined ? {} : { rows: this.rows(json.rows, `${where}.rows`) };
      if (typeof json.include === 'string') return { ...json, include: this.table(json.include, where) } as Rule;
      if (typeof json.keyword === 'string' || typeof json.extend === 'string' || typeof json.other === 'string')
        return { ...json, ...rows } as Rule;
      throw new RulesFileError('a row is an attribute, an include, an extension or a wildcard', where);
    });
  }
}

function dictionaryOf(value: unknown): Rules['dictionary'] {
  const byKeyword = new Map<string, ElementDefinition>();
  const byTag = new Map<string, ElementDefinition>();
  list(value, 'dictionary').forEach((entry, index) => {
    const [tag, vr, vm, keyword, retired] = list(entry, `dictionary[${index}]`).map((part) => text(part, `dictionary[${index}]`));
    if (tag === undefined || vr === undefined || vm === undefined || keyword === undefined)
      throw new RulesFileError('an entry is tag, VR, VM, keyword, R when retired', `dictionary[${index}]`);
    const definition = { tag, vr, vm, keyword, retired: retired === 'R' };
    byKeyword.set(keyword, definition);
    byTag.set(tag, definition);
  });
  return {
    byKeyword: (keyword) => byKeyword.get(keyword),
    byTag: (tag) => byTag.get(tag) ?? (/^[56]0/.test(tag) ? byTag.get(`${tag.slice(0, 2)}xx${tag.slice(4)}`) : undefined),
  };
}

/**
 * Reads the text of a rules file.
 * @throws RulesFileError naming the place when it is no such file, of another schema, or refers to what it does not hold.
 */
export function loadRules(file: string): Rules {
  let parsed: unknown;
  try {
    parsed = JSON.parse(file);
  } catch (cause) {
    throw new RulesFileError('the file is no JSON; make it with "codegen generate --rules FILE"', '', { cause });
  }
  const json = object(parsed, '');
  if (json.schema !== SCHEMA)
    throw new RulesFileError(`its schema is ${String(json.schema)}, this version reads ${SCHEMA}; make it anew`, 'schema');
  const loader = new Loader();
  for (const [id, value] of Object.entries(object(json.tables, 'tables'))) {
    const place = `tables.${id}`;
    const table = object(value, place);
    const kind = text(table.kind, `${place}.kind`);
    if (kind !== 'module' && kind !== 'macro' && kind !== 'functional-group' && kind !== 'directory-record')
      throw new RulesFileError(`${kind} is no kind of table`, `${place}.kind`);
    loader.tables.set(id, {
      kind,
      id: text(table.id, place),
      name: text(table.name, place),
      table: text(table.table, place),
      section: text(table.section, place),
      rows: loader.rows(table.rows, `${place}.rows`),
    });
  }
  const iods = new Map<string, IodRules>();
  list(json.iods, 'iods').forEach((value, index) => {
    const place = `iods[${index}]`;
    const iod = object(value, place);
    const modules = list(iod.modules, `${place}.modules`).map((use, at) => {
      const one = object(use, `${place}.modules[${at}]`);
      return { ...one, module: loader.table(text(one.module, `${place}.modules[${at}].module`), place) } as ModuleUse;
    });
    const functionalGroups = list(iod.functionalGroups, `${place}.functionalGroups`).map((use, at) => {
      const one = object(use, `${place}.functionalGroups[${at}]`);
      return { ...one, macro: loader.table(text(one.macro, `${place}.functionalGroups[${at}].macro`), place) } as FunctionalGroupUse;
    });
    iods.set(text(iod.id, `${place}.id`), {
      id: text(iod.id, place),
      name: text(iod.name, place),
      section: text(iod.section, place),
      table: text(iod.table, place),
      sopClassUIDs: list(iod.sopClassUIDs, place).map((uid) => text(uid, place)),
      modules,
      functionalGroups,
    });
  });
  const sopClasses = new Map(
    list(json.sopClasses, 'sopClasses').map((value, index) => {
      const sop = object(value, `sopClasses[${index}]`);
      return [
        text(sop.uid, `sopClasses[${index}].uid`),
        { name: text(sop.name, `sopClasses[${index}].name`), iod: typeof sop.iod === 'string' ? sop.iod : null },
      ] as const;
    }),
  );
  return { edition: text(json.edition, 'edition'), dictionary: dictionaryOf(json.dictionary), sopClasses, iods };
}
