// Patient Support Position, PS3.3 Table 10.40-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.40.html#table_10.40-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentItemMacro, type ContentItemConditions, contentItemRules } from './content-item.ts';

/** An Item of PatientSupportPositionParameterSequence, its conditions apart. */
export interface PatientSupportPositionPatientSupportPositionDeviceParameterPatientSupportPositionParameterItemAttributes extends ContentItemMacro {
  /** Patient Support Position Parameter Order Index (300A,065F) US, VM 1, Type 1C if PatientSupportPositionSpecificationMethod is DEVICE_SPECIFIC. [10.40-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.40.html#table_10.40-1) */
  PatientSupportPositionParameterOrderIndex?: number;
}

/** An Item of PatientSupportPositionDeviceParameterSequence. */
export interface PatientSupportPositionPatientSupportPositionDeviceParameterItem {
  /** Referenced Device Index (300A,0607) US, VM 1, Type 1C if PatientSupportPositionSpecificationMethod is DEVICE_SPECIFIC. [10.40-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.40.html#table_10.40-1) */
  ReferencedDeviceIndex?: number;
  /** Device Order Index (300A,065E) US, VM 1, Type 1C if PatientSupportPositionSpecificationMethod is DEVICE_SPECIFIC. [10.40-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.40.html#table_10.40-1) */
  DeviceOrderIndex?: number;
  /** Patient Support Position Parameter Sequence (300A,065B) SQ, VM 1, Type 1. [10.40-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.40.html#table_10.40-1) */
  PatientSupportPositionParameterSequence: PatientSupportPositionPatientSupportPositionDeviceParameterPatientSupportPositionParameterItem[];
}

/** Patient Support Position: PS3.3 Table 10.40-1. */
export interface PatientSupportPositionMacro {
  /** Patient Support Position Specification Method (300A,065C) CS, VM 1, Type 1. [10.40-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.40.html#table_10.40-1) */
  PatientSupportPositionSpecificationMethod: 'ABSENT' | 'GLOBAL' | 'DEVICE_SPECIFIC';
  /** Patient Support Position Device Parameter Sequence (300A,065D) SQ, VM 1, Type 1C if PatientSupportPositionSpecificationMethod is not ABSENT. [10.40-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_10.40.html#table_10.40-1) */
  PatientSupportPositionDeviceParameterSequence?: PatientSupportPositionPatientSupportPositionDeviceParameterItem[];
}

/** An Item of PatientSupportPositionParameterSequence. */
export type PatientSupportPositionPatientSupportPositionDeviceParameterPatientSupportPositionParameterItem = PatientSupportPositionPatientSupportPositionDeviceParameterPatientSupportPositionParameterItemAttributes & ContentItemConditions;

/** What the conditions of Patient Support Position ask for and refuse. */
export type PatientSupportPositionConditions = (
    | { PatientSupportPositionSpecificationMethod: 'ABSENT'; PatientSupportPositionDeviceParameterSequence?: never }
    | { PatientSupportPositionSpecificationMethod: 'GLOBAL' | 'DEVICE_SPECIFIC'; PatientSupportPositionDeviceParameterSequence: unknown }
  );

/** An Item of Patient Support Position alone. */
export type PatientSupportPositionItem = PatientSupportPositionMacro & PatientSupportPositionConditions;

export const patientSupportPositionRules: TableRules = {
  kind: 'macro',
  id: 'PatientSupportPosition',
  name: 'Patient Support Position',
  table: 'table_10.40-1',
  section: 'sect_10.40',
  rows: [
    {
      keyword: 'PatientSupportPositionSpecificationMethod',
      tag: '300A065C',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['ABSENT', 'GLOBAL', 'DEVICE_SPECIFIC'] }],
    },
    {
      keyword: 'PatientSupportPositionDeviceParameterSequence',
      tag: '300A065D',
      vr: 'SQ',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '!=', attribute: { keyword: 'PatientSupportPositionSpecificationMethod' }, to: ['ABSENT'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '6142e6c3808f',
      },
      items: [
        { range: [1, null], condition: { op: '=', attribute: { keyword: 'PatientSupportPositionSpecificationMethod' }, to: ['DEVICE_SPECIFIC'] } },
        { range: [1, 1], condition: { op: '=', attribute: { keyword: 'PatientSupportPositionSpecificationMethod' }, to: ['GLOBAL'] } },
      ],
      rows: [
        {
          keyword: 'ReferencedDeviceIndex',
          tag: '300A0607',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PatientSupportPositionSpecificationMethod' }, to: ['DEVICE_SPECIFIC'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '7ad513f99316',
          },
        },
        {
          keyword: 'DeviceOrderIndex',
          tag: '300A065E',
          vr: 'US',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'PatientSupportPositionSpecificationMethod' }, to: ['DEVICE_SPECIFIC'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '7ad513f99316',
          },
        },
        {
          keyword: 'PatientSupportPositionParameterSequence',
          tag: '300A065B',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            {
              keyword: 'PatientSupportPositionParameterOrderIndex',
              tag: '300A065F',
              vr: 'US',
              vm: '1',
              type: '1C',
              condition: {
                tree: { op: '=', attribute: { keyword: 'PatientSupportPositionSpecificationMethod' }, to: ['DEVICE_SPECIFIC'] },
                decided: 'data',
                otherwise: 'forbidden',
                hash: '7ad513f99316',
              },
            },
            { include: () => contentItemRules },
          ],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validatePatientSupportPosition = (dataset: object): Finding[] => validateTable(dataset, patientSupportPositionRules);
