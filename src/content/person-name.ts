/** Person names (PS3.5 6.2.1): what is likely a mistake. */
import type { PersonName } from '../dataset/types.ts';

/** A remark on a name whose components are not parted by carets, such as `John Doe` for `Doe^John`; null when there is none. */
export function personNameWarning(name: PersonName | string): string | null {
  const text = typeof name === 'string' ? name : (name.Alphabetic ?? '');
  if (text === '' || text.includes('^')) return null;
  return `the person name "${text}" has no caret: the components are Family^Given^Middle^Prefix^Suffix`;
}
