/** PS3.3 as a whole: collects its tables, resolves what refers to what, and assembles modules, macros and IODs. */
import { StandardXmlError } from '../docbook/errors.ts';
import type { Section, TableGrid } from '../docbook/node.ts';
import { headerText, tableGrid, tablesOf } from '../docbook/table-grid.ts';
import { blocks, collapse, textOf } from '../docbook/text.ts';
import { attributeTableShape, INCLUDED_SEQUENCE, readAttributeTable } from './attribute-table.ts';
import { contentConstraintsOf, isRelationshipTable, readContentConstraints, type RawContentConstraints } from './content-constraints.ts';
import type { ReadContext } from './context.ts';
import { directoryRecordModels, isDirectoryTable, readDirectoryTable, type RawDirectoryRecord } from './directory.ts';
import { iodTableKind, readIodTable, type IodTableKind, type RawUse } from './iod-tables.ts';
import type {
  AttributeTable,
  DirectoryRecordModel,
  FunctionalGroupTable,
  FunctionalGroupUseModel,
  IodModel,
  ModuleUseModel,
  ReaderNote,
} from './model.ts';
import { constraintBlocks, readConstraints, type ConstraintBlock } from './iod-constraints.ts';
import { identifierOf } from './names.ts';
import { resolveValueLinks, sectionLists, type RowLinks, type SectionList } from './linked-values.ts';

export interface Part03 {
  readonly iods: IodModel[];
  readonly normalizedIods: IodModel[];
  readonly modules: AttributeTable[];
  readonly macros: AttributeTable[];
  readonly directoryRecords: AttributeTable[];
  readonly directoryRecordTypes: DirectoryRecordModel[];
  readonly functionalGroups: FunctionalGroupTable[];
}

interface Collected {
  readonly attributeTables: {
    readonly table: AttributeTable;
    readonly caption: string;
    readonly keys: boolean;
    readonly links: RowLinks[];
  }[];
  readonly iodTables: { readonly grid: TableGrid; readonly kind: IodTableKind; readonly uses: RawUse[] }[];
  readonly sections: Map<string, { readonly title: string; readonly parent: string | null }>;
  readonly lists: Map<string, SectionList[]>;
  /** Sections in which another IOD's functional group table is said to apply. */
  readonly borrowed: Map<string, string>;
  readonly directory: RawDirectoryRecord[];
  readonly content: RawContentConstraints[];
  /** Text of the sections of annex A that may constrain an IOD. */
  readonly constraints: Map<string, ConstraintBlock[]>;
}

/** Tables of chapter 5 show how tables are read; they define nothing. */
const EXAMPLES = /^sect_5(?:\.|$)/;

function collect(sections: Iterable<Section>, context: ReadContext): Collected {
  const collected: Collected = {
    attributeTables: [],
    iodTables: [],
    sections: new Map(),
    lists: new Map(),
    borrowed: new Map(),
    directory: [],
    content: [],
    constraints: new Map(),
  };
  for (const section of sections) {
    if (!collected.sections.has(section.id)) collected.sections.set(section.id, { title: section.title, parent: section.parent });
    if (section.id.startsWith('sect_A.')) {
      const text = constraintBlocks(section);
      if (text) collected.constraints.set(section.id, [...(collected.constraints.get(section.id) ?? []), ...text]);
    }
    const lists = sectionLists(section);
    if (lists.length > 0) collected.lists.set(section.id, [...(collected.lists.get(section.id) ?? []), ...lists]);
    for (const node of tablesOf({ name: 'section', attributes: {}, children: section.content })) {
      const grid = tableGrid(node, section.id);
      const header = headerText(grid);
      if (grid.id === 'table_Notes') {
        for (const note of readNotes(grid)) context.note(note);
        continue;
      }
      if (isDirectoryTable(header)) {
        collected.directory.push(...readDirectoryTable(grid));
        continue;
      }
      if (isRelationshipTable(header)) {
        collected.content.push(readContentConstraints(grid, section, context));
        continue;
      }
      const kind = iodTableKind(header);
      if (kind) {
        collected.iodTables.push({ grid, kind, uses: readIodTable(grid, kind, context) });
        continue;
      }
      const shape = attributeTableShape(header);
      if (!shape) {
        if (header[1] === 'tag' && /^(?:attribute name|key)$/.test(header[0] ?? '')) {
          context.note({ kind: 'unknown-header', table: grid.id, row: '0', message: `unknown header: ${header.join(' | ')}` });
        }
        continue;
      }
      if (EXAMPLES.test(section.id)) continue;
      const read = readAttributeTable(grid, shape, context);
      const name = tableName(grid.caption);
      collected.attributeTables.push({
        table: { id: identifierOf(name), name, section: section.id, table: grid.id, rows: read.rows },
        caption: grid.caption,
        keys: shape.kind === 'keys',
        links: read.links,
      });
    }
    const borrowed = borrowedGroups(section);
    if (borrowed !== null) collected.borrowed.set(section.id, borrowed);
  }
  return collected;
}

