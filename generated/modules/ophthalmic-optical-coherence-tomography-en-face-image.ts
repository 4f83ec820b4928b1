// Ophthalmic Optical Coherence Tomography En Face Image, PS3.3 Table C.8.17.14-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';

/** An Item of SourceImageSequence. */
export interface OphthalmicOpticalCoherenceTomographyEnFaceImageSourceImageItem extends ImageSOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** An Item of ReferencedSurfaceMeshIdentificationSequence. */
export interface OphthalmicOpticalCoherenceTomographyEnFaceImageReferencedSurfaceMeshIdentificationItem {
  /** Referenced SOP Instance UID (0008,1155) UI, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  ReferencedSOPInstanceUID: string;
  /** Referenced Surface Number (0066,002C) UL, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  ReferencedSurfaceNumber: number;
  /** Segmented Property Type Code Sequence (0062,000F) SQ, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  SegmentedPropertyTypeCodeSequence: [CodeSequenceItem];
  /** Surface Mesh Z-Pixel Offset (0022,1658) UL, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  SurfaceMeshZPixelOffset: number;
}

/** Ophthalmic Optical Coherence Tomography En Face Image: PS3.3 Table C.8.17.14-1. */
export interface OphthalmicOpticalCoherenceTomographyEnFaceImageModule {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  ImageType: string[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  InstanceNumber: number;
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  BitsAllocated: number;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  HighBit: number;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  PhotometricInterpretation: 'MONOCHROME2' | 'PALETTE COLOR';
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  PixelRepresentation: 0;
  /** Pixel Spacing (0028,0030) DS, VM 2, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  PixelSpacing: [number, number];
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  ContentTime: string;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  ContentDate: string;
  /** Source Image Sequence (0008,2112) SQ, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  SourceImageSequence: OphthalmicOpticalCoherenceTomographyEnFaceImageSourceImageItem[];
  /** Derivation Algorithm Sequence (0022,1612) SQ, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  DerivationAlgorithmSequence: [AlgorithmIdentificationMacro];
  /** Ophthalmic Image Type Code Sequence (0022,1615) SQ, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  OphthalmicImageTypeCodeSequence: [CodeSequenceItem];
  /** Ophthalmic Image Type Description (0022,1616) LO, VM 1, Type 3. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  OphthalmicImageTypeDescription?: string | null;
  /** Window Center (0028,1050) DS, VM 1-n, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  WindowCenter: number[];
  /** Window Width (0028,1051) DS, VM 1-n, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  WindowWidth: number[];
  /** Ophthalmic FOV (0022,1517) FL, VM 1, Type 3. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  OphthalmicFOV?: number | null;
  /** Referenced Surface Mesh Identification Sequence (0022,1620) SQ, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  ReferencedSurfaceMeshIdentificationSequence: OphthalmicOpticalCoherenceTomographyEnFaceImageReferencedSurfaceMeshIdentificationItem[];
  /** Ophthalmic Axial Length (0022,1019) FL, VM 1, Type 3. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  OphthalmicAxialLength?: number | null;
  /** Ophthalmic Axial Length Method (0022,1515) CS, VM 1, Type 3. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  OphthalmicAxialLengthMethod?: 'MEASURED' | 'ESTIMATED' | 'POPULATION' | null;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1C if PhotometricInterpretation is MONOCHROME2. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  PresentationLUTShape?: 'IDENTITY';
  /** Calibration Image (0050,0004) CS, VM 1, Type 3. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  CalibrationImage?: 'YES' | 'NO' | null;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  BurnedInAnnotation: 'YES' | 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 1. [C.8.17.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.14.html#table_C.8.17.14-1) */
  RecognizableVisualFeatures: 'YES' | 'NO';
}

export const ophthalmicOpticalCoherenceTomographyEnFaceImageRules: TableRules = {
  kind: 'module',
  id: 'OphthalmicOpticalCoherenceTomographyEnFaceImage',
  name: 'Ophthalmic Optical Coherence Tomography En Face Image',
  table: 'table_C.8.17.14-1',
  section: 'sect_C.8.17.14',
  rows: [
    {
      keyword: 'ImageType',
      tag: '00080008',
      vr: 'CS',
      vm: '2-n',
      type: '1',
      values: [
        { kind: 'enumerated', terms: ['DERIVED'], value: 1, section: 'sect_C.8.17.14.1.5' },
        { kind: 'enumerated', terms: ['PRIMARY'], value: 2, section: 'sect_C.8.17.14.1.5' },
        { kind: 'defined', terms: ['MONTAGE'], value: 3, section: 'sect_C.8.17.14.1.5' },
      ],
    },
    { keyword: 'InstanceNumber', tag: '00200013', vr: 'IS', vm: '1', type: '1' },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1' },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1' },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    {
      keyword: 'PhotometricInterpretation',
      tag: '00280004',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['MONOCHROME2', 'PALETTE COLOR'], section: 'sect_C.8.17.14.1.4' }],
    },
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0'] }] },
    { keyword: 'PixelSpacing', tag: '00280030', vr: 'DS', vm: '2', type: '1' },
    { keyword: 'ContentTime', tag: '00080033', vr: 'TM', vm: '1', type: '1' },
    { keyword: 'ContentDate', tag: '00080023', vr: 'DA', vm: '1', type: '1' },
    {
      keyword: 'SourceImageSequence',
      tag: '00082112',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { include: () => imageSOPInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7202' }] }],
        },
      ],
    },
    {
      keyword: 'DerivationAlgorithmSequence',
      tag: '00221612',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => algorithmIdentificationRules, overrides: [{ path: ['AlgorithmFamilyCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '4270' }] }] }],
    },
    {
      keyword: 'OphthalmicImageTypeCodeSequence',
      tag: '00221615',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4271' }] }],
    },
    { keyword: 'OphthalmicImageTypeDescription', tag: '00221616', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'WindowCenter', tag: '00281050', vr: 'DS', vm: '1-n', type: '1' },
    { keyword: 'WindowWidth', tag: '00281051', vr: 'DS', vm: '1-n', type: '1' },
    { keyword: 'OphthalmicFOV', tag: '00221517', vr: 'FL', vm: '1', type: '3' },
    {
      keyword: 'ReferencedSurfaceMeshIdentificationSequence',
      tag: '00221620',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'ReferencedSOPInstanceUID', tag: '00081155', vr: 'UI', vm: '1', type: '1' },
        { keyword: 'ReferencedSurfaceNumber', tag: '0066002C', vr: 'UL', vm: '1', type: '1' },
        {
          keyword: 'SegmentedPropertyTypeCodeSequence',
          tag: '0062000F',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1], permitted: true }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4273' }] }],
        },
        { keyword: 'SurfaceMeshZPixelOffset', tag: '00221658', vr: 'UL', vm: '1', type: '1' },
      ],
    },
    { keyword: 'OphthalmicAxialLength', tag: '00221019', vr: 'FL', vm: '1', type: '3' },
    {
      keyword: 'OphthalmicAxialLengthMethod',
      tag: '00221515',
      vr: 'CS',
      vm: '1',
      type: '3',
      values: [{ kind: 'enumerated', terms: ['MEASURED', 'ESTIMATED', 'POPULATION'] }],
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
    {
      keyword: 'PresentationLUTShape',
      tag: '20500020',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'dde08ba28583',
      },
      values: [{ kind: 'enumerated', terms: ['IDENTITY'] }],
    },
    { keyword: 'CalibrationImage', tag: '00500004', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'BurnedInAnnotation', tag: '00280301', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    { keyword: 'RecognizableVisualFeatures', tag: '00280302', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicOpticalCoherenceTomographyEnFaceImage = (dataset: object): Finding[] => validateTable(dataset, ophthalmicOpticalCoherenceTomographyEnFaceImageRules);
