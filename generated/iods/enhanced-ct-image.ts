// Enhanced CT Image IOD, PS3.3 Table A.38-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.38.1.html
import type { Demands, Every, Finding, Iod, Is, IsAt, IsNot, Not, Present, Requires, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type CardiacSynchronizationFunctionalGroup, cardiacSynchronizationRules as cardiacSynchronizationFunctionalGroupRules } from '../functional-groups/cardiac-synchronization.ts';
import { type ContrastBolusUsageFunctionalGroup, contrastBolusUsageRules } from '../functional-groups/contrast-bolus-usage.ts';
import { type CTAcquisitionDetailsFunctionalGroup, ctAcquisitionDetailsRules } from '../functional-groups/ct-acquisition-details.ts';
import { type CTAcquisitionTypeFunctionalGroup, ctAcquisitionTypeRules } from '../functional-groups/ct-acquisition-type.ts';
import { type CTAdditionalXRaySourceFunctionalGroup, ctAdditionalXRaySourceRules } from '../functional-groups/ct-additional-x-ray-source.ts';
import { type CTExposureFunctionalGroup, ctExposureRules } from '../functional-groups/ct-exposure.ts';
import { type CTGeometryFunctionalGroup, ctGeometryRules } from '../functional-groups/ct-geometry.ts';
import { type CTImageFrameTypeFunctionalGroup, ctImageFrameTypeRules } from '../functional-groups/ct-image-frame-type.ts';
import { type CTPixelValueTransformationFunctionalGroup, ctPixelValueTransformationRules } from '../functional-groups/ct-pixel-value-transformation.ts';
import { type CTPositionFunctionalGroup, ctPositionRules } from '../functional-groups/ct-position.ts';
import { type CTReconstructionFunctionalGroup, ctReconstructionRules } from '../functional-groups/ct-reconstruction.ts';
import { type CTTableDynamicsFunctionalGroup, ctTableDynamicsRules } from '../functional-groups/ct-table-dynamics.ts';
import { type CTXRayDetailsFunctionalGroup, ctxRayDetailsRules } from '../functional-groups/ct-x-ray-details.ts';
import { type DerivationImageFunctionalGroup, derivationImageRules } from '../functional-groups/derivation-image.ts';
import { type FrameAnatomyFunctionalGroup, frameAnatomyRules } from '../functional-groups/frame-anatomy.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type FrameVOILUTFunctionalGroup, frameVOILUTRules } from '../functional-groups/frame-voi-lut.ts';
import { type IrradiationEventIdentificationFunctionalGroup, irradiationEventIdentificationRules } from '../functional-groups/irradiation-event-identification.ts';
import { type MultiEnergyCTCharacteristicsFunctionalGroup, multiEnergyCTCharacteristicsRules } from '../functional-groups/multi-energy-ct-characteristics.ts';
import { type MultiEnergyCTProcessingFunctionalGroup, multiEnergyCTProcessingRules } from '../functional-groups/multi-energy-ct-processing.ts';
import { type PixelMeasuresFunctionalGroup, pixelMeasuresRules } from '../functional-groups/pixel-measures.ts';
import { type PlaneOrientationPatientFunctionalGroup, planeOrientationPatientRules } from '../functional-groups/plane-orientation-patient.ts';
import { type PlanePositionPatientFunctionalGroup, planePositionPatientRules } from '../functional-groups/plane-position-patient.ts';
import { type RealWorldValueMappingFunctionalGroup, realWorldValueMappingRules as realWorldValueMappingFunctionalGroupRules } from '../functional-groups/real-world-value-mapping.ts';
import { type ReferencedImageFunctionalGroup, referencedImageRules } from '../functional-groups/referenced-image.ts';
import { type RespiratorySynchronizationFunctionalGroup, respiratorySynchronizationRules as respiratorySynchronizationFunctionalGroupRules } from '../functional-groups/respiratory-synchronization.ts';
import { type TemporalPositionFunctionalGroup, temporalPositionRules } from '../functional-groups/temporal-position.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type CardiacSynchronizationModule, cardiacSynchronizationRules } from '../modules/cardiac-synchronization.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type CTSeriesModule, ctSeriesRules } from '../modules/ct-series.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type EnhancedContrastBolusModule, enhancedContrastBolusRules } from '../modules/enhanced-contrast-bolus.ts';
import { type EnhancedCTImageModule, enhancedCTImageRules } from '../modules/enhanced-ct-image.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type EnhancedMultiEnergyCTAcquisitionModule, enhancedMultiEnergyCTAcquisitionRules } from '../modules/enhanced-multi-energy-ct-acquisition.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { iccProfileRules } from '../modules/icc-profile.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type MultiFrameDimensionModule, multiFrameDimensionRules } from '../modules/multi-frame-dimension.ts';
import { type MultiFrameFunctionalGroupsModule, multiFrameFunctionalGroupsRules } from '../modules/multi-frame-functional-groups.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RespiratorySynchronizationModule, respiratorySynchronizationRules } from '../modules/respiratory-synchronization.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { supplementalPaletteColorLookupTableRules } from '../modules/supplemental-palette-color-lookup-table.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface EnhancedCTImageFunctionalGroups extends Partial<PixelMeasuresFunctionalGroup>, Partial<FrameContentFunctionalGroup>, Partial<PlanePositionPatientFunctionalGroup>, Partial<PlaneOrientationPatientFunctionalGroup>, Partial<ReferencedImageFunctionalGroup>, Partial<DerivationImageFunctionalGroup>, Partial<CardiacSynchronizationFunctionalGroup>, Partial<FrameAnatomyFunctionalGroup>, Partial<FrameVOILUTFunctionalGroup>, Partial<RealWorldValueMappingFunctionalGroup>, Partial<ContrastBolusUsageFunctionalGroup>, Partial<RespiratorySynchronizationFunctionalGroup>, Partial<IrradiationEventIdentificationFunctionalGroup>, Partial<CTImageFrameTypeFunctionalGroup>, Partial<CTAcquisitionTypeFunctionalGroup>, Partial<CTAcquisitionDetailsFunctionalGroup>, Partial<CTTableDynamicsFunctionalGroup>, Partial<CTPositionFunctionalGroup>, Partial<CTGeometryFunctionalGroup>, Partial<CTReconstructionFunctionalGroup>, Partial<CTExposureFunctionalGroup>, Partial<CTXRayDetailsFunctionalGroup>, Partial<CTPixelValueTransformationFunctionalGroup>, Partial<CTAdditionalXRaySourceFunctionalGroup>, Partial<MultiEnergyCTProcessingFunctionalGroup>, Partial<MultiEnergyCTCharacteristicsFunctionalGroup>, Partial<TemporalPositionFunctionalGroup> {}

