// Enhanced XRF Image IOD, PS3.3 Table A.48-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.48.html
import type { Demands, Every, Finding, Iod, Is, IsAt, IsNot, Not, Present, Requires, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type CardiacSynchronizationFunctionalGroup, cardiacSynchronizationRules as cardiacSynchronizationFunctionalGroupRules } from '../functional-groups/cardiac-synchronization.ts';
import { type ContrastBolusUsageFunctionalGroup, contrastBolusUsageRules } from '../functional-groups/contrast-bolus-usage.ts';
import { type DerivationImageFunctionalGroup, derivationImageRules } from '../functional-groups/derivation-image.ts';
import { type FrameAnatomyFunctionalGroup, frameAnatomyRules } from '../functional-groups/frame-anatomy.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type FrameDisplayShutterFunctionalGroup, frameDisplayShutterRules } from '../functional-groups/frame-display-shutter.ts';
import { type FramePixelShiftFunctionalGroup, framePixelShiftRules } from '../functional-groups/frame-pixel-shift.ts';
import { type FrameVOILUTFunctionalGroup, frameVOILUTRules } from '../functional-groups/frame-voi-lut.ts';
import { type IrradiationEventIdentificationFunctionalGroup, irradiationEventIdentificationRules } from '../functional-groups/irradiation-event-identification.ts';
import { type PatientOrientationInFrameFunctionalGroup, patientOrientationInFrameRules } from '../functional-groups/patient-orientation-in-frame.ts';
import { type PixelIntensityRelationshipLUTFunctionalGroup, pixelIntensityRelationshipLUTRules } from '../functional-groups/pixel-intensity-relationship-lut.ts';
import { type ReferencedImageFunctionalGroup, referencedImageRules } from '../functional-groups/referenced-image.ts';
import { type RespiratorySynchronizationFunctionalGroup, respiratorySynchronizationRules as respiratorySynchronizationFunctionalGroupRules } from '../functional-groups/respiratory-synchronization.ts';
import { type XRayCalibrationDeviceUsageFunctionalGroup, xRayCalibrationDeviceUsageRules } from '../functional-groups/x-ray-calibration-device-usage.ts';
import { type XRayCollimatorFunctionalGroup, xRayCollimatorRules as xRayCollimatorFunctionalGroupRules } from '../functional-groups/x-ray-collimator.ts';
import { type XRayExposureControlSensingRegionsFunctionalGroup, xRayExposureControlSensingRegionsRules } from '../functional-groups/x-ray-exposure-control-sensing-regions.ts';
import { type XRayFieldOfViewFunctionalGroup, xRayFieldOfViewRules } from '../functional-groups/x-ray-field-of-view.ts';
import { type XRayFrameAcquisitionFunctionalGroup, xRayFrameAcquisitionRules } from '../functional-groups/x-ray-frame-acquisition.ts';
import { type XRayFrameCharacteristicsFunctionalGroup, xRayFrameCharacteristicsRules } from '../functional-groups/x-ray-frame-characteristics.ts';
import { type XRayFrameDetectorParametersFunctionalGroup, xRayFrameDetectorParametersRules } from '../functional-groups/x-ray-frame-detector-parameters.ts';
import { type XRayFramePixelDataPropertiesFunctionalGroup, xRayFramePixelDataPropertiesRules } from '../functional-groups/x-ray-frame-pixel-data-properties.ts';
import { type XRayGeometryFunctionalGroup, xRayGeometryRules } from '../functional-groups/x-ray-geometry.ts';
import { type XRayObjectThicknessFunctionalGroup, xRayObjectThicknessRules } from '../functional-groups/x-ray-object-thickness.ts';
import { type XRayPositionerFunctionalGroup, xRayPositionerRules } from '../functional-groups/x-ray-positioner.ts';
import { type XRayTablePositionFunctionalGroup, xRayTablePositionRules } from '../functional-groups/x-ray-table-position.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type CardiacSynchronizationModule, cardiacSynchronizationRules } from '../modules/cardiac-synchronization.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type EnhancedContrastBolusModule, enhancedContrastBolusRules } from '../modules/enhanced-contrast-bolus.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type EnhancedXAXRFImageModule, enhancedXAXRFImageRules } from '../modules/enhanced-xa-xrf-image.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type InterventionModule, interventionRules } from '../modules/intervention.ts';
import { type MaskModule, maskRules } from '../modules/mask.ts';
import { type MultiFrameDimensionModule, multiFrameDimensionRules } from '../modules/multi-frame-dimension.ts';
import { type MultiFrameFunctionalGroupsModule, multiFrameFunctionalGroupsRules } from '../modules/multi-frame-functional-groups.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RespiratorySynchronizationModule, respiratorySynchronizationRules } from '../modules/respiratory-synchronization.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';
import { type XRayDetectorModule, xRayDetectorRules } from '../modules/x-ray-detector.ts';
import { type XRayFiltrationModule, xRayFiltrationRules } from '../modules/x-ray-filtration.ts';
import { type XRayGridModule, xRayGridRules } from '../modules/x-ray-grid.ts';
import { type XRayImageIntensifierModule, xRayImageIntensifierRules } from '../modules/x-ray-image-intensifier.ts';
import { type XRayTomographyAcquisitionModule, xRayTomographyAcquisitionRules } from '../modules/x-ray-tomography-acquisition.ts';
import { type XAXRFAcquisitionModule, xaxrfAcquisitionRules } from '../modules/xa-xrf-acquisition.ts';
import { type XAXRFMultiFramePresentationModule, xaxrfMultiFramePresentationRules } from '../modules/xa-xrf-multi-frame-presentation.ts';
import { type XAXRFSeriesModule, xaxrfSeriesRules } from '../modules/xa-xrf-series.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface EnhancedXRFImageFunctionalGroups extends Partial<FrameContentFunctionalGroup>, Partial<ReferencedImageFunctionalGroup>, Partial<DerivationImageFunctionalGroup>, Partial<CardiacSynchronizationFunctionalGroup>, Partial<FrameAnatomyFunctionalGroup>, Partial<FrameVOILUTFunctionalGroup>, Partial<ContrastBolusUsageFunctionalGroup>, Partial<PixelIntensityRelationshipLUTFunctionalGroup>, Partial<FramePixelShiftFunctionalGroup>, Partial<PatientOrientationInFrameFunctionalGroup>, Partial<FrameDisplayShutterFunctionalGroup>, Partial<RespiratorySynchronizationFunctionalGroup>, Partial<IrradiationEventIdentificationFunctionalGroup>, Partial<XRayFrameCharacteristicsFunctionalGroup>, Partial<XRayFieldOfViewFunctionalGroup>, Partial<XRayExposureControlSensingRegionsFunctionalGroup>, Partial<XRayFramePixelDataPropertiesFunctionalGroup>, Partial<XRayFrameDetectorParametersFunctionalGroup>, Partial<XRayCalibrationDeviceUsageFunctionalGroup>, Partial<XRayObjectThicknessFunctionalGroup>, Partial<XRayFrameAcquisitionFunctionalGroup>, Partial<XRayPositionerFunctionalGroup>, Partial<XRayTablePositionFunctionalGroup>, Partial<XRayCollimatorFunctionalGroup>, Partial<XRayGeometryFunctionalGroup> {}

