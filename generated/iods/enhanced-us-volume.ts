// Enhanced US Volume IOD, PS3.3 Table A.59-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.59.html
import type { Demands, Every, Finding, Forbids, Iod, Is, IsAt, IsNot, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type CardiacSynchronizationFunctionalGroup, cardiacSynchronizationRules as cardiacSynchronizationFunctionalGroupRules } from '../functional-groups/cardiac-synchronization.ts';
import { type ContrastBolusUsageFunctionalGroup, contrastBolusUsageRules } from '../functional-groups/contrast-bolus-usage.ts';
import { type DerivationImageFunctionalGroup, derivationImageRules } from '../functional-groups/derivation-image.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type FrameDisplayShutterFunctionalGroup, frameDisplayShutterRules } from '../functional-groups/frame-display-shutter.ts';
import { type FrameVOILUTFunctionalGroup, frameVOILUTRules } from '../functional-groups/frame-voi-lut.ts';
import { type ImageDataTypeFunctionalGroup, imageDataTypeRules } from '../functional-groups/image-data-type.ts';
import { type PatientOrientationInFrameFunctionalGroup, patientOrientationInFrameRules } from '../functional-groups/patient-orientation-in-frame.ts';
import { type PixelMeasuresFunctionalGroup, pixelMeasuresRules } from '../functional-groups/pixel-measures.ts';
import { type PlaneOrientationPatientFunctionalGroup, planeOrientationPatientRules } from '../functional-groups/plane-orientation-patient.ts';
import { type PlaneOrientationVolumeFunctionalGroup, planeOrientationVolumeRules } from '../functional-groups/plane-orientation-volume.ts';
import { type PlanePositionPatientFunctionalGroup, planePositionPatientRules } from '../functional-groups/plane-position-patient.ts';
import { type PlanePositionVolumeFunctionalGroup, planePositionVolumeRules } from '../functional-groups/plane-position-volume.ts';
import { type RealWorldValueMappingFunctionalGroup, realWorldValueMappingRules as realWorldValueMappingFunctionalGroupRules } from '../functional-groups/real-world-value-mapping.ts';
import { type ReferencedImageFunctionalGroup, referencedImageRules } from '../functional-groups/referenced-image.ts';
import { type RespiratorySynchronizationFunctionalGroup, respiratorySynchronizationRules as respiratorySynchronizationFunctionalGroupRules } from '../functional-groups/respiratory-synchronization.ts';
import { type TemporalPositionFunctionalGroup, temporalPositionRules } from '../functional-groups/temporal-position.ts';
import { type USImageDescriptionFunctionalGroup, usImageDescriptionRules } from '../functional-groups/us-image-description.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type CardiacSynchronizationModule, cardiacSynchronizationRules } from '../modules/cardiac-synchronization.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type EnhancedContrastBolusModule, enhancedContrastBolusRules } from '../modules/enhanced-contrast-bolus.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type EnhancedPaletteColorLookupTableModule, enhancedPaletteColorLookupTableRules } from '../modules/enhanced-palette-color-lookup-table.ts';
import { type EnhancedUSImageModule, enhancedUSImageRules } from '../modules/enhanced-us-image.ts';
import { type EnhancedUSSeriesModule, enhancedUSSeriesRules } from '../modules/enhanced-us-series.ts';
import { type ExcludedIntervalsModule, excludedIntervalsRules } from '../modules/excluded-intervals.ts';
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
import { type IVUSImageModule, ivusImageRules } from '../modules/ivus-image.ts';
import { type MultiFrameDimensionModule, multiFrameDimensionRules } from '../modules/multi-frame-dimension.ts';
import { type MultiFrameFunctionalGroupsModule, multiFrameFunctionalGroupsRules } from '../modules/multi-frame-functional-groups.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RespiratorySynchronizationModule, respiratorySynchronizationRules } from '../modules/respiratory-synchronization.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';
import { type UltrasoundFrameOfReferenceModule, ultrasoundFrameOfReferenceRules } from '../modules/ultrasound-frame-of-reference.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface EnhancedUSVolumeFunctionalGroups extends Partial<FrameContentFunctionalGroup>, Partial<PixelMeasuresFunctionalGroup>, Partial<PlanePositionPatientFunctionalGroup>, Partial<PlaneOrientationPatientFunctionalGroup>, Partial<ReferencedImageFunctionalGroup>, Partial<DerivationImageFunctionalGroup>, Partial<CardiacSynchronizationFunctionalGroup>, Partial<FrameVOILUTFunctionalGroup>, Partial<RealWorldValueMappingFunctionalGroup>, Partial<ContrastBolusUsageFunctionalGroup>, Partial<PatientOrientationInFrameFunctionalGroup>, Partial<FrameDisplayShutterFunctionalGroup>, Partial<RespiratorySynchronizationFunctionalGroup>, Partial<PlanePositionVolumeFunctionalGroup>, Partial<PlaneOrientationVolumeFunctionalGroup>, Partial<TemporalPositionFunctionalGroup>, Partial<ImageDataTypeFunctionalGroup>, Partial<USImageDescriptionFunctionalGroup> {}

