// Performed XA Acquisition, PS3.3 Table C.34.17-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type GeneralProcedureProtocolReferenceMacro, generalProcedureProtocolReferenceRules } from '../macros/general-procedure-protocol-reference.ts';
import { type ProtocolElementIdentificationMacro, protocolElementIdentificationRules } from '../macros/protocol-element-identification.ts';

/** An Item of XAAcquisitionPhaseDetailsSequence. */
export interface PerformedXAAcquisitionAcquisitionProtocolElementXAAcquisitionPhaseDetailsItem {
  /** XA Acquisition Duration (0018,11BD) FD, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  XAAcquisitionDuration?: number | null;
  /** XA Acquisition Frame Rate (0018,11B9) FD, VM 1, Type 1. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  XAAcquisitionFrameRate: number;
}

/** An Item of XRayFilterDetailsSequence. */
export interface PerformedXAAcquisitionAcquisitionProtocolElementXAPlaneDetailsXRayFilterDetailsItem {
  /** Filter Thickness Minimum (0018,7052) DS, VM 1-n, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  FilterThicknessMinimum?: number[] | null;
  /** Filter Thickness Maximum (0018,7054) DS, VM 1-n, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  FilterThicknessMaximum?: number[] | null;
  /** Filter Type (0018,1160) SH, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  FilterType?: DefinedTerm<'STRIP' | 'WEDGE' | 'BUTTERFLY' | 'MULTIPLE' | 'FLAT' | 'NONE'> | null;
  /** Filter Material (0018,7050) CS, VM 1-n, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  FilterMaterial?: string[] | null;
}

/** An Item of XAPlaneDetailsSequence. */
export interface PerformedXAAcquisitionAcquisitionProtocolElementXAPlaneDetailsItem {
  /** Plane Identification (0018,9457) CS, VM 1, Type 1. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  PlaneIdentification: DefinedTerm<'MONOPLANE' | 'PLANE A' | 'PLANE B'>;
  /** Beam Number (300A,00C0) IS, VM 1, Type 1. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  BeamNumber: number;
  /** KVP (0018,0060) DS, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  KVP?: number | null;
  /** X-Ray Tube Current in mA (0018,9330) FD, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  XRayTubeCurrentInmA?: number | null;
  /** Exposure Time in ms (0018,9328) FD, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  ExposureTimeInms?: number | null;
  /** Exposure in mAs (0018,9332) FD, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  ExposureInmAs?: number | null;
  /** Average Pulse Width (0018,1154) DS, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  AveragePulseWidth?: number | null;
  /** Focal Spot(s) (0018,1190) DS, VM 1-n, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  FocalSpots?: number[] | null;
  /** Acquisition Field of View Label (0018,11BB) LO, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  AcquisitionFieldOfViewLabel?: string | null;
  /** Field of View Dimension(s) in Float (0018,9461) FL, VM 1-2, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  FieldOfViewDimensionsInFloat?: number[] | null;
  /** X-Ray Filter Details Sequence (0018,11BC) SQ, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  XRayFilterDetailsSequence?: PerformedXAAcquisitionAcquisitionProtocolElementXAPlaneDetailsXRayFilterDetailsItem[] | null;
  /** Detector Binning (0018,701A) DS, VM 2, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  DetectorBinning?: [number, number] | null;
  /** Bits Stored (0028,0101) US, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  BitsStored?: number | null;
  /** Rows (0028,0010) US, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  Rows?: number | null;
  /** Columns (0028,0011) US, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  Columns?: number | null;
  /** Primary Positioner Scan Start Angle (0018,9510) FL, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  PrimaryPositionerScanStartAngle?: number | null;
  /** Secondary Positioner Scan Start Angle (0018,9511) FL, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  SecondaryPositionerScanStartAngle?: number | null;
  /** Primary Positioner Scan Arc (0018,9508) FL, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  PrimaryPositionerScanArc?: number | null;
  /** Secondary Positioner Scan Arc (0018,9509) FL, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  SecondaryPositionerScanArc?: number | null;
  /** Primary Positioner Increment (0018,9514) FL, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  PrimaryPositionerIncrement?: number | null;
  /** Secondary Positioner Increment (0018,9515) FL, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  SecondaryPositionerIncrement?: number | null;
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  DistanceSourceToDetector?: number | null;
}

/** An Item of AcquisitionProtocolElementSequence. */
export interface PerformedXAAcquisitionAcquisitionProtocolElementItem extends ProtocolElementIdentificationMacro, GeneralProcedureProtocolReferenceMacro {
  /** Radiation Setting (0018,1155) CS, VM 1, Type 1. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  RadiationSetting: 'SC' | 'GR';
  /** Acquisition Mode (0018,11B0) LO, VM 1, Type 1. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  AcquisitionMode: string;
  /** Scan Options (0018,0022) CS, VM 1-n, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  ScanOptions?: (DefinedTerm<'TOMO' | 'CHASE' | 'STEP' | 'ROTA'>)[] | null;
  /** Dose Mode Name (0018,11B1) LO, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  DoseModeName?: string | null;
  /** Acquired Subtraction Mask Flag (0018,11B2) CS, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  AcquiredSubtractionMaskFlag?: 'YES' | 'NO' | null;
  /** Fluoroscopy Persistence Flag (0018,11B3) CS, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  FluoroscopyPersistenceFlag?: 'YES' | 'NO' | null;
  /** Fluoroscopy Last Image Hold Persistence Flag (0018,11B4) CS, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  FluoroscopyLastImageHoldPersistenceFlag?: 'YES' | 'NO' | null;
  /** Upper Limit Number Of Persistent Fluoroscopy Frames (0018,11B5) IS, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  UpperLimitNumberOfPersistentFluoroscopyFrames?: number | null;
  /** Contrast/Bolus Auto Injection Trigger Flag (0018,11B6) CS, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  ContrastBolusAutoInjectionTriggerFlag?: 'YES' | 'NO' | null;
  /** Contrast/Bolus Injection Delay (0018,11B7) FD, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  ContrastBolusInjectionDelay?: number | null;
  /** Contrast/Bolus Ingredient Opaque (0018,9425) CS, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  ContrastBolusIngredientOpaque?: 'YES' | 'NO' | null;
  /** XA Acquisition Phase Details Sequence (0018,11B8) SQ, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  XAAcquisitionPhaseDetailsSequence?: PerformedXAAcquisitionAcquisitionProtocolElementXAAcquisitionPhaseDetailsItem[] | null;
  /** Planes in Acquisition (0018,9410) CS, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  PlanesInAcquisition?: 'SINGLE PLANE' | 'BIPLANE' | 'UNDEFINED' | null;
  /** XA Plane Details Sequence (0018,11BA) SQ, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  XAPlaneDetailsSequence?: PerformedXAAcquisitionAcquisitionProtocolElementXAPlaneDetailsItem[] | null;
  /** Requested Series Description (0018,9937) LO, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  RequestedSeriesDescription?: string | null;
  /** Requested Series Description Code Sequence (0018,11C1) SQ, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  RequestedSeriesDescriptionCodeSequence?: [CodeSequenceItem] | null;
  /** Content Qualification (0018,9004) CS, VM 1, Type 3. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  ContentQualification?: 'PRODUCT' | 'RESEARCH' | 'SERVICE' | null;
}

/** Performed XA Acquisition: PS3.3 Table C.34.17-1. */
export interface PerformedXAAcquisitionModule {
  /** Acquisition Protocol Element Sequence (0018,9920) SQ, VM 1, Type 2. [C.34.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.17.html#table_C.34.17-1) */
  AcquisitionProtocolElementSequence: PerformedXAAcquisitionAcquisitionProtocolElementItem[] | null;
}

export const performedXAAcquisitionRules: TableRules = {
  kind: 'module',
  id: 'PerformedXAAcquisition',
  name: 'Performed XA Acquisition',
  table: 'table_C.34.17-1',
  section: 'sect_C.34.17',
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
        { include: () => generalProcedureProtocolReferenceRules },
        { keyword: 'RadiationSetting', tag: '00181155', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['SC', 'GR'] }] },
        { keyword: 'AcquisitionMode', tag: '001811B0', vr: 'LO', vm: '1', type: '1' },
        { keyword: 'ScanOptions', tag: '00180022', vr: 'CS', vm: '1-n', type: '3', values: [{ kind: 'defined', terms: ['TOMO', 'CHASE', 'STEP', 'ROTA'] }] },
        { keyword: 'DoseModeName', tag: '001811B1', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'AcquiredSubtractionMaskFlag', tag: '001811B2', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        { keyword: 'FluoroscopyPersistenceFlag', tag: '001811B3', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'FluoroscopyLastImageHoldPersistenceFlag',
          tag: '001811B4',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        { keyword: 'UpperLimitNumberOfPersistentFluoroscopyFrames', tag: '001811B5', vr: 'IS', vm: '1', type: '3' },
        {
          keyword: 'ContrastBolusAutoInjectionTriggerFlag',
          tag: '001811B6',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
        },
        { keyword: 'ContrastBolusInjectionDelay', tag: '001811B7', vr: 'FD', vm: '1', type: '3' },
        { keyword: 'ContrastBolusIngredientOpaque', tag: '00189425', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'XAAcquisitionPhaseDetailsSequence',
          tag: '001811B8',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            { keyword: 'XAAcquisitionDuration', tag: '001811BD', vr: 'FD', vm: '1', type: '3' },
            { keyword: 'XAAcquisitionFrameRate', tag: '001811B9', vr: 'FD', vm: '1', type: '1' },
          ],
        },
        {
          keyword: 'PlanesInAcquisition',
          tag: '00189410',
          vr: 'CS',
          vm: '1',
          type: '3',
          values: [{ kind: 'enumerated', terms: ['SINGLE PLANE', 'BIPLANE', 'UNDEFINED'], section: 'sect_C.8.19.2.1.3' }],
        },
        {
          keyword: 'XAPlaneDetailsSequence',
          tag: '001811BA',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [
            {
              keyword: 'PlaneIdentification',
              tag: '00189457',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'defined', terms: ['MONOPLANE', 'PLANE A', 'PLANE B'] }],
            },
            { keyword: 'BeamNumber', tag: '300A00C0', vr: 'IS', vm: '1', type: '1' },
            { keyword: 'KVP', tag: '00180060', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'XRayTubeCurrentInmA', tag: '00189330', vr: 'FD', vm: '1', type: '3' },
            { keyword: 'ExposureTimeInms', tag: '00189328', vr: 'FD', vm: '1', type: '3' },
            { keyword: 'ExposureInmAs', tag: '00189332', vr: 'FD', vm: '1', type: '3' },
            { keyword: 'AveragePulseWidth', tag: '00181154', vr: 'DS', vm: '1', type: '3' },
            { keyword: 'FocalSpots', tag: '00181190', vr: 'DS', vm: '1-n', type: '3' },
            { keyword: 'AcquisitionFieldOfViewLabel', tag: '001811BB', vr: 'LO', vm: '1', type: '3' },
            { keyword: 'FieldOfViewDimensionsInFloat', tag: '00189461', vr: 'FL', vm: '1-2', type: '3' },
            {
              keyword: 'XRayFilterDetailsSequence',
              tag: '001811BC',
              vr: 'SQ',
              vm: '1',
              type: '3',
              items: [{ range: [1, null] }],
              rows: [
                { keyword: 'FilterThicknessMinimum', tag: '00187052', vr: 'DS', vm: '1-n', type: '3' },
                { keyword: 'FilterThicknessMaximum', tag: '00187054', vr: 'DS', vm: '1-n', type: '3' },
                {
                  keyword: 'FilterType',
                  tag: '00181160',
                  vr: 'SH',
                  vm: '1',
                  type: '3',
                  values: [{ kind: 'defined', terms: ['STRIP', 'WEDGE', 'BUTTERFLY', 'MULTIPLE', 'FLAT', 'NONE'] }],
                },
                { keyword: 'FilterMaterial', tag: '00187050', vr: 'CS', vm: '1-n', type: '3' },
              ],
            },
            { keyword: 'DetectorBinning', tag: '0018701A', vr: 'DS', vm: '2', type: '3' },
            { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '3' },
            { keyword: 'Rows', tag: '00280010', vr: 'US', vm: '1', type: '3' },
            { keyword: 'Columns', tag: '00280011', vr: 'US', vm: '1', type: '3' },
            { keyword: 'PrimaryPositionerScanStartAngle', tag: '00189510', vr: 'FL', vm: '1', type: '3' },
            { keyword: 'SecondaryPositionerScanStartAngle', tag: '00189511', vr: 'FL', vm: '1', type: '3' },
            { keyword: 'PrimaryPositionerScanArc', tag: '00189508', vr: 'FL', vm: '1', type: '3' },
            { keyword: 'SecondaryPositionerScanArc', tag: '00189509', vr: 'FL', vm: '1', type: '3' },
            { keyword: 'PrimaryPositionerIncrement', tag: '00189514', vr: 'FL', vm: '1', type: '3' },
            { keyword: 'SecondaryPositionerIncrement', tag: '00189515', vr: 'FL', vm: '1', type: '3' },
            { keyword: 'DistanceSourceToDetector', tag: '00181110', vr: 'DS', vm: '1', type: '3' },
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
export const validatePerformedXAAcquisition = (dataset: object): Finding[] => validateTable(dataset, performedXAAcquisitionRules);
