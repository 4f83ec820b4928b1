// Ophthalmic Optical Coherence Tomography En Face Image IOD, PS3.3 Table A.83-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.83.html
import type { Demands, Every, Finding, Forbids, Iod, Is, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralAcquisitionModule, generalAcquisitionRules } from '../modules/general-acquisition.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { iccProfileRules } from '../modules/icc-profile.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type OcularRegionImagedModule, ocularRegionImagedRules } from '../modules/ocular-region-imaged.ts';
import { type OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingModule, ophthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingRules } from '../modules/ophthalmic-optical-coherence-tomography-en-face-image-quality-rating.ts';
import { type OphthalmicOpticalCoherenceTomographyEnFaceImageModule, ophthalmicOpticalCoherenceTomographyEnFaceImageRules } from '../modules/ophthalmic-optical-coherence-tomography-en-face-image.ts';
import { type OphthalmicTomographyEnFaceSeriesModule, ophthalmicTomographyEnFaceSeriesRules } from '../modules/ophthalmic-tomography-en-face-series.ts';
import { type PaletteColorLookupTableModule, paletteColorLookupTableRules } from '../modules/palette-color-lookup-table.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** Ophthalmic Optical Coherence Tomography En Face Image IOD, PS3.3 Table A.83-1. */
export interface OphthalmicOpticalCoherenceTomographyEnFaceImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'SeriesNumber' | 'ReferencedPerformedProcedureStepSequence'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, GeneralAcquisitionModule, Omit<GeneralImageModule, 'InstanceNumber' | 'ContentDate' | 'ContentTime' | 'ImageType' | 'BurnedInAnnotation' | 'RecognizableVisualFeatures' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod' | 'PresentationLUTShape' | 'ImageLaterality' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor' | 'RedPaletteColorLookupTableData' | 'GreenPaletteColorLookupTableData' | 'BluePaletteColorLookupTableData' | 'ICCProfile' | 'ColorSpace'>, Partial<Omit<PaletteColorLookupTableModule, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor' | 'RedPaletteColorLookupTableData' | 'GreenPaletteColorLookupTableData' | 'BluePaletteColorLookupTableData'>>, Omit<OphthalmicOpticalCoherenceTomographyEnFaceImageModule, 'ImageType' | 'InstanceNumber' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'SamplesPerPixel' | 'PhotometricInterpretation' | 'PixelRepresentation' | 'ContentTime' | 'ContentDate' | 'LossyImageCompression' | 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod' | 'PresentationLUTShape' | 'BurnedInAnnotation' | 'RecognizableVisualFeatures'>, Omit<OcularRegionImagedModule, 'ImageLaterality' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<OphthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'OPTENF';
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesNumber: NonNullable<GeneralSeriesModule['SeriesNumber']>;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<OphthalmicTomographyEnFaceSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
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
  BurnedInAnnotation: 'YES' | 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  RecognizableVisualFeatures: 'YES' | 'NO';
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
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME2' | 'PALETTE COLOR';
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
  /** ICC Profile (0028,2000) OB, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ICCProfile?: NonNullable<ImagePixelModule['ICCProfile']> | null;
  /** Color Space (0028,2002) CS, VM 1, Type 3. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  ColorSpace?: NonNullable<ImagePixelModule['ColorSpace']> | null;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.77.1.5.7';
}

/** What the conditions of the top level read. */
export type OphthalmicOpticalCoherenceTomographyEnFaceImageSelect = Pick<OphthalmicOpticalCoherenceTomographyEnFaceImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'LossyImageCompression'
  | 'PhotometricInterpretation'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface OphthalmicOpticalCoherenceTomographyEnFaceImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Requires<Is<this['given'], 'LossyImageCompression', '01'>, 'LossyImageCompressionRatio' | 'LossyImageCompressionMethod'> &
    Requires<Is<this['given'], 'PhotometricInterpretation', 'MONOCHROME2'>, 'PresentationLUTShape'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Requires<Some<Is<this['given'], 'PhotometricInterpretation', 'PALETTE COLOR'> | 'open'>, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor'>;
}

export const ophthalmicOpticalCoherenceTomographyEnFaceImage: Iod<OphthalmicOpticalCoherenceTomographyEnFaceImageAttributes, OphthalmicOpticalCoherenceTomographyEnFaceImageSelect, OphthalmicOpticalCoherenceTomographyEnFaceImageConditions> = {
  id: 'OphthalmicOpticalCoherenceTomographyEnFaceImage',
  name: 'Ophthalmic Optical Coherence Tomography En Face Image',
  section: 'sect_A.83',
  table: 'table_A.83-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.77.1.5.7'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(ophthalmicTomographyEnFaceSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Acquisition', usage: 'M', module: constant(generalAcquisitionRules) },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(paletteColorLookupTableRules),
      condition: {
        tree: { op: '=', attribute: { keyword: 'PhotometricInterpretation' }, to: ['PALETTE COLOR'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '6facc8270b5b',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(ophthalmicOpticalCoherenceTomographyEnFaceImageRules) },
    { ie: 'Image', usage: 'M', module: constant(ocularRegionImagedRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(ophthalmicOpticalCoherenceTomographyEnFaceImageQualityRatingRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '125364283577', reason: 'knowledge', missing: 'whether a quality rating exists' },
    },
    { ie: 'Image', usage: 'U', module: constant(iccProfileRules) },
    { ie: 'Image', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Image', usage: 'U', module: constant(commonInstanceReferenceRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isOphthalmicOpticalCoherenceTomographyEnFaceImage = (dataset: object): dataset is OphthalmicOpticalCoherenceTomographyEnFaceImageAttributes => conformsToIod(dataset, ophthalmicOpticalCoherenceTomographyEnFaceImage);

/** Findings of the data set as this IOD. */
export const validateOphthalmicOpticalCoherenceTomographyEnFaceImage = (dataset: object): Finding[] => validateIod(dataset, ophthalmicOpticalCoherenceTomographyEnFaceImage);