/** Enhanced XRF Image IOD, PS3.3 Table A.48-1. */
export interface EnhancedXRFImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'SeriesNumber' | 'ReferencedPerformedProcedureStepSequence'>, Partial<ClinicalTrialSeriesModule>, Partial<FrameOfReferenceModule>, Partial<SynchronizationModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation'>, Partial<EnhancedContrastBolusModule>, Partial<MaskModule>, Partial<DeviceModule>, Partial<InterventionModule>, AcquisitionContextModule, Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber'>, Partial<MultiFrameDimensionModule>, Partial<CardiacSynchronizationModule>, Partial<RespiratorySynchronizationModule>, Partial<SpecimenModule>, Partial<XRayTomographyAcquisitionModule>, Partial<XRayFiltrationModule>, Partial<XRayGridModule>, Omit<EnhancedXAXRFImageModule, 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'SamplesPerPixel' | 'PixelRepresentation' | 'PhotometricInterpretation' | 'ContentQualification' | 'ReferencedDefinedProtocolSequence' | 'ReferencedPerformedProtocolSequence'>, Partial<XAXRFAcquisitionModule>, Partial<XRayImageIntensifierModule>, Partial<XRayDetectorModule>, Partial<XAXRFMultiFramePresentationModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber' | 'ContentQualification' | 'ReferencedDefinedProtocolSequence' | 'ReferencedPerformedProtocolSequence'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'RF';
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesNumber: NonNullable<GeneralSeriesModule['SeriesNumber']>;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<XAXRFSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
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
  PhotometricInterpretation: 'MONOCHROME1' | 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: NonNullable<ImagePixelModule['HighBit']>;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0 | 1;
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  SharedFunctionalGroupsSequence: EnhancedXRFImageFunctionalGroups[];
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: EnhancedXRFImageFunctionalGroups[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  InstanceNumber: NonNullable<MultiFrameFunctionalGroupsModule['InstanceNumber']>;
  /** Content Qualification (0018,9004) CS, VM 1, Type 1. [C.8.19.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.19.2.html#table_C.8.19.2-1) */
  ContentQualification: 'PRODUCT' | 'RESEARCH' | 'SERVICE';
  /** Referenced Defined Protocol Sequence (0018,990C) SQ, VM 1, Type 1C. [10.41-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.41.html#table_10.41-1) */
  ReferencedDefinedProtocolSequence?: NonNullable<EnhancedXAXRFImageModule['ReferencedDefinedProtocolSequence']>;
  /** Referenced Performed Protocol Sequence (0018,990D) SQ, VM 1, Type 1C. [10.41-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.41.html#table_10.41-1) */
  ReferencedPerformedProtocolSequence?: NonNullable<EnhancedXAXRFImageModule['ReferencedPerformedProtocolSequence']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.12.2.1';
}

