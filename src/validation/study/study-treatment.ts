/** Conditions of radiotherapy, of implants and of protocols that ask about other instances: by the hash of the sentence or of its part. */
import { read } from '../lookup.ts';
import type { Scope } from '../scope.ts';
import { type Answer, everywhere, type Family, outward, question, reference, rootOf, uidsIn } from './family.ts';
import type { InstanceFacts } from './instance-facts.ts';
import { listOf, text } from './items.ts';

const numbersOf = (item: object, keyword: string): number[] => {
  const value = read(item, keyword);
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'number');
};

const isThere = (item: object, keyword: string): boolean => read(item, keyword) !== undefined;

/** Something that the referenced plan has. */
export function inPlan(name: string, has: (facts: InstanceFacts) => boolean | null): Family {
  return {
    name,
    ask: (scope) => question(outward(scope, ['ReferencedRTPlanSequence'])),
    answer(_question, _keyword, [facts]) {
      const answer = facts === undefined ? null : has(facts);
      return answer === null ? 'cannot tell' : answer ? 'met' : 'not met';
    },
  };
}

/** Something that the referenced instance has to have for the attribute to make sense; whether it then is needed only its author can say. */
function ofWhatIsThere(
  name: string,
  ask: (scope: Scope) => readonly string[],
  has: (facts: InstanceFacts, scope: string) => boolean,
): Family {
  return {
    name,
    ask: (scope) => ({ ...question(ask(scope)), of: scope.sequence }),
    answer({ uids, of = '' }, _keyword, facts) {
      if (uids.length === 0 || facts.length < uids.length) return 'cannot tell';
      return facts.some((one) => has(one, of)) ? 'cannot tell' : 'not met';
    },
  };
}

/** May be present where the referenced template has what it speaks of. */
function inTemplate(keyword: string): Family {
  return {
    name: 'Implant Template',
    ask: reference,
    answer: (_question, _keyword, [facts]) => (facts === undefined ? 'cannot tell' : facts.values.has(keyword) ? 'fine' : 'not met'),
  };
}

/** A list of parts of what is referenced, which is none of all parts. Which parts are meant only its author can say. */
function subset(
  name: string,
  keyword: string,
  parts: (item: object) => string[],
  all: (facts: InstanceFacts) => readonly string[] | number,
): Family {
  return {
    name,
    ask: (scope) => ({ ...reference(scope), listed: isThere(scope.item, keyword) ? parts(scope.item) : null }),
    answer({ listed = null }, _keyword, [facts]) {
      if (facts === undefined || facts.treatment === null) return 'cannot tell';
      const whole = all(facts);
      const count = typeof whole === 'number' ? whole : whole.length;
      if (count === 0) return typeof whole === 'number' ? 'not met' : 'cannot tell';
      if (listed === null) return 'cannot tell';
      const named = new Set(listed);
      const complete = typeof whole === 'number' ? named.size >= whole : whole.every((uid) => named.has(uid));
      return complete ? 'not met' : 'fine';
    },
  };
}

/** RT Radiations of the set that no task delivers (PS3.3 C.36.24: each of the set is a task or left out). */
const omitted: Family = {
  name: 'RT Radiation Set',
  ask: ({ item }) => ({
    ...question(uidsIn(item, 'ReferencedRTRadiationSetSequence')),
    listed: listOf(item, 'RTRadiationTaskSequence').flatMap((task) => uidsIn(task, 'ReferencedRTRadiationSequence').slice(0, 1)),
  }),
  answer({ uids, listed }, _keyword, [facts]): Answer {
    const radiations = facts?.treatment?.radiations ?? [];
    if (uids.length !== 1 || radiations.length === 0 || !listed) return 'cannot tell';
    const tasks = new Set(listed);
    return radiations.every((uid) => tasks.has(uid)) ? 'not met' : 'met';
  },
};

