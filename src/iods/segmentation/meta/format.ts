/** Segment descriptions to a meta.json in dcmqi's keys; a template for labels that nothing is known of. */
import type { AlgorithmIdentification } from '../../../content/algorithm.ts';
import { cielabOf, rgbOfCielab } from '../../../content/cielab.ts';
import type { Code } from '../../../content/code.ts';
import type { ModifiedCode } from '../segments.ts';
import type { LabelledSegment, SegmentationMeta } from './meta.ts';

/** A value of a meta.json. */
export type MetaValue = string | number | { readonly [key: string]: MetaValue } | readonly MetaValue[];
export type MetaJson = Readonly<Record<string, MetaValue>>;

function codeJson({ value, scheme, meaning, version }: Code): MetaJson {
  return {
    CodeValue: value,
    CodingSchemeDesignator: scheme,
    ...(version === undefined ? {} : { CodingSchemeVersion: version }),
    CodeMeaning: meaning,
  };
}

/** One code as an object, as dcmqi reads it; several as a list. */
function codesJson(key: string, codes: readonly Code[] | undefined): MetaJson {
  const [first, ...others] = codes ?? [];
  if (first === undefined) return {};
  return { [key]: others.length === 0 ? codeJson(first) : [first, ...others].map(codeJson) };
}

function modifiedJson(key: string, modifierKey: string, all: readonly ModifiedCode[] | undefined): MetaJson {
  const [first, ...others] = all ?? [];
  if (first === undefined) return {};
  if (others.length === 0) return { [key]: codeJson(first.code), ...codesJson(modifierKey, first.modifiers) };
  return { [key]: [first, ...others].map((one) => ({ ...codeJson(one.code), ...codesJson(modifierKey, one.modifiers) })) };
}

function identificationJson({ name, family, version, source, parameters }: AlgorithmIdentification): MetaJson {
  const text = typeof parameters === 'object' ? Object.entries(parameters).map((pair) => pair.join('=')) : parameters;
  return {
    AlgorithmName: name,
    AlgorithmFamilyCodeSequence: codeJson(family),
    AlgorithmVersion: version,
    ...(source === undefined ? {} : { AlgorithmSource: source }),
    ...(text === undefined ? {} : { AlgorithmParameters: typeof text === 'string' ? text : text.join(',') }),
  };
}

const UNKNOWN_CODE: MetaJson = { CodeValue: '', CodingSchemeDesignator: '', CodeMeaning: '' };

/** A segment as far as something is known of it; what a meta.json needs and is not known becomes an empty text, which is refused when it is read. */
export type FoundLabel = Pick<LabelledSegment, 'labelID'> & { readonly [K in keyof LabelledSegment]?: LabelledSegment[K] | undefined };

function segmentJson(segment: FoundLabel): MetaJson {
  const name = segment.algorithmName ?? segment.algorithm?.name;
  return {
    labelID: segment.labelID,
    SegmentLabel: segment.label ?? '',
    ...(segment.description === undefined ? {} : { SegmentDescription: segment.description }),
    SegmentAlgorithmType: segment.algorithmType ?? '',
    ...(segment.algorithmType === 'MANUAL' || name === undefined ? {} : { SegmentAlgorithmName: name }),
    ...(segment.algorithm === undefined ? {} : { SegmentationAlgorithmIdentificationSequence: identificationJson(segment.algorithm) }),
    SegmentedPropertyCategoryCodeSequence: segment.category === undefined ? UNKNOWN_CODE : codeJson(segment.category),
    SegmentedPropertyTypeCodeSequence: segment.type === undefined ? UNKNOWN_CODE : codeJson(segment.type),
    ...codesJson('SegmentedPropertyTypeModifierCodeSequence', segment.typeModifiers),
    ...modifiedJson('AnatomicRegionSequence', 'AnatomicRegionModifierSequence', segment.anatomicRegions),
    ...modifiedJson('PrimaryAnatomicStructureSequence', 'PrimaryAnatomicStructureModifierSequence', segment.primaryAnatomicStructures),
    ...(segment.trackingID === undefined ? {} : { TrackingIdentifier: segment.trackingID }),
    ...(segment.trackingUID === undefined ? {} : { TrackingUniqueIdentifier: segment.trackingUID }),
    ...(segment.displayColor === undefined ? {} : { recommendedDisplayRGBValue: rgbOfCielab(cielabOf(segment.displayColor), true) }),
  };
}

/** A meta of which some segments are not fully known. */
export type FoundMeta = Omit<SegmentationMeta, 'files'> & { readonly files: readonly (readonly FoundLabel[])[] };

/** The meta.json: what `parseSegmentationMeta` reads the same from. Colours become the nearest sRGB. */
export function segmentationMetaJson(meta: FoundMeta): MetaJson {
  return {
    ...(meta.contentCreatorName === undefined ? {} : { ContentCreatorName: meta.contentCreatorName }),
    ...meta.clinicalTrial,
    ...(meta.seriesDescription === undefined ? {} : { SeriesDescription: meta.seriesDescription }),
    // dcmqi reads numbers of attributes as texts.
    ...(meta.seriesNumber === undefined ? {} : { SeriesNumber: String(meta.seriesNumber) }),
    ...(meta.instanceNumber === undefined ? {} : { InstanceNumber: String(meta.instanceNumber) }),
    ...(meta.bodyPartExamined === undefined ? {} : { BodyPartExamined: meta.bodyPartExamined }),
    segmentAttributes: meta.files.map((segments) => segments.map(segmentJson)),
  };
}

/** A label of a template: its number and what the label file calls it. */
export interface TemplateLabel {
  readonly labelID: number;
  readonly name?: string;
  /** sRGB, 0 to 255. */
  readonly color?: readonly [red: number, green: number, blue: number];
}

const SNOMED_CODE: MetaJson = { CodeValue: '', CodingSchemeDesignator: 'SCT', CodeMeaning: '' };

/** A meta.json for these labels, file by file. The codes are left empty: nobody but the author knows them, and empty ones are refused. */
export function segmentationMetaTemplate(files: readonly (readonly TemplateLabel[])[]): MetaJson {
  return {
    ContentCreatorName: '',
    SeriesDescription: 'Segmentation',
    SeriesNumber: '100',
    InstanceNumber: '1',
    segmentAttributes: files.map((labels) =>
      labels.map(({ labelID, name, color }) => ({
        labelID,
        SegmentLabel: name ?? `Label ${labelID}`,
        SegmentDescription: '',
        SegmentAlgorithmType: '',
        SegmentAlgorithmName: '',
        SegmentedPropertyCategoryCodeSequence: SNOMED_CODE,
        SegmentedPropertyTypeCodeSequence: SNOMED_CODE,
        ...(color === undefined ? {} : { recommendedDisplayRGBValue: color }),
      })),
    ),
  };
}
