// Plane Position (Volume), PS3.3 Table C.7.6.16.2.21-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.21.html#table_C.7.6.16.2.21-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PlanePositionVolumeSequence. */
export interface PlanePositionVolumePlanePositionVolumeItem {
  /** Image Position (Volume) (0020,9301) FD, VM 3, Type 1. [C.7.6.16.2.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.21.html#table_C.7.6.16.2.21-1) */
  ImagePositionVolume: [number, number, number];
}

/** Plane Position (Volume): PS3.3 Table C.7.6.16.2.21-1. */
export interface PlanePositionVolumeFunctionalGroup {
  /** Plane Position (Volume) Sequence (0020,930E) SQ, VM 1, Type 1. [C.7.6.16.2.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.21.html#table_C.7.6.16.2.21-1) */
  PlanePositionVolumeSequence: [PlanePositionVolumePlanePositionVolumeItem];
}

export const planePositionVolumeRules: TableRules = {
  kind: 'functional-group',
  id: 'PlanePositionVolume',
  name: 'Plane Position (Volume)',
  table: 'table_C.7.6.16.2.21-1',
  section: 'sect_C.7.6.16.2.21',
  rows: [
    {
      keyword: 'PlanePositionVolumeSequence',
      tag: '0020930E',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ keyword: 'ImagePositionVolume', tag: '00209301', vr: 'FD', vm: '3', type: '1' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePlanePositionVolume = (dataset: object): Finding[] => validateTable(dataset, planePositionVolumeRules);
