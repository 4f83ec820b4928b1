// Multi-frame Grayscale Byte Secondary Capture Image IOD, PS3.3 Table A.8-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.8.3.html
import type { Demands, Every, Finding, Forbids, Iod, Is, IsAny, IsNot, Not, Present, Requires, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type PixelMeasuresFunctionalGroup, pixelMeasuresRules } from '../functional-groups/pixel-measures.ts';
import { type PlaneOrientationPatientFunctionalGroup, planeOrientationPatientRules } from '../functional-groups/plane-orientation-patient.ts';
import { type PlanePositionPatientFunctionalGroup, planePositionPatientRules } from '../functional-groups/plane-position-patient.ts';
import { type CineModule, cineRules } from '../modules/cine.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
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
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type MultiFrameDimensionModule, multiFrameDimensionRules } from '../modules/multi-frame-dimension.ts';
import { type MultiFrameFunctionalGroupsModule, multiFrameFunctionalGroupsRules } from '../modules/multi-frame-functional-groups.ts';
import { type MultiFrameModule, multiFrameRules } from '../modules/multi-frame.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SCEquipmentModule, scEquipmentRules } from '../modules/sc-equipment.ts';
import { type SCImageModule, scImageRules } from '../modules/sc-image.ts';
import { type SCMultiFrameImageModule, scMultiFrameImageRules } from '../modules/sc-multi-frame-image.ts';
import { type SCMultiFrameVectorModule, scMultiFrameVectorRules } from '../modules/sc-multi-frame-vector.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';
import { type VOILUTModule, voilutRules } from '../modules/voi-lut.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface MultiFrameGrayscaleByteSecondaryCaptureImageFunctionalGroups extends Partial<PixelMeasuresFunctionalGroup>, Partial<PlanePositionPatientFunctionalGroup>, Partial<PlaneOrientationPatientFunctionalGroup> {}

