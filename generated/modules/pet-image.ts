// PET Image, PS3.3 Table C.8-63
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type GeneralAnatomyOptionalMacro, generalAnatomyOptionalRules } from '../macros/general-anatomy-optional.ts';
import { type OptionalViewAndSliceProgressionDirectionMacro, optionalViewAndSliceProgressionDirectionRules } from '../macros/optional-view-and-slice-progression-direction.ts';
import { type RTEquipmentMappingAndPlanReferenceMacro, rtEquipmentMappingAndPlanReferenceRules } from '../macros/rt-equipment-mapping-and-plan-reference.ts';

/** PET Image: PS3.3 Table C.8-63. */
export interface PETImageModule extends GeneralAnatomyOptionalMacro, OptionalViewAndSliceProgressionDirectionMacro, RTEquipmentMappingAndPlanReferenceMacro {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  ImageType: string[];
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  BitsAllocated: 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  HighBit: number;
  /** Rescale Intercept (0028,1052) DS, VM 1, Type 1. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  RescaleIntercept: number;
  /** Rescale Slope (0028,1053) DS, VM 1, Type 1. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  RescaleSlope: number;
  /** Frame Reference Time (0054,1300) DS, VM 1, Type 1. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  FrameReferenceTime: number;
  /** Trigger Time (0018,1060) DS, VM 1, Type 1C if value 1 of SeriesType is GATED. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  TriggerTime?: number;
  /** Frame Time (0018,1063) DS, VM 1, Type 1C if value 1 of SeriesType is GATED. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  FrameTime?: number;
  /** Low R-R Value (0018,1081) IS, VM 1, Type 1C if value 1 of SeriesType is GATED and BeatRejectionFlag is Y. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  LowRRValue?: number;
  /** High R-R Value (0018,1082) IS, VM 1, Type 1C if value 1 of SeriesType is GATED and BeatRejectionFlag is Y. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  HighRRValue?: number;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1C if LossyImageCompressionRatio is present or LossyImageCompressionMethod is present. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  LossyImageCompression?: '00' | '01';
  /** Image Index (0054,1330) US, VM 1, Type 1. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  ImageIndex: number;
  /** Acquisition Date (0008,0022) DA, VM 1, Type 2. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  AcquisitionDate: string | null;
  /** Acquisition Time (0008,0032) TM, VM 1, Type 2. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  AcquisitionTime: string | null;
  /** Actual Frame Duration (0018,1242) IS, VM 1, Type 2. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  ActualFrameDuration: number | null;
  /** Nominal Interval (0018,1062) IS, VM 1, Type 3. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  NominalInterval?: number | null;
  /** Intervals Acquired (0018,1083) IS, VM 1, Type 3. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  IntervalsAcquired?: number | null;
  /** Intervals Rejected (0018,1084) IS, VM 1, Type 3. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  IntervalsRejected?: number | null;
  /** Primary (Prompts) Counts Accumulated (0054,1310) IS, VM 1, Type 3. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  PrimaryPromptsCountsAccumulated?: number | null;
  /** Secondary Counts Accumulated (0054,1311) IS, VM 1-n, Type 3. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  SecondaryCountsAccumulated?: number[] | null;
  /** Slice Sensitivity Factor (0054,1320) DS, VM 1, Type 3. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  SliceSensitivityFactor?: number | null;
  /** Decay Factor (0054,1321) DS, VM 1, Type 1C if DecayCorrection is not "NONE". [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  DecayFactor?: number;
  /** Dose Calibration Factor (0054,1322) DS, VM 1, Type 3. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  DoseCalibrationFactor?: number | null;
  /** Scatter Fraction Factor (0054,1323) DS, VM 1, Type 3. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  ScatterFractionFactor?: number | null;
  /** Dead Time Factor (0054,1324) DS, VM 1, Type 3. [C.8-63](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.9.4.html#table_C.8-63) */
  DeadTimeFactor?: number | null;
}

export const petImageRules: TableRules = {
  kind: 'module',
  id: 'PETImage',
  name: 'PET Image',
  table: 'table_C.8-63',
  section: 'sect_C.8.9.4',
  rows: [
    { keyword: 'ImageType', tag: '00080008', vr: 'CS', vm: '2-n', type: '1' },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MONOCHROME2'], section: 'sect_C.8.9.4.1.2' }],
    },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['16'] }] },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1' },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'RescaleIntercept', tag: '00281052', vr: 'DS', vm: '1', type: '1' },
    { keyword: 'RescaleSlope', tag: '00281053', vr: 'DS', vm: '1', type: '1' },
    { keyword: 'FrameReferenceTime', tag: '00541300', vr: 'DS', vm: '1', type: '1' },
    {
      keyword: 'TriggerTime',
      tag: '00181060',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'SeriesType', value: 1 }, to: ['GATED'] }, decided: 'data', otherwise: 'forbidden', hash: 'b03e110d0b64' },
    },
    {
      keyword: 'FrameTime',
      tag: '00181063',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'SeriesType', value: 1 }, to: ['GATED'] }, decided: 'data', otherwise: 'forbidden', hash: 'b03e110d0b64' },
    },
    {
      keyword: 'LowRRValue',
      tag: '00181081',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: '=', attribute: { keyword: 'SeriesType', value: 1 }, to: ['GATED'] }, { op: '=', attribute: { keyword: 'BeatRejectionFlag' }, to: ['Y'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '8623ed6def0a',
      },
    },
    {
      keyword: 'HighRRValue',
      tag: '00181082',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: '=', attribute: { keyword: 'SeriesType', value: 1 }, to: ['GATED'] }, { op: '=', attribute: { keyword: 'BeatRejectionFlag' }, to: ['Y'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '8623ed6def0a',
      },
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
        hash: '68484953cf6f',
      },
      values: [{ kind: 'enumerated', terms: ['00', '01'] }],
    },
    { keyword: 'ImageIndex', tag: '00541330', vr: 'US', vm: '1', type: '1' },
    { keyword: 'AcquisitionDate', tag: '00080022', vr: 'DA', vm: '1', type: '2' },
    { keyword: 'AcquisitionTime', tag: '00080032', vr: 'TM', vm: '1', type: '2' },
    { keyword: 'ActualFrameDuration', tag: '00181242', vr: 'IS', vm: '1', type: '2' },
    { keyword: 'NominalInterval', tag: '00181062', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'IntervalsAcquired', tag: '00181083', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'IntervalsRejected', tag: '00181084', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'PrimaryPromptsCountsAccumulated', tag: '00541310', vr: 'IS', vm: '1', type: '3' },
    { keyword: 'SecondaryCountsAccumulated', tag: '00541311', vr: 'IS', vm: '1-n', type: '3' },
    { keyword: 'SliceSensitivityFactor', tag: '00541320', vr: 'DS', vm: '1', type: '3' },
    {
      keyword: 'DecayFactor',
      tag: '00541321',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '!=', attribute: { keyword: 'DecayCorrection' }, to: ['NONE'] }, decided: 'data', otherwise: 'forbidden', hash: 'aa924d482ed8' },
    },
    { keyword: 'DoseCalibrationFactor', tag: '00541322', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'ScatterFractionFactor', tag: '00541323', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'DeadTimeFactor', tag: '00541324', vr: 'DS', vm: '1', type: '3' },
    { include: () => generalAnatomyOptionalRules },
    { include: () => optionalViewAndSliceProgressionDirectionRules },
    { include: () => rtEquipmentMappingAndPlanReferenceRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePETImage = (dataset: object): Finding[] => validateTable(dataset, petImageRules);
