/** Value lists that stand in a section and are linked from the rows of attribute tables: whose they are, and for which value. */
import { headerText, tableGrid, tablesOf } from '../docbook/table-grid.ts';
import { blocks, collapse, isNode, textOf, type VariableList } from '../docbook/text.ts';
import type { DocNode } from '../docbook/node.ts';
import type { ReadContext, RowPlace } from './context.ts';
import type { AttributeRow, AttributeTable, DictionaryEntry, ValueListModel } from './model.ts';
import { readListTitle, tagsIn, valueListOf } from './value-lists.ts';

/** A list as it stands in a section, with the text before it. */
export interface SectionList {
  readonly list: VariableList;
  /** Last paragraph before the list, for its owner. */
  readonly before: string;
  /** That paragraph where nothing stands between it and the list, for its value and its condition. */
  readonly lead: string;
  readonly sectionTitle: string;
  /** A table of values; its caption says whose they are. */
  readonly caption?: string;
}

/** A reference from a row's description to a section. */
export interface ValueLink {
  readonly section: string;
  /** What the sentence says is there ("See … for Enumerated Values"); null for any other mention. */
  readonly kind: 'enumerated' | 'defined' | null;
}

/** Links of a row, and what its description says of them. */
export interface RowLinks {
  readonly row: AttributeRow;
  readonly links: readonly ValueLink[];
  /** Attribute whose lists are said to be the same. */
  readonly sameAs: string | null;
  /** Values that the lists hold and the row does not allow, each but for a condition. */
  readonly excepted: readonly { readonly term: string; readonly unless: string | null }[];
}

