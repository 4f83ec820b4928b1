// RT Segment Annotation, PS3.3 Table C.36.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentItemWithModifiersItem, contentItemWithModifiersRules } from '../macros/content-item-with-modifiers.ts';
import { type DeviceIdentificationMacro, deviceIdentificationRules } from '../macros/device-identification.ts';
import { type DeviceModelMacro, deviceModelRules } from '../macros/device-model.ts';
import { type EntityLongLabelingMacro, entityLongLabelingRules } from '../macros/entity-long-labeling.ts';
import { type ExtendedContentIdentificationMacro, extendedContentIdentificationRules } from '../macros/extended-content-identification.ts';

/** An Item of SegmentAnnotationTypeCodeSequence, its conditions apart. */
export interface RTSegmentAnnotationRTSegmentAnnotationSegmentAnnotationTypeCodeItemAttributes extends CodeSequenceMacro {
  /** Segment Annotation Type Modifier Code Sequence (3010,002F) SQ, VM 1, Type 3. [C.36.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1) */
  SegmentAnnotationTypeModifierCodeSequence?: CodeSequenceItem[] | null;
}

/** An Item of SegmentedRTAccessoryDeviceSequence. */
export interface RTSegmentAnnotationRTSegmentAnnotationSegmentedRTAccessoryDeviceItem extends DeviceModelMacro, DeviceIdentificationMacro {
  /** Device Index (3010,0039) US, VM 1, Type 1. [C.36.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1) */
  DeviceIndex: number;
}

/** An Item of RTSegmentAnnotationSequence. */
export interface RTSegmentAnnotationRTSegmentAnnotationItem extends EntityLongLabelingMacro {
  /** RT Segment Annotation Index (3010,003D) US, VM 1, Type 1. [C.36.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1) */
  RTSegmentAnnotationIndex: number;
  /** Referenced Segment Reference Index (3010,0020) US, VM 1, Type 1. [C.36.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1) */
  ReferencedSegmentReferenceIndex: number;
  /** Segment Annotation Category Code Sequence (3010,002B) SQ, VM 1, Type 2. [C.36.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1) */
  SegmentAnnotationCategoryCodeSequence: CodeSequenceItem[] | null;
  /** Segment Annotation Type Code Sequence (3010,002C) SQ, VM 1, Type 1C if SegmentAnnotationCategoryCodeSequence has a value. [C.36.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1) */
  SegmentAnnotationTypeCodeSequence?: [RTSegmentAnnotationRTSegmentAnnotationSegmentAnnotationTypeCodeItem];
  /** Segmentation Creation Template Label (3010,001E) LO, VM 1, Type 3. [C.36.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1) */
  SegmentationCreationTemplateLabel?: string | null;
  /** Segmented RT Accessory Device Sequence (3010,0026) SQ, VM 1, Type 2. [C.36.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1) */
  SegmentedRTAccessoryDeviceSequence: RTSegmentAnnotationRTSegmentAnnotationSegmentedRTAccessoryDeviceItem[] | null;
  /** Segment Characteristics Precedence (3010,0029) US, VM 1, Type 2. [C.36.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1) */
  SegmentCharacteristicsPrecedence: number | null;
  /** Segment Characteristics Sequence (3010,0027) SQ, VM 1, Type 3. [C.36.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1) */
  SegmentCharacteristicsSequence?: ContentItemWithModifiersItem[] | null;
  /** Recommended Display Grayscale Value (0062,000C) US, VM 1, Type 3. [C.36.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1) */
  RecommendedDisplayGrayscaleValue?: number | null;
  /** Recommended Display CIELab Value (0062,000D) US, VM 3, Type 3. [C.36.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1) */
  RecommendedDisplayCIELabValue?: [number, number, number] | null;
  /** Recommended Presentation Opacity (0066,000C) FL, VM 1, Type 3. [C.36.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1) */
  RecommendedPresentationOpacity?: number | null;
  /** Recommended Presentation Type (0066,000D) CS, VM 1, Type 3. [C.36.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1) */
  RecommendedPresentationType?: DefinedTerm<'SURFACE' | 'WIREFRAME' | 'POINTS'> | null;
}

/** RT Segment Annotation: PS3.3 Table C.36.8-1. */
export interface RTSegmentAnnotationModule extends ExtendedContentIdentificationMacro {
  /** RT Segment Annotation Sequence (3010,002A) SQ, VM 1, Type 1. [C.36.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.8.html#table_C.36.8-1) */
  RTSegmentAnnotationSequence: RTSegmentAnnotationRTSegmentAnnotationItem[];
}

/** An Item of SegmentAnnotationTypeCodeSequence. */
export type RTSegmentAnnotationRTSegmentAnnotationSegmentAnnotationTypeCodeItem = RTSegmentAnnotationRTSegmentAnnotationSegmentAnnotationTypeCodeItemAttributes & CodeSequenceConditions;

export const rtSegmentAnnotationRules: TableRules = {
  kind: 'module',
  id: 'RTSegmentAnnotation',
  name: 'RT Segment Annotation',
  table: 'table_C.36.8-1',
  section: 'sect_C.36.8',
  rows: [
    { include: () => extendedContentIdentificationRules },
    {
      keyword: 'RTSegmentAnnotationSequence',
      tag: '3010002A',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'RTSegmentAnnotationIndex', tag: '3010003D', vr: 'US', vm: '1', type: '1' },
        { include: () => entityLongLabelingRules },
        { keyword: 'ReferencedSegmentReferenceIndex', tag: '30100020', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'SegmentAnnotationCategoryCodeSequence',
          tag: '3010002B',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9502' }] }],
        },
        {
          keyword: 'SegmentAnnotationTypeCodeSequence',
          tag: '3010002C',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'valued', attribute: { keyword: 'SegmentAnnotationCategoryCodeSequence' } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '127b53f0cbd9',
          },
          items: [{ range: [1, 1] }],
          rows: [
            { include: () => codeSequenceRules },
            {
              keyword: 'SegmentAnnotationTypeModifierCodeSequence',
              tag: '3010002F',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '244' }] }],
            },
          ],
        },
        { keyword: 'SegmentationCreationTemplateLabel', tag: '3010001E', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'SegmentedRTAccessoryDeviceSequence',
          tag: '30100026',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, null] }],
          rows: [
            { keyword: 'DeviceIndex', tag: '30100039', vr: 'US', vm: '1', type: '1' },
            { include: () => deviceModelRules },
            { include: () => deviceIdentificationRules, overrides: [{ path: ['DeviceTypeCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9520' }] }] },
          ],
        },
        { keyword: 'SegmentCharacteristicsPrecedence', tag: '30100029', vr: 'US', vm: '1', type: '2' },
        {
          keyword: 'SegmentCharacteristicsSequence',
          tag: '30100027',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => contentItemWithModifiersRules }],
        },
        { keyword: 'RecommendedDisplayGrayscaleValue', tag: '0062000C', vr: 'US', vm: '1', type: '3' },
        { keyword: 'RecommendedDisplayCIELabValue', tag: '0062000D', vr: 'US', vm: '3', type: '3' },
        { keyword: 'RecommendedPresentationOpacity', tag: '0066000C', vr: 'FL', vm: '1', type: '3' },
        {
          keyword: 'RecommendedPresentationType',
          tag: '0066000D',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'defined', terms: ['SURFACE', 'WIREFRAME', 'POINTS'], section: 'sect_C.27.1.1.3' }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTSegmentAnnotation = (dataset: object): Finding[] => validateTable(dataset, rtSegmentAnnotationRules);