const NOTE_KINDS: ReadonlySet<string> = new Set([
  'unknown-header',
  'unknown-row',
  'unread-condition',
  'unread-items',
  'unread-values',
  'unread-arguments',
  'unread-constraint',
  'dangling-reference',
  'correction',
  'missing-part',
]);

function isNoteKind(text: string): text is ReaderNote['kind'] {
  return NOTE_KINDS.has(text);
}

/** What the reader of NEMA's file did not understand, as facts-only DocBook carries it on. */
function readNotes(grid: TableGrid): ReaderNote[] {
  return grid.rows.flatMap(({ cells }): ReaderNote[] => {
    const [kind = '', table = '', row = '', hash = '', message = ''] = cells.map((cell) => (cell ? textOf(cell.node) : ''));
    return isNoteKind(kind) ? [{ kind, table, row, ...(hash === '' ? {} : { hash }), message }] : [];
  });
}

/** `Patient Module Attributes`, `Enhanced XA/XRF Image Module Table`, `… Macro Attributes Description`, `Palette Keys`. */
function tableName(caption: string): string {
  const text = collapse(caption).replace(/^Table\s+[A-Z0-9]\S*\d\S*\s+/, '');
  const name = text.replace(/\s+(?:(?:Module|Macro)s?(?:\s+(?:Attributes?|Table|Keys))?|Attributes?|Keys)(?:\s+Description)?$/i, '');
  return name === '' ? text : name;
}

/** "The Functional Group Macros are those of {sect_…}" in a functional group section without a table. */
function borrowedGroups(section: Section): string | null {
  if (!/Functional Group/i.test(section.title)) return null;
  if (tablesOf({ name: 'section', attributes: {}, children: section.content }).length > 0) return null;
  for (const block of blocks(section.content)) {
    if (block.kind !== 'paragraph') continue;
    const target = /\{(table_[^{}]+)\}/.exec(block.text)?.[1];
    if (target && /functional group/i.test(block.text)) return target;
  }
  return null;
}

