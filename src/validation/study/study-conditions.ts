/** Conditions that ask about other instances, as truth tables over what is known of these: by the hash of the sentence or of its part. */
import { isItem } from '../check-items.ts';
import { read } from '../lookup.ts';
import type { Item, Scope } from '../scope.ts';
import type { InstanceFacts } from './instance-facts.ts';

/** `fine`: present or absent, nothing is wrong. */
export type Answer = 'met' | 'not met' | 'fine' | 'cannot tell';

/** What is asked, in few bytes, for the time when all instances are known. */
export interface Question {
  /** SOP Instance UIDs of the instances that it is about. */
  readonly uids: readonly string[];
  /** SOP Class UID of the reference, where it is about one. */
  readonly sopClassUID: string | null;
  /** What of the instance itself counts. */
  readonly own: string | null;
}

export interface Family {
  readonly name: string;
  ask(scope: Scope): Question;
  /** `keyword` is the attribute of the row; facts are those of the instances asked about, those that are not there left out. */
  answer(question: Question, keyword: string, facts: readonly InstanceFacts[]): Answer;
}

/** Most instances that one condition is asked of. */
const MOST = 2000;
const DEEPEST = 8;

const text = (item: object, keyword: string): string | null => {
  const value = read(item, keyword);
  return typeof value === 'string' && value.trim() !== '' ? value.replace(/[ \0]+$/, '') : null;
};

/** SOP Instance UIDs that are referenced in a value and beneath it. */
function referenced(value: unknown, found: Set<string>, depth = 0): void {
  if (!Array.isArray(value) || depth > DEEPEST) return;
  for (const item of value) {
    if (!isItem(item) || found.size >= MOST) continue;
    const uid = text(item, 'ReferencedSOPInstanceUID');
    if (uid !== null) found.add(uid);
    for (const inner of Object.values(item)) if (Array.isArray(inner)) referenced(inner, found, depth + 1);
  }
}

/** References in the first of these sequences that the Item, or one around it, has. */
function outward(scope: Scope, sequences: readonly string[]): string[] {
  const found = new Set<string>();
  for (let at: Scope | null = scope; at !== null && found.size === 0; at = at.parent)
    for (const sequence of sequences) if (found.size === 0) referenced(read(at.item, sequence), found);
  return [...found];
}

/** References in every sequence of that name in the data set. */
function everywhere(item: Item, sequence: string, found: Set<string>, depth = 0): void {
  if (depth > DEEPEST || found.size >= MOST) return;
  for (const [keyword, value] of Object.entries(item)) {
    if (!Array.isArray(value)) continue;
    if (keyword === sequence) referenced(value, found);
    else for (const inner of value) if (isItem(inner)) everywhere(inner, sequence, found, depth + 1);
  }
}

function rootOf(scope: Scope): Item {
  let at = scope;
  while (at.parent !== null) at = at.parent;
  return at.item;
}

const question = (uids: readonly string[], sopClassUID: string | null = null, own: string | null = null): Question => ({
  uids,
  sopClassUID,
  own,
});

/** The instance that the Item itself refers to. */
const reference = ({ item }: Scope): Question => {
  const uid = text(item, 'ReferencedSOPInstanceUID');
  return question(uid === null ? [] : [uid], text(item, 'ReferencedSOPClassUID'));
};

/** Present and of one value in all contributing instances. */
const contributing: Family = {
  name: 'contributing instances',
  ask: (scope) =>
    question(outward(scope, ['ContributingSOPInstancesReferenceSequence', 'SourceImageSequence', 'ContributingSourcesSequence'])),
  answer({ uids }, keyword, facts) {
    if (uids.length === 0) return 'cannot tell';
    const keys = new Set<string | null | undefined>();
    for (const { values } of facts) {
      const combined = keyword === 'AcquisitionDateTime' && !values.has(keyword) ? (values.get('AcquisitionDate') ?? undefined) : undefined;
      keys.add(values.get(keyword) ?? (values.has(keyword) ? null : combined));
    }
    // One that has none, or another, settles it; that all agree is known when all are there.
    if (keys.has(undefined) || keys.has(null) || keys.size > 1) return 'not met';
    return facts.length === uids.length && keys.size === 1 ? 'met' : 'cannot tell';
  },
};

const SEGMENTATIONS: ReadonlySet<string> = new Set([
  '1.2.840.10008.5.1.4.1.1.66.4',
  '1.2.840.10008.5.1.4.1.1.66.5',
  '1.2.840.10008.5.1.4.1.1.66.7',
]);