/** Multi-frame Grayscale Byte Secondary Capture Image IOD, PS3.3 Table A.8-3. */
export interface MultiFrameGrayscaleByteSecondaryCaptureImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, Partial<GeneralEquipmentModule>, Omit<SCEquipmentModule, 'Modality'>, Partial<FrameOfReferenceModule>, Partial<SynchronizationModule>, GeneralAcquisitionModule, Omit<GeneralImageModule, 'InstanceNumber' | 'ContentDate' | 'ContentTime' | 'BurnedInAnnotation' | 'RecognizableVisualFeatures' | 'PresentationLUTShape'>, Partial<GeneralReferenceModule>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation'>, Partial<Omit<CineModule, 'FrameTimeVector'>>, Partial<Omit<FramePointersModule, 'RepresentativeFrameNumber'>>, Partial<DeviceModule>, Partial<Omit<MultiFrameFunctionalGroupsModule, 'SharedFunctionalGroupsSequence' | 'PerFrameFunctionalGroupsSequence' | 'InstanceNumber' | 'ContentDate' | 'ContentTime' | 'NumberOfFrames' | 'StereoPairsPresent' | 'RepresentativeFrameNumber' | 'EncapsulatedPixelDataValueTotalLength'>>, Partial<MultiFrameDimensionModule>, Partial<SpecimenModule>, Partial<Omit<SCImageModule, 'NominalScannedPixelSpacing' | 'PixelSpacing' | 'PixelSpacingCalibrationType' | 'PixelSpacingCalibrationDescription'>>, Omit<SCMultiFrameImageModule, 'BurnedInAnnotation' | 'RecognizableVisualFeatures' | 'PresentationLUTShape' | 'RescaleIntercept' | 'RescaleSlope' | 'RescaleType' | 'FrameIncrementPointer' | 'NominalScannedPixelSpacing' | 'PixelSpacing' | 'PixelSpacingCalibrationType' | 'PixelSpacingCalibrationDescription'>, Partial<Omit<SCMultiFrameVectorModule, 'FrameTimeVector'>>, Partial<VOILUTModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Modality (0008,0060) CS, VM 1, Type 3. [C.8-24](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.1.html#table_C.8-24) */
  Modality?: NonNullable<SCEquipmentModule['Modality']> | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']> | null;
  /** Content Date (0008,0023) DA, VM 1, Type 2C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ContentDate?: NonNullable<GeneralImageModule['ContentDate']> | null;
  /** Content Time (0008,0033) TM, VM 1, Type 2C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ContentTime?: NonNullable<GeneralImageModule['ContentTime']> | null;
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
  BitsAllocated: 8;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: 8;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: 7;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0;
  /** Frame Time Vector (0018,1065) DS, VM 1-n, Type 1C if FrameIncrementPointer points to FrameTimeVector. [C.7-13](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.5.html#table_C.7-13) */
  FrameTimeVector?: NonNullable<CineModule['FrameTimeVector']> | null;
  /** Number of Frames (0028,0008) IS, VM 1, Type 1. [C.7-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.6.html#table_C.7-14) */
  NumberOfFrames: NonNullable<MultiFrameModule['NumberOfFrames']>;
  /** Frame Increment Pointer (0028,0009) AT, VM 1-n, Type 1C if NumberOfFrames > 1. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  FrameIncrementPointer?: NonNullable<SCMultiFrameImageModule['FrameIncrementPointer']>;
  /** Stereo Pairs Present (0022,0028) CS, VM 1, Type 3. [C.7-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.6.html#table_C.7-14) */
  StereoPairsPresent?: 'YES' | 'NO' | null;
  /** Encapsulated Pixel Data Value Total Length (7FE0,0003) UV, VM 1, Type 3. [C.7-14](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.6.html#table_C.7-14) */
  EncapsulatedPixelDataValueTotalLength?: NonNullable<MultiFrameModule['EncapsulatedPixelDataValueTotalLength']> | null;
  /** Representative Frame Number (0028,6010) US, VM 1, Type 3. [C.7-15](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.9.html#table_C.7-15) */
  RepresentativeFrameNumber?: NonNullable<FramePointersModule['RepresentativeFrameNumber']> | null;
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  SharedFunctionalGroupsSequence?: MultiFrameGrayscaleByteSecondaryCaptureImageFunctionalGroups[] | null;
  /** Per-Frame Functional Groups Sequence (5200,9230) SQ, VM 1, Type 1C. [C.7.6.16-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.html#table_C.7.6.16-1) */
  PerFrameFunctionalGroupsSequence?: MultiFrameGrayscaleByteSecondaryCaptureImageFunctionalGroups[] | null;
  /** Nominal Scanned Pixel Spacing (0018,2010) DS, VM 2, Type 1C. [C.8-25](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.2.html#table_C.8-25) */
  NominalScannedPixelSpacing?: NonNullable<SCImageModule['NominalScannedPixelSpacing']>;
  /** Pixel Spacing (0028,0030) DS, VM 2, Type 1C. [10-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.7.html#table_10-10) */
  PixelSpacing?: NonNullable<SCImageModule['PixelSpacing']>;
  /** Pixel Spacing Calibration Type (0028,0A02) CS, VM 1, Type 3. [10-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.7.html#table_10-10) */
  PixelSpacingCalibrationType?: 'GEOMETRY' | 'FIDUCIAL' | null;
  /** Pixel Spacing Calibration Description (0028,0A04) LO, VM 1, Type 1C if PixelSpacingCalibrationType is present. [10-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.7.html#table_10-10) */
  PixelSpacingCalibrationDescription?: NonNullable<SCImageModule['PixelSpacingCalibrationDescription']>;
  /** Rescale Intercept (0028,1052) DS, VM 1, Type 1C if PhotometricInterpretation is MONOCHROME2 and BitsStored > 1. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  RescaleIntercept?: 0;
  /** Rescale Slope (0028,1053) DS, VM 1, Type 1C if PhotometricInterpretation is MONOCHROME2 and BitsStored > 1. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  RescaleSlope?: 1;
  /** Rescale Type (0028,1054) LO, VM 1, Type 1C if PhotometricInterpretation is MONOCHROME2 and BitsStored > 1. [C.8-25b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.6.3.html#table_C.8-25b) */
  RescaleType?: 'US';
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.7.2';
}

