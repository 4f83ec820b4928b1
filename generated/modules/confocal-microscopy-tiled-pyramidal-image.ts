// Confocal Microscopy Tiled Pyramidal Image, PS3.3 Table C.8.35.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.2.html#table_C.8.35.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Confocal Microscopy Tiled Pyramidal Image: PS3.3 Table C.8.35.2-1. */
export interface ConfocalMicroscopyTiledPyramidalImageModule {
  /** Imaged Volume Width (0048,0001) FL, VM 1, Type 1. [C.8.35.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.2.html#table_C.8.35.2-1) */
  ImagedVolumeWidth: number;
  /** Imaged Volume Height (0048,0002) FL, VM 1, Type 1. [C.8.35.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.2.html#table_C.8.35.2-1) */
  ImagedVolumeHeight: number;
  /** Imaged Volume Depth (0048,0003) FL, VM 1, Type 1. [C.8.35.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.2.html#table_C.8.35.2-1) */
  ImagedVolumeDepth: number;
  /** Volumetric Properties (0008,9206) CS, VM 1, Type 1. [C.8.35.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.2.html#table_C.8.35.2-1) */
  VolumetricProperties: 'VOLUME';
}

export const confocalMicroscopyTiledPyramidalImageRules: TableRules = {
  kind: 'module',
  id: 'ConfocalMicroscopyTiledPyramidalImage',
  name: 'Confocal Microscopy Tiled Pyramidal Image',
  table: 'table_C.8.35.2-1',
  section: 'sect_C.8.35.2',
  rows: [
    { keyword: 'ImagedVolumeWidth', tag: '00480001', vr: 'FL', vm: '1', type: '1' },
    { keyword: 'ImagedVolumeHeight', tag: '00480002', vr: 'FL', vm: '1', type: '1' },
    { keyword: 'ImagedVolumeDepth', tag: '00480003', vr: 'FL', vm: '1', type: '1' },
    { keyword: 'VolumetricProperties', tag: '00089206', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['VOLUME'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateConfocalMicroscopyTiledPyramidalImage = (dataset: object): Finding[] => validateTable(dataset, confocalMicroscopyTiledPyramidalImageRules);
