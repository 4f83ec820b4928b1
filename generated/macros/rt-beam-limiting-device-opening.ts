// RT Beam Limiting Device Opening, PS3.3 Table C.36.2.2.9-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.9.html#table_C.36.2.2.9-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RTBeamLimitingDeviceOpeningDefinitionMacro, rtBeamLimitingDeviceOpeningDefinitionRules } from './rt-beam-limiting-device-opening-definition.ts';

/** RT Beam Limiting Device Opening: PS3.3 Table C.36.2.2.9-1. */
export interface RTBeamLimitingDeviceOpeningMacro {
  /** Number of RT Beam Limiting Device Openings (300A,0657) US, VM 1, Type 1C if NumberOfRTBeamLimitingDevices is present and NumberOfRTBeamLimitingDevices is not 0. [C.36.2.2.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.9.html#table_C.36.2.2.9-1) */
  NumberOfRTBeamLimitingDeviceOpenings?: number;
  /** RT Beam Limiting Device Opening Sequence (300A,0656) SQ, VM 1, Type 1C if NumberOfRTBeamLimitingDeviceOpenings is present and NumberOfRTBeamLimitingDeviceOpenings is not 0 and RTControlPointIndex is 1. [C.36.2.2.9-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.9.html#table_C.36.2.2.9-1) */
  RTBeamLimitingDeviceOpeningSequence?: RTBeamLimitingDeviceOpeningDefinitionMacro[];
}

export const rtBeamLimitingDeviceOpeningRules: TableRules = {
  kind: 'macro',
  id: 'RTBeamLimitingDeviceOpening',
  name: 'RT Beam Limiting Device Opening',
  table: 'table_C.36.2.2.9-1',
  section: 'sect_C.36.2.2.9',
  rows: [
    {
      keyword: 'NumberOfRTBeamLimitingDeviceOpenings',
      tag: '300A0657',
      vr: 'US',
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
    },
    {
      keyword: 'RTBeamLimitingDeviceOpeningSequence',
      tag: '300A0656',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'present', attribute: { keyword: 'NumberOfRTBeamLimitingDeviceOpenings' } },
            { op: '!=', attribute: { keyword: 'NumberOfRTBeamLimitingDeviceOpenings' }, to: [0] },
            { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '6d3c68d5c828',
      },
      items: [{ equals: { keyword: 'NumberOfRTBeamLimitingDeviceOpenings' } }],
      rows: [{ include: () => rtBeamLimitingDeviceOpeningDefinitionRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTBeamLimitingDeviceOpening = (dataset: object): Finding[] => validateTable(dataset, rtBeamLimitingDeviceOpeningRules);
