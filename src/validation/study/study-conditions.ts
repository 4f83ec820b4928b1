/** Conditions that ask about other instances, as truth tables over what is known of these: by the hash of the sentence or of its part. */
import { isItem } from '../check-items.ts';
import { read } from '../lookup.ts';
import { everywhere, type Family, outward, question, reference, referenced, rootOf, uidsIn } from './family.ts';
import { type InstanceFacts, overlayGroups } from './instance-facts.ts';
import { text } from './items.ts';
import { TREATMENT } from './study-treatment.ts';

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

const segments = part(
  'Segmentation',
  (facts) => facts.segments !== null,
  (uid) => SEGMENTATIONS.has(uid),
);

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

/** The IOD of the reference has an Information Entity: told by its SOP Class, whether the instance is there or not. */
function within(entity: 'Study' | 'Series'): Family {
  return {
    name: 'SOP Class of the reference',
    own: true,
    byClass: true,
    ask({ item }) {
      const sequence = read(item, 'ReferencedSOPSequence');
      const target: unknown = Array.isArray(sequence) ? sequence[0] : undefined;
      return isItem(target) ? question([], text(target, 'ReferencedSOPClassUID')) : question([]);
    },
    answer({ sopClassUID }, _keyword, _facts, known) {
      const entities = sopClassUID === null ? null : known.entities(sopClassUID);
      return entities === null ? 'cannot tell' : entities.has(entity) ? 'met' : 'not met';
    },
  };
}

/** The group of a row for overlays: its keyword is that of the first group, its tag that of another. */
const groupOf = (keyword: string): string => (/^60[0-9A-F]{6}$/.test(keyword) ? keyword.slice(0, 4) : '6000');

/** The overlay of the row in a referenced image, or in the presentation state itself. */
const overlays: Family = {
  name: 'referenced images',
  ask(scope) {
    const root = rootOf(scope);
    return question(outward(scope, ['ReferencedSeriesSequence']), null, overlayGroups(root).join(' '));
  },
  answer({ uids, own }, keyword, facts) {
    const group = groupOf(keyword);
    if (own?.split(' ').includes(group) || facts.some((one) => one.overlays.includes(group))) return 'met';
    return uids.length > 0 && facts.length === uids.length ? 'not met' : 'cannot tell';
  },
};

/** Frames whose pixels are in another relation to the intensity than a logarithmic one. */
const notLogarithmic: Family = {
  name: 'referenced images',
  ask: (scope) => question(outward(scope, ['ReferencedImageSequence', 'ReferencedSeriesSequence'])),
  answer({ uids }, _keyword, facts) {
    // An image whose frames differ has null: which of them are meant is not looked into.
    const relations = new Set(facts.map(({ values }) => values.get('PixelIntensityRelationship') ?? null));
    if (uids.length === 0 || facts.length < uids.length || relations.has(null)) return 'cannot tell';
    if (!relations.has('"LOG"')) return 'met';
    return relations.size === 1 ? 'not met' : 'cannot tell';
  },
};

/** Leave that depends on whether the referenced images are grayscale. */
const grayscale: Family = {
  name: 'referenced images',
  ask: ({ item }) => question(uidsIn(item, 'ReferencedImageSequence')),
  answer({ uids }, _keyword, facts) {
    const kinds = new Set(facts.map(({ values }) => values.get('PhotometricInterpretation') ?? null));
    if (uids.length === 0 || facts.length < uids.length || kinds.has(null)) return 'cannot tell';
    const gray = [...kinds].filter((kind) => kind === '"MONOCHROME1"' || kind === '"MONOCHROME2"').length;
    return gray === kinds.size ? 'met' : gray === 0 ? 'not met' : 'cannot tell';
  },
};

/** Inventories that the referenced one includes. */
const inventories: Family = {
  name: 'referenced Inventory',
  ask: reference,
  answer: (_question, _keyword, [facts]) =>
    facts === undefined ? 'cannot tell' : facts.values.has('IncorporatedInventoryInstanceSequence') ? 'met' : 'not met',
};

/** Families by the hash of the sentence, or of its part, that they decide. */
export const FAMILIES: Readonly<Record<string, Family>> = {
  '601d336de2d3': contributing,
  ce492f53f148: contributing,
  '5d03340cd65f': contributing,
  '5b86e2fb8471': contributing,
  '615b94462aba': contributing,
  '2e662b7e11ce': part('multi-frame image', ({ frames }) => frames !== null),
  '19fe726043f6': segments,
  f2b12f180e6d: segments,
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
  '56e908f7a119': within('Study'),
  '117bc3e36aeb': within('Series'),
  b93b6ca3ca8b: overlays,
  '5f335f8dd5d4': notLogarithmic,
  c25c91c7c2be: grayscale,
  '406b5d2b6e0a': inventories,
  ...TREATMENT,
};
