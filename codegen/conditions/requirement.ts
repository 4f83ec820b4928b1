/** Finds, in a description, the sentences that say when something is required, may be, or shall not be present. */
import { sentencesOf } from '../standard/sentences.ts';

/** A sentence, with what stands before its clause cut off. */
export interface Statement {
  readonly sentence: string;
  /** The words behind "if"; null where the sentence has no clause of its own. */
  readonly clause: string | null;
  /** The clause says when the statement does not hold ("unless"). */
  readonly unless?: true;
}

export interface Statements {
  /** "Required if …" */
  readonly required: Statement[];
  /** "May be present otherwise", "… only if …" */
  readonly may: Statement[];
  /** "Shall not be present if …", "… otherwise" */
  readonly never: Statement[];
  /** "Only required for …": narrows what the others say. */
  readonly limits: string[];
}

const SUBJECT = '(?:(?:It|They|This Attribute|This Sequence|The Macro|This Module|The Attribute|The Sequence) )?';
const REQUIRED = new RegExp(
  `^(?:Otherwise,? )?(?:Required|Mandatory|It is required|${SUBJECT}(?:Shall|Must) be (?:present|included)),?(?: only)?,? (?:if|when|for|unless|as|in|to)\\b`,
  'i',
);
const REQUIRED_IF =
  /^(?:Otherwise,? )?(?:Required|Mandatory|It is required|(?:This (?:Attribute|Sequence) )?(?:Shall|Must) be (?:present|included)),?(?: if Required)?(?: only)?,? (?:if and only if|if|when|unless)\b\s*:?\s*/i;
/** "If required by the device, shall be present for the first Item." */
const IF_FIRST = /^If\b[^.]*, (?:it )?shall be present\b/i;
const EITHER_REQUIRED =
  /^(?:Either )?(?:one or both|at least one|one or more) of (.+ or .+) (?:is|are|shall be) (?:required|present)\s*\.?$/i;
/** "When it references nothing this Attribute shall not be present." */
const WHEN_NEVER = /^(?:If|When) (.+?),? (?:it|this Attribute|this Sequence) shall not be (?:present|included)\s*\.?$/i;
const LIMIT = /^(?:It is )?only (?:required|needed|applicable|used|applies|present|to be present)\b/i;
const EXCLUSIVE = /^Mutually exclusive with (.+?)\s*\.?$/i;

const OTHERWISE = '(?:Otherwise,? )?';
const verbs = (used: boolean): string => (used ? 'present|included|used' : 'present|included');
const may = (used: boolean): string => `${OTHERWISE}${SUBJECT}may ?(?:also )?(?:only )?be (?:be )?(?:${verbs(used)})`;
const never = (used: boolean): string => `${OTHERWISE}${SUBJECT}shall not be (?:${verbs(used)})`;
const ALONE = ',?(?: otherwise)?\\s*\\.?$';
const CLAUSE = '(?: otherwise)?,?(?: only)? (if|when|unless) ';

interface Wording {
  readonly may: RegExp;
  readonly mayIf: RegExp;
  readonly never: RegExp;
  readonly neverAlone: RegExp;
  readonly neverIf: RegExp;
  readonly glued: RegExp;
}

function wording(used: boolean): Wording {
  return {
    may: new RegExp(`^${may(used)}\\b`, 'i'),
    mayIf: new RegExp(`^${may(used)}${CLAUSE}`, 'i'),
    never: new RegExp(`^${never(used)}\\b`, 'i'),
    neverAlone: new RegExp(`^${never(used)}${ALONE}`, 'i'),
    neverIf: new RegExp(`^${never(used)}${CLAUSE}`, 'i'),
    glued: new RegExp(`(?:[,;.]\\s*|\\s+)(?:and |but )?(${may(used)}\\b.*|${never(used)}\\b.*)$`, 'i'),
  };
}

const ATTRIBUTE = wording(false);
const USAGE = wording(true);

/** A paragraph whose sentence goes on in the next: "Required if:", "… Value 3 is". */
const GOES_ON = /(?::|,|\b(?:if|is|when|and|or|either|of))$/i;
const SPEAKS = /\b(?:required|may be present|shall (?:not )?be (?:present|included))\b/i;

