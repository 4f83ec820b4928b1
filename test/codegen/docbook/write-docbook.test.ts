/** The writer of facts: what it writes is read back, and is the same each time. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBook } from '../../../codegen/docbook/read-book.ts';
import { cellText, headerText, tableGrid, tablesOf } from '../../../codegen/docbook/table-grid.ts';
import { blocks, collapse, references, textOf } from '../../../codegen/docbook/text.ts';
import { book, element, escapeText, olink, para, table, variableList, xref } from '../../../codegen/facts/write-docbook.ts';

function sectionsOf(...content: Parameters<typeof element>[2][]) {
  const nodes = content.map((each) => (typeof each === 'string' ? para(each) : each));
  const text = book({
    part: 'PS3.99',
    edition: '2031b',
    sections: [{ id: 'chapter_1', title: 'One <&> "two"', content: nodes, sections: [{ id: 'sect_1.1', title: 'Inner' }] }],
  });
  return [...readBook(text, 'part99.xml').sections];
}

// The reader collapses white space and drops what has no width; braces are its tokens for references.
const text = fc.string({ unit: 'binary', maxLength: 40 }).filter((value) => !/[\uD800-\uDFFF{}]/.test(value));

describe('write-docbook', () => {
  it('sorts attributes, leaves out those without value, escapes', () => {
    expect(element('td', { rowspan: 2, colspan: 3, role: undefined, id: 'a"<' }, 'x < y & "z"').markup).toBe(
      '<td colspan="3" id="a&quot;&lt;" rowspan="2">x &lt; y &amp; "z"</td>',
    );
    expect(element('xref', {}).markup).toBe('<xref/>');
  });

  it('leaves out characters that XML forbids', () => {
    expect(escapeText('a\u0000b\u001fc\uFFFFd\u{1F600}')).toBe('abcd\u{1F600}');
  });

  it('writes one row a line, without trailing empty cells', () => {
    const { markup } = table({
      id: 'table_1',
      caption: 'T',
      header: ['A', 'B'],
      rows: [['1', ''], [['2', xref('sect_1')], olink('PS3.3', 'sect_2')], [{ attributes: { colspan: 2 }, content: '3' }]],
    });
    expect(markup.split('\n').slice(3)).toEqual([
      '<tr><td>1</td></tr>',
      '<tr><td>2<xref linkend="sect_1"/></td><td><olink targetdoc="PS3.3" targetptr="sect_2"/></td></tr>',
      '<tr><td colspan="2">3</td></tr></tbody></table>',
    ]);
  });

  it('writes books that the reader reads: edition, sections, tables, lists, references', () => {
    const [chapter, inner] = sectionsOf(
      table({
        id: 'table_1',
        caption: 'Cap',
        header: ['Name', 'Tag'],
        rows: [
          [
            [
              para('a'),
              variableList('Enumerated Values:', [
                ['YES', ''],
                ['NO', 'no'],
              ]),
            ],
            xref('sect_1.1'),
          ],
        ],
      }),
    );
    expect([chapter?.title, inner?.title, inner?.parent]).toEqual(['One <&> "two"', 'Inner', 'chapter_1']);
    const [node] = tablesOf({ name: 'section', attributes: {}, children: chapter?.content ?? [] });
    if (!node) throw new Error('no table');
    const grid = tableGrid(node, 'chapter_1');
    expect([grid.id, grid.caption, headerText(grid)]).toEqual(['table_1', 'Cap', ['name', 'tag']]);
    const [first, second] = grid.rows[0]?.cells ?? [];
    expect(blocks(first?.node.children ?? [])).toMatchObject([
      { kind: 'paragraph', text: 'a' },
      {
        kind: 'variablelist',
        title: 'Enumerated Values:',
        entries: [
          { term: 'YES', text: '' },
          { term: 'NO', text: 'no' },
        ],
      },
    ]);
    expect(second && references(second.node)).toEqual([{ part: null, target: 'sect_1.1' }]);
  });

  it('gives back any text, in paragraphs and cells', () => {
    fc.assert(
      fc.property(text, (value) => {
        const wanted = collapse(escapeText(value).replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&amp;/g, '&'));
        const [chapter] = sectionsOf(para(value), table({ id: 't', caption: value, header: ['A', 'B'], rows: [['x', value]] }));
        const [paragraph, node] = chapter?.content ?? [];
        if (!paragraph || !node) throw new Error('content was lost');
        expect(textOf(paragraph)).toBe(wanted);
        const grid = tableGrid(node, 's');
        expect([grid.caption, cellText(grid.rows[0] ?? { cells: [] }, 1)]).toEqual([wanted, wanted]);
      }),
      { numRuns: 300 },
    );
  });

  it('lays any spans on a grid without losing a cell', () => {
    const cell = fc.record({ rowspan: fc.integer({ min: -1, max: 5 }), colspan: fc.integer({ min: -1, max: 5 }) });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { minLength: 1, maxLength: 6 }), (rows) => {
        const cells = rows.map((row) => row.map((attributes, at) => ({ attributes, content: String(at) })));
        const [chapter] = sectionsOf(table({ id: 't', caption: 'c', header: ['A', 'B', 'C'], rows: cells }));
        const node = chapter?.content[0];
        if (!node) throw new Error('the table was lost');
        const grid = tableGrid(node, 's');
        const origins = grid.rows.map((row) => row.cells.filter((each) => each?.origin).length);
        expect(origins).toEqual(rows.map((row) => row.length));
      }),
      { numRuns: 300 },
    );
  });
});
