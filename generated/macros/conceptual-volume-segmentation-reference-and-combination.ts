// Conceptual Volume Segmentation Reference And Combination, PS3.3 Table 10.34-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.34.html#table_10.34-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ConceptualVolumeMacro, conceptualVolumeRules } from './conceptual-volume.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from './sop-instance-reference.ts';

/** An Item of ConceptualVolumeConstituentSegmentationReferenceSequence. */
export interface ConceptualVolumeSegmentationReferenceAndCombinationConceptualVolumeConstituentConceptualVolumeConstituentSegmentationReferenceItem {
  /** Referenced Direct Segment Instance Sequence (3010,004A) SQ, VM 1, Type 1. [10.34-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.34.html#table_10.34-1) */
  ReferencedDirectSegmentInstanceSequence: [SOPInstanceReferenceMacro];
  /** Referenced Segment Reference Index (3010,0020) US, VM 1, Type 1. [10.34-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.34.html#table_10.34-1) */
  ReferencedSegmentReferenceIndex: number;
}

/** An Item of ConceptualVolumeConstituentSequence. */
export interface ConceptualVolumeSegmentationReferenceAndCombinationConceptualVolumeConstituentItem {
  /** Conceptual Volume Constituent Index (3010,000D) US, VM 1, Type 1. [10.34-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.34.html#table_10.34-1) */
  ConceptualVolumeConstituentIndex: number;
  /** Constituent Conceptual Volume UID (3010,0013) UI, VM 1, Type 1. [10.34-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.34.html#table_10.34-1) */
  ConstituentConceptualVolumeUID: string;
  /** Originating SOP Instance Reference Sequence (3010,0007) SQ, VM 1, Type 1. [10.34-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.34.html#table_10.34-1) */
  OriginatingSOPInstanceReferenceSequence: [SOPInstanceReferenceMacro];
  /** Conceptual Volume Constituent Segmentation Reference Sequence (3010,0012) SQ, VM 1, Type 1C if ConceptualVolumeSegmentationDefinedFlag is YES and [knowledge #c5e72f34131e]. [10.34-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.34.html#table_10.34-1) */
  ConceptualVolumeConstituentSegmentationReferenceSequence?: [ConceptualVolumeSegmentationReferenceAndCombinationConceptualVolumeConstituentConceptualVolumeConstituentSegmentationReferenceItem];
}

/** An Item of ConceptualVolumeSegmentationReferenceSequence. */
export interface ConceptualVolumeSegmentationReferenceAndCombinationConceptualVolumeSegmentationReferenceItem {
  /** Referenced Direct Segment Instance Sequence (3010,004A) SQ, VM 1, Type 1. [10.34-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.34.html#table_10.34-1) */
  ReferencedDirectSegmentInstanceSequence: [SOPInstanceReferenceMacro];
  /** Referenced Segment Reference Index (3010,0020) US, VM 1, Type 1. [10.34-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.34.html#table_10.34-1) */
  ReferencedSegmentReferenceIndex: number;
}

/** Conceptual Volume Segmentation Reference And Combination: PS3.3 Table 10.34-1. */
export interface ConceptualVolumeSegmentationReferenceAndCombinationMacro extends ConceptualVolumeMacro {
  /** Conceptual Volume Combination Flag (3010,000E) CS, VM 1, Type 1. [10.34-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.34.html#table_10.34-1) */
  ConceptualVolumeCombinationFlag: 'YES' | 'NO';
  /** Conceptual Volume Constituent Sequence (3010,0008) SQ, VM 1, Type 1C if ConceptualVolumeCombinationFlag is YES. [10.34-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.34.html#table_10.34-1) */
  ConceptualVolumeConstituentSequence?: ConceptualVolumeSegmentationReferenceAndCombinationConceptualVolumeConstituentItem[];
  /** Conceptual Volume Combination Expression (3010,000C) UT, VM 1, Type 1C if ConceptualVolumeCombinationFlag is YES. [10.34-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.34.html#table_10.34-1) */
  ConceptualVolumeCombinationExpression?: string;
  /** Conceptual Volume Combination Description (3010,000F) ST, VM 1, Type 2C if ConceptualVolumeCombinationFlag is YES. [10.34-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.34.html#table_10.34-1) */
  ConceptualVolumeCombinationDescription?: string | null;
  /** Conceptual Volume Segmentation Defined Flag (3010,0010) CS, VM 1, Type 1. [10.34-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.34.html#table_10.34-1) */
  ConceptualVolumeSegmentationDefinedFlag: 'YES' | 'NO';
  /** Conceptual Volume Segmentation Reference Sequence (3010,0011) SQ, VM 1, Type 1C if ConceptualVolumeSegmentationDefinedFlag is YES and ConceptualVolumeCombinationFlag is "NO". [10.34-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.34.html#table_10.34-1) */
  ConceptualVolumeSegmentationReferenceSequence?: [ConceptualVolumeSegmentationReferenceAndCombinationConceptualVolumeSegmentationReferenceItem];
}

