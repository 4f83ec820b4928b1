// Parameterized RT Imaging Geometry, PS3.3 Table C.36.2.4.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.3.html#table_C.36.2.4.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentItemItem, contentItemRules } from './content-item.ts';

/** An Item of ImagingSourcePositionSequence. */
export interface ParameterizedRTImagingGeometryImagingSourcePositionItem {
  /** Referenced Defined Device Index (300A,0602) US, VM 1, Type 1C if value 1 of ImageType is ORIGINAL or [other-instance #5f2cfed27df3]. [C.36.2.4.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.3.html#table_C.36.2.4.3-1) */
  ReferencedDefinedDeviceIndex?: number;
  /** Device Position Parameter Sequence (3002,0110) SQ, VM 1, Type 1. [C.36.2.4.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.3.html#table_C.36.2.4.3-1) */
  DevicePositionParameterSequence: ContentItemItem[];
}

/** An Item of ImageReceptorPositionSequence. */
export interface ParameterizedRTImagingGeometryImageReceptorPositionItem {
  /** Referenced Defined Device Index (300A,0602) US, VM 1, Type 1C if value 1 of ImageType is ORIGINAL or [other-instance #e5a106c720e8]. [C.36.2.4.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.3.html#table_C.36.2.4.3-1) */
  ReferencedDefinedDeviceIndex?: number;
  /** Device Position Parameter Sequence (3002,0110) SQ, VM 1, Type 1. [C.36.2.4.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.3.html#table_C.36.2.4.3-1) */
  DevicePositionParameterSequence: ContentItemItem[];
}

/** Parameterized RT Imaging Geometry: PS3.3 Table C.36.2.4.3-1. */
export interface ParameterizedRTImagingGeometryMacro {
  /** Imaging Source Position Sequence (3002,010D) SQ, VM 1, Type 1. [C.36.2.4.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.3.html#table_C.36.2.4.3-1) */
  ImagingSourcePositionSequence: [ParameterizedRTImagingGeometryImagingSourcePositionItem];
  /** Image Receptor Position Sequence (3002,010E) SQ, VM 1, Type 1. [C.36.2.4.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.4.3.html#table_C.36.2.4.3-1) */
  ImageReceptorPositionSequence: [ParameterizedRTImagingGeometryImageReceptorPositionItem];
}

export const parameterizedRTImagingGeometryRules: TableRules = {
  kind: 'macro',
  id: 'ParameterizedRTImagingGeometry',
  name: 'Parameterized RT Imaging Geometry',
  table: 'table_C.36.2.4.3-1',
  section: 'sect_C.36.2.4.3',
  rows: [
    {
      keyword: 'ImagingSourcePositionSequence',
      tag: '3002010D',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'ReferencedDefinedDeviceIndex',
          tag: '300A0602',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [{ op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, { op: 'unknown', reason: 'other-instance', hash: '5f2cfed27df3' }],
            },
            decided: 'study',
            otherwise: 'allowed',
            hash: '5f2cfed27df3',
            reason: 'other-instance',
            missing: 'what the SOP Instance held that this was derived from',
          },
        },
        {
          keyword: 'DevicePositionParameterSequence',
          tag: '30020110',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ include: () => contentItemRules }],
        },
      ],
    },
    {
      keyword: 'ImageReceptorPositionSequence',
      tag: '3002010E',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'ReferencedDefinedDeviceIndex',
          tag: '300A0602',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [{ op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, { op: 'unknown', reason: 'other-instance', hash: 'e5a106c720e8' }],
            },
            decided: 'study',
            otherwise: 'allowed',
            hash: 'e5a106c720e8',
            reason: 'other-instance',
            missing: 'what the SOP Instance held that this was derived from',
          },
        },
        {
          keyword: 'DevicePositionParameterSequence',
          tag: '30020110',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [{ include: () => contentItemRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateParameterizedRTImagingGeometry = (dataset: object): Finding[] => validateTable(dataset, parameterizedRTImagingGeometryRules);
