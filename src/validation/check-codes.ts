/** Codes: context groups that their places name (PS3.16 7.2.3), retired SNOMED codes (PS3.16 8.1, 8.3), meanings of DCM codes. */
import type { ContextGroupRule } from '../rules/tables.ts';
import { addContextGroup, addMeaning, addPlain, pathOf } from './add-findings.ts';
import type { GroupMembership } from './code-groups.ts';
import type { CodeTables } from './code-tables.ts';
import { CANNOT_TELL, NOT_MET } from './evaluate.ts';
import { RETIRED } from './has-code.ts';
import type { CodeListPlan, CodePlan } from './plan.ts';
import type { Scope } from './scope.ts';
import * as say from './wording.ts';

/** A code as an Item has it, with the attribute that holds its value. */
export interface GivenCode {
  readonly keyword: string;
  readonly tag: string;
  readonly value: string;
  readonly scheme: string;
  /** SNOMED CT codes of the same concept, where the scheme is a retired one. */
  readonly current: readonly string[];
}

const NONE: readonly string[] = [];

function textAt(scope: Scope, slot: number): string | null {
  const value = scope.values[slot];
  if (typeof value !== 'string') return null;
  const text = value.trim();
  return text === '' ? null : text;
}

/** The code of a filled Item; null where it has no Code Value with its scheme: that is found elsewhere. */
function codeAt(scope: Scope, plan: CodePlan, codes: CodeTables): GivenCode | null {
  const scheme = textAt(scope, plan.scheme);
  if (scheme === null) return null;
  const value = textAt(scope, plan.value);
  if (value !== null) {
    const current = RETIRED.has(scheme) ? (codes.snomed?.get(value) ?? NONE) : NONE;
    return { keyword: 'CodeValue', tag: '00080100', value, scheme, current };
  }
  const long = textAt(scope, plan.longValue);
  if (long !== null) return { keyword: 'LongCodeValue', tag: '00080119', value: long, scheme, current: NONE };
  const urn = textAt(scope, plan.urnValue);
  return urn === null ? null : { keyword: 'URNCodeValue', tag: '00080120', value: urn, scheme, current: NONE };
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

/** Whether a group has the code, or one that stands for it; null where that cannot be told. */
function hasCode(cid: string, code: GivenCode, groups: GroupMembership): boolean | null {
  const has = groups.has(cid, code.scheme, code.value);
  if (has !== false || !RETIRED.has(code.scheme)) return has;
  // A retired code that nothing is known to stand for may well be a concept of the group.
  return code.current.length === 0 ? null : code.current.some((value) => groups.has(cid, 'SCT', value) === true);
}

/** Whether some group in force has the code; null where one is in force of which that cannot be told, or which may be extended. */
function inside(rules: readonly ContextGroupRule[], code: GivenCode, groups: GroupMembership): boolean | null {
  let answer: boolean | null = false;
  for (const { cid, kind } of rules) {
    const has = hasCode(cid, code, groups);
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

/** Meanings differ in more than case and white space. */
const sameText = (a: string, b: string): boolean => normal(a) === normal(b);
const normal = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ');
const isAscii = (text: string): boolean => !/[^ -~]/.test(text);

/** The meaning of a DCM code, where context groups list one. Another language is no fault, and cannot be told from its letters alone. */
function checkMeaning(scope: Scope, plan: CodePlan, code: GivenCode, meanings: NonNullable<CodeTables['meanings']>): void {
  const meaning = textAt(scope, plan.meaning);
  const known = meanings.get(code.value);
  const [first] = known ?? [];
  if (meaning === null || known === undefined || first === undefined || !isAscii(meaning)) return;
  if (known.some((one) => sameText(one.meaning, meaning))) return;
  const allowed = known.map((one) => one.meaning);
  addMeaning(scope, meaning, allowed, say.otherMeaning(say.codeShown(code.value, code.scheme), first.cid, allowed));
}

/** Checks the code that a filled Item is. Of what is not loaded nothing is said; it is asked for. */
export function checkCode(scope: Scope, plan: CodePlan): void {
  const { codes, wanted } = scope.run;
  if (codes === null) return;
  const code = codeAt(scope, plan, codes);
  if (code === null) return;
  const { groups, meanings, snomed } = codes;
  if (RETIRED.has(code.scheme)) {
    if (snomed === undefined || groups === undefined) {
      wanted?.add('snomed').add('groups');
      return;
    }
    // An edition whose groups hold such codes has not retired them.
    if (!groups.uses(code.scheme))
      addPlain(
        scope,
        'retired',
        pathOf(scope, 'CodingSchemeDesignator'),
        '00080102',
        say.retiredCode(code.scheme, code.value, code.current),
      );
  }
  if (code.scheme === 'DCM') {
    if (meanings === undefined) wanted?.add('meanings');
    else checkMeaning(scope, plan, code, meanings);
  }
  if (plan.lists.length === 0) return;
  if (groups === undefined) wanted?.add('groups');
  else checkLists(scope, plan.lists, code, groups);
}
