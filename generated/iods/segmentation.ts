// Segmentation IOD, PS3.3 Table A.51-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.51.html
import type { Demands, Every, Finding, Forbids, Iod, Is, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type DerivationImageFunctionalGroup, derivationImageRules } from '../functional-groups/derivation-image.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type PixelMeasuresFunctionalGroup, pixelMeasuresRules } from '../functional-groups/pixel-measures.ts';
import { type PlaneOrientationPatientFunctionalGroup, planeOrientationPatientRules } from '../functional-groups/plane-orientation-patient.ts';
import { type PlanePositionPatientFunctionalGroup, planePositionPatientRules } from '../functional-groups/plane-position-patient.ts';
import { type PlanePositionSlideFunctionalGroup, planePositionSlideRules } from '../functional-groups/plane-position-slide.ts';
import { type SegmentationFunctionalGroup, segmentationRules } from '../functional-groups/segmentation.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralAcquisitionModule, generalAcquisitionRules } from '../modules/general-acquisition.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { iccProfileRules } from '../modules/icc-profile.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type MicroscopeSlideLayerTileOrganizationModule, microscopeSlideLayerTileOrganizationRules } from '../modules/microscope-slide-layer-tile-organization.ts';
import { type MultiFrameDimensionModule, multiFrameDimensionRules } from '../modules/multi-frame-dimension.ts';
import { type MultiFrameFunctionalGroupsModule, multiFrameFunctionalGroupsRules } from '../modules/multi-frame-functional-groups.ts';
import { type MultiResolutionPyramidModule, multiResolutionPyramidRules } from '../modules/multi-resolution-pyramid.ts';
import { type PaletteColorLookupTableModule, paletteColorLookupTableRules } from '../modules/palette-color-lookup-table.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SegmentationImageModule, segmentationImageRules } from '../modules/segmentation-image.ts';
import { type SegmentationSeriesModule, segmentationSeriesRules } from '../modules/segmentation-series.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface SegmentationFunctionalGroups extends Partial<PixelMeasuresFunctionalGroup>, Partial<PlanePositionPatientFunctionalGroup>, Partial<PlaneOrientationPatientFunctionalGroup>, Partial<PlanePositionSlideFunctionalGroup>, Partial<DerivationImageFunctionalGroup>, Partial<FrameContentFunctionalGroup>, Partial<SegmentationFunctionalGroup> {}

