/** Values of one attribute: Value Representation, number of values, number of Items, and the Items themselves. */
import type { Multiplicity } from '../dataset/dictionary.ts';
import { MET } from './evaluate.ts';
import { find } from './lookup.ts';
import type { AttributePlan, RulePlan } from './plan.ts';
import { addForm, pathOf } from './add-findings.ts';
import type { Scope } from './scope.ts';
import { byteLength, isBinary, type ValueCheck } from './vr.ts';
import * as say from './wording.ts';

/** The attribute whose values are looked at. */
export interface Named {
  readonly keyword: string;
  readonly tag: string;
  readonly vr: string;
}

const absent = (value: unknown): boolean => value === null || value === '';

function firstWrong(check: ValueCheck, values: readonly unknown[]): { value: unknown; expected: string } | null {
  for (let i = 0; i < values.length; i++) {
    const value = values[i];
    if (absent(value)) continue;
    const expected = check(value);
    if (expected !== null) return { value, expected };
  }
  return null;
}

/** True when the number of values is allowed. */
export function fits(count: number, vm: Multiplicity): boolean {
  return count >= vm.min && count <= vm.max && (vm.step === 1 || count % vm.step === 0);
}

/** True when a value, or each of several, has the form of its VR. */
export function fitsForm(check: ValueCheck | null, value: unknown): boolean {
  if (check === null) return true;
  return Array.isArray(value) ? firstWrong(check, value) === null : check(value) === null;
}

/** Form of a value that is not a sequence; `rule` is null where only the dictionary speaks. */
export function checkForm(scope: Scope, check: ValueCheck | null, named: Named, rule: RulePlan | null, value: unknown): boolean {
  if (check === null) return true;
  let wrong: unknown = value;
  let expected: string | null = null;
  if (Array.isArray(value)) {
    const first = firstWrong(check, value);
    if (first !== null) {
      wrong = first.value;
      expected = first.expected;
    }
  } else expected = check(value);
  if (expected === null) return true;
  const text = say.shown(wrong);
  addForm(scope, 'vr', { path: pathOf(scope, named.keyword), tag: named.tag, rule }, text, expected, say.representation(text, expected));
  return false;
}

/** Number of values; bytes are one value whatever their length, frames of encapsulated pixel data too. */
export function checkCount(scope: Scope, vm: Multiplicity, text: string, named: Named, rule: RulePlan | null, value: unknown): void {
  const count = Array.isArray(value) ? value.length : 1;
  if (fits(count, vm)) return;
  if (isBinary(named.vr) || byteLength(Array.isArray(value) ? value[0] : value) >= 0) return;
  addForm(scope, 'vm', { path: pathOf(scope, named.keyword), tag: named.tag, rule }, String(count), text, say.multiplicity(count, text));
}

function expectedCount(scope: Scope, keyword: string, counted: boolean): number | null {
  const value = find(scope, { keyword });
  if (scope.run.reported || value === undefined) return null;
  if (counted) return Array.isArray(value) ? value.length : value === null ? 0 : null;
  return typeof value === 'number' ? value : null;
}

/** Number of Items of a sequence. */
export function checkItemCount(scope: Scope, attribute: AttributePlan, rule: RulePlan, count: number): void {
  if (rule.items === null) return;
  for (const { rule: items, test } of rule.items) {
    if (test !== null && test(scope) !== MET) continue;
    let expected: string | null = null;
    if (items.range) {
      const [min, max] = items.range;
      if (count < min || (max !== null && count > max)) expected = say.itemRange(min, max);
    } else if (items.equals) {
      const { keyword, count: counted, less = 0, atMost } = items.equals;
      const other = expectedCount(scope, keyword, counted === true);
      const wanted = other === null ? null : other - less;
      if (wanted !== null && (atMost ? count > wanted : wanted !== count))
        expected = say.itemsOf(wanted, keyword, counted === true, less, atMost === true);
    }
    if (expected === null) continue;
    const place = { path: pathOf(scope, attribute.keyword), tag: attribute.tag, rule };
    addForm(scope, 'items', place, String(count), expected, say.itemCount(count, expected));
    return;
  }
}
