// Ophthalmic Optical Coherence Tomography En Face Image Quality Rating, PS3.3 Table C.8.17.15-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.15.html#table_C.8.17.15-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type NumericValueMacro, numericValueRules } from '../macros/numeric-value.ts';

/** An Item of OphthalmicEnFaceImageQualityRatingSequence. */
export interface OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingOphthalmicEnFaceImageQualityRatingItem extends NumericValueMacro, AlgorithmIdentificationMacro {
  /** Quality Threshold (0022,1630) DS, VM 1, Type 1. [C.8.17.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.15.html#table_C.8.17.15-1) */
  QualityThreshold: number;
}

/** Ophthalmic Optical Coherence Tomography En Face Image Quality Rating: PS3.3 Table C.8.17.15-1. */
export interface OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingModule {
  /** Ophthalmic En Face Image Quality Rating Sequence (0022,1628) SQ, VM 1, Type 1. [C.8.17.15-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.15.html#table_C.8.17.15-1) */
  OphthalmicEnFaceImageQualityRatingSequence: [OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingOphthalmicEnFaceImageQualityRatingItem];
}

export const ophthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingRules: TableRules = {
  kind: 'module',
  id: 'OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRating',
  name: 'Ophthalmic Optical Coherence Tomography En Face Image Quality Rating',
  table: 'table_C.8.17.15-1',
  section: 'sect_C.8.17.15',
  rows: [
    {
      keyword: 'OphthalmicEnFaceImageQualityRatingSequence',
      tag: '00221628',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { include: () => numericValueRules, overrides: [{ path: ['ConceptNameCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '4243' }] }] },
        { keyword: 'QualityThreshold', tag: '00221630', vr: 'DS', vm: '1', type: '1' },
        { include: () => algorithmIdentificationRules },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicOpticalCoherenceTomographyEnFaceImageQualityRating = (dataset: object): Finding[] => validateTable(dataset, ophthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingRules);
