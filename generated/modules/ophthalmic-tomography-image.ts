// Ophthalmic Tomography Image, PS3.3 Table C.8.17.7-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Ophthalmic Tomography Image: PS3.3 Table C.8.17.7-1. */
export interface OphthalmicTomographyImageModule {
  /** Ophthalmic Volumetric Properties Flag (0022,1622) CS, VM 1, Type 1C. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  OphthalmicVolumetricPropertiesFlag?: 'YES' | 'NO';
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  ImageType: string[];
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  SamplesPerPixel: 1;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  AcquisitionDateTime: string;
  /** Acquisition Duration (0018,9073) FD, VM 1, Type 1C if value 1 of ImageType is ORIGINAL. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  AcquisitionDuration?: number;
  /** Acquisition Number (0020,0012) IS, VM 1, Type 1. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  AcquisitionNumber: number;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  PixelRepresentation: 0;
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  BitsStored: 8 | 12 | 16;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  HighBit: number;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  PresentationLUTShape: 'IDENTITY';
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  BurnedInAnnotation: 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 3. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  RecognizableVisualFeatures?: 'YES' | 'NO' | null;
  /** Concatenation Frame Offset Number (0020,9228) UL, VM 1, Type 1. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  ConcatenationFrameOffsetNumber: 0;
  /** In-concatenation Number (0020,9162) US, VM 1, Type 1. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  InConcatenationNumber: 1;
  /** In-concatenation Total Number (0020,9163) US, VM 1, Type 1. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  InConcatenationTotalNumber: 1;
  /** Image Comments (0020,4000) LT, VM 1, Type 3. [C.8.17.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.7.html#table_C.8.17.7-1) */
  ImageComments?: string | null;
}

export const ophthalmicTomographyImageRules: TableRules = {
  kind: 'module',
  id: 'OphthalmicTomographyImage',
  name: 'Ophthalmic Tomography Image',
  table: 'table_C.8.17.7-1',
  section: 'sect_C.8.17.7',
  rows: [
    {
      keyword: 'OphthalmicVolumetricPropertiesFlag',
      tag: '00221622',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: 'cdffecfdda26',
        reason: 'knowledge',
        missing: 'whether the images can be made into an OCT volume',
      },
      values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }],
    },
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [
        { kind: 'enumerated', terms: ['ORIGINAL', 'DERIVED'], value: 1, section: 'sect_C.7.6.1.1.2' },
        { kind: 'enumerated', terms: ['PRIMARY', 'SECONDARY'], value: 2, section: 'sect_C.7.6.1.1.2' },
      ],
    },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    { keyword: 'AcquisitionDateTime', tag: '0008002A', vr: 'DT', vm: '1', type: '1' },
    {
      keyword: 'AcquisitionDuration',
      tag: '00189073',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '538c9e5b0573' },
    },
    { keyword: 'AcquisitionNumber', tag: '00200012', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'PhotometricInterpretation', tag: '00280004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MONOCHROME2'] }] },
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0'] }] },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['8', '16'] }] },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['8', '12', '16'] }] },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'PresentationLUTShape', tag: '20500020', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['IDENTITY'] }] },
    { keyword: 'LossyImageCompression', tag: '00282110', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['00', '01'] }] },
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
    { keyword: 'BurnedInAnnotation', tag: '00280301', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['NO'] }] },
    { keyword: 'RecognizableVisualFeatures', tag: '00280302', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'ConcatenationFrameOffsetNumber', tag: '00209228', vr: 'UL', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0'] }] },
    { keyword: 'InConcatenationNumber', tag: '00209162', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    { keyword: 'InConcatenationTotalNumber', tag: '00209163', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    { keyword: 'ImageComments', tag: '00204000', vr: 'LT', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicTomographyImage = (dataset: object): Finding[] => validateTable(dataset, ophthalmicTomographyImageRules);
