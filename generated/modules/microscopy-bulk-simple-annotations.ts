// Microscopy Bulk Simple Annotations, PS3.3 Table C.37.1-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type MultipleSiteGeneralAnatomyOptionalMacro, multipleSiteGeneralAnatomyOptionalRules } from '../macros/multiple-site-general-anatomy-optional.ts';

/** An Item of AnnotationPropertyTypeCodeSequence, its conditions apart. */
export interface MicroscopyBulkSimpleAnnotationsAnnotationGroupAnnotationPropertyTypeCodeItemAttributes extends CodeSequenceMacro {
  /** Annotation Property Type Modifier Code Sequence (006A,000B) SQ, VM 1, Type 3. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  AnnotationPropertyTypeModifierCodeSequence?: CodeSequenceItem[] | null;
}

/** An Item of MeasurementValuesSequence. */
export interface MicroscopyBulkSimpleAnnotationsAnnotationGroupMeasurementsMeasurementValuesItem {
  /** Floating Point Values (0066,0125) OF, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  FloatingPointValues: ArrayBuffer;
  /** Annotation Index List (006A,0011) OL, VM 1, Type 1C. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  AnnotationIndexList?: ArrayBuffer;
}

/** An Item of MeasurementsSequence. */
export interface MicroscopyBulkSimpleAnnotationsAnnotationGroupMeasurementsItem {
  /** Concept Name Code Sequence (0040,A043) SQ, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  ConceptNameCodeSequence: [CodeSequenceItem];
  /** Measurement Units Code Sequence (0040,08EA) SQ, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  MeasurementUnitsCodeSequence: [CodeSequenceItem];
  /** Measurement Values Sequence (0066,0132) SQ, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  MeasurementValuesSequence: MicroscopyBulkSimpleAnnotationsAnnotationGroupMeasurementsMeasurementValuesItem[];
}

/** An Item of AnnotationGroupSequence, its conditions apart. */
export interface MicroscopyBulkSimpleAnnotationsAnnotationGroupItemAttributes extends MultipleSiteGeneralAnatomyOptionalMacro {
  /** Annotation Group Number (0040,A180) US, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  AnnotationGroupNumber: number;
  /** Annotation Group UID (006A,0003) UI, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  AnnotationGroupUID: string;
  /** Annotation Group Label (006A,0005) LO, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  AnnotationGroupLabel: string;
  /** Annotation Group Description (006A,0006) UT, VM 1, Type 3. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  AnnotationGroupDescription?: string | null;
  /** Annotation Group Generation Type (006A,0007) CS, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  AnnotationGroupGenerationType: 'AUTOMATIC' | 'SEMIAUTOMATIC' | 'MANUAL';
  /** Annotation Group Algorithm Identification Sequence (006A,0008) SQ, VM 1, Type 1C if AnnotationGroupGenerationType is one of AUTOMATIC, SEMIAUTOMATIC. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  AnnotationGroupAlgorithmIdentificationSequence?: AlgorithmIdentificationMacro[];
  /** Annotation Property Category Code Sequence (006A,0009) SQ, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  AnnotationPropertyCategoryCodeSequence: [CodeSequenceItem];
  /** Annotation Property Type Code Sequence (006A,000A) SQ, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  AnnotationPropertyTypeCodeSequence: [MicroscopyBulkSimpleAnnotationsAnnotationGroupAnnotationPropertyTypeCodeItem];
  /** Number of Annotations (006A,000C) UL, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  NumberOfAnnotations: number;
  /** Graphic Type (0070,0023) CS, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  GraphicType: 'POINT' | 'POLYLINE' | 'POLYGON' | 'ELLIPSE' | 'RECTANGLE';
  /** Annotation Applies to All Optical Paths (006A,000D) CS, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  AnnotationAppliesToAllOpticalPaths: 'YES' | 'NO';
  /** Referenced Optical Path Identifier (006A,000E) SH, VM 1-n, Type 1C if AnnotationAppliesToAllOpticalPaths is "NO". [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  ReferencedOpticalPathIdentifier?: string[];
  /** Annotation Applies to All Z Planes (006A,000F) CS, VM 1, Type 1C if AnnotationCoordinateType is "3D". [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  AnnotationAppliesToAllZPlanes?: 'YES' | 'NO';
  /** Common Z Coordinate Value (006A,0010) FD, VM 1-n, Type 1C if AnnotationCoordinateType is "3D" and [knowledge #a8e676de55a6]. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  CommonZCoordinateValue?: number[];
  /** Point Coordinates Data (0066,0016) OF, VM 1, Type 1C if DoublePointCoordinatesData is not present. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  PointCoordinatesData?: ArrayBuffer;
  /** Double Point Coordinates Data (0066,0022) OD, VM 1, Type 1C if PointCoordinatesData is not present. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  DoublePointCoordinatesData?: ArrayBuffer;
  /** Long Primitive Point Index List (0066,0040) OL, VM 1, Type 1C if GraphicType is one of POLYLINE, POLYGON. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  LongPrimitivePointIndexList?: ArrayBuffer;
  /** Recommended Display CIELab Value (0062,000D) US, VM 3, Type 3. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  RecommendedDisplayCIELabValue?: [number, number, number] | null;
  /** Measurements Sequence (0066,0121) SQ, VM 1, Type 3. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  MeasurementsSequence?: MicroscopyBulkSimpleAnnotationsAnnotationGroupMeasurementsItem[] | null;
}

/** Microscopy Bulk Simple Annotations: PS3.3 Table C.37.1-2. */
export interface MicroscopyBulkSimpleAnnotationsModule extends ContentIdentificationMacro {
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  ContentTime: string;
  /** Annotation Coordinate Type (006A,0001) CS, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  AnnotationCoordinateType: '2D' | '3D';
  /** Pixel Origin Interpretation (0048,0301) CS, VM 1, Type 1C if AnnotationCoordinateType is "2D". [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  PixelOriginInterpretation?: 'FRAME' | 'VOLUME';
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C if AnnotationCoordinateType is "2D". [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  ReferencedImageSequence?: [ImageSOPInstanceReferenceMacro];
  /** Annotation Group Sequence (006A,0002) SQ, VM 1, Type 1. [C.37.1-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.37.1.2.html#table_C.37.1-2) */
  AnnotationGroupSequence: MicroscopyBulkSimpleAnnotationsAnnotationGroupItem[];
}

/** An Item of AnnotationPropertyTypeCodeSequence. */
export type MicroscopyBulkSimpleAnnotationsAnnotationGroupAnnotationPropertyTypeCodeItem = MicroscopyBulkSimpleAnnotationsAnnotationGroupAnnotationPropertyTypeCodeItemAttributes & CodeSequenceConditions;

/** An Item of AnnotationGroupSequence. */
export type MicroscopyBulkSimpleAnnotationsAnnotationGroupItem = MicroscopyBulkSimpleAnnotationsAnnotationGroupItemAttributes & (
    | { AnnotationGroupGenerationType: 'AUTOMATIC' | 'SEMIAUTOMATIC'; AnnotationGroupAlgorithmIdentificationSequence: unknown }
    | { AnnotationGroupGenerationType: 'MANUAL'; AnnotationGroupAlgorithmIdentificationSequence?: never }
  ) & (
    | { AnnotationAppliesToAllOpticalPaths: 'YES'; ReferencedOpticalPathIdentifier?: never }
    | { AnnotationAppliesToAllOpticalPaths: 'NO'; ReferencedOpticalPathIdentifier: unknown }
  ) & (
    | { GraphicType: 'POINT' | 'ELLIPSE' | 'RECTANGLE'; LongPrimitivePointIndexList?: never }
    | { GraphicType: 'POLYLINE' | 'POLYGON'; LongPrimitivePointIndexList: unknown }
  );

export const microscopyBulkSimpleAnnotationsRules: TableRules = {
  kind: 'module',
  id: 'MicroscopyBulkSimpleAnnotations',
  name: 'Microscopy Bulk Simple Annotations',
  table: 'table_C.37.1-2',
  section: 'sect_C.37.1.2',
  rows: [
    { include: () => contentIdentificationRules },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { keyword: 'AnnotationCoordinateType', tag: '006A0001', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['2D', '3D'] }] },
    {
      keyword: 'PixelOriginInterpretation',
      tag: '00480301',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'AnnotationCoordinateType' }, to: ['2D'] }, decided: 'data', otherwise: 'forbidden', hash: '5771983d411b' },
      values: [{ kind: 'enumerated', terms: ['FRAME', 'VOLUME'] }],
    },
    {
      keyword: 'ReferencedImageSequence',
      tag: '00081140',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'AnnotationCoordinateType' }, to: ['2D'] }, decided: 'data', otherwise: 'allowed', hash: '89465a779b59' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => imageSOPInstanceReferenceRules }],
    },
    {
      keyword: 'AnnotationGroupSequence',
      tag: '006A0002',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'AnnotationGroupNumber', tag: '0040A180', vr: 'US', vm: '1', type: '1' },
        { keyword: 'AnnotationGroupUID', tag: '006A0003', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'AnnotationGroupLabel', tag: '006A0005', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'AnnotationGroupDescription', tag: '006A0006', vr: 'UT', vm: '1', type: '3' },
        {
          keyword: 'AnnotationGroupGenerationType',
          tag: '006A0007',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['AUTOMATIC', 'SEMIAUTOMATIC', 'MANUAL'] }],
        },
        {
          keyword: 'AnnotationGroupAlgorithmIdentificationSequence',
          tag: '006A0008',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'AnnotationGroupGenerationType' }, to: ['AUTOMATIC', 'SEMIAUTOMATIC'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '671dcaf74beb',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => algorithmIdentificationRules }],
        },
        { include: () => multipleSiteGeneralAnatomyOptionalRules },
        {
          keyword: 'AnnotationPropertyCategoryCodeSequence',
          tag: '006A0009',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7150' }] }],
        },
        {
          keyword: 'AnnotationPropertyTypeCodeSequence',
          tag: '006A000A',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [
            { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '8135' }] },
            {
              keyword: 'AnnotationPropertyTypeModifierCodeSequence',
              tag: '006A000B',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [{ include: () => codeSequenceRules }],
            },
          ],
        },
        { keyword: 'NumberOfAnnotations', tag: '006A000C', vr: 'UL', vm: '1', type: '1' },
        {
          keyword: 'GraphicType',
          tag: '00700023',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['POINT', 'POLYLINE', 'POLYGON', 'ELLIPSE', 'RECTANGLE'] }],
        },
        { keyword: 'AnnotationAppliesToAllOpticalPaths', tag: '006A000D', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'ReferencedOpticalPathIdentifier',
          tag: '006A000E',
          vr: 'SH',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'AnnotationAppliesToAllOpticalPaths' }, to: ['NO'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '12a10bdbb3ae',
          },
        },
        {
          keyword: 'AnnotationAppliesToAllZPlanes',
          tag: '006A000F',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'AnnotationCoordinateType' }, to: ['3D'] }, decided: 'data', otherwise: 'forbidden', hash: '867724fe15b8' },
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'CommonZCoordinateValue',
          tag: '006A0010',
          vr: 'FD',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [{ op: '=', attribute: { keyword: 'AnnotationCoordinateType' }, to: ['3D'] }, { op: 'unknown', reason: 'knowledge', hash: 'a8e676de55a6' }],
            },
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'a8e676de55a6',
            reason: 'knowledge',
            missing: 'whether all points share their planes',
          },
        },
        {
          keyword: 'PointCoordinatesData',
          tag: '00660016',
          vr: 'OF',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'DoublePointCoordinatesData' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '58d08c92190a',
          },
        },
        {
          keyword: 'DoublePointCoordinatesData',
          tag: '00660022',
          vr: 'OD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'PointCoordinatesData' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'aabd15a54ede',
          },
        },
        {
          keyword: 'LongPrimitivePointIndexList',
          tag: '00660040',
          vr: 'OL',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'GraphicType' }, to: ['POLYLINE', 'POLYGON'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'bb9fb25ae83d',
          },
        },
        { keyword: 'RecommendedDisplayCIELabValue', tag: '0062000D', vr: 'US', vm: '3', type: '3' },
        {
          keyword: 'MeasurementsSequence',
          tag: '00660121',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            {
              keyword: 'ConceptNameCodeSequence',
              tag: '0040A043',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '8136' }] }],
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
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'FloatingPointValues', tag: '00660125', vr: 'OF', vm: '1', type: '1' },
                {
                  keyword: 'AnnotationIndexList',
                  tag: '006A0011',
                  vr: 'OL',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: null,
                    decided: 'knowledge',
                    otherwise: 'forbidden',
                    hash: '0474f0bc4b7e',
                    reason: 'knowledge',
                    missing: 'whether values are those of a subset of the annotations',
                  },
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMicroscopyBulkSimpleAnnotations = (dataset: object): Finding[] => validateTable(dataset, microscopyBulkSimpleAnnotationsRules);
