/** Whether a code sequence has a code that a condition names; a retired SNOMED code stands for the one in its place (PS3.16 8.1). */
import type { CodeRef } from '../rules/condition.ts';
import { read } from './lookup.ts';
import type { Run } from './run.ts';

/** Designators of SNOMED before SCT (PS3.16 8.1). */
export const RETIRED: ReadonlySet<string> = new Set(['SRT', 'SNM3', '99SDM']);

const text = (value: unknown): string | null => (typeof value === 'string' ? value.trim() : null);

/** One code in the place of another; null where no table tells. */
function inPlaceOf(value: string, current: string, run: Run): boolean | null {
  const snomed = run.codes?.snomed;
  if (snomed === undefined) {
    run.wanted?.add('snomed');
    return null;
  }
  return snomed.get(value)?.includes(current) ?? null;
}

function isCode(item: object, code: CodeRef, run: Run): boolean | null {
  const designator = read(item, 'CodingSchemeDesignator');
  const scheme = text(designator);
  const value = text(read(item, 'CodeValue'));
  if (scheme === code.scheme || (code.scheme === '' && designator === undefined))
    return value === code.value || text(read(item, 'LongCodeValue')) === code.value;
  if (scheme === null || value === null) return false;
  if (RETIRED.has(scheme) && RETIRED.has(code.scheme)) return value === code.value;
  if (RETIRED.has(scheme) && code.scheme === 'SCT') return inPlaceOf(value, code.value, run);
  return RETIRED.has(code.scheme) && scheme === 'SCT' ? inPlaceOf(code.value, value, run) : false;
}

/** True when one of the Items has one of the codes; null where that cannot be told. */
export function hasCode(value: unknown, codes: readonly CodeRef[], run: Run): boolean | null {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  let answer: boolean | null = false;
  for (const item of list) {
    if (typeof item !== 'object' || item === null) continue;
    for (const code of codes) {
      const is = isCode(item, code, run);
      if (is === true) return true;
      if (is === null) answer = null;
    }
  }
  return answer;
}
