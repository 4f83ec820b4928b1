// Enhanced MR Image IOD, PS3.3 Table A.36-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.36.2.html
import type { Demands, Every, Finding, Iod, Is, IsAt, IsNot, Not, Present, Requires, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type CardiacSynchronizationFunctionalGroup, cardiacSynchronizationRules as cardiacSynchronizationFunctionalGroupRules } from '../functional-groups/cardiac-synchronization.ts';
import { type ContrastBolusUsageFunctionalGroup, contrastBolusUsageRules } from '../functional-groups/contrast-bolus-usage.ts';
import { type DerivationImageFunctionalGroup, derivationImageRules } from '../functional-groups/derivation-image.ts';
import { type FrameAnatomyFunctionalGroup, frameAnatomyRules } from '../functional-groups/frame-anatomy.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type FrameVOILUTFunctionalGroup, frameVOILUTRules } from '../functional-groups/frame-voi-lut.ts';
import { type FunctionalMRFunctionalGroup, functionalMRRules } from '../functional-groups/functional-mr.ts';
import { type MRArterialSpinLabelingFunctionalGroup, mrArterialSpinLabelingRules } from '../functional-groups/mr-arterial-spin-labeling.ts';
import { type MRAveragesFunctionalGroup, mrAveragesRules } from '../functional-groups/mr-averages.ts';
import { type MRDiffusionFunctionalGroup, mrDiffusionRules } from '../functional-groups/mr-diffusion.ts';
import { type MREchoFunctionalGroup, mrEchoRules } from '../functional-groups/mr-echo.ts';
import { type MRFOVGeometryFunctionalGroup, mrfovGeometryRules } from '../functional-groups/mr-fov-geometry.ts';
import { type MRImageFrameTypeFunctionalGroup, mrImageFrameTypeRules } from '../functional-groups/mr-image-frame-type.ts';
import { type MRImagingModifierFunctionalGroup, mrImagingModifierRules } from '../functional-groups/mr-imaging-modifier.ts';
import { type MRMetaboliteMapFunctionalGroup, mrMetaboliteMapRules } from '../functional-groups/mr-metabolite-map.ts';
import { type MRModifierFunctionalGroup, mrModifierRules } from '../functional-groups/mr-modifier.ts';
import { type MRReceiveCoilFunctionalGroup, mrReceiveCoilRules } from '../functional-groups/mr-receive-coil.ts';
import { type MRSpatialSaturationFunctionalGroup, mrSpatialSaturationRules } from '../functional-groups/mr-spatial-saturation.ts';
import { type MRTimingAndRelatedParametersFunctionalGroup, mrTimingAndRelatedParametersRules } from '../functional-groups/mr-timing-and-related-parameters.ts';
import { type MRTransmitCoilFunctionalGroup, mrTransmitCoilRules } from '../functional-groups/mr-transmit-coil.ts';
import { type MRVelocityEncodingFunctionalGroup, mrVelocityEncodingRules } from '../functional-groups/mr-velocity-encoding.ts';
import { type PixelMeasuresFunctionalGroup, pixelMeasuresRules } from '../functional-groups/pixel-measures.ts';
import { type PixelValueTransformationFunctionalGroup, pixelValueTransformationRules } from '../functional-groups/pixel-value-transformation.ts';
import { type PlaneOrientationPatientFunctionalGroup, planeOrientationPatientRules } from '../functional-groups/plane-orientation-patient.ts';
import { type PlanePositionPatientFunctionalGroup, planePositionPatientRules } from '../functional-groups/plane-position-patient.ts';
import { type RealWorldValueMappingFunctionalGroup, realWorldValueMappingRules as realWorldValueMappingFunctionalGroupRules } from '../functional-groups/real-world-value-mapping.ts';
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
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type EnhancedContrastBolusModule, enhancedContrastBolusRules } from '../modules/enhanced-contrast-bolus.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type EnhancedMRImageModule, enhancedMRImageRules } from '../modules/enhanced-mr-image.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { iccProfileRules } from '../modules/icc-profile.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type MRPulseSequenceModule, mrPulseSequenceRules } from '../modules/mr-pulse-sequence.ts';
import { type MRSeriesModule, mrSeriesRules } from '../modules/mr-series.ts';
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
export interface EnhancedMRImageFunctionalGroups extends Partial<PixelMeasuresFunctionalGroup>, Partial<FrameContentFunctionalGroup>, Partial<PlanePositionPatientFunctionalGroup>, Partial<PlaneOrientationPatientFunctionalGroup>, Partial<ReferencedImageFunctionalGroup>, Partial<DerivationImageFunctionalGroup>, Partial<CardiacSynchronizationFunctionalGroup>, Partial<FrameAnatomyFunctionalGroup>, Partial<PixelValueTransformationFunctionalGroup>, Partial<FrameVOILUTFunctionalGroup>, Partial<RealWorldValueMappingFunctionalGroup>, Partial<ContrastBolusUsageFunctionalGroup>, Partial<RespiratorySynchronizationFunctionalGroup>, Partial<MRImageFrameTypeFunctionalGroup>, Partial<MRTimingAndRelatedParametersFunctionalGroup>, Partial<MRFOVGeometryFunctionalGroup>, Partial<MREchoFunctionalGroup>, Partial<MRModifierFunctionalGroup>, Partial<MRImagingModifierFunctionalGroup>, Partial<MRReceiveCoilFunctionalGroup>, Partial<MRTransmitCoilFunctionalGroup>, Partial<MRDiffusionFunctionalGroup>, Partial<MRAveragesFunctionalGroup>, Partial<MRSpatialSaturationFunctionalGroup>, Partial<MRMetaboliteMapFunctionalGroup>, Partial<MRVelocityEncodingFunctionalGroup>, Partial<MRArterialSpinLabelingFunctionalGroup>, Partial<FunctionalMRFunctionalGroup>, Partial<TemporalPositionFunctionalGroup> {}

