// Encapsulated PDF IOD, PS3.3 Table A.45.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.45.1.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type EncapsulatedDocumentSeriesModule, encapsulatedDocumentSeriesRules } from '../modules/encapsulated-document-series.ts';
import { type EncapsulatedDocumentModule, encapsulatedDocumentRules } from '../modules/encapsulated-document.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SCEquipmentModule, scEquipmentRules } from '../modules/sc-equipment.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** Encapsulated PDF IOD, PS3.3 Table A.45.1-1. */
export interface EncapsulatedPDFAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<EncapsulatedDocumentSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, GeneralEquipmentModule, Omit<SCEquipmentModule, 'Modality'>, Omit<EncapsulatedDocumentModule, 'InstanceNumber' | 'MIMETypeOfEncapsulatedDocument'>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.1.html#table_C.24-1) */
  Modality: NonNullable<EncapsulatedDocumentSeriesModule['Modality']>;
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  InstanceNumber: NonNullable<EncapsulatedDocumentModule['InstanceNumber']>;
  /** MIME Type of Encapsulated Document (0042,0012) LO, VM 1, Type 1. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  MIMETypeOfEncapsulatedDocument: 'application/pdf';
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.104.1';
}

/** What the conditions of the top level read. */
export type EncapsulatedPDFSelect = Pick<EncapsulatedPDFAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface EncapsulatedPDFConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const encapsulatedPDF: Iod<EncapsulatedPDFAttributes, EncapsulatedPDFSelect, EncapsulatedPDFConditions> = {
  id: 'EncapsulatedPDF',
  name: 'Encapsulated PDF',
  section: 'sect_A.45.1',
  table: 'table_A.45.1-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.104.1'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(encapsulatedDocumentSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(scEquipmentRules) },
    { ie: 'Encapsulated Document', usage: 'M', module: constant(encapsulatedDocumentRules) },
    { ie: 'Encapsulated Document', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
  constraints: [{ section: 'sect_A.45.1.4.1', demand: { kind: 'values', path: ['MIMETypeOfEncapsulatedDocument'], terms: ['application/pdf'] } }],
};

/** True when the data set has no error finding as this IOD. */
export const isEncapsulatedPDF = (dataset: object): dataset is EncapsulatedPDFAttributes => conformsToIod(dataset, encapsulatedPDF);

/** Findings of the data set as this IOD. */
export const validateEncapsulatedPDF = (dataset: object): Finding[] => validateIod(dataset, encapsulatedPDF);
