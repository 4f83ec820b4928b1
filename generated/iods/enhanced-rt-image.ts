// Enhanced RT Image IOD, PS3.3 Table A.86.1.15-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.86.1.15.html
import type { Demands, Every, Finding, Iod, Is, IsAt, IsNot, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type CardiacSynchronizationFunctionalGroup, cardiacSynchronizationRules as cardiacSynchronizationFunctionalGroupRules } from '../functional-groups/cardiac-synchronization.ts';
import { type ContrastBolusUsageFunctionalGroup, contrastBolusUsageRules } from '../functional-groups/contrast-bolus-usage.ts';
import { type DerivationImageFunctionalGroup, derivationImageRules } from '../functional-groups/derivation-image.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type FrameVOILUTFunctionalGroup, frameVOILUTRules } from '../functional-groups/frame-voi-lut.ts';
import { type PixelMeasuresFunctionalGroup, pixelMeasuresRules } from '../functional-groups/pixel-measures.ts';
import { type PlaneOrientationPatientFunctionalGroup, planeOrientationPatientRules } from '../functional-groups/plane-orientation-patient.ts';
import { type PlanePositionPatientFunctionalGroup, planePositionPatientRules } from '../functional-groups/plane-position-patient.ts';
import { type RealWorldValueMappingFunctionalGroup, realWorldValueMappingRules as realWorldValueMappingFunctionalGroupRules } from '../functional-groups/real-world-value-mapping.ts';
import { type ReferencedImageFunctionalGroup, referencedImageRules } from '../functional-groups/referenced-image.ts';
import { type RespiratorySynchronizationFunctionalGroup, respiratorySynchronizationRules as respiratorySynchronizationFunctionalGroupRules } from '../functional-groups/respiratory-synchronization.ts';
import { type RTBeamLimitingDeviceOpeningSequenceFunctionalGroup, rtBeamLimitingDeviceOpeningSequenceRules } from '../functional-groups/rt-beam-limiting-device-opening-sequence.ts';
import { type RTImageFrameContextFunctionalGroup, rtImageFrameContextRules } from '../functional-groups/rt-image-frame-context.ts';
import { type RTImageFrameGeneralContentFunctionalGroup, rtImageFrameGeneralContentRules } from '../functional-groups/rt-image-frame-general-content.ts';
import { type RTImageFrameImagingDevicePositionFunctionalGroup, rtImageFrameImagingDevicePositionRules } from '../functional-groups/rt-image-frame-imaging-device-position.ts';
import { type RTImageFrameRadiationAcquisitionParametersFunctionalGroup, rtImageFrameRadiationAcquisitionParametersRules } from '../functional-groups/rt-image-frame-radiation-acquisition-parameters.ts';
import { type CardiacSynchronizationModule, cardiacSynchronizationRules } from '../modules/cardiac-synchronization.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type EnhancedContrastBolusModule, enhancedContrastBolusRules } from '../modules/enhanced-contrast-bolus.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type EnhancedRTImageDeviceModule, enhancedRTImageDeviceRules } from '../modules/enhanced-rt-image-device.ts';
import { type EnhancedRTImageModule, enhancedRTImageRules } from '../modules/enhanced-rt-image.ts';
import { type EnhancedRTSeriesModule, enhancedRTSeriesRules } from '../modules/enhanced-rt-series.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type MultiFrameDimensionModule, multiFrameDimensionRules } from '../modules/multi-frame-dimension.ts';
import { type MultiFrameFunctionalGroupsModule, multiFrameFunctionalGroupsRules } from '../modules/multi-frame-functional-groups.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RadiotherapyCommonInstanceModule, radiotherapyCommonInstanceRules } from '../modules/radiotherapy-common-instance.ts';
import { type RespiratorySynchronizationModule, respiratorySynchronizationRules } from '../modules/respiratory-synchronization.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface EnhancedRTImageFunctionalGroups extends Partial<PixelMeasuresFunctionalGroup>, Partial<FrameContentFunctionalGroup>, Partial<PlanePositionPatientFunctionalGroup>, Partial<PlaneOrientationPatientFunctionalGroup>, Partial<ReferencedImageFunctionalGroup>, Partial<DerivationImageFunctionalGroup>, Partial<CardiacSynchronizationFunctionalGroup>, Partial<RespiratorySynchronizationFunctionalGroup>, Partial<ContrastBolusUsageFunctionalGroup>, Partial<RTImageFrameGeneralContentFunctionalGroup>, Partial<RTImageFrameImagingDevicePositionFunctionalGroup>, Partial<RTImageFrameRadiationAcquisitionParametersFunctionalGroup>, Partial<RTImageFrameContextFunctionalGroup>, Partial<RTBeamLimitingDeviceOpeningSequenceFunctionalGroup>, Partial<FrameVOILUTFunctionalGroup>, Partial<RealWorldValueMappingFunctionalGroup> {}

