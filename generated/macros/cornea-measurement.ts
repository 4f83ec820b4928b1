// Cornea Measurement, PS3.3 Table C.8.25.16-8
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.8.html#table_C.8.25.16-8
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type CodeSequenceItem, codeSequenceRules } from './code-sequence.ts';

/** An Item of SteepCornealAxisSequence. */
export interface CorneaMeasurementSteepCornealAxisItem {
  /** Radius of Curvature (0046,0075) FD, VM 1, Type 1. [C.8.25.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.8.html#table_C.8.25.16-8) */
  RadiusOfCurvature: number;
  /** Corneal Power (0046,0114) FD, VM 1, Type 2. [C.8.25.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.8.html#table_C.8.25.16-8) */
  CornealPower: number | null;
  /** Corneal Axis (0046,0115) FD, VM 1, Type 2. [C.8.25.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.8.html#table_C.8.25.16-8) */
  CornealAxis: number | null;
}

/** An Item of FlatCornealAxisSequence. */
export interface CorneaMeasurementFlatCornealAxisItem {
  /** Radius of Curvature (0046,0075) FD, VM 1, Type 1. [C.8.25.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.8.html#table_C.8.25.16-8) */
  RadiusOfCurvature: number;
  /** Corneal Power (0046,0114) FD, VM 1, Type 2. [C.8.25.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.8.html#table_C.8.25.16-8) */
  CornealPower: number | null;
  /** Corneal Axis (0046,0115) FD, VM 1, Type 2. [C.8.25.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.8.html#table_C.8.25.16-8) */
  CornealAxis: number | null;
}

/** Cornea Measurement: PS3.3 Table C.8.25.16-8. */
export interface CorneaMeasurementMacro {
  /** Steep Corneal Axis Sequence (0046,0112) SQ, VM 1, Type 1. [C.8.25.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.8.html#table_C.8.25.16-8) */
  SteepCornealAxisSequence: [CorneaMeasurementSteepCornealAxisItem];
  /** Flat Corneal Axis Sequence (0046,0113) SQ, VM 1, Type 1. [C.8.25.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.8.html#table_C.8.25.16-8) */
  FlatCornealAxisSequence: [CorneaMeasurementFlatCornealAxisItem];
  /** Cornea Measurement Method Code Sequence (0046,0116) SQ, VM 1, Type 1. [C.8.25.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.8.html#table_C.8.25.16-8) */
  CorneaMeasurementMethodCodeSequence: [CodeSequenceItem];
  /** Keratometer Index (0022,1033) FL, VM 1, Type 2. [C.8.25.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.8.html#table_C.8.25.16-8) */
  KeratometerIndex: number | null;
  /** Refractive Index of Cornea (0046,0117) FL, VM 1, Type 1C if CorneaMeasurementMethodCodeSequence has a code ("111759", DCM). [C.8.25.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.8.html#table_C.8.25.16-8) */
  RefractiveIndexOfCornea?: number;
  /** Refractive Index of Aqueous Humor (0046,0118) FL, VM 1, Type 1C if CorneaMeasurementMethodCodeSequence has a code ("111759", DCM). [C.8.25.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.25.16.8.html#table_C.8.25.16-8) */
  RefractiveIndexOfAqueousHumor?: number;
}

export const corneaMeasurementRules: TableRules = {
  kind: 'macro',
  id: 'CorneaMeasurement',
  name: 'Cornea Measurement',
  table: 'table_C.8.25.16-8',
  section: 'sect_C.8.25.16.8',
  rows: [
    {
      keyword: 'SteepCornealAxisSequence',
      tag: '00460112',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'RadiusOfCurvature', tag: '00460075', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'CornealPower', tag: '00460114', vr: 'FD', vm: '1', type: '2' },
        { keyword: 'CornealAxis', tag: '00460115', vr: 'FD', vm: '1', type: '2' },
      ],
    },
    {
      keyword: 'FlatCornealAxisSequence',
      tag: '00460113',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        { keyword: 'RadiusOfCurvature', tag: '00460075', vr: 'FD', vm: '1', type: '1' },
        { keyword: 'CornealPower', tag: '00460114', vr: 'FD', vm: '1', type: '2' },
        { keyword: 'CornealAxis', tag: '00460115', vr: 'FD', vm: '1', type: '2' },
      ],
    },
    {
      keyword: 'CorneaMeasurementMethodCodeSequence',
      tag: '00460116',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [{ include: () => codeSequenceRules, contextGroups: [{ kind: 'DCID', cid: '4242' }] }],
    },
    { keyword: 'KeratometerIndex', tag: '00221033', vr: 'FL', vm: '1', type: '2' },
    {
      keyword: 'RefractiveIndexOfCornea',
      tag: '00460117',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'code', attribute: { keyword: 'CorneaMeasurementMethodCodeSequence' }, codes: [{ value: '111759', scheme: 'DCM' }] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'c5967bbedd3e',
      },
    },
    {
      keyword: 'RefractiveIndexOfAqueousHumor',
      tag: '00460118',
      vr: 'FL',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: 'code', attribute: { keyword: 'CorneaMeasurementMethodCodeSequence' }, codes: [{ value: '111759', scheme: 'DCM' }] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: 'c5967bbedd3e',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCorneaMeasurement = (dataset: object): Finding[] => validateTable(dataset, corneaMeasurementRules);
