// Performed CT Acquisition, PS3.3 Table C.34.10-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ProtocolElementIdentificationMacro, protocolElementIdentificationRules } from '../macros/protocol-element-identification.ts';
import { type ReferenceLocationMacro, referenceLocationRules } from '../macros/reference-location.ts';

/** An Item of CTXRayDetailsSequence, its conditions apart. */
export interface PerformedCTAcquisitionAcquisitionProtocolElementCTXRayDetailsItemAttributes {
  /** Beam Number (300A,00C0) IS, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  BeamNumber: number;
  /** KVP (0018,0060) DS, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  KVP: number;
  /** Exposure Time in ms (0018,9328) FD, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  ExposureTimeInms: number;
  /** X-Ray Tube Current in mA (0018,9330) FD, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  XRayTubeCurrentInmA: number;
  /** Exposure in mAs (0018,9332) FD, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  ExposureInmAs: number;
  /** Auto KVP Selection Type (0018,9944) CS, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  AutoKVPSelectionType: DefinedTerm<'NONE' | 'CNR_BASED' | 'DIAMETER_BASED'>;
  /** Auto KVP Upper Bound (0018,9945) FD, VM 1, Type 3. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  AutoKVPUpperBound?: number | null;
  /** Auto KVP Lower Bound (0018,9946) FD, VM 1, Type 3. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  AutoKVPLowerBound?: number | null;
  /** Exposure Modulation Type (0018,9323) CS, VM 1-n, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  ExposureModulationType: (DefinedTerm<'NONE' | 'ANGULAR' | 'LONGITUDINAL' | 'ECG_BASED' | 'ORGAN_BASED'>)[];
  /** Focal Spot(s) (0018,1190) DS, VM 1-n, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  FocalSpots: number[];
  /** Data Collection Diameter (0018,0090) DS, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  DataCollectionDiameter: number;
  /** Filter Type (0018,1160) SH, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  FilterType: DefinedTerm<'NONE' | 'WEDGE' | 'BUTTERFLY' | 'STRIP' | 'MULTIPLE' | 'BOWTIE'>;
  /** Cardiac Synchronization Technique (0018,9037) CS, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  CardiacSynchronizationTechnique: 'NONE' | 'REALTIME' | 'PROSPECTIVE' | 'RETROSPECTIVE' | 'PACED';
  /** Cardiac Signal Source (0018,9085) CS, VM 1, Type 1C if CardiacSynchronizationTechnique is not "NONE". [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  CardiacSignalSource?: DefinedTerm<'ECG' | 'VCG' | 'PP'>;
  /** Cardiac R-R Interval Specified (0018,9070) FD, VM 1, Type 1C if CardiacSynchronizationTechnique is not "NONE". [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  CardiacRRIntervalSpecified?: number;
  /** Cardiac Beat Rejection Technique (0018,9169) CS, VM 1, Type 1C if CardiacSynchronizationTechnique is one of PROSPECTIVE, RETROSPECTIVE. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  CardiacBeatRejectionTechnique?: DefinedTerm<'NONE' | 'RR_INTERVAL' | 'QRS_LOOP' | 'PVC'>;
  /** Low R-R Value (0018,1081) IS, VM 1, Type 2C if CardiacSynchronizationTechnique is one of PROSPECTIVE, RETROSPECTIVE. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  LowRRValue?: number | null;
  /** High R-R Value (0018,1082) IS, VM 1, Type 2C if CardiacSynchronizationTechnique is one of PROSPECTIVE, RETROSPECTIVE. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  HighRRValue?: number | null;
  /** Skip Beats (0018,1086) IS, VM 1, Type 3. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  SkipBeats?: number | null;
  /** Cardiac Framing Type (0018,1064) LO, VM 1, Type 1C. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  CardiacFramingType?: DefinedTerm<'FORW' | 'BACK' | 'PCNT'>;
  /** Respiratory Motion Compensation Technique (0018,9170) CS, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  RespiratoryMotionCompensationTechnique: DefinedTerm<'NONE' | 'BREATH_HOLD' | 'REALTIME' | 'GATING' | 'TRACKING' | 'RETROSPECTIVE' | 'CORRECTION'>;
  /** Respiratory Signal Source (0018,9171) CS, VM 1, Type 1C if RespiratoryMotionCompensationTechnique is none of "NONE", BREATH_HOLD. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  RespiratorySignalSource?: DefinedTerm<'NONE' | 'BELT' | 'NASAL_PROBE' | 'CO2_SENSOR' | 'ECG'>;
  /** Respiratory Trigger Delay Threshold (0020,9256) FD, VM 1, Type 1C if RespiratoryMotionCompensationTechnique is none of "NONE", REALTIME, BREATH_HOLD. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  RespiratoryTriggerDelayThreshold?: number;
  /** Respiratory Trigger Type (0020,9250) CS, VM 1, Type 1C. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  RespiratoryTriggerType?: DefinedTerm<'TIME' | 'AMPLITUDE' | 'BOTH'>;
}

/** An Item of AcquisitionProtocolElementSequence, its conditions apart. */
export interface PerformedCTAcquisitionAcquisitionProtocolElementItemAttributes extends ProtocolElementIdentificationMacro {
  /** Acquisition Type (0018,9302) CS, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  AcquisitionType: DefinedTerm<'SEQUENCED' | 'SPIRAL' | 'CONSTANT_ANGLE' | 'STATIONARY' | 'FREE'>;
  /** Tube Angle (0018,9303) FD, VM 1, Type 1C if AcquisitionType is CONSTANT_ANGLE. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  TubeAngle?: number;
  /** Constant Volume Flag (0018,9333) CS, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  ConstantVolumeFlag: 'YES' | 'NO';
  /** Fluoroscopy Flag (0018,9334) CS, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  FluoroscopyFlag: 'YES' | 'NO';
  /** Revolution Time (0018,9305) FD, VM 1, Type 1C if AcquisitionType is not CONSTANT_ANGLE. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  RevolutionTime?: number;
  /** Single Collimation Width (0018,9306) FD, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  SingleCollimationWidth: number;
  /** Total Collimation Width (0018,9307) FD, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  TotalCollimationWidth: number;
  /** Table Height (0018,1130) DS, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  TableHeight: number;
  /** Gantry/Detector Tilt (0018,1120) DS, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  GantryDetectorTilt: number;
  /** Table Speed (0018,9309) FD, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  TableSpeed: number;
  /** Table Feed per Rotation (0018,9310) FD, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  TableFeedPerRotation: number;
  /** Spiral Pitch Factor (0018,9311) FD, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  SpiralPitchFactor: number;
  /** CTDIvol (0018,9345) FD, VM 1, Type 1C if AcquisitionType is not CONSTANT_ANGLE. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  CTDIvol?: number;
  /** CTDI Phantom Type Code Sequence (0018,9346) SQ, VM 1, Type 1C if CTDIvol is present. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  CTDIPhantomTypeCodeSequence?: [CodeSequenceItem];
  /** CTDIvol Notification Trigger (0018,9942) FD, VM 1, Type 3. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  CTDIvolNotificationTrigger?: number | null;
  /** DLP Notification Trigger (0018,9943) FD, VM 1, Type 3. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  DLPNotificationTrigger?: number | null;
  /** Acquisition Motion (0018,9930) CS, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  AcquisitionMotion: DefinedTerm<'SINGLE' | 'SHUTTLE' | 'NO_MOTION' | 'NOT_IMPORTANT'>;
  /** Acquisition Start Location Sequence (0018,9931) SQ, VM 1, Type 3. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  AcquisitionStartLocationSequence?: [ReferenceLocationMacro] | null;
  /** Acquisition End Location Sequence (0018,9932) SQ, VM 1, Type 3. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  AcquisitionEndLocationSequence?: [ReferenceLocationMacro] | null;
  /** CT X-Ray Details Sequence (0018,9325) SQ, VM 1, Type 1. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  CTXRayDetailsSequence: PerformedCTAcquisitionAcquisitionProtocolElementCTXRayDetailsItem[];
  /** Requested Series Description (0018,9937) LO, VM 1, Type 3. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  RequestedSeriesDescription?: string | null;
  /** Requested Series Description Code Sequence (0018,11C1) SQ, VM 1, Type 3. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  RequestedSeriesDescriptionCodeSequence?: [CodeSequenceItem] | null;
  /** Content Qualification (0018,9004) CS, VM 1, Type 3. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  ContentQualification?: 'PRODUCT' | 'RESEARCH' | 'SERVICE' | null;
}

/** Performed CT Acquisition: PS3.3 Table C.34.10-1. */
export interface PerformedCTAcquisitionModule {
  /** Acquisition Protocol Element Sequence (0018,9920) SQ, VM 1, Type 2. [C.34.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.10.html#table_C.34.10-1) */
  AcquisitionProtocolElementSequence: PerformedCTAcquisitionAcquisitionProtocolElementItem[] | null;
}

/** An Item of CTXRayDetailsSequence. */
export type PerformedCTAcquisitionAcquisitionProtocolElementCTXRayDetailsItem = PerformedCTAcquisitionAcquisitionProtocolElementCTXRayDetailsItemAttributes & (
    | { CardiacSynchronizationTechnique: 'NONE'; CardiacSignalSource?: never; CardiacRRIntervalSpecified?: never; CardiacBeatRejectionTechnique?: never; LowRRValue?: never; HighRRValue?: never }
    | { CardiacSynchronizationTechnique: 'REALTIME' | 'PACED'; CardiacSignalSource: unknown; CardiacRRIntervalSpecified: unknown; CardiacBeatRejectionTechnique?: never; LowRRValue?: never; HighRRValue?: never }
    | { CardiacSynchronizationTechnique: 'PROSPECTIVE' | 'RETROSPECTIVE'; CardiacSignalSource: unknown; CardiacRRIntervalSpecified: unknown; CardiacBeatRejectionTechnique: unknown; LowRRValue: unknown; HighRRValue: unknown }
  );

/** An Item of AcquisitionProtocolElementSequence. */
export type PerformedCTAcquisitionAcquisitionProtocolElementItem = PerformedCTAcquisitionAcquisitionProtocolElementItemAttributes & (
    | { AcquisitionType: 'CONSTANT_ANGLE'; TubeAngle: unknown; RevolutionTime?: never }
    | { AcquisitionType: DefinedTerm<never>; TubeAngle?: never }
  );

export const performedCTAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'PerformedCTAcquisition',
  name: 'Performed CT Acquisition',
  table: 'table_C.34.10-1',
  section: 'sect_C.34.10',
  rows: [
    {
      keyword: 'AcquisitionProtocolElementSequence',
      tag: '00189920',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        { include: () => protocolElementIdentificationRules },
        {
          keyword: 'AcquisitionType',
          tag: '00189302',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['SEQUENCED', 'SPIRAL', 'CONSTANT_ANGLE', 'STATIONARY', 'FREE'], section: 'sect_C.8.15.3.2.1' }],
        },
        {
          keyword: 'TubeAngle',
          tag: '00189303',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'AcquisitionType' }, to: ['CONSTANT_ANGLE'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '098660c44b8c',
          },
        },
        { keyword: 'ConstantVolumeFlag', tag: '00189333', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        { keyword: 'FluoroscopyFlag', tag: '00189334', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'RevolutionTime',
          tag: '00189305',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '!=', attribute: { keyword: 'AcquisitionType' }, to: ['CONSTANT_ANGLE'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '88e7703b8e6f',
          },
        },
        { keyword: 'SingleCollimationWidth', tag: '00189306', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'TotalCollimationWidth', tag: '00189307', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'TableHeight', tag: '00181130', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'GantryDetectorTilt', tag: '00181120', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'TableSpeed', tag: '00189309', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'TableFeedPerRotation', tag: '00189310', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'SpiralPitchFactor', tag: '00189311', vr: 'FD', vm: '1', type: '1' },
        {
          keyword: 'CTDIvol',
          tag: '00189345',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'AcquisitionType' }, to: ['CONSTANT_ANGLE'] }, decided: 'data', otherwise: 'allowed', hash: '53b7a1c9c0fb' },
        },
        {
          keyword: 'CTDIPhantomTypeCodeSequence',
          tag: '00189346',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'CTDIvol' } }, decided: 'data', otherwise: 'forbidden', hash: '1d3ca6dc11a4' },
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4052' }] }],
        },
        { keyword: 'CTDIvolNotificationTrigger', tag: '00189942', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'DLPNotificationTrigger', tag: '00189943', vr: 'FD', vm: '1', type: '3' },
        {
          keyword: 'AcquisitionMotion',
          tag: '00189930',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['SINGLE', 'SHUTTLE', 'NO_MOTION', 'NOT_IMPORTANT'] }],
        },
        {
          keyword: 'AcquisitionStartLocationSequence',
          tag: '00189931',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            {
              include: () => referenceLocationRules,
              overrides: [
                { path: ['ReferenceBasisCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '1000' }] },
                { path: ['ReferenceGeometryCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '1010' }] },
              ],
            },
          ],
        },
        {
          keyword: 'AcquisitionEndLocationSequence',
          tag: '00189932',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [
            {
              include: () => referenceLocationRules,
              overrides: [
                { path: ['ReferenceBasisCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '1000' }] },
                { path: ['ReferenceGeometryCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '1010' }] },
              ],
            },
          ],
        },
        {
          keyword: 'CTXRayDetailsSequence',
          tag: '00189325',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'BeamNumber', tag: '300A00C0', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'KVP', tag: '00180060', vr: 'DS', vm: '1', type: '1' },
            { keyword: 'ExposureTimeInms', tag: '00189328', vr: 'FD', vm: '1', type: '1' },
            { keyword: 'XRayTubeCurrentInmA', tag: '00189330', vr: 'FD', vm: '1', type: '1' },
            { keyword: 'ExposureInmAs', tag: '00189332', vr: 'FD', vm: '1', type: '1' },
            {
              keyword: 'AutoKVPSelectionType',
              tag: '00189944',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['NONE', 'CNR_BASED', 'DIAMETER_BASED'] }],
            },
            { keyword: 'AutoKVPUpperBound', tag: '00189945', vr: 'FD', vm: '1', type: '3' },
            { keyword: 'AutoKVPLowerBound', tag: '00189946', vr: 'FD', vm: '1', type: '3' },
            {
              keyword: 'ExposureModulationType',
              tag: '00189323',
              vr: 'CS',
              vm: '1-n',
              type: '1',
              values: [{ kind: 'defined', terms: ['NONE', 'ANGULAR', 'LONGITUDINAL', 'ECG_BASED', 'ORGAN_BASED'] }],
            },
            { keyword: 'FocalSpots', tag: '00181190', vr: 'DS', vm: '1-n', type: '1' },
            { keyword: 'DataCollectionDiameter', tag: '00180090', vr: 'DS', vm: '1', type: '1' },
            {
              keyword: 'FilterType',
              tag: '00181160',
              vr: 'SH',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['NONE', 'WEDGE', 'BUTTERFLY', 'STRIP', 'MULTIPLE', 'BOWTIE'] }],
            },
            {
              keyword: 'CardiacSynchronizationTechnique',
              tag: '00189037',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['NONE', 'REALTIME', 'PROSPECTIVE', 'RETROSPECTIVE', 'PACED'] }],
            },
            {
              keyword: 'CardiacSignalSource',
              tag: '00189085',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '!=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['NONE'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '3ed81a1c2b72',
              },
              values: [{ kind: 'defined', terms: ['ECG', 'VCG', 'PP'] }],
            },
            {
              keyword: 'CardiacRRIntervalSpecified',
              tag: '00189070',
              vr: 'FD',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '!=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['NONE'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '3ed81a1c2b72',
              },
            },
            {
              keyword: 'CardiacBeatRejectionTechnique',
              tag: '00189169',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['PROSPECTIVE', 'RETROSPECTIVE'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'eb9e86b1013f',
              },
              values: [{ kind: 'defined', terms: ['NONE', 'RR_INTERVAL', 'QRS_LOOP', 'PVC'] }],
            },
            {
              keyword: 'LowRRValue',
              tag: '00181081',
              vr: 'IS',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['PROSPECTIVE', 'RETROSPECTIVE'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'eb9e86b1013f',
              },
            },
            {
              keyword: 'HighRRValue',
              tag: '00181082',
              vr: 'IS',
              vm: '1',
              type: '2C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['PROSPECTIVE', 'RETROSPECTIVE'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: 'eb9e86b1013f',
              },
            },
            { keyword: 'SkipBeats', tag: '00181086', vr: 'IS', vm: '1', type: '3' },
            {
              keyword: 'CardiacFramingType',
              tag: '00181064',
              vr: 'LO',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'allowed',
                hash: 'ff49e2ae41c0',
                reason: 'knowledge',
                missing: 'which framing of the cardiac cycle was used, which this very attribute tells',
              },
              values: [{ kind: 'defined', terms: ['FORW', 'BACK', 'PCNT'], section: 'sect_C.7.6.18.1.1.1' }],
            },
            {
              keyword: 'RespiratoryMotionCompensationTechnique',
              tag: '00189170',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['NONE', 'BREATH_HOLD', 'REALTIME', 'GATING', 'TRACKING', 'RETROSPECTIVE', 'CORRECTION'] }],
            },
            {
              keyword: 'RespiratorySignalSource',
              tag: '00189171',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '!=', attribute: { keyword: 'RespiratoryMotionCompensationTechnique' }, to: ['NONE', 'BREATH_HOLD'] },
                decided: 'data',
                otherwise: 'allowed',
                hash: '7703355e2d21',
              },
              values: [{ kind: 'defined', terms: ['NONE', 'BELT', 'NASAL_PROBE', 'CO2_SENSOR', 'ECG'] }],
            },
            {
              keyword: 'RespiratoryTriggerDelayThreshold',
              tag: '00209256',
              vr: 'FD',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '!=', attribute: { keyword: 'RespiratoryMotionCompensationTechnique' }, to: ['NONE', 'REALTIME', 'BREATH_HOLD'] },
                decided: 'data',
                otherwise: 'allowed',
                hash: 'd810e2cddd7f',
              },
            },
            {
              keyword: 'RespiratoryTriggerType',
              tag: '00209250',
              vr: 'CS',
              vm: '1',
              type: '1C',
              condition: {
                tree: null,
                decided: 'knowledge',
                otherwise: 'allowed',
                hash: 'e544112b1dd3',
                reason: 'knowledge',
                missing: 'what triggers on the respiration, which this very attribute tells',
              },
              values: [{ kind: 'defined', terms: ['TIME', 'AMPLITUDE', 'BOTH'] }],
            },
          ],
        },
        { keyword: 'RequestedSeriesDescription', tag: '00189937', vr: 'LO', vm: '1', type: '3' },
        {
          keyword: 'RequestedSeriesDescriptionCodeSequence',
          tag: '001811C1',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules }],
        },
        {
          keyword: 'ContentQualification',
          tag: '00189004',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['PRODUCT', 'RESEARCH', 'SERVICE'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePerformedCTAcquisition = (dataset: object): Finding[] => validateTable(dataset, performedCTAcquisitionRules);
