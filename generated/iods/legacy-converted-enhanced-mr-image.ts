// Legacy Converted Enhanced MR Image IOD, PS3.3 Table A.71-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.71.html
import type { Demands, Every, Finding, Iod, Is, IsAt, IsNot, Not, Present, Requires, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type CardiacSynchronizationFunctionalGroup, cardiacSynchronizationRules as cardiacSynchronizationFunctionalGroupRules } from '../functional-groups/cardiac-synchronization.ts';
import { type ContrastBolusUsageFunctionalGroup, contrastBolusUsageRules } from '../functional-groups/contrast-bolus-usage.ts';
import { type DerivationImageFunctionalGroup, derivationImageRules } from '../functional-groups/derivation-image.ts';
import { type FrameAnatomyFunctionalGroup, frameAnatomyRules } from '../functional-groups/frame-anatomy.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type FrameVOILUTFunctionalGroup, frameVOILUTRules } from '../functional-groups/frame-voi-lut.ts';
import { type ImageFrameConversionSourceFunctionalGroup, imageFrameConversionSourceRules } from '../functional-groups/image-frame-conversion-source.ts';
import { type MRImageFrameTypeFunctionalGroup, mrImageFrameTypeRules } from '../functional-groups/mr-image-frame-type.ts';
import { type PixelMeasuresFunctionalGroup, pixelMeasuresRules } from '../functional-groups/pixel-measures.ts';
import { type PixelValueTransformationFunctionalGroup, pixelValueTransformationRules } from '../functional-groups/pixel-value-transformation.ts';
import { type PlaneOrientationPatientFunctionalGroup, planeOrientationPatientRules } from '../functional-groups/plane-orientation-patient.ts';
import { type PlanePositionPatientFunctionalGroup, planePositionPatientRules } from '../functional-groups/plane-position-patient.ts';
import { type RealWorldValueMappingFunctionalGroup, realWorldValueMappingRules as realWorldValueMappingFunctionalGroupRules } from '../functional-groups/real-world-value-mapping.ts';
import { type ReferencedImageFunctionalGroup, referencedImageRules } from '../functional-groups/referenced-image.ts';
import { type RespiratorySynchronizationFunctionalGroup, respiratorySynchronizationRules as respiratorySynchronizationFunctionalGroupRules } from '../functional-groups/respiratory-synchronization.ts';
import { type TemporalPositionFunctionalGroup, temporalPositionRules } from '../functional-groups/temporal-position.ts';
import { type UnassignedPerFrameConvertedAttributesFunctionalGroup, unassignedPerFrameConvertedAttributesRules } from '../functional-groups/unassigned-per-frame-converted-attributes.ts';
import { type UnassignedSharedConvertedAttributesFunctionalGroup, unassignedSharedConvertedAttributesRules } from '../functional-groups/unassigned-shared-converted-attributes.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type BulkMotionSynchronizationModule, bulkMotionSynchronizationRules } from '../modules/bulk-motion-synchronization.ts';
import { type CardiacSynchronizationModule, cardiacSynchronizationRules } from '../modules/cardiac-synchronization.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type ContrastBolusModule, contrastBolusRules } from '../modules/contrast-bolus.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type EnhancedContrastBolusModule, enhancedContrastBolusRules } from '../modules/enhanced-contrast-bolus.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type EnhancedMRImageModule, enhancedMRImageRules } from '../modules/enhanced-mr-image.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type MRSeriesModule, mrSeriesRules } from '../modules/mr-series.ts';
import { type MultiFrameDimensionModule, multiFrameDimensionRules } from '../modules/multi-frame-dimension.ts';
import { type MultiFrameFunctionalGroupsModule, multiFrameFunctionalGroupsRules } from '../modules/multi-frame-functional-groups.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RespiratorySynchronizationModule, respiratorySynchronizationRules } from '../modules/respiratory-synchronization.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface LegacyConvertedEnhancedMRImageFunctionalGroups extends Partial<PixelMeasuresFunctionalGroup>, Partial<FrameContentFunctionalGroup>, Partial<PlanePositionPatientFunctionalGroup>, Partial<PlaneOrientationPatientFunctionalGroup>, Partial<ReferencedImageFunctionalGroup>, Partial<DerivationImageFunctionalGroup>, Partial<CardiacSynchronizationFunctionalGroup>, Partial<FrameAnatomyFunctionalGroup>, Partial<PixelValueTransformationFunctionalGroup>, Partial<FrameVOILUTFunctionalGroup>, Partial<RealWorldValueMappingFunctionalGroup>, Partial<ContrastBolusUsageFunctionalGroup>, Partial<RespiratorySynchronizationFunctionalGroup>, Partial<MRImageFrameTypeFunctionalGroup>, Partial<TemporalPositionFunctionalGroup>, Partial<UnassignedSharedConvertedAttributesFunctionalGroup>, Partial<UnassignedPerFrameConvertedAttributesFunctionalGroup>, Partial<ImageFrameConversionSourceFunctionalGroup> {}