/** Enhanced US Volume IOD, PS3.3 Table A.59-1. */
export interface EnhancedUSVolumeAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'ReferencedPerformedProcedureStepSequence' | 'PerformedProtocolCodeSequence'>, Omit<EnhancedUSSeriesModule, 'Modality' | 'ReferencedPerformedProcedureStepSequence' | 'PerformedProtocolCodeSequence'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, UltrasoundFrameOfReferenceModule, SynchronizationModule, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<GeneralAcquisitionModule, 'AcquisitionDateTime' | 'AcquisitionDuration'>, Omit<GeneralImageModule, 'InstanceNumber' | 'ContentDate' | 'ContentTime' | 'ImageType' | 'BurnedInAnnotation' | 'RecognizableVisualFeatures' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod' | 'IconImageSequence' | 'PresentationLUTShape' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<Omit<GeneralReferenceModule, 'ReferencedImageSequence' | 'ReferencedInstanceSequence' | 'SourceImageSequence'>>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'ICCProfile' | 'ColorSpace'>, Partial<EnhancedContrastBolusModule>, Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber' | 'ContentDate' | 'ContentTime'>, Omit<MultiFrameDimensionModule, 'DimensionOrganizationType'>, Partial<CardiacSynchronizationModule>, Partial<RespiratorySynchronizationModule>, Partial<DeviceModule>, AcquisitionContextModule, Partial<SpecimenModule>, Partial<Omit<EnhancedPaletteColorLookupTableModule, 'ICCProfile' | 'ColorSpace'>>, Omit<EnhancedUSImageModule, 'ImageType' | 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'DimensionOrganizationType' | 'AcquisitionDateTime' | 'AcquisitionDuration' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod' | 'PresentationLUTShape' | 'SourceImageSequence' | 'ReferencedImageSequence' | 'ReferencedInstanceSequence' | 'BurnedInAnnotation' | 'RecognizableVisualFeatures' | 'IconImageSequence' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<IVUSImageModule>, Partial<ExcludedIntervalsModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'US' | 'IVUS';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<EnhancedUSSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
  /** Performed Protocol Code Sequence (0040,0260) SQ, VM 1, Type 1C. [10-16](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.13.html#table_10-16) */
  PerformedProtocolCodeSequence?: (NonNullable<GeneralSeriesModule['PerformedProtocolCodeSequence']>[number] & NonNullable<EnhancedUSSeriesModule['PerformedProtocolCodeSequence']>[number])[];
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
  /** Acquisition Duration (0018,9073) FD, VM 1, Type 1. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  AcquisitionDuration: NonNullable<GeneralAcquisitionModule['AcquisitionDuration']>;
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']>;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ContentDate: NonNullable<GeneralImageModule['ContentDate']>;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ContentTime: NonNullable<GeneralImageModule['ContentTime']>;
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageType: NonNullable<GeneralImageModule['ImageType']>;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  BurnedInAnnotation: 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  RecognizableVisualFeatures?: 'YES' | 'NO' | null;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompressionRatio?: NonNullable<GeneralImageModule['LossyImageCompressionRatio']>;
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompressionMethod?: NonNullable<GeneralImageModule['LossyImageCompressionMethod']>;
  /** Icon Image Sequence (0088,0200) SQ, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  IconImageSequence?: (NonNullable<GeneralImageModule['IconImageSequence']>[number] & NonNullable<EnhancedUSImageModule['IconImageSequence']>[number])[] | null;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  PresentationLUTShape: 'IDENTITY';
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 1. [10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-7) */
  AnatomicRegionSequence: (NonNullable<GeneralImageModule['AnatomicRegionSequence']>[number] & NonNullable<EnhancedUSImageModule['AnatomicRegionSequence']>[number])[];
  /** Primary Anatomic Structure Sequence (0008,2228) SQ, VM 1, Type 3. [10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-8) */
  PrimaryAnatomicStructureSequence?: NonNullable<GeneralImageModule['PrimaryAnatomicStructureSequence']> | null;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 3. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  ReferencedImageSequence?: (NonNullable<GeneralReferenceModule['ReferencedImageSequence']>[number] & NonNullable<EnhancedUSImageModule['ReferencedImageSequence']>[number])[] | null;
  /** Referenced Instance Sequence (0008,114A) SQ, VM 1, Type 1C. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  ReferencedInstanceSequence?: (NonNullable<GeneralReferenceModule['ReferencedInstanceSequence']>[number] & NonNullable<EnhancedUSImageModule['ReferencedInstanceSequence']>[number])[];
  /** Source Image Sequence (0008,2112) SQ, VM 1, Type 1C. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  SourceImageSequence?: (NonNullable<GeneralReferenceModule['SourceImageSequence']>[number] & NonNullable<EnhancedUSImageModule['SourceImageSequence']>[number])[];
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: NonNullable<ImagePixelModule['BitsStored']>;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: NonNullable<ImagePixelModule['HighBit']>;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0;
  /** ICC Profile (0028,2000) OB, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ICCProfile?: NonNullable<ImagePixelModule['ICCProfile']> | null;
  /** Color Space (0028,2002) CS, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ColorSpace?: NonNullable<ImagePixelModule['ColorSpace']> | null;
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  SharedFunctionalGroupsSequence: EnhancedUSVolumeFunctionalGroups[];
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: EnhancedUSVolumeFunctionalGroups[];
  /** Dimension Organization Type (0020,9311) CS, VM 1, Type 1. [C.7.6.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.17.html#table_C.7.6.17-1) */
  DimensionOrganizationType: '3D' | '3D_TEMPORAL';
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.6.2';
}

