// Keratometry, PS3.3 Table C.8.25.16-3
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.3.html#table_C.8.25.16-3
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of SteepKeratometricAxisSequence. */
export interface KeratometrySteepKeratometricAxisItem {
  /** Radius of Curvature (0046,0075) FD, VM 1, Type 1. [C.8.25.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.3.html#table_C.8.25.16-3) */
  RadiusOfCurvature: number;
  /** Keratometric Power (0046,0076) FD, VM 1, Type 2. [C.8.25.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.3.html#table_C.8.25.16-3) */
  KeratometricPower: number | null;
  /** Keratometric Axis (0046,0077) FD, VM 1, Type 2. [C.8.25.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.3.html#table_C.8.25.16-3) */
  KeratometricAxis: number | null;
}

/** An Item of FlatKeratometricAxisSequence. */
export interface KeratometryFlatKeratometricAxisItem {
  /** Radius of Curvature (0046,0075) FD, VM 1, Type 1. [C.8.25.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.3.html#table_C.8.25.16-3) */
  RadiusOfCurvature: number;
  /** Keratometric Power (0046,0076) FD, VM 1, Type 2. [C.8.25.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.3.html#table_C.8.25.16-3) */
  KeratometricPower: number | null;
  /** Keratometric Axis (0046,0077) FD, VM 1, Type 2. [C.8.25.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.3.html#table_C.8.25.16-3) */
  KeratometricAxis: number | null;
}

/** Keratometry: PS3.3 Table C.8.25.16-3. */
export interface KeratometryMacro {
  /** Steep Keratometric Axis Sequence (0046,0074) SQ, VM 1, Type 1. [C.8.25.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.3.html#table_C.8.25.16-3) */
  SteepKeratometricAxisSequence: [KeratometrySteepKeratometricAxisItem];
  /** Flat Keratometric Axis Sequence (0046,0080) SQ, VM 1, Type 1. [C.8.25.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.3.html#table_C.8.25.16-3) */
  FlatKeratometricAxisSequence: [KeratometryFlatKeratometricAxisItem];
  /** Keratometry Measurement Type Code Sequence (0022,1096) SQ, VM 1, Type 2. [C.8.25.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.3.html#table_C.8.25.16-3) */
  KeratometryMeasurementTypeCodeSequence: CodeSequenceItem[] | null;
  /** Keratometer Index (0022,1033) FL, VM 1, Type 2. [C.8.25.16-3](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.3.html#table_C.8.25.16-3) */
  KeratometerIndex: number | null;
}

export const keratometryRules: TableRules = {
  kind: 'macro',
  id: 'Keratometry',
  name: 'Keratometry',
  table: 'table_C.8.25.16-3',
  section: 'sect_C.8.25.16.3',
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
        { keyword: 'KeratometricPower', tag: '00460076', vr: 'FD', vm: '1', type: '2' },
        { keyword: 'KeratometricAxis', tag: '00460077', vr: 'FD', vm: '1', type: '2' },
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
        { keyword: 'KeratometricPower', tag: '00460076', vr: 'FD', vm: '1', type: '2' },
        { keyword: 'KeratometricAxis', tag: '00460077', vr: 'FD', vm: '1', type: '2' },
      ],
    },
    {
      keyword: 'KeratometryMeasurementTypeCodeSequence',
      tag: '00221096',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4235' }] }],
    },
    { keyword: 'KeratometerIndex', tag: '00221033', vr: 'FL', vm: '1', type: '2' },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateKeratometry = (dataset: object): Finding[] => validateTable(dataset, keratometryRules);
