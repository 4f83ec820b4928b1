/** Whether two codes stand for the same concept, where one is of SNOMED's retired schemes too (PS3.16 8.1). */
import { type Code, sameCode } from './code.ts';

/** Designators of SNOMED before SCT. */
const RETIRED: ReadonlySet<string> = new Set(['SRT', 'SNM3', '99SDM']);

let current: Promise<ReadonlyMap<string, readonly string[]>> | undefined;

/** SNOMED CT codes for a retired code's value; the table is loaded when first needed. */
async function currentOf(value: string): Promise<readonly string[]> {
  current ??= import('../../generated/terminology/retired-snomed.ts').then(
    ({ retiredSnomed }) =>
      new Map(
        retiredSnomed.split('\n').flatMap((line): [string, readonly string[]][] => {
          const [old, ...codes] = line.split(' ');
          return old === undefined || old === '' ? [] : [[old, codes]];
        }),
      ),
  );
  return (await current).get(value) ?? [];
}

/**
 * True when value, designator and version are the same, or one code is the SNOMED CT code that replaces the other, or both are
 * replaced by the same. A version that only one of them names does not count.
 */
export async function sameConcept(a: Code, b: Code): Promise<boolean> {
  if (sameCode(a, b)) return true;
  if (a.scheme === b.scheme && a.value === b.value) return a.version === undefined || b.version === undefined;
  const [first, second] = [RETIRED.has(a.scheme), RETIRED.has(b.scheme)];
  if (first && second) {
    if (a.value === b.value) return true;
    const codes = await currentOf(b.value);
    return (await currentOf(a.value)).some((one) => codes.includes(one));
  }
  if (first) return b.scheme === 'SCT' && (await currentOf(a.value)).includes(b.value);
  return second && a.scheme === 'SCT' && (await currentOf(b.value)).includes(a.value);
}
