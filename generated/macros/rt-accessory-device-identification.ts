// RT Accessory Device Identification, PS3.3 Table C.36.2.2.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.3.html#table_C.36.2.2.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type DeviceIdentificationMacro, deviceIdentificationRules } from './device-identification.ts';
import { type DeviceModelMacro, deviceModelRules } from './device-model.ts';

/** RT Accessory Device Identification: PS3.3 Table C.36.2.2.3-1. */
export interface RTAccessoryDeviceIdentificationMacro extends DeviceModelMacro, DeviceIdentificationMacro {
  /** RT Accessory Device Slot ID (300A,0615) LO, VM 1, Type 2C if ReferencedRTAccessoryHolderDeviceIndex is not present. [C.36.2.2.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.3.html#table_C.36.2.2.3-1) */
  RTAccessoryDeviceSlotID?: string | null;
  /** RT Accessory Slot Distance (300A,0613) FD, VM 1, Type 2C if RTAccessoryDeviceSlotID has a value. [C.36.2.2.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.3.html#table_C.36.2.2.3-1) */
  RTAccessorySlotDistance?: number | null;
  /** Referenced RT Accessory Holder Device Index (300A,060E) US, VM 1, Type 2C if RTAccessoryDeviceSlotID is not present. [C.36.2.2.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.3.html#table_C.36.2.2.3-1) */
  ReferencedRTAccessoryHolderDeviceIndex?: number | null;
  /** RT Accessory Holder Slot ID (300A,0611) LO, VM 1, Type 2C if ReferencedRTAccessoryHolderDeviceIndex has a value and [knowledge #f492a6f957ce]. [C.36.2.2.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.3.html#table_C.36.2.2.3-1) */
  RTAccessoryHolderSlotID?: string | null;
}

export const rtAccessoryDeviceIdentificationRules: TableRules = {
  kind: 'macro',
  id: 'RTAccessoryDeviceIdentification',
  name: 'RT Accessory Device Identification',
  table: 'table_C.36.2.2.3-1',
  section: 'sect_C.36.2.2.3',
  rows: [
    { include: () => deviceModelRules },
    { include: () => deviceIdentificationRules },
    {
      keyword: 'RTAccessoryDeviceSlotID',
      tag: '300A0615',
      vr: 'LO',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'ReferencedRTAccessoryHolderDeviceIndex' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '5e75ad0a5242',
      },
    },
    {
      keyword: 'RTAccessorySlotDistance',
      tag: '300A0613',
      vr: 'FD',
      vm: '1',
      type: '2C',
      condition: { tree: { op: 'valued', attribute: { keyword: 'RTAccessoryDeviceSlotID' } }, decided: 'data', otherwise: 'forbidden', hash: '0fe065932e6e' },
    },
    {
      keyword: 'ReferencedRTAccessoryHolderDeviceIndex',
      tag: '300A060E',
      vr: 'US',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: 'not', of: { op: 'present', attribute: { keyword: 'RTAccessoryDeviceSlotID' } } },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '6380dc8f9372',
      },
    },
    {
      keyword: 'RTAccessoryHolderSlotID',
      tag: '300A0611',
      vr: 'LO',
      vm: '1',
      type: '2C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'valued', attribute: { keyword: 'ReferencedRTAccessoryHolderDeviceIndex' } }, { op: 'unknown', reason: 'knowledge', hash: 'f492a6f957ce' }],
        },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'f492a6f957ce',
        reason: 'knowledge',
        missing: 'which holder has slots',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTAccessoryDeviceIdentification = (dataset: object): Finding[] => validateTable(dataset, rtAccessoryDeviceIdentificationRules);
