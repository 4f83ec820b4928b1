/** DocBook as plain nodes: what the rest of the generator sees of XML. */

/** An element. Namespace prefixes are dropped: `db:para` is `para`, `xml:id` is `id`, `xl:href` is `href`. */
export interface DocNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements and text in document order. */
  readonly children: readonly (DocNode | string)[];
}

/** A cell at its place in the grid; a cell that spans stands at each position that it covers. */
export interface Cell {
  readonly node: DocNode;
  /** True at the position where the cell begins. */
  readonly origin: boolean;
  readonly rowspan: number;
  readonly colspan: number;
}

export interface GridRow {
  readonly cells: readonly (Cell | null)[];
}

/** A table as a grid: rowspan and colspan resolved, `th` allowed in bodies, spans past the end cut. */
export interface TableGrid {
  /** `table_C.7-1`, as written in `xml:id`. */
  readonly id: string;
  readonly label: string;
  readonly caption: string;
  /** Innermost section that holds the table. */
  readonly section: string;
  readonly header: readonly GridRow[];
  readonly rows: readonly GridRow[];
}

export interface Section {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  /** Id of the enclosing section, chapter or appendix; null at the top. */
  readonly parent: string | null;
  /** Own content in order without subsections: paragraphs, lists, tables. */
  readonly content: readonly DocNode[];
}
