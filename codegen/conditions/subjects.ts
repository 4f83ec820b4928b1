/** The subject of a clause: one attribute or several, with Value number, scope and enclosing sequences. */
import type { AttributeRef } from '../../src/rules/condition.ts';
import type { Cursor } from './cursor.ts';
import { resolveLinks, type Link } from './links.ts';
import type { ClauseNames } from './names.ts';

export interface Subject {
  readonly attributes: readonly AttributeRef[];
  /** Connectives between the attributes. */
  readonly links: readonly Link[];
  /** "neither A nor B": the predicate is denied of each. */
  readonly nor: boolean;
  /** "either A or B": any one of them will do, also where the predicate denies. */
  readonly either: boolean;
}

const ORDINAL: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6 };

function numberAt(cursor: Cursor, digits: boolean): number | null {
  const word = cursor.peek();
  if (word?.kind !== 'word') return null;
  if (digits && /^[1-9]\d?$/.test(word.text)) return Number(word.text);
  return ORDINAL[word.text.toLowerCase()] ?? null;
}

/** "Value 3". */
export function valueNumber(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    if (!cursor.take('value')) return null;
    const number = numberAt(cursor, true);
    if (number !== null) cursor.at++;
    return number;
  });
}

/** "the third value of". */
function ordinalValue(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    cursor.take('the');
    const number = numberAt(cursor, false);
    if (number === null) return null;
    cursor.at++;
    return cursor.take('value of') ? number : null;
  });
}

interface Where {
  scope?: AttributeRef['scope'];
  within?: string[];
}

const OF_FRAME = ['of this frame', 'for this frame', 'of the frame', 'for the frame', 'in this frame'];
const OF_ITEM = [
  'in this sequence item',
  'in this item',
  'of this item',
  'within this item',
  'within this sequence item',
  'in this sequence',
  'in the same item',
  'in the same sequence item',
  'within the same sequence item',
  'of this sequence item',
  'of this sequence',
  'within this sequence',
];
const OF_ENCLOSING = [
  'in the enclosing item',
  'in the containing item',
  'in the containing sequence item',
  'in the enclosing sequence item',
  'of the enclosing item',
];
const OF_ROOT = [
  'at the image level',
  'in the top level data set',
  'at the top level of the data set',
  'in the top level dataset',
  'of this sop instance',
  'of this instance',
];

/** A sequence named here. */
function sequenceAt(cursor: Cursor, names: ClauseNames): string | null {
  const word = cursor.peek();
  if (word?.kind !== 'attribute' || !names.dictionary.byKeyword(word.keyword)?.vr.includes('SQ')) return null;
  cursor.at++;
  return word.keyword;
}

/** "within the X Sequence", "in this Item of the X Sequence", "in the containing X Sequence Item". */
function insideOf(cursor: Cursor, names: ClauseNames): string | null {
  return cursor.attempt(() => {
    if (cursor.take('in|of this item of the', 'in|of this item of', 'in|of this')) {
      // The Item of that sequence which the row itself stands in.
      const own = sequenceAt(cursor, names);
      if (own !== null) cursor.take('item');
      return own;
    }
    if (cursor.take('in|of the containing|enclosing', 'in|of the containing|enclosing item of the')) {
      const own = sequenceAt(cursor, names);
      if (own !== null) cursor.take('item');
      return own;
    }
    const lead = cursor.take(
      'within the item of the',
      'within the items of the',
      'in the item of the',
      'in control points specified within',
      'in control points specified within the',
      'within the',
      'within',
      'in the',
      'in',
      'of the',
    );
    return lead ? sequenceAt(cursor, names) : null;
  });
}

/** A module by its section or by its name. */
function moduleAt(cursor: Cursor, names: ClauseNames): boolean {
  return (
    cursor.attempt(() => {
      cursor.take('the');
      const word = cursor.peek();
      if (word?.kind === 'reference' && names.moduleOf(word.target) !== null) {
        cursor.at++;
        cursor.take('module');
        return true;
      }
      for (let words = 0; words < 10; words++) {
        const next = cursor.peek();
        if (words > 0 && cursor.take('module')) return true;
        if (!next || next.kind === 'mark' || (next.kind === 'word' && /^(?:is|are|has|equals?|and|or|if)$/.test(next.text))) return null;
        cursor.at++;
      }
      return null;
    }) ?? false
  );
}

/** "in the {General Image Module}", "in the A Module or B Module": a place among the attributes of a module. */
function inModule(cursor: Cursor, names: ClauseNames): boolean {
  return (
    cursor.attempt(() => {
      if (!cursor.take('in', 'of', 'within') || !moduleAt(cursor, names)) return null;
      while (cursor.attempt(() => (cursor.take('or') && moduleAt(cursor, names) ? true : null)));
      return true;
    }) ?? false
  );
}

/** "of this RT Physician Intent SOP Instance". */
function ofThisInstance(cursor: Cursor): boolean {
  return (
    cursor.attempt(() => {
      if (!cursor.take('of this')) return null;
      for (let next = cursor.peek(); next?.kind === 'word' && /^[A-Z]/.test(next.text); next = cursor.peek()) {
        if (cursor.take('sop instance')) return true;
        cursor.at++;
      }
      return null;
    }) ?? false
  );
}

