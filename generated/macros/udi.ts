// UDI, PS3.3 Table 10.29-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.29.html#table_10.29-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** UDI: PS3.3 Table 10.29-1. */
export interface UDIMacro {
  /** Unique Device Identifier (0018,1009) UT, VM 1, Type 1. [10.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.29.html#table_10.29-1) */
  UniqueDeviceIdentifier: string;
  /** Device Description (0050,0020) LO, VM 1, Type 3. [10.29-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.29.html#table_10.29-1) */
  DeviceDescription?: string | null;
}

export const udiRules: TableRules = {
  kind: 'macro',
  id: 'UDI',
  name: 'UDI',
  table: 'table_10.29-1',
  section: 'sect_10.29',
  rows: [
    { keyword: 'UniqueDeviceIdentifier', tag: '00181009', vr: 'UT', vm: '1', type: '1' },
    { keyword: 'DeviceDescription', tag: '00500020', vr: 'LO', vm: '1', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateUDI = (dataset: object): Finding[] => validateTable(dataset, udiRules);
