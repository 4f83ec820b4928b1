/** Item counts of sequences: the sentences of PS3.3 5.2 and their many wordings. */
import type { ItemsModel } from './model.ts';
import type { ReadContext, RowPlace } from './context.ts';

const NUMBERS: Readonly<Record<string, number>> = { zero: 0, no: 0, one: 1, a: 1, two: 2, three: 3, four: 4, five: 5, six: 6 };
const ABOUT_ITEMS = /\bItems?\b/i;
const COUNT_VERB = /\b(?:shall|may|are|is|can)\b/;

function numberOf(word: string): number | null {
  const named = NUMBERS[word.toLowerCase()];
  if (named !== undefined) return named;
  return /^\d+$/.test(word) ? Number(word) : null;
}

const N = '(zero|no|one|two|three|four|five|six|\\d+)';
const RANGES: readonly [RegExp, (match: RegExpExecArray) => [number, number | null] | null][] = [
  [/^(?:only )?(?:a|one) single Items?\b/i, () => [1, 1]],
  [/^single Item\b/i, () => [1, 1]],
  [new RegExp(`^(?:only|exactly) ${N} Items?\\b`, 'i'), (m) => pair(m[1], m[1])],
  [new RegExp(`^${N} or more Items?\\b`, 'i'), (m) => open(m[1])],
  [new RegExp(`^at least ${N} Items?\\b`, 'i'), (m) => open(m[1])],
  [/^zero or one Items?\b/i, () => [0, 1]],
  [new RegExp(`^${N},? ${N},? or ${N} Items?\\b`, 'i'), (m) => pair(m[1], m[3])],
  [new RegExp(`^${N} (?:or|to) ${N} Items?\\b`, 'i'), (m) => pair(m[1], m[2])],
  [new RegExp(`^(?:no more than|at most) ${N} Items?\\b`, 'i'), (m) => pair('0', m[1])],
  [new RegExp(`^${N} Items? shall\\b`, 'i'), (m) => pair(m[1], m[1])],
];

function pair(low: string | undefined, high: string | undefined): [number, number] | null {
  const min = numberOf(low ?? '');
  const max = numberOf(high ?? '');
  return min === null || max === null ? null : [min, max];
}

function open(low: string | undefined): [number, null] | null {
  const min = numberOf(low ?? '');
  return min === null ? null : [min, null];
}

const EQUALS =
  /^The number of Items(?: included| contained)?(?: in (?:this|the) Sequence)? (?:shall|must) (?:be )?(?:equal(?: to)?|match|identical to|the same as|be identical to|be the same as|be equal to) (?:the )?(?:(value|number of Items) (?:of|in) )?(?:the )?(?:Attribute )?(.+?)\s*\.$/i;

/** Reads one sentence; null when it states no count. */
export function readItemCount(sentence: string, context: ReadContext, place: RowPlace): ItemsModel | null {
  if (!ABOUT_ITEMS.test(sentence)) return null;
  const equals = EQUALS.exec(sentence);
  if (equals) {
    const named = /^(.*?)\s*(\([0-9A-Fa-f]{4},[0-9A-Fa-f]{4}\))/.exec(equals[2] ?? '');
    const entry = named ? context.dictionary.byTag(named[2] ?? '') : context.dictionary.byName(equals[2] ?? '');
    if (entry && /^(?:the )?[^.]*\([0-9A-Fa-f]{4},[0-9A-Fa-f]{4}\)(?: if (?:it is )?present)?$/i.test(equals[2] ?? '')) {
      return { equals: entry.vr.includes('SQ') ? { keyword: entry.keyword, count: true } : { keyword: entry.keyword } };
    }
    return null;
  }
  const conditional = /^(If|When) (.+?), (?:then )?(?=(?:only|one|zero|two|three|a |at |no |exactly|single)\b)/i.exec(sentence);
  const main = conditional ? sentence.slice(conditional[0].length) : sentence.replace(/^If present,\s*/i, '');
  for (const [pattern, range] of RANGES) {
    const match = pattern.exec(main);
    if (!match) continue;
    const rest = main.slice(match[0].length).trim();
    const tail =
      /^(?:shall|may|are|is|can)(?: only)?(?: be)? ?(?:included|permitted|present|allowed|provided|specified)?(?: in (?:this|the) (?:[A-Z][A-Za-z ]*)?Sequence(?: \([0-9A-F]{4},[0-9A-F]{4}\))?)?( (?:if|when|unless) .+?)?\s*\.?$/i.exec(
        rest,
      );
    if (!tail || !COUNT_VERB.test(rest)) return null;
    const bounds = range(match);
    if (!bounds) return null;
    const items: ItemsModel = { range: bounds };
    if (/\b(?:is|are) permitted\b/i.test(rest)) items.permitted = true;
    const clause = conditional?.[2] ?? tail[1]?.replace(/^\s*(?:if|when) /i, '');
    if (clause !== undefined) {
      if (/^\s*unless /i.test(tail[1] ?? '')) return null;
      items.condition = context.conditions.clause(clause.trim(), 'items', place);
    }
    return items;
  }
  return null;
}

/** True when a sentence speaks of the number of Items, whether or not it was understood. */
export function speaksOfItemCount(sentence: string): boolean {
  return (
    /\b(?:number of Items|Items? (?:shall|may|are|is) (?:be )?(?:included|permitted|present))\b/i.test(sentence) &&
    COUNT_VERB.test(sentence)
  );
}
