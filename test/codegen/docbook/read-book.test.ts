/** Sections of a book, and the errors of files that are no book. */
import { describe, expect, it } from 'vitest';
import { StandardXmlError } from '../../../codegen/docbook/errors.ts';
import { readBook } from '../../../codegen/docbook/read-book.ts';
import { textOf } from '../../../codegen/docbook/text.ts';

const BOOK = `<?xml version="1.0" encoding="UTF-8"?>
<book xmlns="http://docbook.org/ns/docbook" xml:id="PS3.99" label="PS3.99">
<title>PS3.99</title><subtitle>DICOM PS3.99 2031b - Made for a test</subtitle>
<chapter xml:id="chapter_1" label="1"><title>First</title><para>Own text.</para>
<section xml:id="sect_1.1" label="1.1"><title>Inner &amp; more</title><para>A</para><section><title>Without id</title><section xml:id="sect_1.1.1.1"><title>Deep</title></section></section></section>
<para>Text behind.</para></chapter>
<appendix xml:id="chapter_A" label="A"><title>Last</title></appendix>
</book>`;

function failure(text: string): StandardXmlError {
  try {
    for (const section of readBook(text, 'part99.xml').sections) void section;
  } catch (error) {
    if (error instanceof StandardXmlError) return error;
    throw error;
  }
  throw new Error('it was read');
}

describe('readBook', () => {
  it('gives sections in document order, each with its own content alone', () => {
    const sections = [...readBook(BOOK, 'part99.xml').sections];
    expect(sections.map(({ id, label, title, parent }) => [id, label, title, parent])).toEqual([
      ['chapter_1', '1', 'First', null],
      ['sect_1.1', '1.1', 'Inner & more', 'chapter_1'],
      ['', '', 'Without id', 'sect_1.1'],
      ['sect_1.1.1.1', '', 'Deep', 'sect_1.1'],
      ['chapter_A', 'A', 'Last', null],
    ]);
    expect(sections[0]?.content.map(textOf)).toEqual(['Own text.', 'Text behind.']);
    expect(sections[1]?.content.map(textOf)).toEqual(['A']);
  });

  it('reads subtitle and edition', () => {
    const book = readBook(BOOK, 'part99.xml');
    expect(book.subtitle).toBe('DICOM PS3.99 2031b - Made for a test');
    expect(book.edition).toBe('2031b');
  });

  it('reads title and subtitle from info, as other files have them', () => {
    const book = readBook(
      '<book><info><title>T</title><subtitle>DICOM PS3.1 2022e</subtitle></info><chapter xml:id="c"><info><title>C</title></info></chapter></book>',
      'f',
    );
    expect(book.edition).toBe('2022e');
    expect([...book.sections][0]?.title).toBe('C');
  });

  it('can be read more than once', () => {
    const { sections } = readBook(BOOK, 'part99.xml');
    expect([...sections]).toEqual([...sections]);
  });

  it('ignores a byte order mark', () => {
    expect([...readBook(`\uFEFF${BOOK}`, 'f').sections]).toHaveLength(5);
  });
});

describe('StandardXmlError', () => {
  it('names file, line, column and remedy of malformed XML', () => {
    const error = failure(BOOK.replace('<para>A</para>', '<para>A</pra>'));
    expect(error.message).toMatch(/^part99\.xml, line 5, column \d+: .*download the file again/);
    expect(error.place).toMatchObject({ file: 'part99.xml', line: 5 });
    expect(error.cause).toBeInstanceOf(Error);
  });

  it.each([
    ['a truncated file', BOOK.slice(0, 480)],
    ['a file that ends in a tag', BOOK.slice(0, 471)],
    ['an unknown entity', BOOK.replace('Own text', '&unknown;')],
    ['two roots', `${BOOK}<book/>`],
    ['a section that ends in another', BOOK.replace('</section></section></section>', '</section></para></section>')],
    ['text', 'This is no XML at all.'],
  ])('is thrown for %s, with a place', (_, text) => {
    expect(failure(text).place.line).toBeGreaterThan(0);
  });

  it('is thrown for elements nested without end', () => {
    const deep = `${'<para>'.repeat(20_000)}${'</para>'.repeat(20_000)}`;
    expect(failure(BOOK.replace('<para>A</para>', deep)).message).toContain('nested');
  });

  it('is thrown for entities that stand for each other', () => {
    const bomb = BOOK.replace('<book', '<!DOCTYPE book [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><book').replace('Own text', '&a;');
    expect(failure(bomb).place.file).toBe('part99.xml');
  });

  it('is thrown for an empty file and for a page of something else', () => {
    expect(failure('').message).toContain('empty');
    expect(failure(' \n').message).toContain('empty');
    expect(failure('<html><body><p>404</p></body></html>').message).toContain('not a part of the standard');
  });
});