/** Enhanced CT Image IOD, PS3.3 Table A.38-1. */
export interface EnhancedCTImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'ReferencedPerformedProcedureStepSequence'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, Partial<SynchronizationModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor' | 'RedPaletteColorLookupTableData' | 'GreenPaletteColorLookupTableData' | 'BluePaletteColorLookupTableData' | 'ICCProfile' | 'ColorSpace'>, Partial<EnhancedContrastBolusModule>, Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber'>, MultiFrameDimensionModule, Partial<CardiacSynchronizationModule>, Partial<RespiratorySynchronizationModule>, AcquisitionContextModule, Partial<DeviceModule>, Partial<SpecimenModule>, Omit<EnhancedCTImageModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'ContentQualification'>, Partial<EnhancedMultiEnergyCTAcquisitionModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber' | 'ContentQualification'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'CT';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<CTSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
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
  SharedFunctionalGroupsSequence: EnhancedCTImageFunctionalGroups[];
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: EnhancedCTImageFunctionalGroups[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  InstanceNumber: NonNullable<MultiFrameFunctionalGroupsModule['InstanceNumber']>;
  /** Content Qualification (0018,9004) CS, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.2.2". [C.8-114](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.15.2.html#table_C.8-114) */
  ContentQualification?: 'PRODUCT' | 'RESEARCH' | 'SERVICE';
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.2.1';
}

/** What the conditions of the top level read. */
export type EnhancedCTImageSelect = Pick<EnhancedCTImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'SamplesPerPixel' | 'PixelPresentation' | 'ConcatenationUID'
  | 'InConcatenationTotalNumber' | 'InConcatenationNumber' | 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource'
  | 'DimensionOrganizationType' | 'CardiacSynchronizationTechnique' | 'RespiratoryMotionCompensationTechnique' | 'LossyImageCompression'
> & { ImageType?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface EnhancedCTImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Demands<Every<Valued<this['given'], 'SamplesPerPixel'> | IsNot<this['given'], 'SamplesPerPixel', 0 | 1>>, 'PlanarConfiguration'> &
    Requires<Is<this['given'], 'PixelPresentation', 'COLOR' | 'MIXED'>, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'InConcatenationNumber'> &
    Requires<Every<Not<Is<this['given'], 'InConcatenationTotalNumber', 1>> | Some<Present<this['given'], 'InConcatenationNumber'> | Present<this['given'], 'InConcatenationTotalNumber'> | Present<this['given'], 'ConcatenationFrameOffsetNumber'> | Present<this['given'], 'SOPInstanceUIDOfConcatenationSource'>>>, 'ConcatenationUID'> &
    Requires<Some<Not<Present<this['given'], 'DimensionOrganizationType'>> | Not<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>>>, 'DimensionIndexSequence'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'CardiacSynchronizationTechnique', 'NONE'>>, 'CardiacSignalSource' | 'CardiacRRIntervalSpecified'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'CardiacSynchronizationTechnique', 'PROSPECTIVE' | 'RETROSPECTIVE'>>, 'CardiacBeatRejectionTechnique'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE'>>, 'RespiratorySignalSource'> &
    Requires<Every<IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE' | 'REALTIME' | 'BREATH_HOLD'> | IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'>>, 'RespiratoryTriggerDelayThreshold'> &
    Demands<Is<this['given'], 'LossyImageCompression', '01'>, 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod'>;
}

