// Intravascular Optical Coherence Tomography Image IOD, PS3.3 Table A.66.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.66.html
import type { Demands, Every, Finding, Iod, Is, IsAt, IsNot, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type CardiacSynchronizationFunctionalGroup, cardiacSynchronizationRules as cardiacSynchronizationFunctionalGroupRules } from '../functional-groups/cardiac-synchronization.ts';
import { type DerivationImageFunctionalGroup, derivationImageRules } from '../functional-groups/derivation-image.ts';
import { type FrameAnatomyFunctionalGroup, frameAnatomyRules } from '../functional-groups/frame-anatomy.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type FrameVOILUTFunctionalGroup, frameVOILUTRules } from '../functional-groups/frame-voi-lut.ts';
import { type IntravascularFrameContentFunctionalGroup, intravascularFrameContentRules } from '../functional-groups/intravascular-frame-content.ts';
import { type IntravascularOCTFrameContentFunctionalGroup, intravascularOCTFrameContentRules } from '../functional-groups/intravascular-oct-frame-content.ts';
import { type IntravascularOCTFrameTypeFunctionalGroup, intravascularOCTFrameTypeRules } from '../functional-groups/intravascular-oct-frame-type.ts';
import { type PixelIntensityRelationshipLUTFunctionalGroup, pixelIntensityRelationshipLUTRules } from '../functional-groups/pixel-intensity-relationship-lut.ts';
import { type PixelMeasuresFunctionalGroup, pixelMeasuresRules } from '../functional-groups/pixel-measures.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type CardiacSynchronizationModule, cardiacSynchronizationRules } from '../modules/cardiac-synchronization.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type EnhancedContrastBolusModule, enhancedContrastBolusRules } from '../modules/enhanced-contrast-bolus.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type IntravascularImageAcquisitionParametersModule, intravascularImageAcquisitionParametersRules } from '../modules/intravascular-image-acquisition-parameters.ts';
import { type IntravascularOCTAcquisitionParametersModule, intravascularOCTAcquisitionParametersRules } from '../modules/intravascular-oct-acquisition-parameters.ts';
import { type IntravascularOCTImageModule, intravascularOCTImageRules } from '../modules/intravascular-oct-image.ts';
import { type IntravascularOCTProcessingParametersModule, intravascularOCTProcessingParametersRules } from '../modules/intravascular-oct-processing-parameters.ts';
import { type IntravascularOCTSeriesModule, intravascularOCTSeriesRules } from '../modules/intravascular-oct-series.ts';
import { type MultiFrameDimensionModule, multiFrameDimensionRules } from '../modules/multi-frame-dimension.ts';
import { type MultiFrameFunctionalGroupsModule, multiFrameFunctionalGroupsRules } from '../modules/multi-frame-functional-groups.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { supplementalPaletteColorLookupTableRules } from '../modules/supplemental-palette-color-lookup-table.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface IntravascularOpticalCoherenceTomographyImageFunctionalGroups extends Partial<PixelMeasuresFunctionalGroup>, Partial<FrameContentFunctionalGroup>, Partial<DerivationImageFunctionalGroup>, Partial<FrameAnatomyFunctionalGroup>, Partial<CardiacSynchronizationFunctionalGroup>, Partial<FrameVOILUTFunctionalGroup>, Partial<PixelIntensityRelationshipLUTFunctionalGroup>, Partial<IntravascularOCTFrameTypeFunctionalGroup>, Partial<IntravascularFrameContentFunctionalGroup>, Partial<IntravascularOCTFrameContentFunctionalGroup> {}

