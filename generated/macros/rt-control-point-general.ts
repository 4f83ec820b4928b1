// RT Control Point General, PS3.3 Table C.36.2.2.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.5.html#table_C.36.2.2.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** RT Control Point General: PS3.3 Table C.36.2.2.5-1. */
export interface RTControlPointGeneralMacro {
  /** RT Control Point Index (300A,0600) US, VM 1, Type 1. [C.36.2.2.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.5.html#table_C.36.2.2.5-1) */
  RTControlPointIndex: number;
  /** Cumulative Meterset (300A,063C) FD, VM 1, Type 1C. [C.36.2.2.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.5.html#table_C.36.2.2.5-1) */
  CumulativeMeterset?: number;
  /** Referenced Treatment Position Index (300A,060B) US, VM 1, Type 1C. [C.36.2.2.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.5.html#table_C.36.2.2.5-1) */
  ReferencedTreatmentPositionIndex?: number;
  /** Recorded RT Control Point DateTime (300A,073A) DT, VM 1, Type 1C. [C.36.2.2.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.5.html#table_C.36.2.2.5-1) */
  RecordedRTControlPointDateTime?: string;
  /** Referenced Radiation RT Control Point Index (300A,073B) US, VM 1, Type 2C. [C.36.2.2.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.5.html#table_C.36.2.2.5-1) */
  ReferencedRadiationRTControlPointIndex?: number | null;
}

export const rtControlPointGeneralRules: TableRules = {
  kind: 'macro',
  id: 'RTControlPointGeneral',
  name: 'RT Control Point General',
  table: 'table_C.36.2.2.5-1',
  section: 'sect_C.36.2.2.5',
  rows: [
    { keyword: 'RTControlPointIndex', tag: '300A0600', vr: 'US', vm: '1', type: '1' },
    {
      keyword: 'CumulativeMeterset',
      tag: '300A063C',
      vr: 'FD',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'unread', otherwise: { tree: null, decided: 'knowledge' }, hash: 'a4a07ccda06d', reason: 'unread' },
    },
    {
      keyword: 'ReferencedTreatmentPositionIndex',
      tag: '300A060B',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: { tree: null, decided: 'unread', otherwise: 'forbidden', hash: '4b7636339032', reason: 'unread' },
    },
    {
      keyword: 'RecordedRTControlPointDateTime',
      tag: '300A073A',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: {
        tree: null,
        decided: 'unread',
        otherwise: { tree: { op: '=', attribute: { keyword: 'RTRecordFlag' }, to: ['YES'] }, decided: 'data' },
        hash: 'c4b1d5141dfe',
        reason: 'unread',
      },
    },
    {
      keyword: 'ReferencedRadiationRTControlPointIndex',
      tag: '300A073B',
      vr: 'US',
      vm: '1',
      type: '2C',
      condition: { tree: null, decided: 'unread', otherwise: 'forbidden', hash: 'e6124c351642', reason: 'unread' },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTControlPointGeneral = (dataset: object): Finding[] => validateTable(dataset, rtControlPointGeneralRules);
