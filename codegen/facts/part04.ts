/** PS3.4 as facts-only DocBook: SOP classes with their IODs, and those without. */
import type { IodModel, SopClassModel, StandardModel } from '../standard/model.ts';
import { notesChapter } from './notes.ts';
import { printConstraint } from '../standard/constraint-facts.ts';
import { printForSopClass } from '../standard/sop-class-constraints.ts';
import { book, olink, para, table, xref, type FactCell } from './write-docbook.ts';

function row(sopClass: SopClassModel, iods: ReadonlyMap<string, IodModel>): FactCell[] {
  const iod = sopClass.iod === null ? undefined : iods.get(sopClass.iod);
  const specialization = sopClass.specialization === undefined ? '' : xref(sopClass.specialization);
  return [sopClass.name, sopClass.uid, iod ? olink('PS3.3', iod.section) : '', specialization];
}

/** Model to facts; the reader of PS3.4 reads them back to the same model, given the same PS3.3 and PS3.6. */
export function factsOfPart04(model: Pick<StandardModel, 'edition' | 'iods' | 'normalizedIods' | 'sopClasses' | 'notes'>): string {
  const iods = new Map([...model.iods, ...model.normalizedIods].map((iod) => [iod.id, iod] as const));
  const header = ['SOP Class Name', 'SOP Class UID', 'IOD Specification', 'Specialization'];
  const withIod = model.sopClasses.filter((sopClass) => sopClass.iod !== null).map((sopClass) => row(sopClass, iods));
  const without = model.sopClasses.filter((sopClass) => sopClass.iod === null).map((sopClass) => [sopClass.name, sopClass.uid]);
  const specialized = model.sopClasses.flatMap(({ uid, constraints }) =>
    (constraints ?? []).map((one) => para(printForSopClass(uid, printConstraint(one)))),
  );
  const sections = [
    {
      id: 'chapter_B',
      title: 'SOP Classes with an IOD',
      content: [table({ id: 'table_B.5-1', caption: 'Table B.5-1', header, rows: withIod })],
    },
    {
      id: 'chapter_C',
      title: 'SOP Classes without an IOD',
      content: [table({ id: 'table_C-1', caption: 'Table C-1', header: header.slice(0, 2), rows: without })],
    },
    ...(specialized.length > 0 ? [{ id: 'sect_B.5.1', title: 'Specialization for Standard SOP Classes', content: specialized }] : []),
    notesChapter(model.notes, '04'),
  ];
  return book({ part: 'PS3.4', edition: model.edition, sections });
}