/** Intravascular Optical Coherence Tomography Image IOD, PS3.3 Table A.66.3-1. */
export interface IntravascularOpticalCoherenceTomographyImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'SeriesNumber' | 'ReferencedPerformedProcedureStepSequence'>, Partial<ClinicalTrialSeriesModule>, Omit<IntravascularOCTSeriesModule, 'Modality' | 'SeriesNumber' | 'ReferencedPerformedProcedureStepSequence'>, FrameOfReferenceModule, SynchronizationModule, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor' | 'RedPaletteColorLookupTableData' | 'GreenPaletteColorLookupTableData' | 'BluePaletteColorLookupTableData'>, EnhancedContrastBolusModule, Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber'>, MultiFrameDimensionModule, Partial<DeviceModule>, AcquisitionContextModule, Partial<CardiacSynchronizationModule>, Omit<IntravascularOCTImageModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'PixelRepresentation' | 'BitsAllocated' | 'BitsStored' | 'HighBit'>, IntravascularOCTAcquisitionParametersModule, Partial<IntravascularOCTProcessingParametersModule>, IntravascularImageAcquisitionParametersModule, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, CommonInstanceReferenceModule, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'IVOCT';
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesNumber: NonNullable<GeneralSeriesModule['SeriesNumber']>;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<IntravascularOCTSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
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
  BitsAllocated: NonNullable<ImagePixelModule['BitsAllocated']>;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: NonNullable<ImagePixelModule['BitsStored']>;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: NonNullable<ImagePixelModule['HighBit']>;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0;
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
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  SharedFunctionalGroupsSequence: IntravascularOpticalCoherenceTomographyImageFunctionalGroups[];
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: IntravascularOpticalCoherenceTomographyImageFunctionalGroups[];
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  InstanceNumber: NonNullable<MultiFrameFunctionalGroupsModule['InstanceNumber']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.14.1' | '1.2.840.10008.5.1.4.1.1.14.2';
}

/** What the conditions of the top level read. */
export type IntravascularOpticalCoherenceTomographyImageSelect = Pick<IntravascularOpticalCoherenceTomographyImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'PixelPresentation' | 'ConcatenationUID'
  | 'InConcatenationTotalNumber' | 'InConcatenationNumber' | 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource'
  | 'DimensionOrganizationType' | 'CardiacSynchronizationTechnique' | 'PresentationIntentType' | 'LossyImageCompression' | 'IVUSAcquisition'
  | 'CatheterRotationalRate' | 'CatheterDirectionOfRotation'
> & { ImageType?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface IntravascularOpticalCoherenceTomographyImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Requires<Is<this['given'], 'PixelPresentation', 'COLOR'>, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'InConcatenationNumber'> &
    Requires<Every<Not<Is<this['given'], 'InConcatenationTotalNumber', 1>> | Some<Present<this['given'], 'InConcatenationNumber'> | Present<this['given'], 'InConcatenationTotalNumber'> | Present<this['given'], 'ConcatenationFrameOffsetNumber'> | Present<this['given'], 'SOPInstanceUIDOfConcatenationSource'>>>, 'ConcatenationUID'> &
    Requires<Some<Not<Present<this['given'], 'DimensionOrganizationType'>> | Not<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>>>, 'DimensionIndexSequence'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | IsNot<this['given'], 'CardiacSynchronizationTechnique', 'NONE'>>, 'CardiacSignalSource' | 'CardiacRRIntervalSpecified'> &
    Requires<Every<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL' | 'MIXED'> | Is<this['given'], 'CardiacSynchronizationTechnique', 'PROSPECTIVE' | 'RETROSPECTIVE'>>, 'CardiacBeatRejectionTechnique'> &
    Requires<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL'>, 'AcquisitionDuration'> &
    Demands<Is<this['given'], 'PresentationIntentType', 'FOR PRESENTATION'>, 'PresentationLUTShape' | 'InterpolationType'> &
    Demands<Is<this['given'], 'LossyImageCompression', '01'>, 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod'> &
    Demands<Is<this['given'], 'PixelPresentation', 'COLOR_REF'>, 'ReferencedColorPaletteInstanceUID'> &
    Demands<Is<this['given'], 'IVUSAcquisition', 'MOTORIZED'>, 'IVUSPullbackRate' | 'IVUSPullbackStartFrameNumber' | 'IVUSPullbackStopFrameNumber'> &
    Requires<Present<this['given'], 'CatheterRotationalRate'>, 'CatheterDirectionOfRotation'> &
    Requires<Present<this['given'], 'CatheterDirectionOfRotation'>, 'CatheterRotationalRate'>;
}

