// Parametric Map Image, PS3.3 Table PS3.3_C.8.32-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentIdentificationMacro, contentIdentificationRules } from '../macros/content-identification.ts';

/** Parametric Map Image: PS3.3 Table PS3.3_C.8.32-2. */
export interface ParametricMapImageModule extends ContentIdentificationMacro {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  ImageType: string[];
  /** Pixel Presentation (0008,9205) CS, VM 1, Type 3. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  PixelPresentation?: 'COLOR_RANGE' | 'MONOCHROME' | null;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  BitsAllocated: number;
  /** Bits Stored (0028,0101) US, VM 1, Type 1C if PixelData is present or PixelDataProviderURL is present. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  BitsStored?: 16;
  /** High Bit (0028,0102) US, VM 1, Type 1C if PixelData is present or PixelDataProviderURL is present. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  HighBit?: 15;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  PresentationLUTShape: 'IDENTITY';
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  BurnedInAnnotation: 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 1. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  RecognizableVisualFeatures: 'YES' | 'NO';
  /** Content Qualification (0018,9004) CS, VM 1, Type 1. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  ContentQualification: 'PRODUCT' | 'RESEARCH' | 'SERVICE';
  /** Palette Color Lookup Table UID (0028,1199) UI, VM 1, Type 1C if PixelPresentation is COLOR_RANGE and not (module "Palette Color Lookup Table" is used). [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  PaletteColorLookupTableUID?: string;
  /** ICC Profile (0028,2000) OB, VM 1, Type 1C if PixelPresentation is COLOR_RANGE. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  ICCProfile?: ArrayBuffer;
  /** Color Space (0028,2002) CS, VM 1, Type 3. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  ColorSpace?: DefinedTerm<'SRGB' | 'ADOBERGB' | 'ROMMRGB'> | null;
}

export const parametricMapImageRules: TableRules = {
  kind: 'module',
  id: 'ParametricMapImage',
  name: 'Parametric Map Image',
  table: 'table_PS3.3_C.8.32-2',
  section: 'sect_C.8.32.2',
  rows: [
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [
        { kind: 'enumerated', terms: ['DERIVED'], value: 1 },
        { kind: 'enumerated', terms: ['PRIMARY'], value: 2 },
        {
          kind: 'defined',
          terms: [
            'ANGIO',
            'CARDIAC',
            'CARDIAC_GATED',
            'CARDRESP_GATED',
            'DYNAMIC',
            'FLUOROSCOPY',
            'LOCALIZER',
            'MOTION',
            'PERFUSION',
            'PRE_CONTRAST',
            'POST_CONTRAST',
            'RESP_GATED',
            'REST',
            'STATIC',
            'STRESS',
            'VOLUME',
            'NON_PARALLEL',
            'PARALLEL',
            'WHOLE_BODY',
          ],
          value: 3,
          section: 'sect_C.8.16.1.3',
        },
        { kind: 'defined', terms: ['ATTENUATION', 'CARDIAC_CTA', 'CARDIAC_CASCORE', 'REFERENCE'], value: 3, section: 'sect_C.8.15.2.1.1.3' },
        {
          kind: 'defined',
          terms: [
            'ANGIO_TIME',
            'ASL',
            'CINE',
            'DIFFUSION',
            'DIXON',
            'FLOW_ENCODED',
            'FLUID_ATTENUATED',
            'FMRI',
            'MAX_IP',
            'MIN_IP',
            'M_MODE',
            'METABOLITE_MAP',
            'MULTIECHO',
            'PROTON_DENSITY',
            'REALTIME',
            'STIR',
            'TAGGING',
            'TEMPERATURE',
            'T1',
            'T2',
            'T2_STAR',
            'TOF',
            'VELOCITY',
          ],
          value: 3,
          section: 'sect_C.8.13.1.1.1.3',
        },
        {
          kind: 'defined',
          terms: [
            'ADDITION',
            'DIVISION',
            'MASKED',
            'MAXIMUM',
            'MEAN',
            'MINIMUM',
            'MULTIPLICATION',
            'RESAMPLED',
            'STD_DEVIATION',
            'SUBTRACTION',
            'NONE',
            'QUANTITY',
            'MIXED',
          ],
          value: 4,
          section: 'sect_C.8.16.1.4',
        },
        { kind: 'defined', terms: ['FILTERED', 'MEDIAN', 'ENERGY_PROP_WT'], value: 4, section: 'sect_C.8.15.2.1.1.4' },
      ],
    },
    { include: () => contentIdentificationRules },
    { keyword: 'PixelPresentation', tag: '00089205', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['COLOR_RANGE', 'MONOCHROME'] }] },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    { keyword: 'PhotometricInterpretation', tag: '00280004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MONOCHROME2'] }] },
    {
      keyword: 'BitsAllocated',
      tag: '00280100',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [
        {
          kind: 'enumerated',
          terms: ['16'],
          condition: { op: 'or', of: [{ op: 'present', attribute: { keyword: 'PixelData' } }, { op: 'present', attribute: { keyword: 'PixelDataProviderURL' } }] },
        },
        { kind: 'enumerated', terms: ['32'], condition: { op: 'present', attribute: { keyword: 'FloatPixelData' } } },
        { kind: 'enumerated', terms: ['64'], condition: { op: 'present', attribute: { keyword: 'DoubleFloatPixelData' } } },
      ],
    },
    {
      keyword: 'BitsStored',
      tag: '00280101',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'or', of: [{ op: 'present', attribute: { keyword: 'PixelData' } }, { op: 'present', attribute: { keyword: 'PixelDataProviderURL' } }] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '44fd834e1602',
      },
      values: [{ kind: 'enumerated', terms: ['16'] }],
    },
    {
      keyword: 'HighBit',
      tag: '00280102',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'or', of: [{ op: 'present', attribute: { keyword: 'PixelData' } }, { op: 'present', attribute: { keyword: 'PixelDataProviderURL' } }] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '44fd834e1602',
      },
      values: [{ kind: 'enumerated', terms: ['15'] }],
    },
    { keyword: 'PresentationLUTShape', tag: '20500020', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['IDENTITY'] }] },
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
        hash: '0b9ecdb4f5e5',
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
        hash: '0b9ecdb4f5e5',
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
    { keyword: 'BurnedInAnnotation', tag: '00280301', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['NO'] }] },
    { keyword: 'RecognizableVisualFeatures', tag: '00280302', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'ContentQualification',
      tag: '00189004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['PRODUCT', 'RESEARCH', 'SERVICE'] }],
    },
    {
      keyword: 'PaletteColorLookupTableUID',
      tag: '00281199',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'PixelPresentation' }, to: ['COLOR_RANGE'] },
            { op: 'not', of: { op: 'module', module: 'Palette Color Lookup Table' } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'd08d974a7692',
      },
    },
    {
      keyword: 'ICCProfile',
      tag: '00282000',
      vr: 'OB',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'PixelPresentation' }, to: ['COLOR_RANGE'] }, decided: 'data', otherwise: 'forbidden', hash: 'db4ddd3beb54' },
    },
    {
      keyword: 'ColorSpace',
      tag: '00282002',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'defined', terms: ['SRGB', 'ADOBERGB', 'ROMMRGB'], section: 'sect_C.11.15.1.2' }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateParametricMapImage = (dataset: object): Finding[] => validateTable(dataset, parametricMapImageRules);
