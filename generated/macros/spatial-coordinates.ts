// Spatial Coordinates, PS3.3 Table C.18.6-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.6.html#table_C.18.6-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Spatial Coordinates: PS3.3 Table C.18.6-1. */
export interface SpatialCoordinatesMacro {
  /** Graphic Data (0070,0022) FL, VM 2-n, Type 1. [C.18.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.6.html#table_C.18.6-1) */
  GraphicData: number[];
  /** Graphic Type (0070,0023) CS, VM 1, Type 1. [C.18.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.6.html#table_C.18.6-1) */
  GraphicType: 'POINT' | 'MULTIPOINT' | 'POLYLINE' | 'CIRCLE' | 'ELLIPSE';
  /** Pixel Origin Interpretation (0048,0301) CS, VM 1, Type 1C. [C.18.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.6.html#table_C.18.6-1) */
  PixelOriginInterpretation?: 'FRAME' | 'VOLUME';
  /** Fiducial UID (0070,031A) UI, VM 1, Type 3. [C.18.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.18.6.html#table_C.18.6-1) */
  FiducialUID?: string | null;
}

export const spatialCoordinatesRules: TableRules = {
  kind: 'macro',
  id: 'SpatialCoordinates',
  name: 'Spatial Coordinates',
  table: 'table_C.18.6-1',
  section: 'sect_C.18.6',
  rows: [
    { keyword: 'GraphicData', tag: '00700022', vr: 'FL', vm: '2-n', type: '1' },
    {
      keyword: 'GraphicType',
      tag: '00700023',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['POINT', 'MULTIPOINT', 'POLYLINE', 'CIRCLE', 'ELLIPSE'], section: 'sect_C.18.6.1.2' }],
    },
    {
      keyword: 'PixelOriginInterpretation',
      tag: '00480301',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'study', otherwise: 'allowed', hash: '2ad28aeaee1d', reason: 'other-instance', missing: 'whether the referenced image is tiled' },
      values: [{ kind: 'enumerated', terms: ['FRAME', 'VOLUME'] }],
    },
    { keyword: 'FiducialUID', tag: '0070031A', vr: 'UI', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSpatialCoordinates = (dataset: object): Finding[] => validateTable(dataset, spatialCoordinatesRules);