/** Segmentation IOD, PS3.3 Table A.51-1. */
export interface SegmentationAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'SeriesNumber' | 'ReferencedPerformedProcedureStepSequence'>, Partial<ClinicalTrialSeriesModule>, Partial<FrameOfReferenceModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Partial<GeneralAcquisitionModule>, Partial<MultiResolutionPyramidModule>, Omit<GeneralImageModule, 'InstanceNumber' | 'ContentDate' | 'ContentTime' | 'ImageType' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod'>, Partial<GeneralReferenceModule>, Partial<MicroscopeSlideLayerTileOrganizationModule>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor' | 'RedPaletteColorLookupTableData' | 'GreenPaletteColorLookupTableData' | 'BluePaletteColorLookupTableData' | 'ICCProfile' | 'ColorSpace'>, Omit<SegmentationImageModule, 'ImageType' | 'SamplesPerPixel' | 'PhotometricInterpretation' | 'PixelRepresentation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod' | 'InstanceNumber'>, Partial<Omit<PaletteColorLookupTableModule, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor' | 'RedPaletteColorLookupTableData' | 'GreenPaletteColorLookupTableData' | 'BluePaletteColorLookupTableData'>>, Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber' | 'ContentDate' | 'ContentTime'>, MultiFrameDimensionModule, Partial<SpecimenModule>, Partial<CommonInstanceReferenceModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'SEG';
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesNumber: NonNullable<GeneralSeriesModule['SeriesNumber']>;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<SegmentationSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']>;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ContentDate: NonNullable<GeneralImageModule['ContentDate']>;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ContentTime: NonNullable<GeneralImageModule['ContentTime']>;
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageType: NonNullable<GeneralImageModule['ImageType']>;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompressionRatio?: NonNullable<GeneralImageModule['LossyImageCompressionRatio']>;
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompressionMethod?: NonNullable<GeneralImageModule['LossyImageCompressionMethod']>;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME2' | 'PALETTE COLOR';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: NonNullable<ImagePixelModule['BitsAllocated']>;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: NonNullable<ImagePixelModule['BitsStored']>;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: NonNullable<ImagePixelModule['HighBit']>;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0;
  /** Red Palette Color Lookup Table Descriptor (0028,1101) US|SS, VM 3, Type 1C if PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  RedPaletteColorLookupTableDescriptor?: NonNullable<ImagePixelModule['RedPaletteColorLookupTableDescriptor']>;
  /** Green Palette Color Lookup Table Descriptor (0028,1102) US|SS, VM 3, Type 1C if PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  GreenPaletteColorLookupTableDescriptor?: NonNullable<ImagePixelModule['GreenPaletteColorLookupTableDescriptor']>;
  /** Blue Palette Color Lookup Table Descriptor (0028,1103) US|SS, VM 3, Type 1C if PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BluePaletteColorLookupTableDescriptor?: NonNullable<ImagePixelModule['BluePaletteColorLookupTableDescriptor']>;
  /** Red Palette Color Lookup Table Data (0028,1201) OW, VM 1, Type 1C if (PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED) and not (IOD has SegmentedRedPaletteColorLookupTableData and SegmentedRedPaletteColorLookupTableData of this item is present). [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  RedPaletteColorLookupTableData?: NonNullable<ImagePixelModule['RedPaletteColorLookupTableData']>;
  /** Green Palette Color Lookup Table Data (0028,1202) OW, VM 1, Type 1C if (PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED) and not (IOD has SegmentedGreenPaletteColorLookupTableData and SegmentedGreenPaletteColorLookupTableData of this item is present). [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  GreenPaletteColorLookupTableData?: NonNullable<ImagePixelModule['GreenPaletteColorLookupTableData']>;
  /** Blue Palette Color Lookup Table Data (0028,1203) OW, VM 1, Type 1C if (PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED) and not (IOD has SegmentedBluePaletteColorLookupTableData and SegmentedBluePaletteColorLookupTableData of this item is present). [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BluePaletteColorLookupTableData?: NonNullable<ImagePixelModule['BluePaletteColorLookupTableData']>;
  /** ICC Profile (0028,2000) OB, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ICCProfile?: NonNullable<ImagePixelModule['ICCProfile']> | null;
  /** Color Space (0028,2002) CS, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ColorSpace?: NonNullable<ImagePixelModule['ColorSpace']> | null;
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  SharedFunctionalGroupsSequence: SegmentationFunctionalGroups[];
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: SegmentationFunctionalGroups[];
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.66.4' | '1.2.840.10008.5.1.4.1.1.66.7';
}

/** What the conditions of the top level read. */
export type SegmentationSelect = Pick<SegmentationAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'DimensionOrganizationType'
  | 'PhotometricInterpretation' | 'SegmentationType' | 'ConcatenationUID' | 'InConcatenationTotalNumber' | 'InConcatenationNumber'
  | 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface SegmentationConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Requires<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>, 'TotalPixelMatrixFocalPlanes'> &
    Requires<Every<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'> | Some<'open' | Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>>>, 'ImageOrientationSlide'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Requires<Some<Is<this['given'], 'PhotometricInterpretation', 'PALETTE COLOR'> | 'open'>, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor'> &
    Demands<Is<this['given'], 'SegmentationType', 'FRACTIONAL'>, 'SegmentationFractionalType' | 'MaximumFractionalValue'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'InConcatenationNumber'> &
    Requires<Every<Not<Is<this['given'], 'InConcatenationTotalNumber', 1>> | Some<Present<this['given'], 'InConcatenationNumber'> | Present<this['given'], 'InConcatenationTotalNumber'> | Present<this['given'], 'ConcatenationFrameOffsetNumber'> | Present<this['given'], 'SOPInstanceUIDOfConcatenationSource'>>>, 'ConcatenationUID'> &
    Requires<Some<Not<Present<this['given'], 'DimensionOrganizationType'>> | Not<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>>>, 'DimensionIndexSequence'>;
}

