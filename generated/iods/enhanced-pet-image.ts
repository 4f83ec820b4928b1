// Enhanced PET Image IOD, PS3.3 Table A.56-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.56.html
import type { Demands, Every, Finding, Iod, Is, IsAt, IsNot, Not, Present, Requires, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type CardiacSynchronizationFunctionalGroup, cardiacSynchronizationRules as cardiacSynchronizationFunctionalGroupRules } from '../functional-groups/cardiac-synchronization.ts';
import { type DerivationImageFunctionalGroup, derivationImageRules } from '../functional-groups/derivation-image.ts';
import { type FrameAnatomyFunctionalGroup, frameAnatomyRules } from '../functional-groups/frame-anatomy.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type FrameVOILUTFunctionalGroup, frameVOILUTRules } from '../functional-groups/frame-voi-lut.ts';
import { type PatientPhysiologicalStateFunctionalGroup, patientPhysiologicalStateRules } from '../functional-groups/patient-physiological-state.ts';
import { type PETDetectorMotionDetailsFunctionalGroup, petDetectorMotionDetailsRules } from '../functional-groups/pet-detector-motion-details.ts';
import { type PETFrameAcquisitionFunctionalGroup, petFrameAcquisitionRules } from '../functional-groups/pet-frame-acquisition.ts';
import { type PETFrameCorrectionFactorsFunctionalGroup, petFrameCorrectionFactorsRules } from '../functional-groups/pet-frame-correction-factors.ts';
import { type PETFrameTypeFunctionalGroup, petFrameTypeRules } from '../functional-groups/pet-frame-type.ts';
import { type PETPositionFunctionalGroup, petPositionRules } from '../functional-groups/pet-position.ts';
import { type PETReconstructionFunctionalGroup, petReconstructionRules } from '../functional-groups/pet-reconstruction.ts';
import { type PETTableDynamicsFunctionalGroup, petTableDynamicsRules } from '../functional-groups/pet-table-dynamics.ts';
import { type PixelMeasuresFunctionalGroup, pixelMeasuresRules } from '../functional-groups/pixel-measures.ts';
import { type PixelValueTransformationFunctionalGroup, pixelValueTransformationRules } from '../functional-groups/pixel-value-transformation.ts';
import { type PlaneOrientationPatientFunctionalGroup, planeOrientationPatientRules } from '../functional-groups/plane-orientation-patient.ts';
import { type PlanePositionPatientFunctionalGroup, planePositionPatientRules } from '../functional-groups/plane-position-patient.ts';
import { type RadiopharmaceuticalUsageFunctionalGroup, radiopharmaceuticalUsageRules } from '../functional-groups/radiopharmaceutical-usage.ts';
import { type RealWorldValueMappingFunctionalGroup, realWorldValueMappingRules as realWorldValueMappingFunctionalGroupRules } from '../functional-groups/real-world-value-mapping.ts';
import { type ReferencedImageFunctionalGroup, referencedImageRules } from '../functional-groups/referenced-image.ts';
import { type RespiratorySynchronizationFunctionalGroup, respiratorySynchronizationRules as respiratorySynchronizationFunctionalGroupRules } from '../functional-groups/respiratory-synchronization.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type CardiacSynchronizationModule, cardiacSynchronizationRules } from '../modules/cardiac-synchronization.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type EnhancedPETAcquisitionModule, enhancedPETAcquisitionRules } from '../modules/enhanced-pet-acquisition.ts';
import { type EnhancedPETCorrectionsModule, enhancedPETCorrectionsRules } from '../modules/enhanced-pet-corrections.ts';
import { type EnhancedPETImageModule, enhancedPETImageRules } from '../modules/enhanced-pet-image.ts';
import { type EnhancedPETIsotopeModule, enhancedPETIsotopeRules } from '../modules/enhanced-pet-isotope.ts';
import { type EnhancedPETSeriesModule, enhancedPETSeriesRules } from '../modules/enhanced-pet-series.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type InterventionModule, interventionRules } from '../modules/intervention.ts';
import { type MultiFrameDimensionModule, multiFrameDimensionRules } from '../modules/multi-frame-dimension.ts';
import { type MultiFrameFunctionalGroupsModule, multiFrameFunctionalGroupsRules } from '../modules/multi-frame-functional-groups.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RespiratorySynchronizationModule, respiratorySynchronizationRules } from '../modules/respiratory-synchronization.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface EnhancedPETImageFunctionalGroups extends Partial<PixelMeasuresFunctionalGroup>, Partial<FrameContentFunctionalGroup>, Partial<PlanePositionPatientFunctionalGroup>, Partial<PlaneOrientationPatientFunctionalGroup>, Partial<ReferencedImageFunctionalGroup>, Partial<DerivationImageFunctionalGroup>, Partial<FrameAnatomyFunctionalGroup>, Partial<PixelValueTransformationFunctionalGroup>, Partial<FrameVOILUTFunctionalGroup>, Partial<RealWorldValueMappingFunctionalGroup>, Partial<CardiacSynchronizationFunctionalGroup>, Partial<RespiratorySynchronizationFunctionalGroup>, Partial<RadiopharmaceuticalUsageFunctionalGroup>, Partial<PatientPhysiologicalStateFunctionalGroup>, Partial<PETFrameTypeFunctionalGroup>, Partial<PETFrameAcquisitionFunctionalGroup>, Partial<PETDetectorMotionDetailsFunctionalGroup>, Partial<PETPositionFunctionalGroup>, Partial<PETFrameCorrectionFactorsFunctionalGroup>, Partial<PETReconstructionFunctionalGroup>, Partial<PETTableDynamicsFunctionalGroup> {}

