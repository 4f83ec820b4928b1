// Prior ECG Study, PS3.16 TID 3702
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3702.html
import type { Template } from '../../src/rules/index.ts';

export const tid3702: Template = {
  tid: '3702',
  name: 'Prior ECG Study',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: 'CONTAINS',
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '55114-3', scheme: 'LN', meaning: 'Prior Procedure Descriptions' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '122140', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '230' }],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'DATETIME',
      concept: { kind: 'EV', value: '122146', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'UIDREF',
      concept: { kind: 'EV', value: '121018', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'COMPOSITE',
      concept: { kind: 'EV', value: '122075', scheme: 'DCM', meaning: 'Prior report for current patient' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '6',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'WAVEFORM',
      concept: { kind: 'EV', value: '121112', scheme: 'DCM', meaning: 'Source of Measurement' },
      vm: '1',
      requirement: 'U',
    },
  ],
};
