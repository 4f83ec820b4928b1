// VL Whole Slide Microscopy Image IOD, PS3.3 Table A.32.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.32.8.html
import type { Demands, Every, Finding, Forbids, Iod, Is, IsAt, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type DerivationImageFunctionalGroup, derivationImageRules } from '../functional-groups/derivation-image.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type OpticalPathIdentificationFunctionalGroup, opticalPathIdentificationRules } from '../functional-groups/optical-path-identification.ts';
import { type PixelMeasuresFunctionalGroup, pixelMeasuresRules } from '../functional-groups/pixel-measures.ts';
import { type PlanePositionSlideFunctionalGroup, planePositionSlideRules } from '../functional-groups/plane-position-slide.ts';
import { type RealWorldValueMappingFunctionalGroup, realWorldValueMappingRules as realWorldValueMappingFunctionalGroupRules } from '../functional-groups/real-world-value-mapping.ts';
import { type ReferencedImageFunctionalGroup, referencedImageRules } from '../functional-groups/referenced-image.ts';
import { type SpecimenReferenceFunctionalGroup, specimenReferenceRules } from '../functional-groups/specimen-reference.ts';
import { type WholeSlideMicroscopyImageFrameTypeFunctionalGroup, wholeSlideMicroscopyImageFrameTypeRules } from '../functional-groups/whole-slide-microscopy-image-frame-type.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
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
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type MicroscopeSlideLayerTileOrganizationModule, microscopeSlideLayerTileOrganizationRules } from '../modules/microscope-slide-layer-tile-organization.ts';
import { type MultiFrameDimensionModule, multiFrameDimensionRules } from '../modules/multi-frame-dimension.ts';
import { type MultiFrameFunctionalGroupsModule, multiFrameFunctionalGroupsRules } from '../modules/multi-frame-functional-groups.ts';
import { type MultiResolutionPyramidModule, multiResolutionPyramidRules } from '../modules/multi-resolution-pyramid.ts';
import { type OpticalPathModule, opticalPathRules } from '../modules/optical-path.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SlideLabelModule, slideLabelRules } from '../modules/slide-label.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type WholeSlideMicroscopyImageModule, wholeSlideMicroscopyImageRules } from '../modules/whole-slide-microscopy-image.ts';
import { type WholeSlideMicroscopySeriesModule, wholeSlideMicroscopySeriesRules } from '../modules/whole-slide-microscopy-series.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface VLWholeSlideMicroscopyImageFunctionalGroups extends Partial<PixelMeasuresFunctionalGroup>, Partial<FrameContentFunctionalGroup>, Partial<ReferencedImageFunctionalGroup>, Partial<DerivationImageFunctionalGroup>, Partial<RealWorldValueMappingFunctionalGroup>, Partial<PlanePositionSlideFunctionalGroup>, Partial<OpticalPathIdentificationFunctionalGroup>, Partial<SpecimenReferenceFunctionalGroup>, Partial<WholeSlideMicroscopyImageFrameTypeFunctionalGroup> {}

