// RT Tolerance Tables, PS3.3 Table C.8-47
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of BeamLimitingDeviceToleranceSequence. */
export interface RTToleranceTablesToleranceTableBeamLimitingDeviceToleranceItem {
  /** RT Beam Limiting Device Type (300A,00B8) CS, VM 1, Type 1. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  RTBeamLimitingDeviceType: 'X' | 'Y' | 'ASYMX' | 'ASYMY' | 'MLCX' | 'MLCY';
  /** Beam Limiting Device Position Tolerance (300A,004A) DS, VM 1, Type 1. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  BeamLimitingDevicePositionTolerance: number;
}

/** An Item of ToleranceTableSequence. */
export interface RTToleranceTablesToleranceTableItem {
  /** Tolerance Table Number (300A,0042) IS, VM 1, Type 1. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  ToleranceTableNumber: number;
  /** Tolerance Table Label (300A,0043) SH, VM 1, Type 3. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  ToleranceTableLabel?: string | null;
  /** Gantry Angle Tolerance (300A,0044) DS, VM 1, Type 3. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  GantryAngleTolerance?: number | null;
  /** Gantry Pitch Angle Tolerance (300A,014E) FL, VM 1, Type 3. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  GantryPitchAngleTolerance?: number | null;
  /** Beam Limiting Device Angle Tolerance (300A,0046) DS, VM 1, Type 3. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  BeamLimitingDeviceAngleTolerance?: number | null;
  /** Beam Limiting Device Tolerance Sequence (300A,0048) SQ, VM 1, Type 3. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  BeamLimitingDeviceToleranceSequence?: RTToleranceTablesToleranceTableBeamLimitingDeviceToleranceItem[] | null;
  /** Patient Support Angle Tolerance (300A,004C) DS, VM 1, Type 3. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  PatientSupportAngleTolerance?: number | null;
  /** Table Top Eccentric Angle Tolerance (300A,004E) DS, VM 1, Type 3. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  TableTopEccentricAngleTolerance?: number | null;
  /** Table Top Pitch Angle Tolerance (300A,004F) FL, VM 1, Type 3. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  TableTopPitchAngleTolerance?: number | null;
  /** Table Top Roll Angle Tolerance (300A,0050) FL, VM 1, Type 3. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  TableTopRollAngleTolerance?: number | null;
  /** Table Top Vertical Position Tolerance (300A,0051) DS, VM 1, Type 3. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  TableTopVerticalPositionTolerance?: number | null;
  /** Table Top Longitudinal Position Tolerance (300A,0052) DS, VM 1, Type 3. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  TableTopLongitudinalPositionTolerance?: number | null;
  /** Table Top Lateral Position Tolerance (300A,0053) DS, VM 1, Type 3. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  TableTopLateralPositionTolerance?: number | null;
}

/** RT Tolerance Tables: PS3.3 Table C.8-47. */
export interface RTToleranceTablesModule {
  /** Tolerance Table Sequence (300A,0040) SQ, VM 1, Type 3. [C.8-47](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.11.html#table_C.8-47) */
  ToleranceTableSequence?: RTToleranceTablesToleranceTableItem[] | null;
}

export const rtToleranceTablesRules: TableRules = {
  kind: 'module',
  id: 'RTToleranceTables',
  name: 'RT Tolerance Tables',
  table: 'table_C.8-47',
  section: 'sect_C.8.8.11',
  rows: [
    {
      keyword: 'ToleranceTableSequence',
      tag: '300A0040',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'ToleranceTableNumber', tag: '300A0042', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'ToleranceTableLabel', tag: '300A0043', vr: 'SH', vm: '1', type: '3' },
        { keyword: 'GantryAngleTolerance', tag: '300A0044', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'GantryPitchAngleTolerance', tag: '300A014E', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'BeamLimitingDeviceAngleTolerance', tag: '300A0046', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'BeamLimitingDeviceToleranceSequence',
          tag: '300A0048',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            {
              keyword: 'RTBeamLimitingDeviceType',
              tag: '300A00B8',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['X', 'Y', 'ASYMX', 'ASYMY', 'MLCX', 'MLCY'] }],
            },
            { keyword: 'BeamLimitingDevicePositionTolerance', tag: '300A004A', vr: 'DS', vm: '1', type: '1' },
          ],
        },
        { keyword: 'PatientSupportAngleTolerance', tag: '300A004C', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'TableTopEccentricAngleTolerance', tag: '300A004E', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'TableTopPitchAngleTolerance', tag: '300A004F', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'TableTopRollAngleTolerance', tag: '300A0050', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'TableTopVerticalPositionTolerance', tag: '300A0051', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'TableTopLongitudinalPositionTolerance', tag: '300A0052', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'TableTopLateralPositionTolerance', tag: '300A0053', vr: 'DS', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTToleranceTables = (dataset: object): Finding[] => validateTable(dataset, rtToleranceTablesRules);
