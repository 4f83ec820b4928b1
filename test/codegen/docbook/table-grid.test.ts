/** Tables as grids: spans, headers, and what reads them. */
import { describe, expect, it } from 'vitest';
import type { DocNode } from '../../../codegen/docbook/node.ts';
import { parseFragment } from '../../../codegen/docbook/parse.ts';
import { cellText, columnsOf, headerText, isSpanning, tableGrid, tablesOf } from '../../../codegen/docbook/table-grid.ts';
import { isNode } from '../../../codegen/docbook/text.ts';

function grid(xml: string) {
  const node = parseFragment(xml, () => ({})).find(isNode);
  if (!node) throw new Error('no table');
  return tableGrid(node, 'sect_1');
}

function rows(xml: string): string[][] {
  return grid(xml).rows.map((row) => row.cells.map((_, at) => cellText(row, at)));
}

const HEAD = '<thead><tr><th>A</th><th>B</th><th>C</th></tr></thead>';

describe('tableGrid', () => {
  it('resolves rowspan and colspan', () => {
    expect(
      rows(`<table>${HEAD}<tbody><tr><td rowspan="2">1</td><td colspan="2">2</td></tr><tr><td>3</td><td>4</td></tr></tbody></table>`),
    ).toEqual([
      ['1', '2', '2'],
      ['1', '3', '4'],
    ]);
  });

  it('tells where a spanning cell begins', () => {
    const [first, second] = grid(`<table>${HEAD}<tbody><tr><td rowspan="2">1</td><td>2</td></tr><tr><td>3</td></tr></tbody></table>`).rows;
    expect(first?.cells[0]?.origin).toBe(true);
    expect(second?.cells[0]?.origin).toBe(false);
  });

  it('cuts spans that run past the end of the body or of the header', () => {
    const table = grid(`<table>${HEAD}<tbody><tr><td rowspan="9">1</td><td colspan="7">2</td></tr></tbody></table>`);
    expect(table.rows).toHaveLength(1);
    expect(table.rows[0]?.cells.map((cell) => cell?.rowspan)).toEqual([1, 1, 1]);
  });

  it('keeps a cell that begins beyond the header', () => {
    expect(rows(`<table>${HEAD}<tbody><tr><td>1</td><td>2</td><td>3</td><td>4</td></tr></tbody></table>`)).toEqual([['1', '2', '3', '4']]);
  });

  it('leaves a cell from above where a span would cover it', () => {
    expect(
      rows(`<table>${HEAD}<tbody><tr><td>1</td><td rowspan="2">2</td><td>3</td></tr><tr><td colspan="3">4</td></tr></tbody></table>`)[1],
    ).toEqual(['4', '2', '4']);
  });

  it('joins several header rows', () => {
    const table = grid(
      '<table><thead><tr><th rowspan="2">Name</th><th colspan="2">Use of</th></tr><tr><th>SCU</th><th>SCP</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table>',
    );
    expect(headerText(table)).toEqual(['name', 'use of scu', 'use of scp']);
  });

  it('takes leading rows of th as header where there is no thead, and th in the body as cells', () => {
    const table = grid('<table><tbody><tr><th>X</th><th>Y</th></tr><tr><th>1</th><td>2</td></tr></tbody></table>');
    expect(headerText(table)).toEqual(['x', 'y']);
    expect(table.rows.map((row) => cellText(row, 0))).toEqual(['1']);
  });

  it('reads a table without header, without tbody, with rows of no cells', () => {
    expect(grid('<informaltable><tr><td>1</td></tr><tr/></informaltable>')).toMatchObject({
      header: [],
      rows: [{ cells: [{}] }, { cells: [] }],
    });
  });

  it('takes nonsense spans as one', () => {
    expect(rows('<table><tr><td rowspan="0" colspan="-2">1</td><td colspan="x">2</td></tr></table>')).toEqual([['1', '2']]);
  });

  it('tells a row that one cell covers', () => {
    const [whole, part] = grid(
      `<table>${HEAD}<tbody><tr><td colspan="3">1</td></tr><tr><td colspan="2">1</td><td>2</td></tr></tbody></table>`,
    ).rows;
    expect([whole, part].map((row) => row !== undefined && isSpanning(row))).toEqual([true, false]);
  });
});

describe('headerText', () => {
  it('is lower case, without zero-width spaces; blocks are parted by a space', () => {
    expect(headerText(grid('<table><thead><tr><th><para>Attri\u200bbute</para><para>NAME</para></th></tr></thead></table>'))).toEqual([
      'attribute name',
    ]);
  });
});

describe('columnsOf', () => {
  it('takes the first of two columns of one name', () => {
    expect(columnsOf(['a', 'b', 'a']).get('a')).toBe(0);
  });
});

describe('tablesOf', () => {
  it('finds tables at any depth, but none inside a cell', () => {
    const children = parseFragment(
      '<note><table xml:id="t1"><tr><td><informaltable xml:id="t2"><tr><td/></tr></informaltable></td></tr></table></note><informaltable xml:id="t3"><tr/></informaltable>',
      () => ({}),
    );
    const root: DocNode = { name: 'section', attributes: {}, children };
    expect(tablesOf(root).map((table) => table.attributes.id)).toEqual(['t1', 't3']);
  });
});
