/** Tables as grids: rowspan and colspan resolved, header cells in bodies accepted, spans past the end cut. */
import { elements, find, isNode, textOf } from './text.ts';
import type { Cell, DocNode, GridRow, TableGrid } from './node.ts';

function spanOf(cell: DocNode, name: 'rowspan' | 'colspan'): number {
  const span = Number.parseInt(cell.attributes[name] ?? '1', 10);
  return Number.isInteger(span) && span > 0 ? span : 1;
}

function isCell(node: DocNode): boolean {
  return node.name === 'td' || node.name === 'th';
}

/**
 * Lays the rows of one table part (head or body) on a grid of its own: no span leaves its part.
 * @param width columns of the header, beyond which a colspan is cut; a cell that begins there stays.
 */
function layOut(rows: readonly DocNode[], width = Number.POSITIVE_INFINITY): GridRow[] {
  const grid: (Cell | null)[][] = rows.map(() => []);
  rows.forEach((row, y) => {
    const line = grid[y] ?? [];
    let x = 0;
    for (const node of elements(row).filter(isCell)) {
      while (line[x]) x++;
      const colspan = Math.max(1, Math.min(spanOf(node, 'colspan'), width - x, 100));
      const rowspan = Math.min(spanOf(node, 'rowspan'), rows.length - y);
      for (let dy = 0; dy < rowspan; dy++) {
        for (let dx = 0; dx < colspan; dx++) {
          const target = grid[y + dy];
          if (target) target[x + dx] ??= { node, origin: dx === 0 && dy === 0, rowspan, colspan };
        }
      }
      x += colspan;
    }
  });
  return grid.map((cells) => ({ cells: Array.from(cells, (cell) => cell ?? null) }));
}

/** The table as a grid. Rows of a `thead`, or leading body rows of `th` alone, are the header. */
export function tableGrid(table: DocNode, section: string): TableGrid {
  const caption = elements(table, 'caption')[0] ?? elements(table, 'title')[0];
  const rowsOf = (part: DocNode): DocNode[] => elements(part, 'tr');
  const head = elements(table, 'thead').flatMap(rowsOf);
  const body = table.children
    .filter(isNode)
    .flatMap((part) => (part.name === 'tbody' || part.name === 'tfoot' ? rowsOf(part) : part.name === 'tr' ? [part] : []));
  if (head.length === 0) {
    while (body[0] && elements(body[0]).length > 0 && elements(body[0]).every((cell) => cell.name === 'th')) {
      const row = body.shift();
      if (row) head.push(row);
    }
  }
  const header = layOut(head);
  const width = Math.max(0, ...header.map((row) => row.cells.length));
  return {
    id: table.attributes.id ?? '',
    label: table.attributes.label ?? '',
    caption: caption ? textOf(caption) : '',
    section,
    header,
    rows: layOut(body, width === 0 ? undefined : width),
  };
}

/** Text of each header column, in lower case; several header rows are joined by a space. */
export function headerText(grid: TableGrid): string[] {
  const width = Math.max(0, ...grid.header.map((row) => row.cells.length));
  return Array.from({ length: width }, (_, x) => {
    const seen = new Set<DocNode>();
    for (const row of grid.header) {
      const cell = row.cells[x];
      if (cell) seen.add(cell.node);
    }
    return [...seen].map(textOf).join(' ').toLowerCase();
  });
}

/** Tables inside a node, in order; a table within a table's cell belongs to the outer one. */
export function tablesOf(node: DocNode, into: DocNode[] = []): DocNode[] {
  for (const child of node.children) {
    if (!isNode(child)) continue;
    if (child.name === 'table' || (child.name === 'informaltable' && find(child, 'tr'))) into.push(child);
    else tablesOf(child, into);
  }
  return into;
}

/** Text of the cell in a column; empty when the row has none there. */
export function cellText(row: GridRow, column: number | undefined): string {
  const cell = column === undefined ? null : row.cells[column];
  return cell ? textOf(cell.node) : '';
}

/** Columns of a header by their text; the first wins where two have the same. */
export function columnsOf(header: readonly string[]): Map<string, number> {
  const columns = new Map<string, number>();
  header.forEach((name, at) => {
    if (!columns.has(name)) columns.set(name, at);
  });
  return columns;
}

/** True when one cell covers the whole row. */
export function isSpanning(row: GridRow): boolean {
  const first = row.cells[0];
  return first !== null && first !== undefined && row.cells.length > 1 && row.cells.every((cell) => cell?.node === first.node);
}