const NAMED_LINK = /\{(sect_[^{}#]+)\}[^.]*?\b(?:for|defines|specifies|lists)\b[^.]*?\b(Enumerated Values?|Defined Terms?)\b/gi;
const LISTED_IN = /\b(Enumerated Values?|Defined Terms?) (?:are|is) (?:specified|defined|listed) in \{(sect_[^{}#]+)\}/gi;
const ANY_LINK = /\{(sect_[^{}#]+)\}/g;
const SAME =
  /\b(?:Enumerated Values|Defined Terms)\b[^.]*? are the same as (?:for|those for|those of) (?:the )?[^.(]*?(\([0-9A-Fa-f]{4},[0-9A-Fa-f]{4}\))/;
const EXCEPTED = /\bthe value "?([A-Z0-9_]+)"? is not allowed(?: unless (.+?))?\s*\.?$/;

/** Links, and what goes with them, of a row's description. */
export function rowLinks(row: AttributeRow, paragraphs: readonly string[], sentences: readonly string[]): RowLinks | null {
  const links: ValueLink[] = [];
  for (const text of paragraphs) {
    const named = [...text.matchAll(NAMED_LINK)];
    for (const match of text.matchAll(LISTED_IN))
      links.push({ section: match[2] ?? '', kind: /^Enum/i.test(match[1] ?? '') ? 'enumerated' : 'defined' });
    for (const match of named) links.push({ section: match[1] ?? '', kind: /^Enum/i.test(match[2] ?? '') ? 'enumerated' : 'defined' });
  }
  // "For X, see …" is about some of the objects only.
  for (const text of sentences.filter((sentence) => !/^For\b/.test(sentence))) {
    for (const match of text.matchAll(ANY_LINK))
      if (!links.some((link) => link.section === match[1])) links.push({ section: match[1] ?? '', kind: null });
  }
  const same = sentences.map((sentence) => SAME.exec(sentence)?.[1]).find((tag) => tag !== undefined);
  if (links.length === 0 && same === undefined) return null;
  const excepted = sentences.flatMap((sentence) => {
    const match = EXCEPTED.exec(sentence);
    return match ? [{ term: match[1] ?? '', unless: match[2] ?? null }] : [];
  });
  return { row, links, sameAs: same === undefined ? null : (tagsIn(same)[0] ?? null), excepted };
}

const VALUE_COLUMN = /^(enumerated value|defined term)s?(?: name)?$/;

/** Lists of a section: in its text, inside the items of a list, and tables of values. */
export function sectionLists(section: {
  readonly title: string;
  readonly id: string;
  readonly content: readonly (DocNode | string)[];
}): SectionList[] {
  const lists: SectionList[] = [];
  let before = '';
  const visit = (content: readonly (DocNode | string)[]): void => {
    let lead = '';
    for (const block of blocks(content)) {
      if (block.kind === 'paragraph') {
        before = block.text;
        lead = block.text;
        continue;
      }
      if (block.kind === 'variablelist') lists.push({ list: block, before, lead, sectionTitle: section.title });
      // Value lists may stand inside the items of a list.
      else if (block.kind === 'list') for (const item of block.node.children.filter(isNode)) visit(item.children);
      lead = '';
    }
  };
  visit(section.content);
  for (const node of tablesOf({ name: 'section', attributes: {}, children: section.content })) {
    const grid = tableGrid(node, section.id);
    const header = headerText(grid);
    const column = header.findIndex((text) => VALUE_COLUMN.test(text));
    const kind = VALUE_COLUMN.exec(header[column] ?? '')?.[1];
    if (kind === undefined || header[1] === 'tag') continue;
    const caption = collapse(grid.caption).replace(/^Table\s+[A-Z0-9]\S*\d\S*\s+/, '');
    const entries = grid.rows.flatMap((row) => {
      const cell = row.cells[column];
      // A cell over both columns is a heading.
      const term = cell?.origin && cell.node !== row.cells[column + 1]?.node ? textOf(cell.node) : 'none';
      return cell && term !== 'none' ? [{ term, text: '', node: cell.node }] : [];
    });
    const value = /\bValue (\d+)\b/.exec(caption)?.[1];
    const scope = kind === 'defined term' ? null : (/\bfor ([A-Z].*)$/.exec(caption.replace(/^.*?\bValue \d+/, ''))?.[1] ?? null);
    const words = `${kind === 'defined term' ? 'Defined Terms' : 'Enumerated Values'}${value === undefined ? '' : ` for Value ${value}`}`;
    const title = scope === null ? words : `${words} if ${scope}`;
    lists.push({ list: { kind: 'variablelist', title, entries }, before: '', lead: '', sectionTitle: section.title, caption });
  }
  return lists;
}

function words(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()} `;
}

/** True where a text names the attribute, by tag when it has tags and else by its whole name. */
function names(text: string, attribute: DictionaryEntry): boolean {
  const tags = tagsIn(text);
  return tags.length > 0 ? tags.includes(attribute.tag) : attribute.name !== '' && words(text).includes(words(attribute.name));
}

/** The attribute that the title of a section is the name of. */
function titled(title: string, context: ReadContext): DictionaryEntry | null {
  return context.dictionary.byName(title.replace(/\([^)]*\)/g, ' ').replace(/\s+(?:Attribute|Values?|Description)\s*$/i, ''));
}

/**
 * True when a list is the attribute's: its title names it; or the title names none and the section is called by the attribute's name; or the
 * section is called by no other attribute's and the paragraph before names it, or names none while the section's title does. Where the row
 * says that the section holds its values, the only list of a section that names no attribute is its list.
 */
function owns(entry: SectionList, lists: readonly SectionList[], attribute: DictionaryEntry, said: boolean, context: ReadContext): boolean {
  const { list, before, sectionTitle, caption } = entry;
  const called = titled(sectionTitle, context);
  // Equipment Modality has the values of Modality where its row says so.
  const calledSo = called !== null && (called.tag === attribute.tag || (said && words(attribute.name).includes(words(called.name))));
  if (caption !== undefined) return names(caption, attribute) || (said && calledSo);
  const title = readListTitle(list.title);
  if (!title || title.retired) return false;
  const only = said && lists.filter((one) => readListTitle(one.list.title)?.retired === false).length === 1;
  if (title.owners.length > 0) return title.owners.includes(attribute.tag) || only;
  const named = title.ownerName === null ? null : context.dictionary.byName(title.ownerName);
  if (named) return named.tag === attribute.tag;
  // "… the following values of Y:" in a section called X is about Y.
  const other = tagsIn(before).length > 0 && !names(before, attribute);
  if (other && /\b(?:Enumerated Values?|Defined Terms?|following)\b[^.]*$/i.test(before) && !said) return false;
  if (called) return calledSo;
  if (tagsIn(before).length > 0) return names(before, attribute) && (said || tagsIn(before)[0] === attribute.tag);
  if (names(sectionTitle, attribute)) return true;
  if (names(before, attribute)) return true;
  return only;
}

function valueIn(lead: string): number | null {
  const match = /^(?:[A-Z][A-Za-z ]* \([0-9A-Fa-f]{4},[0-9A-Fa-f]{4}\),? )?Value (\d+)\b/.exec(lead) ?? /\bfor Value (\d+):?$/.exec(lead);
  return match ? Number(match[1]) : null;
}

/** Lists of a linked section that are plainly this attribute's. */
export function ownedLists(
  lists: readonly SectionList[],
  attribute: DictionaryEntry,
  link: ValueLink,
  context: ReadContext,
  place: RowPlace,
): ValueListModel[] {
  const found: ValueListModel[] = [];
  for (const entry of lists) {
    if (!owns(entry, lists, attribute, link.kind !== null, context)) continue;
    const model = valueListOf(entry.list, context, place);
    if (!model) continue;
    const value = model.value ?? valueIn(entry.lead);
    // Each value of these says something else: a list for none of them is not understood.
    if (value === null && /^(?:Image|Frame)Type$/.test(attribute.keyword)) continue;
    const clause = model.condition ? null : /^(?:If|When)\s+(.+?),?:$/.exec(entry.lead)?.[1];
    found.push({
      ...model,
      ...(value === null ? {} : { value }),
      ...(clause ? { condition: context.conditions.clause(clause, 'values', place) } : {}),
      section: link.section,
    });
  }
  return found;
}

/** What the tables of PS3.3 need to find the lists that their rows link. */
export interface LinkedSections {
  readonly attributeTables: readonly { readonly table: AttributeTable; readonly links: readonly RowLinks[] }[];
  readonly sections: ReadonlyMap<string, { readonly parent: string | null }>;
  readonly lists: ReadonlyMap<string, readonly SectionList[]>;
}

/** Tables of values may stand in the sections below the one that a row links. */
function below(section: string, sections: LinkedSections): SectionList[] {
  const found: SectionList[] = [];
  for (const [id, lists] of sections.lists) {
    let at = sections.sections.get(id)?.parent ?? null;
    while (at !== null && at !== section) at = sections.sections.get(at)?.parent ?? null;
    if (at === section) found.push(...lists.filter((list) => list.caption !== undefined));
  }
  return found;
}

function exceptTerms(lists: readonly ValueListModel[], links: RowLinks, context: ReadContext, place: RowPlace): ValueListModel[] {
  let result = [...lists];
  for (const { term, unless } of links.excepted) {
    result = result.flatMap((list) => {
      if (!list.terms.includes(term)) return [list];
      const without: ValueListModel = { ...list, terms: list.terms.filter((one) => one !== term) };
      if (unless === null) return [without];
      const { condition: _, ...plain } = list;
      return [without, { ...plain, terms: [term], condition: context.conditions.clause(unless, 'values', place) }];
    });
  }
  return result;
}

/** Lists in the cell of the row that the table of a section has for an attribute: a section may be a module's. */
function listsOfRow(sections: LinkedSections, section: string, tag: string): ValueListModel[] {
  for (const { table } of sections.attributeTables) {
    if (table.section !== section) continue;
    const found = table.rows.find((row): row is AttributeRow => 'tag' in row && row.tag === tag);
    if (found?.values) return found.values.map((list) => ({ ...list, section }));
  }
  return [];
}

/** Gives rows the lists that they link; lists for single values join those of the cell for other values. */
export function resolveValueLinks(sections: LinkedSections, context: ReadContext): void {
  for (const { table, links } of sections.attributeTables) {
    for (const entry of links) {
      const { row } = entry;
      const attribute = context.dictionary.byTag(row.tag);
      if (!attribute || attribute.vr.includes('SQ')) continue;
      const place = { table: table.table, path: row.path.join('.') };
      const own = row.values ?? [];
      if (own.some((list) => list.value === undefined)) continue;
      const taken = new Set(own.map((list) => list.value));
      const linked = entry.links.flatMap((link) => {
        const here = ownedLists(sections.lists.get(link.section) ?? [], attribute, link, context, place);
        const all = [...here, ...ownedLists(below(link.section, sections), attribute, link, context, place)];
        if (link.kind === null || all.length > 0 || own.length > 0) return all;
        const other = listsOfRow(sections, link.section, attribute.tag);
        if (other.length > 0) return other;
        context.note({
          kind: 'unread-values',
          table: table.table,
          row: place.path,
          message: `no list of ${link.section} is plainly for this attribute`,
        });
        return all;
      });
      const fresh = exceptTerms(linked, entry, context, place).filter(
        (list) => (own.length === 0 ? true : list.value !== undefined) && !taken.has(list.value),
      );
      if (fresh.length > 0) row.values = [...own, ...fresh];
    }
  }
  for (const { table, links } of sections.attributeTables) {
    for (const entry of links) {
      if (entry.sameAs === null || entry.row.values) continue;
      const lists = sameLists(table, entry, sections);
      const place = { table: table.table, path: entry.row.path.join('.') };
      if (lists) entry.row.values = exceptTerms(lists, entry, context, place);
    }
  }
}

/** Lists of the attribute that has the same ones: in this table, or in the table of a linked section or of one above it. */
function sameLists(table: AttributeTable, entry: RowLinks, sections: LinkedSections): ValueListModel[] | undefined {
  const above = new Set<string>();
  for (const { section } of entry.links) {
    for (let at: string | null = section; at !== null && !above.has(at); at = sections.sections.get(at)?.parent ?? null) above.add(at);
  }
  const tables = [
    table,
    ...[...above].flatMap((at) => sections.attributeTables.filter((one) => one.table.section === at).map((one) => one.table)),
  ];
  for (const { rows } of tables) {
    const other = rows.find((one): one is AttributeRow => 'tag' in one && one.tag === entry.sameAs && one !== entry.row);
    if (other?.values) return other.values;
  }
  return undefined;
}
