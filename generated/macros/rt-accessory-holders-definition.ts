// RT Accessory Holders Definition, PS3.3 Table C.36.2.2.14-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.14.html#table_C.36.2.2.14-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type RTAccessoryDeviceIdentificationMacro, rtAccessoryDeviceIdentificationRules } from './rt-accessory-device-identification.ts';

/** An Item of RTAccessoryHolderSlotSequence. */
export interface RTAccessoryHoldersDefinitionRTAccessoryHolderDefinitionRTAccessoryHolderSlotItem {
  /** RT Accessory Holder Slot ID (300A,0611) LO, VM 1, Type 1. [C.36.2.2.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.14.html#table_C.36.2.2.14-1) */
  RTAccessoryHolderSlotID: string;
  /** RT Accessory Holder Slot Distance (300A,0612) FD, VM 1, Type 2. [C.36.2.2.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.14.html#table_C.36.2.2.14-1) */
  RTAccessoryHolderSlotDistance: number | null;
}

/** An Item of RTAccessoryHolderDefinitionSequence. */
export interface RTAccessoryHoldersDefinitionRTAccessoryHolderDefinitionItem extends RTAccessoryDeviceIdentificationMacro {
  /** Device Index (3010,0039) US, VM 1, Type 1. [C.36.2.2.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.14.html#table_C.36.2.2.14-1) */
  DeviceIndex: number;
  /** Referenced Defined Device Index (300A,0602) US, VM 1, Type 1C. [C.36.2.2.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.14.html#table_C.36.2.2.14-1) */
  ReferencedDefinedDeviceIndex?: number;
  /** Beam Modifier Orientation Angle (300A,0645) FD, VM 1, Type 1. [C.36.2.2.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.14.html#table_C.36.2.2.14-1) */
  BeamModifierOrientationAngle: number;
  /** RT Accessory Holder Water-Equivalent Thickness (300A,060D) FD, VM 1, Type 2. [C.36.2.2.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.14.html#table_C.36.2.2.14-1) */
  RTAccessoryHolderWaterEquivalentThickness: number | null;
  /** RT Accessory Holder Slot Existence Flag (300A,060F) CS, VM 1, Type 1. [C.36.2.2.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.14.html#table_C.36.2.2.14-1) */
  RTAccessoryHolderSlotExistenceFlag: 'YES' | 'NO';
  /** RT Accessory Holder Slot Sequence (300A,0610) SQ, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL and RTAccessoryHolderSlotExistenceFlag is YES. [C.36.2.2.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.14.html#table_C.36.2.2.14-1) */
  RTAccessoryHolderSlotSequence?: RTAccessoryHoldersDefinitionRTAccessoryHolderDefinitionRTAccessoryHolderSlotItem[];
}

/** RT Accessory Holders Definition: PS3.3 Table C.36.2.2.14-1. */
export interface RTAccessoryHoldersDefinitionMacro {
  /** Number of RT Accessory Holders (300A,0670) US, VM 1, Type 1C if RTRadiationPhysicalAndGeometricContentDetailFlag is FULL. [C.36.2.2.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.14.html#table_C.36.2.2.14-1) */
  NumberOfRTAccessoryHolders?: number;
  /** RT Accessory Holder Definition Sequence (300A,0614) SQ, VM 1, Type 1C if NumberOfRTAccessoryHolders is present and NumberOfRTAccessoryHolders is not 0. [C.36.2.2.14-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.14.html#table_C.36.2.2.14-1) */
  RTAccessoryHolderDefinitionSequence?: RTAccessoryHoldersDefinitionRTAccessoryHolderDefinitionItem[];
}

export const rtAccessoryHoldersDefinitionRules: TableRules = {
  kind: 'macro',
  id: 'RTAccessoryHoldersDefinition',
  name: 'RT Accessory Holders Definition',
  table: 'table_C.36.2.2.14-1',
  section: 'sect_C.36.2.2.14',
  rows: [
    {
      keyword: 'NumberOfRTAccessoryHolders',
      tag: '300A0670',
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
      keyword: 'RTAccessoryHolderDefinitionSequence',
      tag: '300A0614',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'NumberOfRTAccessoryHolders' } }, { op: '!=', attribute: { keyword: 'NumberOfRTAccessoryHolders' }, to: [0] }],
        },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'e6ab38ed56bb',
      },
      items: [{ equals: { keyword: 'NumberOfRTAccessoryHolders' } }],
      rows: [
        {
          include: () => rtAccessoryDeviceIdentificationRules,
          overrides: [{ path: ['DeviceTypeCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9518' }, { kind: 'DCID', cid: '9519' }] }],
        },
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
        { keyword: 'BeamModifierOrientationAngle', tag: '300A0645', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'RTAccessoryHolderWaterEquivalentThickness', tag: '300A060D', vr: 'FD', vm: '1', type: '2' },
        { keyword: 'RTAccessoryHolderSlotExistenceFlag', tag: '300A060F', vr: 'CS', vm: '1', type: '1', values: [{ kind: 'enumerated', terms: ['YES', 'NO'] }] },
        {
          keyword: 'RTAccessoryHolderSlotSequence',
          tag: '300A0610',
          vr: 'SQ',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '=', attribute: { keyword: 'RTRadiationPhysicalAndGeometricContentDetailFlag' }, to: ['FULL'] },
                { op: '=', attribute: { keyword: 'RTAccessoryHolderSlotExistenceFlag' }, to: ['YES'] },
              ],
            },
            decided: 'data',
            otherwise: { tree: { op: '=', attribute: { keyword: 'RTAccessoryHolderSlotExistenceFlag' }, to: ['YES'] }, decided: 'data' },
            hash: '8a16c51e1810',
          },
          items: [{ range: [1, null] }],
          rows: [
            { keyword: 'RTAccessoryHolderSlotID', tag: '300A0611', vr: 'LO', vm: '1', type: '1' },
            { keyword: 'RTAccessoryHolderSlotDistance', tag: '300A0612', vr: 'FD', vm: '1', type: '2' },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTAccessoryHoldersDefinition = (dataset: object): Finding[] => validateTable(dataset, rtAccessoryHoldersDefinitionRules);
