/** The predicate of a clause: present, absent, valued, equal, unlike, greater, counted, coded, pointing. */
import type { AttributeRef, Condition } from '../../src/rules/condition.ts';
import type { Cursor } from './cursor.ts';
import { differs } from './links.ts';
import type { ClauseNames } from './names.ts';
import { ABSENT, AT_LEAST, EMPTY, GREATER, LESS, LIKE, NON_ZERO, PRESENT, UNLIKE, VALUED, WITH_VALUE } from './predicate-words.ts';
import { readAttribute } from './subjects.ts';
import { readCodes, readValue, readValues, typed, type Raw } from './values.ts';

/** A predicate applied to an attribute; null where it cannot be said of that attribute. */
export interface Predicate {
  readonly of: (attribute: AttributeRef) => Condition | null;
  /** It says that something is not there. */
  readonly denies?: true;
}

const not = (of: Condition): Condition => ({ op: 'not', of });
const PRESENCE: Predicate = { of: (attribute) => ({ op: 'present', attribute }) };
const VALUE: Predicate = { of: (attribute) => ({ op: 'valued', attribute }) };
const ABSENCE: Predicate = { of: (attribute) => not({ op: 'present', attribute }), denies: true };
const NO_VALUE: Predicate = { of: (attribute) => not({ op: 'valued', attribute }), denies: true };

function equality(op: '=' | '!=', values: readonly Raw[], names: ClauseNames): Predicate {
  return {
    of: (attribute) => {
      const to = values.map((raw) => typed(raw, attribute, names));
      return op === '=' ? { op, attribute, to } : differs(attribute, to);
    },
  };
}

/** "has a value" is complete only when the value itself does not follow. */
function complete(cursor: Cursor, predicate: Predicate): Predicate | null {
  return cursor.is('of|other|that|greater|less|from|defined') ? null : predicate;
}

function comparison(cursor: Cursor, names: ClauseNames): Predicate | null {
  for (const [op, patterns] of [
    ['>=', AT_LEAST],
    ['>', GREATER],
    ['<', LESS],
  ] as const) {
    const to = cursor.attempt(() => {
      if (!cursor.take(...patterns)) return null;
      const number = cursor.attempt(() => readValue(cursor, names)?.number ?? null);
      return number ?? readAttribute(cursor, names);
    });
    if (to !== null) return { of: (attribute) => ({ op, attribute, to }) };
  }
  return null;
}

function counted(cursor: Cursor): Predicate | null {
  const items = (is: '>' | '>=' | '=', to: number): Predicate => ({ of: (attribute) => ({ op: 'count', attribute, is, to }) });
  if (
    cursor.take(
      'contains|contain|has|have more than one item|items|value',
      'has|contains multiple values|items',
      'is multi-valued',
      'has more than 1 value|item',
      'contains|contain|has|have two or more items',
      'specifies more than one frame',
    )
  )
    return items('>', 1);
  if (cursor.take('contains|has at least one item', 'contains|has one or more items', 'has|contains any items')) return items('>=', 1);
  if (
    cursor.take(
      'contains|has only one item',
      'contains|has one item',
      'contains|has a single item',
      'contains|has only a single item',
      'has exactly one item',
    )
  )
    return items('=', 1);
  // A multi-frame image is one with more than one frame.
  if (cursor.take('contains more than one frame'))
    return {
      of: ({ keyword }) => (keyword === 'PixelData' ? { op: '>', attribute: { keyword: 'NumberOfFrames', scope: 'root' }, to: 1 } : null),
    };
  return null;
}

const POINTS = [
  'points to',
  'includes the tag for',
  'includes the tag of',
  'contains the tag of',
  'contains the tag for',
  'is the tag for',
  'includes',
  'is the tag of',
  'value is',
  'is',
  'identifies',
];

