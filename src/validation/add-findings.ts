/** Puts findings together: one function a code, from the place of discovery to the plain object. */
import { printCondition } from '../rules/print-condition.ts';
import type { AttributeType, ContextGroupRule } from '../rules/tables.ts';
import type { GivenCode } from './check-codes.ts';
import type { Finding, FindingCode, Severity, Verdict } from './finding.ts';
import type { AttributePlan, CodeListPlan, GroupPlan, RequirementPlan, RulePlan, UnitPlan } from './plan.ts';
import type { Scope } from './scope.ts';
import { tableUrl } from './standard-url.ts';
import type { TermBreach } from './terms.ts';
import * as say from './wording.ts';

/** Condition in normal form; null where there is none, or none that was read. */
export function conditionText(plan: RequirementPlan | null): string | null {
  if (plan === null || plan.requirement.tree === null) return null;
  plan.text ??= printCondition(plan.requirement.tree);
  return plan.text;
}

export function pathOf(scope: Scope, keyword: string): string {
  if (scope.parent === null) return keyword;
  return `${scope.path()}.${keyword}`;
}

function urlOf(scope: Scope, rule: RulePlan): string {
  rule.url ??= tableUrl(scope.run.edition, rule.table.section, rule.table.table);
  return rule.url;
}

/** Codes of findings that have no fields of their own. */
type PlainCode = Exclude<FindingCode, 'value' | 'term' | 'vr' | 'vm' | 'items' | 'consistency' | 'context-group'>;

interface Core {
  severity: Severity;
  path: string;
  tag: string | null;
  module: string | null;
  table: string | null;
  type: AttributeType | null;
  condition: string | null;
  verdict: Verdict | null;
  count: number;
  message: string;
  url: string | null;
}

const VERDICTS: readonly Verdict[] = ['not met', 'met', 'cannot tell'];

function core(scope: Scope, attribute: AttributePlan, rule: RulePlan, severity: Severity, verdict: number | null, message: string): Core {
  return {
    severity,
    path: pathOf(scope, attribute.keyword),
    tag: attribute.tag,
    module: rule.table.name,
    table: rule.table.table,
    type: rule.type,
    condition: verdict === null ? null : conditionText(rule.requirement),
    verdict: verdict === null ? null : (VERDICTS[verdict] ?? null),
    count: 1,
    message,
    url: urlOf(scope, rule),
  };
}

/** A finding that rests on no row: on the dictionary, on the shape of the data. */
export function plain(severity: Severity, path: string, tag: string | null, message: string): Core {
  return { severity, path, tag, module: null, table: null, type: null, condition: null, verdict: null, count: 1, message, url: null };
}

const conditional = (rule: RulePlan): Verdict | null => (rule.demand === 2 ? 'met' : null);
const conditionOf = (rule: RulePlan): string | null => (rule.demand === 2 ? conditionText(rule.requirement) : null);

/** The frequent ones: one object literal, nothing spread. */
function add(
  scope: Scope,
  code: PlainCode,
  attribute: AttributePlan,
  rule: RulePlan,
  severity: Severity,
  verdict: Verdict | null,
  message: string,
): void {
  const { out } = scope.run;
  if (out.skips(code, severity)) return;
  const path = pathOf(scope, attribute.keyword);
  const { table } = rule.table;
  if (out.joins(code, path, table, message)) return;
  out.add({
    code,
    severity,
    path,
    tag: attribute.tag,
    module: rule.table.name,
    table,
    type: rule.type,
    condition: verdict === null ? null : conditionText(rule.requirement),
    verdict,
    count: 1,
    message,
    url: urlOf(scope, rule),
  });
}

export function addMissing(scope: Scope, attribute: AttributePlan, rule: RulePlan): void {
  add(scope, 'missing', attribute, rule, 'error', conditional(rule), say.missing(rule.type, conditionOf(rule)));
}

export function addEmpty(scope: Scope, attribute: AttributePlan, rule: RulePlan, verdict: Verdict | null = conditional(rule)): void {
  const message =
    verdict === 'cannot tell' || verdict === 'not met' ? say.emptyEitherWay(rule.type) : say.empty(rule.type, conditionOf(rule));
  add(scope, 'empty', attribute, rule, 'error', verdict, message);
}

export function addUndecided(scope: Scope, attribute: AttributePlan, rule: RulePlan): void {
  if (scope.run.out.skips('undecided', 'info')) return;
  rule.undecided ??= say.undecided(rule.type, rule.requirement?.requirement);
  add(scope, 'undecided', attribute, rule, 'info', 'cannot tell', rule.undecided);
}

export function addForbidden(scope: Scope, attribute: AttributePlan, rule: RulePlan, text: string | null, never: boolean): void {
  const message = never && text !== null ? say.never(text) : say.forbidden(rule.type, text);
  scope.run.out.add({ code: 'forbidden', ...core(scope, attribute, rule, 'error', never ? 1 : 0, message), condition: text });
}

export function addTerm(scope: Scope, attribute: AttributePlan, rule: RulePlan, breach: TermBreach): void {
  const value = say.shown(breach.value);
  const { allowed } = breach;
  const { enumerated } = breach;
  // One literal, nothing spread: of Defined Terms many are not known.
  scope.run.out.add({
    code: enumerated ? 'value' : 'term',
    severity: enumerated ? 'error' : 'info',
    path: pathOf(scope, attribute.keyword),
    tag: attribute.tag,
    module: rule.table.name,
    table: rule.table.table,
    type: rule.type,
    condition: null,
    verdict: null,
    count: 1,
    message: enumerated ? say.enumerated(value, allowed) : say.defined(value, allowed),
    url: urlOf(scope, rule),
    value,
    allowed,
  });
}

