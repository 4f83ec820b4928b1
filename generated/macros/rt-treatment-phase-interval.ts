// RT Treatment Phase Interval, PS3.3 Table C.36.2.1.3-1
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.3.html#table_C.36.2.1.3-1
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of RTTreatmentPhaseIntervalSequence. */
export interface RTTreatmentPhaseIntervalRTTreatmentPhaseIntervalItem {
  /** Basis RT Treatment Phase Index (3010,003E) US, VM 1, Type 1. [C.36.2.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.3.html#table_C.36.2.1.3-1) */
  BasisRTTreatmentPhaseIndex: number;
  /** Related RT Treatment Phase Index (3010,003F) US, VM 1, Type 1. [C.36.2.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.3.html#table_C.36.2.1.3-1) */
  RelatedRTTreatmentPhaseIndex: number;
  /** Temporal Relationship Interval Anchor (3010,004F) CS, VM 1, Type 1C if MinimumNumberOfIntervalDays has a value or MaximumNumberOfIntervalDays has a value. [C.36.2.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.3.html#table_C.36.2.1.3-1) */
  TemporalRelationshipIntervalAnchor?: 'START' | 'END';
  /** Minimum Number of Interval Days (3010,0050) FD, VM 1, Type 2. [C.36.2.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.3.html#table_C.36.2.1.3-1) */
  MinimumNumberOfIntervalDays: number | null;
  /** Maximum Number of Interval Days (3010,0051) FD, VM 1, Type 2. [C.36.2.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.3.html#table_C.36.2.1.3-1) */
  MaximumNumberOfIntervalDays: number | null;
}

/** RT Treatment Phase Interval: PS3.3 Table C.36.2.1.3-1. */
export interface RTTreatmentPhaseIntervalMacro {
  /** RT Treatment Phase Interval Sequence (3010,004E) SQ, VM 1, Type 2. [C.36.2.1.3-1](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.36.2.1.3.html#table_C.36.2.1.3-1) */
  RTTreatmentPhaseIntervalSequence: RTTreatmentPhaseIntervalRTTreatmentPhaseIntervalItem[] | null;
}

export const rtTreatmentPhaseIntervalRules: TableRules = {
  kind: 'macro',
  id: 'RTTreatmentPhaseInterval',
  name: 'RT Treatment Phase Interval',
  table: 'table_C.36.2.1.3-1',
  section: 'sect_C.36.2.1.3',
  rows: [
    {
      keyword: 'RTTreatmentPhaseIntervalSequence',
      tag: '3010004E',
      vr: 'SQ',
      vm: '1',
      type: '2',
      items: [{ range: [0, null] }],
      rows: [
        { keyword: 'BasisRTTreatmentPhaseIndex', tag: '3010003E', vr: 'US', vm: '1', type: '1' },
        { keyword: 'RelatedRTTreatmentPhaseIndex', tag: '3010003F', vr: 'US', vm: '1', type: '1' },
        {
          keyword: 'TemporalRelationshipIntervalAnchor',
          tag: '3010004F',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'or',
              of: [{ op: 'valued', attribute: { keyword: 'MinimumNumberOfIntervalDays' } }, { op: 'valued', attribute: { keyword: 'MaximumNumberOfIntervalDays' } }],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '188296e13d11',
          },
          values: [{ kind: 'enumerated', terms: ['START', 'END'] }],
        },
        { keyword: 'MinimumNumberOfIntervalDays', tag: '30100050', vr: 'FD', vm: '1', type: '2' },
        { keyword: 'MaximumNumberOfIntervalDays', tag: '30100051', vr: 'FD', vm: '1', type: '2' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRTTreatmentPhaseInterval = (dataset: object): Finding[] => validateTable(dataset, rtTreatmentPhaseIntervalRules);
