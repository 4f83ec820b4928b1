// RT Beams, PS3.3 Table C.8-50
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type RTBeamLimitingDeviceDefinitionMacro, rtBeamLimitingDeviceDefinitionRules } from '../macros/rt-beam-limiting-device-definition.ts';
import { type RTBeamLimitingDeviceOpeningDefinitionMacro, rtBeamLimitingDeviceOpeningDefinitionRules } from '../macros/rt-beam-limiting-device-opening-definition.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of PrimaryFluenceModeSequence, its conditions apart. */
export interface RTBeamsBeamPrimaryFluenceModeItemAttributes {
  /** Fluence Mode (3002,0051) CS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  FluenceMode: 'STANDARD' | 'NON_STANDARD';
  /** Fluence Mode ID (3002,0052) SH, VM 1, Type 1C if FluenceMode is NON_STANDARD. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  FluenceModeID?: string;
}

/** An Item of BeamLimitingDeviceSequence, its conditions apart. */
export interface RTBeamsBeamBeamLimitingDeviceItemAttributes {
  /** RT Beam Limiting Device Type (300A,00B8) CS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  RTBeamLimitingDeviceType: 'X' | 'Y' | 'ASYMX' | 'ASYMY' | 'MLCX' | 'MLCY';
  /** Source to Beam Limiting Device Distance (300A,00BA) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  SourceToBeamLimitingDeviceDistance?: number | null;
  /** Number of Leaf/Jaw Pairs (300A,00BC) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  NumberOfLeafJawPairs: number;
  /** Leaf Position Boundaries (300A,00BE) DS, VM 3-n, Type 2C if RTBeamLimitingDeviceType is one of MLCX, MLCY. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  LeafPositionBoundaries?: number[] | null;
}

/** An Item of ReferencedReferenceImageSequence. */
export interface RTBeamsBeamReferencedReferenceImageItem extends SOPInstanceReferenceMacro {
  /** Reference Image Number (300A,00C8) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ReferenceImageNumber: number;
  /** Start Cumulative Meterset Weight (300C,0008) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  StartCumulativeMetersetWeight?: number | null;
  /** End Cumulative Meterset Weight (300C,0009) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  EndCumulativeMetersetWeight?: number | null;
}

/** An Item of PlannedVerificationImageSequence. */
export interface RTBeamsBeamPlannedVerificationImageItem {
  /** Start Cumulative Meterset Weight (300C,0008) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  StartCumulativeMetersetWeight?: number | null;
  /** Meterset Exposure (3002,0032) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  MetersetExposure?: number | null;
  /** End Cumulative Meterset Weight (300C,0009) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  EndCumulativeMetersetWeight?: number | null;
  /** RT Image Plane (3002,000C) CS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  RTImagePlane?: 'NORMAL' | 'NON_NORMAL' | null;
  /** X-Ray Image Receptor Angle (3002,000E) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  XRayImageReceptorAngle?: number | null;
  /** RT Image Orientation (3002,0010) DS, VM 6, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  RTImageOrientation?: [number, number, number, number, number, number] | null;
  /** RT Image Position (3002,0012) DS, VM 2, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  RTImagePosition?: [number, number] | null;
  /** RT Image SID (3002,0026) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  RTImageSID?: number | null;
  /** Imaging Device-Specific Acquisition Parameters (300A,00CC) LO, VM 1-n, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ImagingDeviceSpecificAcquisitionParameters?: string[] | null;
  /** Referenced Reference Image Number (300C,0007) IS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ReferencedReferenceImageNumber?: number | null;
}

/** An Item of WedgeSequence. */
export interface RTBeamsBeamWedgeItem {
  /** Wedge Number (300A,00D2) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  WedgeNumber: number;
  /** Wedge Type (300A,00D3) CS, VM 1, Type 2. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  WedgeType: DefinedTerm<'STANDARD' | 'DYNAMIC' | 'MOTORIZED'> | null;
  /** Wedge ID (300A,00D4) SH, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  WedgeID?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  AccessoryCode?: string | null;
  /** Wedge Angle (300A,00D5) IS, VM 1, Type 2. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  WedgeAngle: number | null;
  /** Wedge Factor (300A,00D6) DS, VM 1, Type 2. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  WedgeFactor: number | null;
  /** Wedge Orientation (300A,00D8) DS, VM 1, Type 2. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  WedgeOrientation: number | null;
  /** Source to Wedge Tray Distance (300A,00DA) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  SourceToWedgeTrayDistance?: number | null;
  /** Effective Wedge Angle (300A,00DE) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  EffectiveWedgeAngle?: number | null;
}

/** An Item of CompensatorSequence. */
export interface RTBeamsBeamCompensatorItem {
  /** Compensator Description (300A,02EB) LT, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CompensatorDescription?: string | null;
  /** Compensator Number (300A,00E4) IS, VM 1, Type 1C if NumberOfCompensators is not 0. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CompensatorNumber?: number;
  /** Compensator Type (300A,00EE) CS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CompensatorType?: DefinedTerm<'STANDARD' | 'DYNAMIC'> | null;
  /** Material ID (300A,00E1) SH, VM 1, Type 2C if NumberOfCompensators is not 0. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  MaterialID?: string | null;
  /** Compensator ID (300A,00E5) SH, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CompensatorID?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  AccessoryCode?: string | null;
  /** Compensator Tray ID (300A,00EF) SH, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CompensatorTrayID?: string | null;
  /** Tray Accessory Code (300A,0355) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TrayAccessoryCode?: string | null;
  /** Source to Compensator Tray Distance (300A,00E6) DS, VM 1, Type 2. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  SourceToCompensatorTrayDistance: number | null;
  /** Compensator Divergence (300A,02E0) CS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CompensatorDivergence?: 'PRESENT' | 'ABSENT' | null;
  /** Compensator Mounting Position (300A,02E1) CS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CompensatorMountingPosition?: 'PATIENT_SIDE' | 'SOURCE_SIDE' | 'DOUBLE_SIDED' | null;
  /** Compensator Rows (300A,00E7) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CompensatorRows: number;
  /** Compensator Columns (300A,00E8) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CompensatorColumns: number;
  /** Compensator Pixel Spacing (300A,00E9) DS, VM 2, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CompensatorPixelSpacing: [number, number];
  /** Compensator Position (300A,00EA) DS, VM 2, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CompensatorPosition: [number, number];
  /** Compensator Transmission Data (300A,00EB) DS, VM 1-n, Type 1C if MaterialID has no value. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CompensatorTransmissionData?: number[];
  /** Compensator Thickness Data (300A,00EC) DS, VM 1-n, Type 1C if MaterialID has a value. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CompensatorThicknessData?: number[];
  /** Source to Compensator Distance (300A,02E2) DS, VM 1-n, Type 1C if MaterialID has a value and CompensatorMountingPosition is DOUBLE_SIDED. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  SourceToCompensatorDistance?: number[];
}

/** An Item of ReferencedBolusSequence. */
export interface RTBeamsBeamReferencedBolusItem {
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ReferencedROINumber: number;
  /** Bolus ID (300A,00DC) SH, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BolusID?: string | null;
  /** Bolus Description (300A,00DD) ST, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BolusDescription?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  AccessoryCode?: string | null;
}

/** An Item of BlockSequence. */
export interface RTBeamsBeamBlockItem {
  /** Block Tray ID (300A,00F5) SH, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BlockTrayID?: string | null;
  /** Tray Accessory Code (300A,0355) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TrayAccessoryCode?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  AccessoryCode?: string | null;
  /** Source to Block Tray Distance (300A,00F6) DS, VM 1, Type 2. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  SourceToBlockTrayDistance: number | null;
  /** Block Type (300A,00F8) CS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BlockType: 'SHIELDING' | 'APERTURE';
  /** Block Divergence (300A,00FA) CS, VM 1, Type 2. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BlockDivergence: 'PRESENT' | 'ABSENT' | null;
  /** Block Mounting Position (300A,00FB) CS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BlockMountingPosition?: 'PATIENT_SIDE' | 'SOURCE_SIDE' | null;
  /** Block Number (300A,00FC) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BlockNumber: number;
  /** Block Name (300A,00FE) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BlockName?: string | null;
  /** Material ID (300A,00E1) SH, VM 1, Type 2. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  MaterialID: string | null;
  /** Block Thickness (300A,0100) DS, VM 1, Type 2C if MaterialID has a value. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BlockThickness?: number | null;
  /** Block Transmission (300A,0102) DS, VM 1, Type 2C if MaterialID has no value. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BlockTransmission?: number | null;
  /** Block Number of Points (300A,0104) IS, VM 1, Type 2. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BlockNumberOfPoints: number | null;
  /** Block Data (300A,0106) DS, VM 2-2n, Type 2. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BlockData: number[] | null;
}

/** An Item of ApplicatorGeometrySequence, its conditions apart. */
export interface RTBeamsBeamApplicatorApplicatorGeometryItemAttributes {
  /** Applicator Aperture Shape (300A,0432) CS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ApplicatorApertureShape: DefinedTerm<'SYM_SQUARE' | 'SYM_RECTANGLE' | 'SYM_CIRCULAR'>;
  /** Applicator Opening (300A,0433) FL, VM 1, Type 1C if ApplicatorApertureShape is one of SYM_SQUARE, SYM_CIRCULAR. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ApplicatorOpening?: number;
  /** Applicator Opening X (300A,0434) FL, VM 1, Type 1C if ApplicatorApertureShape is SYM_RECTANGLE. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ApplicatorOpeningX?: number;
  /** Applicator Opening Y (300A,0435) FL, VM 1, Type 1C if ApplicatorApertureShape is SYM_RECTANGLE. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ApplicatorOpeningY?: number;
}

/** An Item of ApplicatorSequence. */
export interface RTBeamsBeamApplicatorItem {
  /** Applicator ID (300A,0108) SH, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ApplicatorID: string;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  AccessoryCode?: string | null;
  /** Applicator Type (300A,0109) CS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ApplicatorType: DefinedTerm<'ELECTRON_SQUARE' | 'ELECTRON_RECT' | 'ELECTRON_CIRC' | 'ELECTRON_SHORT' | 'ELECTRON_OPEN' | 'PHOTON_SQUARE' | 'PHOTON_RECT' | 'PHOTON_CIRC' | 'INTRAOPERATIVE' | 'STEREOTACTIC'>;
  /** Applicator Geometry Sequence (300A,0431) SQ, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ApplicatorGeometrySequence?: [RTBeamsBeamApplicatorApplicatorGeometryItem] | null;
  /** Source to Applicator Mounting Position Distance (300A,0436) FL, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  SourceToApplicatorMountingPositionDistance?: number | null;
  /** Applicator Description (300A,010A) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ApplicatorDescription?: string | null;
}

/** An Item of GeneralAccessorySequence. */
export interface RTBeamsBeamGeneralAccessoryItem {
  /** General Accessory Number (300A,0424) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  GeneralAccessoryNumber: number;
  /** General Accessory ID (300A,0421) SH, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  GeneralAccessoryID: string;
  /** General Accessory Description (300A,0422) ST, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  GeneralAccessoryDescription?: string | null;
  /** General Accessory Type (300A,0423) CS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  GeneralAccessoryType?: DefinedTerm<'GRATICULE' | 'IMAGE_DETECTOR' | 'RETICLE'> | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  AccessoryCode?: string | null;
  /** Source to General Accessory Distance (300A,0425) FL, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  SourceToGeneralAccessoryDistance?: number | null;
}

/** An Item of BeamDoseVerificationControlPointSequence. */
export interface RTBeamsBeamReferencedDoseReferenceBeamDoseVerificationControlPointItem {
  /** Cumulative Meterset Weight (300A,0134) DS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CumulativeMetersetWeight: number;
  /** Referenced Control Point Index (300C,00F0) IS, VM 1, Type 1C. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ReferencedControlPointIndex?: number;
  /** Beam Dose Point Depth (300A,0088) FL, VM 1, Type 1C if not (this is the last item) or DepthValueAveragingFlag is "NO". [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BeamDosePointDepth?: number;
  /** Beam Dose Point Equivalent Depth (300A,0089) FL, VM 1, Type 1C if not (this is the last item) or DepthValueAveragingFlag is "NO". [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BeamDosePointEquivalentDepth?: number;
  /** Beam Dose Point SSD (300A,008A) FL, VM 1, Type 1C if not (this is the last item) or DepthValueAveragingFlag is "NO". [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BeamDosePointSSD?: number;
  /** Beam Dose Point Source to External Contour Distance (300A,0094) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BeamDosePointSourceToExternalContourDistance?: number | null;
}

/** An Item of ReferencedDoseReferenceSequence. */
export interface RTBeamsBeamReferencedDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ReferencedDoseReferenceNumber: number;
  /** Depth Value Averaging Flag (300A,0093) CS, VM 1, Type 1C. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  DepthValueAveragingFlag?: 'YES' | 'NO';
  /** Beam Dose Verification Control Point Sequence (300A,008C) SQ, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BeamDoseVerificationControlPointSequence: RTBeamsBeamReferencedDoseReferenceBeamDoseVerificationControlPointItem[];
}

/** An Item of ReferencedDoseReferenceSequence. */
export interface RTBeamsBeamControlPointReferencedDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ReferencedDoseReferenceNumber: number;
  /** Cumulative Dose Reference Coefficient (300A,010C) DS, VM 1, Type 2. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CumulativeDoseReferenceCoefficient: number | null;
}

/** An Item of WedgePositionSequence. */
export interface RTBeamsBeamControlPointWedgePositionItem {
  /** Referenced Wedge Number (300C,00C0) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ReferencedWedgeNumber: number;
  /** Wedge Position (300A,0118) CS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  WedgePosition: 'IN' | 'OUT';
}

/** An Item of BeamLimitingDevicePositionSequence. */
export interface RTBeamsBeamControlPointBeamLimitingDevicePositionItem {
  /** RT Beam Limiting Device Type (300A,00B8) CS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  RTBeamLimitingDeviceType: 'X' | 'Y' | 'ASYMX' | 'ASYMY' | 'MLCX' | 'MLCY';
  /** Leaf/Jaw Positions (300A,011C) DS, VM 2-2n, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  LeafJawPositions: number[];
}

/** An Item of ControlPointSequence. */
export interface RTBeamsBeamControlPointItem {
  /** Control Point Index (300A,0112) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ControlPointIndex: number;
  /** Cumulative Meterset Weight (300A,0134) DS, VM 1, Type 2. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CumulativeMetersetWeight: number | null;
  /** Referenced Dose Reference Sequence (300C,0050) SQ, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ReferencedDoseReferenceSequence?: RTBeamsBeamControlPointReferencedDoseReferenceItem[] | null;
  /** Referenced Dose Sequence (300C,0080) SQ, VM 1, Type 1C if [knowledge #0b09f6a7ed5d] and DoseSummationType is CONTROL_POINT. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ReferencedDoseSequence?: SOPInstanceReferenceMacro[];
  /** Nominal Beam Energy (300A,0114) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  NominalBeamEnergy?: number | null;
  /** Dose Rate Set (300A,0115) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  DoseRateSet?: number | null;
  /** Wedge Position Sequence (300A,0116) SQ, VM 1, Type 1C if NumberOfWedges is not 0 and (this is the first item or WedgePositionSequence changes). [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  WedgePositionSequence?: RTBeamsBeamControlPointWedgePositionItem[];
  /** Beam Limiting Device Position Sequence (300A,011A) SQ, VM 1, Type 1C if (this is the first item or BeamLimitingDevicePositionSequence changes) and (EnhancedRTBeamLimitingDeviceDefinitionFlag is not present or EnhancedRTBeamLimitingDeviceDefinitionFlag is "NO"). [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BeamLimitingDevicePositionSequence?: RTBeamsBeamControlPointBeamLimitingDevicePositionItem[];
  /** Enhanced RT Beam Limiting Opening Sequence (3008,00A2) SQ, VM 1, Type 2C if (this is the first item or EnhancedRTBeamLimitingOpeningSequence changes) and EnhancedRTBeamLimitingDeviceDefinitionFlag is YES. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  EnhancedRTBeamLimitingOpeningSequence?: RTBeamLimitingDeviceOpeningDefinitionMacro[] | null;
  /** Gantry Angle (300A,011E) DS, VM 1, Type 1C if this is the first item or GantryAngle changes. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  GantryAngle?: number;
  /** Gantry Rotation Direction (300A,011F) CS, VM 1, Type 1C if this is the first item or GantryRotationDirection changes. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  GantryRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Gantry Pitch Angle (300A,014A) FL, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  GantryPitchAngle?: number | null;
  /** Gantry Pitch Rotation Direction (300A,014C) CS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  GantryPitchRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Beam Limiting Device Angle (300A,0120) DS, VM 1, Type 1C if this is the first item or BeamLimitingDeviceAngle changes. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BeamLimitingDeviceAngle?: number;
  /** Beam Limiting Device Rotation Direction (300A,0121) CS, VM 1, Type 1C if this is the first item or BeamLimitingDeviceRotationDirection changes. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BeamLimitingDeviceRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Patient Support Angle (300A,0122) DS, VM 1, Type 1C if this is the first item or PatientSupportAngle changes. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  PatientSupportAngle?: number;
  /** Patient Support Rotation Direction (300A,0123) CS, VM 1, Type 1C if this is the first item or PatientSupportRotationDirection changes. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  PatientSupportRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Table Top Eccentric Axis Distance (300A,0124) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TableTopEccentricAxisDistance?: number | null;
  /** Table Top Eccentric Angle (300A,0125) DS, VM 1, Type 1C if this is the first item or TableTopEccentricAngle changes. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TableTopEccentricAngle?: number;
  /** Table Top Eccentric Rotation Direction (300A,0126) CS, VM 1, Type 1C if this is the first item or TableTopEccentricRotationDirection changes. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TableTopEccentricRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Table Top Pitch Angle (300A,0140) FL, VM 1, Type 1C. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TableTopPitchAngle?: number;
  /** Table Top Pitch Rotation Direction (300A,0142) CS, VM 1, Type 1C. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TableTopPitchRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Table Top Roll Angle (300A,0144) FL, VM 1, Type 1C. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TableTopRollAngle?: number;
  /** Table Top Roll Rotation Direction (300A,0146) CS, VM 1, Type 1C. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TableTopRollRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Table Top Vertical Position (300A,0128) DS, VM 1, Type 2C if this is the first item or TableTopVerticalPosition changes. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TableTopVerticalPosition?: number | null;
  /** Table Top Longitudinal Position (300A,0129) DS, VM 1, Type 2C if this is the first item or TableTopLongitudinalPosition changes. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TableTopLongitudinalPosition?: number | null;
  /** Table Top Lateral Position (300A,012A) DS, VM 1, Type 2C if this is the first item or TableTopLateralPosition changes. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TableTopLateralPosition?: number | null;
  /** Isocenter Position (300A,012C) DS, VM 3, Type 2C if this is the first item or IsocenterPosition changes. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  IsocenterPosition?: [number, number, number] | null;
  /** Surface Entry Point (300A,012E) DS, VM 3, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  SurfaceEntryPoint?: [number, number, number] | null;
  /** External Contour Entry Point (300A,0133) FL, VM 3, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ExternalContourEntryPoint?: [number, number, number] | null;
  /** Source to Surface Distance (300A,0130) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  SourceToSurfaceDistance?: number | null;
  /** Source to External Contour Distance (300A,0132) FL, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  SourceToExternalContourDistance?: number | null;
}

/** An Item of BeamSequence, its conditions apart. */
export interface RTBeamsBeamItemAttributes {
  /** Beam Number (300A,00C0) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BeamNumber: number;
  /** Beam Name (300A,00C2) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BeamName?: string | null;
  /** Entity Long Label (3010,0038) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  EntityLongLabel?: string | null;
  /** Beam Description (300A,00C3) ST, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BeamDescription?: string | null;
  /** Definition Source Sequence (0008,1156) SQ, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  DefinitionSourceSequence?: [SOPInstanceReferenceMacro] | null;
  /** Beam Type (300A,00C4) CS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BeamType: 'STATIC' | 'DYNAMIC';
  /** Radiation Type (300A,00C6) CS, VM 1, Type 2. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  RadiationType: DefinedTerm<'PHOTON' | 'ELECTRON' | 'NEUTRON' | 'PROTON'> | null;
  /** Primary Fluence Mode Sequence (3002,0050) SQ, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  PrimaryFluenceModeSequence?: [RTBeamsBeamPrimaryFluenceModeItem] | null;
  /** High-Dose Technique Type (300A,00C7) CS, VM 1, Type 1C. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  HighDoseTechniqueType?: DefinedTerm<'TBI' | 'HDR'>;
  /** RT Treatment Technique Code Sequence (3010,0080) SQ, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  RTTreatmentTechniqueCodeSequence?: [CodeSequenceItem] | null;
  /** Treatment Machine Name (300A,00B2) SH, VM 1, Type 2. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TreatmentMachineName: string | null;
  /** Manufacturer (0008,0070) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  Manufacturer?: string | null;
  /** Institution Name (0008,0080) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  InstitutionName?: string | null;
  /** Institution Address (0008,0081) ST, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  InstitutionAddress?: string | null;
  /** Institutional Department Name (0008,1040) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  InstitutionalDepartmentName?: string | null;
  /** Institutional Department Type Code Sequence (0008,1041) SQ, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  InstitutionalDepartmentTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ManufacturerModelName?: string | null;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  DeviceSerialNumber?: string | null;
  /** Date of Manufacture (0018,1204) DA, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  DateOfManufacture?: string | null;
  /** Date of Installation (0018,1205) DA, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  DateOfInstallation?: string | null;
  /** Primary Dosimeter Unit (300A,00B3) CS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  PrimaryDosimeterUnit?: 'MU' | 'MINUTE' | null;
  /** Table Top Position Alignment UID (300A,0054) UI, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TableTopPositionAlignmentUID?: string | null;
  /** Referenced Tolerance Table Number (300C,00A0) IS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ReferencedToleranceTableNumber?: number | null;
  /** Source-Axis Distance (300A,00B4) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  SourceAxisDistance?: number | null;
  /** Enhanced RT Beam Limiting Device Definition Flag (3008,00A3) CS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  EnhancedRTBeamLimitingDeviceDefinitionFlag?: 'YES' | 'NO' | null;
  /** Beam Limiting Device Sequence (300A,00B6) SQ, VM 1, Type 1C if EnhancedRTBeamLimitingDeviceDefinitionFlag is not present or (EnhancedRTBeamLimitingDeviceDefinitionFlag is present and EnhancedRTBeamLimitingDeviceDefinitionFlag is "NO"). [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BeamLimitingDeviceSequence?: RTBeamsBeamBeamLimitingDeviceItem[];
  /** Enhanced RT Beam Limiting Device Sequence (3008,00A1) SQ, VM 1, Type 1C if EnhancedRTBeamLimitingDeviceDefinitionFlag is present and EnhancedRTBeamLimitingDeviceDefinitionFlag is YES. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  EnhancedRTBeamLimitingDeviceSequence?: RTBeamLimitingDeviceDefinitionMacro[];
  /** Referenced Patient Setup Number (300C,006A) IS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ReferencedPatientSetupNumber?: number | null;
  /** Referenced Reference Image Sequence (300C,0042) SQ, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ReferencedReferenceImageSequence?: RTBeamsBeamReferencedReferenceImageItem[] | null;
  /** Planned Verification Image Sequence (300A,00CA) SQ, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  PlannedVerificationImageSequence?: RTBeamsBeamPlannedVerificationImageItem[] | null;
  /** Treatment Delivery Type (300A,00CE) CS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TreatmentDeliveryType?: DefinedTerm<'TREATMENT' | 'OPEN_PORTFILM' | 'TRMT_PORTFILM' | 'CONTINUATION' | 'SETUP'> | null;
  /** Referenced Dose Sequence (300C,0080) SQ, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ReferencedDoseSequence?: SOPInstanceReferenceMacro[] | null;
  /** Number of Wedges (300A,00D0) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  NumberOfWedges: number;
  /** Wedge Sequence (300A,00D1) SQ, VM 1, Type 1C if NumberOfWedges is not 0. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  WedgeSequence?: RTBeamsBeamWedgeItem[];
  /** Number of Compensators (300A,00E0) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  NumberOfCompensators: number;
  /** Total Compensator Tray Factor (300A,00E2) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TotalCompensatorTrayFactor?: number | null;
  /** Compensator Sequence (300A,00E3) SQ, VM 1, Type 1C if NumberOfCompensators is not 0. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  CompensatorSequence?: RTBeamsBeamCompensatorItem[];
  /** Number of Boli (300A,00ED) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  NumberOfBoli: number;
  /** Referenced Bolus Sequence (300C,00B0) SQ, VM 1, Type 1C if NumberOfBoli is not 0. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ReferencedBolusSequence?: RTBeamsBeamReferencedBolusItem[];
  /** Number of Blocks (300A,00F0) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  NumberOfBlocks: number;
  /** Total Block Tray Factor (300A,00F2) DS, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  TotalBlockTrayFactor?: number | null;
  /** Block Sequence (300A,00F4) SQ, VM 1, Type 1C if NumberOfBlocks is not 0. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BlockSequence?: RTBeamsBeamBlockItem[];
  /** Applicator Sequence (300A,0107) SQ, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ApplicatorSequence?: [RTBeamsBeamApplicatorItem] | null;
  /** General Accessory Sequence (300A,0420) SQ, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  GeneralAccessorySequence?: RTBeamsBeamGeneralAccessoryItem[] | null;
  /** Referenced Dose Reference Sequence (300C,0050) SQ, VM 1, Type 3. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ReferencedDoseReferenceSequence?: RTBeamsBeamReferencedDoseReferenceItem[] | null;
  /** Final Cumulative Meterset Weight (300A,010E) DS, VM 1, Type 1C if CumulativeMetersetWeight in ControlPointSequence has a value. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  FinalCumulativeMetersetWeight?: number;
  /** Number of Control Points (300A,0110) IS, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  NumberOfControlPoints: number;
  /** Control Point Sequence (300A,0111) SQ, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  ControlPointSequence: RTBeamsBeamControlPointItem[];
}

/** RT Beams: PS3.3 Table C.8-50. */
export interface RTBeamsModule {
  /** Beam Sequence (300A,00B0) SQ, VM 1, Type 1. [C.8-50](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.14.html#table_C.8-50) */
  BeamSequence: RTBeamsBeamItem[];
}

/** An Item of PrimaryFluenceModeSequence. */
export type RTBeamsBeamPrimaryFluenceModeItem = RTBeamsBeamPrimaryFluenceModeItemAttributes & (
    | { FluenceMode: 'STANDARD'; FluenceModeID?: never }
    | { FluenceMode: 'NON_STANDARD'; FluenceModeID: unknown }
  );

/** An Item of BeamLimitingDeviceSequence. */
export type RTBeamsBeamBeamLimitingDeviceItem = RTBeamsBeamBeamLimitingDeviceItemAttributes & (
    | { RTBeamLimitingDeviceType: 'X' | 'Y' | 'ASYMX' | 'ASYMY' }
    | { RTBeamLimitingDeviceType: 'MLCX' | 'MLCY'; LeafPositionBoundaries: unknown }
  );

/** An Item of ApplicatorGeometrySequence. */
export type RTBeamsBeamApplicatorApplicatorGeometryItem = RTBeamsBeamApplicatorApplicatorGeometryItemAttributes & (
    | { ApplicatorApertureShape: 'SYM_SQUARE' | 'SYM_CIRCULAR'; ApplicatorOpening: unknown; ApplicatorOpeningX?: never; ApplicatorOpeningY?: never }
    | { ApplicatorApertureShape: 'SYM_RECTANGLE'; ApplicatorOpeningX: unknown; ApplicatorOpeningY: unknown; ApplicatorOpening?: never }
    | { ApplicatorApertureShape: DefinedTerm<never>; ApplicatorOpening?: never; ApplicatorOpeningX?: never; ApplicatorOpeningY?: never }
  );

/** An Item of BeamSequence. */
export type RTBeamsBeamItem = RTBeamsBeamItemAttributes & (
    | { EnhancedRTBeamLimitingDeviceDefinitionFlag: 'YES'; EnhancedRTBeamLimitingDeviceSequence: unknown; BeamLimitingDeviceSequence?: never }
    | { EnhancedRTBeamLimitingDeviceDefinitionFlag: 'NO'; BeamLimitingDeviceSequence: unknown; EnhancedRTBeamLimitingDeviceSequence?: never }
    | { EnhancedRTBeamLimitingDeviceDefinitionFlag?: null; EnhancedRTBeamLimitingDeviceSequence?: never }
  );

export const rtBeamsRules: TableRules = {
  kind: 'module',
  id: 'RTBeams',
  name: 'RT Beams',
  table: 'table_C.8-50',
  section: 'sect_C.8.8.14',
  rows: [
    {
      keyword: 'BeamSequence',
      tag: '300A00B0',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'BeamNumber', tag: '300A00C0', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'BeamName', tag: '300A00C2', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'EntityLongLabel', tag: '30100038', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'BeamDescription', tag: '300A00C3', vr: 'ST', vm: '1', type: '3' },
        {
          keyword: 'DefinitionSourceSequence',
          tag: '00081156',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => sopInstanceReferenceRules }],
        },
        { keyword: 'BeamType', tag: '300A00C4', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['STATIC', 'DYNAMIC'] }] },
        {
          keyword: 'RadiationType',
          tag: '300A00C6',
          vr: 'CS',
          vm: '1',
          type: '2',
          values: [{ kind: 'defined', terms: ['PHOTON', 'ELECTRON', 'NEUTRON', 'PROTON'] }],
        },
        {
          keyword: 'PrimaryFluenceModeSequence',
          tag: '30020050',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            { keyword: 'FluenceMode', tag: '30020051', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['STANDARD', 'NON_STANDARD'] }] },
            {
              keyword: 'FluenceModeID',
              tag: '30020052',
              vr: 'SH',
              vm: '1',
              type: '1C',
              condition: { tree: { op: '=', attribute: { keyword: 'FluenceMode' }, to: ['NON_STANDARD'] }, decided: 'data', otherwise: 'forbidden', hash: 'a31a2297ae2b' },
            },
          ],
        },
        {
          keyword: 'HighDoseTechniqueType',
          tag: '300A00C7',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: null,
            decided: 'knowledge',
            otherwise: 'forbidden',
            hash: 'ad9ba03a079d',
            reason: 'knowledge',
            missing: 'whether the dose needs safety controls to be overridden',
          },
          values: [{ kind: 'defined', terms: ['TBI', 'HDR'] }],
        },
        {
          keyword: 'RTTreatmentTechniqueCodeSequence',
          tag: '30100080',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '9583' }] }],
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
        { keyword: 'PrimaryDosimeterUnit', tag: '300A00B3', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['MU', 'MINUTE'] }] },
        { keyword: 'TableTopPositionAlignmentUID', tag: '300A0054', vr: 'UI', vm: '1', type: '3' },
        { keyword: 'ReferencedToleranceTableNumber', tag: '300C00A0', vr: 'IS', vm: '1', type: '3' },
        { keyword: 'SourceAxisDistance', tag: '300A00B4', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'EnhancedRTBeamLimitingDeviceDefinitionFlag',
          tag: '300800A3',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'BeamLimitingDeviceSequence',
          tag: '300A00B6',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [
                { op: 'not', of: { op: 'present', attribute: { keyword: 'EnhancedRTBeamLimitingDeviceDefinitionFlag' } } },
                {
                  op: 'and',
                  of: [
                    { op: 'present', attribute: { keyword: 'EnhancedRTBeamLimitingDeviceDefinitionFlag' } },
                    { op: '=', attribute: { keyword: 'EnhancedRTBeamLimitingDeviceDefinitionFlag' }, to: ['NO'] },
                  ],
                },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '743f1d5ef1bb',
          },
          items: [{ range: [1, null] }],
          rows: [
            {
              keyword: 'RTBeamLimitingDeviceType',
              tag: '300A00B8',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['X', 'Y', 'ASYMX', 'ASYMY', 'MLCX', 'MLCY'] }],
            },
            { keyword: 'SourceToBeamLimitingDeviceDistance', tag: '300A00BA', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'NumberOfLeafJawPairs', tag: '300A00BC', vr: 'IS', vm: '1', type: '1' },
            {
              keyword: 'LeafPositionBoundaries',
              tag: '300A00BE',
              vr: 'DS',
              vm: '3-n',
              type: '2C',
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
          rows: [
            { include: () => sopInstanceReferenceRules },
            { keyword: 'ReferenceImageNumber', tag: '300A00C8', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'StartCumulativeMetersetWeight', tag: '300C0008', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'EndCumulativeMetersetWeight', tag: '300C0009', vr: 'DS', vm: '1', type: '3' },
          ],
        },
        {
          keyword: 'PlannedVerificationImageSequence',
          tag: '300A00CA',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'StartCumulativeMetersetWeight', tag: '300C0008', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'MetersetExposure', tag: '30020032', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'EndCumulativeMetersetWeight', tag: '300C0009', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'RTImagePlane', tag: '3002000C', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['NORMAL', 'NON_NORMAL'] }] },
            { keyword: 'XRayImageReceptorAngle', tag: '3002000E', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'RTImageOrientation', tag: '30020010', vr: 'DS', vm: '6', type: '3' },
            { keyword: 'RTImagePosition', tag: '30020012', vr: 'DS', vm: '2', type: '3' },
            { keyword: 'RTImageSID', tag: '30020026', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'ImagingDeviceSpecificAcquisitionParameters', tag: '300A00CC', vr: 'LO', vm: '1-n', type: '3' },
            { keyword: 'ReferencedReferenceImageNumber', tag: '300C0007', vr: 'IS', vm: '1', type: '3' },
          ],
        },
        {
          keyword: 'TreatmentDeliveryType',
          tag: '300A00CE',
          vr: 'CS',
          vm: '1',
          type: '3',
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
        {
          keyword: 'WedgeSequence',
          tag: '300A00D1',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfWedges' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '2d30d16c9498' },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'WedgeNumber', tag: '300A00D2', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'WedgeType', tag: '300A00D3', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'defined', terms: ['STANDARD', 'DYNAMIC', 'MOTORIZED'] }] },
            { keyword: 'WedgeID', tag: '300A00D4', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'WedgeAngle', tag: '300A00D5', vr: 'IS', vm: '1', type: '2' },
            { keyword: 'WedgeFactor', tag: '300A00D6', vr: 'DS', vm: '1', type: '2' },
            { keyword: 'WedgeOrientation', tag: '300A00D8', vr: 'DS', vm: '1', type: '2' },
            { keyword: 'SourceToWedgeTrayDistance', tag: '300A00DA', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'EffectiveWedgeAngle', tag: '300A00DE', vr: 'DS', vm: '1', type: '3' },
          ],
        },
        { keyword: 'NumberOfCompensators', tag: '300A00E0', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'TotalCompensatorTrayFactor', tag: '300A00E2', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'CompensatorSequence',
          tag: '300A00E3',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfCompensators' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '2ab711992fc4' },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'CompensatorDescription', tag: '300A02EB', vr: 'LT', vm: '1', type: '3' },
            {
              keyword: 'CompensatorNumber',
              tag: '300A00E4',
              vr: 'IS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfCompensators' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '2ab711992fc4' },
            },
            { keyword: 'CompensatorType', tag: '300A00EE', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'defined', terms: ['STANDARD', 'DYNAMIC'] }] },
            {
              keyword: 'MaterialID',
              tag: '300A00E1',
              vr: 'SH',
              vm: '1',
              type: '2C',
              condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfCompensators' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '2ab711992fc4' },
            },
            { keyword: 'CompensatorID', tag: '300A00E5', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'CompensatorTrayID', tag: '300A00EF', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'TrayAccessoryCode', tag: '300A0355', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'SourceToCompensatorTrayDistance', tag: '300A00E6', vr: 'DS', vm: '1', type: '2' },
            { keyword: 'CompensatorDivergence', tag: '300A02E0', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['PRESENT', 'ABSENT'] }] },
            {
              keyword: 'CompensatorMountingPosition',
              tag: '300A02E1',
              vr: 'CS',
              vm: '1',
              type: '3',
              values: [{ kind: 'enumerated', terms: ['PATIENT_SIDE', 'SOURCE_SIDE', 'DOUBLE_SIDED'] }],
            },
            { keyword: 'CompensatorRows', tag: '300A00E7', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'CompensatorColumns', tag: '300A00E8', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'CompensatorPixelSpacing', tag: '300A00E9', vr: 'DS', vm: '2', type: '1' },
            { keyword: 'CompensatorPosition', tag: '300A00EA', vr: 'DS', vm: '2', type: '1' },
            {
              keyword: 'CompensatorTransmissionData',
              tag: '300A00EB',
              vr: 'DS',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: { op: 'not', of: { op: 'valued', attribute: { keyword: 'MaterialID' } } },
                decided: 'data',
                otherwise: { tree: { op: 'valued', attribute: { keyword: 'MaterialID' } }, decided: 'data' },
                hash: '160af0f44a3b',
              },
            },
            {
              keyword: 'CompensatorThicknessData',
              tag: '300A00EC',
              vr: 'DS',
              vm: '1-n',
              type: '1C',
              condition: {
                tree: { op: 'valued', attribute: { keyword: 'MaterialID' } },
                decided: 'data',
                otherwise: { tree: { op: 'not', of: { op: 'valued', attribute: { keyword: 'MaterialID' } } }, decided: 'data' },
                hash: 'bfe26445255d',
              },
            },
            {
              keyword: 'SourceToCompensatorDistance',
              tag: '300A02E2',
              vr: 'DS',
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
                otherwise: {
                  tree: {
                    op: 'and',
                    of: [
                      { op: 'not', of: { op: 'valued', attribute: { keyword: 'MaterialID' } } },
                      { op: '=', attribute: { keyword: 'CompensatorMountingPosition' }, to: ['DOUBLE_SIDED'] },
                    ],
                  },
                  decided: 'data',
                },
                hash: 'aab0b697ef6a',
              },
            },
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
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'ReferencedROINumber', tag: '30060084', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'BolusID', tag: '300A00DC', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'BolusDescription', tag: '300A00DD', vr: 'ST', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
          ],
        },
        { keyword: 'NumberOfBlocks', tag: '300A00F0', vr: 'IS', vm: '1', type: '1' },
        { keyword: 'TotalBlockTrayFactor', tag: '300A00F2', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'BlockSequence',
          tag: '300A00F4',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfBlocks' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '18bd17587696' },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'BlockTrayID', tag: '300A00F5', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'TrayAccessoryCode', tag: '300A0355', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'SourceToBlockTrayDistance', tag: '300A00F6', vr: 'DS', vm: '1', type: '2' },
            { keyword: 'BlockType', tag: '300A00F8', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['SHIELDING', 'APERTURE'] }] },
            { keyword: 'BlockDivergence', tag: '300A00FA', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['PRESENT', 'ABSENT'] }] },
            {
              keyword: 'BlockMountingPosition',
              tag: '300A00FB',
              vr: 'CS',
              vm: '1',
              type: '3',
              values: [{ kind: 'enumerated', terms: ['PATIENT_SIDE', 'SOURCE_SIDE'] }],
            },
            { keyword: 'BlockNumber', tag: '300A00FC', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'BlockName', tag: '300A00FE', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'MaterialID', tag: '300A00E1', vr: 'SH', vm: '1', type: '2' },
            {
              keyword: 'BlockThickness',
              tag: '300A0100',
              vr: 'DS',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: 'valued', attribute: { keyword: 'MaterialID' } },
                decided: 'data',
                otherwise: { tree: { op: 'not', of: { op: 'valued', attribute: { keyword: 'MaterialID' } } }, decided: 'data' },
                hash: 'bfe26445255d',
              },
            },
            {
              keyword: 'BlockTransmission',
              tag: '300A0102',
              vr: 'DS',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: 'not', of: { op: 'valued', attribute: { keyword: 'MaterialID' } } },
                decided: 'data',
                otherwise: { tree: { op: 'valued', attribute: { keyword: 'MaterialID' } }, decided: 'data' },
                hash: '5b958db7971a',
              },
            },
            { keyword: 'BlockNumberOfPoints', tag: '300A0104', vr: 'IS', vm: '1', type: '2' },
            { keyword: 'BlockData', tag: '300A0106', vr: 'DS', vm: '2-2n', type: '2' },
          ],
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
              values: [
                {
                  kind: 'defined',
                  terms: [
                    'ELECTRON_SQUARE',
                    'ELECTRON_RECT',
                    'ELECTRON_CIRC',
                    'ELECTRON_SHORT',
                    'ELECTRON_OPEN',
                    'PHOTON_SQUARE',
                    'PHOTON_RECT',
                    'PHOTON_CIRC',
                    'INTRAOPERATIVE',
                    'STEREOTACTIC',
                  ],
                },
              ],
            },
            {
              keyword: 'ApplicatorGeometrySequence',
              tag: '300A0431',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, 1], permitted: true }],
              rows: [
                {
                  keyword: 'ApplicatorApertureShape',
                  tag: '300A0432',
                  vr: 'CS',
                  vm: '1',
                  type: '1',
                  values: [{ kind: 'defined', terms: ['SYM_SQUARE', 'SYM_RECTANGLE', 'SYM_CIRCULAR'] }],
                },
                {
                  keyword: 'ApplicatorOpening',
                  tag: '300A0433',
                  vr: 'FL',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: { op: '=', attribute: { keyword: 'ApplicatorApertureShape' }, to: ['SYM_SQUARE', 'SYM_CIRCULAR'] },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: '0eee3322c65f',
                  },
                },
                {
                  keyword: 'ApplicatorOpeningX',
                  tag: '300A0434',
                  vr: 'FL',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: { op: '=', attribute: { keyword: 'ApplicatorApertureShape' }, to: ['SYM_RECTANGLE'] },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: '6024a1e3c837',
                  },
                },
                {
                  keyword: 'ApplicatorOpeningY',
                  tag: '300A0435',
                  vr: 'FL',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: { op: '=', attribute: { keyword: 'ApplicatorApertureShape' }, to: ['SYM_RECTANGLE'] },
                    decided: 'data',
                    otherwise: 'forbidden',
                    hash: '6024a1e3c837',
                  },
                },
              ],
            },
            { keyword: 'SourceToApplicatorMountingPositionDistance', tag: '300A0436', vr: 'FL', vm: '1', type: '3' },
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
            { keyword: 'SourceToGeneralAccessoryDistance', tag: '300A0425', vr: 'FL', vm: '1', type: '3' },
          ],
        },
        {
          keyword: 'ReferencedDoseReferenceSequence',
          tag: '300C0050',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'ReferencedDoseReferenceNumber', tag: '300C0051', vr: 'IS', vm: '1', type: '1' },
            {
              keyword: 'DepthValueAveragingFlag',
              tag: '300A0093',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '6118d7adfc0d',
                reason: 'knowledge',
                missing: 'whether the depth changes during the movement',
              },
              values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
            },
            {
              keyword: 'BeamDoseVerificationControlPointSequence',
              tag: '300A008C',
              vr: 'SQ',
              vm: '1',
              type: '1',
              items: [{ range: [2, null] }],
              rows: [
                { keyword: 'CumulativeMetersetWeight', tag: '300A0134', vr: 'DS', vm: '1', type: '1' },
                {
                  keyword: 'ReferencedControlPointIndex',
                  tag: '300C00F0',
                  vr: 'IS',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: null,
                    decided: 'knowledge',
                    otherwise: 'forbidden',
                    hash: '0a9354a7e45f',
                    reason: 'knowledge',
                    missing: 'whether the meterset is that of a Control Point',
                  },
                },
                {
                  keyword: 'BeamDosePointDepth',
                  tag: '300A0088',
                  vr: 'FL',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: {
                      op: 'or',
                      of: [{ op: 'not', of: { op: 'item', is: 'last' } }, { op: '=', attribute: { keyword: 'DepthValueAveragingFlag' }, to: ['NO'] }],
                    },
                    decided: 'data',
                    otherwise: 'allowed',
                    hash: 'fe22d191beb2',
                  },
                },
                {
                  keyword: 'BeamDosePointEquivalentDepth',
                  tag: '300A0089',
                  vr: 'FL',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: {
                      op: 'or',
                      of: [{ op: 'not', of: { op: 'item', is: 'last' } }, { op: '=', attribute: { keyword: 'DepthValueAveragingFlag' }, to: ['NO'] }],
                    },
                    decided: 'data',
                    otherwise: 'allowed',
                    hash: 'fe22d191beb2',
                  },
                },
                {
                  keyword: 'BeamDosePointSSD',
                  tag: '300A008A',
                  vr: 'FL',
                  vm: '1',
                  type: '1C',
                  condition: {
                    tree: {
                      op: 'or',
                      of: [{ op: 'not', of: { op: 'item', is: 'last' } }, { op: '=', attribute: { keyword: 'DepthValueAveragingFlag' }, to: ['NO'] }],
                    },
                    decided: 'data',
                    otherwise: 'allowed',
                    hash: 'fe22d191beb2',
                  },
                },
                { keyword: 'BeamDosePointSourceToExternalContourDistance', tag: '300A0094', vr: 'DS', vm: '1', type: '3' },
              ],
            },
          ],
        },
        {
          keyword: 'FinalCumulativeMetersetWeight',
          tag: '300A010E',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'valued', attribute: { keyword: 'CumulativeMetersetWeight', within: ['ControlPointSequence'] } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '0e2c1142eb37',
          },
        },
        { keyword: 'NumberOfControlPoints', tag: '300A0110', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'ControlPointSequence',
          tag: '300A0111',
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
              keyword: 'ReferencedDoseSequence',
              tag: '300C0080',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'unknown', reason: 'knowledge', hash: '0b09f6a7ed5d' },
                    { op: '=', attribute: { keyword: 'DoseSummationType' }, to: ['CONTROL_POINT'] },
                  ],
                },
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: '0b09f6a7ed5d',
                reason: 'knowledge',
                missing: 'whether a dose is conveyed',
              },
              items: [{ range: [1, null] }],
              rows: [{ include: () => sopInstanceReferenceRules }],
            },
            { keyword: 'NominalBeamEnergy', tag: '300A0114', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'DoseRateSet', tag: '300A0115', vr: 'DS', vm: '1', type: '3' },
            {
              keyword: 'WedgePositionSequence',
              tag: '300A0116',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: '!=', attribute: { keyword: 'NumberOfWedges' }, to: [0] },
                    { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'WedgePositionSequence' } }] },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: '4547172df3b0',
              },
              items: [{ equals: { keyword: 'NumberOfWedges' } }],
              rows: [
                { keyword: 'ReferencedWedgeNumber', tag: '300C00C0', vr: 'IS', vm: '1', type: '1' },
                { keyword: 'WedgePosition', tag: '300A0118', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['IN', 'OUT'] }] },
              ],
            },
            {
              keyword: 'BeamLimitingDevicePositionSequence',
              tag: '300A011A',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: {
                  op: 'and',
                  of: [
                    { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'BeamLimitingDevicePositionSequence' } }] },
                    {
                      op: 'or',
                      of: [
                        { op: 'not', of: { op: 'present', attribute: { keyword: 'EnhancedRTBeamLimitingDeviceDefinitionFlag' } } },
                        { op: '=', attribute: { keyword: 'EnhancedRTBeamLimitingDeviceDefinitionFlag' }, to: ['NO'] },
                      ],
                    },
                  ],
                },
                decided: 'data',
                otherwise: 'allowed',
                hash: '9471d60170b4',
              },
              items: [{ range: [1, null] }, { equals: { keyword: 'BeamLimitingDeviceSequence', count: true }, condition: { op: 'item', is: 'first' } }],
              rows: [
                {
                  keyword: 'RTBeamLimitingDeviceType',
                  tag: '300A00B8',
                  vr: 'CS',
                  vm: '1',
                  type: '1',
                  values: [{ kind: 'enumerated', terms: ['X', 'Y', 'ASYMX', 'ASYMY', 'MLCX', 'MLCY'] }],
                },
                { keyword: 'LeafJawPositions', tag: '300A011C', vr: 'DS', vm: '2-2n', type: '1' },
              ],
            },
            {
              keyword: 'EnhancedRTBeamLimitingOpeningSequence',
              tag: '300800A2',
              vr: 'SQ',
              vm: '1',
              type: '2C',
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
                hash: '5def71c0bf84',
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
                hash: '633e71856180',
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
                hash: '22d04533b7b1',
              },
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            { keyword: 'GantryPitchAngle', tag: '300A014A', vr: 'FL', vm: '1', type: '3' },
            {
              keyword: 'GantryPitchRotationDirection',
              tag: '300A014C',
              vr: 'CS',
              vm: '1',
              type: '3',
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
                hash: '956062239e6b',
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
                hash: '70cb60ba9a2e',
              },
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
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
                hash: 'a1cd374fc873',
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
                hash: '124e68494663',
              },
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            { keyword: 'TableTopEccentricAxisDistance', tag: '300A0124', vr: 'DS', vm: '1', type: '3' },
            {
              keyword: 'TableTopEccentricAngle',
              tag: '300A0125',
              vr: 'DS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'TableTopEccentricAngle' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: '77526b058a41',
              },
            },
            {
              keyword: 'TableTopEccentricRotationDirection',
              tag: '300A0126',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: 'or', of: [{ op: 'item', is: 'first' }, { op: 'changes', attribute: { keyword: 'TableTopEccentricRotationDirection' } }] },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'c27af73b2ab9',
              },
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            {
              keyword: 'TableTopPitchAngle',
              tag: '300A0140',
              vr: 'FL',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'allowed',
                hash: 'df736e513a22',
                reason: 'knowledge',
                missing: 'what the treatment delivery device requires',
              },
            },
            {
              keyword: 'TableTopPitchRotationDirection',
              tag: '300A0142',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'allowed',
                hash: 'af15dbf75ed1',
                reason: 'knowledge',
                missing: 'what the treatment delivery device requires',
              },
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
            {
              keyword: 'TableTopRollAngle',
              tag: '300A0144',
              vr: 'FL',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'allowed',
                hash: 'f7761ed0793c',
                reason: 'knowledge',
                missing: 'what the treatment delivery device requires',
              },
            },
            {
              keyword: 'TableTopRollRotationDirection',
              tag: '300A0146',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'allowed',
                hash: '6c57339f8b7a',
                reason: 'knowledge',
                missing: 'what the treatment delivery device requires',
              },
              values: [{ kind: 'enumerated', terms: ['CW', 'CC', 'NONE'] }],
            },
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
                hash: 'c34415e6795e',
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
                hash: 'e7bb9c1cde3d',
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
                hash: 'af0670b21392',
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
            { keyword: 'SourceToSurfaceDistance', tag: '300A0130', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'SourceToExternalContourDistance', tag: '300A0132', vr: 'FL', vm: '1', type: '3' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTBeams = (dataset: object): Finding[] => validateTable(dataset, rtBeamsRules);