/** An end that is not that of the radiation: where it is left off, none is meant. */
const endMeterset: Family = {
  name: 'RT Radiation',
  ask({ item }) {
    const [end] = numbersOf(item, 'ContinuationEndMeterset');
    return question(uidsIn(item, 'ReferencedRTRadiationSequence').slice(0, 1), null, end === undefined ? null : String(end));
  },
  answer({ own }, _keyword, [facts]) {
    const last = facts?.treatment?.lastMeterset ?? null;
    if (own === null || last === null) return 'cannot tell';
    return Number(own) === last ? 'not met' : 'fine';
  },
};

/** An image that was made from one with a device index has one. */
function derivedFrom(sequence: string): Family {
  return {
    name: 'source images',
    ask(scope) {
      const found = new Set<string>();
      everywhere(rootOf(scope), 'SourceImageSequence', found);
      return question([...found]);
    },
    answer({ uids }, _keyword, facts) {
      if (facts.some(({ treatment }) => treatment?.deviceIn.has(sequence))) return 'met';
      return uids.length > 0 && facts.length === uids.length ? 'not met' : 'cannot tell';
    },
  };
}

/** Of segments that are combined: all of one Frame of Reference, or not. */
const combined: Family = {
  name: 'Frames of Reference of the segments',
  ask({ item }) {
    const segments = listOf(item, 'SegmentReferenceSequence');
    const here = text(item, 'SOPInstanceUID');
    const direct = new Map<number, string>();
    for (const segment of segments) {
      const [index] = numbersOf(segment, 'SegmentReferenceIndex');
      const [uid] = listOf(segment, 'DirectSegmentReferenceSequence').flatMap((one) => uidsIn(one, 'ReferencedSOPSequence'));
      if (index !== undefined && uid !== undefined) direct.set(index, uid);
    }
    const groups: string[][] = [];
    const uids = new Set<string>();
    for (const combination of segments.flatMap((segment) => listOf(segment, 'CombinationSegmentReferenceSequence'))) {
      const group = listOf(combination, 'ConceptualVolumeConstituentSequence')
        .flatMap((constituent) => listOf(constituent, 'ConceptualVolumeConstituentSegmentationReferenceSequence'))
        .map((constituent) => {
          const [holder] = uidsIn(constituent, 'ReferencedDirectSegmentInstanceSequence');
          const [index = -1] = numbersOf(constituent, 'ReferencedSegmentReferenceIndex');
          // A segment that another annotation lists is of an instance that only that one names.
          return (holder === undefined || holder === here ? direct.get(index) : undefined) ?? '';
        });
      groups.push(group);
      for (const uid of group) if (uid !== '') uids.add(uid);
    }
    return { ...question([...uids]), groups };
  },
  answer({ groups = [] }, _keyword, _facts, known): Answer {
    let open = false;
    for (const group of groups) {
      const frames = new Set<string>();
      for (const uid of group) {
        const facts = known.factsOf(uid);
        // An RT Structure Set may have ROIs in several Frames of Reference.
        const frame = facts === undefined || facts.sopClassUID === '1.2.840.10008.5.1.4.1.1.481.3' ? null : facts.frameOfReference;
        if (frame === null) open = true;
        else frames.add(frame);
      }
      if (frames.size > 1) return 'met';
      if (group.length === 0) open = true;
    }
    return open ? 'cannot tell' : 'not met';
  },
};

/** A UID that another instance issued: met where one that holds it, and says it is its own, is named as the origin by a third, or by this very one. */
function issued(keyword: string): Family {
  return {
    name: 'instances that hold the UID',
    ask(scope) {
      const of = text(scope.item, keyword);
      const listed = isThere(scope.item, 'OriginatingSOPInstanceReferenceSequence') ? [] : null;
      return { ...question([], null, text(rootOf(scope), 'SOPInstanceUID')), ...(of === null ? {} : { of }), listed };
    },
    answer({ of, own, listed }, _keyword, _facts, known): Answer {
      if (of === undefined || own === null) return 'cannot tell';
      const others = known.issuers(of).filter(({ by }) => by !== own);
      const origins = new Set(others.flatMap(({ from }) => from ?? []));
      for (const origin of origins) if (origin !== own && others.some(({ by, from }) => by === origin && from === null)) return 'met';
      return listed === null && origins.size === 1 && origins.has(own) ? 'not met' : 'cannot tell';
    },
  };
}

