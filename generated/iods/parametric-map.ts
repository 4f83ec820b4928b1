// Parametric Map IOD, PS3.3 Table PS3.3_A.75-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.75.html
import type { DefinedTerm, Demands, Every, Finding, Forbids, Iod, Is, IsAt, IsNot, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type CardiacSynchronizationFunctionalGroup, cardiacSynchronizationRules as cardiacSynchronizationFunctionalGroupRules } from '../functional-groups/cardiac-synchronization.ts';
import { type ContrastBolusUsageFunctionalGroup, contrastBolusUsageRules } from '../functional-groups/contrast-bolus-usage.ts';
import { type DerivationImageFunctionalGroup, derivationImageRules } from '../functional-groups/derivation-image.ts';
import { type FrameAnatomyFunctionalGroup, frameAnatomyRules } from '../functional-groups/frame-anatomy.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type FrameVOILUTWithLUTFunctionalGroup, frameVOILUTWithLUTRules } from '../functional-groups/frame-voi-lut-with-lut.ts';
import { type IdentityPixelValueTransformationFunctionalGroup, identityPixelValueTransformationRules } from '../functional-groups/identity-pixel-value-transformation.ts';
import { type ParametricMapFrameTypeFunctionalGroup, parametricMapFrameTypeRules } from '../functional-groups/parametric-map-frame-type.ts';
import { type PixelMeasuresFunctionalGroup, pixelMeasuresRules } from '../functional-groups/pixel-measures.ts';
import { type PlaneOrientationPatientFunctionalGroup, planeOrientationPatientRules } from '../functional-groups/plane-orientation-patient.ts';
import { type PlanePositionPatientFunctionalGroup, planePositionPatientRules } from '../functional-groups/plane-position-patient.ts';
import { type PlanePositionSlideFunctionalGroup, planePositionSlideRules } from '../functional-groups/plane-position-slide.ts';
import { type RealWorldValueMappingFunctionalGroup, realWorldValueMappingRules as realWorldValueMappingFunctionalGroupRules } from '../functional-groups/real-world-value-mapping.ts';
import { type ReferencedImageFunctionalGroup, referencedImageRules } from '../functional-groups/referenced-image.ts';
import { type RespiratorySynchronizationFunctionalGroup, respiratorySynchronizationRules as respiratorySynchronizationFunctionalGroupRules } from '../functional-groups/respiratory-synchronization.ts';
import { type StoredValueColorRangeFunctionalGroup, storedValueColorRangeRules } from '../functional-groups/stored-value-color-range.ts';
import { type UnassignedPerFrameConvertedAttributesFunctionalGroup, unassignedPerFrameConvertedAttributesRules } from '../functional-groups/unassigned-per-frame-converted-attributes.ts';
import { type UnassignedSharedConvertedAttributesFunctionalGroup, unassignedSharedConvertedAttributesRules } from '../functional-groups/unassigned-shared-converted-attributes.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type BulkMotionSynchronizationModule, bulkMotionSynchronizationRules } from '../modules/bulk-motion-synchronization.ts';
import { type CardiacSynchronizationModule, cardiacSynchronizationRules } from '../modules/cardiac-synchronization.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type DoubleFloatingPointImagePixelModule, doubleFloatingPointImagePixelRules } from '../modules/double-floating-point-image-pixel.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type FloatingPointImagePixelModule, floatingPointImagePixelRules } from '../modules/floating-point-image-pixel.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralAcquisitionModule, generalAcquisitionRules } from '../modules/general-acquisition.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type MicroscopeSlideLayerTileOrganizationModule, microscopeSlideLayerTileOrganizationRules } from '../modules/microscope-slide-layer-tile-organization.ts';
import { type MultiFrameDimensionModule, multiFrameDimensionRules } from '../modules/multi-frame-dimension.ts';
import { type MultiFrameFunctionalGroupsModule, multiFrameFunctionalGroupsRules } from '../modules/multi-frame-functional-groups.ts';
import { type MultiResolutionPyramidModule, multiResolutionPyramidRules } from '../modules/multi-resolution-pyramid.ts';
import { type PaletteColorLookupTableModule, paletteColorLookupTableRules } from '../modules/palette-color-lookup-table.ts';
import { type ParametricMapImageModule, parametricMapImageRules } from '../modules/parametric-map-image.ts';
import { type ParametricMapSeriesModule, parametricMapSeriesRules } from '../modules/parametric-map-series.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RespiratorySynchronizationModule, respiratorySynchronizationRules } from '../modules/respiratory-synchronization.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface ParametricMapFunctionalGroups extends Partial<PixelMeasuresFunctionalGroup>, Partial<PlanePositionPatientFunctionalGroup>, Partial<PlaneOrientationPatientFunctionalGroup>, Partial<PlanePositionSlideFunctionalGroup>, Partial<ReferencedImageFunctionalGroup>, Partial<DerivationImageFunctionalGroup>, Partial<FrameContentFunctionalGroup>, Partial<CardiacSynchronizationFunctionalGroup>, Partial<FrameAnatomyFunctionalGroup>, Partial<IdentityPixelValueTransformationFunctionalGroup>, Partial<FrameVOILUTWithLUTFunctionalGroup>, Partial<RealWorldValueMappingFunctionalGroup>, Partial<ContrastBolusUsageFunctionalGroup>, Partial<RespiratorySynchronizationFunctionalGroup>, Partial<StoredValueColorRangeFunctionalGroup>, Partial<ParametricMapFrameTypeFunctionalGroup>, Partial<UnassignedSharedConvertedAttributesFunctionalGroup>, Partial<UnassignedPerFrameConvertedAttributesFunctionalGroup> {}