export const enhancedCTImage: Iod<EnhancedCTImageAttributes, EnhancedCTImageSelect, EnhancedCTImageConditions> = {
  id: 'EnhancedCTImage',
  name: 'Enhanced CT Image',
  section: 'sect_A.38.1',
  table: 'table_A.38-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.2.1'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(ctSeriesRules) },
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
    {
      ie: 'Image',
      usage: 'C',
      module: constant(supplementalPaletteColorLookupTableRules),
      condition: {
        tree: { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'root' }, to: ['COLOR', 'MIXED'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '5e0a1ab8e345',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(acquisitionContextRules) },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'M', module: constant(enhancedCTImageRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(enhancedMultiEnergyCTAcquisitionRules),
      condition: { tree: { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['YES'] }, decided: 'data', otherwise: 'forbidden', hash: 'a746415bc43f' },
    },
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
    { macro: constant(frameVOILUTRules), usage: 'U' },
    {
      macro: constant(realWorldValueMappingFunctionalGroupRules),
      usage: 'C',
      condition: { tree: { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['YES'] }, decided: 'data', otherwise: 'allowed', hash: '60511e1bc784' },
    },
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
    { macro: constant(irradiationEventIdentificationRules), usage: 'M' },
    { macro: constant(ctImageFrameTypeRules), usage: 'M' },
    {
      macro: constant(ctAcquisitionTypeRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'df5e55f10412',
      },
    },
    {
      macro: constant(ctAcquisitionDetailsRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'df5e55f10412',
      },
    },
    {
      macro: constant(ctTableDynamicsRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'df5e55f10412',
      },
    },
    {
      macro: constant(ctPositionRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'd813e27216da',
      },
    },
    {
      macro: constant(ctGeometryRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'df5e55f10412',
      },
    },
    {
      macro: constant(ctReconstructionRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
            { op: '!=', attribute: { keyword: 'AcquisitionType' }, to: ['CONSTANT_ANGLE'] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'cd5da02cfdf9',
      },
    },
    {
      macro: constant(ctExposureRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'df5e55f10412',
      },
    },
    {
      macro: constant(ctxRayDetailsRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'df5e55f10412',
      },
    },
    { macro: constant(ctPixelValueTransformationRules), usage: 'M' },
    {
      macro: constant(ctAdditionalXRaySourceRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'unknown', reason: 'knowledge', hash: 'd549eb147396' },
            {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'MultienergyCTAcquisition' }, to: ['NO'] },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'MultienergyCTAcquisition' } } },
              ],
            },
          ],
        },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'd549eb147396',
        reason: 'knowledge',
        missing: 'how source and detector stand and move',
      },
    },
    {
      macro: constant(multiEnergyCTProcessingRules),
      usage: 'C',
      condition: {
        tree: null,
        decided: 'unread',
        otherwise: 'forbidden',
        hash: '523aa762a118',
        reason: 'unread',
        missing: 'whether the pixels result from processing of several energies',
      },
    },
    { macro: constant(multiEnergyCTCharacteristicsRules), usage: 'U' },
    { macro: constant(temporalPositionRules), usage: 'U' },
  ],
  constraints: [
    {
      section: 'sect_A.38.1.3.1',
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
      section: 'sect_A.38.1.3.1',
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
      section: 'sect_A.38.1.3.1',
      demand: {
        kind: 'module-absent',
        module: 'VOI LUT',
        evidence: ['VOILUTFunction'],
        hints: ['VOILUTSequence', 'WindowCenter', 'WindowWidth', 'WindowCenterWidthExplanation'],
      },
    },
    {
      section: 'sect_A.38.1.4',
      demand: {
        kind: 'context-groups',
        path: ['RealWorldValueMappingSequence', 'MeasurementUnitsCodeSequence'],
        groups: true,
        contextGroups: [{ kind: 'DCID', cid: '301' }],
      },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isEnhancedCTImage = (dataset: object): dataset is EnhancedCTImageAttributes => conformsToIod(dataset, enhancedCTImage);

/** Findings of the data set as this IOD. */
export const validateEnhancedCTImage = (dataset: object): Finding[] => validateIod(dataset, enhancedCTImage);
