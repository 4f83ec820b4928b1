/** `explain`: one table or row as it was read, with its condition and what remains unread. */
import { parseArgs } from 'node:util';
import { readEdition } from '../edition.ts';
import { linkOf } from '../emit/library.ts';
import type { AttributeTable, ConditionModel, StandardModel, TableRow } from '../standard/model.ts';
import { type Command, needed, UsageError } from './command.ts';

function findTable(model: StandardModel, name: string): AttributeTable | undefined {
  const wanted = name.toLowerCase().replace(/^table_/, '');
  const all = [...model.modules, ...model.macros, ...model.directoryRecords];
  return (
    all.find((table) => table.table.toLowerCase().replace(/^table_(?:ps3\.3_)?/, '') === wanted) ??
    all.find((table) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted)
  );
}

function lines(row: TableRow): string[] {
  if ('include' in row)
    return [
      `${row.path.join('.') || '(top)'}: include ${row.include}`,
      ...Object.entries(row.arguments).map(([key, value]) => `  ${key}: ${JSON.stringify(value)}`),
      ...conditionLines(row.condition),
    ];
  if ('other' in row) return [`${row.path.join('.') || '(top)'}: ${row.other}${row.type === null ? '' : `, Type ${row.type}`}`];
  return [
    `${row.path.join('.')} (${row.tag.slice(0, 4)},${row.tag.slice(4)})${row.type === null ? '' : ` Type ${row.type}`}`,
    ...conditionLines(row.condition),
    ...(row.items ?? []).map((items) => `  items: ${JSON.stringify(items)}`),
    ...(row.values ?? []).map((list) => `  ${list.kind}: ${list.terms.join(', ')}`),
  ];
}

function conditionLines(condition: ConditionModel | null): string[] {
  if (!condition) return [];
  const otherwise =
    typeof condition.otherwise === 'string' ? condition.otherwise : `if ${condition.otherwise.text ?? `(${condition.otherwise.decided})`}`;
  return [
    `  required if: ${condition.text ?? 'not read'} [${condition.decided}${condition.reason ? `, ${condition.reason}` : ''}, #${condition.hash}]`,
    `  otherwise: ${otherwise}`,
    ...(condition.never ? [`  never if: ${condition.never.text}`] : []),
    ...(condition.tree ? [`  tree: ${JSON.stringify(condition.tree)}`] : []),
  ];
}

export const explain: Command = {
  usage: 'explain TABLE [ROW] [--edition E] [--from DIR]',
  summary: 'one table or row: as read, its condition, what remains unread and why',
  run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { edition: { type: 'string' }, from: { type: 'string' } },
      allowPositionals: true,
      strict: true,
    });
    const name = needed(positionals[0], 'TABLE');
    const model = readEdition(values);
    const table = findTable(model, name);
    if (!table) throw new UsageError(`${model.edition} has no table ${name}; give a number such as C.7-1, an id or a name`);
    const wanted = positionals[1]?.toLowerCase();
    const rows = table.rows.filter(
      (row) =>
        wanted === undefined ||
        row.path.join('.').toLowerCase() === wanted ||
        row.path.at(-1)?.toLowerCase() === wanted ||
        ('tag' in row && row.tag.toLowerCase() === wanted.replace(/[(),]/g, '')),
    );
    if (rows.length === 0) throw new UsageError(`${table.table} has no row ${positionals[1]}`);
    process.stdout.write(`${table.name}, ${table.table}\n${linkOf(model.edition, table.section, table.table)}\n\n`);
    for (const row of rows) process.stdout.write(`${lines(row).join('\n')}\n`);
    const notes = model.notes.filter((note) => note.table === table.table);
    if (notes.length > 0) process.stdout.write(`\nnot read:\n${notes.map((note) => `  ${note.row}: ${note.message}`).join('\n')}\n`);
    return 0;
  },
};
