// Breast Projection X-Ray Image IOD, PS3.3 Table A.74-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.74.html
import type { Demands, Every, Finding, Iod, Is, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type BreastXRayAcquisitionDoseFunctionalGroup, breastXRayAcquisitionDoseRules } from '../functional-groups/breast-x-ray-acquisition-dose.ts';
import { type BreastXRayDetectorFunctionalGroup, breastXRayDetectorRules } from '../functional-groups/breast-x-ray-detector.ts';
import { type BreastXRayGeometryFunctionalGroup, breastXRayGeometryRules } from '../functional-groups/breast-x-ray-geometry.ts';
import { type BreastXRayIsocenterReferenceSystemFunctionalGroup, breastXRayIsocenterReferenceSystemRules } from '../functional-groups/breast-x-ray-isocenter-reference-system.ts';
import { type BreastXRayPositionerFunctionalGroup, breastXRayPositionerRules } from '../functional-groups/breast-x-ray-positioner.ts';
import { type ContrastBolusUsageFunctionalGroup, contrastBolusUsageRules } from '../functional-groups/contrast-bolus-usage.ts';
import { type DerivationImageFunctionalGroup, derivationImageRules } from '../functional-groups/derivation-image.ts';
import { type FrameAnatomyFunctionalGroup, frameAnatomyRules } from '../functional-groups/frame-anatomy.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type FrameDisplayShutterFunctionalGroup, frameDisplayShutterRules } from '../functional-groups/frame-display-shutter.ts';
import { type FrameVOILUTWithLUTFunctionalGroup, frameVOILUTWithLUTRules } from '../functional-groups/frame-voi-lut-with-lut.ts';
import { type IdentityPixelValueTransformationFunctionalGroup, identityPixelValueTransformationRules } from '../functional-groups/identity-pixel-value-transformation.ts';
import { type IrradiationEventIdentificationFunctionalGroup, irradiationEventIdentificationRules } from '../functional-groups/irradiation-event-identification.ts';
import { type ReferencedImageFunctionalGroup, referencedImageRules } from '../functional-groups/referenced-image.ts';
import { type XRayCalibrationDeviceUsageFunctionalGroup, xRayCalibrationDeviceUsageRules } from '../functional-groups/x-ray-calibration-device-usage.ts';
import { type XRayCollimatorFunctionalGroup, xRayCollimatorRules as xRayCollimatorFunctionalGroupRules } from '../functional-groups/x-ray-collimator.ts';
import { type XRayFieldOfViewFunctionalGroup, xRayFieldOfViewRules } from '../functional-groups/x-ray-field-of-view.ts';
import { type XRayFilterFunctionalGroup, xRayFilterRules } from '../functional-groups/x-ray-filter.ts';
import { type XRayFrameAcquisitionFunctionalGroup, xRayFrameAcquisitionRules } from '../functional-groups/x-ray-frame-acquisition.ts';
import { type XRayFrameCharacteristicsFunctionalGroup, xRayFrameCharacteristicsRules } from '../functional-groups/x-ray-frame-characteristics.ts';
import { type XRayFrameDetectorParametersFunctionalGroup, xRayFrameDetectorParametersRules } from '../functional-groups/x-ray-frame-detector-parameters.ts';
import { type XRayFramePixelDataPropertiesFunctionalGroup, xRayFramePixelDataPropertiesRules } from '../functional-groups/x-ray-frame-pixel-data-properties.ts';
import { type XRayGridFunctionalGroup, xRayGridRules as xRayGridFunctionalGroupRules } from '../functional-groups/x-ray-grid.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type BreastViewModule, breastViewRules } from '../modules/breast-view.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type DXSeriesModule, dxSeriesRules } from '../modules/dx-series.ts';
import { type EnhancedContrastBolusModule, enhancedContrastBolusRules } from '../modules/enhanced-contrast-bolus.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type EnhancedMammographyImageModule, enhancedMammographyImageRules } from '../modules/enhanced-mammography-image.ts';
import { type EnhancedMammographySeriesModule, enhancedMammographySeriesRules } from '../modules/enhanced-mammography-series.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type InterventionModule, interventionRules } from '../modules/intervention.ts';
import { type MultiFrameDimensionModule, multiFrameDimensionRules } from '../modules/multi-frame-dimension.ts';
import { type MultiFrameFunctionalGroupsModule, multiFrameFunctionalGroupsRules } from '../modules/multi-frame-functional-groups.ts';
import { type PatientOrientationModule, patientOrientationRules } from '../modules/patient-orientation.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface BreastProjectionXRayImageFunctionalGroups extends Partial<FrameContentFunctionalGroup>, Partial<ReferencedImageFunctionalGroup>, Partial<DerivationImageFunctionalGroup>, Partial<FrameAnatomyFunctionalGroup>, Partial<IdentityPixelValueTransformationFunctionalGroup>, Partial<FrameVOILUTWithLUTFunctionalGroup>, Partial<ContrastBolusUsageFunctionalGroup>, Partial<FrameDisplayShutterFunctionalGroup>, Partial<IrradiationEventIdentificationFunctionalGroup>, Partial<XRayFrameCharacteristicsFunctionalGroup>, Partial<XRayFieldOfViewFunctionalGroup>, Partial<XRayFramePixelDataPropertiesFunctionalGroup>, Partial<XRayFrameDetectorParametersFunctionalGroup>, Partial<XRayCalibrationDeviceUsageFunctionalGroup>, Partial<XRayFrameAcquisitionFunctionalGroup>, Partial<XRayCollimatorFunctionalGroup>, Partial<BreastXRayPositionerFunctionalGroup>, Partial<BreastXRayDetectorFunctionalGroup>, Partial<BreastXRayGeometryFunctionalGroup>, Partial<BreastXRayAcquisitionDoseFunctionalGroup>, Partial<BreastXRayIsocenterReferenceSystemFunctionalGroup>, Partial<XRayGridFunctionalGroup>, Partial<XRayFilterFunctionalGroup> {}

