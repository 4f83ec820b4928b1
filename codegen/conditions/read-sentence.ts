/** Descriptions to requirements: finds the sentences that say when an attribute is required, may be, or shall not be present. */
import { createHash } from 'node:crypto';
import type { Condition, Decided, UnknownReason } from '../../src/rules/condition.ts';
import { printCondition } from '../../src/rules/print-condition.ts';
import { collapse } from '../docbook/text.ts';
import type { ConditionKind, ConditionReader, RowPlace } from '../standard/context.ts';
import type { ConditionModel } from '../standard/model.ts';
import { sentencesOf } from '../standard/sentences.ts';
import { readFact } from './facts.ts';
import { readClause, type ClauseNames } from './clause.ts';
import { wordsOf } from './words.ts';

export function hashOf(text: string): string {
  return createHash('sha256').update(collapse(text)).digest('hex').slice(0, 12);
}

const LABEL: Readonly<Record<UnknownReason, Decided>> = {
  'first-item': 'unread',
  'other-instance': 'study',
  knowledge: 'knowledge',
  unread: 'unread',
};

/** Why a sentence that was not read is not decided, by its wording. */
export function reasonOf(text: string): UnknownReason {
  if (/\b(?:first|subsequent) (?:Item|Control Point)|\bControl Point 0\b|\bchanges? (?:during|between)|\bfirst (?:Item|frame)/i.test(text))
    return 'first-item';
  if (
    /\b(?:contributing|referenced|source|other|another|original|converted|derived from)\b[^.]*\b(?:SOP )?(?:Instances?|images?|objects?)\b/i.test(
      text,
    )
  )
    return 'other-instance';
  if (
    /\([0-9A-F]{4},[0-9A-F]{4}\)/.test(text) &&
    !/\b(?:known|needed|necessary|applicable|available|was|were|has been|can be|applied|intended|clinically|to be)\b/i.test(text)
  )
    return 'unread';
  return 'knowledge';
}

const REQUIRED =
  /^(?:Required|Shall be present|Shall be included|Must be present|It is required|This Attribute shall be present|This Sequence shall be present|Mandatory)(?:,)?\s*(?:only\s+)?,?\s*(?:if and only if|if|when|for|unless|as|in)\b/i;
const REQUIRED_IF =
  /^(?:Required|Shall be present|Shall be included|Must be present|This Attribute shall be present|This Sequence shall be present)\s*(?:if\s+Required\s+)?(only\s+)?,?\s*(?:if and only if|if|when)\s*:?\s*/i;
const MAY = /^(?:(?:It|This Attribute|This Sequence)\s+)?(?:Otherwise,?\s+)?may (?:also )?(?:only )?be (?:present|included|used)\b/i;
const MAY_ALONE = /^(?:It\s+)?(?:Otherwise,?\s+)?may (?:also )?be (?:present|included)(?:,?\s+otherwise)?\s*\.?$/i;
const MAY_IF =
  /^(?:It\s+)?(?:Otherwise,?\s+)?may (?:also )?(?:only )?be (?:present|included|used)\s*(?:otherwise)?,?\s*(?:only\s+)?(?:if|when)\s+/i;
const NEVER = /^(?:(?:It|This Attribute|This Sequence|The Macro)\s+)?(?:Otherwise,?\s+)?shall not be (?:present|included|used)\b/i;
const NEVER_ALONE = /^(?:It\s+)?(?:Otherwise,?\s+)?shall not be (?:present|included)(?:,?\s+otherwise)?\s*\.?$/i;
const NEVER_IF = /^(?:(?:It|This Attribute|This Sequence)\s+)?shall not be (?:present|included)\s+(?:if|when)\s+/i;
const GLUE =
  /(?:[,;.]\s*|\s+)(?:and |but )?((?:otherwise,? )?may (?:also )?(?:only )?be (?:present|included)\b.*|shall not be (?:present|included)\b.*)$/i;
interface Parts {
  readonly required: string[];
  readonly may: string[];
  readonly never: string[];
}

