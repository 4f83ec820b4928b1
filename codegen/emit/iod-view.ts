/** One IOD as a file: its type with conflicts between modules resolved, its definition, its guard. */
import type { AttributeType } from '../../src/rules/tables.ts';
import type { IodModel } from '../standard/model.ts';
import { constantOf, slugOf } from '../standard/names.ts';
import { Code, literal } from './literal.ts';
import { type Library, linkOf, rulesImport, type TableEntry } from './library.ts';
import { requirementOf } from './rules-view.ts';
import { flatten, type Declaration } from './scopes.ts';
import { attributeDoc, relativePath, type Member } from './table-view.ts';
import { byMultiplicity, elementType, mayBeEmpty } from './type-text.ts';

export interface IodView {
  readonly title: string;
  readonly link: string;
  readonly path: string;
  readonly interfaceName: string;
  readonly constant: string;
  readonly guard: string;
  readonly validate: string;
  readonly heritage: string;
  readonly members: readonly Member[];
  readonly imports: readonly { readonly names: string; readonly from: string; readonly typeOnly: boolean }[];
  readonly typeImports: string;
  readonly definition: string;
  /** Interface of a functional groups Item, for multi-frame IODs. */
  readonly groups: { readonly name: string; readonly heritage: string } | null;
}

export function iodPath(iod: IodModel): string {
  return `iods/${slugOf(iod.name)}.ts`;
}

interface Part {
  readonly entry: TableEntry;
  readonly mandatory: boolean;
  readonly attributes: Map<string, Declaration[]>;
}

const RANK: Readonly<Record<string, number>> = { '1': 0, '2': 1, '1C': 2, '2C': 3, '3': 4 };

/** Presence of an attribute in the IOD: the strictest Type among modules that are there for sure. */
function presence(parts: readonly Part[], key: string): { type: AttributeType; sure: boolean } {
  let best = 4;
  let type: AttributeType = '3';
  let sure = false;
  for (const part of parts) {
    for (const declaration of part.attributes.get(key) ?? []) {
      const own = declaration.attribute.row.type ?? '3';
      const rank = RANK[own] ?? 4;
      if (!part.mandatory || declaration.optional) continue;
      if (rank < best || !sure) {
        best = rank;
        type = own;
      }
      sure = true;
    }
  }
  return { type, sure };
}

/** Value type of an attribute that several modules declare. */
function resolvedType(parts: readonly Part[], key: string, library: Library, uses: Set<string>): string {
  const declared = parts.flatMap((part) => (part.attributes.get(key) ?? []).map((declaration) => ({ part, declaration })));
  const first = declared[0];
  if (!first) throw new Error(`${key} is declared nowhere`);
  const entry = library.dictionary.byTag(first.declaration.attribute.row.tag);
  const indexed = (at: (typeof declared)[number]): string => `NonNullable<${at.part.entry.interfaceName}['${key}']>`;
  if (entry?.vr.includes('SQ')) {
    const tables = new Map(
      declared.map((at) => [at.declaration.entry.table.table + (at.declaration.attribute.items ? '' : '?'), at] as const),
    );
    if (tables.size === 1) return indexed(first);
    const items = [...tables.values()].map((at) => `${indexed(at)}[number]`);
    return `(${[...new Set(items)].join(' & ')})[]`;
  }
  const sure = declared.filter((at) => at.part.mandatory && !at.declaration.optional);
  const vm = declared.map((at) => at.declaration.attribute.row.vm).find((restricted) => restricted !== undefined) ?? entry?.vm ?? '1';
  const elements = declared.map((at) => ({ at, element: elementType(at.declaration.attribute.row, entry) }));
  const closed = elements.filter(({ element }) => element.literals !== null);
  if (closed.length === 0) {
    const texts = new Set(elements.map(({ element }) => element.text));
    if (texts.size === 1) return indexed(first);
    for (const { element } of elements) for (const use of element.uses) uses.add(use);
    const terms = elements
      .map(({ element }) => element.text)
      .filter((text) => text.startsWith('DefinedTerm<'))
      .map((text) => text.slice('DefinedTerm<'.length, -1));
    if (terms.length > 0) {
      uses.add('DefinedTerm');
      return byMultiplicity(`DefinedTerm<${[...new Set(terms.flatMap((text) => text.split(' | ')))].join(' | ')}>`, vm);
    }
    return indexed(first);
  }
  // Enumerations of mandatory modules hold together; those of the others widen only what no mandatory one restricts.
  const strict = closed.filter(({ at }) => sure.includes(at));
  const lists = (strict.length > 0 ? strict : closed).map(({ element }) => element.literals ?? []);
  const common =
    strict.length > 0 ? lists.reduce((left, right) => left.filter((text) => right.includes(text))) : [...new Set(lists.flat())];
  if (common.length === 0)
    throw new Error(`${key}: the enumerations of ${closed.map(({ at }) => at.part.entry.table.name).join(', ')} have no value in common`);
  if (strict.length === 0 && closed.length < elements.length)
    return indexed(elements.find(({ element }) => element.literals === null)?.at ?? first);
  return byMultiplicity(common.join(' | '), vm);
}

