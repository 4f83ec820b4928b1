// RT Tolerance Set, PS3.3 Table C.36.2.2.17-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.17.html#table_C.36.2.2.17-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';
import { type ContentItemMacro, type ContentItemConditions, contentItemRules } from './content-item.ts';
import { type SelectorAttributeMacro, selectorAttributeRules } from './selector-attribute.ts';

/** An Item of AttributeToleranceValuesSequence. */
export interface RTToleranceSetAttributeToleranceValuesItem extends SelectorAttributeMacro {
  /** Tolerance Value (300A,062C) FD, VM 1, Type 1. [C.36.2.2.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.17.html#table_C.36.2.2.17-1) */
  ToleranceValue: number;
}

/** An Item of PatientSupportPositionToleranceSequence, its conditions apart. */
export interface RTToleranceSetPatientSupportPositionDeviceTolerancePatientSupportPositionToleranceItemAttributes extends ContentItemMacro {
  /** Patient Support Position Tolerance Order Index (300A,0661) US, VM 1, Type 1C if PatientSupportPositionSpecificationMethod is DEVICE_SPECIFIC. [C.36.2.2.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.17.html#table_C.36.2.2.17-1) */
  PatientSupportPositionToleranceOrderIndex?: number;
}

/** An Item of PatientSupportPositionDeviceToleranceSequence. */
export interface RTToleranceSetPatientSupportPositionDeviceToleranceItem {
  /** Referenced Device Index (300A,0607) US, VM 1, Type 1C if PatientSupportPositionSpecificationMethod is DEVICE_SPECIFIC. [C.36.2.2.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.17.html#table_C.36.2.2.17-1) */
  ReferencedDeviceIndex?: number;
  /** Device Order Index (300A,065E) US, VM 1, Type 1C if PatientSupportPositionSpecificationMethod is DEVICE_SPECIFIC. [C.36.2.2.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.17.html#table_C.36.2.2.17-1) */
  DeviceOrderIndex?: number;
  /** Patient Support Position Tolerance Sequence (300A,062D) SQ, VM 1, Type 1. [C.36.2.2.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.17.html#table_C.36.2.2.17-1) */
  PatientSupportPositionToleranceSequence: RTToleranceSetPatientSupportPositionDeviceTolerancePatientSupportPositionToleranceItem[];
}

/** RT Tolerance Set: PS3.3 Table C.36.2.2.17-1. */
export interface RTToleranceSetMacro {
  /** RT Tolerance Set Label (300A,062A) LO, VM 1, Type 1. [C.36.2.2.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.17.html#table_C.36.2.2.17-1) */
  RTToleranceSetLabel: string;
  /** Attribute Tolerance Values Sequence (300A,062B) SQ, VM 1, Type 2. [C.36.2.2.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.17.html#table_C.36.2.2.17-1) */
  AttributeToleranceValuesSequence: RTToleranceSetAttributeToleranceValuesItem[] | null;
  /** Patient Support Position Specification Method (300A,065C) CS, VM 1, Type 1. [C.36.2.2.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.17.html#table_C.36.2.2.17-1) */
  PatientSupportPositionSpecificationMethod: 'ABSENT' | 'GLOBAL' | 'DEVICE_SPECIFIC';
  /** Patient Support Position Device Tolerance Sequence (300A,0660) SQ, VM 1, Type 1C if PatientSupportPositionSpecificationMethod is not ABSENT. [C.36.2.2.17-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.17.html#table_C.36.2.2.17-1) */
  PatientSupportPositionDeviceToleranceSequence?: RTToleranceSetPatientSupportPositionDeviceToleranceItem[];
}

/** An Item of PatientSupportPositionToleranceSequence. */
export type RTToleranceSetPatientSupportPositionDeviceTolerancePatientSupportPositionToleranceItem = RTToleranceSetPatientSupportPositionDeviceTolerancePatientSupportPositionToleranceItemAttributes & ContentItemConditions;

/** What the conditions of RT Tolerance Set ask for and refuse. */
export type RTToleranceSetConditions = (
    | { PatientSupportPositionSpecificationMethod: 'ABSENT'; PatientSupportPositionDeviceToleranceSequence?: never }
    | { PatientSupportPositionSpecificationMethod: 'GLOBAL' | 'DEVICE_SPECIFIC'; PatientSupportPositionDeviceToleranceSequence: unknown }
  );

/** An Item of RT Tolerance Set alone. */
export type RTToleranceSetItem = RTToleranceSetMacro & RTToleranceSetConditions;

export const rtToleranceSetRules: TableRules = {
  kind: 'macro',
  id: 'RTToleranceSet',
  name: 'RT Tolerance Set',
  table: 'table_C.36.2.2.17-1',
  section: 'sect_C.36.2.2.17',
  rows: [
    { keyword: 'RTToleranceSetLabel', tag: '300A062A', vr: 'LO', vm: '1', type: '1' },
    {
      keyword: 'AttributeToleranceValuesSequence',
      tag: '300A062B',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [{ include: () => selectorAttributeRules }, { keyword: 'ToleranceValue', tag: '300A062C', vr: 'FD', vm: '1', type: '1' }],
    },
    {
      keyword: 'PatientSupportPositionSpecificationMethod',
      tag: '300A065C',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'enumerated', terms: ['ABSENT', 'GLOBAL', 'DEVICE_SPECIFIC'] }],
    },
    {
      keyword: 'PatientSupportPositionDeviceToleranceSequence',
      tag: '300A0660',
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
          keyword: 'PatientSupportPositionToleranceSequence',
          tag: '300A062D',
          vr: 'SQ',
          vm: '1',
          type: '1',
          items: [{ range: [1, null] }],
          rows: [
            {
              keyword: 'PatientSupportPositionToleranceOrderIndex',
              tag: '300A0661',
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
export const validateRTToleranceSet = (dataset: object): Finding[] => validateTable(dataset, rtToleranceSetRules);
