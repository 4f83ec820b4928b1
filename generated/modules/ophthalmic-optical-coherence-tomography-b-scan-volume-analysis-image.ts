// Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image, PS3.3 Table C.8.17.16-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of OCTBscanAnalysisAcquisitionParametersSequence. */
export interface OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageOCTBscanAnalysisAcquisitionParametersItem {
  /** Scan Pattern Type Code Sequence (0022,1618) SQ, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  ScanPatternTypeCodeSequence: [CodeSequenceItem];
  /** Number of B-scans Per Frame (0022,1642) UL, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  NumberOfBscansPerFrame: number;
  /** B-scan Slab Thickness (0022,1643) FL, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  BscanSlabThickness: number;
  /** Distance Between B-scan Slabs (0022,1644) FL, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  DistanceBetweenBscanSlabs: number;
  /** B-scan Cycle Time (0022,1645) FL, VM 1, Type 1C if BscanCycleTimeVector is not present. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  BscanCycleTime?: number;
  /** B-scan Cycle Time Vector (0022,1646) FL, VM 1-n, Type 1C if BscanCycleTime is not present. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  BscanCycleTimeVector?: number[];
  /** A-scan Rate (0022,1649) FL, VM 1, Type 3. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  AscanRate?: number | null;
  /** B-scan Rate (0022,1650) FL, VM 1, Type 3. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  BscanRate?: number | null;
}

/** Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image: PS3.3 Table C.8.17.16-1. */
export interface OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageModule {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  ImageType: string[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  InstanceNumber: number;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  ContentTime: string;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  ContentDate: string;
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  HighBit: number;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  PhotometricInterpretation: string;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  PixelRepresentation: number;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  PresentationLUTShape: 'IDENTITY';
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  BurnedInAnnotation: 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  RecognizableVisualFeatures: 'YES' | 'NO';
  /** Acquisition Method Algorithm Sequence (0022,1423) SQ, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  AcquisitionMethodAlgorithmSequence: [AlgorithmIdentificationMacro];
  /** OCT B-scan Analysis Acquisition Parameters Sequence (0022,1640) SQ, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  OCTBscanAnalysisAcquisitionParametersSequence: OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageOCTBscanAnalysisAcquisitionParametersItem[];
  /** Concatenation Frame Offset Number (0020,9228) UL, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  ConcatenationFrameOffsetNumber: 0;
  /** In-concatenation Number (0020,9162) US, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  InConcatenationNumber: 1;
  /** In-concatenation Total Number (0020,9163) US, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  InConcatenationTotalNumber: 1;
  /** Image Comments (0020,4000) LT, VM 1, Type 3. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  ImageComments?: string | null;
}

export const ophthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageRules: TableRules = {
  kind: 'module',
  id: 'OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImage',
  name: 'Ophthalmic Optical Coherence Tomography B-scan Volume Analysis Image',
  table: 'table_C.8.17.16-1',
  section: 'sect_C.8.17.16',
  rows: [
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['ORIGINAL'], value: 1 }, { kind: 'enumerated', terms: ['PRIMARY'], value: 2 }],
    },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['8', '16'] }] },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1' },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    { keyword: 'PhotometricInterpretation', tag: '00280004', vr: 'CS', vm: '1', type: '1' },
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1' },
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
        hash: '6110472d2aa3',
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
        hash: '6110472d2aa3',
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
      keyword: 'AcquisitionMethodAlgorithmSequence',
      tag: '00221423',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => algorithmIdentificationRules, overrides: [{ path: ['AlgorithmFamilyCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '4270' }] }] }],
    },
    {
      keyword: 'OCTBscanAnalysisAcquisitionParametersSequence',
      tag: '00221640',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        {
          keyword: 'ScanPatternTypeCodeSequence',
          tag: '00221618',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4272' }] }],
        },
        { keyword: 'NumberOfBscansPerFrame', tag: '00221642', vr: 'UL', vm: '1', type: '1' },
        { keyword: 'BscanSlabThickness', tag: '00221643', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'DistanceBetweenBscanSlabs', tag: '00221644', vr: 'FL', vm: '1', type: '1' },
        {
          keyword: 'BscanCycleTime',
          tag: '00221645',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'BscanCycleTimeVector' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'fc3b89c4ff31',
          },
        },
        {
          keyword: 'BscanCycleTimeVector',
          tag: '00221646',
          vr: 'FL',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'BscanCycleTime' } } },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'd095c60b0e14',
          },
        },
        { keyword: 'AscanRate', tag: '00221649', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'BscanRate', tag: '00221650', vr: 'FL', vm: '1', type: '3' },
      ],
    },
    { keyword: 'ConcatenationFrameOffsetNumber', tag: '00209228', vr: 'UL', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0'] }] },
    { keyword: 'InConcatenationNumber', tag: '00209162', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    { keyword: 'InConcatenationTotalNumber', tag: '00209163', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    { keyword: 'ImageComments', tag: '00204000', vr: 'LT', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImage = (dataset: object): Finding[] => validateTable(dataset, ophthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageRules);
