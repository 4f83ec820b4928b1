// Device, PS3.3 Table C.7-18
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.12.html#table_C.7-18
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceMacro, type CodeSequenceConditions, codeSequenceRules } from '../macros/code-sequence.ts';

/** An Item of DeviceSequence, its conditions apart. */
export interface DeviceDeviceItemAttributes extends CodeSequenceMacro {
  /** Manufacturer (0008,0070) LO, VM 1, Type 3. [C.7-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.12.html#table_C.7-18) */
  Manufacturer?: string | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 3. [C.7-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.12.html#table_C.7-18) */
  ManufacturerModelName?: string | null;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 3. [C.7-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.12.html#table_C.7-18) */
  DeviceSerialNumber?: string | null;
  /** Date of Manufacture (0018,1204) DA, VM 1, Type 3. [C.7-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.12.html#table_C.7-18) */
  DateOfManufacture?: string | null;
  /** Device ID (0018,1003) LO, VM 1, Type 3. [C.7-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.12.html#table_C.7-18) */
  DeviceID?: string | null;
  /** Device Length (0050,0014) DS, VM 1, Type 3. [C.7-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.12.html#table_C.7-18) */
  DeviceLength?: number | null;
  /** Device Diameter (0050,0016) DS, VM 1, Type 3. [C.7-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.12.html#table_C.7-18) */
  DeviceDiameter?: number | null;
  /** Device Diameter Units (0050,0017) CS, VM 1, Type 2C if DeviceDiameter is present. [C.7-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.12.html#table_C.7-18) */
  DeviceDiameterUnits?: DefinedTerm<'FR' | 'GA' | 'IN' | 'MM'> | null;
  /** Device Volume (0050,0018) DS, VM 1, Type 3. [C.7-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.12.html#table_C.7-18) */
  DeviceVolume?: number | null;
  /** Inter-Marker Distance (0050,0019) DS, VM 1, Type 3. [C.7-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.12.html#table_C.7-18) */
  InterMarkerDistance?: number | null;
  /** Device Description (0050,0020) LO, VM 1, Type 3. [C.7-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.12.html#table_C.7-18) */
  DeviceDescription?: string | null;
}

/** Device: PS3.3 Table C.7-18. */
export interface DeviceModule {
  /** Device Sequence (0050,0010) SQ, VM 1, Type 1. [C.7-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.12.html#table_C.7-18) */
  DeviceSequence: DeviceDeviceItem[];
}

/** An Item of DeviceSequence. */
export type DeviceDeviceItem = DeviceDeviceItemAttributes & CodeSequenceConditions;

export const deviceRules: TableRules = {
  kind: 'module',
  id: 'Device',
  name: 'Device',
  table: 'table_C.7-18',
  section: 'sect_C.7.6.12',
  rows: [
    {
      keyword: 'DeviceSequence',
      tag: '00500010',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, null] }],
      rows: [
        { include: () => codeSequenceRules, contextGroups: [{ kind: 'BCID', cid: '4051' }] },
        { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'ManufacturerModelName', tag: '00081090', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'DeviceSerialNumber', tag: '00181000', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'DateOfManufacture', tag: '00181204', vr: 'DA', vm: '1', type: '3' },
        { keyword: 'DeviceID', tag: '00181003', vr: 'LO', vm: '1', type: '3' },
        { keyword: 'DeviceLength', tag: '00500014', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'DeviceDiameter', tag: '00500016', vr: 'DS', vm: '1', type: '3' },
        {
          keyword: 'DeviceDiameterUnits',
          tag: '00500017',
          vr: 'CS',
          vm: '1',
          type: '2C',
          condition: { tree: { op: 'present', attribute: { keyword: 'DeviceDiameter' } }, decided: 'data', otherwise: 'forbidden', hash: '3c10811ae13e' },
          values: [{ kind: 'defined', terms: ['FR', 'GA', 'IN', 'MM'] }],
        },
        { keyword: 'DeviceVolume', tag: '00500018', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'InterMarkerDistance', tag: '00500019', vr: 'DS', vm: '1', type: '3' },
        { keyword: 'DeviceDescription', tag: '00500020', vr: 'LO', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDevice = (dataset: object): Finding[] => validateTable(dataset, deviceRules);
