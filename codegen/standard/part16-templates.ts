/** Rows of PS3.16's templates: nesting, relationship, concept, requirement, value set. */
import { readFact } from '../conditions/facts.ts';
import { hashOf } from '../conditions/read-sentence.ts';
import { cellText, isSpanning } from '../docbook/table-grid.ts';
import { blocks } from '../docbook/text.ts';
import type { GridRow, TableGrid } from '../docbook/node.ts';
import type { ConditionModel, ReaderNote, TemplateModel, TemplateRow, TemplateUnits } from './model.ts';
import { type CodeMeanings, printTerm, takeTerm, type Term, termsOf } from './part16-codes.ts';

/** Reads the condition of an MC or UC row; the caller owns the grammar. */
export type ReadRowCondition = (sentence: string, place: { readonly table: string; readonly path: string }) => ConditionModel;

/** Columns that every kind of template has; SR templates add `nl` and `rel with parent`, protocol contexts `nl`. */
export const TEMPLATE_COLUMNS = ['vt', 'concept name', 'vm', 'req type', 'condition', 'value set constraint'] as const;

/** A row as read; its codes are resolved when all context groups are known. */
export interface PendingRow {
  readonly number: string;
  readonly nesting: string;
  readonly relationship: string;
  readonly valueType: string;
  readonly concept: string;
  readonly vm: string;
  readonly requirement: string;
  readonly condition: string;
  readonly constraints: readonly string[];
}

export interface PendingTemplate {
  readonly template: TemplateModel;
  readonly rows: PendingRow[];
}

const UNREAD_CONCEPT = /^Concept #([0-9a-f]{12})\.$/;
const UNREAD = /^Constraint #([0-9a-f]{12})\.$/;

/** The condition of a sentence about other rows, which no tree over attributes holds; also what facts say in its place. */
export function unreadCondition(sentence: string): ConditionModel {
  return (
    readFact(sentence) ?? { text: null, decided: 'unread', otherwise: 'forbidden', tree: null, hash: hashOf(sentence), reason: 'unread' }
  );
}

function paragraphs(row: GridRow, column: number | undefined): string[] {
  const cell = column === undefined ? null : row.cells[column];
  if (!cell) return [];
  return blocks(cell.node.children).flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    if (block.kind === 'list') return block.items;
    if (block.kind === 'variablelist') return block.entries.map((entry) => `${entry.term} ${entry.text}`.trim());
    return [];
  });
}

export function readTemplateRows(grid: TableGrid, columns: ReadonlyMap<string, number>, notes: ReaderNote[]): PendingRow[] {
  const rows: PendingRow[] = [];
  grid.rows.forEach((row, index) => {
    const text = (name: string): string => cellText(row, columns.get(name));
    const number = text('') || cellText(row, 0);
    if (isSpanning(row) || (text('vt') === '' && text('concept name') === '')) {
      notes.push({ kind: 'unknown-row', table: grid.id, row: String(index + 1), message: 'the row has neither value type nor concept' });
      return;
    }
    rows.push({
      number,
      nesting: text('nl').replace(/\s/g, ''),
      relationship: text('rel with parent').replace(/^R-\s+/, 'R-'),
      valueType: text('vt'),
      concept: text('concept name'),
      vm: text('vm').replace(/\s/g, ''),
      requirement: text('req type').replace(/\s/g, ''),
      condition: text('condition'),
      constraints: paragraphs(row, columns.get('value set constraint')),
    });
  });
  return rows;
}

interface RowContext {
  readonly meanings: CodeMeanings;
  readonly note: (kind: ReaderNote['kind'], message: string, hash?: string) => void;
}

function conceptOf(text: string, context: RowContext): Partial<Pick<TemplateRow, 'concept' | 'include' | 'unreadConcept'>> {
  if (text === '') return {};
  const row = /^(?:The )?value of Row (\w+)$/i.exec(text);
  if (row) return { concept: { row: row[1] ?? '' } };
  const taken = takeTerm(text, context.meanings);
  if (taken?.rest.trim() !== '') {
    const unread = UNREAD_CONCEPT.exec(text)?.[1] ?? hashOf(text);
    context.note('unknown-row', 'its concept name is of unknown form', unread);
    return { unreadConcept: unread };
  }
  const { term } = taken;
  if (term.kind === 'group') return { concept: { kind: term.group, cid: term.cid } };
  if (term.kind === 'parameter') return { concept: { parameter: term.parameter } };
  if (term.kind === 'template') return { include: { kind: term.template, tid: term.tid } };
  return { concept: term.code };
}

function addUnits(units: TemplateUnits, terms: readonly Term[]): boolean {
  for (const term of terms) {
    if (term.kind === 'code') units.codes = [...(units.codes ?? []), term.code];
    else if (term.kind === 'group') units.contextGroups = [...(units.contextGroups ?? []), { kind: term.group, cid: term.cid }];
    else if (term.kind === 'parameter' && units.parameter === undefined) units.parameter = term.parameter;
    else return false;
  }
  return terms.length > 0;
}

