// Real-Time Audio Waveform IOD, PS3.3 Table A.34.11-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.34.11.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type TimeOfFrameFunctionalGroupFunctionalGroup, timeOfFrameFunctionalGroupRules } from '../functional-groups/time-of-frame-functional-group.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CurrentFrameFunctionalGroupsModule, currentFrameFunctionalGroupsRules } from '../modules/current-frame-functional-groups.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RealTimeBulkDataFlowModule, realTimeBulkDataFlowRules } from '../modules/real-time-bulk-data-flow.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';
import { type WaveformIdentificationModule, waveformIdentificationRules } from '../modules/waveform-identification.ts';

/** An Item of the shared or per-frame functional groups of this IOD. */
export interface RealTimeAudioWaveformFunctionalGroups extends Partial<TimeOfFrameFunctionalGroupFunctionalGroup> {}

/** Real-Time Audio Waveform IOD, PS3.3 Table A.34.11-1. */
export interface RealTimeAudioWaveformAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<SynchronizationModule, 'TimeDistributionProtocol'>, Omit<WaveformIdentificationModule, 'InstanceNumber'>, RealTimeBulkDataFlowModule, AcquisitionContextModule, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, CurrentFrameFunctionalGroupsModule {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'AU';
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
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.8.html#table_C.10-8) */
  InstanceNumber: NonNullable<WaveformIdentificationModule['InstanceNumber']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.10.3';
}

/** What the conditions of the top level read. */
export type RealTimeAudioWaveformSelect = Pick<RealTimeAudioWaveformAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface RealTimeAudioWaveformConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const realTimeAudioWaveform: Iod<RealTimeAudioWaveformAttributes, RealTimeAudioWaveformSelect, RealTimeAudioWaveformConditions> = {
  id: 'RealTimeAudioWaveform',
  name: 'Real-Time Audio Waveform',
  section: 'sect_A.34.11',
  table: 'table_A.34.11-1',
  sopClassUIDs: ['1.2.840.10008.10.3'],
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
    { ie: 'Frame of Reference', usage: 'M', module: constant(synchronizationRules) },
    { ie: 'Waveform', usage: 'M', module: constant(waveformIdentificationRules) },
    { ie: 'Waveform', usage: 'M', module: constant(realTimeBulkDataFlowRules) },
    { ie: 'Waveform', usage: 'M', module: constant(acquisitionContextRules) },
    { ie: 'Waveform', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Waveform', usage: 'M', module: constant(currentFrameFunctionalGroupsRules) },
  ],
  functionalGroups: [{ macro: constant(timeOfFrameFunctionalGroupRules), usage: 'M', place: 'per-frame' }],
  constraints: [
    { section: 'sect_A.34.11.4.1', demand: { kind: 'values', path: ['Modality'], terms: ['AU'] } },
    { section: 'sect_A.34.11.4.8', demand: { kind: 'values', path: ['TimeDistributionProtocol'], terms: ['PTP'] } },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isRealTimeAudioWaveform = (dataset: object): dataset is RealTimeAudioWaveformAttributes => conformsToIod(dataset, realTimeAudioWaveform);

/** Findings of the data set as this IOD. */
export const validateRealTimeAudioWaveform = (dataset: object): Finding[] => validateIod(dataset, realTimeAudioWaveform);
