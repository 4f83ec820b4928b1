// Wedge Positions, PS3.3 Table C.36.2.2.11-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.11.html#table_C.36.2.2.11-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of WedgePositionSequence, its conditions apart. */
export interface WedgePositionsWedgePositionItemAttributes {
  /** Referenced Device Index (300A,0607) US, VM 1, Type 1. [C.36.2.2.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.11.html#table_C.36.2.2.11-1) */
  ReferencedDeviceIndex: number;
  /** Wedge Position (300A,0118) CS, VM 1, Type 1. [C.36.2.2.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.11.html#table_C.36.2.2.11-1) */
  WedgePosition: 'IN' | 'OUT' | 'PARTIAL';
  /** Radiation Beam Wedge Thin Edge Distance (300A,0653) FD, VM 1, Type 1C if WedgePosition is PARTIAL. [C.36.2.2.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.11.html#table_C.36.2.2.11-1) */
  RadiationBeamWedgeThinEdgeDistance?: number;
}

/** Wedge Positions: PS3.3 Table C.36.2.2.11-1. */
export interface WedgePositionsMacro {
  /** Number of Wedge Positions (300A,0655) US, VM 1, Type 1C if NumberOfWedges is present and NumberOfWedges is not 0. [C.36.2.2.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.11.html#table_C.36.2.2.11-1) */
  NumberOfWedgePositions?: number;
  /** Wedge Position Sequence (300A,0116) SQ, VM 1, Type 1C if NumberOfWedgePositions is present and NumberOfWedgePositions is not 0 and RTControlPointIndex is 1. [C.36.2.2.11-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.11.html#table_C.36.2.2.11-1) */
  WedgePositionSequence?: WedgePositionsWedgePositionItem[];
}

/** An Item of WedgePositionSequence. */
export type WedgePositionsWedgePositionItem = WedgePositionsWedgePositionItemAttributes & (
    | { WedgePosition: 'IN' | 'OUT'; RadiationBeamWedgeThinEdgeDistance?: never }
    | { WedgePosition: 'PARTIAL'; RadiationBeamWedgeThinEdgeDistance: unknown }
  );

export const wedgePositionsRules: TableRules = {
  kind: 'macro',
  id: 'WedgePositions',
  name: 'Wedge Positions',
  table: 'table_C.36.2.2.11-1',
  section: 'sect_C.36.2.2.11',
  rows: [
    {
      keyword: 'NumberOfWedgePositions',
      tag: '300A0655',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'and', of: [{ op: 'present', attribute: { keyword: 'NumberOfWedges' } }, { op: '!=', attribute: { keyword: 'NumberOfWedges' }, to: [0] }] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '7d8d465c1343',
      },
    },
    {
      keyword: 'WedgePositionSequence',
      tag: '300A0116',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'present', attribute: { keyword: 'NumberOfWedgePositions' } },
            { op: '!=', attribute: { keyword: 'NumberOfWedgePositions' }, to: [0] },
            { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'd1f3e89056bb',
      },
      items: [{ equals: { keyword: 'NumberOfWedgePositions' } }],
      rows: [
        { keyword: 'ReferencedDeviceIndex', tag: '300A0607', vr: 'US', vm: '1', type: '1' },
        { keyword: 'WedgePosition', tag: '300A0118', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['IN', 'OUT', 'PARTIAL'] }] },
        {
          keyword: 'RadiationBeamWedgeThinEdgeDistance',
          tag: '300A0653',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: { tree: { op: '=', attribute: { keyword: 'WedgePosition' }, to: ['PARTIAL'] }, decided: 'data', otherwise: 'forbidden', hash: '1fa0822b13f6' },
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateWedgePositions = (dataset: object): Finding[] => validateTable(dataset, wedgePositionsRules);
