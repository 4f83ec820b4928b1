// Tomotherapeutic Radiation Record IOD, PS3.3 Table A.86.1.11-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.86.1.11.html
import type { Demands, Every, Finding, Forbids, Iod, Is, IsNot, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type EnhancedRTSeriesModule, enhancedRTSeriesRules } from '../modules/enhanced-rt-series.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RadiotherapyCommonInstanceModule, radiotherapyCommonInstanceRules } from '../modules/radiotherapy-common-instance.ts';
import { type RTDeliveryDeviceCommonModule, rtDeliveryDeviceCommonRules } from '../modules/rt-delivery-device-common.ts';
import { type RTRadiationRecordCommonModule, rtRadiationRecordCommonRules } from '../modules/rt-radiation-record-common.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';
import { type TomotherapeuticBeamModule, tomotherapeuticBeamRules } from '../modules/tomotherapeutic-beam.ts';
import { type TomotherapeuticDeliveryDeviceModule, tomotherapeuticDeliveryDeviceRules } from '../modules/tomotherapeutic-delivery-device.ts';

/** Tomotherapeutic Radiation Record IOD, PS3.3 Table A.86.1.11-1. */
export interface TomotherapeuticRadiationRecordAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'SeriesNumber' | 'SeriesDate' | 'SeriesTime' | 'ReferencedPerformedProcedureStepSequence' | 'TreatmentSessionUID'>, Partial<ClinicalTrialSeriesModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, FrameOfReferenceModule, Partial<SynchronizationModule>, GeneralReferenceModule, Omit<RTDeliveryDeviceCommonModule, 'EquipmentFrameOfReferenceUID'>, Omit<RTRadiationRecordCommonModule, 'TreatmentSessionUID' | 'RTRadiationPhysicalAndGeometricContentDetailFlag' | 'RTRecordFlag'>, TomotherapeuticDeliveryDeviceModule, TomotherapeuticBeamModule, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceCreationDate' | 'InstanceCreationTime'>, CommonInstanceReferenceModule, Omit<RadiotherapyCommonInstanceModule, 'InstanceCreationDate' | 'InstanceCreationTime'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'RTRAD';
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesNumber: NonNullable<GeneralSeriesModule['SeriesNumber']>;
  /** Series Date (0008,0021) DA, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesDate: NonNullable<GeneralSeriesModule['SeriesDate']>;
  /** Series Time (0008,0031) TM, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesTime: NonNullable<GeneralSeriesModule['SeriesTime']>;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<EnhancedRTSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
  /** Treatment Session UID (300A,0700) UI, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  TreatmentSessionUID: NonNullable<GeneralSeriesModule['TreatmentSessionUID']>;
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** Equipment Frame of Reference UID (300A,0675) UI, VM 1, Type 1. [C.36.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.12.html#table_C.36.12-1) */
  EquipmentFrameOfReferenceUID: '1.2.840.10008.1.4.3.1';
  /** RT Radiation Physical and Geometric Content Detail Flag (300A,0638) CS, VM 1, Type 1. [C.36.2.1.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.6.html#table_C.36.2.1.6-1) */
  RTRadiationPhysicalAndGeometricContentDetailFlag: 'IDENT_ONLY';
  /** RT Record Flag (300A,0639) CS, VM 1, Type 1. [C.36.2.1.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.6.html#table_C.36.2.1.6-1) */
  RTRecordFlag: 'YES';
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.481.18';
  /** Instance Creation Date (0008,0012) DA, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstanceCreationDate: NonNullable<SOPCommonModule['InstanceCreationDate']>;
  /** Instance Creation Time (0008,0013) TM, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstanceCreationTime: NonNullable<SOPCommonModule['InstanceCreationTime']>;
}

/** What the conditions of the top level read. */
export type TomotherapeuticRadiationRecordSelect = Pick<TomotherapeuticRadiationRecordAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'NumberOfPatientSupportDevices' | 'RTTreatmentTerminationStatus' | 'NumberOfRadiationGenerationModes'
  | 'NumberOfRTBeamLimitingDevices'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface TomotherapeuticRadiationRecordConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Demands<IsNot<this['given'], 'NumberOfPatientSupportDevices', 0>, 'PatientSupportDevicesSequence'> &
    Forbids<Is<this['given'], 'RTTreatmentTerminationStatus', 'ABNORMAL'>, 'RTTreatmentTerminationReasonCodeSequence' | 'TreatmentTerminationDescription'> &
    Demands<Present<this['given'], 'NumberOfRadiationGenerationModes'>, 'RadiationGenerationModeSequence'> &
    Demands<Every<Present<this['given'], 'NumberOfRTBeamLimitingDevices'> | IsNot<this['given'], 'NumberOfRTBeamLimitingDevices', 0>>, 'RTBeamLimitingDeviceDefinitionSequence'>;
}

