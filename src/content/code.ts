/** Codes (PS3.3 8): a triplet as an Item of a Code Sequence, and back. */
import type { CodeSequenceItem } from '../../generated/macros/code-sequence.ts';
import { AuthoringError } from './errors.ts';

/** A coded concept as one speaks of it. */
export interface Code {
  /** Code Value, at most 16 characters; longer ones become a Long Code Value, URNs and URLs a URN Code Value (PS3.3 8.1). */
  readonly value: string;
  /** Coding Scheme Designator (PS3.3 8.2), for example `SCT`, `DCM`, `UCUM`. */
  readonly scheme: string;
  /** Code Meaning (PS3.3 8.3), at most 64 characters. */
  readonly meaning: string;
  /** Coding Scheme Version, where the designator is not sufficient to identify the scheme. */
  readonly version?: string;
}

/** Longest Code Value: a SH. */
const LONGEST_CODE_VALUE = 16;
const LONGEST_MEANING = 64;
const LONGEST_DESIGNATOR = 16;

function isUrn(value: string): boolean {
  return value.startsWith('urn') || value.includes('://');
}

function checked(option: string, text: string, longest: number): string {
  if (text.trim() === '') throw new AuthoringError(option, 'is empty');
  if ([...text].length > longest) throw new AuthoringError(option, `has more than ${longest} characters: ${text}`);
  if (text.includes('\\')) throw new AuthoringError(option, 'has a backslash, which parts values');
  return text;
}

/**
 * An Item of a Code Sequence: the value goes into Code Value, Long Code Value or URN Code Value by its length and form.
 * @throws AuthoringError when a part is empty, too long (meaning 64 characters, designator 16) or has a backslash.
 */
export function code(concept: Code): CodeSequenceItem {
  const { value, version } = concept;
  if (value.trim() === '') throw new AuthoringError('value', 'is empty');
  const item = {
    CodingSchemeDesignator: checked('scheme', concept.scheme, LONGEST_DESIGNATOR),
    ...(version === undefined ? {} : { CodingSchemeVersion: checked('version', version, LONGEST_CODE_VALUE) }),
    CodeMeaning: checked('meaning', concept.meaning, LONGEST_MEANING),
  };
  if (isUrn(value)) return { URNCodeValue: value, ...item };
  if ([...value].length > LONGEST_CODE_VALUE) return { LongCodeValue: value, ...item };
  return { CodeValue: checked('value', value, LONGEST_CODE_VALUE), ...item };
}

function text(item: object, keyword: string): string | null {
  const value: unknown = Object.hasOwn(item, keyword) ? Reflect.get(item, keyword) : undefined;
  return typeof value === 'string' && value !== '' ? value : null;
}

/**
 * The triplet of a Code Sequence Item.
 * @throws AuthoringError when not exactly one of the three code values is there, or the designator (of other than a URN) or the meaning is missing.
 */
export function codeOf(item: object): Code {
  const values = ['CodeValue', 'LongCodeValue', 'URNCodeValue'].map((keyword) => text(item, keyword)).filter((value) => value !== null);
  const [value, ...others] = values;
  if (value === undefined || others.length > 0) {
    throw new AuthoringError('item', `has ${values.length} of Code Value, Long Code Value and URN Code Value; it must have one`);
  }
  const scheme = text(item, 'CodingSchemeDesignator');
  const meaning = text(item, 'CodeMeaning');
  if (scheme === null && text(item, 'URNCodeValue') === null) throw new AuthoringError('item', 'has no Coding Scheme Designator');
  if (meaning === null) throw new AuthoringError('item', 'has no Code Meaning');
  const version = text(item, 'CodingSchemeVersion');
  return { value, scheme: scheme ?? '', meaning, ...(version === null ? {} : { version }) };
}

/** A text that is the same for codes of the same value, designator and version: a key of maps and sets. */
export function codeKey(concept: Code): string {
  return JSON.stringify([concept.scheme, concept.value, concept.version ?? '']);
}

/** True when value, designator and version are the same; the meaning is for people and does not count. */
export function sameCode(a: Code, b: Code): boolean {
  return codeKey(a) === codeKey(b);
}