/** Enhanced RT Image IOD, PS3.3 Table A.86.1.15-1. */
export interface EnhancedRTImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'SeriesNumber' | 'SeriesDate' | 'SeriesTime' | 'ReferencedPerformedProcedureStepSequence' | 'TreatmentSessionUID'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, Partial<SynchronizationModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, GeneralReferenceModule, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'PixelRepresentation'>, Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber' | 'ContentDate' | 'ContentTime'>, MultiFrameDimensionModule, Partial<CardiacSynchronizationModule>, Partial<RespiratorySynchronizationModule>, Partial<EnhancedContrastBolusModule>, Partial<DeviceModule>, EnhancedRTImageDeviceModule, Omit<EnhancedRTImageModule, 'TreatmentSessionUID'>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceCreationDate' | 'InstanceCreationTime' | 'InstanceNumber'>, CommonInstanceReferenceModule, Omit<RadiotherapyCommonInstanceModule, 'InstanceCreationDate' | 'InstanceCreationTime' | 'ContentDate' | 'ContentTime'>, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'RTIMAGE';
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesNumber: NonNullable<GeneralSeriesModule['SeriesNumber']>;
  /** Series Date (0008,0021) DA, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesDate: NonNullable<GeneralSeriesModule['SeriesDate']>;
  /** Series Time (0008,0031) TM, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesTime: NonNullable<GeneralSeriesModule['SeriesTime']>;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<EnhancedRTSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
  /** Treatment Session UID (300A,0700) UI, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  TreatmentSessionUID?: NonNullable<GeneralSeriesModule['TreatmentSessionUID']> | null;
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: 8 | 16;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0;
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  SharedFunctionalGroupsSequence: EnhancedRTImageFunctionalGroups[];
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: EnhancedRTImageFunctionalGroups[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  InstanceNumber: NonNullable<MultiFrameFunctionalGroupsModule['InstanceNumber']>;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  ContentDate: NonNullable<MultiFrameFunctionalGroupsModule['ContentDate']>;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  ContentTime: NonNullable<MultiFrameFunctionalGroupsModule['ContentTime']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.481.23';
  /** Instance Creation Date (0008,0012) DA, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstanceCreationDate: NonNullable<SOPCommonModule['InstanceCreationDate']>;
  /** Instance Creation Time (0008,0013) TM, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstanceCreationTime: NonNullable<SOPCommonModule['InstanceCreationTime']>;
}

/** What the conditions of the top level read. */
export type EnhancedRTImageSelect = Pick<EnhancedRTImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'ConcatenationUID' | 'InConcatenationTotalNumber'
  | 'InConcatenationNumber' | 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'DimensionOrganizationType'
  | 'CardiacSynchronizationTechnique' | 'RespiratoryMotionCompensationTechnique' | 'BeamModifierCoordinatesPresenceFlag' | 'NumberOfPatientSupportDevices'
  | 'NumberOfGeneralAccessories' | 'NumberOfRTBeamLimitingDevices' | 'NumberOfAcquisitionDevices'
