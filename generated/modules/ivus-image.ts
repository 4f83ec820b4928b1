// IVUS Image, PS3.3 Table C.8.24.4-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.4.html#table_C.8.24.4-1
import type { DefinedTerm, Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** IVUS Image: PS3.3 Table C.8.24.4-1. */
export interface IVUSImageModule {
  /** IVUS Acquisition (0018,3100) CS, VM 1, Type 1. [C.8.24.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.4.html#table_C.8.24.4-1) */
  IVUSAcquisition: DefinedTerm<'MOTOR_PULLBACK' | 'MANUAL_PULLBACK' | 'SELECTIVE' | 'GATED_PULLBACK'>;
  /** IVUS Pullback Rate (0018,3101) DS, VM 1, Type 1C if IVUSAcquisition is MOTOR_PULLBACK. [C.8.24.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.4.html#table_C.8.24.4-1) */
  IVUSPullbackRate?: number;
  /** IVUS Gated Rate (0018,3102) DS, VM 1, Type 1C if IVUSAcquisition is GATED_PULLBACK. [C.8.24.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.4.html#table_C.8.24.4-1) */
  IVUSGatedRate?: number;
  /** IVUS Pullback Start Frame Number (0018,3103) IS, VM 1, Type 1C if IVUSAcquisition is one of MOTOR_PULLBACK, GATED_PULLBACK. [C.8.24.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.4.html#table_C.8.24.4-1) */
  IVUSPullbackStartFrameNumber?: number;
  /** IVUS Pullback Stop Frame Number (0018,3104) IS, VM 1, Type 1C if IVUSAcquisition is one of MOTOR_PULLBACK, GATED_PULLBACK. [C.8.24.4-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.8.24.4.html#table_C.8.24.4-1) */
  IVUSPullbackStopFrameNumber?: number;
}

export const ivusImageRules: TableRules = {
  kind: 'module',
  id: 'IVUSImage',
  name: 'IVUS Image',
  table: 'table_C.8.24.4-1',
  section: 'sect_C.8.24.4',
  rows: [
    {
      keyword: 'IVUSAcquisition',
      tag: '00183100',
      vr: 'CS',
      vm: '1',
      type: '1',
      values: [{ kind: 'defined', terms: ['MOTOR_PULLBACK', 'MANUAL_PULLBACK', 'SELECTIVE', 'GATED_PULLBACK'] }],
    },
    {
      keyword: 'IVUSPullbackRate',
      tag: '00183101',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'IVUSAcquisition' }, to: ['MOTOR_PULLBACK'] }, decided: 'data', otherwise: 'forbidden', hash: 'de566e4d0136' },
    },
    {
      keyword: 'IVUSGatedRate',
      tag: '00183102',
      vr: 'DS',
      vm: '1',
      type: '1C',
      condition: { tree: { op: '=', attribute: { keyword: 'IVUSAcquisition' }, to: ['GATED_PULLBACK'] }, decided: 'data', otherwise: 'forbidden', hash: '4710e23dbc08' },
    },
    {
      keyword: 'IVUSPullbackStartFrameNumber',
      tag: '00183103',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'IVUSAcquisition' }, to: ['MOTOR_PULLBACK', 'GATED_PULLBACK'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '405c19044df8',
      },
    },
    {
      keyword: 'IVUSPullbackStopFrameNumber',
      tag: '00183104',
      vr: 'IS',
      vm: '1',
      type: '1C',
      condition: {
        tree: { op: '=', attribute: { keyword: 'IVUSAcquisition' }, to: ['MOTOR_PULLBACK', 'GATED_PULLBACK'] },
        decided: 'data',
        otherwise: 'forbidden',
        hash: '405c19044df8',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateIVUSImage = (dataset: object): Finding[] => validateTable(dataset, ivusImageRules);
