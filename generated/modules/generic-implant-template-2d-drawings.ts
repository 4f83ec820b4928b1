// Generic Implant Template 2D Drawings, PS3.3 Table C.29.1.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.2.html#table_C.29.1.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of HPGLPenSequence. */
export interface GenericImplantTemplate2DDrawingsHPGLDocumentHPGLPenItem {
  /** HPGL Pen Number (0068,6330) US, VM 1, Type 1. [C.29.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.2.html#table_C.29.1.2-1) */
  HPGLPenNumber: number;
  /** HPGL Pen Label (0068,6340) LO, VM 1, Type 1. [C.29.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.2.html#table_C.29.1.2-1) */
  HPGLPenLabel: string;
  /** HPGL Pen Description (0068,6345) ST, VM 1, Type 3. [C.29.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.2.html#table_C.29.1.2-1) */
  HPGLPenDescription?: string | null;
}

/** An Item of HPGLDocumentSequence. */
export interface GenericImplantTemplate2DDrawingsHPGLDocumentItem {
  /** HPGL Document ID (0068,62D0) US, VM 1, Type 1. [C.29.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.2.html#table_C.29.1.2-1) */
  HPGLDocumentID: number;
  /** HPGL Document Label (0068,62D5) LO, VM 1, Type 3. [C.29.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.2.html#table_C.29.1.2-1) */
  HPGLDocumentLabel?: string | null;
  /** View Orientation Code Sequence (0068,62E0) SQ, VM 1, Type 1. [C.29.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.2.html#table_C.29.1.2-1) */
  ViewOrientationCodeSequence: [CodeSequenceItem];
  /** View Orientation Modifier Code Sequence (0068,62F0) SQ, VM 1, Type 3. [C.29.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.2.html#table_C.29.1.2-1) */
  ViewOrientationModifierCodeSequence?: CodeSequenceItem[] | null;
  /** HPGL Document Scaling (0068,62F2) FD, VM 1, Type 1. [C.29.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.2.html#table_C.29.1.2-1) */
  HPGLDocumentScaling: number;
  /** HPGL Document (0068,6300) OB, VM 1, Type 1. [C.29.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.2.html#table_C.29.1.2-1) */
  HPGLDocument: ArrayBuffer;
  /** HPGL Contour Pen Number (0068,6310) US, VM 1, Type 1. [C.29.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.2.html#table_C.29.1.2-1) */
  HPGLContourPenNumber: number;
  /** HPGL Pen Sequence (0068,6320) SQ, VM 1, Type 1. [C.29.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.2.html#table_C.29.1.2-1) */
  HPGLPenSequence: GenericImplantTemplate2DDrawingsHPGLDocumentHPGLPenItem[];
  /** Recommended Rotation Point (0068,6346) FD, VM 2, Type 1. [C.29.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.2.html#table_C.29.1.2-1) */
  RecommendedRotationPoint: [number, number];
  /** Bounding Rectangle (0068,6347) FD, VM 4, Type 1. [C.29.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.2.html#table_C.29.1.2-1) */
  BoundingRectangle: [number, number, number, number];
}

/** Generic Implant Template 2D Drawings: PS3.3 Table C.29.1.2-1. */
export interface GenericImplantTemplate2DDrawingsModule {
  /** HPGL Document Sequence (0068,62C0) SQ, VM 1, Type 1. [C.29.1.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.29.1.2.html#table_C.29.1.2-1) */
  HPGLDocumentSequence: GenericImplantTemplate2DDrawingsHPGLDocumentItem[];
}

export const genericImplantTemplate2DDrawingsRules: TableRules = {
  kind: 'module',
  id: 'GenericImplantTemplate2DDrawings',
  name: 'Generic Implant Template 2D Drawings',
  table: 'table_C.29.1.2-1',
  section: 'sect_C.29.1.2',
  rows: [
    {
      keyword: 'HPGLDocumentSequence',
      tag: '006862C0',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'HPGLDocumentID', tag: '006862D0', vr: 'US', vm: '1', type: '1' },
        { keyword: 'HPGLDocumentLabel', tag: '006862D5', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'ViewOrientationCodeSequence',
          tag: '006862E0',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7302' }] }],
        },
        {
          keyword: 'ViewOrientationModifierCodeSequence',
          tag: '006862F0',
          vr: 'SQ',
          vm: '1',
          type: '3',
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7303' }] }],
        },
        { keyword: 'HPGLDocumentScaling', tag: '006862F2', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'HPGLDocument', tag: '00686300', vr: 'OB', vm: '1', type: '1' },
        { keyword: 'HPGLContourPenNumber', tag: '00686310', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'HPGLPenSequence',
          tag: '00686320',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'HPGLPenNumber', tag: '00686330', vr: 'US', vm: '1', type: '1' },
            { keyword: 'HPGLPenLabel', tag: '00686340', vr: 'LO', vm: '1', type: '1' },
            { keyword: 'HPGLPenDescription', tag: '00686345', vr: 'ST', vm: '1', type: '3' },
          ],
        },
        { keyword: 'RecommendedRotationPoint', tag: '00686346', vr: 'FD', vm: '2', type: '1' },
        { keyword: 'BoundingRectangle', tag: '00686347', vr: 'FD', vm: '4', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateGenericImplantTemplate2DDrawings = (dataset: object): Finding[] => validateTable(dataset, genericImplantTemplate2DDrawingsRules);
