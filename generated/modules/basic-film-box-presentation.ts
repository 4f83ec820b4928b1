// Basic Film Box Presentation, PS3.3 Table C.13-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Basic Film Box Presentation: PS3.3 Table C.13-3. */
export interface BasicFilmBoxPresentationModule {
  /** Image Display Format (2010,0010) ST, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  ImageDisplayFormat?: 'STANDARD\\C,R' | 'ROW\\R1,R2,R3, etc.' | 'COL\\C1,C2,C3, etc.' | 'SLIDE' | 'SUPERSLIDE' | 'CUSTOM\\i' | null;
  /** Annotation Display Format ID (2010,0030) CS, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  AnnotationDisplayFormatID?: string | null;
  /** Film Orientation (2010,0040) CS, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  FilmOrientation?: 'PORTRAIT' | 'LANDSCAPE' | null;
  /** Film Size ID (2010,0050) CS, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  FilmSizeID?: DefinedTerm<'8INX10IN' | '8_5INX11IN' | '10INX12IN' | '10INX14IN' | '11INX14IN' | '11INX17IN' | '14INX14IN' | '14INX17IN' | '24CMX24CM' | '24CMX30CM' | 'A4' | 'A3'> | null;
  /** Magnification Type (2010,0060) CS, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  MagnificationType?: DefinedTerm<'REPLICATE' | 'BILINEAR' | 'CUBIC' | 'NONE'> | null;
  /** Smoothing Type (2010,0080) CS, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  SmoothingType?: string | null;
  /** Border Density (2010,0100) CS, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  BorderDensity?: DefinedTerm<'BLACK' | 'WHITE'> | null;
  /** Empty Image Density (2010,0110) CS, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  EmptyImageDensity?: DefinedTerm<'BLACK' | 'WHITE'> | null;
  /** Min Density (2010,0120) US, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  MinDensity?: number | null;
  /** Max Density (2010,0130) US, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  MaxDensity?: number | null;
  /** Trim (2010,0140) CS, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  Trim?: 'YES' | 'NO' | null;
  /** Configuration Information (2010,0150) ST, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  ConfigurationInformation?: DefinedTerm<'CS000-CS999'> | null;
  /** Illumination (2010,015E) US, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  Illumination?: number | null;
  /** Reflected Ambient Light (2010,0160) US, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  ReflectedAmbientLight?: number | null;
  /** Requested Resolution ID (2020,0050) CS, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  RequestedResolutionID?: DefinedTerm<'STANDARD' | 'HIGH'> | null;
  /** ICC Profile (0028,2000) OB, VM 1. [C.13-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.13.3.html#table_C.13-3) */
  ICCProfile?: ArrayBuffer | null;
}

export const basicFilmBoxPresentationRules: TableRules = {
  kind: 'module',
  id: 'BasicFilmBoxPresentation',
  name: 'Basic Film Box Presentation',
  table: 'table_C.13-3',
  section: 'sect_C.13.3',
  rows: [
    {
      keyword: 'ImageDisplayFormat',
      tag: '20100010',
      vr: 'ST',
      vm: '1',
      type: null,
      values: [{ kind: 'enumerated', terms: ['STANDARD\\C,R', 'ROW\\R1,R2,R3, etc.', 'COL\\C1,C2,C3, etc.', 'SLIDE', 'SUPERSLIDE', 'CUSTOM\\i'] }],
    },
    { keyword: 'AnnotationDisplayFormatID', tag: '20100030', vr: 'CS', vm: '1', type: null },
    { keyword: 'FilmOrientation', tag: '20100040', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['PORTRAIT', 'LANDSCAPE'] }] },
    {
      keyword: 'FilmSizeID',
      tag: '20100050',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [
        {
          kind: 'defined',
          terms: ['8INX10IN', '8_5INX11IN', '10INX12IN', '10INX14IN', '11INX14IN', '11INX17IN', '14INX14IN', '14INX17IN', '24CMX24CM', '24CMX30CM', 'A4', 'A3'],
        },
      ],
    },
    {
      keyword: 'MagnificationType',
      tag: '20100060',
      vr: 'CS',
      vm: '1',
      type: null,
      values: [{ kind: 'defined', terms: ['REPLICATE', 'BILINEAR', 'CUBIC', 'NONE'] }],
    },
    { keyword: 'SmoothingType', tag: '20100080', vr: 'CS', vm: '1', type: null },
    { keyword: 'BorderDensity', tag: '20100100', vr: 'CS', vm: '1', type: null, values: [{ kind: 'defined', terms: ['BLACK', 'WHITE'] }] },
    { keyword: 'EmptyImageDensity', tag: '20100110', vr: 'CS', vm: '1', type: null, values: [{ kind: 'defined', terms: ['BLACK', 'WHITE'] }] },
    { keyword: 'MinDensity', tag: '20100120', vr: 'US', vm: '1', type: null },
    { keyword: 'MaxDensity', tag: '20100130', vr: 'US', vm: '1', type: null },
    { keyword: 'Trim', tag: '20100140', vr: 'CS', vm: '1', type: null, values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'ConfigurationInformation', tag: '20100150', vr: 'ST', vm: '1', type: null, values: [{ kind: 'defined', terms: ['CS000-CS999'] }] },
    { keyword: 'Illumination', tag: '2010015E', vr: 'US', vm: '1', type: null },
    { keyword: 'ReflectedAmbientLight', tag: '20100160', vr: 'US', vm: '1', type: null },
    { keyword: 'RequestedResolutionID', tag: '20200050', vr: 'CS', vm: '1', type: null, values: [{ kind: 'defined', terms: ['STANDARD', 'HIGH'] }] },
    { keyword: 'ICCProfile', tag: '00282000', vr: 'OB', vm: '1', type: null },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBasicFilmBoxPresentation = (dataset: object): Finding[] => validateTable(dataset, basicFilmBoxPresentationRules);
