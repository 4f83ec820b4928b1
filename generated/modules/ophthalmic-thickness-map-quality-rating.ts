// Ophthalmic Thickness Map Quality Rating, PS3.3 Table C.8.28.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.3.html#table_C.8.28.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type NumericValueMacro, numericValueRules } from '../macros/numeric-value.ts';

/** An Item of OphthalmicThicknessMapQualityThresholdSequence. */
export interface OphthalmicThicknessMapQualityRatingOphthalmicThicknessMapQualityRatingOphthalmicThicknessMapQualityThresholdItem extends AlgorithmIdentificationMacro {
  /** Ophthalmic Thickness Map Threshold Quality Rating (0022,1460) FL, VM 1, Type 1. [C.8.28.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.3.html#table_C.8.28.3-1) */
  OphthalmicThicknessMapThresholdQualityRating: number;
}

/** An Item of OphthalmicThicknessMapQualityRatingSequence. */
export interface OphthalmicThicknessMapQualityRatingOphthalmicThicknessMapQualityRatingItem extends NumericValueMacro {
  /** Ophthalmic Thickness Map Quality Threshold Sequence (0022,1458) SQ, VM 1, Type 1. [C.8.28.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.3.html#table_C.8.28.3-1) */
  OphthalmicThicknessMapQualityThresholdSequence: [OphthalmicThicknessMapQualityRatingOphthalmicThicknessMapQualityRatingOphthalmicThicknessMapQualityThresholdItem];
}

/** Ophthalmic Thickness Map Quality Rating: PS3.3 Table C.8.28.3-1. */
export interface OphthalmicThicknessMapQualityRatingModule {
  /** Ophthalmic Thickness Map Quality Rating Sequence (0022,1470) SQ, VM 1, Type 1. [C.8.28.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.3.html#table_C.8.28.3-1) */
  OphthalmicThicknessMapQualityRatingSequence: [OphthalmicThicknessMapQualityRatingOphthalmicThicknessMapQualityRatingItem];
}

export const ophthalmicThicknessMapQualityRatingRules: TableRules = {
  kind: 'module',
  id: 'OphthalmicThicknessMapQualityRating',
  name: 'Ophthalmic Thickness Map Quality Rating',
  table: 'table_C.8.28.3-1',
  section: 'sect_C.8.28.3',
  rows: [
    {
      keyword: 'OphthalmicThicknessMapQualityRatingSequence',
      tag: '00221470',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => numericValueRules, overrides: [{ path: ['ConceptNameCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '4243' }] }] },
        {
          keyword: 'OphthalmicThicknessMapQualityThresholdSequence',
          tag: '00221458',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [
            { keyword: 'OphthalmicThicknessMapThresholdQualityRating', tag: '00221460', vr: 'FL', vm: '1', type: '1' },
            { include: () => algorithmIdentificationRules },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicThicknessMapQualityRating = (dataset: object): Finding[] => validateTable(dataset, ophthalmicThicknessMapQualityRatingRules);
