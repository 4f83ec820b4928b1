/** Attribute tables of PS3.3: rows to attributes with their paths, includes and rows that name no single attribute. */
import { blocks, references, textOf, type Block } from '../docbook/text.ts';
import type { GridRow, TableGrid } from '../docbook/node.ts';
import type { ReadContext, RowPlace } from './context.ts';
import { normalTag } from './dictionary-index.ts';
import { readIncludeArguments } from './include-arguments.ts';
import { readItemCount, speaksOfItemCount } from './item-counts.ts';
import { sentencesOf } from './sentences.ts';
import { isFactForm, readArguments, readItems, readOverrides, readVm } from './fact-forms.ts';
import { isType, type AttributeRow, type IncludeRow, type OtherRow, type TableRow } from './model.ts';
import { readFact } from '../conditions/facts.ts';
import { rowLinks, type RowLinks } from './linked-values.ts';
import { valueListOf } from './value-lists.ts';

export interface AttributeTableShape {
  readonly kind: 'typed' | 'untyped' | 'keys';
  readonly type: number | null;
  readonly description: number;
}

/** Tells an attribute table by its header; null for any other table. */
export function attributeTableShape(header: readonly string[]): AttributeTableShape | null {
  const [name, tag, third, fourth] = header;
  if (tag !== 'tag') return null;
  if (name === 'key' && third === 'type' && fourth !== undefined && header.length === 4) return { kind: 'keys', type: 2, description: 3 };
  if (name !== 'attribute name') return null;
  if (third === 'type' && header.length === 4 && /description$/.test(fourth ?? '')) return { kind: 'typed', type: 2, description: 3 };
  if (header.length === 3 && /description$/.test(third ?? '')) return { kind: 'untyped', type: null, description: 2 };
  return null;
}

/** Marks, in a path, the sequence that an include before the row brings; it is found once all tables are read. */
export const INCLUDED_SEQUENCE = '?';

export interface ReadTable {
  readonly rows: TableRow[];
  readonly links: RowLinks[];
}

