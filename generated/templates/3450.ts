// Cardiac Electrophysiology Acquisition Context, PS3.16 TID 3450
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_3450.html
import type { Template } from '../../src/rules/index.ts';

export const tid3450: Template = {
  tid: '3450',
  name: 'Cardiac Electrophysiology Acquisition Context',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '109061', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'BCID', id: '3254' }],
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'NUM',
      concept: { kind: 'EV', value: '109060', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: '{step}', scheme: 'UCUM', meaning: 'step' }] },
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '109063', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
  ],
};
