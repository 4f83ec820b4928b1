/** PS3.6 as facts-only DocBook: registries of data elements and of UIDs. */
import type { DictionaryEntry, StandardModel, UidModel } from '../standard/model.ts';
import { notesChapter } from './notes.ts';
import { book, table } from './write-docbook.ts';

const ELEMENT_HEADER = ['Tag', 'Name', 'Keyword', 'VR', 'VM', ''];
/** Registries of PS3.6 by the group of their tags; the rest stands in Table 6-1. */
const REGISTRY: Readonly<Record<string, string>> = { '0002': '7', '0004': '8', '0006': '9' };

function elementRow(entry: DictionaryEntry): string[] {
  return [
    `(${entry.tag.slice(0, 4)},${entry.tag.slice(4)})`,
    entry.name,
    entry.keyword,
    entry.vr.join(' or '),
    entry.vm,
    entry.retired ? 'RET' : '',
  ];
}

function elements(chapter: string, entries: readonly DictionaryEntry[]) {
  const id = `table_${chapter}-1`;
  return {
    id: `chapter_${chapter}`,
    title: `Chapter ${chapter}`,
    content: [table({ id, caption: `Table ${chapter}-1`, header: ELEMENT_HEADER, rows: entries.map(elementRow) })],
  };
}

function uidName(uid: UidModel): string {
  return uid.retired ? `${uid.name} (Retired)`.trim() : uid.name;
}

function uidTable(number: string, uids: readonly UidModel[]) {
  const id = `table_A-${number}`;
  const caption = `Table A-${number}`;
  if (number === '3') {
    const rows = uids.map((uid) => [uid.uid, uid.name, uid.retired ? 'RET' : '']);
    return table({ id, caption, header: ['Context Group UID', 'Context Group Identifier', 'Comment'], rows });
  }
  if (number === '2')
    return table({
      id,
      caption,
      header: ['UID Value', 'UID Name', 'UID Keyword'],
      rows: uids.map((uid) => [uid.uid, uidName(uid), uid.keyword]),
    });
  return table({
    id,
    caption,
    header: ['UID Value', 'UID Name', 'UID Keyword', 'UID Type'],
    rows: uids.map((uid) => [uid.uid, uidName(uid), uid.keyword, uid.type]),
  });
}

function uidTableNumber(uid: UidModel): string {
  if (uid.type === 'Context Group') return '3';
  if (uid.type === 'Well-known Frame of Reference') return '2';
  return /Template ?ID$/.test(uid.type) ? '4' : '1';
}

/** Model to facts; the reader of PS3.6 reads them back to the same model. */
export function factsOfPart06(model: Pick<StandardModel, 'edition' | 'dictionary' | 'uids' | 'notes'>): string {
  const chapters = ['6', '7', '8', '9'].map((chapter) => {
    const entries = model.dictionary.filter((entry) => (REGISTRY[entry.tag.slice(0, 4)] ?? '6') === chapter);
    return elements(chapter, entries);
  });
  const tables = ['1', '2', '3', '4'].map((number) =>
    uidTable(
      number,
      model.uids.filter((uid) => uidTableNumber(uid) === number),
    ),
  );
  return book({
    part: 'PS3.6',
    edition: model.edition,
    sections: [...chapters, { id: 'chapter_A', title: 'Unique Identifiers', content: tables }, notesChapter(model.notes, '06')],
  });
}
