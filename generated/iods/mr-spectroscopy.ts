// MR Spectroscopy IOD, PS3.3 Table A.36-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.36.3.html
import type { Demands, Every, Finding, Iod, Is, IsAt, IsNot, Not, Present, Requires, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type CardiacSynchronizationFunctionalGroup, cardiacSynchronizationRules as cardiacSynchronizationFunctionalGroupRules } from '../functional-groups/cardiac-synchronization.ts';
import { type ContrastBolusUsageFunctionalGroup, contrastBolusUsageRules } from '../functional-groups/contrast-bolus-usage.ts';
import { type DerivationImageFunctionalGroup, derivationImageRules } from '../functional-groups/derivation-image.ts';
import { type FrameAnatomyFunctionalGroup, frameAnatomyRules } from '../functional-groups/frame-anatomy.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type MRAveragesFunctionalGroup, mrAveragesRules } from '../functional-groups/mr-averages.ts';
import { type MRDiffusionFunctionalGroup, mrDiffusionRules } from '../functional-groups/mr-diffusion.ts';
import { type MREchoFunctionalGroup, mrEchoRules } from '../functional-groups/mr-echo.ts';
import { type MRModifierFunctionalGroup, mrModifierRules } from '../functional-groups/mr-modifier.ts';
import { type MRReceiveCoilFunctionalGroup, mrReceiveCoilRules } from '../functional-groups/mr-receive-coil.ts';
import { type MRSpatialSaturationFunctionalGroup, mrSpatialSaturationRules } from '../functional-groups/mr-spatial-saturation.ts';
import { type MRSpectroscopyFOVGeometryFunctionalGroup, mrSpectroscopyFOVGeometryRules } from '../functional-groups/mr-spectroscopy-fov-geometry.ts';
import { type MRSpectroscopyFrameTypeFunctionalGroup, mrSpectroscopyFrameTypeRules } from '../functional-groups/mr-spectroscopy-frame-type.ts';
import { type MRTimingAndRelatedParametersFunctionalGroup, mrTimingAndRelatedParametersRules } from '../functional-groups/mr-timing-and-related-parameters.ts';
import { type MRTransmitCoilFunctionalGroup, mrTransmitCoilRules } from '../functional-groups/mr-transmit-coil.ts';
import { type MRVelocityEncodingFunctionalGroup, mrVelocityEncodingRules } from '../functional-groups/mr-velocity-encoding.ts';
import { type PixelMeasuresFunctionalGroup, pixelMeasuresRules } from '../functional-groups/pixel-measures.ts';
import { type PlaneOrientationPatientFunctionalGroup, planeOrientationPatientRules } from '../functional-groups/plane-orientation-patient.ts';
import { type PlanePositionPatientFunctionalGroup, planePositionPatientRules } from '../functional-groups/plane-position-patient.ts';
import { type ReferencedImageFunctionalGroup, referencedImageRules } from '../functional-groups/referenced-image.ts';
import { type RespiratorySynchronizationFunctionalGroup, respiratorySynchronizationRules as respiratorySynchronizationFunctionalGroupRules } from '../functional-groups/respiratory-synchronization.ts';
import { type TemporalPositionFunctionalGroup, temporalPositionRules } from '../functional-groups/temporal-position.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type BulkMotionSynchronizationModule, bulkMotionSynchronizationRules } from '../modules/bulk-motion-synchronization.ts';
import { type CardiacSynchronizationModule, cardiacSynchronizationRules } from '../modules/cardiac-synchronization.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type EnhancedContrastBolusModule, enhancedContrastBolusRules } from '../modules/enhanced-contrast-bolus.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type MRSeriesModule, mrSeriesRules } from '../modules/mr-series.ts';
import { type MRSpectroscopyDataModule, mrSpectroscopyDataRules } from '../modules/mr-spectroscopy-data.ts';
import { type MRSpectroscopyPulseSequenceModule, mrSpectroscopyPulseSequenceRules } from '../modules/mr-spectroscopy-pulse-sequence.ts';
import { type MRSpectroscopyModule, mrSpectroscopyRules } from '../modules/mr-spectroscopy.ts';
import { type MultiFrameDimensionModule, multiFrameDimensionRules } from '../modules/multi-frame-dimension.ts';
import { type MultiFrameFunctionalGroupsModule, multiFrameFunctionalGroupsRules } from '../modules/multi-frame-functional-groups.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RespiratorySynchronizationModule, respiratorySynchronizationRules } from '../modules/respiratory-synchronization.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface MRSpectroscopyFunctionalGroups extends Partial<PixelMeasuresFunctionalGroup>, Partial<FrameContentFunctionalGroup>, Partial<PlanePositionPatientFunctionalGroup>, Partial<PlaneOrientationPatientFunctionalGroup>, Partial<ReferencedImageFunctionalGroup>, Partial<DerivationImageFunctionalGroup>, Partial<CardiacSynchronizationFunctionalGroup>, Partial<FrameAnatomyFunctionalGroup>, Partial<ContrastBolusUsageFunctionalGroup>, Partial<RespiratorySynchronizationFunctionalGroup>, Partial<MRSpectroscopyFrameTypeFunctionalGroup>, Partial<MRTimingAndRelatedParametersFunctionalGroup>, Partial<MRSpectroscopyFOVGeometryFunctionalGroup>, Partial<MREchoFunctionalGroup>, Partial<MRModifierFunctionalGroup>, Partial<MRReceiveCoilFunctionalGroup>, Partial<MRTransmitCoilFunctionalGroup>, Partial<MRDiffusionFunctionalGroup>, Partial<MRAveragesFunctionalGroup>, Partial<MRSpatialSaturationFunctionalGroup>, Partial<MRVelocityEncodingFunctionalGroup>, Partial<TemporalPositionFunctionalGroup> {}