/** Parametric Map IOD, PS3.3 Table PS3.3_A.75-1. */
export interface ParametricMapAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'SeriesNumber' | 'ReferencedPerformedProcedureStepSequence'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, Partial<SynchronizationModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Partial<GeneralAcquisitionModule>, Partial<MultiResolutionPyramidModule>, Omit<GeneralImageModule, 'InstanceNumber' | 'ContentDate' | 'ContentTime' | 'ImageType' | 'BurnedInAnnotation' | 'RecognizableVisualFeatures' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod' | 'PresentationLUTShape'>, Partial<GeneralReferenceModule>, Partial<MicroscopeSlideLayerTileOrganizationModule>, Partial<Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'Rows' | 'Columns' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelAspectRatio' | 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor' | 'RedPaletteColorLookupTableData' | 'GreenPaletteColorLookupTableData' | 'BluePaletteColorLookupTableData' | 'ICCProfile' | 'ColorSpace'>>, Partial<Omit<FloatingPointImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'Rows' | 'Columns' | 'BitsAllocated' | 'PixelAspectRatio'>>, Partial<Omit<DoubleFloatingPointImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'Rows' | 'Columns' | 'BitsAllocated' | 'PixelAspectRatio'>>, Omit<ParametricMapImageModule, 'ImageType' | 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PresentationLUTShape' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod' | 'BurnedInAnnotation' | 'RecognizableVisualFeatures' | 'ContentQualification' | 'PaletteColorLookupTableUID' | 'ICCProfile' | 'ColorSpace' | 'InstanceNumber'>, Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber' | 'ContentDate' | 'ContentTime'>, MultiFrameDimensionModule, Partial<Omit<PaletteColorLookupTableModule, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor' | 'PaletteColorLookupTableUID' | 'RedPaletteColorLookupTableData' | 'GreenPaletteColorLookupTableData' | 'BluePaletteColorLookupTableData'>>, Partial<CardiacSynchronizationModule>, Partial<RespiratorySynchronizationModule>, Partial<BulkMotionSynchronizationModule>, AcquisitionContextModule, Partial<DeviceModule>, Partial<SpecimenModule>, Partial<CommonInstanceReferenceModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber' | 'ContentQualification'>, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: DefinedTerm<'ANN' | 'AR' | 'ASMT' | 'AU' | 'BDUS' | 'BI' | 'BMD' | 'CFM' | 'CR' | 'CT' | 'CTPROTOCOL' | 'DMS' | 'DG' | 'DOC' | 'DX' | 'ECG' | 'EEG' | 'EMG' | 'EOG' | 'EPS' | 'ES' | 'FID' | 'GM' | 'HC' | 'HD' | 'IO' | 'IOL' | 'IVOCT' | 'IVUS' | 'KER' | 'KO' | 'LEN' | 'LS' | 'MG' | 'MR' | 'M3D' | 'NM' | 'OAM' | 'OCT' | 'OP' | 'OPM' | 'OPT' | 'OPTBSV' | 'OPTENF' | 'OPV' | 'OSS' | 'OT' | 'PA' | 'PLAN' | 'POS' | 'PR' | 'PT' | 'PX' | 'REG' | 'RESP' | 'RF' | 'RG' | 'RTDOSE' | 'RTIMAGE' | 'RTINTENT' | 'RTPLAN' | 'RTRAD' | 'RTRECORD' | 'RTSEGANN' | 'RTSTRUCT' | 'RWV' | 'SEG' | 'SM' | 'SMR' | 'SR' | 'SRF' | 'STAIN' | 'TEXTUREMAP' | 'TG' | 'US' | 'VA' | 'XA' | 'XAPROTOCOL' | 'XC'>;
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesNumber: NonNullable<GeneralSeriesModule['SeriesNumber']>;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<ParametricMapSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
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
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  RecognizableVisualFeatures: 'YES' | 'NO';
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompressionRatio?: NonNullable<GeneralImageModule['LossyImageCompressionRatio']>;
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompressionMethod?: NonNullable<GeneralImageModule['LossyImageCompressionMethod']>;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  PresentationLUTShape: 'IDENTITY';
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Rows (0028,0010) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  Rows?: NonNullable<ImagePixelModule['Rows']> | null;
  /** Columns (0028,0011) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  Columns?: NonNullable<ImagePixelModule['Columns']> | null;
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: NonNullable<ImagePixelModule['BitsAllocated']>;
  /** Bits Stored (0028,0101) US, VM 1, Type 1C. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored?: 16;
  /** High Bit (0028,0102) US, VM 1, Type 1C. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit?: 15;
  /** Pixel Aspect Ratio (0028,0034) IS, VM 2, Type 1C if PixelSpacing of this item is not present and ImagerPixelSpacing of this item is not present and NominalScannedPixelSpacing of this item is not present and [knowledge #ac5c8322e422]. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelAspectRatio?: NonNullable<ImagePixelModule['PixelAspectRatio']> | null;
  /** Red Palette Color Lookup Table Descriptor (0028,1101) US|SS, VM 3, Type 1C if PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  RedPaletteColorLookupTableDescriptor?: NonNullable<ImagePixelModule['RedPaletteColorLookupTableDescriptor']> | null;
  /** Green Palette Color Lookup Table Descriptor (0028,1102) US|SS, VM 3, Type 1C if PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  GreenPaletteColorLookupTableDescriptor?: NonNullable<ImagePixelModule['GreenPaletteColorLookupTableDescriptor']> | null;
  /** Blue Palette Color Lookup Table Descriptor (0028,1103) US|SS, VM 3, Type 1C if PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BluePaletteColorLookupTableDescriptor?: NonNullable<ImagePixelModule['BluePaletteColorLookupTableDescriptor']> | null;
  /** Red Palette Color Lookup Table Data (0028,1201) OW, VM 1, Type 1C if (PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED) and not (IOD has SegmentedRedPaletteColorLookupTableData and SegmentedRedPaletteColorLookupTableData of this item is present). [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  RedPaletteColorLookupTableData?: NonNullable<ImagePixelModule['RedPaletteColorLookupTableData']> | null;
  /** Green Palette Color Lookup Table Data (0028,1202) OW, VM 1, Type 1C if (PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED) and not (IOD has SegmentedGreenPaletteColorLookupTableData and SegmentedGreenPaletteColorLookupTableData of this item is present). [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  GreenPaletteColorLookupTableData?: NonNullable<ImagePixelModule['GreenPaletteColorLookupTableData']> | null;
  /** Blue Palette Color Lookup Table Data (0028,1203) OW, VM 1, Type 1C if (PhotometricInterpretation is "PALETTE COLOR" or PixelPresentation of this item is one of COLOR, MIXED) and not (IOD has SegmentedBluePaletteColorLookupTableData and SegmentedBluePaletteColorLookupTableData of this item is present). [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BluePaletteColorLookupTableData?: NonNullable<ImagePixelModule['BluePaletteColorLookupTableData']> | null;
  /** ICC Profile (0028,2000) OB, VM 1, Type 1C. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ICCProfile?: NonNullable<ImagePixelModule['ICCProfile']>;
  /** Color Space (0028,2002) CS, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ColorSpace?: NonNullable<ImagePixelModule['ColorSpace']> | null;
  /** Content Qualification (0018,9004) CS, VM 1, Type 1. [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  ContentQualification: 'PRODUCT' | 'RESEARCH' | 'SERVICE';
  /** Palette Color Lookup Table UID (0028,1199) UI, VM 1, Type 1C if PixelPresentation is COLOR_RANGE and not (module "Palette Color Lookup Table" is used). [PS3.3_C.8.32-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.32.2.html#table_PS3.3_C.8.32-2) */
  PaletteColorLookupTableUID?: NonNullable<ParametricMapImageModule['PaletteColorLookupTableUID']>;
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  SharedFunctionalGroupsSequence: ParametricMapFunctionalGroups[];
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: ParametricMapFunctionalGroups[];
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.30';
}

