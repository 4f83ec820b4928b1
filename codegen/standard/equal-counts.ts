/** Numbers of Items that equal another attribute's value, or the number of its Items. */
import type { Condition } from '../../src/rules/condition.ts';
import { printCondition } from '../../src/rules/print-condition.ts';
import type { ReadContext, RowPlace } from './context.ts';
import type { ConditionModel, ItemsModel } from './model.ts';

/** An attribute by name and tag. */
const NAMED = String.raw`(?:the )?(?:Attribute )?[A-Z][^()]*(\([0-9A-Fa-f]{4},\s?[0-9A-Fa-f]{4}\))`;
const IN_SEQUENCE = '(?: included| contained)?(?: in (?:this|the) Sequence)?';

const EQUALS =
  /^(?:The )?Number of Items(?: included| contained)?(?: in (?:this|the) Sequence)? (?:shall|must) (?:be )?(?:equal(?: to)?|match|identical to|the same as|be identical to|be the same as|be equal to) (?:the )?(?:(value|number of Items) (?:of|in) )?(?:the )?(?:Attribute )?(.+?)\s*\.$/i;
/** Number of frames is what "the number of frames" means wherever a sequence has an Item a frame. */
const FRAMES = /^The number of Items(?: in this Sequence)? shall be (?:the same as|equal to) the number of frames\b/i;
const SAME = new RegExp(
  `^Shall have the same number of Items as the value of ${NAMED}(?: if present,? or otherwise the value of ${NAMED})?\\.?$`,
  'i',
);
const THERE = new RegExp(`^There shall be ${NAMED} Items in (?:the|this) Sequence\\.?$`);
const LESS = new RegExp(`^The number of Items${IN_SEQUENCE} shall be (?:the )?one less than the number of Items in ${NAMED}\\.?$`);
const ORDERED = new RegExp(`^The number and order of Items shall equal the Items in ${NAMED}\\.?$`);
const FIRST = new RegExp(`^In the first Control Point,? the number of Items shall be equal to the number of Items of ${NAMED}\\.?$`);
const FIRST_OR_LESS = new RegExp(
  `^The number of Items shall equal the number of Items in ${NAMED} in the first Control Point and be equal or less in subsequent Control Points\\.?$`,
);

interface Counted {
  readonly keyword: string;
  readonly sequence: boolean;
}

function counted(tag: string | undefined, context: ReadContext): Counted | null {
  const entry = tag === undefined ? undefined : context.dictionary.byTag(tag.replace(/\s/g, ''));
  return entry ? { keyword: entry.keyword, sequence: entry.vr.includes('SQ') } : null;
}

const equalTo = ({ keyword, sequence }: Counted): { keyword: string; count?: true } => (sequence ? { keyword, count: true } : { keyword });

/** A condition that the sentence states without an "if", with the sentence's hash. */
function stated(tree: Condition, sentence: string, context: ReadContext, place: RowPlace): ConditionModel {
  const { hash } = context.conditions.clause(sentence, 'items', place);
  return { text: printCondition(tree), decided: 'data', otherwise: 'allowed', tree, hash };
}

/** Reads one sentence; undefined where it is none of these, null where it is and names what the dictionary does not have. */
export function readEqualCount(sentence: string, context: ReadContext, place: RowPlace): ItemsModel[] | null | undefined {
  if (FRAMES.test(sentence)) return context.dictionary.byKeyword('NumberOfFrames') ? [{ equals: { keyword: 'NumberOfFrames' } }] : null;
  const same = SAME.exec(sentence);
  if (same) {
    const first = counted(same[1], context);
    if (first === null || same[2] === undefined) return first === null ? null : [{ equals: equalTo(first) }];
    const second = counted(same[2], context);
    if (second === null) return null;
    const present: Condition = { op: 'present', attribute: { keyword: first.keyword } };
    return [
      { equals: equalTo(first), condition: stated(present, sentence, context, place) },
      { equals: equalTo(second), condition: stated({ op: 'not', of: present }, sentence, context, place) },
    ];
  }
  const whole = THERE.exec(sentence) ?? ORDERED.exec(sentence);
  if (whole) {
    const other = counted(whole[1], context);
    return other === null ? null : [{ equals: equalTo(other) }];
  }
  const less = LESS.exec(sentence);
  if (less) {
    const other = counted(less[1], context);
    return other?.sequence ? [{ equals: { keyword: other.keyword, count: true, less: 1 } }] : null;
  }
  const first = FIRST.exec(sentence) ?? FIRST_OR_LESS.exec(sentence);
  if (first) {
    const other = counted(first[1], context);
    if (!other?.sequence) return null;
    const { keyword } = other;
    const isFirst: Condition = { op: 'item', is: 'first' };
    const begin: ItemsModel = { equals: { keyword, count: true }, condition: stated(isFirst, sentence, context, place) };
    if (!FIRST_OR_LESS.test(sentence)) return [begin];
    const later = stated({ op: 'not', of: isFirst }, sentence, context, place);
    return [begin, { equals: { keyword, count: true, atMost: true }, condition: later }];
  }
  const equals = EQUALS.exec(sentence);
  if (!equals) return undefined;
  const named = /^(.*?)\s*(\([0-9A-Fa-f]{4},\s?[0-9A-Fa-f]{4}\))/.exec(equals[2] ?? '');
  const entry = named ? context.dictionary.byTag(named[2] ?? '') : context.dictionary.byName(equals[2] ?? '');
  if (entry && /^(?:the )?[^.]*\([0-9A-Fa-f]{4},\s?[0-9A-Fa-f]{4}\)(?: if (?:it is )?present)?$/i.test(equals[2] ?? ''))
    return [{ equals: equalTo({ keyword: entry.keyword, sequence: entry.vr.includes('SQ') }) }];
  return null;
}
