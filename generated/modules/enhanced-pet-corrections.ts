// Enhanced PET Corrections, PS3.3 Table C.8.22-19
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Enhanced PET Corrections: PS3.3 Table C.8.22-19. */
export interface EnhancedPETCorrectionsModule {
  /** Counts Source (0054,1002) CS, VM 1, Type 1. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  CountsSource: 'EMISSION' | 'TRANSMISSION';
  /** Decay Corrected (0018,9758) CS, VM 1, Type 1. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  DecayCorrected: 'YES' | 'NO';
  /** Attenuation Corrected (0018,9759) CS, VM 1, Type 1. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  AttenuationCorrected: 'YES' | 'NO';
  /** Scatter Corrected (0018,9760) CS, VM 1, Type 1. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  ScatterCorrected: 'YES' | 'NO';
  /** Dead Time Corrected (0018,9761) CS, VM 1, Type 1. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  DeadTimeCorrected: 'YES' | 'NO';
  /** Gantry Motion Corrected (0018,9762) CS, VM 1, Type 1. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  GantryMotionCorrected: 'YES' | 'NO';
  /** Patient Motion Corrected (0018,9763) CS, VM 1, Type 1. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  PatientMotionCorrected: 'YES' | 'NO';
  /** Count Loss Normalization Corrected (0018,9764) CS, VM 1, Type 1. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  CountLossNormalizationCorrected: 'YES' | 'NO';
  /** Randoms Corrected (0018,9765) CS, VM 1, Type 1. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  RandomsCorrected: 'YES' | 'NO';
  /** Non-uniform Radial Sampling Corrected (0018,9766) CS, VM 1, Type 1. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  NonUniformRadialSamplingCorrected: 'YES' | 'NO';
  /** Sensitivity Calibrated (0018,9767) CS, VM 1, Type 1. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  SensitivityCalibrated: 'YES' | 'NO';
  /** Detector Normalization Correction (0018,9768) CS, VM 1, Type 1. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  DetectorNormalizationCorrection: 'YES' | 'NO';
  /** Randoms Correction Method (0054,1100) CS, VM 1, Type 1C if RandomsCorrected is YES. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  RandomsCorrectionMethod?: DefinedTerm<'DLYD' | 'SING' | 'PDDL'>;
  /** Attenuation Correction Source (0018,9738) CS, VM 1, Type 1C if AttenuationCorrected is YES. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  AttenuationCorrectionSource?: DefinedTerm<'CT' | 'MR' | 'POSITRON SOURCE' | 'SINGLE PHOTON' | 'CALCULATED'>;
  /** Attenuation Correction Temporal Relationship (0018,9770) CS, VM 1, Type 1C if AttenuationCorrected is YES. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  AttenuationCorrectionTemporalRelationship?: DefinedTerm<'CONCURRENT' | 'SEPARATE' | 'SIMULTANEOUS'>;
  /** Scatter Correction Method (0054,1105) LO, VM 1, Type 1C if ScatterCorrected is YES. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  ScatterCorrectionMethod?: string;
  /** Decay Correction DateTime (0018,9701) DT, VM 1, Type 1C if DecayCorrected is YES. [C.8.22-19](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.6.html#table_C.8.22-19) */
  DecayCorrectionDateTime?: string;
}

export const enhancedPETCorrectionsRules: TableRules = {
  kind: 'module',
  id: 'EnhancedPETCorrections',
  name: 'Enhanced PET Corrections',
  table: 'table_C.8.22-19',
  section: 'sect_C.8.22.6',
  rows: [
    { keyword: 'CountsSource', tag: '00541002', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['EMISSION', 'TRANSMISSION'] }] },
    { keyword: 'DecayCorrected', tag: '00189758', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'AttenuationCorrected', tag: '00189759', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'ScatterCorrected', tag: '00189760', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'DeadTimeCorrected', tag: '00189761', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'GantryMotionCorrected', tag: '00189762', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'PatientMotionCorrected', tag: '00189763', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'CountLossNormalizationCorrected', tag: '00189764', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'RandomsCorrected', tag: '00189765', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'NonUniformRadialSamplingCorrected', tag: '00189766', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'SensitivityCalibrated', tag: '00189767', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'DetectorNormalizationCorrection', tag: '00189768', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'RandomsCorrectionMethod',
      tag: '00541100',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'RandomsCorrected' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'a99eedba4c20' },
      values: [{ kind: 'defined', terms: ['DLYD', 'SING', 'PDDL'] }],
    },
    {
      keyword: 'AttenuationCorrectionSource',
      tag: '00189738',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'AttenuationCorrected' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '2877ea528790' },
      values: [{ kind: 'defined', terms: ['CT', 'MR', 'POSITRON SOURCE', 'SINGLE PHOTON', 'CALCULATED'], section: 'sect_C.8.22.3.1.2' }],
    },
    {
      keyword: 'AttenuationCorrectionTemporalRelationship',
      tag: '00189770',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'AttenuationCorrected' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '2877ea528790' },
      values: [{ kind: 'defined', terms: ['CONCURRENT', 'SEPARATE', 'SIMULTANEOUS'], section: 'sect_C.8.22.3.1.3' }],
    },
    {
      keyword: 'ScatterCorrectionMethod',
      tag: '00541105',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ScatterCorrected' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '57726a79c3d5' },
    },
    {
      keyword: 'DecayCorrectionDateTime',
      tag: '00189701',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'DecayCorrected' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '82b8a1392714' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedPETCorrections = (dataset: object): Finding[] => validateTable(dataset, enhancedPETCorrectionsRules);
