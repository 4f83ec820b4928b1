// ECG Measurement Source, PS3.16 TID 3715
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3715.html
import type { Template } from '../../src/rules/index.ts';

export const tid3715: Template = {
  tid: '3715',
  name: 'ECG Measurement Source',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '122149', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      unread: ['ad0b1d45e53d'],
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '370129005', scheme: 'SCT', meaning: 'Measurement Method' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3676' }],
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'TCOORD',
      concept: { kind: 'EV', value: '121112', scheme: 'DCM', meaning: 'Source of Measurement' },
      vm: '1',
      requirement: 'U',
    },
    { row: '4', nesting: 1, relationship: 'SELECTED FROM', valueType: 'WAVEFORM', vm: '1', requirement: 'U' },
  ],
};