/** What the conditions of the top level read. */
export type ParametricMapSelect = Pick<ParametricMapAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'DimensionOrganizationType'
  | 'PixelPresentation' | 'FloatPixelPaddingValue' | 'DoubleFloatPixelPaddingValue' | 'ConcatenationUID' | 'InConcatenationTotalNumber'
  | 'InConcatenationNumber' | 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'CardiacSynchronizationTechnique'
  | 'RespiratoryMotionCompensationTechnique' | 'BulkMotionCompensationTechnique'
> & { ImageType?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface ParametricMapConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Requires<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>, 'TotalPixelMatrixFocalPlanes'> &
    Requires<Every<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'> | Some<'open' | Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>>>, 'ImageOrientationSlide'> &
    Forbids<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Requires<Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>, 'BitsStored' | 'HighBit'> &
    Requires<Is<this['given'], 'PixelPresentation', 'COLOR_RANGE'>, 'ICCProfile'> &
    Demands<Present<this['given'], 'FloatPixelPaddingValue'>, 'FloatPixelPaddingRangeLimit'> &
    Demands<Present<this['given'], 'DoubleFloatPixelPaddingValue'>, 'DoubleFloatPixelPaddingRangeLimit'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'InConcatenationNumber'> &
    Requires<Every<Not<Is<this['given'], 'InConcatenationTotalNumber', 1>> | Some<Present<this['given'], 'InConcatenationNumber'> | Present<this['given'], 'InConcatenationTotalNumber'> | Present<this['given'], 'ConcatenationFrameOffsetNumber'> | Present<this['given'], 'SOPInstanceUIDOfConcatenationSource'>>>, 'ConcatenationUID'> &
    Requires<Some<Not<Present<this['given'], 'DimensionOrganizationType'>> | Not<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>>>, 'DimensionIndexSequence'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'CardiacSynchronizationTechnique', 'NONE'>>, 'CardiacSignalSource' | 'CardiacRRIntervalSpecified'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'CardiacSynchronizationTechnique', 'PROSPECTIVE' | 'RETROSPECTIVE'>>, 'CardiacBeatRejectionTechnique'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE'>>, 'RespiratorySignalSource'> &
    Requires<Every<IsNot<this['given'], 'RespiratoryMotionCompensationTechnique', 'NONE' | 'REALTIME' | 'BREATH_HOLD'> | IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'>>, 'RespiratoryTriggerDelayThreshold'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'BulkMotionCompensationTechnique', 'NONE'>>, 'BulkMotionSignalSource'>;
}

