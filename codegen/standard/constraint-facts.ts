/** The form in which facts-only DocBook states a constraint of an IOD or SOP class: printed and read here, so that the two stay inverse. */
import { printFact, readFact } from '../conditions/facts.ts';
import type { AssignedTemplate, ConstraintPlace } from '../../src/rules/constraints.ts';
import { printDemand } from '../../src/rules/print-constraint.ts';
import type { ConstraintDemand, ConstraintModel } from './constraint-model.ts';
import { isType } from './model.ts';

/** `Constraint #0123456789ab in sect_A.3: Modality is "CT"`. */
export function printConstraint({ section, hash, demand, condition }: ConstraintModel): string {
  return `Constraint #${hash} in ${section}: ${printDemand(demand)}${condition ? ` if ${printFact(condition)}` : ''}`;
}

const FACT = /^Constraint #([0-9a-f]{12}) in (\S+): (.*?)(?: if (Condition #.*))?$/;
const PLACE = '(frame )?(\\w+(?:\\.\\w+)*)';
const TERM = '(?:-?\\d+(?:\\.\\d+)?|"(?:[^"\\\\]|\\\\.)*")';
const NUMBER = '-?\\d+(?:\\.\\d+)?';
const VALUES = new RegExp(`^(?:Value (\\d+) of )?${PLACE} is (${TERM}(?: \\| ${TERM})*)$`);
const RANGE = new RegExp(`^${PLACE} is(?: from (${NUMBER}))?(?: to (${NUMBER}))?$`);
const EQUALS = new RegExp(`^${PLACE} is that of (\\w+)(?: less (\\d+))?$`);
const PRESENCE = new RegExp(`^${PLACE} is (absent|present)$`);
const ITEMS = new RegExp(`^${PLACE} has (\\d+)\\.\\.(\\d+|n) Items$`);
const TYPE = new RegExp(`^${PLACE} is of Type (1C|2C|1|2|3)$`);
const GROUPS = new RegExp(`^${PLACE} has ([DB]CID \\w+(?:, [DB]CID \\w+)*)$`);
const CODE = new RegExp(`^${PLACE} has the code (\\S+) (\\S+)$`);
const TEMPLATES = new RegExp(`^${PLACE} has ([DB]TID \\w+(?:, [DB]TID \\w+)*)$`);
const ROOT = /^the document has ([DB]TID \w+(?:, [DB]TID \w+)*)$/;
const MODULE = /^module ("(?:[^"\\]|\\.)*") is (absent|present)$/;

const placeOf = (groups: string | undefined, path: string | undefined): ConstraintPlace => ({
  path: (path ?? '').split('.'),
  ...(groups === undefined ? {} : { groups: true }),
});

function unquoted(term: string): string | number {
  const value: unknown = JSON.parse(term);
  return typeof value === 'number' ? value : String(value);
}

const templatesOf = (text: string): AssignedTemplate[] =>
  text.split(', ').map((one) => ({ kind: one.startsWith('B') ? 'BTID' : 'DTID', tid: one.slice('DTID '.length) }));

function demandOf(text: string): ConstraintDemand | null {
  const values = VALUES.exec(text);
  if (values) {
    const terms = (values[4] ?? '').match(new RegExp(TERM, 'g')) ?? [];
    return {
      kind: 'values',
      ...placeOf(values[2], values[3]),
      terms: terms.map(unquoted),
      ...(values[1] === undefined ? {} : { value: Number(values[1]) }),
    };
  }
  const presence = PRESENCE.exec(text);
  if (presence) return { kind: presence[3] === 'absent' ? 'absent' : 'present', ...placeOf(presence[1], presence[2]) };
  const equals = EQUALS.exec(text);
  if (equals)
    return {
      kind: 'equals',
      ...placeOf(equals[1], equals[2]),
      keyword: equals[3] ?? '',
      ...(equals[4] === undefined ? {} : { less: Number(equals[4]) }),
    };
  const type = TYPE.exec(text);
  if (type) return { kind: 'type', ...placeOf(type[1], type[2]), type: typeOf(type[3]) };
  const range = RANGE.exec(text);
  if (range)
    return {
      kind: 'range',
      ...placeOf(range[1], range[2]),
      ...(range[3] === undefined ? {} : { min: Number(range[3]) }),
      ...(range[4] === undefined ? {} : { max: Number(range[4]) }),
    };
  const items = ITEMS.exec(text);
  if (items)
    return { kind: 'items', ...placeOf(items[1], items[2]), range: [Number(items[3]), items[4] === 'n' ? null : Number(items[4])] };
  const groups = GROUPS.exec(text);
  if (groups)
    return {
      kind: 'context-groups',
      ...placeOf(groups[1], groups[2]),
      contextGroups: (groups[3] ?? '')
        .split(', ')
        .map((one) => ({ kind: one.startsWith('B') ? 'BCID' : 'DCID', cid: one.slice('DCID '.length) })),
    };
  const code = CODE.exec(text);
  if (code) return { kind: 'code', ...placeOf(code[1], code[2]), value: code[4] ?? '', scheme: code[3] ?? '' };
  const templates = TEMPLATES.exec(text);
  if (templates) return { kind: 'templates', ...placeOf(templates[1], templates[2]), templates: templatesOf(templates[3] ?? '') };
  const root = ROOT.exec(text);
  if (root) return { kind: 'root-templates', templates: templatesOf(root[1] ?? '') };
  const module = MODULE.exec(text);
  return module ? { kind: module[2] === 'absent' ? 'module-absent' : 'module-present', module: String(unquoted(module[1] ?? '""')) } : null;
}

function typeOf(text: string | undefined): '1' | '1C' | '2' | '2C' | '3' {
  return text !== undefined && isType(text) ? text : '3';
}

export function isConstraintFact(text: string): boolean {
  return text.startsWith('Constraint #');
}

/** The inverse of `printConstraint`; null for another text. */
export function readConstraintFact(text: string): ConstraintModel | null {
  const match = FACT.exec(text);
  const demand = match ? demandOf(match[3] ?? '') : null;
  if (!match || !demand) return null;
  const condition = match[4] === undefined ? null : readFact(match[4]);
  if (match[4] !== undefined && condition === null) return null;
  return { section: match[2] ?? '', hash: match[1] ?? '', demand, ...(condition === null ? {} : { condition }) };
}
