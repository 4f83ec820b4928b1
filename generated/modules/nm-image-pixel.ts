// NM Image Pixel, PS3.3 Table C.8-6
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.7.html#table_C.8-6
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** NM Image Pixel: PS3.3 Table C.8-6. */
export interface NMImagePixelModule {
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.7.html#table_C.8-6) */
  SamplesPerPixel: number;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.7.html#table_C.8-6) */
  PhotometricInterpretation: 'MONOCHROME2' | 'PALETTE COLOR';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.7.html#table_C.8-6) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.7.html#table_C.8-6) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.7.html#table_C.8-6) */
  HighBit: number;
  /** Pixel Spacing (0028,0030) DS, VM 2, Type 2. [C.8-6](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.4.7.html#table_C.8-6) */
  PixelSpacing: [number, number] | null;
}

export const nmImagePixelRules: TableRules = {
  kind: 'module',
  id: 'NMImagePixel',
  name: 'NM Image Pixel',
  table: 'table_C.8-6',
  section: 'sect_C.8.4.7',
  rows: [
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MONOCHROME2', 'PALETTE COLOR'], section: 'sect_C.8.4.7.1.1' }],
    },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['8', '16'] }] },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1' },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'PixelSpacing', tag: '00280030', vr: 'DS', vm: '2', type: '2' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateNMImagePixel = (dataset: object): Finding[] => validateTable(dataset, nmImagePixelRules);
