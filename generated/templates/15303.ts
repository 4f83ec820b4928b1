// Radiotherapy Treatment Scheduled Processing Parameters, PS3.16 TID 15303
// https://dicom.nema.org/medical/dicom/2024c/output/chtml/part16/sect_TID_15303.html
import type { Template } from '../../src/rules/index.ts';

export const tid15303: Template = {
  tid: '15303',
  name: 'Radiotherapy Treatment Scheduled Processing Parameters',
  extensible: true,
  orderSignificant: false,
  root: false,
  rows: [
    {
      row: '1',
      nesting: 0,
      relationship: null,
      valueType: 'TEXT',
      concept: { kind: 'EV', value: '121384', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
    },
    {
      row: '2',
      nesting: 0,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '121385', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: '1', scheme: 'UCUM', meaning: 'no units' }] },
    },
    {
      row: '3',
      nesting: 0,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '121386', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: '1', scheme: 'UCUM', meaning: 'no units' }] },
    },
    {
      row: '4',
      nesting: 0,
      relationship: null,
      valueType: 'NUMERIC',
      concept: { kind: 'EV', value: '121387', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      units: { codes: [{ kind: 'EV', value: '1', scheme: 'UCUM', meaning: 'no units' }] },
    },
    {
      row: '5',
      nesting: 0,
      relationship: null,
      valueType: 'CODE',
      concept: { kind: 'EV', value: '121388', scheme: 'DCM', meaning: '' },
      vm: '1',
      requirement: 'U',
      valueSet: [{ kind: 'DCID', id: '230' }],
    },
  ],
};
