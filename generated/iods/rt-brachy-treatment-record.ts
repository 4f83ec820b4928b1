// RT Brachy Treatment Record IOD, PS3.3 Table A.30.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.30.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type CalculatedDoseReferenceRecordModule, calculatedDoseReferenceRecordRules } from '../modules/calculated-dose-reference-record.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type MeasuredDoseReferenceRecordModule, measuredDoseReferenceRecordRules } from '../modules/measured-dose-reference-record.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RTBrachySessionRecordModule, rtBrachySessionRecordRules } from '../modules/rt-brachy-session-record.ts';
import { type RTGeneralTreatmentRecordModule, rtGeneralTreatmentRecordRules } from '../modules/rt-general-treatment-record.ts';
import { type RTPatientSetupModule, rtPatientSetupRules } from '../modules/rt-patient-setup.ts';
import { type RTSeriesModule, rtSeriesRules } from '../modules/rt-series.ts';
import { type RTTreatmentMachineRecordModule, rtTreatmentMachineRecordRules } from '../modules/rt-treatment-machine-record.ts';
import { type RTTreatmentSummaryRecordModule, rtTreatmentSummaryRecordRules } from '../modules/rt-treatment-summary-record.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** RT Brachy Treatment Record IOD, PS3.3 Table A.30.3-1. */
export interface RTBrachyTreatmentRecordAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, RTSeriesModule, Partial<ClinicalTrialSeriesModule>, GeneralEquipmentModule, Omit<RTGeneralTreatmentRecordModule, 'InstanceNumber'>, Partial<RTPatientSetupModule>, RTTreatmentMachineRecordModule, Partial<MeasuredDoseReferenceRecordModule>, Partial<CalculatedDoseReferenceRecordModule>, RTBrachySessionRecordModule, Partial<RTTreatmentSummaryRecordModule>, Partial<GeneralReferenceModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule> {
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.8-53](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.17.html#table_C.8-53) */
  InstanceNumber: NonNullable<RTGeneralTreatmentRecordModule['InstanceNumber']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.481.6';
}

/** What the conditions of the top level read. */
export type RTBrachyTreatmentRecordSelect = Pick<RTBrachyTreatmentRecordAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface RTBrachyTreatmentRecordConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const rtBrachyTreatmentRecord: Iod<RTBrachyTreatmentRecordAttributes, RTBrachyTreatmentRecordSelect, RTBrachyTreatmentRecordConditions> = {
  id: 'RTBrachyTreatmentRecord',
  name: 'RT Brachy Treatment Record',
  section: 'sect_A.30',
  table: 'table_A.30.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.481.6'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(rtSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Treatment Record', usage: 'M', module: constant(rtGeneralTreatmentRecordRules) },
    { ie: 'Treatment Record', usage: 'U', module: constant(rtPatientSetupRules) },
    { ie: 'Treatment Record', usage: 'M', module: constant(rtTreatmentMachineRecordRules) },
    { ie: 'Treatment Record', usage: 'U', module: constant(measuredDoseReferenceRecordRules) },
    { ie: 'Treatment Record', usage: 'U', module: constant(calculatedDoseReferenceRecordRules) },
    { ie: 'Treatment Record', usage: 'M', module: constant(rtBrachySessionRecordRules) },
    { ie: 'Treatment Record', usage: 'U', module: constant(rtTreatmentSummaryRecordRules) },
    { ie: 'Treatment Record', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Treatment Record', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Treatment Record', usage: 'U', module: constant(commonInstanceReferenceRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isRTBrachyTreatmentRecord = (dataset: object): dataset is RTBrachyTreatmentRecordAttributes => conformsToIod(dataset, rtBrachyTreatmentRecord);

/** Findings of the data set as this IOD. */
export const validateRTBrachyTreatmentRecord = (dataset: object): Finding[] => validateIod(dataset, rtBrachyTreatmentRecord);
