// RT Structure Set IOD, PS3.3 Table A.19.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.19.html
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
import { type ROIContourModule, roiContourRules } from '../modules/roi-contour.ts';
import { type RTROIObservationsModule, rtroiObservationsRules } from '../modules/rt-roi-observations.ts';
import { type RTSeriesModule, rtSeriesRules } from '../modules/rt-series.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type StructureSetModule, structureSetRules } from '../modules/structure-set.ts';

/** RT Structure Set IOD, PS3.3 Table A.19.3-1. */
export interface RTStructureSetAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, RTSeriesModule, Partial<ClinicalTrialSeriesModule>, GeneralEquipmentModule, Partial<FrameOfReferenceModule>, Omit<StructureSetModule, 'InstanceNumber'>, ROIContourModule, RTROIObservationsModule, Partial<ApprovalModule>, Partial<GeneralReferenceModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule> {
  /** Instance Number (0020,0013) IS, VM 1, Type 3. [C.8-41](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.5.html#table_C.8-41) */
  InstanceNumber?: NonNullable<StructureSetModule['InstanceNumber']> | null;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.481.3';
}

/** What the conditions of the top level read. */
export type RTStructureSetSelect = Pick<RTStructureSetAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'ApprovalStatus'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface RTStructureSetConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Is<this['given'], 'ApprovalStatus', 'APPROVED' | 'REJECTED'>, 'ReviewDate' | 'ReviewTime' | 'ReviewerName'>;
}

export const rtStructureSet: Iod<RTStructureSetAttributes, RTStructureSetSelect, RTStructureSetConditions> = {
  id: 'RTStructureSet',
  name: 'RT Structure Set',
  section: 'sect_A.19',
  table: 'table_A.19.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.481.3'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(rtSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Frame of Reference', usage: 'U', module: constant(frameOfReferenceRules) },
    { ie: 'Structure Set', usage: 'M', module: constant(structureSetRules) },
    { ie: 'Structure Set', usage: 'M', module: constant(roiContourRules) },
    { ie: 'Structure Set', usage: 'M', module: constant(rtroiObservationsRules) },
    { ie: 'Structure Set', usage: 'U', module: constant(approvalRules) },
    { ie: 'Structure Set', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Structure Set', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Structure Set', usage: 'U', module: constant(commonInstanceReferenceRules) },
  ],
  functionalGroups: [],
  constraints: [
    {
      section: 'sect_A.19.4',
      demand: { kind: 'context-groups', path: ['SourceInstanceSequence', 'PurposeOfReferenceCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '7019' }] },
    },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isRTStructureSet = (dataset: object): dataset is RTStructureSetAttributes => conformsToIod(dataset, rtStructureSet);

/** Findings of the data set as this IOD. */
export const validateRTStructureSet = (dataset: object): Finding[] => validateIod(dataset, rtStructureSet);
