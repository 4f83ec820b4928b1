// SC Multi-frame Vector, PS3.3 Table C.8-25c
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.4.html#table_C.8-25c
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** SC Multi-frame Vector: PS3.3 Table C.8-25c. */
export interface SCMultiFrameVectorModule {
  /** Frame Time Vector (0018,1065) DS, VM 1-n, Type 1C if FrameIncrementPointer points to FrameTimeVector. [C.8-25c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.4.html#table_C.8-25c) */
  FrameTimeVector?: number[];
  /** Page Number Vector (0018,2001) IS, VM 1-n, Type 1C if FrameIncrementPointer points to PageNumberVector. [C.8-25c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.4.html#table_C.8-25c) */
  PageNumberVector?: number[];
  /** Frame Label Vector (0018,2002) SH, VM 1-n, Type 1C if FrameIncrementPointer points to FrameLabelVector. [C.8-25c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.4.html#table_C.8-25c) */
  FrameLabelVector?: string[];
  /** Frame Primary Angle Vector (0018,2003) DS, VM 1-n, Type 1C if FrameIncrementPointer points to FramePrimaryAngleVector. [C.8-25c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.4.html#table_C.8-25c) */
  FramePrimaryAngleVector?: number[];
  /** Frame Secondary Angle Vector (0018,2004) DS, VM 1-n, Type 1C if FrameIncrementPointer points to FrameSecondaryAngleVector. [C.8-25c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.4.html#table_C.8-25c) */
  FrameSecondaryAngleVector?: number[];
  /** Slice Location Vector (0018,2005) DS, VM 1-n, Type 1C if FrameIncrementPointer points to SliceLocationVector. [C.8-25c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.4.html#table_C.8-25c) */
  SliceLocationVector?: number[];
  /** Display Window Label Vector (0018,2006) SH, VM 1-n, Type 1C if FrameIncrementPointer points to DisplayWindowLabelVector. [C.8-25c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.4.html#table_C.8-25c) */
  DisplayWindowLabelVector?: string[];
}

export const scMultiFrameVectorRules: TableRules = {
  kind: 'module',
  id: 'SCMultiFrameVector',
  name: 'SC Multi-frame Vector',
  table: 'table_C.8-25c',
  section: 'sect_C.8.6.4',
  rows: [
    {
      keyword: 'FrameTimeVector',
      tag: '00181065',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['FrameTimeVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '5ca031217312',
      },
    },
    {
      keyword: 'PageNumberVector',
      tag: '00182001',
      vr: 'IS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['PageNumberVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '419d50d153b7',
      },
    },
    {
      keyword: 'FrameLabelVector',
      tag: '00182002',
      vr: 'SH',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['FrameLabelVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '91635a661ac9',
      },
    },
    {
      keyword: 'FramePrimaryAngleVector',
      tag: '00182003',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['FramePrimaryAngleVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '3eefbc92a888',
      },
    },
    {
      keyword: 'FrameSecondaryAngleVector',
      tag: '00182004',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['FrameSecondaryAngleVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '11454fd15e8c',
      },
    },
    {
      keyword: 'SliceLocationVector',
      tag: '00182005',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['SliceLocationVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '80341ed0a4e4',
      },
    },
    {
      keyword: 'DisplayWindowLabelVector',
      tag: '00182006',
      vr: 'SH',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['DisplayWindowLabelVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '30088a4d27b0',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSCMultiFrameVector = (dataset: object): Finding[] => validateTable(dataset, scMultiFrameVectorRules);