/** What the conditions of the top level read. */
export type EnhancedXRFImageSelect = Pick<EnhancedXRFImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'SamplesPerPixel' | 'ConcatenationUID'
  | 'InConcatenationTotalNumber' | 'InConcatenationNumber' | 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource'
  | 'CardiacSynchronizationTechnique' | 'RespiratoryMotionCompensationTechnique' | 'PlanesInAcquisition' | 'PositionerType'
  | 'CArmPositionerTabletopRelationship' | 'LossyImageCompression' | 'ExposureInmAs' | 'ExposureTimeInms' | 'XRayTubeCurrentInmA'
> & { ImageType?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface EnhancedXRFImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Demands<Every<Valued<this['given'], 'SamplesPerPixel'> | IsNot<this['given'], 'SamplesPerPixel', 0 | 1>>, 'PlanarConfiguration'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'InConcatenationNumber'> &
    Requires<Every<Not<Is<this['given'], 'InConcatenationTotalNumber', 1>> | Some<Present<this['given'], 'InConcatenationNumber'> | Present<this['given'], 'InConcatenationTotalNumber'> | Present<this['given'], 'ConcatenationFrameOffsetNumber'> | Present<this['given'], 'SOPInstanceUIDOfConcatenationSource'>>>, 'ConcatenationUID'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'CardiacSynchronizationTechnique', 'NONE'>>, 'CardiacSignalSource' | 'CardiacRRIntervalSpecified'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'CardiacSynchronizationTechnique', 'PROSPECTIVE' | 'RETROSPECTIVE'>>, 'CardiacBeatRejectionTechnique'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE'>>, 'RespiratorySignalSource'> &
    Requires<Every<IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE' | 'REALTIME' | 'BREATH_HOLD'> | IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'>>, 'RespiratoryTriggerDelayThreshold'> &
    Demands<IsNot<this['given'], 'PlanesInAcquisition', 'UNDEFINED'>, 'PlaneIdentification'> &
    Requires<Every<Is<this['given'], 'PositionerType', 'CARM'> | Is<this['given'], 'CArmPositionerTabletopRelationship', 'YES'>>, 'PatientOrientationCodeSequence'> &
    Demands<Is<this['given'], 'LossyImageCompression', '01'>, 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod'> &
    Demands<Is<this['given'], 'PlanesInAcquisition', 'BIPLANE'>, 'ReferencedOtherPlaneSequence'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL'> | Not<Present<this['given'], 'ExposureInmAs'>>>, 'XRayTubeCurrentInmA' | 'ExposureTimeInms'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL'> | Some<Not<Present<this['given'], 'ExposureTimeInms'>> | Not<Present<this['given'], 'XRayTubeCurrentInmA'>>>>, 'ExposureInmAs'> &
    Demands<Is<this['given'], 'PositionerType', 'CARM'>, 'CArmPositionerTabletopRelationship'>;
}