export const intravascularOpticalCoherenceTomographyImage: Iod<IntravascularOpticalCoherenceTomographyImageAttributes, IntravascularOpticalCoherenceTomographyImageSelect, IntravascularOpticalCoherenceTomographyImageConditions> = {
  id: 'IntravascularOpticalCoherenceTomographyImage',
  name: 'Intravascular Optical Coherence Tomography Image',
  section: 'sect_A.66',
  table: 'table_A.66.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.14.1', '1.2.840.10008.5.1.4.1.1.14.2'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(intravascularOCTSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(synchronizationRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(supplementalPaletteColorLookupTableRules),
      condition: {
        tree: { op: '=', attribute: { keyword: 'PixelPresentation', scope: 'root' }, to: ['COLOR'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'eb97c365bff2',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(enhancedContrastBolusRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameFunctionalGroupsRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameDimensionRules) },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'M', module: constant(acquisitionContextRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(cardiacSynchronizationRules),
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '4644839809d4',
        reason: 'knowledge',
        missing: 'whether cardiac synchronization was applied',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(intravascularOCTImageRules) },
    { ie: 'Image', usage: 'M', module: constant(intravascularOCTAcquisitionParametersRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(intravascularOCTProcessingParametersRules),
      condition: {
        tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PROCESSING'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '34bc4c1418c8',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(intravascularImageAcquisitionParametersRules) },
    { ie: 'Image', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Image', usage: 'M', module: constant(commonInstanceReferenceRules) },
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
    {
      macro: constant(pixelMeasuresRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PRESENTATION'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'e7af0fad76c6',
      },
    },
    { macro: constant(frameContentRules), usage: 'M', place: 'per-frame' },
    {
      macro: constant(derivationImageRules),
      usage: 'C',
      condition: { tree: null, decided: 'study', otherwise: 'forbidden', hash: '396065cd06f3', reason: 'other-instance', missing: 'what the object was derived from' },
    },
    { macro: constant(frameAnatomyRules), usage: 'M' },
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
    { macro: constant(frameVOILUTRules), usage: 'U' },
    {
      macro: constant(pixelIntensityRelationshipLUTRules),
      usage: 'C',
      condition: { tree: { op: '=', attribute: { keyword: 'PixelIntensityRelationship' }, to: ['LOG'] }, decided: 'data', otherwise: 'allowed', hash: 'be5c5674c301' },
    },
    { macro: constant(intravascularOCTFrameTypeRules), usage: 'M' },
    {
      macro: constant(intravascularFrameContentRules),
      usage: 'C',
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: '=', attribute: { keyword: 'IVUSAcquisition' }, to: ['MEASURED'] },
            { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PRESENTATION'] },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '3891b4b448af',
      },
    },
    {
      macro: constant(intravascularOCTFrameContentRules),
      usage: 'C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'PresentationIntentType' }, to: ['FOR PROCESSING'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'f599c3a58848',
      },
    },
  ],
  constraints: [
    { section: 'sect_A.66.3.1.1', demand: { kind: 'context-groups', path: ['ContrastBolusAgentSequence'], contextGroups: [{ kind: 'DCID', cid: '3850' }] } },
    {
      section: 'sect_A.66.3.1.2',
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
      section: 'sect_A.66.3.1.2',
      demand: {
        kind: 'module-absent',
        module: 'VOI LUT',
        evidence: ['VOILUTFunction'],
        hints: ['VOILUTSequence', 'WindowCenter', 'WindowWidth', 'WindowCenterWidthExplanation'],
      },
    },
    {
      section: 'sect_A.66.4.1.1',
      demand: { kind: 'context-groups', path: ['FrameAnatomySequence', 'AnatomicRegionSequence'], groups: true, contextGroups: [{ kind: 'DCID', cid: '3604' }] },
    },
    {
      section: 'sect_A.66.4.1.1',
      demand: {
        kind: 'context-groups',
        path: ['FrameAnatomySequence', 'AnatomicRegionSequence', 'AnatomicRegionModifierSequence'],
        groups: true,
        contextGroups: [{ kind: 'DCID', cid: '3019' }],
      },
    },
    {
      section: 'sect_B.5.1.13',
      sopClass: '1.2.840.10008.5.1.4.1.1.14.1',
      demand: { kind: 'values', path: ['PresentationIntentType'], terms: ['FOR PRESENTATION'] },
    },
    {
      section: 'sect_B.5.1.13',
      sopClass: '1.2.840.10008.5.1.4.1.1.14.2',
      demand: { kind: 'values', path: ['PresentationIntentType'], terms: ['FOR PROCESSING'] },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isIntravascularOpticalCoherenceTomographyImage = (dataset: object): dataset is IntravascularOpticalCoherenceTomographyImageAttributes => conformsToIod(dataset, intravascularOpticalCoherenceTomographyImage);

/** Findings of the data set as this IOD. */
export const validateIntravascularOpticalCoherenceTomographyImage = (dataset: object): Finding[] => validateIod(dataset, intravascularOpticalCoherenceTomographyImage);