/** Breast Projection X-Ray Image IOD, PS3.3 Table A.74-1. */
export interface BreastProjectionXRayImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'ReferencedPerformedProcedureStepSequence' | 'RequestAttributesSequence'>, Partial<ClinicalTrialSeriesModule>, Omit<DXSeriesModule, 'Modality' | 'ReferencedPerformedProcedureStepSequence'>, FrameOfReferenceModule, Partial<SynchronizationModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<EnhancedMammographyImageModule, 'ContentQualification' | 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation'>, BreastViewModule, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation'>, Partial<EnhancedContrastBolusModule>, Partial<DeviceModule>, Partial<InterventionModule>, AcquisitionContextModule, Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber'>, Partial<MultiFrameDimensionModule>, PatientOrientationModule, Partial<SpecimenModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber' | 'ContentQualification'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'MG';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<DXSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<EnhancedMammographySeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
  /** Request Attributes Sequence (0040,0275) SQ, VM 1, Type 3. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  RequestAttributesSequence?: (NonNullable<GeneralSeriesModule['RequestAttributesSequence']>[number] & NonNullable<EnhancedMammographySeriesModule['RequestAttributesSequence']>[number])[] | null;
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** Content Qualification (0018,9004) CS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  ContentQualification: 'PRODUCT' | 'RESEARCH' | 'SERVICE';
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  PhotometricInterpretation: 'MONOCHROME1' | 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  BitsStored: 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15 | 16;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  HighBit: NonNullable<EnhancedMammographyImageModule['HighBit']>;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.8.31-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.31.1.html#table_C.8.31-1) */
  PixelRepresentation: 0;
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  SharedFunctionalGroupsSequence: BreastProjectionXRayImageFunctionalGroups[];
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: BreastProjectionXRayImageFunctionalGroups[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  InstanceNumber: NonNullable<MultiFrameFunctionalGroupsModule['InstanceNumber']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.13.1.4' | '1.2.840.10008.5.1.4.1.1.13.1.5';
}

/** What the conditions of the top level read. */
export type BreastProjectionXRayImageSelect = Pick<BreastProjectionXRayImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'ExposureInmAs' | 'ExposureTimeInms' | 'XRayTubeCurrentInmA'
  | 'LossyImageCompression' | 'PartialView' | 'ConcatenationUID' | 'InConcatenationTotalNumber' | 'InConcatenationNumber' | 'ConcatenationFrameOffsetNumber'
  | 'SOPInstanceUIDOfConcatenationSource'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface BreastProjectionXRayImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Requires<Not<Present<this['given'], 'ExposureInmAs'>>, 'XRayTubeCurrentInmA' | 'ExposureTimeInms'> &
    Requires<Some<Not<Present<this['given'], 'ExposureTimeInms'>> | Not<Present<this['given'], 'XRayTubeCurrentInmA'>>>, 'ExposureInmAs'> &
    Demands<Is<this['given'], 'LossyImageCompression', '01'>, 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod'> &
    Demands<Is<this['given'], 'PartialView', 'YES'>, 'PartialViewCodeSequence'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'InConcatenationNumber'> &
    Requires<Every<Not<Is<this['given'], 'InConcatenationTotalNumber', 1>> | Some<Present<this['given'], 'InConcatenationNumber'> | Present<this['given'], 'InConcatenationTotalNumber'> | Present<this['given'], 'ConcatenationFrameOffsetNumber'> | Present<this['given'], 'SOPInstanceUIDOfConcatenationSource'>>>, 'ConcatenationUID'>;
}

