// CT Pixel Value Transformation, PS3.3 Table C.8-126
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.10.html#table_C.8-126
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PixelValueTransformationSequence. */
export interface CTPixelValueTransformationPixelValueTransformationItem {
  /** Rescale Intercept (0028,1052) DS, VM 1, Type 1. [C.8-126](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.10.html#table_C.8-126) */
  RescaleIntercept: number;
  /** Rescale Slope (0028,1053) DS, VM 1, Type 1. [C.8-126](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.10.html#table_C.8-126) */
  RescaleSlope: number;
  /** Rescale Type (0028,1054) LO, VM 1, Type 1. [C.8-126](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.10.html#table_C.8-126) */
  RescaleType: DefinedTerm<'OD' | 'HU' | 'US' | 'MGML' | 'Z_EFF' | 'ED' | 'EDW' | 'HU_MOD' | 'PCT'>;
}

/** CT Pixel Value Transformation: PS3.3 Table C.8-126. */
export interface CTPixelValueTransformationFunctionalGroup {
  /** Pixel Value Transformation Sequence (0028,9145) SQ, VM 1, Type 1. [C.8-126](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.3.10.html#table_C.8-126) */
  PixelValueTransformationSequence: [CTPixelValueTransformationPixelValueTransformationItem];
}

export const ctPixelValueTransformationRules: TableRules = {
  kind: 'functional-group',
  id: 'CTPixelValueTransformation',
  name: 'CT Pixel Value Transformation',
  table: 'table_C.8-126',
  section: 'sect_C.8.15.3.10',
  rows: [
    {
      keyword: 'PixelValueTransformationSequence',
      tag: '00289145',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'RescaleIntercept', tag: '00281052', vr: 'DS', vm: '1', type: '1' },
        { keyword: 'RescaleSlope', tag: '00281053', vr: 'DS', vm: '1', type: '1' },
        {
          keyword: 'RescaleType',
          tag: '00281054',
          vr: 'LO',
          vm: '1',
          type: '1',
          values: [{ kind: 'defined', terms: ['OD', 'HU', 'US', 'MGML', 'Z_EFF', 'ED', 'EDW', 'HU_MOD', 'PCT'], section: 'sect_C.11.1.1.2' }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCTPixelValueTransformation = (dataset: object): Finding[] => validateTable(dataset, ctPixelValueTransformationRules);
