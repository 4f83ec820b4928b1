// Multi-frame Single Bit Secondary Capture Image IOD, PS3.3 Table A.8-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.8.2.html
import type { Demands, Every, Finding, Forbids, Iod, Is, IsAny, IsNot, Not, Present, Requires, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type CineModule, cineRules } from '../modules/cine.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FramePointersModule, framePointersRules } from '../modules/frame-pointers.ts';
import { type GeneralAcquisitionModule, generalAcquisitionRules } from '../modules/general-acquisition.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type MultiFrameModule, multiFrameRules } from '../modules/multi-frame.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SCEquipmentModule, scEquipmentRules } from '../modules/sc-equipment.ts';
import { type SCImageModule, scImageRules } from '../modules/sc-image.ts';
import { type SCMultiFrameImageModule, scMultiFrameImageRules } from '../modules/sc-multi-frame-image.ts';
import { type SCMultiFrameVectorModule, scMultiFrameVectorRules } from '../modules/sc-multi-frame-vector.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';

/** Multi-frame Single Bit Secondary Capture Image IOD, PS3.3 Table A.8-2. */
export interface MultiFrameSingleBitSecondaryCaptureImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, Partial<GeneralEquipmentModule>, Omit<SCEquipmentModule, 'Modality'>, GeneralAcquisitionModule, Omit<GeneralImageModule, 'InstanceNumber' | 'BurnedInAnnotation' | 'RecognizableVisualFeatures' | 'PresentationLUTShape'>, Partial<GeneralReferenceModule>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation'>, Partial<Omit<CineModule, 'FrameTimeVector'>>, Omit<MultiFrameModule, 'FrameIncrementPointer'>, Partial<FramePointersModule>, Partial<DeviceModule>, Partial<SpecimenModule>, Partial<Omit<SCImageModule, 'NominalScannedPixelSpacing' | 'PixelSpacing' | 'PixelSpacingCalibrationType' | 'PixelSpacingCalibrationDescription'>>, Omit<SCMultiFrameImageModule, 'BurnedInAnnotation' | 'RecognizableVisualFeatures' | 'PresentationLUTShape' | 'FrameIncrementPointer' | 'NominalScannedPixelSpacing' | 'PixelSpacing' | 'PixelSpacingCalibrationType' | 'PixelSpacingCalibrationDescription'>, Partial<Omit<SCMultiFrameVectorModule, 'FrameTimeVector'>>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 3. [C.8-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.1.html#table_C.8-24) */
  Modality?: NonNullable<SCEquipmentModule['Modality']> | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']> | null;
  /** Burned In Annotation (0028,0301) CS, VM 1, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  BurnedInAnnotation: 'YES' | 'NO';
  /** Recognizable Visual Features (0028,0302) CS, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  RecognizableVisualFeatures?: 'YES' | 'NO' | null;
  /** Presentation LUT Shape (2050,0020) CS, VM 1, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  PresentationLUTShape?: 'IDENTITY';
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: 1;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: 1;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: 0;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0;
  /** Frame Time Vector (0018,1065) DS, VM 1-n, Type 1C if FrameIncrementPointer points to FrameTimeVector. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  FrameTimeVector?: NonNullable<CineModule['FrameTimeVector']> | null;
  /** Frame Increment Pointer (0028,0009) AT, VM 1-n, Type 1C if NumberOfFrames > 1. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  FrameIncrementPointer?: NonNullable<SCMultiFrameImageModule['FrameIncrementPointer']>;
  /** Nominal Scanned Pixel Spacing (0018,2010) DS, VM 2, Type 1C. [C.8-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.2.html#table_C.8-25) */
  NominalScannedPixelSpacing?: NonNullable<SCImageModule['NominalScannedPixelSpacing']>;
  /** Pixel Spacing (0028,0030) DS, VM 2, Type 1C. [10-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.7.html#table_10-10) */
  PixelSpacing?: NonNullable<SCImageModule['PixelSpacing']>;
  /** Pixel Spacing Calibration Type (0028,0A02) CS, VM 1, Type 3. [10-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.7.html#table_10-10) */
  PixelSpacingCalibrationType?: 'GEOMETRY' | 'FIDUCIAL' | null;
  /** Pixel Spacing Calibration Description (0028,0A04) LO, VM 1, Type 1C if PixelSpacingCalibrationType is present. [10-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.7.html#table_10-10) */
  PixelSpacingCalibrationDescription?: NonNullable<SCImageModule['PixelSpacingCalibrationDescription']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.7.1';
}