/** MR Spectroscopy IOD, PS3.3 Table A.36-3. */
export interface MRSpectroscopyAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'ReferencedPerformedProcedureStepSequence'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, Partial<SynchronizationModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Partial<EnhancedContrastBolusModule>, Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber'>, MultiFrameDimensionModule, Partial<CardiacSynchronizationModule>, Partial<RespiratorySynchronizationModule>, Partial<BulkMotionSynchronizationModule>, AcquisitionContextModule, Partial<SpecimenModule>, Omit<MRSpectroscopyModule, 'ContentQualification'>, Partial<MRSpectroscopyPulseSequenceModule>, MRSpectroscopyDataModule, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber' | 'ContentQualification'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'MR';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<MRSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  SharedFunctionalGroupsSequence: MRSpectroscopyFunctionalGroups[];
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: MRSpectroscopyFunctionalGroups[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  InstanceNumber: NonNullable<MultiFrameFunctionalGroupsModule['InstanceNumber']>;
  /** Content Qualification (0018,9004) CS, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4". [C.8-83](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83) */
  ContentQualification?: 'PRODUCT' | 'RESEARCH' | 'SERVICE';
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.4.2';
}

/** What the conditions of the top level read. */
export type MRSpectroscopySelect = Pick<MRSpectroscopyAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ConcatenationUID' | 'InConcatenationTotalNumber' | 'InConcatenationNumber' | 'ConcatenationFrameOffsetNumber'
  | 'SOPInstanceUIDOfConcatenationSource' | 'DimensionOrganizationType' | 'CardiacSynchronizationTechnique' | 'RespiratoryMotionCompensationTechnique'
  | 'BulkMotionCompensationTechnique' | 'VolumeLocalizationTechnique' | 'Decoupling' | 'WaterReferenceAcquisition' | 'EchoPulseSequence'
  | 'GeometryOfKSpaceTraversal' | 'MRSpectroscopyAcquisitionType' | 'DataPointRows' | 'FirstOrderPhaseCorrection'
