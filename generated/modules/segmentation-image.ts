// Segmentation Image, PS3.3 Table C.8.20-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';
import { type SegmentDescriptionMacro, segmentDescriptionRules } from '../macros/segment-description.ts';

/** An Item of SegmentSequence, its conditions apart. */
export interface SegmentationImageSegmentItemAttributes extends SegmentDescriptionMacro {
  /** Segment Algorithm Name (0062,0009) LO, VM 1-n, Type 1C if SegmentAlgorithmType is not MANUAL. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  SegmentAlgorithmName?: string[];
  /** Segmentation Algorithm Identification Sequence (0062,0007) SQ, VM 1, Type 3. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  SegmentationAlgorithmIdentificationSequence?: AlgorithmIdentificationMacro[] | null;
  /** Recommended Display Grayscale Value (0062,000C) US, VM 1, Type 3. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  RecommendedDisplayGrayscaleValue?: number | null;
  /** Recommended Display CIELab Value (0062,000D) US, VM 3, Type 3, never if SegmentationType is LABELMAP and PhotometricInterpretation is "PALETTE COLOR". [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  RecommendedDisplayCIELabValue?: [number, number, number] | null;
}

/** Segmentation Image: PS3.3 Table C.8.20-2. */
export interface SegmentationImageModule extends ContentIdentificationMacro {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  ImageType: string[];
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  PhotometricInterpretation: 'MONOCHROME2' | 'PALETTE COLOR';
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  PixelRepresentation: 0;
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  BitsAllocated: number;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  HighBit: number;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Segmentation Type (0062,0001) CS, VM 1, Type 1. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  SegmentationType: 'LABELMAP' | 'BINARY' | 'FRACTIONAL';
  /** Segmentation Fractional Type (0062,0010) CS, VM 1, Type 1C if SegmentationType is FRACTIONAL. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  SegmentationFractionalType?: 'PROBABILITY' | 'OCCUPANCY';
  /** Maximum Fractional Value (0062,000E) US, VM 1, Type 1C if SegmentationType is FRACTIONAL. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  MaximumFractionalValue?: number;
  /** Segments Overlap (0062,0013) CS, VM 1, Type 3. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  SegmentsOverlap?: 'YES' | 'UNDEFINED' | 'NO' | null;
  /** Segment Sequence (0062,0002) SQ, VM 1, Type 1. [C.8.20-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.20.2.html#table_C.8.20-2) */
  SegmentSequence: SegmentationImageSegmentItem[];
}

/** An Item of SegmentSequence. */
export type SegmentationImageSegmentItem = SegmentationImageSegmentItemAttributes & (
    | { SegmentAlgorithmType: 'AUTOMATIC' | 'SEMIAUTOMATIC'; SegmentAlgorithmName: unknown }
    | { SegmentAlgorithmType: 'MANUAL'; SegmentAlgorithmName?: never }
  );

export const segmentationImageRules: TableRules = {
  kind: 'module',
  id: 'SegmentationImage',
  name: 'Segmentation Image',
  table: 'table_C.8.20-2',
  section: 'sect_C.8.20.2',
  rows: [
    { keyword: 'ImageType', tag: '00080008', vr: 'CS', vm: '2-n', type: '1' },
    { include: () => contentIdentificationRules },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [
        { kind: 'enumerated', terms: ['MONOCHROME2', 'PALETTE COLOR'], condition: { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['LABELMAP'] } },
        { kind: 'enumerated', terms: ['MONOCHROME2'], condition: { op: '!=', attribute: { keyword: 'SegmentationType' }, to: ['LABELMAP'] } },
      ],
    },
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0'] }] },
    {
      keyword: 'BitsAllocated',
      tag: '00280100',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [
        { kind: 'enumerated', terms: ['1'], condition: { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['BINARY'] } },
        { kind: 'enumerated', terms: ['8'], condition: { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['FRACTIONAL'] } },
        { kind: 'enumerated', terms: ['8', '16'], condition: { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['LABELMAP'] } },
      ],
    },
    {
      keyword: 'BitsStored',
      tag: '00280101',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [
        { kind: 'enumerated', terms: ['1'], condition: { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['BINARY'] } },
        { kind: 'enumerated', terms: ['8'], condition: { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['FRACTIONAL'] } },
        { kind: 'enumerated', terms: ['8', '16'], condition: { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['LABELMAP'] } },
      ],
    },
    {
      keyword: 'HighBit',
      tag: '00280102',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [
        { kind: 'enumerated', terms: ['0'], condition: { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['BINARY'] } },
        { kind: 'enumerated', terms: ['7'], condition: { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['FRACTIONAL'] } },
        { kind: 'enumerated', terms: ['7', '15'], condition: { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['LABELMAP'] } },
      ],
    },
    { keyword: 'LossyImageCompression', tag: '00282110', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['00', '01'] }] },
    {
      keyword: 'LossyImageCompressionRatio',
      tag: '00282112',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '6110472d2aa3',
        reason: 'other-instance',
        missing: 'whether the source images were compressed with loss, or this SOP Instance',
      },
    },
    {
      keyword: 'LossyImageCompressionMethod',
      tag: '00282114',
      vr: 'CS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '6110472d2aa3',
        reason: 'other-instance',
        missing: 'whether the source images were compressed with loss, or this SOP Instance',
      },
      values: [
        {
          kind: 'defined',
          terms: ['ISO_10918_1', 'ISO_14495_1', 'ISO_15444_1', 'ISO_15444_15', 'ISO_13818_2', 'ISO_14496_10', 'ISO_23008_2'],
          section: 'sect_C.7.6.1.1.5.1',
        },
      ],
    },
    {
      keyword: 'SegmentationType',
      tag: '00620001',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [
        { kind: 'enumerated', terms: ['LABELMAP'], condition: { op: '=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.66.7'] } },
        {
          kind: 'enumerated',
          terms: ['BINARY', 'FRACTIONAL'],
          condition: { op: '!=', attribute: { keyword: 'SOPClassUID' }, to: ['1.2.840.10008.5.1.4.1.1.66.7'] },
        },
      ],
    },
    {
      keyword: 'SegmentationFractionalType',
      tag: '00620010',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['FRACTIONAL'] }, decided: 'data', otherwise: 'forbidden', hash: '63bbc33d74a9' },
      values: [{ kind: 'enumerated', terms: ['PROBABILITY', 'OCCUPANCY'], section: 'sect_C.8.20.2.3' }],
    },
    {
      keyword: 'MaximumFractionalValue',
      tag: '0062000E',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['FRACTIONAL'] }, decided: 'data', otherwise: 'forbidden', hash: '63bbc33d74a9' },
    },
    { keyword: 'SegmentsOverlap', tag: '00620013', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'UNDEFINED', 'NO'] }] },
    {
      keyword: 'SegmentSequence',
      tag: '00620002',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { include: () => segmentDescriptionRules },
        {
          keyword: 'SegmentAlgorithmName',
          tag: '00620009',
          vr: 'LO',
          vm: '1-n',
          type: '1C',
          condition: { tree: { op: '!=', attribute: { keyword: 'SegmentAlgorithmType' }, to: ['MANUAL'] }, decided: 'data', otherwise: 'forbidden', hash: '01435fe2bc37' },
        },
        {
          keyword: 'SegmentationAlgorithmIdentificationSequence',
          tag: '00620007',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, null], permitted: true }],
          rows: [{ include: () => algorithmIdentificationRules, contextGroups: [{ kind: 'BCID', cid: '7162' }] }],
        },
        { keyword: 'RecommendedDisplayGrayscaleValue', tag: '0062000C', vr: 'US', vm: '1', type: '3' },
        {
          keyword: 'RecommendedDisplayCIELabValue',
          tag: '0062000D',
          vr: 'US',
          vm: '3',
          type: '3',
          condition: {
            tree: { op: 'or', of: [] },
            decided: 'data',
            otherwise: 'allowed',
            never: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['LABELMAP'] },
                { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['PALETTE COLOR'] },
              ],
            },
            hash: 'e79a820f734b',
          },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSegmentationImage = (dataset: object): Finding[] => validateTable(dataset, segmentationImageRules);
