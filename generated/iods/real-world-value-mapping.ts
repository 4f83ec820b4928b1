// Real World Value Mapping IOD, PS3.3 Table A.46-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.46.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { realWorldValueMappingSeriesRules } from '../modules/real-world-value-mapping-series.ts';
import { type RealWorldValueMappingModule, realWorldValueMappingRules } from '../modules/real-world-value-mapping.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** Real World Value Mapping IOD, PS3.3 Table A.46-1. */
export interface RealWorldValueMappingAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, GeneralEquipmentModule, Omit<RealWorldValueMappingModule, 'InstanceNumber'>, CommonInstanceReferenceModule, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'RWV';
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.html#table_10-12) */
  InstanceNumber: NonNullable<RealWorldValueMappingModule['InstanceNumber']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.67';
}

/** What the conditions of the top level read. */
export type RealWorldValueMappingSelect = Pick<RealWorldValueMappingAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface RealWorldValueMappingConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const realWorldValueMapping: Iod<RealWorldValueMappingAttributes, RealWorldValueMappingSelect, RealWorldValueMappingConditions> = {
  id: 'RealWorldValueMapping',
  name: 'Real World Value Mapping',
  section: 'sect_A.46',
  table: 'table_A.46-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.67'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(realWorldValueMappingSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Real World Value Mapping', usage: 'M', module: constant(realWorldValueMappingRules) },
    { ie: 'Real World Value Mapping', usage: 'M', module: constant(commonInstanceReferenceRules) },
    { ie: 'Real World Value Mapping', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isRealWorldValueMapping = (dataset: object): dataset is RealWorldValueMappingAttributes => conformsToIod(dataset, realWorldValueMapping);

/** Findings of the data set as this IOD. */
export const validateRealWorldValueMapping = (dataset: object): Finding[] => validateIod(dataset, realWorldValueMapping);
