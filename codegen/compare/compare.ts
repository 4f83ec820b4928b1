/** Two editions' models to a list of what changed, table by table. */
import type { AttributeRow, AttributeTable, ConditionModel, IodModel, StandardModel, TableRow } from '../standard/model.ts';

export interface TableChange {
  readonly table: string;
  readonly name: string;
  readonly section: string;
  readonly lines: string[];
}

export interface EditionChanges {
  readonly from: string;
  readonly to: string;
  /** Counts for the summary, by what they count. */
  readonly summary: readonly (readonly [what: string, before: number, after: number])[];
  readonly addedTables: readonly AttributeTable[];
  readonly removedTables: readonly AttributeTable[];
  readonly tables: readonly TableChange[];
  readonly iods: readonly { readonly name: string; readonly lines: string[] }[];
  readonly addedIods: readonly IodModel[];
  readonly removedIods: readonly IodModel[];
  /** Lines on SOP classes, data elements, UIDs. */
  readonly registries: readonly { readonly title: string; readonly lines: string[] }[];
}

function keyed<T>(list: readonly T[], key: (one: T) => string): Map<string, T> {
  return new Map(list.map((one) => [key(one), one] as const));
}

function rowKey(row: TableRow): string {
  if ('tag' in row) return row.path.join('.');
  return 'include' in row ? `${row.path.join('.')} include ${row.include}` : `${row.path.join('.')} ${row.other}`;
}