/** VL Whole Slide Microscopy Image IOD, PS3.3 Table A.32.8-1. */
export interface VLWholeSlideMicroscopyImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'ReferencedPerformedProcedureStepSequence'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<GeneralAcquisitionModule, 'AcquisitionDateTime' | 'AcquisitionDuration'>, Partial<MultiResolutionPyramidModule>, Omit<GeneralImageModule, 'InstanceNumber' | 'ContentDate' | 'ContentTime' | 'ImageType' | 'BurnedInAnnotation' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod' | 'PresentationLUTShape'>, Partial<GeneralReferenceModule>, MicroscopeSlideLayerTileOrganizationModule, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'PlanarConfiguration'>, AcquisitionContextModule, Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber' | 'ContentDate' | 'ContentTime' | 'NumberOfFrames'>, MultiFrameDimensionModule, SpecimenModule, Omit<WholeSlideMicroscopyImageModule, 'ImageType' | 'SamplesPerPixel' | 'PhotometricInterpretation' | 'PlanarConfiguration' | 'NumberOfFrames' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'AcquisitionDateTime' | 'AcquisitionDuration' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod' | 'PresentationLUTShape' | 'BurnedInAnnotation'>, OpticalPathModule, Partial<Omit<SlideLabelModule, 'BarcodeValue'>>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber' | 'BarcodeValue'>, CommonInstanceReferenceModule, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'SM';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<WholeSlideMicroscopySeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  AcquisitionDateTime: NonNullable<GeneralAcquisitionModule['AcquisitionDateTime']>;
  /** Acquisition Duration (0018,9073) FD, VM 1, Type 3. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  AcquisitionDuration?: NonNullable<GeneralAcquisitionModule['AcquisitionDuration']> | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']>;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ContentDate: NonNullable<GeneralImageModule['ContentDate']>;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ContentTime: NonNullable<GeneralImageModule['ContentTime']>;
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageType: NonNullable<GeneralImageModule['ImageType']>;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  BurnedInAnnotation: 'YES' | 'NO';
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompressionRatio?: NonNullable<GeneralImageModule['LossyImageCompressionRatio']>;
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompressionMethod?: NonNullable<GeneralImageModule['LossyImageCompressionMethod']>;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  PresentationLUTShape?: 'IDENTITY';
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: 3 | 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME2' | 'RGB' | 'YBR_FULL_422' | 'YBR_ICT' | 'YBR_RCT';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: NonNullable<ImagePixelModule['BitsStored']>;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: NonNullable<ImagePixelModule['HighBit']>;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0;
  /** Planar Configuration (0028,0006) US, VM 1, Type 1C if SamplesPerPixel > 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PlanarConfiguration?: 0;
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  SharedFunctionalGroupsSequence: VLWholeSlideMicroscopyImageFunctionalGroups[];
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: VLWholeSlideMicroscopyImageFunctionalGroups[];
  /** Number of Frames (0028,0008) IS, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  NumberOfFrames: NonNullable<MultiFrameFunctionalGroupsModule['NumberOfFrames']>;
  /** Barcode Value (2200,0005) LT, VM 1, Type 3. [C.8.12.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.8.html#table_C.8.12.8-1) */
  BarcodeValue?: NonNullable<SlideLabelModule['BarcodeValue']> | null;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.77.1.6';
}

/** What the conditions of the top level read. */
export type VLWholeSlideMicroscopyImageSelect = Pick<VLWholeSlideMicroscopyImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'LossyImageCompression'
  | 'PhotometricInterpretation' | 'DimensionOrganizationType' | 'SamplesPerPixel' | 'ConcatenationUID' | 'InConcatenationTotalNumber' | 'InConcatenationNumber'
  | 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'ExtendedDepthOfField'
> & { ImageType?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface VLWholeSlideMicroscopyImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Requires<Is<this['given'], 'LossyImageCompression', '01'>, 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod'> &
    Requires<Is<this['given'], 'PhotometricInterpretation', 'MONOCHROME2'>, 'PresentationLUTShape'> &
    Requires<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>, 'TotalPixelMatrixFocalPlanes' | 'NumberOfOpticalPaths'> &
    Requires<Some<'open' | Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>>, 'ImageOrientationSlide'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Requires<Is<this['given'], 'SamplesPerPixel', 3>, 'PlanarConfiguration'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'InConcatenationNumber'> &
    Requires<Every<Not<Is<this['given'], 'InConcatenationTotalNumber', 1>> | Some<Present<this['given'], 'InConcatenationNumber'> | Present<this['given'], 'InConcatenationTotalNumber'> | Present<this['given'], 'ConcatenationFrameOffsetNumber'> | Present<this['given'], 'SOPInstanceUIDOfConcatenationSource'>>>, 'ConcatenationUID'> &
    Requires<Some<Not<Present<this['given'], 'DimensionOrganizationType'>> | Not<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>>>, 'DimensionIndexSequence'> &
    Requires<IsAt<this['given'], 'ImageType', 2, 'VOLUME'>, 'ImagedVolumeWidth' | 'ImagedVolumeHeight' | 'ImagedVolumeDepth'> &
    Demands<Is<this['given'], 'PhotometricInterpretation', 'MONOCHROME2'>, 'RescaleIntercept' | 'RescaleSlope'> &
    Demands<Is<this['given'], 'ExtendedDepthOfField', 'YES'>, 'NumberOfFocalPlanes' | 'DistanceBetweenFocalPlanes'>;
}

