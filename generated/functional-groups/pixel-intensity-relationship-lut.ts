// Pixel Intensity Relationship LUT, PS3.3 Table C.7.6.16-14
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.13.html#table_C.7.6.16-14
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of PixelIntensityRelationshipLUTSequence. */
export interface PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem {
  /** LUT Descriptor (0028,3002) US|SS, VM 3, Type 1. [C.7.6.16-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.13.html#table_C.7.6.16-14) */
  LUTDescriptor: [number, number, number];
  /** LUT Data (0028,3006) US|OW, VM 1-n, Type 1. [C.7.6.16-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.13.html#table_C.7.6.16-14) */
  LUTData: ArrayBuffer | number[];
  /** LUT Function (0028,9474) CS, VM 1, Type 1. [C.7.6.16-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.13.html#table_C.7.6.16-14) */
  LUTFunction: DefinedTerm<'TO_LOG' | 'TO_LINEAR'>;
}

/** Pixel Intensity Relationship LUT: PS3.3 Table C.7.6.16-14. */
export interface PixelIntensityRelationshipLUTFunctionalGroup {
  /** Pixel Intensity Relationship LUT Sequence (0028,9422) SQ, VM 1, Type 1. [C.7.6.16-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.13.html#table_C.7.6.16-14) */
  PixelIntensityRelationshipLUTSequence: PixelIntensityRelationshipLUTPixelIntensityRelationshipLUTItem[];
}

export const pixelIntensityRelationshipLUTRules: TableRules = {
  kind: 'functional-group',
  id: 'PixelIntensityRelationshipLUT',
  name: 'Pixel Intensity Relationship LUT',
  table: 'table_C.7.6.16-14',
  section: 'sect_C.7.6.16.2.13',
  rows: [
    {
      keyword: 'PixelIntensityRelationshipLUTSequence',
      tag: '00289422',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'LUTDescriptor', tag: '00283002', vr: 'US|SS', vm: '3', type: '1' },
        { keyword: 'LUTData', tag: '00283006', vr: 'US|OW', vm: '1-n', type: '1' },
        { keyword: 'LUTFunction', tag: '00289474', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['TO_LOG', 'TO_LINEAR'] }] },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePixelIntensityRelationshipLUT = (dataset: object): Finding[] => validateTable(dataset, pixelIntensityRelationshipLUTRules);
