// RT Control Point General, PS3.3 Table C.36.2.2.5-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.5.html#table_C.36.2.2.5-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** RT Control Point General: PS3.3 Table C.36.2.2.5-1. */
export interface RTControlPointGeneralMacro {
  /** RT Control Point Index (300A,0600) US, VM 1, Type 1. [C.36.2.2.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.5.html#table_C.36.2.2.5-1) */
  RTControlPointIndex: number;
  /** Cumulative Meterset (300A,063C) FD, VM 1, Type 1C if (RTRadiationPhysicalAndGeometricContentDetailFlag is one of FULL, IDENT_ONLY or RTRecordFlag is YES) and RTControlPointIndex is 1. [C.36.2.2.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.5.html#table_C.36.2.2.5-1) */
  CumulativeMeterset?: number;
  /** Referenced Treatment Position Index (300A,060B) US, VM 1, Type 1C if TreatmentPositionSequence is present and RTControlPointIndex is 1. [C.36.2.2.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.5.html#table_C.36.2.2.5-1) */
  ReferencedTreatmentPositionIndex?: number;
  /** Recorded RT Control Point DateTime (300A,073A) DT, VM 1, Type 1C if RTRecordFlag is YES and SOPClassUID of the data set is not "1.2.840.10008.5.1.4.1.1.481.17". [C.36.2.2.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.5.html#table_C.36.2.2.5-1) */
  RecordedRTControlPointDateTime?: string;
  /** Referenced Radiation RT Control Point Index (300A,073B) US, VM 1, Type 2C if RTRecordFlag is YES and [knowledge #e6124c351642]. [C.36.2.2.5-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.2.5.html#table_C.36.2.2.5-1) */
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
      condition: {
        tree: {
          op: 'and',
          of: [
            {
              op: 'or',
              of: [
                { op: '=', attribute: { keyword: 'RTRadiationPhysicalAndGeometricContentDetailFlag' }, to: ['FULL', 'IDENT_ONLY'] },
                { op: '=', attribute: { keyword: 'RTRecordFlag' }, to: ['YES'] },
              ],
            },
            { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] },
          ],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: 'a4a07ccda06d',
      },
    },
    {
      keyword: 'ReferencedTreatmentPositionIndex',
      tag: '300A060B',
      vr: 'US',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [{ op: 'present', attribute: { keyword: 'TreatmentPositionSequence' } }, { op: '=', attribute: { keyword: 'RTControlPointIndex' }, to: [1] }],
        },
        decided: 'data',
        otherwise: 'allowed',
        hash: '4b7636339032',
      },
    },
    {
      keyword: 'RecordedRTControlPointDateTime',
      tag: '300A073A',
      vr: 'DT',
      vm: '1',
      type: '1C',
      condition: {
        tree: {
          op: 'and',
          of: [
            { op: '=', attribute: { keyword: 'RTRecordFlag' }, to: ['YES'] },
            { op: '!=', attribute: { keyword: 'SOPClassUID', scope: 'root' }, to: ['1.2.840.10008.5.1.4.1.1.481.17'] },
          ],
        },
        decided: 'data',
        otherwise: { tree: { op: '=', attribute: { keyword: 'RTRecordFlag' }, to: ['YES'] }, decided: 'data' },
        hash: 'c4b1d5141dfe',
      },
    },
    {
      keyword: 'ReferencedRadiationRTControlPointIndex',
      tag: '300A073B',
      vr: 'US',
      vm: '1',
      type: '2C',
      condition: {
        tree: { op: 'and', of: [{ op: '=', attribute: { keyword: 'RTRecordFlag' }, to: ['YES'] }, { op: 'unknown', reason: 'knowledge', hash: 'e6124c351642' }] },
        decided: 'knowledge',
        otherwise: 'forbidden',
        hash: 'e6124c351642',
        reason: 'knowledge',
        missing: 'whether the Control Point was planned',
      },
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTControlPointGeneral = (dataset: object): Finding[] => validateTable(dataset, rtControlPointGeneralRules);
