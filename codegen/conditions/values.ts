/** Values as sentences write them: terms in capitals, numbers, quoted text, UIDs, SOP classes by name, codes. */
import type { AttributeRef, CodeRef } from '../../src/rules/condition.ts';
import type { Cursor } from './cursor.ts';
import type { ClauseNames } from './names.ts';

const NUMERIC = new Set(['IS', 'DS', 'US', 'SS', 'UL', 'SL', 'FL', 'FD', 'SV', 'UV']);
const CAPITALS = /^(?:[A-Z0-9_]+(?:[-/][A-Z0-9_]+)*|\+1|-1)$/;
const NUMBER = /^-?\d+(?:\.\d+)?$/;
const UID = /^\d+(?:\.\d+){3,}$/;
/** A UID and the name of its SOP class within one pair of quotes. */
const QUOTED_UID = /^(\d+(?:\.\d+){3,})\s*\([^()]*\)$/;
const NUMBER_WORDS: Readonly<Record<string, number>> = { zero: 0, one: 1, two: 2, three: 3 };

export interface Raw {
  readonly text: string;
  readonly number: number | null;
}

/** What a value means, in parentheses behind it: "2 (Biliary)". A condition never stands there. */
function skipMeaning(cursor: Cursor): void {
  const inner = cursor.is('(') ? cursor.peek(1) : undefined;
  if (inner?.kind !== 'word' && inner?.kind !== 'attribute') return;
  const before = cursor.at;
  cursor.skipParenthesis();
  const inside = cursor.words.slice(before, cursor.at);
  if (inside.some((word) => word.kind === 'word' && /^(?:if|is|equals|unless|when|and|or)$/i.test(word.text))) cursor.at = before;
}

/** Words with a capital, as a name has them; the number taken. */
function takeNameWords(cursor: Cursor): string {
  const words: string[] = [];
  for (let word = cursor.peek(); word; word = cursor.peek()) {
    const text = word.kind === 'word' || (word.kind === 'attribute' && !word.tagged) ? word.text : null;
    if (text === null || !(/^[A-Z0-9]/.test(text) || (words.length > 0 && /^(?:for|of|and|to)$/.test(text)))) break;
    words.push(text);
    cursor.at++;
  }
  return words.join(' ');
}

/** A SOP class by name with its UID in parentheses, or by a name that PS3.6 has. */
function sopClass(cursor: Cursor, names: ClauseNames): Raw | null {
  return cursor.attempt(() => {
    const name = takeNameWords(cursor);
    if (name === '') return null;
    const uid = cursor.is('(') ? cursor.peek(1) : cursor.peek();
    if (uid && (uid.kind === 'quoted' || uid.kind === 'word') && UID.test(uid.text)) {
      const bracketed = cursor.is('(');
      const close = cursor.peek(2);
      if (bracketed && (close?.kind !== 'mark' || close.text !== ')')) return null;
      cursor.at += bracketed ? 3 : 1;
      return { text: uid.text, number: null };
    }
    const known = names.sopClassOf?.(name) ?? null;
    return known === null ? null : { text: known, number: null };
  });
}

export function readValue(cursor: Cursor, names: ClauseNames): Raw | null {
  const word = cursor.peek();
  if (!word) return null;
  if (word.kind === 'quoted') {
    cursor.at++;
    const text = QUOTED_UID.exec(word.text)?.[1] ?? word.text;
    if (UID.test(text)) cursor.skipParenthesis();
    else skipMeaning(cursor);
    return { text, number: NUMBER.test(text) ? Number(text) : null };
  }
  if (word.kind === 'attribute' && !word.tagged) return sopClass(cursor, names);
  if (word.kind !== 'word') return null;
  const known = sopClass(cursor, names);
  if (known) return known;
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
  if (CAPITALS.test(word.text) && !/^(?:AND|OR|NOT)$/.test(word.text)) {
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
  if (named === undefined) return null;
  cursor.at++;
  return { text: String(named), number: named };
}

/** "a legacy converted SOP Class (A "uid", B "uid")": the SOP classes that the parentheses list. */
function listedSopClasses(cursor: Cursor, names: ClauseNames): Raw[] | null {
  return cursor.attempt(() => {
    if (!cursor.take('a', 'one of the')) return null;
    while (cursor.peek()?.kind === 'word' && !cursor.is('(')) cursor.at++;
    const last = cursor.peek(-1);
    if (last?.kind !== 'word' || !/^class(?:es)?$/i.test(last.text) || !cursor.take('(')) return null;
    const values: Raw[] = [];
    do {
      const value = readValue(cursor, names);
      if (!value || !UID.test(value.text)) return null;
      values.push(value);
    } while (cursor.take(', or', ', and', ',', 'or', 'and'));
    return cursor.take(')') ? values : null;
  });
}

/** A list of values: "A", "A or B", "A, B, or C", "either A or B", a list of bullets. */
export function readValues(cursor: Cursor, names: ClauseNames): Raw[] | null {
  const listed = listedSopClasses(cursor, names);
  if (listed) return listed;
  cursor.take('either', 'any of', 'one of the following values :', 'one of the following :', 'one of the following', ':');
  const bullets = cursor.take('•');
  const first = readValue(cursor, names);
  if (!first) return null;
  const values = [first];
  for (;;) {
    const next = cursor.attempt(() => {
      const separated = cursor.take(', or', ', and/or', ',', 'or', 'nor');
      const bullet = bullets && cursor.take('•');
      if (!separated && !bullet) return null;
      cursor.take('is', 'equals');
      return readValue(cursor, names);
    });
    if (!next) break;
    values.push(next);
  }
  return values;
}

/** Codes joined by commas and "or". */
export function readCodes(cursor: Cursor): CodeRef[] | null {
  cursor.take('or');
  const codes: CodeRef[] = [];
  for (;;) {
    const word = cursor.peek();
    if (word?.kind !== 'code') break;
    cursor.at++;
    codes.push(word.code);
    const more = cursor.attempt(() => {
      if (!cursor.take(', or', ',', 'or', 'nor')) return null;
      return cursor.peek()?.kind === 'code' ? true : null;
    });
    if (!more) break;
  }
  return codes.length > 0 ? codes : null;
}

/** A value as the attribute's VR has it: numbers for numeric VRs, text for the others. */
export function typed(raw: Raw, attribute: AttributeRef, names: ClauseNames): string | number {
  const numeric = names.dictionary.byKeyword(attribute.keyword)?.vr.some((vr) => NUMERIC.has(vr)) ?? false;
  return numeric && raw.number !== null ? raw.number : raw.text;
}
