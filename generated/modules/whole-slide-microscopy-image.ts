// Whole Slide Microscopy Image, PS3.3 Table C.8.12.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Whole Slide Microscopy Image: PS3.3 Table C.8.12.4-1. */
export interface WholeSlideMicroscopyImageModule {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  ImageType: string[];
  /** Imaged Volume Width (0048,0001) FL, VM 1, Type 1C if value 3 of ImageType is VOLUME. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  ImagedVolumeWidth?: number;
  /** Imaged Volume Height (0048,0002) FL, VM 1, Type 1C if value 3 of ImageType is VOLUME. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  ImagedVolumeHeight?: number;
  /** Imaged Volume Depth (0048,0003) FL, VM 1, Type 1C if value 3 of ImageType is VOLUME. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  ImagedVolumeDepth?: number;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  SamplesPerPixel: 3 | 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  PhotometricInterpretation: 'MONOCHROME2' | 'RGB' | 'YBR_FULL_422' | 'YBR_ICT' | 'YBR_RCT';
  /** Planar Configuration (0028,0006) US, VM 1, Type 1C if SamplesPerPixel > 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  PlanarConfiguration?: 0;
  /** Number of Frames (0028,0008) IS, VM 1, Type 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  NumberOfFrames: number;
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  HighBit: number;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  PixelRepresentation: 0;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  AcquisitionDateTime: string;
  /** Acquisition Duration (0018,9073) FD, VM 1, Type 3. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  AcquisitionDuration?: number | null;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1C if PhotometricInterpretation is MONOCHROME2. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  PresentationLUTShape?: 'IDENTITY';
  /** Rescale Intercept (0028,1052) DS, VM 1, Type 1C if PhotometricInterpretation is MONOCHROME2. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  RescaleIntercept?: 0;
  /** Rescale Slope (0028,1053) DS, VM 1, Type 1C if PhotometricInterpretation is MONOCHROME2. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  RescaleSlope?: 1;
  /** Volumetric Properties (0008,9206) CS, VM 1, Type 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  VolumetricProperties: 'VOLUME';
  /** Specimen Label in Image (0048,0010) CS, VM 1, Type 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  SpecimenLabelInImage: 'YES' | 'NO';
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  BurnedInAnnotation: 'YES' | 'NO';
  /** Focus Method (0048,0011) CS, VM 1, Type 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  FocusMethod: 'AUTO' | 'MANUAL';
  /** Extended Depth of Field (0048,0012) CS, VM 1, Type 1. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  ExtendedDepthOfField: 'YES' | 'NO';
  /** Number of Focal Planes (0048,0013) US, VM 1, Type 1C if ExtendedDepthOfField is YES. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  NumberOfFocalPlanes?: number;
  /** Distance Between Focal Planes (0048,0014) FL, VM 1, Type 1C if ExtendedDepthOfField is YES. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  DistanceBetweenFocalPlanes?: number;
  /** Acquisition Device Processing Description (0018,1400) LO, VM 1, Type 3. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  AcquisitionDeviceProcessingDescription?: string | null;
  /** Convolution Kernel (0018,1210) SH, VM 1-n, Type 3. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  ConvolutionKernel?: string[] | null;
  /** Recommended Absent Pixel CIELab Value (0048,0015) US, VM 3, Type 3. [C.8.12.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.4.html#table_C.8.12.4-1) */
  RecommendedAbsentPixelCIELabValue?: [number, number, number] | null;
}

export const wholeSlideMicroscopyImageRules: TableRules = {
  kind: 'module',
  id: 'WholeSlideMicroscopyImage',
  name: 'Whole Slide Microscopy Image',
  table: 'table_C.8.12.4-1',
  section: 'sect_C.8.12.4',
  rows: [
    { keyword: 'ImageType', tag: '00080008', vr: 'CS', vm: '2-n', type: '1' },
    {
      keyword: 'ImagedVolumeWidth',
      tag: '00480001',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['VOLUME'] }, decided: 'data', otherwise: 'allowed', hash: '96eff94b1cb3' },
    },
    {
      keyword: 'ImagedVolumeHeight',
      tag: '00480002',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['VOLUME'] }, decided: 'data', otherwise: 'allowed', hash: '96eff94b1cb3' },
    },
    {
      keyword: 'ImagedVolumeDepth',
      tag: '00480003',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['VOLUME'] }, decided: 'data', otherwise: 'allowed', hash: '96eff94b1cb3' },
    },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['3', '1'] }] },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MONOCHROME2', 'RGB', 'YBR_FULL_422', 'YBR_ICT', 'YBR_RCT'], section: 'sect_C.8.12.4.1.5' }],
    },
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
      keyword: 'NumberOfFrames',
      tag: '00280008',
      vr: 'IS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['1'], condition: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['THUMBNAIL', 'LABEL', 'OVERVIEW'] } }],
    },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['8', '16'] }] },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1' },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0'] }] },
    { keyword: 'AcquisitionDateTime', tag: '0008002A', vr: 'DT', vm: '1', type: '1' },
    { keyword: 'AcquisitionDuration', tag: '00189073', vr: 'FD', vm: '1', type: '3' },
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
    {
      keyword: 'RescaleIntercept',
      tag: '00281052',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'dde08ba28583',
      },
      values: [{ kind: 'enumerated', terms: ['0'] }],
    },
    {
      keyword: 'RescaleSlope',
      tag: '00281053',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'dde08ba28583',
      },
      values: [{ kind: 'enumerated', terms: ['1'] }],
    },
    { keyword: 'VolumetricProperties', tag: '00089206', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['VOLUME'] }] },
    { keyword: 'SpecimenLabelInImage', tag: '00480010', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'BurnedInAnnotation', tag: '00280301', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'FocusMethod', tag: '00480011', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['AUTO', 'MANUAL'] }] },
    { keyword: 'ExtendedDepthOfField', tag: '00480012', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'NumberOfFocalPlanes',
      tag: '00480013',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ExtendedDepthOfField' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '22d3db43153b' },
    },
    {
      keyword: 'DistanceBetweenFocalPlanes',
      tag: '00480014',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ExtendedDepthOfField' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: '7af3842b30af' },
    },
    { keyword: 'AcquisitionDeviceProcessingDescription', tag: '00181400', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'ConvolutionKernel', tag: '00181210', vr: 'SH', vm: '1-n', type: '3' },
    { keyword: 'RecommendedAbsentPixelCIELabValue', tag: '00480015', vr: 'US', vm: '3', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateWholeSlideMicroscopyImage = (dataset: object): Finding[] => validateTable(dataset, wholeSlideMicroscopyImageRules);
