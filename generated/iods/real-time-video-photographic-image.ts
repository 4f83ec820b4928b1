// Real-Time Video Photographic Image IOD, PS3.3 Table A.32.10-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.32.10.html
import type { Demands, Every, Finding, Forbids, Iod, IsNot, Not, Present, Some, TypeFn, Valued } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type CameraPositionFunctionalGroupFunctionalGroup, cameraPositionFunctionalGroupRules } from '../functional-groups/camera-position-functional-group.ts';
import { type FrameContentFunctionalGroup, frameContentRules } from '../functional-groups/frame-content.ts';
import { type FrameUsefulnessFunctionalGroupFunctionalGroup, frameUsefulnessFunctionalGroupRules } from '../functional-groups/frame-usefulness-functional-group.ts';
import { type TimeOfFrameFunctionalGroupFunctionalGroup, timeOfFrameFunctionalGroupRules } from '../functional-groups/time-of-frame-functional-group.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type CurrentFrameFunctionalGroupsModule, currentFrameFunctionalGroupsRules } from '../modules/current-frame-functional-groups.ts';
import { type DeviceModule, deviceRules } from '../modules/device.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralAcquisitionModule, generalAcquisitionRules } from '../modules/general-acquisition.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralImageModule, generalImageRules } from '../modules/general-image.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ICCProfileModule, iccProfileRules } from '../modules/icc-profile.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RealTimeAcquisitionModule, realTimeAcquisitionRules } from '../modules/real-time-acquisition.ts';
import { type RealTimeBulkDataFlowModule, realTimeBulkDataFlowRules } from '../modules/real-time-bulk-data-flow.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';
import { type VLImageModule, vlImageRules } from '../modules/vl-image.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface RealTimeVideoPhotographicImageFunctionalGroups extends Partial<TimeOfFrameFunctionalGroupFunctionalGroup>, Partial<FrameContentFunctionalGroup>, Partial<FrameUsefulnessFunctionalGroupFunctionalGroup>, Partial<CameraPositionFunctionalGroupFunctionalGroup> {}

/** Real-Time Video Photographic Image IOD, PS3.3 Table A.32.10-1. */
export interface RealTimeVideoPhotographicImageAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Partial<FrameOfReferenceModule>, Omit<SynchronizationModule, 'TimeDistributionProtocol'>, GeneralAcquisitionModule, Omit<GeneralImageModule, 'InstanceNumber' | 'ContentTime' | 'ImageType' | 'LossyImageCompression' | 'ImageLaterality' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<Omit<GeneralReferenceModule, 'ReferencedImageSequence'>>, RealTimeBulkDataFlowModule, AcquisitionContextModule, Partial<DeviceModule>, Partial<SpecimenModule>, Omit<VLImageModule, 'ImageType' | 'ContentTime' | 'LossyImageCompression' | 'ReferencedImageSequence' | 'ImageLaterality' | 'AnatomicRegionSequence' | 'PrimaryAnatomicStructureSequence'>, Partial<ICCProfileModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, CommonInstanceReferenceModule, Omit<RealTimeAcquisitionModule, 'SharedFunctionalGroupsSequence'>, CurrentFrameFunctionalGroupsModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'XC';
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** Time Distribution Protocol (0018,1802) CS, VM 1, Type 3. [C.7-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.4.2.html#table_C.7-7) */
  TimeDistributionProtocol?: 'PTP' | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 2. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  InstanceNumber: NonNullable<GeneralImageModule['InstanceNumber']> | null;
  /** Content Time (0008,0033) TM, VM 1, Type 1C. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ContentTime?: NonNullable<GeneralImageModule['ContentTime']>;
  /** Image Type (0008,0008) CS, VM 2-n, Type 1. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageType: NonNullable<GeneralImageModule['ImageType']>;
  /** Lossy Image Compression (0028,2110) CS, VM 1, Type 2. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  LossyImageCompression: '00' | '01' | null;
  /** Image Laterality (0020,0062) CS, VM 1, Type 3. [C.7-9](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.1.html#table_C.7-9) */
  ImageLaterality?: 'R' | 'L' | 'U' | 'B' | null;
  /** Anatomic Region Sequence (0008,2218) SQ, VM 1, Type 1C. [10-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-7) */
  AnatomicRegionSequence?: (NonNullable<GeneralImageModule['AnatomicRegionSequence']>[number] & NonNullable<VLImageModule['AnatomicRegionSequence']>[number])[];
  /** Primary Anatomic Structure Sequence (0008,2228) SQ, VM 1, Type 3. [10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.5.html#table_10-8) */
  PrimaryAnatomicStructureSequence?: NonNullable<GeneralImageModule['PrimaryAnatomicStructureSequence']> | null;
  /** Referenced Image Sequence (0008,1140) SQ, VM 1, Type 1C. [C.12-10](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.4.html#table_C.12-10) */
  ReferencedImageSequence?: (NonNullable<GeneralReferenceModule['ReferencedImageSequence']>[number] & NonNullable<VLImageModule['ReferencedImageSequence']>[number])[];
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.10.2';
  /** Shared Functional Groups Sequence (5200,9229) SQ, VM 1, Type 1. [C.7.6.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.28.html#table_C.7.6.28-1) */
  SharedFunctionalGroupsSequence: RealTimeVideoPhotographicImageFunctionalGroups[];
}

