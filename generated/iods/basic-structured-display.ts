// Basic Structured Display IOD, PS3.3 Table A.33.5.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.33.5.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { presentationSeriesRules } from '../modules/presentation-series.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';
import { type SpecimenModule, specimenRules } from '../modules/specimen.ts';
import { type StructuredDisplayAnnotationModule, structuredDisplayAnnotationRules } from '../modules/structured-display-annotation.ts';
import { type StructuredDisplayImageBoxModule, structuredDisplayImageBoxRules } from '../modules/structured-display-image-box.ts';
import { type StructuredDisplayModule, structuredDisplayRules } from '../modules/structured-display.ts';

/** Basic Structured Display IOD, PS3.3 Table A.33.5.1-1. */
export interface BasicStructuredDisplayAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<StructuredDisplayModule, 'InstanceNumber'>, StructuredDisplayImageBoxModule, Partial<StructuredDisplayAnnotationModule>, CommonInstanceReferenceModule, Partial<SpecimenModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'PR';
  /** Manufacturer (0008,0070) LO, VM 1, Type 2. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']> | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName?: NonNullable<GeneralEquipmentModule['ManufacturerModelName']> | null;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber?: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']> | null;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 3. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions?: NonNullable<GeneralEquipmentModule['SoftwareVersions']> | null;
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [10-12](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.9.html#table_10-12) */
  InstanceNumber: NonNullable<StructuredDisplayModule['InstanceNumber']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.131';
}

/** What the conditions of the top level read. */
export type BasicStructuredDisplaySelect = Pick<BasicStructuredDisplayAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface BasicStructuredDisplayConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const basicStructuredDisplay: Iod<BasicStructuredDisplayAttributes, BasicStructuredDisplaySelect, BasicStructuredDisplayConditions> = {
  id: 'BasicStructuredDisplay',
  name: 'Basic Structured Display',
  section: 'sect_A.33.5',
  table: 'table_A.33.5.1-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.131'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(presentationSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'U', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(structuredDisplayRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(structuredDisplayImageBoxRules) },
    { ie: 'Presentation State', usage: 'U', module: constant(structuredDisplayAnnotationRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(commonInstanceReferenceRules) },
    { ie: 'Presentation State', usage: 'U', module: constant(specimenRules) },
    { ie: 'Presentation State', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isBasicStructuredDisplay = (dataset: object): dataset is BasicStructuredDisplayAttributes => conformsToIod(dataset, basicStructuredDisplay);

/** Findings of the data set as this IOD. */
export const validateBasicStructuredDisplay = (dataset: object): Finding[] => validateIod(dataset, basicStructuredDisplay);
