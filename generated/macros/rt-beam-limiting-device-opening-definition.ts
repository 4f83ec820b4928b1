// RT Beam Limiting Device Opening Definition, PS3.3 Table C.36.2.2.20-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.20.html#table_C.36.2.2.20-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type OutlineDefinitionItem, outlineDefinitionRules } from './outline-definition.ts';

/** RT Beam Limiting Device Opening Definition: PS3.3 Table C.36.2.2.20-1. */
export interface RTBeamLimitingDeviceOpeningDefinitionMacro {
  /** Referenced Device Index (300A,0607) US, VM 1, Type 1. [C.36.2.2.20-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.20.html#table_C.36.2.2.20-1) */
  ReferencedDeviceIndex: number;
  /** RT Beam Limiting Device Offset (300A,064B) FD, VM 2, Type 1C if RTControlPointIndex is 1. [C.36.2.2.20-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.20.html#table_C.36.2.2.20-1) */
  RTBeamLimitingDeviceOffset?: [number, number];
  /** Parallel RT Beam Delimiter Positions (300A,064A) FD, VM 2-n, Type 1C if [knowledge #124fe8f4e6e3] and DeviceTypeCodeSequence has a code ("130330", DCM), ("130331", DCM), ("130333", DCM) and ParallelRTBeamDelimiterOpeningMode is present and ParallelRTBeamDelimiterOpeningMode is not BINARY. [C.36.2.2.20-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.20.html#table_C.36.2.2.20-1) */
  ParallelRTBeamDelimiterPositions?: number[];
  /** RT Beam Delimiter Geometry Sequence (300A,064C) SQ, VM 1, Type 1C if [knowledge #e354d58308b6] and DeviceTypeCodeSequence has a code ("130332", DCM). [C.36.2.2.20-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.20.html#table_C.36.2.2.20-1) */
  RTBeamDelimiterGeometrySequence?: [OutlineDefinitionItem];
}

export const rtBeamLimitingDeviceOpeningDefinitionRules: TableRules = {
  kind: 'macro',
  id: 'RTBeamLimitingDeviceOpeningDefinition',
  name: 'RT Beam Limiting Device Opening Definition',
  table: 'table_C.36.2.2.20-1',
  section: 'sect_C.36.2.2.20',
  rows: [
    { keyword: 'ReferencedDeviceIndex', tag: '300A0607', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'RTBeamLimitingDeviceOffset',
      tag: '300A064B',
      vr: 'FD',
      vm: '2',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] }, decided: 'data', otherwise: 'allowed', hash: 'a31e94532a45' },
    },
    {
      keyword: 'ParallelRTBeamDelimiterPositions',
      tag: '300A064A',
      vr: 'FD',
      vm: '2-n',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'unknown', reason: 'knowledge', hash: '124fe8f4e6e3' },
            {
              op: 'code',
              attribute: { keyword: 'DeviceTypeCodeSequence' },
              codes: [{ value: '130330', scheme: 'DCM' }, { value: '130331', scheme: 'DCM' }, { value: '130333', scheme: 'DCM' }],
            },
            { op: 'present', attribute: { keyword: 'ParallelRTBeamDelimiterOpeningMode' } },
            { op: '!=', attribute: { keyword: 'ParallelRTBeamDelimiterOpeningMode' }, to: ['BINARY'] },
          ],
        },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: '124fe8f4e6e3',
        reason: 'knowledge',
        missing: 'what changes between control points',
      },
    },
    {
      keyword: 'RTBeamDelimiterGeometrySequence',
      tag: '300A064C',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: 'unknown', reason: 'knowledge', hash: 'e354d58308b6' },
            { op: 'code', attribute: { keyword: 'DeviceTypeCodeSequence' }, codes: [{ value: '130332', scheme: 'DCM' }] },
          ],
        },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'e354d58308b6',
        reason: 'knowledge',
        missing: 'what changes between control points',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => outlineDefinitionRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTBeamLimitingDeviceOpeningDefinition = (dataset: object): Finding[] => validateTable(dataset, rtBeamLimitingDeviceOpeningDefinitionRules);
