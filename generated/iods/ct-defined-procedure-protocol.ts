// CT Defined Procedure Protocol IOD, PS3.3 Table A.82.2.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.82.2.html
import type { Demands, Finding, Iod, Present, TypeFn } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { type ClinicalTrialContextModule, clinicalTrialContextRules } from '../modules/clinical-trial-context.ts';
import { type DefinedStorageModule, definedStorageRules } from '../modules/defined-storage.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type EquipmentSpecificationModule, equipmentSpecificationRules } from '../modules/equipment-specification.ts';
import { type GeneralDefinedAcquisitionModule, generalDefinedAcquisitionRules } from '../modules/general-defined-acquisition.ts';
import { type GeneralDefinedReconstructionModule, generalDefinedReconstructionRules } from '../modules/general-defined-reconstruction.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type InstructionsModule, instructionsRules } from '../modules/instructions.ts';
import { type PatientPositioningModule, patientPositioningRules } from '../modules/patient-positioning.ts';
import { type PatientSpecificationModule, patientSpecificationRules } from '../modules/patient-specification.ts';
import { type ProtocolContextModule, protocolContextRules } from '../modules/protocol-context.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** CT Defined Procedure Protocol IOD, PS3.3 Table A.82.2.3-1. */
export interface CTDefinedProcedureProtocolAttributes extends Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<ProtocolContextModule, 'InstanceCreationDate' | 'InstanceCreationTime'>, Partial<ClinicalTrialContextModule>, Partial<PatientSpecificationModule>, Omit<EquipmentSpecificationModule, 'EquipmentModality'>, Partial<InstructionsModule>, Partial<PatientPositioningModule>, Partial<GeneralDefinedAcquisitionModule>, Partial<GeneralDefinedReconstructionModule>, Partial<DefinedStorageModule>, Omit<SOPCommonModule, 'SOPClassUID' | 'InstanceCreationDate' | 'InstanceCreationTime'> {
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
  /** Equipment Modality (0008,0221) CS, VM 1, Type 1. [C.34.6-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.34.6.html#table_C.34.6-1) */
  EquipmentModality: 'CT';
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.200.1';
}

/** What the conditions of the top level read. */
export type CTDefinedProcedureProtocolSelect = Pick<CTDefinedProcedureProtocolAttributes, 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>;

/** What the conditions of the top level ask for and refuse, by what is given. */
export interface CTDefinedProcedureProtocolConditions extends TypeFn {
  readonly demands:
    Demands<Present<this['given'], 'ClinicalTrialProtocolEthicsCommitteeApprovalNumber'>, 'ClinicalTrialProtocolEthicsCommitteeName'>;
}

export const ctDefinedProcedureProtocol: Iod<CTDefinedProcedureProtocolAttributes, CTDefinedProcedureProtocolSelect, CTDefinedProcedureProtocolConditions> = {
  id: 'CTDefinedProcedureProtocol',
  name: 'CT Defined Procedure Protocol',
  section: 'sect_A.82.2',
  table: 'table_A.82.2.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.200.1'],
  modules: [
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Procedure Protocol', usage: 'M', module: constant(protocolContextRules) },
    { ie: 'Procedure Protocol', usage: 'U', module: constant(clinicalTrialContextRules) },
    { ie: 'Procedure Protocol', usage: 'U', module: constant(patientSpecificationRules) },
    { ie: 'Procedure Protocol', usage: 'M', module: constant(equipmentSpecificationRules) },
    { ie: 'Procedure Protocol', usage: 'U', module: constant(instructionsRules) },
    { ie: 'Procedure Protocol', usage: 'U', module: constant(patientPositioningRules) },
    { ie: 'Procedure Protocol', usage: 'U', module: constant(generalDefinedAcquisitionRules) },
    { ie: 'Procedure Protocol', usage: 'U', module: constant(generalDefinedReconstructionRules) },
    { ie: 'Procedure Protocol', usage: 'U', module: constant(definedStorageRules) },
    { ie: 'Procedure Protocol', usage: 'M', module: constant(sopCommonRules) },
  ],
  functionalGroups: [],
  constraints: [{ section: 'sect_A.82.2.3.1.1', demand: { kind: 'values', path: ['EquipmentModality'], terms: ['CT'] } }],
};

/** True when the data set has no error finding as this IOD. */
export const isCTDefinedProcedureProtocol = (dataset: object): dataset is CTDefinedProcedureProtocolAttributes => conformsToIod(dataset, ctDefinedProcedureProtocol);

/** Findings of the data set as this IOD. */
export const validateCTDefinedProcedureProtocol = (dataset: object): Finding[] => validateIod(dataset, ctDefinedProcedureProtocol);
