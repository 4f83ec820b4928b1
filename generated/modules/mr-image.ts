// MR Image, PS3.3 Table C.8-4
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type GeneralAnatomyOptionalMacro, generalAnatomyOptionalRules } from '../macros/general-anatomy-optional.ts';
import { type OptionalViewAndSliceProgressionDirectionMacro, optionalViewAndSliceProgressionDirectionRules } from '../macros/optional-view-and-slice-progression-direction.ts';
import { type RTEquipmentMappingAndPlanReferenceMacro, rtEquipmentMappingAndPlanReferenceRules } from '../macros/rt-equipment-mapping-and-plan-reference.ts';

/** MR Image: PS3.3 Table C.8-4. */
export interface MRImageModule extends GeneralAnatomyOptionalMacro, OptionalViewAndSliceProgressionDirectionMacro, RTEquipmentMappingAndPlanReferenceMacro {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  ImageType: string[];
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  PhotometricInterpretation: 'MONOCHROME1' | 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  BitsAllocated: 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  HighBit: number;
  /** Scanning Sequence (0018,0020) CS, VM 1-n, Type 1. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  ScanningSequence: ('SE' | 'IR' | 'GR' | 'EP' | 'RM')[];
  /** Sequence Variant (0018,0021) CS, VM 1-n, Type 1. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  SequenceVariant: (DefinedTerm<'SK' | 'MTC' | 'SS' | 'TRSS' | 'SP' | 'MP' | 'OSP' | 'NONE'>)[];
  /** Scan Options (0018,0022) CS, VM 1-n, Type 2. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  ScanOptions: (DefinedTerm<'PER' | 'RG' | 'CG' | 'PPG' | 'FC' | 'PFF' | 'PFP' | 'SP' | 'FS'>)[] | null;
  /** MR Acquisition Type (0018,0023) CS, VM 1, Type 2. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  MRAcquisitionType: '2D' | '3D' | null;
  /** Repetition Time (0018,0080) DS, VM 1, Type 2C if SequenceVariant is SK or ScanningSequence is not EP. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  RepetitionTime?: number | null;
  /** Echo Time (0018,0081) DS, VM 1, Type 2. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  EchoTime: number | null;
  /** Echo Train Length (0018,0091) IS, VM 1, Type 2. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  EchoTrainLength: number | null;
  /** Inversion Time (0018,0082) DS, VM 1, Type 2C if ScanningSequence is IR. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  InversionTime?: number | null;
  /** Trigger Time (0018,1060) DS, VM 1, Type 2C if ScanOptions is one of CG, PPG. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  TriggerTime?: number | null;
  /** Sequence Name (0018,0024) SH, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  SequenceName?: string | null;
  /** Angio Flag (0018,0025) CS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  AngioFlag?: 'Y' | 'N' | null;
  /** Number of Averages (0018,0083) DS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  NumberOfAverages?: number | null;
  /** Imaging Frequency (0018,0084) DS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  ImagingFrequency?: number | null;
  /** Imaged Nucleus (0018,0085) SH, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  ImagedNucleus?: string | null;
  /** Echo Number(s) (0018,0086) IS, VM 1-n, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  EchoNumbers?: number[] | null;
  /** Magnetic Field Strength (0018,0087) DS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  MagneticFieldStrength?: number | null;
  /** Number of Phase Encoding Steps (0018,0089) IS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  NumberOfPhaseEncodingSteps?: number | null;
  /** Percent Sampling (0018,0093) DS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  PercentSampling?: number | null;
  /** Percent Phase Field of View (0018,0094) DS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  PercentPhaseFieldOfView?: number | null;
  /** Pixel Bandwidth (0018,0095) DS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  PixelBandwidth?: number | null;
  /** Nominal Interval (0018,1062) IS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  NominalInterval?: number | null;
  /** Beat Rejection Flag (0018,1080) CS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  BeatRejectionFlag?: 'Y' | 'N' | null;
  /** Low R-R Value (0018,1081) IS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  LowRRValue?: number | null;
  /** High R-R Value (0018,1082) IS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  HighRRValue?: number | null;
  /** Intervals Acquired (0018,1083) IS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  IntervalsAcquired?: number | null;
  /** Intervals Rejected (0018,1084) IS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  IntervalsRejected?: number | null;
  /** PVC Rejection (0018,1085) LO, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  PVCRejection?: string | null;
  /** Skip Beats (0018,1086) IS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  SkipBeats?: number | null;
  /** Heart Rate (0018,1088) IS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  HeartRate?: number | null;
  /** Cardiac Number of Images (0018,1090) IS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  CardiacNumberOfImages?: number | null;
  /** Trigger Window (0018,1094) IS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  TriggerWindow?: number | null;
  /** Reconstruction Diameter (0018,1100) DS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  ReconstructionDiameter?: number | null;
  /** Receive Coil Name (0018,1250) SH, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  ReceiveCoilName?: string | null;
  /** Transmit Coil Name (0018,1251) SH, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  TransmitCoilName?: string | null;
  /** Acquisition Matrix (0018,1310) US, VM 4, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  AcquisitionMatrix?: [number, number, number, number] | null;
  /** In-plane Phase Encoding Direction (0018,1312) CS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  InPlanePhaseEncodingDirection?: 'ROW' | 'COL' | null;
  /** Flip Angle (0018,1314) DS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  FlipAngle?: number | null;
  /** SAR (0018,1316) DS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  SAR?: number | null;
  /** Variable Flip Angle Flag (0018,1315) CS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  VariableFlipAngleFlag?: 'Y' | 'N' | null;
  /** dB/dt (0018,1318) DS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  dBdt?: number | null;
  /** Temporal Position Identifier (0020,0100) IS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  TemporalPositionIdentifier?: number | null;
  /** Number of Temporal Positions (0020,0105) IS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  NumberOfTemporalPositions?: number | null;
  /** Temporal Resolution (0020,0110) DS, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  TemporalResolution?: number | null;
  /** B1rms (0018,1320) FL, VM 1, Type 3. [C.8-4](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.3.1.html#table_C.8-4) */
  B1rms?: number | null;
}

