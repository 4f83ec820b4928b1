// RT Treatment Summary Record IOD, PS3.3 Table A.31.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.31.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RTGeneralTreatmentRecordModule, rtGeneralTreatmentRecordRules } from '../modules/rt-general-treatment-record.ts';
import { type RTSeriesModule, rtSeriesRules } from '../modules/rt-series.ts';
import { type RTTreatmentSummaryRecordModule, rtTreatmentSummaryRecordRules } from '../modules/rt-treatment-summary-record.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** RT Treatment Summary Record IOD, PS3.3 Table A.31.3-1. */
export interface RTTreatmentSummaryRecordAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, RTSeriesModule, Partial<ClinicalTrialSeriesModule>, GeneralEquipmentModule, Omit<RTGeneralTreatmentRecordModule, 'InstanceNumber'>, RTTreatmentSummaryRecordModule, Partial<GeneralReferenceModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule> {
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.8-53](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.17.html#table_C.8-53) */
  InstanceNumber: NonNullable<RTGeneralTreatmentRecordModule['InstanceNumber']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.481.7';
}

/** What the conditions of the top level read. */
export type RTTreatmentSummaryRecordSelect = Pick<RTTreatmentSummaryRecordAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface RTTreatmentSummaryRecordConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const rtTreatmentSummaryRecord: Iod<RTTreatmentSummaryRecordAttributes, RTTreatmentSummaryRecordSelect, RTTreatmentSummaryRecordConditions> = {
  id: 'RTTreatmentSummaryRecord',
  name: 'RT Treatment Summary Record',
  section: 'sect_A.31',
  table: 'table_A.31.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.481.7'],
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
    { ie: 'Treatment Record', usage: 'M', module: constant(rtTreatmentSummaryRecordRules) },
    { ie: 'Treatment Record', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Treatment Record', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Treatment Record', usage: 'U', module: constant(commonInstanceReferenceRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isRTTreatmentSummaryRecord = (dataset: object): dataset is RTTreatmentSummaryRecordAttributes => conformsToIod(dataset, rtTreatmentSummaryRecord);

/** Findings of the data set as this IOD. */
export const validateRTTreatmentSummaryRecord = (dataset: object): Finding[] => validateIod(dataset, rtTreatmentSummaryRecord);
