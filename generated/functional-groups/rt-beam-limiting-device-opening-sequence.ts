// RT Beam Limiting Device Opening Sequence, PS3.3 Table C.36.2.2.21-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.21.html#table_C.36.2.2.21-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RTBeamLimitingDeviceOpeningDefinitionMacro, rtBeamLimitingDeviceOpeningDefinitionRules } from '../macros/rt-beam-limiting-device-opening-definition.ts';

/** RT Beam Limiting Device Opening Sequence: PS3.3 Table C.36.2.2.21-1. */
export interface RTBeamLimitingDeviceOpeningSequenceFunctionalGroup {
  /** RT Beam Limiting Device Opening Sequence (300A,0656) SQ, VM 1, Type 1C if NumberOfRTBeamLimitingDevices is present and NumberOfRTBeamLimitingDevices is not 0. [C.36.2.2.21-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.21.html#table_C.36.2.2.21-1) */
  RTBeamLimitingDeviceOpeningSequence?: RTBeamLimitingDeviceOpeningDefinitionMacro[];
}

export const rtBeamLimitingDeviceOpeningSequenceRules: TableRules = {
  kind: 'functional-group',
  id: 'RTBeamLimitingDeviceOpeningSequence',
  name: 'RT Beam Limiting Device Opening Sequence',
  table: 'table_C.36.2.2.21-1',
  section: 'sect_C.36.2.2.21',
  rows: [
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
            { op: 'present', attribute: { keyword: 'NumberOfRTBeamLimitingDevices' } },
            { op: '!=', attribute: { keyword: 'NumberOfRTBeamLimitingDevices' }, to: [0] },
          ],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'c36c59d51bdd',
      },
      items: [{ range: [1, null] }],
      rows: [{ include: () => rtBeamLimitingDeviceOpeningDefinitionRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTBeamLimitingDeviceOpeningSequence = (dataset: object): Finding[] => validateTable(dataset, rtBeamLimitingDeviceOpeningSequenceRules);
