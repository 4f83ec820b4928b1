/** Segment descriptions: what an author says of a segment, its Item of the Segment Sequence (PS3.3 C.8.20.4.1), and back. */
import { fieldOf, itemsOf } from './fields.ts';
import type {
  SegmentationImageSegmentItem,
  SegmentationImageSegmentItemAttributes,
} from '../../../generated/modules/segmentation-image.ts';
import { type AlgorithmIdentification, algorithmItem, algorithmOf } from '../../content/algorithm.ts';
import { type CIELab, type Color, cielabOfValue, cielabValue } from '../../content/cielab.ts';
import { type Code, code, codeOf } from '../../content/code.ts';
import { AuthoringError } from '../../content/errors.ts';

/** A code with codes that narrow it, for example a side. */
export interface ModifiedCode {
  readonly code: Code;
  readonly modifiers?: readonly Code[];
}

export type SegmentAlgorithmType = 'AUTOMATIC' | 'SEMIAUTOMATIC' | 'MANUAL';

export interface SegmentDescription {
  /** Segment Number, 1 to 65535; 0 is the background of a label map. */
  readonly number: number;
  /** Segment Label, at most 64 characters. */
  readonly label: string;
  readonly description?: string;
  /** Segmented Property Category, for example of CID 7150. */
  readonly category: Code;
  /** Segmented Property Type, for example of CID 7151. */
  readonly type: Code;
  readonly typeModifiers?: readonly Code[];
  readonly algorithmType: SegmentAlgorithmType;
  /** Required unless MANUAL (or `algorithmName`). */
  readonly algorithm?: AlgorithmIdentification;
  /** Segment Algorithm Name. Default: the algorithm's name. */
  readonly algorithmName?: string;
  /** With `trackingUID` or not at all. */
  readonly trackingID?: string;
  readonly trackingUID?: string;
  readonly anatomicRegions?: readonly ModifiedCode[];
  readonly primaryAnatomicStructures?: readonly ModifiedCode[];
  /** Recommended Display CIELab Value: CIELab, sRGB of 0 to 255, a CSS name or `#rrggbb`. */
  readonly displayColor?: Color;
}

/** A description as far as an Item has it: anybody's file may lack something. */
export type FoundSegment = Partial<Omit<SegmentDescription, 'displayColor'>> & { readonly displayColor?: CIELab };

const LARGEST_NUMBER = 65535;

function modified<Keyword extends string>(one: ModifiedCode, keyword: Keyword) {
  return { ...code(one.code), ...(one.modifiers?.length ? { [keyword]: one.modifiers.map(code) } : {}) };
}

function anatomy(
  segment: SegmentDescription,
): Pick<SegmentationImageSegmentItemAttributes, 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'> {
  const { anatomicRegions: regions, primaryAnatomicStructures: structures } = segment;
  return {
    ...(regions?.length ? { AnatomicRegionSequence: regions.map((one) => modified(one, 'AnatomicRegionModifierSequence')) } : {}),
    ...(structures?.length
      ? { PrimaryAnatomicStructureSequence: structures.map((one) => modified(one, 'PrimaryAnatomicStructureModifierSequence')) }
      : {}),
  };
}

/** Algorithm type and, unless manual, what made the segment. */
function algorithmAttributes(segment: SegmentDescription) {
  const { algorithm, algorithmName, algorithmType } = segment;
  const identification = algorithm === undefined ? {} : { SegmentationAlgorithmIdentificationSequence: [algorithmItem(algorithm)] };
  if (algorithmType === 'MANUAL') {
    if (algorithmName !== undefined) throw new AuthoringError('algorithmName', `stands at segment ${segment.number}, which is MANUAL`);
    return { SegmentAlgorithmType: algorithmType, ...identification };
  }
  const name = algorithmName ?? algorithm?.name;
  if (name === undefined)
    throw new AuthoringError('algorithm', `is missing at segment ${segment.number}, whose algorithmType is ${String(algorithmType)}`);
  return { SegmentAlgorithmType: algorithmType, SegmentAlgorithmName: [name], ...identification };
}

/**
 * The Item of the Segment Sequence.
 * @throws AuthoringError naming the option.
 */
export function segmentItem(segment: SegmentDescription): SegmentationImageSegmentItem {
  const { number, trackingID, trackingUID } = segment;
  if (!Number.isInteger(number) || number < 1 || number > LARGEST_NUMBER)
    throw new AuthoringError('number', `is ${number}; segments are numbered from 1 to ${LARGEST_NUMBER}`);
  if (segment.label.trim() === '') throw new AuthoringError('label', `is empty at segment ${number}`);
  if ((trackingID === undefined) !== (trackingUID === undefined))
    throw new AuthoringError(
      trackingID === undefined ? 'trackingID' : 'trackingUID',
      `is missing at segment ${number}; both are given or neither`,
    );
  return {
    SegmentNumber: number,
    SegmentLabel: segment.label,
    ...(segment.description === undefined ? {} : { SegmentDescription: segment.description }),
    ...anatomy(segment),
    SegmentedPropertyCategoryCodeSequence: [code(segment.category)],
    SegmentedPropertyTypeCodeSequence: [
      {
        ...code(segment.type),
        ...(segment.typeModifiers?.length ? { SegmentedPropertyTypeModifierCodeSequence: segment.typeModifiers.map(code) } : {}),
      },
    ],
    ...(trackingID === undefined || trackingUID === undefined ? {} : { TrackingID: trackingID, TrackingUID: trackingUID }),
    ...(segment.displayColor === undefined ? {} : { RecommendedDisplayCIELabValue: cielabValue(segment.displayColor) }),
    ...algorithmAttributes(segment),
  };
}

