// RT Image IOD, PS3.3 Table A.17.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.17.html
import type { Demands, Every, Finding, Forbids, Iod, Is, IsAny, IsAt, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ApprovalModule, approvalRules } from '../modules/approval.ts';
import { type CineModule, cineRules } from '../modules/cine.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type ContrastBolusModule, contrastBolusRules } from '../modules/contrast-bolus.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralAcquisitionModule, generalAcquisitionRules } from '../modules/general-acquisition.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type ModalityLUTModule, modalityLUTRules } from '../modules/modality-lut.ts';
import { type MultiFrameModule, multiFrameRules } from '../modules/multi-frame.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RTImageModule, rtImageRules } from '../modules/rt-image.ts';
import { type RTSeriesModule, rtSeriesRules } from '../modules/rt-series.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type VOILUTModule, voilutRules } from '../modules/voi-lut.ts';

/** RT Image IOD, PS3.3 Table A.17.3-1. */
export interface RTImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, RTSeriesModule, Partial<ClinicalTrialSeriesModule>, Partial<FrameOfReferenceModule>, GeneralEquipmentModule, GeneralAcquisitionModule, Omit<GeneralImageModule, 'InstanceNumber' | 'ImageType'>, Partial<GeneralReferenceModule>, Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation'>, Partial<ContrastBolusModule>, Partial<CineModule>, Partial<MultiFrameModule>, Partial<DeviceModule>, Omit<RTImageModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'ImageType'>, Partial<ModalityLUTModule>, Partial<VOILUTModule>, Partial<ApprovalModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']> | null;
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageType: NonNullable<GeneralImageModule['ImageType']>;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated: 8 | 16;
  /** Bits Stored (0028,0101) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored: NonNullable<ImagePixelModule['BitsStored']>;
  /** High Bit (0028,0102) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit: NonNullable<ImagePixelModule['HighBit']>;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation: 0 | 1;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.481.1';
}

/** What the conditions of the top level read. */
export type RTImageSelect = Pick<RTImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'NumberOfFrames' | 'PixelIntensityRelationship'
  | 'EnhancedRTBeamLimitingDeviceDefinitionFlag' | 'RescaleIntercept' | 'ApprovalStatus'
> & { FrameIncrementPointer?: readonly string[] | null; ImageType?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface RTImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Demands<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00181063'>, 'FrameTime'> &
    Requires<Every<Some<IsAny<this['given'], 'FrameIncrementPointer', '00181063' | '00181065'> | Every<'open' | Some<Present<this['given'], 'NumberOfFrames'> | 'open'>>> | IsAny<this['given'], 'FrameIncrementPointer', '00181063'>>, 'FrameTime'> &
    Forbids<IsAny<this['given'], 'FrameIncrementPointer', '00181065'>, 'FrameTimeVector'> &
    Requires<Every<Some<IsAny<this['given'], 'FrameIncrementPointer', '00181063' | '00181065'> | Every<'open' | Some<Present<this['given'], 'NumberOfFrames'> | 'open'>>> | IsAny<this['given'], 'FrameIncrementPointer', '00181065'>>, 'FrameTimeVector'> &
    Demands<Present<this['given'], 'PixelIntensityRelationship'>, 'PixelIntensityRelationshipSign'> &
    Forbids<IsAt<this['given'], 'ImageType', 2, 'SIMULATOR' | 'PORTAL'>, 'ReportedValuesOrigin'> &
    Demands<Every<Present<this['given'], 'EnhancedRTBeamLimitingDeviceDefinitionFlag'> | Is<this['given'], 'EnhancedRTBeamLimitingDeviceDefinitionFlag', 'YES'>>, 'EnhancedRTBeamLimitingDeviceSequence'> &
    Demands<IsAt<this['given'], 'ImageType', 2, 'FLUENCE'>, 'FluenceMapSequence'> &
    Demands<Present<this['given'], 'RescaleIntercept'>, 'RescaleSlope' | 'RescaleType'> &
    Forbids<Is<this['given'], 'ApprovalStatus', 'APPROVED' | 'REJECTED'>, 'ReviewDate' | 'ReviewTime' | 'ReviewerName'>;
}

export const rtImage: Iod<RTImageAttributes, RTImageSelect, RTImageConditions> = {
  id: 'RTImage',
  name: 'RT Image',
  section: 'sect_A.17',
  table: 'table_A.17.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.481.1'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(rtSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'U', module: constant(frameOfReferenceRules) },
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
    {
      ie: 'Image',
      usage: 'C',
      module: constant(cineRules),
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'points-to', attribute: { keyword: 'FrameIncrementPointer' }, keywords: ['FrameTime', 'FrameTimeVector'] },
            {
              op: 'and',
              of: [
                { op: 'unknown', reason: 'knowledge', hash: 'bc2631297cfb' },
                {
                  op: 'or',
                  of: [{ op: 'present', attribute: { keyword: 'NumberOfFrames' } }, { op: 'present', attribute: { keyword: 'FrameIncrementPointer' } }],
                },
              ],
            },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'bc2631297cfb',
        reason: 'knowledge',
        missing: 'whether the frames follow each other in time',
      },
    },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(multiFrameRules),
      condition: {
        tree: { op: 'or', of: [{ op: 'present', attribute: { keyword: 'NumberOfFrames' } }, { op: 'present', attribute: { keyword: 'FrameIncrementPointer' } }] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '6de743ec67d2',
      },
    },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    { ie: 'Image', usage: 'M', module: constant(rtImageRules) },
    { ie: 'Image', usage: 'U', module: constant(modalityLUTRules) },
    { ie: 'Image', usage: 'U', module: constant(voilutRules) },
    { ie: 'Image', usage: 'U', module: constant(approvalRules) },
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
};

/** True when the data set has no error finding as this IOD. */
export const isRTImage = (dataset: object): dataset is RTImageAttributes => conformsToIod(dataset, rtImage);

/** Findings of the data set as this IOD. */
export const validateRTImage = (dataset: object): Finding[] => validateIod(dataset, rtImage);