/** What the conditions of the top level read. */
export type MultiFrameGrayscaleByteSecondaryCaptureImageSelect = Pick<MultiFrameGrayscaleByteSecondaryCaptureImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'BitsStored' | 'PixelDataProviderURL' | 'NumberOfFrames' | 'ConcatenationUID'
  | 'InConcatenationTotalNumber' | 'InConcatenationNumber' | 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'ConversionType'
  | 'PixelSpacingCalibrationType'
> & { FrameIncrementPointer?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface MultiFrameGrayscaleByteSecondaryCaptureImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Requires<Is<this['given'], 'BitsStored', 8>, 'PresentationLUTShape'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00181063'>, 'FrameTime'> &
    Requires<Every<IsAny<this['given'], 'FrameIncrementPointer', '00181063' | '00181065'> | IsAny<this['given'], 'FrameIncrementPointer', '00181063'>>, 'FrameTime'> &
    Requires<Every<IsAny<this['given'], 'FrameIncrementPointer', '00181063' | '00181065'> | IsAny<this['given'], 'FrameIncrementPointer', '00181065'>>, 'FrameTimeVector'> &
    Requires<Every<Every<Valued<this['given'], 'NumberOfFrames'> | IsNot<this['given'], 'NumberOfFrames', 0 | 1>> | IsAny<this['given'], 'FrameIncrementPointer', '00181065'>>, 'FrameTimeVector'> &
    Demands<Present<this['given'], 'ConcatenationUID'>, 'ConcatenationFrameOffsetNumber' | 'SOPInstanceUIDOfConcatenationSource' | 'InConcatenationNumber'> &
    Requires<Every<Not<Is<this['given'], 'InConcatenationTotalNumber', 1>> | Some<Present<this['given'], 'InConcatenationNumber'> | Present<this['given'], 'InConcatenationTotalNumber'> | Present<this['given'], 'ConcatenationFrameOffsetNumber'> | Present<this['given'], 'SOPInstanceUIDOfConcatenationSource'>>>, 'ConcatenationUID'> &
    Requires<Is<this['given'], 'ConversionType', 'DF'>, 'NominalScannedPixelSpacing'> &
    Requires<Present<this['given'], 'PixelSpacingCalibrationType'>, 'PixelSpacingCalibrationDescription'> &
    Demands<Is<this['given'], 'BitsStored', 8>, 'RescaleIntercept' | 'RescaleSlope' | 'RescaleType'> &
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

export const multiFrameGrayscaleByteSecondaryCaptureImage: Iod<MultiFrameGrayscaleByteSecondaryCaptureImageAttributes, MultiFrameGrayscaleByteSecondaryCaptureImageSelect, MultiFrameGrayscaleByteSecondaryCaptureImageConditions> = {
  id: 'MultiFrameGrayscaleByteSecondaryCaptureImage',
  name: 'Multi-frame Grayscale Byte Secondary Capture Image',
  section: 'sect_A.8.3',
  table: 'table_A.8-3',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.7.2'],
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
    {
      ie: 'Frame of Reference',
      usage: 'C',
      module: constant(frameOfReferenceRules),
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'PixelMeasuresSequence', within: ['SharedFunctionalGroupsSequence'] } },
            { op: 'present', attribute: { keyword: 'PixelMeasuresSequence', within: ['PerFrameFunctionalGroupsSequence'] } },
            { op: 'present', attribute: { keyword: 'PlanePositionSequence', within: ['SharedFunctionalGroupsSequence'] } },
            { op: 'present', attribute: { keyword: 'PlanePositionSequence', within: ['PerFrameFunctionalGroupsSequence'] } },
            { op: 'present', attribute: { keyword: 'PlaneOrientationSequence', within: ['SharedFunctionalGroupsSequence'] } },
            { op: 'present', attribute: { keyword: 'PlaneOrientationSequence', within: ['PerFrameFunctionalGroupsSequence'] } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '39e619bfd00a',
      },
    },
    { ie: 'Frame of Reference', usage: 'U', module: constant(synchronizationRules) },
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
    { ie: 'Image', usage: 'U', module: constant(multiFrameFunctionalGroupsRules) },
    { ie: 'Image', usage: 'U', module: constant(multiFrameDimensionRules) },
    { ie: 'Image', usage: 'U', module: constant(specimenRules) },
    { ie: 'Image', usage: 'U', module: constant(scImageRules) },
    { ie: 'Image', usage: 'M', module: constant(scMultiFrameImageRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(scMultiFrameVectorRules),
      condition: { tree: { op: '>', attribute: { keyword: 'NumberOfFrames' }, to: 1 }, decided: 'data', otherwise: 'forbidden', hash: '13fd7eaa3f4d' },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(voilutRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '8aa8ea004da8', reason: 'knowledge', missing: 'what is to be applied to the image' },
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
    {
      macro: constant(pixelMeasuresRules),
      usage: 'C',
      condition: {
        tree: { op: 'or', of: [{ op: 'functional-group', keyword: 'PlanePositionSequence' }, { op: 'functional-group', keyword: 'PlaneOrientationSequence' }] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '1b99c860e705',
      },
    },
    {
      macro: constant(planePositionPatientRules),
      usage: 'C',
      condition: {
        tree: { op: 'or', of: [{ op: 'functional-group', keyword: 'PixelMeasuresSequence' }, { op: 'functional-group', keyword: 'PlaneOrientationSequence' }] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'b0cb59a7edf1',
      },
    },
    {
      macro: constant(planeOrientationPatientRules),
      usage: 'C',
      condition: {
        tree: { op: 'or', of: [{ op: 'functional-group', keyword: 'PixelMeasuresSequence' }, { op: 'functional-group', keyword: 'PlanePositionSequence' }] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '0daf223feafc',
      },
    },
  ],
  constraints: [
    { section: 'sect_A.8.3.4', demand: { kind: 'values', path: ['SamplesPerPixel'], terms: [1] } },
    { section: 'sect_A.8.3.4', demand: { kind: 'values', path: ['PhotometricInterpretation'], terms: ['MONOCHROME2'] } },
    { section: 'sect_A.8.3.4', demand: { kind: 'values', path: ['BitsAllocated'], terms: [8] } },
    { section: 'sect_A.8.3.4', demand: { kind: 'values', path: ['BitsStored'], terms: [8] } },
    { section: 'sect_A.8.3.4', demand: { kind: 'values', path: ['HighBit'], terms: [7] } },
    { section: 'sect_A.8.3.4', demand: { kind: 'values', path: ['PixelRepresentation'], terms: [0] } },
    { section: 'sect_A.8.3.4', demand: { kind: 'absent', path: ['PlanarConfiguration'] } },
    { section: 'sect_A.8.3.4', demand: { kind: 'values', path: ['RescaleIntercept'], terms: [0] } },
    { section: 'sect_A.8.3.4', demand: { kind: 'values', path: ['RescaleSlope'], terms: [1] } },
    { section: 'sect_A.8.3.4', demand: { kind: 'values', path: ['RescaleType'], terms: ['US'] } },
    {
      section: 'sect_A.8.3.4',
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
export const isMultiFrameGrayscaleByteSecondaryCaptureImage = (dataset: object): dataset is MultiFrameGrayscaleByteSecondaryCaptureImageAttributes => conformsToIod(dataset, multiFrameGrayscaleByteSecondaryCaptureImage);

/** Findings of the data set as this IOD. */
export const validateMultiFrameGrayscaleByteSecondaryCaptureImage = (dataset: object): Finding[] => validateIod(dataset, multiFrameGrayscaleByteSecondaryCaptureImage);
