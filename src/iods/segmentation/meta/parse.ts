/** A meta.json in dcmqi's keys to segment descriptions, type-checked key by key. */
import type { AlgorithmIdentification } from '../../../content/algorithm.ts';
import type { Rgb } from '../../../content/cielab.ts';
import { type Code, codeKey } from '../../../content/code.ts';
import { newUid } from '../../../dataset/uids.ts';
import type { ModifiedCode, SegmentAlgorithmType } from '../segments.ts';
import {
  CLINICAL_TRIAL_KEYS,
  type ClinicalTrialAttributes,
  type ClinicalTrialKey,
  type LabelledSegment,
  type MetaProblem,
  type SegmentationMeta,
  SegmentationMetaError,
} from './meta.ts';
import { join, KeyReader, own, shown } from './read-keys.ts';

const LARGEST_LABEL = 65535;
const LARGEST_IS = 2147483647;
const LONG_STRING = 64;
const PERSON_NAME = 64;
const UID = /^(?=.{1,64}$)[0-2](?:\.(?:0|[1-9]\d*))+$/;

function codeAt(read: KeyReader, value: unknown, path: string): Code | undefined {
  const item = read.object(value, path);
  if (item === undefined) return undefined;
  const long = own(item, 'LongCodeValue') ?? own(item, 'URNCodeValue');
  const key = own(item, 'LongCodeValue') !== undefined ? 'LongCodeValue' : long !== undefined ? 'URNCodeValue' : 'CodeValue';
  const codeValue = read.requiredText(item, key, path, 1024);
  const scheme = read.requiredText(item, 'CodingSchemeDesignator', path, 16);
  const meaning = read.requiredText(item, 'CodeMeaning', path, LONG_STRING);
  const version = read.text(item, 'CodingSchemeVersion', path, 16);
  if (codeValue === undefined || scheme === undefined || meaning === undefined) return undefined;
  return { value: codeValue, scheme, meaning, ...(version === undefined ? {} : { version }) };
}

/** One code, or several in a list. */
function codesAt(read: KeyReader, holder: object, key: string, path: string): Code[] {
  const value = own(holder, key);
  if (value === undefined || value === null) return [];
  const at = join(path, key);
  if (!Array.isArray(value)) return [codeAt(read, value, at) ?? []].flat();
  const codes = value.flatMap((one, index) => codeAt(read, one, `${at}[${index}]`) ?? []);
  const keys = codes.map(codeKey);
  keys.forEach((one, index) => {
    if (keys.indexOf(one) !== index) read.wrong(`${at}[${index}]`, 'the same code is given twice');
  });
  return codes;
}

function requiredCode(read: KeyReader, holder: object, key: string, path: string): Code | undefined {
  const value = own(holder, key);
  if (value === undefined || value === null) return read.wrong(join(path, key), 'is missing');
  if (!Array.isArray(value)) return codeAt(read, value, join(path, key));
  if (value.length !== 1) return read.wrong(join(path, key), `one code is expected, not ${value.length}`);
  return codeAt(read, value[0], `${join(path, key)}[0]`);
}

/** Codes with the codes that narrow them: one beside the key of its modifiers, or a list in which each has its own. */
function modifiedAt(read: KeyReader, holder: object, key: string, modifierKey: string, path: string): ModifiedCode[] {
  const value = own(holder, key);
  const beside = codesAt(read, holder, modifierKey, path);
  if (value === undefined || value === null) {
    if (beside.length > 0) read.wrong(join(path, modifierKey), `narrows ${key}, which is missing`);
    return [];
  }
  const at = join(path, key);
  const items = Array.isArray(value) ? value.map((one, index) => [one, `${at}[${index}]`] as const) : [[value, at] as const];
  const found = items.flatMap(([item, where]) => {
    const code = codeAt(read, item, where);
    const within = typeof item === 'object' && item !== null ? codesAt(read, item, modifierKey, where) : [];
    return code === undefined ? [] : [{ code, ...(within.length > 0 ? { modifiers: within } : {}) }];
  });
  if (beside.length === 0) return found;
  const [only, ...others] = found;
  if (only === undefined) return [];
  if (others.length > 0 || only.modifiers !== undefined) {
    read.wrong(join(path, modifierKey), `stands beside ${key} for a single code; put the modifiers into the Items of ${key}`);
    return found;
  }
  return [{ code: only.code, modifiers: beside }];
}

