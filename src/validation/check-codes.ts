/** Codes against the context groups that their places name (PS3.16 7.2.3, PS3.3 8). */
import type { ContextGroupRule } from '../rules/tables.ts';
import { addContextGroup } from './add-findings.ts';
import type { GroupMembership } from './code-groups.ts';
import { CANNOT_TELL, NOT_MET } from './evaluate.ts';
import type { CodeListPlan, CodePlan } from './plan.ts';
import type { Scope } from './scope.ts';
import * as say from './wording.ts';

/** A code as an Item has it, with the attribute that holds its value. */
export interface GivenCode {
  readonly keyword: string;
  readonly tag: string;
  readonly value: string;
  readonly scheme: string;
}

function textAt(scope: Scope, slot: number): string | null {
  const value = scope.values[slot];
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}

/** The code of a filled Item; null where it has not exactly one Code Value with its scheme: that is found elsewhere. */
function codeAt(scope: Scope, plan: CodePlan): GivenCode | null {
  const scheme = textAt(scope, plan.scheme);
  if (scheme === null) return null;
  const value = textAt(scope, plan.value);
  if (value !== null) return { keyword: 'CodeValue', tag: '00080100', value, scheme };
  const long = textAt(scope, plan.longValue);
  if (long !== null) return { keyword: 'LongCodeValue', tag: '00080119', value: long, scheme };
  const urn = textAt(scope, plan.urnValue);
  return urn === null ? null : { keyword: 'URNCodeValue', tag: '00080120', value: urn, scheme };
}

/** The groups of a list that hold here; null where that cannot be told of one of them. */
function inForce(scope: Scope, list: CodeListPlan): readonly ContextGroupRule[] | null {
  if (list.guard >= 0 && scope.guard(list.guard) !== 1) return null;
  const rules: ContextGroupRule[] = [];
  for (const [index, rule] of list.rules.entries()) {
    const verdict = list.tests[index]?.(scope) ?? 1;
    if (verdict === CANNOT_TELL) return null;
    if (verdict !== NOT_MET) rules.push(rule);
  }
  return rules;
}

/** Whether some group in force has the code; null where one is in force of which that cannot be told, or which may be extended. */
function inside(rules: readonly ContextGroupRule[], code: GivenCode, groups: GroupMembership): boolean | null {
  let answer: boolean | null = false;
  for (const { cid, kind } of rules) {
    const has = groups.has(cid, code.scheme, code.value);
    if (has === true) return true;
    if (has === null || (kind === 'DCID' && groups.extensible(cid))) answer = null;
  }
  return answer;
}

/** A code is in one of the groups of each list; where it is in those of one, what other lists suggest (BCID) does not count. */
function checkLists(scope: Scope, lists: readonly CodeListPlan[], code: GivenCode, groups: GroupMembership): void {
  let somewhere = false;
  const outside: { readonly list: CodeListPlan; readonly rules: readonly ContextGroupRule[] }[] = [];
  for (const list of lists) {
    const rules = inForce(scope, list);
    if (rules === null || rules.length === 0) continue;
    const answer = inside(rules, code, groups);
    if (answer === true) somewhere = true;
    else if (answer === false) outside.push({ list, rules });
  }
  for (const { list, rules } of outside) {
    const baseline = rules.some(({ kind }) => kind === 'BCID');
    if (somewhere && baseline) continue;
    const named = rules.map(({ cid }) => say.group(cid, groups.name(cid)));
    addContextGroup(scope, list, rules, code, say.outsideGroup(named, baseline));
  }
}

/** Checks the code that a filled Item is. What is not loaded is asked for, and nothing said. */
export function checkCode(scope: Scope, plan: CodePlan): void {
  const { codes, wanted } = scope.run;
  if (codes === null || plan.lists.length === 0) return;
  const code = codeAt(scope, plan);
  if (code === null) return;
  const { groups } = codes;
  if (groups === undefined) {
    wanted?.add('groups');
    return;
  }
  checkLists(scope, plan.lists, code, groups);
}
