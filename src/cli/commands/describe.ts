/** `describe`: an IOD, module, macro, functional group, attribute or SOP class as a readable table. */
import { parseArgs } from 'node:util';
import { iodList } from '../../../generated/iods/registry.ts';
import { sopClasses } from '../../../generated/sop-classes.ts';
import { elementByKeyword, elementByTag, type ElementDefinition } from '../../dataset/dictionary.ts';
import { coverageOf } from '../coverage.ts';
import { printCondition } from '../../rules/print-condition.ts';
import { printDemand } from '../../rules/print-constraint.ts';
import type { Requirement } from '../../rules/condition.ts';
import type { IodRules, Rule, TableRules } from '../../rules/tables.ts';
import type { ContextGroup, Template } from '../../rules/terminology.ts';
import { tableUrl } from '../../validation/standard-url.ts';
import { edition } from '../../../generated/edition.ts';
import { UnknownIodError } from '../../validation/errors.ts';
import { findIod } from '../../validation/find-iod.ts';
import { keywordNamed, keywords, nameOfKeyword } from '../keywords.ts';
import { findContextGroup, findTemplate } from '../terminology.ts';
import { type Command, didYouMean, key, UsageError } from '../usage.ts';

function conditionText(requirement: Requirement | undefined): string | null {
  if (!requirement) return null;
  const { tree, missing } = requirement;
  const depends = missing === undefined ? '' : `(depends on ${missing})`;
  if (tree) return `${printCondition(tree)}${depends && ` ${depends}`}`;
  return depends || `not read (${requirement.reason ?? requirement.decided})`;
}

interface Line {
  readonly level: number;
  readonly name: string;
  readonly tag: string;
  readonly vr: string;
  readonly type: string;
  readonly condition: string | null;
}

function* rows(rules: readonly Rule[], level: number, expand: boolean, open: ReadonlySet<string>): Generator<Line> {
  for (const rule of rules) {
    if ('keyword' in rule) {
      yield {
        level,
        name: rule.keyword,
        tag: rule.tag,
        vr: `${rule.vr} ${rule.vm}`,
        type: rule.type ?? '',
        condition: conditionText(rule.condition),
      };
      if (rule.rows) yield* rows(rule.rows, level + 1, expand, open);
    } else if ('include' in rule) {
      const table = rule.include();
      if (expand && !open.has(table.table)) yield* rows(table.rows, level, expand, new Set([...open, table.table]));
      else
        yield {
          level,
          name: `include ${table.name} (${table.table.replace(/^table_/, '')})`,
          tag: '',
          vr: '',
          type: '',
          condition: conditionText(rule.condition),
        };
    } else if ('extend' in rule) {
      yield { level, name: rule.extend, tag: '', vr: '', type: '', condition: null };
      yield* rows(rule.rows, level + 1, expand, open);
    } else yield { level, name: rule.other, tag: '', vr: '', type: rule.type ?? '', condition: null };
  }
}

function tableText(table: TableRules, expand: boolean): string {
  const lines = [...rows(table.rows, 0, expand, new Set([table.table]))].map((line) => {
    const left = `${'  '.repeat(line.level)}${line.name}`;
    const condition = line.condition === null ? '' : `  if ${line.condition}`;
    return `${left.padEnd(58)} ${line.tag.padEnd(8)} ${line.vr.padEnd(9)} ${line.type}${condition}`.trimEnd();
  });
  return `${table.name} (${table.table.replace(/^table_/, 'Table ')})\n${tableUrl(edition, table.section, table.table)}\n\n${lines.join('\n')}\n`;
}

