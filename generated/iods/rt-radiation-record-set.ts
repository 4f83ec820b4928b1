// RT Radiation Record Set IOD, PS3.3 Table A.86.1.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.86.1.8.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type EnhancedRTSeriesModule, enhancedRTSeriesRules } from '../modules/enhanced-rt-series.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralReferenceModule, generalReferenceRules } from '../modules/general-reference.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type RadiotherapyCommonInstanceModule, radiotherapyCommonInstanceRules } from '../modules/radiotherapy-common-instance.ts';
import { type RTDoseContributionRecordModule, rtDoseContributionRecordRules } from '../modules/rt-dose-contribution-record.ts';
import { type RTRadiationRecordSetModule, rtRadiationRecordSetRules } from '../modules/rt-radiation-record-set.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** RT Radiation Record Set IOD, PS3.3 Table A.86.1.8-1. */
export interface RTRadiationRecordSetAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'SeriesNumber' | 'SeriesDate' | 'SeriesTime' | 'ReferencedPerformedProcedureStepSequence' | 'TreatmentSessionUID'>, Partial<ClinicalTrialSeriesModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, GeneralReferenceModule, Omit<RTRadiationRecordSetModule, 'TreatmentSessionUID'>, Partial<RTDoseContributionRecordModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceCreationDate' | 'InstanceCreationTime'>, CommonInstanceReferenceModule, Omit<RadiotherapyCommonInstanceModule, 'InstanceCreationDate' | 'InstanceCreationTime'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'RTINTENT' | 'RTRAD' | 'RTSEGANN' | 'PLAN';
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesNumber: NonNullable<GeneralSeriesModule['SeriesNumber']>;
  /** Series Date (0008,0021) DA, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesDate: NonNullable<GeneralSeriesModule['SeriesDate']>;
  /** Series Time (0008,0031) TM, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesTime: NonNullable<GeneralSeriesModule['SeriesTime']>;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<EnhancedRTSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
  /** Treatment Session UID (300A,0700) UI, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  TreatmentSessionUID: NonNullable<GeneralSeriesModule['TreatmentSessionUID']>;
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.481.16';
  /** Instance Creation Date (0008,0012) DA, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstanceCreationDate: NonNullable<SOPCommonModule['InstanceCreationDate']>;
  /** Instance Creation Time (0008,0013) TM, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  InstanceCreationTime: NonNullable<SOPCommonModule['InstanceCreationTime']>;
}

/** What the conditions of the top level read. */
export type RTRadiationRecordSetSelect = Pick<RTRadiationRecordSetAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface RTRadiationRecordSetConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const rtRadiationRecordSet: Iod<RTRadiationRecordSetAttributes, RTRadiationRecordSetSelect, RTRadiationRecordSetConditions> = {
  id: 'RTRadiationRecordSet',
  name: 'RT Radiation Record Set',
  section: 'sect_A.86.1.8',
  table: 'table_A.86.1.8-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.481.16'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(enhancedRTSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'RT Delivered Radiation', usage: 'M', module: constant(generalReferenceRules) },
    { ie: 'RT Delivered Radiation', usage: 'M', module: constant(rtRadiationRecordSetRules) },
    {
      ie: 'RT Delivered Radiation',
      usage: 'C',
      module: constant(rtDoseContributionRecordRules),
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'cad27472fd20',
        reason: 'knowledge',
        missing: 'whether the dose that is delivered is tracked',
      },
    },
    { ie: 'RT Delivered Radiation', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'RT Delivered Radiation', usage: 'M', module: constant(commonInstanceReferenceRules) },
    { ie: 'RT Delivered Radiation', usage: 'M', module: constant(radiotherapyCommonInstanceRules) },
  ],
  functionalGroups: [],
  constraints: [{ section: 'sect_C.36.3.1.1', demand: { kind: 'values', path: ['Modality'], terms: ['RTINTENT', 'RTRAD', 'RTSEGANN', 'PLAN'] } }],
};

/** True when the data set has no error finding as this IOD. */
export const isRTRadiationRecordSet = (dataset: object): dataset is RTRadiationRecordSetAttributes => conformsToIod(dataset, rtRadiationRecordSet);

/** Findings of the data set as this IOD. */
export const validateRTRadiationRecordSet = (dataset: object): Finding[] => validateIod(dataset, rtRadiationRecordSet);
