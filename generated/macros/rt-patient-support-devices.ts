// RT Patient Support Devices, PS3.3 Table C.36.2.2.2-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.2.html#table_C.36.2.2.2-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ConceptualVolumeSegmentationReferenceAndCombinationItem, conceptualVolumeSegmentationReferenceAndCombinationRules } from './conceptual-volume-segmentation-reference-and-combination.ts';
import { type DeviceIdentificationMacro, deviceIdentificationRules } from './device-identification.ts';
import { type DeviceModelMacro, deviceModelRules } from './device-model.ts';

/** An Item of PatientSupportDevicesSequence. */
export interface RTPatientSupportDevicesPatientSupportDevicesItem extends DeviceModelMacro, DeviceIdentificationMacro {
  /** Device Index (3010,0039) US, VM 1, Type 1. [C.36.2.2.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.2.html#table_C.36.2.2.2-1) */
  DeviceIndex: number;
  /** Conceptual Volume Sequence (3010,0025) SQ, VM 1, Type 2. [C.36.2.2.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.2.html#table_C.36.2.2.2-1) */
  ConceptualVolumeSequence: ConceptualVolumeSegmentationReferenceAndCombinationItem[] | null;
}

/** RT Patient Support Devices: PS3.3 Table C.36.2.2.2-1. */
export interface RTPatientSupportDevicesMacro {
  /** Number of Patient Support Devices (300A,0687) US, VM 1, Type 1. [C.36.2.2.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.2.html#table_C.36.2.2.2-1) */
  NumberOfPatientSupportDevices: number;
  /** Patient Support Devices Sequence (300A,0686) SQ, VM 1, Type 1C if NumberOfPatientSupportDevices is not 0. [C.36.2.2.2-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.2.html#table_C.36.2.2.2-1) */
  PatientSupportDevicesSequence?: RTPatientSupportDevicesPatientSupportDevicesItem[];
}

export const rtPatientSupportDevicesRules: TableRules = {
  kind: 'macro',
  id: 'RTPatientSupportDevices',
  name: 'RT Patient Support Devices',
  table: 'table_C.36.2.2.2-1',
  section: 'sect_C.36.2.2.2',
  rows: [
    { keyword: 'NumberOfPatientSupportDevices', tag: '300A0687', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'PatientSupportDevicesSequence',
      tag: '300A0686',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '!=', attribute: { keyword: 'NumberOfPatientSupportDevices' }, to: [0] }, decided: 'data', otherwise: 'forbidden', hash: '14a677e3bb36' },
      items: [{ equals: { keyword: 'NumberOfPatientSupportDevices' } }],
      rows: [
        { keyword: 'DeviceIndex', tag: '30100039', vr: 'US', vm: '1', type: '1' },
        { include: () => deviceModelRules },
        { include: () => deviceIdentificationRules, overrides: [{ path: ['DeviceTypeCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9505' }] }] },
        {
          keyword: 'ConceptualVolumeSequence',
          tag: '30100025',
          vr: 'SQ',
          vm: '1',
          type: '2',
          items: [{ range: [0, 1] }],
          rows: [{ include: () => conceptualVolumeSegmentationReferenceAndCombinationRules }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTPatientSupportDevices = (dataset: object): Finding[] => validateTable(dataset, rtPatientSupportDevicesRules);
