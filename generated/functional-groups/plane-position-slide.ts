// Plane Position (Slide), PS3.3 Table C.8.12.6.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.6.1.html#table_C.8.12.6.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PlanePositionSlideSequence. */
export interface PlanePositionSlidePlanePositionSlideItem {
  /** Column Position In Total Image Pixel Matrix (0048,021E) SL, VM 1, Type 1. [C.8.12.6.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.6.1.html#table_C.8.12.6.1-1) */
  ColumnPositionInTotalImagePixelMatrix: number;
  /** Row Position In Total Image Pixel Matrix (0048,021F) SL, VM 1, Type 1. [C.8.12.6.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.6.1.html#table_C.8.12.6.1-1) */
  RowPositionInTotalImagePixelMatrix: number;
  /** X Offset in Slide Coordinate System (0040,072A) DS, VM 1, Type 1. [C.8.12.6.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.6.1.html#table_C.8.12.6.1-1) */
  XOffsetInSlideCoordinateSystem: number;
  /** Y Offset in Slide Coordinate System (0040,073A) DS, VM 1, Type 1. [C.8.12.6.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.6.1.html#table_C.8.12.6.1-1) */
  YOffsetInSlideCoordinateSystem: number;
  /** Z Offset in Slide Coordinate System (0040,074A) DS, VM 1, Type 1. [C.8.12.6.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.6.1.html#table_C.8.12.6.1-1) */
  ZOffsetInSlideCoordinateSystem: number;
}

/** Plane Position (Slide): PS3.3 Table C.8.12.6.1-1. */
export interface PlanePositionSlideFunctionalGroup {
  /** Plane Position (Slide) Sequence (0048,021A) SQ, VM 1, Type 1. [C.8.12.6.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.6.1.html#table_C.8.12.6.1-1) */
  PlanePositionSlideSequence: [PlanePositionSlidePlanePositionSlideItem];
}

export const planePositionSlideRules: TableRules = {
  kind: 'functional-group',
  id: 'PlanePositionSlide',
  name: 'Plane Position (Slide)',
  table: 'table_C.8.12.6.1-1',
  section: 'sect_C.8.12.6.1',
  rows: [
    {
      keyword: 'PlanePositionSlideSequence',
      tag: '0048021A',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'ColumnPositionInTotalImagePixelMatrix', tag: '0048021E', vr: 'SL', vm: '1', type: '1' },
        { keyword: 'RowPositionInTotalImagePixelMatrix', tag: '0048021F', vr: 'SL', vm: '1', type: '1' },
        { keyword: 'XOffsetInSlideCoordinateSystem', tag: '0040072A', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'YOffsetInSlideCoordinateSystem', tag: '0040073A', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'ZOffsetInSlideCoordinateSystem', tag: '0040074A', vr: 'DS', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePlanePositionSlide = (dataset: object): Finding[] => validateTable(dataset, planePositionSlideRules);
