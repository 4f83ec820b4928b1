// Calculated Toric Power, PS3.3 Table C.8.25.16-7
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.7.html#table_C.8.25.16-7
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Calculated Toric Power: PS3.3 Table C.8.25.16-7. */
export interface CalculatedToricPowerMacro {
  /** Sphere Power (0046,0146) FD, VM 1, Type 3. [C.8.25.16-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.7.html#table_C.8.25.16-7) */
  SpherePower?: number | null;
  /** Cylinder Power (0046,0147) FD, VM 1, Type 1. [C.8.25.16-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.7.html#table_C.8.25.16-7) */
  CylinderPower: number;
  /** Cylinder Axis (0022,0009) FL, VM 1, Type 1. [C.8.25.16-7](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.7.html#table_C.8.25.16-7) */
  CylinderAxis: number;
}

export const calculatedToricPowerRules: TableRules = {
  kind: 'macro',
  id: 'CalculatedToricPower',
  name: 'Calculated Toric Power',
  table: 'table_C.8.25.16-7',
  section: 'sect_C.8.25.16.7',
  rows: [
    { keyword: 'SpherePower', tag: '00460146', vr: 'FD', vm: '1', type: '3' },
    { keyword: 'CylinderPower', tag: '00460147', vr: 'FD', vm: '1', type: '1' },
    { keyword: 'CylinderAxis', tag: '00220009', vr: 'FL', vm: '1', type: '1' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCalculatedToricPower = (dataset: object): Finding[] => validateTable(dataset, calculatedToricPowerRules);