/** Enhanced MR Image IOD, PS3.3 Table A.36-1. */
export interface EnhancedMRImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'ReferencedPerformedProcedureStepSequence'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, Partial<SynchronizationModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'PlanarConfiguration' | 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor' | 'RedPaletteColorLookupTableData' | 'GreenPaletteColorLookupTableData' | 'BluePaletteColorLookupTableData' | 'ICCProfile' | 'ColorSpace'>, Partial<EnhancedContrastBolusModule>, Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber'>, MultiFrameDimensionModule, Partial<CardiacSynchronizationModule>, Partial<RespiratorySynchronizationModule>, Partial<BulkMotionSynchronizationModule>, AcquisitionContextModule, Partial<DeviceModule>, Partial<SpecimenModule>, Omit<EnhancedMRImageModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'PlanarConfiguration' | 'ContentQualification'>, Partial<MRPulseSequenceModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber' | 'ContentQualification'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
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
  SharedFunctionalGroupsSequence: EnhancedMRImageFunctionalGroups[];
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: EnhancedMRImageFunctionalGroups[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  InstanceNumber: NonNullable<MultiFrameFunctionalGroupsModule['InstanceNumber']>;
  /** Content Qualification (0018,9004) CS, VM 1, Type 1C if SOPClassUID is not "1.2.840.10008.5.1.4.1.1.4.4". [C.8-83](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.13.2.html#table_C.8-83) */
  ContentQualification?: 'PRODUCT' | 'RESEARCH' | 'SERVICE';
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.4.1';
}

/** What the conditions of the top level read. */
export type EnhancedMRImageSelect = Pick<EnhancedMRImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'SamplesPerPixel' | 'PixelPresentation' | 'ConcatenationUID'
  | 'InConcatenationTotalNumber' | 'InConcatenationNumber' | 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource'
  | 'DimensionOrganizationType' | 'CardiacSynchronizationTechnique' | 'RespiratoryMotionCompensationTechnique' | 'BulkMotionCompensationTechnique'
  | 'LossyImageCompression' | 'EchoPulseSequence' | 'PhaseContrast' | 'GeometryOfKSpaceTraversal' | 'MRAcquisitionType'
> & { ImageType?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface EnhancedMRImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Requires<Every<Valued<this['given'], 'SamplesPerPixel'> | IsNot<this['given'], 'SamplesPerPixel', 0 | 1>>, 'PlanarConfiguration'> &
    Requires<Is<this['given'], 'PixelPresentation', 'COLOR' | 'MIXED'>, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'InConcatenationNumber'> &
    Requires<Every<Not<Is<this['given'], 'InConcatenationTotalNumber', 1>> | Some<Present<this['given'], 'InConcatenationNumber'> | Present<this['given'], 'InConcatenationTotalNumber'> | Present<this['given'], 'ConcatenationFrameOffsetNumber'> | Present<this['given'], 'SOPInstanceUIDOfConcatenationSource'>>>, 'ConcatenationUID'> &
    Requires<Some<Not<Present<this['given'], 'DimensionOrganizationType'>> | Not<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>>>, 'DimensionIndexSequence'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'CardiacSynchronizationTechnique', 'NONE'>>, 'CardiacSignalSource' | 'CardiacRRIntervalSpecified'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'CardiacSynchronizationTechnique', 'PROSPECTIVE' | 'RETROSPECTIVE'>>, 'CardiacBeatRejectionTechnique'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE'>>, 'RespiratorySignalSource'> &
    Requires<Every<IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE' | 'REALTIME' | 'BREATH_HOLD'> | IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'>>, 'RespiratoryTriggerDelayThreshold'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'BulkMotionCompensationTechnique', 'NONE'>>, 'BulkMotionSignalSource'> &
    Demands<Is<this['given'], 'LossyImageCompression', '01'>, 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod'> &
    Requires<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'>,
      | 'AcquisitionDateTime' | 'AcquisitionDuration' | 'ResonantNucleus' | 'KSpaceFiltering' | 'MagneticFieldStrength' | 'PulseSequenceName'
      | 'MRAcquisitionType' | 'EchoPulseSequence' | 'MultiPlanarExcitation' | 'PhaseContrast' | 'TimeOfFlightContrast' | 'SteadyStatePulseSequence'
      | 'EchoPlanarPulseSequence' | 'SaturationRecovery' | 'SpectrallySelectedSuppression' | 'OversamplingPhase' | 'GeometryOfKSpaceTraversal'
      | 'SegmentedKSpaceTraversal' | 'NumberOfKSpaceTrajectories'
    > &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'EchoPulseSequence', 'SPIN' | 'BOTH'>>, 'MultipleSpinEcho'> &
    Demands<Is<this['given'], 'PhaseContrast', 'YES'>, 'VelocityEncodingAcquisitionSequence'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsAt<this['given'], 'ImageType', 2, 'ASL'>>, 'ArterialSpinLabelingContrast'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'GeometryOfKSpaceTraversal', 'RECTILINEAR'>>, 'RectilinearPhaseEncodeReordering'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'MRAcquisitionType', '3D'>>, 'CoverageOfKSpace'>;
}

