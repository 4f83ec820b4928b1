/** Constraints of an IOD out of a rules file. */
import type { Condition } from './condition.ts';
import type { AssignedGroup, AssignedTemplate, ConstraintDemand, ConstraintPlace, ConstraintRule } from './constraints.ts';
import type { Part } from './decode.ts';

const KINDS = [
  'values',
  'range',
  'equals',
  'absent',
  'present',
  'items',
  'type',
  'context-groups',
  'code',
  'templates',
  'root-templates',
  'module-absent',
  'module-present',
] as const;

const term = (part: Part): string | number => (typeof part.value === 'number' ? part.value : part.text());
const group = (part: Part): AssignedGroup => ({ kind: part.get('kind').oneOf(['DCID', 'BCID'] as const), cid: part.get('cid').text() });
const template = (part: Part): AssignedTemplate => ({
  kind: part.get('kind').oneOf(['DTID', 'BTID'] as const),
  tid: part.get('tid').text(),
});

function range(part: Part): readonly [number, number | null] {
  const [min, max] = part.list((one) => (one.value === null ? null : one.number()));
  return typeof min === 'number' && max !== undefined ? [min, max] : part.fail('[minimum, maximum or null]');
}

function demand(part: Part): ConstraintDemand {
  const kind = part.get('kind').oneOf(KINDS);
  const place = (): ConstraintPlace => ({ path: part.get('path').texts(), ...part.flag('groups') });
  switch (kind) {
    case 'values':
      return { kind, ...place(), terms: part.get('terms').list(term), ...part.optional('value', (one) => one.number()) };
    case 'range':
      return { kind, ...place(), ...part.optional('min', (one) => one.number()), ...part.optional('max', (one) => one.number()) };
    case 'equals':
      return { kind, ...place(), keyword: part.get('keyword').text(), ...part.optional('less', (one) => one.number()) };
    case 'absent':
    case 'present':
      return { kind, ...place() };
    case 'items':
      return { kind, ...place(), range: range(part.get('range')) };
    case 'type':
      return { kind, ...place(), type: part.get('type').oneOf(['1', '1C', '2', '2C', '3'] as const) };
    case 'context-groups':
      return { kind, ...place(), contextGroups: part.get('contextGroups').list(group) };
    case 'code':
      return { kind, ...place(), value: part.get('value').text(), scheme: part.get('scheme').text() };
    case 'templates':
      return { kind, ...place(), templates: part.get('templates').list(template) };
    case 'root-templates':
      return { kind, templates: part.get('templates').list(template) };
    case 'module-absent':
    case 'module-present':
      return {
        kind,
        module: part.get('module').text(),
        ...part.optional('evidence', (one) => one.texts()),
        ...part.optional('hints', (one) => one.texts()),
      };
  }
}

/** @param condition reads a condition of the file. */
export function constraintRule(part: Part, condition: (part: Part) => Condition): ConstraintRule {
  return {
    section: part.get('section').text(),
    ...part.optional('sopClass', (one) => one.text()),
    ...part.optional('condition', condition),
    demand: demand(part.get('demand')),
  };
}
