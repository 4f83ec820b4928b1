// RT Ion Machine Verification, PS3.3 Table C.31-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of BeamLimitingDevicePositionSequence. */
export interface RTIonMachineVerificationIonMachineVerificationIonControlPointVerificationBeamLimitingDevicePositionItem {
  /** RT Beam Limiting Device Type (300A,00B8) CS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RTBeamLimitingDeviceType?: 'X' | 'Y' | 'ASYMX' | 'ASYMY' | 'MLCX' | 'MLCY' | null;
  /** Leaf/Jaw Positions (300A,011C) DS, VM 2-2n. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  LeafJawPositions?: number[] | null;
}

/** An Item of RangeShifterSettingsSequence. */
export interface RTIonMachineVerificationIonMachineVerificationIonControlPointVerificationRangeShifterSettingsItem {
  /** Range Shifter Setting (300A,0362) LO, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RangeShifterSetting?: string | null;
  /** Referenced Range Shifter Number (300C,0100) IS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  ReferencedRangeShifterNumber?: number | null;
}

/** An Item of LateralSpreadingDeviceSettingsSequence. */
export interface RTIonMachineVerificationIonMachineVerificationIonControlPointVerificationLateralSpreadingDeviceSettingsItem {
  /** Lateral Spreading Device Setting (300A,0372) LO, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  LateralSpreadingDeviceSetting?: string | null;
  /** Referenced Lateral Spreading Device Number (300C,0102) IS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  ReferencedLateralSpreadingDeviceNumber?: number | null;
}

/** An Item of RangeModulatorSettingsSequence. */
export interface RTIonMachineVerificationIonMachineVerificationIonControlPointVerificationRangeModulatorSettingsItem {
  /** Range Modulator Gating Start Value (300A,0382) FL, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RangeModulatorGatingStartValue?: number | null;
  /** Range Modulator Gating Stop Value (300A,0384) FL, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RangeModulatorGatingStopValue?: number | null;
  /** Referenced Range Modulator Number (300C,0104) IS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  ReferencedRangeModulatorNumber?: number | null;
}

/** An Item of IonWedgePositionSequence. */
export interface RTIonMachineVerificationIonMachineVerificationIonControlPointVerificationIonWedgePositionItem {
  /** Wedge Thin Edge Position (300A,00DB) FL, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  WedgeThinEdgePosition?: number | null;
  /** Wedge Position (300A,0118) CS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  WedgePosition?: 'IN' | 'OUT' | null;
}

/** An Item of IonControlPointVerificationSequence. */
export interface RTIonMachineVerificationIonMachineVerificationIonControlPointVerificationItem {
  /** Meterset Rate Set (3008,0045) FL, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  MetersetRateSet?: number | null;
  /** Nominal Beam Energy (300A,0114) DS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  NominalBeamEnergy?: number | null;
  /** Beam Limiting Device Position Sequence (300A,011A) SQ, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  BeamLimitingDevicePositionSequence?: RTIonMachineVerificationIonMachineVerificationIonControlPointVerificationBeamLimitingDevicePositionItem[] | null;
  /** Gantry Angle (300A,011E) DS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  GantryAngle?: number | null;
  /** Gantry Rotation Direction (300A,011F) CS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  GantryRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Beam Limiting Device Angle (300A,0120) DS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  BeamLimitingDeviceAngle?: number | null;
  /** Beam Limiting Device Rotation Direction (300A,0121) CS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  BeamLimitingDeviceRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Patient Support Angle (300A,0122) DS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  PatientSupportAngle?: number | null;
  /** Patient Support Rotation Direction (300A,0123) CS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  PatientSupportRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Table Top Vertical Position (300A,0128) DS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  TableTopVerticalPosition?: number | null;
  /** Table Top Longitudinal Position (300A,0129) DS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  TableTopLongitudinalPosition?: number | null;
  /** Table Top Lateral Position (300A,012A) DS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  TableTopLateralPosition?: number | null;
  /** Table Top Pitch Angle (300A,0140) FL, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  TableTopPitchAngle?: number | null;
  /** Table Top Pitch Rotation Direction (300A,0142) CS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  TableTopPitchRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Table Top Roll Angle (300A,0144) FL, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  TableTopRollAngle?: number | null;
  /** Table Top Roll Rotation Direction (300A,0146) CS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  TableTopRollRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Head Fixation Angle (300A,0148) FL, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  HeadFixationAngle?: number | null;
  /** Gantry Pitch Angle (300A,014A) FL, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  GantryPitchAngle?: number | null;
  /** Gantry Pitch Rotation Direction (300A,014C) CS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  GantryPitchRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Snout Position (300A,030D) FL, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  SnoutPosition?: number | null;
  /** Range Shifter Settings Sequence (300A,0360) SQ, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RangeShifterSettingsSequence?: RTIonMachineVerificationIonMachineVerificationIonControlPointVerificationRangeShifterSettingsItem[] | null;
  /** Lateral Spreading Device Settings Sequence (300A,0370) SQ, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  LateralSpreadingDeviceSettingsSequence?: RTIonMachineVerificationIonMachineVerificationIonControlPointVerificationLateralSpreadingDeviceSettingsItem[] | null;
  /** Range Modulator Settings Sequence (300A,0380) SQ, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RangeModulatorSettingsSequence?: RTIonMachineVerificationIonMachineVerificationIonControlPointVerificationRangeModulatorSettingsItem[] | null;
  /** Ion Wedge Position Sequence (300A,03AC) SQ, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  IonWedgePositionSequence?: RTIonMachineVerificationIonMachineVerificationIonControlPointVerificationIonWedgePositionItem[] | null;
  /** Referenced Control Point Index (300C,00F0) IS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  ReferencedControlPointIndex?: number | null;
}

/** An Item of RecordedSnoutSequence. */
export interface RTIonMachineVerificationIonMachineVerificationRecordedSnoutItem {
  /** Accessory Code (300A,00F9) LO, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  AccessoryCode?: string | null;
  /** Snout ID (300A,030F) SH, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  SnoutID?: string | null;
}

/** An Item of RecordedRangeShifterSequence. */
export interface RTIonMachineVerificationIonMachineVerificationRecordedRangeShifterItem {
  /** Accessory Code (300A,00F9) LO, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  AccessoryCode?: string | null;
  /** Range Shifter ID (300A,0318) SH, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RangeShifterID?: string | null;
  /** Referenced Range Shifter Number (300C,0100) IS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  ReferencedRangeShifterNumber?: number | null;
}

/** An Item of RecordedLateralSpreadingDeviceSequence. */
export interface RTIonMachineVerificationIonMachineVerificationRecordedLateralSpreadingDeviceItem {
  /** Accessory Code (300A,00F9) LO, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  AccessoryCode?: string | null;
  /** Lateral Spreading Device ID (300A,0336) SH, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  LateralSpreadingDeviceID?: string | null;
  /** Referenced Lateral Spreading Device Number (300C,0102) IS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  ReferencedLateralSpreadingDeviceNumber?: number | null;
}

/** An Item of RecordedRangeModulatorSequence. */
export interface RTIonMachineVerificationIonMachineVerificationRecordedRangeModulatorItem {
  /** Accessory Code (300A,00F9) LO, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  AccessoryCode?: string | null;
  /** Range Modulator ID (300A,0346) SH, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RangeModulatorID?: string | null;
  /** Range Modulator Type (300A,0348) CS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RangeModulatorType?: DefinedTerm<'FIXED' | 'WHL_FIXEDWEIGHTS' | 'WHL_MODWEIGHTS'> | null;
  /** Beam Current Modulation ID (300A,034C) SH, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  BeamCurrentModulationID?: string | null;
  /** Referenced Range Modulator Number (300C,0104) IS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  ReferencedRangeModulatorNumber?: number | null;
}

/** An Item of IonMachineVerificationSequence. */
export interface RTIonMachineVerificationIonMachineVerificationItem {
  /** Ion Control Point Verification Sequence (0074,104E) SQ, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  IonControlPointVerificationSequence?: [RTIonMachineVerificationIonMachineVerificationIonControlPointVerificationItem] | null;
  /** Recorded Snout Sequence (3008,00F0) SQ, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RecordedSnoutSequence?: [RTIonMachineVerificationIonMachineVerificationRecordedSnoutItem] | null;
  /** Recorded Range Shifter Sequence (3008,00F2) SQ, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RecordedRangeShifterSequence?: RTIonMachineVerificationIonMachineVerificationRecordedRangeShifterItem[] | null;
  /** Recorded Lateral Spreading Device Sequence (3008,00F4) SQ, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RecordedLateralSpreadingDeviceSequence?: RTIonMachineVerificationIonMachineVerificationRecordedLateralSpreadingDeviceItem[] | null;
  /** Recorded Range Modulator Sequence (3008,00F6) SQ, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RecordedRangeModulatorSequence?: RTIonMachineVerificationIonMachineVerificationRecordedRangeModulatorItem[] | null;
  /** Radiation Mass Number (300A,0302) IS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RadiationMassNumber?: number | null;
  /** Radiation Atomic Number (300A,0304) IS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RadiationAtomicNumber?: number | null;
  /** Radiation Charge State (300A,0306) SS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  RadiationChargeState?: number | null;
  /** Scan Mode (300A,0308) CS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  ScanMode?: 'NONE' | 'UNIFORM' | 'MODULATED' | null;
  /** Number of Range Shifters (300A,0312) IS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  NumberOfRangeShifters?: number | null;
  /** Number of Lateral Spreading Devices (300A,0330) IS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  NumberOfLateralSpreadingDevices?: number | null;
  /** Number of Range Modulators (300A,0340) IS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  NumberOfRangeModulators?: number | null;
  /** Patient Support Type (300A,0350) CS, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  PatientSupportType?: DefinedTerm<'TABLE' | 'CHAIR'> | null;
  /** Patient Support ID (300A,0352) SH, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  PatientSupportID?: string | null;
  /** Patient Support Accessory Code (300A,0354) LO, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  PatientSupportAccessoryCode?: string | null;
  /** Fixation Light Azimuthal Angle (300A,0356) FL, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  FixationLightAzimuthalAngle?: number | null;
  /** Fixation Light Polar Angle (300A,0358) FL, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  FixationLightPolarAngle?: number | null;
}

/** RT Ion Machine Verification: PS3.3 Table C.31-3. */
export interface RTIonMachineVerificationModule {
  /** Ion Machine Verification Sequence (0074,1046) SQ, VM 1. [C.31-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.31.3.html#table_C.31-3) */
  IonMachineVerificationSequence?: RTIonMachineVerificationIonMachineVerificationItem[] | null;
}

export const rtIonMachineVerificationRules: TableRules = {
  kind: 'module',
  id: 'RTIonMachineVerification',
  name: 'RT Ion Machine Verification',
  table: 'table_C.31-3',
  section: 'sect_C.31.3',
  rows: [
    {
      keyword: 'IonMachineVerificationSequence',
      tag: '00741046',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, 1] }],
      rows: [
        {
          keyword: 'IonControlPointVerificationSequence',
          tag: '0074104E',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'MetersetRateSet', tag: '30080045', vr: 'FL', vm: '1', type: null },
            { keyword: 'NominalBeamEnergy', tag: '300A0114', vr: 'DS', vm: '1', type: null },
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
            { keyword: 'HeadFixationAngle', tag: '300A0148', vr: 'FL', vm: '1', type: null },
            { keyword: 'GantryPitchAngle', tag: '300A014A', vr: 'FL', vm: '1', type: null },
            {
              keyword: 'GantryPitchRotationDirection',
              tag: '300A014C',
              vr: 'CS',
              vm: '1',
              type: null,
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            { keyword: 'SnoutPosition', tag: '300A030D', vr: 'FL', vm: '1', type: null },
            {
              keyword: 'RangeShifterSettingsSequence',
              tag: '300A0360',
              vr: 'SQ',
              vm: '1',
              type: null,
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'RangeShifterSetting', tag: '300A0362', vr: 'LO', vm: '1', type: null },
                { keyword: 'ReferencedRangeShifterNumber', tag: '300C0100', vr: 'IS', vm: '1', type: null },
              ],
            },
            {
              keyword: 'LateralSpreadingDeviceSettingsSequence',
              tag: '300A0370',
              vr: 'SQ',
              vm: '1',
              type: null,
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'LateralSpreadingDeviceSetting', tag: '300A0372', vr: 'LO', vm: '1', type: null },
                { keyword: 'ReferencedLateralSpreadingDeviceNumber', tag: '300C0102', vr: 'IS', vm: '1', type: null },
              ],
            },
            {
              keyword: 'RangeModulatorSettingsSequence',
              tag: '300A0380',
              vr: 'SQ',
              vm: '1',
              type: null,
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'RangeModulatorGatingStartValue', tag: '300A0382', vr: 'FL', vm: '1', type: null },
                { keyword: 'RangeModulatorGatingStopValue', tag: '300A0384', vr: 'FL', vm: '1', type: null },
                { keyword: 'ReferencedRangeModulatorNumber', tag: '300C0104', vr: 'IS', vm: '1', type: null },
              ],
            },
            {
              keyword: 'IonWedgePositionSequence',
              tag: '300A03AC',
              vr: 'SQ',
              vm: '1',
              type: null,
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'WedgeThinEdgePosition', tag: '300A00DB', vr: 'FL', vm: '1', type: null },
                { keyword: 'WedgePosition', tag: '300A0118', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['IN', 'OUT'] }] },
              ],
            },
            { keyword: 'ReferencedControlPointIndex', tag: '300C00F0', vr: 'IS', vm: '1', type: null },
          ],
        },
        {
          keyword: 'RecordedSnoutSequence',
          tag: '300800F0',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [1, 1] }],
          rows: [{ keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: null }, { keyword: 'SnoutID', tag: '300A030F', vr: 'SH', vm: '1', type: null }],
        },
        {
          keyword: 'RecordedRangeShifterSequence',
          tag: '300800F2',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: null },
            { keyword: 'RangeShifterID', tag: '300A0318', vr: 'SH', vm: '1', type: null },
            { keyword: 'ReferencedRangeShifterNumber', tag: '300C0100', vr: 'IS', vm: '1', type: null },
          ],
        },
        {
          keyword: 'RecordedLateralSpreadingDeviceSequence',
          tag: '300800F4',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: null },
            { keyword: 'LateralSpreadingDeviceID', tag: '300A0336', vr: 'SH', vm: '1', type: null },
            { keyword: 'ReferencedLateralSpreadingDeviceNumber', tag: '300C0102', vr: 'IS', vm: '1', type: null },
          ],
        },
        {
          keyword: 'RecordedRangeModulatorSequence',
          tag: '300800F6',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: null },
            { keyword: 'RangeModulatorID', tag: '300A0346', vr: 'SH', vm: '1', type: null },
            {
              keyword: 'RangeModulatorType',
              tag: '300A0348',
              vr: 'CS',
              vm: '1',
              type: null,
              values: [{ kind: 'defined', terms: ['FIXED', 'WHL_FIXEDWEIGHTS', 'WHL_MODWEIGHTS'], section: 'sect_C.31.3.1' }],
            },
            { keyword: 'BeamCurrentModulationID', tag: '300A034C', vr: 'SH', vm: '1', type: null },
            { keyword: 'ReferencedRangeModulatorNumber', tag: '300C0104', vr: 'IS', vm: '1', type: null },
          ],
        },
        { keyword: 'RadiationMassNumber', tag: '300A0302', vr: 'IS', vm: '1', type: null },
        { keyword: 'RadiationAtomicNumber', tag: '300A0304', vr: 'IS', vm: '1', type: null },
        { keyword: 'RadiationChargeState', tag: '300A0306', vr: 'SS', vm: '1', type: null },
        { keyword: 'ScanMode', tag: '300A0308', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['NONE', 'UNIFORM', 'MODULATED'] }] },
        { keyword: 'NumberOfRangeShifters', tag: '300A0312', vr: 'IS', vm: '1', type: null },
        { keyword: 'NumberOfLateralSpreadingDevices', tag: '300A0330', vr: 'IS', vm: '1', type: null },
        { keyword: 'NumberOfRangeModulators', tag: '300A0340', vr: 'IS', vm: '1', type: null },
        { keyword: 'PatientSupportType', tag: '300A0350', vr: 'CS', vm: '1', type: null, values: [{ kind: 'defined', terms: ['TABLE', 'CHAIR'] }] },
        { keyword: 'PatientSupportID', tag: '300A0352', vr: 'SH', vm: '1', type: null },
        { keyword: 'PatientSupportAccessoryCode', tag: '300A0354', vr: 'LO', vm: '1', type: null },
        { keyword: 'FixationLightAzimuthalAngle', tag: '300A0356', vr: 'FL', vm: '1', type: null },
        { keyword: 'FixationLightPolarAngle', tag: '300A0358', vr: 'FL', vm: '1', type: null },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTIonMachineVerification = (dataset: object): Finding[] => validateTable(dataset, rtIonMachineVerificationRules);
