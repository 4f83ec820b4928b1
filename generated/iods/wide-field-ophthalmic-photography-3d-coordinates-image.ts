// Wide Field Ophthalmic Photography 3D Coordinates Image IOD, PS3.3 Table A.77-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.77.html
import type { Demands, Every, Finding, Forbids, Iod, Is, IsAny, IsAt, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type CineModule, cineRules } from '../modules/cine.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type EnhancedContrastBolusModule, enhancedContrastBolusRules } from '../modules/enhanced-contrast-bolus.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralAcquisitionModule, generalAcquisitionRules } from '../modules/general-acquisition.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { iccProfileRules } from '../modules/icc-profile.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type MultiFrameModule, multiFrameRules } from '../modules/multi-frame.ts';
import { type OcularRegionImagedModule, ocularRegionImagedRules } from '../modules/ocular-region-imaged.ts';
import { type OphthalmicPhotographicParametersModule, ophthalmicPhotographicParametersRules } from '../modules/ophthalmic-photographic-parameters.ts';
import { type OphthalmicPhotographyAcquisitionParametersModule, ophthalmicPhotographyAcquisitionParametersRules } from '../modules/ophthalmic-photography-acquisition-parameters.ts';
import { type OphthalmicPhotographyImageModule, ophthalmicPhotographyImageRules } from '../modules/ophthalmic-photography-image.ts';
import { ophthalmicPhotographySeriesRules } from '../modules/ophthalmic-photography-series.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';
import { type WideFieldOphthalmicPhotography3DCoordinatesModule, wideFieldOphthalmicPhotography3DCoordinatesRules } from '../modules/wide-field-ophthalmic-photography-3d-coordinates.ts';
import { type WideFieldOphthalmicPhotographyQualityRatingModule, wideFieldOphthalmicPhotographyQualityRatingRules } from '../modules/wide-field-ophthalmic-photography-quality-rating.ts';

