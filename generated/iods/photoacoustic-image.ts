// Photoacoustic Image IOD, PS3.3 Table A.89.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.89.html
import type { DefinedTerm, Demands, Every, Finding, Forbids, Iod, Is, IsNot, Not, Present, Requires, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ContrastBolusUsageFunctionalGroup, contrastBolusUsageRules } from '../functional-groups/contrast-bolus-usage.ts';
import { type DerivationImageFunctionalGroup, derivationImageRules } from '../functional-groups/derivation-image.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type FrameDisplayShutterFunctionalGroup, frameDisplayShutterRules } from '../functional-groups/frame-display-shutter.ts';
import { type FrameVOILUTFunctionalGroup, frameVOILUTRules } from '../functional-groups/frame-voi-lut.ts';
import { type PatientOrientationInFrameFunctionalGroup, patientOrientationInFrameRules } from '../functional-groups/patient-orientation-in-frame.ts';
import { type PhotoacousticExcitationCharacteristicsFunctionalGroup, photoacousticExcitationCharacteristicsRules } from '../functional-groups/photoacoustic-excitation-characteristics.ts';
import { type PhotoacousticImageDataTypeFunctionalGroup, photoacousticImageDataTypeRules } from '../functional-groups/photoacoustic-image-data-type.ts';
import { type PhotoacousticImageFrameTypeFunctionalGroup, photoacousticImageFrameTypeRules } from '../functional-groups/photoacoustic-image-frame-type.ts';
import { type PhotoacousticReconstructionAlgorithmFunctionalGroup, photoacousticReconstructionAlgorithmRules } from '../functional-groups/photoacoustic-reconstruction-algorithm.ts';
import { type PixelMeasuresFunctionalGroup, pixelMeasuresRules } from '../functional-groups/pixel-measures.ts';
import { type PlaneOrientationPatientFunctionalGroup, planeOrientationPatientRules } from '../functional-groups/plane-orientation-patient.ts';
import { type PlaneOrientationVolumeFunctionalGroup, planeOrientationVolumeRules } from '../functional-groups/plane-orientation-volume.ts';
import { type PlanePositionPatientFunctionalGroup, planePositionPatientRules } from '../functional-groups/plane-position-patient.ts';
import { type PlanePositionVolumeFunctionalGroup, planePositionVolumeRules } from '../functional-groups/plane-position-volume.ts';
import { type RealWorldValueMappingFunctionalGroup, realWorldValueMappingRules as realWorldValueMappingFunctionalGroupRules } from '../functional-groups/real-world-value-mapping.ts';
import { type ReferencedImageFunctionalGroup, referencedImageRules } from '../functional-groups/referenced-image.ts';
import { type TemporalPositionFunctionalGroup, temporalPositionRules } from '../functional-groups/temporal-position.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type EnhancedContrastBolusModule, enhancedContrastBolusRules } from '../modules/enhanced-contrast-bolus.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type EnhancedSeriesModule, enhancedSeriesRules } from '../modules/enhanced-series.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { iccProfileRules } from '../modules/icc-profile.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type MultiFrameDimensionModule, multiFrameDimensionRules } from '../modules/multi-frame-dimension.ts';
import { type MultiFrameFunctionalGroupsModule, multiFrameFunctionalGroupsRules } from '../modules/multi-frame-functional-groups.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type PhotoacousticAcquisitionParametersModule, photoacousticAcquisitionParametersRules } from '../modules/photoacoustic-acquisition-parameters.ts';
import { type PhotoacousticImageModule, photoacousticImageRules } from '../modules/photoacoustic-image.ts';
import { type PhotoacousticReconstructionModule, photoacousticReconstructionRules } from '../modules/photoacoustic-reconstruction.ts';
import { type PhotoacousticTransducerModule, photoacousticTransducerRules } from '../modules/photoacoustic-transducer.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { supplementalPaletteColorLookupTableRules } from '../modules/supplemental-palette-color-lookup-table.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';
import { type UltrasoundFrameOfReferenceModule, ultrasoundFrameOfReferenceRules } from '../modules/ultrasound-frame-of-reference.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface PhotoacousticImageFunctionalGroups extends Partial<FrameContentFunctionalGroup>, Partial<PixelMeasuresFunctionalGroup>, Partial<PlanePositionPatientFunctionalGroup>, Partial<PlaneOrientationPatientFunctionalGroup>, Partial<ReferencedImageFunctionalGroup>, Partial<DerivationImageFunctionalGroup>, Partial<FrameVOILUTFunctionalGroup>, Partial<RealWorldValueMappingFunctionalGroup>, Partial<ContrastBolusUsageFunctionalGroup>, Partial<PatientOrientationInFrameFunctionalGroup>, Partial<FrameDisplayShutterFunctionalGroup>, Partial<PlanePositionVolumeFunctionalGroup>, Partial<PlaneOrientationVolumeFunctionalGroup>, Partial<TemporalPositionFunctionalGroup>, Partial<PhotoacousticExcitationCharacteristicsFunctionalGroup>, Partial<PhotoacousticImageFrameTypeFunctionalGroup>, Partial<PhotoacousticImageDataTypeFunctionalGroup>, Partial<PhotoacousticReconstructionAlgorithmFunctionalGroup> {}

