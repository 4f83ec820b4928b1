// SC Multi-frame Image, PS3.3 Table C.8-25b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type BasicPixelSpacingCalibrationMacro, basicPixelSpacingCalibrationRules } from '../macros/basic-pixel-spacing-calibration.ts';

/** SC Multi-frame Image: PS3.3 Table C.8-25b. */
export interface SCMultiFrameImageModule extends BasicPixelSpacingCalibrationMacro {
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  BurnedInAnnotation: 'YES' | 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 3. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  RecognizableVisualFeatures?: 'YES' | 'NO' | null;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1C if PhotometricInterpretation is MONOCHROME2 and BitsStored > 1. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  PresentationLUTShape?: 'IDENTITY';
  /** Illumination (2010,015E) US, VM 1, Type 3. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  Illumination?: number | null;
  /** Reflected Ambient Light (2010,0160) US, VM 1, Type 3. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  ReflectedAmbientLight?: number | null;
  /** Rescale Intercept (0028,1052) DS, VM 1, Type 1C if PhotometricInterpretation is MONOCHROME2 and BitsStored > 1. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  RescaleIntercept?: number;
  /** Rescale Slope (0028,1053) DS, VM 1, Type 1C if PhotometricInterpretation is MONOCHROME2 and BitsStored > 1. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  RescaleSlope?: number;
  /** Rescale Type (0028,1054) LO, VM 1, Type 1C if PhotometricInterpretation is MONOCHROME2 and BitsStored > 1. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  RescaleType?: DefinedTerm<'US'>;
  /** Frame Increment Pointer (0028,0009) AT, VM 1-n, Type 1C if NumberOfFrames > 1. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  FrameIncrementPointer?: string[];
  /** Nominal Scanned Pixel Spacing (0018,2010) DS, VM 2, Type 1C if ConversionType is DF. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  NominalScannedPixelSpacing?: [number, number];
  /** Digitizing Device Transport Direction (0018,2020) CS, VM 1, Type 3. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  DigitizingDeviceTransportDirection?: 'ROW' | 'COLUMN' | null;
  /** Rotation of Scanned Film (0018,2030) DS, VM 1, Type 3. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  RotationOfScannedFilm?: number | null;
}

export const scMultiFrameImageRules: TableRules = {
  kind: 'module',
  id: 'SCMultiFrameImage',
  name: 'SC Multi-frame Image',
  table: 'table_C.8-25b',
  section: 'sect_C.8.6.3',
  rows: [
    { keyword: 'BurnedInAnnotation', tag: '00280301', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'RecognizableVisualFeatures', tag: '00280302', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'PresentationLUTShape',
      tag: '20500020',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] }, { op: '>', attribute: { keyword: 'BitsStored' }, to: 1 }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '7410a1913dd7',
      },
      values: [{ kind: 'enumerated', terms: ['IDENTITY'] }],
    },
    { keyword: 'Illumination', tag: '2010015E', vr: 'US', vm: '1', type: '3' },
    { keyword: 'ReflectedAmbientLight', tag: '20100160', vr: 'US', vm: '1', type: '3' },
    {
      keyword: 'RescaleIntercept',
      tag: '00281052',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] }, { op: '>', attribute: { keyword: 'BitsStored' }, to: 1 }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '7410a1913dd7',
      },
    },
    {
      keyword: 'RescaleSlope',
      tag: '00281053',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] }, { op: '>', attribute: { keyword: 'BitsStored' }, to: 1 }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '7410a1913dd7',
      },
    },
    {
      keyword: 'RescaleType',
      tag: '00281054',
      vr: 'LO',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] }, { op: '>', attribute: { keyword: 'BitsStored' }, to: 1 }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '7410a1913dd7',
      },
      values: [{ kind: 'defined', terms: ['US'] }],
    },
    {
      keyword: 'FrameIncrementPointer',
      tag: '00280009',
      vr: 'AT',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: '>', attribute: { keyword: 'NumberOfFrames' }, to: 1 }, decided: 'data', otherwise: 'forbidden', hash: 'b872ee9dc622' },
      overrides: ['sect_C.7.6.6'],
    },
    {
      keyword: 'NominalScannedPixelSpacing',
      tag: '00182010',
      vr: 'DS',
      vm: '2',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ConversionType' }, to: ['DF'] },
        decided: 'data',
        otherwise: { tree: { op: '=', attribute: { keyword: 'ConversionType' }, to: ['SD', 'SI'] }, decided: 'data' },
        hash: '5caf9899638e',
      },
    },
    { include: () => basicPixelSpacingCalibrationRules },
    { keyword: 'DigitizingDeviceTransportDirection', tag: '00182020', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['ROW', 'COLUMN'] }] },
    { keyword: 'RotationOfScannedFilm', tag: '00182030', vr: 'DS', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateSCMultiFrameImage = (dataset: object): Finding[] => validateTable(dataset, scMultiFrameImageRules);
