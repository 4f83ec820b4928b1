/** What changed between two editions, as a page that a reviewer reads. */
import { linkOf } from '../emit/library.ts';
import type { EditionChanges } from './compare.ts';

function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join('\n');
}

/** Markdown: the summary first, then table by table. */
export function comparisonReport(changes: EditionChanges): string {
  const { from, to } = changes;
  const parts = [`# From ${from} to ${to}`];
  const changed =
    changes.tables.length +
    changes.iods.length +
    changes.addedTables.length +
    changes.removedTables.length +
    changes.addedIods.length +
    changes.removedIods.length +
    changes.registries.length;
  if (changed === 0) parts.push('Nothing changed.');
  else {
    parts.push(
      `${changes.addedTables.length} tables were added, ${changes.removedTables.length} removed, ${changes.tables.length} changed; ${changes.addedIods.length} IODs were added, ${changes.removedIods.length} removed, ${changes.iods.length} changed.`,
    );
    parts.push(
      `| what | ${from} | ${to} |\n|---|---|---|\n${changes.summary.map(([what, before, after]) => `| ${what} | ${before} | ${after} |`).join('\n')}`,
    );
    if (changes.addedIods.length > 0)
      parts.push(
        `## IODs added\n\n${list(changes.addedIods.map((iod) => `[${iod.name}](${linkOf(to, iod.section, null)}): ${iod.modules.length} modules`))}`,
      );
    if (changes.removedIods.length > 0) parts.push(`## IODs removed\n\n${list(changes.removedIods.map((iod) => iod.name))}`);
    if (changes.iods.length > 0)
      parts.push(`## IODs changed\n\n${changes.iods.map(({ name, lines }) => `### ${name}\n\n${list(lines)}`).join('\n\n')}`);
    if (changes.addedTables.length > 0)
      parts.push(
        `## Tables added\n\n${list(changes.addedTables.map((table) => `[${table.table.replace(/^table_/, '')}](${linkOf(to, table.section, table.table)}) ${table.name}, ${table.rows.length} rows`))}`,
      );
    if (changes.removedTables.length > 0)
      parts.push(
        `## Tables removed\n\n${list(changes.removedTables.map((table) => `${table.table.replace(/^table_/, '')} ${table.name}`))}`,
      );
    if (changes.tables.length > 0)
      parts.push(
        `## Tables changed\n\n${changes.tables.map((table) => `### [${table.table.replace(/^table_/, '')}](${linkOf(to, table.section, table.table)}) ${table.name}\n\n${list(table.lines)}`).join('\n\n')}`,
      );
    for (const { title, lines } of changes.registries) parts.push(`## ${title}\n\n${list(lines)}`);
  }
  return `${parts.join('\n\n')}\n`;
}