const ALGORITHM_TYPES: readonly SegmentAlgorithmType[] = ['AUTOMATIC', 'SEMIAUTOMATIC', 'MANUAL'];

function algorithmTypeAt(read: KeyReader, item: object, path: string): SegmentAlgorithmType | undefined {
  const text = read.requiredText(item, 'SegmentAlgorithmType', path, 16);
  const found = ALGORITHM_TYPES.find((one) => one === text);
  if (text !== undefined && found === undefined)
    read.wrong(join(path, 'SegmentAlgorithmType'), `is ${shown(text)}; ${ALGORITHM_TYPES.join(', ')} are the values`);
  return found;
}

const IDENTIFICATION = 'SegmentationAlgorithmIdentificationSequence';

function identificationAt(read: KeyReader, item: object, path: string): AlgorithmIdentification | undefined {
  const value = own(item, IDENTIFICATION);
  if (value === undefined || value === null) return undefined;
  const at = join(path, IDENTIFICATION);
  const holder = read.object(value, at);
  if (holder === undefined) return undefined;
  const family = requiredCode(read, holder, 'AlgorithmFamilyCodeSequence', at);
  const name = read.requiredText(holder, 'AlgorithmName', at, LONG_STRING);
  const version = read.requiredText(holder, 'AlgorithmVersion', at, LONG_STRING);
  const source = read.text(holder, 'AlgorithmSource', at, LONG_STRING);
  const parameters = read.text(holder, 'AlgorithmParameters', at, 10_000);
  if (family === undefined || name === undefined || version === undefined) return undefined;
  return { name, family, version, ...(source === undefined ? {} : { source }), ...(parameters === undefined ? {} : { parameters }) };
}

/** Type, name and identification of the algorithm. */
function algorithmAt(
  read: KeyReader,
  item: object,
  path: string,
): Pick<LabelledSegment, 'algorithmType' | 'algorithmName' | 'algorithm'> | undefined {
  const algorithmType = algorithmTypeAt(read, item, path);
  const name = read.text(item, 'SegmentAlgorithmName', path, LONG_STRING);
  const algorithm = identificationAt(read, item, path);
  if (algorithmType === undefined) return undefined;
  const identified = algorithm === undefined ? {} : { algorithm };
  if (algorithmType === 'MANUAL') {
    if (name !== undefined)
      read.doubt(join(path, 'SegmentAlgorithmName'), 'stands at a MANUAL segment, which has no algorithm; it is left out');
    return { algorithmType, ...identified };
  }
  if (name === undefined && algorithm === undefined)
    return read.wrong(join(path, 'SegmentAlgorithmName'), `is missing, which ${algorithmType} needs`);
  return { algorithmType, ...identified, ...(name === undefined ? {} : { algorithmName: name }) };
}

function trackingAt(
  read: KeyReader,
  item: object,
  path: string,
  label: string | undefined,
): Pick<LabelledSegment, 'trackingID' | 'trackingUID'> {
  const id = read.text(item, 'TrackingIdentifier', path, 10_000);
  const uid = read.text(item, 'TrackingUniqueIdentifier', path, 64);
  if (uid !== undefined && !UID.test(uid)) {
    read.wrong(join(path, 'TrackingUniqueIdentifier'), `${shown(uid)} is no UID`);
    return {};
  }
  if (id === undefined && uid === undefined) return {};
  if (id === undefined)
    read.doubt(join(path, 'TrackingIdentifier'), "is missing beside TrackingUniqueIdentifier; the segment's label is given");
  if (uid === undefined) read.doubt(join(path, 'TrackingUniqueIdentifier'), 'is missing beside TrackingIdentifier; a new UID is given');
  return { trackingID: id ?? label ?? '', trackingUID: uid ?? newUid() };
}