/** What the conditions of the top level read. */
export type EnhancedUSVolumeSelect = Pick<EnhancedUSVolumeAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'UltrasoundAcquisitionGeometry' | 'PatientFrameOfReferenceSource' | 'PixelPaddingRangeLimit'
  | 'PixelDataProviderURL' | 'LossyImageCompression' | 'ConcatenationUID' | 'InConcatenationTotalNumber' | 'InConcatenationNumber'
  | 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'CardiacSynchronizationTechnique' | 'RespiratoryMotionCompensationTechnique'
  | 'PerformedProtocolType' | 'IVUSAcquisition'
> & { ImageType?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface EnhancedUSVolumeConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Demands<Is<this['given'], 'UltrasoundAcquisitionGeometry', 'APEX'>, 'ApexPosition'> &
    Demands<Is<this['given'], 'PatientFrameOfReferenceSource', 'TABLE'>, 'TableFrameOfReferenceUID' | 'VolumeToTableMappingMatrix'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Requires<Is<this['given'], 'LossyImageCompression', '01'>, 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod'> &
    Requires<IsAt<this['given'], 'ImageType', 0, 'DERIVED'>, 'SourceImageSequence'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'InConcatenationNumber'> &
    Requires<Every<Not<Is<this['given'], 'InConcatenationTotalNumber', 1>> | Some<Present<this['given'], 'InConcatenationNumber'> | Present<this['given'], 'InConcatenationTotalNumber'> | Present<this['given'], 'ConcatenationFrameOffsetNumber'> | Present<this['given'], 'SOPInstanceUIDOfConcatenationSource'>>>, 'ConcatenationUID'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'CardiacSynchronizationTechnique', 'NONE'>>, 'CardiacSignalSource' | 'CardiacRRIntervalSpecified'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'CardiacSynchronizationTechnique', 'PROSPECTIVE' | 'RETROSPECTIVE'>>, 'CardiacBeatRejectionTechnique'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE'>>, 'RespiratorySignalSource'> &
    Requires<Every<IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE' | 'REALTIME' | 'BREATH_HOLD'> | IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'>>, 'RespiratoryTriggerDelayThreshold'> &
    Demands<Is<this['given'], 'PerformedProtocolType', 'STAGED'>, 'NumberOfStages' | 'StageNumber' | 'StageCodeSequence'> &
    Demands<Is<this['given'], 'IVUSAcquisition', 'MOTOR_PULLBACK'>, 'IVUSPullbackRate'> &
    Demands<Is<this['given'], 'IVUSAcquisition', 'GATED_PULLBACK'>, 'IVUSGatedRate'> &
    Demands<Is<this['given'], 'IVUSAcquisition', 'MOTOR_PULLBACK' | 'GATED_PULLBACK'>, 'IVUSPullbackStartFrameNumber' | 'IVUSPullbackStopFrameNumber'>;
}