export const breastProjectionXRayImage: Iod<BreastProjectionXRayImageAttributes, BreastProjectionXRayImageSelect, BreastProjectionXRayImageConditions> = {
  id: 'BreastProjectionXRayImage',
  name: 'Breast Projection X-Ray Image',
  section: 'sect_A.74',
  table: 'table_A.74-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.13.1.4', '1.2.840.10008.5.1.4.1.1.13.1.5'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(dxSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(enhancedMammographySeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    {
      ie: 'Frame of Reference',
      usage: 'C',
      module: constant(synchronizationRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '833be71e5d0b', reason: 'knowledge', missing: 'whether the time was synchronized' },
    },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Image', usage: 'M', module: constant(enhancedMammographyImageRules) },
    { ie: 'Image', usage: 'M', module: constant(breastViewRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(enhancedContrastBolusRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '40ea39784323', reason: 'knowledge', missing: 'whether contrast media was applied' },
    },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(interventionRules) },
    { ie: 'Image', usage: 'M', module: constant(acquisitionContextRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameFunctionalGroupsRules) },
    { ie: 'Image', usage: 'U', module: constant(multiFrameDimensionRules) },
    { ie: 'Image', usage: 'M', module: constant(patientOrientationRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
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
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['DERIVED'] },
            {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL'] },
                { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PRESENTATION'] },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '2c5c01765ac5',
      },
    },
    { macro: constant(frameAnatomyRules), usage: 'M' },
    { macro: constant(identityPixelValueTransformationRules), usage: 'M' },
    { macro: constant(frameVOILUTWithLUTRules), usage: 'M' },
    {
      macro: constant(contrastBolusUsageRules),
      usage: 'C',
      condition: { tree: { op: 'module', module: 'Enhanced Contrast/Bolus' }, decided: 'data', otherwise: 'forbidden', hash: 'a6c030886ec3' },
    },
    { macro: constant(frameDisplayShutterRules), usage: 'U' },
    { macro: constant(irradiationEventIdentificationRules), usage: 'M' },
    { macro: constant(xRayFrameCharacteristicsRules), usage: 'U' },
    { macro: constant(xRayFieldOfViewRules), usage: 'M' },
    { macro: constant(xRayFramePixelDataPropertiesRules), usage: 'M' },
    { macro: constant(xRayFrameDetectorParametersRules), usage: 'U' },
    { macro: constant(xRayCalibrationDeviceUsageRules), usage: 'U' },
    { macro: constant(xRayFrameAcquisitionRules), usage: 'U' },
    { macro: constant(xRayCollimatorFunctionalGroupRules), usage: 'M' },
    {
      macro: constant(breastXRayPositionerRules),
      usage: 'C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'allowed', hash: '31b6830fb663', reason: 'knowledge', missing: 'how source and detector stand and move' },
    },
    {
      macro: constant(breastXRayDetectorRules),
      usage: 'C',
      condition: { tree: null, decided: 'knowledge', otherwise: 'allowed', hash: '3768cb39b606', reason: 'knowledge', missing: 'how source and detector stand and move' },
    },
    { macro: constant(breastXRayGeometryRules), usage: 'M' },
    { macro: constant(breastXRayAcquisitionDoseRules), usage: 'M' },
    { macro: constant(breastXRayIsocenterReferenceSystemRules), usage: 'M' },
    { macro: constant(xRayGridFunctionalGroupRules), usage: 'U' },
    { macro: constant(xRayFilterRules), usage: 'U' },
  ],
  constraints: [
    { section: 'sect_A.74.3.1.1', demand: { kind: 'values', path: ['Modality'], terms: ['MG'] } },
    {
      section: 'sect_A.74.3.1.2',
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
    { section: 'sect_A.74.3.1.2', demand: { kind: 'module-absent', module: 'Curve', evidence: [], hints: [] } },
    {
      section: 'sect_A.74.3.1.2',
      demand: {
        kind: 'module-absent',
        module: 'VOI LUT',
        evidence: ['VOILUTFunction'],
        hints: ['VOILUTSequence', 'WindowCenter', 'WindowWidth', 'WindowCenterWidthExplanation'],
      },
    },
    { section: 'sect_A.74.3.1.2', demand: { kind: 'module-absent', module: 'Softcopy Presentation LUT', evidence: [], hints: ['PresentationLUTSequence'] } },
    {
      section: 'sect_A.74.4.1.1',
      demand: { kind: 'context-groups', path: ['FrameAnatomySequence', 'AnatomicRegionSequence'], groups: true, contextGroups: [{ kind: 'DCID', cid: '4013' }] },
    },
    {
      section: 'sect_B.5.1.18',
      sopClass: '1.2.840.10008.5.1.4.1.1.13.1.4',
      demand: { kind: 'values', path: ['PresentationIntentType'], terms: ['FOR PRESENTATION'] },
    },
    {
      section: 'sect_B.5.1.18',
      sopClass: '1.2.840.10008.5.1.4.1.1.13.1.5',
      demand: { kind: 'values', path: ['PresentationIntentType'], terms: ['FOR PROCESSING'] },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isBreastProjectionXRayImage = (dataset: object): dataset is BreastProjectionXRayImageAttributes => conformsToIod(dataset, breastProjectionXRayImage);

/** Findings of the data set as this IOD. */
export const validateBreastProjectionXRayImage = (dataset: object): Finding[] => validateIod(dataset, breastProjectionXRayImage);
