/** The predicate of a clause: present, absent, valued, equal, unlike, greater, coded, pointing. */
import type { AttributeRef, CodeRef, Condition } from '../../src/rules/condition.ts';
import type { DictionaryIndex } from '../standard/dictionary-index.ts';
import type { Cursor } from './cursor.ts';
import { readAttribute } from './subjects.ts';

/** A predicate applied to an attribute. */
export type Predicate = (attribute: AttributeRef) => Condition;

const NUMERIC = new Set(['IS', 'DS', 'US', 'SS', 'UL', 'SL', 'FL', 'FD', 'SV', 'UV']);
const CAPITALS = /^(?:[A-Z0-9_]+(?:[-/][A-Z0-9_]+)*|\+1|-1)$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const UID = /^\d+(?:\.\d+){3,}$/;
const NUMBER_WORDS: Readonly<Record<string, number>> = { zero: 0, one: 1, two: 2, three: 3 };

const not = (of: Condition): Condition => ({ op: 'not', of });

type Raw = { readonly text: string; readonly number: number | null };

/** What a value means, in parentheses behind it: "2 (Biliary)". A condition never stands there. */
function skipMeaning(cursor: Cursor): void {
  const inner = cursor.is('(') ? cursor.peek(1) : undefined;
  if (inner?.kind === 'word' || inner?.kind === 'attribute') {
    const before = cursor.at;
    cursor.skipParenthesis();
    const inside = cursor.words.slice(before, cursor.at);
    if (inside.some((word) => word.kind === 'word' && /^(?:if|is|equals|unless|when|and|or)$/i.test(word.text))) cursor.at = before;
  }
}

/** A SOP class by name with its UID in parentheses: `RT Structure Set Storage ("1.2.…")`. */
function namedUid(cursor: Cursor): Raw | null {
  return cursor.attempt(() => {
    let words = 0;
    for (let word = cursor.peek(); word?.kind === 'word' && /^[A-Z0-9]/.test(word.text); word = cursor.peek()) {
      cursor.at++;
      words++;
    }
    const uid = cursor.peek(1);
    if (words === 0 || !cursor.is('(') || !uid || (uid.kind !== 'quoted' && uid.kind !== 'word') || !UID.test(uid.text)) return null;
    const close = cursor.peek(2);
    if (close?.kind !== 'mark' || close.text !== ')') return null;
    cursor.at += 3;
    return { text: uid.text, number: null };
  });
}

function readValue(cursor: Cursor): Raw | null {
  const word = cursor.peek();
  if (!word) return null;
  if (word.kind === 'quoted') {
    cursor.at++;
    skipMeaning(cursor);
    return { text: word.text, number: NUMBER.test(word.text) ? Number(word.text) : null };
  }
  if (word.kind !== 'word') return null;
  const sopClass = namedUid(cursor);
  if (sopClass) return sopClass;
  if (UID.test(word.text)) {
    cursor.at++;
    cursor.skipParenthesis();
    return { text: word.text, number: null };
  }
  if (NUMBER.test(word.text)) {
    cursor.at++;
    skipMeaning(cursor);
    return { text: word.text, number: Number(word.text) };
  }
  if (CAPITALS.test(word.text) && (word.text.length > 1 || /[A-Z0-9]/.test(word.text))) {
    let text = word.text;
    cursor.at++;
    // Terms with a space inside: "TRUE SIZE".
    for (
      let next = cursor.peek();
      next?.kind === 'word' && /^[A-Z][A-Z0-9_]*$/.test(next.text) && !/^(?:AND|OR|NOT)$/.test(next.text);
      next = cursor.peek()
    ) {
      text += ` ${next.text}`;
      cursor.at++;
    }
    skipMeaning(cursor);
    return { text, number: null };
  }
  const named = NUMBER_WORDS[word.text.toLowerCase()];
  if (named !== undefined) {
    cursor.at++;
    return { text: String(named), number: named };
  }
  return null;
}

/** A list of values: "A", "A or B", "A, B, or C", "either A or B", a list of bullets. */
function readValues(cursor: Cursor, allowAnd = false): Raw[] | null {
  cursor.take('either', 'one of the following values :', 'one of the following :', 'one of the following');
  const bullets = cursor.take('•');
  const first = readValue(cursor);
  if (!first) return null;
  const values = [first];
  for (;;) {
    const next = cursor.attempt(() => {
      const separated =
        cursor.take(', or', ', and/or', ',', 'or', 'nor') || (bullets && cursor.take('•')) || (allowAnd && cursor.take('and'));
      if (!separated) return null;
      cursor.take('is', 'equals');
      return readValue(cursor);
    });
    if (!next) break;
    values.push(next);
  }
  // A word after the list that is no connective would have been part of the value.
  return values;
}

function readCodes(cursor: Cursor): CodeRef[] | null {
  const codes: CodeRef[] = [];
  for (;;) {
    const word = cursor.peek();
    if (word?.kind !== 'code') break;
    cursor.at++;
    codes.push(word.code);
    const more = cursor.attempt(() => {
      if (!cursor.take(', or', ',', 'or')) return null;
      return cursor.peek()?.kind === 'code' ? true : null;
    });
    if (!more) break;
  }
  return codes.length > 0 ? codes : null;
}