> & { ImageType?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface EnhancedRTImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'InConcatenationNumber'> &
    Requires<Every<Not<Is<this['given'], 'InConcatenationTotalNumber', 1>> | Some<Present<this['given'], 'InConcatenationNumber'> | Present<this['given'], 'InConcatenationTotalNumber'> | Present<this['given'], 'ConcatenationFrameOffsetNumber'> | Present<this['given'], 'SOPInstanceUIDOfConcatenationSource'>>>, 'ConcatenationUID'> &
    Requires<Some<Not<Present<this['given'], 'DimensionOrganizationType'>> | Not<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>>>, 'DimensionIndexSequence'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'CardiacSynchronizationTechnique', 'NONE'>>, 'CardiacSignalSource' | 'CardiacRRIntervalSpecified'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'CardiacSynchronizationTechnique', 'PROSPECTIVE' | 'RETROSPECTIVE'>>, 'CardiacBeatRejectionTechnique'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE'>>, 'RespiratorySignalSource'> &
    Requires<Every<IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE' | 'REALTIME' | 'BREATH_HOLD'> | IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'>>, 'RespiratoryTriggerDelayThreshold'> &
    Demands<Is<this['given'], 'BeamModifierCoordinatesPresenceFlag', 'YES'>, 'RTDeviceDistanceReferenceLocationCodeSequence' | 'RTBeamModifierDefinitionDistance'> &
    Demands<IsNot<this['given'], 'NumberOfPatientSupportDevices', 0>, 'PatientSupportDevicesSequence'> &
    Demands<Every<Present<this['given'], 'NumberOfGeneralAccessories'> | IsNot<this['given'], 'NumberOfGeneralAccessories', 0>>, 'GeneralAccessoryDefinitionSequence'> &
    Demands<Every<Present<this['given'], 'NumberOfRTBeamLimitingDevices'> | IsNot<this['given'], 'NumberOfRTBeamLimitingDevices', 0>>, 'RTBeamLimitingDeviceDefinitionSequence'> &
    Demands<IsNot<this['given'], 'NumberOfAcquisitionDevices', 0>, 'AcquisitionDeviceSequence'>;
}

