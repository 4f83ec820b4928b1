// Keratometric Measurements, PS3.3 Table C.8.25.10-2
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.10.1.1.html#table_C.8.25.10-2
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of SteepKeratometricAxisSequence. */
export interface KeratometricMeasurementsSteepKeratometricAxisItem {
  /** Radius of Curvature (0046,0075) FD, VM 1, Type 1. [C.8.25.10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.10.1.1.html#table_C.8.25.10-2) */
  RadiusOfCurvature: number;
  /** Keratometric Power (0046,0076) FD, VM 1, Type 1. [C.8.25.10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.10.1.1.html#table_C.8.25.10-2) */
  KeratometricPower: number;
  /** Keratometric Axis (0046,0077) FD, VM 1, Type 1. [C.8.25.10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.10.1.1.html#table_C.8.25.10-2) */
  KeratometricAxis: number;
}

/** An Item of FlatKeratometricAxisSequence. */
export interface KeratometricMeasurementsFlatKeratometricAxisItem {
  /** Radius of Curvature (0046,0075) FD, VM 1, Type 1. [C.8.25.10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.10.1.1.html#table_C.8.25.10-2) */
  RadiusOfCurvature: number;
  /** Keratometric Power (0046,0076) FD, VM 1, Type 1. [C.8.25.10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.10.1.1.html#table_C.8.25.10-2) */
  KeratometricPower: number;
  /** Keratometric Axis (0046,0077) FD, VM 1, Type 1. [C.8.25.10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.10.1.1.html#table_C.8.25.10-2) */
  KeratometricAxis: number;
}

/** Keratometric Measurements: PS3.3 Table C.8.25.10-2. */
export interface KeratometricMeasurementsMacro {
  /** Steep Keratometric Axis Sequence (0046,0074) SQ, VM 1, Type 1. [C.8.25.10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.10.1.1.html#table_C.8.25.10-2) */
  SteepKeratometricAxisSequence: [KeratometricMeasurementsSteepKeratometricAxisItem];
  /** Flat Keratometric Axis Sequence (0046,0080) SQ, VM 1, Type 1. [C.8.25.10-2](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.10.1.1.html#table_C.8.25.10-2) */
  FlatKeratometricAxisSequence: [KeratometricMeasurementsFlatKeratometricAxisItem];
}

export const keratometricMeasurementsRules: TableRules = {
  kind: 'macro',
  id: 'KeratometricMeasurements',
  name: 'Keratometric Measurements',
  table: 'table_C.8.25.10-2',
  section: 'sect_C.8.25.10.1.1',
  rows: [
    {
      keyword: 'SteepKeratometricAxisSequence',
      tag: '00460074',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'RadiusOfCurvature', tag: '00460075', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'KeratometricPower', tag: '00460076', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'KeratometricAxis', tag: '00460077', vr: 'FD', vm: '1', type: '1' },
      ],
    },
    {
      keyword: 'FlatKeratometricAxisSequence',
      tag: '00460080',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'RadiusOfCurvature', tag: '00460075', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'KeratometricPower', tag: '00460076', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'KeratometricAxis', tag: '00460077', vr: 'FD', vm: '1', type: '1' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateKeratometricMeasurements = (dataset: object): Finding[] => validateTable(dataset, keratometricMeasurementsRules);
