// Cardiac Synchronization, PS3.3 Table C.7.6.16-8
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.7.html#table_C.7.6.16-8
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of CardiacSynchronizationSequence. */
export interface CardiacSynchronizationCardiacSynchronizationItem {
  /** Nominal Percentage of Cardiac Phase (0020,9241) FL, VM 1, Type 1C if DimensionIndexPointer in DimensionIndexSequence points to NominalPercentageOfCardiacPhase. [C.7.6.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.7.html#table_C.7.6.16-8) */
  NominalPercentageOfCardiacPhase?: number;
  /** Nominal Cardiac Trigger Delay Time (0020,9153) FD, VM 1, Type 1. [C.7.6.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.7.html#table_C.7.6.16-8) */
  NominalCardiacTriggerDelayTime: number;
  /** Actual Cardiac Trigger Delay Time (0020,9252) FD, VM 1, Type 1C if IntervalsAcquired is present and IntervalsAcquired is 1. [C.7.6.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.7.html#table_C.7.6.16-8) */
  ActualCardiacTriggerDelayTime?: number;
  /** Nominal Cardiac Trigger Time Prior To R-Peak (0020,9154) FL, VM 1, Type 3. [C.7.6.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.7.html#table_C.7.6.16-8) */
  NominalCardiacTriggerTimePriorToRPeak?: number | null;
  /** Actual Cardiac Trigger Time Prior To R-Peak (0020,9155) FL, VM 1, Type 3. [C.7.6.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.7.html#table_C.7.6.16-8) */
  ActualCardiacTriggerTimePriorToRPeak?: number | null;
  /** Intervals Acquired (0018,1083) IS, VM 1, Type 3. [C.7.6.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.7.html#table_C.7.6.16-8) */
  IntervalsAcquired?: number | null;
  /** Intervals Rejected (0018,1084) IS, VM 1, Type 3. [C.7.6.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.7.html#table_C.7.6.16-8) */
  IntervalsRejected?: number | null;
  /** Heart Rate (0018,1088) IS, VM 1, Type 3. [C.7.6.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.7.html#table_C.7.6.16-8) */
  HeartRate?: number | null;
  /** R-R Interval Time Nominal (0020,9251) FD, VM 1, Type 1C if CardiacSynchronizationTechnique is none of "NONE", REALTIME. [C.7.6.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.7.html#table_C.7.6.16-8) */
  RRIntervalTimeNominal?: number;
  /** Low R-R Value (0018,1081) IS, VM 1, Type 3. [C.7.6.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.7.html#table_C.7.6.16-8) */
  LowRRValue?: number | null;
  /** High R-R Value (0018,1082) IS, VM 1, Type 3. [C.7.6.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.7.html#table_C.7.6.16-8) */
  HighRRValue?: number | null;
}

/** Cardiac Synchronization: PS3.3 Table C.7.6.16-8. */
export interface CardiacSynchronizationFunctionalGroup {
  /** Cardiac Synchronization Sequence (0018,9118) SQ, VM 1, Type 1. [C.7.6.16-8](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.7.html#table_C.7.6.16-8) */
  CardiacSynchronizationSequence: [CardiacSynchronizationCardiacSynchronizationItem];
}

export const cardiacSynchronizationRules: TableRules = {
  kind: 'functional-group',
  id: 'CardiacSynchronization',
  name: 'Cardiac Synchronization',
  table: 'table_C.7.6.16-8',
  section: 'sect_C.7.6.16.2.7',
  rows: [
    {
      keyword: 'CardiacSynchronizationSequence',
      tag: '00189118',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'NominalPercentageOfCardiacPhase',
          tag: '00209241',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'points-to',
              attribute: { keyword: 'DimensionIndexPointer', within: ['DimensionIndexSequence'] },
              keywords: ['NominalPercentageOfCardiacPhase'],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'e17d067e46f4',
          },
        },
        { keyword: 'NominalCardiacTriggerDelayTime', tag: '00209153', vr: 'FD', vm: '1', type: '1' },
        {
          keyword: 'ActualCardiacTriggerDelayTime',
          tag: '00209252',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [{ op: 'present', attribute: { keyword: 'IntervalsAcquired' } }, { op: '=', attribute: { keyword: 'IntervalsAcquired' }, to: [1] }],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: '7f68b62af9fc',
          },
        },
        { keyword: 'NominalCardiacTriggerTimePriorToRPeak', tag: '00209154', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'ActualCardiacTriggerTimePriorToRPeak', tag: '00209155', vr: 'FL', vm: '1', type: '3' },
        { keyword: 'IntervalsAcquired', tag: '00181083', vr: 'IS', vm: '1', type: '3' },
        { keyword: 'IntervalsRejected', tag: '00181084', vr: 'IS', vm: '1', type: '3' },
        { keyword: 'HeartRate', tag: '00181088', vr: 'IS', vm: '1', type: '3' },
        {
          keyword: 'RRIntervalTimeNominal',
          tag: '00209251',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '!=', attribute: { keyword: 'CardiacSynchronizationTechnique' }, to: ['NONE', 'REALTIME'] },
            decided: 'data',
            otherwise: 'allowed',
            hash: '0c4d07565660',
          },
        },
        { keyword: 'LowRRValue', tag: '00181081', vr: 'IS', vm: '1', type: '3' },
        { keyword: 'HighRRValue', tag: '00181082', vr: 'IS', vm: '1', type: '3' },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateCardiacSynchronization = (dataset: object): Finding[] => validateTable(dataset, cardiacSynchronizationRules);
