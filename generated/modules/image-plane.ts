// Image Plane, PS3.3 Table C.7-10
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.2.html#table_C.7-10
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Image Plane: PS3.3 Table C.7-10. */
export interface ImagePlaneModule {
  /** Pixel Spacing (0028,0030) DS, VM 2, Type 1. [C.7-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.2.html#table_C.7-10) */
  PixelSpacing: [number, number];
  /** Image Orientation (Patient) (0020,0037) DS, VM 6, Type 1. [C.7-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.2.html#table_C.7-10) */
  ImageOrientationPatient: [number, number, number, number, number, number];
  /** Image Position (Patient) (0020,0032) DS, VM 3, Type 1. [C.7-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.2.html#table_C.7-10) */
  ImagePositionPatient: [number, number, number];
  /** Slice Thickness (0018,0050) DS, VM 1, Type 2. [C.7-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.2.html#table_C.7-10) */
  SliceThickness: number | null;
  /** Spacing Between Slices (0018,0088) DS, VM 1, Type 3. [C.7-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.2.html#table_C.7-10) */
  SpacingBetweenSlices?: number | null;
  /** Slice Location (0020,1041) DS, VM 1, Type 3. [C.7-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.2.html#table_C.7-10) */
  SliceLocation?: number | null;
}

export const imagePlaneRules: TableRules = {
  kind: 'module',
  id: 'ImagePlane',
  name: 'Image Plane',
  table: 'table_C.7-10',
  section: 'sect_C.7.6.2',
  rows: [
    { keyword: 'PixelSpacing', tag: '00280030', vr: 'DS', vm: '2', type: '1' },
    { keyword: 'ImageOrientationPatient', tag: '00200037', vr: 'DS', vm: '6', type: '1' },
    { keyword: 'ImagePositionPatient', tag: '00200032', vr: 'DS', vm: '3', type: '1' },
    { keyword: 'SliceThickness', tag: '00180050', vr: 'DS', vm: '1', type: '2' },
    { keyword: 'SpacingBetweenSlices', tag: '00180088', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'SliceLocation', tag: '00201041', vr: 'DS', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImagePlane = (dataset: object): Finding[] => validateTable(dataset, imagePlaneRules);
