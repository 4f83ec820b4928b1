// CT Performed Procedure Protocol IOD, PS3.3 Table A.82.1.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.82.1.html
import type { Demands, Finding, Iod, Present, Some, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialSeriesModule, clinicalTrialSeriesRules } from '../modules/clinical-trial-series.ts';
import { type ClinicalTrialStudyModule, clinicalTrialStudyRules } from '../modules/clinical-trial-study.ts';
import { type ClinicalTrialSubjectModule, clinicalTrialSubjectRules } from '../modules/clinical-trial-subject.ts';
import { ctProtocolSeriesRules } from '../modules/ct-protocol-series.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type EnhancedSeriesModule, enhancedSeriesRules } from '../modules/enhanced-series.ts';
import { type FrameOfReferenceModule, frameOfReferenceRules } from '../modules/frame-of-reference.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type GeneralSeriesModule, generalSeriesRules } from '../modules/general-series.ts';
import { type GeneralStudyModule, generalStudyRules } from '../modules/general-study.ts';
import { type InstructionsModule, instructionsRules } from '../modules/instructions.ts';
import { type PatientPositioningModule, patientPositioningRules } from '../modules/patient-positioning.ts';
import { type PatientProtocolContextModule, patientProtocolContextRules } from '../modules/patient-protocol-context.ts';
import { type PatientStudyModule, patientStudyRules } from '../modules/patient-study.ts';
import { type PatientModule, patientRules } from '../modules/patient.ts';
import { type PerformedCTAcquisitionModule, performedCTAcquisitionRules } from '../modules/performed-ct-acquisition.ts';
import { type PerformedCTReconstructionModule, performedCTReconstructionRules } from '../modules/performed-ct-reconstruction.ts';
import { type PerformedStorageModule, performedStorageRules } from '../modules/performed-storage.ts';
import { type ProtocolContextModule, protocolContextRules } from '../modules/protocol-context.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** CT Performed Procedure Protocol IOD, PS3.3 Table A.82.1.3-1. */
export interface CTPerformedProcedureProtocolAttributes extends PatientModule, Partial<ClinicalTrialSubjectModule>, GeneralStudyModule, Partial<PatientStudyModule>, Partial<ClinicalTrialStudyModule>, Omit<GeneralSeriesModule, 'Modality' | 'SeriesNumber' | 'ProtocolName' | 'ReferencedPerformedProcedureStepSequence'>, Partial<ClinicalTrialSeriesModule>, FrameOfReferenceModule, Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<ProtocolContextModule, 'ProtocolName' | 'InstanceCreationDate' | 'InstanceCreationTime'>, Partial<InstructionsModule>, Partial<PatientPositioningModule>, Partial<PerformedCTAcquisitionModule>, Partial<PerformedCTReconstructionModule>, Partial<PerformedStorageModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceCreationDate' | 'InstanceCreationTime' | 'ReferencedPerformedProtocolSequence'> {
  /** Modality (0008,0060) CS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  Modality: 'CTPROTOCOL';
  /** Series Number (0020,0011) IS, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  SeriesNumber: NonNullable<GeneralSeriesModule['SeriesNumber']>;
  /** Protocol Name (0018,1030) LO, VM 1, Type 1. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ProtocolName: NonNullable<GeneralSeriesModule['ProtocolName']>;
  /** Referenced Performed Procedure Step Sequence (0008,1111) SQ, VM 1, Type 1C. [C.7-5a](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.3.1.html#table_C.7-5a) */
  ReferencedPerformedProcedureStepSequence?: (NonNullable<GeneralSeriesModule['ReferencedPerformedProcedureStepSequence']>[number] & NonNullable<EnhancedSeriesModule['ReferencedPerformedProcedureStepSequence']>[number])[];
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** Instance Creation Date (0008,0012) DA, VM 1, Type 1. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  InstanceCreationDate: NonNullable<ProtocolContextModule['InstanceCreationDate']>;
  /** Instance Creation Time (0008,0013) TM, VM 1, Type 1. [C.34.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.2.html#table_C.34.2-1) */
  InstanceCreationTime: NonNullable<ProtocolContextModule['InstanceCreationTime']>;
  /** Referenced Performed Protocol Sequence (0018,990D) SQ, VM 1, Type 1C. [C.34.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.3.html#table_C.34.3-1) */
  ReferencedPerformedProtocolSequence?: (NonNullable<PatientProtocolContextModule['ReferencedPerformedProtocolSequence']>[number] & NonNullable<SOPCommonModule['ReferencedPerformedProtocolSequence']>[number])[];
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.200.2';
}

/** What the conditions of the top level read. */
export type CTPerformedProcedureProtocolSelect = Pick<CTPerformedProcedureProtocolAttributes,
  | 'PatientBirthDateInAlternativeCalendar' | 'PatientDeathDateInAlternativeCalendar' | 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'
  | 'LongitudinalTemporalOffsetFromEvent'
>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface CTPerformedProcedureProtocolConditions extends TypeFn {
  readonly demands:
    Demands<Some<Present<this['given'], 'PatientBirthDateInAlternativeCalendar'> | Present<this['given'], 'PatientDeathDateInAlternativeCalendar'>>, 'PatientAlternativeCalendar'> &
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'> &
    Demands<Present<this['given'], 'LongitudinalTemporalOffsetFromEvent'>, 'LongitudinalTemporalEventType'>;
}

export const ctPerformedProcedureProtocol: Iod<CTPerformedProcedureProtocolAttributes, CTPerformedProcedureProtocolSelect, CTPerformedProcedureProtocolConditions> = {
  id: 'CTPerformedProcedureProtocol',
  name: 'CT Performed Procedure Protocol',
  section: 'sect_A.82.1',
  table: 'table_A.82.1.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.200.2'],
  modules: [
    { ie: 'Patient', usage: 'M', module: constant(patientRules) },
    { ie: 'Patient', usage: 'U', module: constant(clinicalTrialSubjectRules) },
    { ie: 'Study', usage: 'M', module: constant(generalStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(patientStudyRules) },
    { ie: 'Study', usage: 'U', module: constant(clinicalTrialStudyRules) },
    { ie: 'Series', usage: 'M', module: constant(generalSeriesRules) },
    { ie: 'Series', usage: 'U', module: constant(clinicalTrialSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(enhancedSeriesRules) },
    { ie: 'Series', usage: 'M', module: constant(ctProtocolSeriesRules) },
    { ie: 'Frame of Reference', usage: 'M', module: constant(frameOfReferenceRules) },
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Procedure Protocol', usage: 'M', module: constant(protocolContextRules) },
    { ie: 'Procedure Protocol', usage: 'U', module: constant(patientProtocolContextRules) },
    { ie: 'Procedure Protocol', usage: 'U', module: constant(instructionsRules) },
    { ie: 'Procedure Protocol', usage: 'U', module: constant(patientPositioningRules) },
    { ie: 'Procedure Protocol', usage: 'U', module: constant(performedCTAcquisitionRules) },
    { ie: 'Procedure Protocol', usage: 'U', module: constant(performedCTReconstructionRules) },
    { ie: 'Procedure Protocol', usage: 'U', module: constant(performedStorageRules) },
    { ie: 'Procedure Protocol', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isCTPerformedProcedureProtocol = (dataset: object): dataset is CTPerformedProcedureProtocolAttributes => conformsToIod(dataset, ctPerformedProcedureProtocol);

/** Findings of the data set as this IOD. */
export const validateCTPerformedProcedureProtocol = (dataset: object): Finding[] => validateIod(dataset, ctPerformedProcedureProtocol);