/** What the conditions of Conceptual Volume Segmentation Reference And Combination ask for and refuse. */
export type ConceptualVolumeSegmentationReferenceAndCombinationConditions = (
    | { ConceptualVolumeCombinationFlag: 'YES'; ConceptualVolumeConstituentSequence: unknown; ConceptualVolumeCombinationExpression: unknown; ConceptualVolumeCombinationDescription: unknown; ConceptualVolumeSegmentationReferenceSequence?: never }
    | { ConceptualVolumeCombinationFlag: 'NO'; ConceptualVolumeConstituentSequence?: never; ConceptualVolumeCombinationExpression?: never; ConceptualVolumeCombinationDescription?: never }
  ) & (
    | { ConceptualVolumeSegmentationDefinedFlag: 'YES' }
    | { ConceptualVolumeSegmentationDefinedFlag: 'NO'; ConceptualVolumeSegmentationReferenceSequence?: never }
  );

/** An Item of Conceptual Volume Segmentation Reference And Combination alone. */
export type ConceptualVolumeSegmentationReferenceAndCombinationItem = ConceptualVolumeSegmentationReferenceAndCombinationMacro & ConceptualVolumeSegmentationReferenceAndCombinationConditions;

export const conceptualVolumeSegmentationReferenceAndCombinationRules: TableRules = {
  kind: 'macro',
  id: 'ConceptualVolumeSegmentationReferenceAndCombination',
  name: 'Conceptual Volume Segmentation Reference And Combination',
  table: 'table_10.34-1',
  section: 'sect_10.34',
  rows: [
    { include: () => conceptualVolumeRules },
    { keyword: 'ConceptualVolumeCombinationFlag', tag: '3010000E', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'ConceptualVolumeConstituentSequence',
      tag: '30100008',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ConceptualVolumeCombinationFlag' }, to: ['YES'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'bf6531d4326e',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ConceptualVolumeConstituentIndex', tag: '3010000D', vr: 'US', vm: '1', type: '1' },
        { keyword: 'ConstituentConceptualVolumeUID', tag: '30100013', vr: 'UI', vm: '1', type: '1' },
        {
          keyword: 'OriginatingSOPInstanceReferenceSequence',
          tag: '30100007',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        {
          keyword: 'ConceptualVolumeConstituentSegmentationReferenceSequence',
          tag: '30100012',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'ConceptualVolumeSegmentationDefinedFlag' }, to: ['YES'] },
                { op: 'unknown', reason: 'knowledge', hash: 'c5e72f34131e' },
              ],
            },
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'c5e72f34131e',
            reason: 'knowledge',
            missing: 'whether the Conceptual Volume is a combination',
          },
          items: [{ range: [1, 1] }],
          rows: [
            {
              keyword: 'ReferencedDirectSegmentInstanceSequence',
              tag: '3010004A',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => sopInstanceReferenceRules }],
            },
            { keyword: 'ReferencedSegmentReferenceIndex', tag: '30100020', vr: 'US', vm: '1', type: '1' },
          ],
        },
      ],
    },
    {
      keyword: 'ConceptualVolumeCombinationExpression',
      tag: '3010000C',
      vr: 'UT',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ConceptualVolumeCombinationFlag' }, to: ['YES'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'bf6531d4326e',
      },
    },
    {
      keyword: 'ConceptualVolumeCombinationDescription',
      tag: '3010000F',
      vr: 'ST',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ConceptualVolumeCombinationFlag' }, to: ['YES'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'bf6531d4326e',
      },
    },
    {
      keyword: 'ConceptualVolumeSegmentationDefinedFlag',
      tag: '30100010',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'ConceptualVolumeSegmentationReferenceSequence',
      tag: '30100011',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ConceptualVolumeSegmentationDefinedFlag' }, to: ['YES'] },
            { op: '=', attribute: { keyword: 'ConceptualVolumeCombinationFlag' }, to: ['NO'] },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '90163674ada0',
      },
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'ReferencedDirectSegmentInstanceSequence',
          tag: '3010004A',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        { keyword: 'ReferencedSegmentReferenceIndex', tag: '30100020', vr: 'US', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateConceptualVolumeSegmentationReferenceAndCombination = (dataset: object): Finding[] => validateTable(dataset, conceptualVolumeSegmentationReferenceAndCombinationRules);
