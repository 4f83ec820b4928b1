/** generated/report.md: what was read, what was not and why, by table, path, hash and link. */
import { printCondition } from '../../src/rules/print-condition.ts';
import { constraintReasonOf } from '../standard/constraint-reasons.ts';
import type { AttributeTable, ConditionModel, ReaderNote, StandardModel } from '../standard/model.ts';
import type { Corrected } from '../corrections/correct.ts';
import { oneSideOf } from '../conditions/labels.ts';
import { missingFactOf } from '../conditions/missing/facts.ts';
import { linkOf } from './library.ts';

interface Labelled {
  readonly table: AttributeTable;
  readonly path: string;
  readonly condition: ConditionModel;
}

function conditional(tables: readonly AttributeTable[]): Labelled[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      'tag' in row && (row.type === '1C' || row.type === '2C') && row.condition
        ? [{ table, path: row.path.join('.'), condition: row.condition }]
        : [],
    ),
  );
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)} %)`;
}

function counts(conditions: readonly (ConditionModel | null)[]): string {
  const stated = conditions.filter((condition) => condition !== null);
  return share(stated.filter((condition) => condition.decided === 'data').length, stated.length);
}

/** Decided share of the conditional rows that an IOD reaches, each written row once. */
function coverage(model: StandardModel): string[] {
  const tables = new Map([...model.modules, ...model.macros].map((table) => [table.table, table] as const));
  const byId = new Map(model.modules.map((table) => [table.id, table] as const));
  return model.iods.map((iod) => {
    const reached = new Set<AttributeTable>();
    const visit = (table: AttributeTable | undefined): void => {
      if (!table || reached.has(table)) return;
      reached.add(table);
      for (const row of table.rows) if ('include' in row) visit(tables.get(row.include));
    };
    for (const use of iod.modules) visit(byId.get(use.module));
    for (const use of iod.functionalGroups) visit(tables.get(use.table));
    const rows = conditional([...reached]);
    const decided = rows.filter(({ condition }) => condition.decided === 'data').length;
    return `| ${iod.name} | ${rows.length} | ${decided} | ${rows.length === 0 ? '' : `${Math.floor((100 * decided) / rows.length)} %`} |`;
  });
}

/** Usages of modules and functional groups that are judged by presence alone. */
function openUsages(model: StandardModel, partly: (condition: ConditionModel) => string): string[] {
  const nameOf = new Map(model.modules.map(({ id, name }) => [id, name] as const));
  const line = (table: string, section: string, name: string, condition: ConditionModel | null): string[] => {
    if (!condition)
      return [`| [${short(table)}](${linkOf(model.edition, section, table)}) | ${name} | | the sentence gives no condition |`];
    if (condition.decided === 'data') return [];
    const fact = missingFactOf(condition.hash) ?? condition.reason ?? 'unread';
    return [`| [${short(table)}](${linkOf(model.edition, section, table)}) | ${name} | ${condition.hash} | ${fact}${partly(condition)} |`];
  };
  return [
    ...model.iods.flatMap(({ table, section, modules }) =>
      modules.flatMap((use) => (use.usage === 'C' ? line(table, section, nameOf.get(use.module) ?? use.module, use.condition) : [])),
    ),
    ...model.functionalGroups.flatMap(({ table, section, rows }) =>
      rows.flatMap((use) => (use.usage === 'C' ? line(table, section, use.macro, use.condition) : [])),
    ),
  ];
}

const short = (table: string): string => table.replace(/^table_/, '');

/** Of a constraint that is none on one data set, the reason. */
function whyNot({ kind, hash }: ReaderNote): string {
  const reason = kind === 'unread-constraint' && hash !== undefined ? constraintReasonOf(hash) : undefined;
  return reason === undefined ? '' : `: ${reason}`;
}

/** @param generated what the files hold: the model with facts newer than the edition. */
export function reportOf(model: StandardModel, generated: StandardModel = model): string {
  const attributes = conditional([...model.modules, ...model.macros]);
  const keys = conditional(model.directoryRecords);
  const open = [...attributes, ...keys].filter(({ condition }) => condition.decided !== 'data');
  const modules = model.iods.flatMap((iod) => iod.modules.filter((use) => use.usage === 'C').map((use) => use.condition));
  const groups = model.functionalGroups.flatMap((table) => table.rows.filter((use) => use.usage === 'C').map((use) => use.condition));
  const reasons = new Map<string, number>();
  for (const { condition } of open) reasons.set(condition.reason ?? 'unread', (reasons.get(condition.reason ?? 'unread') ?? 0) + 1);
  const constraints = [...model.iods, ...model.sopClasses].flatMap((one) => one.constraints ?? []);
  const sentences = new Set(constraints.map(({ section, hash }) => `${section} ${hash}`));
  const unread = model.notes.filter((note) => note.kind === 'unread-constraint').length;
  const kinds = [...Map.groupBy(constraints, ({ demand }) => demand.kind)]
    .map(([kind, all]) => `${kind} ${all.length}`)
    .sort()
    .join(', ');
  const rows = (tables: readonly AttributeTable[]): number => tables.reduce((sum, table) => sum + table.rows.length, 0);
  const partly = (condition: ConditionModel): string => {
    if (!condition.tree) return '';
    const side = oneSideOf(condition.tree);
    return `${side === null ? '' : `, one-sided: ${side}`} read in part: \`${printCondition(condition.tree)}\``;
  };
  return `# What was read of ${model.edition}

| what | count |
|---|---|
| composite IODs, normalized and directory IODs | ${model.iods.length}, ${model.normalizedIods.length} |
| modules, macros, directory record tables | ${model.modules.length}, ${model.macros.length}, ${model.directoryRecords.length} |
| rows of these tables | ${rows([...model.modules, ...model.macros, ...model.directoryRecords])} |
| functional group tables | ${model.functionalGroups.length} |
| SOP classes, data elements, UIDs | ${model.sopClasses.length}, ${model.dictionary.length}, ${model.uids.length} |
| templates, context groups | ${model.templates.length}, ${model.contextGroups.length} |
| conditions of 1C and 2C rows that are decided from one data set | ${share(attributes.filter(({ condition }) => condition.decided === 'data').length, attributes.length)} |
| conditions of directory record keys | ${share(keys.filter(({ condition }) => condition.decided === 'data').length, keys.length)} |
| conditions of conditional modules | ${counts(modules)} |
| conditions of conditional functional groups | ${counts(groups)} |
| sentences of annex A and PS3.4 B.5.1 that constrain IODs | ${share(sentences.size, sentences.size + unread)} |
| facts of these sentences, by kind | ${kinds} |

Conditions that are not decided, by reason: ${[...reasons]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reason, count]) => `${reason} ${count}`)
    .join(', ')}.

- \`first-item\`: the first Item, or a change between Items.
- \`other-instance\`: another SOP Instance is needed.
- \`knowledge\`: a person's knowledge is needed.
- \`unread\`: not read yet.

## Coverage by IOD

As generated, with facts newer than the edition.

| IOD | conditional rows that it reaches | decided | share |
|---|---|---|---|
${coverage(generated).join('\n')}

## Conditions that are not decided

| table | path | hash | reason | missing fact |
|---|---|---|---|---|
${open.map(({ table, path, condition }) => `| [${table.table.replace(/^table_/, '')}](${linkOf(model.edition, table.section, table.table)}) | ${path} | ${condition.hash} | ${condition.reason ?? 'unread'} | ${missingFactOf(condition.hash) ?? ''}${partly(condition)} |`).join('\n')}

## Usages that are not decided

| table | module or functional group | hash | missing fact |
|---|---|---|---|
${openUsages(model, partly).join('\n')}

## Other things that were not read

| table | row | what |
|---|---|---|
${model.notes.map((note) => `| ${note.table} | ${note.row.replaceAll('|', '/')} | ${note.message.replaceAll('|', '/')}${note.hash ? ` #${note.hash}` : ''}${whyNot(note)} |`).join('\n')}
`;
}

/** Facts newer than the edition that were laid over what was read; the counts above are without them. */
export function correctionsOf({ applied, skipped }: Pick<Corrected, 'applied' | 'skipped'>): string {
  const lines = [
    ...applied.map(({ id, says, source, unknown }) => `| ${id} | ${says} | ${source} | ${unknown.join('; ')} |`),
    ...skipped.map(({ correction, reason }) => `| ${correction.id} | skipped: ${reason} | ${correction.source} | |`),
  ];
  return `
## Facts newer than the edition

| correction | what it says | source | not stated, so not enforced |
|---|---|---|---|
${lines.join('\n')}
`;
}
