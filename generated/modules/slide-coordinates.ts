// Slide Coordinates, PS3.3 Table C.8-78
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.2.html#table_C.8-78
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ImageCenterPointCoordinatesSequence. */
export interface SlideCoordinatesImageCenterPointCoordinatesItem {
  /** X Offset in Slide Coordinate System (0040,072A) DS, VM 1, Type 1. [C.8-78](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.2.html#table_C.8-78) */
  XOffsetInSlideCoordinateSystem: number;
  /** Y Offset in Slide Coordinate System (0040,073A) DS, VM 1, Type 1. [C.8-78](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.2.html#table_C.8-78) */
  YOffsetInSlideCoordinateSystem: number;
  /** Z Offset in Slide Coordinate System (0040,074A) DS, VM 1, Type 2. [C.8-78](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.2.html#table_C.8-78) */
  ZOffsetInSlideCoordinateSystem: number | null;
}

/** Slide Coordinates: PS3.3 Table C.8-78. */
export interface SlideCoordinatesModule {
  /** Image Center Point Coordinates Sequence (0040,071A) SQ, VM 1, Type 2. [C.8-78](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.2.html#table_C.8-78) */
  ImageCenterPointCoordinatesSequence: SlideCoordinatesImageCenterPointCoordinatesItem[] | null;
}

export const slideCoordinatesRules: TableRules = {
  kind: 'module',
  id: 'SlideCoordinates',
  name: 'Slide Coordinates',
  table: 'table_C.8-78',
  section: 'sect_C.8.12.2',
  rows: [
    {
      keyword: 'ImageCenterPointCoordinatesSequence',
      tag: '0040071A',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [
        { keyword: 'XOffsetInSlideCoordinateSystem', tag: '0040072A', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'YOffsetInSlideCoordinateSystem', tag: '0040073A', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'ZOffsetInSlideCoordinateSystem', tag: '0040074A', vr: 'DS', vm: '1', type: '2' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSlideCoordinates = (dataset: object): Finding[] => validateTable(dataset, slideCoordinatesRules);
