// RT Beam Limiting Device Definition, PS3.3 Table C.36.2.2.19-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.19.html#table_C.36.2.2.19-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';
import { type OutlineDefinitionItem, outlineDefinitionRules } from './outline-definition.ts';
import { type RTAccessoryDeviceIdentificationMacro, rtAccessoryDeviceIdentificationRules } from './rt-accessory-device-identification.ts';

/** An Item of ParallelRTBeamDelimiterDeviceSequence, its conditions apart. */
export interface RTBeamLimitingDeviceDefinitionParallelRTBeamDelimiterDeviceItemAttributes {
  /** Number of Parallel RT Beam Delimiters (300A,0648) US, VM 1, Type 1. [C.36.2.2.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.19.html#table_C.36.2.2.19-1) */
  NumberOfParallelRTBeamDelimiters: number;
  /** Parallel RT Beam Delimiter Device Orientation Label Code Sequence (300A,0644) SQ, VM 1, Type 1. [C.36.2.2.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.19.html#table_C.36.2.2.19-1) */
  ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence: [CodeSequenceItem];
  /** Parallel RT Beam Delimiter Opening Mode (300A,064E) CS, VM 1, Type 1. [C.36.2.2.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.19.html#table_C.36.2.2.19-1) */
  ParallelRTBeamDelimiterOpeningMode: 'BINARY' | 'VARIABLE';
  /** Parallel RT Beam Delimiter Boundaries (300A,0649) FD, VM 2-n, Type 1. [C.36.2.2.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.19.html#table_C.36.2.2.19-1) */
  ParallelRTBeamDelimiterBoundaries: number[];
  /** Parallel RT Beam Delimiter Leaf Mounting Side (300A,064F) CS, VM 1-n, Type 1C if DeviceTypeCodeSequence has a code ("130333", DCM). [C.36.2.2.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.19.html#table_C.36.2.2.19-1) */
  ParallelRTBeamDelimiterLeafMountingSide?: ('P' | 'N' | 'M')[];
  /** Parallel RT Beam Delimiter Opening Extents (3008,00A4) FD, VM 2-2n, Type 1C if ParallelRTBeamDelimiterOpeningMode is BINARY. [C.36.2.2.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.19.html#table_C.36.2.2.19-1) */
  ParallelRTBeamDelimiterOpeningExtents?: number[];
}

/** RT Beam Limiting Device Definition: PS3.3 Table C.36.2.2.19-1. */
export interface RTBeamLimitingDeviceDefinitionMacro extends RTAccessoryDeviceIdentificationMacro {
  /** Device Index (3010,0039) US, VM 1, Type 1. [C.36.2.2.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.19.html#table_C.36.2.2.19-1) */
  DeviceIndex: number;
  /** Referenced Defined Device Index (300A,0602) US, VM 1, Type 1C. [C.36.2.2.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.19.html#table_C.36.2.2.19-1) */
  ReferencedDefinedDeviceIndex?: number;
  /** Beam Modifier Orientation Angle (300A,0645) FD, VM 1, Type 1. [C.36.2.2.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.19.html#table_C.36.2.2.19-1) */
  BeamModifierOrientationAngle: number;
  /** RT Beam Limiting Device Proximal Distance (300A,0642) FD, VM 1, Type 2. [C.36.2.2.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.19.html#table_C.36.2.2.19-1) */
  RTBeamLimitingDeviceProximalDistance: number | null;
  /** RT Beam Limiting Device Distal Distance (300A,0643) FD, VM 1, Type 2. [C.36.2.2.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.19.html#table_C.36.2.2.19-1) */
  RTBeamLimitingDeviceDistalDistance: number | null;
  /** Parallel RT Beam Delimiter Device Sequence (300A,0647) SQ, VM 1, Type 1C if DeviceTypeCodeSequence has a code ("130331", DCM), ("130333", DCM). [C.36.2.2.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.19.html#table_C.36.2.2.19-1) */
  ParallelRTBeamDelimiterDeviceSequence?: [RTBeamLimitingDeviceDefinitionParallelRTBeamDelimiterDeviceItem];
  /** Fixed RT Beam Delimiter Device Sequence (300A,0646) SQ, VM 1, Type 1C if DeviceTypeCodeSequence has a code ("228739009", SCT), ("130123", DCM), ("130343", DCM), ("130344", DCM), ("130345", DCM). [C.36.2.2.19-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.19.html#table_C.36.2.2.19-1) */
  FixedRTBeamDelimiterDeviceSequence?: [OutlineDefinitionItem];
}