export const enhancedUSVolume: Iod<EnhancedUSVolumeAttributes, EnhancedUSVolumeSelect, EnhancedUSVolumeConditions> = {
  id: 'EnhancedUSVolume',
  name: 'Enhanced US Volume',
  section: 'sect_A.59',
  table: 'table_A.59-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.6.2'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(enhancedUSSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(ultrasoundFrameOfReferenceRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(synchronizationRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Acquisition', usage: 'M', module: constant(generalAcquisitionRules) },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(enhancedContrastBolusRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '40ea39784323', reason: 'knowledge', missing: 'whether contrast media was applied' },
    },
    { ie: 'Image', usage: 'M', module: constant(multiFrameFunctionalGroupsRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameDimensionRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(cardiacSynchronizationRules),
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '96d1c230a961',
        reason: 'knowledge',
        missing: 'whether cardiac synchronization was applied',
      },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(respiratorySynchronizationRules),
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'ebdf44ef98e5',
        reason: 'knowledge',
        missing: 'whether respiratory synchronization was applied',
      },
    },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'M', module: constant(acquisitionContextRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'U', module: constant(enhancedPaletteColorLookupTableRules) },
    { ie: 'Image', usage: 'M', module: constant(enhancedUSImageRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(ivusImageRules),
      condition: { tree: { op: '=', attribute: { keyword: 'Modality' }, to: ['IVUS'] }, decided: 'data', otherwise: 'forbidden', hash: '1b5f6ffeaf82' },
    },
    { ie: 'Image', usage: 'U', module: constant(excludedIntervalsRules) },
    { ie: 'Image', usage: 'U', module: constant(iccProfileRules) },
    { ie: 'Image', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Image', usage: 'U', module: constant(commonInstanceReferenceRules) },
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
    { macro: constant(frameContentRules), usage: 'M', place: 'per-frame' },
    { macro: constant(pixelMeasuresRules), usage: 'M' },
    {
      macro: constant(planePositionPatientRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'UltrasoundAcquisitionGeometry' }, to: ['PATIENT'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'b3dc4a6473ec',
      },
    },
    {
      macro: constant(planeOrientationPatientRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'UltrasoundAcquisitionGeometry' }, to: ['PATIENT'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'b3dc4a6473ec',
      },
    },
    { macro: constant(referencedImageRules), usage: 'U' },
    {
      macro: constant(derivationImageRules),
      usage: 'C',
      condition: { tree: null, decided: 'study', otherwise: 'forbidden', hash: '396065cd06f3', reason: 'other-instance', missing: 'what the object was derived from' },
    },
    {
      macro: constant(cardiacSynchronizationFunctionalGroupRules),
      usage: 'C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'a5afe9149ce5',
        reason: 'knowledge',
        missing: 'whether cardiac synchronization was applied',
      },
    },
    { macro: constant(frameVOILUTRules), usage: 'M' },
    { macro: constant(realWorldValueMappingFunctionalGroupRules), usage: 'U' },
    {
      macro: constant(contrastBolusUsageRules),
      usage: 'C',
      condition: { tree: { op: 'module', module: 'Enhanced Contrast/Bolus' }, decided: 'data', otherwise: 'forbidden', hash: 'a6c030886ec3' },
    },
    { macro: constant(patientOrientationInFrameRules), usage: 'U' },
    { macro: constant(frameDisplayShutterRules), usage: 'U' },
    {
      macro: constant(respiratorySynchronizationFunctionalGroupRules),
      usage: 'C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '09209ed79cd3',
        reason: 'knowledge',
        missing: 'whether respiratory synchronization was applied',
      },
    },
    { macro: constant(planePositionVolumeRules), usage: 'M', place: 'per-frame' },
    { macro: constant(planeOrientationVolumeRules), usage: 'M', place: 'shared' },
    {
      macro: constant(temporalPositionRules),
      usage: 'C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '00a503b52101',
        reason: 'knowledge',
        missing: 'how the frames follow each other in time',
      },
    },
    { macro: constant(imageDataTypeRules), usage: 'M' },
    { macro: constant(usImageDescriptionRules), usage: 'M', place: 'shared' },
  ],
  constraints: [
    { section: 'sect_A.59.3.1.2', demand: { kind: 'context-groups', path: ['ContrastBolusAgentSequence'], contextGroups: [{ kind: 'BCID', cid: '12030' }] } },
    { section: 'sect_A.59.4.1.1', demand: { kind: 'values', path: ['USImageDescriptionSequence', 'VolumetricProperties'], groups: true, terms: ['VOLUME'] } },
    {
      section: 'sect_A.59.4.1.1',
      demand: { kind: 'values', path: ['USImageDescriptionSequence', 'VolumeBasedCalculationTechnique'], groups: true, terms: ['NONE'] },
    },
    { section: 'sect_A.59.4.1.2', demand: { kind: 'values', path: ['PlanePositionVolumeSequence', 'ImagePositionVolume'], groups: true, terms: [0], value: 1 } },
    { section: 'sect_A.59.4.1.2', demand: { kind: 'values', path: ['PlanePositionVolumeSequence', 'ImagePositionVolume'], groups: true, terms: [0], value: 2 } },
    {
      section: 'sect_A.59.4.1.2',
      demand: { kind: 'values', path: ['PlaneOrientationVolumeSequence', 'ImageOrientationVolume'], groups: true, terms: [1], value: 1 },
    },
    {
      section: 'sect_A.59.4.1.2',
      demand: { kind: 'values', path: ['PlaneOrientationVolumeSequence', 'ImageOrientationVolume'], groups: true, terms: [0], value: 2 },
    },
    {
      section: 'sect_A.59.4.1.2',
      demand: { kind: 'values', path: ['PlaneOrientationVolumeSequence', 'ImageOrientationVolume'], groups: true, terms: [0], value: 3 },
    },
    {
      section: 'sect_A.59.4.1.2',
      demand: { kind: 'values', path: ['PlaneOrientationVolumeSequence', 'ImageOrientationVolume'], groups: true, terms: [0], value: 4 },
    },
    {
      section: 'sect_A.59.4.1.2',
      demand: { kind: 'values', path: ['PlaneOrientationVolumeSequence', 'ImageOrientationVolume'], groups: true, terms: [1], value: 5 },
    },
    {
      section: 'sect_A.59.4.1.2',
      demand: { kind: 'values', path: ['PlaneOrientationVolumeSequence', 'ImageOrientationVolume'], groups: true, terms: [0], value: 6 },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isEnhancedUSVolume = (dataset: object): dataset is EnhancedUSVolumeAttributes => conformsToIod(dataset, enhancedUSVolume);

/** Findings of the data set as this IOD. */
export const validateEnhancedUSVolume = (dataset: object): Finding[] => validateIod(dataset, enhancedUSVolume);
