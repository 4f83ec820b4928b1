// Spatial Fiducials, PS3.3 Table C.21.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of GraphicCoordinatesDataSequence. */
export interface SpatialFiducialsFiducialSetFiducialGraphicCoordinatesDataItem {
  /** Graphic Data (0070,0022) FL, VM 2-n, Type 1. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  GraphicData: number[];
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  ReferencedImageSequence: [ImageSOPInstanceReferenceMacro];
}

/** An Item of DefinitionSourceSequence, its conditions apart. */
export interface SpatialFiducialsFiducialSetFiducialDefinitionSourceItemAttributes extends SOPInstanceReferenceMacro {
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 1C if ReferencedSOPClassUID is "1.2.840.10008.5.1.4.1.1.481.3". [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  ReferencedROINumber?: number;
}

/** An Item of FiducialSequence. */
export interface SpatialFiducialsFiducialSetFiducialItem {
  /** Fiducial Identifier (0070,0310) SH, VM 1, Type 1. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  FiducialIdentifier: string;
  /** Fiducials Property Category Code Sequence (0070,031F) SQ, VM 1, Type 3. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  FiducialsPropertyCategoryCodeSequence?: [CodeSequenceItem] | null;
  /** Fiducial Identifier Code Sequence (0070,0311) SQ, VM 1, Type 1C if FiducialIdentifier is not present and [knowledge #781414440684]. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  FiducialIdentifierCodeSequence?: [CodeSequenceItem];
  /** Fiducial UID (0070,031A) UI, VM 1, Type 3. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  FiducialUID?: string | null;
  /** Fiducial Description (0070,030F) ST, VM 1, Type 3. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  FiducialDescription?: string | null;
  /** Shape Type (0070,0306) CS, VM 1, Type 1. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  ShapeType: DefinedTerm<'POINT' | 'LINE' | 'PLANE' | 'SURFACE' | 'RULER' | 'L_SHAPE' | 'T_SHAPE' | 'SHAPE'>;
  /** Number of Contour Points (3006,0046) IS, VM 1, Type 1C if ContourData is present. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  NumberOfContourPoints?: number;
  /** Contour Data (3006,0050) DS, VM 3-3n, Type 1C if FrameOfReferenceUID in FiducialSetSequence is present. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  ContourData?: number[];
  /** Contour Uncertainty Radius (0070,0312) FD, VM 1, Type 3. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  ContourUncertaintyRadius?: number | null;
  /** Graphic Coordinates Data Sequence (0070,0318) SQ, VM 1, Type 1C if ContourData is not present. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  GraphicCoordinatesDataSequence?: SpatialFiducialsFiducialSetFiducialGraphicCoordinatesDataItem[];
  /** Definition Source Sequence (0008,1156) SQ, VM 1, Type 3. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  DefinitionSourceSequence?: [SpatialFiducialsFiducialSetFiducialDefinitionSourceItem] | null;
}

/** An Item of FiducialSetSequence. */
export interface SpatialFiducialsFiducialSetItem {
  /** Frame of Reference UID (0020,0052) UI, VM 1, Type 1C if ReferencedImageSequence is not present. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  FrameOfReferenceUID?: string;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C if FrameOfReferenceUID is not present. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  ReferencedImageSequence?: ImageSOPInstanceReferenceMacro[];
  /** Fiducial Sequence (0070,031E) SQ, VM 1, Type 1. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  FiducialSequence: SpatialFiducialsFiducialSetFiducialItem[];
}

/** Spatial Fiducials: PS3.3 Table C.21.2-1. */
export interface SpatialFiducialsModule extends ContentIdentificationMacro {
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  ContentTime: string;
  /** Fiducial Set Sequence (0070,031C) SQ, VM 1, Type 1. [C.21.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.21.2.html#table_C.21.2-1) */
  FiducialSetSequence: SpatialFiducialsFiducialSetItem[];
}

/** An Item of DefinitionSourceSequence. */
export type SpatialFiducialsFiducialSetFiducialDefinitionSourceItem = SpatialFiducialsFiducialSetFiducialDefinitionSourceItemAttributes & (
    | { ReferencedSOPClassUID: '1.2.840.10008.5.1.4.1.1.481.3'; ReferencedROINumber: unknown }
    | { ReferencedSOPClassUID: DefinedTerm<never>; ReferencedROINumber?: never }
  );

export const spatialFiducialsRules: TableRules = {
  kind: 'module',
  id: 'SpatialFiducials',
  name: 'Spatial Fiducials',
  table: 'table_C.21.2-1',
  section: 'sect_C.21.2',
  rows: [
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { include: () => contentIdentificationRules },
    {
      keyword: 'FiducialSetSequence',
      tag: '0070031C',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'FrameOfReferenceUID',
          tag: '00200052',
          vr: 'UI',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedImageSequence' } } },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'a303ebadeca3',
          },
        },
        {
          keyword: 'ReferencedImageSequence',
          tag: '00081140',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'FrameOfReferenceUID' } } },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'b23d8c5dc669',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
        {
          keyword: 'FiducialSequence',
          tag: '0070031E',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'FiducialIdentifier', tag: '00700310', vr: 'SH', vm: '1', type: '1' },
            {
              keyword: 'FiducialsPropertyCategoryCodeSequence',
              tag: '0070031F',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, 1], permitted: true }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7110' }] }],
            },
            {
              keyword: 'FiducialIdentifierCodeSequence',
              tag: '00700311',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'FiducialIdentifier' } } },
                    { op: 'unknown', reason: 'knowledge', hash: '781414440684' },
                  ],
                },
                decided: 'knowledge',
                otherwise: 'allowed',
                hash: '781414440684',
                reason: 'knowledge',
                missing: 'why the identifier is absent: it is Type 1, so that its absence is an error of its own',
              },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7111' }] }],
            },
            { keyword: 'FiducialUID', tag: '0070031A', vr: 'UI', vm: '1', type: '3' },
            { keyword: 'FiducialDescription', tag: '0070030F', vr: 'ST', vm: '1', type: '3' },
            {
              keyword: 'ShapeType',
              tag: '00700306',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['POINT', 'LINE', 'PLANE', 'SURFACE', 'RULER', 'L_SHAPE', 'T_SHAPE', 'SHAPE'], section: 'sect_C.21.2.1.1' }],
            },
            {
              keyword: 'NumberOfContourPoints',
              tag: '30060046',
              vr: 'IS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'ContourData' } }, decided: 'data', otherwise: 'forbidden', hash: 'a3b0bcfab532' },
            },
            {
              keyword: 'ContourData',
              tag: '30060050',
              vr: 'DS',
              vm: '3-3n',
              type: '1C',
              condition: {
                tree: { op: 'present', attribute: { keyword: 'FrameOfReferenceUID', within: ['FiducialSetSequence'] } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '8a03c115beb1',
              },
            },
            { keyword: 'ContourUncertaintyRadius', tag: '00700312', vr: 'FD', vm: '1', type: '3' },
            {
              keyword: 'GraphicCoordinatesDataSequence',
              tag: '00700318',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ContourData' } } }, decided: 'data', otherwise: 'allowed', hash: '4e58288c5dd0' },
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'GraphicData', tag: '00700022', vr: 'FL', vm: '2-n', type: '1' },
                {
                  keyword: 'ReferencedImageSequence',
                  tag: '00081140',
                  vr: 'SQ',
                  vm: '1',
                  type: '1',
                  items: [{ range: [1, 1] }],
                  rows: [{ include: () => imageSOPInstanceReferenceRules }],
                },
              ],
            },
            {
              keyword: 'DefinitionSourceSequence',
              tag: '00081156',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, 1], permitted: true }],
              rows: [
                { include: () => sopInstanceReferenceRules },
                {
                  keyword: 'ReferencedROINumber',
                  tag: '30060084',
                  vr: 'IS',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: { op: '=', attribute: { keyword: 'ReferencedSOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.481.3'] },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: 'ff7d1dee9e13',
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
export const validateSpatialFiducials = (dataset: object): Finding[] => validateTable(dataset, spatialFiducialsRules);
