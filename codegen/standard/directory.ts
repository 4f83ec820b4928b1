/** Table F.4-1 of PS3.3: types of directory records, where their keys are defined, and what may stand below them. */
import { cellText } from '../docbook/table-grid.ts';
import { references } from '../docbook/text.ts';
import type { TableGrid } from '../docbook/node.ts';
import type { AttributeTable, DirectoryRecordModel } from './model.ts';

export interface RawDirectoryRecord {
  /** Null for the Root Directory Entity. */
  readonly type: string | null;
  readonly section: string | null;
  /** Null where any type may stand. */
  readonly below: string[] | null;
}

/** `Directory Record Type | Section | Directory Record Types that may be included …` */
export function isDirectoryTable(header: readonly string[]): boolean {
  return (
    header.length === 3 &&
    header[0] === 'directory record type' &&
    header[1] === 'section' &&
    /^directory record types\b/.test(header[2] ?? '')
  );
}

const TYPE = /^[A-Z][A-Z0-9 _]*$/;

export function readDirectoryTable(grid: TableGrid): RawDirectoryRecord[] {
  return grid.rows.flatMap((row): RawDirectoryRecord[] => {
    const name = cellText(row, 0);
    const root = /^\(root\b/i.test(name);
    if (!root && !TYPE.test(name)) return [];
    const cell = row.cells[1];
    const target = cell ? references(cell.node).find(({ part }) => part === null) : undefined;
    const below = cellText(row, 2);
    const types = below.split(/\s*,\s*/).filter((type) => TYPE.test(type));
    return [{ type: root ? null : name, section: target?.target ?? null, below: /\bany of\b/i.test(below) ? null : types }];
  });
}

/** Gives each record type the table of its section: the keys of that record. */
export function directoryRecordModels(records: readonly RawDirectoryRecord[], tables: readonly AttributeTable[]): DirectoryRecordModel[] {
  return records.map(({ type, section, below }) => ({
    type,
    section,
    table: section === null ? null : (tables.find((table) => table.section === section)?.table ?? null),
    below,
  }));
}
