// US Image, PS3.3 Table C.8-18
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type DeviceIdentificationMacro, deviceIdentificationRules } from '../macros/device-identification.ts';
import { type GeneralAnatomyOptionalMacro, generalAnatomyOptionalRules } from '../macros/general-anatomy-optional.ts';
import { type OptionalViewAndSliceProgressionDirectionMacro, optionalViewAndSliceProgressionDirectionRules } from '../macros/optional-view-and-slice-progression-direction.ts';

/** US Image: PS3.3 Table C.8-18. */
export interface USImageModule extends GeneralAnatomyOptionalMacro, OptionalViewAndSliceProgressionDirectionMacro {
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  SamplesPerPixel: number;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  PhotometricInterpretation: DefinedTerm<'MONOCHROME2' | 'PALETTE COLOR' | 'RGB' | 'YBR_FULL' | 'YBR_FULL_422' | 'YBR_RCT' | 'YBR_ICT' | 'YBR_PARTIAL_420'>;
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  BitsAllocated: number;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  HighBit: number;
  /** Planar Configuration (0028,0006) US, VM 1, Type 1C if SamplesPerPixel > 1. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  PlanarConfiguration?: number;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  PixelRepresentation: 0;
  /** Frame Increment Pointer (0028,0009) AT, VM 1-n, Type 1C if NumberOfFrames is present. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  FrameIncrementPointer?: (DefinedTerm<'00181063' | '00181065'>)[];
  /** Image Type (0008,0008) CS, VM 2-n, Type 2. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  ImageType: string[] | null;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1C if LossyImageCompressionRatio is present or LossyImageCompressionMethod is present. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  LossyImageCompression?: '00' | '01';
  /** Number of Stages (0008,2124) IS, VM 1, Type 2C if NumberOfViewsInStage is present. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  NumberOfStages?: number | null;
  /** Number of Views in Stage (0008,212A) IS, VM 1, Type 2C if NumberOfStages is present. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  NumberOfViewsInStage?: number | null;
  /** R Wave Time Vector (0018,6060) FL, VM 1-n, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  RWaveTimeVector?: number[] | null;
  /** Ultrasound Color Data Present (0028,0014) US, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  UltrasoundColorDataPresent?: 0 | 1 | null;
  /** Stage Name (0008,2120) SH, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  StageName?: string | null;
  /** Stage Code Sequence (0040,000A) SQ, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  StageCodeSequence?: CodeSequenceItem[] | null;
  /** Stage Number (0008,2122) IS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  StageNumber?: number | null;
  /** View Name (0008,2127) SH, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  ViewName?: string | null;
  /** View Number (0008,2128) IS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  ViewNumber?: number | null;
  /** Number of Event Timers (0008,2129) IS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  NumberOfEventTimers?: number | null;
  /** Event Elapsed Time(s) (0008,2130) DS, VM 1-n, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  EventElapsedTimes?: number[] | null;
  /** Event Timer Name(s) (0008,2132) LO, VM 1-n, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  EventTimerNames?: string[] | null;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1C if Modality is IVUS. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  AcquisitionDateTime?: string;
  /** Trigger Time (0018,1060) DS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  TriggerTime?: number | null;
  /** Nominal Interval (0018,1062) IS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  NominalInterval?: number | null;
  /** Beat Rejection Flag (0018,1080) CS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  BeatRejectionFlag?: 'Y' | 'N' | null;
  /** Low R-R Value (0018,1081) IS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  LowRRValue?: number | null;
  /** High R-R Value (0018,1082) IS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  HighRRValue?: number | null;
  /** Heart Rate (0018,1088) IS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  HeartRate?: number | null;
  /** IVUS Acquisition (0018,3100) CS, VM 1, Type 1C if Modality is IVUS. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  IVUSAcquisition?: DefinedTerm<'MOTOR_PULLBACK' | 'MANUAL_PULLBACK' | 'SELECTIVE' | 'GATED_PULLBACK'>;
  /** IVUS Pullback Rate (0018,3101) DS, VM 1, Type 1C if IVUSAcquisition is MOTOR_PULLBACK. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  IVUSPullbackRate?: number;
  /** IVUS Gated Rate (0018,3102) DS, VM 1, Type 1C if IVUSAcquisition is GATED_PULLBACK. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  IVUSGatedRate?: number;
  /** IVUS Pullback Start Frame Number (0018,3103) IS, VM 1, Type 1C if IVUSAcquisition is one of MOTOR_PULLBACK, GATED_PULLBACK. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  IVUSPullbackStartFrameNumber?: number;
  /** IVUS Pullback Stop Frame Number (0018,3104) IS, VM 1, Type 1C if IVUSAcquisition is one of MOTOR_PULLBACK, GATED_PULLBACK. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  IVUSPullbackStopFrameNumber?: number;
  /** Lesion Number (0018,3105) IS, VM 1-n, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  LesionNumber?: number[] | null;
  /** Output Power (0018,5000) SH, VM 1-n, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  OutputPower?: string[] | null;
  /** Transducer Data (0018,5010) LO, VM 1-n, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  TransducerData?: string[] | null;
  /** Transducer Identification Sequence (0018,5011) SQ, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  TransducerIdentificationSequence?: [DeviceIdentificationMacro] | null;
  /** Transducer Type (0018,6031) CS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  TransducerType?: DefinedTerm<'SECTOR_PHASED' | 'SECTOR_MECH' | 'SECTOR_ANNULAR' | 'LINEAR' | 'CURVED LINEAR' | 'SINGLE CRYSTAL' | 'SPLIT XTAL CWD' | 'IV_PHASED' | 'IV_ROT XTAL' | 'IV_ROT MIRROR' | 'ENDOCAV_PA' | 'ENDOCAV_MECH' | 'ENDOCAV_CLA' | 'ENDOCAV_AA' | 'ENDOCAV_LINEAR' | 'VECTOR_PHASED'> | null;
  /** Focus Depth (0018,5012) DS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  FocusDepth?: number | null;
  /** Processing Function (0018,5020) LO, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  ProcessingFunction?: string | null;
  /** Mechanical Index (0018,5022) DS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  MechanicalIndex?: number | null;
  /** Bone Thermal Index (0018,5024) DS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  BoneThermalIndex?: number | null;
  /** Cranial Thermal Index (0018,5026) DS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  CranialThermalIndex?: number | null;
  /** Soft Tissue Thermal Index (0018,5027) DS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  SoftTissueThermalIndex?: number | null;
  /** Soft Tissue-focus Thermal Index (0018,5028) DS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  SoftTissueFocusThermalIndex?: number | null;
  /** Soft Tissue-surface Thermal Index (0018,5029) DS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  SoftTissueSurfaceThermalIndex?: number | null;
  /** Depth of Scan Field (0018,5050) IS, VM 1, Type 3. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  DepthOfScanField?: number | null;
  /** Overlay Subtype (60xx,0045) LO, VM 1, Type 1C. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  OverlaySubtype?: DefinedTerm<'ACTIVE 2D/BMODE IMAGE AREA' | 'ACTIVE VOLUME FLOW IMAGE AREA'>;
}

export const usImageRules: TableRules = {
  kind: 'module',
  id: 'USImage',
  name: 'US Image',
  table: 'table_C.8-18',
  section: 'sect_C.8.5.6',
  rows: [
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [
        {
          kind: 'defined',
          terms: ['MONOCHROME2', 'PALETTE COLOR', 'RGB', 'YBR_FULL', 'YBR_FULL_422', 'YBR_RCT', 'YBR_ICT', 'YBR_PARTIAL_420'],
          section: 'sect_C.8.5.6.1.2',
        },
      ],
    },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1' },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1' },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'PlanarConfiguration',
      tag: '00280006',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '>', attribute: { keyword: 'SamplesPerPixel' }, to: 1 }, decided: 'data', otherwise: 'forbidden', hash: 'b06933f6594d' },
    },
    {
      keyword: 'PixelRepresentation',
      tag: '00280103',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['0000H'], section: 'sect_C.8.5.6.1.3' }],
    },
    {
      keyword: 'FrameIncrementPointer',
      tag: '00280009',
      vr: 'AT',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'NumberOfFrames' } }, decided: 'data', otherwise: 'forbidden', hash: 'd0c6d10e3096' },
      values: [{ kind: 'defined', terms: ['00181063', '00181065'], section: 'sect_C.8.5.6.1.4' }],
    },
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '2',
      values: [
        {
          kind: 'defined',
          terms: [
            'ABDOMINAL',
            'BREAST',
            'CHEST',
            'ENDOCAVITARY',
            'ENDORECTAL',
            'ENDOVAGINAL',
            'EPICARDIAL',
            'FETAL HEART',
            'GYNECOLOGY',
            'INTRACARDIAC',
            'INTRAOPERATIVE',
            'INTRAVASCULAR',
            'MUSCULOSKELETAL',
            'NEONATAL HEAD',
            'OBSTETRICAL',
            'OPHTHALMIC',
            'PEDIATRIC',
            'PELVIC',
            'RETROPERITONEAL',
            'SCROTAL',
            'SMALL PARTS',
            'TEE',
            'THYROID',
            'TRANSCRANIAL',
            'TTE',
            'US BIOPSY',
            'VASCULAR',
          ],
          value: 3,
          section: 'sect_C.8.5.6.1.1',
        },
      ],
    },
    {
      keyword: 'LossyImageCompression',
      tag: '00282110',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [{ op: 'present', attribute: { keyword: 'LossyImageCompressionRatio' } }, { op: 'present', attribute: { keyword: 'LossyImageCompressionMethod' } }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '0af0b72555cb',
      },
      values: [{ kind: 'enumerated', terms: ['00', '01'] }],
    },
    {
      keyword: 'NumberOfStages',
      tag: '00082124',
      vr: 'IS',
      vm: '1',
      type: '2C',
      condition: { tree: { op: 'present', attribute: { keyword: 'NumberOfViewsInStage' } }, decided: 'data', otherwise: 'allowed', hash: '4c553e263d76' },
    },
    {
      keyword: 'NumberOfViewsInStage',
      tag: '0008212A',
      vr: 'IS',
      vm: '1',
      type: '2C',
      condition: { tree: { op: 'present', attribute: { keyword: 'NumberOfStages' } }, decided: 'data', otherwise: 'allowed', hash: '4c553e263d76' },
    },
    { keyword: 'RWaveTimeVector', tag: '00186060', vr: 'FL', vm: '1-n', type: '3' },
    { keyword: 'UltrasoundColorDataPresent', tag: '00280014', vr: 'US', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['00', '01'] }] },
    { keyword: 'StageName', tag: '00082120', vr: 'SH', vm: '1', type: '3' },
    {
      keyword: 'StageCodeSequence',
      tag: '0040000A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '12002' }] }],
    },
    { keyword: 'StageNumber', tag: '00082122', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'ViewName', tag: '00082127', vr: 'SH', vm: '1', type: '3' },
    { keyword: 'ViewNumber', tag: '00082128', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'NumberOfEventTimers', tag: '00082129', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'EventElapsedTimes', tag: '00082130', vr: 'DS', vm: '1-n', type: '3' },
    { keyword: 'EventTimerNames', tag: '00082132', vr: 'LO', vm: '1-n', type: '3' },
    {
      include: () => generalAnatomyOptionalRules,
      overrides: [
        { path: ['AnatomicRegionSequence'], contextGroups: [{ kind: 'DCID', cid: '3010', undecided: true }, { kind: 'DCID', cid: '3015', undecided: true }] },
        { path: ['AnatomicRegionSequence', 'AnatomicRegionModifierSequence'], contextGroups: [{ kind: 'DCID', cid: '3019', undecided: true }] },
      ],
    },
    {
      include: () => optionalViewAndSliceProgressionDirectionRules,
      overrides: [{ path: ['ViewCodeSequence'], contextGroups: [] }, { path: ['ViewCodeSequence', 'ViewModifierCodeSequence'], contextGroups: [] }],
    },
    {
      keyword: 'AcquisitionDateTime',
      tag: '0008002A',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'Modality' }, to: ['IVUS'] }, decided: 'data', otherwise: 'allowed', hash: 'e97e123ff8c1' },
    },
    { keyword: 'TriggerTime', tag: '00181060', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'NominalInterval', tag: '00181062', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'BeatRejectionFlag', tag: '00181080', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['Y', 'N'] }] },
    { keyword: 'LowRRValue', tag: '00181081', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'HighRRValue', tag: '00181082', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'HeartRate', tag: '00181088', vr: 'IS', vm: '1', type: '3' },
    {
      keyword: 'IVUSAcquisition',
      tag: '00183100',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'Modality' }, to: ['IVUS'] }, decided: 'data', otherwise: 'forbidden', hash: 'a37b06b68d6c' },
      values: [{ kind: 'defined', terms: ['MOTOR_PULLBACK', 'MANUAL_PULLBACK', 'SELECTIVE', 'GATED_PULLBACK'] }],
    },
    {
      keyword: 'IVUSPullbackRate',
      tag: '00183101',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'IVUSAcquisition' }, to: ['MOTOR_PULLBACK'] }, decided: 'data', otherwise: 'forbidden', hash: 'de566e4d0136' },
    },
    {
      keyword: 'IVUSGatedRate',
      tag: '00183102',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'IVUSAcquisition' }, to: ['GATED_PULLBACK'] }, decided: 'data', otherwise: 'forbidden', hash: '4710e23dbc08' },
    },
    {
      keyword: 'IVUSPullbackStartFrameNumber',
      tag: '00183103',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'IVUSAcquisition' }, to: ['MOTOR_PULLBACK', 'GATED_PULLBACK'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '405c19044df8',
      },
    },
    {
      keyword: 'IVUSPullbackStopFrameNumber',
      tag: '00183104',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'IVUSAcquisition' }, to: ['MOTOR_PULLBACK', 'GATED_PULLBACK'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '405c19044df8',
      },
    },
    { keyword: 'LesionNumber', tag: '00183105', vr: 'IS', vm: '1-n', type: '3' },
    { keyword: 'OutputPower', tag: '00185000', vr: 'SH', vm: '1-n', type: '3' },
    { keyword: 'TransducerData', tag: '00185010', vr: 'LO', vm: '1-n', type: '3' },
    {
      keyword: 'TransducerIdentificationSequence',
      tag: '00185011',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => deviceIdentificationRules, overrides: [{ path: ['DeviceTypeCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '12035' }] }] }],
    },
    {
      keyword: 'TransducerType',
      tag: '00186031',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [
        {
          kind: 'defined',
          terms: [
            'SECTOR_PHASED',
            'SECTOR_MECH',
            'SECTOR_ANNULAR',
            'LINEAR',
            'CURVED LINEAR',
            'SINGLE CRYSTAL',
            'SPLIT XTAL CWD',
            'IV_PHASED',
            'IV_ROT XTAL',
            'IV_ROT MIRROR',
            'ENDOCAV_PA',
            'ENDOCAV_MECH',
            'ENDOCAV_CLA',
            'ENDOCAV_AA',
            'ENDOCAV_LINEAR',
            'VECTOR_PHASED',
          ],
        },
      ],
    },
    { keyword: 'FocusDepth', tag: '00185012', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ProcessingFunction', tag: '00185020', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'MechanicalIndex', tag: '00185022', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'BoneThermalIndex', tag: '00185024', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'CranialThermalIndex', tag: '00185026', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'SoftTissueThermalIndex', tag: '00185027', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'SoftTissueFocusThermalIndex', tag: '00185028', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'SoftTissueSurfaceThermalIndex', tag: '00185029', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DepthOfScanField', tag: '00185050', vr: 'IS', vm: '1', type: '3' },
    {
      keyword: 'OverlaySubtype',
      tag: '60xx0045',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: 'ca73c75e291b',
        reason: 'knowledge',
        missing: 'which of the overlay groups a region refers to',
      },
      values: [{ kind: 'defined', terms: ['ACTIVE 2D/BMODE IMAGE AREA', 'ACTIVE VOLUME FLOW IMAGE AREA'], section: 'sect_C.8.5.6.1.11' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateUSImage = (dataset: object): Finding[] => validateTable(dataset, usImageRules);
