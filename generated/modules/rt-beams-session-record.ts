// RT Beams Session Record, PS3.3 Table C.8-57
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57
import type { DefinedTerm, Finding, PersonName, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ContentItemItem, contentItemRules } from '../macros/content-item.ts';
import { type DeviceIdentificationMacro, deviceIdentificationRules } from '../macros/device-identification.ts';
import { type InterlockMacro, interlockRules } from '../macros/interlock.ts';
import { type PersonIdentificationMacro, personIdentificationRules } from '../macros/person-identification.ts';
import { type RTBeamLimitingDeviceDefinitionMacro, rtBeamLimitingDeviceDefinitionRules } from '../macros/rt-beam-limiting-device-definition.ts';
import { type RTBeamLimitingDeviceOpeningDefinitionMacro, rtBeamLimitingDeviceOpeningDefinitionRules } from '../macros/rt-beam-limiting-device-opening-definition.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of PrimaryFluenceModeSequence, its conditions apart. */
export interface RTBeamsSessionRecordTreatmentSessionBeamPrimaryFluenceModeItemAttributes {
  /** Fluence Mode (3002,0051) CS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  FluenceMode: 'STANDARD' | 'NON_STANDARD';
  /** Fluence Mode ID (3002,0052) SH, VM 1, Type 1C if FluenceMode is NON_STANDARD. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  FluenceModeID?: string;
}

/** An Item of ReferencedVerificationImageSequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamReferencedVerificationImageItem extends SOPInstanceReferenceMacro {
  /** Start Meterset (3008,0078) DS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  StartMeterset?: number | null;
  /** End Meterset (3008,007A) DS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  EndMeterset?: number | null;
}

/** An Item of ReferencedMeasuredDoseReferenceSequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamReferencedMeasuredDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 1C if ReferencedMeasuredDoseReferenceNumber is not present. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedDoseReferenceNumber?: number;
  /** Referenced Measured Dose Reference Number (3008,0082) IS, VM 1, Type 1C if ReferencedDoseReferenceNumber is not present. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedMeasuredDoseReferenceNumber?: number;
  /** Measured Dose Value (3008,0016) DS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  MeasuredDoseValue: number;
}

/** An Item of ReferencedCalculatedDoseReferenceSequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamReferencedCalculatedDoseReferenceItem {
  /** Referenced Dose Reference Number (300C,0051) IS, VM 1, Type 1C if ReferencedCalculatedDoseReferenceNumber is not present. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedDoseReferenceNumber?: number;
  /** Referenced Calculated Dose Reference Number (3008,0092) IS, VM 1, Type 1C if ReferencedDoseReferenceNumber is not present. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedCalculatedDoseReferenceNumber?: number;
  /** Calculated Dose Reference Dose Value (3008,0076) DS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  CalculatedDoseReferenceDoseValue: number;
}

/** An Item of BeamLimitingDeviceLeafPairsSequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamBeamLimitingDeviceLeafPairsItem {
  /** RT Beam Limiting Device Type (300A,00B8) CS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  RTBeamLimitingDeviceType: 'X' | 'Y' | 'ASYMX' | 'ASYMY' | 'MLCX' | 'MLCY';
  /** Number of Leaf/Jaw Pairs (300A,00BC) IS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  NumberOfLeafJawPairs: number;
}

/** An Item of RecordedWedgeSequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamRecordedWedgeItem {
  /** Wedge Number (300A,00D2) IS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  WedgeNumber?: number | null;
  /** Wedge Type (300A,00D3) CS, VM 1, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  WedgeType: DefinedTerm<'STANDARD' | 'DYNAMIC' | 'MOTORIZED'> | null;
  /** Wedge ID (300A,00D4) SH, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  WedgeID?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  AccessoryCode?: string | null;
  /** Wedge Angle (300A,00D5) IS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  WedgeAngle?: number | null;
  /** Wedge Orientation (300A,00D8) DS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  WedgeOrientation?: number | null;
}

/** An Item of RecordedCompensatorSequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamRecordedCompensatorItem {
  /** Referenced Compensator Number (300C,00D0) IS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedCompensatorNumber: number;
  /** Compensator Type (300A,00EE) CS, VM 1, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  CompensatorType: DefinedTerm<'STANDARD' | 'DYNAMIC'> | null;
  /** Compensator ID (300A,00E5) SH, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  CompensatorID?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  AccessoryCode?: string | null;
  /** Compensator Tray ID (300A,00EF) SH, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  CompensatorTrayID?: string | null;
  /** Tray Accessory Code (300A,0355) LO, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TrayAccessoryCode?: string | null;
}

/** An Item of ReferencedBolusSequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamReferencedBolusItem {
  /** Referenced ROI Number (3006,0084) IS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedROINumber: number;
  /** Bolus ID (300A,00DC) SH, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  BolusID?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  AccessoryCode?: string | null;
}

/** An Item of RecordedBlockSequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamRecordedBlockItem {
  /** Block Tray ID (300A,00F5) SH, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  BlockTrayID?: string | null;
  /** Tray Accessory Code (300A,0355) LO, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TrayAccessoryCode?: string | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  AccessoryCode?: string | null;
  /** Referenced Block Number (300C,00E0) IS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedBlockNumber?: number | null;
  /** Block Name (300A,00FE) LO, VM 1, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  BlockName: string | null;
}

/** An Item of ApplicatorGeometrySequence, its conditions apart. */
export interface RTBeamsSessionRecordTreatmentSessionBeamApplicatorApplicatorGeometryItemAttributes {
  /** Applicator Aperture Shape (300A,0432) CS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ApplicatorApertureShape: DefinedTerm<'SYM_SQUARE' | 'SYM_RECTANGLE' | 'SYM_CIRCULAR'>;
  /** Applicator Opening (300A,0433) FL, VM 1, Type 1C if ApplicatorApertureShape is one of SYM_SQUARE, SYM_CIRCULAR. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ApplicatorOpening?: number;
  /** Applicator Opening X (300A,0434) FL, VM 1, Type 1C if ApplicatorApertureShape is SYM_RECTANGLE. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ApplicatorOpeningX?: number;
  /** Applicator Opening Y (300A,0435) FL, VM 1, Type 1C if ApplicatorApertureShape is SYM_RECTANGLE. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ApplicatorOpeningY?: number;
}

/** An Item of ApplicatorSequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamApplicatorItem {
  /** Applicator ID (300A,0108) SH, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ApplicatorID: string;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  AccessoryCode?: string | null;
  /** Applicator Type (300A,0109) CS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ApplicatorType: DefinedTerm<'ELECTRON_SQUARE' | 'ELECTRON_RECT' | 'ELECTRON_CIRC' | 'ELECTRON_SHORT' | 'ELECTRON_OPEN' | 'PHOTON_SQUARE' | 'PHOTON_RECT' | 'PHOTON_CIRC' | 'INTRAOPERATIVE' | 'STEREOTACTIC'>;
  /** Applicator Geometry Sequence (300A,0431) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ApplicatorGeometrySequence?: [RTBeamsSessionRecordTreatmentSessionBeamApplicatorApplicatorGeometryItem] | null;
  /** Source to Applicator Mounting Position Distance (300A,0436) FL, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  SourceToApplicatorMountingPositionDistance?: number | null;
  /** Applicator Description (300A,010A) LO, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ApplicatorDescription?: string | null;
}

/** An Item of GeneralAccessorySequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamGeneralAccessoryItem {
  /** General Accessory Number (300A,0424) IS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  GeneralAccessoryNumber: number;
  /** General Accessory ID (300A,0421) SH, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  GeneralAccessoryID: string;
  /** General Accessory Description (300A,0422) ST, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  GeneralAccessoryDescription?: string | null;
  /** General Accessory Type (300A,0423) CS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  GeneralAccessoryType?: DefinedTerm<'GRATICULE' | 'IMAGE_DETECTOR' | 'RETICLE'> | null;
  /** Accessory Code (300A,00F9) LO, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  AccessoryCode?: string | null;
  /** Source to General Accessory Distance (300A,0425) FL, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  SourceToGeneralAccessoryDistance?: number | null;
}

/** An Item of DoseCalibrationConditionsSequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamDoseCalibrationConditionsItem {
  /** Absorbed Dose to Meterset Ratio (300C,0121) FD, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  AbsorbedDoseToMetersetRatio: number;
  /** Delineated Radiation Field Size (300C,0122) FD, VM 2, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  DelineatedRadiationFieldSize: [number, number];
  /** Calibration Reference Point Depth (300C,0124) FD, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  CalibrationReferencePointDepth: number;
  /** Source to Surface Distance (300A,0130) DS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  SourceToSurfaceDistance: number;
  /** Calibration DateTime (0018,1203) DT, VM 1, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  CalibrationDateTime: string | null;
}

/** An Item of GatingBeamHoldTransitionSequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamGatingBeamHoldTransitionItem {
  /** Beam Hold Transition (300C,0126) CS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  BeamHoldTransition: 'HOLD' | 'RESTART';
  /** Beam Hold Transition Trigger Source (300C,0129) CS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  BeamHoldTransitionTriggerSource?: 'USER' | 'DEVICE' | null;
  /** Beam Hold Transition DateTime (300C,0127) DT, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  BeamHoldTransitionDateTime: string;
  /** Beam Hold Originating Device Sequence (300C,0128) SQ, VM 1, Type 1C. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  BeamHoldOriginatingDeviceSequence?: [DeviceIdentificationMacro];
}

/** An Item of WedgePositionSequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamControlPointDeliveryWedgePositionItem {
  /** Referenced Wedge Number (300C,00C0) IS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedWedgeNumber: number;
  /** Wedge Position (300A,0118) CS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  WedgePosition: 'IN' | 'OUT';
}

/** An Item of BeamLimitingDevicePositionSequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamControlPointDeliveryBeamLimitingDevicePositionItem {
  /** RT Beam Limiting Device Type (300A,00B8) CS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  RTBeamLimitingDeviceType: 'X' | 'Y' | 'ASYMX' | 'ASYMY' | 'MLCX' | 'MLCY';
  /** Leaf/Jaw Positions (300A,011C) DS, VM 2-2n, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  LeafJawPositions: number[];
}

/** An Item of CorrectedParameterSequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamControlPointDeliveryCorrectedParameterItem {
  /** Parameter Sequence Pointer (3008,0061) AT, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ParameterSequencePointer: string;
  /** Parameter Item Index (3008,0063) IS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ParameterItemIndex: number;
  /** Parameter Pointer (3008,0065) AT, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ParameterPointer: string;
  /** Correction Value (3008,006A) FL, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  CorrectionValue: number;
}

/** An Item of OverrideSequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamControlPointDeliveryOverrideItem {
  /** Override Parameter Pointer (3008,0062) AT, VM 1, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  OverrideParameterPointer: string | null;
  /** Parameter Sequence Pointer (3008,0061) AT, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ParameterSequencePointer?: string | null;
  /** Parameter Item Index (3008,0063) IS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ParameterItemIndex?: number | null;
  /** Parameter Value Number (3008,0067) US, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ParameterValueNumber?: number | null;
  /** Operators' Name (0008,1070) PN, VM 1-n, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  OperatorsName: (PersonName | string)[] | null;
  /** Operator Identification Sequence (0008,1072) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  OperatorIdentificationSequence?: [PersonIdentificationMacro] | null;
  /** Override Reason (3008,0066) ST, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  OverrideReason?: string | null;
}

/** An Item of ControlPointDeliverySequence. */
export interface RTBeamsSessionRecordTreatmentSessionBeamControlPointDeliveryItem {
  /** Referenced Control Point Index (300C,00F0) IS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedControlPointIndex?: number | null;
  /** Treatment Control Point Date (3008,0024) DA, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TreatmentControlPointDate: string;
  /** Treatment Control Point Time (3008,0025) TM, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TreatmentControlPointTime: string;
  /** Specified Meterset (3008,0042) DS, VM 1, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  SpecifiedMeterset: number | null;
  /** Delivered Meterset (3008,0044) DS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  DeliveredMeterset: number;
  /** Dose Rate Set (300A,0115) DS, VM 1, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  DoseRateSet: number | null;
  /** Dose Rate Delivered (3008,0048) DS, VM 1, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  DoseRateDelivered: number | null;
  /** Nominal Beam Energy (300A,0114) DS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  NominalBeamEnergy?: number | null;
  /** Nominal Beam Energy Unit (300A,0015) CS, VM 1, Type 1C if NominalBeamEnergy is present. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  NominalBeamEnergyUnit?: DefinedTerm<'MV' | 'MEV'>;
  /** Wedge Position Sequence (300A,0116) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  WedgePositionSequence?: RTBeamsSessionRecordTreatmentSessionBeamControlPointDeliveryWedgePositionItem[] | null;
  /** Beam Limiting Device Position Sequence (300A,011A) SQ, VM 1, Type 1C if (this is the first item or BeamLimitingDevicePositionSequence changes) and (EnhancedRTBeamLimitingDeviceDefinitionFlag is not present or EnhancedRTBeamLimitingDeviceDefinitionFlag is "NO"). [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  BeamLimitingDevicePositionSequence?: RTBeamsSessionRecordTreatmentSessionBeamControlPointDeliveryBeamLimitingDevicePositionItem[];
  /** Enhanced RT Beam Limiting Opening Sequence (3008,00A2) SQ, VM 1, Type 2C if (this is the first item or EnhancedRTBeamLimitingOpeningSequence changes) and EnhancedRTBeamLimitingDeviceDefinitionFlag is YES. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  EnhancedRTBeamLimitingOpeningSequence?: RTBeamLimitingDeviceOpeningDefinitionMacro[] | null;
  /** Gantry Angle (300A,011E) DS, VM 1, Type 1C if this is the first item or GantryAngle changes. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  GantryAngle?: number;
  /** Gantry Rotation Direction (300A,011F) CS, VM 1, Type 1C if this is the first item or GantryRotationDirection changes. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  GantryRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Gantry Pitch Angle (300A,014A) FL, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  GantryPitchAngle?: number | null;
  /** Gantry Pitch Rotation Direction (300A,014C) CS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  GantryPitchRotationDirection?: 'CW' | 'CC' | 'NONE' | null;
  /** Beam Stopper Position (3008,0230) CS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  BeamStopperPosition?: 'EXTENDED' | 'RETRACTED' | 'UNKNOWN' | null;
  /** Beam Limiting Device Angle (300A,0120) DS, VM 1, Type 1C if this is the first item or BeamLimitingDeviceAngle changes. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  BeamLimitingDeviceAngle?: number;
  /** Beam Limiting Device Rotation Direction (300A,0121) CS, VM 1, Type 1C if this is the first item or BeamLimitingDeviceRotationDirection changes. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  BeamLimitingDeviceRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Patient Support Angle (300A,0122) DS, VM 1, Type 1C if this is the first item or PatientSupportAngle changes. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  PatientSupportAngle?: number;
  /** Patient Support Rotation Direction (300A,0123) CS, VM 1, Type 1C if this is the first item or PatientSupportRotationDirection changes. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  PatientSupportRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Table Top Eccentric Axis Distance (300A,0124) DS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TableTopEccentricAxisDistance?: number | null;
  /** Table Top Eccentric Angle (300A,0125) DS, VM 1, Type 1C if this is the first item or TableTopEccentricAngle changes. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TableTopEccentricAngle?: number;
  /** Table Top Eccentric Rotation Direction (300A,0126) CS, VM 1, Type 1C if this is the first item or TableTopEccentricRotationDirection changes. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TableTopEccentricRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Table Top Pitch Angle (300A,0140) FL, VM 1, Type 1C. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TableTopPitchAngle?: number;
  /** Table Top Pitch Rotation Direction (300A,0142) CS, VM 1, Type 1C. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TableTopPitchRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Table Top Roll Angle (300A,0144) FL, VM 1, Type 1C. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TableTopRollAngle?: number;
  /** Table Top Roll Rotation Direction (300A,0146) CS, VM 1, Type 1C. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TableTopRollRotationDirection?: 'CW' | 'CC' | 'NONE';
  /** Table Top Vertical Position (300A,0128) DS, VM 1, Type 2C if this is the first item or TableTopVerticalPosition changes. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TableTopVerticalPosition?: number | null;
  /** Table Top Longitudinal Position (300A,0129) DS, VM 1, Type 2C if this is the first item or TableTopLongitudinalPosition changes. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TableTopLongitudinalPosition?: number | null;
  /** Table Top Lateral Position (300A,012A) DS, VM 1, Type 2C if this is the first item or TableTopLateralPosition changes. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TableTopLateralPosition?: number | null;
  /** Corrected Parameter Sequence (3008,0068) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  CorrectedParameterSequence?: RTBeamsSessionRecordTreatmentSessionBeamControlPointDeliveryCorrectedParameterItem[] | null;
  /** Override Sequence (3008,0060) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  OverrideSequence?: RTBeamsSessionRecordTreatmentSessionBeamControlPointDeliveryOverrideItem[] | null;
}

/** An Item of TreatmentSessionBeamSequence, its conditions apart. */
export interface RTBeamsSessionRecordTreatmentSessionBeamItemAttributes {
  /** Referenced Beam Number (300C,0006) IS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedBeamNumber?: number | null;
  /** Beam Name (300A,00C2) LO, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  BeamName?: string | null;
  /** Entity Long Label (3010,0038) LO, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  EntityLongLabel?: string | null;
  /** Beam Description (300A,00C3) ST, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  BeamDescription?: string | null;
  /** Definition Source Sequence (0008,1156) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  DefinitionSourceSequence?: [SOPInstanceReferenceMacro] | null;
  /** Beam Type (300A,00C4) CS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  BeamType: 'STATIC' | 'DYNAMIC';
  /** Radiation Type (300A,00C6) CS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  RadiationType: DefinedTerm<'PHOTON' | 'ELECTRON' | 'NEUTRON' | 'PROTON'>;
  /** Primary Fluence Mode Sequence (3002,0050) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  PrimaryFluenceModeSequence?: [RTBeamsSessionRecordTreatmentSessionBeamPrimaryFluenceModeItem] | null;
  /** High-Dose Technique Type (300A,00C7) CS, VM 1, Type 1C. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  HighDoseTechniqueType?: DefinedTerm<'TBI' | 'HDR'>;
  /** Referenced Verification Image Sequence (300C,0040) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedVerificationImageSequence?: RTBeamsSessionRecordTreatmentSessionBeamReferencedVerificationImageItem[] | null;
  /** Referenced Measured Dose Reference Sequence (3008,0080) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedMeasuredDoseReferenceSequence?: RTBeamsSessionRecordTreatmentSessionBeamReferencedMeasuredDoseReferenceItem[] | null;
  /** Referenced Calculated Dose Reference Sequence (3008,0090) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedCalculatedDoseReferenceSequence?: RTBeamsSessionRecordTreatmentSessionBeamReferencedCalculatedDoseReferenceItem[] | null;
  /** Source-Axis Distance (300A,00B4) DS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  SourceAxisDistance?: number | null;
  /** Enhanced RT Beam Limiting Device Definition Flag (3008,00A3) CS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  EnhancedRTBeamLimitingDeviceDefinitionFlag?: 'YES' | 'NO' | null;
  /** Beam Limiting Device Leaf Pairs Sequence (3008,00A0) SQ, VM 1, Type 1C if EnhancedRTBeamLimitingDeviceDefinitionFlag is not present or (EnhancedRTBeamLimitingDeviceDefinitionFlag is present and EnhancedRTBeamLimitingDeviceDefinitionFlag is "NO"). [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  BeamLimitingDeviceLeafPairsSequence?: RTBeamsSessionRecordTreatmentSessionBeamBeamLimitingDeviceLeafPairsItem[];
  /** Enhanced RT Beam Limiting Device Sequence (3008,00A1) SQ, VM 1, Type 1C if EnhancedRTBeamLimitingDeviceDefinitionFlag is present and EnhancedRTBeamLimitingDeviceDefinitionFlag is YES. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  EnhancedRTBeamLimitingDeviceSequence?: RTBeamLimitingDeviceDefinitionMacro[];
  /** Referenced Patient Setup Number (300C,006A) IS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedPatientSetupNumber?: number | null;
  /** Number of Wedges (300A,00D0) IS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  NumberOfWedges: number;
  /** Recorded Wedge Sequence (3008,00B0) SQ, VM 1, Type 1C if NumberOfWedges is not 0. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  RecordedWedgeSequence?: RTBeamsSessionRecordTreatmentSessionBeamRecordedWedgeItem[];
  /** Number of Compensators (300A,00E0) IS, VM 1, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  NumberOfCompensators: number | null;
  /** Recorded Compensator Sequence (3008,00C0) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  RecordedCompensatorSequence?: RTBeamsSessionRecordTreatmentSessionBeamRecordedCompensatorItem[] | null;
  /** Number of Boli (300A,00ED) IS, VM 1, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  NumberOfBoli: number | null;
  /** Referenced Bolus Sequence (300C,00B0) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedBolusSequence?: RTBeamsSessionRecordTreatmentSessionBeamReferencedBolusItem[] | null;
  /** Number of Blocks (300A,00F0) IS, VM 1, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  NumberOfBlocks: number | null;
  /** Recorded Block Sequence (3008,00D0) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  RecordedBlockSequence?: RTBeamsSessionRecordTreatmentSessionBeamRecordedBlockItem[] | null;
  /** Applicator Sequence (300A,0107) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ApplicatorSequence?: [RTBeamsSessionRecordTreatmentSessionBeamApplicatorItem] | null;
  /** General Accessory Sequence (300A,0420) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  GeneralAccessorySequence?: RTBeamsSessionRecordTreatmentSessionBeamGeneralAccessoryItem[] | null;
  /** Current Fraction Number (3008,0022) IS, VM 1, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  CurrentFractionNumber: number | null;
  /** Treatment Delivery Type (300A,00CE) CS, VM 1, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TreatmentDeliveryType: DefinedTerm<'TREATMENT' | 'OPEN_PORTFILM' | 'TRMT_PORTFILM' | 'CONTINUATION' | 'SETUP' | 'VERIFICATION'> | null;
  /** Treatment Termination Status (3008,002A) CS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TreatmentTerminationStatus: 'NORMAL' | 'OPERATOR' | 'MACHINE' | 'UNKNOWN';
  /** RT Treatment Termination Reason Code Sequence (300A,0715) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  RTTreatmentTerminationReasonCodeSequence?: CodeSequenceItem[] | null;
  /** Machine-Specific Treatment Termination Code Sequence (300A,0716) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  MachineSpecificTreatmentTerminationCodeSequence?: CodeSequenceItem[] | null;
  /** Treatment Termination Description (300A,0730) ST, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TreatmentTerminationDescription?: string | null;
  /** Treatment Verification Status (3008,002C) CS, VM 1, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TreatmentVerificationStatus: 'VERIFIED' | 'VERIFIED_OVR' | 'NOT_VERIFIED' | null;
  /** Specified Primary Meterset (3008,0032) DS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  SpecifiedPrimaryMeterset?: number | null;
  /** Specified Secondary Meterset (3008,0033) DS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  SpecifiedSecondaryMeterset?: number | null;
  /** Delivered Primary Meterset (3008,0036) DS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  DeliveredPrimaryMeterset?: number | null;
  /** Delivered Secondary Meterset (3008,0037) DS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  DeliveredSecondaryMeterset?: number | null;
  /** Dose Calibration Conditions Verified Flag (300C,0123) CS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  DoseCalibrationConditionsVerifiedFlag?: 'YES' | 'NO' | null;
  /** Dose Calibration Conditions Sequence (300C,0120) SQ, VM 1, Type 1C if DoseCalibrationConditionsVerifiedFlag is present and DoseCalibrationConditionsVerifiedFlag is YES and RadiationDeviceConfigurationAndCommissioningKeySequence is not present. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  DoseCalibrationConditionsSequence?: [RTBeamsSessionRecordTreatmentSessionBeamDoseCalibrationConditionsItem];
  /** Radiation Device Configuration and Commissioning Key Sequence (300A,065A) SQ, VM 1, Type 1C if DoseCalibrationConditionsVerifiedFlag is present and DoseCalibrationConditionsVerifiedFlag is YES and DoseCalibrationConditionsSequence is not present. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  RadiationDeviceConfigurationAndCommissioningKeySequence?: ContentItemItem[];
  /** Interlock Sequence (300A,0740) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  InterlockSequence?: InterlockMacro[] | null;
  /** Specified Treatment Time (3008,003A) DS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  SpecifiedTreatmentTime?: number | null;
  /** Delivered Treatment Time (3008,003B) DS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  DeliveredTreatmentTime?: number | null;
  /** Gating Beam Hold Transition Sequence (300C,0125) SQ, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  GatingBeamHoldTransitionSequence?: RTBeamsSessionRecordTreatmentSessionBeamGatingBeamHoldTransitionItem[] | null;
  /** Number of Control Points (300A,0110) IS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  NumberOfControlPoints: number;
  /** Control Point Delivery Sequence (3008,0040) SQ, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ControlPointDeliverySequence: RTBeamsSessionRecordTreatmentSessionBeamControlPointDeliveryItem[];
}

/** RT Beams Session Record: PS3.3 Table C.8-57. */
export interface RTBeamsSessionRecordModule {
  /** Referenced Fraction Group Number (300C,0022) IS, VM 1, Type 3. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  ReferencedFractionGroupNumber?: number | null;
  /** Number of Fractions Planned (300A,0078) IS, VM 1, Type 2. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  NumberOfFractionsPlanned: number | null;
  /** Primary Dosimeter Unit (300A,00B3) CS, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  PrimaryDosimeterUnit: 'MU' | 'MINUTE';
  /** Treatment Session Beam Sequence (3008,0020) SQ, VM 1, Type 1. [C.8-57](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.21.html#table_C.8-57) */
  TreatmentSessionBeamSequence: RTBeamsSessionRecordTreatmentSessionBeamItem[];
}

/** An Item of PrimaryFluenceModeSequence. */
export type RTBeamsSessionRecordTreatmentSessionBeamPrimaryFluenceModeItem = RTBeamsSessionRecordTreatmentSessionBeamPrimaryFluenceModeItemAttributes & (
    | { FluenceMode: 'STANDARD'; FluenceModeID?: never }
    | { FluenceMode: 'NON_STANDARD'; FluenceModeID: unknown }
  );

/** An Item of ApplicatorGeometrySequence. */
export type RTBeamsSessionRecordTreatmentSessionBeamApplicatorApplicatorGeometryItem = RTBeamsSessionRecordTreatmentSessionBeamApplicatorApplicatorGeometryItemAttributes & (
    | { ApplicatorApertureShape: 'SYM_SQUARE' | 'SYM_CIRCULAR'; ApplicatorOpening: unknown; ApplicatorOpeningX?: never; ApplicatorOpeningY?: never }
    | { ApplicatorApertureShape: 'SYM_RECTANGLE'; ApplicatorOpeningX: unknown; ApplicatorOpeningY: unknown; ApplicatorOpening?: never }
    | { ApplicatorApertureShape: DefinedTerm<never>; ApplicatorOpening?: never; ApplicatorOpeningX?: never; ApplicatorOpeningY?: never }
  );

/** An Item of TreatmentSessionBeamSequence. */
export type RTBeamsSessionRecordTreatmentSessionBeamItem = RTBeamsSessionRecordTreatmentSessionBeamItemAttributes & (
    | { EnhancedRTBeamLimitingDeviceDefinitionFlag: 'YES'; EnhancedRTBeamLimitingDeviceSequence: unknown; BeamLimitingDeviceLeafPairsSequence?: never }
    | { EnhancedRTBeamLimitingDeviceDefinitionFlag: 'NO'; BeamLimitingDeviceLeafPairsSequence: unknown; EnhancedRTBeamLimitingDeviceSequence?: never }
    | { EnhancedRTBeamLimitingDeviceDefinitionFlag?: null; EnhancedRTBeamLimitingDeviceSequence?: never }
  );

export const rtBeamsSessionRecordRules: TableRules = {
  kind: 'module',
  id: 'RTBeamsSessionRecord',
  name: 'RT Beams Session Record',
  table: 'table_C.8-57',
  section: 'sect_C.8.8.21',
  rows: [
    { keyword: 'ReferencedFractionGroupNumber', tag: '300C0022', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'NumberOfFractionsPlanned', tag: '300A0078', vr: 'IS', vm: '1', type: '2' },
    { keyword: 'PrimaryDosimeterUnit', tag: '300A00B3', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MU', 'MINUTE'] }] },
    {
      keyword: 'TreatmentSessionBeamSequence',
      tag: '30080020',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ReferencedBeamNumber', tag: '300C0006', vr: 'IS', vm: '1', type: '3' },
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
          type: '1',
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
          keyword: 'ReferencedVerificationImageSequence',
          tag: '300C0040',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { include: () => sopInstanceReferenceRules },
            { keyword: 'StartMeterset', tag: '30080078', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'EndMeterset', tag: '3008007A', vr: 'DS', vm: '1', type: '3' },
          ],
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
          keyword: 'BeamLimitingDeviceLeafPairsSequence',
          tag: '300800A0',
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
        { keyword: 'NumberOfWedges', tag: '300A00D0', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'RecordedWedgeSequence',
          tag: '300800B0',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfWedges' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '2d30d16c9498' },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'WedgeNumber', tag: '300A00D2', vr: 'IS', vm: '1', type: '3' },
            { keyword: 'WedgeType', tag: '300A00D3', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'defined', terms: ['STANDARD', 'DYNAMIC', 'MOTORIZED'] }] },
            { keyword: 'WedgeID', tag: '300A00D4', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'WedgeAngle', tag: '300A00D5', vr: 'IS', vm: '1', type: '3' },
            { keyword: 'WedgeOrientation', tag: '300A00D8', vr: 'DS', vm: '1', type: '3' },
          ],
        },
        { keyword: 'NumberOfCompensators', tag: '300A00E0', vr: 'IS', vm: '1', type: '2' },
        {
          keyword: 'RecordedCompensatorSequence',
          tag: '300800C0',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'ReferencedCompensatorNumber', tag: '300C00D0', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'CompensatorType', tag: '300A00EE', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'defined', terms: ['STANDARD', 'DYNAMIC'] }] },
            { keyword: 'CompensatorID', tag: '300A00E5', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'CompensatorTrayID', tag: '300A00EF', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'TrayAccessoryCode', tag: '300A0355', vr: 'LO', vm: '1', type: '3' },
          ],
        },
        { keyword: 'NumberOfBoli', tag: '300A00ED', vr: 'IS', vm: '1', type: '2' },
        {
          keyword: 'ReferencedBolusSequence',
          tag: '300C00B0',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'ReferencedROINumber', tag: '30060084', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'BolusID', tag: '300A00DC', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
          ],
        },
        { keyword: 'NumberOfBlocks', tag: '300A00F0', vr: 'IS', vm: '1', type: '2' },
        {
          keyword: 'RecordedBlockSequence',
          tag: '300800D0',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'BlockTrayID', tag: '300A00F5', vr: 'SH', vm: '1', type: '3' },
            { keyword: 'TrayAccessoryCode', tag: '300A0355', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'AccessoryCode', tag: '300A00F9', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'ReferencedBlockNumber', tag: '300C00E0', vr: 'IS', vm: '1', type: '3' },
            { keyword: 'BlockName', tag: '300A00FE', vr: 'LO', vm: '1', type: '2' },
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
        {
          keyword: 'DoseCalibrationConditionsVerifiedFlag',
          tag: '300C0123',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        {
          keyword: 'DoseCalibrationConditionsSequence',
          tag: '300C0120',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'present', attribute: { keyword: 'DoseCalibrationConditionsVerifiedFlag' } },
                { op: '=', attribute: { keyword: 'DoseCalibrationConditionsVerifiedFlag' }, to: ['YES'] },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'RadiationDeviceConfigurationAndCommissioningKeySequence' } } },
              ],
            },
            decided: 'data',
            otherwise: {
              tree: {
                op: 'and',
                of: [
                  { op: 'present', attribute: { keyword: 'DoseCalibrationConditionsVerifiedFlag' } },
                  { op: '=', attribute: { keyword: 'DoseCalibrationConditionsVerifiedFlag' }, to: ['YES'] },
                  { op: 'present', attribute: { keyword: 'RadiationDeviceConfigurationAndCommissioningKeySequence' } },
                ],
              },
              decided: 'data',
            },
            hash: '67f369e8616d',
          },
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'AbsorbedDoseToMetersetRatio', tag: '300C0121', vr: 'FD', vm: '1', type: '1' },
            { keyword: 'DelineatedRadiationFieldSize', tag: '300C0122', vr: 'FD', vm: '2', type: '1' },
            { keyword: 'CalibrationReferencePointDepth', tag: '300C0124', vr: 'FD', vm: '1', type: '1' },
            { keyword: 'SourceToSurfaceDistance', tag: '300A0130', vr: 'DS', vm: '1', type: '1' },
            { keyword: 'CalibrationDateTime', tag: '00181203', vr: 'DT', vm: '1', type: '2' },
          ],
        },
        {
          keyword: 'RadiationDeviceConfigurationAndCommissioningKeySequence',
          tag: '300A065A',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: 'present', attribute: { keyword: 'DoseCalibrationConditionsVerifiedFlag' } },
                { op: '=', attribute: { keyword: 'DoseCalibrationConditionsVerifiedFlag' }, to: ['YES'] },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'DoseCalibrationConditionsSequence' } } },
              ],
            },
            decided: 'data',
            otherwise: { tree: { op: 'present', attribute: { keyword: 'DoseCalibrationConditionsSequence' } }, decided: 'data' },
            hash: 'e46ef2f41a25',
          },
          items: [{ range: [1, null] }],
          rows: [{ include: () => contentItemRules }],
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
        { keyword: 'SpecifiedTreatmentTime', tag: '3008003A', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'DeliveredTreatmentTime', tag: '3008003B', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'GatingBeamHoldTransitionSequence',
          tag: '300C0125',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'BeamHoldTransition', tag: '300C0126', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['HOLD', 'RESTART'] }] },
            {
              keyword: 'BeamHoldTransitionTriggerSource',
              tag: '300C0129',
              vr: 'CS',
              vm: '1',
              type: '3',
              values: [{ kind: 'enumerated', terms: ['USER', 'DEVICE'] }],
            },
            { keyword: 'BeamHoldTransitionDateTime', tag: '300C0127', vr: 'DT', vm: '1', type: '1' },
            {
              keyword: 'BeamHoldOriginatingDeviceSequence',
              tag: '300C0128',
              vr: 'SQ',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'forbidden',
                hash: 'f60835d65be1',
                reason: 'knowledge',
                missing: 'whether several devices can hold the beam',
              },
              items: [{ range: [1, 1] }],
              rows: [{ include: () => deviceIdentificationRules }],
            },
          ],
        },
        { keyword: 'NumberOfControlPoints', tag: '300A0110', vr: 'IS', vm: '1', type: '1' },
        {
          keyword: 'ControlPointDeliverySequence',
          tag: '30080040',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ equals: { keyword: 'NumberOfControlPoints' } }],
          rows: [
            { keyword: 'ReferencedControlPointIndex', tag: '300C00F0', vr: 'IS', vm: '1', type: '3' },
            { keyword: 'TreatmentControlPointDate', tag: '30080024', vr: 'DA', vm: '1', type: '1' },
            { keyword: 'TreatmentControlPointTime', tag: '30080025', vr: 'TM', vm: '1', type: '1' },
            { keyword: 'SpecifiedMeterset', tag: '30080042', vr: 'DS', vm: '1', type: '2' },
            { keyword: 'DeliveredMeterset', tag: '30080044', vr: 'DS', vm: '1', type: '1' },
            { keyword: 'DoseRateSet', tag: '300A0115', vr: 'DS', vm: '1', type: '2' },
            { keyword: 'DoseRateDelivered', tag: '30080048', vr: 'DS', vm: '1', type: '2' },
            { keyword: 'NominalBeamEnergy', tag: '300A0114', vr: 'DS', vm: '1', type: '3' },
            {
              keyword: 'NominalBeamEnergyUnit',
              tag: '300A0015',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: { tree: { op: 'present', attribute: { keyword: 'NominalBeamEnergy' } }, decided: 'data', otherwise: 'forbidden', hash: '08bbd3a88988' },
              values: [{ kind: 'defined', terms: ['MV', 'MEV'] }],
            },
            {
              keyword: 'WedgePositionSequence',
              tag: '300A0116',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null], permitted: true }],
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
                hash: '5b98572bd8da',
              },
              items: [{ range: [1, null] }, { equals: { keyword: 'BeamLimitingDeviceLeafPairsSequence', count: true }, condition: { op: 'item', is: 'first' } }],
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
                hash: 'ec77d53a6e59',
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
                hash: 'e821255201d6',
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
                hash: '014b9313fe9b',
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
              keyword: 'BeamStopperPosition',
              tag: '30080230',
              vr: 'CS',
              vm: '1',
              type: '3',
              values: [{ kind: 'enumerated', terms: ['EXTENDED', 'RETRACTED', 'UNKNOWN'] }],
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
                hash: '40a0e205ea25',
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
                hash: '44d0a2ac8dba',
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
                hash: 'bc3c4e385a1e',
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
                hash: 'cce5a75c8260',
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
                hash: '01e881340f2c',
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
                hash: '6b0dd6dc9c28',
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
                hash: 'a3f9bd3beb7a',
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
                hash: '6dd578563091',
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
                hash: '09e3069064a7',
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
                hash: '0ac40596bf10',
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
                hash: '72871a081a4a',
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
                hash: '493f93f4879b',
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
                hash: '586e4360cd87',
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
                { keyword: 'OverrideParameterPointer', tag: '30080062', vr: 'AT', vm: '1', type: '2' },
                { keyword: 'ParameterSequencePointer', tag: '30080061', vr: 'AT', vm: '1', type: '3' },
                { keyword: 'ParameterItemIndex', tag: '30080063', vr: 'IS', vm: '1', type: '3' },
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
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTBeamsSessionRecord = (dataset: object): Finding[] => validateTable(dataset, rtBeamsSessionRecordRules);
