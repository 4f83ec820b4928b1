/** Rules chosen for a level when it is compiled, those alone whose attribute it has, and run over its Items. */
import type { AttributeRef, Condition } from '../../rules/condition.ts';
import { printCondition } from '../../rules/print-condition.ts';
import { isBlank } from '../blank.ts';
import { appliesTo } from '../demand.ts';
import { compile, MET, type Test } from '../evaluate.ts';
import { read } from '../lookup.ts';
import type { AttributePlan, RulePlan } from '../plan.ts';
import type { Scope } from '../scope.ts';
import { placeUrl } from '../standard-url.ts';
import { byteLength } from '../vr.ts';
import { refsOf, refsOfCondition } from './amounts.ts';
import { type Check, checkOf, type Place } from './assertions.ts';
import { consistencyRules } from './index.ts';
import type { Assertion, ConsistencyRule } from './language.ts';

/** A rule, compiled once; for a level where it is bound to tables, else for all. */
interface Compiled {
  readonly rule: ConsistencyRule;
  readonly test: Test | null;
  readonly check: Check;
  /** The check costs less than the test, which is asked for only where something is wrong. */
  readonly checkFirst: boolean;
  /** At a level: rows of the tables that the rule is bound to; null where it is bound to none, or to one that always holds. */
  readonly rows: readonly RulePlan[] | null;
}

interface Saying {
  /** The row that the finding names. */
  readonly row: RulePlan | undefined;
  readonly url: string;
  readonly related: readonly Related[];
}

/** The rules on one attribute of a level. */
export interface AttributeRules {
  readonly slot: number;
  /** Keyword in the tables. */
  readonly keyword: string;
  readonly rules: readonly Compiled[];
  /** What is the same in each finding of a rule; made with the first. */
  said: Map<Compiled, Saying> | null;
}

/** What seldom fails where the condition is not met. */
const CHEAP: ReadonlySet<Assertion['is']> = new Set(['<', '<=', '>', '>=', 'count', 'other']);

const NO_RULES: readonly Compiled[] = [];
let byKeyword: Map<string, Compiled[]> | null = null;

function rulesOn(keyword: string): readonly Compiled[] {
  if (byKeyword === null) {
    byKeyword = new Map();
    for (const rule of consistencyRules) {
      const compiled = {
        rule,
        test: rule.when ? compile(rule.when) : null,
        check: checkOf(rule.assert),
        checkFirst: CHEAP.has(rule.assert.is),
        rows: null,
      };
      for (const one of rule.on) {
        const known = byKeyword.get(one);
        if (known) known.push(compiled);
        else byKeyword.set(one, [compiled]);
      }
    }
  }
  return byKeyword.get(keyword) ?? NO_RULES;
}

/** True where the row holds whatever the data set has. */
const always = (row: RulePlan): boolean => row.unit < 0 && row.guard < 0 && row.overriddenBy.length === 0;

/** A rule as it applies to an attribute of a level; null where it does not. */
function atLevel(compiled: Compiled, attribute: AttributePlan): Compiled | null {
  const { tables } = compiled.rule;
  if (tables === undefined) return compiled;
  const rows = attribute.rules.filter(({ table }) => tables.includes(table.table));
  if (rows.length === 0) return null;
  return rows.some(always) ? compiled : { ...compiled, rows };
}

/** The rules of a level, by the keywords that its tables have (60xx for every overlay group); null where there are none. */
export function levelRules(attributes: readonly AttributePlan[]): AttributeRules[] | null {
  const found: AttributeRules[] = [];
  for (let slot = 0; slot < attributes.length; slot++) {
    const attribute = attributes[slot];
    if (attribute === undefined) continue;
    const keyword = attribute.first?.rule.keyword ?? attribute.keyword;
    const all = rulesOn(keyword);
    if (all.length === 0) continue;
    const rules = all.flatMap((compiled) => atLevel(compiled, attribute) ?? []);
    if (rules.length > 0) found.push({ slot, keyword, rules, said: null });
  }
  return found.length === 0 ? null : found;
}

function anyApplies(scope: Scope, rows: readonly RulePlan[]): boolean {
  for (const row of rows) if (appliesTo(scope, row) === 1) return true;
  return false;
}

function applies(scope: Scope, { rule, rows, test, checkFirst }: Compiled): boolean {
  if (rule.root && scope.parent !== null) return false;
  if (rule.in && (scope.parent === null || !rule.in.includes(scope.sequence))) return false;
  if (rows !== null && !anyApplies(scope, rows)) return false;
  if (rule.native && (byteLength(read(scope.item, 'PixelData')) < 0 || scope.originals?.get('PixelData')?.fragments)) return false;
  return checkFirst || test === null || test(scope) === MET;
}