function typed(raw: Raw, attribute: AttributeRef, dictionary: DictionaryIndex): string | number {
  const entry = dictionary.byKeyword(attribute.keyword);
  const numeric = entry?.vr.some((vr) => NUMERIC.has(vr)) ?? false;
  return numeric && raw.number !== null ? raw.number : raw.text;
}

function equality(op: '=' | '!=', values: readonly Raw[], dictionary: DictionaryIndex): Predicate {
  return (attribute) => ({ op, attribute, to: values.map((raw) => typed(raw, attribute, dictionary)) });
}

const PRESENT = ['is|are present', 'exists', 'exist', 'is|are sent', 'is|are included', 'is|are provided'];
const ABSENT = [
  'is|are not present',
  'is|are absent',
  'is|are not sent',
  'does|do not exist',
  'is|are not included',
  'is|are not provided',
];
const WITH_VALUE = [
  'with a value',
  'and has a value',
  'and not empty',
  'and is not empty',
  'and has a non-null value',
  'and non-null',
  'and have a value',
  'and contains a value',
];
const VALUED = [
  'do contain a value',
  'is|are non-zero length',
  'has|have a value',
  'contains|contain a value',
  'is|are not empty',
  'is|are non-null',
  'is|are not null',
  'has|have a non-null value',
  'is|are non-empty',
  'has any value',
];
const EMPTY = [
  'is|are zero length',
  'is|are of zero length',
  'has|have no value',
  'is|are empty',
  'is|are null',
  'does|do not have a value',
  'is|are zero-length',
  'does|do not contain a value',
  'does|do not have values',
];
const UNLIKE = [
  'is not equal to',
  'does|do not equal',
  'equals other than',
  'equal other than',
  'is|are other than',
  'has|have a value other than',
  'is any value other than',
  'has any value other than',
  'has values other than',
  'does|do not have the value|values',
  'does not have a value of',
  'is not set to',
  'value is other than',
  'value is not',
  'is|are not',
  'has value other than',
  'is a value other than',
  'is any other value than',
  'value is not equal to',
  'does not equal the value',
  'is not any of',
  'is|are neither',
  'not',
];
const LIKE = [
  'is|are equal to',
  'is set to',
  'equals',
  'equal',
  'has|have a value of',
  'has|have the value of',
  'has|have the value|values',
  'has|have a value that is',
  'has value',
  'value is',
  'value equals',
  'has one of the values',
  'is one of',
  'has a value',
  'contains the value',
  'contains',
  '=',
  'is|are',
  'is|are any of',
  'has|have values of',
  'is one of the following :',
  'is :',
  'has a value of either',
  'has|have any of the values',
  'has the value either',
  'equal to',
  'value of',
  'is of value',
  'is defined as',
];
const GREATER = [
  'is|are greater than',
  'has a value greater than',
  'is more than',
  'has a value of more than',
  'exceeds',
  'is >',
  '>',
  'value is greater than',
  'has a value of greater than',
  'has a value that is greater than',
  'with a value greater than',
];
const AT_LEAST = ['is greater than or equal to', 'is at least', 'equals or exceeds', 'is equal to or greater than'];
const LESS = ['is less than', 'has a value less than'];
const NON_ZERO = [
  'is|are non-zero',
  'is|are not zero',
  'has|have a non-zero value',
  'is nonzero',
  'value is non-zero',
  'has non-zero value',
  'has a value that is non-zero',
  'is not equal to zero',
];

function number(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    const raw = readValue(cursor);
    return raw?.number ?? null;
  });
}

function comparison(cursor: Cursor, dictionary: DictionaryIndex): Predicate | null {
  for (const [op, patterns] of [
    ['>=', AT_LEAST],
    ['>', GREATER],
    ['<', LESS],
  ] as const) {
    const read = cursor.attempt(() => {
      if (!cursor.take(...patterns)) return null;
      const to = number(cursor);
      if (to !== null) return to;
      return readAttribute(cursor, dictionary);
    });
    if (read !== null) return (attribute) => ({ op, attribute, to: read });
  }
  return null;
}

function counted(cursor: Cursor): Predicate | null {
  const items =
    (is: '>' | '>=' | '=', to: number): Predicate =>
    (attribute) => ({ op: 'count', attribute, is, to });
  if (
    cursor.take(
      'contains|has more than one item|items|value',
      'contain|have more than one item|items|value',
      'has|contains multiple values|items',
      'is multi-valued',
      'has more than 1 value|item',
      'contains two or more items',
      'has|have two or more items',
    )
  )
    return items('>', 1);
  if (cursor.take('contains|has at least one item', 'contains|has one or more items', 'has|contains any items')) return items('>=', 1);
  if (cursor.take('contains|has only one item', 'contains|has a single item', 'contains|has only a single item', 'has exactly one item'))
    return items('=', 1);
  return null;
}

