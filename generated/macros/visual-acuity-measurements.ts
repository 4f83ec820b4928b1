// Visual Acuity Measurements, PS3.3 Table C.8.25.12-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.12.html#table_C.8.25.12-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** Visual Acuity Measurements: PS3.3 Table C.8.25.12-2. */
export interface VisualAcuityMeasurementsMacro {
  /** Decimal Visual Acuity (0046,0137) FD, VM 1, Type 1. [C.8.25.12-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.12.html#table_C.8.25.12-2) */
  DecimalVisualAcuity: number;
  /** Visual Acuity Modifiers (0046,0135) SS, VM 2, Type 3. [C.8.25.12-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.12.html#table_C.8.25.12-2) */
  VisualAcuityModifiers?: [number, number] | null;
}

export const visualAcuityMeasurementsRules: TableRules = {
  kind: 'macro',
  id: 'VisualAcuityMeasurements',
  name: 'Visual Acuity Measurements',
  table: 'table_C.8.25.12-2',
  section: 'sect_C.8.25.12',
  rows: [
    { keyword: 'DecimalVisualAcuity', tag: '00460137', vr: 'FD', vm: '1', type: '1' },
    { keyword: 'VisualAcuityModifiers', tag: '00460135', vr: 'SS', vm: '2', type: '3' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateVisualAcuityMeasurements = (dataset: object): Finding[] => validateTable(dataset, visualAcuityMeasurementsRules);