function colorAt(read: KeyReader, item: object, path: string): Rgb | undefined {
  const value = own(item, 'recommendedDisplayRGBValue');
  if (value === undefined || value === null) return undefined;
  const [red, green, blue]: readonly unknown[] = Array.isArray(value) && value.length === 3 ? value : [];
  const channel = (one: unknown): one is number => typeof one === 'number' && Number.isInteger(one) && one >= 0 && one <= 255;
  if (channel(red) && channel(green) && channel(blue)) return [red, green, blue];
  return read.wrong(join(path, 'recommendedDisplayRGBValue'), `three integers from 0 to 255 are expected, not ${shown(value)}`);
}

const SEGMENT_KEYS = new Set([
  'labelID',
  'SegmentLabel',
  'SegmentDescription',
  'SegmentAlgorithmType',
  'SegmentAlgorithmName',
  IDENTIFICATION,
  'SegmentedPropertyCategoryCodeSequence',
  'SegmentedPropertyCategoryModifierCodeSequence',
  'SegmentedPropertyTypeCodeSequence',
  'SegmentedPropertyTypeModifierCodeSequence',
  'AnatomicRegionSequence',
  'AnatomicRegionModifierSequence',
  'PrimaryAnatomicStructureSequence',
  'PrimaryAnatomicStructureModifierSequence',
  'TrackingIdentifier',
  'TrackingUniqueIdentifier',
  'recommendedDisplayRGBValue',
]);

function unknownKeys(read: KeyReader, holder: object, known: ReadonlySet<string>, path: string): void {
  for (const key of Object.keys(holder)) if (!known.has(key)) read.doubt(join(path, key), 'is no key that is read');
}

function segmentAt(read: KeyReader, value: unknown, path: string): LabelledSegment | undefined {
  const item = read.object(value, path);
  if (item === undefined) return undefined;
  unknownKeys(read, item, SEGMENT_KEYS, path);
  if (own(item, 'labelID') === undefined) read.wrong(join(path, 'labelID'), 'is missing');
  const labelID = read.whole(item, 'labelID', path, 1, LARGEST_LABEL);
  const description = read.text(item, 'SegmentDescription', path, 1024);
  const category = requiredCode(read, item, 'SegmentedPropertyCategoryCodeSequence', path);
  const type = requiredCode(read, item, 'SegmentedPropertyTypeCodeSequence', path);
  const label = read.text(item, 'SegmentLabel', path, LONG_STRING) ?? description?.slice(0, LONG_STRING) ?? type?.meaning;
  const categoryModifiers = codesAt(read, item, 'SegmentedPropertyCategoryModifierCodeSequence', path);
  if (categoryModifiers.length > 0)
    read.doubt(join(path, 'SegmentedPropertyCategoryModifierCodeSequence'), 'has no place in the Segment Sequence; it is left out');
  const typeModifiers = codesAt(read, item, 'SegmentedPropertyTypeModifierCodeSequence', path);
  const algorithm = algorithmAt(read, item, path);
  const tracking = trackingAt(read, item, path, label);
  const regions = modifiedAt(read, item, 'AnatomicRegionSequence', 'AnatomicRegionModifierSequence', path);
  const structures = modifiedAt(read, item, 'PrimaryAnatomicStructureSequence', 'PrimaryAnatomicStructureModifierSequence', path);
  const displayColor = colorAt(read, item, path);
  if (labelID === undefined || label === undefined || category === undefined || type === undefined || algorithm === undefined)
    return undefined;
  return {
    labelID,
    label,
    ...(description === undefined ? {} : { description }),
    category,
    type,
    ...(typeModifiers.length > 0 ? { typeModifiers } : {}),
    ...algorithm,
    ...tracking,
    ...(regions.length > 0 ? { anatomicRegions: regions } : {}),
    ...(structures.length > 0 ? { primaryAnatomicStructures: structures } : {}),
    ...(displayColor === undefined ? {} : { displayColor }),
  };
}

