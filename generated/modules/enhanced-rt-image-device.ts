// Enhanced RT Image Device, PS3.3 Table C.36.26-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.26.html#table_C.36.26-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from '../macros/code-sequence.ts';
import { type GeneralAccessoriesDefinitionMacro, generalAccessoriesDefinitionRules } from '../macros/general-accessories-definition.ts';
import { type PatientPositionAcquisitionDeviceMacro, patientPositionAcquisitionDeviceRules } from '../macros/patient-position-acquisition-device.ts';
import { type RTBeamLimitingDevicesDefinitionMacro, rtBeamLimitingDevicesDefinitionRules } from '../macros/rt-beam-limiting-devices-definition.ts';
import { type RTPatientSupportDevicesMacro, rtPatientSupportDevicesRules } from '../macros/rt-patient-support-devices.ts';

/** Enhanced RT Image Device: PS3.3 Table C.36.26-1. */
export interface EnhancedRTImageDeviceModule extends RTPatientSupportDevicesMacro, GeneralAccessoriesDefinitionMacro, RTBeamLimitingDevicesDefinitionMacro, PatientPositionAcquisitionDeviceMacro {
  /** Equipment Frame of Reference UID (300A,0675) UI, VM 1, Type 1. [C.36.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.26.html#table_C.36.26-1) */
  EquipmentFrameOfReferenceUID: string;
  /** Beam Modifier Coordinates Presence Flag (3002,0105) CS, VM 1, Type 1. [C.36.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.26.html#table_C.36.26-1) */
  BeamModifierCoordinatesPresenceFlag: 'YES' | 'NO';
  /** RT Device Distance Reference Location Code Sequence (300A,0659) SQ, VM 1, Type 1C if BeamModifierCoordinatesPresenceFlag is YES. [C.36.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.26.html#table_C.36.26-1) */
  RTDeviceDistanceReferenceLocationCodeSequence?: [CodeSequenceItem];
  /** RT Beam Modifier Definition Distance (300A,0688) FD, VM 1, Type 1C if BeamModifierCoordinatesPresenceFlag is YES. [C.36.26-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.26.html#table_C.36.26-1) */
  RTBeamModifierDefinitionDistance?: number;
}

export const enhancedRTImageDeviceRules: TableRules = {
  kind: 'module',
  id: 'EnhancedRTImageDevice',
  name: 'Enhanced RT Image Device',
  table: 'table_C.36.26-1',
  section: 'sect_C.36.26',
  rows: [
    { keyword: 'EquipmentFrameOfReferenceUID', tag: '300A0675', vr: 'UI', vm: '1', type: '1' },
    { keyword: 'BeamModifierCoordinatesPresenceFlag', tag: '30020105', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
    {
      keyword: 'RTDeviceDistanceReferenceLocationCodeSequence',
      tag: '300A0659',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'BeamModifierCoordinatesPresenceFlag' }, to: ['YES'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '54f1d2793ee8',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9261' }] }],
    },
    {
      keyword: 'RTBeamModifierDefinitionDistance',
      tag: '300A0688',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'BeamModifierCoordinatesPresenceFlag' }, to: ['YES'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '54f1d2793ee8',
      },
    },
    { include: () => rtPatientSupportDevicesRules },
    { include: () => generalAccessoriesDefinitionRules },
    { include: () => rtBeamLimitingDevicesDefinitionRules },
    { include: () => patientPositionAcquisitionDeviceRules, contextGroups: [{ kind: 'DCID', cid: '9271' }] },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedRTImageDevice = (dataset: object): Finding[] => validateTable(dataset, enhancedRTImageDeviceRules);
