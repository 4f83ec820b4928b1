// Wide Field Ophthalmic Photography Quality Rating, PS3.3 Table C.8.17.13-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.13.html#table_C.8.17.13-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type NumericValueMacro, numericValueRules } from '../macros/numeric-value.ts';

/** An Item of WideFieldOphthalmicPhotographyQualityThresholdSequence. */
export interface WideFieldOphthalmicPhotographyQualityRatingWideFieldOphthalmicPhotographyQualityRatingWideFieldOphthalmicPhotographyQualityThresholdItem {
  /** Wide Field Ophthalmic Photography Threshold Quality Rating (0022,1527) FL, VM 1, Type 1. [C.8.17.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.13.html#table_C.8.17.13-1) */
  WideFieldOphthalmicPhotographyThresholdQualityRating: number;
}

/** An Item of WideFieldOphthalmicPhotographyQualityRatingSequence. */
export interface WideFieldOphthalmicPhotographyQualityRatingWideFieldOphthalmicPhotographyQualityRatingItem extends NumericValueMacro, AlgorithmIdentificationMacro {
  /** Wide Field Ophthalmic Photography Quality Threshold Sequence (0022,1526) SQ, VM 1, Type 1. [C.8.17.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.13.html#table_C.8.17.13-1) */
  WideFieldOphthalmicPhotographyQualityThresholdSequence: [WideFieldOphthalmicPhotographyQualityRatingWideFieldOphthalmicPhotographyQualityRatingWideFieldOphthalmicPhotographyQualityThresholdItem];
}

/** Wide Field Ophthalmic Photography Quality Rating: PS3.3 Table C.8.17.13-1. */
export interface WideFieldOphthalmicPhotographyQualityRatingModule {
  /** Wide Field Ophthalmic Photography Quality Rating Sequence (0022,1525) SQ, VM 1, Type 1. [C.8.17.13-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.13.html#table_C.8.17.13-1) */
  WideFieldOphthalmicPhotographyQualityRatingSequence: [WideFieldOphthalmicPhotographyQualityRatingWideFieldOphthalmicPhotographyQualityRatingItem];
}

export const wideFieldOphthalmicPhotographyQualityRatingRules: TableRules = {
  kind: 'module',
  id: 'WideFieldOphthalmicPhotographyQualityRating',
  name: 'Wide Field Ophthalmic Photography Quality Rating',
  table: 'table_C.8.17.13-1',
  section: 'sect_C.8.17.13',
  rows: [
    {
      keyword: 'WideFieldOphthalmicPhotographyQualityRatingSequence',
      tag: '00221525',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => numericValueRules, overrides: [{ path: ['ConceptNameCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '4243' }] }] },
        {
          keyword: 'WideFieldOphthalmicPhotographyQualityThresholdSequence',
          tag: '00221526',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ keyword: 'WideFieldOphthalmicPhotographyThresholdQualityRating', tag: '00221527', vr: 'FL', vm: '1', type: '1' }],
        },
        { include: () => algorithmIdentificationRules },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateWideFieldOphthalmicPhotographyQualityRating = (dataset: object): Finding[] => validateTable(dataset, wideFieldOphthalmicPhotographyQualityRatingRules);
