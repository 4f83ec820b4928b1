// Enhanced US Image, PS3.3 Table C.8.24.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type DeviceIdentificationMacro, deviceIdentificationRules } from '../macros/device-identification.ts';
import { type GeneralAnatomyMandatoryMacro, generalAnatomyMandatoryRules } from '../macros/general-anatomy-mandatory.ts';
import { type HierarchicalSOPInstanceReferenceMacro, hierarchicalSOPInstanceReferenceRules } from '../macros/hierarchical-sop-instance-reference.ts';
import { type ImagePixelMacro, imagePixelRules as imagePixelMacroRules } from '../macros/image-pixel.ts';
import { type ImageSOPInstanceReferenceMacro, imageSOPInstanceReferenceRules } from '../macros/image-sop-instance-reference.ts';
import { type MandatoryViewAndSliceProgressionDirectionMacro, mandatoryViewAndSliceProgressionDirectionRules } from '../macros/mandatory-view-and-slice-progression-direction.ts';
import { type SOPInstanceReferenceMacro, sopInstanceReferenceRules } from '../macros/sop-instance-reference.ts';

/** An Item of SourceImageSequence. */
export interface EnhancedUSImageSourceImageItem extends ImageSOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** An Item of ReferencedImageSequence. */
export interface EnhancedUSImageReferencedImageItem extends ImageSOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** An Item of ReferencedInstanceSequence. */
export interface EnhancedUSImageReferencedInstanceItem extends SOPInstanceReferenceMacro {
  /** Purpose of Reference Code Sequence (0040,A170) SQ, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  PurposeOfReferenceCodeSequence: [CodeSequenceItem];
}

/** An Item of EventTimerSequence. */
export interface EnhancedUSImageEventTimerItem {
  /** Event Time Offset (0008,2134) FD, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  EventTimeOffset: number;
  /** Event Code Sequence (0008,2135) SQ, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  EventCodeSequence: [CodeSequenceItem];
  /** Event Timer Name(s) (0008,2132) LO, VM 1-n, Type 3. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  EventTimerNames?: string[] | null;
}

/** Enhanced US Image: PS3.3 Table C.8.24.3-1. */
export interface EnhancedUSImageModule extends MandatoryViewAndSliceProgressionDirectionMacro, GeneralAnatomyMandatoryMacro {
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  ImageType: string[];
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  BitsStored: number;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  HighBit: number;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  PixelRepresentation: 0;
  /** Dimension Organization Type (0020,9311) CS, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  DimensionOrganizationType: '3D' | '3D_TEMPORAL';
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  AcquisitionDateTime: string;
  /** Acquisition Duration (0018,9073) FD, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  AcquisitionDuration: number;
  /** Position Measuring Device Used (0018,980C) CS, VM 1, Type 1C if (VolumetricProperties in SharedFunctionalGroupsSequence.USImageDescriptionSequence is VOLUME and VolumeBasedCalculationTechnique in SharedFunctionalGroupsSequence.USImageDescriptionSequence is "NONE") or (VolumetricProperties in PerFrameFunctionalGroupsSequence.USImageDescriptionSequence is VOLUME and VolumeBasedCalculationTechnique in PerFrameFunctionalGroupsSequence.USImageDescriptionSequence is "NONE" and (not (VolumetricProperties in PerFrameFunctionalGroupsSequence.USImageDescriptionSequence is not VOLUME) or not (VolumeBasedCalculationTechnique in PerFrameFunctionalGroupsSequence.USImageDescriptionSequence is not "NONE") or [knowledge #8aabafc257d4])). [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  PositionMeasuringDeviceUsed?: 'RIGID' | 'TRACKED' | 'FREEHAND';
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  LossyImageCompressionRatio?: number[];
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C if LossyImageCompression is "01". [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  LossyImageCompressionMethod?: (DefinedTerm<'ISO_10918_1' | 'ISO_14495_1' | 'ISO_15444_1' | 'ISO_15444_15' | 'ISO_13818_2' | 'ISO_14496_10' | 'ISO_23008_2'>)[];
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  PresentationLUTShape: 'IDENTITY';
  /** Rescale Intercept (0028,1052) DS, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  RescaleIntercept: 0;
  /** Rescale Slope (0028,1053) DS, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  RescaleSlope: 1;
  /** Source Image Sequence (0008,2112) SQ, VM 1, Type 1C if value 1 of ImageType is DERIVED. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  SourceImageSequence?: EnhancedUSImageSourceImageItem[];
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 3. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  ReferencedImageSequence?: EnhancedUSImageReferencedImageItem[] | null;
  /** Referenced Raw Data Sequence (0008,9121) SQ, VM 1, Type 3. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  ReferencedRawDataSequence?: HierarchicalSOPInstanceReferenceMacro[] | null;
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 1C. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  ReferencedInstanceSequence?: EnhancedUSImageReferencedInstanceItem[];
  /** Number of Stages (0008,2124) IS, VM 1, Type 1C if PerformedProtocolType is STAGED. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  NumberOfStages?: number;
  /** Stage Number (0008,2122) IS, VM 1, Type 1C if PerformedProtocolType is STAGED. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  StageNumber?: number;
  /** Stage Code Sequence (0040,000A) SQ, VM 1, Type 1C if PerformedProtocolType is STAGED. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  StageCodeSequence?: [CodeSequenceItem];
  /** Event Timer Sequence (0008,2133) SQ, VM 1, Type 3. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  EventTimerSequence?: EnhancedUSImageEventTimerItem[] | null;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  BurnedInAnnotation: 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 3. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  RecognizableVisualFeatures?: 'YES' | 'NO' | null;
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  IconImageSequence?: [ImagePixelMacro] | null;
  /** Transducer Data (0018,5010) LO, VM 1-n, Type 3. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  TransducerData?: string[] | null;
  /** Transducer Identification Sequence (0018,5011) SQ, VM 1, Type 3. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  TransducerIdentificationSequence?: [DeviceIdentificationMacro] | null;
  /** Transducer Scan Pattern Code Sequence (0018,9809) SQ, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  TransducerScanPatternCodeSequence: [CodeSequenceItem];
  /** Transducer Geometry Code Sequence (0018,980D) SQ, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  TransducerGeometryCodeSequence: [CodeSequenceItem];
  /** Transducer Beam Steering Code Sequence (0018,980E) SQ, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  TransducerBeamSteeringCodeSequence: CodeSequenceItem[];
  /** Transducer Application Code Sequence (0018,980F) SQ, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  TransducerApplicationCodeSequence: [CodeSequenceItem];
  /** Processing Function (0018,5020) LO, VM 1, Type 3. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  ProcessingFunction?: string | null;
  /** Mechanical Index (0018,5022) DS, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  MechanicalIndex: number;
  /** Bone Thermal Index (0018,5024) DS, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  BoneThermalIndex: number;
  /** Cranial Thermal Index (0018,5026) DS, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  CranialThermalIndex: number;
  /** Soft Tissue Thermal Index (0018,5027) DS, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  SoftTissueThermalIndex: number;
  /** Depth(s) of Focus (0018,9801) FD, VM 1-n, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  DepthsOfFocus: number[];
  /** Depth of Scan Field (0018,5050) IS, VM 1, Type 1. [C.8.24.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.3.html#table_C.8.24.3-1) */
  DepthOfScanField: number;
}

export const enhancedUSImageRules: TableRules = {
  kind: 'module',
  id: 'EnhancedUSImage',
  name: 'Enhanced US Image',
  table: 'table_C.8.24.3-1',
  section: 'sect_C.8.24.3',
  rows: [
    { keyword: 'ImageType', tag: '00080008', vr: 'CS', vm: '2-n', type: '1' },
    { keyword: 'SamplesPerPixel', tag: '00280002', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    { keyword: 'PhotometricInterpretation', tag: '00280004', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['MONOCHROME2'] }] },
    { keyword: 'BitsAllocated', tag: '00280100', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['8', '16'] }] },
    { keyword: 'BitsStored', tag: '00280101', vr: 'US', vm: '1', type: '1' },
    { keyword: 'HighBit', tag: '00280102', vr: 'US', vm: '1', type: '1' },
    { keyword: 'PixelRepresentation', tag: '00280103', vr: 'US', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0000H'] }] },
    { keyword: 'DimensionOrganizationType', tag: '00209311', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['3D', '3D_TEMPORAL'] }] },
    { keyword: 'AcquisitionDateTime', tag: '0008002A', vr: 'DT', vm: '1', type: '1' },
    { keyword: 'AcquisitionDuration', tag: '00189073', vr: 'FD', vm: '1', type: '1' },
    {
      keyword: 'PositionMeasuringDeviceUsed',
      tag: '0018980C',
      vr: 'CS',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            {
              op: 'and',
              of: [
                {
                  op: '=',
                  attribute: { keyword: 'VolumetricProperties', within: ['SharedFunctionalGroupsSequence', 'USImageDescriptionSequence'] },
                  to: ['VOLUME'],
                },
                {
                  op: '=',
                  attribute: { keyword: 'VolumeBasedCalculationTechnique', within: ['SharedFunctionalGroupsSequence', 'USImageDescriptionSequence'] },
                  to: ['NONE'],
                },
              ],
            },
            {
              op: 'and',
              of: [
                {
                  op: '=',
                  attribute: { keyword: 'VolumetricProperties', within: ['PerFrameFunctionalGroupsSequence', 'USImageDescriptionSequence'] },
                  to: ['VOLUME'],
                },
                {
                  op: '=',
                  attribute: { keyword: 'VolumeBasedCalculationTechnique', within: ['PerFrameFunctionalGroupsSequence', 'USImageDescriptionSequence'] },
                  to: ['NONE'],
                },
                {
                  op: 'or',
                  of: [
                    {
                      op: 'not',
                      of: {
                        op: '!=',
                        attribute: { keyword: 'VolumetricProperties', within: ['PerFrameFunctionalGroupsSequence', 'USImageDescriptionSequence'] },
                        to: ['VOLUME'],
                      },
                    },
                    {
                      op: 'not',
                      of: {
                        op: '!=',
                        attribute: { keyword: 'VolumeBasedCalculationTechnique', within: ['PerFrameFunctionalGroupsSequence', 'USImageDescriptionSequence'] },
                        to: ['NONE'],
                      },
                    },
                    { op: 'unknown', reason: 'knowledge', hash: '8aabafc257d4' },
                  ],
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '8aabafc257d4',
        reason: 'knowledge',
        missing: 'whether some frame is of a volume without calculation',
      },
      values: [{ kind: 'enumerated', terms: ['RIGID', 'TRACKED', 'FREEHAND'] }],
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
    { keyword: 'PresentationLUTShape', tag: '20500020', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['IDENTITY'] }] },
    { keyword: 'RescaleIntercept', tag: '00281052', vr: 'DS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['0'] }] },
    { keyword: 'RescaleSlope', tag: '00281053', vr: 'DS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['1'] }] },
    {
      keyword: 'SourceImageSequence',
      tag: '00082112',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] }, decided: 'data', otherwise: 'forbidden', hash: '035cda56e124' },
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
      keyword: 'ReferencedImageSequence',
      tag: '00081140',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { include: () => imageSOPInstanceReferenceRules },
        {
          keyword: 'PurposeOfReferenceCodeSequence',
          tag: '0040A170',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '7201' }] }],
        },
      ],
    },
    {
      keyword: 'ReferencedRawDataSequence',
      tag: '00089121',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [{ include: () => hierarchicalSOPInstanceReferenceRules }],
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
        hash: 'bf19c921d8cd',
        reason: 'knowledge',
        missing: 'whether waveforms were acquired along with the images',
      },
      items: [{ range: [1, null] }],
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
    {
      keyword: 'NumberOfStages',
      tag: '00082124',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'PerformedProtocolType' }, to: ['STAGED'] }, decided: 'data', otherwise: 'forbidden', hash: '67ceaa01eadd' },
    },
    {
      keyword: 'StageNumber',
      tag: '00082122',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'PerformedProtocolType' }, to: ['STAGED'] }, decided: 'data', otherwise: 'forbidden', hash: '67ceaa01eadd' },
    },
    {
      keyword: 'StageCodeSequence',
      tag: '0040000A',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'PerformedProtocolType' }, to: ['STAGED'] }, decided: 'data', otherwise: 'forbidden', hash: '67ceaa01eadd' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '12002' }] }],
    },
    {
      include: () => mandatoryViewAndSliceProgressionDirectionRules,
      overrides: [{ path: ['ViewCodeSequence'], contextGroups: [] }, { path: ['ViewCodeSequence', 'ViewModifierCodeSequence'], contextGroups: [] }],
    },
    {
      keyword: 'EventTimerSequence',
      tag: '00082133',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, null], permitted: true }],
      rows: [
        { keyword: 'EventTimeOffset', tag: '00082134', vr: 'FD', vm: '1', type: '1' },
        {
          keyword: 'EventCodeSequence',
          tag: '00082135',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '12031' }] }],
        },
        { keyword: 'EventTimerNames', tag: '00082132', vr: 'LO', vm: '1-n', type: '3' },
      ],
    },
    { include: () => generalAnatomyMandatoryRules },
    { keyword: 'BurnedInAnnotation', tag: '00280301', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['NO'] }] },
    { keyword: 'RecognizableVisualFeatures', tag: '00280302', vr: 'CS', vm: '1', type: '3', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'IconImageSequence',
      tag: '00880200',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => imagePixelMacroRules }],
    },
    { keyword: 'TransducerData', tag: '00185010', vr: 'LO', vm: '1-n', type: '3' },
    {
      keyword: 'TransducerIdentificationSequence',
      tag: '00185011',
      vr: 'SQ',
      vm: '1',
      type: '3',
      items: [{ range: [1, 1], permitted: true }],
      rows: [{ include: () => deviceIdentificationRules, overrides: [{ path: ['DeviceTypeCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '12035' }] }] }],
    },
    {
      keyword: 'TransducerScanPatternCodeSequence',
      tag: '00189809',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '12032' }] }],
    },
    {
      keyword: 'TransducerGeometryCodeSequence',
      tag: '0018980D',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '12033' }] }],
    },
    {
      keyword: 'TransducerBeamSteeringCodeSequence',
      tag: '0018980E',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '12034' }] }],
    },
    {
      keyword: 'TransducerApplicationCodeSequence',
      tag: '0018980F',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '12035' }] }],
    },
    { keyword: 'ProcessingFunction', tag: '00185020', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'MechanicalIndex', tag: '00185022', vr: 'DS', vm: '1', type: '1' },
    { keyword: 'BoneThermalIndex', tag: '00185024', vr: 'DS', vm: '1', type: '1' },
    { keyword: 'CranialThermalIndex', tag: '00185026', vr: 'DS', vm: '1', type: '1' },
    { keyword: 'SoftTissueThermalIndex', tag: '00185027', vr: 'DS', vm: '1', type: '1' },
    { keyword: 'DepthsOfFocus', tag: '00189801', vr: 'FD', vm: '1-n', type: '1' },
    { keyword: 'DepthOfScanField', tag: '00185050', vr: 'IS', vm: '1', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedUSImage = (dataset: object): Finding[] => validateTable(dataset, enhancedUSImageRules);