/** Legacy Converted Enhanced MR Image IOD, PS3.3 Table A.71-1. */
export interface LegacyConvertedEnhancedMRImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'ReferencedPerformedProcedureStepSequence'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, Partial<SynchronizationModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'PlanarConfiguration'>, Partial<Omit<ContrastBolusModule, 'ContrastBolusAgentSequence'>>, Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber'>, Partial<MultiFrameDimensionModule>, Partial<CardiacSynchronizationModule>, Partial<RespiratorySynchronizationModule>, Partial<BulkMotionSynchronizationModule>, AcquisitionContextModule, Partial<DeviceModule>, Partial<SpecimenModule>, Omit<EnhancedMRImageModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'PlanarConfiguration' | 'ContentQualification'>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber' | 'ContentQualification'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'MR';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<MRSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
  /** Manufacturer (0008,0070) LO, VM 1, Type 2. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']> | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName?: NonNullable<GeneralEquipmentModule['ManufacturerModelName']> | null;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber?: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']> | null;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions?: NonNullable<GeneralEquipmentModule['SoftwareVersions']> | null;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: NonNullable<ImagePixelModule['SamplesPerPixel']>;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: NonNullable<ImagePixelModule['BitsAllocated']>;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: NonNullable<ImagePixelModule['BitsStored']>;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: NonNullable<ImagePixelModule['HighBit']>;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0 | 1;
  /** Planar Configuration (0028,0006) US, VM 1, Type 1C if SamplesPerPixel > 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PlanarConfiguration?: 0 | 1;
  /** Contrast/Bolus Agent Sequence (0018,0012) SQ, VM 1, Type 3. [C.7-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.4.html#table_C.7-12) */
  ContrastBolusAgentSequence?: (NonNullable<ContrastBolusModule['ContrastBolusAgentSequence']>[number] & NonNullable<EnhancedContrastBolusModule['ContrastBolusAgentSequence']>[number])[] | null;
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  SharedFunctionalGroupsSequence: LegacyConvertedEnhancedMRImageFunctionalGroups[];
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: LegacyConvertedEnhancedMRImageFunctionalGroups[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  InstanceNumber: NonNullable<MultiFrameFunctionalGroupsModule['InstanceNumber']>;
  /** Content Qualification (0018,9004) CS, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4". [C.8-83](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83) */
  ContentQualification?: 'PRODUCT' | 'RESEARCH' | 'SERVICE';
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.4.4';
}

/** What the conditions of the top level read. */
export type LegacyConvertedEnhancedMRImageSelect = Pick<LegacyConvertedEnhancedMRImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'SamplesPerPixel' | 'PixelPresentation' | 'ConcatenationUID'
  | 'InConcatenationTotalNumber' | 'InConcatenationNumber' | 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource'
  | 'CardiacSynchronizationTechnique' | 'RespiratoryMotionCompensationTechnique' | 'BulkMotionCompensationTechnique' | 'LossyImageCompression'
> & { ImageType?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface LegacyConvertedEnhancedMRImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Requires<Every<Valued<this['given'], 'SamplesPerPixel'> | IsNot<this['given'], 'SamplesPerPixel', 0 | 1>>, 'PlanarConfiguration'> &
    Demands<Is<this['given'], 'PixelPresentation', 'COLOR' | 'MIXED'>, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'InConcatenationNumber'> &
    Requires<Every<Not<Is<this['given'], 'InConcatenationTotalNumber', 1>> | Some<Present<this['given'], 'InConcatenationNumber'> | Present<this['given'], 'InConcatenationTotalNumber'> | Present<this['given'], 'ConcatenationFrameOffsetNumber'> | Present<this['given'], 'SOPInstanceUIDOfConcatenationSource'>>>, 'ConcatenationUID'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'CardiacSynchronizationTechnique', 'NONE'>>, 'CardiacSignalSource' | 'CardiacRRIntervalSpecified'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'CardiacSynchronizationTechnique', 'PROSPECTIVE' | 'RETROSPECTIVE'>>, 'CardiacBeatRejectionTechnique'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE'>>, 'RespiratorySignalSource'> &
    Requires<Every<IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE' | 'REALTIME' | 'BREATH_HOLD'> | IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'>>, 'RespiratoryTriggerDelayThreshold'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'BulkMotionCompensationTechnique', 'NONE'>>, 'BulkMotionSignalSource'> &
    Demands<Is<this['given'], 'LossyImageCompression', '01'>, 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod'>;
}

