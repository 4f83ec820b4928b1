// X-Ray Positioner, PS3.3 Table C.8.19.6-10
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.10.html#table_C.8.19.6-10
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PositionerPositionSequence. */
export interface XRayPositionerPositionerPositionItem {
  /** Positioner Primary Angle (0018,1510) DS, VM 1, Type 1C if PositionerType is CARM. [C.8.19.6-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.10.html#table_C.8.19.6-10) */
  PositionerPrimaryAngle?: number;
  /** Positioner Secondary Angle (0018,1511) DS, VM 1, Type 1C if PositionerType is CARM. [C.8.19.6-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.10.html#table_C.8.19.6-10) */
  PositionerSecondaryAngle?: number;
  /** Column Angulation (Patient) (0018,9447) FL, VM 1, Type 1C if PositionerType is COLUMN. [C.8.19.6-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.10.html#table_C.8.19.6-10) */
  ColumnAngulationPatient?: number;
}

/** X-Ray Positioner: PS3.3 Table C.8.19.6-10. */
export interface XRayPositionerFunctionalGroup {
  /** Positioner Position Sequence (0018,9405) SQ, VM 1, Type 1. [C.8.19.6-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.6.10.html#table_C.8.19.6-10) */
  PositionerPositionSequence: [XRayPositionerPositionerPositionItem];
}

export const xRayPositionerRules: TableRules = {
  kind: 'functional-group',
  id: 'XRayPositioner',
  name: 'X-Ray Positioner',
  table: 'table_C.8.19.6-10',
  section: 'sect_C.8.19.6.10',
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
          condition: { tree: { op: '=', attribute: { keyword: 'PositionerType' }, to: ['CARM'] }, decided: 'data', otherwise: 'forbidden', hash: '2b00ab3a2b74' },
        },
        {
          keyword: 'PositionerSecondaryAngle',
          tag: '00181511',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'PositionerType' }, to: ['CARM'] }, decided: 'data', otherwise: 'forbidden', hash: '2b00ab3a2b74' },
        },
        {
          keyword: 'ColumnAngulationPatient',
          tag: '00189447',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'PositionerType' }, to: ['COLUMN'] }, decided: 'data', otherwise: 'forbidden', hash: '6908854eec34' },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayPositioner = (dataset: object): Finding[] => validateTable(dataset, xRayPositionerRules);
