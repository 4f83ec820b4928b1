// Enhanced Mammography Image, PS3.3 Table C.8.31-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type DigitalXRayDetectorMacro, digitalXRayDetectorRules } from '../macros/digital-x-ray-detector.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';

/** Enhanced Mammography Image: PS3.3 Table C.8.31-1. */
export interface EnhancedMammographyImageModule extends DigitalXRayDetectorMacro {
  /** Positioner Motion (0018,1500) CS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  PositionerMotion: string;
  /** Positioner Type (0018,1508) CS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  PositionerType: 'MAMMOGRAPHIC';
  /** Content Qualification (0018,9004) CS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  ContentQualification: 'PRODUCT' | 'RESEARCH' | 'SERVICE';
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  AcquisitionDateTime: string;
  /** Acquisition Duration (0018,9073) FD, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  AcquisitionDuration: number;
  /** KVP (0018,0060) DS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  KVP: number;
  /** X-Ray Tube Current in mA (0018,9330) FD, VM 1, Type 1C if ExposureInmAs is not present. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  XRayTubeCurrentInmA?: number;
  /** Exposure Time in ms (0018,9328) FD, VM 1, Type 1C if ExposureInmAs is not present. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  ExposureTimeInms?: number;
  /** Exposure in mAs (0018,9332) FD, VM 1, Type 1C if ExposureTimeInms is not present or XRayTubeCurrentInmA is not present. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  ExposureInmAs?: number;
  /** Focal Spot(s) (0018,1190) DS, VM 1-n, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  FocalSpots: number[];
  /** Anode Target Material (0018,1191) CS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  AnodeTargetMaterial: DefinedTerm<'TUNGSTEN' | 'MOLYBDENUM' | 'RHODIUM'>;
  /** Body Part Thickness (0018,11A0) DS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  BodyPartThickness: number;
  /** Compression Force (0018,11A2) DS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  CompressionForce: number;
  /** Compression Pressure (0018,11A3) DS, VM 1, Type 3. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  CompressionPressure?: number | null;
  /** Compression Contact Area (0018,11A5) DS, VM 1, Type 3. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  CompressionContactArea?: number | null;
  /** Paddle Description (0018,11A4) LO, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  PaddleDescription: string;
  /** Exposure Control Mode (0018,7060) CS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  ExposureControlMode: DefinedTerm<'AUTOMATIC' | 'MANUAL'>;
  /** Exposure Control Mode Description (0018,7062) LT, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  ExposureControlModeDescription: string;
  /** Patient Orientation (0020,0020) CS, VM 2, Type 1C. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  PatientOrientation?: [string, string];
  /** Image Comments (0020,4000) LT, VM 1, Type 3. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  ImageComments?: string | null;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  PhotometricInterpretation: 'MONOCHROME1' | 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  BitsStored: 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  HighBit: number;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  PixelRepresentation: 0;
  /** Quality Control Image (0028,0300) CS, VM 1, Type 3. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  QualityControlImage?: 'YES' | 'NO' | null;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  BurnedInAnnotation: 'NO';
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Organ Dose (0040,0316) DS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  OrganDose: number;
  /** Entrance Dose in mGy (0040,8302) DS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  EntranceDoseInmGy: number;
  /** Entrance Dose Derivation (0040,8303) CS, VM 1, Type 3. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  EntranceDoseDerivation?: 'IAK' | 'ESAK' | 'ESDBS' | 'ESDNOBS' | null;
  /** Type of Detector Motion (0054,0202) CS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  TypeOfDetectorMotion: string;
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  IconImageSequence?: [ImagePixelMacro] | null;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  PresentationLUTShape: 'IDENTITY' | 'INVERSE';
}

export const enhancedMammographyImageRules: TableRules = {
  kind: 'module',
  id: 'EnhancedMammographyImage',
  name: 'Enhanced Mammography Image',
  table: 'table_C.8.31-1',
  section: 'sect_C.8.31.1',
  rows: [
    { keyword: 'PositionerMotion', tag: '00181500', vr: 'CS', vm: '1', type: '1' },
    { keyword: 'PositionerType', tag: '00181508', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MAMMOGRAPHIC'] }] },
    {
      keyword: 'ContentQualification',
      tag: '00189004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['PRODUCT', 'RESEARCH', 'SERVICE'] }],
    },
    { keyword: 'AcquisitionDateTime', tag: '0008002A', vr: 'DT', vm: '1', type: '1' },
    { keyword: 'AcquisitionDuration', tag: '00189073', vr: 'FD', vm: '1', type: '1' },
    { include: () => digitalXRayDetectorRules },
    { keyword: 'KVP', tag: '00180060', vr: 'DS', vm: '1', type: '1' },
    {
      keyword: 'XRayTubeCurrentInmA',
      tag: '00189330',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ExposureInmAs' } } }, decided: 'data', otherwise: 'allowed', hash: '801432ce5e7e' },
    },
    {
      keyword: 'ExposureTimeInms',
      tag: '00189328',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ExposureInmAs' } } }, decided: 'data', otherwise: 'allowed', hash: '801432ce5e7e' },
    },
    {
      keyword: 'ExposureInmAs',
      tag: '00189332',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'not', of: { op: 'present', attribute: { keyword: 'ExposureTimeInms' } } },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'XRayTubeCurrentInmA' } } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '15ef6dc67d3a',
      },
    },
    { keyword: 'FocalSpots', tag: '00181190', vr: 'DS', vm: '1-n', type: '1' },
    {
      keyword: 'AnodeTargetMaterial',
      tag: '00181191',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['TUNGSTEN', 'MOLYBDENUM', 'RHODIUM'] }],
    },
    { keyword: 'BodyPartThickness', tag: '001811A0', vr: 'DS', vm: '1', type: '1' },
    { keyword: 'CompressionForce', tag: '001811A2', vr: 'DS', vm: '1', type: '1' },
    { keyword: 'CompressionPressure', tag: '001811A3', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'CompressionContactArea', tag: '001811A5', vr: 'DS', vm: '1', type: '3' },
    { keyword: 'PaddleDescription', tag: '001811A4', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'ExposureControlMode', tag: '00187060', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'defined', terms: ['AUTOMATIC', 'MANUAL'] }] },
    { keyword: 'ExposureControlModeDescription', tag: '00187062', vr: 'LT', vm: '1', type: '1' },
    {
      keyword: 'PatientOrientation',
      tag: '00200020',
      vr: 'CS',
      vm: '2',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: 'c2779ce407cb',
        reason: 'knowledge',
        missing: 'which codes of a view are those of a specimen',
      },
    },
    { keyword: 'ImageComments', tag: '00204000', vr: 'LT', vm: '1', type: '3' },
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
      values: [{ kind: 'enumerated', terms: ['8', '9', '10', '11', '12', '13', '14', '15', '16'] }],
    },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0000H'] }] },
    { keyword: 'QualityControlImage', tag: '00280300', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'BurnedInAnnotation', tag: '00280301', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['NO'] }] },
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
    { keyword: 'OrganDose', tag: '00400316', vr: 'DS', vm: '1', type: '1' },
    { keyword: 'EntranceDoseInmGy', tag: '00408302', vr: 'DS', vm: '1', type: '1' },
    {
      keyword: 'EntranceDoseDerivation',
      tag: '00408303',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['IAK', 'ESAK', 'ESDBS', 'ESDNOBS'] }],
    },
    { keyword: 'TypeOfDetectorMotion', tag: '00540202', vr: 'CS', vm: '1', type: '1' },
    {
      keyword: 'IconImageSequence',
      tag: '00880200',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => imagePixelMacroRules }],
    },
    { keyword: 'PresentationLUTShape', tag: '20500020', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['IDENTITY', 'INVERSE'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedMammographyImage = (dataset: object): Finding[] => validateTable(dataset, enhancedMammographyImageRules);