/** Sorts the sentences; what is glued to one ("Required if A, may be present otherwise") is parted. */
function partsOf(paragraphs: readonly string[]): Parts {
  const parts: Parts = { required: [], may: [], never: [] };
  const sort = (sentence: string): void => {
    if (MAY.test(sentence)) parts.may.push(sentence);
    else if (NEVER.test(sentence)) parts.never.push(sentence);
    else if (REQUIRED.test(sentence)) {
      const glued = GLUE.exec(sentence);
      if (glued && glued.index > 0) {
        parts.required.push(sentence.slice(0, glued.index));
        sort((glued[1] ?? '').replace(/^./, (letter) => letter.toUpperCase()));
      } else parts.required.push(sentence);
    }
  };
  for (const sentence of paragraphs.flatMap(sentencesOf)) sort(sentence);
  return parts;
}

function either(trees: readonly Condition[]): Condition | null {
  const first = trees[0];
  if (!first) return null;
  if (trees.length === 1) return first;
  return { op: 'or', of: trees.flatMap((tree) => (tree.op === 'or' ? tree.of : [tree])) };
}

export function conditionReader(names: ClauseNames): ConditionReader {
  const clauseOf = (text: string): Condition | null =>
    readClause(wordsOf(text.replace(/\s*See \{[^}]*\}[^.]*\.?\s*$/, ''), names.dictionary), names);
  const all = (sentences: readonly string[], lead: RegExp): Condition | null => {
    const trees: Condition[] = [];
    for (const sentence of sentences) {
      const match = lead.exec(sentence);
      const tree = match ? clauseOf(sentence.slice(match[0].length)) : null;
      if (!tree) return null;
      trees.push(tree);
    }
    return either(trees);
  };

  const requirement = (paragraphs: readonly string[], _kind: ConditionKind, _place: RowPlace): ConditionModel | null => {
    for (const paragraph of paragraphs) {
      const fact = readFact(paragraph);
      if (fact) return fact;
    }
    const { required, may, never } = partsOf(paragraphs);
    const relevant = [...required, ...may, ...never];
    if (relevant.length === 0) return null;
    const hash = hashOf(relevant.join(' '));
    const tree = required.length > 0 ? all(required, REQUIRED_IF) : null;
    const reason = tree ? undefined : reasonOf(required.length > 0 ? required.join(' ') : relevant.join(' '));

    let otherwise: ConditionModel['otherwise'] = 'forbidden';
    const mayIf = may.filter((sentence) => MAY_IF.test(sentence) && !MAY_ALONE.test(sentence));
    if (may.length > 0 && mayIf.length === may.length) {
      const second = all(mayIf, MAY_IF);
      otherwise = {
        text: second ? printCondition(second) : null,
        decided: second ? 'data' : LABEL[reasonOf(mayIf.join(' '))],
        tree: second,
      };
    } else if (may.length > 0) otherwise = 'allowed';
    // "Required only if" or "if" is forbidden otherwise unless leave is given; a usage that only gives leave is never required.
    const neverIf = never.filter((sentence) => !NEVER_ALONE.test(sentence));
    const never3 = neverIf.length > 0 ? all(neverIf, NEVER_IF) : null;
    if (neverIf.length > 0 && !never3) otherwise = otherwise === 'forbidden' ? 'allowed' : otherwise;
    else if (never3 && may.length === 0) otherwise = 'allowed';
    return {
      text: tree ? printCondition(tree) : null,
      decided: reason === undefined ? 'data' : LABEL[reason],
      otherwise,
      tree,
      ...(never3 ? { never: { text: printCondition(never3), tree: never3 } } : {}),
      hash,
      ...(reason === undefined ? {} : { reason }),
    };
  };

  const clause = (text: string, _kind: ConditionKind, _place: RowPlace): ConditionModel => {
    const fact = readFact(text);
    if (fact) return fact;
    const tree = clauseOf(text);
    const reason = tree ? undefined : reasonOf(text);
    return {
      text: tree ? printCondition(tree) : null,
      decided: reason === undefined ? 'data' : LABEL[reason],
      otherwise: 'allowed',
      tree,
      hash: hashOf(text),
      ...(reason === undefined ? {} : { reason }),
    };
  };
  return { requirement, clause };
}
