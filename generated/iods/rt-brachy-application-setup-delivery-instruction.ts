// RT Brachy Application Setup Delivery Instruction IOD, PS3.3 Table A.79.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.79.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RTBrachyApplicationSetupDeliveryInstructionModule, rtBrachyApplicationSetupDeliveryInstructionRules } from '../modules/rt-brachy-application-setup-delivery-instruction.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** RT Brachy Application Setup Delivery Instruction IOD, PS3.3 Table A.79.3-1. */
export interface RTBrachyApplicationSetupDeliveryInstructionAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, RTBrachyApplicationSetupDeliveryInstructionModule, CommonInstanceReferenceModule, Partial<GeneralReferenceModule>, Omit<SOPCommonModule, 'SOPClassUID'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'PLAN';
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.34.10';
}

/** What the conditions of the top level read. */
export type RTBrachyApplicationSetupDeliveryInstructionSelect = Pick<RTBrachyApplicationSetupDeliveryInstructionAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface RTBrachyApplicationSetupDeliveryInstructionConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const rtBrachyApplicationSetupDeliveryInstruction: Iod<RTBrachyApplicationSetupDeliveryInstructionAttributes, RTBrachyApplicationSetupDeliveryInstructionSelect, RTBrachyApplicationSetupDeliveryInstructionConditions> = {
  id: 'RTBrachyApplicationSetupDeliveryInstruction',
  name: 'RT Brachy Application Setup Delivery Instruction',
  section: 'sect_A.79',
  table: 'table_A.79.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.34.10'],
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
    { ie: 'Plan', usage: 'M', module: constant(rtBrachyApplicationSetupDeliveryInstructionRules) },
    { ie: 'Plan', usage: 'M', module: constant(commonInstanceReferenceRules) },
    { ie: 'Plan', usage: 'U', module: constant(generalReferenceRules) },
    { ie: 'Plan', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
  constraints: [{ section: 'sect_A.79.4.1', demand: { kind: 'values', path: ['Modality'], terms: ['PLAN'] } }],
};

/** True when the data set has no error finding as this IOD. */
export const isRTBrachyApplicationSetupDeliveryInstruction = (dataset: object): dataset is RTBrachyApplicationSetupDeliveryInstructionAttributes => conformsToIod(dataset, rtBrachyApplicationSetupDeliveryInstruction);

/** Findings of the data set as this IOD. */
export const validateRTBrachyApplicationSetupDeliveryInstruction = (dataset: object): Finding[] => validateIod(dataset, rtBrachyApplicationSetupDeliveryInstruction);
