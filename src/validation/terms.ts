/** Enumerated Values and Defined Terms of a row, compiled: which list holds for which value, under which condition. */
import type { ValueRule } from '../rules/tables.ts';
import { compile, MET, NOT_MET, type Test } from './evaluate.ts';
import type { Scope } from './scope.ts';
import { isNumeric } from './vr.ts';

type Term = string | number;

interface TermList {
  readonly terms: ReadonlySet<Term>;
  /** Beginnings of terms that end in a number: `BIN_i`. */
  readonly prefixes: readonly string[];
  readonly enumerated: boolean;
  readonly test: Test | null;
  /** Could not be read: its terms are allowed, nothing is asked for. */
  readonly advice: boolean;
}

/** Lists for the same value: value `index`, or every value for -1. */
interface ListGroup {
  readonly index: number;
  readonly lists: readonly TermList[];
  /** Terms of the only list, where it is unconditional: the common case. */
  readonly only: ReadonlySet<unknown> | null;
}

export interface ListPlan {
  readonly groups: readonly ListGroup[];
  readonly numeric: boolean;
}

/** A value outside the lists in force. */
export interface TermBreach {
  readonly enumerated: boolean;
  readonly value: unknown;
  readonly allowed: string[];
}

function numberOf(term: string): number | null {
  if (/^[0-9A-Fa-f]{4}H$/.test(term)) return Number.parseInt(term, 16);
  const number = Number(term);
  return term.trim() !== '' && Number.isFinite(number) ? number : null;
}

function listOf(rule: ValueRule, numeric: boolean): TermList | null {
  // Terms such as `STANDARD\C,R` are patterns of a text with backslashes, not terms that can be compared.
  if (rule.terms.some((term) => term.includes('\\'))) return null;
  const terms = new Set<Term>();
  const prefixes: string[] = [];
  for (const term of rule.terms) {
    const number = numeric ? numberOf(term) : null;
    if (number !== null) terms.add(number);
    else if (term.endsWith('_i')) prefixes.push(term.slice(0, -1));
    else terms.add(term);
  }
  return {
    terms,
    prefixes,
    enumerated: rule.kind === 'enumerated',
    test: rule.condition ? compile(rule.condition) : null,
    advice: rule.undecided === true,
  };
}

/** Null where there is nothing to compare. */
export function compileLists(rules: readonly ValueRule[] | undefined, vr: string): ListPlan | null {
  if (rules === undefined || rules.length === 0) return null;
  const numeric = isNumeric(vr);
  const byValue = new Map<number, TermList[]>();
  for (const rule of rules) {
    const list = listOf(rule, numeric);
    if (list === null) continue;
    const index = rule.value === undefined ? -1 : rule.value - 1;
    const known = byValue.get(index);
    if (known) known.push(list);
    else byValue.set(index, [list]);
  }
  if (byValue.size === 0) return null;
  const groups: ListGroup[] = [];
  for (const [index, lists] of byValue) {
    const [first] = lists;
    const plain = lists.length === 1 && first !== undefined && first.test === null && !first.advice && first.prefixes.length === 0;
    groups.push({ index, lists, only: plain ? first.terms : null });
  }
  return { groups, numeric };
}

function comparable(value: unknown, numeric: boolean): Term | null {
  if (typeof value === 'string') {
    if (numeric) return numberOf(value) ?? value;
    return value.endsWith(' ') || value.startsWith(' ') ? value.trim() : value;
  }
  if (typeof value === 'number') return value;
  return typeof value === 'bigint' ? Number(value) : null;
}

function holds(list: TermList, value: Term): boolean {
  if (list.terms.has(value)) return true;
  if (list.prefixes.length === 0) return false;
  return list.prefixes.some((prefix) => typeof value === 'string' && value.startsWith(prefix) && /^\d+$/.test(value.slice(prefix.length)));
}

function breachOf(group: ListGroup, value: unknown, numeric: boolean, scope: Scope): TermBreach | null {
  if (value === null || value === undefined || value === '') return null;
  if (group.only?.has(value)) return null;
  const term = comparable(value, numeric);
  if (term === null) return null;
  // Mostly some list in force holds the value: then nothing is put together.
  for (const list of group.lists) if (holds(list, term) && (list.test === null || list.test(scope) !== NOT_MET)) return null;
  let asked = false;
  let enumerated = true;
  const allowed: string[] = [];
  for (const list of group.lists) {
    const verdict = list.test === null ? MET : list.test(scope);
    if (verdict !== MET || list.advice) continue;
    asked = true;
    if (!list.enumerated) enumerated = false;
    for (const one of list.terms) allowed.push(String(one));
    for (const prefix of list.prefixes) allowed.push(`${prefix}i`);
  }
  return asked ? { enumerated, value, allowed } : null;
}

/** The first value outside the lists in force, null when all are in them. */
export function checkLists(plan: ListPlan, value: unknown, scope: Scope): TermBreach | null {
  for (const group of plan.groups) {
    if (!Array.isArray(value)) {
      if (group.index > 0) continue;
      const breach = breachOf(group, value, plan.numeric, scope);
      if (breach) return breach;
      continue;
    }
    const from = Math.max(group.index, 0);
    const to = group.index < 0 ? value.length : Math.min(value.length, group.index + 1);
    for (let i = from; i < to; i++) {
      const breach = breachOf(group, value[i], plan.numeric, scope);
      if (breach) return breach;
    }
  }
  return null;
}