export const parametricMap: Iod<ParametricMapAttributes, ParametricMapSelect, ParametricMapConditions> = {
  id: 'ParametricMap',
  name: 'Parametric Map',
  section: 'sect_A.75',
  table: 'table_PS3.3_A.75-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.30'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(parametricMapSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    { ie: 'Frame of Reference', usage: 'U', module: constant(synchronizationRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Acquisition', usage: 'U', module: constant(generalAcquisitionRules) },
    { ie: 'Multi-Resolution Pyramid', usage: 'U', module: constant(multiResolutionPyramidRules) },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'U', module: constant(generalReferenceRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(microscopeSlideLayerTileOrganizationRules),
      condition: {
        tree: { op: '=', attribute: { keyword: 'DimensionOrganizationType' }, to: ['TILED_FULL'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'afe985257767',
      },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(imagePixelRules),
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'PixelData' } },
            {
              op: 'and',
              of: [
                { op: 'unknown', reason: 'knowledge', hash: 'f11529ffa0fd' },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'FloatPixelData' } } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'DoubleFloatPixelData' } } },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'f11529ffa0fd',
        reason: 'knowledge',
        missing: 'which kind of pixels the image has',
      },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(floatingPointImagePixelRules),
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'FloatPixelData' } },
            {
              op: 'and',
              of: [
                { op: 'unknown', reason: 'knowledge', hash: '202cb139485b' },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'PixelData' } } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'DoubleFloatPixelData' } } },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '202cb139485b',
        reason: 'knowledge',
        missing: 'which kind of pixels the image has',
      },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(doubleFloatingPointImagePixelRules),
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'DoubleFloatPixelData' } },
            {
              op: 'and',
              of: [
                { op: 'unknown', reason: 'knowledge', hash: '0a0896d34578' },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'PixelData' } } },
                { op: 'not', of: { op: 'present', attribute: { keyword: 'FloatPixelData' } } },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '0a0896d34578',
        reason: 'knowledge',
        missing: 'which kind of pixels the image has',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(parametricMapImageRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameFunctionalGroupsRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameDimensionRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(paletteColorLookupTableRules),
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'root' }, to: ['COLOR_RANGE'] },
            { op: 'not', of: { op: 'present', attribute: { keyword: 'PaletteColorLookupTableUID' } } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '501a2031efe3',
      },
    },
    { ie: 'Image', usage: 'U', module: constant(cardiacSynchronizationRules) },
    { ie: 'Image', usage: 'U', module: constant(respiratorySynchronizationRules) },
    { ie: 'Image', usage: 'U', module: constant(bulkMotionSynchronizationRules) },
    { ie: 'Image', usage: 'M', module: constant(acquisitionContextRules) },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(commonInstanceReferenceRules),
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'ReferencedImageSequence', within: ['SharedFunctionalGroupsSequence'] } },
            { op: 'present', attribute: { keyword: 'ReferencedImageSequence', within: ['PerFrameFunctionalGroupsSequence'] } },
            { op: 'present', attribute: { keyword: 'DerivationImageSequence', within: ['SharedFunctionalGroupsSequence'] } },
            { op: 'present', attribute: { keyword: 'DerivationImageSequence', within: ['PerFrameFunctionalGroupsSequence'] } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '2785151945aa',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(sopCommonRules) },
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
    {
      macro: constant(planePositionPatientRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'functional-group', keyword: 'PlaneOrientationSequence' },
            {
              op: 'and',
              of: [
                { op: 'unknown', reason: 'knowledge', hash: '183b05107306' },
                {
                  op: 'not',
                  of: {
                    op: 'or',
                    of: [
                      { op: 'present', attribute: { keyword: 'ImageOrientationSlide', scope: 'root' } },
                      { op: 'functional-group', keyword: 'PlanePositionSlideSequence' },
                    ],
                  },
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '183b05107306',
        reason: 'knowledge',
        missing: 'the coordinate system of the Frame of Reference',
      },
    },
    {
      macro: constant(planeOrientationPatientRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'functional-group', keyword: 'PlanePositionSequence' },
            {
              op: 'and',
              of: [
                { op: 'unknown', reason: 'knowledge', hash: '183b05107306' },
                {
                  op: 'not',
                  of: {
                    op: 'or',
                    of: [
                      { op: 'present', attribute: { keyword: 'ImageOrientationSlide', scope: 'root' } },
                      { op: 'functional-group', keyword: 'PlanePositionSlideSequence' },
                    ],
                  },
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '183b05107306',
        reason: 'knowledge',
        missing: 'the coordinate system of the Frame of Reference',
      },
    },
    {
      macro: constant(planePositionSlideRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'and',
          of: [
            {
              op: 'or',
              of: [
                { op: 'present', attribute: { keyword: 'ImageOrientationSlide', scope: 'root' } },
                {
                  op: 'and',
                  of: [
                    { op: 'unknown', reason: 'knowledge', hash: 'c1ecaa51bbc5' },
                    {
                      op: 'not',
                      of: {
                        op: 'or',
                        of: [{ op: 'functional-group', keyword: 'PlanePositionSequence' }, { op: 'functional-group', keyword: 'PlaneOrientationSequence' }],
                      },
                    },
                  ],
                },
              ],
            },
            { op: 'not', of: { op: '=', attribute: { keyword: 'DimensionOrganizationType' }, to: ['TILED_FULL'] } },
          ],
        },
        decided: 'data',
        otherwise: { tree: { op: 'unknown', reason: 'knowledge', hash: 'c1ecaa51bbc5' }, decided: 'knowledge' },
        hash: 'c1ecaa51bbc5',
        reason: 'knowledge',
        missing: 'the coordinate system of the Frame of Reference',
      },
    },
    { macro: constant(referencedImageRules), usage: 'U' },
    {
      macro: constant(derivationImageRules),
      usage: 'C',
      condition: { tree: null, decided: 'study', otherwise: 'forbidden', hash: '396065cd06f3', reason: 'other-instance', missing: 'what the object was derived from' },
    },
    { macro: constant(frameContentRules), usage: 'M', place: 'per-frame' },
    { macro: constant(cardiacSynchronizationFunctionalGroupRules), usage: 'U' },
    { macro: constant(frameAnatomyRules), usage: 'U' },
    { macro: constant(identityPixelValueTransformationRules), usage: 'M' },
    { macro: constant(frameVOILUTWithLUTRules), usage: 'M' },
    { macro: constant(realWorldValueMappingFunctionalGroupRules), usage: 'M' },
    { macro: constant(contrastBolusUsageRules), usage: 'U' },
    { macro: constant(respiratorySynchronizationFunctionalGroupRules), usage: 'U' },
    {
      macro: constant(storedValueColorRangeRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'root' }, to: ['COLOR_RANGE'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'fd70489960e1',
      },
    },
    { macro: constant(parametricMapFrameTypeRules), usage: 'M' },
    { macro: constant(unassignedSharedConvertedAttributesRules), usage: 'U', place: 'shared' },
    { macro: constant(unassignedPerFrameConvertedAttributesRules), usage: 'U', place: 'per-frame' },
  ],
  constraints: [
    {
      section: 'sect_A.75.4',
      demand: {
        kind: 'module-absent',
        module: 'VOI LUT',
        evidence: ['VOILUTFunction'],
        hints: ['VOILUTSequence', 'WindowCenter', 'WindowWidth', 'WindowCenterWidthExplanation'],
      },
    },
    {
      section: 'sect_A.75.4',
      demand: { kind: 'module-absent', module: 'Modality LUT', evidence: ['ModalityLUTSequence'], hints: ['RescaleIntercept', 'RescaleSlope', 'RescaleType'] },
    },
    {
      section: 'sect_A.75.4',
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
    { section: 'sect_A.75.4', demand: { kind: 'module-absent', module: 'Supplemental Palette Color Lookup Table', evidence: [], hints: [] } },
    {
      section: 'sect_A.75.5.1',
      demand: {
        kind: 'context-groups',
        path: ['DerivationImageSequence', 'SourceImageSequence', 'PurposeOfReferenceCodeSequence'],
        groups: true,
        contextGroups: [{ kind: 'BCID', cid: '7222' }],
      },
    },
    {
      section: 'sect_A.75.5.1',
      demand: { kind: 'context-groups', path: ['DerivationImageSequence', 'DerivationCodeSequence'], groups: true, contextGroups: [{ kind: 'BCID', cid: '7203' }] },
    },
    {
      section: 'sect_A.75.5.1',
      demand: {
        kind: 'context-groups',
        path: ['RealWorldValueMappingSequence', 'QuantityDefinitionSequence', 'ConceptNameCodeSequence'],
        groups: true,
        contextGroups: [{ kind: 'BCID', cid: '9000' }],
      },
    },
    {
      section: 'sect_A.75.5.1',
      demand: {
        kind: 'context-groups',
        path: ['RealWorldValueMappingSequence', 'MeasurementUnitsCodeSequence'],
        groups: true,
        contextGroups: [{ kind: 'BCID', cid: '7181' }],
      },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isParametricMap = (dataset: object): dataset is ParametricMapAttributes => conformsToIod(dataset, parametricMap);

/** Findings of the data set as this IOD. */
export const validateParametricMap = (dataset: object): Finding[] => validateIod(dataset, parametricMap);
