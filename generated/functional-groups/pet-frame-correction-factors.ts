// PET Frame Correction Factors, PS3.3 Table C.8.22-15
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.5.html#table_C.8.22-15
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PETFrameCorrectionFactorsSequence. */
export interface PETFrameCorrectionFactorsPETFrameCorrectionFactorsItem {
  /** Primary (Prompts) Counts Accumulated (0054,1310) IS, VM 1, Type 1C if value 1 of FrameType is ORIGINAL. [C.8.22-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.5.html#table_C.8.22-15) */
  PrimaryPromptsCountsAccumulated?: number;
  /** Slice Sensitivity Factor (0054,1320) DS, VM 1, Type 1C if value 1 of FrameType is ORIGINAL. [C.8.22-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.5.html#table_C.8.22-15) */
  SliceSensitivityFactor?: number;
  /** Decay Factor (0054,1321) DS, VM 1, Type 1C if DecayCorrected is YES. [C.8.22-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.5.html#table_C.8.22-15) */
  DecayFactor?: number;
  /** Scatter Fraction Factor (0054,1323) DS, VM 1, Type 1C if value 1 of FrameType is ORIGINAL. [C.8.22-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.5.html#table_C.8.22-15) */
  ScatterFractionFactor?: number;
  /** Dead Time Factor (0054,1324) DS, VM 1, Type 1C if value 1 of FrameType is ORIGINAL. [C.8.22-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.5.html#table_C.8.22-15) */
  DeadTimeFactor?: number;
}

/** PET Frame Correction Factors: PS3.3 Table C.8.22-15. */
export interface PETFrameCorrectionFactorsFunctionalGroup {
  /** PET Frame Correction Factors Sequence (0018,9736) SQ, VM 1, Type 1. [C.8.22-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.5.5.html#table_C.8.22-15) */
  PETFrameCorrectionFactorsSequence: [PETFrameCorrectionFactorsPETFrameCorrectionFactorsItem];
}

export const petFrameCorrectionFactorsRules: TableRules = {
  kind: 'functional-group',
  id: 'PETFrameCorrectionFactors',
  name: 'PET Frame Correction Factors',
  table: 'table_C.8.22-15',
  section: 'sect_C.8.22.5.5',
  rows: [
    {
      keyword: 'PETFrameCorrectionFactorsSequence',
      tag: '00189736',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'PrimaryPromptsCountsAccumulated',
          tag: '00541310',
          vr: 'IS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '9c167a6f8623' },
        },
        {
          keyword: 'SliceSensitivityFactor',
          tag: '00541320',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '9c167a6f8623' },
        },
        {
          keyword: 'DecayFactor',
          tag: '00541321',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'DecayCorrected' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '82b8a1392714' },
        },
        {
          keyword: 'ScatterFractionFactor',
          tag: '00541323',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '9c167a6f8623' },
        },
        {
          keyword: 'DeadTimeFactor',
          tag: '00541324',
          vr: 'DS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'FrameType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '9c167a6f8623' },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePETFrameCorrectionFactors = (dataset: object): Finding[] => validateTable(dataset, petFrameCorrectionFactorsRules);
