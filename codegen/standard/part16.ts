/** PS3.16: context groups and templates, a section at a time. */
import { StandardXmlError } from '../docbook/errors.ts';
import { cellText, columnsOf, headerText, isSpanning, tableGrid, tablesOf } from '../docbook/table-grid.ts';
import { blocks, references, textOf } from '../docbook/text.ts';
import type { GridRow, Section, TableGrid } from '../docbook/node.ts';
import { PartNotes, unknownTable } from './fact-notes.ts';
import type { ContextGroupModel, ReaderNote, TemplateModel } from './model.ts';
import { readTemplateRows, TEMPLATE_COLUMNS, type PendingTemplate, type ReadRowCondition, resolveTemplate } from './part16-templates.ts';

export interface Part16 {
  readonly templates: TemplateModel[];
  readonly contextGroups: ContextGroupModel[];
}

export interface Part16Input {
  readonly sections: Iterable<Section>;
  readonly readCondition: ReadRowCondition;
}

const IDENTIFIED = /^(?:sect|table)_(CID|TID)_+([\w.-]+?)(?:_Parameters)?$/;
const TITLED = /^(CID|TID)[ _]+([\w.-]+?)\.?(?:\s|$)/;

interface Subject {
  readonly kind: 'CID' | 'TID';
  readonly number: string;
  readonly name: string;
  readonly retired: boolean;
}

/** What a section defines: by its id, or by its title where the id says nothing. */
function subjectOf(section: Section): Subject | null {
  const match = IDENTIFIED.exec(section.id) ?? TITLED.exec(section.title);
  if (!match || (match[1] !== 'CID' && match[1] !== 'TID')) return null;
  const title = section.title.replace(/^(?:CID|TID)[ _]+\S+\s*/, '').trim();
  const name = title.replace(/\s*\(Retired\)$/i, '');
  return { kind: match[1], number: match[2] ?? '', name, retired: name !== title };
}

/** Entries of the lists that describe a context group or template: `Type:`, `UID:`, `Order:`. */
function properties(section: Section): Map<string, string> {
  const found = new Map<string, string>();
  for (const block of blocks(section.content)) {
    if (block.kind !== 'variablelist') continue;
    for (const { term, text } of block.entries) {
      const key = term.replace(/:?\s*$/, '').toLowerCase();
      if (!found.has(key)) found.set(key, text);
    }
  }
  return found;
}

function flag(text: string | undefined, yes: RegExp, no: RegExp): boolean | null {
  if (text === undefined) return null;
  return no.test(text) ? false : yes.test(text) ? true : null;
}

const NON_EXTENSIBLE = /^Non-?\s*Extensible/i;
const EXTENSIBLE = /^Extensible/i;

interface CodeColumns {
  readonly scheme: number;
  readonly value: number;
  readonly meaning: number;
}

/** Header cells; earlier editions write the tag of the attribute behind the name, and some names in full. */
function headerOf(grid: TableGrid): string[] {
  const names: Readonly<Record<string, string>> = {
    'value type': 'vt',
    'relationship with parent': 'rel with parent',
    'requirement type': 'req type',
    'nesting level': 'nl',
  };
  return headerText(grid).map((cell) => {
    const name = cell.replace(/\s*\([0-9a-f]{4},\s*[0-9a-f]{4}\)$/, '');
    return names[name] ?? name;
  });
}

function codeColumns(header: readonly string[]): CodeColumns | null {
  const at = columnsOf(header);
  const scheme = at.get('coding scheme designator');
  const value = at.get('code value');
  const meaning = at.get('code meaning') ?? header.findIndex((cell) => cell.startsWith('code meaning'));
  return scheme === undefined || value === undefined || meaning < 0 ? null : { scheme, value, meaning };
}

