// 12-Lead ECG IOD, PS3.3 Table A.34.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.34.3.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type AcquisitionContextModule, acquisitionContextRules } from '../modules/acquisition-context.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
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

/** 12-Lead ECG IOD, PS3.3 Table A.34.3-1. */
export interface TwelveLeadECGAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, Partial<SynchronizationModule>, GeneralEquipmentModule, Omit<WaveformIdentificationModule, 'InstanceNumber'>, WaveformModule, AcquisitionContextModule, Partial<WaveformAnnotationModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'ECG';
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.10-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.10.8.html#table_C.10-8) */
  InstanceNumber: NonNullable<WaveformIdentificationModule['InstanceNumber']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.9.1.1';
}

/** What the conditions of the top level read. */
export type TwelveLeadECGSelect = Pick<TwelveLeadECGAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface TwelveLeadECGConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const twelveLeadECG: Iod<TwelveLeadECGAttributes, TwelveLeadECGSelect, TwelveLeadECGConditions> = {
  id: 'TwelveLeadECG',
  name: '12-Lead ECG',
  section: 'sect_A.34.3',
  table: 'table_A.34.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.9.1.1'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'U', module: constant(synchronizationRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
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
    { section: 'sect_A.34.3.4.1', demand: { kind: 'values', path: ['Modality'], terms: ['ECG'] } },
    { section: 'sect_A.34.3.4.3', demand: { kind: 'items', path: ['WaveformSequence'], range: [1, 5] } },
    { section: 'sect_A.34.3.4.4', demand: { kind: 'range', path: ['WaveformSequence', 'NumberOfWaveformChannels'], min: 1, max: 13 } },
    { section: 'sect_A.34.3.4.5', demand: { kind: 'range', path: ['WaveformSequence', 'NumberOfWaveformSamples'], max: 16384 } },
    { section: 'sect_A.34.3.4.6', demand: { kind: 'range', path: ['WaveformSequence', 'SamplingFrequency'], min: 200, max: 1000 } },
    {
      section: 'sect_A.34.3.4.7',
      demand: {
        kind: 'context-groups',
        path: ['WaveformSequence', 'ChannelDefinitionSequence', 'ChannelSourceSequence'],
        contextGroups: [{ kind: 'BCID', cid: '3001' }],
      },
    },
    { section: 'sect_A.34.3.4.8', demand: { kind: 'values', path: ['WaveformSequence', 'WaveformSampleInterpretation'], terms: ['SS'] } },
    {
      section: 'sect_A.34.3.4.9',
      demand: { kind: 'context-groups', path: ['WaveformAnnotationSequence', 'ConceptNameCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '3335' }] },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isTwelveLeadECG = (dataset: object): dataset is TwelveLeadECGAttributes => conformsToIod(dataset, twelveLeadECG);

/** Findings of the data set as this IOD. */
export const validateTwelveLeadECG = (dataset: object): Finding[] => validateIod(dataset, twelveLeadECG);
