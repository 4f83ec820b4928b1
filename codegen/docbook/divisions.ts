/** Where the divisions of a DocBook file begin and end, so that each can be parsed by itself. */
import sax from 'sax';
import { StandardXmlError } from './errors.ts';

/** A book, chapter, appendix or section, as offsets into the text. */
export interface Division {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly parent: Division | null;
  readonly start: number;
  /** Offset behind the start tag. */
  readonly contentStart: number;
  /** Offset of the end tag. */
  contentEnd: number;
  /** Offset behind the end tag. */
  end: number;
  readonly children: Division[];
}

const DIVISIONS = new Set(['book', 'part', 'preface', 'chapter', 'appendix', 'section', 'sect1', 'sect2', 'sect3', 'sect4', 'sect5']);
const CHUNK = 1 << 16;
// The standard nests some 20 deep; what reads its nodes calls itself for each level.
const DEEPEST = 500;

/** Drops a namespace prefix: `db:para` is `para`. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

export interface Document {
  /** Divisions, outermost first in document order. */
  readonly divisions: readonly Division[];
  /** Entities that the document type declares, with their replacement text. */
  readonly entities: ReadonlyMap<string, string>;
}

const ENTITY = /<!ENTITY\s+([A-Za-z_][\w.-]*)\s+(?:"([^"]*)"|'([^']*)')\s*>/g;

/**
 * Finds the divisions of a document.
 * @throws StandardXmlError when the text is no well-formed XML, with line and column.
 */
export function findDivisions(text: string, file: string): Document {
  // Without this limit sax refuses a comment of more than 64 KiB.
  const parser = Object.assign(sax.parser(true, { position: true }), { bufferCheckPosition: Number.POSITIVE_INFINITY });
  const all: Division[] = [];
  const entities = new Map<string, string>();
  const open: (Division | null)[] = [];
  let current: Division | null = null;
  let rooted = false;
  const fail = (message: string, cause?: Error): never => {
    throw new StandardXmlError(`${message}; download the file again`, { file, line: parser.line + 1, column: parser.column }, cause);
  };
  parser.ondoctype = (doctype) => {
    for (const [, name = '', double, single] of doctype.matchAll(ENTITY)) {
      const value = double ?? single ?? '';
      entities.set(name, value);
      parser.ENTITIES[name] = value;
    }
  };
  parser.onopentag = (tag) => {
    const name = localName(tag.name);
    // sax accepts a second root; a download that was appended to itself looks like that.
    if (open.length === 0 && rooted) fail('a second document begins here');
    rooted = true;
    if (open.length >= DEEPEST) fail(`elements are nested more than ${DEEPEST} deep`);
    if (!DIVISIONS.has(name)) {
      open.push(null);
      return;
    }
    const attributes: Record<string, string> = Object.create(null);
    for (const [key, value] of Object.entries(tag.attributes)) attributes[localName(key)] = String(value);
    const division: Division = {
      name,
      attributes,
      parent: current,
      start: parser.startTagPosition - 1,
      contentStart: parser.position,
      contentEnd: -1,
      end: -1,
      children: [],
    };
    current?.children.push(division);
    all.push(division);
    open.push(division);
    current = division;
  };
  parser.onclosetag = () => {
    const division = open.pop();
    if (!division) return;
    division.contentEnd = Math.max(division.contentStart, parser.startTagPosition - 1);
    division.end = parser.position;
    current = division.parent;
  };
  parser.onerror = (cause) => fail('this is not well-formed XML', cause);
  if (text.trim() === '') throw new StandardXmlError('the file is empty; download it again', { file });
  for (let offset = 0; offset < text.length; offset += CHUNK) parser.write(text.slice(offset, offset + CHUNK));
  parser.close();
  if (all.length === 0) throw new StandardXmlError('there is no book, chapter or section in it: not a part of the standard', { file });
  return { divisions: all, entities };
}

/** The text of a division's own content, its subdivisions cut out. */
export function ownText(text: string, division: Division): string {
  let own = '';
  let from = division.contentStart;
  for (const child of division.children) {
    own += text.slice(from, child.start);
    from = child.end;
  }
  return own + text.slice(from, division.contentEnd);
}