/** A reference to a part of an image: only what has parts is referred to in part, and all of it by no number. */
function part(name: string, has: (facts: InstanceFacts) => boolean, ofClass?: (sopClassUID: string) => boolean): Family {
  return {
    name,
    ask: reference,
    answer({ sopClassUID }, _keyword, [facts]) {
      if (ofClass !== undefined && sopClassUID !== null && !ofClass(sopClassUID)) return 'not met';
      if (facts === undefined) return 'cannot tell';
      return has(facts) ? 'fine' : 'not met';
    },
  };
}

const WAVEFORM = /^1\.2\.840\.10008\.5\.1\.4\.1\.1\.9\./;

/** Present in a source image, or the instance itself is compressed. */
const lossySources: Family = {
  name: 'source images',
  ask(scope) {
    const found = new Set<string>();
    const root = rootOf(scope);
    everywhere(root, 'SourceImageSequence', found);
    if (found.size === 0) referenced(read(root, 'ReferencedSeriesSequence'), found);
    return question([...found], null, text(root, 'LossyImageCompression'));
  },
  answer({ uids, own }, keyword, facts) {
    if (own === '01' || facts.some(({ values }) => values.has(keyword))) return 'met';
    return uids.length > 0 && facts.length === uids.length ? 'not met' : 'cannot tell';
  },
};

const tiled: Family = {
  name: 'tiled images',
  ask(scope) {
    const found = new Set<string>();
    referenced(read(scope.item, 'ReferencedImageSequence'), found);
    referenced(read(scope.item, 'ContentSequence'), found);
    return question(found.size > 0 ? [...found] : outward(scope, ['ReferencedImageSequence', 'ReferencedSeriesSequence']));
  },
  answer({ uids }, _keyword, facts) {
    if (facts.some((one) => one.tiled)) return 'met';
    return uids.length > 0 && facts.length === uids.length ? 'not met' : 'cannot tell';
  },
};

/** Images of another Frame of Reference than that of the instance. */
const otherFrames: Family = {
  name: 'Frame of Reference of the images',
  ask: (scope) => question(outward(scope, ['ReferencedImageSequence']), null, text(rootOf(scope), 'FrameOfReferenceUID')),
  answer({ uids, own }, _keyword, facts) {
    if (own === null) return 'cannot tell';
    if (facts.some(({ frameOfReference }) => frameOfReference !== null && frameOfReference !== own)) return 'met';
    return uids.length > 0 && facts.length === uids.length && facts.every(({ frameOfReference }) => frameOfReference === own)
      ? 'not met'
      : 'cannot tell';
  },
};

/** Something that the referenced plan has. */
function inPlan(name: string, has: (facts: InstanceFacts) => boolean): Family {
  return {
    name,
    ask: (scope) => question(outward(scope, ['ReferencedRTPlanSequence'])),
    answer: (_question, _keyword, [facts]) => (facts === undefined ? 'cannot tell' : has(facts) ? 'met' : 'not met'),
  };
}

/** Families by the hash of the sentence, or of its part, that they decide. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  '601d336de2d3': contributing,
  ce492f53f148: contributing,
  '5d03340cd65f': contributing,
  '5b86e2fb8471': contributing,
  '615b94462aba': contributing,
  '2e662b7e11ce': part('multi-frame image', ({ frames }) => frames !== null),
  '19fe726043f6': part(
    'Segmentation',
    ({ segments }) => segments !== null,
    (uid) => SEGMENTATIONS.has(uid),
  ),
  f2b12f180e6d: part(
    'Segmentation',
    ({ segments }) => segments !== null,
    (uid) => SEGMENTATIONS.has(uid),
  ),
  '6a695a6878b0': part(
    'Waveform',
    ({ channels }) => channels > 1,
    (uid) => WAVEFORM.test(uid),
  ),
  '6110472d2aa3': lossySources,
  '0b9ecdb4f5e5': lossySources,
  '2ad28aeaee1d': tiled,
  '95ca828352e1': otherFrames,
  '7798ce073c73': otherFrames,
  f1b053c39cf6: inPlan('RT Ion Plan', ({ values }) => values.has('SnoutSequence')),
  '1a333d0e8bc2': inPlan('RT Ion Plan', ({ values }) => values.has('ApplicatorSequence')),
  '65faade7c6e2': inPlan('RT Plan', ({ fractionGroups }) => fractionGroups > 1),
};