function iodText(iod: IodRules, expand: boolean): string {
  const modules = iod.modules.map((use) => {
    const condition = conditionText(use.condition);
    return `  ${use.ie.padEnd(22)} ${use.module().name.padEnd(44)} ${use.usage}${condition === null ? '' : `  if ${condition}`}`;
  });
  const groups = iod.functionalGroups.map((use) => {
    const condition = conditionText(use.condition);
    return `  ${use.macro().name.padEnd(66)} ${use.usage}${use.place ? ` (${use.place} only)` : ''}${condition === null ? '' : `  if ${condition}`}`;
  });
  const { rows: conditional, decided } = coverageOf(iod);
  const share =
    conditional === 0
      ? ''
      : `\nConditions: ${Math.floor((100 * decided) / conditional)} % of ${conditional} conditional rows decided from one data set`;
  const constraints = (iod.constraints ?? []).map(({ section, sopClass, condition, demand }) => {
    const where = section.replace(/^sect_/, '');
    const who = sopClass === undefined ? '' : `${sopClasses[sopClass]?.name ?? sopClass}: `;
    return `  ${where.padEnd(16)} ${who}${printDemand(demand)}${condition === undefined ? '' : `  if ${printCondition(condition)}`}`;
  });
  const tables = expand ? iod.modules.map((use) => `\n${tableText(use.module(), true)}`).join('') : '';
  return `${iod.name} IOD (${iod.table.replace(/^table_/, 'Table ')})\n${tableUrl(edition, iod.section, iod.table)}\nSOP Classes: ${iod.sopClassUIDs.map((uid) => `${sopClasses[uid]?.name ?? ''} ${uid}`).join(', ') || 'none'}${share}\n\nModules\n${modules.join('\n')}\n${groups.length > 0 ? `\nFunctional groups\n${groups.join('\n')}\n` : ''}${constraints.length > 0 ? `\nConstraints\n${constraints.join('\n')}\n` : ''}${tables}`;
}

function attributeText(definition: ElementDefinition): string {
  return `${nameOfKeyword(definition.keyword)}\n  keyword ${definition.keyword}\n  tag     (${definition.tag.slice(0, 4)},${definition.tag.slice(4)})\n  VR      ${definition.vr.replaceAll('|', ' or ')}\n  VM      ${definition.vm}\n${definition.retired ? '  retired\n' : ''}`;
}

/** A module, macro or functional group by name or table number, met in any IOD. */
async function findTable(name: string): Promise<TableRules | null> {
  const wanted = key(name).replace(/(?:module|macro|functionalgroup)$/, '');
  const seen = new Set<string>();
  const visit = (table: TableRules): TableRules | null => {
    if (seen.has(table.table)) return null;
    seen.add(table.table);
    if (
      key(table.name) === wanted ||
      key(table.id) === wanted ||
      key(table.table.replace(/^table_(?:PS3\.3_)?/, '')) === wanted.replace(/^table/, '')
    )
      return table;
    const inside = (rules: readonly Rule[]): TableRules | null => {
      for (const rule of rules) {
        const found = 'include' in rule ? visit(rule.include()) : 'rows' in rule && rule.rows ? inside(rule.rows) : null;
        if (found) return found;
      }
      return null;
    };
    return inside(table.rows);
  };
  for (const { path } of iodList) {
    const iod = await findIod(path);
    for (const table of [...iod.modules.map((use) => use.module()), ...iod.functionalGroups.map((use) => use.macro())]) {
      const found = visit(table);
      if (found) return found;
    }
  }
  return null;
}

async function iodNamed(name: string): Promise<IodRules | null> {
  try {
    return await findIod(name);
  } catch (error) {
    if (error instanceof UnknownIodError) return null;
    throw error;
  }
}

function groupText(group: ContextGroup): string {
  const extensible = group.extensible === null ? 'not said' : group.extensible ? 'extensible' : 'not extensible';
  const includes = group.includes.length > 0 ? `includes CID ${group.includes.join(', CID ')}\n` : '';
  const codes = group.codes.map((one) => `  ${one.scheme.padEnd(8)} ${one.value.padEnd(18)} ${one.meaning}`);
  return `${group.name} (CID ${group.cid}), ${extensible}\n${includes}\n${codes.map((line) => `${line}\n`).join('')}`;
}

/** What a template row says of its concept or of what it includes. */
function conceptText(detail: unknown): string {
  if (typeof detail !== 'object' || detail === null) return '';
  const known = ['kind', 'cid', 'tid', 'value', 'scheme', 'meaning'].map((part): unknown => Reflect.get(detail, part));
  return known.filter((part) => typeof part === 'string' && part !== '').join(' ');
}