/** `vr`, `vm` or `items`; `rule` is null where only the dictionary speaks. */
export function addForm(
  scope: Scope,
  code: 'vr' | 'vm' | 'items',
  place: { path: string; tag: string | null; rule: RulePlan | null },
  value: string,
  expected: string,
  message: string,
): void {
  const { path, tag, rule } = place;
  const base = plain('error', path, tag, message);
  if (rule !== null) {
    base.module = rule.table.name;
    base.table = rule.table.table;
    base.type = rule.type;
    base.url = urlOf(scope, rule);
  }
  scope.run.out.add({ code, ...base, value, expected });
}

function unitCore(scope: Scope, unit: UnitPlan, severity: Severity, verdict: Verdict | null, message: string): Core {
  const { table } = unit;
  unit.url ??= tableUrl(scope.run.edition, table.section, table.table);
  return {
    severity,
    path: '',
    tag: null,
    module: table.name,
    table: table.table,
    type: null,
    condition: conditionText(unit.requirement),
    verdict,
    count: 1,
    message,
    url: unit.url,
  };
}

export function addModule(scope: Scope, unit: UnitPlan): void {
  const required = unit.use.usage === 'M' ? null : 'met';
  const message = say.moduleAbsent(unit.table.name, required === null ? null : conditionText(unit.requirement));
  scope.run.out.add({ code: 'module', ...unitCore(scope, unit, 'error', required, message) });
}

export function addUndecidedModule(scope: Scope, unit: UnitPlan): void {
  if (scope.run.out.skips('undecided', 'info')) return;
  unit.undecided ??= say.undecidedModule(unit.table.name, unit.requirement?.requirement);
  scope.run.out.add({ code: 'undecided', ...unitCore(scope, unit, 'info', 'cannot tell', unit.undecided) });
}

export function addForbiddenByModule(scope: Scope, attribute: AttributePlan, unit: UnitPlan, type: AttributeType | null): void {
  const message = say.forbiddenByModule(unit.table.name, conditionText(unit.requirement));
  const base = unitCore(scope, unit, 'error', 'not met', message);
  scope.run.out.add({ code: 'forbidden', ...base, path: pathOf(scope, attribute.keyword), tag: attribute.tag, type });
}

/** A finding about a functional group as a whole. */
export function addGroup(
  scope: Scope,
  code: 'functional-group' | 'forbidden' | 'undecided',
  group: GroupPlan,
  path: string,
  verdict: Verdict | null,
  message: string,
): void {
  const { table } = group;
  scope.run.out.add({
    code,
    ...plain(code === 'undecided' ? 'info' : 'error', path, group.tag, message),
    module: table.name,
    table: table.table,
    condition: verdict === null ? null : conditionText(group.requirement),
    verdict,
    url: tableUrl(scope.run.edition, table.section, table.table),
  });
}

/** A code outside the context groups that are in force for it. */
export function addContextGroup(
  scope: Scope,
  list: CodeListPlan,
  rules: readonly ContextGroupRule[],
  code: GivenCode,
  message: string,
): void {
  const { table } = list;
  const condition = rules.find((rule) => rule.condition)?.condition;
  scope.run.out.add({
    code: 'context-group',
    ...plain('warning', pathOf(scope, code.keyword), code.tag, message),
    module: table.name,
    table: table.table,
    condition: condition ? printCondition(condition) : null,
    verdict: condition ? 'met' : null,
    url: tableUrl(scope.run.edition, table.section, table.table),
    value: say.codeShown(code.value, code.scheme),
    cid: rules.map(({ cid }) => cid).join(', '),
  });
}

/** A Code Meaning other than those that context groups give its code. */
export function addMeaning(scope: Scope, meaning: string, allowed: string[], message: string): void {
  const base = plain('info', pathOf(scope, 'CodeMeaning'), '00080104', message);
  scope.run.out.add({ code: 'term', ...base, value: say.shown(meaning), allowed });
}

/** A finding of a rule that is code, at its place in the standard. */
export interface RuleBreach {
  readonly rule: string;
  readonly severity: 'error' | 'warning';
  readonly path: string;
  readonly tag: string | null;
  readonly message: string;
  readonly related: readonly string[];
  readonly url: string;
  readonly count?: number;
  readonly module?: string;
  readonly table?: string | null;
}

export function addConsistency(scope: Scope, breach: RuleBreach): void {
  const { rule, severity, path, tag, message, related, url, count = 1, module = null, table = null } = breach;
  // One literal, nothing spread: a report that refers to what it does not list has one of these for each reference.
  scope.run.out.add({
    code: 'consistency',
    severity,
    path,
    tag,
    module,
    table,
    type: null,
    condition: null,
    verdict: null,
    count,
    message,
    url,
    rule,
    related: [...related],
  });
}

export function addPlain(
  scope: Scope,
  code: 'unexpected' | 'retired' | 'private',
  path: string,
  tag: string | null,
  message: string,
): void {
  // One literal, nothing spread: data sets of private and retired attributes have many of these.
  const finding: Finding = {
    code,
    severity: 'warning',
    path,
    tag,
    module: null,
    table: null,
    type: null,
    condition: null,
    verdict: null,
    count: 1,
    message,
    url: null,
  };
  scope.run.out.add(finding);
}
