// X-Ray Projection Pixel Calibration, PS3.3 Table C.8.19.6-9
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.9.html#table_C.8.19.6-9
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of ProjectionPixelCalibrationSequence. */
export interface XRayProjectionPixelCalibrationProjectionPixelCalibrationItem {
  /** Distance Object to Table Top (0018,9403) FL, VM 1, Type 2. [C.8.19.6-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.9.html#table_C.8.19.6-9) */
  DistanceObjectToTableTop: number | null;
  /** Object Pixel Spacing in Center of Beam (0018,9404) FL, VM 2, Type 1C if DistanceObjectToTableTop has a value. [C.8.19.6-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.9.html#table_C.8.19.6-9) */
  ObjectPixelSpacingInCenterOfBeam?: [number, number];
  /** Table Height (0018,1130) DS, VM 1, Type 1C if value 1 of ImageType is ORIGINAL. [C.8.19.6-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.9.html#table_C.8.19.6-9) */
  TableHeight?: number;
  /** Beam Angle (0018,9449) FL, VM 1, Type 1C if value 1 of ImageType is ORIGINAL. [C.8.19.6-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.9.html#table_C.8.19.6-9) */
  BeamAngle?: number;
}

/** X-Ray Projection Pixel Calibration: PS3.3 Table C.8.19.6-9. */
export interface XRayProjectionPixelCalibrationFunctionalGroup {
  /** Projection Pixel Calibration Sequence (0018,9401) SQ, VM 1, Type 1. [C.8.19.6-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.9.html#table_C.8.19.6-9) */
  ProjectionPixelCalibrationSequence: [XRayProjectionPixelCalibrationProjectionPixelCalibrationItem];
}

export const xRayProjectionPixelCalibrationRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayProjectionPixelCalibration',
  name: 'X-Ray Projection Pixel Calibration',
  table: 'table_C.8.19.6-9',
  section: 'sect_C.8.19.6.9',
  rows: [
    {
      keyword: 'ProjectionPixelCalibrationSequence',
      tag: '00189401',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'DistanceObjectToTableTop', tag: '00189403', vr: 'FL', vm: '1', type: '2' },
        {
          keyword: 'ObjectPixelSpacingInCenterOfBeam',
          tag: '00189404',
          vr: 'FL',
          vm: '2',
          type: '1C',
          condition: { tree: { op: 'valued', attribute: { keyword: 'DistanceObjectToTableTop' } }, decided: 'data', otherwise: 'forbidden', hash: '936a09031117' },
        },
        {
          keyword: 'TableHeight',
          tag: '00181130',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: 'df88d4c36f49' },
        },
        {
          keyword: 'BeamAngle',
          tag: '00189449',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: 'df88d4c36f49' },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayProjectionPixelCalibration = (dataset: object): Finding[] => validateTable(dataset, xRayProjectionPixelCalibrationRules);
