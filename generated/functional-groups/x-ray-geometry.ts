// X-Ray Geometry, PS3.3 Table C.8.19.6-14
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.14.html#table_C.8.19.6-14
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of XRayGeometrySequence. */
export interface XRayGeometryXRayGeometryItem {
  /** Distance Source to Isocenter (0018,9402) FL, VM 1, Type 1. [C.8.19.6-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.14.html#table_C.8.19.6-14) */
  DistanceSourceToIsocenter: number;
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 1. [C.8.19.6-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.14.html#table_C.8.19.6-14) */
  DistanceSourceToDetector: number;
}

/** X-Ray Geometry: PS3.3 Table C.8.19.6-14. */
export interface XRayGeometryFunctionalGroup {
  /** X-Ray Geometry Sequence (0018,9476) SQ, VM 1, Type 1. [C.8.19.6-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.14.html#table_C.8.19.6-14) */
  XRayGeometrySequence: [XRayGeometryXRayGeometryItem];
}

export const xRayGeometryRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayGeometry',
  name: 'X-Ray Geometry',
  table: 'table_C.8.19.6-14',
  section: 'sect_C.8.19.6.14',
  rows: [
    {
      keyword: 'XRayGeometrySequence',
      tag: '00189476',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'DistanceSourceToIsocenter', tag: '00189402', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'DistanceSourceToDetector', tag: '00181110', vr: 'DS', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayGeometry = (dataset: object): Finding[] => validateTable(dataset, xRayGeometryRules);