> & { ImageType?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface MRSpectroscopyConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'InConcatenationNumber'> &
    Requires<Every<Not<Is<this['given'], 'InConcatenationTotalNumber', 1>> | Some<Present<this['given'], 'InConcatenationNumber'> | Present<this['given'], 'InConcatenationTotalNumber'> | Present<this['given'], 'ConcatenationFrameOffsetNumber'> | Present<this['given'], 'SOPInstanceUIDOfConcatenationSource'>>>, 'ConcatenationUID'> &
    Requires<Some<Not<Present<this['given'], 'DimensionOrganizationType'>> | Not<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>>>, 'DimensionIndexSequence'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'CardiacSynchronizationTechnique', 'NONE'>>, 'CardiacSignalSource' | 'CardiacRRIntervalSpecified'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'CardiacSynchronizationTechnique', 'PROSPECTIVE' | 'RETROSPECTIVE'>>, 'CardiacBeatRejectionTechnique'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE'>>, 'RespiratorySignalSource'> &
    Requires<Every<IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE' | 'REALTIME' | 'BREATH_HOLD'> | IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'>>, 'RespiratoryTriggerDelayThreshold'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'BulkMotionCompensationTechnique', 'NONE'>>, 'BulkMotionSignalSource'> &
    Requires<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL'>, 'TransmitterFrequency'> &
    Requires<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'>,
      | 'SpectralWidth' | 'ChemicalShiftReference' | 'VolumeLocalizationTechnique' | 'Decoupling' | 'TimeDomainFiltering' | 'NumberOfZeroFills'
      | 'BaselineCorrection' | 'FrequencyCorrection' | 'FirstOrderPhaseCorrection' | 'WaterReferencedPhaseCorrection' | 'AcquisitionDateTime'
      | 'AcquisitionDuration' | 'ResonantNucleus' | 'KSpaceFiltering' | 'MagneticFieldStrength'
    > &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'VolumeLocalizationTechnique', 'NONE'>>, 'VolumeLocalizationSequence'> &
    Demands<Is<this['given'], 'Decoupling', 'YES'>, 'DecoupledNucleus' | 'DecouplingFrequency' | 'DecouplingMethod' | 'DecouplingChemicalShiftReference'> &
    Requires<Is<this['given'], 'WaterReferenceAcquisition', 'REFERENCED'>, 'ReferencedInstanceSequence'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL'> | IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'>>,
      | 'PulseSequenceName' | 'MRSpectroscopyAcquisitionType' | 'EchoPulseSequence' | 'MultiPlanarExcitation' | 'SteadyStatePulseSequence'
      | 'EchoPlanarPulseSequence' | 'SpectrallySelectedSuppression' | 'GeometryOfKSpaceTraversal' | 'SegmentedKSpaceTraversal' | 'NumberOfKSpaceTrajectories'
    > &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'EchoPulseSequence', 'SPIN' | 'BOTH'>>, 'MultipleSpinEcho'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'GeometryOfKSpaceTraversal', 'RECTILINEAR'>>, 'RectilinearPhaseEncodeReordering'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'MRSpectroscopyAcquisitionType', 'VOLUME'>>, 'CoverageOfKSpace'> &
    Demands<Every<Valued<this['given'], 'DataPointRows'> | IsNot<this['given'], 'DataPointRows', 0 | 1>>, 'SignalDomainRows'> &
    Demands<Is<this['given'], 'FirstOrderPhaseCorrection', 'YES'>, 'FirstOrderPhaseCorrectionAngle'>;
}

