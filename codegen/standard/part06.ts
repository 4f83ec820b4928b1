/** PS3.6: data elements, directory and file meta elements, and UIDs, found by their header cells. */
import { StandardXmlError } from '../docbook/errors.ts';
import { cellText, columnsOf, headerText, tableGrid, tablesOf } from '../docbook/table-grid.ts';
import { references } from '../docbook/text.ts';
import type { GridRow, Section, TableGrid } from '../docbook/node.ts';
import { normalTag } from './dictionary-index.ts';
import { PartNotes, unknownTable } from './fact-notes.ts';
import type { DictionaryEntry, ReaderNote, UidModel } from './model.ts';

export interface Part06 {
  readonly dictionary: DictionaryEntry[];
  readonly uids: UidModel[];
}

/** Notes something about a row: its number from 0, or the tag or UID that it registers. */
type Note = (row: number | string, message: string) => void;

const VR = /^[A-Z]{2}$/;
const UID = /^[0-2](?:\.(?:0|[1-9]\d*))+$/;
const RETIRED = /^RET/i;
const CONTEXT_UID = /^context (?:group )?uid$/;
/** What keeps "1-n or 1" from being one multiplicity: the first alternative holds the second. */
const VM = /^(\d+(?:-(?:\d*n|\d+))?)(?:or.*)?$/;

function readElements(grid: TableGrid, header: readonly string[], into: DictionaryEntry[], note: Note): void {
  const at = columnsOf(header);
  const vmColumn = at.get('vm') ?? header.length;
  grid.rows.forEach((row, index) => {
    const tag = normalTag(cellText(row, at.get('tag')));
    if (tag === null) {
      note(index, 'the row has no tag');
      return;
    }
    const keyword = cellText(row, at.get('keyword')).replace(/\s/g, '');
    const vrText = cellText(row, at.get('vr'));
    const vr = vrText.split(/\s+or\s+|[\s,/]+/).filter((part) => VR.test(part));
    const vmText = cellText(row, vmColumn).replace(/\s/g, '');
    const vm = VM.exec(vmText)?.[1] ?? '';
    const retired = row.cells.some((_, column) => column > vmColumn && RETIRED.test(cellText(row, column)));
    into.push({ tag, keyword, name: cellText(row, at.get('name')), vr, vm, retired });
    // Retired elements without keyword stand in the standard; items and delimiters have no Value Representation.
    if (keyword === '' && !retired) note(tag, 'the element has no keyword');
    if (vr.length === 0 && !retired && !tag.startsWith('FFFE')) note(tag, 'the element has no Value Representation');
    if (vm === '' && vmText !== '') note(tag, 'its Value Multiplicity is of unknown form');
  });
}

/** Name of what a cell points at, where it has no words: `CID 29`, `PS3.20 7.1`. */
function targetName(row: GridRow, column: number | undefined): string {
  const cell = column === undefined ? null : row.cells[column];
  const reference = cell ? references(cell.node)[0] : undefined;
  if (!reference) return '';
  const group = /^sect_([CT]ID)_+(\w+)$/.exec(reference.target);
  if (group) return `${group[1]} ${group[2]}`;
  const section = reference.target.replace(/^sect_/, '');
  return reference.part === null ? section : `${reference.part} ${section}`;
}

function readUids(grid: TableGrid, header: readonly string[], into: UidModel[], note: Note): void {
  const at = columnsOf(header);
  const contextColumn = header.findIndex((cell) => CONTEXT_UID.test(cell));
  const context = contextColumn >= 0;
  const uidColumn = context ? contextColumn : at.get('uid value');
  const nameColumn = context ? header.findIndex((cell) => /^context (?:group )?identifier$/.test(cell)) : at.get('uid name');
  const commentColumn = at.get('comment');
  grid.rows.forEach((row, index) => {
    const uid = cellText(row, uidColumn).replace(/\s/g, '');
    if (!UID.test(uid)) {
      note(index, 'the row has no UID');
      return;
    }
    const written = cellText(row, nameColumn);
    const name = /^\{[^{}\s]+\}$/.test(written)
      ? targetName(row, nameColumn)
      : written.replace(/\s*\(Retired\)\s*$/i, '').replace(/^(CID \S+) .*$/, context ? '$1' : '$&');
    const retired = /\(Retired\)\s*$/i.test(written) || RETIRED.test(cellText(row, commentColumn));
    if (name === '' && !retired) note(uid, 'the UID has no name');
    into.push({ uid, name, keyword: cellText(row, at.get('uid keyword')).replace(/\s/g, ''), type: uidType(row, at, context), retired });
  });
}

function uidType(row: GridRow, at: ReadonlyMap<string, number>, context: boolean): string {
  if (context) return 'Context Group';
  const column = at.get('uid type');
  return column === undefined ? 'Well-known Frame of Reference' : cellText(row, column);
}

/** A registry that lost a column: reading on would lose what it registers. */
function isBroken(header: readonly string[]): boolean {
  if (header.includes('tag')) return ['keyword', 'vr', 'vm'].some((name) => header.includes(name));
  return ['uid value', 'uid name', 'uid type', 'uid keyword'].some((name) => header.includes(name)) && header.length > 2;
}

/**
 * Reads dictionary and UIDs; sorted by tag and by UID as text, the first of doublets kept.
 * @throws StandardXmlError when a registry lacks a column.
 */
export function readPart06(sections: Iterable<Section>, notes: ReaderNote[], file = 'part06.xml'): Part06 {
  const dictionary: DictionaryEntry[] = [];
  const uids: UidModel[] = [];
  const noted = new PartNotes();
  for (const section of sections) {
    for (const table of tablesOf({ name: 'section', attributes: {}, children: section.content })) {
      const grid = tableGrid(table, section.id);
      if (noted.take(grid)) continue;
      const header = headerText(grid);
      const note: Note = (row, message) => {
        noted.met.push({ kind: 'unknown-row', table: grid.id, row: typeof row === 'number' ? String(row + 1) : row, message });
      };
      if (['tag', 'name', 'keyword', 'vr', 'vm'].every((name) => header.includes(name))) readElements(grid, header, dictionary, note);
      else if (header.some((cell) => CONTEXT_UID.test(cell)) || (header.includes('uid value') && header.includes('uid name')))
        readUids(grid, header, uids, note);
      else if (isBroken(header)) {
        throw new StandardXmlError(
          `its columns are ${header.join(', ')}; a registry has Tag, Name, Keyword, VR and VM, or UID Value and UID Name`,
          {
            file,
            table: grid.id || section.id,
          },
        );
      } else if (header[0] === 'tag' || /^(?:\S+ )?uid\b/.test(header[0] ?? '')) {
        noted.met.push(unknownTable(grid.id, header));
      }
    }
  }
  const read = { dictionary: unique(dictionary, (entry) => entry.tag, noted.met), uids: unique(uids, (entry) => entry.uid, noted.met) };
  notes.push(...noted.of('06'));
  return read;
}

function unique<T extends object>(entries: readonly T[], keyOf: (entry: T) => string, notes: ReaderNote[]): T[] {
  const found = new Map<string, T>();
  for (const entry of entries) {
    const key = keyOf(entry);
    const known = found.get(key);
    if (!known) found.set(key, entry);
    else if (JSON.stringify(known) !== JSON.stringify(entry))
      notes.push({ kind: 'unknown-row', table: 'PS3.6', row: key, message: `${key} is registered twice, differently; the first is kept` });
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)).map(([, entry]) => entry);
}
