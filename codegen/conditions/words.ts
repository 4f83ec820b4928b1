/** Sentence to tokens: attributes by tag or by name, values, codes, references, words. */
import { collapse } from '../docbook/text.ts';
import { nameKey, type DictionaryIndex } from '../standard/dictionary-index.ts';
import type { CodeRef } from '../../src/rules/condition.ts';

export type Word =
  | { readonly kind: 'attribute'; readonly keyword: string; readonly text: string; readonly tagged: boolean }
  | { readonly kind: 'code'; readonly code: CodeRef; readonly text: string }
  | { readonly kind: 'quoted'; readonly text: string }
  | { readonly kind: 'reference'; readonly target: string; readonly text: string }
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: ',' | ';' | ':' | '.' | '(' | ')' | '•' | '=' | '>' | '<' };

const TAG_AT = /\(([0-9A-Fa-fxX]{4})[,.] ?([0-9A-Fa-fxX]{4})\)/y;
const CODE_AT = /\(\s*(?:\{PS3\.16#DCM_)?([A-Za-z0-9.-]+)\}?\s*,\s*([A-Z][A-Za-z0-9-]*)\s*,\s*["“]([^"”]*)["”]\s*\)/y;
const QUOTED_AT = /["“]([^"”“]*)["”]|‘([^’]*)’/y;
const REFERENCE_AT = /\{([^{}]*)\}/y;
const WORD_AT = /[A-Za-z0-9_][A-Za-z0-9_.'’/+-]*|[^\s]/y;
const DCM = /^PS3\.16#DCM_(\d+)$/;

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}

interface Piece {
  readonly word: Word;
  readonly start: number;
  readonly end: number;
}

function pieces(text: string, dictionary: DictionaryIndex): Piece[] {
  const found: Piece[] = [];
  let from = 0;
  while (from < text.length) {
    if (/\s/.test(text[from] ?? '')) {
      from++;
      continue;
    }
    const start = from;
    const push = (word: Word, end: number): void => {
      found.push({ word, start, end });
      from = end;
    };
    const tag = at(TAG_AT, text, from);
    if (tag) {
      const entry = dictionary.byTag(`${tag[1]}${tag[2]}`);
      push({ kind: 'attribute', keyword: entry?.keyword ?? '', text: tag[0], tagged: true }, TAG_AT.lastIndex);
      continue;
    }
    const code = at(CODE_AT, text, from);
    if (code) {
      push(
        { kind: 'code', code: { value: code[1] ?? '', scheme: code[2] ?? '', meaning: code[3] ?? '' }, text: code[0] },
        CODE_AT.lastIndex,
      );
      continue;
    }
    const quoted = at(QUOTED_AT, text, from);
    if (quoted) {
      push({ kind: 'quoted', text: (quoted[1] ?? quoted[2] ?? '').trim() }, QUOTED_AT.lastIndex);
      continue;
    }
    const reference = at(REFERENCE_AT, text, from);
    if (reference) {
      const dcm = DCM.exec(reference[1] ?? '');
      push(
        dcm
          ? { kind: 'code', code: { value: dcm[1] ?? '', scheme: 'DCM' }, text: reference[0] }
          : { kind: 'reference', target: reference[1] ?? '', text: reference[0] },
        REFERENCE_AT.lastIndex,
      );
      continue;
    }
    const word = at(WORD_AT, text, from);
    if (!word) break;
    const plain = /^[A-Za-z0-9_]/.test(word[0]) ? word[0].replace(/[.'’/+-]+$/, '') : word[0];
    const mark = plain.length === 1 && /[,;:.()•=><]/.test(plain);
    push(mark ? { kind: 'mark', text: plain as ',' } : { kind: 'word', text: plain }, start + plain.length);
  }
  return found;
}

/** Longest name of PS3.6 in words. */
const LONGEST = 14;

/** Words with a capital that never begin the name of an attribute right before it. */
const NO_PART_OF_NAME =
  /^(?:Required|If|When|The|Value|Values|Attribute|Attributes|May|Shall|Sequence|Item|Items|Either|Neither|Both|And|Or|Otherwise|Only|Each|Any|All|Section|Module|Macro)$/;

function nameAt(
  found: readonly Piece[],
  from: number,
  text: string,
  dictionary: DictionaryIndex,
): { keyword: string; count: number } | null {
  const first = found[from]?.word;
  if (first?.kind !== 'word' || !/^[A-Z0-9]/.test(first.text)) return null;
  for (let count = Math.min(LONGEST, found.length - from); count > 0; count--) {
    const last = found[from + count - 1];
    const start = found[from];
    if (!last || !start || last.word.kind !== 'word') continue;
    const inner = found.slice(from + 1, from + count - 1);
    if (!inner.every(({ word }) => word.kind === 'word' || (word.kind === 'mark' && /[()]/.test(word.text)))) continue;
    const next = found[from + count]?.word;
    // One word of a longer name that is none of PS3.6: "Plane" of "Plane Position (Patient) Macro".
    if (count === 1 && ((next?.kind === 'word' && /^[A-Z][a-z]/.test(next.text)) || (next?.kind === 'mark' && next.text === '('))) continue;
    const name = text.slice(start.start, last.end);
    const entry = dictionary.byName(name);
    // Values are written in capitals and are no names, though some names are (KVP).
    if (!entry || entry.keyword === '' || (count === 1 && name === name.toUpperCase() && entry.name !== name)) continue;
    if (nameKey(entry.name) !== nameKey(name)) continue;
    if (count === 1 && entry.name.toLowerCase() !== name.toLowerCase()) continue;
    return { keyword: entry.keyword, count };
  }
  return null;
}

/** Number of words right before a tag that name its attribute. */
function nameBefore(
  found: readonly Piece[],
  tagAt: number,
  text: string,
  dictionary: DictionaryIndex,
  keyword: string,
  floor: number,
): number {
  const own = dictionary.byKeyword(keyword);
  const end = found[tagAt - 1]?.end;
  if (end === undefined) return 0;
  let loose = 0;
  const isQualifier = (at: number): boolean => {
    const word = at >= floor ? found[at]?.word : undefined;
    return word?.kind === 'word' && /^[A-Z][a-z]+$/.test(word.text) && !NO_PART_OF_NAME.test(word.text);
  };
  for (let count = 1; count <= LONGEST && tagAt - count >= floor; count++) {
    const piece = found[tagAt - count];
    if (!piece || (piece.word.kind !== 'word' && !(piece.word.kind === 'mark' && /[,()]/.test(piece.word.text)))) break;
    const name = text.slice(piece.start, end);
    if (own && nameKey(own.name) === nameKey(name)) {
      // The tag has told the attribute; "Imaging Energy Derivation …" only adorns its name.
      let extra = 0;
      while (isQualifier(tagAt - count - extra - 1)) extra++;
      return count + extra;
    }
    if (piece.word.kind === 'word' && /^[A-Z0-9]/.test(piece.word.text)) {
      const other = dictionary.byName(name);
      if (other) loose = Math.max(loose, count);
      else if (loose === count - 1 && !NO_PART_OF_NAME.test(piece.word.text)) loose = count;
    }
  }
  // The name is spelled otherwise than in PS3.6: take the run of capitalised words.
  let run = 0;
  while (run < LONGEST && tagAt - run - 1 >= floor) {
    const word = found[tagAt - run - 1]?.word;
    if (word?.kind !== 'word' || !(/^[A-Z0-9]/.test(word.text) || /^(?:of|to|in|for|and|from|per)$/.test(word.text))) break;
    if (NO_PART_OF_NAME.test(word.text) && run > 0) break;
    run++;
  }
  while (run > 0) {
    const word = found[tagAt - run]?.word;
    if (word?.kind === 'word' && /^[A-Z0-9]/.test(word.text)) break;
    run--;
  }
  return Math.max(run, loose);
}

/**
 * Settles name against tag. The tag decides, except where it is in no dictionary, and where it is that of the very attribute that the
 * sentence is about while the name is another attribute's.
 */
function named(word: Word & { kind: 'attribute' }, name: string, dictionary: DictionaryIndex, self: string | undefined): Word {
  const entry = name === '' ? null : dictionary.byName(name);
  const wrong = word.keyword === '' || (word.keyword === self && entry !== null && nameKey(entry.name) === nameKey(name));
  return wrong && entry !== null && entry.keyword !== '' ? { ...word, keyword: entry.keyword } : word;
}

/**
 * Tokens of a sentence. An attribute is one token, whether written with name and tag, by name or by tag.
 * `self` is the keyword of the attribute that the sentence is about.
 */
export function wordsOf(sentence: string, dictionary: DictionaryIndex, self?: string): Word[] {
  const text = collapse(sentence);
  const found = pieces(text, dictionary);
  const result: Word[] = [];
  // Tags first: the words before each belong to it.
  const taken = new Array<boolean>(found.length).fill(false);
  const nameStart = new Map<number, number>();
  found.forEach((piece, index) => {
    if (piece.word.kind !== 'attribute') return;
    let floor = 0;
    for (let back = index - 1; back >= 0; back--) {
      if (taken[back]) {
        floor = back + 1;
        break;
      }
    }
    const count = nameBefore(found, index, text, dictionary, piece.word.keyword, floor);
    for (let back = 0; back <= count; back++) taken[index - back] = true;
    nameStart.set(index - count, index);
  });
  for (let index = 0; index < found.length; index++) {
    const tagAt = nameStart.get(index);
    if (tagAt !== undefined) {
      const tagged = found[tagAt]?.word;
      const name = text.slice(found[index]?.start, found[tagAt - 1]?.end);
      if (tagged?.kind === 'attribute') result.push(named(tagged, tagAt > index ? name : '', dictionary, self));
      index = tagAt;
      continue;
    }
    const byName = nameAt(found, index, text, dictionary);
    const overlaps = byName !== null && Array.from({ length: byName.count }, (_, offset) => taken[index + offset]).some(Boolean);
    if (byName && !overlaps) {
      result.push({
        kind: 'attribute',
        keyword: byName.keyword,
        text: text.slice(found[index]?.start, found[index + byName.count - 1]?.end),
        tagged: false,
      });
      index += byName.count - 1;
      continue;
    }
    const word = found[index]?.word;
    if (word) result.push(word);
  }
  return result;
}
