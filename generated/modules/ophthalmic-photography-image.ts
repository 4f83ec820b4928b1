// Ophthalmic Photography Image, PS3.3 Table C.8.17.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** An Item of SourceImageSequence. */
export interface OphthalmicPhotographyImageSourceImageItem extends ImageSOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** Ophthalmic Photography Image: PS3.3 Table C.8.17.2-1. */
export interface OphthalmicPhotographyImageModule {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  ImageType: string[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  InstanceNumber: number;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  SamplesPerPixel: 3 | 1;
  /** Samples per Pixel Used (0028,0003) US, VM 1, Type 1C. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  SamplesPerPixelUsed?: 2;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  PhotometricInterpretation: 'MONOCHROME2' | 'RGB' | 'YBR_FULL_422' | 'YBR_PARTIAL_420' | 'YBR_ICT' | 'YBR_RCT';
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  PixelRepresentation: 0;
  /** Planar Configuration (0028,0006) US, VM 1, Type 1C if SamplesPerPixel > 1. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  PlanarConfiguration?: 0;
  /** Pixel Spacing (0028,0030) DS, VM 2, Type 1C if AcquisitionDeviceTypeCodeSequence has a code ("409898007", SCT, "Fundus Camera"). [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  PixelSpacing?: [number, number];
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  ContentTime: string;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  ContentDate: string;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1C if value 1 of ImageType is ORIGINAL. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  AcquisitionDateTime?: string;
  /** Source Image Sequence (0008,2112) SQ, VM 1, Type 2C if value 1 of ImageType is DERIVED. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  SourceImageSequence?: OphthalmicPhotographyImageSourceImageItem[] | null;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1C if PhotometricInterpretation is MONOCHROME2. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  PresentationLUTShape?: 'IDENTITY';
  /** Calibration Image (0050,0004) CS, VM 1, Type 3. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  CalibrationImage?: 'YES' | 'NO' | null;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  BurnedInAnnotation: 'YES' | 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 3. [C.8.17.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.2.html#table_C.8.17.2-1) */
  RecognizableVisualFeatures?: 'YES' | 'NO' | null;
}

export const ophthalmicPhotographyImageRules: TableRules = {
  kind: 'module',
  id: 'OphthalmicPhotographyImage',
  name: 'Ophthalmic Photography Image',
  table: 'table_C.8.17.2-1',
  section: 'sect_C.8.17.2',
  rows: [
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [
        { kind: 'enumerated', terms: ['ORIGINAL', 'DERIVED'], value: 1, section: 'sect_C.8.17.2.1.4' },
        { kind: 'enumerated', terms: ['PRIMARY'], value: 2, section: 'sect_C.8.17.2.1.4' },
        { kind: 'defined', terms: ['MONTAGE'], value: 3, section: 'sect_C.8.17.2.1.4' },
        { kind: 'defined', terms: ['COLOR', 'REDFREE', 'RED', 'BLUE', 'FA', 'ICG'], value: 4, section: 'sect_C.8.17.2.1.4' },
      ],
    },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['3', '1'] }] },
    {
      keyword: 'SamplesPerPixelUsed',
      tag: '00280003',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '8d3e699911d3',
        reason: 'knowledge',
        missing: 'how many of the samples carry something',
      },
      values: [{ kind: 'enumerated', terms: ['2'] }],
    },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MONOCHROME2', 'RGB', 'YBR_FULL_422', 'YBR_PARTIAL_420', 'YBR_ICT', 'YBR_RCT'], section: 'sect_C.8.17.2.1.3' }],
    },
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0'] }] },
    {
      keyword: 'PlanarConfiguration',
      tag: '00280006',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '>', attribute: { keyword: 'SamplesPerPixel' }, to: 1 }, decided: 'data', otherwise: 'forbidden', hash: 'b06933f6594d' },
      values: [{ kind: 'enumerated', terms: ['0'] }],
    },
    {
      keyword: 'PixelSpacing',
      tag: '00280030',
      vr: 'DS',
      vm: '2',
      type: '1C',
      condition: {
        tree: { op: 'code', attribute: { keyword: 'AcquisitionDeviceTypeCodeSequence' }, codes: [{ value: '409898007', scheme: 'SCT', meaning: 'Fundus Camera' }] },
        decided: 'data',
        otherwise: 'allowed',
        never: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'TwoDimensionalToThreeDimensionalMapSequence' } },
            {
              op: 'and',
              of: [
                { op: 'present', attribute: { keyword: 'XCoordinatesCenterPixelViewAngle' } },
                { op: 'present', attribute: { keyword: 'YCoordinatesCenterPixelViewAngle' } },
              ],
            },
          ],
        },
        hash: '603009251bf3',
      },
    },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    {
      keyword: 'AcquisitionDateTime',
      tag: '0008002A',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '538c9e5b0573' },
    },
    {
      keyword: 'SourceImageSequence',
      tag: '00082112',
      vr: 'SQ',
      vm: '1',
      type: '2C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] }, decided: 'data', otherwise: 'forbidden', hash: '035cda56e124' },
      items: [{ range: [0, null] }],
      rows: [
        { include: () => imageSOPInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7202' }] }],
        },
      ],
    },
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
    {
      keyword: 'PresentationLUTShape',
      tag: '20500020',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'dde08ba28583',
      },
      values: [{ kind: 'enumerated', terms: ['IDENTITY'] }],
    },
    { keyword: 'CalibrationImage', tag: '00500004', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'BurnedInAnnotation', tag: '00280301', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'RecognizableVisualFeatures', tag: '00280302', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicPhotographyImage = (dataset: object): Finding[] => validateTable(dataset, ophthalmicPhotographyImageRules);
