/** Elements as they stood in the file, where the data set was read from one: their VR, their padding, the text of DS and IS. */
import { type Original, originalOf } from '../dataset/originals.ts';
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
function wrongNumber(bytes: Uint8Array, vr: string): { text: string; expected: string } | null {
  const check = vr === 'DS' ? decimalText : integerText;
  let rest = '';
  for (let at = 0; at < bytes.length; at += CHUNK) {
    const parts = (rest + String.fromCharCode(...bytes.subarray(at, at + CHUNK))).split('\\');
    rest = at + CHUNK < bytes.length ? (parts.pop() ?? '') : '';
    for (const text of parts) {
      if (text.trim() === '') continue;
      const expected = check(text);
      if (expected !== null) return { text, expected };
    }
  }
  return null;
}

function wrongPadding(bytes: Uint8Array, vr: string): boolean {
  const last = bytes[bytes.length - 1];
  return vr === 'UI' ? last === 0x20 : last === 0;
}

function add(scope: Scope, named: Named, rule: RulePlan | null, value: string, expected: string, message: string): false {
  addForm(scope, 'vr', { path: pathOf(scope, named.keyword), tag: named.tag, rule }, value, expected, message);
  return false;
}

/** Checks an element as it was read; true when nothing is wrong, or when it was changed since. */
export function checkOriginal(scope: Scope, named: Named, rule: RulePlan | null): boolean {
  const original: Original | undefined = originalOf(scope.item, named.keyword);
  if (original === undefined) return true;
  const { vr, bytes } = original;
  if (vr !== 'UN' && vr !== named.vr && !named.vr.split('|').includes(vr)) {
    return add(scope, named, rule, vr, named.vr, say.otherVr(vr, named.vr));
  }
  if (original.fragments !== null && vr !== 'OB') return add(scope, named, rule, vr, 'OB', say.encapsulatedVr(vr));
  if (bytes === null || bytes.length === 0 || !TEXT.has(vr)) return true;
  if (wrongPadding(bytes, vr)) return add(scope, named, rule, '', vr, say.padding(vr));
  if (vr !== 'DS' && vr !== 'IS') return true;
  const wrong = wrongNumber(bytes, vr);
  return (
    wrong === null ||
    add(scope, named, rule, say.shown(wrong.text), wrong.expected, say.representation(say.shown(wrong.text), wrong.expected))
  );
}
