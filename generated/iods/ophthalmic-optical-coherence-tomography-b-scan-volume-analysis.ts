// Ophthalmic Optical Coherence Tomography B-scan Volume Analysis IOD, PS3.3 Table A.84-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.84.html
import type { DefinedTerm, Demands, Every, Finding, Iod, Is, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type DerivationImageFunctionalGroup, derivationImageRules } from '../functional-groups/derivation-image.ts';
import { type FrameAnatomyFunctionalGroup, frameAnatomyRules } from '../functional-groups/frame-anatomy.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type FrameVOILUTWithLUTFunctionalGroup, frameVOILUTWithLUTRules } from '../functional-groups/frame-voi-lut-with-lut.ts';
import { type PixelMeasuresFunctionalGroup, pixelMeasuresRules } from '../functional-groups/pixel-measures.ts';
import { type PlaneOrientationPatientFunctionalGroup, planeOrientationPatientRules } from '../functional-groups/plane-orientation-patient.ts';
import { type PlanePositionPatientFunctionalGroup, planePositionPatientRules } from '../functional-groups/plane-position-patient.ts';
import { type RealWorldValueMappingFunctionalGroup, realWorldValueMappingRules as realWorldValueMappingFunctionalGroupRules } from '../functional-groups/real-world-value-mapping.ts';
import { type ReferencedImageFunctionalGroup, referencedImageRules } from '../functional-groups/referenced-image.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type MultiFrameDimensionModule, multiFrameDimensionRules } from '../modules/multi-frame-dimension.ts';
import { type MultiFrameFunctionalGroupsModule, multiFrameFunctionalGroupsRules } from '../modules/multi-frame-functional-groups.ts';
import { type OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageModule, ophthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageRules } from '../modules/ophthalmic-optical-coherence-tomography-b-scan-volume-analysis-image.ts';
import { type OphthalmicTomographyBScanVolumeAnalysisSeriesModule, ophthalmicTomographyBScanVolumeAnalysisSeriesRules } from '../modules/ophthalmic-tomography-b-scan-volume-analysis-series.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisFunctionalGroups extends Partial<PixelMeasuresFunctionalGroup>, Partial<PlaneOrientationPatientFunctionalGroup>, Partial<PlanePositionPatientFunctionalGroup>, Partial<FrameContentFunctionalGroup>, Partial<ReferencedImageFunctionalGroup>, Partial<DerivationImageFunctionalGroup>, Partial<FrameAnatomyFunctionalGroup>, Partial<FrameVOILUTWithLUTFunctionalGroup>, Partial<RealWorldValueMappingFunctionalGroup> {}

/** Ophthalmic Optical Coherence Tomography B-scan Volume Analysis IOD, PS3.3 Table A.84-1. */
export interface OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'SeriesNumber' | 'ReferencedPerformedProcedureStepSequence'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation'>, Omit<OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageModule, 'InstanceNumber' | 'ContentTime' | 'ContentDate' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'SamplesPerPixel' | 'PhotometricInterpretation' | 'PixelRepresentation' | 'ConcatenationFrameOffsetNumber' | 'InConcatenationNumber' | 'InConcatenationTotalNumber'>, Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber' | 'ContentDate' | 'ContentTime' | 'ConcatenationFrameOffsetNumber' | 'InConcatenationNumber' | 'InConcatenationTotalNumber'>, MultiFrameDimensionModule, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'OPTBSV';
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesNumber: NonNullable<GeneralSeriesModule['SeriesNumber']>;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<OphthalmicTomographyBScanVolumeAnalysisSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
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
  PhotometricInterpretation: DefinedTerm<'MONOCHROME1' | 'MONOCHROME2' | 'PALETTE COLOR' | 'RGB' | 'HSV' | 'ARGB' | 'CMYK' | 'YBR_FULL' | 'YBR_FULL_422' | 'YBR_PARTIAL_422' | 'YBR_PARTIAL_420' | 'YBR_ICT' | 'YBR_RCT'>;
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: NonNullable<ImagePixelModule['BitsStored']>;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: NonNullable<ImagePixelModule['HighBit']>;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0 | 1;
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  InstanceNumber: NonNullable<OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageModule['InstanceNumber']>;
  /** Content Time (0008,0033) TM, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  ContentTime: NonNullable<OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageModule['ContentTime']>;
  /** Content Date (0008,0023) DA, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  ContentDate: NonNullable<OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageModule['ContentDate']>;
  /** Concatenation Frame Offset Number (0020,9228) UL, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  ConcatenationFrameOffsetNumber: 0;
  /** In-concatenation Number (0020,9162) US, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  InConcatenationNumber: 1;
  /** In-concatenation Total Number (0020,9163) US, VM 1, Type 1. [C.8.17.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.17.16.html#table_C.8.17.16-1) */
  InConcatenationTotalNumber: 1;
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  SharedFunctionalGroupsSequence: OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisFunctionalGroups[];
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisFunctionalGroups[];
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.77.1.5.8';
}

