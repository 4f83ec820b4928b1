// RT Ion Plan IOD, PS3.3 Table A.49-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.49.html
import type { Demands, Finding, Forbids, Iod, Is, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ApprovalModule, approvalRules } from '../modules/approval.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RTFractionSchemeModule, rtFractionSchemeRules } from '../modules/rt-fraction-scheme.ts';
import { type RTGeneralPlanModule, rtGeneralPlanRules } from '../modules/rt-general-plan.ts';
import { type RTIonBeamsModule, rtIonBeamsRules } from '../modules/rt-ion-beams.ts';
import { type RTIonToleranceTablesModule, rtIonToleranceTablesRules } from '../modules/rt-ion-tolerance-tables.ts';
import { type RTPatientSetupModule, rtPatientSetupRules } from '../modules/rt-patient-setup.ts';
import { type RTPrescriptionModule, rtPrescriptionRules } from '../modules/rt-prescription.ts';
import { type RTSeriesModule, rtSeriesRules } from '../modules/rt-series.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** RT Ion Plan IOD, PS3.3 Table A.49-1. */
export interface RTIonPlanAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, RTSeriesModule, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, GeneralEquipmentModule, Omit<RTGeneralPlanModule, 'InstanceNumber'>, Partial<RTPrescriptionModule>, Partial<RTIonToleranceTablesModule>, Partial<RTPatientSetupModule>, Partial<RTFractionSchemeModule>, Partial<RTIonBeamsModule>, Partial<ApprovalModule>, Partial<GeneralReferenceModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule> {
  /** Instance Number (0020,0013) IS, VM 1, Type 3. [C.8-45](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.9.html#table_C.8-45) */
  InstanceNumber?: NonNullable<RTGeneralPlanModule['InstanceNumber']> | null;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.481.8';
}

/** What the conditions of the top level read. */
export type RTIonPlanSelect = Pick<RTIonPlanAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'RTPlanGeometry' | 'ApprovalStatus'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface RTIonPlanConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Demands<Is<this['given'], 'RTPlanGeometry', 'PATIENT'>, 'ReferencedStructureSetSequence'> &
    Forbids<Is<this['given'], 'ApprovalStatus', 'APPROVED' | 'REJECTED'>, 'ReviewDate' | 'ReviewTime' | 'ReviewerName'>;
}

export const rtIonPlan: Iod<RTIonPlanAttributes, RTIonPlanSelect, RTIonPlanConditions> = {
  id: 'RTIonPlan',
  name: 'RT Ion Plan',
  section: 'sect_A.49',
  table: 'table_A.49-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.481.8'],
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
    { ie: 'Plan', usage: 'M', module: constant(rtGeneralPlanRules) },
    { ie: 'Plan', usage: 'U', module: constant(rtPrescriptionRules) },
    { ie: 'Plan', usage: 'U', module: constant(rtIonToleranceTablesRules) },
    { ie: 'Plan', usage: 'U', module: constant(rtPatientSetupRules) },
    { ie: 'Plan', usage: 'U', module: constant(rtFractionSchemeRules) },
    {
      ie: 'Plan',
      usage: 'C',
      module: constant(rtIonBeamsRules),
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'module', module: 'RT Fraction Scheme' }, { op: '>', attribute: { keyword: 'NumberOfBeams', within: ['FractionGroupSequence'] }, to: 0 }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '6727f90781a6',
      },
    },
    { ie: 'Plan', usage: 'U', module: constant(approvalRules) },
    { ie: 'Plan', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Plan', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Plan', usage: 'U', module: constant(commonInstanceReferenceRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isRTIonPlan = (dataset: object): dataset is RTIonPlanAttributes => conformsToIod(dataset, rtIonPlan);

/** Findings of the data set as this IOD. */
export const validateRTIonPlan = (dataset: object): Finding[] => validateIod(dataset, rtIonPlan);
