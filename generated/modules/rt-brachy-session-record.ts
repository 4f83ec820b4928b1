// RT Brachy Session Record, PS3.3 Table C.8-58
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of RecordedSourceSequence, its conditions apart. */
export interface RTBrachySessionRecordRecordedSourceItemAttributes {
  /** Source Number (300A,0212) IS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceNumber: number;
  /** Source Type (300A,0214) CS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceType: DefinedTerm<'POINT' | 'LINE' | 'CYLINDER' | 'SPHERE'>;
  /** Source Model ID (300A,021B) SH, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceModelID?: string | null;
  /** Source Manufacturer (300A,0216) LO, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceManufacturer: string | null;
  /** Source Serial Number (3008,0105) LO, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceSerialNumber: string | null;
  /** Source Isotope Name (300A,0226) LO, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceIsotopeName: string;
  /** Source Isotope Half Life (300A,0228) DS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceIsotopeHalfLife: number;
  /** Source Strength Units (300A,0229) CS, VM 1, Type 1C if SourceStrength is present. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceStrengthUnits?: 'AIR_KERMA_RATE' | 'DOSE_RATE_WATER';
  /** Reference Air Kerma Rate (300A,022A) DS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferenceAirKermaRate: number;
  /** Source Strength (300A,022B) DS, VM 1, Type 1C if SourceStrengthUnits is DOSE_RATE_WATER. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceStrength?: number;
  /** Source Strength Reference Date (300A,022C) DA, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceStrengthReferenceDate: string;
  /** Source Strength Reference Time (300A,022E) TM, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceStrengthReferenceTime: string;
}

/** An Item of ReferencedMeasuredDoseReferenceSequence. */
export interface RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedMeasuredDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 1C if ReferencedMeasuredDoseReferenceNumber is not present. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedDoseReferenceNumber?: number;
  /** Referenced Measured Dose Reference Number (3008,0082) IS, VM 1, Type 1C if ReferencedDoseReferenceNumber is not present. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedMeasuredDoseReferenceNumber?: number;
  /** Measured Dose Value (3008,0016) DS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  MeasuredDoseValue: number;
}

/** An Item of ReferencedCalculatedDoseReferenceSequence. */
export interface RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedCalculatedDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedDoseReferenceNumber: number;
  /** Referenced Calculated Dose Reference Number (3008,0092) IS, VM 1, Type 1C if ReferencedDoseReferenceNumber is not present and [knowledge #251638e34bde]. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedCalculatedDoseReferenceNumber?: number;
  /** Calculated Dose Reference Dose Value (3008,0076) DS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  CalculatedDoseReferenceDoseValue: number;
}

/** An Item of RecordedBrachyAccessoryDeviceSequence. */
export interface RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedBrachyAccessoryDeviceItem {
  /** Referenced Brachy Accessory Device Number (3008,0122) IS, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedBrachyAccessoryDeviceNumber: number | null;
  /** Brachy Accessory Device ID (300A,0263) SH, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  BrachyAccessoryDeviceID: string | null;
  /** Brachy Accessory Device Type (300A,0264) CS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  BrachyAccessoryDeviceType: DefinedTerm<'SHIELD' | 'DILATATION' | 'MOLD' | 'PLAQUE' | 'FLAB'>;
  /** Brachy Accessory Device Name (300A,0266) LO, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  BrachyAccessoryDeviceName?: string | null;
}

/** An Item of ReferencedMeasuredDoseReferenceSequence. */
export interface RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedMeasuredDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 1C if ReferencedMeasuredDoseReferenceNumber is not present. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedDoseReferenceNumber?: number;
  /** Referenced Measured Dose Reference Number (3008,0082) IS, VM 1, Type 1C if ReferencedDoseReferenceNumber is not present. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedMeasuredDoseReferenceNumber?: number;
  /** Measured Dose Value (3008,0016) DS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  MeasuredDoseValue: number;
}

/** An Item of ReferencedCalculatedDoseReferenceSequence. */
export interface RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedCalculatedDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 1C if ReferencedCalculatedDoseReferenceNumber is not present. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedDoseReferenceNumber?: number;
  /** Referenced Calculated Dose Reference Number (3008,0092) IS, VM 1, Type 1C if ReferencedDoseReferenceNumber is not present. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedCalculatedDoseReferenceNumber?: number;
  /** Calculated Dose Reference Dose Value (3008,0076) DS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  CalculatedDoseReferenceDoseValue: number;
}

/** An Item of RecordedSourceApplicatorSequence. */
export interface RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelRecordedSourceApplicatorItem {
  /** Referenced Source Applicator Number (3008,0142) IS, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedSourceApplicatorNumber: number | null;
  /** Source Applicator ID (300A,0291) SH, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceApplicatorID: string | null;
  /** Source Applicator Type (300A,0292) CS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceApplicatorType: DefinedTerm<'FLEXIBLE' | 'RIGID'>;
  /** Source Applicator Name (300A,0294) LO, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceApplicatorName?: string | null;
  /** Source Applicator Length (300A,0296) DS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceApplicatorLength: number;
  /** Source Applicator Tip Length (300A,0274) DS, VM 1, Type 2C if ChannelEffectiveLength is present. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceApplicatorTipLength?: number | null;
  /** Source Applicator Manufacturer (300A,0298) LO, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceApplicatorManufacturer?: string | null;
  /** Source Applicator Step Size (300A,02A0) DS, VM 1, Type 1C if SourceMovementType is STEPWISE. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceApplicatorStepSize?: number;
}

/** An Item of RecordedChannelShieldSequence. */
export interface RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelRecordedChannelShieldItem {
  /** Referenced Channel Shield Number (3008,0152) IS, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedChannelShieldNumber: number | null;
  /** Channel Shield ID (300A,02B3) SH, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ChannelShieldID: string | null;
  /** Channel Shield Name (300A,02B4) LO, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ChannelShieldName?: string | null;
}

/** An Item of OverrideSequence. */
export interface RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelBrachyControlPointDeliveredOverrideItem {
  /** Override Parameter Pointer (3008,0062) AT, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  OverrideParameterPointer: string | null;
  /** Operators' Name (0008,1070) PN, VM 1-n, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  OperatorsName: (PersonName | string)[] | null;
  /** Operator Identification Sequence (0008,1072) SQ, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  OperatorIdentificationSequence?: [PersonIdentificationMacro] | null;
  /** Override Reason (3008,0066) ST, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  OverrideReason?: string | null;
}

/** An Item of BrachyControlPointDeliveredSequence. */
export interface RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelBrachyControlPointDeliveredItem {
  /** Referenced Control Point Index (300C,00F0) IS, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedControlPointIndex?: number | null;
  /** Treatment Control Point Date (3008,0024) DA, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  TreatmentControlPointDate: string;
  /** Treatment Control Point Time (3008,0025) TM, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  TreatmentControlPointTime: string;
  /** Control Point Relative Position (300A,02D2) DS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ControlPointRelativePosition: number;
  /** Override Sequence (3008,0060) SQ, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  OverrideSequence?: RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelBrachyControlPointDeliveredOverrideItem[] | null;
}

/** An Item of OverrideSequence. */
export interface RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredBrachyPulseControlPointDeliveredOverrideItem {
  /** Override Parameter Pointer (3008,0062) AT, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  OverrideParameterPointer: string | null;
  /** Operators' Name (0008,1070) PN, VM 1-n, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  OperatorsName: (PersonName | string)[] | null;
  /** Operator Identification Sequence (0008,1072) SQ, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  OperatorIdentificationSequence?: [PersonIdentificationMacro] | null;
  /** Override Reason (3008,0066) ST, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  OverrideReason?: string | null;
}

/** An Item of BrachyPulseControlPointDeliveredSequence. */
export interface RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredBrachyPulseControlPointDeliveredItem {
  /** Referenced Control Point Index (300C,00F0) IS, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedControlPointIndex?: number | null;
  /** Treatment Control Point Date (3008,0024) DA, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  TreatmentControlPointDate: string;
  /** Treatment Control Point Time (3008,0025) TM, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  TreatmentControlPointTime: string;
  /** Control Point Relative Position (300A,02D2) DS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ControlPointRelativePosition: number;
  /** Override Sequence (3008,0060) SQ, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  OverrideSequence?: RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredBrachyPulseControlPointDeliveredOverrideItem[] | null;
}

/** An Item of PulseSpecificBrachyControlPointDeliveredSequence. */
export interface RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredItem {
  /** Pulse Number (3008,0172) US, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  PulseNumber: number;
  /** Safe Position Exit Date (3008,0162) DA, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SafePositionExitDate: string;
  /** Safe Position Exit Time (3008,0164) TM, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SafePositionExitTime: string;
  /** Safe Position Return Date (3008,0166) DA, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SafePositionReturnDate: string;
  /** Safe Position Return Time (3008,0168) TM, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SafePositionReturnTime: string;
  /** Brachy Pulse Control Point Delivered Sequence (3008,0173) SQ, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  BrachyPulseControlPointDeliveredSequence: RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredBrachyPulseControlPointDeliveredItem[];
}

/** An Item of RecordedChannelSequence. */
export interface RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelItem {
  /** Channel Number (300A,0282) IS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ChannelNumber: number;
  /** Referenced Channel Number (0074,1406) IS, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedChannelNumber?: number | null;
  /** Channel Length (300A,0284) DS, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ChannelLength: number | null;
  /** Channel Effective Length (300A,0271) DS, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ChannelEffectiveLength?: number | null;
  /** Channel Inner Length (300A,0272) DS, VM 1, Type 2C if ChannelEffectiveLength is present. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ChannelInnerLength?: number | null;
  /** Afterloader Channel ID (300A,0273) SH, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  AfterloaderChannelID?: string | null;
  /** Specified Channel Total Time (3008,0132) DS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SpecifiedChannelTotalTime: number;
  /** Delivered Channel Total Time (3008,0134) DS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  DeliveredChannelTotalTime: number;
  /** Source Movement Type (300A,0288) CS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SourceMovementType: DefinedTerm<'STEPWISE' | 'FIXED' | 'OSCILLATING' | 'UNIDIRECTIONAL'>;
  /** Specified Number of Pulses (3008,0136) IS, VM 1, Type 1C if BrachyTreatmentType is PDR. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SpecifiedNumberOfPulses?: number;
  /** Delivered Number of Pulses (3008,0138) IS, VM 1, Type 1C if BrachyTreatmentType is PDR. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  DeliveredNumberOfPulses?: number;
  /** Specified Pulse Repetition Interval (3008,013A) DS, VM 1, Type 1C if BrachyTreatmentType is PDR. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SpecifiedPulseRepetitionInterval?: number;
  /** Delivered Pulse Repetition Interval (3008,013C) DS, VM 1, Type 1C if BrachyTreatmentType is PDR. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  DeliveredPulseRepetitionInterval?: number;
  /** Referenced Measured Dose Reference Sequence (3008,0080) SQ, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedMeasuredDoseReferenceSequence?: RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedMeasuredDoseReferenceItem[] | null;
  /** Referenced Calculated Dose Reference Sequence (3008,0090) SQ, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedCalculatedDoseReferenceSequence?: RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelReferencedCalculatedDoseReferenceItem[] | null;
  /** Recorded Source Applicator Sequence (3008,0140) SQ, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  RecordedSourceApplicatorSequence?: RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelRecordedSourceApplicatorItem[] | null;
  /** Transfer Tube Number (300A,02A2) IS, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  TransferTubeNumber: number | null;
  /** Transfer Tube Length (300A,02A4) DS, VM 1, Type 2C if TransferTubeNumber has a value. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  TransferTubeLength?: number | null;
  /** Recorded Channel Shield Sequence (3008,0150) SQ, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  RecordedChannelShieldSequence?: RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelRecordedChannelShieldItem[] | null;
  /** Referenced Source Number (300C,000E) IS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedSourceNumber: number;
  /** Safe Position Exit Date (3008,0162) DA, VM 1, Type 1C if RecordedChannelSequence is present and BrachyTreatmentType is none of MANUAL, PDR. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SafePositionExitDate?: string;
  /** Safe Position Exit Time (3008,0164) TM, VM 1, Type 1C if RecordedChannelSequence is present and BrachyTreatmentType is none of MANUAL, PDR. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SafePositionExitTime?: string;
  /** Safe Position Return Date (3008,0166) DA, VM 1, Type 1C if RecordedChannelSequence is present and BrachyTreatmentType is none of MANUAL, PDR. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SafePositionReturnDate?: string;
  /** Safe Position Return Time (3008,0168) TM, VM 1, Type 1C if RecordedChannelSequence is present and BrachyTreatmentType is none of MANUAL, PDR. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  SafePositionReturnTime?: string;
  /** Number of Control Points (300A,0110) IS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  NumberOfControlPoints: number;
  /** Brachy Control Point Delivered Sequence (3008,0160) SQ, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  BrachyControlPointDeliveredSequence: RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelBrachyControlPointDeliveredItem[];
  /** Pulse Specific Brachy Control Point Delivered Sequence (3008,0171) SQ, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  PulseSpecificBrachyControlPointDeliveredSequence?: RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelPulseSpecificBrachyControlPointDeliveredItem[] | null;
}

/** An Item of TreatmentSessionApplicationSetupSequence. */
export interface RTBrachySessionRecordTreatmentSessionApplicationSetupItem {
  /** Application Setup Type (300A,0232) CS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ApplicationSetupType: DefinedTerm<'FLETCHER_SUIT' | 'DELCLOS' | 'BLOEDORN' | 'JOSLIN_FLYNN' | 'CHANDIGARH' | 'MANCHESTER' | 'HENSCHKE' | 'NASOPHARYNGEAL' | 'OESOPHAGEAL' | 'ENDOBRONCHIAL' | 'SYED_NEBLETT' | 'ENDORECTAL' | 'PERINEAL'>;
  /** Referenced Brachy Application Setup Number (300C,000C) IS, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedBrachyApplicationSetupNumber?: number | null;
  /** Application Setup Name (300A,0236) LO, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ApplicationSetupName?: string | null;
  /** Application Setup Manufacturer (300A,0238) LO, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ApplicationSetupManufacturer?: string | null;
  /** Template Number (300A,0240) IS, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  TemplateNumber?: number | null;
  /** Template Type (300A,0242) SH, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  TemplateType?: string | null;
  /** Template Name (300A,0244) LO, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  TemplateName?: string | null;
  /** Application Setup Check (3008,0116) CS, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ApplicationSetupCheck?: 'PASSED' | 'FAILED' | 'UNKNOWN' | null;
  /** Referenced Verification Image Sequence (300C,0040) SQ, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedVerificationImageSequence?: SOPInstanceReferenceMacro[] | null;
  /** Total Reference Air Kerma (300A,0250) DS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  TotalReferenceAirKerma: number;
  /** Referenced Measured Dose Reference Sequence (3008,0080) SQ, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedMeasuredDoseReferenceSequence?: RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedMeasuredDoseReferenceItem[] | null;
  /** Referenced Calculated Dose Reference Sequence (3008,0090) SQ, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedCalculatedDoseReferenceSequence?: RTBrachySessionRecordTreatmentSessionApplicationSetupReferencedCalculatedDoseReferenceItem[] | null;
  /** Current Fraction Number (3008,0022) IS, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  CurrentFractionNumber: number | null;
  /** Treatment Delivery Type (300A,00CE) CS, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  TreatmentDeliveryType: DefinedTerm<'TREATMENT' | 'CONTINUATION'> | null;
  /** Treatment Termination Status (3008,002A) CS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  TreatmentTerminationStatus: 'NORMAL' | 'OPERATOR' | 'MACHINE' | 'UNKNOWN';
  /** RT Treatment Termination Reason Code Sequence (300A,0715) SQ, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  RTTreatmentTerminationReasonCodeSequence?: CodeSequenceItem[] | null;
  /** Machine-Specific Treatment Termination Code Sequence (300A,0716) SQ, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  MachineSpecificTreatmentTerminationCodeSequence?: CodeSequenceItem[] | null;
  /** Treatment Termination Description (300A,0730) ST, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  TreatmentTerminationDescription?: string | null;
  /** Treatment Verification Status (3008,002C) CS, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  TreatmentVerificationStatus: 'VERIFIED' | 'VERIFIED_OVR' | 'NOT_VERIFIED' | null;
  /** Recorded Brachy Accessory Device Sequence (3008,0120) SQ, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  RecordedBrachyAccessoryDeviceSequence?: RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedBrachyAccessoryDeviceItem[] | null;
  /** Recorded Channel Sequence (3008,0130) SQ, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  RecordedChannelSequence: RTBrachySessionRecordTreatmentSessionApplicationSetupRecordedChannelItem[];
}

/** RT Brachy Session Record: PS3.3 Table C.8-58. */
export interface RTBrachySessionRecordModule {
  /** Referenced Fraction Group Number (300C,0022) IS, VM 1, Type 3. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  ReferencedFractionGroupNumber?: number | null;
  /** Number of Fractions Planned (300A,0078) IS, VM 1, Type 2. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  NumberOfFractionsPlanned: number | null;
  /** Brachy Treatment Technique (300A,0200) CS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  BrachyTreatmentTechnique: 'INTRALUMENARY' | 'INTRACAVITARY' | 'INTERSTITIAL' | 'CONTACT' | 'INTRAVASCULAR' | 'PERMANENT';
  /** Brachy Treatment Type (300A,0202) CS, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  BrachyTreatmentType: DefinedTerm<'MANUAL' | 'HDR' | 'MDR' | 'LDR' | 'PDR'>;
  /** Recorded Source Sequence (3008,0100) SQ, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  RecordedSourceSequence: RTBrachySessionRecordRecordedSourceItem[];
  /** Treatment Session Application Setup Sequence (3008,0110) SQ, VM 1, Type 1. [C.8-58](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.22.html#table_C.8-58) */
  TreatmentSessionApplicationSetupSequence: RTBrachySessionRecordTreatmentSessionApplicationSetupItem[];
}

/** An Item of RecordedSourceSequence. */
export type RTBrachySessionRecordRecordedSourceItem = RTBrachySessionRecordRecordedSourceItemAttributes & (
    | { SourceStrengthUnits?: 'AIR_KERMA_RATE' }
    | { SourceStrengthUnits: 'DOSE_RATE_WATER'; SourceStrength: unknown }
  );

export const rtBrachySessionRecordRules: TableRules = {
  kind: 'module',
  id: 'RTBrachySessionRecord',
  name: 'RT Brachy Session Record',
  table: 'table_C.8-58',
  section: 'sect_C.8.8.22',
  rows: [
    { keyword: 'ReferencedFractionGroupNumber', tag: '300C0022', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'NumberOfFractionsPlanned', tag: '300A0078', vr: 'IS', vm: '1', type: '2' },
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
      keyword: 'RecordedSourceSequence',
      tag: '30080100',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'SourceNumber', tag: '300A0212', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'SourceType', tag: '300A0214', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['POINT', 'LINE', 'CYLINDER', 'SPHERE'] }] },
        { keyword: 'SourceModelID', tag: '300A021B', vr: 'SH', vm: '1', type: '3' },
        { keyword: 'SourceManufacturer', tag: '300A0216', vr: 'LO', vm: '1', type: '2' },
        { keyword: 'SourceSerialNumber', tag: '30080105', vr: 'LO', vm: '1', type: '2' },
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
      keyword: 'TreatmentSessionApplicationSetupSequence',
      tag: '30080110',
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
        { keyword: 'ReferencedBrachyApplicationSetupNumber', tag: '300C000C', vr: 'IS', vm: '1', type: '3' },
        { keyword: 'ApplicationSetupName', tag: '300A0236', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'ApplicationSetupManufacturer', tag: '300A0238', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'TemplateNumber', tag: '300A0240', vr: 'IS', vm: '1', type: '3' },
        { keyword: 'TemplateType', tag: '300A0242', vr: 'SH', vm: '1', type: '3' },
        { keyword: 'TemplateName', tag: '300A0244', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'ApplicationSetupCheck',
          tag: '30080116',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['PASSED', 'FAILED', 'UNKNOWN'] }],
        },
        {
          keyword: 'ReferencedVerificationImageSequence',
          tag: '300C0040',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        { keyword: 'TotalReferenceAirKerma', tag: '300A0250', vr: 'DS', vm: '1', type: '1' },
        {
          keyword: 'ReferencedMeasuredDoseReferenceSequence',
          tag: '30080080',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            {
              keyword: 'ReferencedDoseReferenceNumber',
              tag: '300C0051',
              vr: 'IS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedMeasuredDoseReferenceNumber' } } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '421f55a3b0f9',
              },
            },
            {
              keyword: 'ReferencedMeasuredDoseReferenceNumber',
              tag: '30080082',
              vr: 'IS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedDoseReferenceNumber' } } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '251638e34bde',
              },
            },
            { keyword: 'MeasuredDoseValue', tag: '30080016', vr: 'DS', vm: '1', type: '1' },
          ],
        },
        {
          keyword: 'ReferencedCalculatedDoseReferenceSequence',
          tag: '30080090',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'ReferencedDoseReferenceNumber', tag: '300C0051', vr: 'IS', vm: '1', type: '1' },
            {
              keyword: 'ReferencedCalculatedDoseReferenceNumber',
              tag: '30080092',
              vr: 'IS',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedDoseReferenceNumber' } } },
                    { op: 'unknown', reason: 'knowledge', hash: '251638e34bde' },
                  ],
                },
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '251638e34bde',
                reason: 'knowledge',
                missing: 'why the number of the dose reference is absent: it is Type 1, so that its absence is an error of its own',
              },
            },
            { keyword: 'CalculatedDoseReferenceDoseValue', tag: '30080076', vr: 'DS', vm: '1', type: '1' },
          ],
        },
        { keyword: 'CurrentFractionNumber', tag: '30080022', vr: 'IS', vm: '1', type: '2' },
        { keyword: 'TreatmentDeliveryType', tag: '300A00CE', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'defined', terms: ['TREATMENT', 'CONTINUATION'] }] },
        {
          keyword: 'TreatmentTerminationStatus',
          tag: '3008002A',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['NORMAL', 'OPERATOR', 'MACHINE', 'UNKNOWN'] }],
        },
        {
          keyword: 'RTTreatmentTerminationReasonCodeSequence',
          tag: '300A0715',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9561' }] }],
        },
        {
          keyword: 'MachineSpecificTreatmentTerminationCodeSequence',
          tag: '300A0716',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
        { keyword: 'TreatmentTerminationDescription', tag: '300A0730', vr: 'ST', vm: '1', type: '3' },
        {
          keyword: 'TreatmentVerificationStatus',
          tag: '3008002C',
          vr: 'CS',
          vm: '1',
          type: '2',
          values: [{ kind: 'enumerated', terms: ['VERIFIED', 'VERIFIED_OVR', 'NOT_VERIFIED'] }],
        },
        {
          keyword: 'RecordedBrachyAccessoryDeviceSequence',
          tag: '30080120',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'ReferencedBrachyAccessoryDeviceNumber', tag: '30080122', vr: 'IS', vm: '1', type: '2' },
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
          ],
        },
        {
          keyword: 'RecordedChannelSequence',
          tag: '30080130',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ChannelNumber', tag: '300A0282', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'ReferencedChannelNumber', tag: '00741406', vr: 'IS', vm: '1', type: '3' },
            { keyword: 'ChannelLength', tag: '300A0284', vr: 'DS', vm: '1', type: '2' },
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
            { keyword: 'SpecifiedChannelTotalTime', tag: '30080132', vr: 'DS', vm: '1', type: '1' },
            { keyword: 'DeliveredChannelTotalTime', tag: '30080134', vr: 'DS', vm: '1', type: '1' },
            {
              keyword: 'SourceMovementType',
              tag: '300A0288',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['STEPWISE', 'FIXED', 'OSCILLATING', 'UNIDIRECTIONAL'] }],
            },
            {
              keyword: 'SpecifiedNumberOfPulses',
              tag: '30080136',
              vr: 'IS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: '=', attribute: { keyword: 'BrachyTreatmentType' }, to: ['PDR'] }, decided: 'data', otherwise: 'forbidden', hash: '1233f0e500ed' },
            },
            {
              keyword: 'DeliveredNumberOfPulses',
              tag: '30080138',
              vr: 'IS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: '=', attribute: { keyword: 'BrachyTreatmentType' }, to: ['PDR'] }, decided: 'data', otherwise: 'forbidden', hash: '1233f0e500ed' },
            },
            {
              keyword: 'SpecifiedPulseRepetitionInterval',
              tag: '3008013A',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: '=', attribute: { keyword: 'BrachyTreatmentType' }, to: ['PDR'] }, decided: 'data', otherwise: 'forbidden', hash: '1233f0e500ed' },
            },
            {
              keyword: 'DeliveredPulseRepetitionInterval',
              tag: '3008013C',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: '=', attribute: { keyword: 'BrachyTreatmentType' }, to: ['PDR'] }, decided: 'data', otherwise: 'forbidden', hash: '1233f0e500ed' },
            },
            {
              keyword: 'ReferencedMeasuredDoseReferenceSequence',
              tag: '30080080',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [
                {
                  keyword: 'ReferencedDoseReferenceNumber',
                  tag: '300C0051',
                  vr: 'IS',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedMeasuredDoseReferenceNumber' } } },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: '421f55a3b0f9',
                  },
                },
                {
                  keyword: 'ReferencedMeasuredDoseReferenceNumber',
                  tag: '30080082',
                  vr: 'IS',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedDoseReferenceNumber' } } },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: '251638e34bde',
                  },
                },
                { keyword: 'MeasuredDoseValue', tag: '30080016', vr: 'DS', vm: '1', type: '1' },
              ],
            },
            {
              keyword: 'ReferencedCalculatedDoseReferenceSequence',
              tag: '30080090',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [
                {
                  keyword: 'ReferencedDoseReferenceNumber',
                  tag: '300C0051',
                  vr: 'IS',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedCalculatedDoseReferenceNumber' } } },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: 'a10c978383a8',
                  },
                },
                {
                  keyword: 'ReferencedCalculatedDoseReferenceNumber',
                  tag: '30080092',
                  vr: 'IS',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedDoseReferenceNumber' } } },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: '251638e34bde',
                  },
                },
                { keyword: 'CalculatedDoseReferenceDoseValue', tag: '30080076', vr: 'DS', vm: '1', type: '1' },
              ],
            },
            {
              keyword: 'RecordedSourceApplicatorSequence',
              tag: '30080140',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [
                { keyword: 'ReferencedSourceApplicatorNumber', tag: '30080142', vr: 'IS', vm: '1', type: '2' },
                { keyword: 'SourceApplicatorID', tag: '300A0291', vr: 'SH', vm: '1', type: '2' },
                { keyword: 'SourceApplicatorType', tag: '300A0292', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['FLEXIBLE', 'RIGID'] }] },
                { keyword: 'SourceApplicatorName', tag: '300A0294', vr: 'LO', vm: '1', type: '3' },
                { keyword: 'SourceApplicatorLength', tag: '300A0296', vr: 'DS', vm: '1', type: '1' },
                {
                  keyword: 'SourceApplicatorTipLength',
                  tag: '300A0274',
                  vr: 'DS',
                  vm: '1',
                  type: '2C',
                  condition: { tree: { op: 'present', attribute: { keyword: 'ChannelEffectiveLength' } }, decided: 'data', otherwise: 'forbidden', hash: '54a24cfd61f5' },
                },
                { keyword: 'SourceApplicatorManufacturer', tag: '300A0298', vr: 'LO', vm: '1', type: '3' },
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
              ],
            },
            { keyword: 'TransferTubeNumber', tag: '300A02A2', vr: 'IS', vm: '1', type: '2' },
            {
              keyword: 'TransferTubeLength',
              tag: '300A02A4',
              vr: 'DS',
              vm: '1',
              type: '2C',
              condition: { tree: { op: 'valued', attribute: { keyword: 'TransferTubeNumber' } }, decided: 'data', otherwise: 'forbidden', hash: '1dc19a68f5ab' },
            },
            {
              keyword: 'RecordedChannelShieldSequence',
              tag: '30080150',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [
                { keyword: 'ReferencedChannelShieldNumber', tag: '30080152', vr: 'IS', vm: '1', type: '2' },
                { keyword: 'ChannelShieldID', tag: '300A02B3', vr: 'SH', vm: '1', type: '2' },
                { keyword: 'ChannelShieldName', tag: '300A02B4', vr: 'LO', vm: '1', type: '3' },
              ],
            },
            { keyword: 'ReferencedSourceNumber', tag: '300C000E', vr: 'IS', vm: '1', type: '1' },
            {
              keyword: 'SafePositionExitDate',
              tag: '30080162',
              vr: 'DA',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'RecordedChannelSequence' } },
                    { op: '!=', attribute: { keyword: 'BrachyTreatmentType' }, to: ['MANUAL', 'PDR'] },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '71c85a3e62f0',
              },
            },
            {
              keyword: 'SafePositionExitTime',
              tag: '30080164',
              vr: 'TM',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'RecordedChannelSequence' } },
                    { op: '!=', attribute: { keyword: 'BrachyTreatmentType' }, to: ['MANUAL', 'PDR'] },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '71c85a3e62f0',
              },
            },
            {
              keyword: 'SafePositionReturnDate',
              tag: '30080166',
              vr: 'DA',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'RecordedChannelSequence' } },
                    { op: '!=', attribute: { keyword: 'BrachyTreatmentType' }, to: ['MANUAL', 'PDR'] },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '71c85a3e62f0',
              },
            },
            {
              keyword: 'SafePositionReturnTime',
              tag: '30080168',
              vr: 'TM',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'RecordedChannelSequence' } },
                    { op: '!=', attribute: { keyword: 'BrachyTreatmentType' }, to: ['MANUAL', 'PDR'] },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '71c85a3e62f0',
              },
            },
            { keyword: 'NumberOfControlPoints', tag: '300A0110', vr: 'IS', vm: '1', type: '1' },
            {
              keyword: 'BrachyControlPointDeliveredSequence',
              tag: '30080160',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ equals: { keyword: 'NumberOfControlPoints' } }],
              rows: [
                { keyword: 'ReferencedControlPointIndex', tag: '300C00F0', vr: 'IS', vm: '1', type: '3' },
                { keyword: 'TreatmentControlPointDate', tag: '30080024', vr: 'DA', vm: '1', type: '1' },
                { keyword: 'TreatmentControlPointTime', tag: '30080025', vr: 'TM', vm: '1', type: '1' },
                { keyword: 'ControlPointRelativePosition', tag: '300A02D2', vr: 'DS', vm: '1', type: '1' },
                {
                  keyword: 'OverrideSequence',
                  tag: '30080060',
                  vr: 'SQ',
                  vm: '1',
                  type: '3',
                  items: [{ range: [1, null], permitted: true }],
                  rows: [
                    { keyword: 'OverrideParameterPointer', tag: '30080062', vr: 'AT', vm: '1', type: '2' },
                    { keyword: 'OperatorsName', tag: '00081070', vr: 'PN', vm: '1-n', type: '2' },
                    {
                      keyword: 'OperatorIdentificationSequence',
                      tag: '00081072',
                      vr: 'SQ',
                      vm: '1',
                      type: '3',
                      items: [{ range: [1, 1], permitted: true }],
                      rows: [{ include: () => personIdentificationRules }],
                    },
                    { keyword: 'OverrideReason', tag: '30080066', vr: 'ST', vm: '1', type: '3' },
                  ],
                },
              ],
            },
            {
              keyword: 'PulseSpecificBrachyControlPointDeliveredSequence',
              tag: '30080171',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ equals: { keyword: 'DeliveredNumberOfPulses' } }],
              rows: [
                { keyword: 'PulseNumber', tag: '30080172', vr: 'US', vm: '1', type: '1' },
                { keyword: 'SafePositionExitDate', tag: '30080162', vr: 'DA', vm: '1', type: '1' },
                { keyword: 'SafePositionExitTime', tag: '30080164', vr: 'TM', vm: '1', type: '1' },
                { keyword: 'SafePositionReturnDate', tag: '30080166', vr: 'DA', vm: '1', type: '1' },
                { keyword: 'SafePositionReturnTime', tag: '30080168', vr: 'TM', vm: '1', type: '1' },
                {
                  keyword: 'BrachyPulseControlPointDeliveredSequence',
                  tag: '30080173',
                  vr: 'SQ',
                  vm: '1',
                  type: '1',
                  rows: [
                    { keyword: 'ReferencedControlPointIndex', tag: '300C00F0', vr: 'IS', vm: '1', type: '3' },
                    { keyword: 'TreatmentControlPointDate', tag: '30080024', vr: 'DA', vm: '1', type: '1' },
                    { keyword: 'TreatmentControlPointTime', tag: '30080025', vr: 'TM', vm: '1', type: '1' },
                    { keyword: 'ControlPointRelativePosition', tag: '300A02D2', vr: 'DS', vm: '1', type: '1' },
                    {
                      keyword: 'OverrideSequence',
                      tag: '30080060',
                      vr: 'SQ',
                      vm: '1',
                      type: '3',
                      items: [{ range: [1, null], permitted: true }],
                      rows: [
                        { keyword: 'OverrideParameterPointer', tag: '30080062', vr: 'AT', vm: '1', type: '2' },
                        { keyword: 'OperatorsName', tag: '00081070', vr: 'PN', vm: '1-n', type: '2' },
                        {
                          keyword: 'OperatorIdentificationSequence',
                          tag: '00081072',
                          vr: 'SQ',
                          vm: '1',
                          type: '3',
                          items: [{ range: [1, 1], permitted: true }],
                          rows: [{ include: () => personIdentificationRules }],
                        },
                        { keyword: 'OverrideReason', tag: '30080066', vr: 'ST', vm: '1', type: '3' },
                      ],
                    },
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
export const validateRTBrachySessionRecord = (dataset: object): Finding[] => validateTable(dataset, rtBrachySessionRecordRules);
