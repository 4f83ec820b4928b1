// ROI Contour, PS3.3 Table C.8-42
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** An Item of SourcePixelPlanesCharacteristicsSequence. */
export interface ROIContourROIContourSourcePixelPlanesCharacteristicsItem {
  /** Pixel Spacing (0028,0030) DS, VM 2, Type 1. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  PixelSpacing: [number, number];
  /** Spacing Between Slices (0018,0088) DS, VM 1, Type 1. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  SpacingBetweenSlices: number;
  /** Image Orientation (Patient) (0020,0037) DS, VM 6, Type 1. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  ImageOrientationPatient: [number, number, number, number, number, number];
  /** Image Position (Patient) (0020,0032) DS, VM 3, Type 1. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  ImagePositionPatient: [number, number, number];
  /** Number of Frames (0028,0008) IS, VM 1, Type 1. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  NumberOfFrames: number;
  /** Rows (0028,0010) US, VM 1, Type 1. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  Rows: number;
  /** Columns (0028,0011) US, VM 1, Type 1. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  Columns: number;
}

/** An Item of SourceSeriesSequence. */
export interface ROIContourROIContourSourceSeriesItem {
  /** Series Instance UID (0020,000E) UI, VM 1, Type 1. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  SeriesInstanceUID: string;
}

/** An Item of ContourSequence. */
export interface ROIContourROIContourContourItem {
  /** Contour Number (3006,0048) IS, VM 1, Type 3. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  ContourNumber?: number | null;
  /** Contour Image Sequence (3006,0016) SQ, VM 1, Type 3. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  ContourImageSequence?: ImageSOPInstanceReferenceMacro[] | null;
  /** Contour Geometric Type (3006,0042) CS, VM 1, Type 1. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  ContourGeometricType: 'POINT' | 'OPEN_PLANAR' | 'OPEN_NONPLANAR' | 'CLOSED_PLANAR' | 'CLOSEDPLANAR_XOR';
  /** Number of Contour Points (3006,0046) IS, VM 1, Type 1. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  NumberOfContourPoints: number;
  /** Contour Data (3006,0050) DS, VM 3-3n, Type 1. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  ContourData: number[];
}

/** An Item of ROIContourSequence. */
export interface ROIContourROIContourItem {
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 1. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  ReferencedROINumber: number;
  /** ROI Display Color (3006,002A) IS, VM 3, Type 3. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  ROIDisplayColor?: [number, number, number] | null;
  /** Recommended Display Grayscale Value (0062,000C) US, VM 1, Type 3. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  RecommendedDisplayGrayscaleValue?: number | null;
  /** Recommended Display CIELab Value (0062,000D) US, VM 3, Type 3. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  RecommendedDisplayCIELabValue?: [number, number, number] | null;
  /** Source Pixel Planes Characteristics Sequence (3006,004A) SQ, VM 1, Type 3. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  SourcePixelPlanesCharacteristicsSequence?: [ROIContourROIContourSourcePixelPlanesCharacteristicsItem] | null;
  /** Source Series Sequence (3006,004B) SQ, VM 1, Type 3. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  SourceSeriesSequence?: ROIContourROIContourSourceSeriesItem[] | null;
  /** Contour Sequence (3006,0040) SQ, VM 1, Type 3. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  ContourSequence?: ROIContourROIContourContourItem[] | null;
}

/** ROI Contour: PS3.3 Table C.8-42. */
export interface ROIContourModule {
  /** ROI Contour Sequence (3006,0039) SQ, VM 1, Type 1. [C.8-42](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.6.html#table_C.8-42) */
  ROIContourSequence: ROIContourROIContourItem[];
}

export const roiContourRules: TableRules = {
  kind: 'module',
  id: 'ROIContour',
  name: 'ROI Contour',
  table: 'table_C.8-42',
  section: 'sect_C.8.8.6',
  rows: [
    {
      keyword: 'ROIContourSequence',
      tag: '30060039',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ReferencedROINumber', tag: '30060084', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'ROIDisplayColor', tag: '3006002A', vr: 'IS', vm: '3', type: '3' },
        { keyword: 'RecommendedDisplayGrayscaleValue', tag: '0062000C', vr: 'US', vm: '1', type: '3' },
        { keyword: 'RecommendedDisplayCIELabValue', tag: '0062000D', vr: 'US', vm: '3', type: '3' },
        {
          keyword: 'SourcePixelPlanesCharacteristicsSequence',
          tag: '3006004A',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            { keyword: 'PixelSpacing', tag: '00280030', vr: 'DS', vm: '2', type: '1' },
            { keyword: 'SpacingBetweenSlices', tag: '00180088', vr: 'DS', vm: '1', type: '1' },
            { keyword: 'ImageOrientationPatient', tag: '00200037', vr: 'DS', vm: '6', type: '1' },
            { keyword: 'ImagePositionPatient', tag: '00200032', vr: 'DS', vm: '3', type: '1' },
            { keyword: 'NumberOfFrames', tag: '00280008', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'Rows', tag: '00280010', vr: 'US', vm: '1', type: '1' },
            { keyword: 'Columns', tag: '00280011', vr: 'US', vm: '1', type: '1' },
          ],
        },
        {
          keyword: 'SourceSeriesSequence',
          tag: '3006004B',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: '1' }],
        },
        {
          keyword: 'ContourSequence',
          tag: '30060040',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'ContourNumber', tag: '30060048', vr: 'IS', vm: '1', type: '3' },
            {
              keyword: 'ContourImageSequence',
              tag: '30060016',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [{ include: () => imageSOPInstanceReferenceRules }],
            },
            {
              keyword: 'ContourGeometricType',
              tag: '30060042',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['POINT', 'OPEN_PLANAR', 'OPEN_NONPLANAR', 'CLOSED_PLANAR', 'CLOSEDPLANAR_XOR'] }],
            },
            { keyword: 'NumberOfContourPoints', tag: '30060046', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'ContourData', tag: '30060050', vr: 'DS', vm: '3-3n', type: '1' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateROIContour = (dataset: object): Finding[] => validateTable(dataset, roiContourRules);
