// Protocol Approval IOD, PS3.3 Table A.82.3.1.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_A.82.3.1.html
import type { Finding, Iod } from '../../src/rules/index.ts';
import { conformsToIod, constant, validateIod } from '../../src/rules/index.ts';
import { enhancedGeneralEquipmentRules } from '../modules/enhanced-general-equipment.ts';
import { type GeneralEquipmentModule, generalEquipmentRules } from '../modules/general-equipment.ts';
import { type ProtocolApprovalModule, protocolApprovalRules } from '../modules/protocol-approval.ts';
import { type SOPCommonModule, sopCommonRules } from '../modules/sop-common.ts';

/** Protocol Approval IOD, PS3.3 Table A.82.3.1.3-1. */
export interface ProtocolApprovalAttributes extends Omit<GeneralEquipmentModule, 'Manufacturer' | 'ManufacturerModelName' | 'DeviceSerialNumber' | 'SoftwareVersions'>, Omit<SOPCommonModule, 'SOPClassUID'>, ProtocolApprovalModule {
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  Manufacturer: NonNullable<GeneralEquipmentModule['Manufacturer']>;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  ManufacturerModelName: NonNullable<GeneralEquipmentModule['ManufacturerModelName']>;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  DeviceSerialNumber: NonNullable<GeneralEquipmentModule['DeviceSerialNumber']>;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.1.html#table_C.7-8) */
  SoftwareVersions: NonNullable<GeneralEquipmentModule['SoftwareVersions']>;
  /** SOP Class UID (0008,0016) UI, VM 1, Type 1. [C.12-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.12.1.html#table_C.12-1) */
  SOPClassUID: '1.2.840.10008.5.1.4.1.1.200.3';
}

export const protocolApproval: Iod<ProtocolApprovalAttributes> = {
  id: 'ProtocolApproval',
  name: 'Protocol Approval',
  section: 'sect_A.82.3.1',
  table: 'table_A.82.3.1.3-1',
  sopClassUIDs: ['1.2.840.10008.5.1.4.1.1.200.3'],
  modules: [
    { ie: 'Equipment', usage: 'M', module: constant(generalEquipmentRules) },
    { ie: 'Equipment', usage: 'M', module: constant(enhancedGeneralEquipmentRules) },
    { ie: 'Approval', usage: 'M', module: constant(sopCommonRules) },
    { ie: 'Approval', usage: 'M', module: constant(protocolApprovalRules) },
  ],
  functionalGroups: [],
};

/** True when the data set has no error finding as this IOD. */
export const isProtocolApproval = (dataset: object): dataset is ProtocolApprovalAttributes => conformsToIod(dataset, protocolApproval);

/** Findings of the data set as this IOD. */
export const validateProtocolApproval = (dataset: object): Finding[] => validateIod(dataset, protocolApproval);
