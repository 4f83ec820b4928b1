/** Short forms in which facts-only DocBook states what a description says: each printed and read here, so that the two stay inverse. */
import { printFact, readFact } from '../conditions/facts.ts';
import {
  isType,
  type ConditionModel,
  type ContextGroupArgument,
  type IncludeArguments,
  type ItemsModel,
  type TemplateArgument,
  type TypeOverride,
  type ValueListModel,
} from './model.ts';
import type { Usage } from '../../src/rules/tables.ts';

const CONDITION = '(?: if (Condition #.*))?';
const ITEMS = new RegExp(
  `^Items (?:(\\d+)\\.\\.(\\d+|n)( permitted)?|(equal to|at most) (count of )?([A-Za-z0-9]+)(?: less (\\d+))?)${CONDITION}$`,
);
const GROUP = new RegExp(`^Group (DCID|BCID) ([0-9A-Za-z]+)(?: for ([A-Za-z0-9.]+))?${CONDITION}$`);
const TEMPLATE = new RegExp(`^Template (DTID|BTID) ([0-9A-Za-z]+)(?: for ([A-Za-z0-9.]+))?${CONDITION}$`);
const TYPE = new RegExp(`^Type of ([A-Za-z0-9.]+) (1C|2C|1|2|3)${CONDITION}$`);
const NO_GROUP = 'No context group';
const VM = /^VM (\S+)$/;
const OVERRIDES = /^Overrides (sect_\S+(?: sect_\S+)*)$/;
const USAGE = /^([MUC])(?:; (shared|per-frame))?(?:; (Condition #.*))?$/;
const LIST = /^(Enumerated Values|Defined Terms)(?:, Value (\d+))?(?:, from (sect_\S+))?(?:, if (Condition #.*))?$/;

function conditional(condition: ConditionModel | undefined): string {
  return condition ? ` if ${printFact(condition)}` : '';
}

function condition(text: string | undefined): { condition?: ConditionModel } {
  const fact = text === undefined ? null : readFact(text);
  return fact ? { condition: fact } : {};
}

function equalText(equals: ItemsModel['equals']): string {
  const less = equals?.less === undefined ? '' : ` less ${equals.less}`;
  return `${equals?.atMost ? 'at most' : 'equal to'} ${equals?.count ? 'count of ' : ''}${equals?.keyword ?? ''}${less}`;
}

export function printItems(items: ItemsModel): string {
  const count = items.range ? `${items.range[0]}..${items.range[1] ?? 'n'}${items.permitted ? ' permitted' : ''}` : equalText(items.equals);
  return `Items ${count}${conditional(items.condition)}`;
}

export function readItems(text: string): ItemsModel | null {
  const match = ITEMS.exec(text);
  if (!match) return null;
  const [, min, max, permitted, how, count, keyword, less, clause] = match;
  const base: ItemsModel =
    keyword === undefined
      ? { range: [Number(min), max === 'n' ? null : Number(max)], ...(permitted === undefined ? {} : { permitted: true as const }) }
      : {
          equals: {
            keyword,
            ...(count === undefined ? {} : { count: true as const }),
            ...(less === undefined ? {} : { less: Number(less) }),
            ...(how === 'at most' ? { atMost: true as const } : {}),
          },
        };
  return { ...base, ...condition(clause) };
}

export function printGroup(group: ContextGroupArgument): string {
  return `Group ${group.kind} ${group.cid}${group.target ? ` for ${group.target.join('.')}` : ''}${conditional(group.condition)}`;
}

function readGroup(text: string): ContextGroupArgument | null {
  const match = GROUP.exec(text);
  if (!match) return null;
  const target = match[3]?.split('.');
  return { kind: match[1] === 'BCID' ? 'BCID' : 'DCID', cid: match[2] ?? '', ...(target ? { target } : {}), ...condition(match[4]) };
}

function printTemplate(template: TemplateArgument): string {
  return `Template ${template.kind} ${template.tid}${template.target ? ` for ${template.target.join('.')}` : ''}${conditional(template.condition)}`;
}

function readTemplate(text: string): TemplateArgument | null {
  const match = TEMPLATE.exec(text);
  if (!match) return null;
  const target = match[3]?.split('.');
  return { kind: match[1] === 'BTID' ? 'BTID' : 'DTID', tid: match[2] ?? '', ...(target ? { target } : {}), ...condition(match[4]) };
}

function readOverride(text: string): TypeOverride | null {
  const match = TYPE.exec(text);
  const type = match?.[2] ?? '';
  return match && isType(type) ? { path: (match[1] ?? '').split('.'), type, ...condition(match[3]) } : null;
}

/** Paragraphs for the cell beside an include. */
export function printArguments(args: IncludeArguments): string[] {
  return [
    ...(args.contextGroups ?? []).map(printGroup),
    ...(args.templates ?? []).map(printTemplate),
    ...(args.typeOverrides ?? []).map(
      (override) => `Type of ${override.path.join('.')} ${override.type}${conditional(override.condition)}`,
    ),
    ...(args.noContextGroup ? [NO_GROUP] : []),
  ];
}

/** The arguments that paragraphs in fact form state; null when none is in that form. */
export function readArguments(paragraphs: readonly string[]): IncludeArguments | null {
  const found: IncludeArguments = {};
  let any = false;
  for (const text of paragraphs) {
    const group = readGroup(text);
    const template = readTemplate(text);
    const override = readOverride(text);
    if (group) found.contextGroups = [...(found.contextGroups ?? []), group];
    else if (template) found.templates = [...(found.templates ?? []), template];
    else if (override) found.typeOverrides = [...(found.typeOverrides ?? []), override];
    else if (text === NO_GROUP) found.noContextGroup = true;
    else continue;
    any = true;
  }
  return any ? found : null;
}

export function printVm(vm: string): string {
  return `VM ${vm}`;
}

export function readVm(text: string): string | null {
  return VM.exec(text)?.[1] ?? null;
}

export function printOverrides(sections: readonly string[]): string {
  return `Overrides ${sections.join(' ')}`;
}

export function readOverrides(text: string): string[] | null {
  return OVERRIDES.exec(text)?.[1]?.split(' ') ?? null;
}

export function printUsage(usage: Usage | null, place: 'shared' | 'per-frame' | null, requirement: ConditionModel | null): string {
  if (usage === null) return '';
  return `${usage}${place === null ? '' : `; ${place}`}${requirement ? `; ${printFact(requirement)}` : ''}`;
}

export function readUsageFact(
  text: string,
): { usage: Usage; place: 'shared' | 'per-frame' | null; condition: ConditionModel | null } | null {
  const match = USAGE.exec(text);
  const [, usage, place, requirement] = match ?? [];
  if (usage !== 'M' && usage !== 'C' && usage !== 'U') return null;
  return {
    usage,
    place: place === 'shared' || place === 'per-frame' ? place : null,
    condition: requirement === undefined ? null : readFact(requirement),
  };
}

export function printListTitle(list: ValueListModel): string {
  const kind = list.kind === 'enumerated' ? 'Enumerated Values' : 'Defined Terms';
  const value = list.value === undefined ? '' : `, Value ${list.value}`;
  const section = list.section === undefined ? '' : `, from ${list.section}`;
  return `${kind}${value}${section}${list.condition ? `, if ${printFact(list.condition)}` : ''}`;
}

export function readListTitleFact(title: string): Omit<ValueListModel, 'terms'> | null {
  const match = LIST.exec(title);
  if (!match) return null;
  const [, kind, value, section, clause] = match;
  return {
    kind: kind === 'Enumerated Values' ? 'enumerated' : 'defined',
    ...(value === undefined ? {} : { value: Number(value) }),
    ...condition(clause),
    ...(section === undefined ? {} : { section }),
  };
}

const FORMS: readonly RegExp[] = [ITEMS, GROUP, TEMPLATE, TYPE, VM, LIST, OVERRIDES];

/** True for a description text that is of one of these forms: anything else is no fact. */
export function isFactForm(text: string): boolean {
  return text === NO_GROUP || FORMS.some((form) => form.test(text)) || readFact(text) !== null;
}
