// CT Image, PS3.3 Table C.8-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type GeneralAnatomyOptionalMacro, generalAnatomyOptionalRules } from '../macros/general-anatomy-optional.ts';
import { type OptionalViewAndSliceProgressionDirectionMacro, optionalViewAndSliceProgressionDirectionRules } from '../macros/optional-view-and-slice-progression-direction.ts';
import { type RTEquipmentMappingAndPlanReferenceMacro, rtEquipmentMappingAndPlanReferenceRules } from '../macros/rt-equipment-mapping-and-plan-reference.ts';

/** An Item of CTAdditionalXRaySourceSequence. */
export interface CTImageCTAdditionalXRaySourceItem {
  /** KVP (0018,0060) DS, VM 1, Type 1. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  KVP: number;
  /** X-Ray Tube Current in mA (0018,9330) FD, VM 1, Type 1. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  XRayTubeCurrentInmA: number;
  /** Data Collection Diameter (0018,0090) DS, VM 1, Type 1. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  DataCollectionDiameter: number;
  /** Focal Spot(s) (0018,1190) DS, VM 1-n, Type 1. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  FocalSpots: number[];
  /** Filter Type (0018,1160) SH, VM 1, Type 1. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  FilterType: string;
  /** Filter Material (0018,7050) CS, VM 1-n, Type 1. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  FilterMaterial: string[];
  /** Exposure in mAs (0018,9332) FD, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  ExposureInmAs?: number | null;
  /** Energy Weighting Factor (0018,9353) FL, VM 1, Type 1C if DerivationCodeSequence has a code ("113097", DCM). [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  EnergyWeightingFactor?: number;
}

/** CT Image: PS3.3 Table C.8-3. */
export interface CTImageModule extends GeneralAnatomyOptionalMacro, OptionalViewAndSliceProgressionDirectionMacro, RTEquipmentMappingAndPlanReferenceMacro {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  ImageType: string[];
  /** Multi-energy CT Acquisition (0018,9361) CS, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  MultienergyCTAcquisition?: 'YES' | 'NO' | null;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  PhotometricInterpretation: 'MONOCHROME1' | 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  BitsAllocated: 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  BitsStored: 12 | 13 | 14 | 15 | 16;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  HighBit: number;
  /** Rescale Intercept (0028,1052) DS, VM 1, Type 1. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  RescaleIntercept: number;
  /** Rescale Slope (0028,1053) DS, VM 1, Type 1. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  RescaleSlope: number;
  /** Rescale Type (0028,1054) LO, VM 1, Type 1C if [knowledge #d62ed4d96e62] or MultienergyCTAcquisition is YES. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  RescaleType?: DefinedTerm<'OD' | 'HU' | 'US' | 'MGML' | 'Z_EFF' | 'ED' | 'EDW' | 'HU_MOD' | 'PCT'>;
  /** KVP (0018,0060) DS, VM 1, Type 2. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  KVP: number | null;
  /** Acquisition Number (0020,0012) IS, VM 1, Type 2. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  AcquisitionNumber: number | null;
  /** Scan Options (0018,0022) CS, VM 1-n, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  ScanOptions?: string[] | null;
  /** Data Collection Diameter (0018,0090) DS, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  DataCollectionDiameter?: number | null;
  /** Data Collection Center (Patient) (0018,9313) FD, VM 3, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  DataCollectionCenterPatient?: [number, number, number] | null;
  /** Reconstruction Diameter (0018,1100) DS, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  ReconstructionDiameter?: number | null;
  /** Reconstruction Target Center (Patient) (0018,9318) FD, VM 3, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  ReconstructionTargetCenterPatient?: [number, number, number] | null;
  /** Distance Source to Detector (0018,1110) DS, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  DistanceSourceToDetector?: number | null;
  /** Distance Source to Patient (0018,1111) DS, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  DistanceSourceToPatient?: number | null;
  /** Gantry/Detector Tilt (0018,1120) DS, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  GantryDetectorTilt?: number | null;
  /** Table Height (0018,1130) DS, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  TableHeight?: number | null;
  /** Rotation Direction (0018,1140) CS, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  RotationDirection?: 'CW' | 'CC' | null;
  /** Exposure Time (0018,1150) IS, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  ExposureTime?: number | null;
  /** X-Ray Tube Current (0018,1151) IS, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  XRayTubeCurrent?: number | null;
  /** Exposure (0018,1152) IS, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  Exposure?: number | null;
  /** Exposure in µAs (0018,1153) IS, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  ExposureInuAs?: number | null;
  /** Filter Type (0018,1160) SH, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  FilterType?: string | null;
  /** Filter Material (0018,7050) CS, VM 1-n, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  FilterMaterial?: string[] | null;
  /** Generator Power (0018,1170) IS, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  GeneratorPower?: number | null;
  /** Focal Spot(s) (0018,1190) DS, VM 1-n, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  FocalSpots?: number[] | null;
  /** Convolution Kernel (0018,1210) SH, VM 1-n, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  ConvolutionKernel?: string[] | null;
  /** Revolution Time (0018,9305) FD, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  RevolutionTime?: number | null;
  /** Single Collimation Width (0018,9306) FD, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  SingleCollimationWidth?: number | null;
  /** Total Collimation Width (0018,9307) FD, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  TotalCollimationWidth?: number | null;
  /** Table Speed (0018,9309) FD, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  TableSpeed?: number | null;
  /** Table Feed per Rotation (0018,9310) FD, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  TableFeedPerRotation?: number | null;
  /** Spiral Pitch Factor (0018,9311) FD, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  SpiralPitchFactor?: number | null;
  /** Exposure Modulation Type (0018,9323) CS, VM 1-n, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  ExposureModulationType?: DefinedTerm<'NONE'>[] | null;
  /** CTDIvol (0018,9345) FD, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  CTDIvol?: number | null;
  /** CTDI Phantom Type Code Sequence (0018,9346) SQ, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  CTDIPhantomTypeCodeSequence?: [CodeSequenceItem] | null;
  /** Water Equivalent Diameter (0018,1271) FD, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  WaterEquivalentDiameter?: number | null;
  /** Water Equivalent Diameter Calculation Method Code Sequence (0018,1272) SQ, VM 1, Type 1C if WaterEquivalentDiameter is present. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  WaterEquivalentDiameterCalculationMethodCodeSequence?: [CodeSequenceItem];
  /** Image and Fluoroscopy Area Dose Product (0018,115E) DS, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  ImageAndFluoroscopyAreaDoseProduct?: number | null;
  /** Calcium Scoring Mass Factor Patient (0018,9351) FL, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  CalciumScoringMassFactorPatient?: number | null;
  /** Calcium Scoring Mass Factor Device (0018,9352) FL, VM 3, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  CalciumScoringMassFactorDevice?: [number, number, number] | null;
  /** Energy Weighting Factor (0018,9353) FL, VM 1, Type 1C if DerivationCodeSequence has a code ("113097", DCM). [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  EnergyWeightingFactor?: number;
  /** CT Additional X-Ray Source Sequence (0018,9360) SQ, VM 1, Type 3. [C.8-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.2.1.html#table_C.8-3) */
  CTAdditionalXRaySourceSequence?: CTImageCTAdditionalXRaySourceItem[] | null;
}

export const ctImageRules: TableRules = {
  kind: 'module',
  id: 'CTImage',
  name: 'CT Image',
  table: 'table_C.8-3',
  section: 'sect_C.8.2.1',
  rows: [
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [
        { kind: 'defined', terms: ['AXIAL', 'LOCALIZER'], value: 3, section: 'sect_C.8.2.1.1.1' },
        {
          kind: 'defined',
          terms: ['VMI', 'MAT_SPECIFIC', 'MAT_REMOVED', 'MAT_FRACTIONAL', 'EFF_ATOMIC_NUM', 'ELECTRON_DENSITY', 'MAT_MODIFIED', 'MAT_VALUE_BASED'],
          value: 4,
          undecided: true,
          section: 'sect_C.8.2.1.1.1',
        },
      ],
    },
    { keyword: 'MultienergyCTAcquisition', tag: '00189361', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'], section: 'sect_C.8.2.1.1.2' }] },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MONOCHROME1', 'MONOCHROME2'], section: 'sect_C.8.2.1.1.3' }],
    },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['16'], section: 'sect_C.8.2.1.1.4' }] },
    {
      keyword: 'BitsStored',
      tag: '00280101',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['12', '13', '14', '15', '16'], section: 'sect_C.8.2.1.1.5' }],
    },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'RescaleIntercept', tag: '00281052', vr: 'DS', vm: '1', type: '1' },
    { keyword: 'RescaleSlope', tag: '00281053', vr: 'DS', vm: '1', type: '1' },
    {
      keyword: 'RescaleType',
      tag: '00281054',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [{ op: 'unknown', reason: 'knowledge', hash: 'd62ed4d96e62' }, { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['YES'] }],
        },
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: 'd62ed4d96e62',
        reason: 'knowledge',
        missing: 'the units of the rescaled values, which this very attribute tells',
      },
      values: [{ kind: 'defined', terms: ['OD', 'HU', 'US', 'MGML', 'Z_EFF', 'ED', 'EDW', 'HU_MOD', 'PCT'], section: 'sect_C.11.1.1.2' }],
    },
    { keyword: 'KVP', tag: '00180060', vr: 'DS', vm: '1', type: '2' },
    { keyword: 'AcquisitionNumber', tag: '00200012', vr: 'IS', vm: '1', type: '2' },
    { keyword: 'ScanOptions', tag: '00180022', vr: 'CS', vm: '1-n', type: '3' },
    { keyword: 'DataCollectionDiameter', tag: '00180090', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DataCollectionCenterPatient', tag: '00189313', vr: 'FD', vm: '3', type: '3' },
    { keyword: 'ReconstructionDiameter', tag: '00181100', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ReconstructionTargetCenterPatient', tag: '00189318', vr: 'FD', vm: '3', type: '3' },
    { keyword: 'DistanceSourceToDetector', tag: '00181110', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DistanceSourceToPatient', tag: '00181111', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'GantryDetectorTilt', tag: '00181120', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'TableHeight', tag: '00181130', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'RotationDirection', tag: '00181140', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['CW', 'CC'] }] },
    { keyword: 'ExposureTime', tag: '00181150', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'XRayTubeCurrent', tag: '00181151', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'Exposure', tag: '00181152', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ExposureInuAs', tag: '00181153', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'FilterType', tag: '00181160', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'FilterMaterial', tag: '00187050', vr: 'CS', vm: '1-n', type: '3' },
    { keyword: 'GeneratorPower', tag: '00181170', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'FocalSpots', tag: '00181190', vr: 'DS', vm: '1-n', type: '3' },
    { keyword: 'ConvolutionKernel', tag: '00181210', vr: 'SH', vm: '1-n', type: '3' },
    { keyword: 'RevolutionTime', tag: '00189305', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'SingleCollimationWidth', tag: '00189306', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'TotalCollimationWidth', tag: '00189307', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'TableSpeed', tag: '00189309', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'TableFeedPerRotation', tag: '00189310', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'SpiralPitchFactor', tag: '00189311', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'ExposureModulationType', tag: '00189323', vr: 'CS', vm: '1-n', type: '3', values: [{ kind: 'defined', terms: ['NONE'] }] },
    { keyword: 'CTDIvol', tag: '00189345', vr: 'FD', vm: '1', type: '3' },
    {
      keyword: 'CTDIPhantomTypeCodeSequence',
      tag: '00189346',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4052' }] }],
    },
    { keyword: 'WaterEquivalentDiameter', tag: '00181271', vr: 'FD', vm: '1', type: '3' },
    {
      keyword: 'WaterEquivalentDiameterCalculationMethodCodeSequence',
      tag: '00181272',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'WaterEquivalentDiameter' } }, decided: 'data', otherwise: 'forbidden', hash: 'bb1f1606fe59' },
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '10024' }] }],
    },
    { keyword: 'ImageAndFluoroscopyAreaDoseProduct', tag: '0018115E', vr: 'DS', vm: '1', type: '3' },
    { include: () => generalAnatomyOptionalRules, overrides: [{ path: ['AnatomicRegionSequence'], contextGroups: [{ kind: 'DCID', cid: '4030' }] }] },
    { include: () => optionalViewAndSliceProgressionDirectionRules },
    { keyword: 'CalciumScoringMassFactorPatient', tag: '00189351', vr: 'FL', vm: '1', type: '3' },
    { keyword: 'CalciumScoringMassFactorDevice', tag: '00189352', vr: 'FL', vm: '3', type: '3' },
    {
      keyword: 'EnergyWeightingFactor',
      tag: '00189353',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'code', attribute: { keyword: 'DerivationCodeSequence' }, codes: [{ value: '113097', scheme: 'DCM' }] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'a2aaaf9bbe7e',
      },
    },
    {
      keyword: 'CTAdditionalXRaySourceSequence',
      tag: '00189360',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'KVP', tag: '00180060', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'XRayTubeCurrentInmA', tag: '00189330', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'DataCollectionDiameter', tag: '00180090', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'FocalSpots', tag: '00181190', vr: 'DS', vm: '1-n', type: '1' },
        { keyword: 'FilterType', tag: '00181160', vr: 'SH', vm: '1', type: '1' },
        { keyword: 'FilterMaterial', tag: '00187050', vr: 'CS', vm: '1-n', type: '1' },
        { keyword: 'ExposureInmAs', tag: '00189332', vr: 'FD', vm: '1', type: '3' },
        {
          keyword: 'EnergyWeightingFactor',
          tag: '00189353',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'code', attribute: { keyword: 'DerivationCodeSequence' }, codes: [{ value: '113097', scheme: 'DCM' }] },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'a2aaaf9bbe7e',
          },
        },
      ],
    },
    { include: () => rtEquipmentMappingAndPlanReferenceRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCTImage = (dataset: object): Finding[] => validateTable(dataset, ctImageRules);
