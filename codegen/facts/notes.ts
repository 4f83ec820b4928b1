/** The notes of a part as the last chapter of its facts. */
import { NOTE_HEADER, type NotedPart } from '../standard/fact-notes.ts';
import type { ReaderNote } from '../standard/model.ts';
import { table, type FactSection } from './write-docbook.ts';

/** A chapter even where there are no notes: it says that reading the facts adds none. */
export function notesChapter(notes: readonly ReaderNote[], part: NotedPart): FactSection {
  const rows = notes.filter((note) => note.part === part).map((note) => [note.kind, note.table, note.row, note.hash ?? '', note.message]);
  const caption = 'What was not read';
  return { id: 'chapter_Notes', title: caption, content: [table({ id: 'table_Notes', caption, header: NOTE_HEADER, rows })] };
}