/** Assembles the model. @throws StandardXmlError when there are no tables or an include leads nowhere. */
export function readPart03(sections: Iterable<Section>, file: string, context: ReadContext): Part03 {
  const collected = collect(sections, context);
  if (collected.attributeTables.length === 0) {
    throw new StandardXmlError('there is no attribute table in it; PS3.3 is expected here', { file });
  }
  const byTable = new Map(collected.attributeTables.map((entry) => [entry.table.table, entry] as const));
  resolveValueLinks(collected, context);
  resolveIncludedSequences(collected, byTable, file);

  const functionalGroupTables = collected.iodTables.filter((entry) => entry.kind === 'functional-groups');
  const sectionTables = new Map<string, typeof collected.attributeTables>();
  for (const entry of collected.attributeTables) {
    sectionTables.set(entry.table.section, [...(sectionTables.get(entry.table.section) ?? []), entry]);
  }
  const isMacro = (caption: string): boolean => /\bMacros?\b/i.test(caption);
  const find = (use: RawUse, want: 'module' | 'macro', table: string): AttributeTable | null => {
    const candidates = use.section === null ? [] : candidatesAt(use.section, sectionTables, collected.sections);
    const fitting = candidates.filter((entry) => isMacro(entry.caption) === (want === 'macro'));
    const named = (fitting.length > 0 ? fitting : candidates).find((entry) => entry.table.id === identifierOf(tableName(use.name)));
    if (named) return named.table;
    // A row whose reference leads to another module than the one that it names means the one that it names.
    const wanted = collected.attributeTables.filter(
      (entry) => isMacro(entry.caption) === (want === 'macro') && entry.table.id === identifierOf(tableName(use.name)),
    );
    const linked = fitting[0] ?? candidates[0];
    if (linked && wanted.length === 1 && wanted[0] && want === 'module') {
      context.note({
        kind: 'correction',
        table,
        row: use.name,
        message: `its reference leads to ${linked.table.table}, its name to ${wanted[0].table.table}`,
      });
      return wanted[0].table;
    }
    return linked?.table ?? null;
  };

  const functionalGroups: FunctionalGroupTable[] = functionalGroupTables.map(({ grid, uses }) => {
    const name = iodName(grid.caption);
    const rows = uses.flatMap((use): FunctionalGroupUseModel[] => {
      const macro = find(use, 'macro', grid.id);
      if (!macro || use.usage === null) {
        context.note({
          kind: 'dangling-reference',
          table: grid.id,
          row: use.name,
          message: `no functional group macro table in ${use.section ?? 'no section'}`,
        });
        return [];
      }
      macro.functionalGroup = true;
      return [{ macro: macro.name, usage: use.usage, condition: use.condition, place: use.place, table: macro.table }];
    });
    return { id: identifierOf(name), owner: null, name, section: grid.section, table: grid.id, rows };
  });

  const iods: IodModel[] = [];
  const normalizedIods: IodModel[] = [];
  const iodSections = new Set(
    collected.iodTables.filter(({ kind }) => kind === 'composite').map(({ grid }) => parentOf(grid.section, collected.sections)),
  );
  for (const { grid, kind, uses } of collected.iodTables) {
    if (kind === 'functional-groups') continue;
    const name = iodName(grid.caption);
    const modules = uses.flatMap((use): ModuleUseModel[] => {
      const module = find(use, 'module', grid.id);
      if (!module) {
        context.note({
          kind: 'dangling-reference',
          table: grid.id,
          row: use.name,
          message: `no module table in ${use.section ?? 'no section'}`,
        });
        return [];
      }
      return [{ ie: use.ie, module: module.table, usage: use.usage, condition: use.condition }];
    });
    const iod: IodModel = {
      id: identifierOf(name),
      name,
      section: parentOf(grid.section, collected.sections),
      table: grid.id,
      modules,
      functionalGroups: [],
    };
    if (kind === 'composite') {
      const own = functionalGroups.find((group) => iodSectionOf(group.section, iodSections, collected.sections) === iod.section);
      const borrowed = own ?? borrowedBy(iod.section, collected, functionalGroups);
      if (borrowed) iod.functionalGroups = borrowed.rows;
      if (own) own.owner = iod.table;
      const content = contentConstraintsOf(iod.section, collected.content, collected.sections, collected.lists);
      if (content) iod.content = content;
      iods.push(iod);
    } else normalizedIods.push(iod);
  }

  for (const { table, owner } of functionalGroups)
    if (owner === null)
      context.note({ kind: 'dangling-reference', table, row: '', message: 'a functional group table that stands in no section of an IOD' });

  const modules: AttributeTable[] = [];
  const macros: AttributeTable[] = [];
  const directoryRecords: AttributeTable[] = [];
  const used = new Set(iods.concat(normalizedIods).flatMap((iod) => iod.modules.map((use) => use.module)));
  const included = new Set(
    collected.attributeTables.flatMap(({ table }) => table.rows.flatMap((row) => ('include' in row ? [row.include] : []))),
  );
  for (const entry of collected.attributeTables) {
    const { table } = entry;
    if (entry.keys) directoryRecords.push(table);
    else if (isMacro(entry.caption) || (!used.has(table.table) && included.has(table.table) && !/\bModule\b/i.test(entry.caption)))
      macros.push(table);
    else modules.push(table);
  }
  for (const kind of [modules, macros, directoryRecords, iods, normalizedIods, functionalGroups]) {
    kind.sort((a, b) => inOrder(a.table, b.table));
    makeUnique(kind);
  }
  const iodIds = new Map(iods.map((iod) => [iod.table, iod.id] as const));
  for (const groups of functionalGroups) groups.owner = groups.owner === null ? null : (iodIds.get(groups.owner) ?? null);
  const idOf = new Map(collected.attributeTables.map(({ table }) => [table.table, table.id] as const));
  for (const iod of [...iods, ...normalizedIods]) for (const use of iod.modules) use.module = idOf.get(use.module) ?? use.module;
  readConstraints(iods, modules, macros, { blocks: collected.constraints, sections: collected.sections }, context);
  const directoryRecordTypes = directoryRecordModels(
    collected.directory,
    collected.attributeTables.map(({ table }) => table),
  );
  return { iods, normalizedIods, modules, macros, directoryRecords, directoryRecordTypes, functionalGroups };
}

