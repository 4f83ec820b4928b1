// RT Ion Tolerance Tables, PS3.3 Table C.8.8.24-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of BeamLimitingDeviceToleranceSequence. */
export interface RTIonToleranceTablesIonToleranceTableBeamLimitingDeviceToleranceItem {
  /** RT Beam Limiting Device Type (300A,00B8) CS, VM 1, Type 1. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  RTBeamLimitingDeviceType: 'X' | 'Y' | 'ASYMX' | 'ASYMY' | 'MLCX' | 'MLCY';
  /** Beam Limiting Device Position Tolerance (300A,004A) DS, VM 1, Type 1. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  BeamLimitingDevicePositionTolerance: number;
}

/** An Item of IonToleranceTableSequence. */
export interface RTIonToleranceTablesIonToleranceTableItem {
  /** Tolerance Table Number (300A,0042) IS, VM 1, Type 1. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  ToleranceTableNumber: number;
  /** Tolerance Table Label (300A,0043) SH, VM 1, Type 3. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  ToleranceTableLabel?: string | null;
  /** Gantry Angle Tolerance (300A,0044) DS, VM 1, Type 3. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  GantryAngleTolerance?: number | null;
  /** Beam Limiting Device Angle Tolerance (300A,0046) DS, VM 1, Type 3. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  BeamLimitingDeviceAngleTolerance?: number | null;
  /** Beam Limiting Device Tolerance Sequence (300A,0048) SQ, VM 1, Type 3. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  BeamLimitingDeviceToleranceSequence?: RTIonToleranceTablesIonToleranceTableBeamLimitingDeviceToleranceItem[] | null;
  /** Patient Support Angle Tolerance (300A,004C) DS, VM 1, Type 3. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  PatientSupportAngleTolerance?: number | null;
  /** Table Top Vertical Position Tolerance (300A,0051) DS, VM 1, Type 3. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  TableTopVerticalPositionTolerance?: number | null;
  /** Table Top Longitudinal Position Tolerance (300A,0052) DS, VM 1, Type 3. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  TableTopLongitudinalPositionTolerance?: number | null;
  /** Table Top Lateral Position Tolerance (300A,0053) DS, VM 1, Type 3. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  TableTopLateralPositionTolerance?: number | null;
  /** Table Top Pitch Angle Tolerance (300A,004F) FL, VM 1, Type 3. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  TableTopPitchAngleTolerance?: number | null;
  /** Table Top Roll Angle Tolerance (300A,0050) FL, VM 1, Type 3. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  TableTopRollAngleTolerance?: number | null;
  /** Snout Position Tolerance (300A,004B) FL, VM 1, Type 3. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  SnoutPositionTolerance?: number | null;
  /** Head Fixation Angle Tolerance (300A,0152) DS, VM 1, Type 3. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  HeadFixationAngleTolerance?: number | null;
  /** Chair Head Frame Position Tolerance (300A,0153) DS, VM 1, Type 3. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  ChairHeadFramePositionTolerance?: number | null;
  /** Fixation Light Azimuthal Angle Tolerance (300A,0154) DS, VM 1, Type 3. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  FixationLightAzimuthalAngleTolerance?: number | null;
  /** Fixation Light Polar Angle Tolerance (300A,0155) DS, VM 1, Type 3. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  FixationLightPolarAngleTolerance?: number | null;
}

/** RT Ion Tolerance Tables: PS3.3 Table C.8.8.24-1. */
export interface RTIonToleranceTablesModule {
  /** Ion Tolerance Table Sequence (300A,03A0) SQ, VM 1, Type 1. [C.8.8.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.24.html#table_C.8.8.24-1) */
  IonToleranceTableSequence: RTIonToleranceTablesIonToleranceTableItem[];
}

export const rtIonToleranceTablesRules: TableRules = {
  kind: 'module',
  id: 'RTIonToleranceTables',
  name: 'RT Ion Tolerance Tables',
  table: 'table_C.8.8.24-1',
  section: 'sect_C.8.8.24',
  rows: [
    {
      keyword: 'IonToleranceTableSequence',
      tag: '300A03A0',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ToleranceTableNumber', tag: '300A0042', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'ToleranceTableLabel', tag: '300A0043', vr: 'SH', vm: '1', type: '3' },
        { keyword: 'GantryAngleTolerance', tag: '300A0044', vr: 'DS', vm: '1', type: '3' },
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
        { keyword: 'TableTopVerticalPositionTolerance', tag: '300A0051', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'TableTopLongitudinalPositionTolerance', tag: '300A0052', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'TableTopLateralPositionTolerance', tag: '300A0053', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'TableTopPitchAngleTolerance', tag: '300A004F', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'TableTopRollAngleTolerance', tag: '300A0050', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'SnoutPositionTolerance', tag: '300A004B', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'HeadFixationAngleTolerance', tag: '300A0152', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'ChairHeadFramePositionTolerance', tag: '300A0153', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'FixationLightAzimuthalAngleTolerance', tag: '300A0154', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'FixationLightPolarAngleTolerance', tag: '300A0155', vr: 'DS', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTIonToleranceTables = (dataset: object): Finding[] => validateTable(dataset, rtIonToleranceTablesRules);
