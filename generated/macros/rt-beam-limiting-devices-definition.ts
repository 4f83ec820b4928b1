// RT Beam Limiting Devices Definition, PS3.3 Table C.36.2.2.8-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.8.html#table_C.36.2.2.8-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RTBeamLimitingDeviceDefinitionMacro, rtBeamLimitingDeviceDefinitionRules } from './rt-beam-limiting-device-definition.ts';

/** RT Beam Limiting Devices Definition: PS3.3 Table C.36.2.2.8-1. */
export interface RTBeamLimitingDevicesDefinitionMacro {
  /** Number of RT Beam Limiting Devices (300A,0641) US, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL. [C.36.2.2.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.8.html#table_C.36.2.2.8-1) */
  NumberOfRTBeamLimitingDevices?: number;
  /** RT Beam Limiting Device Definition Sequence (300A,064D) SQ, VM 1, Type 1C if NumberOfRTBeamLimitingDevices is present and NumberOfRTBeamLimitingDevices is not 0. [C.36.2.2.8-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.8.html#table_C.36.2.2.8-1) */
  RTBeamLimitingDeviceDefinitionSequence?: RTBeamLimitingDeviceDefinitionMacro[];
}

export const rtBeamLimitingDevicesDefinitionRules: TableRules = {
  kind: 'macro',
  id: 'RTBeamLimitingDevicesDefinition',
  name: 'RT Beam Limiting Devices Definition',
  table: 'table_C.36.2.2.8-1',
  section: 'sect_C.36.2.2.8',
  rows: [
    {
      keyword: 'NumberOfRTBeamLimitingDevices',
      tag: '300A0641',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'RTRadiationPhysicalAndGeometricContentDetailFlag' }, to: ['FULL'] },
        decided: 'data',
        otherwise: 'allowed',
        hash: '9d8e7d0547dd',
      },
    },
    {
      keyword: 'RTBeamLimitingDeviceDefinitionSequence',
      tag: '300A064D',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'present', attribute: { keyword: 'NumberOfRTBeamLimitingDevices' } },
            { op: '!=', attribute: { keyword: 'NumberOfRTBeamLimitingDevices' }, to: [0] },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'c36c59d51bdd',
      },
      items: [{ equals: { keyword: 'NumberOfRTBeamLimitingDevices' } }],
      rows: [{ include: () => rtBeamLimitingDeviceDefinitionRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTBeamLimitingDevicesDefinition = (dataset: object): Finding[] => validateTable(dataset, rtBeamLimitingDevicesDefinitionRules);