export const enhancedXRFImage: Iod<EnhancedXRFImageAttributes, EnhancedXRFImageSelect, EnhancedXRFImageConditions> = {
  id: 'EnhancedXRFImage',
  name: 'Enhanced XRF Image',
  section: 'sect_A.48',
  table: 'table_A.48-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.12.2.1'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(xaxrfSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'U', module: constant(frameOfReferenceRules) },
    { ie: 'Frame of Reference', usage: 'U', module: constant(synchronizationRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(enhancedContrastBolusRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '1402a62de95f', reason: 'knowledge', missing: 'whether contrast media was applied' },
    },
    { ie: 'Image', usage: 'U', module: constant(maskRules) },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(interventionRules) },
    { ie: 'Image', usage: 'M', module: constant(acquisitionContextRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameFunctionalGroupsRules) },
    { ie: 'Image', usage: 'U', module: constant(multiFrameDimensionRules) },
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
    { ie: 'Image', usage: 'U', module: constant(xRayTomographyAcquisitionRules) },
    { ie: 'Image', usage: 'U', module: constant(xRayFiltrationRules) },
    { ie: 'Image', usage: 'U', module: constant(xRayGridRules) },
    { ie: 'Image', usage: 'M', module: constant(enhancedXAXRFImageRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(xaxrfAcquisitionRules),
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] }, decided: 'data', otherwise: 'allowed', hash: 'bfd8bd39a70e' },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(xRayImageIntensifierRules),
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'XRayReceptorType' } }, { op: '=', attribute: { keyword: 'XRayReceptorType' }, to: ['IMG_INTENSIFIER'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '218d93f43487',
      },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(xRayDetectorRules),
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'XRayReceptorType' } }, { op: '=', attribute: { keyword: 'XRayReceptorType' }, to: ['DIGITAL_DETECTOR'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'a6030f8b7c8d',
      },
    },
    { ie: 'Image', usage: 'U', module: constant(xaxrfMultiFramePresentationRules) },
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
    { macro: constant(referencedImageRules), usage: 'U' },
    {
      macro: constant(derivationImageRules),
      usage: 'C',
      condition: { tree: null, decided: 'study', otherwise: 'forbidden', hash: '396065cd06f3', reason: 'other-instance', missing: 'what the object was derived from' },
    },
    { macro: constant(cardiacSynchronizationFunctionalGroupRules), usage: 'U' },
    { macro: constant(frameAnatomyRules), usage: 'M' },
    { macro: constant(frameVOILUTRules), usage: 'M' },
    {
      macro: constant(contrastBolusUsageRules),
      usage: 'C',
      condition: { tree: { op: 'module', module: 'Enhanced Contrast/Bolus' }, decided: 'data', otherwise: 'forbidden', hash: 'a6c030886ec3' },
    },
    {
      macro: constant(pixelIntensityRelationshipLUTRules),
      usage: 'C',
      condition: { tree: { op: '=', attribute: { keyword: 'PixelIntensityRelationship' }, to: ['LOG'] }, decided: 'data', otherwise: 'allowed', hash: 'be5c5674c301' },
    },
    { macro: constant(framePixelShiftRules), usage: 'U' },
    { macro: constant(patientOrientationInFrameRules), usage: 'U' },
    { macro: constant(frameDisplayShutterRules), usage: 'U' },
    { macro: constant(respiratorySynchronizationFunctionalGroupRules), usage: 'U' },
    { macro: constant(irradiationEventIdentificationRules), usage: 'M' },
    { macro: constant(xRayFrameCharacteristicsRules), usage: 'U' },
    { macro: constant(xRayFieldOfViewRules), usage: 'U' },
    { macro: constant(xRayExposureControlSensingRegionsRules), usage: 'U' },
    { macro: constant(xRayFramePixelDataPropertiesRules), usage: 'M' },
    {
      macro: constant(xRayFrameDetectorParametersRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'XRayReceptorType' } }, { op: '=', attribute: { keyword: 'XRayReceptorType' }, to: ['DIGITAL_DETECTOR'] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'a6030f8b7c8d',
      },
    },
    { macro: constant(xRayCalibrationDeviceUsageRules), usage: 'U' },
    { macro: constant(xRayObjectThicknessRules), usage: 'U' },
    { macro: constant(xRayFrameAcquisitionRules), usage: 'U' },
    { macro: constant(xRayPositionerRules), usage: 'U' },
    { macro: constant(xRayTablePositionRules), usage: 'U' },
    { macro: constant(xRayCollimatorFunctionalGroupRules), usage: 'U' },
    { macro: constant(xRayGeometryRules), usage: 'U' },
  ],
  constraints: [
    { section: 'sect_A.48.3.1.1', demand: { kind: 'values', path: ['Modality'], terms: ['RF'] } },
    {
      section: 'sect_A.48.3.1.2',
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
      section: 'sect_A.48.3.1.2',
      demand: {
        kind: 'module-absent',
        module: 'VOI LUT',
        evidence: ['VOILUTFunction'],
        hints: ['VOILUTSequence', 'WindowCenter', 'WindowWidth', 'WindowCenterWidthExplanation'],
      },
    },
    { section: 'sect_A.48.3.1.2', demand: { kind: 'module-absent', module: 'Softcopy Presentation LUT', evidence: [], hints: ['PresentationLUTSequence'] } },
    {
      section: 'sect_A.48.3.1.3',
      condition: { op: 'module', module: 'XA/XRF Acquisition' },
      demand: { kind: 'values', path: ['PositionerType'], terms: ['COLUMN'] },
    },
    {
      section: 'sect_A.48.4.1.1',
      demand: { kind: 'context-groups', path: ['FrameAnatomySequence', 'AnatomicRegionSequence'], groups: true, contextGroups: [{ kind: 'DCID', cid: '4042' }] },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isEnhancedXRFImage = (dataset: object): dataset is EnhancedXRFImageAttributes => conformsToIod(dataset, enhancedXRFImage);

/** Findings of the data set as this IOD. */
export const validateEnhancedXRFImage = (dataset: object): Finding[] => validateIod(dataset, enhancedXRFImage);