function pointing(cursor: Cursor, names: ClauseNames): Predicate | null {
  return cursor.attempt(() => {
    if (!cursor.take(...POINTS)) return null;
    const pointer = (attribute: AttributeRef): boolean => names.dictionary.byKeyword(attribute.keyword)?.vr.includes('AT') ?? false;
    if (cursor.take('a private attribute', 'a private data element'))
      return { of: (attribute) => (pointer(attribute) ? { op: 'points-to', attribute, keywords: [], private: true } : null) };
    const keywords: string[] = [];
    do {
      cursor.take('the');
      const word = cursor.peek();
      if (word?.kind !== 'attribute' || word.keyword === '') return null;
      cursor.at++;
      keywords.push(word.keyword);
    } while (cursor.take(', or', 'or', ','));
    return { of: (attribute) => (pointer(attribute) ? { op: 'points-to', attribute, keywords } : null) };
  });
}

const CODED = [
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
  'item value is',
  'is|are',
];

function coded(cursor: Cursor, names: ClauseNames): Predicate | null {
  return cursor.attempt(() => {
    const other = cursor.take('is present with an item value other than', 'is present with a value other than');
    const negative = other || cursor.take('does not contain an item with the value|values', 'does not contain', 'is|are not');
    if (!negative && !cursor.take(...CODED)) return null;
    cursor.take('either', 'one of');
    const codes = readCodes(cursor);
    if (!codes) return null;
    return {
      of: (attribute) => {
        if (!(names.dictionary.byKeyword(attribute.keyword)?.vr.includes('SQ') ?? false)) return null;
        const code: Condition = { op: 'code', attribute, codes };
        if (other) return { op: 'and', of: [{ op: 'present', attribute }, not(code)] };
        return negative ? not(code) : code;
      },
    };
  });
}

/** "is present", "is present with a value of A", "is absent". */
function presence(cursor: Cursor, names: ClauseNames): Predicate | null {
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
    return NO_VALUE;
  if (cursor.take(...ABSENT)) return ABSENCE;
  if (cursor.take('is|are present but empty'))
    return {
      of: (attribute) => ({
        op: 'and',
        of: [
          { op: 'present', attribute },
          { op: 'not', of: { op: 'valued', attribute } },
        ],
      }),
    };
  if (!cursor.take(...PRESENT)) return null;
  const valued = cursor.attempt(() => (cursor.take(...WITH_VALUE) ? complete(cursor, VALUE) : null));
  if (valued) return valued;
  const compared = cursor.attempt((): Predicate | null => {
    const op = cursor.take('with a value other than', 'and there exists any value other than', 'with value other than')
      ? '!='
      : cursor.take('with a value of', 'with value', 'with the value', 'with the value of')
        ? '='
        : null;
    const values = op === null ? null : readValues(cursor, names);
    return op === null || values === null ? null : equality(op, values, names);
  });
  return compared ?? PRESENCE;
}

/** Reads one predicate. */
export function readPredicate(cursor: Cursor, names: ClauseNames): Predicate | null {
  const first = cursor.attempt(() => coded(cursor, names)) ?? cursor.attempt(() => presence(cursor, names));
  if (first) return first;
  if (cursor.take('is|are non-zero length', 'is|are not zero length', 'is|are not zero-length')) return VALUE;
  if (cursor.take('is|are zero length', 'is|are of zero length', 'is|are zero-length', 'has zero items')) return NO_VALUE;
  const read = counted(cursor) ?? comparison(cursor, names) ?? pointing(cursor, names);
  if (read) return read;
  if (cursor.take(...NON_ZERO)) return { of: (attribute) => ({ op: '!=', attribute, to: [0] }) };
  for (const [op, patterns] of [
    ['!=', UNLIKE],
    ['=', LIKE],
  ] as const) {
    const compared = cursor.attempt((): Predicate | null => {
      if (!cursor.take(...patterns)) return null;
      const values = readValues(cursor, names);
      return values ? equality(op, values, names) : null;
    });
    if (compared) return compared;
  }
  if (cursor.take(...VALUED)) return complete(cursor, VALUE);
  if (cursor.take(...EMPTY)) return NO_VALUE;
  return null;
}
