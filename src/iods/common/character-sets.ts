/** Specific Character Set as an author gives it (PS3.3 C.12.1.1.2): which terms may stand alone, first, together. */
import { AuthoringError } from '../../content/errors.ts';

const EXTENSION = 'ISO 2022 IR ';
/** Code extensions of more than one byte: they follow a first value. */
const MULTI_BYTE: ReadonlySet<string> = new Set(['ISO 2022 IR 87', 'ISO 2022 IR 159', 'ISO 2022 IR 149', 'ISO 2022 IR 58']);

/**
 * The values of Specific Character Set.
 * @throws AuthoringError when there is none, the first is of several bytes, several are not all code extensions, or a single one is.
 */
export function checkedCharacterSets(sets: string | readonly string[]): string[] {
  const terms = typeof sets === 'string' ? [sets] : [...sets];
  const [first, ...others] = terms;
  if (first === undefined) throw new AuthoringError('specificCharacterSet', 'is empty');
  if (MULTI_BYTE.has(first))
    throw new AuthoringError('specificCharacterSet', `${first} has several bytes a character and cannot come first`);
  if (others.length === 0) {
    if (first.startsWith(EXTENSION))
      throw new AuthoringError('specificCharacterSet', `${first} is a code extension and cannot stand alone`);
    return terms;
  }
  // An empty first value is the default repertoire, ISO 2022 IR 6.
  const wrong = [...(first === '' ? [] : [first]), ...others].find((term) => !term.startsWith(EXTENSION));
  if (wrong !== undefined) throw new AuthoringError('specificCharacterSet', `${wrong} stands among several and is no code extension`);
  return terms;
}

const LAST_ASCII = 0x7f;

/** True when a text somewhere in a value needs more than the default repertoire. */
export function needsCharacterSet(value: unknown, depth = 0): boolean {
  if (typeof value === 'string') return [...value].some((character) => (character.codePointAt(0) ?? 0) > LAST_ASCII);
  if (typeof value !== 'object' || value === null || value instanceof ArrayBuffer || ArrayBuffer.isView(value) || depth > 64) return false;
  return Object.values(value).some((one) => needsCharacterSet(one, depth + 1));
}