/** Photoacoustic Image IOD, PS3.3 Table A.89.3-1. */
export interface PhotoacousticImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'SeriesNumber' | 'ReferencedPerformedProcedureStepSequence'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, UltrasoundFrameOfReferenceModule, SynchronizationModule, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<GeneralImageModule, 'InstanceNumber' | 'ContentDate' | 'ContentTime' | 'ImageType' | 'BurnedInAnnotation' | 'RecognizableVisualFeatures' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod' | 'IconImageSequence' | 'PresentationLUTShape'>, Partial<GeneralReferenceModule>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'PlanarConfiguration' | 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor' | 'RedPaletteColorLookupTableData' | 'GreenPaletteColorLookupTableData' | 'BluePaletteColorLookupTableData' | 'ICCProfile' | 'ColorSpace'>, Partial<EnhancedContrastBolusModule>, Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber' | 'ContentDate' | 'ContentTime'>, Omit<MultiFrameDimensionModule, 'DimensionOrganizationType'>, Partial<DeviceModule>, Partial<SpecimenModule>, AcquisitionContextModule, Omit<PhotoacousticImageModule, 'ImageType' | 'DimensionOrganizationType' | 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'PlanarConfiguration' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod' | 'PresentationLUTShape' | 'BurnedInAnnotation' | 'RecognizableVisualFeatures' | 'IconImageSequence'>, PhotoacousticAcquisitionParametersModule, Partial<PhotoacousticTransducerModule>, Partial<PhotoacousticReconstructionModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'PA';
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesNumber: NonNullable<GeneralSeriesModule['SeriesNumber']>;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<EnhancedSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
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
  IconImageSequence?: (NonNullable<GeneralImageModule['IconImageSequence']>[number] & NonNullable<PhotoacousticImageModule['IconImageSequence']>[number])[] | null;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  PresentationLUTShape?: 'IDENTITY';
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: NonNullable<ImagePixelModule['SamplesPerPixel']>;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: NonNullable<ImagePixelModule['PhotometricInterpretation']>;
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
  SharedFunctionalGroupsSequence: PhotoacousticImageFunctionalGroups[];
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: PhotoacousticImageFunctionalGroups[];
  /** Dimension Organization Type (0020,9311) CS, VM 1, Type 1. [C.7.6.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.17.html#table_C.7.6.17-1) */
  DimensionOrganizationType: DefinedTerm<'3D' | '3D_TEMPORAL' | 'TILED_FULL' | 'TILED_SPARSE'>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.6.3';
}

/** What the conditions of the top level read. */
export type PhotoacousticImageSelect = Pick<PhotoacousticImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'UltrasoundAcquisitionGeometry' | 'PatientFrameOfReferenceSource' | 'PixelPaddingRangeLimit'
  | 'PixelDataProviderURL' | 'LossyImageCompression' | 'PhotometricInterpretation' | 'SamplesPerPixel' | 'PixelPresentation' | 'ConcatenationUID'
  | 'InConcatenationTotalNumber' | 'InConcatenationNumber' | 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource'
  | 'DimensionOrganizationType' | 'AcousticCouplingMediumFlag'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface PhotoacousticImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Demands<Is<this['given'], 'UltrasoundAcquisitionGeometry', 'APEX'>, 'ApexPosition'> &
    Demands<Is<this['given'], 'PatientFrameOfReferenceSource', 'TABLE'>, 'TableFrameOfReferenceUID' | 'VolumeToTableMappingMatrix'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Requires<Is<this['given'], 'LossyImageCompression', '01'>, 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod'> &
    Requires<Is<this['given'], 'PhotometricInterpretation', 'MONOCHROME2'>, 'PresentationLUTShape'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Requires<Every<Valued<this['given'], 'SamplesPerPixel'> | IsNot<this['given'], 'SamplesPerPixel', 0 | 1>>, 'PlanarConfiguration'> &
    Requires<Some<Is<this['given'], 'PhotometricInterpretation', 'PALETTE COLOR'> | Is<this['given'], 'PixelPresentation', 'COLOR' | 'MIXED'>>, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'InConcatenationNumber'> &
    Requires<Every<Not<Is<this['given'], 'InConcatenationTotalNumber', 1>> | Some<Present<this['given'], 'InConcatenationNumber'> | Present<this['given'], 'InConcatenationTotalNumber'> | Present<this['given'], 'ConcatenationFrameOffsetNumber'> | Present<this['given'], 'SOPInstanceUIDOfConcatenationSource'>>>, 'ConcatenationUID'> &
    Requires<Some<Not<Present<this['given'], 'DimensionOrganizationType'>> | Not<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>>>, 'DimensionIndexSequence'> &
    Forbids<Is<this['given'], 'AcousticCouplingMediumFlag', 'YES'>, 'AcousticCouplingMediumCodeSequence'>;
}

