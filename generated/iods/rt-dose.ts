// RT Dose IOD, PS3.3 Table A.18.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.18.html
import type { Demands, Every, Finding, Forbids, Iod, Is, IsAny, IsNot, Not, Present, Requires, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type FrameExtractionModule, frameExtractionRules } from '../modules/frame-extraction.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ImagePixelModule, imagePixelRules } from '../modules/image-pixel.ts';
import { type ImagePlaneModule, imagePlaneRules } from '../modules/image-plane.ts';
import { type MultiFrameModule, multiFrameRules } from '../modules/multi-frame.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RTDoseModule, rtDoseRules } from '../modules/rt-dose.ts';
import { type RTDVHModule, rtdvhRules } from '../modules/rt-dvh.ts';
import { type RTSeriesModule, rtSeriesRules } from '../modules/rt-series.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** RT Dose IOD, PS3.3 Table A.18.3-1. */
export interface RTDoseAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, RTSeriesModule, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, GeneralEquipmentModule, Partial<Omit<GeneralImageModule, 'InstanceNumber' | 'ContentDate' | 'ContentTime'>>, Partial<ImagePlaneModule>, Partial<Omit<ImagePixelModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation'>>, Partial<MultiFrameModule>, Omit<RTDoseModule, 'SamplesPerPixel' | 'PhotometricInterpretation' | 'BitsAllocated' | 'BitsStored' | 'HighBit' | 'PixelRepresentation' | 'ContentDate' | 'ContentTime' | 'InstanceNumber'>, Partial<RTDVHModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule>, Partial<FrameExtractionModule> {
  /** Instance Number (0020,0013) IS, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber?: NonNullable<GeneralImageModule['InstanceNumber']> | null;
  /** Content Date (0008,0023) DA, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ContentDate?: NonNullable<GeneralImageModule['ContentDate']> | null;
  /** Content Time (0008,0033) TM, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ContentTime?: NonNullable<GeneralImageModule['ContentTime']> | null;
  /** Samples per Pixel (0028,0002) US, VM 1, Type 1C. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  SamplesPerPixel?: 1;
  /** Photometric Interpretation (0028,0004) CS, VM 1, Type 1C. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PhotometricInterpretation?: 'MONOCHROME2';
  /** Bits Allocated (0028,0100) US, VM 1, Type 1C. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsAllocated?: 16 | 32;
  /** Bits Stored (0028,0101) US, VM 1, Type 1C. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  BitsStored?: NonNullable<ImagePixelModule['BitsStored']>;
  /** High Bit (0028,0102) US, VM 1, Type 1C. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  HighBit?: NonNullable<ImagePixelModule['HighBit']>;
  /** Pixel Representation (0028,0103) US, VM 1, Type 1C. [C.7-11c](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.3.3.html#table_C.7-11c) */
  PixelRepresentation?: 1 | 0;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.481.2';
}

/** What the conditions of the top level read. */
export type RTDoseSelect = Pick<RTDoseAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'PixelPaddingRangeLimit' | 'PixelDataProviderURL' | 'DoseGridScaling' | 'SpatialTransformOfDose'
  | 'DoseSummationType' | 'NumberOfFrames'
> & { FrameIncrementPointer?: readonly string[] | null };

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface RTDoseConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Requires<Every<Present<this['given'], 'PixelPaddingRangeLimit'> | Some<'open' | Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelPaddingValue'> &
    Forbids<Not<Present<this['given'], 'PixelDataProviderURL'>>, 'PixelData'> &
    Requires<Every<Some<'open' | Present<this['given'], 'DoseGridScaling'>> | Not<Present<this['given'], 'PixelDataProviderURL'>>>, 'PixelData'> &
    Forbids<Every<Present<this['given'], 'SpatialTransformOfDose'> | Is<this['given'], 'SpatialTransformOfDose', 'RIGID' | 'NON_RIGID'>>, 'ReferencedSpatialRegistrationSequence'> &
    Requires<Is<this['given'], 'DoseSummationType', 'PLAN' | 'MULTI_PLAN' | 'FRACTION' | 'BEAM' | 'BRACHY' | 'FRACTION_SESSION' | 'BEAM_SESSION' | 'BRACHY_SESSION' | 'CONTROL_POINT'>, 'ReferencedRTPlanSequence'> &
    Demands<Is<this['given'], 'DoseSummationType', 'RECORD'>, 'ReferencedTreatmentRecordSequence'> &
    Demands<Every<IsAny<this['given'], 'FrameIncrementPointer', '3004000C'> | Some<Every<Valued<this['given'], 'NumberOfFrames'> | IsNot<this['given'], 'NumberOfFrames', 0 | 1>> | Every<Present<this['given'], 'NumberOfFrames'> | 'open'>>>, 'GridFrameOffsetVector'> &
    Requires<Is<this['given'], 'DoseSummationType', 'PLAN_OVERVIEW'>, 'PlanOverviewSequence'>;
}

export const rtDose: Iod<RTDoseAttributes, RTDoseSelect, RTDoseConditions> = {
  id: 'RTDose',
  name: 'RT Dose',
  section: 'sect_A.18',
  table: 'table_A.18.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.481.2'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(rtSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    {
      ie: 'Dose',
      usage: 'C',
      module: constant(generalImageRules),
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'PixelData' } },
            { op: 'present', attribute: { keyword: 'DoseGridScaling' } },
            { op: 'present', attribute: { keyword: 'GridFrameOffsetVector' } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '68d867082844',
      },
    },
    {
      ie: 'Dose',
      usage: 'C',
      module: constant(imagePlaneRules),
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'PixelData' } },
            { op: 'present', attribute: { keyword: 'DoseGridScaling' } },
            { op: 'present', attribute: { keyword: 'GridFrameOffsetVector' } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '68d867082844',
      },
    },
    {
      ie: 'Dose',
      usage: 'C',
      module: constant(imagePixelRules),
      condition: {
        tree: {
          op: 'or',
          of: [
            { op: 'present', attribute: { keyword: 'PixelData' } },
            { op: 'present', attribute: { keyword: 'DoseGridScaling' } },
            { op: 'present', attribute: { keyword: 'GridFrameOffsetVector' } },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '68d867082844',
      },
    },
    {
      ie: 'Dose',
      usage: 'C',
      module: constant(multiFrameRules),
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'or', of: [{ op: 'present', attribute: { keyword: 'PixelData' } }, { op: 'present', attribute: { keyword: 'DoseGridScaling' } }] },
            {
              op: 'or',
              of: [{ op: 'present', attribute: { keyword: 'NumberOfFrames' } }, { op: 'count', attribute: { keyword: 'GridFrameOffsetVector' }, is: '>', to: 1 }],
            },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '55c0490502eb',
      },
    },
    { ie: 'Dose', usage: 'M', module: constant(rtDoseRules) },
    { ie: 'Dose', usage: 'U', module: constant(rtdvhRules) },
    { ie: 'Dose', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Dose', usage: 'U', module: constant(commonInstanceReferenceRules) },
    {
      ie: 'Dose',
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
export const isRTDose = (dataset: object): dataset is RTDoseAttributes => conformsToIod(dataset, rtDose);

/** Findings of the data set as this IOD. */
export const validateRTDose = (dataset: object): Finding[] => validateIod(dataset, rtDose);
