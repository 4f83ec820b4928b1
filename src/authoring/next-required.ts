/** Build mode: what an object needs next, from what it has so far. */
import type { IodRules } from '../rules/tables.ts';
import { isItem } from '../validation/check-items.ts';
import type { Finding } from '../validation/finding.ts';
import { assertIod, resultOf } from '../validation/validate-tables.ts';

/** An attribute that is required next. */
export interface Required {
  /** Where: `BeamSequence[0].BeamNumber`. */
  readonly path: string;
  /** `1`: with a value; `2`: with one or empty; `1C`, `2C`: since its condition is met. Null for a functional group. */
  readonly type: string | null;
  /** The condition that is met, in normal form, or what is wrong with what is there. */
  readonly why: string;
}

const WANTED: ReadonlySet<string> = new Set(['missing', 'empty', 'module', 'functional-group', 'items']);

/** The attributes that a module needs which is absent as a whole. */
function ofModule(iod: IodRules, finding: Finding): Required[] {
  const use = iod.modules.find((one) => one.module().name === finding.module);
  const why = finding.condition ?? `the ${finding.module ?? ''} Module is mandatory`;
  return (use?.module().rows ?? []).flatMap((row) =>
    'keyword' in row && (row.type === '1' || row.type === '2') ? [{ path: row.keyword, type: row.type, why }] : [],
  );
}

/**
 * What is required next: attributes of Type 1 and 2 that are absent, those of Type 1C and 2C whose condition is met by what is there,
 * functional groups, and attributes that must not be empty. Empty when nothing more is required; values that are wrong are `validate`'s to say.
 * @param iod the definition.
 * @param partial the object so far; it is not changed.
 * @throws UnknownIodError when `iod` is no definition of an IOD.
 */
export function nextRequired(iod: IodRules, partial: object): Required[] {
  assertIod(iod);
  if (!isItem(partial)) return [];
  const found = new Map<string, Required>();
  const add = (one: Required): void => void (found.has(one.path) || found.set(one.path, one));
  for (const finding of resultOf(partial, iod).findings) {
    if (finding.severity !== 'error' || !WANTED.has(finding.code)) continue;
    if (finding.code === 'module') for (const one of ofModule(iod, finding)) add(one);
    else add({ path: finding.path, type: finding.type, why: finding.condition ?? finding.message });
  }
  return [...found.values()];
}
