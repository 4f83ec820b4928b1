/** Person names as text, `Alphabetic=Ideographic=Phonetic`, and as an object of component groups. */
import { NAME_GROUPS } from '../dataset/vr-kinds.ts';
import type { PersonName } from '../dataset/types.ts';
import { isBag } from './shapes.ts';

/** Component groups as Part 10 has them. */
export function nameText(value: unknown): string {
  if (!isBag(value)) return String(value);
  const groups = NAME_GROUPS.map((group) => (typeof value[group] === 'string' ? value[group] : ''));
  while (groups.at(-1) === '') groups.pop();
  return groups.join('=');
}

/** Component groups that are not empty. */
export function nameGroups(text: string): PersonName {
  const [alphabetic = '', ideographic = '', phonetic = ''] = text.split('=');
  return {
    ...(alphabetic === '' ? {} : { Alphabetic: alphabetic }),
    ...(ideographic === '' ? {} : { Ideographic: ideographic }),
    ...(phonetic === '' ? {} : { Phonetic: phonetic }),
  };
}