// "This type definition shall override the definition in {…}", "which overrides the type 3 in {…} and {…}",
// "overriding (specializing) the Type 1 requirement on this Attribute in the {…}".
const OVERRIDE =
  /\boverrid(?:es?|ing)\b(?: \([^)]*\))? the (?:(?:type \d[cC]?|optional|conditional) ?)?(?:definitions?|requirements?|in)\b[^.;]*?\{sect_/i;

/** Sections whose definition of the attribute a description takes the place of. */
function overriddenSections(sentences: readonly string[]): string[] {
  const found = sentences.flatMap((sentence) => {
    const at = OVERRIDE.exec(sentence)?.index;
    return at === undefined ? [] : [...sentence.slice(at).matchAll(/\{(sect_[^{}#]+)\}/g)].map((match) => match[1] ?? '');
  });
  return [...new Set(found)];
}

function cellAt(row: GridRow, at: number): { text: string; origin: boolean } | null {
  const cell = row.cells[at];
  return cell ? { text: textOf(cell.node), origin: cell.origin } : null;
}

function paragraphsOf(found: readonly Block[]): string[] {
  const texts: string[] = [];
  for (const block of found) {
    if (block.kind === 'paragraph') texts.push(block.text);
    else if (block.kind === 'list') {
      // A list continues the sentence that ends in a colon before it.
      const last = texts.at(-1);
      if (last !== undefined && /[:,]$/.test(last)) texts[texts.length - 1] = `${last} ${block.items.map((item) => `• ${item}`).join(' ')}`;
      else texts.push(...block.items);
    }
  }
  return texts;
}

/** Reads the rows of an attribute table. */
export function readAttributeTable(grid: TableGrid, shape: AttributeTableShape, context: ReadContext): ReadTable {
  const rows: TableRow[] = [];
  const links: RowLinks[] = [];
  /** Keyword of the sequence that each level is in. */
  const open: (string | null)[] = [];

  grid.rows.forEach((row, index) => {
    const number = String(index + 1);
    const first = cellAt(row, 0);
    if (!first) {
      context.note({ kind: 'unknown-row', table: grid.id, row: number, message: 'the row is empty' });
      return;
    }
    const marker = /^(?:>\s*)*/.exec(first.text)?.[0] ?? '';
    const level = marker.replace(/\s/g, '').length;
    const name = first.text.slice(marker.length).trim();
    const tagCell = cellAt(row, 1);
    const tag = tagCell && row.cells[1]?.node !== row.cells[0]?.node ? normalTag(tagCell.text) : null;
    const path: string[] = [];
    for (let depth = 0; depth < level; depth++) {
      const keyword = open[depth] ?? null;
      if (keyword === null) {
        context.note({ kind: 'unknown-row', table: grid.id, row: number, message: `level ${level} has no sequence above it` });
        return;
      }
      path.push(keyword);
    }
    const descriptionCell = row.cells.at(-1);
    const ownDescription = descriptionCell && descriptionCell.node !== row.cells[0]?.node ? descriptionCell.node : null;
    const typeText = shape.type === null ? '' : (cellAt(row, shape.type)?.text ?? '');

    if (tag !== null) {
      const entry = context.dictionary.byTag(tag);
      if (!entry || entry.keyword === '') {
        context.note({ kind: 'dangling-reference', table: grid.id, row: number, message: `${tag} is not in PS3.6` });
        return;
      }
      path.push(entry.keyword);
      const place: RowPlace = { table: grid.id, path: path.join('.') };
      const type = shape.type === null ? null : isType(typeText) ? typeText : null;
      if (shape.type !== null && type === null) {
        context.note({ kind: 'unknown-row', table: grid.id, row: place.path, message: `Type "${typeText}" is none of 1, 1C, 2, 2C, 3` });
      }
      const model: AttributeRow = { path, tag, type, condition: null };
      const found = ownDescription ? blocks(ownDescription.children) : [];
      describe(model, found, entry.vr.includes('SQ'), context, place);
      const paragraphs = paragraphsOf(found);
      const linked = rowLinks(model, paragraphs, paragraphs.flatMap(sentencesOf));
      if (linked) links.push(linked);
      rows.push(model);
      open.length = level;
      open[level] = entry.vr.includes('SQ') ? entry.keyword : null;
      return;
    }

    open.length = level;
    if (/^Include\b/i.test(name)) {
      const read = readInclude(
        row,
        name,
        path,
        ownDescription ? paragraphsOf(blocks(ownDescription.children)) : [],
        { table: grid.id, path: path.length > 0 ? `${path.join('.')}.${number}` : number },
        context,
      );
      rows.push(read);
      open[level] = 'include' in read ? `${INCLUDED_SEQUENCE}${read.include}` : null;
      return;
    }
    const type = isType(typeText) ? typeText : null;
    const wildcard = /^Any\b.*\bAttributes?\b/i.test(name) && type !== null;
    const other: OtherRow = {
      path,
      other: wildcard ? (shape.kind === 'keys' ? 'record-keys' : 'any-attribute') : /^[A-Z0-9 ]+$/.test(name) ? 'heading' : 'prose',
      type,
    };
    if (other.other === 'prose' && !/\b(?:all other|other) Attributes\b/i.test(name)) {
      context.note({ kind: 'unknown-row', table: grid.id, row: number, message: 'neither an attribute nor an include' });
    }
    rows.push(other);
    open[level] = null;
  });
  return { rows, links };
}

function readInclude(
  row: GridRow,
  name: string,
  path: string[],
  beside: string[],
  place: RowPlace,
  context: ReadContext,
): IncludeRow | OtherRow {
  const node = row.cells[0]?.node;
  const target = node ? references(node).find((reference) => reference.part === null && reference.target.startsWith('table_')) : undefined;
  if (!target) {
    const kind = /Functional Group Macros/i.test(name)
      ? /shared by all frames/i.test(name)
        ? 'functional-groups-shared'
        : 'functional-groups-per-frame'
      : /Private Attributes/i.test(name)
        ? 'any-private'
        : /Record Selection Keys/i.test(name)
          ? 'record-keys'
          : null;
    if (kind === null)
      context.note({ kind: 'unknown-row', table: place.table, row: place.path, message: 'an include that names no table' });
    return { path, other: kind ?? 'prose', type: null };
  }
  const at: RowPlace = { table: place.table, path: [...path, target.target].join('.') };
  const token = `{${target.target}}`;
  const behind = name
    .slice(name.indexOf(token) + token.length)
    .replace(/^[“"][^”"]*[”"]/, '')
    .replace(/^[\s.,]+/, '')
    .trim();
  const behindSentences = behind === '' ? [] : sentencesOf(behind);
  const stated = readArguments(beside);
  const fact = beside.map(readFact).find((one) => one !== null) ?? null;
  if (stated || fact) return { path, include: target.target, arguments: stated ?? {}, condition: fact };
  const cell = readIncludeArguments([...beside, ...behindSentences.filter((sentence) => !/^(?:if|when)\b/i.test(sentence))], context, at);
  const model: IncludeRow = { path, include: target.target, arguments: cell.arguments, condition: null };
  const conditional = behindSentences.find((sentence) => /^(?:if|when)\b/i.test(sentence));
  const requirement =
    conditional !== undefined
      ? [`Required ${conditional.charAt(0).toLowerCase()}${conditional.slice(1)}`]
      : cell.rest.map((sentence) => sentence.replace(/^Include if\b/i, 'Required if'));
  // An override takes the requirement sentences that follow it.
  const taken = (cell.arguments.typeOverrides ?? []).some((override) => override.condition !== undefined);
  if (!taken || conditional !== undefined) model.condition = context.conditions.requirement(requirement, 'include', at);
  return model;
}

function describe(model: AttributeRow, found: readonly Block[], sequence: boolean, context: ReadContext, place: RowPlace): void {
  const paragraphs = paragraphsOf(found);
  const vm = paragraphs.map(readVm).find((one) => one !== null);
  if (vm !== undefined && vm !== null) model.vm = vm;
  const sentences = paragraphs.filter((text) => !isFactForm(text)).flatMap(sentencesOf);
  // Some of these sentences stand in a Note.
  const notes = found.flatMap((block) => (block.kind === 'note' ? sentencesOf(textOf(block.node)) : []));
  const overrides = paragraphs.map(readOverrides).find((one) => one !== null) ?? overriddenSections([...sentences, ...notes]);
  if (overrides.length > 0) model.overrides = overrides;
  if (model.type === '1C' || model.type === '2C') {
    model.condition = context.conditions.requirement(paragraphs, 'attribute', place);
    if (!model.condition)
      context.note({ kind: 'unread-condition', table: place.table, row: place.path, message: 'no sentence says when it is required' });
  }
  const lists = found.filter((block) => block.kind === 'variablelist');
  for (const list of lists) {
    const values = valueListOf(list, context, place);
    if (values) {
      model.values ??= [];
      model.values.push(values);
    } else if (list.title !== '')
      context.note({
        kind: 'unread-values',
        table: place.table,
        row: place.path,
        message: 'a list whose title is neither Enumerated Values nor Defined Terms',
      });
  }
  if (sequence) {
    const stated = paragraphs.map(readItems).filter((one) => one !== null);
    if (stated.length > 0) model.items = stated;
    for (const sentence of sentences) {
      const items = readItemCount(sentence, context, place);
      if (items) {
        model.items ??= [];
        model.items.push(...items);
      } else if (speaksOfItemCount(sentence)) {
        context.note({
          kind: 'unread-items',
          table: place.table,
          row: place.path,
          message: 'a sentence on the number of Items was not understood',
        });
      }
    }
    const groups =
      readArguments(paragraphs)?.contextGroups ??
      readIncludeArguments(
        paragraphs.filter((text) => /\b[DB]\s*\{PS3\.16#sect_CID_/.test(text)),
        context,
        place,
      ).arguments.contextGroups;
    if (groups) model.contextGroups = groups;
  }
}
