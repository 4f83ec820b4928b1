// Tractography Results, PS3.3 Table C.8.33-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type TableSummaryStatisticsMacro, tableSummaryStatisticsRules } from '../macros/table-summary-statistics.ts';

/** An Item of TrackSetAnatomicalTypeCodeSequence, its conditions apart. */
export interface TractographyResultsTrackSetTrackSetAnatomicalTypeCodeItemAttributes extends CodeSequenceMacro {
  /** Modifier Code Sequence (0040,A195) SQ, VM 1, Type 3. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  ModifierCodeSequence?: CodeSequenceItem[] | null;
}

/** An Item of TrackSequence. */
export interface TractographyResultsTrackSetTrackItem {
  /** Point Coordinates Data (0066,0016) OF, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  PointCoordinatesData: ArrayBuffer;
  /** Recommended Display CIELab Value List (0066,0103) OW, VM 1, Type 1C if RecommendedDisplayCIELabValue of this item is not present and RecommendedDisplayCIELabValue in TrackSetSequence is not present. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  RecommendedDisplayCIELabValueList?: ArrayBuffer;
  /** Recommended Display CIELab Value (0062,000D) US, VM 3, Type 1C if RecommendedDisplayCIELabValueList of this item is not present and RecommendedDisplayCIELabValue in TrackSetSequence is not present. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  RecommendedDisplayCIELabValue?: [number, number, number];
}

/** An Item of MeasurementValuesSequence. */
export interface TractographyResultsTrackSetMeasurementsMeasurementValuesItem {
  /** Floating Point Values (0066,0125) OF, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  FloatingPointValues: ArrayBuffer;
  /** Track Point Index List (0066,0129) OL, VM 1, Type 1C. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  TrackPointIndexList?: ArrayBuffer;
}

/** An Item of MeasurementsSequence. */
export interface TractographyResultsTrackSetMeasurementsItem {
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  ConceptNameCodeSequence: [CodeSequenceItem];
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  MeasurementUnitsCodeSequence: [CodeSequenceItem];
  /** Measurement Values Sequence (0066,0132) SQ, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  MeasurementValuesSequence: TractographyResultsTrackSetMeasurementsMeasurementValuesItem[];
}

/** An Item of TrackStatisticsSequence. */
export interface TractographyResultsTrackSetTrackStatisticsItem {
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  ConceptNameCodeSequence: [CodeSequenceItem];
  /** Modifier Code Sequence (0040,A195) SQ, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  ModifierCodeSequence: [CodeSequenceItem];
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  MeasurementUnitsCodeSequence: [CodeSequenceItem];
  /** Floating Point Values (0066,0125) OF, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  FloatingPointValues: ArrayBuffer;
}

/** An Item of TrackSetSequence. */
export interface TractographyResultsTrackSetItem {
  /** Track Set Number (0066,0105) UL, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  TrackSetNumber: number;
  /** Track Set Label (0066,0106) LO, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  TrackSetLabel: string;
  /** Track Set Description (0066,0107) UT, VM 1, Type 3. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  TrackSetDescription?: string | null;
  /** Track Set Anatomical Type Code Sequence (0066,0108) SQ, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  TrackSetAnatomicalTypeCodeSequence: [TractographyResultsTrackSetTrackSetAnatomicalTypeCodeItem];
  /** Track Sequence (0066,0102) SQ, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  TrackSequence: TractographyResultsTrackSetTrackItem[];
  /** Recommended Display CIELab Value (0062,000D) US, VM 3, Type 1C. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  RecommendedDisplayCIELabValue?: [number, number, number];
  /** Recommended Line Thickness (0066,0038) FL, VM 1, Type 3. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  RecommendedLineThickness?: number | null;
  /** Measurements Sequence (0066,0121) SQ, VM 1, Type 3. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  MeasurementsSequence?: TractographyResultsTrackSetMeasurementsItem[] | null;
  /** Track Statistics Sequence (0066,0130) SQ, VM 1, Type 3. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  TrackStatisticsSequence?: TractographyResultsTrackSetTrackStatisticsItem[] | null;
  /** Track Set Statistics Sequence (0066,0124) SQ, VM 1, Type 3. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  TrackSetStatisticsSequence?: TableSummaryStatisticsMacro[] | null;
  /** Diffusion Acquisition Code Sequence (0066,0133) SQ, VM 1, Type 3. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  DiffusionAcquisitionCodeSequence?: [CodeSequenceItem] | null;
  /** Diffusion Model Code Sequence (0066,0134) SQ, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  DiffusionModelCodeSequence: [CodeSequenceItem];
  /** Tracking Algorithm Identification Sequence (0066,0104) SQ, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  TrackingAlgorithmIdentificationSequence: AlgorithmIdentificationMacro[];
}

/** Tractography Results: PS3.3 Table C.8.33-2. */
export interface TractographyResultsModule extends ContentIdentificationMacro {
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  ContentTime: string;
  /** Track Set Sequence (0066,0101) SQ, VM 1, Type 1. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  TrackSetSequence: TractographyResultsTrackSetItem[];
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 1C. [C.8.33-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.33.2.html#table_C.8.33-2) */
  ReferencedInstanceSequence?: ImageSOPInstanceReferenceMacro[];
}

/** An Item of TrackSetAnatomicalTypeCodeSequence. */
export type TractographyResultsTrackSetTrackSetAnatomicalTypeCodeItem = TractographyResultsTrackSetTrackSetAnatomicalTypeCodeItemAttributes & CodeSequenceConditions;

export const tractographyResultsRules: TableRules = {
  kind: 'module',
  id: 'TractographyResults',
  name: 'Tractography Results',
  table: 'table_C.8.33-2',
  section: 'sect_C.8.33.2',
  rows: [
    { include: () => contentIdentificationRules },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    {
      keyword: 'TrackSetSequence',
      tag: '00660101',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'TrackSetNumber', tag: '00660105', vr: 'UL', vm: '1', type: '1' },
        { keyword: 'TrackSetLabel', tag: '00660106', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'TrackSetDescription', tag: '00660107', vr: 'UT', vm: '1', type: '3' },
        {
          keyword: 'TrackSetAnatomicalTypeCodeSequence',
          tag: '00660108',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [
            { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7710' }] },
            {
              keyword: 'ModifierCodeSequence',
              tag: '0040A195',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '244' }] }],
            },
          ],
        },
        {
          keyword: 'TrackSequence',
          tag: '00660102',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'PointCoordinatesData', tag: '00660016', vr: 'OF', vm: '1', type: '1' },
            {
              keyword: 'RecommendedDisplayCIELabValueList',
              tag: '00660103',
              vr: 'OW',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'RecommendedDisplayCIELabValue', scope: 'item' } } },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'RecommendedDisplayCIELabValue', within: ['TrackSetSequence'] } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '689e992df92e',
              },
            },
            {
              keyword: 'RecommendedDisplayCIELabValue',
              tag: '0062000D',
              vr: 'US',
              vm: '3',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'RecommendedDisplayCIELabValueList', scope: 'item' } } },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'RecommendedDisplayCIELabValue', within: ['TrackSetSequence'] } } },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '6e191a7ec220',
              },
            },
          ],
        },
        {
          keyword: 'RecommendedDisplayCIELabValue',
          tag: '0062000D',
          vr: 'US',
          vm: '3',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: '3ddf58ae15fb',
            reason: 'knowledge',
            missing: 'whether every track, or some alone, has a colour of its own',
          },
        },
        { keyword: 'RecommendedLineThickness', tag: '00660038', vr: 'FL', vm: '1', type: '3' },
        {
          keyword: 'MeasurementsSequence',
          tag: '00660121',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null] }],
          rows: [
            {
              keyword: 'ConceptNameCodeSequence',
              tag: '0040A043',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7263' }] }],
            },
            {
              keyword: 'MeasurementUnitsCodeSequence',
              tag: '004008EA',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '82' }] }],
            },
            {
              keyword: 'MeasurementValuesSequence',
              tag: '00660132',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ equals: { keyword: 'TrackSequence', count: true } }],
              rows: [
                { keyword: 'FloatingPointValues', tag: '00660125', vr: 'OF', vm: '1', type: '1' },
                {
                  keyword: 'TrackPointIndexList',
                  tag: '00660129',
                  vr: 'OL',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: null,
                    decided: 'knowledge',
                    otherwise: 'forbidden',
                    hash: '97ad44e8d302',
                    reason: 'knowledge',
                    missing: 'whether values are those of a subset of the points',
                  },
                },
              ],
            },
          ],
        },
        {
          keyword: 'TrackStatisticsSequence',
          tag: '00660130',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null] }],
          rows: [
            {
              keyword: 'ConceptNameCodeSequence',
              tag: '0040A043',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7263' }] }],
            },
            {
              keyword: 'ModifierCodeSequence',
              tag: '0040A195',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7464' }] }],
            },
            {
              keyword: 'MeasurementUnitsCodeSequence',
              tag: '004008EA',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '82' }] }],
            },
            { keyword: 'FloatingPointValues', tag: '00660125', vr: 'OF', vm: '1', type: '1' },
          ],
        },
        {
          keyword: 'TrackSetStatisticsSequence',
          tag: '00660124',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null] }],
          rows: [{ include: () => tableSummaryStatisticsRules, overrides: [{ path: ['ConceptNameCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '7263' }] }] }],
        },
        {
          keyword: 'DiffusionAcquisitionCodeSequence',
          tag: '00660133',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7260' }] }],
        },
        {
          keyword: 'DiffusionModelCodeSequence',
          tag: '00660134',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7261' }] }],
        },
        {
          keyword: 'TrackingAlgorithmIdentificationSequence',
          tag: '00660104',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            {
              include: () => algorithmIdentificationRules,
              overrides: [{ path: ['AlgorithmFamilyCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '7262' }] }],
            },
          ],
        },
      ],
    },
    {
      keyword: 'ReferencedInstanceSequence',
      tag: '0008114A',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'f773688331d6',
        reason: 'knowledge',
        missing: 'whether the image was made from DICOM images',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => imageSOPInstanceReferenceRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateTractographyResults = (dataset: object): Finding[] => validateTable(dataset, tractographyResultsRules);
