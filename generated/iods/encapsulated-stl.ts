// Encapsulated STL IOD, PS3.3 Table A.85.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.85.1.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { type CommonInstanceReferenceModule, commonInstanceReferenceRules } from '../modules/common-instance-reference.ts';
import { type EncapsulatedDocumentSeriesModule, encapsulatedDocumentSeriesRules } from '../modules/encapsulated-document-series.ts';
import { type EncapsulatedDocumentModule, encapsulatedDocumentRules } from '../modules/encapsulated-document.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type ICCProfileModule, iccProfileRules } from '../modules/icc-profile.ts';
import { type Manufacturing3DModelModule, manufacturing3DModelRules } from '../modules/manufacturing-3d-model.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** Encapsulated STL IOD, PS3.3 Table A.85.1-1. */
export interface EncapsulatedSTLAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<EncapsulatedDocumentSeriesModule, 'Modality'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<EncapsulatedDocumentModule, 'InstanceNumber' | 'MIMETypeOfEncapsulatedDocument'>, Manufacturing3DModelModule, Partial<ICCProfileModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceNumber'>, Partial<CommonInstanceReferenceModule> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.24-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.1.html#table_C.24-1) */
  Modality: 'M3D';
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** Instance Number (0020,0013) IS, VM 1, Type 1. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  InstanceNumber: NonNullable<EncapsulatedDocumentModule['InstanceNumber']>;
  /** MIME Type of Encapsulated Document (0042,0012) LO, VM 1, Type 1. [C.24-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.24.2.html#table_C.24-2) */
  MIMETypeOfEncapsulatedDocument: 'model/stl';
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.104.3';
}

/** What the conditions of the top level read. */
export type EncapsulatedSTLSelect = Pick<EncapsulatedSTLAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface EncapsulatedSTLConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const encapsulatedSTL: Iod<EncapsulatedSTLAttributes, EncapsulatedSTLSelect, EncapsulatedSTLConditions> = {
  id: 'EncapsulatedSTL',
  name: 'Encapsulated STL',
  section: 'sect_A.85.1',
  table: 'table_A.85.1-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.104.3'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(encapsulatedDocumentSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Encapsulated Document', usage: 'M', module: constant(encapsulatedDocumentRules) },
    { ie: 'Encapsulated Document', usage: 'M', module: constant(manufacturing3DModelRules) },
    { ie: 'Encapsulated Document', usage: 'U', module: constant(iccProfileRules) },
    { ie: 'Encapsulated Document', usage: 'M', module: constant(sopCommonRules) },
    {
      ie: 'Encapsulated Document',
      usage: 'C',
      module: constant(commonInstanceReferenceRules),
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: 'c596bced1fe3',
        reason: 'other-instance',
        missing: 'whether other SOP Instances are referenced, and how they are conveyed',
      },
    },
  ],
  functionalGroups: [],
  constraints: [
    { section: 'sect_A.85.1.4.2', demand: { kind: 'values', path: ['MIMETypeOfEncapsulatedDocument'], terms: ['model/stl'] } },
    { section: 'sect_A.85.1.4.3', demand: { kind: 'values', path: ['Modality'], terms: ['M3D'] } },
  ],
};

/** True when the data set has no error finding as this IOD. */
export const isEncapsulatedSTL = (dataset: object): dataset is EncapsulatedSTLAttributes => conformsToIod(dataset, encapsulatedSTL);

/** Findings of the data set as this IOD. */
export const validateEncapsulatedSTL = (dataset: object): Finding[] => validateIod(dataset, encapsulatedSTL);
