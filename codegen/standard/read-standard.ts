/** Reads an edition of the standard from a folder of DocBook files, NEMA's or ours, into the model. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StandardXmlError } from '../docbook/errors.ts';
import { readBook, type Book } from '../docbook/read-book.ts';
import { staleHandEntries, staleNotes } from '../conditions/hand/table.ts';
import { groupSequence } from '../conditions/parts.ts';
import { placeReferences } from '../conditions/place.ts';
import type { ConditionReader, ReadContext } from './context.ts';
import { indexDictionary, nameKey, type DictionaryIndex } from './dictionary-index.ts';
import type { ConditionModel, ReaderNote, StandardModel, UidModel } from './model.ts';
import { readPart03 } from './part03.ts';
import { readPart04 } from './part04.ts';
import { readPart06 } from './part06.ts';
import { readPart16 } from './part16.ts';
import { unreadCondition } from './part16-templates.ts';
import { SopClassConstraints } from './sop-class-constraints.ts';

export interface ReadOptions {
  /** Folder with `part03.xml`, `part06.xml` and, where there are, `part04.xml` and `part16.xml`. */
  readonly directory: string;
  /** Edition that the files must be of; absent: as their subtitle says. */
  readonly edition?: string;
  readonly conditions: (names: SentenceNames) => ConditionReader;
}

/** What sentences may name. */
export interface SentenceNames {
  readonly dictionary: DictionaryIndex;
  /** Name of the module that a section defines; null when it defines none. */
  moduleOf(section: string): string | null;
  /** Keyword of the sequence of the functional group that a section defines. */
  functionalGroupOf(section: string): string | null;
  /** The name of a module as its section writes it, by a name without the word "Module"; null when there is none such. */
  moduleNamed(name: string): string | null;
  /** UID of a SOP class by its name in PS3.6. */
  sopClassOf(name: string): string | null;
}

/** Tells modules and functional groups by the titles of their sections. */
function sentenceNames(dictionary: DictionaryIndex, titles: ReadonlyMap<string, string>, uids: readonly UidModel[]): SentenceNames {
  const modules = new Map<string, string>();
  for (const title of titles.values()) {
    const name = /^(.+) Module$/.exec(title)?.[1];
    if (name !== undefined) modules.set(nameKey(name), name);
  }
  const sopClasses = new Map(uids.filter(({ type }) => type === 'SOP Class').map(({ name, uid }) => [nameKey(name), uid] as const));
  return {
    dictionary,
    moduleNamed: (name) => modules.get(nameKey(name)) ?? null,
    sopClassOf: (name) => sopClasses.get(nameKey(name)) ?? null,
    moduleOf(section) {
      return /^(.+) Module$/.exec(titles.get(section) ?? '')?.[1] ?? null;
    },
    functionalGroupOf(section) {
      const name = /^(.+?)(?: Functional Group)?(?: Macro)?$/.exec(titles.get(section) ?? '')?.[1];
      if (name === undefined || / Module$/.test(name)) return null;
      return groupSequence(name, dictionary);
    },
  };
}

function openPart(directory: string, part: string, edition: string | undefined): Book | null {
  const file = join(directory, `part${part}.xml`);
  if (!existsSync(file)) return null;
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (cause) {
    throw new StandardXmlError('it cannot be read', { file }, cause);
  }
  const book = readBook(text, file);
  if (edition !== undefined && book.edition !== null && book.edition !== edition) {
    throw new StandardXmlError(`its subtitle says edition ${book.edition}, but ${edition} was asked for`, { file });
  }
  return book;
}

function required(book: Book | null, directory: string, part: string): Book {
  if (!book)
    throw new StandardXmlError(`it is needed and not there; fetch the edition or name another folder`, {
      file: join(directory, `part${part}.xml`),
    });
  return book;
}

/** Notes once each, by table and row: facts-only DocBook carries those of the file that it was made from. */
function inOrder(notes: readonly ReaderNote[]): ReaderNote[] {
  const byKey = new Map(
    notes.map((note) => [`${note.table}\n${note.row}\n${note.kind}\n${note.hash ?? ''}\n${note.message}`, note] as const),
  );
  return [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, note]) => note);
}

/** @throws StandardXmlError when part 3 or part 6 is missing, no well-formed XML, of another edition, or without tables. */
export function readStandard(options: ReadOptions): StandardModel {
  const { directory, edition } = options;
  const notes: ReaderNote[] = [];
  const part06 = required(openPart(directory, '06', edition), directory, '06');
  const { dictionary, uids } = readPart06(part06.sections, notes, join(directory, 'part06.xml'));
  if (dictionary.length === 0)
    throw new StandardXmlError('there is no data dictionary in it; PS3.6 is expected here', { file: join(directory, 'part06.xml') });
  const index = indexDictionary(dictionary);
  const book03 = required(openPart(directory, '03', edition), directory, '03');
  const context: ReadContext = {
    dictionary: index,
    conditions: options.conditions(sentenceNames(index, book03.titles(), uids)),
    note: (note) => notes.push({ part: '03', ...note }),
  };
  const part03 = readPart03(book03.sections, join(directory, 'part03.xml'), context);
  placeReferences(part03);
  notes.push(...staleNotes(staleHandEntries(part03)));
  const file = (part: string): string => join(directory, `part${part}.xml`);
  const absent = (part: string, what: string): void => {
    notes.push({ kind: 'missing-part', table: `PS3.${part}`, row: '', message: `the part is not there; ${what} are left out` });
  };
  const book04 = openPart(directory, '04', edition);
  if (!book04) absent('4', 'SOP classes');
  const book16 = openPart(directory, '16', edition);
  if (!book16) absent('16', 'templates and context groups');
  const clause = (text: string): ConditionModel => context.conditions.clause(text, 'values', { table: 'PS3.4', path: '' });
  const constraints = new SopClassConstraints({ ...part03, dictionary: index, clause });
  const terminology = book16 ? readPart16({ sections: book16.sections, readCondition: unreadCondition }, file('16'), notes) : null;
  return {
    edition: edition ?? book03.edition ?? 'unknown',
    ...part03,
    sopClasses: book04 ? readPart04({ ...part03, sections: book04.sections, uids, constraints }, file('04'), notes) : [],
    dictionary,
    uids,
    templates: terminology?.templates ?? [],
    contextGroups: terminology?.contextGroups ?? [],
    notes: inOrder(notes),
  };
}