/** What the conditions of the top level read. */
export type OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisSelect = Pick<OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'PhotometricInterpretation' | 'ConcatenationUID'
  | 'DimensionOrganizationType'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Requires<Some<Is<this['given'], 'PhotometricInterpretation', 'PALETTE COLOR'> | 'open'>, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'SOPInstanceUIDOfConcatenationSource'> &
    Requires<Some<Not<Present<this['given'], 'DimensionOrganizationType'>> | Not<Is<this['given'], 'DimensionOrganizationType', 'TILED_FULL'>>>, 'DimensionIndexSequence'>;
}

export const ophthalmicOpticalCoherenceTomographyBScanVolumeAnalysis: Iod<OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisAttributes, OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisSelect, OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisConditions> = {
  id: 'OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysis',
  name: 'Ophthalmic Optical Coherence Tomography B-scan Volume Analysis',
  section: 'sect_A.84',
  table: 'table_A.84-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.77.1.5.8'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(ophthalmicTomographyBScanVolumeAnalysisSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    { ie: 'Image', usage: 'M', module: constant(ophthalmicOpticalCoherenceTomographyBScanVolumeAnalysisImageRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameFunctionalGroupsRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameDimensionRules) },
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
    { macro: constant(planeOrientationPatientRules), usage: 'M' },
    { macro: constant(planePositionPatientRules), usage: 'M' },
    { macro: constant(frameContentRules), usage: 'M', place: 'per-frame' },
    { macro: constant(referencedImageRules), usage: 'M' },
    { macro: constant(derivationImageRules), usage: 'M', place: 'per-frame' },
    { macro: constant(frameAnatomyRules), usage: 'M' },
    { macro: constant(frameVOILUTWithLUTRules), usage: 'M' },
    { macro: constant(realWorldValueMappingFunctionalGroupRules), usage: 'U' },
  ],
  constraints: [
    {
      section: 'sect_A.84.3.1',
      demand: {
        kind: 'module-absent',
        module: 'General Image',
        evidence: [],
        hints: [
          'PatientOrientation',
          'QualityControlImage',
          'IconImageSequence',
          'RealWorldValueMappingSequence',
          'ImageLaterality',
          'AnatomicRegionSequence',
          'PrimaryAnatomicStructureSequence',
        ],
      },
    },
    {
      section: 'sect_A.84.3.1',
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
      section: 'sect_A.84.3.1',
      demand: { kind: 'module-absent', module: 'Modality LUT', evidence: ['ModalityLUTSequence'], hints: ['RescaleIntercept', 'RescaleSlope', 'RescaleType'] },
    },
    {
      section: 'sect_A.84.3.1',
      demand: {
        kind: 'module-absent',
        module: 'VOI LUT',
        evidence: ['VOILUTFunction'],
        hints: ['VOILUTSequence', 'WindowCenter', 'WindowWidth', 'WindowCenterWidthExplanation'],
      },
    },
    { section: 'sect_A.84.3.2.1.1', demand: { kind: 'type', path: ['DerivationImageSequence'], groups: true, type: '1' } },
    {
      section: 'sect_A.84.3.2.1.1',
      demand: { kind: 'code', path: ['DerivationImageSequence', 'DerivationCodeSequence'], groups: true, value: '128303', scheme: 'DCM' },
    },
    { section: 'sect_A.84.3.2.1.1', demand: { kind: 'type', path: ['DerivationImageSequence', 'SourceImageSequence'], groups: true, type: '1' } },
    { section: 'sect_A.84.3.2.1.1', demand: { kind: 'items', path: ['DerivationImageSequence', 'SourceImageSequence'], groups: true, range: [1, 1] } },
    {
      section: 'sect_A.84.3.2.1.1',
      demand: {
        kind: 'values',
        path: ['DerivationImageSequence', 'SourceImageSequence', 'ReferencedSOPClassUID'],
        groups: true,
        terms: ['1.2.840.10008.5.1.4.1.1.77.1.5.4'],
      },
    },
    {
      section: 'sect_A.84.3.2.1.1',
      demand: { kind: 'code', path: ['DerivationImageSequence', 'SourceImageSequence', 'PurposeOfReferenceCodeSequence'], groups: true, value: '128250', scheme: 'DCM' },
    },
    {
      section: 'sect_A.84.3.2.1.1',
      demand: { kind: 'values', path: ['DerivationImageSequence', 'SourceImageSequence', 'SpatialLocationsPreserved'], groups: true, terms: ['YES'] },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isOphthalmicOpticalCoherenceTomographyBScanVolumeAnalysis = (dataset: object): dataset is OphthalmicOpticalCoherenceTomographyBScanVolumeAnalysisAttributes => conformsToIod(dataset, ophthalmicOpticalCoherenceTomographyBScanVolumeAnalysis);

/** Findings of the data set as this IOD. */
export const validateOphthalmicOpticalCoherenceTomographyBScanVolumeAnalysis = (dataset: object): Finding[] => validateIod(dataset, ophthalmicOpticalCoherenceTomographyBScanVolumeAnalysis);
