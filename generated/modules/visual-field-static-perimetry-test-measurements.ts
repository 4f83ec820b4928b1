// Visual Field Static Perimetry Test Measurements, PS3.3 Table C.8.26.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type ExternallySourcedDataSetIdentificationMacro, externallySourcedDataSetIdentificationRules } from '../macros/externally-sourced-data-set-identification.ts';

/** An Item of ScreeningBaselineMeasuredSequence. */
export interface VisualFieldStaticPerimetryTestMeasurementsScreeningBaselineMeasuredItem {
  /** Screening Baseline Type (0024,0124) CS, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  ScreeningBaselineType: 'CENTRAL' | 'PERIPHERAL';
  /** Screening Baseline Value (0024,0126) FL, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  ScreeningBaselineValue: number;
}

/** An Item of VisualFieldTestPointNormalsSequence, its conditions apart. */
export interface VisualFieldStaticPerimetryTestMeasurementsVisualFieldTestPointVisualFieldTestPointNormalsItemAttributes {
  /** Age Corrected Sensitivity Deviation Value (0024,0092) FL, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  AgeCorrectedSensitivityDeviationValue: number;
  /** Age Corrected Sensitivity Deviation Probability Value (0024,0100) FL, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  AgeCorrectedSensitivityDeviationProbabilityValue: number;
  /** Generalized Defect Corrected Sensitivity Deviation Flag (0024,0102) CS, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  GeneralizedDefectCorrectedSensitivityDeviationFlag: 'YES' | 'NO';
  /** Generalized Defect Corrected Sensitivity Deviation Value (0024,0103) FL, VM 1, Type 1C if GeneralizedDefectCorrectedSensitivityDeviationFlag is YES. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  GeneralizedDefectCorrectedSensitivityDeviationValue?: number;
  /** Generalized Defect Corrected Sensitivity Deviation Probability Value (0024,0104) FL, VM 1, Type 1C if GeneralizedDefectCorrectedSensitivityDeviationFlag is YES. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue?: number;
}

/** An Item of VisualFieldTestPointSequence. */
export interface VisualFieldStaticPerimetryTestMeasurementsVisualFieldTestPointItem {
  /** Visual Field Test Point X-Coordinate (0024,0090) FL, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  VisualFieldTestPointXCoordinate: number;
  /** Visual Field Test Point Y-Coordinate (0024,0091) FL, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  VisualFieldTestPointYCoordinate: number;
  /** Stimulus Results (0024,0093) CS, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  StimulusResults: 'SEEN' | 'NOT SEEN' | 'SEEN AT MAX';
  /** Sensitivity Value (0024,0094) FL, VM 1, Type 1C if ContentItemModifierSequence in PerformedProtocolCodeSequence has a code ("261004008", SCT, "Diagnostic"). [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  SensitivityValue?: number;
  /** Retest Stimulus Seen (0024,0095) CS, VM 1, Type 3. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  RetestStimulusSeen?: 'YES' | 'NO' | null;
  /** Retest Sensitivity Value (0024,0096) FL, VM 1, Type 3. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  RetestSensitivityValue?: number | null;
  /** Quantified Defect (0024,0098) FL, VM 1, Type 3. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  QuantifiedDefect?: number | null;
  /** Visual Field Test Point Normals Sequence (0024,0097) SQ, VM 1, Type 2C if TestPointNormalsDataFlag is YES. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  VisualFieldTestPointNormalsSequence?: VisualFieldStaticPerimetryTestMeasurementsVisualFieldTestPointVisualFieldTestPointNormalsItem[] | null;
}

/** Visual Field Static Perimetry Test Measurements: PS3.3 Table C.8.26.4-1. */
export interface VisualFieldStaticPerimetryTestMeasurementsModule {
  /** Measurement Laterality (0024,0113) CS, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  MeasurementLaterality: 'R' | 'L' | 'B';
  /** Presented Visual Stimuli Data Flag (0024,0037) CS, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  PresentedVisualStimuliDataFlag: 'YES' | 'NO';
  /** Number of Visual Stimuli (0024,0038) US, VM 1, Type 1C if PresentedVisualStimuliDataFlag is YES. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  NumberOfVisualStimuli?: number;
  /** Visual Field Test Duration (0024,0088) FL, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  VisualFieldTestDuration: number;
  /** Foveal Sensitivity Measured (0024,0086) CS, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  FovealSensitivityMeasured: 'YES' | 'NO';
  /** Foveal Sensitivity (0024,0087) FL, VM 1, Type 1C if FovealSensitivityMeasured is YES. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  FovealSensitivity?: number;
  /** Foveal Point Normative Data Flag (0024,0117) CS, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  FovealPointNormativeDataFlag: 'YES' | 'NO';
  /** Foveal Point Probability Value (0024,0118) FL, VM 1, Type 1C if FovealSensitivityMeasured is YES and FovealPointNormativeDataFlag is YES. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  FovealPointProbabilityValue?: number;
  /** Screening Baseline Measured (0024,0120) CS, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  ScreeningBaselineMeasured: 'YES' | 'NO';
  /** Screening Baseline Measured Sequence (0024,0122) SQ, VM 1, Type 1C if ScreeningBaselineMeasured is YES. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  ScreeningBaselineMeasuredSequence?: VisualFieldStaticPerimetryTestMeasurementsScreeningBaselineMeasuredItem[];
  /** Blind Spot Localized (0024,0106) CS, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  BlindSpotLocalized: 'YES' | 'NO';
  /** Blind Spot X-Coordinate (0024,0107) FL, VM 1, Type 1C if BlindSpotLocalized is YES. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  BlindSpotXCoordinate?: number;
  /** Blind Spot Y-Coordinate (0024,0108) FL, VM 1, Type 1C if BlindSpotLocalized is YES. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  BlindSpotYCoordinate?: number;
  /** Minimum Sensitivity Value (0024,0105) FL, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  MinimumSensitivityValue: number;
  /** Test Point Normals Data Flag (0024,0057) CS, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  TestPointNormalsDataFlag: 'YES' | 'NO';
  /** Test Point Normals Sequence (0024,0058) SQ, VM 1, Type 1C if TestPointNormalsDataFlag is YES. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  TestPointNormalsSequence?: [ExternallySourcedDataSetIdentificationMacro];
  /** Age Corrected Sensitivity Deviation Algorithm Sequence (0024,0065) SQ, VM 1, Type 1C if TestPointNormalsDataFlag is YES. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  AgeCorrectedSensitivityDeviationAlgorithmSequence?: [AlgorithmIdentificationMacro];
  /** Generalized Defect Sensitivity Deviation Algorithm Sequence (0024,0067) SQ, VM 1, Type 1C if TestPointNormalsDataFlag is YES. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  GeneralizedDefectSensitivityDeviationAlgorithmSequence?: [AlgorithmIdentificationMacro];
  /** Visual Field Test Point Sequence (0024,0089) SQ, VM 1, Type 1. [C.8.26.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.26.4.html#table_C.8.26.4-1) */
  VisualFieldTestPointSequence: VisualFieldStaticPerimetryTestMeasurementsVisualFieldTestPointItem[];
}

/** An Item of VisualFieldTestPointNormalsSequence. */
export type VisualFieldStaticPerimetryTestMeasurementsVisualFieldTestPointVisualFieldTestPointNormalsItem = VisualFieldStaticPerimetryTestMeasurementsVisualFieldTestPointVisualFieldTestPointNormalsItemAttributes & (
    | { GeneralizedDefectCorrectedSensitivityDeviationFlag: 'YES'; GeneralizedDefectCorrectedSensitivityDeviationValue: unknown; GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue: unknown }
    | { GeneralizedDefectCorrectedSensitivityDeviationFlag: 'NO'; GeneralizedDefectCorrectedSensitivityDeviationValue?: never; GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue?: never }
  );

export const visualFieldStaticPerimetryTestMeasurementsRules: TableRules = {
  kind: 'module',
  id: 'VisualFieldStaticPerimetryTestMeasurements',
  name: 'Visual Field Static Perimetry Test Measurements',
  table: 'table_C.8.26.4-1',
  section: 'sect_C.8.26.4',
  rows: [
    { keyword: 'MeasurementLaterality', tag: '00240113', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['R', 'L', 'B'] }] },
    { keyword: 'PresentedVisualStimuliDataFlag', tag: '00240037', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'NumberOfVisualStimuli',
      tag: '00240038',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PresentedVisualStimuliDataFlag' }, to: ['YES'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '0260bd094017',
      },
    },
    { keyword: 'VisualFieldTestDuration', tag: '00240088', vr: 'FL', vm: '1', type: '1' },
    { keyword: 'FovealSensitivityMeasured', tag: '00240086', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'FovealSensitivity',
      tag: '00240087',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'FovealSensitivityMeasured' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '58e46a92e426' },
    },
    { keyword: 'FovealPointNormativeDataFlag', tag: '00240117', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'FovealPointProbabilityValue',
      tag: '00240118',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'FovealSensitivityMeasured' }, to: ['YES'] },
            { op: '=', attribute: { keyword: 'FovealPointNormativeDataFlag' }, to: ['YES'] },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '0a1fb86424ee',
      },
    },
    { keyword: 'ScreeningBaselineMeasured', tag: '00240120', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'ScreeningBaselineMeasuredSequence',
      tag: '00240122',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ScreeningBaselineMeasured' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'b11fa1995fd7' },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ScreeningBaselineType', tag: '00240124', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['CENTRAL', 'PERIPHERAL'] }] },
        { keyword: 'ScreeningBaselineValue', tag: '00240126', vr: 'FL', vm: '1', type: '1' },
      ],
    },
    { keyword: 'BlindSpotLocalized', tag: '00240106', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'BlindSpotXCoordinate',
      tag: '00240107',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'BlindSpotLocalized' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '6a9621dc0ca0' },
    },
    {
      keyword: 'BlindSpotYCoordinate',
      tag: '00240108',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'BlindSpotLocalized' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '6a9621dc0ca0' },
    },
    { keyword: 'MinimumSensitivityValue', tag: '00240105', vr: 'FL', vm: '1', type: '1' },
    { keyword: 'TestPointNormalsDataFlag', tag: '00240057', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'TestPointNormalsSequence',
      tag: '00240058',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'TestPointNormalsDataFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'ba9185704fd3' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => externallySourcedDataSetIdentificationRules }],
    },
    {
      keyword: 'AgeCorrectedSensitivityDeviationAlgorithmSequence',
      tag: '00240065',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'TestPointNormalsDataFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'ba9185704fd3' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => algorithmIdentificationRules }],
    },
    {
      keyword: 'GeneralizedDefectSensitivityDeviationAlgorithmSequence',
      tag: '00240067',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'TestPointNormalsDataFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'ba9185704fd3' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => algorithmIdentificationRules }],
    },
    {
      keyword: 'VisualFieldTestPointSequence',
      tag: '00240089',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'VisualFieldTestPointXCoordinate', tag: '00240090', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'VisualFieldTestPointYCoordinate', tag: '00240091', vr: 'FL', vm: '1', type: '1' },
        {
          keyword: 'StimulusResults',
          tag: '00240093',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['SEEN', 'NOT SEEN', 'SEEN AT MAX'] }],
        },
        {
          keyword: 'SensitivityValue',
          tag: '00240094',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'code',
              attribute: { keyword: 'ContentItemModifierSequence', within: ['PerformedProtocolCodeSequence'] },
              codes: [{ value: '261004008', scheme: 'SCT', meaning: 'Diagnostic' }],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'ea7c3be9e0a7',
          },
        },
        { keyword: 'RetestStimulusSeen', tag: '00240095', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        { keyword: 'RetestSensitivityValue', tag: '00240096', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'QuantifiedDefect', tag: '00240098', vr: 'FL', vm: '1', type: '3' },
        {
          keyword: 'VisualFieldTestPointNormalsSequence',
          tag: '00240097',
          vr: 'SQ',
          vm: '1',
          type: '2C',
          condition: { tree: { op: '=', attribute: { keyword: 'TestPointNormalsDataFlag' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'ba9185704fd3' },
          items: [{ range: [0, null] }],
          rows: [
            { keyword: 'AgeCorrectedSensitivityDeviationValue', tag: '00240092', vr: 'FL', vm: '1', type: '1' },
            { keyword: 'AgeCorrectedSensitivityDeviationProbabilityValue', tag: '00240100', vr: 'FL', vm: '1', type: '1' },
            {
              keyword: 'GeneralizedDefectCorrectedSensitivityDeviationFlag',
              tag: '00240102',
              vr: 'CS',
              vm: '1',
              type: '1',
              values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
            },
            {
              keyword: 'GeneralizedDefectCorrectedSensitivityDeviationValue',
              tag: '00240103',
              vr: 'FL',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'GeneralizedDefectCorrectedSensitivityDeviationFlag' }, to: ['YES'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '24aba65489be',
              },
            },
            {
              keyword: 'GeneralizedDefectCorrectedSensitivityDeviationProbabilityValue',
              tag: '00240104',
              vr: 'FL',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'GeneralizedDefectCorrectedSensitivityDeviationFlag' }, to: ['YES'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '24aba65489be',
              },
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVisualFieldStaticPerimetryTestMeasurements = (dataset: object): Finding[] => validateTable(dataset, visualFieldStaticPerimetryTestMeasurementsRules);