export const tomotherapeuticRadiationRecord: Iod<TomotherapeuticRadiationRecordAttributes, TomotherapeuticRadiationRecordSelect, TomotherapeuticRadiationRecordConditions> = {
  id: 'TomotherapeuticRadiationRecord',
  name: 'Tomotherapeutic Radiation Record',
  section: 'sect_A.86.1.11',
  table: 'table_A.86.1.11-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.481.18'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(enhancedRTSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    {
      ie: 'Frame of Reference',
      usage: 'C',
      module: constant(synchronizationRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '67625e90ab28', reason: 'knowledge', missing: 'whether the time was synchronized' },
    },
    { ie: 'RT Delivered Radiation', usage: 'M', module: constant(generalReferenceRules) },
    { ie: 'RT Delivered Radiation', usage: 'M', module: constant(rtDeliveryDeviceCommonRules) },
    { ie: 'RT Delivered Radiation', usage: 'M', module: constant(rtRadiationRecordCommonRules) },
    { ie: 'RT Delivered Radiation', usage: 'M', module: constant(tomotherapeuticDeliveryDeviceRules) },
    { ie: 'RT Delivered Radiation', usage: 'M', module: constant(tomotherapeuticBeamRules) },
    { ie: 'RT Delivered Radiation', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'RT Delivered Radiation', usage: 'M', module: constant(commonInstanceReferenceRules) },
    { ie: 'RT Delivered Radiation', usage: 'M', module: constant(radiotherapyCommonInstanceRules) },
  ],
  functionalGroups: [],
  constraints: [
    { section: 'sect_A.86.1.11.4.1', demand: { kind: 'values', path: ['Modality'], terms: ['RTRAD'] } },
    { section: 'sect_A.86.1.11.4.2', demand: { kind: 'values', path: ['EquipmentFrameOfReferenceUID'], terms: ['1.2.840.10008.1.4.3.1'] } },
    {
      section: 'sect_A.86.1.11.4.2',
      demand: { kind: 'context-groups', path: ['RadiationDosimeterUnitSequence'], contextGroups: [{ kind: 'DCID', cid: '9557' }] },
    },
    { section: 'sect_A.86.1.11.4.2', demand: { kind: 'code', path: ['RTDeviceDistanceReferenceLocationCodeSequence'], value: '130358', scheme: 'DCM' } },
    { section: 'sect_A.86.1.11.4.3', demand: { kind: 'values', path: ['RTRecordFlag'], terms: ['YES'] } },
    { section: 'sect_A.86.1.11.4.3', demand: { kind: 'values', path: ['RTRadiationPhysicalAndGeometricContentDetailFlag'], terms: ['IDENT_ONLY'] } },
    {
      section: 'sect_A.86.1.11.4.3',
      demand: { kind: 'context-groups', path: ['RTTreatmentTechniqueCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9512' }] },
    },
    {
      section: 'sect_A.86.1.11.4.3',
      demand: { kind: 'context-groups', path: ['TreatmentMachineSpecialModeCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9543' }] },
    },
    {
      section: 'sect_A.86.1.11.4.4',
      demand: { kind: 'context-groups', path: ['AuthorIdentificationSequence', 'OrganizationalRoleCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9562' }] },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isTomotherapeuticRadiationRecord = (dataset: object): dataset is TomotherapeuticRadiationRecordAttributes => conformsToIod(dataset, tomotherapeuticRadiationRecord);

/** Findings of the data set as this IOD. */
export const validateTomotherapeuticRadiationRecord = (dataset: object): Finding[] => validateIod(dataset, tomotherapeuticRadiationRecord);