function templateText(template: Template): string {
  const lines = template.rows.map((row) => {
    const what = `${'> '.repeat(row.nesting)}${row.relationship ?? ''} ${row.valueType ?? ''}`.trim();
    return `${row.row.padEnd(5)} ${what.padEnd(48)} ${row.vm.padEnd(5)} ${(row.requirement ?? '').padEnd(3)} ${conceptText(row.concept ?? row.include)}`.trimEnd();
  });
  return `${template.name} (TID ${template.tid})\n\n${lines.map((line) => `${line}\n`).join('')}`;
}

/** What a name means, as text and as data; null when it means nothing. */
async function describe(name: string, expand: boolean): Promise<{ text: string; data: unknown } | null> {
  if (name.trim() === '') return null;
  // Repeating groups are shown as 60xx; their first is 6000.
  const tag = name
    .replace(/[(),\s]/g, '')
    .toUpperCase()
    .replace(/^([0-9A-F]{2})XX(?=[0-9A-F]{4}$)/, '$100');
  const attribute = elementByKeyword(name) ?? (/^[0-9A-F]{8}$/.test(tag) ? elementByTag(tag) : undefined);
  if (attribute) return { text: attributeText(attribute), data: attribute };
  const sop = Object.entries(sopClasses).find(([uid, one]) => uid === name || key(one.name) === key(name));
  const iod = await iodNamed(sop?.[1].iod ?? name);
  if (iod) {
    const modules = iod.modules.map((use) => ({
      ie: use.ie,
      module: use.module().name,
      usage: use.usage,
      condition: conditionText(use.condition),
    }));
    return {
      text: iodText(iod, expand),
      data: {
        ...iod,
        modules,
        functionalGroups: iod.functionalGroups.map((use) => ({
          macro: use.macro().name,
          usage: use.usage,
          place: use.place ?? null,
          condition: conditionText(use.condition),
        })),
      },
    };
  }
  if (sop) return { text: `${sop[1].name} ${sop[0]}: no composite IOD\n`, data: { uid: sop[0], ...sop[1] } };
  const table = await findTable(name);
  if (!table) {
    const named = elementByKeyword(keywordNamed(name) ?? '');
    if (named) return { text: attributeText(named), data: named };
    // A bare number may be that of both.
    const [group, template] = [await findContextGroup(name), await findTemplate(name)];
    const texts = [...(group ? [groupText(group)] : []), ...(template ? [templateText(template)] : [])];
    return texts.length === 0 ? null : { text: texts.join('\n'), data: group && template ? [group, template] : (group ?? template) };
  }
  return {
    text: tableText(table, expand),
    data: {
      id: table.id,
      name: table.name,
      table: table.table,
      section: table.section,
      rows: [...rows(table.rows, 0, expand, new Set([table.table]))],
    },
  };
}

export const describeCommand: Command = {
  usage: 'describe NAME… [--format text|json] [--expand]',
  summary: 'an IOD, module, macro, functional group, attribute, SOP class, context group (CID 29) or template (TID 1500), readable',
  async run(args) {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      strict: true,
      options: { format: { type: 'string' }, expand: { type: 'boolean' } },
    });
    if (positionals.length === 0) throw new UsageError('name what to describe');
    const format = values.format ?? 'text';
    if (format !== 'text' && format !== 'json') throw new UsageError(`there is no format ${format}; there are text, json`);
    const found: unknown[] = [];
    for (const name of positionals) {
      const one = await describe(name, values.expand ?? false);
      if (!one)
        throw new UsageError(
          `the standard has no ${name === '' ? 'empty name' : name}${didYouMean(name, [
            ...iodList.map((iod) => iod.name),
            ...Object.values(sopClasses).map((sop) => sop.name),
            ...keywords(),
          ])}`,
        );
      if (format === 'text') process.stdout.write(`${found.length > 0 ? '\n' : ''}${one.text}`);
      found.push(one.data);
    }
    if (format === 'json') process.stdout.write(`${JSON.stringify(found.length === 1 ? found[0] : found, null, 1)}\n`);
    return 0;
  },
};
