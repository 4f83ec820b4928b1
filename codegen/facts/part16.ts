/** PS3.16 as facts-only DocBook: templates and context groups, a section each. */
import { printFact } from '../conditions/facts.ts';
import type { ConditionModel, ContextGroupModel, StandardModel, TemplateCode, TemplateModel, TemplateRow } from '../standard/model.ts';
import { printCode } from '../standard/part16-codes.ts';
import { notesChapter } from './notes.ts';
import { book, para, table, variableList, type FactCell, type FactSection, type Markup } from './write-docbook.ts';

/** How the condition of a row stands in facts; the caller who reads conditions also prints them. */
export type PrintRowCondition = (condition: ConditionModel) => string;

function termed(code: TemplateCode): string {
  return `${code.kind} ${printCode(code)}`;
}

function concept(row: TemplateRow): string {
  if (row.include) return `${row.include.kind} ${row.include.tid}`;
  if (row.unreadConcept !== undefined) return `Concept #${row.unreadConcept}.`;
  const found = row.concept;
  if (!found) return '';
  if ('cid' in found) return `${found.kind} ${found.cid}`;
  if ('parameter' in found) return found.parameter;
  if ('row' in found) return `Value of Row ${found.row}`;
  return termed({ kind: found.kind ?? 'EV', value: found.value, scheme: found.scheme, meaning: found.meaning });
}

function constraints(row: TemplateRow): Markup[] {
  const lines: string[] = [];
  if (row.rootNode) lines.push('Root node');
  for (const [name, value] of Object.entries(row.include?.parameters ?? {})) lines.push(`${name} = ${value}`);
  for (const set of row.valueSet ?? []) lines.push(`${set.kind} ${set.id}`);
  for (const code of row.codes ?? []) lines.push(termed(code));
  if (row.valueParameter !== undefined) lines.push(row.valueParameter);
  const units = row.units;
  for (const code of units?.codes ?? []) lines.push(`UNITS = ${termed(code)}`);
  for (const group of units?.contextGroups ?? []) lines.push(`UNITS = ${group.kind} ${group.cid}`);
  if (units?.parameter !== undefined) lines.push(`UNITS = ${units.parameter}`);
  for (const hash of row.unread ?? []) lines.push(`Constraint #${hash}.`);
  return lines.map((line) => para(line));
}

const ROW_HEADER = ['', 'NL', 'Rel with Parent', 'VT', 'Concept Name', 'VM', 'Req Type', 'Condition', 'Value Set Constraint'];

function templateRow(row: TemplateRow, printCondition: PrintRowCondition): FactCell[] {
  const set = constraints(row);
  return [
    row.row,
    '>'.repeat(row.nesting),
    row.relationship ?? '',
    row.valueType ?? '',
    concept(row),
    row.vm,
    row.requirement ?? '',
    row.condition ? printCondition(row.condition) : '',
    set.length === 0 ? '' : set,
  ];
}

type Property = readonly [term: string, text: string];

function flag(term: string, value: boolean | null, yes: string, no: string): Property[] {
  return value === null ? [] : [[term, value ? yes : no]];
}

function properties(entries: readonly Property[]): Markup[] {
  return entries.length === 0 ? [] : [variableList(null, entries)];
}

function templateSection(template: TemplateModel, printCondition: PrintRowCondition): FactSection {
  const content = properties([
    ...flag('Type:', template.extensible, 'Extensible', 'Non-Extensible'),
    ...flag('Order:', template.orderSignificant, 'Significant', 'Non-Significant'),
    ...flag('Root:', template.root, 'Yes', 'No'),
  ]);
  if (template.parameters) {
    const rows = template.parameters.map((name) => [name]);
    content.push(
      table({
        id: `table_TID_${template.tid}_Parameters`,
        caption: `Table TID ${template.tid}. Parameters`,
        header: ['Parameter Name'],
        rows,
      }),
    );
  }
  if (template.table !== '') {
    const rows = template.rows.map((row) => templateRow(row, printCondition));
    content.push(table({ id: template.table, caption: `Table TID ${template.tid}.`, header: ROW_HEADER, rows }));
  }
  return { id: template.section, title: `TID ${template.tid} ${template.name}`.trim(), content };
}

function groupSection(group: ContextGroupModel): FactSection {
  const content = properties([
    ...(group.keyword === null ? [] : ([['Keyword:', group.keyword]] as const)),
    ...flag('Type:', group.extensible, 'Extensible', 'Non-Extensible'),
    ...(group.version === undefined ? [] : ([['Version:', group.version]] as const)),
    ...(group.uid === null ? [] : ([['UID:', group.uid]] as const)),
  ]);
  if (group.table !== '' || group.codes.length > 0 || group.includes.length > 0) {
    const rows: FactCell[][] = [
      ...group.includes.map((cid) => [{ attributes: { colspan: 3 }, content: `Include CID ${cid}` }]),
      ...group.codes.map((code) => [code.scheme, code.value, code.meaning]),
    ];
    const header = ['Coding Scheme Designator', 'Code Value', 'Code Meaning'];
    content.push(table({ id: group.table, caption: `Table CID ${group.cid}.`, header, rows }));
  }
  const name = group.retired ? `${group.name} (Retired)`.trim() : group.name;
  return { id: group.section, title: `CID ${group.cid} ${name}`.trim(), content };
}

/** Model to facts; the reader of PS3.16 reads them back to the same model. */
export function factsOfPart16(
  model: Pick<StandardModel, 'edition' | 'templates' | 'contextGroups' | 'notes'>,
  printCondition: PrintRowCondition = printFact,
): string {
  const sections = [
    { id: 'chapter_A', title: 'Templates', sections: model.templates.map((template) => templateSection(template, printCondition)) },
    { id: 'chapter_B', title: 'Context Groups', sections: model.contextGroups.map(groupSection) },
    notesChapter(model.notes, '16'),
  ];
  return book({ part: 'PS3.16', edition: model.edition, sections });
}
