// Respiratory Synchronization, PS3.3 Table C.7.6.16-18
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.17.html#table_C.7.6.16-18
import type { Finding, TableRules } from '../../src/rules/index.ts';
import { validateTable } from '../../src/rules/index.ts';

/** An Item of RespiratorySynchronizationSequence. */
export interface RespiratorySynchronizationRespiratorySynchronizationItem {
  /** Respiratory Interval Time (0020,9254) FD, VM 1, Type 1C if RespiratoryMotionCompensationTechnique is none of "NONE", REALTIME and (RespiratoryTriggerType is not present or RespiratoryTriggerType is one of TIME, BOTH). [C.7.6.16-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.17.html#table_C.7.6.16-18) */
  RespiratoryIntervalTime?: number;
  /** Nominal Percentage of Respiratory Phase (0020,9245) FL, VM 1, Type 1C if DimensionIndexPointer in DimensionIndexSequence points to NominalPercentageOfRespiratoryPhase. [C.7.6.16-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.17.html#table_C.7.6.16-18) */
  NominalPercentageOfRespiratoryPhase?: number;
  /** Nominal Respiratory Trigger Delay Time (0020,9255) FD, VM 1, Type 1. [C.7.6.16-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.17.html#table_C.7.6.16-18) */
  NominalRespiratoryTriggerDelayTime: number;
  /** Actual Respiratory Trigger Delay Time (0020,9257) FD, VM 1, Type 1C if RespiratoryTriggerType is one of TIME, BOTH. [C.7.6.16-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.17.html#table_C.7.6.16-18) */
  ActualRespiratoryTriggerDelayTime?: number;
  /** Starting Respiratory Amplitude (0020,9246) FL, VM 1, Type 1C if RespiratoryTriggerType is one of AMPLITUDE, BOTH. [C.7.6.16-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.17.html#table_C.7.6.16-18) */
  StartingRespiratoryAmplitude?: number;
  /** Starting Respiratory Phase (0020,9247) CS, VM 1, Type 1C if StartingRespiratoryAmplitude is present. [C.7.6.16-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.17.html#table_C.7.6.16-18) */
  StartingRespiratoryPhase?: 'INSPIRATION' | 'MAXIMUM' | 'EXPIRATION' | 'MINIMUM';
  /** Ending Respiratory Amplitude (0020,9248) FL, VM 1, Type 1C if RespiratoryTriggerType is one of AMPLITUDE, BOTH. [C.7.6.16-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.17.html#table_C.7.6.16-18) */
  EndingRespiratoryAmplitude?: number;
  /** Ending Respiratory Phase (0020,9249) CS, VM 1, Type 1C if EndingRespiratoryAmplitude is present. [C.7.6.16-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.17.html#table_C.7.6.16-18) */
  EndingRespiratoryPhase?: 'INSPIRATION' | 'MAXIMUM' | 'EXPIRATION' | 'MINIMUM';
}

/** Respiratory Synchronization: PS3.3 Table C.7.6.16-18. */
export interface RespiratorySynchronizationFunctionalGroup {
  /** Respiratory Synchronization Sequence (0020,9253) SQ, VM 1, Type 1. [C.7.6.16-18](https://dicom.nema.org/medical/dicom/2024c/output/chtml/part03/sect_C.7.6.16.2.17.html#table_C.7.6.16-18) */
  RespiratorySynchronizationSequence: [RespiratorySynchronizationRespiratorySynchronizationItem];
}

export const respiratorySynchronizationRules: TableRules = {
  kind: 'functional-group',
  id: 'RespiratorySynchronization',
  name: 'Respiratory Synchronization',
  table: 'table_C.7.6.16-18',
  section: 'sect_C.7.6.16.2.17',
  rows: [
    {
      keyword: 'RespiratorySynchronizationSequence',
      tag: '00209253',
      vr: 'SQ',
      vm: '1',
      type: '1',
      items: [{ range: [1, 1] }],
      rows: [
        {
          keyword: 'RespiratoryIntervalTime',
          tag: '00209254',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'and',
              of: [
                { op: '!=', attribute: { keyword: 'RespiratoryMotionCompensationTechnique' }, to: ['NONE', 'REALTIME'] },
                {
                  op: 'or',
                  of: [
                    { op: 'not', of: { op: 'present', attribute: { keyword: 'RespiratoryTriggerType' } } },
                    { op: '=', attribute: { keyword: 'RespiratoryTriggerType' }, to: ['TIME', 'BOTH'] },
                  ],
                },
              ],
            },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'abfbb6a0ed08',
          },
        },
        {
          keyword: 'NominalPercentageOfRespiratoryPhase',
          tag: '00209245',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: {
            tree: {
              op: 'points-to',
              attribute: { keyword: 'DimensionIndexPointer', within: ['DimensionIndexSequence'] },
              keywords: ['NominalPercentageOfRespiratoryPhase'],
            },
            decided: 'data',
            otherwise: 'allowed',
            hash: 'e17d067e46f4',
          },
        },
        { keyword: 'NominalRespiratoryTriggerDelayTime', tag: '00209255', vr: 'FD', vm: '1', type: '1' },
        {
          keyword: 'ActualRespiratoryTriggerDelayTime',
          tag: '00209257',
          vr: 'FD',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'RespiratoryTriggerType' }, to: ['TIME', 'BOTH'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: '3944c9f4073f',
          },
        },
        {
          keyword: 'StartingRespiratoryAmplitude',
          tag: '00209246',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'RespiratoryTriggerType' }, to: ['AMPLITUDE', 'BOTH'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'b10e331c4f55',
          },
        },
        {
          keyword: 'StartingRespiratoryPhase',
          tag: '00209247',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'StartingRespiratoryAmplitude' } }, decided: 'data', otherwise: 'forbidden', hash: '4d0ba52c4b41' },
          values: [{ kind: 'enumerated', terms: ['INSPIRATION', 'MAXIMUM', 'EXPIRATION', 'MINIMUM'] }],
        },
        {
          keyword: 'EndingRespiratoryAmplitude',
          tag: '00209248',
          vr: 'FL',
          vm: '1',
          type: '1C',
          condition: {
            tree: { op: '=', attribute: { keyword: 'RespiratoryTriggerType' }, to: ['AMPLITUDE', 'BOTH'] },
            decided: 'data',
            otherwise: 'forbidden',
            hash: 'b10e331c4f55',
          },
        },
        {
          keyword: 'EndingRespiratoryPhase',
          tag: '00209249',
          vr: 'CS',
          vm: '1',
          type: '1C',
          condition: { tree: { op: 'present', attribute: { keyword: 'EndingRespiratoryAmplitude' } }, decided: 'data', otherwise: 'forbidden', hash: '9adda633d532' },
          values: [{ kind: 'enumerated', terms: ['INSPIRATION', 'MAXIMUM', 'EXPIRATION', 'MINIMUM'] }],
        },
      ],
    },
  ],
};

/** Findings of the attributes of this table alone; conditions read the data set given. */
export const validateRespiratorySynchronization = (dataset: object): Finding[] => validateTable(dataset, respiratorySynchronizationRules);
