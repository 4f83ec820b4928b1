/** What a facts-only part may hold: every text of it is of a known form, so that no sentence of the standard is among them. */
import { INCOMPLETE, isRelationshipTable } from '../standard/content-constraints.ts';
import { readFact } from '../conditions/facts.ts';
import type { TableGrid } from '../docbook/node.ts';
import { readBook } from '../docbook/read-book.ts';
import { headerText, tableGrid, tablesOf } from '../docbook/table-grid.ts';
import { blocks, isNode, textOf, type Block } from '../docbook/text.ts';
import { attributeTableShape } from '../standard/attribute-table.ts';
import { readConstraintFact } from '../standard/constraint-facts.ts';
import { isSopClassFact } from '../standard/sop-class-constraints.ts';
import { isDirectoryTable } from '../standard/directory.ts';
import { isFactForm, readListTitleFact, readUsageFact } from '../standard/fact-forms.ts';
import { isNoteTable } from '../standard/fact-notes.ts';
import { iodTableKind } from '../standard/iod-tables.ts';

/** A text that is of no form, and where it stands. */
export interface StrangeText {
  readonly section: string;
  readonly table: string;
  readonly text: string;
}

type Form = RegExp | ((text: string) => boolean);

/** Words that a sentence of a standard has and a name has not; what is a name may still hold "of", "for", "is". */
const SENTENCE = /\b(?:shall|should|must|may (?:be|have|not|also|contain|include)|specifies|e\.g\.|i\.e\.)|[a-z)]\. +[A-Z]|[a-z]{3,}[.;:]$/;

/** Longest names of the standard's tables and meanings of its codes. */
const NAME_LENGTH = 140;
const MEANING_LENGTH = 260;

function isName(text: string, longest = NAME_LENGTH): boolean {
  return text.length <= longest && !SENTENCE.test(text);
}

/** A name of several words without the words that join clauses: titles, modules, attributes. */
const name = (text: string): boolean => isName(text);
/** Meaning of a code: its own words, which may be many. */
const meaning = (text: string): boolean => text.length <= MEANING_LENGTH && !/\b(?:shall|must)\b|[a-z)]\. +[A-Z]/.test(text);

const REFERENCE = /^(?:\{[^{}]+\})?$/;
const UID = /^[0-2](?:\.(?:0|[1-9]\d*))+$/;
const VM = /^\d+(?:-(?:\d*n|\d+))?$|^$/;
const KEYWORD = /^\w*$/;
const TAG = /^\([0-9A-Fx]{4},[0-9A-Fx]{4}\)$/;
const TERM = /^(?!.*\b(?:shall|should|must)\b).{1,64}$/;
const ANY = /^(?:> ?)*/;
const OTHER_ROWS: ReadonlySet<string> = new Set([
  'HEADING',
  'Any Attribute',
  'Any other Attribute',
  'Include Private Attributes',
  'Include Functional Group Macros shared by all frames',
  'Include Functional Group Macros of each frame',
  'Include Record Selection Keys',
  'All other Attributes',
]);

function rowName(text: string): boolean {
  const own = text.replace(ANY, '');
  return OTHER_ROWS.has(own) || /^Include \{table_[^{}]+\}$/.test(own) || (!own.includes('{') && isName(own));
}

const usage = (text: string): boolean => text === '' || readUsageFact(text) !== null;
const condition = (text: string): boolean => text === '' || readFact(text) !== null;

const CODED = `(?:EV|DT) \\(.*\\)`;
const CONCEPT = new RegExp(`^(?:|[DB][TC]ID \\S+|\\$[\\w-]+|Concept #[0-9a-f]{12}\\.|Value of Row \\S+|${CODED})$`, 's');
const CONSTRAINT = new RegExp(
  `^(?:Root node|\\$[\\w-]+(?: = .{1,${MEANING_LENGTH}})?|[DB][TC]ID \\S+|${CODED}|UNITS = (?:${CODED}|[DB]CID \\S+|\\$[\\w-]+)|Constraint #[0-9a-f]{12}\\.)$`,
  's',
);

