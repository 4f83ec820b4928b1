// Ultrasound Multi-frame Image IOD, PS3.3 Table A.7-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.7.html
import type { DefinedTerm, Demands, Every, Finding, Forbids, Iod, Is, IsAny, IsNot, Not, Present, Requires, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type CineModule, cineRules } from '../modules/cine.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type ContrastBolusModule, contrastBolusRules } from '../modules/contrast-bolus.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type FramePointersModule, framePointersRules } from '../modules/frame-pointers.ts';
import { type GeneralAcquisitionModule, generalAcquisitionRules } from '../modules/general-acquisition.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { iccProfileRules } from '../modules/icc-profile.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type MultiFrameOverlayModule, multiFrameOverlayRules } from '../modules/multi-frame-overlay.ts';
import { type MultiFrameModule, multiFrameRules } from '../modules/multi-frame.ts';
import { type OverlayPlaneModule, overlayPlaneRules } from '../modules/overlay-plane.ts';
import { type PaletteColorLookupTableModule, paletteColorLookupTableRules } from '../modules/palette-color-lookup-table.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';
import { type USImageModule, usImageRules } from '../modules/us-image.ts';
import { type USRegionCalibrationModule, usRegionCalibrationRules } from '../modules/us-region-calibration.ts';
import { type VOILUTModule, voilutRules } from '../modules/voi-lut.ts';

/** Ultrasound Multi-frame Image IOD, PS3.3 Table A.7-1. */
export interface UltrasoundMultiFrameImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, GeneralSeriesModule, Partial<ClinicalTrialSeriesModule>, Partial<FrameOfReferenceModule>, Partial<SynchronizationModule>, GeneralEquipmentModule, Omit<GeneralAcquisitionModule, 'AcquisitionDateTime'>, Omit<GeneralImageModule, 'InstanceNumber' | 'ImageType' | 'LossyImageCompression' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<GeneralReferenceModule>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'PlanarConfiguration' | 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor' | 'RedPaletteColorLookupTableData' | 'GreenPaletteColorLookupTableData' | 'BluePaletteColorLookupTableData' | 'ICCProfile' | 'ColorSpace'>, Partial<ContrastBolusModule>, CineModule, Omit<MultiFrameModule, 'FrameIncrementPointer'>, Partial<FramePointersModule>, Partial<Omit<PaletteColorLookupTableModule, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor' | 'RedPaletteColorLookupTableData' | 'GreenPaletteColorLookupTableData' | 'BluePaletteColorLookupTableData'>>, Partial<DeviceModule>, Partial<SpecimenModule>, Partial<USRegionCalibrationModule>, Omit<USImageModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PlanarConfiguration' | 'PixelRepresentation' | 'FrameIncrementPointer' | 'ImageType' | 'LossyImageCompression' | 'AcquisitionDateTime' | 'OverlaySubtype' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<Omit<OverlayPlaneModule, 'OverlaySubtype'>>, Partial<MultiFrameOverlayModule>, Partial<VOILUTModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Acquisition DateTime (0008,002A) DT, VM 1, Type 1C. [C.7.10.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.10.1.html#table_C.7.10.1-1) */
  AcquisitionDateTime?: NonNullable<GeneralAcquisitionModule['AcquisitionDateTime']>;
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']> | null;
  /** Image Type (0008,0008) CS, VM 2-n, Type 2. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageType: NonNullable<GeneralImageModule['ImageType']> | null;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompression?: '00' | '01';
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 3. [10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-7) */
  AnatomicRegionSequence?: NonNullable<GeneralImageModule['AnatomicRegionSequence']> | null;
  /** Primary Anatomic Structure Sequence (0008,2228) SQ, VM 1, Type 3. [10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-8) */
  PrimaryAnatomicStructureSequence?: NonNullable<GeneralImageModule['PrimaryAnatomicStructureSequence']> | null;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: NonNullable<ImagePixelModule['SamplesPerPixel']>;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: DefinedTerm<'MONOCHROME1' | 'MONOCHROME2' | 'PALETTE COLOR' | 'RGB' | 'HSV' | 'ARGB' | 'CMYK' | 'YBR_FULL' | 'YBR_FULL_422' | 'YBR_PARTIAL_422' | 'YBR_PARTIAL_420' | 'YBR_ICT' | 'YBR_RCT'>;
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: NonNullable<ImagePixelModule['BitsAllocated']>;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: NonNullable<ImagePixelModule['BitsStored']>;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: NonNullable<ImagePixelModule['HighBit']>;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0;
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
  /** Frame Increment Pointer (0028,0009) AT, VM 1-n, Type 1. [C.7-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.6.html#table_C.7-14) */
  FrameIncrementPointer: (DefinedTerm<'00181063' | '00181065'>)[];
  /** Overlay Subtype (60xx,0045) LO, VM 1, Type 1C. [C.8-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.5.6.html#table_C.8-18) */
  OverlaySubtype?: DefinedTerm<'ACTIVE 2D/BMODE IMAGE AREA' | 'ACTIVE VOLUME FLOW IMAGE AREA' | 'USER' | 'AUTOMATED' | 'ACTIVE IMAGE AREA'>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.3.1';
}

