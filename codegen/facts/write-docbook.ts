/** Writes facts-only DocBook: one row a line, attributes sorted, the same bytes for the same model. */

/** Markup that is written as it is; a plain string is text and is escaped. */
export interface Markup {
  readonly markup: string;
}

export type Content = string | Markup;

export type Attributes = Readonly<Record<string, string | number | undefined>>;

export interface FactSection {
  /** `sect_C.7.1.1` */
  readonly id: string;
  readonly title: string;
  readonly label?: string;
  /** Tables, lists and paragraphs. */
  readonly content?: readonly Markup[];
  /** Subsections. */
  readonly sections?: readonly FactSection[];
}

export interface FactBook {
  /** `PS3.6` */
  readonly part: string;
  /** `2024c` */
  readonly edition: string;
  readonly sections: readonly FactSection[];
}

/** A cell: its content, or content with attributes such as `colspan`. */
export type FactCell = Content | readonly Content[] | { readonly attributes: Attributes; readonly content: Content | readonly Content[] };

export interface FactTable {
  readonly id: string;
  readonly caption: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly FactCell[])[];
  readonly label?: string;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// Characters that XML 1.0 forbids altogether.
// biome-ignore format: one class
const FORBIDDEN = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

export function escapeText(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>]/g, (character) => ENTITIES[character] ?? character);
}

function escapeAttribute(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character);
}

function written(content: Content): string {
  return typeof content === 'string' ? escapeText(content) : content.markup;
}

/** An element; attributes without value are left out. */
export function element(name: string, attributes: Attributes, ...content: readonly Content[]): Markup {
  const list = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join('');
  const inner = content.map(written).join('');
  return { markup: inner === '' ? `<${name}${list}/>` : `<${name}${list}>${inner}</${name}>` };
}

export function para(...content: readonly Content[]): Markup {
  return element('para', {}, ...content);
}

/** A reference inside this part. */
export function xref(target: string): Markup {
  return element('xref', { linkend: target });
}

/** A reference into another part: `olink('PS3.3', 'sect_A.2')`. */
export function olink(part: string, target: string): Markup {
  return element('olink', { targetdoc: part, targetptr: target });
}

/** A list of terms, each with what is said of it. */
export function variableList(title: string | null, entries: readonly (readonly [term: string, text: Content])[]): Markup {
  return element(
    'variablelist',
    {},
    ...(title === null ? [] : [element('title', {}, title)]),
    ...entries.map(([term, text]) =>
      element('varlistentry', {}, element('term', {}, term), element('listitem', {}, ...(text === '' ? [] : [para(text)]))),
    ),
  );
}

function cell(content: FactCell): Markup {
  if (typeof content === 'string') return element('td', {}, content);
  if ('markup' in content) return element('td', {}, content);
  if ('attributes' in content) {
    const inner = content.content;
    return element('td', content.attributes, ...(typeof inner === 'string' || 'markup' in inner ? [inner] : inner));
  }
  return element('td', {}, ...content);
}

/** A table, one row a line; trailing empty cells are left out. */
export function table(input: FactTable): Markup {
  const head = element('thead', {}, element('tr', {}, ...input.header.map((name) => element('th', {}, name))));
  const rows = input.rows.map((row) => {
    let end = row.length;
    while (end > 1 && row[end - 1] === '') end--;
    return `\n${element('tr', {}, ...row.slice(0, end).map(cell)).markup}`;
  });
  const attributes = { 'xml:id': input.id === '' ? undefined : input.id, label: input.label };
  return {
    markup: `\n${element('table', attributes, element('caption', {}, input.caption), '\n', head, element('tbody', {}, { markup: rows.join('') })).markup}`,
  };
}

function section(input: FactSection, name: 'section' | 'chapter'): string {
  const content = [
    element('title', {}, input.title),
    ...(input.content ?? []),
    { markup: (input.sections ?? []).map((inner) => section(inner, 'section')).join('') },
  ];
  return `\n${element(name, { 'xml:id': input.id, label: input.label }, ...content).markup}`;
}

/** The whole file, ending in a line feed. */
export function book(input: FactBook): string {
  const attributes = {
    xmlns: 'http://docbook.org/ns/docbook',
    'xml:id': input.part,
    label: input.part,
    version: '5.0',
  };
  const front = [element('title', {}, input.part), element('subtitle', {}, `DICOM ${input.part} ${input.edition} - facts only`)];
  const body = { markup: `${input.sections.map((chapter) => section(chapter, 'chapter')).join('')}\n` };
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('book', attributes, ...front, body).markup}\n`;
}
