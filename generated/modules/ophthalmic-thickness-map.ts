// Ophthalmic Thickness Map, PS3.3 Table C.8.28.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RealWorldValueMappingFunctionalGroup, realWorldValueMappingRules as realWorldValueMappingFunctionalGroupRules } from '../functional-groups/real-world-value-mapping.ts';
import { type AlgorithmIdentificationMacro, algorithmIdentificationRules } from '../macros/algorithm-identification.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type ExternallySourcedDataSetIdentificationMacro, externallySourcedDataSetIdentificationRules } from '../macros/externally-sourced-data-set-identification.ts';
import { type GeneralAnatomyMandatoryMacro, generalAnatomyMandatoryRules } from '../macros/general-anatomy-mandatory.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of PixelValueMappingToCodedConceptSequence. */
export interface OphthalmicThicknessMapPixelValueMappingToCodedConceptItem {
  /** Mapped Pixel Value (0022,1452) US|SS, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  MappedPixelValue: number;
  /** Pixel Value Mapping Code Sequence (0040,9098) SQ, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  PixelValueMappingCodeSequence: [CodeSequenceItem];
  /** Pixel Value Mapping Explanation (0022,1454) LO, VM 1, Type 3. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  PixelValueMappingExplanation?: string | null;
}

/** An Item of RelevantOPTAttributesSequence. */
export interface OphthalmicThicknessMapRelevantOPTAttributesItem {
  /** Depth Spatial Resolution (0022,0035) FL, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  DepthSpatialResolution: number;
  /** Maximum Depth Distortion (0022,0036) FL, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  MaximumDepthDistortion: number;
}

/** An Item of SourceImageSequence. */
export interface OphthalmicThicknessMapSourceImageItem extends ImageSOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** An Item of ReferencedInstanceSequence. */
export interface OphthalmicThicknessMapReferencedInstanceItem extends SOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** An Item of RegistrationToLocalizerSequence. */
export interface OphthalmicThicknessMapRegistrationToLocalizerItem {
  /** Registered Localizer Units (0022,1466) CS, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  RegisteredLocalizerUnits: 'PIXEL';
  /** Registered Localizer Top Left Hand Corner (0022,1467) FL, VM 2, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  RegisteredLocalizerTopLeftHandCorner: [number, number];
  /** Registered Localizer Bottom Right Hand Corner (0022,1468) FL, VM 2, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  RegisteredLocalizerBottomRightHandCorner: [number, number];
}

/** Ophthalmic Thickness Map: PS3.3 Table C.8.28.2-1. */
export interface OphthalmicThicknessMapModule extends Partial<RealWorldValueMappingFunctionalGroup>, GeneralAnatomyMandatoryMacro {
  /** Ophthalmic Mapping Device Type (0022,1415) CS, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  OphthalmicMappingDeviceType: DefinedTerm<'OCT' | 'POLARIMETRY' | 'SLO_TOMO'>;
  /** Acquisition Method Code Sequence (0022,1420) SQ, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  AcquisitionMethodCodeSequence: [CodeSequenceItem];
  /** Acquisition Method Algorithm Sequence (0022,1423) SQ, VM 1, Type 1C if AcquisitionMethodCodeSequence has a code ("111923", DCM). [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  AcquisitionMethodAlgorithmSequence?: [AlgorithmIdentificationMacro];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  InstanceNumber: number;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  ContentDate: string;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  ContentTime: string;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  AcquisitionDateTime: string;
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  ImageType: string[];
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  PixelRepresentation: 0;
  /** Pixel Spacing (0028,0030) DS, VM 2, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  PixelSpacing: [number, number];
  /** Pixel Aspect Ratio (0028,0034) IS, VM 2, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  PixelAspectRatio: [number, number];
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  HighBit: number;
  /** Pixel Presentation (0008,9205) CS, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  PixelPresentation: 'COLOR' | 'COLOR_REF';
  /** Referenced Color Palette Instance UID (0028,0304) UI, VM 1, Type 1C if PixelPresentation is COLOR_REF. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  ReferencedColorPaletteInstanceUID?: string;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  BurnedInAnnotation: 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  RecognizableVisualFeatures: 'NO';
  /** Image Laterality (0020,0062) CS, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  ImageLaterality: 'R' | 'L';
  /** Ophthalmic Thickness Map Type Code Sequence (0022,1436) SQ, VM 1, Type 1. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  OphthalmicThicknessMapTypeCodeSequence: [CodeSequenceItem];
  /** Pixel Value Mapping to Coded Concept Sequence (0022,1450) SQ, VM 1, Type 1C if OphthalmicThicknessMapTypeCodeSequence has a code ("111931", DCM). [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  PixelValueMappingToCodedConceptSequence?: OphthalmicThicknessMapPixelValueMappingToCodedConceptItem[];
  /** Ophthalmic Thickness Mapping Normals Sequence (0022,1443) SQ, VM 1, Type 1C if OphthalmicThicknessMapTypeCodeSequence has a code ("111931", DCM), ("111932", DCM). [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  OphthalmicThicknessMappingNormalsSequence?: [ExternallySourcedDataSetIdentificationMacro];
  /** Relevant OPT Attributes Sequence (0022,1472) SQ, VM 1, Type 1C if OphthalmicMappingDeviceType is OCT. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  RelevantOPTAttributesSequence?: [OphthalmicThicknessMapRelevantOPTAttributesItem];
  /** Source Image Sequence (0008,2112) SQ, VM 1, Type 1C if OphthalmicMappingDeviceType is OCT. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  SourceImageSequence?: [OphthalmicThicknessMapSourceImageItem];
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 1C. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  ReferencedInstanceSequence?: OphthalmicThicknessMapReferencedInstanceItem[];
  /** Registration to Localizer Sequence (0022,1465) SQ, VM 1, Type 3. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  RegistrationToLocalizerSequence?: OphthalmicThicknessMapRegistrationToLocalizerItem[] | null;
  /** Relative Image Position Code Sequence (0022,001D) SQ, VM 1, Type 3. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  RelativeImagePositionCodeSequence?: [CodeSequenceItem] | null;
  /** Anatomic Structure Reference Point (0022,1463) FL, VM 2, Type 1C if PrimaryAnatomicStructureSequence has a code ("67046006", SCT, "Fovea centralis"), ("81016008", SCT, "Optic nerve head"), ("49755003", SCT, "Lesion"), ("111934", DCM). [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  AnatomicStructureReferencePoint?: [number, number];
  /** Retinal Thickness Definition Code Sequence (0022,1445) SQ, VM 1, Type 1C if value 3 of ImageType is RETINAL_THICK. [C.8.28.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.28.2.html#table_C.8.28.2-1) */
  RetinalThicknessDefinitionCodeSequence?: [CodeSequenceItem];
}

export const ophthalmicThicknessMapRules: TableRules = {
  kind: 'module',
  id: 'OphthalmicThicknessMap',
  name: 'Ophthalmic Thickness Map',
  table: 'table_C.8.28.2-1',
  section: 'sect_C.8.28.2',
  rows: [
    {
      keyword: 'OphthalmicMappingDeviceType',
      tag: '00221415',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['OCT', 'POLARIMETRY', 'SLO_TOMO'] }],
    },
    {
      keyword: 'AcquisitionMethodCodeSequence',
      tag: '00221420',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4261' }] }],
    },
    {
      keyword: 'AcquisitionMethodAlgorithmSequence',
      tag: '00221423',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'code', attribute: { keyword: 'AcquisitionMethodCodeSequence' }, codes: [{ value: '111923', scheme: 'DCM' }] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'e3cb22b62539',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => algorithmIdentificationRules }],
    },
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
      values: [{ kind: 'defined', terms: ['ONH', 'RETINAL_THICK'], value: 3, section: 'sect_C.8.28.2.1.1' }],
    },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    { keyword: 'PhotometricInterpretation', tag: '00280004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MONOCHROME2'] }] },
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0000H'] }] },
    { keyword: 'PixelSpacing', tag: '00280030', vr: 'DS', vm: '2', type: '1' },
    { keyword: 'PixelAspectRatio', tag: '00280034', vr: 'IS', vm: '2', type: '1' },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['8', '16'] }] },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1' },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'PixelPresentation', tag: '00089205', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['COLOR', 'COLOR_REF'] }] },
    {
      keyword: 'ReferencedColorPaletteInstanceUID',
      tag: '00280304',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'PixelPresentation' }, to: ['COLOR_REF'] }, decided: 'data', otherwise: 'forbidden', hash: '633fafda4c19' },
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
    { keyword: 'ImageLaterality', tag: '00200062', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['R', 'L'] }] },
    {
      keyword: 'OphthalmicThicknessMapTypeCodeSequence',
      tag: '00221436',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4263' }] }],
    },
    {
      include: () => realWorldValueMappingFunctionalGroupRules,
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'OphthalmicThicknessMapTypeCodeSequence' },
          codes: [{ value: '111930', scheme: 'DCM' }, { value: '111932', scheme: 'DCM' }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '83843567641e',
      },
      contextGroups: [{ kind: 'DCID', cid: '4260' }],
    },
    {
      keyword: 'PixelValueMappingToCodedConceptSequence',
      tag: '00221450',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'code', attribute: { keyword: 'OphthalmicThicknessMapTypeCodeSequence' }, codes: [{ value: '111931', scheme: 'DCM' }] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '6fe86d34e9f4',
      },
      items: [{ range: [1, null] }],
      rows: [
        { keyword: 'MappedPixelValue', tag: '00221452', vr: 'US|SS', vm: '1', type: '1' },
        {
          keyword: 'PixelValueMappingCodeSequence',
          tag: '00409098',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4265' }] }],
        },
        { keyword: 'PixelValueMappingExplanation', tag: '00221454', vr: 'LO', vm: '1', type: '3' },
      ],
    },
    {
      keyword: 'OphthalmicThicknessMappingNormalsSequence',
      tag: '00221443',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'OphthalmicThicknessMapTypeCodeSequence' },
          codes: [{ value: '111931', scheme: 'DCM' }, { value: '111932', scheme: 'DCM' }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '6f6ebcfe0d9e',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => externallySourcedDataSetIdentificationRules }],
    },
    {
      keyword: 'RelevantOPTAttributesSequence',
      tag: '00221472',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'OphthalmicMappingDeviceType' }, to: ['OCT'] }, decided: 'data', otherwise: 'forbidden', hash: '68030aea95ac' },
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'DepthSpatialResolution', tag: '00220035', vr: 'FL', vm: '1', type: '1' },
        { keyword: 'MaximumDepthDistortion', tag: '00220036', vr: 'FL', vm: '1', type: '1' },
      ],
    },
    {
      keyword: 'SourceImageSequence',
      tag: '00082112',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'OphthalmicMappingDeviceType' }, to: ['OCT'] }, decided: 'data', otherwise: 'allowed', hash: '313a4186feeb' },
      items: [{ range: [1, 1] }],
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
      keyword: 'ReferencedInstanceSequence',
      tag: '0008114A',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: 'b357b8ad091f',
        reason: 'knowledge',
        missing: 'whether a reference image of the eye exists',
      },
      items: [{ range: [0, null] }],
      rows: [
        { include: () => sopInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4264' }] }],
        },
      ],
    },
    {
      keyword: 'RegistrationToLocalizerSequence',
      tag: '00221465',
      vr: 'SQ',
      vm: '1',
      type: '3',
      rows: [
        { keyword: 'RegisteredLocalizerUnits', tag: '00221466', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['PIXEL'] }] },
        { keyword: 'RegisteredLocalizerTopLeftHandCorner', tag: '00221467', vr: 'FL', vm: '2', type: '1' },
        { keyword: 'RegisteredLocalizerBottomRightHandCorner', tag: '00221468', vr: 'FL', vm: '2', type: '1' },
      ],
    },
    {
      include: () => generalAnatomyMandatoryRules,
      overrides: [
        { path: ['AnatomicRegionSequence', 'AnatomicRegionModifierSequence'], contextGroups: [{ kind: 'DCID', cid: '244' }] },
        { path: ['PrimaryAnatomicStructureSequence'], contextGroups: [{ kind: 'DCID', cid: '4266' }] },
      ],
    },
    {
      keyword: 'RelativeImagePositionCodeSequence',
      tag: '0022001D',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4207' }] }],
    },
    {
      keyword: 'AnatomicStructureReferencePoint',
      tag: '00221463',
      vr: 'FL',
      vm: '2',
      type: '1C',
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'PrimaryAnatomicStructureSequence' },
          codes: [
            { value: '67046006', scheme: 'SCT', meaning: 'Fovea centralis' },
            { value: '81016008', scheme: 'SCT', meaning: 'Optic nerve head' },
            { value: '49755003', scheme: 'SCT', meaning: 'Lesion' },
            { value: '111934', scheme: 'DCM' },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '3d9a4ca74f1d',
      },
    },
    {
      keyword: 'RetinalThicknessDefinitionCodeSequence',
      tag: '00221445',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['RETINAL_THICK'] }, decided: 'data', otherwise: 'forbidden', hash: '3b0c51cf0138' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4262' }] }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateOphthalmicThicknessMap = (dataset: object): Finding[] => validateTable(dataset, ophthalmicThicknessMapRules);