/** Wide Field Ophthalmic Photography 3D Coordinates Image IOD, PS3.3 Table A.77-1. */
export interface WideFieldOphthalmicPhotography3DCoordinatesImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, SynchronizationModule, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<GeneralAcquisitionModule, 'AcquisitionDateTime'>, Omit<GeneralImageModule, 'InstanceNumber' | 'ContentDate' | 'ContentTime' | 'ImageType' | 'BurnedInAnnotation' | 'RecognizableVisualFeatures' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod' | 'PresentationLUTShape' | 'ImageLaterality' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<Omit<GeneralReferenceModule, 'SourceImageSequence'>>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'PixelRepresentation' | 'PlanarConfiguration' | 'ICCProfile' | 'ColorSpace'>, Partial<EnhancedContrastBolusModule>, Partial<CineModule>, MultiFrameModule, Partial<AcquisitionContextModule>, Omit<OphthalmicPhotographyImageModule, 'ImageType' | 'InstanceNumber' | 'SamplesPerPixel' | 'PhotometricInterpretation' | 'PixelRepresentation' | 'PlanarConfiguration' | 'ContentTime' | 'ContentDate' | 'AcquisitionDateTime' | 'SourceImageSequence' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod' | 'PresentationLUTShape' | 'BurnedInAnnotation' | 'RecognizableVisualFeatures'>, Omit<WideFieldOphthalmicPhotography3DCoordinatesModule, 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<WideFieldOphthalmicPhotographyQualityRatingModule>, Omit<OcularRegionImagedModule, 'ImageLaterality' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, OphthalmicPhotographyAcquisitionParametersModule, OphthalmicPhotographicParametersModule, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'OP';
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1C. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  AcquisitionDateTime?: NonNullable<GeneralAcquisitionModule['AcquisitionDateTime']>;
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']>;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ContentDate: NonNullable<GeneralImageModule['ContentDate']>;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ContentTime: NonNullable<GeneralImageModule['ContentTime']>;
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageType: NonNullable<GeneralImageModule['ImageType']>;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  BurnedInAnnotation: 'YES' | 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  RecognizableVisualFeatures?: 'YES' | 'NO' | null;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompression: '00' | '01';
  /** Lossy Image Compression Ratio (0028,2112) DS, VM 1-n, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompressionRatio?: NonNullable<GeneralImageModule['LossyImageCompressionRatio']>;
  /** Lossy Image Compression Method (0028,2114) CS, VM 1-n, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompressionMethod?: NonNullable<GeneralImageModule['LossyImageCompressionMethod']>;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  PresentationLUTShape?: 'IDENTITY';
  /** Image Laterality (0020,0062) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageLaterality: 'R' | 'L' | 'B';
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 1. [10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-7) */
  AnatomicRegionSequence: (NonNullable<GeneralImageModule['AnatomicRegionSequence']>[number] & NonNullable<OcularRegionImagedModule['AnatomicRegionSequence']>[number])[];
  /** Primary Anatomic Structure Sequence (0008,2228) SQ, VM 1, Type 3. [10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-8) */
  PrimaryAnatomicStructureSequence?: NonNullable<GeneralImageModule['PrimaryAnatomicStructureSequence']> | null;
  /** Source Image Sequence (0008,2112) SQ, VM 1, Type 2C. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  SourceImageSequence?: (NonNullable<GeneralReferenceModule['SourceImageSequence']>[number] & NonNullable<OphthalmicPhotographyImageModule['SourceImageSequence']>[number])[] | null;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: 3 | 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME2' | 'RGB' | 'YBR_FULL_422' | 'YBR_PARTIAL_420' | 'YBR_ICT' | 'YBR_RCT';
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0;
  /** Planar Configuration (0028,0006) US, VM 1, Type 1C if SamplesPerPixel > 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PlanarConfiguration?: 0;
  /** ICC Profile (0028,2000) OB, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ICCProfile?: NonNullable<ImagePixelModule['ICCProfile']> | null;
  /** Color Space (0028,2002) CS, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ColorSpace?: NonNullable<ImagePixelModule['ColorSpace']> | null;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.77.1.5.6';
}

/** What the conditions of the top level read. */
export type WideFieldOphthalmicPhotography3DCoordinatesImageSelect = Pick<WideFieldOphthalmicPhotography3DCoordinatesImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'LossyImageCompression'
  | 'PhotometricInterpretation' | 'SamplesPerPixel' | 'PatientEyeMovementCommanded' | 'PupilDilated'
> & { ImageType?: readonly string[] | null; FrameIncrementPointer?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface WideFieldOphthalmicPhotography3DCoordinatesImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Requires<IsAt<this['given'], 'ImageType', 0, 'ORIGINAL'>, 'AcquisitionDateTime'> &
    Requires<Is<this['given'], 'LossyImageCompression', '01'>, 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod'> &
    Requires<Is<this['given'], 'PhotometricInterpretation', 'MONOCHROME2'>, 'PresentationLUTShape'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Requires<Is<this['given'], 'SamplesPerPixel', 3>, 'PlanarConfiguration'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00181063'>, 'FrameTime'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00181065'>, 'FrameTimeVector'> &
    Demands<Is<this['given'], 'PatientEyeMovementCommanded', 'YES'>, 'PatientEyeMovementCommandCodeSequence'> &
    Forbids<Is<this['given'], 'PupilDilated', 'YES'>, 'MydriaticAgentSequence' | 'DegreeOfDilation'>;
}

