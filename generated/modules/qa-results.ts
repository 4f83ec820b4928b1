// QA Results, PS3.3 Table C.32.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.html#table_C.32.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type DisplayQAResultContextMacro, displayQAResultContextRules } from '../macros/display-qa-result-context.ts';
import { type LuminanceResultMacro, luminanceResultRules } from '../macros/luminance-result.ts';
import { type LuminanceUniformityResultMacro, luminanceUniformityResultRules } from '../macros/luminance-uniformity-result.ts';
import { type VisualEvaluationResultMacro, visualEvaluationResultRules } from '../macros/visual-evaluation-result.ts';

/** An Item of DisplayCalibrationResultSequence. */
export interface QAResultsQAResultsDisplaySubsystemQAResultsConfigurationQAResultsDisplayCalibrationResultItem extends DisplayQAResultContextMacro {
  /** Luminance Characteristics ID (0028,7009) US, VM 1. [C.32.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.html#table_C.32.3-1) */
  LuminanceCharacteristicsID?: number | null;
}

/** An Item of VisualEvaluationResultSequence. */
export interface QAResultsQAResultsDisplaySubsystemQAResultsConfigurationQAResultsVisualEvaluationResultItem extends DisplayQAResultContextMacro, VisualEvaluationResultMacro {
}

/** An Item of LuminanceUniformityResultSequence. */
export interface QAResultsQAResultsDisplaySubsystemQAResultsConfigurationQAResultsLuminanceUniformityResultItem extends DisplayQAResultContextMacro, LuminanceUniformityResultMacro {
}

/** An Item of LuminanceResultSequence. */
export interface QAResultsQAResultsDisplaySubsystemQAResultsConfigurationQAResultsLuminanceResultItem extends DisplayQAResultContextMacro, LuminanceResultMacro {
}

/** An Item of ConfigurationQAResultsSequence. */
export interface QAResultsQAResultsDisplaySubsystemQAResultsConfigurationQAResultsItem {
  /** Display Calibration Result Sequence (0028,7016) SQ, VM 1. [C.32.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.html#table_C.32.3-1) */
  DisplayCalibrationResultSequence?: QAResultsQAResultsDisplaySubsystemQAResultsConfigurationQAResultsDisplayCalibrationResultItem[] | null;
  /** Visual Evaluation Result Sequence (0028,7015) SQ, VM 1. [C.32.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.html#table_C.32.3-1) */
  VisualEvaluationResultSequence?: QAResultsQAResultsDisplaySubsystemQAResultsConfigurationQAResultsVisualEvaluationResultItem[] | null;
  /** Luminance Uniformity Result Sequence (0028,7027) SQ, VM 1. [C.32.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.html#table_C.32.3-1) */
  LuminanceUniformityResultSequence?: QAResultsQAResultsDisplaySubsystemQAResultsConfigurationQAResultsLuminanceUniformityResultItem[] | null;
  /** Luminance Result Sequence (0028,7024) SQ, VM 1. [C.32.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.html#table_C.32.3-1) */
  LuminanceResultSequence?: QAResultsQAResultsDisplaySubsystemQAResultsConfigurationQAResultsLuminanceResultItem[] | null;
}

/** An Item of DisplaySubsystemQAResultsSequence. */
export interface QAResultsQAResultsDisplaySubsystemQAResultsItem {
  /** Configuration ID (0028,700B) US, VM 1. [C.32.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.html#table_C.32.3-1) */
  ConfigurationID?: number | null;
  /** Configuration QA Results Sequence (0028,7011) SQ, VM 1. [C.32.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.html#table_C.32.3-1) */
  ConfigurationQAResultsSequence?: QAResultsQAResultsDisplaySubsystemQAResultsConfigurationQAResultsItem[] | null;
}

/** An Item of QAResultsSequence. */
export interface QAResultsQAResultsItem {
  /** Display Subsystem ID (0028,7003) US, VM 1. [C.32.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.html#table_C.32.3-1) */
  DisplaySubsystemID?: number | null;
  /** Display Subsystem QA Results Sequence (0028,7010) SQ, VM 1. [C.32.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.html#table_C.32.3-1) */
  DisplaySubsystemQAResultsSequence?: QAResultsQAResultsDisplaySubsystemQAResultsItem[] | null;
}

/** QA Results: PS3.3 Table C.32.3-1. */
export interface QAResultsModule {
  /** QA Results Sequence (0028,700F) SQ, VM 1. [C.32.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.32.3.html#table_C.32.3-1) */
  QAResultsSequence?: QAResultsQAResultsItem[] | null;
}

export const qaResultsRules: TableRules = {
  kind: 'module',
  id: 'QAResults',
  name: 'QA Results',
  table: 'table_C.32.3-1',
  section: 'sect_C.32.3',
  rows: [
    {
      keyword: 'QAResultsSequence',
      tag: '0028700F',
      vr: 'SQ',
      vm: '1',
      type: null,
      rows: [
        { keyword: 'DisplaySubsystemID', tag: '00287003', vr: 'US', vm: '1', type: null },
        {
          keyword: 'DisplaySubsystemQAResultsSequence',
          tag: '00287010',
          vr: 'SQ',
          vm: '1',
          type: null,
          items: [{ range: [0, null] }],
          rows: [
            { keyword: 'ConfigurationID', tag: '0028700B', vr: 'US', vm: '1', type: null },
            {
              keyword: 'ConfigurationQAResultsSequence',
              tag: '00287011',
              vr: 'SQ',
              vm: '1',
              type: null,
              rows: [
                {
                  keyword: 'DisplayCalibrationResultSequence',
                  tag: '00287016',
                  vr: 'SQ',
                  vm: '1',
                  type: null,
                  items: [{ range: [0, 1] }],
                  rows: [{ include: () => displayQAResultContextRules }, { keyword: 'LuminanceCharacteristicsID', tag: '00287009', vr: 'US', vm: '1', type: null }],
                },
                {
                  keyword: 'VisualEvaluationResultSequence',
                  tag: '00287015',
                  vr: 'SQ',
                  vm: '1',
                  type: null,
                  items: [{ range: [0, 1] }],
                  rows: [{ include: () => displayQAResultContextRules }, { include: () => visualEvaluationResultRules }],
                },
                {
                  keyword: 'LuminanceUniformityResultSequence',
                  tag: '00287027',
                  vr: 'SQ',
                  vm: '1',
                  type: null,
                  items: [{ range: [0, 1] }],
                  rows: [{ include: () => displayQAResultContextRules }, { include: () => luminanceUniformityResultRules }],
                },
                {
                  keyword: 'LuminanceResultSequence',
                  tag: '00287024',
                  vr: 'SQ',
                  vm: '1',
                  type: null,
                  items: [{ range: [0, 1] }],
                  rows: [{ include: () => displayQAResultContextRules }, { include: () => luminanceResultRules }],
                },
              ],
            },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateQAResults = (dataset: object): Finding[] => validateTable(dataset, qaResultsRules);
