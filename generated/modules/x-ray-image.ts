// X-Ray Image, PS3.3 Table C.8-26
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type GeneralAnatomyOptionalMacro, generalAnatomyOptionalRules } from '../macros/general-anatomy-optional.ts';
import { type GeneralProcedureProtocolReferenceMacro, generalProcedureProtocolReferenceRules } from '../macros/general-procedure-protocol-reference.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** An Item of ReferencedImageSequence. */
export interface XRayImageReferencedImageItem extends ImageSOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 3. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  PurposeOfReferenceCodeSequence?: [CodeSequenceItem] | null;
}

/** X-Ray Image: PS3.3 Table C.8-26. */
export interface XRayImageModule extends GeneralAnatomyOptionalMacro, GeneralProcedureProtocolReferenceMacro {
  /** Frame Increment Pointer (0028,0009) AT, VM 1-n, Type 1C if NumberOfFrames > 1. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  FrameIncrementPointer?: ('00181063' | '00181065')[];
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1C if LossyImageCompressionRatio is present or LossyImageCompressionMethod is present. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  LossyImageCompression?: '00' | '01';
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  ImageType: string[];
  /** Pixel Intensity Relationship (0028,1040) CS, VM 1, Type 1. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  PixelIntensityRelationship: DefinedTerm<'LIN' | 'LOG' | 'DISP'>;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  SamplesPerPixel: number;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  BitsStored: 8 | 10 | 12 | 16;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  HighBit: number;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  PixelRepresentation: number;
  /** Scan Options (0018,0022) CS, VM 1-n, Type 3. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  ScanOptions?: (DefinedTerm<'EKG' | 'PHY' | 'TOMO' | 'CHASE' | 'ROTA'>)[] | null;
  /** R Wave Pointer (0028,6040) US, VM 1-n, Type 3. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  RWavePointer?: number[] | null;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C if value 3 of ImageType is one of "BIPLANE A", "BIPLANE B". [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  ReferencedImageSequence?: XRayImageReferencedImageItem[];
  /** Derivation Description (0008,2111) ST, VM 1, Type 3. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  DerivationDescription?: string | null;
  /** Acquisition Device Processing Description (0018,1400) LO, VM 1, Type 3. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  AcquisitionDeviceProcessingDescription?: string | null;
  /** Frame Label Vector (0018,2002) SH, VM 1-n, Type 3. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  FrameLabelVector?: string[] | null;
  /** Frame Dimension Pointer (0028,000A) AT, VM 1-n, Type 3. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  FrameDimensionPointer?: string[] | null;
  /** Calibration Image (0050,0004) CS, VM 1, Type 3. [C.8-26](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.7.1.html#table_C.8-26) */
  CalibrationImage?: 'YES' | 'NO' | null;
}

export const xRayImageRules: TableRules = {
  kind: 'module',
  id: 'XRayImage',
  name: 'X-Ray Image',
  table: 'table_C.8-26',
  section: 'sect_C.8.7.1',
  rows: [
    {
      keyword: 'FrameIncrementPointer',
      tag: '00280009',
      vr: 'AT',
      vm: '1-n',
      type: '1C',
      condition: { tree: { op: '>', attribute: { keyword: 'NumberOfFrames' }, to: 1 }, decided: 'data', otherwise: 'allowed', hash: 'f0b76e183b7d' },
      values: [{ kind: 'enumerated', terms: ['00181063', '00181065'] }],
    },
    {
      keyword: 'LossyImageCompression',
      tag: '00282110',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [{ op: 'present', attribute: { keyword: 'LossyImageCompressionRatio' } }, { op: 'present', attribute: { keyword: 'LossyImageCompressionMethod' } }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '0af0b72555cb',
      },
      values: [{ kind: 'enumerated', terms: ['00', '01'] }],
    },
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [
        { kind: 'enumerated', terms: ['ORIGINAL', 'DERIVED'], value: 1, section: 'sect_C.8.7.1.1.1' },
        { kind: 'enumerated', terms: ['PRIMARY', 'SECONDARY'], value: 2, section: 'sect_C.8.7.1.1.1' },
        { kind: 'enumerated', terms: ['SINGLE PLANE', 'BIPLANE A', 'BIPLANE B'], value: 3, section: 'sect_C.8.7.1.1.1' },
      ],
    },
    {
      keyword: 'PixelIntensityRelationship',
      tag: '00281040',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['LIN', 'LOG', 'DISP'], section: 'sect_C.8.7.1.1.2' }],
    },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1' },
    { keyword: 'PhotometricInterpretation', tag: '00280004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MONOCHROME2'] }] },
    {
      keyword: 'BitsAllocated',
      tag: '00280100',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['8', '16'], section: 'sect_C.8.7.1.1.6' }],
    },
    {
      keyword: 'BitsStored',
      tag: '00280101',
      vr: 'US',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['8', '10', '12', '16'], section: 'sect_C.8.7.1.1.7' }],
    },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'ScanOptions',
      tag: '00180022',
      vr: 'CS',
      vm: '1-n',
      type: '3',
      values: [{ kind: 'defined', terms: ['EKG', 'PHY', 'TOMO', 'CHASE', 'ROTA'], section: 'sect_C.8.7.1.1.4' }],
    },
    { include: () => generalAnatomyOptionalRules },
    { keyword: 'RWavePointer', tag: '00286040', vr: 'US', vm: '1-n', type: '3' },
    {
      keyword: 'ReferencedImageSequence',
      tag: '00081140',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['BIPLANE A', 'BIPLANE B'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '5ba2b7cc45d5',
      },
      items: [{ range: [1, null] }],
      rows: [
        { include: () => imageSOPInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '3',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7201' }] }],
        },
      ],
    },
    { keyword: 'DerivationDescription', tag: '00082111', vr: 'ST', vm: '1', type: '3' },
    { keyword: 'AcquisitionDeviceProcessingDescription', tag: '00181400', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'FrameLabelVector', tag: '00182002', vr: 'SH', vm: '1-n', type: '3' },
    {
      keyword: 'FrameDimensionPointer',
      tag: '0028000A',
      vr: 'AT',
      vm: '1-n',
      type: '3',
      values: [
        { kind: 'defined', terms: ['00181063', '00181065'], undecided: true, section: 'sect_C.8.7.1.1.12' },
        { kind: 'defined', terms: ['00181520', '00181521'], undecided: true, section: 'sect_C.8.7.1.1.12' },
        { kind: 'defined', terms: ['00181135', '00181137', '00181136'], undecided: true, section: 'sect_C.8.7.1.1.12' },
        { kind: 'defined', terms: ['00182002'], undecided: true, section: 'sect_C.8.7.1.1.12' },
      ],
    },
    { keyword: 'CalibrationImage', tag: '00500004', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { include: () => generalProcedureProtocolReferenceRules },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateXRayImage = (dataset: object): Finding[] => validateTable(dataset, xRayImageRules);