function where(cursor: Cursor, names: ClauseNames): Where {
  const found: Where = {};
  for (;;) {
    const inner = insideOf(cursor, names);
    if (inner !== null) found.within = [inner, ...(found.within ?? [])];
    else if (cursor.take(...OF_ROOT)) found.scope = 'root';
    else if (cursor.take(...OF_FRAME)) found.scope = 'frame';
    else if (cursor.take(...OF_ITEM)) found.scope = 'item';
    else if (cursor.take(...OF_ENCLOSING)) found.scope = 'enclosing';
    else if (inModule(cursor, names) || ofThisInstance(cursor)) found.scope = 'root';
    else return found;
  }
}

function place(attribute: AttributeRef, { scope, within }: Where): AttributeRef {
  const { keyword, value } = attribute;
  return {
    keyword,
    ...(within ? { within } : attribute.within ? { within: attribute.within } : {}),
    ...(scope ? { scope } : attribute.scope ? { scope: attribute.scope } : {}),
    ...(value === undefined ? {} : { value }),
  };
}

/** Words that say no more than that a value is compared. */
const VALUE_OF = [
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
  'one or more of the values of',
  'one or more of the values of the',
  'value',
];

/** "the SOP Class of the SOP Instance including this Module", said of this data set. */
const OWN_SOP_CLASS = [
  'sop class',
  'sop class of the sop instance including this module',
  'sop class of the sop instance that includes this module',
  'sop class uid of the referencing sop instance',
  'sop class of the referencing sop instance',
];

/** Reads one attribute reference. */
export function readAttribute(cursor: Cursor, names: ClauseNames): AttributeRef | null {
  return cursor.attempt(() => {
    cursor.take('the');
    let value = ordinalValue(cursor);
    if (value === null) {
      value = valueNumber(cursor);
      if (value !== null) {
        if (!cursor.take('of the', 'of', 'for the', 'for', ',')) return null;
      } else cursor.take(...VALUE_OF);
    }
    cursor.take('attribute', 'attributes');
    cursor.take('the', 'one');
    const word = cursor.peek();
    if (word?.kind !== 'attribute') {
      if (!cursor.take(...OWN_SOP_CLASS)) return null;
      return { keyword: 'SOPClassUID', scope: 'root' };
    }
    if (word.keyword === '') return null;
    cursor.at++;
    if (word.keyword === 'SOPClassUID' && cursor.take('of the referencing sop instance')) return { keyword: 'SOPClassUID', scope: 'root' };
    if (value === null) {
      value = cursor.attempt(() => {
        cursor.take(',');
        const number = valueNumber(cursor);
        // "A, Value 3 is" has its comma or none; a comma alone belongs to what follows.
        if (number !== null) cursor.take(',');
        return number;
      });
    }
    cursor.take('attribute', 'attributes', 'sequence');
    if (cursor.is('value is|equals')) cursor.at++;
    return place({ keyword: word.keyword, ...(value === null ? {} : { value }) }, where(cursor, names));
  });
}

/** Reads the subject: attributes joined by commas, "and", "or", "nor". */
export function readSubject(cursor: Cursor, names: ClauseNames): Subject | null {
  return cursor.attempt(() => {
    const nor = cursor.take('neither');
    const either = !nor && cursor.take('either', 'either of', 'any of', 'one of');
    if (!nor && !either) cursor.take('both', 'both of', 'all of');
    const first = readAttribute(cursor, names);
    if (!first) return null;
    const attributes = [first];
    const links: (Link | null)[] = [];
    for (;;) {
      const next = cursor.attempt(() => {
        const comma = cursor.take(',');
        const op = cursor.take('and/or', 'or', 'nor') ? 'or' : cursor.take('and') ? 'and' : null;
        if (op === null && !comma) return null;
        cursor.take('the');
        const attribute = readAttribute(cursor, names);
        const link: Link | null = op === null ? null : { op, break: comma ? 1 : 0 };
        return attribute ? { link, attribute } : null;
      });
      if (!next) break;
      links.push(next.link);
      attributes.push(next.attribute);
    }
    const resolved = resolveLinks(links);
    if (!resolved) return null;
    // A comma before the last of a plain list binds nothing: "A, B, and C".
    const plain = new Set(resolved.map((link) => link.op)).size <= 1;
    // "A, B and C of this frame": the scope stands once, at the end.
    const scope = attributes.at(-1)?.scope;
    const same = scope !== undefined && attributes.slice(0, -1).every((attribute) => attribute.scope === undefined);
    return {
      attributes: same ? attributes.map((attribute) => place(attribute, { scope })) : attributes,
      links: plain ? resolved.map((link) => ({ op: link.op, break: 0 })) : resolved,
      nor,
      either,
    };
  });
}

/** "is present in this Sequence Item": the place may stand behind the predicate. */
export function placeAfter(subject: Subject, cursor: Cursor, names: ClauseNames): Subject {
  const found = where(cursor, names);
  if (found.scope === undefined && found.within === undefined) return subject;
  return {
    ...subject,
    attributes: subject.attributes.map((attribute) =>
      attribute.scope === undefined && attribute.within === undefined ? place(attribute, found) : attribute,
    ),
  };
}