export const segmentation: Iod<SegmentationAttributes, SegmentationSelect, SegmentationConditions> = {
  id: 'Segmentation',
  name: 'Segmentation',
  section: 'sect_A.51',
  table: 'table_A.51-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.66.4', '1.2.840.10008.5.1.4.1.1.66.7'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(segmentationSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    {
      ie: 'Frame of Reference',
      usage: 'C',
      module: constant(frameOfReferenceRules),
      condition: {
        tree: {
          op: 'not',
          of: {
            op: 'or',
            of: [
              { op: 'present', attribute: { keyword: 'DerivationImageSequence', within: ['SharedFunctionalGroupsSequence'] } },
              { op: 'present', attribute: { keyword: 'DerivationImageSequence', within: ['PerFrameFunctionalGroupsSequence'] } },
            ],
          },
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '12856fed9320',
      },
    },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Acquisition', usage: 'U', module: constant(generalAcquisitionRules) },
    { ie: 'Multi-Resolution Pyramid', usage: 'U', module: constant(multiResolutionPyramidRules) },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'U', module: constant(generalReferenceRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(microscopeSlideLayerTileOrganizationRules),
      condition: {
        tree: { op: '=', attribute: { keyword: 'DimensionOrganizationType' }, to: ['TILED_FULL'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'afe985257767',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    { ie: 'Image', usage: 'M', module: constant(segmentationImageRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(paletteColorLookupTableRules),
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['LABELMAP'] },
            { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['PALETTE COLOR'] },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '118af4af0462',
      },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(iccProfileRules),
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['LABELMAP'] },
            { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['PALETTE COLOR'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'e21e464ac2bd',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(multiFrameFunctionalGroupsRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameDimensionRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(commonInstanceReferenceRules),
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'DerivationImageSequence', within: ['SharedFunctionalGroupsSequence'] } },
            { op: 'present', attribute: { keyword: 'DerivationImageSequence', within: ['PerFrameFunctionalGroupsSequence'] } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '12bc5f341b81',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(sopCommonRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(frameExtractionRules),
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '221a2c06063f',
        reason: 'knowledge',
        missing: 'whether the object answers a Frame-Level retrieve request',
      },
    },
  ],
  functionalGroups: [
    {
      macro: constant(pixelMeasuresRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'functional-group', keyword: 'DerivationImageSequence' } },
            {
              op: 'or',
              of: [
                { op: 'functional-group', keyword: 'PlanePositionSequence' },
                { op: 'functional-group', keyword: 'PlaneOrientationSequence' },
                {
                  op: 'and',
                  of: [
                    { op: 'unknown', reason: 'knowledge', hash: '60c3629b51fd' },
                    {
                      op: 'not',
                      of: {
                        op: 'or',
                        of: [
                          { op: 'present', attribute: { keyword: 'ImageOrientationSlide', scope: 'root' } },
                          { op: 'functional-group', keyword: 'PlanePositionSlideSequence' },
                        ],
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: { tree: { op: 'unknown', reason: 'knowledge', hash: '60c3629b51fd' }, decided: 'knowledge' },
        hash: '60c3629b51fd',
        reason: 'knowledge',
        missing: 'the coordinate system of the Frame of Reference',
      },
    },
    {
      macro: constant(planePositionPatientRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'functional-group', keyword: 'DerivationImageSequence' } },
            {
              op: 'or',
              of: [
                { op: 'functional-group', keyword: 'PlaneOrientationSequence' },
                {
                  op: 'and',
                  of: [
                    { op: 'unknown', reason: 'knowledge', hash: '60c3629b51fd' },
                    {
                      op: 'not',
                      of: {
                        op: 'or',
                        of: [
                          { op: 'present', attribute: { keyword: 'ImageOrientationSlide', scope: 'root' } },
                          { op: 'functional-group', keyword: 'PlanePositionSlideSequence' },
                        ],
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: { tree: { op: 'unknown', reason: 'knowledge', hash: '60c3629b51fd' }, decided: 'knowledge' },
        hash: '60c3629b51fd',
        reason: 'knowledge',
        missing: 'the coordinate system of the Frame of Reference',
      },
    },
    {
      macro: constant(planeOrientationPatientRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'functional-group', keyword: 'DerivationImageSequence' } },
            {
              op: 'or',
              of: [
                { op: 'functional-group', keyword: 'PlanePositionSequence' },
                {
                  op: 'and',
                  of: [
                    { op: 'unknown', reason: 'knowledge', hash: '60c3629b51fd' },
                    {
                      op: 'not',
                      of: {
                        op: 'or',
                        of: [
                          { op: 'present', attribute: { keyword: 'ImageOrientationSlide', scope: 'root' } },
                          { op: 'functional-group', keyword: 'PlanePositionSlideSequence' },
                        ],
                      },
                    },
                  ],
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: { tree: { op: 'unknown', reason: 'knowledge', hash: '60c3629b51fd' }, decided: 'knowledge' },
        hash: '60c3629b51fd',
        reason: 'knowledge',
        missing: 'the coordinate system of the Frame of Reference',
      },
    },
    {
      macro: constant(planePositionSlideRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: 'functional-group', keyword: 'DerivationImageSequence' } },
            {
              op: 'or',
              of: [
                { op: 'present', attribute: { keyword: 'ImageOrientationSlide', scope: 'root' } },
                {
                  op: 'and',
                  of: [
                    { op: 'unknown', reason: 'knowledge', hash: 'f8bfc91c6f60' },
                    {
                      op: 'not',
                      of: {
                        op: 'or',
                        of: [{ op: 'functional-group', keyword: 'PlanePositionSequence' }, { op: 'functional-group', keyword: 'PlaneOrientationSequence' }],
                      },
                    },
                  ],
                },
              ],
            },
            { op: 'not', of: { op: '=', attribute: { keyword: 'DimensionOrganizationType' }, to: ['TILED_FULL'] } },
          ],
        },
        decided: 'data',
        otherwise: { tree: { op: 'unknown', reason: 'knowledge', hash: 'f8bfc91c6f60' }, decided: 'knowledge' },
        hash: 'f8bfc91c6f60',
        reason: 'knowledge',
        missing: 'the coordinate system of the Frame of Reference',
      },
    },
    {
      macro: constant(derivationImageRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'not', of: { op: 'functional-group', keyword: 'PixelMeasuresSequence' } },
            {
              op: 'and',
              of: [
                { op: 'unknown', reason: 'knowledge', hash: 'b4b3c13c3be2' },
                {
                  op: 'not',
                  of: {
                    op: 'and',
                    of: [{ op: 'functional-group', keyword: 'PlanePositionSequence' }, { op: 'functional-group', keyword: 'PlaneOrientationSequence' }],
                  },
                },
                { op: 'not', of: { op: 'functional-group', keyword: 'PlanePositionSlideSequence' } },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'b4b3c13c3be2',
        reason: 'knowledge',
        missing: 'the coordinate system of the Frame of Reference',
      },
    },
    {
      macro: constant(frameContentRules),
      usage: 'C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '506a283123b0',
        reason: 'knowledge',
        missing: 'whether there is anything to say of the frame',
      },
      place: 'per-frame',
    },
    {
      macro: constant(segmentationRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'not', of: { op: '=', attribute: { keyword: 'DimensionOrganizationType' }, to: ['TILED_FULL'] } },
            { op: '!=', attribute: { keyword: 'SegmentationType' }, to: ['LABELMAP'] },
          ],
        },
        decided: 'data',
        otherwise: { tree: { op: '=', attribute: { keyword: 'SegmentationType' }, to: ['LABELMAP'] }, decided: 'data' },
        hash: '4e9079941770',
      },
    },
  ],
  constraints: [
    {
      section: 'sect_A.51.4',
      demand: {
        kind: 'module-absent',
        module: 'VOI LUT',
        evidence: ['VOILUTFunction'],
        hints: ['VOILUTSequence', 'WindowCenter', 'WindowWidth', 'WindowCenterWidthExplanation'],
      },
    },
    {
      section: 'sect_A.51.4',
      demand: { kind: 'module-absent', module: 'Modality LUT', evidence: ['ModalityLUTSequence'], hints: ['RescaleIntercept', 'RescaleSlope', 'RescaleType'] },
    },
    {
      section: 'sect_A.51.4',
      demand: {
        kind: 'module-absent',
        module: 'Overlay Plane',
        evidence: [
          'OverlayRows',
          'OverlayColumns',
          'OverlayType',
          'OverlayOrigin',
          'OverlayBitsAllocated',
          'OverlayBitPosition',
          'OverlayData',
          'OverlayDescription',
          'OverlayLabel',
          'ROIArea',
          'ROIMean',
          'ROIStandardDeviation',
        ],
        hints: ['OverlaySubtype'],
      },
    },
    {
      section: 'sect_A.51.4',
      condition: { op: '!=', attribute: { keyword: 'SegmentationType' }, to: ['LABELMAP'] },
      demand: { kind: 'absent', path: ['PixelPaddingValue'] },
    },
    {
      section: 'sect_A.51.4',
      demand: { kind: 'context-groups', path: ['SourceInstanceSequence', 'PurposeOfReferenceCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '7019' }] },
    },
    {
      section: 'sect_A.51.5.1',
      demand: { kind: 'code', path: ['DerivationImageSequence', 'SourceImageSequence', 'PurposeOfReferenceCodeSequence'], groups: true, value: '121322', scheme: 'DCM' },
    },
    {
      section: 'sect_A.51.5.1',
      demand: { kind: 'code', path: ['DerivationImageSequence', 'DerivationCodeSequence'], groups: true, value: '113076', scheme: 'DCM' },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isSegmentation = (dataset: object): dataset is SegmentationAttributes => conformsToIod(dataset, segmentation);

/** Findings of the data set as this IOD. */
export const validateSegmentation = (dataset: object): Finding[] => validateIod(dataset, segmentation);
