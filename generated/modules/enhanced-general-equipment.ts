// Enhanced General Equipment, PS3.3 Table C.7-8b
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.2.html#table_C.7-8b
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Enhanced General Equipment: PS3.3 Table C.7-8b. */
export interface EnhancedGeneralEquipmentModule {
  /** Manufacturer (0008,0070) LO, VM 1, Type 1. [C.7-8b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.2.html#table_C.7-8b) */
  Manufacturer: string;
  /** Manufacturer's Model Name (0008,1090) LO, VM 1, Type 1. [C.7-8b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.2.html#table_C.7-8b) */
  ManufacturerModelName: string;
  /** Device Serial Number (0018,1000) LO, VM 1, Type 1. [C.7-8b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.2.html#table_C.7-8b) */
  DeviceSerialNumber: string;
  /** Software Versions (0018,1020) LO, VM 1-n, Type 1. [C.7-8b](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.5.2.html#table_C.7-8b) */
  SoftwareVersions: string[];
}

export const enhancedGeneralEquipmentRules: TableRules = {
  kind: 'module',
  id: 'EnhancedGeneralEquipment',
  name: 'Enhanced General Equipment',
  table: 'table_C.7-8b',
  section: 'sect_C.7.5.2',
  rows: [
    { keyword: 'Manufacturer', tag: '00080070', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'ManufacturerModelName', tag: '00081090', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'DeviceSerialNumber', tag: '00181000', vr: 'LO', vm: '1', type: '1' },
    { keyword: 'SoftwareVersions', tag: '00181020', vr: 'LO', vm: '1-n', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateEnhancedGeneralEquipment = (dataset: object): Finding[] => validateTable(dataset, enhancedGeneralEquipmentRules);