/** Enhanced PET Image IOD, PS3.3 Table A.56-1. */
export interface EnhancedPETImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'ReferencedPerformedProcedureStepSequence' | 'RelatedSeriesSequence'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, Partial<SynchronizationModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit'>, Partial<InterventionModule>, AcquisitionContextModule, Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber'>, MultiFrameDimensionModule, Partial<CardiacSynchronizationModule>, Partial<RespiratorySynchronizationModule>, Partial<SpecimenModule>, EnhancedPETIsotopeModule, Omit<EnhancedPETAcquisitionModule, 'IsocenterPosition'>, Omit<EnhancedPETImageModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'ContentQualification' | 'IsocenterPosition'>, EnhancedPETCorrectionsModule, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber' | 'ContentQualification'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'PT';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<EnhancedPETSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
  /** Related Series Sequence (0008,1250) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  RelatedSeriesSequence?: (NonNullable<GeneralSeriesModule['RelatedSeriesSequence']>[number] & NonNullable<EnhancedPETSeriesModule['RelatedSeriesSequence']>[number])[];
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
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
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  SharedFunctionalGroupsSequence: EnhancedPETImageFunctionalGroups[];
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: EnhancedPETImageFunctionalGroups[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  InstanceNumber: NonNullable<MultiFrameFunctionalGroupsModule['InstanceNumber']>;
  /** Isocenter Position (300A,012C) DS, VM 3, Type 3. [C.8.22-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.2.html#table_C.8.22-2) */
  IsocenterPosition?: NonNullable<EnhancedPETAcquisitionModule['IsocenterPosition']> | null;
  /** Content Qualification (0018,9004) CS, VM 1, Type 1. [C.8.22-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.22.3.html#table_C.8.22-3) */
  ContentQualification: 'PRODUCT' | 'RESEARCH' | 'SERVICE';
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.130';
}

/** What the conditions of the top level read. */
export type EnhancedPETImageSelect = Pick<EnhancedPETImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'SamplesPerPixel' | 'PixelPresentation' | 'ConcatenationUID'
  | 'InConcatenationTotalNumber' | 'InConcatenationNumber' | 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource'
  | 'DimensionOrganizationType' | 'CardiacSynchronizationTechnique' | 'RespiratoryMotionCompensationTechnique' | 'AcquisitionStartCondition'
  | 'AcquisitionTerminationCondition' | 'TypeOfDetectorMotion' | 'LossyImageCompression' | 'RandomsCorrected' | 'AttenuationCorrected' | 'ScatterCorrected'
  | 'DecayCorrected'
