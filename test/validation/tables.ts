/** Rule tables for the tests of the interpreter: small modules made up for them, in the shape of the generated ones. */
import type { Condition, Requirement } from '../../src/rules/condition.ts';
import type {
  AttributeRule,
  AttributeType,
  FunctionalGroupUse,
  IodRules,
  ModuleUse,
  Rule,
  TableRules,
  Usage,
} from '../../src/rules/tables.ts';
import { elementByKeyword } from '../../src/dataset/dictionary.ts';
import type { Finding } from '../../src/validation/finding.ts';

/** A row for an attribute of the dictionary. */
export function row(keyword: string, type: AttributeType | null, more: Partial<AttributeRule> = {}): AttributeRule {
  const definition = elementByKeyword(keyword);
  if (!definition) throw new Error(`${keyword} is not in the dictionary`);
  return { keyword, tag: definition.tag, vr: definition.vr, vm: definition.vm, type, ...more };
}

export function table(name: string, rows: readonly Rule[], kind: TableRules['kind'] = 'module'): TableRules {
  const id = name.replace(/[^A-Za-z]/g, '');
  return { kind, id, name, table: `table_${id}`, section: `sect_${id}`, rows };
}

/** "Required if …"; forbidden otherwise unless said. */
export function when(tree: Condition | null, otherwise: Requirement['otherwise'] = 'forbidden', never?: Condition): Requirement {
  const base: Requirement = { tree, decided: tree === null ? 'knowledge' : 'data', otherwise, hash: '000000000000' };
  return { ...base, ...(tree === null ? { reason: 'knowledge' } : {}), ...(never ? { never } : {}) };
}

export const is = (keyword: string, ...to: (string | number)[]): Condition => ({ op: '=', attribute: { keyword }, to });
export const isNot = (keyword: string, ...to: (string | number)[]): Condition => ({ op: '!=', attribute: { keyword }, to });
export const present = (keyword: string): Condition => ({ op: 'present', attribute: { keyword } });
export const not = (of: Condition): Condition => ({ op: 'not', of });
export const and = (...of: Condition[]): Condition => ({ op: 'and', of });
export const or = (...of: Condition[]): Condition => ({ op: 'or', of });
export const unknown: Condition = { op: 'unknown', reason: 'knowledge', hash: '000000000000' };

export function use(usage: Usage, module: TableRules, condition?: Requirement): ModuleUse {
  return { ie: 'Image', usage, module: () => module, ...(condition ? { condition } : {}) };
}

export function group(usage: Usage, macro: TableRules, place?: 'shared' | 'per-frame', condition?: Requirement): FunctionalGroupUse {
  return { macro: () => macro, usage, ...(place ? { place } : {}), ...(condition ? { condition } : {}) };
}

export function iod(modules: readonly ModuleUse[], functionalGroups: readonly FunctionalGroupUse[] = []): IodRules {
  return { id: 'Test', name: 'Test', section: 'sect_T', table: 'table_T', sopClassUIDs: [], modules, functionalGroups };
}

/** `code path` of each finding, `info` ones left out. */
export function brief(findings: readonly Finding[], infos = false): string[] {
  return findings.filter((finding) => infos || finding.severity !== 'info').map((finding) => `${finding.code} ${finding.path}`.trim());
}
