// DX Image, PS3.3 Table C.8-70
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of VOILUTSequence. */
export interface DXImageVOILUTItem {
  /** LUT Descriptor (0028,3002) US|SS, VM 3, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  LUTDescriptor: [number, number, number];
  /** LUT Explanation (0028,3003) LO, VM 1, Type 3. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  LUTExplanation?: string | null;
  /** LUT Data (0028,3006) US|OW, VM 1-n, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  LUTData: ArrayBuffer | number[];
}

/** DX Image: PS3.3 Table C.8-70. */
export interface DXImageModule {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  ImageType: string[];
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  PhotometricInterpretation: 'MONOCHROME1' | 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  BitsStored: 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  HighBit: number;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  PixelRepresentation: 0;
  /** Pixel Intensity Relationship (0028,1040) CS, VM 1, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  PixelIntensityRelationship: 'LIN' | 'LOG';
  /** Pixel Intensity Relationship Sign (0028,1041) SS, VM 1, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  PixelIntensityRelationshipSign: 1 | -1;
  /** Rescale Intercept (0028,1052) DS, VM 1, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  RescaleIntercept: 0;
  /** Rescale Slope (0028,1053) DS, VM 1, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  RescaleSlope: 1;
  /** Rescale Type (0028,1054) LO, VM 1, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  RescaleType: 'US';
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  PresentationLUTShape: 'IDENTITY' | 'INVERSE';
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  LossyImageCompressionRatio?: number[];
  /** Derivation Description (0008,2111) ST, VM 1, Type 3. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  DerivationDescription?: string | null;
  /** Acquisition Device Processing Description (0018,1400) LO, VM 1, Type 3. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  AcquisitionDeviceProcessingDescription?: string | null;
  /** Acquisition Device Processing Code (0018,1401) LO, VM 1, Type 3. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  AcquisitionDeviceProcessingCode?: string | null;
  /** Patient Orientation (0020,0020) CS, VM 2, Type 1C if ViewCodeSequence is not present or (ViewCodeSequence is present and not (ViewCodeSequence has a code ("119376003", SCT, "tissue specimen"), ("127457009", SCT, "tissue specimen from breast"))). [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  PatientOrientation?: [string, string];
  /** Calibration Image (0050,0004) CS, VM 1, Type 3. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  CalibrationImage?: 'YES' | 'NO' | null;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  BurnedInAnnotation: 'YES' | 'NO';
  /** VOI LUT Sequence (0028,3010) SQ, VM 1, Type 1C if PresentationIntentType is "FOR PRESENTATION" and WindowCenter is not present. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  VOILUTSequence?: DXImageVOILUTItem[];
  /** Window Center (0028,1050) DS, VM 1-n, Type 1C if PresentationIntentType is "FOR PRESENTATION" and VOILUTSequence is not present. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  WindowCenter?: number[];
  /** Window Width (0028,1051) DS, VM 1-n, Type 1C if WindowCenter is present. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  WindowWidth?: number[];
  /** Window Center & Width Explanation (0028,1055) LO, VM 1-n, Type 3. [C.8-70](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.11.3.html#table_C.8-70) */
  WindowCenterWidthExplanation?: string[] | null;
}

export const dxImageRules: TableRules = {
  kind: 'module',
  id: 'DXImage',
  name: 'DX Image',
  table: 'table_C.8-70',
  section: 'sect_C.8.11.3',
  rows: [
    { keyword: 'ImageType', tag: '00080008', vr: 'CS', vm: '2-n', type: '1' },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MONOCHROME1', 'MONOCHROME2'] }],
    },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['8', '16'] }] },
    {
      keyword: 'BitsStored',
      tag: '00280101',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['6', '7', '8', '9', '10', '11', '12', '13', '14', '15', '16'] }],
    },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0000H'] }] },
    { keyword: 'PixelIntensityRelationship', tag: '00281040', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['LIN', 'LOG'] }] },
    { keyword: 'PixelIntensityRelationshipSign', tag: '00281041', vr: 'SS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['+1', '-1'] }] },
    { keyword: 'RescaleIntercept', tag: '00281052', vr: 'DS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0'] }] },
    { keyword: 'RescaleSlope', tag: '00281053', vr: 'DS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    { keyword: 'RescaleType', tag: '00281054', vr: 'LO', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['US'] }] },
    { keyword: 'PresentationLUTShape', tag: '20500020', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['IDENTITY', 'INVERSE'] }] },
    { keyword: 'LossyImageCompression', tag: '00282110', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['00', '01'] }] },
    {
      keyword: 'LossyImageCompressionRatio',
      tag: '00282112',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'LossyImageCompression' }, to: ['01'] }, decided: 'data', otherwise: 'forbidden', hash: '84e963e3b56e' },
    },
    { keyword: 'DerivationDescription', tag: '00082111', vr: 'ST', vm: '1', type: '3' },
    { keyword: 'AcquisitionDeviceProcessingDescription', tag: '00181400', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'AcquisitionDeviceProcessingCode', tag: '00181401', vr: 'LO', vm: '1', type: '3' },
    {
      keyword: 'PatientOrientation',
      tag: '00200020',
      vr: 'CS',
      vm: '2',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ViewCodeSequence' } } },
            {
              op: 'and',
              of: [
                { op: 'present', attribute: { keyword: 'ViewCodeSequence' } },
                {
                  op: 'not',
                  of: {
                    op: 'code',
                    attribute: { keyword: 'ViewCodeSequence' },
                    codes: [
                      { value: '119376003', scheme: 'SCT', meaning: 'tissue specimen' },
                      { value: '127457009', scheme: 'SCT', meaning: 'tissue specimen from breast' },
                    ],
                  },
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '2d07795f1d67',
      },
    },
    { keyword: 'CalibrationImage', tag: '00500004', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'BurnedInAnnotation', tag: '00280301', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'VOILUTSequence',
      tag: '00283010',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PRESENTATION'] },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'WindowCenter' } } },
          ],
        },
        decided: 'data',
        otherwise: { tree: { op: 'present', attribute: { keyword: 'WindowCenter' } }, decided: 'data' },
        hash: 'bd32e22b47ae',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'LUTDescriptor', tag: '00283002', vr: 'US|SS', vm: '3', type: '1' },
        { keyword: 'LUTExplanation', tag: '00283003', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'LUTData', tag: '00283006', vr: 'US|OW', vm: '1-n', type: '1' },
      ],
    },
    {
      keyword: 'WindowCenter',
      tag: '00281050',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PRESENTATION'] },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'VOILUTSequence' } } },
          ],
        },
        decided: 'data',
        otherwise: { tree: { op: 'present', attribute: { keyword: 'VOILUTSequence' } }, decided: 'data' },
        hash: '0cde259bcf3e',
      },
    },
    {
      keyword: 'WindowWidth',
      tag: '00281051',
      vr: 'DS',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: 'present', attribute: { keyword: 'WindowCenter' } }, decided: 'data', otherwise: 'forbidden', hash: '65ee9255de70' },
    },
    { keyword: 'WindowCenterWidthExplanation', tag: '00281055', vr: 'LO', vm: '1-n', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDXImage = (dataset: object): Finding[] => validateTable(dataset, dxImageRules);
