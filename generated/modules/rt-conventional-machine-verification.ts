// RT Conventional Machine Verification, PS3.3 Table C.31-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of WedgePositionSequence. */
export interface RTConventionalMachineVerificationConventionalMachineVerificationConventionalControlPointVerificationWedgePositionItem {
  /** Wedge Position (300A,0118) CS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  WedgePosition?: 'IN' | 'OUT' | null;
  /** Referenced Wedge Number (300C,00C0) IS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  ReferencedWedgeNumber?: number | null;
}

/** An Item of BeamLimitingDevicePositionSequence. */
export interface RTConventionalMachineVerificationConventionalMachineVerificationConventionalControlPointVerificationBeamLimitingDevicePositionItem {
  /** RT Beam Limiting Device Type (300A,00B8) CS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  RTBeamLimitingDeviceType?: 'X' | 'Y' | 'ASYMX' | 'ASYMY' | 'MLCX' | 'MLCY' | null;
  /** Leaf/Jaw Positions (300A,011C) DS, VM 2-2n. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  LeafJawPositions?: number[] | null;
}

/** An Item of ConventionalControlPointVerificationSequence. */
export interface RTConventionalMachineVerificationConventionalMachineVerificationConventionalControlPointVerificationItem {
  /** Nominal Beam Energy (300A,0114) DS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  NominalBeamEnergy?: number | null;
  /** Dose Rate Set (300A,0115) DS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  DoseRateSet?: number | null;
  /** Wedge Position Sequence (300A,0116) SQ, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  WedgePositionSequence?: RTConventionalMachineVerificationConventionalMachineVerificationConventionalControlPointVerificationWedgePositionItem[] | null;
  /** Beam Limiting Device Position Sequence (300A,011A) SQ, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  BeamLimitingDevicePositionSequence?: RTConventionalMachineVerificationConventionalMachineVerificationConventionalControlPointVerificationBeamLimitingDevicePositionItem[] | null;
  /** Gantry Angle (300A,011E) DS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  GantryAngle?: number | null;
  /** Gantry Rotation Direction (300A,011F) CS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  GantryRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Beam Limiting Device Angle (300A,0120) DS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  BeamLimitingDeviceAngle?: number | null;
  /** Beam Limiting Device Rotation Direction (300A,0121) CS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  BeamLimitingDeviceRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Patient Support Angle (300A,0122) DS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  PatientSupportAngle?: number | null;
  /** Patient Support Rotation Direction (300A,0123) CS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  PatientSupportRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Table Top Eccentric Axis Distance (300A,0124) DS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  TableTopEccentricAxisDistance?: number | null;
  /** Table Top Eccentric Angle (300A,0125) DS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  TableTopEccentricAngle?: number | null;
  /** Table Top Eccentric Rotation Direction (300A,0126) CS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  TableTopEccentricRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Table Top Vertical Position (300A,0128) DS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  TableTopVerticalPosition?: number | null;
  /** Table Top Longitudinal Position (300A,0129) DS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  TableTopLongitudinalPosition?: number | null;
  /** Table Top Lateral Position (300A,012A) DS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  TableTopLateralPosition?: number | null;
  /** Table Top Pitch Angle (300A,0140) FL, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  TableTopPitchAngle?: number | null;
  /** Table Top Pitch Rotation Direction (300A,0142) CS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  TableTopPitchRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Table Top Roll Angle (300A,0144) FL, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  TableTopRollAngle?: number | null;
  /** Table Top Roll Rotation Direction (300A,0146) CS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  TableTopRollRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Referenced Control Point Index (300C,00F0) IS, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  ReferencedControlPointIndex?: number | null;
}

/** An Item of ConventionalMachineVerificationSequence. */
export interface RTConventionalMachineVerificationConventionalMachineVerificationItem {
  /** Conventional Control Point Verification Sequence (0074,104C) SQ, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  ConventionalControlPointVerificationSequence?: [RTConventionalMachineVerificationConventionalMachineVerificationConventionalControlPointVerificationItem] | null;
}

/** RT Conventional Machine Verification: PS3.3 Table C.31-2. */
export interface RTConventionalMachineVerificationModule {
  /** Conventional Machine Verification Sequence (0074,1044) SQ, VM 1. [C.31-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.2.html#table_C.31-2) */
  ConventionalMachineVerificationSequence?: RTConventionalMachineVerificationConventionalMachineVerificationItem[] | null;
}

export const rtConventionalMachineVerificationRules: TableRules = {
  kind: 'module',
  id: 'RTConventionalMachineVerification',
  name: 'RT Conventional Machine Verification',
  table: 'table_C.31-2',
  section: 'sect_C.31.2',
  rows: [
    {
      keyword: 'ConventionalMachineVerificationSequence',
      tag: '00741044',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, 1] }],
      rows: [
        {
          keyword: 'ConventionalControlPointVerificationSequence',
          tag: '0074104C',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'NominalBeamEnergy', tag: '300A0114', vr: 'DS', vm: '1', type: null },
            { keyword: 'DoseRateSet', tag: '300A0115', vr: 'DS', vm: '1', type: null },
            {
              keyword: 'WedgePositionSequence',
              tag: '300A0116',
              vr: 'SQ',
              vm: '1',
              type: null,
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'WedgePosition', tag: '300A0118', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['IN', 'OUT'] }] },
                { keyword: 'ReferencedWedgeNumber', tag: '300C00C0', vr: 'IS', vm: '1', type: null },
              ],
            },
            {
              keyword: 'BeamLimitingDevicePositionSequence',
              tag: '300A011A',
              vr: 'SQ',
              vm: '1',
              type: null,
              items: [{ range: [1, null] }],
              rows: [
                {
                  keyword: 'RTBeamLimitingDeviceType',
                  tag: '300A00B8',
                  vr: 'CS',
                  vm: '1',
                  type: null,
                  values: [{ kind: 'enumerated', terms: ['X', 'Y', 'ASYMX', 'ASYMY', 'MLCX', 'MLCY'] }],
                },
                { keyword: 'LeafJawPositions', tag: '300A011C', vr: 'DS', vm: '2-2n', type: null },
              ],
            },
            { keyword: 'GantryAngle', tag: '300A011E', vr: 'DS', vm: '1', type: null },
            {
              keyword: 'GantryRotationDirection',
              tag: '300A011F',
              vr: 'CS',
              vm: '1',
              type: null,
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            { keyword: 'BeamLimitingDeviceAngle', tag: '300A0120', vr: 'DS', vm: '1', type: null },
            {
              keyword: 'BeamLimitingDeviceRotationDirection',
              tag: '300A0121',
              vr: 'CS',
              vm: '1',
              type: null,
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            { keyword: 'PatientSupportAngle', tag: '300A0122', vr: 'DS', vm: '1', type: null },
            {
              keyword: 'PatientSupportRotationDirection',
              tag: '300A0123',
              vr: 'CS',
              vm: '1',
              type: null,
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            { keyword: 'TableTopEccentricAxisDistance', tag: '300A0124', vr: 'DS', vm: '1', type: null },
            { keyword: 'TableTopEccentricAngle', tag: '300A0125', vr: 'DS', vm: '1', type: null },
            {
              keyword: 'TableTopEccentricRotationDirection',
              tag: '300A0126',
              vr: 'CS',
              vm: '1',
              type: null,
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            { keyword: 'TableTopVerticalPosition', tag: '300A0128', vr: 'DS', vm: '1', type: null },
            { keyword: 'TableTopLongitudinalPosition', tag: '300A0129', vr: 'DS', vm: '1', type: null },
            { keyword: 'TableTopLateralPosition', tag: '300A012A', vr: 'DS', vm: '1', type: null },
            { keyword: 'TableTopPitchAngle', tag: '300A0140', vr: 'FL', vm: '1', type: null },
            {
              keyword: 'TableTopPitchRotationDirection',
              tag: '300A0142',
              vr: 'CS',
              vm: '1',
              type: null,
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            { keyword: 'TableTopRollAngle', tag: '300A0144', vr: 'FL', vm: '1', type: null },
            {
              keyword: 'TableTopRollRotationDirection',
              tag: '300A0146',
              vr: 'CS',
              vm: '1',
              type: null,
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            { keyword: 'ReferencedControlPointIndex', tag: '300C00F0', vr: 'IS', vm: '1', type: null },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTConventionalMachineVerification = (dataset: object): Finding[] => validateTable(dataset, rtConventionalMachineVerificationRules);
