/** Elements as they stood in the file, where the data set was read from one: their VR, their padding, the text of DS and IS. */
import { latin1 } from '../dataset/latin1.ts';
import { isUnchanged, type Original } from '../dataset/originals.ts';
import type { Named } from './check-values.ts';
import type { RulePlan } from './plan.ts';
import { addForm, pathOf } from './add-findings.ts';
import type { Scope } from './scope.ts';
import { decimalText, integerText } from './vr-text.ts';
import * as say from './wording.ts';

/** VRs of text, which are padded with a space, UI with NUL (PS3.5 6.2). */
const TEXT: ReadonlySet<string> = new Set([
  ...['AE', 'AS', 'CS', 'DA', 'DS', 'DT', 'IS', 'LO', 'LT', 'PN', 'SH', 'ST', 'TM', 'UC', 'UI', 'UR', 'UT'],
]);

/** Longest text of numbers that is looked at whole; a longer one is cut at a backslash. */
const CHUNK = 8192;

/** The first component of the text of a DS or IS that does not fit. */
function wrongNumber({ vr, input, start, end }: Original): { text: string; expected: string } | null {
  const check = vr === 'DS' ? decimalText : integerText;
  let rest = '';
  for (let at = start; at < end; at += CHUNK) {
    const parts = (rest + latin1(input, at, Math.min(at + CHUNK, end))).split('\\');
    rest = at + CHUNK < end ? (parts.pop() ?? '') : '';
    for (const text of parts) {
      if (text.trim() === '') continue;
      const expected = check(text);
      if (expected !== null) return { text, expected };
    }
  }
  return null;
}

function wrongPadding({ vr, input, end }: Original): boolean {
  const last = input[end - 1];
  return vr === 'UI' ? last === 0x20 : last === 0;
}

function add(scope: Scope, named: Named, rule: RulePlan | null, value: string, expected: string, message: string): false {
  addForm(scope, 'vr', { path: pathOf(scope, named.keyword), tag: named.tag, rule }, value, expected, message);
  return false;
}

/** Checks an attribute against the element as which it was read; true when nothing is wrong, or when it was changed since. */
export function checkOriginal(scope: Scope, original: Original, named: Named, rule: RulePlan | null, value: unknown): boolean {
  if (!isUnchanged(original, value)) return true;
  const { vr, start, end } = original;
  if (vr !== 'UN' && vr !== named.vr && !named.vr.split('|').includes(vr)) {
    return add(scope, named, rule, vr, named.vr, say.otherVr(vr, named.vr));
  }
  if (original.fragments !== null && vr !== 'OB') return add(scope, named, rule, vr, 'OB', say.encapsulatedVr(vr));
  if (start < 0 || start === end || !TEXT.has(vr)) return true;
  if (wrongPadding(original)) return add(scope, named, rule, '', vr, say.padding(vr));
  if (original.plain || (vr !== 'DS' && vr !== 'IS')) return true;
  const wrong = wrongNumber(original);
  return (
    wrong === null ||
    add(scope, named, rule, say.shown(wrong.text), wrong.expected, say.representation(say.shown(wrong.text), wrong.expected))
  );
}
