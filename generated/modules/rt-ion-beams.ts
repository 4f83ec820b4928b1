// RT Ion Beams, PS3.3 Table C.8.8.25-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type BeamLimitingDevicePositionMacro, beamLimitingDevicePositionRules } from '../macros/beam-limiting-device-position.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type PatientSupportIdentificationMacro, patientSupportIdentificationRules } from '../macros/patient-support-identification.ts';
import { type RTBeamLimitingDeviceDefinitionMacro, rtBeamLimitingDeviceDefinitionRules } from '../macros/rt-beam-limiting-device-definition.ts';
import { type RTBeamLimitingDeviceOpeningDefinitionMacro, rtBeamLimitingDeviceOpeningDefinitionRules } from '../macros/rt-beam-limiting-device-opening-definition.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of DepthDoseParametersSequence, its conditions apart. */
export interface RTIonBeamsIonBeamDepthDoseParametersItemAttributes {
  /** Reference Dose Definition (300A,0512) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ReferenceDoseDefinition: DefinedTerm<'HIGHEST' | 'MAXIMUM' | 'CENTER'>;
  /** Distal Depth (300A,0502) FL, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  DistalDepth: number;
  /** Distal Depth Fraction (300A,0501) FL, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  DistalDepthFraction: number;
  /** Nominal Range Modulated Region Depths (300A,0504) FL, VM 2, Type 1C if ReferenceDoseDefinition is CENTER. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  NominalRangeModulatedRegionDepths?: [number, number];
  /** Nominal Range Modulation Fractions (300A,0503) FL, VM 2, Type 1C if NominalRangeModulatedRegionDepths is present. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  NominalRangeModulationFractions?: [number, number];
}

/** An Item of IonBeamLimitingDeviceSequence, its conditions apart. */
export interface RTIonBeamsIonBeamIonBeamLimitingDeviceItemAttributes {
  /** RT Beam Limiting Device Type (300A,00B8) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RTBeamLimitingDeviceType: 'X' | 'Y' | 'ASYMX' | 'ASYMY' | 'MLCX' | 'MLCY';
  /** Isocenter to Beam Limiting Device Distance (300A,00BB) FL, VM 1, Type 2. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IsocenterToBeamLimitingDeviceDistance: number | null;
  /** Number of Leaf/Jaw Pairs (300A,00BC) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  NumberOfLeafJawPairs: number;
  /** Leaf Position Boundaries (300A,00BE) DS, VM 3-n, Type 1C if RTBeamLimitingDeviceType is one of MLCX, MLCY. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  LeafPositionBoundaries?: number[];
}

/** An Item of ReferencedReferenceImageSequence. */
export interface RTIonBeamsIonBeamReferencedReferenceImageItem extends SOPInstanceReferenceMacro {
  /** Reference Image Number (300A,00C8) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ReferenceImageNumber: number;
}

/** An Item of IonWedgeSequence. */
export interface RTIonBeamsIonBeamIonWedgeItem {
  /** Wedge Number (300A,00D2) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  WedgeNumber: number;
  /** Wedge Type (300A,00D3) CS, VM 1, Type 2. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  WedgeType: DefinedTerm<'STANDARD' | 'MOTORIZED' | 'PARTIAL_STANDARD' | 'PARTIAL_MOTORIZ'> | null;
  /** Wedge ID (300A,00D4) SH, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  WedgeID?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  AccessoryCode?: string | null;
  /** Wedge Angle (300A,00D5) IS, VM 1, Type 2. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  WedgeAngle: number | null;
  /** Wedge Orientation (300A,00D8) DS, VM 1, Type 2. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  WedgeOrientation: number | null;
  /** Isocenter to Wedge Tray Distance (300A,00D9) FL, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IsocenterToWedgeTrayDistance: number;
}

/** An Item of IonRangeCompensatorSequence, its conditions apart. */
export interface RTIonBeamsIonBeamIonRangeCompensatorItemAttributes {
  /** Compensator Description (300A,02EB) LT, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  CompensatorDescription?: string | null;
  /** Compensator Number (300A,00E4) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  CompensatorNumber: number;
  /** Material ID (300A,00E1) SH, VM 1, Type 2. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  MaterialID: string | null;
  /** Compensator ID (300A,00E5) SH, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  CompensatorID?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  AccessoryCode?: string | null;
  /** Isocenter to Compensator Tray Distance (300A,02E4) FL, VM 1, Type 1C if CompensatorMountingPosition is not DOUBLE_SIDED. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IsocenterToCompensatorTrayDistance?: number;
  /** Compensator Divergence (300A,02E0) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  CompensatorDivergence: 'PRESENT' | 'ABSENT';
  /** Compensator Mounting Position (300A,02E1) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  CompensatorMountingPosition: 'PATIENT_SIDE' | 'SOURCE_SIDE' | 'DOUBLE_SIDED';
  /** Compensator Rows (300A,00E7) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  CompensatorRows: number;
  /** Compensator Columns (300A,00E8) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  CompensatorColumns: number;
  /** Compensator Pixel Spacing (300A,00E9) DS, VM 2, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  CompensatorPixelSpacing: [number, number];
  /** Compensator Position (300A,00EA) DS, VM 2, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  CompensatorPosition: [number, number];
  /** Compensator Column Offset (300A,02E5) FL, VM 1, Type 1C. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  CompensatorColumnOffset?: number;
  /** Compensator Thickness Data (300A,00EC) DS, VM 1-n, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  CompensatorThicknessData: number[];
  /** Isocenter to Compensator Distances (300A,02E6) FL, VM 1-n, Type 1C if MaterialID has a value and CompensatorMountingPosition is DOUBLE_SIDED. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IsocenterToCompensatorDistances?: number[];
  /** Compensator Relative Stopping Power Ratio (300A,02E7) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  CompensatorRelativeStoppingPowerRatio?: number | null;
  /** Compensator Milling Tool Diameter (300A,02E8) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  CompensatorMillingToolDiameter?: number | null;
}

/** An Item of ReferencedBolusSequence. */
export interface RTIonBeamsIonBeamReferencedBolusItem {
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ReferencedROINumber: number;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  AccessoryCode?: string | null;
}

/** An Item of BlockSlabSequence. */
export interface RTIonBeamsIonBeamIonBlockBlockSlabItem {
  /** Block Slab Number (300A,0443) US, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BlockSlabNumber: number;
  /** Block Slab Thickness (300A,0442) DS, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BlockSlabThickness?: number | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  AccessoryCode?: string | null;
}

/** An Item of IonBlockSequence. */
export interface RTIonBeamsIonBeamIonBlockItem {
  /** Block Tray ID (300A,00F5) SH, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BlockTrayID?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  AccessoryCode?: string | null;
  /** Isocenter to Block Tray Distance (300A,00F7) FL, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IsocenterToBlockTrayDistance: number;
  /** Block Type (300A,00F8) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BlockType: 'SHIELDING' | 'APERTURE';
  /** Block Divergence (300A,00FA) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BlockDivergence: 'PRESENT' | 'ABSENT';
  /** Block Mounting Position (300A,00FB) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BlockMountingPosition: 'PATIENT_SIDE' | 'SOURCE_SIDE';
  /** Block Number (300A,00FC) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BlockNumber: number;
  /** Block Name (300A,00FE) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BlockName?: string | null;
  /** Material ID (300A,00E1) SH, VM 1, Type 2. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  MaterialID: string | null;
  /** Block Thickness (300A,0100) DS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BlockThickness: number;
  /** Block Number of Points (300A,0104) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BlockNumberOfPoints: number;
  /** Block Data (300A,0106) DS, VM 2-2n, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BlockData: number[];
  /** Number of Block Slab Items (300A,0440) IS, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  NumberOfBlockSlabItems?: number | null;
  /** Block Slab Sequence (300A,0441) SQ, VM 1, Type 1C if NumberOfBlockSlabItems is present. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BlockSlabSequence?: RTIonBeamsIonBeamIonBlockBlockSlabItem[];
}

/** An Item of SnoutSequence. */
export interface RTIonBeamsIonBeamSnoutItem {
  /** Snout ID (300A,030F) SH, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  SnoutID: string;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  AccessoryCode?: string | null;
}

/** An Item of ApplicatorSequence. */
export interface RTIonBeamsIonBeamApplicatorItem {
  /** Applicator ID (300A,0108) SH, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ApplicatorID: string;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  AccessoryCode?: string | null;
  /** Applicator Type (300A,0109) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ApplicatorType: DefinedTerm<'ION_SQUARE' | 'ION_RECT' | 'ION_CIRC' | 'ION_SHORT' | 'ION_OPEN' | 'INTRAOPERATIVE' | 'STEREOTACTIC'>;
  /** Applicator Description (300A,010A) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ApplicatorDescription?: string | null;
}

/** An Item of GeneralAccessorySequence. */
export interface RTIonBeamsIonBeamGeneralAccessoryItem {
  /** General Accessory Number (300A,0424) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  GeneralAccessoryNumber: number;
  /** General Accessory ID (300A,0421) SH, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  GeneralAccessoryID: string;
  /** General Accessory Description (300A,0422) ST, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  GeneralAccessoryDescription?: string | null;
  /** General Accessory Type (300A,0423) CS, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  GeneralAccessoryType?: DefinedTerm<'GRATICULE' | 'IMAGE_DETECTOR' | 'RETICLE'> | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  AccessoryCode?: string | null;
  /** Isocenter to General Accessory Distance (300A,0426) DS, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IsocenterToGeneralAccessoryDistance?: number | null;
}

/** An Item of RangeShifterSequence. */
export interface RTIonBeamsIonBeamRangeShifterItem {
  /** Range Shifter Number (300A,0316) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeShifterNumber: number;
  /** Range Shifter ID (300A,0318) SH, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeShifterID: string;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  AccessoryCode?: string | null;
  /** Range Shifter Type (300A,0320) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeShifterType: DefinedTerm<'ANALOG' | 'BINARY'>;
  /** Range Shifter Description (300A,0322) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeShifterDescription?: string | null;
}

/** An Item of LateralSpreadingDeviceSequence. */
export interface RTIonBeamsIonBeamLateralSpreadingDeviceItem {
  /** Lateral Spreading Device Number (300A,0334) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  LateralSpreadingDeviceNumber: number;
  /** Lateral Spreading Device ID (300A,0336) SH, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  LateralSpreadingDeviceID: string;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  AccessoryCode?: string | null;
  /** Lateral Spreading Device Type (300A,0338) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  LateralSpreadingDeviceType: DefinedTerm<'SCATTERER' | 'MAGNET'>;
  /** Lateral Spreading Device Description (300A,033A) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  LateralSpreadingDeviceDescription?: string | null;
}

/** An Item of RangeModulatorSequence, its conditions apart. */
export interface RTIonBeamsIonBeamRangeModulatorItemAttributes {
  /** Range Modulator Number (300A,0344) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeModulatorNumber: number;
  /** Range Modulator ID (300A,0346) SH, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeModulatorID: string;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  AccessoryCode?: string | null;
  /** Range Modulator Type (300A,0348) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeModulatorType: DefinedTerm<'FIXED' | 'WHL_FIXEDWEIGHTS' | 'WHL_MODWEIGHTS'>;
  /** Range Modulator Description (300A,034A) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeModulatorDescription?: string | null;
  /** Beam Current Modulation ID (300A,034C) SH, VM 1, Type 1C if RangeModulatorType is WHL_MODWEIGHTS. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BeamCurrentModulationID?: string;
}

/** An Item of ReferencedDoseReferenceSequence. */
export interface RTIonBeamsIonBeamIonControlPointReferencedDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ReferencedDoseReferenceNumber: number;
  /** Cumulative Dose Reference Coefficient (300A,010C) DS, VM 1, Type 2. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  CumulativeDoseReferenceCoefficient: number | null;
}

/** An Item of IonWedgePositionSequence. */
export interface RTIonBeamsIonBeamIonControlPointIonWedgePositionItem {
  /** Referenced Wedge Number (300C,00C0) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ReferencedWedgeNumber: number;
  /** Wedge Position (300A,0118) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  WedgePosition: 'IN' | 'OUT';
  /** Wedge Thin Edge Position (300A,00DB) FL, VM 1, Type 1C if WedgeType in IonWedgeSequence where WedgeNumber = ReferencedWedgeNumber is one of PARTIAL_STANDARD, PARTIAL_MOTORIZ. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  WedgeThinEdgePosition?: number;
}

/** An Item of RangeShifterSettingsSequence. */
export interface RTIonBeamsIonBeamIonControlPointRangeShifterSettingsItem {
  /** Referenced Range Shifter Number (300C,0100) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ReferencedRangeShifterNumber: number;
  /** Range Shifter Setting (300A,0362) LO, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeShifterSetting: string;
  /** Isocenter to Range Shifter Distance (300A,0364) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IsocenterToRangeShifterDistance?: number | null;
  /** Range Shifter Water Equivalent Thickness (300A,0366) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeShifterWaterEquivalentThickness?: number | null;
}

/** An Item of LateralSpreadingDeviceSettingsSequence. */
export interface RTIonBeamsIonBeamIonControlPointLateralSpreadingDeviceSettingsItem {
  /** Referenced Lateral Spreading Device Number (300C,0102) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ReferencedLateralSpreadingDeviceNumber: number;
  /** Lateral Spreading Device Setting (300A,0372) LO, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  LateralSpreadingDeviceSetting: string;
  /** Isocenter to Lateral Spreading Device Distance (300A,0374) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IsocenterToLateralSpreadingDeviceDistance?: number | null;
  /** Lateral Spreading Device Water Equivalent Thickness (300A,033C) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  LateralSpreadingDeviceWaterEquivalentThickness?: number | null;
}

/** An Item of RangeModulatorSettingsSequence. */
export interface RTIonBeamsIonBeamIonControlPointRangeModulatorSettingsItem {
  /** Referenced Range Modulator Number (300C,0104) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ReferencedRangeModulatorNumber: number;
  /** Range Modulator Gating Start Value (300A,0382) FL, VM 1, Type 1C if RangeModulatorType in RangeModulatorSequence where RangeModulatorNumber = ReferencedRangeModulatorNumber is one of WHL_MODWEIGHTS, WHL_FIXEDWEIGHTS. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeModulatorGatingStartValue?: number;
  /** Range Modulator Gating Stop Value (300A,0384) FL, VM 1, Type 1C if RangeModulatorType in RangeModulatorSequence where RangeModulatorNumber = ReferencedRangeModulatorNumber is one of WHL_MODWEIGHTS, WHL_FIXEDWEIGHTS. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeModulatorGatingStopValue?: number;
  /** Range Modulator Gating Start Water Equivalent Thickness (300A,0386) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeModulatorGatingStartWaterEquivalentThickness?: number | null;
  /** Range Modulator Gating Stop Water Equivalent Thickness (300A,0388) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeModulatorGatingStopWaterEquivalentThickness?: number | null;
  /** Isocenter to Range Modulator Distance (300A,038A) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IsocenterToRangeModulatorDistance?: number | null;
}

/** An Item of IonControlPointSequence. */
export interface RTIonBeamsIonBeamIonControlPointItem extends BeamLimitingDevicePositionMacro {
  /** Control Point Index (300A,0112) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ControlPointIndex: number;
  /** Cumulative Meterset Weight (300A,0134) DS, VM 1, Type 2. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  CumulativeMetersetWeight: number | null;
  /** Referenced Dose Reference Sequence (300C,0050) SQ, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ReferencedDoseReferenceSequence?: RTIonBeamsIonBeamIonControlPointReferencedDoseReferenceItem[] | null;
  /** Nominal Beam Energy (300A,0114) DS, VM 1, Type 1C if (this is the first item or NominalBeamEnergy changes) and KVP is not present. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  NominalBeamEnergy?: number;
  /** KVP (0018,0060) DS, VM 1, Type 1C if (this is the first item or KVP changes) and NominalBeamEnergy is not present. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  KVP?: number;
  /** Meterset Rate (300A,035A) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  MetersetRate?: number | null;
  /** Ion Wedge Position Sequence (300A,03AC) SQ, VM 1, Type 1C if NumberOfWedges is not 0 and (this is the first item or IonWedgePositionSequence changes). [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IonWedgePositionSequence?: RTIonBeamsIonBeamIonControlPointIonWedgePositionItem[];
  /** Range Shifter Settings Sequence (300A,0360) SQ, VM 1, Type 1C if NumberOfRangeShifters is not 0 and (this is the first item or RangeShifterSettingsSequence changes). [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeShifterSettingsSequence?: RTIonBeamsIonBeamIonControlPointRangeShifterSettingsItem[];
  /** Lateral Spreading Device Settings Sequence (300A,0370) SQ, VM 1, Type 1C if NumberOfLateralSpreadingDevices is not 0 and (this is the first item or LateralSpreadingDeviceSettingsSequence changes). [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  LateralSpreadingDeviceSettingsSequence?: RTIonBeamsIonBeamIonControlPointLateralSpreadingDeviceSettingsItem[];
  /** Range Modulator Settings Sequence (300A,0380) SQ, VM 1, Type 1C if NumberOfRangeModulators is not 0 and (this is the first item or RangeModulatorSettingsSequence changes). [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeModulatorSettingsSequence?: RTIonBeamsIonBeamIonControlPointRangeModulatorSettingsItem[];
  /** Enhanced RT Beam Limiting Opening Sequence (3008,00A2) SQ, VM 1, Type 1C if (this is the first item or EnhancedRTBeamLimitingOpeningSequence changes) and EnhancedRTBeamLimitingDeviceDefinitionFlag is YES. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  EnhancedRTBeamLimitingOpeningSequence?: RTBeamLimitingDeviceOpeningDefinitionMacro[];
  /** Gantry Angle (300A,011E) DS, VM 1, Type 1C if this is the first item or GantryAngle changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  GantryAngle?: number;
  /** Gantry Rotation Direction (300A,011F) CS, VM 1, Type 1C if this is the first item or GantryRotationDirection changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  GantryRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Gantry Pitch Angle (300A,014A) FL, VM 1, Type 2C if this is the first item or GantryPitchAngle changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  GantryPitchAngle?: number | null;
  /** Gantry Pitch Rotation Direction (300A,014C) CS, VM 1, Type 2C if this is the first item or GantryPitchRotationDirection changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  GantryPitchRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Beam Limiting Device Angle (300A,0120) DS, VM 1, Type 1C if this is the first item or BeamLimitingDeviceAngle changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BeamLimitingDeviceAngle?: number;
  /** Beam Limiting Device Rotation Direction (300A,0121) CS, VM 1, Type 1C if this is the first item or BeamLimitingDeviceRotationDirection changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BeamLimitingDeviceRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Scan Spot Tune ID (300A,0390) SH, VM 1, Type 1C if ScanMode is one of MODULATED, MODULATED_SPEC. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ScanSpotTuneID?: string;
  /** Scan Spot Reordering Allowed (300A,0395) CS, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ScanSpotReorderingAllowed?: 'ALLOWED' | 'NOT ALLOWED' | null;
  /** Number of Scan Spot Positions (300A,0392) IS, VM 1, Type 1C if ScanMode is one of MODULATED, MODULATED_SPEC. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  NumberOfScanSpotPositions?: number;
  /** Scan Spot Position Map (300A,0394) FL, VM 1-n, Type 1C if ScanMode is one of MODULATED, MODULATED_SPEC. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ScanSpotPositionMap?: number[];
  /** Scan Spot Meterset Weights (300A,0396) FL, VM 1-n, Type 1C if ScanMode is one of MODULATED, MODULATED_SPEC. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ScanSpotMetersetWeights?: number[];
  /** Scanning Spot Size (300A,0398) FL, VM 2, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ScanningSpotSize?: [number, number] | null;
  /** Number of Paintings (300A,039A) IS, VM 1, Type 1C if ScanMode is one of MODULATED, MODULATED_SPEC. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  NumberOfPaintings?: number;
  /** Patient Support Angle (300A,0122) DS, VM 1, Type 1C if this is the first item or PatientSupportAngle changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  PatientSupportAngle?: number;
  /** Patient Support Rotation Direction (300A,0123) CS, VM 1, Type 1C if this is the first item or PatientSupportRotationDirection changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  PatientSupportRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Table Top Pitch Angle (300A,0140) FL, VM 1, Type 2C if this is the first item or TableTopPitchAngle changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  TableTopPitchAngle?: number | null;
  /** Table Top Pitch Rotation Direction (300A,0142) CS, VM 1, Type 2C if this is the first item or TableTopPitchRotationDirection changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  TableTopPitchRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Table Top Roll Angle (300A,0144) FL, VM 1, Type 2C if this is the first item or TableTopRollAngle changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  TableTopRollAngle?: number | null;
  /** Table Top Roll Rotation Direction (300A,0146) CS, VM 1, Type 2C if this is the first item or TableTopRollRotationDirection changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  TableTopRollRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Head Fixation Angle (300A,0148) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  HeadFixationAngle?: number | null;
  /** Chair Head Frame Position (300A,0151) DS, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ChairHeadFramePosition?: number | null;
  /** Table Top Vertical Position (300A,0128) DS, VM 1, Type 2C if this is the first item or TableTopVerticalPosition changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  TableTopVerticalPosition?: number | null;
  /** Table Top Longitudinal Position (300A,0129) DS, VM 1, Type 2C if this is the first item or TableTopLongitudinalPosition changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  TableTopLongitudinalPosition?: number | null;
  /** Table Top Lateral Position (300A,012A) DS, VM 1, Type 2C if this is the first item or TableTopLateralPosition changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  TableTopLateralPosition?: number | null;
  /** Snout Position (300A,030D) FL, VM 1, Type 2C if this is the first item or SnoutPosition changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  SnoutPosition?: number | null;
  /** Isocenter Position (300A,012C) DS, VM 3, Type 2C if this is the first item or IsocenterPosition changes. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IsocenterPosition?: [number, number, number] | null;
  /** Surface Entry Point (300A,012E) DS, VM 3, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  SurfaceEntryPoint?: [number, number, number] | null;
  /** External Contour Entry Point (300A,0133) FL, VM 3, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ExternalContourEntryPoint?: [number, number, number] | null;
}

/** An Item of IonBeamSequence, its conditions apart. */
export interface RTIonBeamsIonBeamItemAttributes extends PatientSupportIdentificationMacro {
  /** Beam Number (300A,00C0) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BeamNumber: number;
  /** Beam Name (300A,00C2) LO, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BeamName: string;
  /** Entity Long Label (3010,0038) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  EntityLongLabel?: string | null;
  /** Beam Description (300A,00C3) ST, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BeamDescription?: string | null;
  /** Beam Type (300A,00C4) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  BeamType: 'STATIC' | 'DYNAMIC';
  /** Radiation Type (300A,00C6) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RadiationType: DefinedTerm<'PHOTON' | 'PROTON' | 'ION'>;
  /** Radiation Mass Number (300A,0302) IS, VM 1, Type 1C if RadiationType is ION. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RadiationMassNumber?: number;
  /** Radiation Atomic Number (300A,0304) IS, VM 1, Type 1C if RadiationType is ION. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RadiationAtomicNumber?: number;
  /** Radiation Charge State (300A,0306) SS, VM 1, Type 1C if RadiationType is ION. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RadiationChargeState?: number;
  /** Scan Mode (300A,0308) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ScanMode: DefinedTerm<'NONE' | 'UNIFORM' | 'MODULATED' | 'MODULATED_SPEC'>;
  /** Modulated Scan Mode Type (300A,0309) CS, VM 1, Type 1C if ScanMode is MODULATED_SPEC. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ModulatedScanModeType?: DefinedTerm<'STATIONARY' | 'LEAPING' | 'LINEAR'>;
  /** Treatment Machine Name (300A,00B2) SH, VM 1, Type 2. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  TreatmentMachineName: string | null;
  /** Manufacturer (0008,0070) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  Manufacturer?: string | null;
  /** Institution Name (0008,0080) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  InstitutionName?: string | null;
  /** Institution Address (0008,0081) ST, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  InstitutionAddress?: string | null;
  /** Institutional Department Name (0008,1040) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  InstitutionalDepartmentName?: string | null;
  /** Institutional Department Type Code Sequence (0008,1041) SQ, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  InstitutionalDepartmentTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ManufacturerModelName?: string | null;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  DeviceSerialNumber?: string | null;
  /** Date of Manufacture (0018,1204) DA, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  DateOfInstallation?: string | null;
  /** Primary Dosimeter Unit (300A,00B3) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  PrimaryDosimeterUnit: 'MU' | 'NP';
  /** Table Top Position Alignment UID (300A,0054) UI, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  TableTopPositionAlignmentUID?: string | null;
  /** Referenced Tolerance Table Number (300C,00A0) IS, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ReferencedToleranceTableNumber?: number | null;
  /** Virtual Source-Axis Distances (300A,030A) FL, VM 2, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  VirtualSourceAxisDistances: [number, number];
  /** Depth Dose Parameters Sequence (300A,0505) SQ, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  DepthDoseParametersSequence?: [RTIonBeamsIonBeamDepthDoseParametersItem] | null;
  /** Enhanced RT Beam Limiting Device Definition Flag (3008,00A3) CS, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  EnhancedRTBeamLimitingDeviceDefinitionFlag?: 'YES' | 'NO' | null;
  /** Ion Beam Limiting Device Sequence (300A,03A4) SQ, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IonBeamLimitingDeviceSequence?: RTIonBeamsIonBeamIonBeamLimitingDeviceItem[] | null;
  /** Enhanced RT Beam Limiting Device Sequence (3008,00A1) SQ, VM 1, Type 1C if EnhancedRTBeamLimitingDeviceDefinitionFlag is present and EnhancedRTBeamLimitingDeviceDefinitionFlag is YES. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  EnhancedRTBeamLimitingDeviceSequence?: RTBeamLimitingDeviceDefinitionMacro[];
  /** Referenced Patient Setup Number (300C,006A) IS, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ReferencedPatientSetupNumber?: number | null;
  /** Referenced Reference Image Sequence (300C,0042) SQ, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ReferencedReferenceImageSequence?: RTIonBeamsIonBeamReferencedReferenceImageItem[] | null;
  /** Treatment Delivery Type (300A,00CE) CS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  TreatmentDeliveryType: DefinedTerm<'TREATMENT' | 'OPEN_PORTFILM' | 'TRMT_PORTFILM' | 'CONTINUATION' | 'SETUP'>;
  /** Referenced Dose Sequence (300C,0080) SQ, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ReferencedDoseSequence?: SOPInstanceReferenceMacro[] | null;
  /** Number of Wedges (300A,00D0) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  NumberOfWedges: number;
  /** Total Wedge Tray Water-Equivalent Thickness (300A,00D7) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  TotalWedgeTrayWaterEquivalentThickness?: number | null;
  /** Ion Wedge Sequence (300A,03AA) SQ, VM 1, Type 1C if NumberOfWedges is not 0. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IonWedgeSequence?: RTIonBeamsIonBeamIonWedgeItem[];
  /** Number of Compensators (300A,00E0) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  NumberOfCompensators: number;
  /** Total Compensator Tray Water-Equivalent Thickness (300A,02E3) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  TotalCompensatorTrayWaterEquivalentThickness?: number | null;
  /** Ion Range Compensator Sequence (300A,02EA) SQ, VM 1, Type 1C if NumberOfCompensators is not 0. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IonRangeCompensatorSequence?: RTIonBeamsIonBeamIonRangeCompensatorItem[];
  /** Number of Boli (300A,00ED) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  NumberOfBoli: number;
  /** Referenced Bolus Sequence (300C,00B0) SQ, VM 1, Type 1C if NumberOfBoli is not 0. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ReferencedBolusSequence?: RTIonBeamsIonBeamReferencedBolusItem[];
  /** Number of Blocks (300A,00F0) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  NumberOfBlocks: number;
  /** Total Block Tray Water-Equivalent Thickness (300A,00F3) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  TotalBlockTrayWaterEquivalentThickness?: number | null;
  /** Ion Block Sequence (300A,03A6) SQ, VM 1, Type 1C if NumberOfBlocks is not 0. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IonBlockSequence?: RTIonBeamsIonBeamIonBlockItem[];
  /** Snout Sequence (300A,030C) SQ, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  SnoutSequence?: [RTIonBeamsIonBeamSnoutItem] | null;
  /** Applicator Sequence (300A,0107) SQ, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  ApplicatorSequence?: [RTIonBeamsIonBeamApplicatorItem] | null;
  /** General Accessory Sequence (300A,0420) SQ, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  GeneralAccessorySequence?: RTIonBeamsIonBeamGeneralAccessoryItem[] | null;
  /** Number of Range Shifters (300A,0312) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  NumberOfRangeShifters: number;
  /** Range Shifter Sequence (300A,0314) SQ, VM 1, Type 1C if NumberOfRangeShifters is not 0. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeShifterSequence?: RTIonBeamsIonBeamRangeShifterItem[];
  /** Number of Lateral Spreading Devices (300A,0330) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  NumberOfLateralSpreadingDevices: number;
  /** Lateral Spreading Device Sequence (300A,0332) SQ, VM 1, Type 1C if NumberOfLateralSpreadingDevices is not 0. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  LateralSpreadingDeviceSequence?: RTIonBeamsIonBeamLateralSpreadingDeviceItem[];
  /** Number of Range Modulators (300A,0340) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  NumberOfRangeModulators: number;
  /** Range Modulator Sequence (300A,0342) SQ, VM 1, Type 1C if NumberOfRangeModulators is not 0. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  RangeModulatorSequence?: RTIonBeamsIonBeamRangeModulatorItem[];
  /** Fixation Light Azimuthal Angle (300A,0356) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  FixationLightAzimuthalAngle?: number | null;
  /** Fixation Light Polar Angle (300A,0358) FL, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  FixationLightPolarAngle?: number | null;
  /** Fixation Eye (300A,0150) CS, VM 1, Type 3. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  FixationEye?: 'L' | 'R' | null;
  /** Final Cumulative Meterset Weight (300A,010E) DS, VM 1, Type 1C if CumulativeMetersetWeight in IonControlPointSequence has a value. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  FinalCumulativeMetersetWeight?: number;
  /** Number of Control Points (300A,0110) IS, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  NumberOfControlPoints: number;
  /** Ion Control Point Sequence (300A,03A8) SQ, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IonControlPointSequence: RTIonBeamsIonBeamIonControlPointItem[];
}

/** RT Ion Beams: PS3.3 Table C.8.8.25-1. */
export interface RTIonBeamsModule {
  /** Ion Beam Sequence (300A,03A2) SQ, VM 1, Type 1. [C.8.8.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.25.html#table_C.8.8.25-1) */
  IonBeamSequence: RTIonBeamsIonBeamItem[];
}

/** An Item of DepthDoseParametersSequence. */
export type RTIonBeamsIonBeamDepthDoseParametersItem = RTIonBeamsIonBeamDepthDoseParametersItemAttributes & (
    | { ReferenceDoseDefinition: 'CENTER'; NominalRangeModulatedRegionDepths: unknown }
    | { ReferenceDoseDefinition: DefinedTerm<never>; NominalRangeModulatedRegionDepths?: never }
  );

/** An Item of IonBeamLimitingDeviceSequence. */
export type RTIonBeamsIonBeamIonBeamLimitingDeviceItem = RTIonBeamsIonBeamIonBeamLimitingDeviceItemAttributes & (
    | { RTBeamLimitingDeviceType: 'X' | 'Y' | 'ASYMX' | 'ASYMY' }
    | { RTBeamLimitingDeviceType: 'MLCX' | 'MLCY'; LeafPositionBoundaries: unknown }
  );

/** An Item of IonRangeCompensatorSequence. */
export type RTIonBeamsIonBeamIonRangeCompensatorItem = RTIonBeamsIonBeamIonRangeCompensatorItemAttributes & (
    | { CompensatorMountingPosition: 'PATIENT_SIDE' | 'SOURCE_SIDE'; IsocenterToCompensatorTrayDistance: unknown; IsocenterToCompensatorDistances?: never }
    | { CompensatorMountingPosition: 'DOUBLE_SIDED'; IsocenterToCompensatorTrayDistance?: never }
  );

/** An Item of RangeModulatorSequence. */
export type RTIonBeamsIonBeamRangeModulatorItem = RTIonBeamsIonBeamRangeModulatorItemAttributes & (
    | { RangeModulatorType: 'WHL_MODWEIGHTS'; BeamCurrentModulationID: unknown }
    | { RangeModulatorType: DefinedTerm<never>; BeamCurrentModulationID?: never }
  );

/** An Item of IonBeamSequence. */
export type RTIonBeamsIonBeamItem = RTIonBeamsIonBeamItemAttributes & (
    | { RadiationType: 'ION'; RadiationMassNumber: unknown; RadiationAtomicNumber: unknown; RadiationChargeState: unknown }
    | { RadiationType: DefinedTerm<never>; RadiationMassNumber?: never; RadiationAtomicNumber?: never; RadiationChargeState?: never }
  ) & (
    | { ScanMode: 'MODULATED_SPEC'; ModulatedScanModeType: unknown }
    | { ScanMode: DefinedTerm<never>; ModulatedScanModeType?: never }
  ) & (
    | { EnhancedRTBeamLimitingDeviceDefinitionFlag: 'YES'; EnhancedRTBeamLimitingDeviceSequence: unknown }
    | { EnhancedRTBeamLimitingDeviceDefinitionFlag?: 'NO' | null; EnhancedRTBeamLimitingDeviceSequence?: never }
  );

export const rtIonBeamsRules: TableRules = {
  kind: 'module',
  id: 'RTIonBeams',
  name: 'RT Ion Beams',
  table: 'table_C.8.8.25-1',
  section: 'sect_C.8.8.25',
  rows: [
    {
      keyword: 'IonBeamSequence',
      tag: '300A03A2',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'BeamNumber', tag: '300A00C0', vr: 'IS', vm: '1', type: '1' },
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
        { keyword: 'PrimaryDosimeterUnit', tag: '300A00B3', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MU', 'NP'] }] },
        { keyword: 'TableTopPositionAlignmentUID', tag: '300A0054', vr: 'UI', vm: '1', type: '3' },
        { keyword: 'ReferencedToleranceTableNumber', tag: '300C00A0', vr: 'IS', vm: '1', type: '3' },
        { keyword: 'VirtualSourceAxisDistances', tag: '300A030A', vr: 'FL', vm: '2', type: '1' },
        {
          keyword: 'DepthDoseParametersSequence',
          tag: '300A0505',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            {
              keyword: 'ReferenceDoseDefinition',
              tag: '300A0512',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['HIGHEST', 'MAXIMUM', 'CENTER'] }],
            },
            { keyword: 'DistalDepth', tag: '300A0502', vr: 'FL', vm: '1', type: '1' },
            { keyword: 'DistalDepthFraction', tag: '300A0501', vr: 'FL', vm: '1', type: '1' },
            {
              keyword: 'NominalRangeModulatedRegionDepths',
              tag: '300A0504',
              vr: 'FL',
              vm: '2',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'ReferenceDoseDefinition' }, to: ['CENTER'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'c07d29c67923',
              },
            },
            {
              keyword: 'NominalRangeModulationFractions',
              tag: '300A0503',
              vr: 'FL',
              vm: '2',
              type: '1C',
              condition: {
                tree: { op: 'present', attribute: { keyword: 'NominalRangeModulatedRegionDepths' } },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '43662b74b6f8',
              },
            },
          ],
        },
        {
          keyword: 'EnhancedRTBeamLimitingDeviceDefinitionFlag',
          tag: '300800A3',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'IonBeamLimitingDeviceSequence',
          tag: '300A03A4',
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
            { keyword: 'IsocenterToBeamLimitingDeviceDistance', tag: '300A00BB', vr: 'FL', vm: '1', type: '2' },
            { keyword: 'NumberOfLeafJawPairs', tag: '300A00BC', vr: 'IS', vm: '1', type: '1' },
            {
              keyword: 'LeafPositionBoundaries',
              tag: '300A00BE',
              vr: 'DS',
              vm: '3-n',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'RTBeamLimitingDeviceType' }, to: ['MLCX', 'MLCY'] },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'eb73dffe53d3',
              },
            },
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
          keyword: 'ReferencedReferenceImageSequence',
          tag: '300C0042',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => sopInstanceReferenceRules }, { keyword: 'ReferenceImageNumber', tag: '300A00C8', vr: 'IS', vm: '1', type: '1' }],
        },
        {
          keyword: 'TreatmentDeliveryType',
          tag: '300A00CE',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['TREATMENT', 'OPEN_PORTFILM', 'TRMT_PORTFILM', 'CONTINUATION', 'SETUP'] }],
        },
        {
          keyword: 'ReferencedDoseSequence',
          tag: '300C0080',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        { keyword: 'NumberOfWedges', tag: '300A00D0', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'TotalWedgeTrayWaterEquivalentThickness', tag: '300A00D7', vr: 'FL', vm: '1', type: '3' },
        {
          keyword: 'IonWedgeSequence',
          tag: '300A03AA',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfWedges' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '2d30d16c9498' },
          items: [{ equals: { keyword: 'NumberOfWedges' } }],
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
            { keyword: 'IsocenterToWedgeTrayDistance', tag: '300A00D9', vr: 'FL', vm: '1', type: '1' },
          ],
        },
        { keyword: 'NumberOfCompensators', tag: '300A00E0', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'TotalCompensatorTrayWaterEquivalentThickness', tag: '300A02E3', vr: 'FL', vm: '1', type: '3' },
        {
          keyword: 'IonRangeCompensatorSequence',
          tag: '300A02EA',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfCompensators' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '2ab711992fc4' },
          items: [{ equals: { keyword: 'NumberOfCompensators' } }],
          rows: [
            { keyword: 'CompensatorDescription', tag: '300A02EB', vr: 'LT', vm: '1', type: '3' },
            { keyword: 'CompensatorNumber', tag: '300A00E4', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'MaterialID', tag: '300A00E1', vr: 'SH', vm: '1', type: '2' },
            { keyword: 'CompensatorID', tag: '300A00E5', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
            {
              keyword: 'IsocenterToCompensatorTrayDistance',
              tag: '300A02E4',
              vr: 'FL',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '!=', attribute: { keyword: 'CompensatorMountingPosition' }, to: ['DOUBLE_SIDED'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'dac177a822f3',
              },
            },
            { keyword: 'CompensatorDivergence', tag: '300A02E0', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['PRESENT', 'ABSENT'] }] },
            {
              keyword: 'CompensatorMountingPosition',
              tag: '300A02E1',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['PATIENT_SIDE', 'SOURCE_SIDE', 'DOUBLE_SIDED'] }],
            },
            { keyword: 'CompensatorRows', tag: '300A00E7', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'CompensatorColumns', tag: '300A00E8', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'CompensatorPixelSpacing', tag: '300A00E9', vr: 'DS', vm: '2', type: '1' },
            { keyword: 'CompensatorPosition', tag: '300A00EA', vr: 'DS', vm: '2', type: '1' },
            {
              keyword: 'CompensatorColumnOffset',
              tag: '300A02E5',
              vr: 'FL',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '889ab31fddd4',
                reason: 'knowledge',
                missing: 'whether the pattern of the compensator is hexagonal',
              },
            },
            { keyword: 'CompensatorThicknessData', tag: '300A00EC', vr: 'DS', vm: '1-n', type: '1' },
            {
              keyword: 'IsocenterToCompensatorDistances',
              tag: '300A02E6',
              vr: 'FL',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'valued', attribute: { keyword: 'MaterialID' } },
                    { op: '=', attribute: { keyword: 'CompensatorMountingPosition' }, to: ['DOUBLE_SIDED'] },
                  ],
                },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'b8a6fc73efda',
              },
            },
            { keyword: 'CompensatorRelativeStoppingPowerRatio', tag: '300A02E7', vr: 'FL', vm: '1', type: '3' },
            { keyword: 'CompensatorMillingToolDiameter', tag: '300A02E8', vr: 'FL', vm: '1', type: '3' },
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
          items: [{ equals: { keyword: 'NumberOfBoli' } }],
          rows: [
            { keyword: 'ReferencedROINumber', tag: '30060084', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
          ],
        },
        { keyword: 'NumberOfBlocks', tag: '300A00F0', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'TotalBlockTrayWaterEquivalentThickness', tag: '300A00F3', vr: 'FL', vm: '1', type: '3' },
        {
          keyword: 'IonBlockSequence',
          tag: '300A03A6',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfBlocks' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '18bd17587696' },
          items: [{ equals: { keyword: 'NumberOfBlocks' } }],
          rows: [
            { keyword: 'BlockTrayID', tag: '300A00F5', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'IsocenterToBlockTrayDistance', tag: '300A00F7', vr: 'FL', vm: '1', type: '1' },
            { keyword: 'BlockType', tag: '300A00F8', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['SHIELDING', 'APERTURE'] }] },
            { keyword: 'BlockDivergence', tag: '300A00FA', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['PRESENT', 'ABSENT'] }] },
            {
              keyword: 'BlockMountingPosition',
              tag: '300A00FB',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['PATIENT_SIDE', 'SOURCE_SIDE'] }],
            },
            { keyword: 'BlockNumber', tag: '300A00FC', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'BlockName', tag: '300A00FE', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'MaterialID', tag: '300A00E1', vr: 'SH', vm: '1', type: '2' },
            { keyword: 'BlockThickness', tag: '300A0100', vr: 'DS', vm: '1', type: '1' },
            { keyword: 'BlockNumberOfPoints', tag: '300A0104', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'BlockData', tag: '300A0106', vr: 'DS', vm: '2-2n', type: '1' },
            { keyword: 'NumberOfBlockSlabItems', tag: '300A0440', vr: 'IS', vm: '1', type: '3' },
            {
              keyword: 'BlockSlabSequence',
              tag: '300A0441',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'NumberOfBlockSlabItems' } }, decided: 'data', otherwise: 'forbidden', hash: '1dbb7778e79e' },
              items: [{ equals: { keyword: 'NumberOfBlockSlabItems' } }],
              rows: [
                { keyword: 'BlockSlabNumber', tag: '300A0443', vr: 'US', vm: '1', type: '1' },
                { keyword: 'BlockSlabThickness', tag: '300A0442', vr: 'DS', vm: '1', type: '3' },
                { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
              ],
            },
          ],
        },
        {
          keyword: 'SnoutSequence',
          tag: '300A030C',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ keyword: 'SnoutID', tag: '300A030F', vr: 'SH', vm: '1', type: '1' }, { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' }],
        },
        {
          keyword: 'ApplicatorSequence',
          tag: '300A0107',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
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
            { keyword: 'IsocenterToGeneralAccessoryDistance', tag: '300A0426', vr: 'DS', vm: '1', type: '3' },
          ],
        },
        { keyword: 'NumberOfRangeShifters', tag: '300A0312', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'RangeShifterSequence',
          tag: '300A0314',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfRangeShifters' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '37680de4bc2d' },
          items: [{ equals: { keyword: 'NumberOfRangeShifters' } }],
          rows: [
            { keyword: 'RangeShifterNumber', tag: '300A0316', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'RangeShifterID', tag: '300A0318', vr: 'SH', vm: '1', type: '1' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'RangeShifterType', tag: '300A0320', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['ANALOG', 'BINARY'] }] },
            { keyword: 'RangeShifterDescription', tag: '300A0322', vr: 'LO', vm: '1', type: '3' },
          ],
        },
        { keyword: 'NumberOfLateralSpreadingDevices', tag: '300A0330', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'LateralSpreadingDeviceSequence',
          tag: '300A0332',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '!=', attribute: { keyword: 'NumberOfLateralSpreadingDevices' }, to: [0] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '2c12ed5daf43',
          },
          items: [{ equals: { keyword: 'NumberOfLateralSpreadingDevices' } }],
          rows: [
            { keyword: 'LateralSpreadingDeviceNumber', tag: '300A0334', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'LateralSpreadingDeviceID', tag: '300A0336', vr: 'SH', vm: '1', type: '1' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
            {
              keyword: 'LateralSpreadingDeviceType',
              tag: '300A0338',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['SCATTERER', 'MAGNET'] }],
            },
            { keyword: 'LateralSpreadingDeviceDescription', tag: '300A033A', vr: 'LO', vm: '1', type: '3' },
          ],
        },
        { keyword: 'NumberOfRangeModulators', tag: '300A0340', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'RangeModulatorSequence',
          tag: '300A0342',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfRangeModulators' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '4e7771da2336' },
          items: [{ equals: { keyword: 'NumberOfRangeModulators' } }],
          rows: [
            { keyword: 'RangeModulatorNumber', tag: '300A0344', vr: 'IS', vm: '1', type: '1' },
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
            { keyword: 'RangeModulatorDescription', tag: '300A034A', vr: 'LO', vm: '1', type: '3' },
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
        {
          keyword: 'FinalCumulativeMetersetWeight',
          tag: '300A010E',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'valued', attribute: { keyword: 'CumulativeMetersetWeight', within: ['IonControlPointSequence'] } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '9f3c48aaa47e',
          },
        },
        { keyword: 'NumberOfControlPoints', tag: '300A0110', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'IonControlPointSequence',
          tag: '300A03A8',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ equals: { keyword: 'NumberOfControlPoints' } }],
          rows: [
            { keyword: 'ControlPointIndex', tag: '300A0112', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'CumulativeMetersetWeight', tag: '300A0134', vr: 'DS', vm: '1', type: '2' },
            {
              keyword: 'ReferencedDoseReferenceSequence',
              tag: '300C0050',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
              rows: [
                { keyword: 'ReferencedDoseReferenceNumber', tag: '300C0051', vr: 'IS', vm: '1', type: '1' },
                { keyword: 'CumulativeDoseReferenceCoefficient', tag: '300A010C', vr: 'DS', vm: '1', type: '2' },
              ],
            },
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
                hash: '45ab0ec081ed',
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
                hash: '83cbf67cb0a0',
              },
            },
            { keyword: 'MetersetRate', tag: '300A035A', vr: 'FL', vm: '1', type: '3' },
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
              items: [{ equals: { keyword: 'NumberOfWedges' } }],
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
                      attribute: { keyword: 'WedgeType', within: ['IonWedgeSequence'], where: { key: 'WedgeNumber', by: 'ReferencedWedgeNumber' } },
                      to: ['PARTIAL_STANDARD', 'PARTIAL_MOTORIZ'],
                    },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: '458f12af4915',
                  },
                },
              ],
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
                hash: 'e0616f57ebf4',
              },
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'ReferencedRangeShifterNumber', tag: '300C0100', vr: 'IS', vm: '1', type: '1' },
                { keyword: 'RangeShifterSetting', tag: '300A0362', vr: 'LO', vm: '1', type: '1' },
                { keyword: 'IsocenterToRangeShifterDistance', tag: '300A0364', vr: 'FL', vm: '1', type: '3' },
                { keyword: 'RangeShifterWaterEquivalentThickness', tag: '300A0366', vr: 'FL', vm: '1', type: '3' },
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
                hash: 'fa22b581e903',
              },
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'ReferencedLateralSpreadingDeviceNumber', tag: '300C0102', vr: 'IS', vm: '1', type: '1' },
                { keyword: 'LateralSpreadingDeviceSetting', tag: '300A0372', vr: 'LO', vm: '1', type: '1' },
                { keyword: 'IsocenterToLateralSpreadingDeviceDistance', tag: '300A0374', vr: 'FL', vm: '1', type: '3' },
                { keyword: 'LateralSpreadingDeviceWaterEquivalentThickness', tag: '300A033C', vr: 'FL', vm: '1', type: '3' },
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
                hash: '397774a5b33c',
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
                        within: ['RangeModulatorSequence'],
                        where: { key: 'RangeModulatorNumber', by: 'ReferencedRangeModulatorNumber' },
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
                        within: ['RangeModulatorSequence'],
                        where: { key: 'RangeModulatorNumber', by: 'ReferencedRangeModulatorNumber' },
                      },
                      to: ['WHL_MODWEIGHTS', 'WHL_FIXEDWEIGHTS'],
                    },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: 'dae7c0377c9d',
                  },
                },
                { keyword: 'RangeModulatorGatingStartWaterEquivalentThickness', tag: '300A0386', vr: 'FL', vm: '1', type: '3' },
                { keyword: 'RangeModulatorGatingStopWaterEquivalentThickness', tag: '300A0388', vr: 'FL', vm: '1', type: '3' },
                { keyword: 'IsocenterToRangeModulatorDistance', tag: '300A038A', vr: 'FL', vm: '1', type: '3' },
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
                hash: '10c4156a8eef',
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
              keyword: 'GantryAngle',
              tag: '300A011E',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'GantryAngle' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: '18d76d806a71',
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
                hash: '6f640f6fb2a9',
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
                hash: 'd9f5134ca579',
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
                hash: '5965aaa6dd0b',
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
              keyword: 'ScanSpotReorderingAllowed',
              tag: '300A0395',
              vr: 'CS',
              vm: '1',
              type: '3',
              values: [{ kind: 'enumerated', terms: ['ALLOWED', 'NOT ALLOWED'] }],
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
              keyword: 'ScanSpotMetersetWeights',
              tag: '300A0396',
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
            { keyword: 'ScanningSpotSize', tag: '300A0398', vr: 'FL', vm: '2', type: '3' },
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
                hash: 'e5db6ee1eecb',
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
                hash: '8a5c47006798',
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
                hash: '3c4f68057e65',
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
                hash: '692864e3d4d7',
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
                hash: 'd2f2de068167',
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
                hash: '9b853a9b1fe3',
              },
            },
            {
              keyword: 'IsocenterPosition',
              tag: '300A012C',
              vr: 'DS',
              vm: '3',
              type: '2C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'IsocenterPosition' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: '6ceb8c5323fa',
              },
            },
            { keyword: 'SurfaceEntryPoint', tag: '300A012E', vr: 'DS', vm: '3', type: '3' },
            { keyword: 'ExternalContourEntryPoint', tag: '300A0133', vr: 'FL', vm: '3', type: '3' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTIonBeams = (dataset: object): Finding[] => validateTable(dataset, rtIonBeamsRules);
