/** Item counts of sequences: the sentences of PS3.3 5.2 and their many wordings. */
import type { ItemsModel } from './model.ts';
import type { ReadContext, RowPlace } from './context.ts';
import { readEqualCount } from './equal-counts.ts';
import { negated } from './sentences.ts';

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
  [/^(?:only )?(?:a|one) single Items?\b(?: single Item\b)?/i, () => [1, 1]],
  [/^single Item\b/i, () => [1, 1]],
  [new RegExp(`^(?:only|exactly) ${N} Items?\\b`, 'i'), (m) => pair(m[1], m[1])],
  [new RegExp(`^${N} or more Items?\\b`, 'i'), (m) => open(m[1])],
  [new RegExp(`^at least ${N} Items?\\b`, 'i'), (m) => open(m[1])],
  [/^zero or one Items?\b/i, () => [0, 1]],
  [new RegExp(`^${N},? ${N},? or ${N} Items?\\b`, 'i'), (m) => pair(m[1], m[3])],
  [new RegExp(`^(?:only )?${N} (?:or|to) ${N} Items?\\b`, 'i'), (m) => pair(m[1], m[2])],
  [new RegExp(`^(?:no more than|at most) ${N} Items?\\b`, 'i'), (m) => pair('0', m[1])],
  [new RegExp(`^${N} Items?\\b(?= shall\\b)`, 'i'), (m) => pair(m[1], m[1])],
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

/** "… shall be included in this Sequence"; what follows a comma explains the Items. */
const TAIL =
  /^(?:shall|may|are|is|can)(?: only)?(?: be)? ?(?:included|permitted|present|allowed|provided|specified)?(?: (?:in|for) (?:this|the) (?:[A-Z][A-Za-z ]*)?Sequencee?(?: \([0-9A-F]{4},[0-9A-F]{4}\))?)?(?: for this frame)?( (?:if|when) .+?)?(?:, (?:where|one Item for each|the first of which)\b.*)?\s*\.?$/i;
const CONDITIONAL =
  /^(If|When) (.+?)(?:, (?:then )?(?=(?:only|one|zero|two|three|a |at |no |exactly|single)\b)| (?=(?:only a|exactly)\b))/i;
/** "A unless X is V, in which case B" */
const UNLESS = /^(.+?),? unless (.+?), in which case (.+)$/i;

function ranged(
  text: string,
): { readonly range: [number, number | null]; readonly permitted: boolean; readonly clause: string | null } | null {
  for (const [pattern, range] of RANGES) {
    const match = pattern.exec(text);
    if (!match) continue;
    const rest = text.slice(match[0].length).trim();
    const tail = TAIL.exec(rest);
    const bounds = range(match);
    if (!tail || !COUNT_VERB.test(rest) || !bounds) return null;
    return {
      range: bounds,
      permitted: /\b(?:is|are) permitted\b/i.test(rest),
      clause: tail[1]?.replace(/^\s*(?:if|when) /i, '').trim() ?? null,
    };
  }
  return null;
}

/** Reads one sentence; null when it states no count. */
export function readItemCount(sentence: string, context: ReadContext, place: RowPlace): ItemsModel[] | null {
  if (!ABOUT_ITEMS.test(sentence)) return null;
  const equal = readEqualCount(sentence, context, place);
  if (equal !== undefined) return equal;
  const model = (text: string, clause: string | null): ItemsModel | null => {
    const found = ranged(text);
    if (!found) return null;
    const scope = clause ?? found.clause;
    return {
      range: found.range,
      ...(found.permitted ? { permitted: true as const } : {}),
      ...(scope === null ? {} : { condition: context.conditions.clause(scope, 'items', place) }),
    };
  };
  const unless = UNLESS.exec(sentence);
  if (unless) {
    const [, one = '', clause = '', other = ''] = unless;
    const contrary = negated(clause);
    const both = contrary === null ? [] : [model(one, contrary), model(other, clause)];
    return both.length > 0 && both.every((each) => each !== null) ? both.filter((each) => each !== null) : null;
  }
  const conditional = CONDITIONAL.exec(sentence);
  const main = conditional ? sentence.slice(conditional[0].length) : sentence.replace(/^If present,\s*/i, '');
  const single = model(main, conditional?.[2]?.trim() ?? null);
  return single ? [single] : null;
}

/** True when a sentence speaks of the number of Items, whether or not it was understood. */
export function speaksOfItemCount(sentence: string): boolean {
  return (
    /\b(?:number of Items|Items? (?:shall|may|are|is) (?:be )?(?:included|permitted|present))\b/i.test(sentence) &&
    // What an Item means where there are several is no count.
    !/^If (?:a single|more than one) Items? (?:is|are) present\b/i.test(sentence) &&
    COUNT_VERB.test(sentence)
  );
}
