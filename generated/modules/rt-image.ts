// RT Image, PS3.3 Table C.8-38
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RTBeamLimitingDeviceDefinitionMacro, rtBeamLimitingDeviceDefinitionRules } from '../macros/rt-beam-limiting-device-definition.ts';
import { type RTBeamLimitingDeviceOpeningDefinitionMacro, rtBeamLimitingDeviceOpeningDefinitionRules } from '../macros/rt-beam-limiting-device-opening-definition.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of PrimaryFluenceModeSequence, its conditions apart. */
export interface RTImageExposurePrimaryFluenceModeItemAttributes {
  /** Fluence Mode (3002,0051) CS, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  FluenceMode: 'STANDARD' | 'NON_STANDARD';
  /** Fluence Mode ID (3002,0052) SH, VM 1, Type 1C if FluenceMode is NON_STANDARD. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  FluenceModeID?: string;
}

/** An Item of BeamLimitingDeviceSequence, its conditions apart. */
export interface RTImageExposureBeamLimitingDeviceItemAttributes {
  /** RT Beam Limiting Device Type (300A,00B8) CS, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  RTBeamLimitingDeviceType: 'X' | 'Y' | 'ASYMX' | 'ASYMY' | 'MLCX' | 'MLCY';
  /** Source to Beam Limiting Device Distance (300A,00BA) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  SourceToBeamLimitingDeviceDistance?: number | null;
  /** Number of Leaf/Jaw Pairs (300A,00BC) IS, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  NumberOfLeafJawPairs: number;
  /** Leaf Position Boundaries (300A,00BE) DS, VM 3-n, Type 2C if RTBeamLimitingDeviceType is one of MLCX, MLCY. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  LeafPositionBoundaries?: number[] | null;
  /** Leaf/Jaw Positions (300A,011C) DS, VM 2-2n, Type 1C if EnhancedRTBeamLimitingDeviceDefinitionFlag is not present or (EnhancedRTBeamLimitingDeviceDefinitionFlag is present and EnhancedRTBeamLimitingDeviceDefinitionFlag is "NO"). [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  LeafJawPositions?: number[];
}

/** An Item of ApplicatorGeometrySequence, its conditions apart. */
export interface RTImageExposureApplicatorApplicatorGeometryItemAttributes {
  /** Applicator Aperture Shape (300A,0432) CS, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ApplicatorApertureShape: DefinedTerm<'SYM_SQUARE' | 'SYM_RECTANGLE' | 'SYM_CIRCULAR'>;
  /** Applicator Opening (300A,0433) FL, VM 1, Type 1C if ApplicatorApertureShape is one of SYM_SQUARE, SYM_CIRCULAR. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ApplicatorOpening?: number;
  /** Applicator Opening X (300A,0434) FL, VM 1, Type 1C if ApplicatorApertureShape is SYM_RECTANGLE. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ApplicatorOpeningX?: number;
  /** Applicator Opening Y (300A,0435) FL, VM 1, Type 1C if ApplicatorApertureShape is SYM_RECTANGLE. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ApplicatorOpeningY?: number;
}

/** An Item of ApplicatorSequence. */
export interface RTImageExposureApplicatorItem {
  /** Applicator ID (300A,0108) SH, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ApplicatorID: string;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  AccessoryCode?: string | null;
  /** Applicator Type (300A,0109) CS, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ApplicatorType: DefinedTerm<'ELECTRON_SQUARE' | 'ELECTRON_RECT' | 'ELECTRON_CIRC' | 'ELECTRON_SHORT' | 'ELECTRON_OPEN' | 'PHOTON_SQUARE' | 'PHOTON_RECT' | 'PHOTON_CIRC' | 'INTRAOPERATIVE' | 'STEREOTACTIC'>;
  /** Applicator Geometry Sequence (300A,0431) SQ, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ApplicatorGeometrySequence?: [RTImageExposureApplicatorApplicatorGeometryItem] | null;
  /** Source to Applicator Mounting Position Distance (300A,0436) FL, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  SourceToApplicatorMountingPositionDistance?: number | null;
  /** Applicator Description (300A,010A) LO, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ApplicatorDescription?: string | null;
}

/** An Item of GeneralAccessorySequence. */
export interface RTImageExposureGeneralAccessoryItem {
  /** General Accessory Number (300A,0424) IS, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  GeneralAccessoryNumber: number;
  /** General Accessory ID (300A,0421) SH, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  GeneralAccessoryID: string;
  /** General Accessory Description (300A,0422) ST, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  GeneralAccessoryDescription?: string | null;
  /** General Accessory Type (300A,0423) CS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  GeneralAccessoryType?: DefinedTerm<'GRATICULE' | 'IMAGE_DETECTOR' | 'RETICLE'> | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  AccessoryCode?: string | null;
  /** Source to General Accessory Distance (300A,0425) FL, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  SourceToGeneralAccessoryDistance?: number | null;
}

/** An Item of BlockSequence. */
export interface RTImageExposureBlockItem {
  /** Block Tray ID (300A,00F5) SH, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  BlockTrayID?: string | null;
  /** Tray Accessory Code (300A,0355) LO, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  TrayAccessoryCode?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  AccessoryCode?: string | null;
  /** Source to Block Tray Distance (300A,00F6) DS, VM 1, Type 2. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  SourceToBlockTrayDistance: number | null;
  /** Block Type (300A,00F8) CS, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  BlockType: 'SHIELDING' | 'APERTURE';
  /** Block Divergence (300A,00FA) CS, VM 1, Type 2. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  BlockDivergence: 'PRESENT' | 'ABSENT' | null;
  /** Block Mounting Position (300A,00FB) CS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  BlockMountingPosition?: 'PATIENT_SIDE' | 'SOURCE_SIDE' | null;
  /** Block Number (300A,00FC) IS, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  BlockNumber: number;
  /** Block Name (300A,00FE) LO, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  BlockName?: string | null;
  /** Material ID (300A,00E1) SH, VM 1, Type 2. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  MaterialID: string | null;
  /** Block Thickness (300A,0100) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  BlockThickness?: number | null;
  /** Block Number of Points (300A,0104) IS, VM 1, Type 2. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  BlockNumberOfPoints: number | null;
  /** Block Data (300A,0106) DS, VM 2-2n, Type 2. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  BlockData: number[] | null;
}

/** An Item of ExposureSequence. */
export interface RTImageExposureItem {
  /** Referenced Frame Number (0008,1160) IS, VM 1-n, Type 1C if number of items of ExposureSequence > 1 and (NumberOfFrames > 1 or (NumberOfFrames is present and [knowledge #613dcf623068])). [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ReferencedFrameNumber?: number[];
  /** KVP (0018,0060) DS, VM 1, Type 2C if value 3 of ImageType is one of PORTAL, SIMULATOR, RADIOGRAPH. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  KVP?: number | null;
  /** Primary Fluence Mode Sequence (3002,0050) SQ, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  PrimaryFluenceModeSequence?: [RTImageExposurePrimaryFluenceModeItem] | null;
  /** X-Ray Tube Current (0018,1151) IS, VM 1, Type 2C if value 3 of ImageType is one of SIMULATOR, RADIOGRAPH. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  XRayTubeCurrent?: number | null;
  /** X-Ray Tube Current in mA (0018,9330) FD, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  XRayTubeCurrentInmA?: number | null;
  /** Exposure Time (0018,1150) IS, VM 1, Type 2C if value 3 of ImageType is one of SIMULATOR, RADIOGRAPH. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ExposureTime?: number | null;
  /** Exposure Time in ms (0018,9328) FD, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ExposureTimeInms?: number | null;
  /** Meterset Exposure (3002,0032) DS, VM 1, Type 2C if value 3 of ImageType is PORTAL. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  MetersetExposure?: number | null;
  /** Diaphragm Position (3002,0034) DS, VM 4, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  DiaphragmPosition?: [number, number, number, number] | null;
  /** Beam Limiting Device Sequence (300A,00B6) SQ, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  BeamLimitingDeviceSequence?: RTImageExposureBeamLimitingDeviceItem[] | null;
  /** Enhanced RT Beam Limiting Opening Sequence (3008,00A2) SQ, VM 1, Type 2C if EnhancedRTBeamLimitingDeviceDefinitionFlag is present and EnhancedRTBeamLimitingDeviceDefinitionFlag is YES. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  EnhancedRTBeamLimitingOpeningSequence?: RTBeamLimitingDeviceOpeningDefinitionMacro[] | null;
  /** Gantry Angle (300A,011E) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  GantryAngle?: number | null;
  /** Gantry Pitch Angle (300A,014A) FL, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  GantryPitchAngle?: number | null;
  /** Beam Limiting Device Angle (300A,0120) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  BeamLimitingDeviceAngle?: number | null;
  /** Patient Support Angle (300A,0122) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  PatientSupportAngle?: number | null;
  /** Table Top Pitch Angle (300A,0140) FL, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  TableTopPitchAngle?: number | null;
  /** Table Top Roll Angle (300A,0144) FL, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  TableTopRollAngle?: number | null;
  /** Table Top Vertical Position (300A,0128) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  TableTopVerticalPosition?: number | null;
  /** Table Top Longitudinal Position (300A,0129) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  TableTopLongitudinalPosition?: number | null;
  /** Table Top Lateral Position (300A,012A) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  TableTopLateralPosition?: number | null;
  /** Applicator Sequence (300A,0107) SQ, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ApplicatorSequence?: [RTImageExposureApplicatorItem] | null;
  /** General Accessory Sequence (300A,0420) SQ, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  GeneralAccessorySequence?: RTImageExposureGeneralAccessoryItem[] | null;
  /** Number of Blocks (300A,00F0) IS, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  NumberOfBlocks: number;
  /** Block Sequence (300A,00F4) SQ, VM 1, Type 2C if NumberOfBlocks is not 0. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  BlockSequence?: RTImageExposureBlockItem[] | null;
}

/** An Item of FluenceMapSequence. */
export interface RTImageFluenceMapItem {
  /** Fluence Data Source (3002,0041) CS, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  FluenceDataSource: 'CALCULATED' | 'MEASURED';
  /** Fluence Data Scale (3002,0042) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  FluenceDataScale?: number | null;
}

/** RT Image: PS3.3 Table C.8-38. */
export interface RTImageModule {
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  HighBit: number;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  PixelRepresentation: number;
  /** Pixel Intensity Relationship (0028,1040) CS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  PixelIntensityRelationship?: DefinedTerm<'LIN' | 'LOG' | 'OTHER'> | null;
  /** Pixel Intensity Relationship Sign (0028,1041) SS, VM 1, Type 1C if PixelIntensityRelationship is present. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  PixelIntensityRelationshipSign?: 1 | -1;
  /** RT Image Label (3002,0002) SH, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  RTImageLabel: string;
  /** RT Image Name (3002,0003) LO, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  RTImageName?: string | null;
  /** RT Image Description (3002,0004) ST, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  RTImageDescription?: string | null;
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ImageType: string[];
  /** Conversion Type (0008,0064) CS, VM 1, Type 2. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ConversionType: DefinedTerm<'DV' | 'DI' | 'DF' | 'WSD'> | null;
  /** Reported Values Origin (3002,000A) CS, VM 1, Type 2C if value 3 of ImageType is one of SIMULATOR, PORTAL. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ReportedValuesOrigin?: 'OPERATOR' | 'PLAN' | 'ACTUAL' | null;
  /** RT Image Plane (3002,000C) CS, VM 1, Type 1. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  RTImagePlane: 'NORMAL' | 'NON_NORMAL';
  /** X-Ray Image Receptor Translation (3002,000D) DS, VM 3, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  XRayImageReceptorTranslation?: [number, number, number] | null;
  /** X-Ray Image Receptor Angle (3002,000E) DS, VM 1, Type 2. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  XRayImageReceptorAngle: number | null;
  /** RT Image Orientation (3002,0010) DS, VM 6, Type 2C if RTImagePlane is NON_NORMAL. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  RTImageOrientation?: [number, number, number, number, number, number] | null;
  /** Image Plane Pixel Spacing (3002,0011) DS, VM 2, Type 2. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ImagePlanePixelSpacing: [number, number] | null;
  /** RT Image Position (3002,0012) DS, VM 2, Type 2. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  RTImagePosition: [number, number] | null;
  /** Radiation Machine Name (3002,0020) SH, VM 1, Type 2. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  RadiationMachineName: string | null;
  /** Primary Dosimeter Unit (300A,00B3) CS, VM 1, Type 2. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  PrimaryDosimeterUnit: 'MU' | 'MINUTE' | null;
  /** Radiation Machine SAD (3002,0022) DS, VM 1, Type 2. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  RadiationMachineSAD: number | null;
  /** Radiation Machine SSD (3002,0024) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  RadiationMachineSSD?: number | null;
  /** RT Image SID (3002,0026) DS, VM 1, Type 2. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  RTImageSID: number | null;
  /** Enhanced RT Beam Limiting Device Definition Flag (3008,00A3) CS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  EnhancedRTBeamLimitingDeviceDefinitionFlag?: 'YES' | 'NO' | null;
  /** Enhanced RT Beam Limiting Device Sequence (3008,00A1) SQ, VM 1, Type 1C if EnhancedRTBeamLimitingDeviceDefinitionFlag is present and EnhancedRTBeamLimitingDeviceDefinitionFlag is YES. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  EnhancedRTBeamLimitingDeviceSequence?: RTBeamLimitingDeviceDefinitionMacro[];
  /** Source to Reference Object Distance (3002,0028) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  SourceToReferenceObjectDistance?: number | null;
  /** Referenced RT Plan Sequence (300C,0002) SQ, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ReferencedRTPlanSequence?: [SOPInstanceReferenceMacro] | null;
  /** Referenced Beam Number (300C,0006) IS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ReferencedBeamNumber?: number | null;
  /** Referenced Fraction Group Number (300C,0022) IS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ReferencedFractionGroupNumber?: number | null;
  /** Fraction Number (3002,0029) IS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  FractionNumber?: number | null;
  /** Start Cumulative Meterset Weight (300C,0008) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  StartCumulativeMetersetWeight?: number | null;
  /** End Cumulative Meterset Weight (300C,0009) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  EndCumulativeMetersetWeight?: number | null;
  /** Exposure Sequence (3002,0030) SQ, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ExposureSequence?: RTImageExposureItem[] | null;
  /** Fluence Map Sequence (3002,0040) SQ, VM 1, Type 1C if value 3 of ImageType is FLUENCE. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  FluenceMapSequence?: [RTImageFluenceMapItem];
  /** Gantry Angle (300A,011E) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  GantryAngle?: number | null;
  /** Gantry Pitch Angle (300A,014A) FL, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  GantryPitchAngle?: number | null;
  /** Beam Limiting Device Angle (300A,0120) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  BeamLimitingDeviceAngle?: number | null;
  /** Patient Support Angle (300A,0122) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  PatientSupportAngle?: number | null;
  /** Table Top Eccentric Axis Distance (300A,0124) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  TableTopEccentricAxisDistance?: number | null;
  /** Table Top Eccentric Angle (300A,0125) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  TableTopEccentricAngle?: number | null;
  /** Table Top Pitch Angle (300A,0140) FL, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  TableTopPitchAngle?: number | null;
  /** Table Top Roll Angle (300A,0144) FL, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  TableTopRollAngle?: number | null;
  /** Table Top Vertical Position (300A,0128) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  TableTopVerticalPosition?: number | null;
  /** Table Top Longitudinal Position (300A,0129) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  TableTopLongitudinalPosition?: number | null;
  /** Table Top Lateral Position (300A,012A) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  TableTopLateralPosition?: number | null;
  /** Isocenter Position (300A,012C) DS, VM 3, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  IsocenterPosition?: [number, number, number] | null;
  /** Patient Position (0018,5100) CS, VM 1, Type 1C if IsocenterPosition is present. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  PatientPosition?: DefinedTerm<'SITTING'>;
  /** Exposure Time (0018,1150) IS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ExposureTime?: number | null;
  /** Exposure Time in ms (0018,9328) FD, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  ExposureTimeInms?: number | null;
  /** Meterset Exposure (3002,0032) DS, VM 1, Type 3. [C.8-38](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.2.html#table_C.8-38) */
  MetersetExposure?: number | null;
}

/** An Item of PrimaryFluenceModeSequence. */
export type RTImageExposurePrimaryFluenceModeItem = RTImageExposurePrimaryFluenceModeItemAttributes & (
    | { FluenceMode: 'STANDARD'; FluenceModeID?: never }
    | { FluenceMode: 'NON_STANDARD'; FluenceModeID: unknown }
  );

/** An Item of BeamLimitingDeviceSequence. */
export type RTImageExposureBeamLimitingDeviceItem = RTImageExposureBeamLimitingDeviceItemAttributes & (
    | { RTBeamLimitingDeviceType: 'X' | 'Y' | 'ASYMX' | 'ASYMY' }
    | { RTBeamLimitingDeviceType: 'MLCX' | 'MLCY'; LeafPositionBoundaries: unknown }
  );

/** An Item of ApplicatorGeometrySequence. */
export type RTImageExposureApplicatorApplicatorGeometryItem = RTImageExposureApplicatorApplicatorGeometryItemAttributes & (
    | { ApplicatorApertureShape: 'SYM_SQUARE' | 'SYM_CIRCULAR'; ApplicatorOpening: unknown; ApplicatorOpeningX?: never; ApplicatorOpeningY?: never }
    | { ApplicatorApertureShape: 'SYM_RECTANGLE'; ApplicatorOpeningX: unknown; ApplicatorOpeningY: unknown; ApplicatorOpening?: never }
    | { ApplicatorApertureShape: DefinedTerm<never>; ApplicatorOpening?: never; ApplicatorOpeningX?: never; ApplicatorOpeningY?: never }
  );

export const rtImageRules: TableRules = {
  kind: 'module',
  id: 'RTImage',
  name: 'RT Image',
  table: 'table_C.8-38',
  section: 'sect_C.8.8.2',
  rows: [
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'], section: 'sect_C.8.8.2.6.1' }] },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MONOCHROME2'], section: 'sect_C.8.8.2.6.2' }],
    },
    {
      keyword: 'BitsAllocated',
      tag: '00280100',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['8', '16'], section: 'sect_C.8.8.2.6.3' }],
    },
    {
      keyword: 'BitsStored',
      tag: '00280101',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [
        { kind: 'enumerated', terms: ['8'], condition: { op: '=', attribute: { keyword: 'BitsAllocated' }, to: [8] }, section: 'sect_C.8.8.2.6.4' },
        {
          kind: 'enumerated',
          terms: ['12', '13', '14', '15', '16'],
          condition: { op: '=', attribute: { keyword: 'BitsAllocated' }, to: [16] },
          section: 'sect_C.8.8.2.6.4',
        },
      ],
    },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'PixelRepresentation',
      tag: '00280103',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['0000H'], condition: { op: '=', attribute: { keyword: 'BitsAllocated' }, to: [8] }, section: 'sect_C.8.8.2.6.6' }],
    },
    {
      keyword: 'PixelIntensityRelationship',
      tag: '00281040',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['LIN', 'LOG', 'OTHER'], section: 'sect_C.8.19.6.4.1.1' }],
    },
    {
      keyword: 'PixelIntensityRelationshipSign',
      tag: '00281041',
      vr: 'SS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'PixelIntensityRelationship' } }, decided: 'data', otherwise: 'forbidden', hash: '33fb15600d0e' },
      values: [{ kind: 'enumerated', terms: ['+1', '-1'] }],
    },
    { keyword: 'RTImageLabel', tag: '30020002', vr: 'SH', vm: '1', type: '1' },
    { keyword: 'RTImageName', tag: '30020003', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'RTImageDescription', tag: '30020004', vr: 'ST', vm: '1', type: '3' },
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [
        { kind: 'defined', terms: ['DRR', 'PORTAL', 'SIMULATOR', 'RADIOGRAPH', 'BLANK', 'FLUENCE'], value: 3 },
        { kind: 'enumerated', terms: ['ORIGINAL', 'DERIVED'], value: 1, section: 'sect_C.7.6.1.1.2' },
        { kind: 'enumerated', terms: ['PRIMARY', 'SECONDARY'], value: 2, section: 'sect_C.7.6.1.1.2' },
      ],
    },
    { keyword: 'ConversionType', tag: '00080064', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'defined', terms: ['DV', 'DI', 'DF', 'WSD'] }] },
    {
      keyword: 'ReportedValuesOrigin',
      tag: '3002000A',
      vr: 'CS',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['SIMULATOR', 'PORTAL'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'e42534244d3a',
      },
      values: [{ kind: 'enumerated', terms: ['OPERATOR', 'PLAN', 'ACTUAL'] }],
    },
    { keyword: 'RTImagePlane', tag: '3002000C', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['NORMAL', 'NON_NORMAL'] }] },
    { keyword: 'XRayImageReceptorTranslation', tag: '3002000D', vr: 'DS', vm: '3', type: '3' },
    { keyword: 'XRayImageReceptorAngle', tag: '3002000E', vr: 'DS', vm: '1', type: '2' },
    {
      keyword: 'RTImageOrientation',
      tag: '30020010',
      vr: 'DS',
      vm: '6',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'RTImagePlane' }, to: ['NON_NORMAL'] }, decided: 'data', otherwise: 'allowed', hash: '8f29707c4df6' },
    },
    { keyword: 'ImagePlanePixelSpacing', tag: '30020011', vr: 'DS', vm: '2', type: '2' },
    { keyword: 'RTImagePosition', tag: '30020012', vr: 'DS', vm: '2', type: '2' },
    { keyword: 'RadiationMachineName', tag: '30020020', vr: 'SH', vm: '1', type: '2' },
    { keyword: 'PrimaryDosimeterUnit', tag: '300A00B3', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['MU', 'MINUTE'] }] },
    { keyword: 'RadiationMachineSAD', tag: '30020022', vr: 'DS', vm: '1', type: '2' },
    { keyword: 'RadiationMachineSSD', tag: '30020024', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'RTImageSID', tag: '30020026', vr: 'DS', vm: '1', type: '2' },
    {
      keyword: 'EnhancedRTBeamLimitingDeviceDefinitionFlag',
      tag: '300800A3',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
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
    { keyword: 'SourceToReferenceObjectDistance', tag: '30020028', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'ReferencedRTPlanSequence',
      tag: '300C0002',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => sopInstanceReferenceRules }],
    },
    { keyword: 'ReferencedBeamNumber', tag: '300C0006', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ReferencedFractionGroupNumber', tag: '300C0022', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'FractionNumber', tag: '30020029', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'StartCumulativeMetersetWeight', tag: '300C0008', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'EndCumulativeMetersetWeight', tag: '300C0009', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'ExposureSequence',
      tag: '30020030',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        {
          keyword: 'ReferencedFrameNumber',
          tag: '00081160',
          vr: 'IS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'count', attribute: { keyword: 'ExposureSequence' }, is: '>', to: 1 },
                {
                  op: 'or',
                  of: [
                    { op: '>', attribute: { keyword: 'NumberOfFrames' }, to: 1 },
                    {
                      op: 'and',
                      of: [{ op: 'present', attribute: { keyword: 'NumberOfFrames' } }, { op: 'unknown', reason: 'knowledge', hash: '613dcf623068' }],
                    },
                  ],
                },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '613dcf623068',
            reason: 'knowledge',
            missing: 'whether the image of one frame is a multi-frame image',
          },
        },
        {
          keyword: 'KVP',
          tag: '00180060',
          vr: 'DS',
          vm: '1',
          type: '2C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['PORTAL', 'SIMULATOR', 'RADIOGRAPH'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '922f00cee7f8',
          },
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
          keyword: 'XRayTubeCurrent',
          tag: '00181151',
          vr: 'IS',
          vm: '1',
          type: '2C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['SIMULATOR', 'RADIOGRAPH'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '9ad9307fab94',
          },
        },
        { keyword: 'XRayTubeCurrentInmA', tag: '00189330', vr: 'FD', vm: '1', type: '3' },
        {
          keyword: 'ExposureTime',
          tag: '00181150',
          vr: 'IS',
          vm: '1',
          type: '2C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['SIMULATOR', 'RADIOGRAPH'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '9ad9307fab94',
          },
        },
        { keyword: 'ExposureTimeInms', tag: '00189328', vr: 'FD', vm: '1', type: '3' },
        {
          keyword: 'MetersetExposure',
          tag: '30020032',
          vr: 'DS',
          vm: '1',
          type: '2C',
          condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['PORTAL'] }, decided: 'data', otherwise: 'forbidden', hash: '5aca7a365472' },
        },
        { keyword: 'DiaphragmPosition', tag: '30020034', vr: 'DS', vm: '4', type: '3' },
        {
          keyword: 'BeamLimitingDeviceSequence',
          tag: '300A00B6',
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
            {
              keyword: 'LeafJawPositions',
              tag: '300A011C',
              vr: 'DS',
              vm: '2-2n',
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
            },
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
                { op: 'present', attribute: { keyword: 'EnhancedRTBeamLimitingDeviceDefinitionFlag' } },
                { op: '=', attribute: { keyword: 'EnhancedRTBeamLimitingDeviceDefinitionFlag' }, to: ['YES'] },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'a21423aa095d',
          },
          items: [{ range: [0, null] }],
          rows: [{ include: () => rtBeamLimitingDeviceOpeningDefinitionRules }],
        },
        { keyword: 'GantryAngle', tag: '300A011E', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'GantryPitchAngle', tag: '300A014A', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'BeamLimitingDeviceAngle', tag: '300A0120', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'PatientSupportAngle', tag: '300A0122', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'TableTopPitchAngle', tag: '300A0140', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'TableTopRollAngle', tag: '300A0144', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'TableTopVerticalPosition', tag: '300A0128', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'TableTopLongitudinalPosition', tag: '300A0129', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'TableTopLateralPosition', tag: '300A012A', vr: 'DS', vm: '1', type: '3' },
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
        { keyword: 'NumberOfBlocks', tag: '300A00F0', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'BlockSequence',
          tag: '300A00F4',
          vr: 'SQ',
          vm: '1',
          type: '2C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfBlocks' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '18bd17587696' },
          items: [{ range: [0, null] }],
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
            { keyword: 'BlockThickness', tag: '300A0100', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'BlockNumberOfPoints', tag: '300A0104', vr: 'IS', vm: '1', type: '2' },
            { keyword: 'BlockData', tag: '300A0106', vr: 'DS', vm: '2-2n', type: '2' },
          ],
        },
      ],
    },
    {
      keyword: 'FluenceMapSequence',
      tag: '30020040',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['FLUENCE'] }, decided: 'data', otherwise: 'forbidden', hash: '8cb69ffdec67' },
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'FluenceDataSource', tag: '30020041', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['CALCULATED', 'MEASURED'] }] },
        { keyword: 'FluenceDataScale', tag: '30020042', vr: 'DS', vm: '1', type: '3' },
      ],
    },
    { keyword: 'GantryAngle', tag: '300A011E', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'GantryPitchAngle', tag: '300A014A', vr: 'FL', vm: '1', type: '3' },
    { keyword: 'BeamLimitingDeviceAngle', tag: '300A0120', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'PatientSupportAngle', tag: '300A0122', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'TableTopEccentricAxisDistance', tag: '300A0124', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'TableTopEccentricAngle', tag: '300A0125', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'TableTopPitchAngle', tag: '300A0140', vr: 'FL', vm: '1', type: '3' },
    { keyword: 'TableTopRollAngle', tag: '300A0144', vr: 'FL', vm: '1', type: '3' },
    { keyword: 'TableTopVerticalPosition', tag: '300A0128', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'TableTopLongitudinalPosition', tag: '300A0129', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'TableTopLateralPosition', tag: '300A012A', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'IsocenterPosition', tag: '300A012C', vr: 'DS', vm: '3', type: '3' },
    {
      keyword: 'PatientPosition',
      tag: '00185100',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'IsocenterPosition' } }, decided: 'data', otherwise: 'allowed', hash: '731530579af5' },
      values: [{ kind: 'defined', terms: ['SITTING'], section: 'sect_C.8.8.12.1.2' }],
    },
    { keyword: 'ExposureTime', tag: '00181150', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ExposureTimeInms', tag: '00189328', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'MetersetExposure', tag: '30020032', vr: 'DS', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTImage = (dataset: object): Finding[] => validateTable(dataset, rtImageRules);
