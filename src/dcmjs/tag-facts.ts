/** What a tag alone says of its element, worked out once for each tag. */
import { type ElementDefinition, elementByTag, keyOfTag } from '../dataset/dictionary.ts';

export interface TagFacts {
  /** Group times 65,536 plus element. */
  readonly number: number;
  /** Eight hex digits in upper case. */
  readonly tag: string;
  /** The key in a data set: the keyword; the tag of a private or unknown element, and of a repeating group above the first. */
  readonly key: string;
  /** The definition behind a keyword; null where the key is the tag. */
  readonly named: ElementDefinition | null;
  /** VR in Implicit VR, alternatives as the dictionary has them; private elements are UN, their creators LO. */
  readonly vr: string;
  readonly groupLength: boolean;
}

/** Most tags outside of the dictionary that are kept. */
const MOST = 20_000;
let others = 0;
/** By group and element in 32 bits with a sign, which are looked up faster than larger numbers. */
const known = new Map<number, TagFacts>();

function implicitVr(group: number, element: number, tag: string): string {
  if (element === 0) return 'UL';
  if (group % 2 === 1) return element >= 0x10 && element <= 0xff ? 'LO' : 'UN';
  return elementByTag(tag)?.vr ?? 'UN';
}

export function tagFacts(group: number, element: number): TagFacts {
  const place = (group << 16) | element;
  const found = known.get(place);
  if (found !== undefined) return found;
  const number = group * 0x10000 + element;
  const tag = number.toString(16).toUpperCase().padStart(8, '0');
  const key = keyOfTag(tag);
  const named = key === tag ? null : (elementByTag(tag) ?? null);
  const facts: TagFacts = { number, tag, key, named, vr: implicitVr(group, element, tag), groupLength: element === 0 };
  if (named !== null || others++ < MOST) known.set(place, facts);
  return facts;
}
