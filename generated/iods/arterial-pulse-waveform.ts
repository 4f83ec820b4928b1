// Arterial Pulse Waveform IOD, PS3.3 Table A.34.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.34.8.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SynchronizationModule, synchronizationRules } from '../modules/synchronization.ts';
import { type WaveformAnnotationModule, waveformAnnotationRules } from '../modules/waveform-annotation.ts';
import { type WaveformIdentificationModule, waveformIdentificationRules } from '../modules/waveform-identification.ts';
import { type WaveformModule, waveformRules } from '../modules/waveform.ts';

/** Arterial Pulse Waveform IOD, PS3.3 Table A.34.8-1. */
export interface ArterialPulseWaveformAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, SynchronizationModule, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<WaveformIdentificationModule, 'InstanceNumber'>, WaveformModule, AcquisitionContextModule, Partial<WaveformAnnotationModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'HD';
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.8.html#table_C.10-8) */
  InstanceNumber: NonNullable<WaveformIdentificationModule['InstanceNumber']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.9.5.1';
}

/** What the conditions of the top level read. */
export type ArterialPulseWaveformSelect = Pick<ArterialPulseWaveformAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface ArterialPulseWaveformConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const arterialPulseWaveform: Iod<ArterialPulseWaveformAttributes, ArterialPulseWaveformSelect, ArterialPulseWaveformConditions> = {
  id: 'ArterialPulseWaveform',
  name: 'Arterial Pulse Waveform',
  section: 'sect_A.34.8',
  table: 'table_A.34.8-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.9.5.1'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(synchronizationRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Waveform', usage: 'M', module: constant(waveformIdentificationRules) },
    { ie: 'Waveform', usage: 'M', module: constant(waveformRules) },
    { ie: 'Waveform', usage: 'M', module: constant(acquisitionContextRules) },
    {
      ie: 'Waveform',
      usage: 'C',
      module: constant(waveformAnnotationRules),
      condition: { tree: null, decided: 'knowledge', otherwise: 'forbidden', hash: '48639949dc29', reason: 'knowledge', missing: 'whether the author has annotated' },
    },
    { ie: 'Waveform', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
  constraints: [
    { section: 'sect_A.34.8.4.1', demand: { kind: 'values', path: ['Modality'], terms: ['HD'] } },
    { section: 'sect_A.34.8.4.2', demand: { kind: 'items', path: ['WaveformSequence'], range: [1, 1] } },
    { section: 'sect_A.34.8.4.3', demand: { kind: 'values', path: ['WaveformSequence', 'NumberOfWaveformChannels'], terms: [1] } },
    { section: 'sect_A.34.8.4.4', demand: { kind: 'range', path: ['WaveformSequence', 'SamplingFrequency'], max: 600 } },
    {
      section: 'sect_A.34.8.4.5',
      demand: {
        kind: 'context-groups',
        path: ['WaveformSequence', 'ChannelDefinitionSequence', 'ChannelSourceSequence'],
        contextGroups: [{ kind: 'DCID', cid: '3004' }],
      },
    },
    { section: 'sect_A.34.8.4.6', demand: { kind: 'values', path: ['WaveformSequence', 'WaveformSampleInterpretation'], terms: ['SB', 'SS'] } },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isArterialPulseWaveform = (dataset: object): dataset is ArterialPulseWaveformAttributes => conformsToIod(dataset, arterialPulseWaveform);

/** Findings of the data set as this IOD. */
export const validateArterialPulseWaveform = (dataset: object): Finding[] => validateIod(dataset, arterialPulseWaveform);
