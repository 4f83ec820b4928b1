// Volumetric Graphic Annotation, PS3.3 Table C.11.28-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of TextObjectSequence. */
export interface VolumetricGraphicAnnotationVolumetricAnnotationTextObjectItem {
  /** Unformatted Text Value (0070,0006) ST, VM 1, Type 1. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  UnformattedTextValue: string;
  /** Bounding Box Top Left Hand Corner (0070,0010) FL, VM 2, Type 3. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  BoundingBoxTopLeftHandCorner?: [number, number] | null;
  /** Bounding Box Bottom Right Hand Corner (0070,0011) FL, VM 2, Type 1C if BoundingBoxTopLeftHandCorner is present. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  BoundingBoxBottomRightHandCorner?: [number, number];
  /** Bounding Box Text Horizontal Justification (0070,0012) CS, VM 1, Type 1C if BoundingBoxTopLeftHandCorner is present. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  BoundingBoxTextHorizontalJustification?: 'LEFT' | 'RIGHT' | 'CENTER';
}

/** An Item of ReferencedStructuredContextSequence. */
export interface VolumetricGraphicAnnotationVolumetricAnnotationReferencedStructuredContextItem extends SOPInstanceReferenceMacro {
  /** Referenced Content Item (0070,1904) UI, VM 1, Type 1. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  ReferencedContentItem: string;
}

/** An Item of VolumetricAnnotationSequence. */
export interface VolumetricGraphicAnnotationVolumetricAnnotationItem {
  /** Graphic Data (0070,0022) FL, VM 2-n, Type 1. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  GraphicData: number[];
  /** Graphic Type (0070,0023) CS, VM 1, Type 1. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  GraphicType: 'POINT' | 'MULTIPOINT' | 'POLYLINE' | 'POLYGON' | 'ELLIPSE' | 'ELLIPSOID';
  /** Graphic Layer (0070,0002) CS, VM 1, Type 1. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  GraphicLayer: string;
  /** Annotation Clipping (0070,1907) CS, VM 1, Type 1. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  AnnotationClipping: 'YES' | 'NO';
  /** Text Object Sequence (0070,0008) SQ, VM 1, Type 3. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  TextObjectSequence?: [VolumetricGraphicAnnotationVolumetricAnnotationTextObjectItem] | null;
  /** Referenced Structured Context Sequence (0070,1903) SQ, VM 1, Type 3. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  ReferencedStructuredContextSequence?: [VolumetricGraphicAnnotationVolumetricAnnotationReferencedStructuredContextItem] | null;
}

/** An Item of TextObjectSequence. */
export interface VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationTextObjectItem {
  /** Unformatted Text Value (0070,0006) ST, VM 1, Type 1. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  UnformattedTextValue: string;
  /** Bounding Box Top Left Hand Corner (0070,0010) FL, VM 2, Type 3. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  BoundingBoxTopLeftHandCorner?: [number, number] | null;
  /** Bounding Box Bottom Right Hand Corner (0070,0011) FL, VM 2, Type 1C if BoundingBoxTopLeftHandCorner is present. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  BoundingBoxBottomRightHandCorner?: [number, number];
  /** Bounding Box Text Horizontal Justification (0070,0012) CS, VM 1, Type 1C if BoundingBoxTopLeftHandCorner is present. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  BoundingBoxTextHorizontalJustification?: 'LEFT' | 'RIGHT' | 'CENTER';
}

/** An Item of ReferencedStructuredContextSequence. */
export interface VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationReferencedStructuredContextItem extends SOPInstanceReferenceMacro {
  /** Referenced Content Item (0070,1904) UI, VM 1, Type 1. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  ReferencedContentItem: string;
}

/** An Item of VolumetricPresentationInputAnnotationSequence. */
export interface VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationItem {
  /** Volumetric Presentation Input Index (0070,1804) US, VM 1, Type 1. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  VolumetricPresentationInputIndex: number;
  /** Graphic Layer (0070,0002) CS, VM 1, Type 1. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  GraphicLayer: string;
  /** Text Object Sequence (0070,0008) SQ, VM 1, Type 1. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  TextObjectSequence: [VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationTextObjectItem];
  /** Referenced Structured Context Sequence (0070,1903) SQ, VM 1, Type 3. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  ReferencedStructuredContextSequence?: [VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationReferencedStructuredContextItem] | null;
}

/** Volumetric Graphic Annotation: PS3.3 Table C.11.28-1. */
export interface VolumetricGraphicAnnotationModule {
  /** Volumetric Annotation Sequence (0070,1901) SQ, VM 1, Type 1C if VolumetricPresentationInputAnnotationSequence is not present. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  VolumetricAnnotationSequence?: VolumetricGraphicAnnotationVolumetricAnnotationItem[];
  /** Volumetric Presentation Input Annotation Sequence (0070,1905) SQ, VM 1, Type 1C if VolumetricAnnotationSequence is not present. [C.11.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.28.html#table_C.11.28-1) */
  VolumetricPresentationInputAnnotationSequence?: VolumetricGraphicAnnotationVolumetricPresentationInputAnnotationItem[];
}

export const volumetricGraphicAnnotationRules: TableRules = {
  kind: 'module',
  id: 'VolumetricGraphicAnnotation',
  name: 'Volumetric Graphic Annotation',
  table: 'table_C.11.28-1',
  section: 'sect_C.11.28',
  rows: [
    {
      keyword: 'VolumetricAnnotationSequence',
      tag: '00701901',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'VolumetricPresentationInputAnnotationSequence' } } },
        decided: 'data',
        otherwise: 'allowed',
        hash: '6f3ecb32ca6b',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'GraphicData', tag: '00700022', vr: 'FL', vm: '2-n', type: '1' },
        {
          keyword: 'GraphicType',
          tag: '00700023',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['POINT', 'MULTIPOINT', 'POLYLINE', 'POLYGON', 'ELLIPSE', 'ELLIPSOID'], section: 'sect_C.18.9.1.2' }],
        },
        { keyword: 'GraphicLayer', tag: '00700002', vr: 'CS', vm: '1', type: '1' },
        { keyword: 'AnnotationClipping', tag: '00701907', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'TextObjectSequence',
          tag: '00700008',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'UnformattedTextValue', tag: '00700006', vr: 'ST', vm: '1', type: '1' },
            { keyword: 'BoundingBoxTopLeftHandCorner', tag: '00700010', vr: 'FL', vm: '2', type: '3' },
            {
              keyword: 'BoundingBoxBottomRightHandCorner',
              tag: '00700011',
              vr: 'FL',
              vm: '2',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'BoundingBoxTopLeftHandCorner' } }, decided: 'data', otherwise: 'forbidden', hash: 'e0da177a79f0' },
            },
            {
              keyword: 'BoundingBoxTextHorizontalJustification',
              tag: '00700012',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'BoundingBoxTopLeftHandCorner' } }, decided: 'data', otherwise: 'forbidden', hash: 'e0da177a79f0' },
              values: [{ kind: 'enumerated', terms: ['LEFT', 'RIGHT', 'CENTER'] }],
            },
          ],
        },
        {
          keyword: 'ReferencedStructuredContextSequence',
          tag: '00701903',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }, { keyword: 'ReferencedContentItem', tag: '00701904', vr: 'UI', vm: '1', type: '1' }],
        },
      ],
    },
    {
      keyword: 'VolumetricPresentationInputAnnotationSequence',
      tag: '00701905',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'VolumetricAnnotationSequence' } } },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'a02cb8ce72ea',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'VolumetricPresentationInputIndex', tag: '00701804', vr: 'US', vm: '1', type: '1' },
        { keyword: 'GraphicLayer', tag: '00700002', vr: 'CS', vm: '1', type: '1' },
        {
          keyword: 'TextObjectSequence',
          tag: '00700008',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'UnformattedTextValue', tag: '00700006', vr: 'ST', vm: '1', type: '1' },
            { keyword: 'BoundingBoxTopLeftHandCorner', tag: '00700010', vr: 'FL', vm: '2', type: '3' },
            {
              keyword: 'BoundingBoxBottomRightHandCorner',
              tag: '00700011',
              vr: 'FL',
              vm: '2',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'BoundingBoxTopLeftHandCorner' } }, decided: 'data', otherwise: 'forbidden', hash: 'e0da177a79f0' },
            },
            {
              keyword: 'BoundingBoxTextHorizontalJustification',
              tag: '00700012',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'BoundingBoxTopLeftHandCorner' } }, decided: 'data', otherwise: 'forbidden', hash: 'e0da177a79f0' },
              values: [{ kind: 'enumerated', terms: ['LEFT', 'RIGHT', 'CENTER'] }],
            },
          ],
        },
        {
          keyword: 'ReferencedStructuredContextSequence',
          tag: '00701903',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => sopInstanceReferenceRules }, { keyword: 'ReferencedContentItem', tag: '00701904', vr: 'UI', vm: '1', type: '1' }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVolumetricGraphicAnnotation = (dataset: object): Finding[] => validateTable(dataset, volumetricGraphicAnnotationRules);