function words(condition: ConditionModel | null): string {
  if (!condition) return 'none';
  const otherwise =
    typeof condition.otherwise === 'string' ? condition.otherwise : `allowed if ${condition.otherwise.text ?? condition.otherwise.decided}`;
  return `${condition.text ?? `not read (#${condition.hash})`}, otherwise ${otherwise}`;
}

function terms(row: AttributeRow): string {
  return JSON.stringify((row.values ?? []).map((list) => [list.kind, list.value ?? null, [...list.terms].sort()]));
}

function termChange(before: AttributeRow, after: AttributeRow): string {
  const of = (row: AttributeRow): Set<string> => new Set((row.values ?? []).flatMap((list) => list.terms));
  const [was, is] = [of(before), of(after)];
  const added = [...is].filter((term) => !was.has(term));
  const removed = [...was].filter((term) => !is.has(term));
  return (
    [added.length > 0 ? `added ${added.join(', ')}` : '', removed.length > 0 ? `removed ${removed.join(', ')}` : '']
      .filter((text) => text !== '')
      .join('; ') || 'scope or kind of the lists'
  );
}

function rowChange(before: AttributeRow, after: AttributeRow): string[] {
  const name = after.path.join('.');
  const lines: string[] = [];
  if (before.type !== after.type) lines.push(`${name}: Type ${before.type ?? 'none'} → ${after.type ?? 'none'}`);
  if (words(before.condition) !== words(after.condition))
    lines.push(`${name}: condition ${words(before.condition)} → ${words(after.condition)}`);
  else if (before.condition?.hash !== after.condition?.hash)
    lines.push(
      `${name}: the sentence of its condition is another (#${before.condition?.hash} → #${after.condition?.hash}), its meaning as read the same`,
    );
  if (terms(before) !== terms(after)) lines.push(`${name}: values: ${termChange(before, after)}`);
  if (JSON.stringify(before.items ?? null) !== JSON.stringify(after.items ?? null)) lines.push(`${name}: number of Items`);
  if (before.tag !== after.tag) lines.push(`${name}: tag ${before.tag} → ${after.tag}`);
  return lines;
}

function tableChange(before: AttributeTable, after: AttributeTable): string[] {
  const was = keyed(before.rows, rowKey);
  const is = keyed(after.rows, rowKey);
  const lines: string[] = [];
  if (before.name !== after.name) lines.push(`name: ${before.name} → ${after.name}`);
  for (const [key, row] of is)
    if (!was.has(key)) lines.push(`added: ${key}${'tag' in row && row.type !== null ? `, Type ${row.type}` : ''}`);
  for (const key of was.keys()) if (!is.has(key)) lines.push(`removed: ${key}`);
  for (const [key, row] of is) {
    const other = was.get(key);
    if (!other) continue;
    if ('tag' in row && 'tag' in other) lines.push(...rowChange(other, row));
    else if ('include' in row && 'include' in other) {
      if (words(other.condition) !== words(row.condition))
        lines.push(`${key}: condition ${words(other.condition)} → ${words(row.condition)}`);
      if (JSON.stringify(other.arguments) !== JSON.stringify(row.arguments)) lines.push(`${key}: arguments`);
    }
  }
  const order = (table: AttributeTable, other: Map<string, TableRow>): string =>
    table.rows
      .map(rowKey)
      .filter((key) => other.has(key))
      .join('\n');
  if (order(before, is) !== order(after, was)) lines.push('rows stand in another order');
  return lines;
}

function iodChange(before: IodModel, after: IodModel): string[] {
  const lines: string[] = [];
  const modules = (iod: IodModel) => keyed(iod.modules, (use) => use.module);
  const [was, is] = [modules(before), modules(after)];
  for (const [id, use] of is) {
    const other = was.get(id);
    if (!other) lines.push(`module added: ${id}, ${use.usage ?? ''}`);
    else if (other.usage !== use.usage) lines.push(`module ${id}: usage ${other.usage} → ${use.usage}`);
    else if (words(other.condition) !== words(use.condition))
      lines.push(`module ${id}: condition ${words(other.condition)} → ${words(use.condition)}`);
  }
  for (const id of was.keys()) if (!is.has(id)) lines.push(`module removed: ${id}`);
  const groups = (iod: IodModel) => keyed(iod.functionalGroups, (use) => use.macro);
  const [wasGroups, isGroups] = [groups(before), groups(after)];
  for (const [name, use] of isGroups) {
    const other = wasGroups.get(name);
    if (!other) lines.push(`functional group added: ${name}, ${use.usage}`);
    else if (other.usage !== use.usage || other.place !== use.place)
      lines.push(
        `functional group ${name}: ${other.usage}${other.place ? ` ${other.place}` : ''} → ${use.usage}${use.place ? ` ${use.place}` : ''}`,
      );
    else if (words(other.condition) !== words(use.condition))
      lines.push(`functional group ${name}: condition ${words(other.condition)} → ${words(use.condition)}`);
  }
  for (const name of wasGroups.keys()) if (!isGroups.has(name)) lines.push(`functional group removed: ${name}`);
  return lines;
}

function registry<T>(
  title: string,
  before: readonly T[],
  after: readonly T[],
  key: (one: T) => string,
  show: (one: T) => string,
): { title: string; lines: string[] } {
  const [was, is] = [keyed(before, key), keyed(after, key)];
  const lines: string[] = [];
  for (const [id, one] of is) {
    const other = was.get(id);
    if (!other) lines.push(`added: ${show(one)}`);
    else if (show(other) !== show(one)) lines.push(`${show(other)} → ${show(one)}`);
  }
  for (const [id, one] of was) if (!is.has(id)) lines.push(`removed: ${show(one)}`);
  return { title, lines };
}

/** What changed from one edition to another; all lists are empty when nothing did. */
export function compareEditions(before: StandardModel, after: StandardModel): EditionChanges {
  const all = (model: StandardModel): AttributeTable[] => [...model.modules, ...model.macros, ...model.directoryRecords];
  const [was, is] = [keyed(all(before), (table) => table.table), keyed(all(after), (table) => table.table)];
  const [wasIods, isIods] = [
    keyed([...before.iods, ...before.normalizedIods], (iod) => iod.id),
    keyed([...after.iods, ...after.normalizedIods], (iod) => iod.id),
  ];
  const tables: TableChange[] = [];
  for (const [id, table] of is) {
    const other = was.get(id);
    const lines = other ? tableChange(other, table) : [];
    if (lines.length > 0) tables.push({ table: id, name: table.name, section: table.section, lines });
  }
  const iods = [...isIods].flatMap(([id, iod]) => {
    const other = wasIods.get(id);
    const lines = other ? iodChange(other, iod) : [];
    return lines.length > 0 ? [{ name: iod.name, lines }] : [];
  });
  const rows = (model: StandardModel): number => all(model).reduce((sum, table) => sum + table.rows.length, 0);
  return {
    from: before.edition,
    to: after.edition,
    summary: [
      ['IODs', before.iods.length, after.iods.length],
      ['modules', before.modules.length, after.modules.length],
      ['macros', before.macros.length, after.macros.length],
      ['rows of tables', rows(before), rows(after)],
      ['SOP classes', before.sopClasses.length, after.sopClasses.length],
      ['data elements', before.dictionary.length, after.dictionary.length],
      ['UIDs', before.uids.length, after.uids.length],
    ],
    addedTables: [...is.values()].filter((table) => !was.has(table.table)),
    removedTables: [...was.values()].filter((table) => !is.has(table.table)),
    tables,
    iods,
    addedIods: [...isIods.values()].filter((iod) => !wasIods.has(iod.id)),
    removedIods: [...wasIods.values()].filter((iod) => !isIods.has(iod.id)),
    registries: [
      registry(
        'SOP classes',
        before.sopClasses,
        after.sopClasses,
        (sop) => sop.uid,
        (sop) => `${sop.name} ${sop.uid}${sop.iod === null ? '' : ` (${sop.iod})`}`,
      ),
      registry(
        'Data elements',
        before.dictionary,
        after.dictionary,
        (entry) => entry.tag,
        (entry) =>
          `(${entry.tag.slice(0, 4)},${entry.tag.slice(4)}) ${entry.name} ${entry.vr.join(' or ')} ${entry.vm}${entry.retired ? ', retired' : ''}`,
      ),
      registry(
        'UIDs',
        before.uids,
        after.uids,
        (uid) => uid.uid,
        (uid) => `${uid.uid} ${uid.name}${uid.retired ? ', retired' : ''}`,
      ),
    ].filter(({ lines }) => lines.length > 0),
  };
}