/** What reads like one more item of a list of conditions. */
const LIKE_ITEM = /\b(?:is|are) (?:not )?(?:present|absent|["“A-Z0-9])|\bequals?\b|\bhas (?:a|the) value\b/;
const OWN_SENTENCE = /^(?:See|Note|Only|One|Zero|This|These|If|When|For|Enumerated|Defined|Required|May|Shall|It)\b/;

function continues(text: string, next: string): boolean {
  const sentence = sentencesOf(text).at(-1) ?? '';
  if (!SPEAKS.test(sentence)) return false;
  // Items of a list lack their stop, or begin with the connective; one that has its stop may still have a fellow.
  if (/: •/.test(sentence)) return !OWN_SENTENCE.test(next) && (!/\.$/.test(text) || (!SPEAKS.test(next) && LIKE_ITEM.test(next)));
  if (!GOES_ON.test(text)) return !/\.$/.test(text) && /^(?:or|and)\b/i.test(next);
  // A colon before a list of values that stands elsewhere ends the sentence.
  return !(/:$/.test(text) && /\b(?:may|shall)\b/.test(next));
}

/** Joins paragraphs that one sentence runs through; a bullet stands between them. */
export function joinContinued(paragraphs: readonly string[]): string[] {
  const joined: string[] = [];
  for (const paragraph of paragraphs) {
    const last = joined.at(-1);
    if (last !== undefined && continues(last, paragraph)) joined[joined.length - 1] = `${last} • ${paragraph.replace(/^•\s*/, '')}`;
    else joined.push(paragraph);
  }
  return joined;
}

/** Sorts the sentences; what is glued to one ("Required if A, may be present otherwise") is parted. */
export function statementsOf(paragraphs: readonly string[], usage: boolean): Statements {
  const words = usage ? USAGE : ATTRIBUTE;
  const found: Statements = { required: [], may: [], never: [], limits: [] };
  const sort = (sentence: string): void => {
    const exclusive = EXCLUSIVE.exec(sentence);
    const refusal = WHEN_NEVER.exec(sentence);
    if (LIMIT.test(sentence)) found.limits.push(sentence);
    else if (exclusive) found.never.push({ sentence, clause: `${exclusive[1]} is present` });
    else if (refusal) found.never.push({ sentence, clause: refusal[1] ?? '' });
    else if (words.may.test(sentence)) {
      const clause = words.mayIf.exec(sentence);
      found.may.push(statement(sentence, clause?.[0], clause?.[1]));
    } else if (words.never.test(sentence)) {
      const clause = words.neverIf.exec(sentence);
      found.never.push(words.neverAlone.test(sentence) ? { sentence, clause: '' } : statement(sentence, clause?.[0], clause?.[1]));
    } else if (usage && /^Shall be present,? only (?:if|when) /i.test(sentence)) {
      // Of a module or group that may always be left out it only says where it is allowed.
      found.may.push({ sentence, clause: sentence.replace(/^Shall be present,? only (?:if|when) /i, '') });
    } else if (REQUIRED.test(sentence) || IF_FIRST.test(sentence)) {
      const glued = words.glued.exec(sentence);
      const own = glued && glued.index > 0 ? sentence.slice(0, glued.index) : sentence;
      const lead = REQUIRED_IF.exec(own);
      found.required.push(statement(own, lead?.[0], /\bunless\b/i.test(lead?.[0] ?? '') ? 'unless' : 'if'));
      if (glued && glued.index > 0) sort((glued[1] ?? '').replace(/^./, (letter) => letter.toUpperCase()));
    } else if (EITHER_REQUIRED.test(sentence)) found.required.push({ sentence, clause: null });
  };
  for (const paragraph of joinContinued(paragraphs)) {
    const text = paragraph
      .replace(/\b(Required if) Required if\b/gi, '$1')
      .replace(/\bRequired if(?=[A-Z])/g, 'Required if ')
      .replace(/\s+U\s*[-–]\s*Optional (?=if\b)/, '. May be present otherwise ');
    for (const sentence of sentencesOf(text)) sort(sentence);
  }
  return found;
}

function statement(sentence: string, lead: string | undefined, word: string | undefined): Statement {
  if (lead === undefined) return { sentence, clause: null };
  const clause = sentence.slice(lead.length).replace(/\s*:$/, '');
  return word?.toLowerCase() === 'unless' ? { sentence, clause, unless: true } : { sentence, clause };
}

/** The two attributes of which at least one is required: "Either one or both of A or B are required"; their words. */
export function alternativesOf(sentence: string): string | null {
  return EITHER_REQUIRED.exec(sentence)?.[1] ?? null;
}
