/** The IOD that a user names, of the generated edition or of loaded rules. */
import { iodList } from '../../generated/iods/registry.ts';
import type { IodRules } from '../rules/tables.ts';
import { UnknownIodError } from '../validation/errors.ts';
import { findIod } from '../validation/find-iod.ts';
import type { Rules } from '../validation/validate.ts';
import { didYouMean, UsageError } from './usage.ts';

/** @throws UsageError with what is close when there is no such IOD. */
export async function namedIod(name: string, rules?: Rules): Promise<IodRules> {
  try {
    return await findIod(name, rules);
  } catch (error) {
    if (!(error instanceof UnknownIodError)) throw error;
    const names = rules ? [...rules.iods.values()].map((iod) => iod.name) : iodList.map((iod) => iod.name);
    throw new UsageError(`there is no IOD ${name}${didYouMean(name, names)}`);
  }
}