> & { ImageType?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface EnhancedPETImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Demands<Every<Valued<this['given'], 'SamplesPerPixel'> | IsNot<this['given'], 'SamplesPerPixel', 0 | 1>>, 'PlanarConfiguration'> &
    Demands<Is<this['given'], 'PixelPresentation', 'COLOR' | 'MIXED'>, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'InConcatenationNumber'> &
    Requires<Every<Not<Is<this['given'], 'InConcatenationTotalNumber', 1>> | Some<Present<this['given'], 'InConcatenationNumber'> | Present<this['given'], 'InConcatenationTotalNumber'> | Present<this['given'], 'ConcatenationFrameOffsetNumber'> | Present<this['given'], 'SOPInstanceUIDOfConcatenationSource'>>>, 'ConcatenationUID'> &
    Requires<Some<Not<Present<this['given'], 'DimensionOrganizationType'>> | Not<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>>>, 'DimensionIndexSequence'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'CardiacSynchronizationTechnique', 'NONE'>>, 'CardiacSignalSource' | 'CardiacRRIntervalSpecified'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'CardiacSynchronizationTechnique', 'PROSPECTIVE' | 'RETROSPECTIVE'>>, 'CardiacBeatRejectionTechnique'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE'>>, 'RespiratorySignalSource'> &
    Requires<Every<IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE' | 'REALTIME' | 'BREATH_HOLD'> | IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'>>, 'RespiratoryTriggerDelayThreshold'> &
    Requires<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL'>,
      | 'AcquisitionStartCondition' | 'AcquisitionTerminationCondition' | 'TypeOfDetectorMotion' | 'TransverseDetectorSeparation' | 'AxialDetectorDimension'
      | 'CollimatorType' | 'CoincidenceWindowWidth' | 'EnergyWindowRangeSequence'
    > &
    Demands<Is<this['given'], 'AcquisitionStartCondition', 'DENS'>, 'StartDensityThreshold'> &
    Demands<Is<this['given'], 'AcquisitionStartCondition', 'RDD'>, 'StartRelativeDensityDifferenceThreshold'> &
    Demands<Is<this['given'], 'AcquisitionStartCondition', 'CARD_TRIG'>, 'StartCardiacTriggerCountThreshold'> &
    Demands<Is<this['given'], 'AcquisitionStartCondition', 'RESP_TRIG'>, 'StartRespiratoryTriggerCountThreshold'> &
    Demands<Is<this['given'], 'AcquisitionTerminationCondition', 'CNTS'>, 'TerminationCountsThreshold'> &
    Demands<Is<this['given'], 'AcquisitionTerminationCondition', 'DENS'>, 'TerminationDensityThreshold'> &
    Demands<Is<this['given'], 'AcquisitionTerminationCondition', 'RDD'>, 'TerminationRelativeDensityThreshold'> &
    Demands<Is<this['given'], 'AcquisitionTerminationCondition', 'TIME'>, 'TerminationTimeThreshold'> &
    Demands<Is<this['given'], 'AcquisitionTerminationCondition', 'CARD_TRIG'>, 'TerminationCardiacTriggerCountThreshold'> &
    Demands<Is<this['given'], 'AcquisitionTerminationCondition', 'RESP_TRIG'>, 'TerminationRespiratoryTriggerCountThreshold'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL'> | Is<this['given'], 'TypeOfDetectorMotion', 'STATIONARY'>>, 'DetectorGeometry'> &
    Demands<Is<this['given'], 'LossyImageCompression', '01'>, 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod'> &
    Demands<Is<this['given'], 'RandomsCorrected', 'YES'>, 'RandomsCorrectionMethod'> &
    Demands<Is<this['given'], 'AttenuationCorrected', 'YES'>, 'AttenuationCorrectionSource' | 'AttenuationCorrectionTemporalRelationship'> &
    Demands<Is<this['given'], 'ScatterCorrected', 'YES'>, 'ScatterCorrectionMethod'> &
    Demands<Is<this['given'], 'DecayCorrected', 'YES'>, 'DecayCorrectionDateTime'>;
}

