// Confocal Microscopy Image, PS3.3 Table C.8.35.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.1.html#table_C.8.35.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Confocal Microscopy Image: PS3.3 Table C.8.35.1-1. */
export interface ConfocalMicroscopyImageModule {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.1.html#table_C.8.35.1-1) */
  ImageType: string[];
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.1.html#table_C.8.35.1-1) */
  PhotometricInterpretation: 'MONOCHROME2' | 'RGB' | 'YBR_FULL_422' | 'YBR_PARTIAL_420' | 'YBR_RCT' | 'YBR_ICT';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.1.html#table_C.8.35.1-1) */
  BitsAllocated: 8;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.1.html#table_C.8.35.1-1) */
  BitsStored: 8;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.1.html#table_C.8.35.1-1) */
  HighBit: 7;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.1.html#table_C.8.35.1-1) */
  PixelRepresentation: 0;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.1.html#table_C.8.35.1-1) */
  SamplesPerPixel: number;
  /** Planar Configuration (0028,0006) US, VM 1, Type 1C if SamplesPerPixel > 1. [C.8.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.1.html#table_C.8.35.1-1) */
  PlanarConfiguration?: 0;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.8.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.1.html#table_C.8.35.1-1) */
  LossyImageCompression: '00' | '01';
  /** Confocal Mode (0048,0114) CS, VM 1, Type 1. [C.8.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.1.html#table_C.8.35.1-1) */
  ConfocalMode: 'REFLECTANCE' | 'FLUORESCENCE';
  /** Tissue Location (0048,0115) CS, VM 1, Type 1. [C.8.35.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.35.1.html#table_C.8.35.1-1) */
  TissueLocation: 'INVIVO' | 'EXVIVO';
}

export const confocalMicroscopyImageRules: TableRules = {
  kind: 'module',
  id: 'ConfocalMicroscopyImage',
  name: 'Confocal Microscopy Image',
  table: 'table_C.8.35.1-1',
  section: 'sect_C.8.35.1',
  rows: [
    { keyword: 'ImageType', tag: '00080008', vr: 'CS', vm: '2-n', type: '1' },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MONOCHROME2', 'RGB', 'YBR_FULL_422', 'YBR_PARTIAL_420', 'YBR_RCT', 'YBR_ICT'], section: 'sect_C.8.12.1.1.1' }],
    },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['8'], section: 'sect_C.8.12.1.1.2' }] },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['8'], section: 'sect_C.8.12.1.1.2' }] },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['7'], section: 'sect_C.8.12.1.1.2' }] },
    {
      keyword: 'PixelRepresentation',
      tag: '00280103',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['0'], section: 'sect_C.8.12.1.1.3' }],
    },
    {
      keyword: 'SamplesPerPixel',
      tag: '00280002',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [
        {
          kind: 'enumerated',
          terms: ['1'],
          condition: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] },
          section: 'sect_C.8.12.1.1.4',
        },
        {
          kind: 'enumerated',
          terms: ['3'],
          condition: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['RGB', 'YBR_FULL_422', 'YBR_PARTIAL_420', 'YBR_RCT', 'YBR_ICT'] },
          section: 'sect_C.8.12.1.1.4',
        },
      ],
    },
    {
      keyword: 'PlanarConfiguration',
      tag: '00280006',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '>', attribute: { keyword: 'SamplesPerPixel' }, to: 1 }, decided: 'data', otherwise: 'forbidden', hash: 'b06933f6594d' },
      values: [{ kind: 'enumerated', terms: ['0'], section: 'sect_C.8.12.1.1.5' }],
    },
    { keyword: 'LossyImageCompression', tag: '00282110', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['00', '01'] }] },
    { keyword: 'ConfocalMode', tag: '00480114', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['REFLECTANCE', 'FLUORESCENCE'] }] },
    { keyword: 'TissueLocation', tag: '00480115', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['INVIVO', 'EXVIVO'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateConfocalMicroscopyImage = (dataset: object): Finding[] => validateTable(dataset, confocalMicroscopyImageRules);