/** A code value may be a reference to its definition in annex D. */
function codeValue(row: GridRow, column: number): string {
  return cellText(row, column).replace(/\{(?:PS3\.16#)?DCM_([^{}\s]+)\}/g, '$1');
}

function includedGroups(row: GridRow): string[] {
  const cell = row.cells[0];
  if (!cell) return [];
  const targets = references(cell.node).flatMap(({ target }) => /^sect_CID_+([\w.-]+)$/.exec(target)?.[1] ?? []);
  if (targets.length > 0) return targets;
  return [...textOf(cell.node).matchAll(/\b(?:[DB]?CID|Context Group(?: ID)?)\s*\(?(\d+\w*)\)?/g)].flatMap((match) => match[1] ?? []);
}

function readCodes(grid: TableGrid, columns: CodeColumns, group: ContextGroupModel, notes: ReaderNote[]): void {
  grid.rows.forEach((row, index) => {
    const note = (message: string): void => {
      notes.push({ kind: 'unknown-row', table: grid.id, row: String(index + 1), message });
    };
    const first = cellText(row, 0);
    if (/^Include\b/i.test(first)) {
      const included = includedGroups(row);
      if (included.length === 0) note('it includes no context group that can be told');
      for (const cid of included) if (!group.includes.includes(cid)) group.includes.push(cid);
      return;
    }
    const code = {
      scheme: cellText(row, columns.scheme).replace(/\s/g, ''),
      value: codeValue(row, columns.value),
      meaning: cellText(row, columns.meaning),
    };
    if (isSpanning(row) || code.value === '') {
      if (row.cells.some((cell) => cell && textOf(cell.node) !== '')) note('the row has no code');
      return;
    }
    if (code.scheme === '') note(`the code ${code.value} has no Coding Scheme Designator`);
    group.codes.push(code);
  });
}

function readContextGroup(section: Section, subject: Subject, file: string, notes: ReaderNote[]): ContextGroupModel {
  const described = properties(section);
  const tables = gridsOf(section);
  const type = described.get('type');
  const group: ContextGroupModel = {
    cid: subject.number,
    name: subject.name,
    section: section.id,
    table: tables[0]?.id ?? '',
    uid: described.get('uid') || null,
    keyword: described.get('keyword') || null,
    extensible: flag(type, EXTENSIBLE, NON_EXTENSIBLE),
    codes: [],
    includes: [],
  };
  const version = described.get('version');
  if (version !== undefined && version !== '') group.version = version;
  if (subject.retired) group.retired = true;
  const note = (kind: ReaderNote['kind'], table: string, message: string): void => {
    notes.push({ kind, table, row: '', message });
  };
  if (tables.length === 0 && !subject.retired) note('missing-part', section.id, 'the context group has no table');
  else if (group.extensible === null && !subject.retired)
    note('unknown-row', section.id, 'it does not say whether the context group is extensible');
  for (const grid of tables) {
    const header = headerOf(grid);
    const columns = codeColumns(header);
    if (columns) readCodes(grid, columns, group, notes);
    else if (header.includes('code value') || header.includes('coding scheme designator'))
      throw broken(file, grid, section, header, CODE_COLUMNS);
    else notes.push(unknownTable(grid.id || section.id, header));
  }
  return group;
}

/** A table of codes or of template rows that lost a column: reading on would lose what it holds. */
function broken(file: string, grid: TableGrid, section: Section, header: readonly string[], wanted: readonly string[]): StandardXmlError {
  return new StandardXmlError(`its columns are ${header.join(', ')}; it needs ${wanted.join(', ')}`, {
    file,
    table: grid.id || section.id,
  });
}

const CODE_COLUMNS = ['coding scheme designator', 'code value', 'code meaning'];

function gridsOf(section: Section): TableGrid[] {
  return tablesOf({ name: 'section', attributes: {}, children: section.content }).map((table) => tableGrid(table, section.id));
}

/** "Row 3 | …": what a template's rows mean, in prose; such tables have no header. */
function describesRows(grid: TableGrid): boolean {
  return grid.header.length === 0 && grid.rows.length > 0 && grid.rows.every((row) => /^Rows?\s/i.test(cellText(row, 0)));
}

/** Names of the parameters that a template takes; the table has two columns, and not always a header. */
function parameterNames(grid: TableGrid): string[] | null {
  const header = headerText(grid);
  if (header.length > 0 && header[0] !== '' && !header[0]?.startsWith('parameter')) return null;
  const names = grid.rows.map((row) => cellText(row, 0).replace(/\s/g, ''));
  return names.length > 0 && names.every((name) => /^\$[\w-]+$/.test(name)) ? names : null;
}

function readTemplate(section: Section, subject: Subject, file: string, notes: ReaderNote[]): PendingTemplate | null {
  const described = properties(section);
  const grids = gridsOf(section);
  if (grids.length === 0 && described.size === 0) return null;
  const template: TemplateModel = {
    tid: subject.number,
    name: subject.name,
    table: '',
    section: section.id,
    extensible: flag(described.get('type'), EXTENSIBLE, NON_EXTENSIBLE),
    orderSignificant: flag(described.get('order'), /^Significant/i, /^Non-?\s*Significant/i),
    root: flag(described.get('root'), /^Yes/i, /^No/i),
    rows: [],
  };
  const pending: PendingTemplate = { template, rows: [] };
  for (const grid of grids) {
    const header = headerOf(grid);
    const columns = columnsOf(header);
    const parameters = parameterNames(grid);
    if (TEMPLATE_COLUMNS.every((name) => columns.has(name))) {
      if (template.table === '') template.table = grid.id;
      pending.rows.push(...readTemplateRows(grid, columns, notes));
    } else if (parameters) {
      template.parameters = [...(template.parameters ?? []), ...parameters];
    } else if (columns.has('concept name') || columns.has('vt')) {
      throw broken(file, grid, section, header, TEMPLATE_COLUMNS);
    } else if (!describesRows(grid)) {
      notes.push(unknownTable(grid.id || section.id, header));
    }
  }
  if (pending.rows.length === 0) notes.push({ kind: 'missing-part', table: section.id, row: '', message: 'the template has no rows' });
  return pending;
}

/** Meanings of DCM codes from annex D: a table of code values and meanings without a scheme. */
function learnMeanings(section: Section, grid: TableGrid, meanings: Map<string, string>): void {
  if (!/^(?:chapter|appendix|sect)_D(?:\.|$)/.test(section.id) && !/Controlled Terminology/i.test(section.title)) return;
  const at = columnsOf(headerOf(grid));
  const value = at.get('code value');
  const meaning = at.get('code meaning');
  if (value === undefined || meaning === undefined || at.has('coding scheme designator')) return;
  for (const row of grid.rows) meanings.set(codeValue(row, value), cellText(row, meaning));
}

function byNumber<T>(numberOf: (entry: T) => string): (a: T, b: T) => number {
  return (a, b) =>
    Number.parseInt(numberOf(a), 10) - Number.parseInt(numberOf(b), 10) ||
    (numberOf(a) < numberOf(b) ? -1 : numberOf(a) > numberOf(b) ? 1 : 0);
}

/**
 * Reads context groups and templates, sorted by number.
 * @throws StandardXmlError when there is no context group in it, or a table of codes or of template rows lacks a column.
 */
export function readPart16(input: Part16Input, file: string, notes: ReaderNote[]): Part16 {
  const noted = new PartNotes();
  const { met } = noted;
  const groups = new Map<string, ContextGroupModel>();
  const pending = new Map<string, PendingTemplate>();
  const defined = new Map<string, string>();
  const twice = (table: string, what: string): void => {
    met.push({ kind: 'unknown-row', table, row: '', message: `${what} is defined twice; the first is kept` });
  };
  for (const section of input.sections) {
    const subject = subjectOf(section);
    if (!subject) {
      for (const grid of gridsOf(section)) if (!noted.take(grid)) learnMeanings(section, grid, defined);
      continue;
    }
    if (subject.kind === 'CID') {
      const group = readContextGroup(section, subject, file, met);
      if (groups.has(group.cid)) twice(section.id, `CID ${group.cid}`);
      else groups.set(group.cid, group);
    } else {
      const template = readTemplate(section, subject, file, met);
      if (template && pending.has(subject.number)) twice(section.id, `TID ${subject.number}`);
      else if (template) pending.set(subject.number, template);
    }
  }
  if (groups.size === 0) throw new StandardXmlError('there is no context group in it; PS3.16 is expected here', { file });
  const meanings = new Map<string, string>();
  for (const group of groups.values()) {
    for (const code of group.codes) if (code.scheme === 'DCM' && !meanings.has(code.value)) meanings.set(code.value, code.meaning);
  }
  for (const [value, meaning] of defined) meanings.set(value, meaning);
  const templates = [...pending.values()].map((template) => resolveTemplate(template, meanings, input.readCondition, met));
  checkReferences(templates, groups, met);
  noteMissingMeanings(templates, met);
  notes.push(...noted.of('16'));
  return {
    templates: templates.sort(byNumber((template) => template.tid)),
    contextGroups: [...groups.values()].sort(byNumber((group) => group.cid)),
  };
}

/** Annex D gives the meanings of DCM codes; without it, only those are known that a context group names. */
function noteMissingMeanings(templates: readonly TemplateModel[], notes: ReaderNote[]): void {
  const missing = new Set<string>();
  for (const { rows } of templates) {
    for (const { concept, codes = [], units } of rows) {
      for (const code of [...(concept && 'scheme' in concept ? [concept] : []), ...codes, ...(units?.codes ?? [])]) {
        if (code.scheme === 'DCM' && code.meaning === '') missing.add(code.value);
      }
    }
  }
  if (missing.size > 0) {
    notes.push({
      kind: 'missing-part',
      table: 'chapter_D',
      row: '',
      message: `the meanings of ${missing.size} DCM codes are defined nowhere in it`,
    });
  }
}

function checkReferences(templates: readonly TemplateModel[], groups: ReadonlyMap<string, ContextGroupModel>, notes: ReaderNote[]): void {
  const known = new Set(templates.map((template) => template.tid));
  const dangling = (table: string, row: string, what: string): void => {
    notes.push({ kind: 'dangling-reference', table, row, message: `it refers to ${what}, which is not defined` });
  };
  for (const group of groups.values()) {
    for (const cid of group.includes) if (!groups.has(cid)) dangling(group.table, '', `CID ${cid}`);
  }
  for (const template of templates) {
    for (const row of template.rows) {
      if (row.include && !known.has(row.include.tid)) dangling(template.table, row.row, `TID ${row.include.tid}`);
      if (row.concept && 'cid' in row.concept && !groups.has(row.concept.cid)) dangling(template.table, row.row, `CID ${row.concept.cid}`);
      for (const set of row.valueSet ?? []) {
        const there = set.kind === 'DTID' || set.kind === 'BTID' ? known.has(set.id) : groups.has(set.id);
        if (!there) dangling(template.table, row.row, `${set.kind} ${set.id}`);
      }
    }
  }
}