export const mrImageRules: TableRules = {
  kind: 'module',
  id: 'MRImage',
  name: 'MR Image',
  table: 'table_C.8-4',
  section: 'sect_C.8.3.1',
  rows: [
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [
        {
          kind: 'defined',
          terms: [
            'DENSITY MAP',
            'DIFFUSION MAP',
            'IMAGE ADDITION',
            'MODULUS SUBTRACT',
            'MPR',
            'OTHER',
            'PHASE MAP',
            'PHASE SUBTRACT',
            'PROJECTION IMAGE',
            'T1 MAP',
            'T2 MAP',
            'VELOCITY MAP',
          ],
          value: 3,
          section: 'sect_C.8.3.1.1.1',
        },
      ],
    },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'], section: 'sect_C.8.3.1.1.2' }] },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MONOCHROME1', 'MONOCHROME2'], section: 'sect_C.8.3.1.1.3' }],
    },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['16'], section: 'sect_C.8.3.1.1.4' }] },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1' },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'ScanningSequence', tag: '00180020', vr: 'CS', vm: '1-n', type: '1', values: [{ kind: 'enumerated', terms: ['SE', 'IR', 'GR', 'EP', 'RM'] }] },
    {
      keyword: 'SequenceVariant',
      tag: '00180021',
      vr: 'CS',
      vm: '1-n',
      type: '1',
      values: [{ kind: 'defined', terms: ['SK', 'MTC', 'SS', 'TRSS', 'SP', 'MP', 'OSP', 'NONE'] }],
    },
    {
      keyword: 'ScanOptions',
      tag: '00180022',
      vr: 'CS',
      vm: '1-n',
      type: '2',
      values: [{ kind: 'defined', terms: ['PER', 'RG', 'CG', 'PPG', 'FC', 'PFF', 'PFP', 'SP', 'FS'] }],
    },
    { keyword: 'MRAcquisitionType', tag: '00180023', vr: 'CS', vm: '1', type: '2', values: [{ kind: 'enumerated', terms: ['2D', '3D'] }] },
    {
      keyword: 'RepetitionTime',
      tag: '00180080',
      vr: 'DS',
      vm: '1',
      type: '2C',
      condition: {
        tree: {
          op: 'or',
          of: [{ op: '=', attribute: { keyword: 'SequenceVariant' }, to: ['SK'] }, { op: '!=', attribute: { keyword: 'ScanningSequence' }, to: ['EP'] }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '11ff4002305a',
      },
    },
    { keyword: 'EchoTime', tag: '00180081', vr: 'DS', vm: '1', type: '2' },
    { keyword: 'EchoTrainLength', tag: '00180091', vr: 'IS', vm: '1', type: '2' },
    {
      keyword: 'InversionTime',
      tag: '00180082',
      vr: 'DS',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'ScanningSequence' }, to: ['IR'] }, decided: 'data', otherwise: 'forbidden', hash: '8b640c3325bc' },
    },
    {
      keyword: 'TriggerTime',
      tag: '00181060',
      vr: 'DS',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'ScanOptions' }, to: ['CG', 'PPG'] }, decided: 'data', otherwise: 'allowed', hash: '5fa814d011b2' },
    },
    { keyword: 'SequenceName', tag: '00180024', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'AngioFlag', tag: '00180025', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['Y', 'N'] }] },
    { keyword: 'NumberOfAverages', tag: '00180083', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ImagingFrequency', tag: '00180084', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ImagedNucleus', tag: '00180085', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'EchoNumbers', tag: '00180086', vr: 'IS', vm: '1-n', type: '3' },
    { keyword: 'MagneticFieldStrength', tag: '00180087', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'NumberOfPhaseEncodingSteps', tag: '00180089', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'PercentSampling', tag: '00180093', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'PercentPhaseFieldOfView', tag: '00180094', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'PixelBandwidth', tag: '00180095', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'NominalInterval', tag: '00181062', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'BeatRejectionFlag', tag: '00181080', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['Y', 'N'] }] },
    { keyword: 'LowRRValue', tag: '00181081', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'HighRRValue', tag: '00181082', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'IntervalsAcquired', tag: '00181083', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'IntervalsRejected', tag: '00181084', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'PVCRejection', tag: '00181085', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'SkipBeats', tag: '00181086', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'HeartRate', tag: '00181088', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'CardiacNumberOfImages', tag: '00181090', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'TriggerWindow', tag: '00181094', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ReconstructionDiameter', tag: '00181100', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ReceiveCoilName', tag: '00181250', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'TransmitCoilName', tag: '00181251', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'AcquisitionMatrix', tag: '00181310', vr: 'US', vm: '4', type: '3' },
    { keyword: 'InPlanePhaseEncodingDirection', tag: '00181312', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['ROW', 'COL'] }] },
    { keyword: 'FlipAngle', tag: '00181314', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'SAR', tag: '00181316', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'VariableFlipAngleFlag', tag: '00181315', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['Y', 'N'] }] },
    { keyword: 'dBdt', tag: '00181318', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'TemporalPositionIdentifier', tag: '00200100', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'NumberOfTemporalPositions', tag: '00200105', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'TemporalResolution', tag: '00200110', vr: 'DS', vm: '1', type: '3' },
    { include: () => generalAnatomyOptionalRules, overrides: [{ path: ['AnatomicRegionSequence'], contextGroups: [{ kind: 'DCID', cid: '4030' }] }] },
    { include: () => optionalViewAndSliceProgressionDirectionRules },
    { include: () => rtEquipmentMappingAndPlanReferenceRules },
    { keyword: 'B1rms', tag: '00181320', vr: 'FL', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateMRImage = (dataset: object): Finding[] => validateTable(dataset, mrImageRules);
