// Log Entry Qualifiers, PS3.16 TID 3010
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3010.html
import type { Template } from '../../src/rules/index.ts';

export const tid3010: Template = {
  tid: '3010',
  name: 'Log Entry Qualifiers',
  extensible: true,
  orderSignificant: true,
  root: false,
  rows: [
    { row: '1', nesting: 0, relationship: null, valueType: 'INCLUDE', include: { kind: 'DTID', tid: '1000' }, vm: '1', requirement: 'U' },
    {
      row: '2',
      nesting: 0,
      relationship: 'HAS PROPERTIES',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121106', scheme: 'DCM', meaning: 'Comment' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '3',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121124', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
    },
    {
      row: '4',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121151', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
      unread: ['f07a4173f211'],
    },
    {
      row: '5',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'DATETIME',
      concept: { kind: 'EV', value: '121125', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    { row: '6', nesting: 0, relationship: 'INFERRED FROM', valueType: 'IMAGE', vm: '1-n', requirement: 'U' },
    { row: '7', nesting: 0, relationship: 'INFERRED FROM', valueType: 'WAVEFORM', vm: '1-n', requirement: 'U' },
    { row: '8', nesting: 0, relationship: 'INFERRED FROM', valueType: 'COMPOSITE', vm: '1-n', requirement: 'U' },
    {
      row: '9',
      nesting: 0,
      relationship: 'HAS OBS CONTEXT',
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121135', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '3430' }],
    },
  ],
};
