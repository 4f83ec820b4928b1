// Contrast Agent/Pre-Medication Protocol Context, PS3.16 TID 15100
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_15100.html
import type { Template } from '../../src/rules/index.ts';

export const tid15100: Template = {
  tid: '15100',
  name: 'Contrast Agent/Pre-Medication Protocol Context',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '123011', scheme: 'DCM', meaning: '' },
      vm: '1-n',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '12' }],
    },
    {
      row: '2',
      nesting: 1,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '410675002', scheme: 'SCT', meaning: 'Route of Administration' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '11' }],
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '123012', scheme: 'DCM', meaning: 'Pre-Medication' },
      vm: '1-n',
      requirement: 'U',
    },
    {
      row: '4',
      nesting: 1,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '410675002', scheme: 'SCT', meaning: 'Route of Administration' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '11' }],
    },
  ],
};
