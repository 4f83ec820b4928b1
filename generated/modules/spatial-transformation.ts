// Spatial Transformation, PS3.3 Table C.10-6
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.6.html#table_C.10-6
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Spatial Transformation: PS3.3 Table C.10-6. */
export interface SpatialTransformationModule {
  /** Image Rotation (0070,0042) US, VM 1, Type 1. [C.10-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.6.html#table_C.10-6) */
  ImageRotation: 270 | 180 | 90 | 0;
  /** Image Horizontal Flip (0070,0041) CS, VM 1, Type 1. [C.10-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.6.html#table_C.10-6) */
  ImageHorizontalFlip: 'Y' | 'N';
}

export const spatialTransformationRules: TableRules = {
  kind: 'module',
  id: 'SpatialTransformation',
  name: 'Spatial Transformation',
  table: 'table_C.10-6',
  section: 'sect_C.10.6',
  rows: [
    { keyword: 'ImageRotation', tag: '00700042', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['270', '180', '90', '0'] }] },
    { keyword: 'ImageHorizontalFlip', tag: '00700041', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['Y', 'N'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSpatialTransformation = (dataset: object): Finding[] => validateTable(dataset, spatialTransformationRules);
