/** PS3.6: data elements, directory and file meta elements, and UIDs, found by their header cells. */
import { headerText, tableGrid, tablesOf } from '../docbook/table-grid.ts';
import { textOf } from '../docbook/text.ts';
import type { GridRow, Section, TableGrid } from '../docbook/node.ts';
import { normalTag } from './dictionary-index.ts';
import type { DictionaryEntry, ReaderNote, UidModel } from './model.ts';

export interface Part06 {
  readonly dictionary: DictionaryEntry[];
  readonly uids: UidModel[];
}

function columns(header: readonly string[]): Map<string, number> {
  return new Map(header.map((name, at) => [name, at] as const));
}

function cellText(row: GridRow, at: number | undefined): string {
  const cell = at === undefined ? null : row.cells[at];
  return cell ? textOf(cell.node) : '';
}

const VR = /^[A-Z]{2}$/;

function readElements(grid: TableGrid, header: readonly string[], into: DictionaryEntry[], notes: ReaderNote[]): void {
  const at = columns(header);
  grid.rows.forEach((row, index) => {
    const tag = normalTag(cellText(row, at.get('tag')));
    const note = (message: string): void => {
      notes.push({ kind: 'unknown-row', table: grid.id, row: String(index + 1), message });
    };
    if (tag === null) {
      note('the row has no tag');
      return;
    }
    const keyword = cellText(row, at.get('keyword')).replace(/\s/g, '');
    const vr = cellText(row, at.get('vr'))
      .split(/\s+or\s+|[\s,/]+/)
      .filter((part) => VR.test(part));
    const rest = row.cells.slice(header.length - 1).map((cell) => (cell ? textOf(cell.node) : ''));
    const entry: DictionaryEntry = {
      tag,
      keyword,
      name: cellText(row, at.get('name')),
      vr,
      vm: cellText(row, at.get('vm')).replace(/\s+or\s+1$/, '').replace(/\s/g, ''),
      retired: /^RET/.test(rest[0] ?? ''),
    };
    if (keyword === '') note(`${tag} has no keyword`);
    else if (vr.length === 0) note(`${tag} has no Value Representation`);
    into.push(entry);
  });
}

function readUids(grid: TableGrid, header: readonly string[], into: UidModel[], notes: ReaderNote[]): void {
  const at = columns(header);
  grid.rows.forEach((row, index) => {
    const uid = cellText(row, at.get('uid value')).replace(/\s/g, '');
    if (!/^[0-9.]+$/.test(uid)) {
      notes.push({ kind: 'unknown-row', table: grid.id, row: String(index + 1), message: 'the row has no UID' });
      return;
    }
    const name = cellText(row, at.get('uid name'));
    into.push({
      uid,
      name: name.replace(/\s*\(Retired\)\s*$/i, ''),
      keyword: cellText(row, at.get('uid keyword')).replace(/\s/g, ''),
      type: cellText(row, at.get('uid type')),
      retired: /\(Retired\)\s*$/i.test(name),
    });
  });
}

/** Reads dictionary and UIDs; sorted by tag and by UID as text. */
export function readPart06(sections: Iterable<Section>, notes: ReaderNote[]): Part06 {
  const dictionary: DictionaryEntry[] = [];
  const uids: UidModel[] = [];
  for (const section of sections) {
    for (const table of tablesOf({ name: 'section', attributes: {}, children: section.content })) {
      const grid = tableGrid(table, section.id);
      const header = headerText(grid);
      if (header.includes('tag') && header.includes('keyword') && header.includes('vr')) readElements(grid, header, dictionary, notes);
      else if (header.includes('uid value') && header.includes('uid name') && header.includes('uid type')) readUids(grid, header, uids, notes);
    }
  }
  dictionary.sort((a, b) => (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0));
  uids.sort((a, b) => (a.uid < b.uid ? -1 : a.uid > b.uid ? 1 : 0));
  return { dictionary, uids };
}
