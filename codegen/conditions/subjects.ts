/** The subject of a clause: one attribute or several, with Value number, scope and enclosing sequences. */
import type { AttributeRef } from '../../src/rules/condition.ts';
import type { DictionaryIndex } from '../standard/dictionary-index.ts';
import type { Cursor } from './cursor.ts';

export interface Subject {
  readonly attributes: readonly AttributeRef[];
  /** How several attributes are joined; `nor`: the predicate is denied of each. */
  readonly joined: 'and' | 'or' | 'nor';
}

const ORDINAL: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  fifth: 5,
  '1': 1,
  '2': 2,
  '3': 3,
  '4': 4,
  '5': 5,
  '6': 6,
};

function valueNumber(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    if (!cursor.take('value')) return null;
    const word = cursor.peek();
    const number = word?.kind === 'word' ? ORDINAL[word.text.toLowerCase()] : undefined;
    if (number === undefined) return null;
    cursor.at++;
    return number;
  });
}

function ordinalValue(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    cursor.take('the');
    const word = cursor.peek();
    const number = word?.kind === 'word' ? ORDINAL[word.text.toLowerCase()] : undefined;
    if (number === undefined || /^\d/.test(word?.text ?? '')) return null;
    cursor.at++;
    return cursor.take('value of') ? number : null;
  });
}

interface Where {
  scope?: AttributeRef['scope'];
  within?: string[];
}

function where(cursor: Cursor, dictionary: DictionaryIndex): Where {
  const found: Where = {};
  for (;;) {
    if (cursor.take('at the image level')) found.scope = 'root';
    else if (cursor.take('of this frame', 'for this frame', 'of the frame', 'for the frame')) found.scope = 'frame';
    else if (
      cursor.take(
        'in this sequence item',
        'in this item',
        'of this item',
        'within this item',
        'within this sequence item',
        'in this sequence',
        'in the same item',
        'in the same sequence item',
        'of this sequence item',
        'of this sequence',
        'within this sequence',
      )
    )
      found.scope = 'item';
    else if (
      cursor.take(
        'in the enclosing item',
        'in the containing item',
        'in the containing sequence item',
        'in the enclosing sequence item',
        'of the enclosing item',
      )
    )
      found.scope = 'enclosing';
    else if (cursor.take('in the top level data set', 'at the top level of the data set', 'in the top level dataset')) found.scope = 'root';
    else {
      const inner = cursor.attempt(() => {
        if (
          !cursor.take(
            'within the item of the',
            'within the items of the',
            'in the item of the',
            'within the',
            'within',
            'in the',
            'in',
            'of the',
          )
        )
          return null;
        const word = cursor.peek();
        if (word?.kind !== 'attribute' || !dictionary.byKeyword(word.keyword)?.vr.includes('SQ')) return null;
        cursor.at++;
        return word.keyword;
      });
      if (inner === null) return found;
      found.within = [inner, ...(found.within ?? [])];
    }
  }
}

/** Reads one attribute reference. */
export function readAttribute(cursor: Cursor, dictionary: DictionaryIndex): AttributeRef | null {
  return cursor.attempt(() => {
    cursor.take('the');
    let value = ordinalValue(cursor);
    if (value === null) {
      value = valueNumber(cursor);
      if (value !== null) {
        if (!cursor.take('of the', 'of', 'for the', 'for', ',')) return null;
      } else
        cursor.take(
          'value of the attribute',
          'value of the',
          'value of',
          'values of the',
          'values of',
          'value for',
          'value in',
          'attribute value of',
          'any value of',
          'a value of',
          'a value of the',
          'any of the values of',
          'value',
        );
    }
    cursor.take('attribute', 'attributes');
    cursor.take('the');
    const word = cursor.peek();
    if (word?.kind !== 'attribute' || word.keyword === '') return null;
    cursor.at++;
    if (value === null) {
      value = cursor.attempt(() => {
        cursor.take(',');
        const number = valueNumber(cursor);
        // "A, Value 3 is" has its comma or none; a comma alone belongs to what follows.
        if (number !== null) cursor.take(',');
        return number;
      });
    }
    cursor.take('attribute', 'attributes');
    if (cursor.is('value is|equals')) cursor.at++;
    const place = where(cursor, dictionary);
    return {
      keyword: word.keyword,
      ...(place.within ? { within: place.within } : {}),
      ...(place.scope ? { scope: place.scope } : {}),
      ...(value === null ? {} : { value }),
    };
  });
}

/** Reads the subject: attributes joined by "and", "or", "nor". */
export function readSubject(cursor: Cursor, dictionary: DictionaryIndex): Subject | null {
  return cursor.attempt(() => {
    const neither = cursor.take('neither');
    if (!neither) cursor.take('both', 'both of', 'all of', 'either', 'either of', 'any of', 'one of');
    const first = readAttribute(cursor, dictionary);
    if (!first) return null;
    const attributes = [first];
    let joined: 'and' | 'or' | null = null;
    for (;;) {
      const next = cursor.attempt(() => {
        let op: 'and' | 'or' | null = null;
        const comma = cursor.take(',');
        if (cursor.take('and/or')) op = 'or';
        else if (cursor.take('and')) op = 'and';
        else if (cursor.take('or', 'nor')) op = 'or';
        else if (!comma) return null;
        cursor.take('the');
        const attribute = readAttribute(cursor, dictionary);
        return attribute ? { op, attribute } : null;
      });
      if (!next) break;
      if (next.op !== null && joined !== null && next.op !== joined) return null;
      joined = next.op ?? joined;
      attributes.push(next.attribute);
    }
    if (attributes.length > 1 && joined === null) return null;
    // "A, B and C of this frame": the scope stands once, at the end.
    const scope = attributes.at(-1)?.scope;
    const same = scope !== undefined && attributes.slice(0, -1).every((attribute) => attribute.scope === undefined);
    return {
      attributes: same ? attributes.map((attribute) => ({ ...attribute, scope })) : attributes,
      joined: neither ? 'nor' : (joined ?? 'and'),
    };
  });
}
