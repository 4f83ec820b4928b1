/** One IOD as a file: its type with conflicts between modules resolved, its definition, its guard. */
import type { AttributeType } from '../../src/rules/tables.ts';
import type { ConditionModel, IodModel } from '../standard/model.ts';
import { constantOf, slugOf } from '../standard/names.ts';
import { Code, literal, quote } from './literal.ts';
import { type Library, linkOf, rulesImport, type TableEntry } from './library.ts';
import { constraintRulesOf } from './constraints.ts';
import { contentRulesOf } from './content.ts';
import { conditionsView, type ConditionsView, type IodAttribute } from './iod-conditions.ts';
import { readableOf } from './item-conditions.ts';
import { requirementOf } from './rules-view.ts';
import { flatten, scopeOf, type Declaration } from './scopes.ts';
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
  /** Types of what the top level's conditions read and demand. */
  readonly conditions: (ConditionsView & { readonly selectName: string; readonly name: string }) | null;
  /** Interface of a functional groups Item, for multi-frame IODs. */
  readonly groups: { readonly name: string; readonly heritage: string } | null;
}

export function iodPath(iod: IodModel): string {
  return `iods/${slugOf(iod.name)}.ts`;
}

interface Part {
  readonly entry: TableEntry;
  readonly mandatory: boolean;
  /** Condition of a module of usage C. */
  readonly usage: ConditionModel | null;
  /** All that its table declares. */
  readonly declared: ReadonlyMap<string, readonly Declaration[]>;
  /** What is left of it where other modules' rows override some (a section of PS3.3 says so). */
  readonly attributes: ReadonlyMap<string, readonly Declaration[]>;
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

interface Resolved {
  readonly text: string;
  /** All values it may have, as TypeScript literals; null when others are allowed. */
  readonly literals: readonly string[] | null;
}

/** Values that a sentence fixes for an attribute of the top level, as literals. */
function fixedLiterals(iod: IodModel, library: Library): ReadonlyMap<string, readonly string[]> {
  const fixed = new Map<string, readonly string[]>();
  for (const { demand, condition } of iod.constraints ?? []) {
    if (demand.kind !== 'values' || demand.value !== undefined || condition !== undefined || demand.groups || demand.path.length > 1)
      continue;
    const entry = library.dictionary.byKeyword(demand.path[0] ?? '');
    if (entry?.vm !== '1') continue;
    fixed.set(
      entry.keyword,
      demand.terms.map((term) => (typeof term === 'number' ? String(term) : quote(term))),
    );
  }
  return fixed;
}

/** What modules resolve to, within what a sentence fixes. */
function within(resolved: Resolved, fixed: readonly string[] | undefined): Resolved {
  if (fixed === undefined) return resolved;
  const both = resolved.literals === null ? fixed : resolved.literals.filter((literal) => fixed.includes(literal));
  return both.length === 0 ? resolved : { text: both.join(' | '), literals: both };
}

/** Value type of an attribute as all modules that declare it resolve it. */
function resolve(parts: readonly Part[], key: string, library: Library, uses: Set<string>): Resolved {
  const declared = parts.flatMap((part) => (part.attributes.get(key) ?? []).map((declaration) => ({ part, declaration })));
  const first = declared[0];
  if (!first) throw new Error(`${key} is declared nowhere`);
  const entry = library.dictionary.byTag(first.declaration.attribute.row.tag);
  const indexed = (at: (typeof declared)[number]): string => `NonNullable<${at.part.entry.interfaceName}['${key}']>`;
  if (entry?.vr.includes('SQ')) {
    const tables = new Map(
      declared.map((at) => [at.declaration.entry.table.table + (at.declaration.attribute.items ? '' : '?'), at] as const),
    );
    if (tables.size === 1) return { text: indexed(first), literals: null };
    const items = [...tables.values()].map((at) => `${indexed(at)}[number]`);
    return { text: `(${[...new Set(items)].join(' & ')})[]`, literals: null };
  }
  const sure = declared.filter((at) => at.part.mandatory && !at.declaration.optional);
  const vm = declared.map((at) => at.declaration.attribute.row.vm).find((restricted) => restricted !== undefined) ?? entry?.vm ?? '1';
  const elements = declared.map((at) => ({ at, element: elementType(at.declaration.attribute.row, entry) }));
  const closed = elements.filter(({ element }) => element.literals !== null);
  if (closed.length === 0) {
    const texts = new Set(elements.map(({ element }) => element.text));
    if (texts.size === 1) return { text: indexed(first), literals: null };
    for (const { element } of elements) for (const use of element.uses) uses.add(use);
    const terms = elements
      .map(({ element }) => element.text)
      .filter((text) => text.startsWith('DefinedTerm<'))
      .map((text) => text.slice('DefinedTerm<'.length, -1));
    if (terms.length === 0) return { text: indexed(first), literals: null };
    uses.add('DefinedTerm');
    const union = [...new Set(terms.flatMap((text) => text.split(' | ')))].join(' | ');
    return { text: byMultiplicity(`DefinedTerm<${union}>`, vm), literals: null };
  }
  // Enumerations of mandatory modules hold together; those of the others widen only what no mandatory one restricts.
  const strict = closed.filter(({ at }) => sure.includes(at));
  const lists = (strict.length > 0 ? strict : closed).map(({ element }) => element.literals ?? []);
  const common =
    strict.length > 0 ? lists.reduce((left, right) => left.filter((text) => right.includes(text))) : [...new Set(lists.flat())];
  if (common.length === 0)
    throw new Error(`${key}: the enumerations of ${closed.map(({ at }) => at.part.entry.table.name).join(', ')} have no value in common`);
  if (strict.length === 0 && closed.length < elements.length)
    return { text: indexed(elements.find(({ element }) => element.literals === null)?.at ?? first), literals: null };
  return { text: byMultiplicity(common.join(' | '), vm), literals: vm === '1' ? common : null };
}

/** Attributes whose Type an include of this table changes. */
function changedByIncludes(entry: TableEntry, library: Library, seen: ReadonlySet<TableEntry> = new Set()): string[] {
  if (seen.has(entry)) return [];
  return scopeOf(entry.table.rows, library).includes.flatMap((include) => [
    ...(include.row.arguments.typeOverrides ?? []).filter((one) => one.path.length === 1).map((one) => one.path[0] ?? ''),
    ...changedByIncludes(include.entry, library, new Set([...seen, entry])),
  ]);
}

/** The top level of an IOD as its conditions read it. */
export function iodAttributes(iod: IodModel, library: Library): ReadonlyMap<string, IodAttribute> {
  const parts = partsOf(iod, library);
  const changed = new Set(parts.flatMap((part) => changedByIncludes(part.entry, library)));
  const found = new Map<string, IodAttribute>();
  const fixedHere = fixedLiterals(iod, library);
  const [only, ...others] = sopClassesOf(iod, library);
  for (const key of new Set(parts.flatMap((part) => [...part.attributes.keys()]))) {
    const declared = parts.flatMap((part) =>
      (part.attributes.get(key) ?? []).map((declaration) => ({
        declaration,
        module: part.entry.table.table,
        mandatory: part.mandatory,
        usage: part.usage,
      })),
    );
    const row = declared[0]?.declaration.attribute.row;
    if (!row) continue;
    const own = within(resolve(parts, key, library, new Set()), fixedHere.get(key)).literals;
    const literals = key === 'SOPClassUID' && only !== undefined ? [only, ...others].map(quote) : own;
    // What may be written is what the row says that has an enumeration: one of a module that is there for sure before others.
    const sure = declared.filter((one) => one.mandatory && !one.declaration.optional);
    const rows = [...sure, ...declared].map((one) => readableOf(one.declaration.attribute.row, library));
    const readable = { ...readableOf(row, library), elements: rows.find((one) => one.elements !== null)?.elements ?? null };
    const fixed = key === 'SOPClassUID' && only !== undefined && others.length === 0 ? { fixed: quote(only) } : {};
    found.set(key, { ...readable, ...fixed, literals, keyword: key, declared, overridden: changed.has(key) });
  }
  return found;
}

function sopClassesOf(iod: IodModel, library: Library): string[] {
  return library.model.sopClasses.filter((sop) => sop.iod === iod.id).map((sop) => sop.uid);
}

function partsOf(iod: IodModel, library: Library): Part[] {
  const parts: Part[] = iod.modules.map((use) => {
    const entry = library.moduleById(use.module);
    const declared = flatten(entry, library);
    return { entry, mandatory: use.usage === 'M', usage: use.usage === 'C' ? use.condition : null, declared, attributes: declared };
  });
  const unique = parts.filter((part, index) => parts.findIndex((other) => other.entry === part.entry) === index);
  return unique.map((part) => ({ ...part, attributes: inForce(part, unique) }));
}

/** Declarations of a module that no mandatory module overrides; one that another module overrides is not sure to be there. */
function inForce(part: Part, parts: readonly Part[]): ReadonlyMap<string, readonly Declaration[]> {
  const result = new Map<string, readonly Declaration[]>();
  for (const [key, declarations] of part.declared) {
    const rivals = parts
      .filter((other) => other !== part)
      .flatMap((other) =>
        (other.declared.get(key) ?? []).map((one) => ({
          sure: other.mandatory && !one.optional,
          sections: one.attribute.row.overrides ?? [],
        })),
      );
    const left = declarations.flatMap((one) => {
      const over = rivals.filter((rival) => rival.sections.includes(one.entry.table.section));
      if (over.some((rival) => rival.sure)) return [];
      return over.length > 0 ? [{ ...one, optional: true }] : [one];
    });
    if (left.length > 0) result.set(key, left);
  }
  return result;
}

export function iodView(iod: IodModel, library: Library): IodView {
  const path = iodPath(iod);
  const uses = new Set<string>(['Finding', 'Iod']);
  const unique = partsOf(iod, library);
  const counts = new Map<string, number>();
  for (const part of unique) for (const key of part.declared.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  const groupTables = iod.functionalGroups.map((use) => library.tables.get(use.table)).filter((entry) => entry !== undefined);
  const groups = [...new Set(groupTables)];
  const groupSequences = ['SharedFunctionalGroupsSequence', 'PerFrameFunctionalGroupsSequence'];
  const sopClasses = sopClassesOf(iod, library);
  const fixedHere = fixedLiterals(iod, library);
  const resolvedHere = (key: string): boolean =>
    fixedHere.has(key) || (groups.length > 0 && groupSequences.includes(key)) || (sopClasses.length > 0 && key === 'SOPClassUID');
  const redeclared = new Set([...counts].filter(([key, count]) => count > 1 || resolvedHere(key)).map(([key]) => key));
  const heritage = unique.map((part) => {
    const dropped = [...part.declared.keys()].filter((key) => redeclared.has(key));
    if (dropped.length === part.declared.size) return null;
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
    let value: string;
    if (groups.length > 0 && groupSequences.includes(key)) value = `${iod.id}FunctionalGroups[]`;
    else if (sopClasses.length > 0 && key === 'SOPClassUID') value = sopClasses.map(quote).join(' | ');
    else value = within(resolve(unique, key, library, uses), fixedHere.get(key)).text;
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
  const view = conditionsView(`${iod.id}Attributes`, iodAttributes(iod, library));
  const conditions = view ? { ...view, selectName: `${iod.id}Select`, name: `${iod.id}Conditions` } : null;
  if (view) for (const use of ['TypeFn', ...view.uses]) uses.add(use);
  const definition = literal({
    id: iod.id,
    name: iod.name,
    section: iod.section,
    table: iod.table,
    sopClassUIDs: sopClasses,
    modules: iod.modules.map((use) => ({
      ie: use.ie ?? '',
      usage: use.usage ?? 'M',
      module: new Code(`constant(${library.moduleById(use.module).localRules})`),
      condition: use.condition ? requirementOf(use.condition) : undefined,
    })),
    functionalGroups: iod.functionalGroups.map((use) => ({
      macro: new Code(`constant(${library.tables.get(use.table)?.localRules ?? ''})`),
      usage: use.usage,
      condition: use.condition ? requirementOf(use.condition) : undefined,
      place: use.place ?? undefined,
    })),
    content: iod.content ? contentRulesOf(iod.content) : undefined,
    constraints: constraintRulesOf(iod, library),
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
    conditions,
    groups: groups.length > 0 ? { name: `${iod.id}FunctionalGroups`, heritage: groupHeritage } : null,
  };
}