/** What the conditions of the top level read. */
export type RealTimeVideoPhotographicImageSelect = Pick<RealTimeVideoPhotographicImageAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ImageLaterality' | 'SamplesPerPixel'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface RealTimeVideoPhotographicImageConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'ImageLaterality'>>>, 'Laterality'> &
    Demands<Every<Valued<this['given'], 'SamplesPerPixel'> | IsNot<this['given'], 'SamplesPerPixel', 0 | 1>>, 'PlanarConfiguration'>;
}

export const realTimeVideoPhotographicImage: Iod<RealTimeVideoPhotographicImageAttributes, RealTimeVideoPhotographicImageSelect, RealTimeVideoPhotographicImageConditions> = {
  id: 'RealTimeVideoPhotographicImage',
  name: 'Real-Time Video Photographic Image',
  section: 'sect_A.32.10',
  table: 'table_A.32.10-1',
  sopClassUIDs: ['1.2.840.10008.10.2'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    {
      ie: 'Frame of Reference',
      usage: 'C',
      module: constant(frameOfReferenceRules),
      condition: {
        tree: null,
        decided: 'unread',
        otherwise: 'forbidden',
        hash: '791bdcd23374',
        reason: 'unread',
        missing: 'whether several SOP Instances are spatially related',
      },
    },
    { ie: 'Frame of Reference', usage: 'M', module: constant(synchronizationRules) },
    { ie: 'Acquisition', usage: 'M', module: constant(generalAcquisitionRules) },
    { ie: 'Image', usage: 'M', module: constant(generalImageRules) },
    { ie: 'Image', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Image', usage: 'M', module: constant(realTimeBulkDataFlowRules) },
    { ie: 'Image', usage: 'M', module: constant(acquisitionContextRules) },
    { ie: 'Image', usage: 'U', module: constant(deviceRules) },
    {
      ie: 'Image',
      usage: 'C',
      module: constant(specimenRules),
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '5908f3696ec3',
        reason: 'knowledge',
        missing: 'what is imaged: a specimen, a slide, skin',
      },
    },
    { ie: 'Image', usage: 'M', module: constant(vlImageRules) },
    { ie: 'Image', usage: 'U', module: constant(iccProfileRules) },
    { ie: 'Image', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Image', usage: 'M', module: constant(commonInstanceReferenceRules) },
    { ie: 'Image', usage: 'M', module: constant(realTimeAcquisitionRules) },
    { ie: 'Image', usage: 'M', module: constant(currentFrameFunctionalGroupsRules) },
  ],
  functionalGroups: [
    { macro: constant(timeOfFrameFunctionalGroupRules), usage: 'M', place: 'per-frame' },
    { macro: constant(frameContentRules), usage: 'M', place: 'per-frame' },
    { macro: constant(frameUsefulnessFunctionalGroupRules), usage: 'U', place: 'per-frame' },
    { macro: constant(cameraPositionFunctionalGroupRules), usage: 'U' },
  ],
  constraints: [
    { section: 'sect_A.32.10.4.1', demand: { kind: 'values', path: ['Modality'], terms: ['XC'] } },
    {
      section: 'sect_A.32.10.4.2',
      demand: { kind: 'module-absent', module: 'Modality LUT', evidence: ['ModalityLUTSequence'], hints: ['RescaleIntercept', 'RescaleSlope', 'RescaleType'] },
    },
    {
      section: 'sect_A.32.10.4.2',
      demand: { kind: 'module-absent', module: 'VOI LUT', evidence: ['VOILUTFunction'], hints: ['VOILUTSequence', 'WindowCenterWidthExplanation'] },
    },
    {
      section: 'sect_A.32.10.4.2',
      demand: {
        kind: 'module-absent',
        module: 'Volumetric Graphic Annotation',
        evidence: ['VolumetricAnnotationSequence', 'VolumetricPresentationInputAnnotationSequence'],
        hints: [],
      },
    },
    {
      section: 'sect_A.32.10.4.2',
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
    { section: 'sect_A.32.10.4.4', demand: { kind: 'values', path: ['TimeDistributionProtocol'], terms: ['PTP'] } },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isRealTimeVideoPhotographicImage = (dataset: object): dataset is RealTimeVideoPhotographicImageAttributes => conformsToIod(dataset, realTimeVideoPhotographicImage);

/** Findings of the data set as this IOD. */
export const validateRealTimeVideoPhotographicImage = (dataset: object): Finding[] => validateIod(dataset, realTimeVideoPhotographicImage);
