// Identity Pixel Value Transformation, PS3.3 Table C.7.6.16-10b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.9b.html#table_C.7.6.16-10b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PixelValueTransformationSequence. */
export interface IdentityPixelValueTransformationPixelValueTransformationItem {
  /** Rescale Intercept (0028,1052) DS, VM 1, Type 1. [C.7.6.16-10b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.9b.html#table_C.7.6.16-10b) */
  RescaleIntercept: 0;
  /** Rescale Slope (0028,1053) DS, VM 1, Type 1. [C.7.6.16-10b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.9b.html#table_C.7.6.16-10b) */
  RescaleSlope: 1;
  /** Rescale Type (0028,1054) LO, VM 1, Type 1. [C.7.6.16-10b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.9b.html#table_C.7.6.16-10b) */
  RescaleType: 'US';
}

/** Identity Pixel Value Transformation: PS3.3 Table C.7.6.16-10b. */
export interface IdentityPixelValueTransformationFunctionalGroup {
  /** Pixel Value Transformation Sequence (0028,9145) SQ, VM 1, Type 1. [C.7.6.16-10b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.9b.html#table_C.7.6.16-10b) */
  PixelValueTransformationSequence: [IdentityPixelValueTransformationPixelValueTransformationItem];
}

export const identityPixelValueTransformationRules: TableRules = {
  kind: 'functional-group',
  id: 'IdentityPixelValueTransformation',
  name: 'Identity Pixel Value Transformation',
  table: 'table_C.7.6.16-10b',
  section: 'sect_C.7.6.16.2.9b',
  rows: [
    {
      keyword: 'PixelValueTransformationSequence',
      tag: '00289145',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'RescaleIntercept', tag: '00281052', vr: 'DS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0'] }] },
        { keyword: 'RescaleSlope', tag: '00281053', vr: 'DS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
        { keyword: 'RescaleType', tag: '00281054', vr: 'LO', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['US'] }] },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIdentityPixelValueTransformation = (dataset: object): Finding[] => validateTable(dataset, identityPixelValueTransformationRules);
