// MR Spatial Saturation, PS3.3 Table C.8-98
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.11.html#table_C.8-98
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of MRSpatialSaturationSequence. */
export interface MRSpatialSaturationMRSpatialSaturationItem {
  /** Slab Thickness (0018,9104) FD, VM 1, Type 1. [C.8-98](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.11.html#table_C.8-98) */
  SlabThickness: number;
  /** Slab Orientation (0018,9105) FD, VM 3, Type 1. [C.8-98](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.11.html#table_C.8-98) */
  SlabOrientation: [number, number, number];
  /** Mid Slab Position (0018,9106) FD, VM 3, Type 1. [C.8-98](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.11.html#table_C.8-98) */
  MidSlabPosition: [number, number, number];
}

/** MR Spatial Saturation: PS3.3 Table C.8-98. */
export interface MRSpatialSaturationFunctionalGroup {
  /** MR Spatial Saturation Sequence (0018,9107) SQ, VM 1, Type 2. [C.8-98](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.5.11.html#table_C.8-98) */
  MRSpatialSaturationSequence: MRSpatialSaturationMRSpatialSaturationItem[] | null;
}

export const mrSpatialSaturationRules: TableRules = {
  kind: 'functional-group',
  id: 'MRSpatialSaturation',
  name: 'MR Spatial Saturation',
  table: 'table_C.8-98',
  section: 'sect_C.8.13.5.11',
  rows: [
    {
      keyword: 'MRSpatialSaturationSequence',
      tag: '00189107',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'SlabThickness', tag: '00189104', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'SlabOrientation', tag: '00189105', vr: 'FD', vm: '3', type: '1' },
        { keyword: 'MidSlabPosition', tag: '00189106', vr: 'FD', vm: '3', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRSpatialSaturation = (dataset: object): Finding[] => validateTable(dataset, mrSpatialSaturationRules);
