// VL Photographic Equipment, PS3.3 Table C.8.12.10-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.10.html#table_C.8.12.10-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** VL Photographic Equipment: PS3.3 Table C.8.12.10-1. */
export interface VLPhotographicEquipmentModule {
  /** Camera Owner Name (0016,004D) UT, VM 1, Type 3. [C.8.12.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.10.html#table_C.8.12.10-1) */
  CameraOwnerName?: string | null;
  /** Lens Specification (0016,004E) DS, VM 4, Type 3. [C.8.12.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.10.html#table_C.8.12.10-1) */
  LensSpecification?: [number, number, number, number] | null;
  /** Lens Make (0016,004F) UT, VM 1, Type 3. [C.8.12.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.10.html#table_C.8.12.10-1) */
  LensMake?: string | null;
  /** Lens Model (0016,0050) UT, VM 1, Type 3. [C.8.12.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.10.html#table_C.8.12.10-1) */
  LensModel?: string | null;
  /** Lens Serial Number (0016,0051) UT, VM 1, Type 3. [C.8.12.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.12.10.html#table_C.8.12.10-1) */
  LensSerialNumber?: string | null;
}

export const vlPhotographicEquipmentRules: TableRules = {
  kind: 'module',
  id: 'VLPhotographicEquipment',
  name: 'VL Photographic Equipment',
  table: 'table_C.8.12.10-1',
  section: 'sect_C.8.12.10',
  rows: [
    { keyword: 'CameraOwnerName', tag: '0016004D', vr: 'UT', vm: '1', type: '3' },
    { keyword: 'LensSpecification', tag: '0016004E', vr: 'DS', vm: '4', type: '3' },
    { keyword: 'LensMake', tag: '0016004F', vr: 'UT', vm: '1', type: '3' },
    { keyword: 'LensModel', tag: '00160050', vr: 'UT', vm: '1', type: '3' },
    { keyword: 'LensSerialNumber', tag: '00160051', vr: 'UT', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVLPhotographicEquipment = (dataset: object): Finding[] => validateTable(dataset, vlPhotographicEquipmentRules);