export const wideFieldOphthalmicPhotography3DCoordinatesImage: Iod<WideFieldOphthalmicPhotography3DCoordinatesImageAttributes, WideFieldOphthalmicPhotography3DCoordinatesImageSelect, WideFieldOphthalmicPhotography3DCoordinatesImageConditions> = {
  id: 'WideFieldOphthalmicPhotography3DCoordinatesImage',
  name: 'Wide Field Ophthalmic Photography 3D Coordinates Image',
  section: 'sect_A.77',
  table: 'table_A.77-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.77.1.5.6'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(ophthalmicPhotographySeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(synchronizationRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Acquisition', usage: 'M', module: constant(generalAcquisitionRules) },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(enhancedContrastBolusRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'bf6e950a8a5f', reason: 'knowledge', missing: 'whether contrast media was applied' },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(cineRules),
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '0d245eae674b',
        reason: 'knowledge',
        missing: 'how the frames follow each other in time',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(multiFrameRules) },
    { ie: 'Image', usage: 'U', module: constant(acquisitionContextRules) },
    { ie: 'Image', usage: 'M', module: constant(ophthalmicPhotographyImageRules) },
    { ie: 'Image', usage: 'M', module: constant(wideFieldOphthalmicPhotography3DCoordinatesRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(wideFieldOphthalmicPhotographyQualityRatingRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'a872ad359d4c', reason: 'knowledge', missing: 'whether a quality rating exists' },
    },
    { ie: 'Image', usage: 'M', module: constant(ocularRegionImagedRules) },
    { ie: 'Image', usage: 'M', module: constant(ophthalmicPhotographyAcquisitionParametersRules) },
    { ie: 'Image', usage: 'M', module: constant(ophthalmicPhotographicParametersRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(iccProfileRules),
      condition: {
        tree: { op: '!=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'c62fdcb66df4',
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
  functionalGroups: [],
  constraints: [
    {
      section: 'sect_A.77.4.1',
      condition: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] },
      demand: { kind: 'values', path: ['BitsAllocated'], terms: [8, 16] },
    },
    {
      section: 'sect_A.77.4.1',
      condition: {
        op: 'and',
        of: [{ op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] }, { op: '=', attribute: { keyword: 'BitsAllocated' }, to: [8] }],
      },
      demand: { kind: 'values', path: ['BitsStored'], terms: [8] },
    },
    {
      section: 'sect_A.77.4.1',
      condition: {
        op: 'and',
        of: [{ op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] }, { op: '=', attribute: { keyword: 'BitsAllocated' }, to: [8] }],
      },
      demand: { kind: 'values', path: ['HighBit'], terms: [7] },
    },
    {
      section: 'sect_A.77.4.1',
      condition: {
        op: 'and',
        of: [{ op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] }, { op: '=', attribute: { keyword: 'BitsAllocated' }, to: [16] }],
      },
      demand: { kind: 'values', path: ['BitsStored'], terms: [16] },
    },
    {
      section: 'sect_A.77.4.1',
      condition: {
        op: 'and',
        of: [{ op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['MONOCHROME2'] }, { op: '=', attribute: { keyword: 'BitsAllocated' }, to: [16] }],
      },
      demand: { kind: 'values', path: ['HighBit'], terms: [15] },
    },
    {
      section: 'sect_A.77.4.1',
      condition: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['RGB', 'YBR_FULL_422', 'YBR_PARTIAL_420', 'YBR_ICT', 'YBR_RCT'] },
      demand: { kind: 'values', path: ['BitsAllocated'], terms: [8] },
    },
    {
      section: 'sect_A.77.4.1',
      condition: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['RGB', 'YBR_FULL_422', 'YBR_PARTIAL_420', 'YBR_ICT', 'YBR_RCT'] },
      demand: { kind: 'values', path: ['BitsStored'], terms: [8] },
    },
    {
      section: 'sect_A.77.4.1',
      condition: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['RGB', 'YBR_FULL_422', 'YBR_PARTIAL_420', 'YBR_ICT', 'YBR_RCT'] },
      demand: { kind: 'values', path: ['HighBit'], terms: [7] },
    },
    { section: 'sect_A.77.4.2', demand: { kind: 'context-groups', path: ['ContrastBolusAgentSequence'], contextGroups: [{ kind: 'DCID', cid: '4200' }] } },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isWideFieldOphthalmicPhotography3DCoordinatesImage = (dataset: object): dataset is WideFieldOphthalmicPhotography3DCoordinatesImageAttributes => conformsToIod(dataset, wideFieldOphthalmicPhotography3DCoordinatesImage);

/** Findings of the data set as this IOD. */
export const validateWideFieldOphthalmicPhotography3DCoordinatesImage = (dataset: object): Finding[] => validateIod(dataset, wideFieldOphthalmicPhotography3DCoordinatesImage);