export const enhancedMRImage: Iod<EnhancedMRImageAttributes, EnhancedMRImageSelect, EnhancedMRImageConditions> = {
  id: 'EnhancedMRImage',
  name: 'Enhanced MR Image',
  section: 'sect_A.36.2',
  table: 'table_A.36-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.4.1'],
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
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(enhancedContrastBolusRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'ef89800ff7e7', reason: 'knowledge', missing: 'whether contrast media was applied' },
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
    {
      ie: 'Image',
      usage: 'C',
      module: constant(supplementalPaletteColorLookupTableRules),
      condition: {
        tree: { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'root' }, to: ['COLOR', 'MIXED'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'fbaf5b19333c',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(acquisitionContextRules) },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'M', module: constant(enhancedMRImageRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(mrPulseSequenceRules),
      condition: {
        tree: { op: '=', attribute: { keyword: 'ImageType', value: 1 }, to: ['ORIGINAL', 'MIXED'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'aff23f961fbe',
      },
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
      macro: constant(pixelValueTransformationRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'dde08ba28583',
      },
    },
    {
      macro: constant(frameVOILUTRules),
      usage: 'U',
      condition: {
        tree: { op: 'or', of: [] },
        decided: 'data',
        otherwise: { tree: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] }, decided: 'data' },
        hash: '81c20c1a7959',
      },
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
    { macro: constant(mrImageFrameTypeRules), usage: 'M' },
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
      macro: constant(mrfovGeometryRules),
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
      macro: constant(mrImagingModifierRules),
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
                  attribute: { keyword: 'AcquisitionContrast', within: ['SharedFunctionalGroupsSequence', 'MRImageFrameTypeSequence'] },
                  to: ['DIFFUSION'],
                },
                {
                  op: '=',
                  attribute: { keyword: 'AcquisitionContrast', within: ['PerFrameFunctionalGroupsSequence', 'MRImageFrameTypeSequence'] },
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
      macro: constant(mrMetaboliteMapRules),
      usage: 'C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['METABOLITE_MAP'] }, decided: 'data', otherwise: 'allowed', hash: '3d9479bda574' },
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
    {
      macro: constant(mrArterialSpinLabelingRules),
      usage: 'C',
      condition: { tree: { op: '=', attribute: { keyword: 'ImageType', value: 3 }, to: ['ASL'] }, decided: 'data', otherwise: 'allowed', hash: '1b61e5925af3' },
    },
    { macro: constant(functionalMRRules), usage: 'U' },
    { macro: constant(temporalPositionRules), usage: 'U' },
  ],
  constraints: [
    {
      section: 'sect_A.36.2.3.1',
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
      section: 'sect_A.36.2.3.1',
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
      section: 'sect_A.36.2.3.1',
      demand: {
        kind: 'module-absent',
        module: 'VOI LUT',
        evidence: ['VOILUTFunction'],
        hints: ['VOILUTSequence', 'WindowCenter', 'WindowWidth', 'WindowCenterWidthExplanation'],
      },
    },
    { section: 'sect_A.36.2.3.1', demand: { kind: 'values', path: ['PhotometricInterpretation'], terms: ['MONOCHROME2'] } },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isEnhancedMRImage = (dataset: object): dataset is EnhancedMRImageAttributes => conformsToIod(dataset, enhancedMRImage);

/** Findings of the data set as this IOD. */
export const validateEnhancedMRImage = (dataset: object): Finding[] => validateIod(dataset, enhancedMRImage);