export function iodView(iod: IodModel, library: Library): IodView {
  const path = iodPath(iod);
  const uses = new Set<string>(['Finding', 'Iod']);
  const parts: Part[] = iod.modules.map((use) => {
    const entry = library.moduleById(use.module);
    return { entry, mandatory: use.usage === 'M', attributes: flatten(entry, library) };
  });
  const unique = parts.filter((part, index) => parts.findIndex((other) => other.entry === part.entry) === index);
  const counts = new Map<string, number>();
  for (const part of unique) for (const key of part.attributes.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const groupTables = iod.functionalGroups.map((use) => library.tables.get(use.table)).filter((entry) => entry !== undefined);
  const groups = [...new Set(groupTables)];
  const groupSequences = ['SharedFunctionalGroupsSequence', 'PerFrameFunctionalGroupsSequence'];
  const redeclared = new Set(
    [...counts].filter(([key, count]) => count > 1 || (groups.length > 0 && groupSequences.includes(key))).map(([key]) => key),
  );
  const heritage = unique.map((part) => {
    const dropped = [...part.attributes.keys()].filter((key) => redeclared.has(key));
    if (dropped.length === part.attributes.size) return null;
    const base =
      dropped.length > 0 ? `Omit<${part.entry.interfaceName}, ${dropped.map((key) => `'${key}'`).join(' | ')}>` : part.entry.interfaceName;
    return part.mandatory ? base : `Partial<${base}>`;
  });
  const members: Member[] = [];
  for (const key of redeclared) {
    const owner = unique.find((part) => part.attributes.has(key));
    const declaration = owner?.attributes.get(key)?.[0];
    if (!owner || !declaration) continue;
    const { type, sure } = presence(unique, key);
    const row = sure ? { ...declaration.attribute.row, type } : declaration.attribute.row;
    const group = groups.length > 0 && groupSequences.includes(key);
    const value = group ? `${iod.id}FunctionalGroups[]` : resolvedType(unique, key, library, uses);
    members.push({
      doc: attributeDoc(row, library, declaration.entry.table.section, declaration.entry.table.table),
      name: key,
      optional: !(sure && (type === '1' || type === '2')),
      type: mayBeEmpty(sure ? type : '3') ? `${value} | null` : value,
    });
  }
  const groupHeritage = groups.map((entry) => `Partial<${entry.interfaceName}>`).join(', ');
  const written = [...heritage, groupHeritage, ...members.map((member) => member.type)].join(' ');
  const used = new Set(written.match(/\w+/g) ?? []);
  const typed = new Set([...unique.map((part) => part.entry), ...groups]);
  const imports = [...typed]
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((entry) => ({
      names: used.has(entry.interfaceName) ? `type ${entry.interfaceName}, ${rulesImport(entry)}` : rulesImport(entry),
      from: relativePath(path, entry.path),
      typeOnly: false,
    }));
  const sopClasses = library.model.sopClasses.filter((sop) => sop.iod === iod.id).map((sop) => sop.uid);
  const definition = literal({
    id: iod.id,
    name: iod.name,
    section: iod.section,
    table: iod.table,
    sopClassUIDs: sopClasses,
    modules: iod.modules.map((use) => ({
      ie: use.ie ?? '',
      usage: use.usage ?? 'M',
      module: new Code(`() => ${library.moduleById(use.module).localRules}`),
      condition: use.condition ? requirementOf(use.condition) : undefined,
    })),
    functionalGroups: iod.functionalGroups.map((use) => ({
      macro: new Code(`() => ${library.tables.get(use.table)?.localRules ?? ''}`),
      usage: use.usage,
      condition: use.condition ? requirementOf(use.condition) : undefined,
      place: use.place ?? undefined,
    })),
  });
  return {
    title: `${iod.name} IOD, ${iod.table.replace(/^table_/, 'PS3.3 Table ')}`,
    link: linkOf(library.model.edition, iod.section, null),
    path,
    interfaceName: `${iod.id}Attributes`,
    constant: constantOf(iod.id),
    guard: `is${iod.id}`,
    validate: `validate${iod.id}`,
    heritage: heritage.filter((text) => text !== null).join(', '),
    members,
    imports,
    typeImports: [...uses].sort().join(', '),
    definition,
    groups: groups.length > 0 ? { name: `${iod.id}FunctionalGroups`, heritage: groupHeritage } : null,
  };
}