/** Elements of a protocol that a reconstruction or a storage names by number: here, or in the instance that it names. */
const elements: Family = {
  name: 'protocol elements of the SOP Instance',
  own: true,
  ask(scope) {
    const root = rootOf(scope);
    const named = (keyword: string, sequence: string): boolean[] => {
      const there = new Set(listOf(root, sequence).flatMap((element) => numbersOf(element, 'ProtocolElementNumber')));
      return numbersOf(scope.item, keyword).map((number) => there.has(number));
    };
    const found = [
      ...named('SourceAcquisitionProtocolElementNumber', 'AcquisitionProtocolElementSequence'),
      ...named('SourceReconstructionProtocolElementNumber', 'ReconstructionProtocolElementSequence'),
    ];
    const uid = text(scope.item, 'ReferencedSOPInstanceUID');
    const own = found.length === 0 ? null : found.every(Boolean) ? 'here' : 'elsewhere';
    const of = uid === null ? text(scope.item, 'ReferencedSOPClassUID') : uid === text(root, 'SOPInstanceUID') ? null : uid;
    return { ...question([], null, own), ...(of === null ? {} : { of }) };
  },
  answer({ own, of }) {
    if (own === 'elsewhere') return 'met';
    // A number of this instance may be one of the instance that is named, too.
    return own === 'here' && of === undefined ? 'not met' : own === null ? 'cannot tell' : 'fine';
  },
};

const DEVICES = ofWhatIsThere(
  'referenced RT Instance',
  (scope) => outward(scope, ['ReferencedRTInstanceSequence']),
  ({ values }, sequence) => values.has(sequence) || sequence === 'EnhancedRTBeamLimitingDeviceSequence',
);

export const TREATMENT: Readonly<Record<string, Family>> = {
  f1b053c39cf6: inPlan('RT Ion Plan', ({ values }) => values.has('SnoutSequence')),
  '1a333d0e8bc2': inPlan('RT Ion Plan', ({ values }) => values.has('ApplicatorSequence')),
  '65faade7c6e2': inPlan('RT Plan', ({ fractionGroups }) => fractionGroups > 1),
  '135638990617': inPlan('RT Plan', ({ values }) =>
    values.has('BrachyTreatmentType') ? values.get('BrachyTreatmentType') === '"PDR"' : null,
  ),
  '634471e5796c': inTemplate('NumberOfSurfaces'),
  '3a552a675fe5': inTemplate('HPGLDocumentSequence'),
  '4c4929f4714d': DEVICES,
  '6aff3cc3e416': ofWhatIsThere(
    'RT Radiation Set',
    (scope) => outward(scope, ['ReferencedRTRadiationSetSequence']),
    ({ values }) => values.has('RadiationDoseIdentificationSequence'),
  ),
  '70f36dba287c': ofWhatIsThere(
    'RT Radiation Set',
    (scope) => reference(scope).uids,
    ({ values }) => values.has('TreatmentPositionGroupSequence'),
  ),
  c9df75886ecc: subset(
    'RT Radiation Set',
    'ReferencedRTRadiationSequence',
    (item) => uidsIn(item, 'ReferencedRTRadiationSequence'),
    ({ treatment }) => treatment?.radiations ?? [],
  ),
  '135886a366b4': subset(
    'RT Plan',
    'BeamSequence',
    (item) => listOf(item, 'BeamSequence').flatMap((beam) => numbersOf(beam, 'ReferencedBeamNumber').map(String)),
    ({ treatment }) => treatment?.beams ?? 0,
  ),
  '5010c946d422': omitted,
  '54253f6fea33': endMeterset,
  cb72ed868b6a: derivedFrom('ImagingSourcePositionSequence'),
  '5f2cfed27df3': derivedFrom('ImagingSourcePositionSequence'),
  e5a106c720e8: derivedFrom('ImageReceptorPositionSequence'),
  '426d0e74e7d6': combined,
  c21691b2f878: issued('ConceptualVolumeUID'),
  '7369d5a1f5e1': issued('DosimetricObjectiveUID'),
  '3e2fb9dd694d': elements,
  '9c0e331a26c3': elements,
  '68fb84e22ebe': elements,
};
