// Response Evaluation, PS3.16 TID 4106
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_4106.html
import type { Template } from '../../src/rules/index.ts';

export const tid4106: Template = {
  tid: '4106',
  name: 'Response Evaluation',
  extensible: false,
  orderSignificant: true,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CONTAINER',
      concept: { kind: 'EV', value: '112020', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
    },
    {
      row: '2',
      nesting: 1,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '112021', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'M',
      codes: [{ kind: 'DT', value: '112022', scheme: 'DCM', meaning: '' }, { kind: 'DT', value: '112029', scheme: 'DCM', meaning: 'WHO' }],
    },
    {
      row: '3',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '112048', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '6143' }],
    },
    {
      row: '4',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '112049', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '6143' }],
    },
    {
      row: '5',
      nesting: 1,
      relationship: 'CONTAINS',
      valueType: 'NUM',
      concept: { kind: 'EV', value: '112051', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      unread: ['b3ff1212d2c4'],
    },
  ],
};