/** Checks a filled scope against the rules of its level. */
export function checkRules(scope: Scope, plans: readonly AttributeRules[]): void {
  const { values } = scope;
  for (const plan of plans) {
    const { slot, keyword, rules } = plan;
    const value = values[slot];
    if (value === undefined || value === null) continue;
    const attribute = scope.plan.attributes[slot];
    if (attribute === undefined) continue;
    try {
      if (isBlank(attribute.vr, value)) continue;
      const place: Place = { scope, keyword, vr: attribute.vr, value };
      for (const one of rules) {
        if (!applies(scope, one)) continue;
        const wrong = one.check(place);
        if (wrong === null || (one.checkFirst && one.test !== null && one.test(scope) !== MET)) continue;
        add(scope, one, plan, attribute, wrong);
      }
    } catch {
      // What cannot be read has been said where it was looked at; nothing follows from it.
    }
  }
}

function refsOfAssertion(assertion: Assertion): AttributeRef[] {
  switch (assertion.is) {
    case '=':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return [...refsOf(assertion.of ?? []), ...refsOf(assertion.to)];
    case 'count':
    case 'length':
      return refsOf(assertion.to);
    case 'same':
      return [assertion.as];
    case 'other':
      return [...assertion.than];
    case 'holds':
      return refsOfCondition(assertion.condition);
    case 'refers':
      return [...assertion.to];
    default:
      return (LOOKED_AT[assertion.is] ?? []).map((keyword) => ({ keyword }));
  }
}

/** What named predicates look at besides the attribute itself. */
const LOOKED_AT: Readonly<Partial<Record<Assertion['is'], readonly string[]>>> = {
  'orientation-agrees': ['ImageOrientationPatient'],
  'orientation-letters': ['AnatomicalOrientationType'],
  'orientation-opposites': ['AnatomicalOrientationType'],
  'within-bits': ['LUTDescriptor'],
  'index-list': ['PointCoordinatesData', 'DoublePointCoordinatesData'],
  'spot-weights': ['CumulativeMetersetWeight'],
  'channels-exist': ['WaveformSequence'],
};

/** An attribute that a rule looks at: its path, from the level where it stands there, else from the top. */
interface Related {
  readonly path: string;
  readonly here: boolean;
}

/** Other attributes that the rule looks at, where they stand if that is at this level. */
function relatedOf({ plan }: Scope, rule: ConsistencyRule): readonly Related[] {
  return [...refsOfAssertion(rule.assert), ...(rule.when ? refsOfCondition(rule.when) : [])].map(
    ({ within = [], keyword, scope: where }) => {
      const key = within[0] ?? keyword;
      const slot = where === 'root' ? undefined : plan.slots.get(key);
      const here = slot === undefined ? undefined : plan.attributes[slot]?.keyword;
      return { path: [...within, keyword].join('.').replace(key, here ?? key), here: here !== undefined };
    },
  );
}

function pathsOf(related: readonly Related[], scope: Scope, own: string): string[] {
  if (related.length === 0) return [];
  const around = scope.path();
  const paths = related.map(({ path, here }) => (here && around !== '' ? `${around}.${path}` : path));
  return [...new Set(paths)].filter((path) => path !== own);
}

const texts = new WeakMap<Condition, string>();

function conditionText(condition: Condition | undefined): string | null {
  if (condition === undefined) return null;
  const known = texts.get(condition) ?? printCondition(condition);
  texts.set(condition, known);
  return known;
}

function sayingOf(scope: Scope, rule: ConsistencyRule, attribute: AttributePlan): Saying {
  const { tables } = rule;
  return {
    row: attribute.rules.find(({ table }) => tables === undefined || tables.includes(table.table)),
    url: placeUrl(scope.run.edition, rule.section),
    related: relatedOf(scope, rule),
  };
}

function add(scope: Scope, one: Compiled, plan: AttributeRules, attribute: AttributePlan, wrong: string): void {
  const { rule } = one;
  plan.said ??= new Map();
  const saying = plan.said.get(one) ?? sayingOf(scope, rule, attribute);
  plan.said.set(one, saying);
  const { row, url, related } = saying;
  const path = scope.parent === null ? attribute.keyword : `${scope.path()}.${attribute.keyword}`;
  scope.run.out.add({
    code: 'consistency',
    severity: rule.severity ?? 'error',
    path,
    tag: attribute.tag,
    module: row?.table.name ?? null,
    table: row?.table.table ?? null,
    type: row?.type ?? null,
    condition: conditionText(rule.when),
    verdict: rule.when ? 'met' : null,
    count: 1,
    message: `${rule.says}: ${wrong}`,
    url,
    rule: rule.name,
    related: pathsOf(related, scope, path),
  });
}
