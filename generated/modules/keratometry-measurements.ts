// Keratometry Measurements, PS3.3 Table C.8.25.10-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.10.html#table_C.8.25.10-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type KeratometricMeasurementsMacro, keratometricMeasurementsRules } from '../macros/keratometric-measurements.ts';

/** Keratometry Measurements: PS3.3 Table C.8.25.10-1. */
export interface KeratometryMeasurementsModule {
  /** Keratometry Right Eye Sequence (0046,0070) SQ, VM 1, Type 1C if MeasurementLaterality is one of R, B. [C.8.25.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.10.html#table_C.8.25.10-1) */
  KeratometryRightEyeSequence?: [KeratometricMeasurementsMacro];
  /** Keratometry Left Eye Sequence (0046,0071) SQ, VM 1, Type 1C if MeasurementLaterality is one of L, B. [C.8.25.10-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.10.html#table_C.8.25.10-1) */
  KeratometryLeftEyeSequence?: [KeratometricMeasurementsMacro];
}

export const keratometryMeasurementsRules: TableRules = {
  kind: 'module',
  id: 'KeratometryMeasurements',
  name: 'Keratometry Measurements',
  table: 'table_C.8.25.10-1',
  section: 'sect_C.8.25.10',
  rows: [
    {
      keyword: 'KeratometryRightEyeSequence',
      tag: '00460070',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['R', 'B'] }, decided: 'data', otherwise: 'allowed', hash: '42ed37b002b7' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => keratometricMeasurementsRules }],
    },
    {
      keyword: 'KeratometryLeftEyeSequence',
      tag: '00460071',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'MeasurementLaterality' }, to: ['L', 'B'] }, decided: 'data', otherwise: 'allowed', hash: '07d31620f8a3' },
      items: [{ range: [1, 1] }],
      rows: [{ include: () => keratometricMeasurementsRules }],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateKeratometryMeasurements = (dataset: object): Finding[] => validateTable(dataset, keratometryMeasurementsRules);
