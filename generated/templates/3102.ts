// Waveform Acquisition, PS3.16 TID 3102
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3102.html
import type { Template } from '../../src/rules/index.ts';

export const tid3102: Template = {
  tid: '3102',
  name: 'Waveform Acquisition',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'WAVEFORM',
      concept: { kind: 'EV', value: '121143', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121139', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      valueSet: [{ kind: 'DCID', id: '29' }],
      unread: ['cf4700d375a2'],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'HAS ACQ CONTEXT',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '121142', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    { row: '4', nesting: 1, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '3010' }, vm: '1', requirement: 'U' },
  ],
};
