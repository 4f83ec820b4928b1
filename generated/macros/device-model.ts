// Device Model, PS3.3 Table 10.35-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.35.html#table_10.35-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Device Model: PS3.3 Table 10.35-1. */
export interface DeviceModelMacro {
  /** Manufacturer (0008,0070) LO, VM 1, Type 2. [10.35-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.35.html#table_10.35-1) */
  Manufacturer: string | null;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 2. [10.35-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.35.html#table_10.35-1) */
  ManufacturerModelName: string | null;
  /** Manufacturer's Model Version (3010,001A) LO, VM 1, Type 2. [10.35-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.35.html#table_10.35-1) */
  ManufacturerModelVersion: string | null;
}

export const deviceModelRules: TableRules = {
  kind: 'macro',
  id: 'DeviceModel',
  name: 'Device Model',
  table: 'table_10.35-1',
  section: 'sect_10.35',
  rows: [
    { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: '2' },
    { keyword: 'ManufacturerModelName', tag: '00081090', vr: 'LO', vm: '1', type: '2' },
    { keyword: 'ManufacturerModelVersion', tag: '3010001A', vr: 'LO', vm: '1', type: '2' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateDeviceModel = (dataset: object): Finding[] => validateTable(dataset, deviceModelRules);