/** Attribute tables of a section, or of the sections right below it when it has none. */
function candidatesAt(
  section: string,
  tables: Map<string, Collected['attributeTables']>,
  sections: Collected['sections'],
): Collected['attributeTables'] {
  const own = tables.get(section);
  if (own) return own;
  for (const [id, { parent }] of sections) {
    const below = parent === section ? tables.get(id) : undefined;
    if (below) return below;
  }
  return [];
}

/** The section of an IOD that a section stands in, however deep; null when in none. */
function iodSectionOf(section: string, iods: ReadonlySet<string>, sections: Collected['sections']): string | null {
  let at: string | null = section;
  while (at !== null && !iods.has(at)) at = sections.get(at)?.parent ?? null;
  return at;
}

function parentOf(section: string, sections: Collected['sections']): string {
  return sections.get(section)?.parent ?? section;
}

function borrowedBy(section: string, collected: Collected, groups: readonly FunctionalGroupTable[]): FunctionalGroupTable | undefined {
  for (const [at, table] of collected.borrowed) {
    if (parentOf(at, collected.sections) === section) return groups.find((group) => group.table === table);
  }
  return undefined;
}

/** `CT Image IOD Modules` is `CT Image`. */
function iodName(caption: string): string {
  return collapse(caption)
    .replace(/^Table\s+[A-Z0-9]\S*\d\S*\s+/, '')
    .replace(/\s+(?:IOD\s+)?(?:Modules?|Functional Groups? Macros?|IOD)$/i, '')
    .replace(/\s+IOD$/i, '');
}

const ORDER = new Intl.Collator('en', { numeric: true });

/** Tables in the order of their numbers, which is that of the standard, whatever order a file has them in. */
function inOrder(a: string, b: string): number {
  const key = (table: string): string => table.replace(/^table_(?:PS3\.3_)?/, '');
  return ORDER.compare(key(a), key(b)) || (a < b ? -1 : 1);
}

function makeUnique(entries: readonly { id: string; table: string }[]): void {
  const seen = new Map<string, number>();
  for (const entry of entries) {
    const count = (seen.get(entry.id) ?? 0) + 1;
    seen.set(entry.id, count);
    if (count > 1) entry.id = `${entry.id}${identifierOf(entry.table.replace(/^table_/, '').replaceAll('.', ' '))}`;
  }
}

function resolveIncludedSequences(collected: Collected, byTable: Map<string, Collected['attributeTables'][number]>, file: string): void {
  const sequenceOf = (table: string, seen: Set<string>): string | null => {
    const entry = byTable.get(table);
    if (!entry || seen.has(table)) return null;
    seen.add(table);
    let last: string | null = null;
    for (const row of entry.table.rows) {
      if ('include' in row && row.path.length === 0) last = sequenceOf(row.include, seen) ?? last;
      // A row with another below it is a sequence.
      else if (row.path.length > 1 || ('items' in row && row.items)) last = row.path[0] ?? last;
      else if ('include' in row && row.path.length === 1) last = row.path[0] ?? last;
    }
    return last;
  };
  for (const { table } of collected.attributeTables) {
    table.rows.forEach((row, index) => {
      if ('include' in row && !byTable.has(row.include)) {
        throw new StandardXmlError(`it includes ${row.include}, which is no attribute table`, {
          file,
          table: table.table,
          row: String(index + 1),
        });
      }
      row.path.forEach((step, depth) => {
        if (!step.startsWith(INCLUDED_SEQUENCE)) return;
        const sequence = sequenceOf(step.slice(INCLUDED_SEQUENCE.length), new Set());
        if (sequence === null) {
          throw new StandardXmlError('the row is deeper than the include before it, which brings no sequence', {
            file,
            table: table.table,
            row: String(index + 1),
          });
        }
        row.path[depth] = sequence;
      });
    });
  }
}
