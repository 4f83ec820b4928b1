// RT Beams Delivery Instruction IOD, PS3.3 Table A.64.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.64.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RTBeamsDeliveryInstructionModule, rtBeamsDeliveryInstructionRules } from '../modules/rt-beams-delivery-instruction.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** RT Beams Delivery Instruction IOD, PS3.3 Table A.64.3-1. */
export interface RTBeamsDeliveryInstructionAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, GeneralEquipmentModule, RTBeamsDeliveryInstructionModule, Partial<CommonInstanceReferenceModule>, Partial<GeneralReferenceModule>, Omit<SOPCommonModule, 'SOPClassUID'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'PLAN';
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.34.7';
}

/** What the conditions of the top level read. */
export type RTBeamsDeliveryInstructionSelect = Pick<RTBeamsDeliveryInstructionAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface RTBeamsDeliveryInstructionConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const rtBeamsDeliveryInstruction: Iod<RTBeamsDeliveryInstructionAttributes, RTBeamsDeliveryInstructionSelect, RTBeamsDeliveryInstructionConditions> = {
  id: 'RTBeamsDeliveryInstruction',
  name: 'RT Beams Delivery Instruction',
  section: 'sect_A.64',
  table: 'table_A.64.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.34.7'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Plan', usage: 'M', module: constant(rtBeamsDeliveryInstructionRules) },
    {
      ie: 'Plan',
      usage: 'C',
      module: constant(commonInstanceReferenceRules),
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'allowed',
        hash: '710064f2de6d',
        reason: 'knowledge',
        missing: 'whether other SOP Instances are referenced, and how they are conveyed',
      },
    },
    { ie: 'Plan', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Plan', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
  constraints: [{ section: 'sect_A.64.4.1', demand: { kind: 'values', path: ['Modality'], terms: ['PLAN'] } }],
};

/** True when the data set has no error finding as this IOD. */
export const isRTBeamsDeliveryInstruction = (dataset: object): dataset is RTBeamsDeliveryInstructionAttributes => conformsToIod(dataset, rtBeamsDeliveryInstruction);

/** Findings of the data set as this IOD. */
export const validateRTBeamsDeliveryInstruction = (dataset: object): Finding[] => validateIod(dataset, rtBeamsDeliveryInstruction);