function filesAt(read: KeyReader, root: object): (readonly LabelledSegment[])[] {
  const key = 'segmentAttributes';
  if (own(root, key) === undefined) {
    read.wrong(key, 'is missing: a list with one list of segments for each label file');
    return [];
  }
  const lists = read.list(own(root, key), key) ?? [];
  if (lists.length === 0 && read.problems.length === 0) read.wrong(key, 'is empty: one list of segments for each label file is expected');
  return lists.map((value, file) => {
    const path = `${key}[${file}]`;
    const items = read.list(value, path) ?? [];
    const seen = new Map<number, number>();
    return items.flatMap((item, index) => {
      const segment = segmentAt(read, item, `${path}[${index}]`);
      if (segment === undefined) return [];
      const first = seen.get(segment.labelID);
      if (first !== undefined) read.wrong(`${path}[${index}].labelID`, `${segment.labelID} is that of ${path}[${first}] too`);
      seen.set(segment.labelID, index);
      return [segment];
    });
  });
}

const ROOT_KEYS = new Set<string>([
  '@schema',
  '$schema',
  'ContentCreatorName',
  'SeriesDescription',
  'SeriesNumber',
  'InstanceNumber',
  'BodyPartExamined',
  'segmentAttributes',
  ...CLINICAL_TRIAL_KEYS,
]);

function clinicalTrialAt(read: KeyReader, root: object): ClinicalTrialAttributes {
  const found: { -readonly [K in ClinicalTrialKey]?: string } = {};
  for (const key of CLINICAL_TRIAL_KEYS) {
    const text = read.text(root, key, '', key.endsWith('TimePointDescription') ? 1024 : LONG_STRING);
    if (text !== undefined) found[key] = text;
  }
  return found;
}

/**
 * What a meta.json says. `json` is the parsed text.
 * @param onWarning is told of keys that are not read, and of what is left out or filled in.
 * @throws SegmentationMetaError with all that is missing or of another type, each with the path of its key.
 */
export function parseSegmentationMeta(json: unknown, onWarning: (warning: MetaProblem) => void = () => {}): SegmentationMeta {
  const read = new KeyReader();
  const root = read.object(json, '');
  if (root === undefined) throw new SegmentationMetaError(read.problems);
  unknownKeys(read, root, ROOT_KEYS, '');
  const contentCreatorName = read.text(root, 'ContentCreatorName', '', PERSON_NAME);
  const seriesDescription = read.text(root, 'SeriesDescription', '', LONG_STRING);
  const seriesNumber = read.whole(root, 'SeriesNumber', '', -LARGEST_IS - 1, LARGEST_IS);
  const instanceNumber = read.whole(root, 'InstanceNumber', '', -LARGEST_IS - 1, LARGEST_IS);
  const bodyPartExamined = read.text(root, 'BodyPartExamined', '', 16);
  if (bodyPartExamined !== undefined && !/^[A-Z0-9_ ]+$/.test(bodyPartExamined))
    read.wrong('BodyPartExamined', `${shown(bodyPartExamined)} has other characters than A to Z, 0 to 9, space and underscore`);
  const clinicalTrial = clinicalTrialAt(read, root);
  const files = filesAt(read, root);
  if (read.problems.length > 0) throw new SegmentationMetaError(read.problems);
  read.warnings.forEach(onWarning);
  return {
    ...(contentCreatorName === undefined ? {} : { contentCreatorName }),
    ...(seriesDescription === undefined ? {} : { seriesDescription }),
    ...(seriesNumber === undefined ? {} : { seriesNumber }),
    ...(instanceNumber === undefined ? {} : { instanceNumber }),
    ...(bodyPartExamined === undefined ? {} : { bodyPartExamined }),
    clinicalTrial,
    files,
  };
}
