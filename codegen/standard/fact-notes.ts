/** What a reader noted about a part, as facts-only DocBook carries it: a table of its own, which stands for all notes of the part. */
import { hashOf } from '../conditions/read-sentence.ts';
import { cellText, columnsOf, headerText } from '../docbook/table-grid.ts';
import type { TableGrid } from '../docbook/node.ts';
import type { ReaderNote } from './model.ts';

export type NotedPart = NonNullable<ReaderNote['part']>;

export const NOTE_HEADER = ['Kind', 'Table', 'Row', 'Hash', 'What'] as const;

const KINDS: Readonly<Record<ReaderNote['kind'], true>> = {
  'unknown-header': true,
  'unknown-row': true,
  'unread-condition': true,
  'unread-items': true,
  'unread-values': true,
  'unread-arguments': true,
  'unread-constraint': true,
  'dangling-reference': true,
  correction: true,
  'missing-part': true,
};

function isKind(text: string): text is ReaderNote['kind'] {
  return Object.hasOwn(KINDS, text);
}

export function isNoteTable(grid: TableGrid): boolean {
  const header = headerText(grid);
  return header.length === NOTE_HEADER.length && NOTE_HEADER.every((name, at) => header[at] === name.toLowerCase());
}

/** Notes of a table that `isNoteTable`. */
export function readNotes(grid: TableGrid): ReaderNote[] {
  const at = columnsOf(headerText(grid));
  return grid.rows.flatMap((row) => {
    const text = (name: string): string => cellText(row, at.get(name));
    const kind = text('kind');
    const hash = text('hash');
    return isKind(kind) ? [{ kind, table: text('table'), row: text('row'), ...(hash === '' ? {} : { hash }), message: text('what') }] : [];
  });
}

/** The note of a table that is none of those a reader knows; the words of its header stay out. */
export function unknownTable(table: string, header: readonly string[]): ReaderNote {
  if (header.every((cell) => cell === '')) return { kind: 'unknown-header', table, row: '', message: 'a table without header' };
  return {
    kind: 'unknown-header',
    table,
    row: '',
    hash: hashOf(header.join(' | ')),
    message: `a table of ${header.length} unknown columns`,
  };
}

/** Collects the notes of one part; those that facts state replace those that reading the facts gives. */
export class PartNotes {
  readonly met: ReaderNote[] = [];
  #stated: ReaderNote[] | null = null;

  /** Takes a table of notes; false when it is another table. */
  take(grid: TableGrid): boolean {
    if (!isNoteTable(grid)) return false;
    this.#stated = [...(this.#stated ?? []), ...readNotes(grid)];
    return true;
  }

  of(part: NotedPart): ReaderNote[] {
    return (this.#stated ?? this.met).map((note) => ({ part, ...note }));
  }
}
