// Contributing Image Sources, PS3.3 Table 10-14
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.11.html#table_10-14
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Contributing Image Sources: PS3.3 Table 10-14. */
export interface ContributingImageSourcesMacro {
  /** Rows (0028,0010) US, VM 1, Type 1. [10-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.11.html#table_10-14) */
  Rows: number;
  /** Columns (0028,0011) US, VM 1, Type 1. [10-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.11.html#table_10-14) */
  Columns: number;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [10-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.11.html#table_10-14) */
  BitsStored: number;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1C. [10-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.11.html#table_10-14) */
  LossyImageCompression?: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [10-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.11.html#table_10-14) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C if LossyImageCompression is "01". [10-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.11.html#table_10-14) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
}

/** What the conditions of Contributing Image Sources ask for and refuse. */
export type ContributingImageSourcesConditions = (
    | { LossyImageCompression?: '00'; LossyImageCompressionRatio?: never; LossyImageCompressionMethod?: never }
    | { LossyImageCompression: '01'; LossyImageCompressionRatio: unknown; LossyImageCompressionMethod: unknown }
  );

/** An Item of Contributing Image Sources alone. */
export type ContributingImageSourcesItem = ContributingImageSourcesMacro & ContributingImageSourcesConditions;

export const contributingImageSourcesRules: TableRules = {
  kind: 'macro',
  id: 'ContributingImageSources',
  name: 'Contributing Image Sources',
  table: 'table_10-14',
  section: 'sect_10.11',
  rows: [
    { keyword: 'Rows', tag: '00280010', vr: 'US', vm: '1', type: '1' },
    { keyword: 'Columns', tag: '00280011', vr: 'US', vm: '1', type: '1' },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'LossyImageCompression',
      tag: '00282110',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '1a3f520c9197',
        reason: 'knowledge',
        missing: 'whether it is known if the images were compressed with loss',
      },
      values: [{ kind: 'enumerated', terms: ['00', '01'] }],
    },
    {
      keyword: 'LossyImageCompressionRatio',
      tag: '00282112',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'LossyImageCompression' }, to: ['01'] }, decided: 'data', otherwise: 'forbidden', hash: '84e963e3b56e' },
    },
    {
      keyword: 'LossyImageCompressionMethod',
      tag: '00282114',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'LossyImageCompression' }, to: ['01'] }, decided: 'data', otherwise: 'forbidden', hash: '84e963e3b56e' },
      values: [
        {
          kind: 'defined',
          terms: ['ISO_10918_1', 'ISO_14495_1', 'ISO_15444_1', 'ISO_15444_15', 'ISO_13818_2', 'ISO_14496_10', 'ISO_23008_2'],
          section: 'sect_C.7.6.1.1.5.1',
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateContributingImageSources = (dataset: object): Finding[] => validateTable(dataset, contributingImageSourcesRules);
