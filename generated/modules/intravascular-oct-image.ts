// Intravascular OCT Image, PS3.3 Table C.8.27.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of ReferencedInstanceSequence. */
export interface IntravascularOCTImageReferencedInstanceItem extends SOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** Intravascular OCT Image: PS3.3 Table C.8.27.2-1. */
export interface IntravascularOCTImageModule {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  ImageType: string[];
  /** Volumetric Properties (0008,9206) CS, VM 1, Type 1. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  VolumetricProperties: 'DISTORTED';
  /** Pixel Presentation (0008,9205) CS, VM 1, Type 1. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  PixelPresentation: 'COLOR' | 'COLOR_REF' | 'MONOCHROME';
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  SamplesPerPixel: 1;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  AcquisitionDateTime: string;
  /** Acquisition Duration (0018,9073) FD, VM 1, Type 1C if value 1 of ImageType is ORIGINAL. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  AcquisitionDuration?: number;
  /** Acquisition Number (0020,0012) IS, VM 1, Type 1. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  AcquisitionNumber: number;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  PixelRepresentation: 0;
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  BitsAllocated: number;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  HighBit: number;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1C if PresentationIntentType is "FOR PRESENTATION". [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  PresentationLUTShape?: 'IDENTITY';
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  BurnedInAnnotation: 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 1. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  RecognizableVisualFeatures: 'NO';
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 3. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  ReferencedInstanceSequence?: IntravascularOCTImageReferencedInstanceItem[] | null;
  /** Image Comments (0020,4000) LT, VM 1, Type 3. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  ImageComments?: string | null;
  /** Recommended Display Frame Rate (0008,2144) IS, VM 1, Type 3. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  RecommendedDisplayFrameRate?: number | null;
  /** Interpolation Type (0052,0039) CS, VM 1, Type 1C if PresentationIntentType is "FOR PRESENTATION". [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  InterpolationType?: DefinedTerm<'REPLICATE' | 'BILINEAR' | 'CUBIC'>;
  /** Referenced Color Palette Instance UID (0028,0304) UI, VM 1, Type 1C if PixelPresentation is COLOR_REF. [C.8.27.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.27.2.html#table_C.8.27.2-1) */
  ReferencedColorPaletteInstanceUID?: string;
}

export const intravascularOCTImageRules: TableRules = {
  kind: 'module',
  id: 'IntravascularOCTImage',
  name: 'Intravascular OCT Image',
  table: 'table_C.8.27.2-1',
  section: 'sect_C.8.27.2',
  rows: [
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [{ kind: 'defined', terms: ['AXIAL', 'LONGITUDINAL'], value: 3, section: 'sect_C.8.27.2.1' }],
    },
    {
      keyword: 'VolumetricProperties',
      tag: '00089206',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['DISTORTED'], section: 'sect_C.8.27.2.2' }],
    },
    {
      keyword: 'PixelPresentation',
      tag: '00089205',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['COLOR', 'COLOR_REF', 'MONOCHROME'], section: 'sect_C.8.27.2.3' }],
    },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    { keyword: 'AcquisitionDateTime', tag: '0008002A', vr: 'DT', vm: '1', type: '1' },
    {
      keyword: 'AcquisitionDuration',
      tag: '00189073',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '538c9e5b0573' },
    },
    { keyword: 'AcquisitionNumber', tag: '00200012', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'PhotometricInterpretation', tag: '00280004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MONOCHROME2'] }] },
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0'] }] },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1' },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1' },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'PresentationLUTShape',
      tag: '20500020',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PRESENTATION'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'b3e9a2b3cb9b',
      },
      values: [{ kind: 'enumerated', terms: ['IDENTITY'] }],
    },
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
    { keyword: 'RecognizableVisualFeatures', tag: '00280302', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['NO'] }] },
    {
      keyword: 'ReferencedInstanceSequence',
      tag: '0008114A',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7004', undecided: true }] }],
        },
      ],
    },
    { keyword: 'ImageComments', tag: '00204000', vr: 'LT', vm: '1', type: '3' },
    { keyword: 'RecommendedDisplayFrameRate', tag: '00082144', vr: 'IS', vm: '1', type: '3' },
    {
      keyword: 'InterpolationType',
      tag: '00520039',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PRESENTATION'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'b3e9a2b3cb9b',
      },
      values: [{ kind: 'defined', terms: ['REPLICATE', 'BILINEAR', 'CUBIC'] }],
    },
    {
      keyword: 'ReferencedColorPaletteInstanceUID',
      tag: '00280304',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'PixelPresentation' }, to: ['COLOR_REF'] }, decided: 'data', otherwise: 'forbidden', hash: '633fafda4c19' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIntravascularOCTImage = (dataset: object): Finding[] => validateTable(dataset, intravascularOCTImageRules);
