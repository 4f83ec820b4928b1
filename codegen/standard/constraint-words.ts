/** Words of constraint sentences: attributes as tokens, terms, numbers. */
import type { DictionaryEntry } from './model.ts';
import { nameKey, TAG, type DictionaryIndex } from './dictionary-index.ts';

/** Most words that the name of an attribute has. */
const LONGEST = 14;

/** The words at the end of a text that are the name of an attribute; null where they are not. */
function nameBefore(text: string, entry: DictionaryEntry): number | null {
  const wanted = nameKey(entry.name);
  let at = text.length;
  for (let words = 0; words < LONGEST && at > 0; words++) {
    at = text.lastIndexOf(' ', at - 1);
    const key = nameKey(text.slice(at + 1));
    if (key === wanted) return at + 1;
    if (key.length > wanted.length) return null;
  }
  return null;
}

/** The capitalised words at the end of a text, where none of their endings is the name of another attribute. */
function wordsBefore(text: string, dictionary: DictionaryIndex): number | null {
  const run = /(?:\b[A-Z][\w/-]*(?: (?:of|and|to|in) (?=[A-Z])| )?)+$/.exec(text);
  if (!run) return null;
  const from = run.index + (/^The /.exec(run[0])?.[0].length ?? 0);
  const words = text.slice(from).split(' ');
  for (let at = 0; at < words.length - 1; at++) if (dictionary.byName(words.slice(at).join(' '))) return null;
  return from;
}

/**
 * A sentence with `@Keyword` for each attribute that it names, by tag or, for sequences, by name alone.
 * Null where a tag is unknown, or stands beside the name of another attribute.
 */
export function withKeywords(sentence: string, dictionary: DictionaryIndex): string | null {
  let text = '';
  let rest = sentence;
  for (let match = TAG.exec(rest); match; match = TAG.exec(rest)) {
    const before = (text + rest.slice(0, match.index)).trimEnd();
    const entry = dictionary.byTag(match[0]);
    if (!entry || entry.keyword === '') return null;
    const from = nameBefore(before, entry) ?? wordsBefore(before, dictionary);
    if (from === null) return null;
    text = `${before.slice(0, from)}@${entry.keyword}`;
    rest = rest.slice(match.index + match[0].length);
  }
  return sequencesByName(text + rest, dictionary);
}

/** Sequences that are named without their tag. */
function sequencesByName(text: string, dictionary: DictionaryIndex): string {
  return text.replace(/((?:[A-Z@][\w/-]*|of|and|to)(?: (?:[A-Z][\w/-]*|of|and|to))*? Sequence)\b/g, (run) => {
    const words = run.split(' ');
    for (let at = 0; at < words.length - 1; at++) {
      const entry = dictionary.byName(words.slice(at).join(' '));
      if (entry && entry.keyword !== '') return [...words.slice(0, at), `@${entry.keyword}`].join(' ');
    }
    return run;
  });
}

/** A text with names and tags again, for the reader of conditions. */
export function withNames(text: string, dictionary: DictionaryIndex): string {
  return text.replace(/@(\w+)/g, (token, keyword: string) => {
    const entry = dictionary.byKeyword(keyword);
    return entry ? `${entry.name} (${entry.tag.slice(0, 4)},${entry.tag.slice(4)})` : token;
  });
}

const NUMBERS: Readonly<Record<string, number>> = { zero: 0, one: 1, two: 2, three: 3, four: 4 };
const UNITS: Readonly<Record<string, number>> = { Hz: 1, kHz: 1000 };

/** `16`, `44,100 Hz`, `44.1 kHz`, `one`; null for anything else. */
export function numberOf(text: string): number | null {
  const word = NUMBERS[text];
  if (word !== undefined) return word;
  const match = /^(-?\d{1,3}(?:,\d{3})+|-?\d+(?:\.\d+)?)(?: ?(Hz|kHz))?$/.exec(text);
  if (!match) return null;
  return Number((Number((match[1] ?? '').replaceAll(',', '')) * (UNITS[match[2] ?? ''] ?? 1)).toFixed(6));
}

const NUMERIC = new Set(['DS', 'FD', 'FL', 'IS', 'SL', 'SS', 'SV', 'UL', 'US', 'UV']);
const QUOTED = /^["“'‘]([^"”'’]+)["”'’]$/;
const UID = /^[0-2](?:\.(?:0|[1-9]\d*)){3,}$/;
const CODE_STRING = /^[A-Z0-9][A-Z0-9_]*$/;
const MIME = /^[a-z]+\/[A-Za-z0-9.+-]+$/;

/** A value of an attribute as a sentence writes it; null where it is none. `spaces`: several words in upper case are one value. */
export function termOf(text: string, entry: DictionaryEntry, spaces = false): string | number | null {
  const quoted = QUOTED.exec(text)?.[1];
  if (entry.vr.some((vr) => NUMERIC.has(vr))) return numberOf(quoted ?? text);
  if (entry.vr.includes('UI')) {
    // A dot too many is a slip of the pen: no component of a UID is empty.
    const uid = (quoted ?? text).replace(/\.{2,}/g, '.');
    return UID.test(uid) ? uid : null;
  }
  if (quoted !== undefined) return quoted;
  if (CODE_STRING.test(text) || MIME.test(text)) return text;
  return spaces && /^[A-Z0-9_]+(?: [A-Z0-9_]+)*$/.test(text) ? text : null;
}

/** `A`, `A or B`, `A, B, or C`; null where a part is no value. */
export function termsOf(text: string, entry: DictionaryEntry): (string | number)[] | null {
  const whole = text.replace(/(\d),(?=\d{3}\b)/g, '$1');
  const terms = whole.split(/,? or |, (?:and )?| and /).map((part) => termOf(part.trim(), entry));
  const read = terms.filter((term) => term !== null);
  return read.length > 0 && read.length === terms.length ? [...new Set(read)] : null;
}
