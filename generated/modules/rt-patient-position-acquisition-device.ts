// RT Patient Position Acquisition Device, PS3.3 Table C.36.28-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.28.html#table_C.36.28-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type GeneralAccessoriesDefinitionMacro, generalAccessoriesDefinitionRules } from '../macros/general-accessories-definition.ts';
import { type PatientPositionAcquisitionDeviceMacro, patientPositionAcquisitionDeviceRules } from '../macros/patient-position-acquisition-device.ts';
import { type RTAccessoryHoldersDefinitionMacro, rtAccessoryHoldersDefinitionRules } from '../macros/rt-accessory-holders-definition.ts';
import { type RTBeamLimitingDevicesDefinitionMacro, rtBeamLimitingDevicesDefinitionRules } from '../macros/rt-beam-limiting-devices-definition.ts';
import { type RTPatientSupportDevicesMacro, rtPatientSupportDevicesRules } from '../macros/rt-patient-support-devices.ts';

/** RT Patient Position Acquisition Device: PS3.3 Table C.36.28-1. */
export interface RTPatientPositionAcquisitionDeviceModule extends RTPatientSupportDevicesMacro, RTAccessoryHoldersDefinitionMacro, GeneralAccessoriesDefinitionMacro, RTBeamLimitingDevicesDefinitionMacro, PatientPositionAcquisitionDeviceMacro {
  /** Equipment Frame of Reference UID (300A,0675) UI, VM 1, Type 1C. [C.36.28-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.28.html#table_C.36.28-1) */
  EquipmentFrameOfReferenceUID?: string;
}

export const rtPatientPositionAcquisitionDeviceRules: TableRules = {
  kind: 'module',
  id: 'RTPatientPositionAcquisitionDevice',
  name: 'RT Patient Position Acquisition Device',
  table: 'table_C.36.28-1',
  section: 'sect_C.36.28',
  rows: [
    {
      keyword: 'EquipmentFrameOfReferenceUID',
      tag: '300A0675',
      vr: 'UI',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '0010a201d510',
        reason: 'knowledge',
        missing: 'matrices of frames that are not described',
      },
    },
    { include: () => rtPatientSupportDevicesRules },
    { include: () => rtAccessoryHoldersDefinitionRules },
    { include: () => generalAccessoriesDefinitionRules },
    {
      include: () => rtBeamLimitingDevicesDefinitionRules,
      overrides: [{ path: ['RTBeamLimitingDeviceDefinitionSequence', 'DeviceTypeCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9541' }] }],
    },
    { include: () => patientPositionAcquisitionDeviceRules, contextGroups: [{ kind: 'DCID', cid: '9268' }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTPatientPositionAcquisitionDevice = (dataset: object): Finding[] => validateTable(dataset, rtPatientPositionAcquisitionDeviceRules);
