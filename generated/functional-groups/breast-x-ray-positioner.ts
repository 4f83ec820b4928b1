// Breast X-Ray Positioner, PS3.3 Table C.8.31.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.2.html#table_C.8.31.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PositionerPositionSequence. */
export interface BreastXRayPositionerPositionerPositionItem {
  /** Positioner Primary Angle (0018,1510) DS, VM 1, Type 1C. [C.8.31.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.2.html#table_C.8.31.2-1) */
  PositionerPrimaryAngle?: number;
  /** Positioner Primary Angle Direction (0018,9559) CS, VM 1, Type 1C if PositionerPrimaryAngle is present. [C.8.31.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.2.html#table_C.8.31.2-1) */
  PositionerPrimaryAngleDirection?: 'CW' | 'CC';
  /** Positioner Secondary Angle (0018,1511) DS, VM 1, Type 1C. [C.8.31.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.2.html#table_C.8.31.2-1) */
  PositionerSecondaryAngle?: number;
}

/** Breast X-Ray Positioner: PS3.3 Table C.8.31.2-1. */
export interface BreastXRayPositionerFunctionalGroup {
  /** Positioner Position Sequence (0018,9405) SQ, VM 1, Type 1. [C.8.31.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.2.html#table_C.8.31.2-1) */
  PositionerPositionSequence: [BreastXRayPositionerPositionerPositionItem];
}

export const breastXRayPositionerRules: TableRules = {
  kind: 'functional-group',
  id: 'BreastXRayPositioner',
  name: 'Breast X-Ray Positioner',
  table: 'table_C.8.31.2-1',
  section: 'sect_C.8.31.2',
  rows: [
    {
      keyword: 'PositionerPositionSequence',
      tag: '00189405',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'PositionerPrimaryAngle',
          tag: '00181510',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'allowed',
            hash: '2dad3659f402',
            reason: 'knowledge',
            missing: 'whether the X-Ray source can move in the coronal plane',
          },
        },
        {
          keyword: 'PositionerPrimaryAngleDirection',
          tag: '00189559',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'PositionerPrimaryAngle' } }, decided: 'data', otherwise: 'forbidden', hash: '385c3d42d1a9' },
          values: [{ kind: 'enumerated', terms: ['CW', 'CC'] }],
        },
        {
          keyword: 'PositionerSecondaryAngle',
          tag: '00181511',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'allowed',
            hash: 'af6bbec01d21',
            reason: 'knowledge',
            missing: 'whether the X-Ray source can move in the sagittal plane',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBreastXRayPositioner = (dataset: object): Finding[] => validateTable(dataset, breastXRayPositionerRules);