/** What the conditions of the top level read. */
export type UltrasoundMultiFrameImageSelect = Pick<UltrasoundMultiFrameImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'Modality' | 'SamplesPerPixel'
  | 'PhotometricInterpretation' | 'IVUSAcquisition'
> & { FrameIncrementPointer?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface UltrasoundMultiFrameImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Requires<Is<this['given'], 'Modality', 'IVUS'>, 'AcquisitionDateTime'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Requires<Every<Valued<this['given'], 'SamplesPerPixel'> | IsNot<this['given'], 'SamplesPerPixel', 0 | 1>>, 'PlanarConfiguration'> &
    Requires<Some<Is<this['given'], 'PhotometricInterpretation', 'PALETTE COLOR'> | 'open'>, 'RedPaletteColorLookupTableDescriptor' | 'GreenPaletteColorLookupTableDescriptor' | 'BluePaletteColorLookupTableDescriptor'> &
    Demands<IsAny<this['given'], 'FrameIncrementPointer', '00181063'>, 'FrameTime'> &
    Demands<IsAny<this['given'], 'FrameIncrementPointer', '00181065'>, 'FrameTimeVector'> &
    Demands<Is<this['given'], 'Modality', 'IVUS'>, 'IVUSAcquisition'> &
    Demands<Is<this['given'], 'IVUSAcquisition', 'MOTOR_PULLBACK'>, 'IVUSPullbackRate'> &
    Demands<Is<this['given'], 'IVUSAcquisition', 'GATED_PULLBACK'>, 'IVUSGatedRate'> &
    Demands<Is<this['given'], 'IVUSAcquisition', 'MOTOR_PULLBACK' | 'GATED_PULLBACK'>, 'IVUSPullbackStartFrameNumber' | 'IVUSPullbackStopFrameNumber'>;
}

export const ultrasoundMultiFrameImage: Iod<UltrasoundMultiFrameImageAttributes, UltrasoundMultiFrameImageSelect, UltrasoundMultiFrameImageConditions> = {
  id: 'UltrasoundMultiFrameImage',
  name: 'Ultrasound Multi-frame Image',
  section: 'sect_A.7',
  table: 'table_A.7-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.3.1'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'U', module: constant(frameOfReferenceRules) },
    {
      ie: 'Frame of Reference',
      usage: 'C',
      module: constant(synchronizationRules),
      condition: { tree: { op: '=', attribute: { keyword: 'Modality' }, to: ['IVUS'] }, decided: 'data', otherwise: 'allowed', hash: '48291f983270' },
    },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Acquisition', usage: 'M', module: constant(generalAcquisitionRules) },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(contrastBolusRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: 'befaf275a29f', reason: 'knowledge', missing: 'whether contrast media was applied' },
    },
    { ie: 'Image', usage: 'M', module: constant(cineRules) },
    { ie: 'Image', usage: 'M', module: constant(multiFrameRules) },
    { ie: 'Image', usage: 'U', module: constant(framePointersRules) },
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
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'U', module: constant(usRegionCalibrationRules) },
    { ie: 'Image', usage: 'M', module: constant(usImageRules) },
    { ie: 'Image', usage: 'U', module: constant(overlayPlaneRules) },
    { ie: 'Image', usage: 'U', module: constant(multiFrameOverlayRules) },
    { ie: 'Image', usage: 'U', module: constant(voilutRules) },
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
  functionalGroups: [],
  constraints: [{ section: 'sect_A.7.4.2.1', demand: { kind: 'context-groups', path: ['PerformedProtocolCodeSequence'], contextGroups: [{ kind: 'BCID', cid: '12001' }] } }],
};

/** True when the data set has no error finding as this IOD. */
export const isUltrasoundMultiFrameImage = (dataset: object): dataset is UltrasoundMultiFrameImageAttributes => conformsToIod(dataset, ultrasoundMultiFrameImage);

/** Findings of the data set as this IOD. */
export const validateUltrasoundMultiFrameImage = (dataset: object): Finding[] => validateIod(dataset, ultrasoundMultiFrameImage);
