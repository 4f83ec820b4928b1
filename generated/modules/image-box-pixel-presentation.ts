// Image Box Pixel Presentation, PS3.3 Table C.13-5
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of BasicGrayscaleImageSequence. */
export interface ImageBoxPixelPresentationBasicGrayscaleImageItem {
  /** Samples per Pixel (0028,0002) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  SamplesPerPixel?: 1 | null;
  /** Photometric Interpretation (0028,0004) CS, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  PhotometricInterpretation?: 'MONOCHROME1' | 'MONOCHROME2' | null;
  /** Rows (0028,0010) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  Rows?: number | null;
  /** Columns (0028,0011) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  Columns?: number | null;
  /** Pixel Aspect Ratio (0028,0034) IS, VM 2. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  PixelAspectRatio?: [number, number] | null;
  /** Bits Allocated (0028,0100) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  BitsAllocated?: number | null;
  /** Bits Stored (0028,0101) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  BitsStored?: 8 | 12 | null;
  /** High Bit (0028,0102) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  HighBit?: number | null;
  /** Pixel Representation (0028,0103) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  PixelRepresentation?: 0 | null;
  /** Pixel Data (7FE0,0010) OB|OW, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  PixelData?: ArrayBuffer | ArrayBuffer[] | null;
}

/** An Item of BasicColorImageSequence. */
export interface ImageBoxPixelPresentationBasicColorImageItem {
  /** Samples per Pixel (0028,0002) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  SamplesPerPixel?: 3 | null;
  /** Photometric Interpretation (0028,0004) CS, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  PhotometricInterpretation?: 'RGB' | null;
  /** Planar Configuration (0028,0006) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  PlanarConfiguration?: 1 | null;
  /** Rows (0028,0010) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  Rows?: number | null;
  /** Columns (0028,0011) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  Columns?: number | null;
  /** Pixel Aspect Ratio (0028,0034) IS, VM 2. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  PixelAspectRatio?: [number, number] | null;
  /** Bits Allocated (0028,0100) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  BitsAllocated?: 8 | null;
  /** Bits Stored (0028,0101) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  BitsStored?: 8 | null;
  /** High Bit (0028,0102) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  HighBit?: 7 | null;
  /** Pixel Representation (0028,0103) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  PixelRepresentation?: 0 | null;
  /** Pixel Data (7FE0,0010) OB|OW, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  PixelData?: ArrayBuffer | ArrayBuffer[] | null;
}

/** An Item of OriginalImageSequence. */
export interface ImageBoxPixelPresentationOriginalImageItem {
  /** Study Instance UID (0020,000D) UI, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  StudyInstanceUID?: string | null;
  /** Series Instance UID (0020,000E) UI, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  SeriesInstanceUID?: string | null;
  /** Patient ID (0010,0020) LO, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  PatientID?: string | null;
  /** Referenced SOP Class UID (0008,1150) UI, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  ReferencedSOPClassUID?: string | null;
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  ReferencedSOPInstanceUID?: string | null;
}

/** Image Box Pixel Presentation: PS3.3 Table C.13-5. */
export interface ImageBoxPixelPresentationModule {
  /** Image Box Position (2020,0010) US, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  ImageBoxPosition?: number | null;
  /** Polarity (2020,0020) CS, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  Polarity?: 'NORMAL' | 'REVERSE' | null;
  /** Magnification Type (2010,0060) CS, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  MagnificationType?: string | null;
  /** Smoothing Type (2010,0080) CS, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  SmoothingType?: string | null;
  /** Configuration Information (2010,0150) ST, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  ConfigurationInformation?: string | null;
  /** Requested Image Size (2020,0030) DS, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  RequestedImageSize?: number | null;
  /** Requested Decimate/Crop Behavior (2020,0040) CS, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  RequestedDecimateCropBehavior?: 'DECIMATE' | 'CROP' | 'FAIL' | null;
  /** Basic Grayscale Image Sequence (2020,0110) SQ, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  BasicGrayscaleImageSequence?: ImageBoxPixelPresentationBasicGrayscaleImageItem[] | null;
  /** Basic Color Image Sequence (2020,0111) SQ, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  BasicColorImageSequence?: ImageBoxPixelPresentationBasicColorImageItem[] | null;
  /** Original Image Sequence (2130,00C0) SQ, VM 1. [C.13-5](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.5.html#table_C.13-5) */
  OriginalImageSequence?: [ImageBoxPixelPresentationOriginalImageItem] | null;
}

export const imageBoxPixelPresentationRules: TableRules = {
  kind: 'module',
  id: 'ImageBoxPixelPresentation',
  name: 'Image Box Pixel Presentation',
  table: 'table_C.13-5',
  section: 'sect_C.13.5',
  rows: [
    { keyword: 'ImageBoxPosition', tag: '20200010', vr: 'US', vm: '1', type: null },
    { keyword: 'Polarity', tag: '20200020', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['NORMAL', 'REVERSE'] }] },
    { keyword: 'MagnificationType', tag: '20100060', vr: 'CS', vm: '1', type: null },
    { keyword: 'SmoothingType', tag: '20100080', vr: 'CS', vm: '1', type: null },
    { keyword: 'ConfigurationInformation', tag: '20100150', vr: 'ST', vm: '1', type: null },
    { keyword: 'RequestedImageSize', tag: '20200030', vr: 'DS', vm: '1', type: null },
    {
      keyword: 'RequestedDecimateCropBehavior',
      tag: '20200040',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'enumerated', terms: ['DECIMATE', 'CROP', 'FAIL'] }],
    },
    {
      keyword: 'BasicGrayscaleImageSequence',
      tag: '20200110',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, 1] }],
      rows: [
        { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['1'] }] },
        {
          keyword: 'PhotometricInterpretation',
          tag: '00280004',
          vr: 'CS',
          vm: '1',
          type: null,
          values: [{ kind: 'enumerated', terms: ['MONOCHROME1', 'MONOCHROME2'] }],
        },
        { keyword: 'Rows', tag: '00280010', vr: 'US', vm: '1', type: null },
        { keyword: 'Columns', tag: '00280011', vr: 'US', vm: '1', type: null },
        { keyword: 'PixelAspectRatio', tag: '00280034', vr: 'IS', vm: '2', type: null },
        {
          keyword: 'BitsAllocated',
          tag: '00280100',
          vr: 'US',
          vm: '1',
          type: null,
          values: [
            { kind: 'enumerated', terms: ['8'], condition: { op: '=', attribute: { keyword: 'BitsStored' }, to: [8] } },
            { kind: 'enumerated', terms: ['16'], condition: { op: '=', attribute: { keyword: 'BitsStored' }, to: [12] } },
          ],
        },
        { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['8', '12'] }] },
        {
          keyword: 'HighBit',
          tag: '00280102',
          vr: 'US',
          vm: '1',
          type: null,
          values: [
            { kind: 'enumerated', terms: ['7'], condition: { op: '=', attribute: { keyword: 'BitsStored' }, to: [8] } },
            { kind: 'enumerated', terms: ['11'], condition: { op: '=', attribute: { keyword: 'BitsStored' }, to: [12] } },
          ],
        },
        { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['0'] }] },
        { keyword: 'PixelData', tag: '7FE00010', vr: 'OB|OW', vm: '1', type: null },
      ],
    },
    {
      keyword: 'BasicColorImageSequence',
      tag: '20200111',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [0, 1] }],
      rows: [
        { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['3'] }] },
        { keyword: 'PhotometricInterpretation', tag: '00280004', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['RGB'] }] },
        { keyword: 'PlanarConfiguration', tag: '00280006', vr: 'US', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['1'] }] },
        { keyword: 'Rows', tag: '00280010', vr: 'US', vm: '1', type: null },
        { keyword: 'Columns', tag: '00280011', vr: 'US', vm: '1', type: null },
        { keyword: 'PixelAspectRatio', tag: '00280034', vr: 'IS', vm: '2', type: null },
        { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['8'] }] },
        { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['8'] }] },
        { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['7'] }] },
        { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['0000H'] }] },
        { keyword: 'PixelData', tag: '7FE00010', vr: 'OB|OW', vm: '1', type: null },
      ],
    },
    {
      keyword: 'OriginalImageSequence',
      tag: '213000C0',
      vr: 'SQ',
      vm: '1',
      type: null,
      items: [{ range: [1, 1], permitted: true }],
      rows: [
        { keyword: 'StudyInstanceUID', tag: '0020000D', vr: 'UI', vm: '1', type: null },
        { keyword: 'SeriesInstanceUID', tag: '0020000E', vr: 'UI', vm: '1', type: null },
        { keyword: 'PatientID', tag: '00100020', vr: 'LO', vm: '1', type: null },
        { keyword: 'ReferencedSOPClassUID', tag: '00081150', vr: 'UI', vm: '1', type: null },
        { keyword: 'ReferencedSOPInstanceUID', tag: '00081155', vr: 'UI', vm: '1', type: null },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateImageBoxPixelPresentation = (dataset: object): Finding[] => validateTable(dataset, imageBoxPixelPresentationRules);
