// Corneal Topography Map Image, PS3.3 Table C.8.30.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RealWorldValueMappingFunctionalGroup, realWorldValueMappingRules as realWorldValueMappingFunctionalGroupRules } from '../functional-groups/real-world-value-mapping.ts';
import { type BasicPixelSpacingCalibrationMacro, basicPixelSpacingCalibrationRules } from '../macros/basic-pixel-spacing-calibration.ts';
import { type GeneralAnatomyMandatoryMacro, generalAnatomyMandatoryRules } from '../macros/general-anatomy-mandatory.ts';

/** Corneal Topography Map Image: PS3.3 Table C.8.30.2-1. */
export interface CornealTopographyMapImageModule extends BasicPixelSpacingCalibrationMacro, RealWorldValueMappingFunctionalGroup, GeneralAnatomyMandatoryMacro {
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  InstanceNumber: number;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  ContentTime: string;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  AcquisitionDateTime: string;
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  ImageType: string[];
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  PhotometricInterpretation: 'PALETTE COLOR';
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  PixelRepresentation: 0;
  /** Pixel Aspect Ratio (0028,0034) IS, VM 2, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  PixelAspectRatio: [number, number];
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  HighBit: number;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  BurnedInAnnotation: 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  RecognizableVisualFeatures: 'YES';
  /** Image Laterality (0020,0062) CS, VM 1, Type 1. [C.8.30.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.30.2.html#table_C.8.30.2-1) */
  ImageLaterality: 'R' | 'L';
}

export const cornealTopographyMapImageRules: TableRules = {
  kind: 'module',
  id: 'CornealTopographyMapImage',
  name: 'Corneal Topography Map Image',
  table: 'table_C.8.30.2-1',
  section: 'sect_C.8.30.2',
  rows: [
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { keyword: 'AcquisitionDateTime', tag: '0008002A', vr: 'DT', vm: '1', type: '1' },
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [{ kind: 'defined', terms: ['CORNEAL_TOPO'], value: 3, section: 'sect_C.8.30.2.1.1' }],
    },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    { keyword: 'PhotometricInterpretation', tag: '00280004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['PALETTE COLOR'] }] },
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0000H'] }] },
    { include: () => basicPixelSpacingCalibrationRules },
    { keyword: 'PixelAspectRatio', tag: '00280034', vr: 'IS', vm: '2', type: '1' },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['8', '16'] }] },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1' },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
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
    { keyword: 'BurnedInAnnotation', tag: '00280301', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['NO'] }] },
    { keyword: 'RecognizableVisualFeatures', tag: '00280302', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES'] }] },
    { keyword: 'ImageLaterality', tag: '00200062', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['R', 'L'] }] },
    { include: () => realWorldValueMappingFunctionalGroupRules, contextGroups: [{ kind: 'DCID', cid: '4267' }] },
    {
      include: () => generalAnatomyMandatoryRules,
      overrides: [
        { path: ['AnatomicRegionSequence', 'AnatomicRegionModifierSequence'], contextGroups: [{ kind: 'DCID', cid: '244' }] },
        { path: ['PrimaryAnatomicStructureSequence'], contextGroups: [{ kind: 'DCID', cid: '4266' }] },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCornealTopographyMapImage = (dataset: object): Finding[] => validateTable(dataset, cornealTopographyMapImageRules);
