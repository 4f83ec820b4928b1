// 3D Spatial Coordinates, PS3.3 Table C.18.9-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.9.html#table_C.18.9-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** 3D Spatial Coordinates: PS3.3 Table C.18.9-1. */
export interface ThreeDSpatialCoordinatesMacro {
  /** Referenced Frame of Reference UID (3006,0024) UI, VM 1, Type 1. [C.18.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.9.html#table_C.18.9-1) */
  ReferencedFrameOfReferenceUID: string;
  /** Graphic Data (0070,0022) FL, VM 2-n, Type 1. [C.18.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.9.html#table_C.18.9-1) */
  GraphicData: number[];
  /** Graphic Type (0070,0023) CS, VM 1, Type 1. [C.18.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.9.html#table_C.18.9-1) */
  GraphicType: 'POINT' | 'MULTIPOINT' | 'POLYLINE' | 'POLYGON' | 'ELLIPSE' | 'ELLIPSOID';
  /** Fiducial UID (0070,031A) UI, VM 1, Type 3. [C.18.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.9.html#table_C.18.9-1) */
  FiducialUID?: string | null;
}

export const threeDSpatialCoordinatesRules: TableRules = {
  kind: 'macro',
  id: 'ThreeDSpatialCoordinates',
  name: '3D Spatial Coordinates',
  table: 'table_C.18.9-1',
  section: 'sect_C.18.9',
  rows: [
    { keyword: 'ReferencedFrameOfReferenceUID', tag: '30060024', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'GraphicData', tag: '00700022', vr: 'FL', vm: '2-n', type: '1' },
    {
      keyword: 'GraphicType',
      tag: '00700023',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['POINT', 'MULTIPOINT', 'POLYLINE', 'POLYGON', 'ELLIPSE', 'ELLIPSOID'], section: 'sect_C.18.9.1.2' }],
    },
    { keyword: 'FiducialUID', tag: '0070031A', vr: 'UI', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateThreeDSpatialCoordinates = (dataset: object): Finding[] => validateTable(dataset, threeDSpatialCoordinatesRules);
