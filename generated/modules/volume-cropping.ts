// Volume Cropping, PS3.3 Table C.11.24-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.24.html#table_C.11.24-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** An Item of ObliqueCroppingPlaneSequence. */
export interface VolumeCroppingVolumeCroppingObliqueCroppingPlaneItem {
  /** Plane (0070,1305) FD, VM 4, Type 1. [C.11.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.24.html#table_C.11.24-1) */
  Plane: [number, number, number, number];
  /** Plane Normal (0070,1306) FD, VM 3, Type 1. [C.11.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.24.html#table_C.11.24-1) */
  PlaneNormal: [number, number, number];
}

/** An Item of VolumeCroppingSequence, its conditions apart. */
export interface VolumeCroppingVolumeCroppingItemAttributes {
  /** Cropping Specification Number (0070,1309) US, VM 1, Type 1. [C.11.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.24.html#table_C.11.24-1) */
  CroppingSpecificationNumber: number;
  /** Volume Cropping Method (0070,1302) CS, VM 1, Type 1. [C.11.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.24.html#table_C.11.24-1) */
  VolumeCroppingMethod: 'BOUNDING_BOX' | 'OBLIQUE_PLANES' | 'INCLUDE_SEG' | 'EXCLUDE_SEG';
  /** Bounding Box Crop (0070,1303) FD, VM 6, Type 1C if VolumeCroppingMethod is BOUNDING_BOX. [C.11.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.24.html#table_C.11.24-1) */
  BoundingBoxCrop?: [number, number, number, number, number, number];
  /** Oblique Cropping Plane Sequence (0070,1304) SQ, VM 1, Type 1C if VolumeCroppingMethod is OBLIQUE_PLANES. [C.11.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.24.html#table_C.11.24-1) */
  ObliqueCroppingPlaneSequence?: VolumeCroppingVolumeCroppingObliqueCroppingPlaneItem[];
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C if VolumeCroppingMethod is one of INCLUDE_SEG, EXCLUDE_SEG. [C.11.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.24.html#table_C.11.24-1) */
  ReferencedImageSequence?: ImageSOPInstanceReferenceMacro[];
}

/** Volume Cropping: PS3.3 Table C.11.24-1. */
export interface VolumeCroppingModule {
  /** Volume Cropping Sequence (0070,1301) SQ, VM 1, Type 1. [C.11.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.11.24.html#table_C.11.24-1) */
  VolumeCroppingSequence: VolumeCroppingVolumeCroppingItem[];
}

/** An Item of VolumeCroppingSequence. */
export type VolumeCroppingVolumeCroppingItem = VolumeCroppingVolumeCroppingItemAttributes & (
    | { VolumeCroppingMethod: 'BOUNDING_BOX'; BoundingBoxCrop: unknown; ObliqueCroppingPlaneSequence?: never; ReferencedImageSequence?: never }
    | { VolumeCroppingMethod: 'OBLIQUE_PLANES'; ObliqueCroppingPlaneSequence: unknown; BoundingBoxCrop?: never; ReferencedImageSequence?: never }
    | { VolumeCroppingMethod: 'INCLUDE_SEG' | 'EXCLUDE_SEG'; ReferencedImageSequence: unknown; BoundingBoxCrop?: never; ObliqueCroppingPlaneSequence?: never }
  );

export const volumeCroppingRules: TableRules = {
  kind: 'module',
  id: 'VolumeCropping',
  name: 'Volume Cropping',
  table: 'table_C.11.24-1',
  section: 'sect_C.11.24',
  rows: [
    {
      keyword: 'VolumeCroppingSequence',
      tag: '00701301',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'CroppingSpecificationNumber', tag: '00701309', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'VolumeCroppingMethod',
          tag: '00701302',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['BOUNDING_BOX', 'OBLIQUE_PLANES', 'INCLUDE_SEG', 'EXCLUDE_SEG'] }],
        },
        {
          keyword: 'BoundingBoxCrop',
          tag: '00701303',
          vr: 'FD',
          vm: '6',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'VolumeCroppingMethod' }, to: ['BOUNDING_BOX'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '1dccd3229904',
          },
        },
        {
          keyword: 'ObliqueCroppingPlaneSequence',
          tag: '00701304',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'VolumeCroppingMethod' }, to: ['OBLIQUE_PLANES'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '6e3d47e658f5',
          },
          items: [{ range: [1, null] }],
          rows: [{ keyword: 'Plane', tag: '00701305', vr: 'FD', vm: '4', type: '1' }, { keyword: 'PlaneNormal', tag: '00701306', vr: 'FD', vm: '3', type: '1' }],
        },
        {
          keyword: 'ReferencedImageSequence',
          tag: '00081140',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'VolumeCroppingMethod' }, to: ['INCLUDE_SEG', 'EXCLUDE_SEG'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'f02a84a0d9ff',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => imageSOPInstanceReferenceRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVolumeCropping = (dataset: object): Finding[] => validateTable(dataset, volumeCroppingRules);
