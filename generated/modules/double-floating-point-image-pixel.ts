// Double Floating Point Image Pixel, PS3.3 Table PS3.3_C.7.6.25-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.25.html#table_PS3.3_C.7.6.25-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Double Floating Point Image Pixel: PS3.3 Table PS3.3_C.7.6.25-1. */
export interface DoubleFloatingPointImagePixelModule {
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [PS3.3_C.7.6.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.25.html#table_PS3.3_C.7.6.25-1) */
  SamplesPerPixel: number;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [PS3.3_C.7.6.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.25.html#table_PS3.3_C.7.6.25-1) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Rows (0028,0010) US, VM 1, Type 1. [PS3.3_C.7.6.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.25.html#table_PS3.3_C.7.6.25-1) */
  Rows: number;
  /** Columns (0028,0011) US, VM 1, Type 1. [PS3.3_C.7.6.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.25.html#table_PS3.3_C.7.6.25-1) */
  Columns: number;
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [PS3.3_C.7.6.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.25.html#table_PS3.3_C.7.6.25-1) */
  BitsAllocated: 64;
  /** Double Float Pixel Data (7FE0,0009) OD, VM 1, Type 1. [PS3.3_C.7.6.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.25.html#table_PS3.3_C.7.6.25-1) */
  DoubleFloatPixelData: ArrayBuffer;
  /** Pixel Aspect Ratio (0028,0034) IS, VM 2, Type 1C if PixelSpacing of this item is not present and ImagerPixelSpacing of this item is not present and NominalScannedPixelSpacing of this item is not present and [knowledge #ac5c8322e422]. [PS3.3_C.7.6.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.25.html#table_PS3.3_C.7.6.25-1) */
  PixelAspectRatio?: [number, number];
  /** Double Float Pixel Padding Value (0028,0123) FD, VM 1, Type 3. [PS3.3_C.7.6.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.25.html#table_PS3.3_C.7.6.25-1) */
  DoubleFloatPixelPaddingValue?: number | null;
  /** Double Float Pixel Padding Range Limit (0028,0125) FD, VM 1, Type 1C if DoubleFloatPixelPaddingValue is present. [PS3.3_C.7.6.25-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.25.html#table_PS3.3_C.7.6.25-1) */
  DoubleFloatPixelPaddingRangeLimit?: number;
}

export const doubleFloatingPointImagePixelRules: TableRules = {
  kind: 'module',
  id: 'DoubleFloatingPointImagePixel',
  name: 'Double Floating Point Image Pixel',
  table: 'table_PS3.3_C.7.6.25-1',
  section: 'sect_C.7.6.25',
  rows: [
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1' },
    { keyword: 'PhotometricInterpretation', tag: '00280004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MONOCHROME2'] }] },
    { keyword: 'Rows', tag: '00280010', vr: 'US', vm: '1', type: '1' },
    { keyword: 'Columns', tag: '00280011', vr: 'US', vm: '1', type: '1' },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['64'] }] },
    { keyword: 'DoubleFloatPixelData', tag: '7FE00009', vr: 'OD', vm: '1', type: '1' },
    {
      keyword: 'PixelAspectRatio',
      tag: '00280034',
      vr: 'IS',
      vm: '2',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'PixelSpacing', scope: 'item' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ImagerPixelSpacing', scope: 'item' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'NominalScannedPixelSpacing', scope: 'item' } } },
            { op: 'unknown', reason: 'knowledge', hash: 'ac5c8322e422' },
          ],
        },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'ac5c8322e422',
        reason: 'knowledge',
        missing: 'the shape of a pixel, which this very attribute tells',
      },
    },
    { keyword: 'DoubleFloatPixelPaddingValue', tag: '00280123', vr: 'FD', vm: '1', type: '3' },
    {
      keyword: 'DoubleFloatPixelPaddingRangeLimit',
      tag: '00280125',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'DoubleFloatPixelPaddingValue' } }, decided: 'data', otherwise: 'forbidden', hash: '0e89d4d230b7' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDoubleFloatingPointImagePixel = (dataset: object): Finding[] => validateTable(dataset, doubleFloatingPointImagePixelRules);
