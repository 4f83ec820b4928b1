/** Labels of what is not read: why a sentence, or a part of one, is not decided from a data set, told by its wording. */
import { createHash } from 'node:crypto';
import type { Condition, Decided, UnknownReason } from '../../src/rules/condition.ts';
import { collapse } from '../docbook/text.ts';

/** First 12 hex digits of the SHA-256 of a sentence with white space collapsed. */
export function hashOf(text: string): string {
  return createHash('sha256').update(collapse(text)).digest('hex').slice(0, 12);
}

export const LABEL: Readonly<Record<UnknownReason, Decided>> = {
  'first-item': 'unread',
  'other-instance': 'study',
  knowledge: 'knowledge',
  unread: 'unread',
};

const FIRST_ITEM =
  /\b(?:first|last|subsequent|successive) (?:Items?|Control Points?|frame)\b|\bControl Point 0\b|\bchanges? (?:during|between|within)\b/i;
const OTHER_INSTANCE = [
  /\b(?:contributing|referenced|referencing|source|other(?! than)|another|original|converted|replaced|predecessor)\b[^.]*\b(?:Instances?|images?|objects?|documents?)\b/i,
  /\bderived from\b/i,
  /\b(?:Instance|image|plan|record)s? (?:is |are )?referenced\b/i,
  /\breferenced (?:RT )?(?:plan|beam|radiation|instance)/i,
];
/** What only someone who was there, or who reads the pixels, can say. */
const KNOWLEDGE =
  /\b(?:known|aware|needed|needs|necessary|applicable|available|was|were|been|can be|could|capable|applied|intended|desired|clinically|to be|supported|able|measured|used|associated|based on|does not fully|not sufficient|insufficient|represents?|describes?|applies|apply|corresponds?)\b/i;
/** What a data set shows, in words that have no grammar of their own. */
const STRUCTURE =
  /\b(?:character set|conditions in|multi-?frame|Private (?:Attribute|Data Element)|nested|Code Sequence|URN|URL|Directory Record|Items?|Functional Groups?|Data Set|per-frame|pixel data|Modules? (?:is|are))\b|\([0-9A-F]{4},[0-9A-F]{4}\)|\{(?:sect|table)_/i;

/** Why a sentence that was not read is not decided. */
export function reasonOf(text: string): UnknownReason {
  if (FIRST_ITEM.test(text)) return 'first-item';
  if (OTHER_INSTANCE.some((pattern) => pattern.test(text))) return 'other-instance';
  if (/\bcharacter set\b/i.test(text)) return 'unread';
  return STRUCTURE.test(text) && !KNOWLEDGE.test(text) ? 'unread' : 'knowledge';
}

/** The reason of the first part that is not known; undefined where all of the tree is. */
export function reasonIn(tree: Condition): UnknownReason | undefined {
  switch (tree.op) {
    case 'and':
    case 'or':
      for (const part of tree.of) {
        const reason = reasonIn(part);
        if (reason) return reason;
      }
      return undefined;
    case 'not':
      return reasonIn(tree.of);
    case 'unknown':
      return tree.reason;
    default:
      return undefined;
  }
}

/** Which verdicts can follow from a data set alone, whatever the parts are that no one can tell. */
export function sidesOf(tree: Condition): { readonly met: boolean; readonly notMet: boolean } {
  switch (tree.op) {
    case 'and':
    case 'or': {
      const parts = tree.of.map(sidesOf);
      return tree.op === 'and'
        ? { met: parts.every(({ met }) => met), notMet: parts.some(({ notMet }) => notMet) }
        : { met: parts.some(({ met }) => met), notMet: parts.every(({ notMet }) => notMet) };
    }
    case 'not': {
      const { met, notMet } = sidesOf(tree.of);
      return { met: notMet, notMet: met };
    }
    default:
      return tree.op === 'unknown' ? { met: false, notMet: false } : { met: true, notMet: true };
  }
}

/** The label of a condition of which a part, if there is a reason, cannot be told: `data` where both verdicts can follow all the same. */
export function decidedOf(tree: Condition | null, reason: UnknownReason | undefined): Decided {
  if (reason === undefined) return 'data';
  const { met, notMet } = tree ? sidesOf(tree) : { met: false, notMet: false };
  return met && notMet ? 'data' : LABEL[reason];
}

/** The one verdict that a data set can show where it cannot show both; null where it shows both or none. */
export function oneSideOf(tree: Condition | null): 'met' | 'not met' | null {
  const { met, notMet } = tree ? sidesOf(tree) : { met: false, notMet: false };
  return met === notMet ? null : met ? 'met' : 'not met';
}
