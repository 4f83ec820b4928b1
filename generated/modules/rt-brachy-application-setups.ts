// RT Brachy Application Setups, PS3.3 Table C.8-51
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of TreatmentMachineSequence. */
export interface RTBrachyApplicationSetupsTreatmentMachineItem {
  /** Treatment Machine Name (300A,00B2) SH, VM 1, Type 2. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  TreatmentMachineName: string | null;
  /** Manufacturer (0008,0070) LO, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  Manufacturer?: string | null;
  /** Institution Name (0008,0080) LO, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  InstitutionName?: string | null;
  /** Institution Address (0008,0081) ST, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  InstitutionAddress?: string | null;
  /** Institutional Department Name (0008,1040) LO, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  InstitutionalDepartmentName?: string | null;
  /** Institutional Department Type Code Sequence (0008,1041) SQ, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  InstitutionalDepartmentTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ManufacturerModelName?: string | null;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  DeviceSerialNumber?: string | null;
  /** Date of Manufacture (0018,1204) DA, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  DateOfInstallation?: string | null;
}

/** An Item of SourceSequence, its conditions apart. */
export interface RTBrachyApplicationSetupsSourceItemAttributes {
  /** Source Number (300A,0212) IS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceNumber: number;
  /** Source Serial Number (3008,0105) LO, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceSerialNumber?: string | null;
  /** Source Model ID (300A,021B) SH, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceModelID?: string | null;
  /** Source Description (300A,021C) LO, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceDescription?: string | null;
  /** Source Type (300A,0214) CS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceType: DefinedTerm<'POINT' | 'LINE' | 'CYLINDER' | 'SPHERE'>;
  /** Source Manufacturer (300A,0216) LO, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceManufacturer?: string | null;
  /** Active Source Diameter (300A,0218) DS, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ActiveSourceDiameter?: number | null;
  /** Active Source Length (300A,021A) DS, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ActiveSourceLength?: number | null;
  /** Material ID (300A,00E1) SH, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  MaterialID?: string | null;
  /** Source Encapsulation Nominal Thickness (300A,0222) DS, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceEncapsulationNominalThickness?: number | null;
  /** Source Encapsulation Nominal Transmission (300A,0224) DS, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceEncapsulationNominalTransmission?: number | null;
  /** Source Isotope Name (300A,0226) LO, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceIsotopeName: string;
  /** Source Isotope Half Life (300A,0228) DS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceIsotopeHalfLife: number;
  /** Source Strength Units (300A,0229) CS, VM 1, Type 1C if SourceStrength is present. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceStrengthUnits?: 'AIR_KERMA_RATE' | 'DOSE_RATE_WATER';
  /** Reference Air Kerma Rate (300A,022A) DS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ReferenceAirKermaRate: number;
  /** Source Strength (300A,022B) DS, VM 1, Type 1C if SourceStrengthUnits is DOSE_RATE_WATER. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceStrength?: number;
  /** Source Strength Reference Date (300A,022C) DA, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceStrengthReferenceDate: string;
  /** Source Strength Reference Time (300A,022E) TM, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceStrengthReferenceTime: string;
}

/** An Item of BrachyAccessoryDeviceSequence. */
export interface RTBrachyApplicationSetupsApplicationSetupBrachyAccessoryDeviceItem {
  /** Brachy Accessory Device Number (300A,0262) IS, VM 1, Type 2. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  BrachyAccessoryDeviceNumber: number | null;
  /** Brachy Accessory Device ID (300A,0263) SH, VM 1, Type 2. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  BrachyAccessoryDeviceID: string | null;
  /** Brachy Accessory Device Type (300A,0264) CS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  BrachyAccessoryDeviceType: DefinedTerm<'SHIELD' | 'DILATATION' | 'MOLD' | 'PLAQUE' | 'FLAB'>;
  /** Brachy Accessory Device Name (300A,0266) LO, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  BrachyAccessoryDeviceName?: string | null;
  /** Material ID (300A,00E1) SH, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  MaterialID?: string | null;
  /** Brachy Accessory Device Nominal Thickness (300A,026A) DS, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  BrachyAccessoryDeviceNominalThickness?: number | null;
  /** Brachy Accessory Device Nominal Transmission (300A,026C) DS, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  BrachyAccessoryDeviceNominalTransmission?: number | null;
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 2. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ReferencedROINumber: number | null;
}

/** An Item of ChannelShieldSequence. */
export interface RTBrachyApplicationSetupsApplicationSetupChannelChannelShieldItem {
  /** Channel Shield Number (300A,02B2) IS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ChannelShieldNumber: number;
  /** Channel Shield ID (300A,02B3) SH, VM 1, Type 2. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ChannelShieldID: string | null;
  /** Channel Shield Name (300A,02B4) LO, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ChannelShieldName?: string | null;
  /** Material ID (300A,00E1) SH, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  MaterialID?: string | null;
  /** Channel Shield Nominal Thickness (300A,02B8) DS, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ChannelShieldNominalThickness?: number | null;
  /** Channel Shield Nominal Transmission (300A,02BA) DS, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ChannelShieldNominalTransmission?: number | null;
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 2. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ReferencedROINumber: number | null;
}

/** An Item of BrachyReferencedDoseReferenceSequence. */
export interface RTBrachyApplicationSetupsApplicationSetupChannelBrachyControlPointBrachyReferencedDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ReferencedDoseReferenceNumber: number;
  /** Cumulative Dose Reference Coefficient (300A,010C) DS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  CumulativeDoseReferenceCoefficient: number;
}

/** An Item of BrachyControlPointSequence. */
export interface RTBrachyApplicationSetupsApplicationSetupChannelBrachyControlPointItem {
  /** Control Point Index (300A,0112) IS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ControlPointIndex: number;
  /** Cumulative Time Weight (300A,02D6) DS, VM 1, Type 2. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  CumulativeTimeWeight: number | null;
  /** Control Point Relative Position (300A,02D2) DS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ControlPointRelativePosition: number;
  /** Control Point 3D Position (300A,02D4) DS, VM 3, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ControlPoint3DPosition?: [number, number, number] | null;
  /** Control Point Orientation (300A,0412) FL, VM 3, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ControlPointOrientation?: [number, number, number] | null;
  /** Brachy Referenced Dose Reference Sequence (300C,0055) SQ, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  BrachyReferencedDoseReferenceSequence?: RTBrachyApplicationSetupsApplicationSetupChannelBrachyControlPointBrachyReferencedDoseReferenceItem[] | null;
}

/** An Item of ChannelSequence, its conditions apart. */
export interface RTBrachyApplicationSetupsApplicationSetupChannelItemAttributes {
  /** Channel Number (300A,0282) IS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ChannelNumber: number;
  /** Channel Length (300A,0284) DS, VM 1, Type 2. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ChannelLength: number | null;
  /** Channel Total Time (300A,0286) DS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ChannelTotalTime: number;
  /** Source Movement Type (300A,0288) CS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceMovementType: DefinedTerm<'STEPWISE' | 'FIXED' | 'OSCILLATING' | 'UNIDIRECTIONAL'>;
  /** Number of Pulses (300A,028A) IS, VM 1, Type 1C if BrachyTreatmentType is PDR. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  NumberOfPulses?: number;
  /** Pulse Repetition Interval (300A,028C) DS, VM 1, Type 1C if BrachyTreatmentType is PDR. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  PulseRepetitionInterval?: number;
  /** Source Applicator Number (300A,0290) IS, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceApplicatorNumber?: number | null;
  /** Source Applicator ID (300A,0291) SH, VM 1, Type 2C if SourceApplicatorNumber is present. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceApplicatorID?: string | null;
  /** Source Applicator Type (300A,0292) CS, VM 1, Type 1C if SourceApplicatorNumber is present. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceApplicatorType?: DefinedTerm<'FLEXIBLE' | 'RIGID'>;
  /** Source Applicator Name (300A,0294) LO, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceApplicatorName?: string | null;
  /** Source Applicator Length (300A,0296) DS, VM 1, Type 1C if SourceApplicatorNumber is present. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceApplicatorLength?: number;
  /** Source Applicator Tip Length (300A,0274) DS, VM 1, Type 2C if ChannelEffectiveLength is present. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceApplicatorTipLength?: number | null;
  /** Source Applicator Manufacturer (300A,0298) LO, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceApplicatorManufacturer?: string | null;
  /** Material ID (300A,00E1) SH, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  MaterialID?: string | null;
  /** Source Applicator Wall Nominal Thickness (300A,029C) DS, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceApplicatorWallNominalThickness?: number | null;
  /** Source Applicator Wall Nominal Transmission (300A,029E) DS, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceApplicatorWallNominalTransmission?: number | null;
  /** Source Applicator Step Size (300A,02A0) DS, VM 1, Type 1C if SourceMovementType is STEPWISE. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceApplicatorStepSize?: number;
  /** Applicator Shape Referenced ROI Number (300A,02A1) IS, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ApplicatorShapeReferencedROINumber?: number | null;
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 2C if SourceApplicatorNumber is present. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ReferencedROINumber?: number | null;
  /** Transfer Tube Number (300A,02A2) IS, VM 1, Type 2. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  TransferTubeNumber: number | null;
  /** Transfer Tube Length (300A,02A4) DS, VM 1, Type 2C if TransferTubeNumber has a value. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  TransferTubeLength?: number | null;
  /** Channel Effective Length (300A,0271) DS, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ChannelEffectiveLength?: number | null;
  /** Channel Inner Length (300A,0272) DS, VM 1, Type 2C if ChannelEffectiveLength is present. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ChannelInnerLength?: number | null;
  /** Afterloader Channel ID (300A,0273) SH, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  AfterloaderChannelID?: string | null;
  /** Channel Shield Sequence (300A,02B0) SQ, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ChannelShieldSequence?: RTBrachyApplicationSetupsApplicationSetupChannelChannelShieldItem[] | null;
  /** Referenced Source Number (300C,000E) IS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ReferencedSourceNumber: number;
  /** Number of Control Points (300A,0110) IS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  NumberOfControlPoints: number;
  /** Final Cumulative Time Weight (300A,02C8) DS, VM 1, Type 1C if CumulativeTimeWeight in BrachyControlPointSequence has a value. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  FinalCumulativeTimeWeight?: number;
  /** Brachy Control Point Sequence (300A,02D0) SQ, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  BrachyControlPointSequence: RTBrachyApplicationSetupsApplicationSetupChannelBrachyControlPointItem[];
}

/** An Item of ApplicationSetupSequence. */
export interface RTBrachyApplicationSetupsApplicationSetupItem {
  /** Application Setup Type (300A,0232) CS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ApplicationSetupType: DefinedTerm<'FLETCHER_SUIT' | 'DELCLOS' | 'BLOEDORN' | 'JOSLIN_FLYNN' | 'CHANDIGARH' | 'MANCHESTER' | 'HENSCHKE' | 'NASOPHARYNGEAL' | 'OESOPHAGEAL' | 'ENDOBRONCHIAL' | 'SYED_NEBLETT' | 'ENDORECTAL' | 'PERINEAL'>;
  /** Application Setup Number (300A,0234) IS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ApplicationSetupNumber: number;
  /** Application Setup Name (300A,0236) LO, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ApplicationSetupName?: string | null;
  /** Application Setup Manufacturer (300A,0238) LO, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ApplicationSetupManufacturer?: string | null;
  /** Template Number (300A,0240) IS, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  TemplateNumber?: number | null;
  /** Template Type (300A,0242) SH, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  TemplateType?: string | null;
  /** Template Name (300A,0244) LO, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  TemplateName?: string | null;
  /** Referenced Reference Image Sequence (300C,0042) SQ, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ReferencedReferenceImageSequence?: SOPInstanceReferenceMacro[] | null;
  /** Total Reference Air Kerma (300A,0250) DS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  TotalReferenceAirKerma: number;
  /** Brachy Accessory Device Sequence (300A,0260) SQ, VM 1, Type 3. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  BrachyAccessoryDeviceSequence?: RTBrachyApplicationSetupsApplicationSetupBrachyAccessoryDeviceItem[] | null;
  /** Channel Sequence (300A,0280) SQ, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ChannelSequence: RTBrachyApplicationSetupsApplicationSetupChannelItem[];
}

/** RT Brachy Application Setups: PS3.3 Table C.8-51. */
export interface RTBrachyApplicationSetupsModule {
  /** Brachy Treatment Technique (300A,0200) CS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  BrachyTreatmentTechnique: 'INTRALUMENARY' | 'INTRACAVITARY' | 'INTERSTITIAL' | 'CONTACT' | 'INTRAVASCULAR' | 'PERMANENT';
  /** Brachy Treatment Type (300A,0202) CS, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  BrachyTreatmentType: DefinedTerm<'MANUAL' | 'HDR' | 'MDR' | 'LDR' | 'PDR'>;
  /** Treatment Machine Sequence (300A,0206) SQ, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  TreatmentMachineSequence: [RTBrachyApplicationSetupsTreatmentMachineItem];
  /** Source Sequence (300A,0210) SQ, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  SourceSequence: RTBrachyApplicationSetupsSourceItem[];
  /** Application Setup Sequence (300A,0230) SQ, VM 1, Type 1. [C.8-51](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.15.html#table_C.8-51) */
  ApplicationSetupSequence: RTBrachyApplicationSetupsApplicationSetupItem[];
}

/** An Item of SourceSequence. */
export type RTBrachyApplicationSetupsSourceItem = RTBrachyApplicationSetupsSourceItemAttributes & (
    | { SourceStrengthUnits?: 'AIR_KERMA_RATE' }
    | { SourceStrengthUnits: 'DOSE_RATE_WATER'; SourceStrength: unknown }
  );

/** An Item of ChannelSequence. */
export type RTBrachyApplicationSetupsApplicationSetupChannelItem = RTBrachyApplicationSetupsApplicationSetupChannelItemAttributes & (
    | { SourceMovementType: 'STEPWISE'; SourceApplicatorStepSize: unknown }
    | { SourceMovementType: DefinedTerm<never>; SourceApplicatorStepSize?: never }
  );

export const rtBrachyApplicationSetupsRules: TableRules = {
  kind: 'module',
  id: 'RTBrachyApplicationSetups',
  name: 'RT Brachy Application Setups',
  table: 'table_C.8-51',
  section: 'sect_C.8.8.15',
  rows: [
    {
      keyword: 'BrachyTreatmentTechnique',
      tag: '300A0200',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['INTRALUMENARY', 'INTRACAVITARY', 'INTERSTITIAL', 'CONTACT', 'INTRAVASCULAR', 'PERMANENT'] }],
    },
    {
      keyword: 'BrachyTreatmentType',
      tag: '300A0202',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['MANUAL', 'HDR', 'MDR', 'LDR', 'PDR'] }],
    },
    {
      keyword: 'TreatmentMachineSequence',
      tag: '300A0206',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'TreatmentMachineName', tag: '300A00B2', vr: 'SH', vm: '1', type: '2' },
        { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'InstitutionName', tag: '00080080', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'InstitutionAddress', tag: '00080081', vr: 'ST', vm: '1', type: '3' },
        { keyword: 'InstitutionalDepartmentName', tag: '00081040', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'InstitutionalDepartmentTypeCodeSequence',
          tag: '00081041',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '7030' }] }],
        },
        { keyword: 'ManufacturerModelName', tag: '00081090', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'DeviceSerialNumber', tag: '00181000', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'DateOfManufacture', tag: '00181204', vr: 'DA', vm: '1', type: '3' },
        { keyword: 'DateOfInstallation', tag: '00181205', vr: 'DA', vm: '1', type: '3' },
      ],
    },
    {
      keyword: 'SourceSequence',
      tag: '300A0210',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'SourceNumber', tag: '300A0212', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'SourceSerialNumber', tag: '30080105', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'SourceModelID', tag: '300A021B', vr: 'SH', vm: '1', type: '3' },
        { keyword: 'SourceDescription', tag: '300A021C', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'SourceType', tag: '300A0214', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['POINT', 'LINE', 'CYLINDER', 'SPHERE'] }] },
        { keyword: 'SourceManufacturer', tag: '300A0216', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'ActiveSourceDiameter', tag: '300A0218', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'ActiveSourceLength', tag: '300A021A', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'MaterialID', tag: '300A00E1', vr: 'SH', vm: '1', type: '3' },
        { keyword: 'SourceEncapsulationNominalThickness', tag: '300A0222', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'SourceEncapsulationNominalTransmission', tag: '300A0224', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'SourceIsotopeName', tag: '300A0226', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'SourceIsotopeHalfLife', tag: '300A0228', vr: 'DS', vm: '1', type: '1' },
        {
          keyword: 'SourceStrengthUnits',
          tag: '300A0229',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'SourceStrength' } }, decided: 'data', otherwise: 'allowed', hash: '09b8dac2e0e1' },
          values: [{ kind: 'enumerated', terms: ['AIR_KERMA_RATE', 'DOSE_RATE_WATER'] }],
        },
        { keyword: 'ReferenceAirKermaRate', tag: '300A022A', vr: 'DS', vm: '1', type: '1' },
        {
          keyword: 'SourceStrength',
          tag: '300A022B',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'SourceStrengthUnits' }, to: ['DOSE_RATE_WATER'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'bb9650fa6e5a',
          },
        },
        { keyword: 'SourceStrengthReferenceDate', tag: '300A022C', vr: 'DA', vm: '1', type: '1' },
        { keyword: 'SourceStrengthReferenceTime', tag: '300A022E', vr: 'TM', vm: '1', type: '1' },
      ],
    },
    {
      keyword: 'ApplicationSetupSequence',
      tag: '300A0230',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'ApplicationSetupType',
          tag: '300A0232',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [
            {
              kind: 'defined',
              terms: [
                'FLETCHER_SUIT',
                'DELCLOS',
                'BLOEDORN',
                'JOSLIN_FLYNN',
                'CHANDIGARH',
                'MANCHESTER',
                'HENSCHKE',
                'NASOPHARYNGEAL',
                'OESOPHAGEAL',
                'ENDOBRONCHIAL',
                'SYED_NEBLETT',
                'ENDORECTAL',
                'PERINEAL',
              ],
            },
          ],
        },
        { keyword: 'ApplicationSetupNumber', tag: '300A0234', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'ApplicationSetupName', tag: '300A0236', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'ApplicationSetupManufacturer', tag: '300A0238', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'TemplateNumber', tag: '300A0240', vr: 'IS', vm: '1', type: '3' },
        { keyword: 'TemplateType', tag: '300A0242', vr: 'SH', vm: '1', type: '3' },
        { keyword: 'TemplateName', tag: '300A0244', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'ReferencedReferenceImageSequence',
          tag: '300C0042',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        { keyword: 'TotalReferenceAirKerma', tag: '300A0250', vr: 'DS', vm: '1', type: '1' },
        {
          keyword: 'BrachyAccessoryDeviceSequence',
          tag: '300A0260',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'BrachyAccessoryDeviceNumber', tag: '300A0262', vr: 'IS', vm: '1', type: '2' },
            { keyword: 'BrachyAccessoryDeviceID', tag: '300A0263', vr: 'SH', vm: '1', type: '2' },
            {
              keyword: 'BrachyAccessoryDeviceType',
              tag: '300A0264',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['SHIELD', 'DILATATION', 'MOLD', 'PLAQUE', 'FLAB'] }],
            },
            { keyword: 'BrachyAccessoryDeviceName', tag: '300A0266', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'MaterialID', tag: '300A00E1', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'BrachyAccessoryDeviceNominalThickness', tag: '300A026A', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'BrachyAccessoryDeviceNominalTransmission', tag: '300A026C', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'ReferencedROINumber', tag: '30060084', vr: 'IS', vm: '1', type: '2' },
          ],
        },
        {
          keyword: 'ChannelSequence',
          tag: '300A0280',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ChannelNumber', tag: '300A0282', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'ChannelLength', tag: '300A0284', vr: 'DS', vm: '1', type: '2' },
            { keyword: 'ChannelTotalTime', tag: '300A0286', vr: 'DS', vm: '1', type: '1' },
            {
              keyword: 'SourceMovementType',
              tag: '300A0288',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['STEPWISE', 'FIXED', 'OSCILLATING', 'UNIDIRECTIONAL'] }],
            },
            {
              keyword: 'NumberOfPulses',
              tag: '300A028A',
              vr: 'IS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: '=', attribute: { keyword: 'BrachyTreatmentType' }, to: ['PDR'] }, decided: 'data', otherwise: 'forbidden', hash: '1233f0e500ed' },
            },
            {
              keyword: 'PulseRepetitionInterval',
              tag: '300A028C',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: '=', attribute: { keyword: 'BrachyTreatmentType' }, to: ['PDR'] }, decided: 'data', otherwise: 'forbidden', hash: '1233f0e500ed' },
            },
            { keyword: 'SourceApplicatorNumber', tag: '300A0290', vr: 'IS', vm: '1', type: '3' },
            {
              keyword: 'SourceApplicatorID',
              tag: '300A0291',
              vr: 'SH',
              vm: '1',
              type: '2C',
              condition: { tree: { op: 'present', attribute: { keyword: 'SourceApplicatorNumber' } }, decided: 'data', otherwise: 'forbidden', hash: '29f75e8c50e9' },
            },
            {
              keyword: 'SourceApplicatorType',
              tag: '300A0292',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'SourceApplicatorNumber' } }, decided: 'data', otherwise: 'forbidden', hash: '29f75e8c50e9' },
              values: [{ kind: 'defined', terms: ['FLEXIBLE', 'RIGID'] }],
            },
            { keyword: 'SourceApplicatorName', tag: '300A0294', vr: 'LO', vm: '1', type: '3' },
            {
              keyword: 'SourceApplicatorLength',
              tag: '300A0296',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'SourceApplicatorNumber' } }, decided: 'data', otherwise: 'forbidden', hash: '29f75e8c50e9' },
            },
            {
              keyword: 'SourceApplicatorTipLength',
              tag: '300A0274',
              vr: 'DS',
              vm: '1',
              type: '2C',
              condition: { tree: { op: 'present', attribute: { keyword: 'ChannelEffectiveLength' } }, decided: 'data', otherwise: 'forbidden', hash: '54a24cfd61f5' },
            },
            { keyword: 'SourceApplicatorManufacturer', tag: '300A0298', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'MaterialID', tag: '300A00E1', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'SourceApplicatorWallNominalThickness', tag: '300A029C', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'SourceApplicatorWallNominalTransmission', tag: '300A029E', vr: 'DS', vm: '1', type: '3' },
            {
              keyword: 'SourceApplicatorStepSize',
              tag: '300A02A0',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'SourceMovementType' }, to: ['STEPWISE'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '99bbc68a7527',
              },
            },
            { keyword: 'ApplicatorShapeReferencedROINumber', tag: '300A02A1', vr: 'IS', vm: '1', type: '3' },
            {
              keyword: 'ReferencedROINumber',
              tag: '30060084',
              vr: 'IS',
              vm: '1',
              type: '2C',
              condition: { tree: { op: 'present', attribute: { keyword: 'SourceApplicatorNumber' } }, decided: 'data', otherwise: 'forbidden', hash: '29f75e8c50e9' },
            },
            { keyword: 'TransferTubeNumber', tag: '300A02A2', vr: 'IS', vm: '1', type: '2' },
            {
              keyword: 'TransferTubeLength',
              tag: '300A02A4',
              vr: 'DS',
              vm: '1',
              type: '2C',
              condition: { tree: { op: 'valued', attribute: { keyword: 'TransferTubeNumber' } }, decided: 'data', otherwise: 'forbidden', hash: '197c9470cf47' },
            },
            { keyword: 'ChannelEffectiveLength', tag: '300A0271', vr: 'DS', vm: '1', type: '3' },
            {
              keyword: 'ChannelInnerLength',
              tag: '300A0272',
              vr: 'DS',
              vm: '1',
              type: '2C',
              condition: { tree: { op: 'present', attribute: { keyword: 'ChannelEffectiveLength' } }, decided: 'data', otherwise: 'forbidden', hash: '54a24cfd61f5' },
            },
            { keyword: 'AfterloaderChannelID', tag: '300A0273', vr: 'SH', vm: '1', type: '3' },
            {
              keyword: 'ChannelShieldSequence',
              tag: '300A02B0',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [
                { keyword: 'ChannelShieldNumber', tag: '300A02B2', vr: 'IS', vm: '1', type: '1' },
                { keyword: 'ChannelShieldID', tag: '300A02B3', vr: 'SH', vm: '1', type: '2' },
                { keyword: 'ChannelShieldName', tag: '300A02B4', vr: 'LO', vm: '1', type: '3' },
                { keyword: 'MaterialID', tag: '300A00E1', vr: 'SH', vm: '1', type: '3' },
                { keyword: 'ChannelShieldNominalThickness', tag: '300A02B8', vr: 'DS', vm: '1', type: '3' },
                { keyword: 'ChannelShieldNominalTransmission', tag: '300A02BA', vr: 'DS', vm: '1', type: '3' },
                { keyword: 'ReferencedROINumber', tag: '30060084', vr: 'IS', vm: '1', type: '2' },
              ],
            },
            { keyword: 'ReferencedSourceNumber', tag: '300C000E', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'NumberOfControlPoints', tag: '300A0110', vr: 'IS', vm: '1', type: '1' },
            {
              keyword: 'FinalCumulativeTimeWeight',
              tag: '300A02C8',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'valued', attribute: { keyword: 'CumulativeTimeWeight', within: ['BrachyControlPointSequence'] } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '8f10382fda81',
              },
            },
            {
              keyword: 'BrachyControlPointSequence',
              tag: '300A02D0',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ equals: { keyword: 'NumberOfControlPoints' } }],
              rows: [
                { keyword: 'ControlPointIndex', tag: '300A0112', vr: 'IS', vm: '1', type: '1' },
                { keyword: 'CumulativeTimeWeight', tag: '300A02D6', vr: 'DS', vm: '1', type: '2' },
                { keyword: 'ControlPointRelativePosition', tag: '300A02D2', vr: 'DS', vm: '1', type: '1' },
                { keyword: 'ControlPoint3DPosition', tag: '300A02D4', vr: 'DS', vm: '3', type: '3' },
                { keyword: 'ControlPointOrientation', tag: '300A0412', vr: 'FL', vm: '3', type: '3' },
                {
                  keyword: 'BrachyReferencedDoseReferenceSequence',
                  tag: '300C0055',
                  vr: 'SQ',
                  vm: '1',
                  type: '3',
                  items: [{ range: [1, null], permitted: true }],
                  rows: [
                    { keyword: 'ReferencedDoseReferenceNumber', tag: '300C0051', vr: 'IS', vm: '1', type: '1' },
                    { keyword: 'CumulativeDoseReferenceCoefficient', tag: '300A010C', vr: 'DS', vm: '1', type: '1' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTBrachyApplicationSetups = (dataset: object): Finding[] => validateTable(dataset, rtBrachyApplicationSetupsRules);
