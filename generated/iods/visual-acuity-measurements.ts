// Visual Acuity Measurements IOD, PS3.3 Table A.60.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.60.5.html
import type { Demands, Every, Finding, Forbids, Iod, Is, Not, Present, Requires, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralOphthalmicRefractiveMeasurementsModule, generalOphthalmicRefractiveMeasurementsRules } from '../modules/general-ophthalmic-refractive-measurements.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type VisualAcuityMeasurementsSeriesModule, visualAcuityMeasurementsSeriesRules } from '../modules/visual-acuity-measurements-series.ts';
import { type VisualAcuityMeasurementsModule, visualAcuityMeasurementsRules } from '../modules/visual-acuity-measurements.ts';

/** Visual Acuity Measurements IOD, PS3.3 Table A.60.5-1. */
export interface VisualAcuityMeasurementsAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'ReferencedPerformedProcedureStepSequence'>, Partial<ClinicalTrialSeriesModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<GeneralOphthalmicRefractiveMeasurementsModule, 'InstanceNumber'>, VisualAcuityMeasurementsModule, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'VA';
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<VisualAcuityMeasurementsSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.8.25.7-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.7.html#table_C.8.25.7-1) */
  InstanceNumber: NonNullable<GeneralOphthalmicRefractiveMeasurementsModule['InstanceNumber']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.78.5';
}

/** What the conditions of the top level read. */
export type VisualAcuityMeasurementsSelect = Pick<VisualAcuityMeasurementsAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent' | 'MeasurementLaterality' | 'Optotype'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface VisualAcuityMeasurementsConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'> &
    Forbids<Every<'open' | Not<Present<this['given'], 'MeasurementLaterality'>>>, 'Laterality'> &
    Demands<Is<this['given'], 'Optotype', 'LETTERS' | 'NUMBERS' | 'PICTURES'>, 'OptotypeDetailedDefinition'> &
    Requires<Some<Is<this['given'], 'MeasurementLaterality', 'R'> | Every<Is<this['given'], 'MeasurementLaterality', 'B'> | 'open'>>, 'VisualAcuityRightEyeSequence'> &
    Requires<Some<Is<this['given'], 'MeasurementLaterality', 'L'> | Every<Is<this['given'], 'MeasurementLaterality', 'B'> | 'open'>>, 'VisualAcuityLeftEyeSequence'>;
}

export const visualAcuityMeasurements: Iod<VisualAcuityMeasurementsAttributes, VisualAcuityMeasurementsSelect, VisualAcuityMeasurementsConditions> = {
  id: 'VisualAcuityMeasurements',
  name: 'Visual Acuity Measurements',
  section: 'sect_A.60.5',
  table: 'table_A.60.5-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.78.5'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(visualAcuityMeasurementsSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Measurements', usage: 'M', module: constant(generalOphthalmicRefractiveMeasurementsRules) },
    { ie: 'Measurements', usage: 'M', module: constant(visualAcuityMeasurementsRules) },
    { ie: 'Measurements', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isVisualAcuityMeasurements = (dataset: object): dataset is VisualAcuityMeasurementsAttributes => conformsToIod(dataset, visualAcuityMeasurements);

/** Findings of the data set as this IOD. */
export const validateVisualAcuityMeasurements = (dataset: object): Finding[] => validateIod(dataset, visualAcuityMeasurements);
