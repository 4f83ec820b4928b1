// Plane Orientation (Volume), PS3.3 Table C.7.6.16.2.22-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.22.html#table_C.7.6.16.2.22-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PlaneOrientationVolumeSequence. */
export interface PlaneOrientationVolumePlaneOrientationVolumeItem {
  /** Image Orientation (Volume) (0020,9302) FD, VM 6, Type 1. [C.7.6.16.2.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.22.html#table_C.7.6.16.2.22-1) */
  ImageOrientationVolume: [number, number, number, number, number, number];
}

/** Plane Orientation (Volume): PS3.3 Table C.7.6.16.2.22-1. */
export interface PlaneOrientationVolumeFunctionalGroup {
  /** Plane Orientation (Volume) Sequence (0020,930F) SQ, VM 1, Type 1. [C.7.6.16.2.22-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.22.html#table_C.7.6.16.2.22-1) */
  PlaneOrientationVolumeSequence: [PlaneOrientationVolumePlaneOrientationVolumeItem];
}

export const planeOrientationVolumeRules: TableRules = {
  kind: 'functional-group',
  id: 'PlaneOrientationVolume',
  name: 'Plane Orientation (Volume)',
  table: 'table_C.7.6.16.2.22-1',
  section: 'sect_C.7.6.16.2.22',
  rows: [
    {
      keyword: 'PlaneOrientationVolumeSequence',
      tag: '0020930F',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'ImageOrientationVolume', tag: '00209302', vr: 'FD', vm: '6', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePlaneOrientationVolume = (dataset: object): Finding[] => validateTable(dataset, planeOrientationVolumeRules);
