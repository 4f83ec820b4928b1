/** TABLE Content Items: rows and columns that there are, the order of definitions and cells, one value a cell (PS3.3 C.18.10). */
import { isItem } from '../check-items.ts';
import { read } from '../lookup.ts';
import type { Item, Scope } from '../scope.ts';
import { addBreach, type Content, listOf, pathOf, textOf } from './tree.ts';
import * as say from './wording.ts';

const ROW = ['TableRowNumber', '0040A804'] as const;
const COLUMN = ['TableColumnNumber', '0040A805'] as const;

/** Most cells of a table that are kept to find one given twice. */
const MANY_CELLS = 1_000_000;

const numberAt = (item: Item, keyword: string): number | null => {
  const value = read(item, keyword);
  return typeof value === 'number' ? value : null;
};

/** Where the Content Item of a cell is to be found, with the path of the reference. */
export type CellReference = (path: string, identifier: readonly unknown[]) => void;

class Table {
  readonly #root: Scope;
  readonly #content: Content;
  readonly #rows: number | null;
  readonly #columns: number | null;
  readonly #values: Item;
  readonly #refer: CellReference;

  constructor(root: Scope, content: Content, values: Item, refer: CellReference) {
    this.#root = root;
    this.#content = content;
    this.#values = values;
    this.#rows = numberAt(values, 'NumberOfTableRows');
    this.#columns = numberAt(values, 'NumberOfTableColumns');
    this.#refer = refer;
  }

  #breach(rule: string, where: string, tag: string, message: string): void {
    const path = pathOf(this.#content, `TabulatedValuesSequence[0].${where}`);
    addBreach(this.#root, { rule, section: 'sect_C.18.10', path, tag, message, related: [] });
  }

  /** The row or column that an Item names, null where it names none, -1 where it names one that the table has not. */
  #place(item: Item, where: string, [keyword, tag]: typeof ROW | typeof COLUMN): number | null {
    const number = numberAt(item, keyword);
    const size = keyword === 'TableRowNumber' ? this.#rows : this.#columns;
    if (number === null || size === null || (number >= 1 && number <= size)) return number;
    this.#breach('sr-table-place', `${where}.${keyword}`, tag, say.tablePlace(keyword === 'TableRowNumber' ? 'row' : 'column', size));
    return -1;
  }

  definitions(sequence: string, tag: string, by: typeof ROW | typeof COLUMN): void {
    let before = 0;
    let sorted = true;
    for (const [index, item] of listOf(this.#values, sequence).entries()) {
      if (!isItem(item)) continue;
      const number = this.#place(item, `${sequence}[${index}]`, by);
      if (number === null || number < 0) continue;
      if (number <= before) sorted = false;
      before = number;
    }
    if (!sorted) this.#breach('sr-table-order', sequence, tag, say.tableOrder(by[0]));
  }

  cells(): void {
    const seen = new Set<number>();
    let sorted = true;
    let before: readonly [number, number] = [0, 0];
    for (const [index, item] of listOf(this.#values, 'CellValuesSequence').entries()) {
      if (!isItem(item)) continue;
      const where = `CellValuesSequence[${index}]`;
      const row = this.#place(item, where, ROW);
      const column = this.#place(item, where, COLUMN);
      if (row !== -1 && column !== -1) {
        const key = [row ?? 0, column ?? 0] as const;
        if (key[0] < before[0] || (key[0] === before[0] && key[1] < before[1])) sorted = false;
        before = key;
        this.#once(seen, row, column, where);
        this.#count(item, row, column, where);
      }
      const identifier = listOf(item, 'ReferencedContentItemIdentifier');
      const path = pathOf(this.#content, `TabulatedValuesSequence[0].${where}.ReferencedContentItemIdentifier`);
      if (identifier.length > 0) this.#refer(path, identifier);
    }
    if (!sorted) this.#breach('sr-table-order', 'CellValuesSequence', '0040A808', say.tableOrder('rows, then columns'));
  }

  #once(seen: Set<number>, row: number | null, column: number | null, where: string): void {
    const rows = this.#rows;
    const columns = this.#columns;
    if (rows === null || columns === null || (row === null && column === null)) return;
    const size = (row === null ? rows : 1) * (column === null ? columns : 1);
    if (seen.size + size > MANY_CELLS) return;
    let twice = false;
    for (let offset = 0; offset < size; offset++) {
      const cell = (row === null ? offset : row - 1) * columns + (column === null ? offset : column - 1);
      if (seen.has(cell)) twice = true;
      seen.add(cell);
    }
    if (twice) this.#breach('sr-table-cell-twice', where, '0040A808', say.cellTwice);
  }

  /** One value a cell: of a row as many as there are columns, of a column as many as there are rows. */
  #count(item: Item, row: number | null, column: number | null, where: string): void {
    const wanted = row !== null && column !== null ? 1 : row !== null ? this.#columns : column !== null ? this.#rows : null;
    const vr = textOf(item, 'SelectorAttributeVR');
    if (wanted === null || vr === null || !/^[A-Z]{2}$/.test(vr)) return;
    const keyword = vr === 'SQ' ? 'ConceptCodeSequence' : `Selector${vr}Value`;
    const { length } = listOf(item, keyword);
    if (length === 0 || length === wanted) return;
    const { dictionary } = this.#root.run;
    const tag = dictionary.byKeyword(keyword)?.tag;
    if (tag !== undefined) this.#breach('sr-table-values', `${where}.${keyword}`, tag, say.cellValues(length, wanted));
  }
}

export function checkTable(root: Scope, content: Content, refer: CellReference): void {
  const [values] = listOf(content.item, 'TabulatedValuesSequence');
  if (!isItem(values)) return;
  const table = new Table(root, content, values, refer);
  table.definitions('TableRowDefinitionSequence', '0040A806', ROW);
  table.definitions('TableColumnDefinitionSequence', '0040A807', COLUMN);
  table.cells();
}
