// Treatment Device Identification, PS3.3 Table C.36.2.2.1-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.1.html#table_C.36.2.2.1-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type DeviceIdentificationMacro, deviceIdentificationRules } from './device-identification.ts';
import { type DeviceModelMacro, deviceModelRules } from './device-model.ts';

/** Treatment Device Identification: PS3.3 Table C.36.2.2.1-1. */
export interface TreatmentDeviceIdentificationMacro extends DeviceModelMacro, DeviceIdentificationMacro {
  /** Manufacturer's Device Class UID (0018,100B) UI, VM 1-n, Type 2. [C.36.2.2.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.1.html#table_C.36.2.2.1-1) */
  ManufacturerDeviceClassUID: string[] | null;
  /** Institution Name (0008,0080) LO, VM 1, Type 3. [C.36.2.2.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.1.html#table_C.36.2.2.1-1) */
  InstitutionName?: string | null;
  /** Institution Address (0008,0081) ST, VM 1, Type 3. [C.36.2.2.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.1.html#table_C.36.2.2.1-1) */
  InstitutionAddress?: string | null;
  /** Institutional Department Name (0008,1040) LO, VM 1, Type 3. [C.36.2.2.1-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.1.html#table_C.36.2.2.1-1) */
  InstitutionalDepartmentName?: string | null;
}

export const treatmentDeviceIdentificationRules: TableRules = {
  kind: 'macro',
  id: 'TreatmentDeviceIdentification',
  name: 'Treatment Device Identification',
  table: 'table_C.36.2.2.1-1',
  section: 'sect_C.36.2.2.1',
  rows: [
    { include: () => deviceModelRules },
    { keyword: 'ManufacturerDeviceClassUID', tag: '0018100B', vr: 'UI', vm: '1-n', type: '2' },
    { include: () => deviceIdentificationRules, overrides: [{ path: ['DeviceTypeCodeSequence'], contextGroups: [{ kind: 'DCID', cid: '9551' }] }] },
    { keyword: 'InstitutionName', tag: '00080080', vr: 'LO', vm: '1', type: '3' },
    { keyword: 'InstitutionAddress', tag: '00080081', vr: 'ST', vm: '1', type: '3' },
    { keyword: 'InstitutionalDepartmentName', tag: '00081040', vr: 'LO', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateTreatmentDeviceIdentification = (dataset: object): Finding[] => validateTable(dataset, treatmentDeviceIdentificationRules);