function addValues(row: TemplateRow, terms: readonly Term[]): boolean {
  for (const term of terms) {
    if (term.kind === 'code') row.codes = [...(row.codes ?? []), term.code];
    else if (term.kind === 'group') row.valueSet = [...(row.valueSet ?? []), { kind: term.group, id: term.cid }];
    else if (term.kind === 'template') row.valueSet = [...(row.valueSet ?? []), { kind: term.template, id: term.tid }];
    else if (row.valueParameter === undefined) row.valueParameter = term.parameter;
    else return false;
  }
  return true;
}

const ARGUMENT = /^(\$[\w-]+)\s*=\s*/;

/** `$Units = B {sect_CID_7181} $Method = $Method` as name and value; null when a part of it is of another form. */
function argumentsOf(text: string, meanings: CodeMeanings): Record<string, string> | null {
  const found: Record<string, string> = {};
  let rest = text;
  while (rest !== '') {
    const name = ARGUMENT.exec(rest);
    if (!name) return null;
    rest = rest.slice(name[0].length);
    const values: string[] = [];
    while (rest !== '' && !ARGUMENT.test(rest)) {
      const taken = takeTerm(rest, meanings);
      if (!taken) return null;
      values.push(printTerm(taken.term));
      rest = taken.rest.replace(/^\s*(?:[,;]?\s*or\b|[,;])?\s*/, '');
    }
    if (values.length === 0) return null;
    found[name[1] ?? ''] = values.join(' or ');
  }
  return found;
}

/** Reads one paragraph of a value set constraint; false when it says something else. */
function readConstraint(row: TemplateRow, text: string, context: RowContext): boolean {
  const plain = text.replace(/\s*\.$/, '').trim();
  if (/^Root node$/i.test(plain)) {
    row.rootNode = true;
    return true;
  }
  if (row.include && ARGUMENT.test(plain)) {
    const found = argumentsOf(plain, context.meanings);
    if (found) row.include.parameters = { ...row.include.parameters, ...found };
    return found !== null;
  }
  const units = /^Units?\s*[=:]\s*/i.exec(plain);
  const terms = termsOf(units ? plain.slice(units[0].length) : plain, context.meanings);
  if (!terms) return false;
  if (!units) return addValues(row, terms);
  const copy = { ...row.units };
  if (!addUnits(copy, terms)) return false;
  row.units = copy;
  return true;
}

function resolveRow(pending: PendingRow, table: string, context: RowContext, readCondition: ReadRowCondition): TemplateRow {
  const requirement = pending.requirement;
  const known = requirement === 'M' || requirement === 'MC' || requirement === 'U' || requirement === 'UC' ? requirement : null;
  if (known === null && requirement !== '') context.note('unknown-row', 'its requirement is none of M, MC, U and UC', hashOf(requirement));
  if (!/^(?:\d+(?:-(?:\d+|n))?)?$/.test(pending.vm)) context.note('unknown-row', 'its multiplicity is of unknown form', hashOf(pending.vm));
  if (!/^[A-Z0-9]*$/.test(pending.valueType)) context.note('unknown-row', 'its value type is of unknown form', hashOf(pending.valueType));
  if (!/^(?:R-)?[A-Z ]*$/.test(pending.relationship))
    context.note('unknown-row', 'its relationship is of unknown form', hashOf(pending.relationship));
  if (!/^>*$/.test(pending.nesting)) context.note('unknown-row', 'its nesting level is of unknown form', hashOf(pending.nesting));
  const row: TemplateRow = {
    row: pending.number,
    nesting: pending.nesting.replace(/[^>]/g, '').length,
    relationship: /^(?:R-)?[A-Z ]+$/.test(pending.relationship) ? pending.relationship : null,
    valueType: /^[A-Z0-9]+$/.test(pending.valueType) ? pending.valueType : null,
    ...conceptOf(pending.concept, context),
    vm: pending.vm,
    requirement: known,
    condition: pending.condition === '' ? null : readCondition(pending.condition, { table, path: pending.number }),
  };
  if (row.valueType === 'INCLUDE' && !row.include && !row.concept)
    context.note('dangling-reference', 'it includes no template that can be told');
  for (const text of pending.constraints) {
    const unread = UNREAD.exec(text)?.[1];
    if (unread === undefined && readConstraint(row, text, context)) continue;
    const hash = unread ?? hashOf(text);
    row.unread = [...(row.unread ?? []), hash];
    context.note('unread-values', 'a constraint of its value set is not computed', hash);
  }
  return row;
}

export function resolveTemplate(
  pending: PendingTemplate,
  meanings: CodeMeanings,
  readCondition: ReadRowCondition,
  notes: ReaderNote[],
): TemplateModel {
  const { template } = pending;
  const rows = pending.rows.map((row) => {
    const note: RowContext['note'] = (kind, message, hash) => {
      notes.push({ kind, table: template.table, row: row.number, message, ...(hash === undefined ? {} : { hash }) });
    };
    return resolveRow(row, template.table, { meanings, note }, readCondition);
  });
  return { ...template, rows };
}