export const legacyConvertedEnhancedMRImage: Iod<LegacyConvertedEnhancedMRImageAttributes, LegacyConvertedEnhancedMRImageSelect, LegacyConvertedEnhancedMRImageConditions> = {
  id: 'LegacyConvertedEnhancedMRImage',
  name: 'Legacy Converted Enhanced MR Image',
  section: 'sect_A.71',
  table: 'table_A.71-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.4.4'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(mrSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    { ie: 'Frame of Reference', usage: 'U', module: constant(synchronizationRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'U', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    { ie: 'Image', usage: 'U', module: constant(contrastBolusRules) },
    { ie: 'Image', usage: 'U', module: constant(enhancedContrastBolusRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameFunctionalGroupsRules) },
    { ie: 'Image', usage: 'U', module: constant(multiFrameDimensionRules) },
    { ie: 'Image', usage: 'U', module: constant(cardiacSynchronizationRules) },
    { ie: 'Image', usage: 'U', module: constant(respiratorySynchronizationRules) },
    { ie: 'Image', usage: 'U', module: constant(bulkMotionSynchronizationRules) },
    { ie: 'Image', usage: 'M', module: constant(acquisitionContextRules) },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'M', module: constant(enhancedMRImageRules) },
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
    { macro: constant(pixelMeasuresRules), usage: 'M' },
    { macro: constant(frameContentRules), usage: 'M', place: 'per-frame' },
    { macro: constant(planePositionPatientRules), usage: 'M' },
    { macro: constant(planeOrientationPatientRules), usage: 'M' },
    {
      macro: constant(referencedImageRules),
      usage: 'C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '65d463cd1e5e',
        reason: 'other-instance',
        missing: 'what the images held that were converted',
      },
    },
    {
      macro: constant(derivationImageRules),
      usage: 'C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: 'a4863a848e2a',
        reason: 'other-instance',
        missing: 'what the images held that were converted',
      },
    },
    { macro: constant(cardiacSynchronizationFunctionalGroupRules), usage: 'U' },
    {
      macro: constant(frameAnatomyRules),
      usage: 'C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '1faeb9f3450a',
        reason: 'knowledge',
        missing: 'what the images held that were converted',
      },
    },
    { macro: constant(pixelValueTransformationRules), usage: 'U' },
    { macro: constant(frameVOILUTRules), usage: 'U' },
    { macro: constant(realWorldValueMappingFunctionalGroupRules), usage: 'U' },
    { macro: constant(contrastBolusUsageRules), usage: 'U' },
    { macro: constant(respiratorySynchronizationFunctionalGroupRules), usage: 'U' },
    { macro: constant(mrImageFrameTypeRules), usage: 'M' },
    { macro: constant(temporalPositionRules), usage: 'U' },
    { macro: constant(unassignedSharedConvertedAttributesRules), usage: 'M', place: 'shared' },
    { macro: constant(unassignedPerFrameConvertedAttributesRules), usage: 'M', place: 'per-frame' },
    {
      macro: constant(imageFrameConversionSourceRules),
      usage: 'C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '962f5731b987', reason: 'knowledge', missing: 'whether a DICOM object was converted' },
      place: 'per-frame',
    },
  ],
  constraints: [
    { section: 'sect_A.71.3.1', demand: { kind: 'values', path: ['PhotometricInterpretation'], terms: ['MONOCHROME2'] } },
    {
      section: 'sect_A.71.3.1',
      demand: {
        kind: 'module-absent',
        module: 'General Image',
        evidence: [],
        hints: [
          'PatientOrientation',
          'QualityControlImage',
          'RealWorldValueMappingSequence',
          'ImageLaterality',
          'AnatomicRegionSequence',
          'PrimaryAnatomicStructureSequence',
        ],
      },
    },
    {
      section: 'sect_A.71.3.1',
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
      section: 'sect_A.71.3.1',
      demand: {
        kind: 'module-absent',
        module: 'VOI LUT',
        evidence: ['VOILUTFunction'],
        hints: ['VOILUTSequence', 'WindowCenter', 'WindowWidth', 'WindowCenterWidthExplanation'],
      },
    },
    { section: 'sect_A.71.3.1', demand: { kind: 'module-absent', module: 'Supplemental Palette Color Lookup Table', evidence: [], hints: [] } },
    { section: 'sect_A.71.3.1', demand: { kind: 'module-absent', module: 'Graphic Annotation', evidence: ['GraphicAnnotationSequence'], hints: [] } },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isLegacyConvertedEnhancedMRImage = (dataset: object): dataset is LegacyConvertedEnhancedMRImageAttributes => conformsToIod(dataset, legacyConvertedEnhancedMRImage);

/** Findings of the data set as this IOD. */
export const validateLegacyConvertedEnhancedMRImage = (dataset: object): Finding[] => validateIod(dataset, legacyConvertedEnhancedMRImage);