export const mrSpectroscopy: Iod<MRSpectroscopyAttributes, MRSpectroscopySelect, MRSpectroscopyConditions> = {
  id: 'MRSpectroscopy',
  name: 'MR Spectroscopy',
  section: 'sect_A.36.3',
  table: 'table_A.36-3',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.4.2'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(mrSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    {
      ie: 'Frame of Reference',
      usage: 'C',
      module: constant(synchronizationRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '833be71e5d0b', reason: 'knowledge', missing: 'whether the time was synchronized' },
    },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    {
      ie: 'MR Spectroscopy',
      usage: 'C',
      module: constant(enhancedContrastBolusRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'ef89800ff7e7', reason: 'knowledge', missing: 'whether contrast media was applied' },
    },
    { ie: 'MR Spectroscopy', usage: 'M', module: constant(multiFrameFunctionalGroupsRules) },
    { ie: 'MR Spectroscopy', usage: 'M', module: constant(multiFrameDimensionRules) },
    {
      ie: 'MR Spectroscopy',
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
      ie: 'MR Spectroscopy',
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
    {
      ie: 'MR Spectroscopy',
      usage: 'C',
      module: constant(bulkMotionSynchronizationRules),
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '5de5df46d9f2',
        reason: 'knowledge',
        missing: 'whether bulk motion synchronization was applied',
      },
    },
    { ie: 'MR Spectroscopy', usage: 'M', module: constant(acquisitionContextRules) },
    { ie: 'MR Spectroscopy', usage: 'U', module: constant(specimenRules) },
    { ie: 'MR Spectroscopy', usage: 'M', module: constant(mrSpectroscopyRules) },
    {
      ie: 'MR Spectroscopy',
      usage: 'C',
      module: constant(mrSpectroscopyPulseSequenceRules),
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: '538c9e5b0573' },
    },
    { ie: 'MR Spectroscopy', usage: 'M', module: constant(mrSpectroscopyDataRules) },
    { ie: 'MR Spectroscopy', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'MR Spectroscopy', usage: 'U', module: constant(commonInstanceReferenceRules) },
    {
      ie: 'MR Spectroscopy',
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
      condition: { tree: null, decided: 'study', otherwise: 'allowed', hash: '9e3e8fed23de', reason: 'other-instance', missing: 'which image the frames were planned on' },
    },
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
    { macro: constant(frameAnatomyRules), usage: 'M' },
    {
      macro: constant(contrastBolusUsageRules),
      usage: 'C',
      condition: { tree: { op: 'present', attribute: { keyword: 'ContrastBolusAgentSequence' } }, decided: 'data', otherwise: 'forbidden', hash: '4523e21e414e' },
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
    { macro: constant(mrSpectroscopyFrameTypeRules), usage: 'M' },
    {
      macro: constant(mrTimingAndRelatedParametersRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
    },
    {
      macro: constant(mrSpectroscopyFOVGeometryRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'GeometryOfKSpaceTraversal' }, to: ['RECTILINEAR'] },
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '5fe16b40a09c',
      },
    },
    {
      macro: constant(mrEchoRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
    },
    {
      macro: constant(mrModifierRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
    },
    {
      macro: constant(mrReceiveCoilRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
    },
    {
      macro: constant(mrTransmitCoilRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
    },
    {
      macro: constant(mrDiffusionRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [
            {
              op: 'or',
              of: [
                {
                  op: '=',
                  attribute: { keyword: 'AcquisitionContrast', within: ['SharedFunctionalGroupsSequence', 'MRSpectroscopyFrameTypeSequence'] },
                  to: ['DIFFUSION'],
                },
                {
                  op: '=',
                  attribute: { keyword: 'AcquisitionContrast', within: ['PerFrameFunctionalGroupsSequence', 'MRSpectroscopyFrameTypeSequence'] },
                  to: ['DIFFUSION'],
                },
              ],
            },
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '8134d3fcec7b',
      },
    },
    {
      macro: constant(mrAveragesRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
    },
    {
      macro: constant(mrSpatialSaturationRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [
            {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'SpatialPresaturation', within: ['SharedFunctionalGroupsSequence', 'MRModifierSequence'] }, to: ['SLAB'] },
                { op: '=', attribute: { keyword: 'SpatialPresaturation', within: ['PerFrameFunctionalGroupsSequence', 'MRModifierSequence'] }, to: ['SLAB'] },
              ],
            },
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'fd904260630a',
      },
    },
    {
      macro: constant(mrVelocityEncodingRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'PhaseContrast' }, to: ['YES'] },
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'd3eaeeaca85a',
      },
    },
    { macro: constant(temporalPositionRules), usage: 'U' },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isMRSpectroscopy = (dataset: object): dataset is MRSpectroscopyAttributes => conformsToIod(dataset, mrSpectroscopy);

/** Findings of the data set as this IOD. */
export const validateMRSpectroscopy = (dataset: object): Finding[] => validateIod(dataset, mrSpectroscopy);