export const enhancedRTImage: Iod<EnhancedRTImageAttributes, EnhancedRTImageSelect, EnhancedRTImageConditions> = {
  id: 'EnhancedRTImage',
  name: 'Enhanced RT Image',
  section: 'sect_A.86.1.15',
  table: 'table_A.86.1.15-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.481.23'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(enhancedRTSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    {
      ie: 'Frame of Reference',
      usage: 'C',
      module: constant(synchronizationRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '833be71e5d0b', reason: 'knowledge', missing: 'whether the time was synchronized' },
    },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Image', usage: 'M', module: constant(generalReferenceRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
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
        hash: '6e84a9aa3d44',
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
        hash: '3fba6c19edc9',
        reason: 'knowledge',
        missing: 'whether respiratory synchronization was applied',
      },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(enhancedContrastBolusRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '347c1eeb27db', reason: 'knowledge', missing: 'whether contrast media was applied' },
    },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'M', module: constant(enhancedRTImageDeviceRules) },
    { ie: 'Image', usage: 'M', module: constant(enhancedRTImageRules) },
    { ie: 'Image', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Image', usage: 'M', module: constant(commonInstanceReferenceRules) },
    { ie: 'Image', usage: 'M', module: constant(radiotherapyCommonInstanceRules) },
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
    { macro: constant(frameContentRules), usage: 'M', place: 'per-frame' },
    { macro: constant(planePositionPatientRules), usage: 'M' },
    { macro: constant(planeOrientationPatientRules), usage: 'M' },
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
        tree: {
          op: 'and',
          of: [
            { op: '!=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['NONE'] },
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'ad11988159fd',
      },
    },
    {
      macro: constant(respiratorySynchronizationFunctionalGroupRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '!=', attribute: { keyword: 'RespiratoryMotionCompensationTechnique' }, to: ['NONE', 'REALTIME', 'BREATH_HOLD'] },
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'f11c4b94c48e',
      },
    },
    {
      macro: constant(contrastBolusUsageRules),
      usage: 'C',
      condition: { tree: { op: 'present', attribute: { keyword: 'ContrastBolusAgentSequence' } }, decided: 'data', otherwise: 'forbidden', hash: '4523e21e414e' },
    },
    { macro: constant(rtImageFrameGeneralContentRules), usage: 'M' },
    { macro: constant(rtImageFrameImagingDevicePositionRules), usage: 'M' },
    {
      macro: constant(rtImageFrameRadiationAcquisitionParametersRules),
      usage: 'C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '538c9e5b0573' },
    },
    {
      macro: constant(rtImageFrameContextRules),
      usage: 'C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '973c057a0e5f',
        reason: 'knowledge',
        missing: 'whether the treatment position is controlled by it',
      },
    },
    {
      macro: constant(rtBeamLimitingDeviceOpeningSequenceRules),
      usage: 'C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '28bbf3725af6',
        reason: 'knowledge',
        missing: 'whether a beam limiting device was used',
      },
    },
    { macro: constant(frameVOILUTRules), usage: 'U' },
    { macro: constant(realWorldValueMappingFunctionalGroupRules), usage: 'U' },
  ],
  constraints: [
    { section: 'sect_A.86.1.15.4.1', demand: { kind: 'values', path: ['Modality'], terms: ['RTIMAGE'] } },
    {
      section: 'sect_A.86.1.15.4.2',
      demand: {
        kind: 'module-absent',
        module: 'General Image',
        evidence: [],
        hints: [
          'PatientOrientation',
          'ImageComments',
          'QualityControlImage',
          'BurnedInAnnotation',
          'RecognizableVisualFeatures',
          'LossyImageCompression',
          'LossyImageCompressionRatio',
          'LossyImageCompressionMethod',
          'IconImageSequence',
          'PresentationLUTShape',
          'RealWorldValueMappingSequence',
          'ImageLaterality',
          'AnatomicRegionSequence',
          'PrimaryAnatomicStructureSequence',
        ],
      },
    },
    {
      section: 'sect_A.86.1.15.4.2',
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
      section: 'sect_A.86.1.15.4.2',
      demand: { kind: 'module-absent', module: 'Modality LUT', evidence: ['ModalityLUTSequence'], hints: ['RescaleIntercept', 'RescaleSlope', 'RescaleType'] },
    },
    {
      section: 'sect_A.86.1.15.4.2',
      demand: {
        kind: 'module-absent',
        module: 'VOI LUT',
        evidence: ['VOILUTFunction'],
        hints: ['VOILUTSequence', 'WindowCenter', 'WindowWidth', 'WindowCenterWidthExplanation'],
      },
    },
    { section: 'sect_A.86.1.15.4.3', demand: { kind: 'values', path: ['SamplesPerPixel'], terms: [1] } },
    { section: 'sect_A.86.1.15.4.3', demand: { kind: 'values', path: ['PhotometricInterpretation'], terms: ['MONOCHROME2'] } },
    { section: 'sect_A.86.1.15.4.3', demand: { kind: 'values', path: ['BitsAllocated'], terms: [8, 16] } },
    { section: 'sect_A.86.1.15.4.3', demand: { kind: 'equals', path: ['BitsStored'], keyword: 'BitsAllocated' } },
    { section: 'sect_A.86.1.15.4.3', demand: { kind: 'equals', path: ['HighBit'], keyword: 'BitsStored', less: 1 } },
    { section: 'sect_A.86.1.15.4.3', demand: { kind: 'values', path: ['PixelRepresentation'], terms: [0] } },
    { section: 'sect_A.86.1.15.5.1', demand: { kind: 'absent', path: ['ImagerPixelSpacing'] } },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isEnhancedRTImage = (dataset: object): dataset is EnhancedRTImageAttributes => conformsToIod(dataset, enhancedRTImage);

/** Findings of the data set as this IOD. */
export const validateEnhancedRTImage = (dataset: object): Finding[] => validateIod(dataset, enhancedRTImage);
