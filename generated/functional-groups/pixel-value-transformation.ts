// Pixel Value Transformation, PS3.3 Table C.7.6.16-10
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.9.html#table_C.7.6.16-10
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PixelValueTransformationSequence. */
export interface PixelValueTransformationPixelValueTransformationItem {
  /** Rescale Intercept (0028,1052) DS, VM 1, Type 1. [C.7.6.16-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.9.html#table_C.7.6.16-10) */
  RescaleIntercept: number;
  /** Rescale Slope (0028,1053) DS, VM 1, Type 1. [C.7.6.16-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.9.html#table_C.7.6.16-10) */
  RescaleSlope: number;
  /** Rescale Type (0028,1054) LO, VM 1, Type 1. [C.7.6.16-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.9.html#table_C.7.6.16-10) */
  RescaleType: 'US';
}

/** Pixel Value Transformation: PS3.3 Table C.7.6.16-10. */
export interface PixelValueTransformationFunctionalGroup {
  /** Pixel Value Transformation Sequence (0028,9145) SQ, VM 1, Type 1. [C.7.6.16-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.9.html#table_C.7.6.16-10) */
  PixelValueTransformationSequence: [PixelValueTransformationPixelValueTransformationItem];
}

export const pixelValueTransformationRules: TableRules = {
  kind: 'functional-group',
  id: 'PixelValueTransformation',
  name: 'Pixel Value Transformation',
  table: 'table_C.7.6.16-10',
  section: 'sect_C.7.6.16.2.9',
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
        { keyword: 'RescaleType', tag: '00281054', vr: 'LO', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['US'] }] },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePixelValueTransformation = (dataset: object): Finding[] => validateTable(dataset, pixelValueTransformationRules);