function pointing(cursor: Cursor, dictionary: DictionaryIndex): Predicate | null {
  return cursor.attempt(() => {
    const verb = cursor.take(
      'points to',
      'includes the tag for',
      'includes the tag of',
      'contains the tag of',
      'contains the tag for',
      'includes the data element tag of',
      'contains the data element tag of',
      'is the data element tag of',
      'includes',
      'is the tag of',
      'value is the data element tag of',
      'identifies',
      'contains the data element tag for',
    );
    if (!verb) return null;
    if (cursor.take('a private attribute', 'a private data element'))
      return (attribute) => ({ op: 'points-to', attribute, keywords: [], private: true });
    const keywords: string[] = [];
    do {
      cursor.take('the');
      const word = cursor.peek();
      if (word?.kind !== 'attribute') return null;
      cursor.at++;
      keywords.push(word.keyword);
    } while (cursor.take(', or', 'or', ','));
    return (attribute) => {
      const pointer = dictionary.byKeyword(attribute.keyword)?.vr.includes('AT') ?? false;
      return pointer ? { op: 'points-to', attribute, keywords } : { op: 'unknown', reason: 'unread', hash: '' };
    };
  });
}

function coded(cursor: Cursor): Predicate | null {
  return cursor.attempt(() => {
    const negative = cursor.take('does not contain an item with the value|values', 'does not contain', 'is|are not');
    if (!negative) {
      const verb = cursor.take(
        'contains|has an item with the value|values',
        'contains|has an item with a value of',
        'contains|has an item with a value',
        'contains|has an item with',
        'contains an item with the value of',
        'contains an item with the code',
        'contains',
        'is equal to',
        'equals',
        'has the value of',
        'has the value',
        'has a value of',
        'has value',
        'value is',
        'is|are',
      );
      if (!verb) return null;
    }
    cursor.take('either', 'one of');
    const codes = readCodes(cursor);
    if (!codes) return null;
    const code: Predicate = (attribute) => ({ op: 'code', attribute, codes });
    return negative ? (attribute) => not(code(attribute)) : code;
  });
}

/** Reads one predicate. */
export function readPredicate(cursor: Cursor, dictionary: DictionaryIndex): Predicate | null {
  const present: Predicate = (attribute) => ({ op: 'present', attribute });
  const valued: Predicate = (attribute) => ({ op: 'valued', attribute });
  const simple = cursor.attempt((): Predicate | null => {
    if (
      cursor.take(
        'is|are not present or empty',
        'is|are absent or empty',
        'is|are not present or is empty',
        'is|are not present or has no value',
        'is|are not present with a value',
        'is|are either not present or empty',
        'is empty or not present',
        'is absent or has no value',
      )
    )
      return (attribute) => not(valued(attribute));
    if (cursor.take(...ABSENT)) return (attribute) => not(present(attribute));
    if (cursor.take('is|are present but empty')) return (attribute) => ({ op: 'and', of: [present(attribute), not(valued(attribute))] });
    if (!cursor.take(...PRESENT)) return null;
    const withValue = cursor.attempt(() => (cursor.take(...WITH_VALUE) ? afterValue(cursor, valued) : null));
    if (withValue) return withValue;
    const withValues = cursor.attempt((): Predicate | null => {
      const op = cursor.take('with a value other than', 'and there exists any value other than', 'with value other than')
        ? '!='
        : cursor.take('with a value of', 'with value', 'with the value', 'with the value of')
          ? '='
          : null;
      const values = op === null ? null : readValues(cursor);
      return op === null || values === null ? null : equality(op, values, dictionary);
    });
    return withValues ?? present;
  });
  if (simple) return simple;
  if (cursor.take('is|are non-zero length', 'is|are not zero length', 'is|are not zero-length')) return valued;
  if (cursor.take('is|are zero length', 'is|are of zero length', 'is|are zero-length', 'has zero items'))
    return (attribute) => not(valued(attribute));
  const read = counted(cursor) ?? coded(cursor) ?? comparison(cursor, dictionary) ?? pointing(cursor, dictionary);
  if (read) return read;
  if (cursor.take(...NON_ZERO)) return (attribute) => ({ op: '!=', attribute, to: [0] });
  const unlike = cursor.attempt((): Predicate | null => {
    if (!cursor.take(...UNLIKE)) return null;
    const values = readValues(cursor);
    return values ? equality('!=', values, dictionary) : null;
  });
  if (unlike) return unlike;
  const like = cursor.attempt((): Predicate | null => {
    if (!cursor.take(...LIKE)) return null;
    const values = readValues(cursor);
    return values ? equality('=', values, dictionary) : null;
  });
  if (like) return like;
  if (cursor.take(...VALUED)) return afterValue(cursor, valued);
  if (cursor.take(...EMPTY)) return (attribute) => not(valued(attribute));
  return null;
}

/** "has a value" is complete only when the value itself does not follow. */
function afterValue(cursor: Cursor, predicate: Predicate): Predicate | null {
  return cursor.is('of|other|that|greater|less') ? null : predicate;
}