export const enhancedPETImage: Iod<EnhancedPETImageAttributes, EnhancedPETImageSelect, EnhancedPETImageConditions> = {
  id: 'EnhancedPETImage',
  name: 'Enhanced PET Image',
  section: 'sect_A.56',
  table: 'table_A.56-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.130'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(enhancedPETSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    {
      ie: 'Frame of Reference',
      usage: 'C',
      module: constant(synchronizationRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '833be71e5d0b', reason: 'knowledge', missing: 'whether the time was synchronized' },
    },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    { ie: 'Image', usage: 'U', module: constant(interventionRules) },
    { ie: 'Image', usage: 'M', module: constant(acquisitionContextRules) },
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
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'M', module: constant(enhancedPETIsotopeRules) },
    { ie: 'Image', usage: 'M', module: constant(enhancedPETAcquisitionRules) },
    { ie: 'Image', usage: 'M', module: constant(enhancedPETImageRules) },
    { ie: 'Image', usage: 'M', module: constant(enhancedPETCorrectionsRules) },
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
      condition: { tree: null, decided: 'study', otherwise: 'allowed', hash: 'f9a6183fc6ff', reason: 'other-instance', missing: 'which image the frames were planned on' },
    },
    {
      macro: constant(derivationImageRules),
      usage: 'C',
      condition: { tree: null, decided: 'study', otherwise: 'forbidden', hash: '396065cd06f3', reason: 'other-instance', missing: 'what the object was derived from' },
    },
    { macro: constant(frameAnatomyRules), usage: 'M' },
    { macro: constant(pixelValueTransformationRules), usage: 'M' },
    { macro: constant(frameVOILUTRules), usage: 'M' },
    { macro: constant(realWorldValueMappingFunctionalGroupRules), usage: 'M' },
    {
      macro: constant(cardiacSynchronizationFunctionalGroupRules),
      usage: 'C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['NONE'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'd6c1c6fcc08e',
      },
    },
    {
      macro: constant(respiratorySynchronizationFunctionalGroupRules),
      usage: 'C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'RespiratoryMotionCompensationTechnique' }, to: ['NONE'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'e2e25bcc5f64',
      },
    },
    { macro: constant(radiopharmaceuticalUsageRules), usage: 'M' },
    {
      macro: constant(patientPhysiologicalStateRules),
      usage: 'C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '20a14856d4e5',
        reason: 'knowledge',
        missing: 'whether the heart was imaged at rest or under stress',
      },
    },
    { macro: constant(petFrameTypeRules), usage: 'M' },
    {
      macro: constant(petFrameAcquisitionRules),
      usage: 'C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: 'bfd8bd39a70e' },
    },
    {
      macro: constant(petDetectorMotionDetailsRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
            { op: '!=', attribute: { keyword: 'TypeOfDetectorMotion' }, to: ['STATIONARY'] },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'cbb697996d6e',
      },
    },
    {
      macro: constant(petPositionRules),
      usage: 'C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: 'bfd8bd39a70e' },
    },
    {
      macro: constant(petFrameCorrectionFactorsRules),
      usage: 'C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: 'bfd8bd39a70e' },
    },
    {
      macro: constant(petReconstructionRules),
      usage: 'C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: 'bfd8bd39a70e' },
    },
    {
      macro: constant(petTableDynamicsRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, { op: '=', attribute: { keyword: 'TableMotion' }, to: ['DYNAMIC'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'b0c3eed888ef',
      },
    },
  ],
  constraints: [
    { section: 'sect_A.56.3.1', demand: { kind: 'values', path: ['Modality'], terms: ['PT'] } },
    {
      section: 'sect_A.56.3.1',
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
      section: 'sect_A.56.3.1',
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
      section: 'sect_A.56.3.1',
      demand: {
        kind: 'module-absent',
        module: 'VOI LUT',
        evidence: ['VOILUTFunction'],
        hints: ['VOILUTSequence', 'WindowCenter', 'WindowWidth', 'WindowCenterWidthExplanation'],
      },
    },
    { section: 'sect_A.56.3.1', demand: { kind: 'module-absent', module: 'Supplemental Palette Color Lookup Table', evidence: [], hints: [] } },
    { section: 'sect_A.56.3.1', demand: { kind: 'module-absent', module: 'Softcopy Presentation LUT', evidence: [], hints: ['PresentationLUTSequence'] } },
    {
      section: 'sect_A.56.4',
      demand: {
        kind: 'context-groups',
        path: ['RealWorldValueMappingSequence', 'MeasurementUnitsCodeSequence'],
        groups: true,
        contextGroups: [{ kind: 'DCID', cid: '84' }],
      },
    },
    { section: 'sect_A.56.5', demand: { kind: 'templates', path: ['AcquisitionContextSequence'], templates: [{ kind: 'DTID', tid: '3471' }] } },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isEnhancedPETImage = (dataset: object): dataset is EnhancedPETImageAttributes => conformsToIod(dataset, enhancedPETImage);

/** Findings of the data set as this IOD. */
export const validateEnhancedPETImage = (dataset: object): Finding[] => validateIod(dataset, enhancedPETImage);