/** What the conditions of the top level read. */
export type MultiFrameSingleBitSecondaryCaptureImageSelect = Pick<MultiFrameSingleBitSecondaryCaptureImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'PixelDataProviderURL' | 'NumberOfFrames' | 'ConversionType' | 'PixelSpacingCalibrationType'
> & { FrameIncrementPointer?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface MultiFrameSingleBitSecondaryCaptureImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00181063'>, 'FrameTime'> &
    Requires<Every<IsAny<this['given'], 'FrameIncrementPointer', '00181063' | '00181065'> | IsAny<this['given'], 'FrameIncrementPointer', '00181063'>>, 'FrameTime'> &
    Requires<Every<IsAny<this['given'], 'FrameIncrementPointer', '00181063' | '00181065'> | IsAny<this['given'], 'FrameIncrementPointer', '00181065'>>, 'FrameTimeVector'> &
    Requires<Every<Every<Valued<this['given'], 'NumberOfFrames'> | IsNot<this['given'], 'NumberOfFrames', 0 | 1>> | IsAny<this['given'], 'FrameIncrementPointer', '00181065'>>, 'FrameTimeVector'> &
    Requires<Is<this['given'], 'ConversionType', 'DF'>, 'NominalScannedPixelSpacing'> &
    Requires<Present<this['given'], 'PixelSpacingCalibrationType'>, 'PixelSpacingCalibrationDescription'> &
    Demands<Every<Valued<this['given'], 'NumberOfFrames'> | IsNot<this['given'], 'NumberOfFrames', 0 | 1>>, 'FrameIncrementPointer'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00182001'>, 'PageNumberVector'> &
    Requires<Every<Every<Valued<this['given'], 'NumberOfFrames'> | IsNot<this['given'], 'NumberOfFrames', 0 | 1>> | IsAny<this['given'], 'FrameIncrementPointer', '00182001'>>, 'PageNumberVector'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00182002'>, 'FrameLabelVector'> &
    Requires<Every<Every<Valued<this['given'], 'NumberOfFrames'> | IsNot<this['given'], 'NumberOfFrames', 0 | 1>> | IsAny<this['given'], 'FrameIncrementPointer', '00182002'>>, 'FrameLabelVector'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00182003'>, 'FramePrimaryAngleVector'> &
    Requires<Every<Every<Valued<this['given'], 'NumberOfFrames'> | IsNot<this['given'], 'NumberOfFrames', 0 | 1>> | IsAny<this['given'], 'FrameIncrementPointer', '00182003'>>, 'FramePrimaryAngleVector'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00182004'>, 'FrameSecondaryAngleVector'> &
    Requires<Every<Every<Valued<this['given'], 'NumberOfFrames'> | IsNot<this['given'], 'NumberOfFrames', 0 | 1>> | IsAny<this['given'], 'FrameIncrementPointer', '00182004'>>, 'FrameSecondaryAngleVector'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00182005'>, 'SliceLocationVector'> &
    Requires<Every<Every<Valued<this['given'], 'NumberOfFrames'> | IsNot<this['given'], 'NumberOfFrames', 0 | 1>> | IsAny<this['given'], 'FrameIncrementPointer', '00182005'>>, 'SliceLocationVector'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00182006'>, 'DisplayWindowLabelVector'> &
    Requires<Every<Every<Valued<this['given'], 'NumberOfFrames'> | IsNot<this['given'], 'NumberOfFrames', 0 | 1>> | IsAny<this['given'], 'FrameIncrementPointer', '00182006'>>, 'DisplayWindowLabelVector'>;
}

export const multiFrameSingleBitSecondaryCaptureImage: Iod<MultiFrameSingleBitSecondaryCaptureImageAttributes, MultiFrameSingleBitSecondaryCaptureImageSelect, MultiFrameSingleBitSecondaryCaptureImageConditions> = {
  id: 'MultiFrameSingleBitSecondaryCaptureImage',
  name: 'Multi-frame Single Bit Secondary Capture Image',
  section: 'sect_A.8.2',
  table: 'table_A.8-2',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.7.1'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Equipment', usage: 'U', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(scEquipmentRules) },
    { ie: 'Acquisition', usage: 'M', module: constant(generalAcquisitionRules) },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Image', usage: 'M', module: constant(imagePixelRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(cineRules),
      condition: {
        tree: { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['FrameTime', 'FrameTimeVector'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '1aee01f10d74',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(multiFrameRules) },
    { ie: 'Image', usage: 'U', module: constant(framePointersRules) },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'U', module: constant(scImageRules) },
    { ie: 'Image', usage: 'M', module: constant(scMultiFrameImageRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(scMultiFrameVectorRules),
      condition: { tree: { op: '>', attribute: { keyword: 'NumberOfFrames' }, to: 1 }, decided: 'data', otherwise: 'forbidden', hash: '13fd7eaa3f4d' },
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
    { section: 'sect_A.8.2.4', demand: { kind: 'values', path: ['SamplesPerPixel'], terms: [1] } },
    { section: 'sect_A.8.2.4', demand: { kind: 'values', path: ['PhotometricInterpretation'], terms: ['MONOCHROME2'] } },
    { section: 'sect_A.8.2.4', demand: { kind: 'values', path: ['BitsAllocated'], terms: [1] } },
    { section: 'sect_A.8.2.4', demand: { kind: 'values', path: ['BitsStored'], terms: [1] } },
    { section: 'sect_A.8.2.4', demand: { kind: 'values', path: ['HighBit'], terms: [0] } },
    { section: 'sect_A.8.2.4', demand: { kind: 'values', path: ['PixelRepresentation'], terms: [0] } },
    { section: 'sect_A.8.2.4', demand: { kind: 'absent', path: ['PlanarConfiguration'] } },
    {
      section: 'sect_A.8.2.4',
      demand: {
        kind: 'module-absent',
        module: 'VOI LUT',
        evidence: ['VOILUTFunction'],
        hints: ['VOILUTSequence', 'WindowCenter', 'WindowWidth', 'WindowCenterWidthExplanation'],
      },
    },
    {
      section: 'sect_A.8.2.4',
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
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isMultiFrameSingleBitSecondaryCaptureImage = (dataset: object): dataset is MultiFrameSingleBitSecondaryCaptureImageAttributes => conformsToIod(dataset, multiFrameSingleBitSecondaryCaptureImage);

/** Findings of the data set as this IOD. */
export const validateMultiFrameSingleBitSecondaryCaptureImage = (dataset: object): Finding[] => validateIod(dataset, multiFrameSingleBitSecondaryCaptureImage);
