// Beam Limiting Device Position, PS3.3 Table C.8.8.27-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.27.html#table_C.8.8.27-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of BeamLimitingDevicePositionSequence. */
export interface BeamLimitingDevicePositionBeamLimitingDevicePositionItem {
  /** RT Beam Limiting Device Type (300A,00B8) CS, VM 1, Type 1. [C.8.8.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.27.html#table_C.8.8.27-1) */
  RTBeamLimitingDeviceType: 'X' | 'Y' | 'ASYMX' | 'ASYMY' | 'MLCX' | 'MLCY';
  /** Leaf/Jaw Positions (300A,011C) DS, VM 2-2n, Type 1. [C.8.8.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.27.html#table_C.8.8.27-1) */
  LeafJawPositions: number[];
}

/** Beam Limiting Device Position: PS3.3 Table C.8.8.27-1. */
export interface BeamLimitingDevicePositionMacro {
  /** Beam Limiting Device Position Sequence (300A,011A) SQ, VM 1, Type 1C if ((IonBeamLimitingDeviceSequence is present or BeamLimitingDeviceLeafPairsSequence is present) and this is the first item) or BeamLimitingDevicePositionSequence changes. [C.8.8.27-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.8.27.html#table_C.8.8.27-1) */
  BeamLimitingDevicePositionSequence?: BeamLimitingDevicePositionBeamLimitingDevicePositionItem[];
}

export const beamLimitingDevicePositionRules: TableRules = {
  kind: 'macro',
  id: 'BeamLimitingDevicePosition',
  name: 'Beam Limiting Device Position',
  table: 'table_C.8.8.27-1',
  section: 'sect_C.8.8.27',
  rows: [
    {
      keyword: 'BeamLimitingDevicePositionSequence',
      tag: '300A011A',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'or',
          of: [
            {
              op: 'and',
              of: [
                {
                  op: 'or',
                  of: [
                    { op: 'present', attribute: { keyword: 'IonBeamLimitingDeviceSequence' } },
                    { op: 'present', attribute: { keyword: 'BeamLimitingDeviceLeafPairsSequence' } },
                  ],
                },
                { op: 'item', is: 'first' },
              ],
            },
            { op: 'changes', attribute: { keyword: 'BeamLimitingDevicePositionSequence' } },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '41229c495ee4',
      },
      items: [{ range: [1, null] }],
      rows: [
        {
          keyword: 'RTBeamLimitingDeviceType',
          tag: '300A00B8',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['X', 'Y', 'ASYMX', 'ASYMY', 'MLCX', 'MLCY'] }],
        },
        { keyword: 'LeafJawPositions', tag: '300A011C', vr: 'DS', vm: '2-2n', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateBeamLimitingDevicePosition = (dataset: object): Finding[] => validateTable(dataset, beamLimitingDevicePositionRules);
