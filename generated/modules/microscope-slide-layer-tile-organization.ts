// Microscope Slide Layer Tile Organization, PS3.3 Table C.8.12.14-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.14.html#table_C.8.12.14-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of TotalPixelMatrixOriginSequence. */
export interface MicroscopeSlideLayerTileOrganizationTotalPixelMatrixOriginItem {
  /** X Offset in Slide Coordinate System (0040,072A) DS, VM 1, Type 1. [C.8.12.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.14.html#table_C.8.12.14-1) */
  XOffsetInSlideCoordinateSystem: number;
  /** Y Offset in Slide Coordinate System (0040,073A) DS, VM 1, Type 1. [C.8.12.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.14.html#table_C.8.12.14-1) */
  YOffsetInSlideCoordinateSystem: number;
  /** Z Offset in Slide Coordinate System (0040,074A) DS, VM 1, Type 1C. [C.8.12.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.14.html#table_C.8.12.14-1) */
  ZOffsetInSlideCoordinateSystem?: number;
}

/** Microscope Slide Layer Tile Organization: PS3.3 Table C.8.12.14-1. */
export interface MicroscopeSlideLayerTileOrganizationModule {
  /** Total Pixel Matrix Columns (0048,0006) UL, VM 1, Type 1. [C.8.12.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.14.html#table_C.8.12.14-1) */
  TotalPixelMatrixColumns: number;
  /** Total Pixel Matrix Rows (0048,0007) UL, VM 1, Type 1. [C.8.12.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.14.html#table_C.8.12.14-1) */
  TotalPixelMatrixRows: number;
  /** Total Pixel Matrix Focal Planes (0048,0303) UL, VM 1, Type 1C if DimensionOrganizationType is TILED_FULL. [C.8.12.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.14.html#table_C.8.12.14-1) */
  TotalPixelMatrixFocalPlanes?: number;
  /** Total Pixel Matrix Origin Sequence (0048,0008) SQ, VM 1, Type 1. [C.8.12.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.14.html#table_C.8.12.14-1) */
  TotalPixelMatrixOriginSequence: [MicroscopeSlideLayerTileOrganizationTotalPixelMatrixOriginItem];
  /** Image Orientation (Slide) (0048,0102) DS, VM 6, Type 1C if PlanePositionSlideSequence in SharedFunctionalGroupsSequence is present or PlanePositionSlideSequence in PerFrameFunctionalGroupsSequence is present or DimensionOrganizationType is TILED_FULL. [C.8.12.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.14.html#table_C.8.12.14-1) */
  ImageOrientationSlide?: [number, number, number, number, number, number];
}

export const microscopeSlideLayerTileOrganizationRules: TableRules = {
  kind: 'module',
  id: 'MicroscopeSlideLayerTileOrganization',
  name: 'Microscope Slide Layer Tile Organization',
  table: 'table_C.8.12.14-1',
  section: 'sect_C.8.12.14',
  rows: [
    { keyword: 'TotalPixelMatrixColumns', tag: '00480006', vr: 'UL', vm: '1', type: '1' },
    { keyword: 'TotalPixelMatrixRows', tag: '00480007', vr: 'UL', vm: '1', type: '1' },
    {
      keyword: 'TotalPixelMatrixFocalPlanes',
      tag: '00480303',
      vr: 'UL',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'DimensionOrganizationType' }, to: ['TILED_FULL'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'afe985257767',
      },
    },
    {
      keyword: 'TotalPixelMatrixOriginSequence',
      tag: '00480008',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'XOffsetInSlideCoordinateSystem', tag: '0040072A', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'YOffsetInSlideCoordinateSystem', tag: '0040073A', vr: 'DS', vm: '1', type: '1' },
        {
          keyword: 'ZOffsetInSlideCoordinateSystem',
          tag: '0040074A',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'allowed',
            hash: 'efd4903b8c67',
            reason: 'knowledge',
            missing: 'whether the image lies off the zero plane of the slide',
          },
        },
      ],
    },
    {
      keyword: 'ImageOrientationSlide',
      tag: '00480102',
      vr: 'DS',
      vm: '6',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'PlanePositionSlideSequence', within: ['SharedFunctionalGroupsSequence'] } },
            { op: 'present', attribute: { keyword: 'PlanePositionSlideSequence', within: ['PerFrameFunctionalGroupsSequence'] } },
            { op: '=', attribute: { keyword: 'DimensionOrganizationType' }, to: ['TILED_FULL'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '66317a8da849',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMicroscopeSlideLayerTileOrganization = (dataset: object): Finding[] => validateTable(dataset, microscopeSlideLayerTileOrganizationRules);
