// RT Ion Beams Session Record, PS3.3 Table C.8.8.26-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type BeamLimitingDevicePositionMacro, beamLimitingDevicePositionRules } from '../macros/beam-limiting-device-position.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type InterlockMacro, interlockRules } from '../macros/interlock.ts';
import { type PatientSupportIdentificationMacro, patientSupportIdentificationRules } from '../macros/patient-support-identification.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';
import { type RTBeamLimitingDeviceDefinitionMacro, rtBeamLimitingDeviceDefinitionRules } from '../macros/rt-beam-limiting-device-definition.ts';
import { type RTBeamLimitingDeviceOpeningDefinitionMacro, rtBeamLimitingDeviceOpeningDefinitionRules } from '../macros/rt-beam-limiting-device-opening-definition.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of BeamLimitingDeviceLeafPairsSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamBeamLimitingDeviceLeafPairsItem {
  /** RT Beam Limiting Device Type (300A,00B8) CS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RTBeamLimitingDeviceType: 'X' | 'Y' | 'ASYMX' | 'ASYMY' | 'MLCX' | 'MLCY';
  /** Number of Leaf/Jaw Pairs (300A,00BC) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  NumberOfLeafJawPairs: number;
}

/** An Item of ReferencedMeasuredDoseReferenceSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamReferencedMeasuredDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 1C if ReferencedMeasuredDoseReferenceNumber is not present. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedDoseReferenceNumber?: number;
  /** Referenced Measured Dose Reference Number (3008,0082) IS, VM 1, Type 1C if ReferencedDoseReferenceNumber is not present. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedMeasuredDoseReferenceNumber?: number;
  /** Measured Dose Value (3008,0016) DS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  MeasuredDoseValue: number;
}

/** An Item of ReferencedCalculatedDoseReferenceSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamReferencedCalculatedDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 1C if ReferencedCalculatedDoseReferenceNumber is not present. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedDoseReferenceNumber?: number;
  /** Referenced Calculated Dose Reference Number (3008,0092) IS, VM 1, Type 1C if ReferencedDoseReferenceNumber is not present. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedCalculatedDoseReferenceNumber?: number;
  /** Calculated Dose Reference Dose Value (3008,0076) DS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  CalculatedDoseReferenceDoseValue: number;
}

/** An Item of RecordedWedgeSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedWedgeItem {
  /** Wedge Number (300A,00D2) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  WedgeNumber: number;
  /** Wedge Type (300A,00D3) CS, VM 1, Type 2. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  WedgeType: DefinedTerm<'STANDARD' | 'MOTORIZED' | 'PARTIAL_STANDARD' | 'PARTIAL_MOTORIZ'> | null;
  /** Wedge ID (300A,00D4) SH, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  WedgeID?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  AccessoryCode?: string | null;
  /** Wedge Angle (300A,00D5) IS, VM 1, Type 2. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  WedgeAngle: number | null;
  /** Wedge Orientation (300A,00D8) DS, VM 1, Type 2. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  WedgeOrientation: number | null;
}

/** An Item of RecordedCompensatorSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedCompensatorItem {
  /** Referenced Compensator Number (300C,00D0) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedCompensatorNumber: number;
  /** Compensator ID (300A,00E5) SH, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  CompensatorID?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  AccessoryCode?: string | null;
}

/** An Item of ReferencedBolusSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamReferencedBolusItem {
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedROINumber: number;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  AccessoryCode?: string | null;
}

/** An Item of RecordedBlockSlabSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedBlockRecordedBlockSlabItem {
  /** Block Slab Number (300A,0443) US, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  BlockSlabNumber: number;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  AccessoryCode?: string | null;
}

/** An Item of RecordedBlockSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedBlockItem {
  /** Block Tray ID (300A,00F5) SH, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  BlockTrayID?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  AccessoryCode?: string | null;
  /** Referenced Block Number (300C,00E0) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedBlockNumber: number;
  /** Block Name (300A,00FE) LO, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  BlockName?: string | null;
  /** Number of Block Slab Items (300A,0440) IS, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  NumberOfBlockSlabItems?: number | null;
  /** Recorded Block Slab Sequence (3008,00D1) SQ, VM 1, Type 1C if NumberOfBlockSlabItems is present and NumberOfBlockSlabItems > 0. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RecordedBlockSlabSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedBlockRecordedBlockSlabItem[];
}

/** An Item of RecordedSnoutSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedSnoutItem {
  /** Snout ID (300A,030F) SH, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  SnoutID: string;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  AccessoryCode?: string | null;
}

/** An Item of ApplicatorSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamApplicatorItem {
  /** Applicator ID (300A,0108) SH, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ApplicatorID: string;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  AccessoryCode?: string | null;
  /** Applicator Type (300A,0109) CS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ApplicatorType: DefinedTerm<'ION_SQUARE' | 'ION_RECT' | 'ION_CIRC' | 'ION_SHORT' | 'ION_OPEN' | 'INTRAOPERATIVE' | 'STEREOTACTIC'>;
  /** Applicator Description (300A,010A) LO, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ApplicatorDescription?: string | null;
}

/** An Item of GeneralAccessorySequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamGeneralAccessoryItem {
  /** General Accessory Number (300A,0424) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  GeneralAccessoryNumber: number;
  /** General Accessory ID (300A,0421) SH, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  GeneralAccessoryID: string;
  /** General Accessory Description (300A,0422) ST, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  GeneralAccessoryDescription?: string | null;
  /** General Accessory Type (300A,0423) CS, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  GeneralAccessoryType?: DefinedTerm<'GRATICULE' | 'IMAGE_DETECTOR' | 'RETICLE'> | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  AccessoryCode?: string | null;
}

/** An Item of RecordedRangeShifterSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedRangeShifterItem {
  /** Referenced Range Shifter Number (300C,0100) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedRangeShifterNumber: number;
  /** Range Shifter ID (300A,0318) SH, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RangeShifterID: string;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  AccessoryCode?: string | null;
}

/** An Item of RecordedLateralSpreadingDeviceSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedLateralSpreadingDeviceItem {
  /** Referenced Lateral Spreading Device Number (300C,0102) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedLateralSpreadingDeviceNumber: number;
  /** Lateral Spreading Device ID (300A,0336) SH, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  LateralSpreadingDeviceID: string;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  AccessoryCode?: string | null;
}

/** An Item of RecordedRangeModulatorSequence, its conditions apart. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedRangeModulatorItemAttributes {
  /** Referenced Range Modulator Number (300C,0104) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedRangeModulatorNumber: number;
  /** Range Modulator ID (300A,0346) SH, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RangeModulatorID: string;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  AccessoryCode?: string | null;
  /** Range Modulator Type (300A,0348) CS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RangeModulatorType: DefinedTerm<'FIXED' | 'WHL_FIXEDWEIGHTS' | 'WHL_MODWEIGHTS'>;
  /** Beam Current Modulation ID (300A,034C) SH, VM 1, Type 1C if RangeModulatorType is WHL_MODWEIGHTS. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  BeamCurrentModulationID?: string;
}

/** An Item of DeliveredDepthDoseParametersSequence, its conditions apart. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamDeliveredDepthDoseParametersItemAttributes {
  /** Delivered Reference Dose Definition (300A,0511) CS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  DeliveredReferenceDoseDefinition: DefinedTerm<'HIGHEST' | 'MAXIMUM' | 'CENTER'>;
  /** Delivered Distal Depth (300A,0508) FL, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  DeliveredDistalDepth: number;
  /** Delivered Distal Depth Fraction (300A,0507) FL, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  DeliveredDistalDepthFraction: number;
  /** Delivered Nominal Range Modulated Region Depths (300A,0510) FL, VM 2, Type 1C if DeliveredReferenceDoseDefinition is CENTER. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  DeliveredNominalRangeModulatedRegionDepths?: [number, number];
  /** Delivered Nominal Range Modulation Fractions (300A,0509) FL, VM 2, Type 1C if DeliveredNominalRangeModulatedRegionDepths is present. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  DeliveredNominalRangeModulationFractions?: [number, number];
}

/** An Item of IonWedgePositionSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryIonWedgePositionItem {
  /** Referenced Wedge Number (300C,00C0) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedWedgeNumber: number;
  /** Wedge Position (300A,0118) CS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  WedgePosition: 'IN' | 'OUT';
  /** Wedge Thin Edge Position (300A,00DB) FL, VM 1, Type 1C if WedgeType in RecordedWedgeSequence where WedgeNumber = ReferencedWedgeNumber is one of PARTIAL_STANDARD, PARTIAL_MOTORIZ. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  WedgeThinEdgePosition?: number;
}

/** An Item of RangeShifterSettingsSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryRangeShifterSettingsItem {
  /** Referenced Range Shifter Number (300C,0100) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedRangeShifterNumber: number;
  /** Range Shifter Setting (300A,0362) LO, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RangeShifterSetting: string;
}

/** An Item of LateralSpreadingDeviceSettingsSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryLateralSpreadingDeviceSettingsItem {
  /** Referenced Lateral Spreading Device Number (300C,0102) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedLateralSpreadingDeviceNumber: number;
  /** Lateral Spreading Device Setting (300A,0372) LO, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  LateralSpreadingDeviceSetting: string;
}

/** An Item of RangeModulatorSettingsSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryRangeModulatorSettingsItem {
  /** Referenced Range Modulator Number (300C,0104) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedRangeModulatorNumber: number;
  /** Range Modulator Gating Start Value (300A,0382) FL, VM 1, Type 1C if RangeModulatorType in RecordedRangeModulatorSequence where ReferencedRangeModulatorNumber = ReferencedRangeModulatorNumber is one of WHL_MODWEIGHTS, WHL_FIXEDWEIGHTS. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RangeModulatorGatingStartValue?: number;
  /** Range Modulator Gating Stop Value (300A,0384) FL, VM 1, Type 1C if RangeModulatorType in RecordedRangeModulatorSequence where ReferencedRangeModulatorNumber = ReferencedRangeModulatorNumber is one of WHL_MODWEIGHTS, WHL_FIXEDWEIGHTS. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RangeModulatorGatingStopValue?: number;
}

/** An Item of CorrectedParameterSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryCorrectedParameterItem {
  /** Parameter Sequence Pointer (3008,0061) AT, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ParameterSequencePointer: string;
  /** Parameter Item Index (3008,0063) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ParameterItemIndex: number;
  /** Parameter Pointer (3008,0065) AT, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ParameterPointer: string;
  /** Correction Value (3008,006A) FL, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  CorrectionValue: number;
}

/** An Item of OverrideSequence. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryOverrideItem {
  /** Parameter Sequence Pointer (3008,0061) AT, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ParameterSequencePointer: string;
  /** Override Parameter Pointer (3008,0062) AT, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  OverrideParameterPointer: string;
  /** Parameter Item Index (3008,0063) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ParameterItemIndex: number;
  /** Parameter Value Number (3008,0067) US, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ParameterValueNumber?: number | null;
  /** Operators' Name (0008,1070) PN, VM 1-n, Type 2. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  OperatorsName: (PersonName | string)[] | null;
  /** Operator Identification Sequence (0008,1072) SQ, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  OperatorIdentificationSequence?: [PersonIdentificationMacro] | null;
  /** Override Reason (3008,0066) ST, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  OverrideReason?: string | null;
}

/** An Item of IonControlPointDeliverySequence, its conditions apart. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryItemAttributes extends BeamLimitingDevicePositionMacro {
  /** Referenced Control Point Index (300C,00F0) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedControlPointIndex: number;
  /** Treatment Control Point Date (3008,0024) DA, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  TreatmentControlPointDate: string;
  /** Treatment Control Point Time (3008,0025) TM, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  TreatmentControlPointTime: string;
  /** Specified Meterset (3008,0042) DS, VM 1, Type 2. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  SpecifiedMeterset: number | null;
  /** Delivered Meterset (3008,0044) DS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  DeliveredMeterset: number;
  /** Meterset Rate Set (3008,0045) FL, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  MetersetRateSet?: number | null;
  /** Meterset Rate Delivered (3008,0046) FL, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  MetersetRateDelivered?: number | null;
  /** Nominal Beam Energy (300A,0114) DS, VM 1, Type 1C if (this is the first item or NominalBeamEnergy changes) and KVP is not present. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  NominalBeamEnergy?: number;
  /** KVP (0018,0060) DS, VM 1, Type 1C if (this is the first item or KVP changes) and NominalBeamEnergy is not present. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  KVP?: number;
  /** Ion Wedge Position Sequence (300A,03AC) SQ, VM 1, Type 1C if NumberOfWedges is not 0 and (this is the first item or IonWedgePositionSequence changes). [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  IonWedgePositionSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryIonWedgePositionItem[];
  /** Enhanced RT Beam Limiting Opening Sequence (3008,00A2) SQ, VM 1, Type 1C if (this is the first item or EnhancedRTBeamLimitingOpeningSequence changes) and EnhancedRTBeamLimitingDeviceDefinitionFlag is YES. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  EnhancedRTBeamLimitingOpeningSequence?: RTBeamLimitingDeviceOpeningDefinitionMacro[];
  /** Range Shifter Settings Sequence (300A,0360) SQ, VM 1, Type 1C if NumberOfRangeShifters is not 0 and (this is the first item or RangeShifterSettingsSequence changes). [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RangeShifterSettingsSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryRangeShifterSettingsItem[];
  /** Lateral Spreading Device Settings Sequence (300A,0370) SQ, VM 1, Type 1C if NumberOfLateralSpreadingDevices is not 0 and (this is the first item or LateralSpreadingDeviceSettingsSequence changes). [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  LateralSpreadingDeviceSettingsSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryLateralSpreadingDeviceSettingsItem[];
  /** Range Modulator Settings Sequence (300A,0380) SQ, VM 1, Type 1C if NumberOfRangeModulators is not 0 and (this is the first item or RangeModulatorSettingsSequence changes). [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RangeModulatorSettingsSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryRangeModulatorSettingsItem[];
  /** Gantry Angle (300A,011E) DS, VM 1, Type 1C if this is the first item or GantryAngle changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  GantryAngle?: number;
  /** Gantry Rotation Direction (300A,011F) CS, VM 1, Type 1C if this is the first item or GantryRotationDirection changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  GantryRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Gantry Pitch Angle (300A,014A) FL, VM 1, Type 2C if this is the first item or GantryPitchAngle changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  GantryPitchAngle?: number | null;
  /** Gantry Pitch Rotation Direction (300A,014C) CS, VM 1, Type 2C if this is the first item or GantryPitchRotationDirection changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  GantryPitchRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Beam Limiting Device Angle (300A,0120) DS, VM 1, Type 1C if this is the first item or BeamLimitingDeviceAngle changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  BeamLimitingDeviceAngle?: number;
  /** Beam Limiting Device Rotation Direction (300A,0121) CS, VM 1, Type 1C if this is the first item or BeamLimitingDeviceRotationDirection changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  BeamLimitingDeviceRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Scan Spot Tune ID (300A,0390) SH, VM 1, Type 1C if ScanMode is one of MODULATED, MODULATED_SPEC. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ScanSpotTuneID?: string;
  /** Number of Scan Spot Positions (300A,0392) IS, VM 1, Type 1C if ScanMode is one of MODULATED, MODULATED_SPEC. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  NumberOfScanSpotPositions?: number;
  /** Scan Spot Position Map (300A,0394) FL, VM 1-n, Type 1C if ScanMode is one of MODULATED, MODULATED_SPEC. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ScanSpotPositionMap?: number[];
  /** Scan Spot Metersets Delivered (3008,0047) FL, VM 1-n, Type 1C if ScanMode is one of MODULATED, MODULATED_SPEC. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ScanSpotMetersetsDelivered?: number[];
  /** Scan Spot Time Offset (300A,038F) FL, VM 1-n, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ScanSpotTimeOffset?: number[] | null;
  /** Scan Spot Sizes Delivered (300A,0399) FL, VM 2-2n, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ScanSpotSizesDelivered?: number[] | null;
  /** Number of Paintings (300A,039A) IS, VM 1, Type 1C if ScanMode is one of MODULATED, MODULATED_SPEC. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  NumberOfPaintings?: number;
  /** Scan Spot Reordered (300A,0393) CS, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ScanSpotReordered?: 'YES' | 'NO' | null;
  /** Scan Spot Prescribed Indices (300A,0391) IS, VM 1-n, Type 1C if ScanSpotReordered is YES. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ScanSpotPrescribedIndices?: number[];
  /** Patient Support Angle (300A,0122) DS, VM 1, Type 1C if this is the first item or PatientSupportAngle changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  PatientSupportAngle?: number;
  /** Patient Support Rotation Direction (300A,0123) CS, VM 1, Type 1C if this is the first item or PatientSupportRotationDirection changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  PatientSupportRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Table Top Pitch Angle (300A,0140) FL, VM 1, Type 2C if this is the first item or TableTopPitchAngle changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  TableTopPitchAngle?: number | null;
  /** Table Top Pitch Rotation Direction (300A,0142) CS, VM 1, Type 2C if this is the first item or TableTopPitchRotationDirection changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  TableTopPitchRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Table Top Roll Angle (300A,0144) FL, VM 1, Type 2C if this is the first item or TableTopRollAngle changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  TableTopRollAngle?: number | null;
  /** Table Top Roll Rotation Direction (300A,0146) CS, VM 1, Type 2C if this is the first item or TableTopRollRotationDirection changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  TableTopRollRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Head Fixation Angle (300A,0148) FL, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  HeadFixationAngle?: number | null;
  /** Chair Head Frame Position (300A,0151) DS, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ChairHeadFramePosition?: number | null;
  /** Table Top Vertical Position (300A,0128) DS, VM 1, Type 2C if this is the first item or TableTopVerticalPosition changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  TableTopVerticalPosition?: number | null;
  /** Table Top Longitudinal Position (300A,0129) DS, VM 1, Type 2C if this is the first item or TableTopLongitudinalPosition changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  TableTopLongitudinalPosition?: number | null;
  /** Table Top Lateral Position (300A,012A) DS, VM 1, Type 2C if this is the first item or TableTopLateralPosition changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  TableTopLateralPosition?: number | null;
  /** Snout Position (300A,030D) FL, VM 1, Type 2C if this is the first item or SnoutPosition changes. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  SnoutPosition?: number | null;
  /** Corrected Parameter Sequence (3008,0068) SQ, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  CorrectedParameterSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryCorrectedParameterItem[] | null;
  /** Override Sequence (3008,0060) SQ, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  OverrideSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryOverrideItem[] | null;
}

/** An Item of TreatmentSessionIonBeamSequence, its conditions apart. */
export interface RTIonBeamsSessionRecordTreatmentSessionIonBeamItemAttributes extends PatientSupportIdentificationMacro {
  /** Referenced Beam Number (300C,0006) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedBeamNumber: number;
  /** Beam Name (300A,00C2) LO, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  BeamName: string;
  /** Entity Long Label (3010,0038) LO, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  EntityLongLabel?: string | null;
  /** Beam Description (300A,00C3) ST, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  BeamDescription?: string | null;
  /** Beam Type (300A,00C4) CS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  BeamType: 'STATIC' | 'DYNAMIC';
  /** Radiation Type (300A,00C6) CS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RadiationType: DefinedTerm<'PHOTON' | 'PROTON' | 'ION'>;
  /** Radiation Mass Number (300A,0302) IS, VM 1, Type 1C if RadiationType is ION. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RadiationMassNumber?: number;
  /** Radiation Atomic Number (300A,0304) IS, VM 1, Type 1C if RadiationType is ION. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RadiationAtomicNumber?: number;
  /** Radiation Charge State (300A,0306) SS, VM 1, Type 1C if RadiationType is ION. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RadiationChargeState?: number;
  /** Scan Mode (300A,0308) CS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ScanMode: DefinedTerm<'NONE' | 'UNIFORM' | 'MODULATED' | 'MODULATED_SPEC'>;
  /** Modulated Scan Mode Type (300A,0309) CS, VM 1, Type 1C if ScanMode is MODULATED_SPEC. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ModulatedScanModeType?: DefinedTerm<'STATIONARY' | 'LEAPING' | 'LINEAR'>;
  /** Referenced Tolerance Table Number (300C,00A0) IS, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedToleranceTableNumber?: number | null;
  /** Enhanced RT Beam Limiting Device Definition Flag (3008,00A3) CS, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  EnhancedRTBeamLimitingDeviceDefinitionFlag?: 'YES' | 'NO' | null;
  /** Beam Limiting Device Leaf Pairs Sequence (3008,00A0) SQ, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  BeamLimitingDeviceLeafPairsSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamBeamLimitingDeviceLeafPairsItem[] | null;
  /** Enhanced RT Beam Limiting Device Sequence (3008,00A1) SQ, VM 1, Type 1C if EnhancedRTBeamLimitingDeviceDefinitionFlag is present and EnhancedRTBeamLimitingDeviceDefinitionFlag is YES. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  EnhancedRTBeamLimitingDeviceSequence?: RTBeamLimitingDeviceDefinitionMacro[];
  /** Referenced Patient Setup Number (300C,006A) IS, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedPatientSetupNumber?: number | null;
  /** Referenced Verification Image Sequence (300C,0040) SQ, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedVerificationImageSequence?: SOPInstanceReferenceMacro[] | null;
  /** Referenced Measured Dose Reference Sequence (3008,0080) SQ, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedMeasuredDoseReferenceSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamReferencedMeasuredDoseReferenceItem[] | null;
  /** Referenced Calculated Dose Reference Sequence (3008,0090) SQ, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedCalculatedDoseReferenceSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamReferencedCalculatedDoseReferenceItem[] | null;
  /** Number of Wedges (300A,00D0) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  NumberOfWedges: number;
  /** Recorded Wedge Sequence (3008,00B0) SQ, VM 1, Type 1C if NumberOfWedges is not 0. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RecordedWedgeSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedWedgeItem[];
  /** Number of Compensators (300A,00E0) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  NumberOfCompensators: number;
  /** Recorded Compensator Sequence (3008,00C0) SQ, VM 1, Type 1C if NumberOfCompensators is not 0. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RecordedCompensatorSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedCompensatorItem[];
  /** Number of Boli (300A,00ED) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  NumberOfBoli: number;
  /** Referenced Bolus Sequence (300C,00B0) SQ, VM 1, Type 1C if NumberOfBoli is not 0. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedBolusSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamReferencedBolusItem[];
  /** Number of Blocks (300A,00F0) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  NumberOfBlocks: number;
  /** Recorded Block Sequence (3008,00D0) SQ, VM 1, Type 1C if NumberOfBlocks is not 0. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RecordedBlockSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedBlockItem[];
  /** Recorded Snout Sequence (3008,00F0) SQ, VM 1, Type 1C. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RecordedSnoutSequence?: [RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedSnoutItem];
  /** Applicator Sequence (300A,0107) SQ, VM 1, Type 1C. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ApplicatorSequence?: [RTIonBeamsSessionRecordTreatmentSessionIonBeamApplicatorItem];
  /** General Accessory Sequence (300A,0420) SQ, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  GeneralAccessorySequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamGeneralAccessoryItem[] | null;
  /** Number of Range Shifters (300A,0312) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  NumberOfRangeShifters: number;
  /** Recorded Range Shifter Sequence (3008,00F2) SQ, VM 1, Type 1C if NumberOfRangeShifters is not 0. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RecordedRangeShifterSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedRangeShifterItem[];
  /** Number of Lateral Spreading Devices (300A,0330) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  NumberOfLateralSpreadingDevices: number;
  /** Recorded Lateral Spreading Device Sequence (3008,00F4) SQ, VM 1, Type 1C if NumberOfLateralSpreadingDevices is not 0. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RecordedLateralSpreadingDeviceSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedLateralSpreadingDeviceItem[];
  /** Number of Range Modulators (300A,0340) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  NumberOfRangeModulators: number;
  /** Recorded Range Modulator Sequence (3008,00F6) SQ, VM 1, Type 1C if NumberOfRangeModulators is not 0. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RecordedRangeModulatorSequence?: RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedRangeModulatorItem[];
  /** Fixation Light Azimuthal Angle (300A,0356) FL, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  FixationLightAzimuthalAngle?: number | null;
  /** Fixation Light Polar Angle (300A,0358) FL, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  FixationLightPolarAngle?: number | null;
  /** Fixation Eye (300A,0150) CS, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  FixationEye?: 'L' | 'R' | null;
  /** Current Fraction Number (3008,0022) IS, VM 1, Type 2. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  CurrentFractionNumber: number | null;
  /** Treatment Delivery Type (300A,00CE) CS, VM 1, Type 2. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  TreatmentDeliveryType: DefinedTerm<'TREATMENT' | 'OPEN_PORTFILM' | 'TRMT_PORTFILM' | 'CONTINUATION' | 'SETUP' | 'VERIFICATION'> | null;
  /** Treatment Termination Status (3008,002A) CS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  TreatmentTerminationStatus: 'NORMAL' | 'OPERATOR' | 'MACHINE' | 'UNKNOWN';
  /** RT Treatment Termination Reason Code Sequence (300A,0715) SQ, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  RTTreatmentTerminationReasonCodeSequence?: CodeSequenceItem[] | null;
  /** Machine-Specific Treatment Termination Code Sequence (300A,0716) SQ, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  MachineSpecificTreatmentTerminationCodeSequence?: CodeSequenceItem[] | null;
  /** Treatment Termination Description (300A,0730) ST, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  TreatmentTerminationDescription?: string | null;
  /** Treatment Verification Status (3008,002C) CS, VM 1, Type 2. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  TreatmentVerificationStatus: 'VERIFIED' | 'VERIFIED_OVR' | 'NOT_VERIFIED' | null;
  /** Specified Primary Meterset (3008,0032) DS, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  SpecifiedPrimaryMeterset?: number | null;
  /** Specified Secondary Meterset (3008,0033) DS, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  SpecifiedSecondaryMeterset?: number | null;
  /** Delivered Primary Meterset (3008,0036) DS, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  DeliveredPrimaryMeterset?: number | null;
  /** Delivered Secondary Meterset (3008,0037) DS, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  DeliveredSecondaryMeterset?: number | null;
  /** Specified Treatment Time (3008,003A) DS, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  SpecifiedTreatmentTime?: number | null;
  /** Delivered Treatment Time (3008,003B) DS, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  DeliveredTreatmentTime?: number | null;
  /** Delivered Depth Dose Parameters Sequence (300A,0506) SQ, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  DeliveredDepthDoseParametersSequence?: [RTIonBeamsSessionRecordTreatmentSessionIonBeamDeliveredDepthDoseParametersItem] | null;
  /** Number of Control Points (300A,0110) IS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  NumberOfControlPoints: number;
  /** Ion Control Point Delivery Sequence (3008,0041) SQ, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  IonControlPointDeliverySequence: RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryItem[];
  /** Interlock Sequence (300A,0740) SQ, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  InterlockSequence?: InterlockMacro[] | null;
}

/** RT Ion Beams Session Record: PS3.3 Table C.8.8.26-1. */
export interface RTIonBeamsSessionRecordModule {
  /** Referenced Fraction Group Number (300C,0022) IS, VM 1, Type 3. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  ReferencedFractionGroupNumber?: number | null;
  /** Number of Fractions Planned (300A,0078) IS, VM 1, Type 2. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  NumberOfFractionsPlanned: number | null;
  /** Primary Dosimeter Unit (300A,00B3) CS, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  PrimaryDosimeterUnit: 'MU' | 'NP';
  /** Treatment Session Ion Beam Sequence (3008,0021) SQ, VM 1, Type 1. [C.8.8.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.26.html#table_C.8.8.26-1) */
  TreatmentSessionIonBeamSequence: RTIonBeamsSessionRecordTreatmentSessionIonBeamItem[];
}

/** An Item of RecordedRangeModulatorSequence. */
export type RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedRangeModulatorItem = RTIonBeamsSessionRecordTreatmentSessionIonBeamRecordedRangeModulatorItemAttributes & (
    | { RangeModulatorType: 'WHL_MODWEIGHTS'; BeamCurrentModulationID: unknown }
    | { RangeModulatorType: DefinedTerm<never>; BeamCurrentModulationID?: never }
  );

/** An Item of DeliveredDepthDoseParametersSequence. */
export type RTIonBeamsSessionRecordTreatmentSessionIonBeamDeliveredDepthDoseParametersItem = RTIonBeamsSessionRecordTreatmentSessionIonBeamDeliveredDepthDoseParametersItemAttributes & (
    | { DeliveredReferenceDoseDefinition: 'CENTER'; DeliveredNominalRangeModulatedRegionDepths: unknown }
    | { DeliveredReferenceDoseDefinition: DefinedTerm<never>; DeliveredNominalRangeModulatedRegionDepths?: never }
  );

/** An Item of IonControlPointDeliverySequence. */
export type RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryItem = RTIonBeamsSessionRecordTreatmentSessionIonBeamIonControlPointDeliveryItemAttributes & (
    | { ScanSpotReordered: 'YES'; ScanSpotPrescribedIndices: unknown }
    | { ScanSpotReordered?: 'NO' | null; ScanSpotPrescribedIndices?: never }
  );

/** An Item of TreatmentSessionIonBeamSequence. */
export type RTIonBeamsSessionRecordTreatmentSessionIonBeamItem = RTIonBeamsSessionRecordTreatmentSessionIonBeamItemAttributes & (
    | { RadiationType: 'ION'; RadiationMassNumber: unknown; RadiationAtomicNumber: unknown; RadiationChargeState: unknown }
    | { RadiationType: DefinedTerm<never>; RadiationMassNumber?: never; RadiationAtomicNumber?: never; RadiationChargeState?: never }
  ) & (
    | { ScanMode: 'MODULATED_SPEC'; ModulatedScanModeType: unknown }
    | { ScanMode: DefinedTerm<never>; ModulatedScanModeType?: never }
  ) & (
    | { EnhancedRTBeamLimitingDeviceDefinitionFlag: 'YES'; EnhancedRTBeamLimitingDeviceSequence: unknown }
    | { EnhancedRTBeamLimitingDeviceDefinitionFlag?: 'NO' | null; EnhancedRTBeamLimitingDeviceSequence?: never }
  );

export const rtIonBeamsSessionRecordRules: TableRules = {
  kind: 'module',
  id: 'RTIonBeamsSessionRecord',
  name: 'RT Ion Beams Session Record',
  table: 'table_C.8.8.26-1',
  section: 'sect_C.8.8.26',
  rows: [
    { keyword: 'ReferencedFractionGroupNumber', tag: '300C0022', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'NumberOfFractionsPlanned', tag: '300A0078', vr: 'IS', vm: '1', type: '2' },
    { keyword: 'PrimaryDosimeterUnit', tag: '300A00B3', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MU', 'NP'] }] },
    {
      keyword: 'TreatmentSessionIonBeamSequence',
      tag: '30080021',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ReferencedBeamNumber', tag: '300C0006', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'BeamName', tag: '300A00C2', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'EntityLongLabel', tag: '30100038', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'BeamDescription', tag: '300A00C3', vr: 'ST', vm: '1', type: '3' },
        { keyword: 'BeamType', tag: '300A00C4', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['STATIC', 'DYNAMIC'] }] },
        { keyword: 'RadiationType', tag: '300A00C6', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['PHOTON', 'PROTON', 'ION'] }] },
        {
          keyword: 'RadiationMassNumber',
          tag: '300A0302',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'RadiationType' }, to: ['ION'] }, decided: 'data', otherwise: 'forbidden', hash: 'cad81a57dae1' },
        },
        {
          keyword: 'RadiationAtomicNumber',
          tag: '300A0304',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'RadiationType' }, to: ['ION'] }, decided: 'data', otherwise: 'forbidden', hash: 'cad81a57dae1' },
        },
        {
          keyword: 'RadiationChargeState',
          tag: '300A0306',
          vr: 'SS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'RadiationType' }, to: ['ION'] }, decided: 'data', otherwise: 'forbidden', hash: 'cad81a57dae1' },
        },
        {
          keyword: 'ScanMode',
          tag: '300A0308',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['NONE', 'UNIFORM', 'MODULATED', 'MODULATED_SPEC'] }],
        },
        {
          keyword: 'ModulatedScanModeType',
          tag: '300A0309',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'ScanMode' }, to: ['MODULATED_SPEC'] }, decided: 'data', otherwise: 'forbidden', hash: '8625b39faf29' },
          values: [{ kind: 'defined', terms: ['STATIONARY', 'LEAPING', 'LINEAR'] }],
        },
        { keyword: 'ReferencedToleranceTableNumber', tag: '300C00A0', vr: 'IS', vm: '1', type: '3' },
        {
          keyword: 'EnhancedRTBeamLimitingDeviceDefinitionFlag',
          tag: '300800A3',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'BeamLimitingDeviceLeafPairsSequence',
          tag: '300800A0',
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
            { keyword: 'NumberOfLeafJawPairs', tag: '300A00BC', vr: 'IS', vm: '1', type: '1' },
          ],
        },
        {
          keyword: 'EnhancedRTBeamLimitingDeviceSequence',
          tag: '300800A1',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'present', attribute: { keyword: 'EnhancedRTBeamLimitingDeviceDefinitionFlag' } },
                { op: '=', attribute: { keyword: 'EnhancedRTBeamLimitingDeviceDefinitionFlag' }, to: ['YES'] },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'a21423aa095d',
          },
          items: [{ range: [1, null] }],
          rows: [
            {
              include: () => rtBeamLimitingDeviceDefinitionRules,
              overrides: [{ path: ['DeviceTypeCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9540' }] }],
            },
          ],
        },
        { keyword: 'ReferencedPatientSetupNumber', tag: '300C006A', vr: 'IS', vm: '1', type: '3' },
        {
          keyword: 'ReferencedVerificationImageSequence',
          tag: '300C0040',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => sopInstanceReferenceRules }],
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
                hash: '0328840427d5',
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
                hash: 'a7d0b0731fb9',
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
                hash: '3661b3e88f53',
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
                hash: 'a7d0b0731fb9',
              },
            },
            { keyword: 'CalculatedDoseReferenceDoseValue', tag: '30080076', vr: 'DS', vm: '1', type: '1' },
          ],
        },
        { keyword: 'NumberOfWedges', tag: '300A00D0', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'RecordedWedgeSequence',
          tag: '300800B0',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfWedges' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '2d30d16c9498' },
          items: [{ range: [1, null] }, { equals: { keyword: 'NumberOfWedges' } }],
          rows: [
            { keyword: 'WedgeNumber', tag: '300A00D2', vr: 'IS', vm: '1', type: '1' },
            {
              keyword: 'WedgeType',
              tag: '300A00D3',
              vr: 'CS',
              vm: '1',
              type: '2',
              values: [{ kind: 'defined', terms: ['STANDARD', 'MOTORIZED', 'PARTIAL_STANDARD', 'PARTIAL_MOTORIZ'] }],
            },
            { keyword: 'WedgeID', tag: '300A00D4', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'WedgeAngle', tag: '300A00D5', vr: 'IS', vm: '1', type: '2' },
            { keyword: 'WedgeOrientation', tag: '300A00D8', vr: 'DS', vm: '1', type: '2' },
          ],
        },
        { keyword: 'NumberOfCompensators', tag: '300A00E0', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'RecordedCompensatorSequence',
          tag: '300800C0',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfCompensators' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '2ab711992fc4' },
          items: [{ range: [1, null] }, { equals: { keyword: 'NumberOfCompensators' } }],
          rows: [
            { keyword: 'ReferencedCompensatorNumber', tag: '300C00D0', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'CompensatorID', tag: '300A00E5', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
          ],
        },
        { keyword: 'NumberOfBoli', tag: '300A00ED', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'ReferencedBolusSequence',
          tag: '300C00B0',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfBoli' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '6db953f3d89a' },
          items: [{ range: [1, null] }, { equals: { keyword: 'NumberOfBoli' } }],
          rows: [
            { keyword: 'ReferencedROINumber', tag: '30060084', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
          ],
        },
        { keyword: 'NumberOfBlocks', tag: '300A00F0', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'RecordedBlockSequence',
          tag: '300800D0',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfBlocks' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '18bd17587696' },
          items: [{ range: [1, null] }, { equals: { keyword: 'NumberOfBlocks' } }],
          rows: [
            { keyword: 'BlockTrayID', tag: '300A00F5', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'ReferencedBlockNumber', tag: '300C00E0', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'BlockName', tag: '300A00FE', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'NumberOfBlockSlabItems', tag: '300A0440', vr: 'IS', vm: '1', type: '3' },
            {
              keyword: 'RecordedBlockSlabSequence',
              tag: '300800D1',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [{ op: 'present', attribute: { keyword: 'NumberOfBlockSlabItems' } }, { op: '>', attribute: { keyword: 'NumberOfBlockSlabItems' }, to: 0 }],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'dd0874e91881',
              },
              items: [{ equals: { keyword: 'NumberOfBlockSlabItems' } }],
              rows: [
                { keyword: 'BlockSlabNumber', tag: '300A0443', vr: 'US', vm: '1', type: '1' },
                { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
              ],
            },
          ],
        },
        {
          keyword: 'RecordedSnoutSequence',
          tag: '300800F0',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: 'f1b053c39cf6',
            reason: 'other-instance',
            missing: 'whether the referenced plan has a snout',
          },
          items: [{ range: [1, 1] }],
          rows: [{ keyword: 'SnoutID', tag: '300A030F', vr: 'SH', vm: '1', type: '1' }, { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' }],
        },
        {
          keyword: 'ApplicatorSequence',
          tag: '300A0107',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'study',
            otherwise: 'forbidden',
            hash: '1a333d0e8bc2',
            reason: 'other-instance',
            missing: 'whether the referenced plan has applicators',
          },
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'ApplicatorID', tag: '300A0108', vr: 'SH', vm: '1', type: '1' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
            {
              keyword: 'ApplicatorType',
              tag: '300A0109',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['ION_SQUARE', 'ION_RECT', 'ION_CIRC', 'ION_SHORT', 'ION_OPEN', 'INTRAOPERATIVE', 'STEREOTACTIC'] }],
            },
            { keyword: 'ApplicatorDescription', tag: '300A010A', vr: 'LO', vm: '1', type: '3' },
          ],
        },
        {
          keyword: 'GeneralAccessorySequence',
          tag: '300A0420',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'GeneralAccessoryNumber', tag: '300A0424', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'GeneralAccessoryID', tag: '300A0421', vr: 'SH', vm: '1', type: '1' },
            { keyword: 'GeneralAccessoryDescription', tag: '300A0422', vr: 'ST', vm: '1', type: '3' },
            {
              keyword: 'GeneralAccessoryType',
              tag: '300A0423',
              vr: 'CS',
              vm: '1',
              type: '3',
              values: [{ kind: 'defined', terms: ['GRATICULE', 'IMAGE_DETECTOR', 'RETICLE'] }],
            },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
          ],
        },
        { keyword: 'NumberOfRangeShifters', tag: '300A0312', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'RecordedRangeShifterSequence',
          tag: '300800F2',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfRangeShifters' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '37680de4bc2d' },
          items: [{ range: [1, null] }, { equals: { keyword: 'NumberOfRangeShifters' } }],
          rows: [
            { keyword: 'ReferencedRangeShifterNumber', tag: '300C0100', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'RangeShifterID', tag: '300A0318', vr: 'SH', vm: '1', type: '1' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
          ],
        },
        { keyword: 'NumberOfLateralSpreadingDevices', tag: '300A0330', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'RecordedLateralSpreadingDeviceSequence',
          tag: '300800F4',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '!=', attribute: { keyword: 'NumberOfLateralSpreadingDevices' }, to: [0] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '2c12ed5daf43',
          },
          items: [{ range: [1, null] }, { equals: { keyword: 'NumberOfLateralSpreadingDevices' } }],
          rows: [
            { keyword: 'ReferencedLateralSpreadingDeviceNumber', tag: '300C0102', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'LateralSpreadingDeviceID', tag: '300A0336', vr: 'SH', vm: '1', type: '1' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
          ],
        },
        { keyword: 'NumberOfRangeModulators', tag: '300A0340', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'RecordedRangeModulatorSequence',
          tag: '300800F6',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfRangeModulators' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '4e7771da2336' },
          items: [{ range: [1, null] }, { equals: { keyword: 'NumberOfRangeModulators' } }],
          rows: [
            { keyword: 'ReferencedRangeModulatorNumber', tag: '300C0104', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'RangeModulatorID', tag: '300A0346', vr: 'SH', vm: '1', type: '1' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
            {
              keyword: 'RangeModulatorType',
              tag: '300A0348',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['FIXED', 'WHL_FIXEDWEIGHTS', 'WHL_MODWEIGHTS'] }],
            },
            {
              keyword: 'BeamCurrentModulationID',
              tag: '300A034C',
              vr: 'SH',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'RangeModulatorType' }, to: ['WHL_MODWEIGHTS'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'b05fb2edc8af',
              },
            },
          ],
        },
        { include: () => patientSupportIdentificationRules },
        { keyword: 'FixationLightAzimuthalAngle', tag: '300A0356', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'FixationLightPolarAngle', tag: '300A0358', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'FixationEye', tag: '300A0150', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['L', 'R'] }] },
        { keyword: 'CurrentFractionNumber', tag: '30080022', vr: 'IS', vm: '1', type: '2' },
        {
          keyword: 'TreatmentDeliveryType',
          tag: '300A00CE',
          vr: 'CS',
          vm: '1',
          type: '2',
          values: [{ kind: 'defined', terms: ['TREATMENT', 'OPEN_PORTFILM', 'TRMT_PORTFILM', 'CONTINUATION', 'SETUP', 'VERIFICATION'] }],
        },
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
        { keyword: 'SpecifiedPrimaryMeterset', tag: '30080032', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'SpecifiedSecondaryMeterset', tag: '30080033', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'DeliveredPrimaryMeterset', tag: '30080036', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'DeliveredSecondaryMeterset', tag: '30080037', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'SpecifiedTreatmentTime', tag: '3008003A', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'DeliveredTreatmentTime', tag: '3008003B', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'DeliveredDepthDoseParametersSequence',
          tag: '300A0506',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            {
              keyword: 'DeliveredReferenceDoseDefinition',
              tag: '300A0511',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['HIGHEST', 'MAXIMUM', 'CENTER'] }],
            },
            { keyword: 'DeliveredDistalDepth', tag: '300A0508', vr: 'FL', vm: '1', type: '1' },
            { keyword: 'DeliveredDistalDepthFraction', tag: '300A0507', vr: 'FL', vm: '1', type: '1' },
            {
              keyword: 'DeliveredNominalRangeModulatedRegionDepths',
              tag: '300A0510',
              vr: 'FL',
              vm: '2',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'DeliveredReferenceDoseDefinition' }, to: ['CENTER'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'f0f3cadfe4db',
              },
            },
            {
              keyword: 'DeliveredNominalRangeModulationFractions',
              tag: '300A0509',
              vr: 'FL',
              vm: '2',
              type: '1C',
              condition: {
                tree: { op: 'present', attribute: { keyword: 'DeliveredNominalRangeModulatedRegionDepths' } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'fa6df85d3e1a',
              },
            },
          ],
        },
        { keyword: 'NumberOfControlPoints', tag: '300A0110', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'IonControlPointDeliverySequence',
          tag: '30080041',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }, { equals: { keyword: 'NumberOfControlPoints' } }],
          rows: [
            { keyword: 'ReferencedControlPointIndex', tag: '300C00F0', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'TreatmentControlPointDate', tag: '30080024', vr: 'DA', vm: '1', type: '1' },
            { keyword: 'TreatmentControlPointTime', tag: '30080025', vr: 'TM', vm: '1', type: '1' },
            { keyword: 'SpecifiedMeterset', tag: '30080042', vr: 'DS', vm: '1', type: '2' },
            { keyword: 'DeliveredMeterset', tag: '30080044', vr: 'DS', vm: '1', type: '1' },
            { keyword: 'MetersetRateSet', tag: '30080045', vr: 'FL', vm: '1', type: '3' },
            { keyword: 'MetersetRateDelivered', tag: '30080046', vr: 'FL', vm: '1', type: '3' },
            {
              keyword: 'NominalBeamEnergy',
              tag: '300A0114',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'NominalBeamEnergy' } }] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'KVP' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: '4bc9831459f6',
              },
            },
            {
              keyword: 'KVP',
              tag: '00180060',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'KVP' } }] },
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'NominalBeamEnergy' } } },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: '8fba71169454',
              },
            },
            {
              keyword: 'IonWedgePositionSequence',
              tag: '300A03AC',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '!=', attribute: { keyword: 'NumberOfWedges' }, to: [0] },
                    { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'IonWedgePositionSequence' } }] },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'd76842331ad1',
              },
              items: [{ range: [1, null] }, { equals: { keyword: 'NumberOfWedges' } }],
              rows: [
                { keyword: 'ReferencedWedgeNumber', tag: '300C00C0', vr: 'IS', vm: '1', type: '1' },
                { keyword: 'WedgePosition', tag: '300A0118', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['IN', 'OUT'] }] },
                {
                  keyword: 'WedgeThinEdgePosition',
                  tag: '300A00DB',
                  vr: 'FL',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: {
                      op: '=',
                      attribute: { keyword: 'WedgeType', within: ['RecordedWedgeSequence'], where: { key: 'WedgeNumber', by: 'ReferencedWedgeNumber' } },
                      to: ['PARTIAL_STANDARD', 'PARTIAL_MOTORIZ'],
                    },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: '458f12af4915',
                  },
                },
              ],
            },
            { include: () => beamLimitingDevicePositionRules },
            {
              keyword: 'EnhancedRTBeamLimitingOpeningSequence',
              tag: '300800A2',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'EnhancedRTBeamLimitingOpeningSequence' } }] },
                    { op: '=', attribute: { keyword: 'EnhancedRTBeamLimitingDeviceDefinitionFlag' }, to: ['YES'] },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: '72964101c9c6',
              },
              items: [
                { range: [1, null] },
                { equals: { keyword: 'EnhancedRTBeamLimitingDeviceSequence', count: true }, condition: { op: 'item', is: 'first' } },
                {
                  equals: { keyword: 'EnhancedRTBeamLimitingDeviceSequence', count: true, atMost: true },
                  condition: { op: 'not', of: { op: 'item', is: 'first' } },
                },
              ],
              rows: [{ include: () => rtBeamLimitingDeviceOpeningDefinitionRules }],
            },
            {
              keyword: 'RangeShifterSettingsSequence',
              tag: '300A0360',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '!=', attribute: { keyword: 'NumberOfRangeShifters' }, to: [0] },
                    { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'RangeShifterSettingsSequence' } }] },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: '2978cc029458',
              },
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'ReferencedRangeShifterNumber', tag: '300C0100', vr: 'IS', vm: '1', type: '1' },
                { keyword: 'RangeShifterSetting', tag: '300A0362', vr: 'LO', vm: '1', type: '1' },
              ],
            },
            {
              keyword: 'LateralSpreadingDeviceSettingsSequence',
              tag: '300A0370',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '!=', attribute: { keyword: 'NumberOfLateralSpreadingDevices' }, to: [0] },
                    { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'LateralSpreadingDeviceSettingsSequence' } }] },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'dbe8997862e2',
              },
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'ReferencedLateralSpreadingDeviceNumber', tag: '300C0102', vr: 'IS', vm: '1', type: '1' },
                { keyword: 'LateralSpreadingDeviceSetting', tag: '300A0372', vr: 'LO', vm: '1', type: '1' },
              ],
            },
            {
              keyword: 'RangeModulatorSettingsSequence',
              tag: '300A0380',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '!=', attribute: { keyword: 'NumberOfRangeModulators' }, to: [0] },
                    { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'RangeModulatorSettingsSequence' } }] },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'ee4c107dd354',
              },
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'ReferencedRangeModulatorNumber', tag: '300C0104', vr: 'IS', vm: '1', type: '1' },
                {
                  keyword: 'RangeModulatorGatingStartValue',
                  tag: '300A0382',
                  vr: 'FL',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: {
                      op: '=',
                      attribute: {
                        keyword: 'RangeModulatorType',
                        within: ['RecordedRangeModulatorSequence'],
                        where: { key: 'ReferencedRangeModulatorNumber', by: 'ReferencedRangeModulatorNumber' },
                      },
                      to: ['WHL_MODWEIGHTS', 'WHL_FIXEDWEIGHTS'],
                    },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: 'dae7c0377c9d',
                  },
                },
                {
                  keyword: 'RangeModulatorGatingStopValue',
                  tag: '300A0384',
                  vr: 'FL',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: {
                      op: '=',
                      attribute: {
                        keyword: 'RangeModulatorType',
                        within: ['RecordedRangeModulatorSequence'],
                        where: { key: 'ReferencedRangeModulatorNumber', by: 'ReferencedRangeModulatorNumber' },
                      },
                      to: ['WHL_MODWEIGHTS', 'WHL_FIXEDWEIGHTS'],
                    },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: 'dae7c0377c9d',
                  },
                },
              ],
            },
            {
              keyword: 'GantryAngle',
              tag: '300A011E',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'GantryAngle' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: '3c7e214ae1dd',
              },
            },
            {
              keyword: 'GantryRotationDirection',
              tag: '300A011F',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'GantryRotationDirection' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: '0714f8e8263d',
              },
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            {
              keyword: 'GantryPitchAngle',
              tag: '300A014A',
              vr: 'FL',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'GantryPitchAngle' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'ba9449fc00b4',
              },
            },
            {
              keyword: 'GantryPitchRotationDirection',
              tag: '300A014C',
              vr: 'CS',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'GantryPitchRotationDirection' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'd905227d6c61',
              },
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            {
              keyword: 'BeamLimitingDeviceAngle',
              tag: '300A0120',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'BeamLimitingDeviceAngle' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: '98e2cf575a7f',
              },
            },
            {
              keyword: 'BeamLimitingDeviceRotationDirection',
              tag: '300A0121',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'BeamLimitingDeviceRotationDirection' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'eb873ad18cd9',
              },
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            {
              keyword: 'ScanSpotTuneID',
              tag: '300A0390',
              vr: 'SH',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'ScanMode' }, to: ['MODULATED', 'MODULATED_SPEC'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'e31ebe936a36',
              },
            },
            {
              keyword: 'NumberOfScanSpotPositions',
              tag: '300A0392',
              vr: 'IS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'ScanMode' }, to: ['MODULATED', 'MODULATED_SPEC'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'e31ebe936a36',
              },
            },
            {
              keyword: 'ScanSpotPositionMap',
              tag: '300A0394',
              vr: 'FL',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'ScanMode' }, to: ['MODULATED', 'MODULATED_SPEC'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'e31ebe936a36',
              },
            },
            {
              keyword: 'ScanSpotMetersetsDelivered',
              tag: '30080047',
              vr: 'FL',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'ScanMode' }, to: ['MODULATED', 'MODULATED_SPEC'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'e31ebe936a36',
              },
            },
            { keyword: 'ScanSpotTimeOffset', tag: '300A038F', vr: 'FL', vm: '1-n', type: '3' },
            { keyword: 'ScanSpotSizesDelivered', tag: '300A0399', vr: 'FL', vm: '2-2n', type: '3' },
            {
              keyword: 'NumberOfPaintings',
              tag: '300A039A',
              vr: 'IS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'ScanMode' }, to: ['MODULATED', 'MODULATED_SPEC'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'e31ebe936a36',
              },
            },
            { keyword: 'ScanSpotReordered', tag: '300A0393', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
            {
              keyword: 'ScanSpotPrescribedIndices',
              tag: '300A0391',
              vr: 'IS',
              vm: '1-n',
              type: '1C',
              condition: { tree: { op: '=', attribute: { keyword: 'ScanSpotReordered' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'da91848233cb' },
            },
            {
              keyword: 'PatientSupportAngle',
              tag: '300A0122',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'PatientSupportAngle' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'df210f03daee',
              },
            },
            {
              keyword: 'PatientSupportRotationDirection',
              tag: '300A0123',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'PatientSupportRotationDirection' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: '0014c3215b2c',
              },
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            {
              keyword: 'TableTopPitchAngle',
              tag: '300A0140',
              vr: 'FL',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'TableTopPitchAngle' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: '5761a8bcc30b',
              },
            },
            {
              keyword: 'TableTopPitchRotationDirection',
              tag: '300A0142',
              vr: 'CS',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'TableTopPitchRotationDirection' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: '027699b406a7',
              },
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            {
              keyword: 'TableTopRollAngle',
              tag: '300A0144',
              vr: 'FL',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'TableTopRollAngle' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: '9fcf6d094c36',
              },
            },
            {
              keyword: 'TableTopRollRotationDirection',
              tag: '300A0146',
              vr: 'CS',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'TableTopRollRotationDirection' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'fd4358bb2c1b',
              },
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            { keyword: 'HeadFixationAngle', tag: '300A0148', vr: 'FL', vm: '1', type: '3' },
            { keyword: 'ChairHeadFramePosition', tag: '300A0151', vr: 'DS', vm: '1', type: '3' },
            {
              keyword: 'TableTopVerticalPosition',
              tag: '300A0128',
              vr: 'DS',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'TableTopVerticalPosition' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'bc6aece01378',
              },
            },
            {
              keyword: 'TableTopLongitudinalPosition',
              tag: '300A0129',
              vr: 'DS',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'TableTopLongitudinalPosition' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: '0c89207eea53',
              },
            },
            {
              keyword: 'TableTopLateralPosition',
              tag: '300A012A',
              vr: 'DS',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'TableTopLateralPosition' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: '618db36885f5',
              },
            },
            {
              keyword: 'SnoutPosition',
              tag: '300A030D',
              vr: 'FL',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'SnoutPosition' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: '4e0acb82a006',
              },
            },
            {
              keyword: 'CorrectedParameterSequence',
              tag: '30080068',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [
                { keyword: 'ParameterSequencePointer', tag: '30080061', vr: 'AT', vm: '1', type: '1' },
                { keyword: 'ParameterItemIndex', tag: '30080063', vr: 'IS', vm: '1', type: '1' },
                { keyword: 'ParameterPointer', tag: '30080065', vr: 'AT', vm: '1', type: '1' },
                { keyword: 'CorrectionValue', tag: '3008006A', vr: 'FL', vm: '1', type: '1' },
              ],
            },
            {
              keyword: 'OverrideSequence',
              tag: '30080060',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [
                { keyword: 'ParameterSequencePointer', tag: '30080061', vr: 'AT', vm: '1', type: '1' },
                { keyword: 'OverrideParameterPointer', tag: '30080062', vr: 'AT', vm: '1', type: '1' },
                { keyword: 'ParameterItemIndex', tag: '30080063', vr: 'IS', vm: '1', type: '1' },
                { keyword: 'ParameterValueNumber', tag: '30080067', vr: 'US', vm: '1', type: '3' },
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
          keyword: 'InterlockSequence',
          tag: '300A0740',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => interlockRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTIonBeamsSessionRecord = (dataset: object): Finding[] => validateTable(dataset, rtIonBeamsSessionRecordRules);