/** An Item of ParallelRTBeamDelimiterDeviceSequence. */
export type RTBeamLimitingDeviceDefinitionParallelRTBeamDelimiterDeviceItem = RTBeamLimitingDeviceDefinitionParallelRTBeamDelimiterDeviceItemAttributes & (
    | { ParallelRTBeamDelimiterOpeningMode: 'BINARY'; ParallelRTBeamDelimiterOpeningExtents: unknown }
    | { ParallelRTBeamDelimiterOpeningMode: 'VARIABLE' }
  );

export const rtBeamLimitingDeviceDefinitionRules: TableRules = {
  kind: 'macro',
  id: 'RTBeamLimitingDeviceDefinition',
  name: 'RT Beam Limiting Device Definition',
  table: 'table_C.36.2.2.19-1',
  section: 'sect_C.36.2.2.19',
  rows: [
    { keyword: 'DeviceIndex', tag: '30100039', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'ReferencedDefinedDeviceIndex',
      tag: '300A0602',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'study',
        otherwise: 'forbidden',
        hash: '4c4929f4714d',
        reason: 'other-instance',
        missing: 'whether the referenced SOP Instance has the device too',
      },
    },
    { include: () => rtAccessoryDeviceIdentificationRules },
    { keyword: 'BeamModifierOrientationAngle', tag: '300A0645', vr: 'FD', vm: '1', type: '1' },
    { keyword: 'RTBeamLimitingDeviceProximalDistance', tag: '300A0642', vr: 'FD', vm: '1', type: '2' },
    { keyword: 'RTBeamLimitingDeviceDistalDistance', tag: '300A0643', vr: 'FD', vm: '1', type: '2' },
    {
      keyword: 'ParallelRTBeamDelimiterDeviceSequence',
      tag: '300A0647',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'code', attribute: { keyword: 'DeviceTypeCodeSequence' }, codes: [{ value: '130331', scheme: 'DCM' }, { value: '130333', scheme: 'DCM' }] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '884d15d396f4',
      },
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'NumberOfParallelRTBeamDelimiters', tag: '300A0648', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'ParallelRTBeamDelimiterDeviceOrientationLabelCodeSequence',
          tag: '300A0644',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, 1] }],
          rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '9547' }] }],
        },
        {
          keyword: 'ParallelRTBeamDelimiterOpeningMode',
          tag: '300A064E',
          vr: 'CS',
          vm: '1',
          type: '1',
          values: [{ kind: 'enumerated', terms: ['BINARY', 'VARIABLE'] }],
        },
        { keyword: 'ParallelRTBeamDelimiterBoundaries', tag: '300A0649', vr: 'FD', vm: '2-n', type: '1' },
        {
          keyword: 'ParallelRTBeamDelimiterLeafMountingSide',
          tag: '300A064F',
          vr: 'CS',
          vm: '1-n',
          type: '1C',
          condition: {
            tree: { op: 'code', attribute: { keyword: 'DeviceTypeCodeSequence' }, codes: [{ value: '130333', scheme: 'DCM' }] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '37a5588e7f12',
          },
          values: [{ kind: 'enumerated', terms: ['P', 'N', 'M'] }],
        },
        {
          keyword: 'ParallelRTBeamDelimiterOpeningExtents',
          tag: '300800A4',
          vr: 'FD',
          vm: '2-2n',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'ParallelRTBeamDelimiterOpeningMode' }, to: ['BINARY'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '18444f8690ea',
          },
        },
      ],
    },
    {
      keyword: 'FixedRTBeamDelimiterDeviceSequence',
      tag: '300A0646',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'code',
          attribute: { keyword: 'DeviceTypeCodeSequence' },
          codes: [
            { value: '228739009', scheme: 'SCT' },
            { value: '130123', scheme: 'DCM' },
            { value: '130343', scheme: 'DCM' },
            { value: '130344', scheme: 'DCM' },
            { value: '130345', scheme: 'DCM' },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '4cc908a77dec',
      },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => outlineDefinitionRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTBeamLimitingDeviceDefinition = (dataset: object): Finding[] => validateTable(dataset, rtBeamLimitingDeviceDefinitionRules);
