/** `validate`: finds the IOD of a data set by its SOP Class UID, loads its tables alone, and checks. */
import { loadIod } from '../../generated/iods/registry.ts';
import { sopClasses } from '../../generated/sop-classes.ts';
import type { Iod } from '../rules/authoring.ts';
import type { IodRules } from '../rules/tables.ts';
import type { ValidationResult } from './finding.ts';
import { generalResult, identify, resultOf } from './validate-tables.ts';

export interface ValidateOptions {
  /** The IOD to check against, whatever the SOP Class UID says. */
  readonly iod?: IodRules;
  /** An edition loaded at run time. */
  readonly rules?: Rules;
}

/** An edition as a file gives it: IODs by SOP Class UID. */
export interface Rules {
  readonly edition: string;
  readonly iods: ReadonlyMap<string, IodRules>;
  readonly sopClasses: ReadonlyMap<string, { readonly name: string; readonly iod: string | null }>;
}

/**
 * Checks a data set. Never throws for what is in it.
 * @param dataset a data set keyed by keyword.
 * @returns findings with the IOD; `iod` and `conforms` are null when the SOP class is unknown.
 */
export async function validate(dataset: object, options: ValidateOptions = {}): Promise<ValidationResult> {
  if (options.iod) return resultOf(dataset, options.iod);
  const uid = identify(dataset).sopClassUID?.trim() ?? null;
  if (options.rules) {
    const id = uid === null ? null : (options.rules.sopClasses.get(uid)?.iod ?? null);
    const rules = id === null ? undefined : options.rules.iods.get(id);
    return rules ? resultOf(dataset, rules) : generalResult(dataset, null);
  }
  const known = uid === null ? undefined : sopClasses[uid];
  const load = known?.iod ? loadIod[known.iod] : undefined;
  return load ? resultOf(dataset, await load()) : generalResult(dataset, null);
}

/** Checks a data set against a given IOD, at once. */
export function validateSync<Attributes>(dataset: object, iod: Iod<Attributes>): ValidationResult {
  return resultOf(dataset, iod);
}