export const photoacousticImage: Iod<PhotoacousticImageAttributes, PhotoacousticImageSelect, PhotoacousticImageConditions> = {
  id: 'PhotoacousticImage',
  name: 'Photoacoustic Image',
  section: 'sect_A.89',
  table: 'table_A.89.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.6.3'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(enhancedSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(ultrasoundFrameOfReferenceRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(synchronizationRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(enhancedContrastBolusRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'a00769a3803c', reason: 'knowledge', missing: 'whether contrast media was applied' },
    },
    { ie: 'Image', usage: 'M', module: constant(multiFrameFunctionalGroupsRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameDimensionRules) },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'M', module: constant(acquisitionContextRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(supplementalPaletteColorLookupTableRules),
      condition: {
        tree: { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'root' }, to: ['COLOR'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'ae37e0b5cac4',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(photoacousticImageRules) },
    { ie: 'Image', usage: 'M', module: constant(photoacousticAcquisitionParametersRules) },
    { ie: 'Image', usage: 'U', module: constant(photoacousticTransducerRules) },
    { ie: 'Image', usage: 'U', module: constant(photoacousticReconstructionRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(iccProfileRules),
      condition: {
        tree: { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'root' }, to: ['TRUE_COLOR', 'COLOR'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '948b4ba1c8a2',
      },
    },
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
      condition: { tree: { op: 'module', module: 'Enhanced Contrast/Bolus' }, decided: 'data', otherwise: 'forbidden', hash: 'fd3f0b9a5afc' },
    },
    { macro: constant(patientOrientationInFrameRules), usage: 'U' },
    { macro: constant(frameDisplayShutterRules), usage: 'U' },
    { macro: constant(planePositionVolumeRules), usage: 'M', place: 'per-frame' },
    { macro: constant(planeOrientationVolumeRules), usage: 'M', place: 'shared' },
    { macro: constant(temporalPositionRules), usage: 'M' },
    { macro: constant(photoacousticExcitationCharacteristicsRules), usage: 'U' },
    { macro: constant(photoacousticImageFrameTypeRules), usage: 'M', place: 'shared' },
    { macro: constant(photoacousticImageDataTypeRules), usage: 'M', place: 'shared' },
    { macro: constant(photoacousticReconstructionAlgorithmRules), usage: 'U', place: 'shared' },
  ],
  constraints: [
    { section: 'sect_A.89.3.1.1', demand: { kind: 'values', path: ['Modality'], terms: ['PA'] } },
    {
      section: 'sect_A.89.3.1.2',
      condition: { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'root' }, to: ['COLOR', 'MONOCHROME'] },
      demand: { kind: 'values', path: ['PhotometricInterpretation'], terms: ['MONOCHROME2'] },
    },
    {
      section: 'sect_A.89.3.1.2',
      condition: { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'root' }, to: ['TRUE_COLOR'] },
      demand: { kind: 'values', path: ['PhotometricInterpretation'], terms: ['RGB', 'YBR_ICT', 'YBR_RCT', 'YBR_PARTIAL_420', 'YBR_FULL_422', 'YBR_FULL'] },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isPhotoacousticImage = (dataset: object): dataset is PhotoacousticImageAttributes => conformsToIod(dataset, photoacousticImage);

/** Findings of the data set as this IOD. */
export const validatePhotoacousticImage = (dataset: object): Finding[] => validateIod(dataset, photoacousticImage);