/** Messages of the reader's notes: they are its own words, with ids and numbers of the place. */
const MESSAGES: readonly RegExp[] = [
  /^a (?:list whose title|sentence on the number of Items|table (?:without header|of \d+ unknown columns)|constraint of its value set)\b/,
  /^(?:an include that names no table|neither an attribute nor an include|unknown header: .{1,120})$/,
  /^its reference leads to table_\S+, its name to table_\S+$/,
  /^a constraint of the (?:IOD|SOP class) is not read$/,
  /^a constraint of the (?:IOD|SOP class) is not read$/,
  /^a functional group table that stands in no section of an IOD$/,
  /^no (?:list|functional group macro table|module table) (?:of|in) \S+(?: \S+)?(?: is plainly for this attribute)?$/,
  /^(?:no sentence says when it is required|what its section says of relationships by-reference is not read)$/,
  /^the (?:row|template|context group|UID|element) (?:is|has|names)\b.{1,60}$/,
  /^the (?:part is not there; [a-zA-Z ]+ are left out|meanings of \d+ DCM codes are defined nowhere in it)$/,
  /^it (?:does not say whether|refers to)\b.{1,80}$/,
  /^(?:level \d+ has no sequence above it|\S+ is not in PS3\.6|Type ".{0,12}" is none of .*|usage ".?" is none of M, C, U)$/,
  /^\S.{0,60} is (?:registered twice, differently|defined twice); the first is kept$/,
  /^(?:its Value Multiplicity is of unknown form|read by hand in another edition; here the row is gone or its sentences are others)$/,
];

const message = (text: string): boolean => MESSAGES.some((form) => form.test(text));

/** Forms of the cells of a table by its header; null for a table that is none of those that facts have. */
function formsOf(grid: TableGrid): readonly Form[] | null {
  const header = headerText(grid);
  const shape = attributeTableShape(header);
  if (isNoteTable(grid)) return [/^[a-z-]+$/, /^\S{0,80}$/, (text) => isName(text, 200), /^[0-9a-f]{0,12}$/, message];
  if (shape) return shape.kind === 'untyped' ? [rowName, TAG] : [rowName, TAG, /^(?:[12]C?|3)?$/];
  const kind = iodTableKind(header);
  if (kind === 'composite') return [name, name, REFERENCE, usage];
  if (kind === 'directory') return [name, REFERENCE, usage, /^$/];
  if (kind === 'normalized') return [name, REFERENCE, /^$/];
  if (kind === 'functional-groups') return [name, REFERENCE, usage];
  if (isDirectoryTable(header)) return [/^\(Root\)$|^[A-Z][A-Z ]*$/, REFERENCE, /^(?:[A-Z][A-Z ]*(?:, [A-Z][A-Z ]*)*|any of these)$/];
  const text = header.join('|');
  if (text.startsWith('sop class name|sop class uid')) return [name, UID, REFERENCE, REFERENCE];
  if (text.startsWith('tag|name|keyword|vr|vm')) return [TAG, name, KEYWORD, /^(?:[A-Z]{2}(?: or [A-Z]{2})*)?$/, VM, /^(?:RET)?$/];
  if (text.startsWith('uid value|uid name')) return [UID, (text) => isName(text, 200), KEYWORD, name];
  if (text.startsWith('context group uid')) return [UID, name, /^(?:RET)?$/];
  if (isRelationshipTable(headerText(grid))) return [TYPE_LIST, TYPE_LIST, TYPE_LIST];
  if (text === 'parameter name') return [/^\$[\w-]+$/];
  if (text.startsWith('|nl|rel with parent'))
    return [/^\S{0,8}$/, /^>*$/, /^[A-Za-z -]{0,40}$/, /^[A-Z0-9]{0,12}$/, CONCEPT, /^[\dn-]{0,8}$/, /^(?:MC?|UC?)?$/, condition];
  if (text.startsWith('coding scheme designator|code value'))
    return [/^(?:Include CID \S+|\S.{0,30}|)$/, /^(?:Include CID \S+|\S.{0,63}|)$/, meaning];
  return null;
}

const fits = (form: Form, text: string): boolean => (form instanceof RegExp ? form.test(text) : form(text));

/** Texts of a cell that is a description or a constraint: each paragraph has a form, each list a title, terms, and nothing else. */
function blockTexts(found: readonly Block[], paragraph: (text: string) => boolean): string[] {
  return found.flatMap((block): string[] => {
    if (block.kind === 'paragraph') return paragraph(block.text) ? [] : [block.text];
    if (block.kind !== 'variablelist') return [textOf(block.node)];
    const strange = block.title !== '' && readListTitleFact(block.title) === null ? [block.title] : [];
    for (const { term, text } of block.entries) {
      if (text !== '') strange.push(text);
      if (!TERM.test(term)) strange.push(term);
    }
    return strange;
  });
}