function textOf(item: object, keyword: string): string | undefined {
  const value = fieldOf(item, keyword);
  return typeof value === 'string' && value !== '' ? value : undefined;
}

const ALGORITHM_TYPES: readonly string[] = ['AUTOMATIC', 'SEMIAUTOMATIC', 'MANUAL'] satisfies SegmentAlgorithmType[];

function isAlgorithmType(text: string | undefined): text is SegmentAlgorithmType {
  return text !== undefined && ALGORITHM_TYPES.includes(text);
}

/**
 * What an Item of the Segment Sequence says, as far as it says it: for anybody's file.
 * @param onWarning is told what is missing or wrong; it is left out of the result.
 */
export function findSegment(item: object, onWarning: (message: string) => void = () => {}): FoundSegment {
  const found: { -readonly [K in keyof FoundSegment]: FoundSegment[K] } = {};
  const number = fieldOf(item, 'SegmentNumber');
  const at = `segment ${typeof number === 'number' ? number : 'without number'}`;
  const attempt = <Value>(what: string, make: () => Value): Value | undefined => {
    try {
      return make();
    } catch (error) {
      onWarning(`${at}: ${what}: ${error instanceof Error ? error.message : String(error)}`);
      return undefined;
    }
  };
  const codes = (keyword: string, holder: object = item): Code[] =>
    itemsOf(holder, keyword).flatMap((one) => attempt(keyword, () => codeOf(one)) ?? []);
  const put = <Key extends keyof FoundSegment>(key: Key, value: FoundSegment[Key] | undefined): void => {
    if (value !== undefined) found[key] = value;
  };
  const single = (keyword: string): Code | undefined => {
    const [first] = codes(keyword);
    if (first === undefined) onWarning(`${at}: ${keyword} is absent or without a code`);
    return first;
  };
  const several = (keyword: string, modifiers: string): ModifiedCode[] | undefined => {
    const all = itemsOf(item, keyword).flatMap((one) => {
      const [concept, narrowed] = [attempt(keyword, () => codeOf(one)), codes(modifiers, one)];
      return concept === undefined ? [] : [{ code: concept, ...(narrowed.length > 0 ? { modifiers: narrowed } : {}) }];
    });
    return all.length > 0 ? all : undefined;
  };
  if (typeof number === 'number') found.number = number;
  else onWarning(`${at}: SegmentNumber is absent`);
  put('label', textOf(item, 'SegmentLabel'));
  if (found.label === undefined) onWarning(`${at}: SegmentLabel is absent or empty`);
  put('description', textOf(item, 'SegmentDescription'));
  put('category', single('SegmentedPropertyCategoryCodeSequence'));
  put('type', single('SegmentedPropertyTypeCodeSequence'));
  const [typeItem] = itemsOf(item, 'SegmentedPropertyTypeCodeSequence');
  const narrowed = typeItem === undefined ? [] : codes('SegmentedPropertyTypeModifierCodeSequence', typeItem);
  if (narrowed.length > 0) found.typeModifiers = narrowed;
  const type = textOf(item, 'SegmentAlgorithmType');
  if (isAlgorithmType(type)) found.algorithmType = type;
  else onWarning(`${at}: SegmentAlgorithmType is ${type ?? 'absent'}`);
  const [algorithm] = itemsOf(item, 'SegmentationAlgorithmIdentificationSequence');
  if (algorithm !== undefined)
    put(
      'algorithm',
      attempt('SegmentationAlgorithmIdentificationSequence', () => algorithmOf(algorithm)),
    );
  const names = fieldOf(item, 'SegmentAlgorithmName');
  put(
    'algorithmName',
    Array.isArray(names) ? names.find((one): one is string => typeof one === 'string' && one !== '') : textOf(item, 'SegmentAlgorithmName'),
  );
  put('trackingID', textOf(item, 'TrackingID'));
  put('trackingUID', textOf(item, 'TrackingUID'));
  put('anatomicRegions', several('AnatomicRegionSequence', 'AnatomicRegionModifierSequence'));
  put('primaryAnatomicStructures', several('PrimaryAnatomicStructureSequence', 'PrimaryAnatomicStructureModifierSequence'));
  const color = fieldOf(item, 'RecommendedDisplayCIELabValue');
  if (Array.isArray(color))
    put(
      'displayColor',
      attempt('RecommendedDisplayCIELabValue', () => cielabOfValue(color)),
    );
  return found;
}

/**
 * The description of a conformant Item.
 * @throws AuthoringError naming what is missing.
 */
export function segmentDescriptionOf(item: object): SegmentDescription & { readonly displayColor?: CIELab } {
  const warnings: string[] = [];
  const found = findSegment(item, (message) => warnings.push(message));
  const { number, label, category, type, algorithmType } = found;
  if (number === undefined || label === undefined || category === undefined || type === undefined || algorithmType === undefined)
    throw new AuthoringError('item', warnings.join('; '));
  return { ...found, number, label, category, type, algorithmType };
}