export const vlWholeSlideMicroscopyImage: Iod<VLWholeSlideMicroscopyImageAttributes, VLWholeSlideMicroscopyImageSelect, VLWholeSlideMicroscopyImageConditions> = {
  id: 'VLWholeSlideMicroscopyImage',
  name: 'VL Whole Slide Microscopy Image',
  section: 'sect_A.32.8',
  table: 'table_A.32.8-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.77.1.6'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(wholeSlideMicroscopySeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Acquisition', usage: 'M', module: constant(generalAcquisitionRules) },
    {
      ie: 'Multi-Resolution Pyramid',
      usage: 'U',
      module: constant(multiResolutionPyramidRules),
      condition: {
        tree: { op: 'or', of: [] },
        decided: 'data',
        otherwise: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['VOLUME', 'THUMBNAIL'] }, decided: 'data' },
        hash: 'c66402465de8',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Image', usage: 'M', module: constant(microscopeSlideLayerTileOrganizationRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    { ie: 'Image', usage: 'M', module: constant(acquisitionContextRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameFunctionalGroupsRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameDimensionRules) },
    { ie: 'Image', usage: 'M', module: constant(specimenRules) },
    { ie: 'Image', usage: 'M', module: constant(wholeSlideMicroscopyImageRules) },
    { ie: 'Image', usage: 'M', module: constant(opticalPathRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(slideLabelRules),
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['LABEL'] }, decided: 'data', otherwise: 'allowed', hash: 'b94b3a58b52e' },
    },
    { ie: 'Image', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Image', usage: 'M', module: constant(commonInstanceReferenceRules) },
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
    { macro: constant(pixelMeasuresRules), usage: 'M', place: 'shared' },
    { macro: constant(frameContentRules), usage: 'U', place: 'per-frame' },
    { macro: constant(referencedImageRules), usage: 'U' },
    {
      macro: constant(derivationImageRules),
      usage: 'C',
      condition: { tree: null, decided: 'study', otherwise: 'forbidden', hash: '396065cd06f3', reason: 'other-instance', missing: 'what the object was derived from' },
    },
    {
      macro: constant(realWorldValueMappingFunctionalGroupRules),
      usage: 'U',
      condition: {
        tree: { op: 'or', of: [] },
        decided: 'data',
        otherwise: { tree: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] }, decided: 'data' },
        hash: '81c20c1a7959',
      },
    },
    {
      macro: constant(planePositionSlideRules),
      usage: 'C',
      condition: {
        tree: { op: 'not', of: { op: '=', attribute: { keyword: 'DimensionOrganizationType' }, to: ['TILED_FULL'] } },
        decided: 'data',
        otherwise: 'allowed',
        hash: '915c7605babd',
      },
    },
    {
      macro: constant(opticalPathIdentificationRules),
      usage: 'C',
      condition: {
        tree: { op: 'not', of: { op: '=', attribute: { keyword: 'DimensionOrganizationType' }, to: ['TILED_FULL'] } },
        decided: 'data',
        otherwise: 'allowed',
        hash: '915c7605babd',
      },
    },
    { macro: constant(specimenReferenceRules), usage: 'U' },
    { macro: constant(wholeSlideMicroscopyImageFrameTypeRules), usage: 'M', place: 'shared' },
  ],
  constraints: [
    {
      section: 'sect_A.32.8.3.1.1',
      demand: { kind: 'context-groups', path: ['OpticalPathSequence', 'IlluminatorTypeCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '8125' }] },
    },
    {
      section: 'sect_A.32.8.3.1.1',
      demand: { kind: 'context-groups', path: ['OpticalPathSequence', 'IlluminationColorCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '8122' }] },
    },
    {
      section: 'sect_A.32.8.3.1.1',
      demand: { kind: 'context-groups', path: ['OpticalPathSequence', 'IlluminationTypeCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '8123' }] },
    },
    {
      section: 'sect_A.32.8.3.1.1',
      demand: { kind: 'context-groups', path: ['OpticalPathSequence', 'LensesCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '8121' }] },
    },
    {
      section: 'sect_A.32.8.3.1.1',
      demand: { kind: 'context-groups', path: ['OpticalPathSequence', 'LightPathFilterTypeStackCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '8124' }] },
    },
    {
      section: 'sect_A.32.8.3.1.1',
      demand: { kind: 'context-groups', path: ['OpticalPathSequence', 'ImagePathFilterTypeStackCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '8124' }] },
    },
    {
      section: 'sect_A.32.8.3.1.1',
      demand: { kind: 'context-groups', path: ['OpticalPathSequence', 'ChannelDescriptionCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '8122' }] },
    },
    {
      section: 'sect_A.32.8.4.1.1',
      demand: {
        kind: 'context-groups',
        path: ['ReferencedImageSequence', 'PurposeOfReferenceCodeSequence'],
        groups: true,
        contextGroups: [{ kind: 'DCID', cid: '8120' }],
      },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isVLWholeSlideMicroscopyImage = (dataset: object): dataset is VLWholeSlideMicroscopyImageAttributes => conformsToIod(dataset, vlWholeSlideMicroscopyImage);

/** Findings of the data set as this IOD. */
export const validateVLWholeSlideMicroscopyImage = (dataset: object): Finding[] => validateIod(dataset, vlWholeSlideMicroscopyImage);