function tableTexts(grid: TableGrid): string[] {
  const forms = formsOf(grid);
  if (forms === null) return [headerText(grid).join(' | ')];
  const typed = attributeTableShape(headerText(grid)) !== null;
  const template = headerText(grid)[1] === 'nl';
  const strange = isName(grid.caption.replace(/\.$/, ''), 200) ? [] : [grid.caption];
  for (const { cells } of grid.rows) {
    cells.forEach((cell, column) => {
      if (!cell?.origin) return;
      const form = forms[column];
      if (column > 0 && cells[column - 1]?.node === cell.node) return;
      if (form !== undefined) {
        const text = textOf(cell.node);
        if (text !== '' && !fits(form, text)) strange.push(text);
      } else if (typed) strange.push(...blockTexts(blocks(cell.node.children), isFactForm));
      else if (template) strange.push(...blockTexts(blocks(cell.node.children), (text) => CONSTRAINT.test(text)));
      else strange.push(textOf(cell.node));
    });
  }
  return strange.filter((text) => text !== '');
}

const PROPERTIES: Readonly<Record<string, RegExp>> = {
  'Type:': /^(?:Non-)?Extensible$/,
  'Order:': /^(?:Non-)?Significant$/,
  'Root:': /^(?:Yes|No)$/,
  'Keyword:': /^\w+$/,
  'Version:': /^(?:\d{8}|Not versioned)$/,
  'UID:': UID,
};

/** Content constraints of SR IODs: Value Types, relationships by-reference. */
const TYPES = '[A-Z][A-Z0-9]*(?:[ -][A-Z]+)*(?:, [A-Z][A-Z0-9]*(?:[ -][A-Z]+)*)*';
const TYPE_LIST = new RegExp(`^(?:${TYPES}|any type(?: other than ${TYPES})?)$`);
const BY_REFERENCE = new RegExp(`^By-reference: (?:none|any|any except ${TYPES}|never to ancestors|${TYPES})\\.$`);

/** Texts outside tables: the properties of a template or context group, a reference to another IOD's functional groups. */
function looseTexts(found: readonly Block[]): string[] {
  return found.flatMap((block): string[] => {
    if (block.kind === 'paragraph') {
      const known =
        /^Functional groups as in \{table_[^{}]+\}$/.test(block.text) || BY_REFERENCE.test(block.text) || block.text === INCOMPLETE;
      if (readConstraintFact(block.text) !== null || isSopClassFact(block.text)) return [];
      return known ? [] : [block.text];
    }
    if (block.kind === 'variablelist' && block.title === 'Enumerated Values:')
      return block.entries.flatMap(({ term, text }) => (text !== '' ? [text] : TYPE_LIST.test(term) ? [] : [term]));
    if (block.kind === 'variablelist' && block.title === '')
      return block.entries.filter(({ term, text }) => PROPERTIES[term]?.test(text) !== true).map(({ term, text }) => `${term} ${text}`);
    return block.kind === 'variablelist' ? [block.title] : [textOf(block.node)];
  });
}

/**
 * Texts of a facts-only part that are of no known form.
 * @param xml the part.
 * @param file its name, for errors.
 * @throws StandardXmlError when it is no well-formed XML.
 */
export function strangeTexts(xml: string, file: string): StrangeText[] {
  const book = readBook(xml, file);
  const strange: StrangeText[] = [];
  const at = (section: string, table: string, texts: readonly string[]): void => {
    for (const text of texts) strange.push({ section, table, text });
  };
  if (!/^DICOM PS3\.\d+ \d{4}[a-z] - facts only$/.test(book.subtitle)) at('', '', [book.subtitle]);
  for (const section of book.sections) {
    if (!isName(section.title, 200)) at(section.id, '', [section.title]);
    const content = section.content.filter((child) => !isNode(child) || child.name !== 'table');
    at(section.id, '', looseTexts(blocks(content)));
    for (const node of tablesOf({ name: 'section', attributes: {}, children: section.content })) {
      const grid = tableGrid(node, section.id);
      at(section.id, grid.id, tableTexts(grid));
    }
  }
  return strange;
}
